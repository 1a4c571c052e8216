//! Visits that do not end with a ticket, or nearly not: nobody there, erased, called away, not kept.

use super::*;

#[test]
fn nothing_is_behind_the_welcome_screen() {
    let mut stand = Stand::new();
    stand.begins().pick("child").waits(121);
    assert_eq!(stand.screen(), "welcome");
    assert_eq!(stand.touch(Touch::Back).screen(), "welcome");
    stand.begins();
    let Screen::Question(question) = stand.view().screen else {
        panic!()
    };
    let Input::Choice(tiles) = question.input else {
        panic!()
    };
    assert!(tiles.iter().all(|it| !it.chosen));
}

#[test]
fn somebody_under_18_who_came_alone_is_asked_no_more_and_staff_are_called() {
    let mut stand = Stand::new();
    stand.begins().pick("me").pick("no");
    assert!(
        stand
            .effects
            .contains(&Effect::CallPerson(CallReason::Urgent))
    );
    assert_eq!(stand.answers(), r#"{"K04":"me","K05":"no"}"#);
    stand.happens(Event::Sealed(label(3)));
    let Screen::Ticket(ticket) = stand.view().screen else {
        panic!("no ticket")
    };
    assert!(ticket.waits_for_person && ticket.label == "A-003");
    // Also when it is said on the way back, and to nobody else.
    let mut stand = Stand::new();
    stand
        .begins()
        .pick("me")
        .pick("yes")
        .touch(Touch::FinishNow);
    stand.touch(Touch::Change("K05".to_owned())).pick("no");
    assert_eq!(stand.answers(), r#"{"K04":"me","K05":"no"}"#);
    let mut stand = Stand::new();
    stand.begins().pick("child").pick("no").touch(Touch::Finish);
    stand.happens(Event::Sealed(label(4)));
    assert!(matches!(stand.view().screen, Screen::Ticket(it) if !it.waits_for_person));
}

#[test]
fn help_opens_beside_the_number_and_closes_with_it() {
    let mut stand = Stand::new();
    stand.begins().pick("me").touch(Touch::FinishNow);
    stand.touch(Touch::Finish).happens(Event::Sealed(label(3)));
    assert!(stand.view().frame.can_comfort);
    stand.touch(Touch::Comfort(ComfortTouch::Open));
    assert_eq!(stand.view().overlay, Some(Overlay::Comfort));
    stand.touch(Touch::Comfort(ComfortTouch::Large));
    assert!(stand.view().comfort.large);
    stand.waits(600);
    let view = stand.view();
    assert_eq!((view.overlay, view.comfort.large), (None, false));
    assert_eq!(stand.screen(), "welcome");
}

#[test]
fn an_idle_visitor_is_asked_and_can_stay_as_often_as_they_like() {
    let mut stand = Stand::new();
    stand.begins().pick("me");
    for _ in 0..12 {
        stand.waits(89);
        assert_eq!(stand.view().overlay, None);
        stand.waits(1);
        assert_eq!(
            stand.view().overlay,
            Some(Overlay::StillHere { seconds: 30 })
        );
        stand.waits(29);
        assert_eq!(
            stand.view().overlay,
            Some(Overlay::StillHere { seconds: 1 })
        );
        stand.touch(Touch::StillHere);
        assert_eq!((stand.view().overlay, stand.screen()), (None, "question"));
    }
    stand.waits(120);
    assert_eq!(stand.screen(), "welcome");
    assert_eq!(stand.effects.last(), Some(&Effect::Forget));
}

#[test]
fn a_clock_that_was_set_back_keeps_nobodys_answers_longer() {
    let mut stand = Stand::new();
    stand.begins().pick("me");
    stand.now -= TimeDelta::hours(5);
    stand.waits(121);
    assert_eq!(stand.screen(), "welcome");
}

#[test]
fn erase_asks_first_and_then_wipes_at_once() {
    let mut stand = Stand::new();
    stand.begins().pick("me").touch(Touch::Erase);
    assert_eq!(stand.view().overlay, Some(Overlay::AskErase));
    stand.pick("yes").touch(Touch::DismissOverlay);
    assert_eq!(
        stand.question().as_deref(),
        Some("K05"),
        "the screen behind took no touch"
    );
    stand.touch(Touch::Erase).touch(Touch::EraseForSure);
    assert_eq!(
        (stand.screen(), stand.effects.last()),
        ("erased", Some(&Effect::Forget))
    );
    assert_eq!(stand.waits(5).screen(), "welcome");
}

#[test]
fn whoever_has_gone_back_to_the_languages_and_finds_none_can_still_erase_what_they_said() {
    let mut stand = Stand::new();
    stand.begins().pick("me");
    while stand.screen() != "language" {
        stand.touch(Touch::Back);
    }
    stand.touch(Touch::LanguageNotHere);
    assert_eq!(stand.screen(), "spoken");
    assert!(stand.view().frame.can_erase);
    stand.touch(Touch::Erase).touch(Touch::EraseForSure);
    assert_eq!(
        (stand.screen(), stand.effects.last()),
        ("erased", Some(&Effect::Forget))
    );
}

#[test]
fn calling_a_person_covers_the_screen_and_loses_nothing() {
    let mut stand = Stand::new();
    stand.begins().pick("me").touch(Touch::CallPerson);
    assert_eq!(stand.view().overlay, Some(Overlay::SomeoneIsComing));
    assert_eq!(
        stand.effects.last(),
        Some(&Effect::CallPerson(CallReason::Asked))
    );
    stand.touch(Touch::DismissOverlay);
    assert_eq!(stand.question().as_deref(), Some("K05"));
    let mut stand = Stand::new();
    stand
        .touch(Touch::Start(Language::find("ar").unwrap()))
        .touch(Touch::LanguageNotHere);
    assert_eq!(stand.screen(), "spoken");
    assert_eq!(stand.effects, [Effect::Begin], "nobody is called yet");
    assert_eq!(stand.view().language.tag(), "ar", "as they were greeted");
    for tongue in [Tongue::find("mam"), Tongue::signed(), None] {
        stand.touch(Touch::Speaks(tongue));
        assert_eq!(stand.view().overlay, Some(Overlay::SomeoneIsComing));
        assert_eq!(
            stand.effects.last(),
            Some(&Effect::CallPerson(CallReason::Language))
        );
        assert_eq!(stand.visit.as_ref().unwrap().speaks(), tongue);
        stand.touch(Touch::DismissOverlay);
    }
    assert_eq!(stand.touch(Touch::Back).screen(), "language");
    assert_eq!(stand.visit.as_ref().unwrap().speaks(), None);
}

#[test]
fn a_record_that_cannot_be_kept_is_tried_again_with_the_same_content_and_then_said() {
    let mut stand = Stand::new();
    stand.begins().pick("me").touch(Touch::Finish);
    let first = stand.given().unwrap();
    for _ in 1..SEAL_TRIES {
        stand.happens(Event::SealFailed);
        assert_eq!(stand.screen(), "review");
        assert_eq!(stand.view().frame.can_continue, Some(false));
        stand.effects.clear();
        stand.waits(1);
        assert_eq!(stand.effects, [Effect::Seal(first.clone())]);
    }
    stand.happens(Event::SealFailed);
    assert_eq!(stand.screen(), "out of order");
    assert!(
        stand
            .effects
            .contains(&Effect::CallPerson(CallReason::Urgent))
    );
    assert_eq!(stand.waits(30).screen(), "welcome");
}

#[test]
fn going_back_out_of_the_languages_does_not_drop_answers_unasked() {
    let mut stand = Stand::new();
    stand.begins().pick("me");
    for _ in 0..3 {
        stand.touch(Touch::Back);
    }
    assert_eq!(stand.screen(), "language");
    assert!(stand.view().frame.can_erase);
    stand.touch(Touch::Back);
    assert_eq!(stand.view().overlay, Some(Overlay::AskErase));
    stand.touch(Touch::DismissOverlay);
    stand
        .touch(Touch::Language(Language::english()))
        .touch(Touch::Accept)
        .touch(Touch::Finish);
    assert_eq!(stand.answers(), r#"{"K04":"me"}"#);
    // Who has answered nothing just leaves.
    let mut stand = Stand::new();
    stand.touch(Touch::Start(Language::english()));
    assert!(!stand.view().frame.can_erase);
    assert_eq!(stand.touch(Touch::Back).screen(), "welcome");
}

/// The papers that were asked for.
fn sheets(stand: &Stand) -> Vec<Sheet> {
    let sheet = |it: &Effect| match it {
        Effect::Print(_, sheet) => Some(*sheet),
        _ => None,
    };
    stand.effects.iter().filter_map(sheet).collect()
}

fn can_print_again(stand: &Stand) -> bool {
    matches!(stand.view().screen, Screen::Ticket(it) if it.can_print_again)
}

#[test]
fn a_paper_that_did_not_come_out_is_printed_again_at_most_twice() {
    for printed in [Printed::Failed, Printed::Unknown] {
        let mut stand = Stand::new();
        stand.begins().touch(Touch::Finish);
        stand.happens(Event::Sealed(label(7)));
        stand.touch(Touch::PrintAgain);
        assert_eq!(sheets(&stand), [Sheet::First], "it is still printing");
        for _ in 0..2 {
            stand.happens(Event::Printed(label(7), printed));
            assert!(can_print_again(&stand));
            stand.touch(Touch::PrintAgain);
            assert!(!can_print_again(&stand), "it is printing");
        }
        stand.happens(Event::Printed(label(7), printed));
        assert!(!can_print_again(&stand), "there is no third copy");
        stand.touch(Touch::PrintAgain);
        assert_eq!(sheets(&stand), [Sheet::First, Sheet::Copy, Sheet::Copy]);
        assert_eq!(stand.screen(), "ticket", "the number stays");
    }
}

#[test]
fn a_paper_that_came_out_or_never_will_is_not_printed_again() {
    for printed in [Printed::Printed, Printed::None] {
        let mut stand = Stand::new();
        stand.begins().touch(Touch::Finish);
        stand.happens(Event::Sealed(label(7)));
        stand.happens(Event::Printed(label(7), printed));
        assert!(!can_print_again(&stand));
        stand.touch(Touch::PrintAgain);
        assert_eq!(sheets(&stand), [Sheet::First]);
    }
}

#[test]
fn no_paper_is_printed_again_once_its_number_has_left_the_screen() {
    let mut stand = Stand::new();
    stand.begins().touch(Touch::Finish);
    stand.happens(Event::Sealed(label(7))).touch(Touch::Home);
    stand.happens(Event::Printed(label(7), Printed::Failed));
    stand.touch(Touch::PrintAgain);
    assert_eq!(sheets(&stand), [Sheet::First]);
    assert_eq!(stand.screen(), "welcome");
}

#[test]
fn a_number_on_paper_leaves_the_screen_soon_and_one_without_can_be_written_down() {
    for (printed, stays) in [
        (Some(Printed::Printed), 20),
        (Some(Printed::Unknown), 120),
        (Some(Printed::Failed), 120),
        (Some(Printed::None), 120),
        (None, 120),
    ] {
        let mut stand = Stand::new();
        stand.begins().touch(Touch::Finish);
        stand.happens(Event::Sealed(label(7)));
        if let Some(printed) = printed {
            stand.happens(Event::Printed(label(7), printed));
        }
        // Every touch makes it stay.
        stand.waits(stays - 1).touch(Touch::Anything);
        assert_eq!(stand.waits(stays - 1).screen(), "ticket", "{printed:?}");
        assert_eq!(stand.waits(1).screen(), "welcome", "{printed:?}");
    }
}

#[test]
fn a_person_can_be_called_from_the_number_and_the_number_is_there_again() {
    let mut stand = Stand::new();
    stand.begins().touch(Touch::Finish);
    stand
        .happens(Event::Sealed(label(7)))
        .touch(Touch::CallPerson);
    assert_eq!(
        stand.effects.last(),
        Some(&Effect::CallPerson(CallReason::Asked))
    );
    assert_eq!(stand.view().overlay, Some(ui::Overlay::SomeoneIsComing));
    assert_eq!(stand.touch(Touch::DismissOverlay).screen(), "ticket");
}

#[test]
fn who_comes_when_all_numbers_are_given_can_call_a_person_and_whom_nobody_would_hear_cannot() {
    let at = |door: Door| Stand::of(Office::default().with_door(door, start()));
    let mut full = at(Door::Full);
    assert!(full.view().frame.can_call);
    full.touch(Touch::CallPerson);
    assert_eq!(full.effects, [Effect::CallPerson(CallReason::Asked)]);
    assert!(full.waits(19).view().overlay.is_some());
    assert!(
        full.waits(1).view().overlay.is_none(),
        "the next one finds the screen as it was"
    );
    let mut closed = at(Door::Closed);
    assert!(!closed.view().frame.can_call);
    assert!(closed.touch(Touch::CallPerson).effects.is_empty());
    let mut broken = at(Door::Open);
    broken.happens(Event::Order(Order::Out));
    assert!(broken.view().frame.can_call);
    broken.happens(Event::Order(Order::Removed));
    assert!(!broken.view().frame.can_call, "its office does not hear it");
    let mut open = at(Door::Open);
    assert!(!open.view().frame.can_call && open.touch(Touch::CallPerson).effects.is_empty());
}

#[test]
fn how_the_screen_helps_belongs_to_one_visit() {
    let mut stand = Stand::new();
    stand.begins();
    let helps = |stand: &Stand| stand.view().comfort;
    for touch in [
        ComfortTouch::Open,
        ComfortTouch::Large,
        ComfortTouch::Contrast,
        ComfortTouch::Lower,
    ] {
        stand.touch(Touch::Comfort(touch));
    }
    let open = stand.view();
    assert_eq!(open.overlay, Some(ui::Overlay::Comfort));
    let wished = open.comfort;
    assert!(wished.large && wished.contrast && wished.lower);
    stand.touch(Touch::DismissOverlay).pick("me");
    assert_eq!(helps(&stand), wished, "it stays from question to question");
    stand.touch(Touch::EraseForSure);
    assert_eq!(helps(&stand), wished, "until the screen is free again");
    stand.touch(Touch::Home);
    assert_eq!(helps(&stand), ui::Comfort::default());
    for ending in [
        TimeDelta::seconds(90) + IDLE_WARNING,
        TimeDelta::seconds(200),
    ] {
        stand.begins().touch(Touch::Comfort(ComfortTouch::Open));
        stand.touch(Touch::Comfort(ComfortTouch::Large));
        assert!(helps(&stand).large);
        stand.waits(ending.num_seconds());
        assert_eq!(stand.screen(), "welcome");
        assert_eq!(helps(&stand), ui::Comfort::default(), "nobody touched it");
    }
    stand.touch(Touch::Comfort(ComfortTouch::Open));
    assert_eq!(stand.view().overlay, None, "nobody is here to be helped");
}
