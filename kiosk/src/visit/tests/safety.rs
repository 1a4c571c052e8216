//! Hidden in a hurry, come late, come to a closed door, in an office that wants no name.

use super::*;
use crate::office::tests::state;
use shared::protocol::{ScreenState, Wait};
use translations::Text;

/// A visitor at an office that says `state`.
fn stand(state: &State) -> Stand {
    Stand::of(Office::new(state, start()))
}

fn is_over_a_visit(stand: &Stand) -> bool {
    matches!(stand.view().screen, Screen::Clock(it) if it.is_over_a_visit)
}

#[test]
fn hide_leaves_a_clock_without_a_word_and_a_touch_brings_everything_back() {
    let mut stand = stand(&state());
    stand.begins().pick("me").pick("yes").skips_to("K08");
    stand.types("K08", "Ana").touch(Touch::Hide);
    let view = stand.view();
    let Screen::Clock(clock) = view.screen else {
        panic!("no clock")
    };
    assert_eq!(
        (clock.time.as_str(), clock.date.as_str()),
        ("09:00", "2026-09-01")
    );
    assert_eq!((view.frame, view.overlay), (Frame::default(), None));
    stand.waits(59).touch(Touch::Anything);
    assert_eq!(stand.question().as_deref(), Some("K08"));
    assert!(any::words(&stand.view()).contains("Ana"));
    assert!(!stand.effects.contains(&Effect::Forget));
}

#[test]
fn a_second_touch_in_a_hurry_does_not_bring_it_back() {
    let mut stand = Stand::new();
    stand
        .begins()
        .touch(Touch::Hide)
        .touch(Touch::Hide)
        .touch(Touch::Anything);
    assert_eq!(stand.screen(), "clock");
    stand.now += TimeDelta::milliseconds(499);
    assert_eq!(stand.touch(Touch::Anything).screen(), "clock");
    stand.now += TimeDelta::milliseconds(1);
    assert_eq!(stand.touch(Touch::Anything).screen(), "question");
}

#[test]
fn nobody_came_back_everything_is_erased_and_the_clock_goes_on() {
    let mut stand = Stand::new();
    stand.begins().pick("me").touch(Touch::Hide).waits(59);
    assert!(is_over_a_visit(&stand) && !stand.effects.contains(&Effect::Forget));
    stand.waits(1);
    assert_eq!(stand.screen(), "clock");
    assert!(!is_over_a_visit(&stand));
    assert_eq!(stand.effects.last(), Some(&Effect::Forget));
    assert_eq!(stand.waits(19).screen(), "clock");
    assert_eq!(stand.waits(1).screen(), "welcome");
    // A touch of a clock with nothing behind it leads to the welcome, never back.
    let mut stand = Stand::new();
    stand.begins().pick("me").touch(Touch::Hide).waits(61);
    assert_eq!(stand.touch(Touch::Back).screen(), "welcome");
    assert_eq!(stand.touch(Touch::Anything).screen(), "welcome");
}

#[test]
fn a_clock_that_was_set_back_hides_nothing_for_longer() {
    let mut stand = Stand::new();
    stand.begins().pick("me").touch(Touch::Hide);
    stand.now -= TimeDelta::hours(5);
    stand.waits(61);
    assert_eq!(stand.effects.last(), Some(&Effect::Forget));
}

#[test]
fn a_number_that_comes_while_it_is_hidden_is_there_afterwards() {
    let mut stand = Stand::new();
    stand.begins().touch(Touch::Finish).touch(Touch::Hide);
    stand.happens(Event::Sealed(label(17)));
    stand.happens(Event::Printed(label(17), Printed::Failed));
    assert_eq!(stand.screen(), "clock");
    assert_eq!(stand.waits(30).touch(Touch::Anything).screen(), "ticket");
    let Screen::Ticket(ticket) = stand.view().screen else {
        panic!("no ticket")
    };
    assert_eq!(ticket.label, "A-017");
    assert!(ticket.can_print_again);
    assert_eq!(
        stand.waits(19).screen(),
        "ticket",
        "as long as for everybody"
    );
}

#[test]
fn a_record_that_cannot_be_kept_is_tried_again_behind_the_clock() {
    let mut stand = Stand::new();
    stand
        .begins()
        .pick("me")
        .touch(Touch::Finish)
        .touch(Touch::Hide);
    for _ in 1..SEAL_TRIES {
        stand.happens(Event::SealFailed);
        stand.effects.clear();
        stand.waits(1);
        assert!(matches!(stand.effects[..], [Effect::Seal(_)]));
    }
    stand.happens(Event::SealFailed);
    assert!(
        stand
            .effects
            .contains(&Effect::CallPerson(CallReason::Urgent))
    );
    assert_eq!(
        stand.screen(),
        "clock",
        "nothing is said while it is hidden"
    );
    assert_eq!(stand.touch(Touch::Anything).screen(), "out of order");
}

#[test]
fn hide_is_offered_wherever_a_visitor_is_and_nowhere_else() {
    let mut stand = stand(&State {
        door: Door::Late,
        ..state()
    });
    let offers = |stand: &Stand| stand.view().frame.can_hide;
    assert!(!offers(&stand));
    assert_eq!(stand.touch(Touch::Hide).screen(), "welcome");
    let touches = [
        Touch::Start(Language::english()),
        Touch::Language(Language::english()),
        Touch::Continue,
        Touch::Accept,
        Touch::FinishNow,
        Touch::Finish,
    ];
    for touch in touches {
        stand.touch(touch);
        assert!(offers(&stand), "{}", stand.screen());
    }
    stand.happens(Event::Sealed(label(1)));
    assert!(offers(&stand));
    stand.touch(Touch::Hide);
    assert!(!offers(&stand));
    let mut stand = Stand::new();
    stand.begins().touch(Touch::EraseForSure);
    assert!(offers(&stand));
}

#[test]
fn the_office_decides_how_long_a_visitor_may_think() {
    for (said, asked_after) in [(Some(60), 60), (None, 90), (Some(180), 180), (Some(5), 60)] {
        let mut stand = stand(&State {
            idle_seconds: said,
            ..state()
        });
        stand.begins().pick("me");
        // At least ten times, and at least twenty seconds to answer each time.
        for _ in 0..10 {
            assert_eq!(stand.waits(asked_after - 1).view().overlay, None);
            let asked = Some(Overlay::StillHere { seconds: 30 });
            assert_eq!(stand.waits(1).view().overlay, asked);
            stand.waits(29).touch(Touch::StillHere);
            assert_eq!(stand.question().as_deref(), Some("K05"));
        }
        assert_eq!(stand.waits(asked_after + 30).screen(), "welcome");
        assert_eq!(stand.effects.last(), Some(&Effect::Forget));
    }
}

#[test]
fn whoever_comes_late_is_told_so_once_and_decides() {
    let late = State {
        door: Door::Late,
        ..state()
    };
    let mut stand = stand(&late);
    stand.touch(Touch::Start(Language::english()));
    assert_eq!(
        stand.touch(Touch::Language(Language::english())).screen(),
        "late"
    );
    assert_eq!(stand.touch(Touch::Leave).screen(), "erased");
    assert_eq!(stand.effects.last(), Some(&Effect::Forget));
    assert_eq!(stand.waits(5).screen(), "welcome");
    stand.touch(Touch::Start(Language::english()));
    stand
        .touch(Touch::Language(Language::english()))
        .touch(Touch::Accept);
    assert_eq!(stand.screen(), "notice");
    stand
        .touch(Touch::Back)
        .touch(Touch::Language(Language::english()));
    assert_eq!(stand.screen(), "notice", "they have decided already");
    // And somebody who walks away from it is not waited for longer than elsewhere.
    let mut stand = self::stand(&late);
    stand.touch(Touch::Start(Language::english()));
    stand.touch(Touch::Language(Language::english())).waits(120);
    assert_eq!(stand.screen(), "welcome");
}

#[test]
fn the_wait_stands_on_the_review_and_the_number_keeps_what_was_told() {
    let told = State {
        wait: Some(Wait { from: 20, to: 40 }),
        ..state()
    };
    let range = |stand: &Stand| {
        let range = match stand.view().screen {
            Screen::Review(it) => it.news,
            Screen::Ticket(it) => it.range,
            _ => None,
        };
        range.map(|it| it.replace(['\u{2068}', '\u{2069}'], ""))
    };
    let words = Some("The wait is about 20 to 40 minutes.".to_owned());
    let mut stand = stand(&told);
    stand.begins().touch(Touch::FinishNow);
    assert_eq!(range(&stand), words);
    stand.touch(Touch::Finish).happens(Event::Sealed(label(3)));
    let busier = State {
        wait: Some(Wait { from: 90, to: 120 }),
        ..told.clone()
    };
    stand.happens(Event::StateArrived(Office::new(&busier, start())));
    assert_eq!(range(&stand), words, "as on the paper");
    let mut stand = self::stand(&told);
    stand.begins().touch(Touch::FinishNow).waits(60);
    stand.touch(Touch::Anything).waits(60);
    assert_eq!(range(&stand), None, "two minutes old");
}

#[test]
fn where_the_office_wants_no_name_no_resting_screen_says_what_it_does() {
    let neutral = State {
        office_line: None,
        ..state()
    };
    let named = stand(&state());
    let stand = stand(&neutral);
    for (stand, says) in [(named, true), (stand, false)] {
        let Screen::Welcome(welcome) = stand.view().screen else {
            panic!("no welcome")
        };
        assert_eq!(welcome.office.is_some(), says);
        assert!(
            welcome
                .greetings
                .iter()
                .all(|it| it.fraud.is_some() == says)
        );
    }
    // What is said without a visitor, in English: neither agency nor trade.
    let english = Text::new(Language::english());
    let said = [
        Said::closed(english, None),
        Said::full(english),
        Said::out_of_order(english),
    ];
    let mut words: Vec<String> = said
        .into_iter()
        .flat_map(|it| [it.title, it.line])
        .collect();
    for id in [
        "kiosk-welcome-title",
        "kiosk-welcome-start",
        "kiosk-ticket-wait",
        "kiosk-ticket-listen",
    ] {
        words.push(english.of(id));
    }
    for words in words {
        let words = words.to_lowercase();
        for told in ["immigra", "legal", "law", "notario", "asylum", "uscis"] {
            assert!(!words.contains(told), "{words}");
        }
    }
}

#[test]
fn a_kiosk_out_of_service_takes_nobody_new_and_sends_nobody_away() {
    let out = State {
        out_of_service: true,
        ..state()
    };
    let mut stand = stand(&out);
    assert_eq!(stand.screen(), "out of order");
    assert_eq!(
        stand.touch(Touch::Start(Language::english())).screen(),
        "out of order"
    );
    stand.happens(Event::StateArrived(Office::new(&state(), start())));
    stand
        .begins()
        .happens(Event::StateArrived(Office::new(&out, start())));
    assert_eq!(stand.screen(), "question");
}

#[test]
fn the_office_learns_of_the_screen_what_anybody_in_the_room_can_see() {
    let seen = |stand: &Stand| stand.visit.as_ref().unwrap().screen_state(stand.now);
    let closed = State {
        door: Door::Full,
        ..state()
    };
    assert_eq!(seen(&stand(&closed)), ScreenState::Closed);
    let mut stand = stand(&state());
    assert_eq!(seen(&stand), ScreenState::Resting);
    assert_eq!(seen(stand.begins()), ScreenState::Visitor);
    assert_eq!(seen(stand.touch(Touch::Hide)), ScreenState::Hidden);
    assert_eq!(seen(stand.waits(60)), ScreenState::Hidden);
    stand.waits(20).happens(Event::Order(Order::Out));
    assert_eq!(seen(&stand), ScreenState::OutOfOrder);
}
