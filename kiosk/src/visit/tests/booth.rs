//! Private forms, as people fill them in and as nobody would.

use super::any::{Happening, happenings, words};
use super::*;
use crate::ui::{BoothKind, Overlay};
use crate::visit::{BoothRefusal, FinishedPart};
use shared::form::Scope;

impl Stand {
    /// A kiosk in a private room.
    pub(super) fn booth() -> Stand {
        let mut stand = Stand::new();
        stand.visit = stand.visit.map(|it| it.in_place(KioskPlace::Booth));
        stand
    }

    /// From welcome to the first part, in English.
    pub(super) fn opens(&mut self) -> &mut Stand {
        self.puts_in("123456")
            .happens(Event::BoothOpened(label(17)))
            .touch(Touch::Accept)
    }

    fn puts_in(&mut self, code: &str) -> &mut Stand {
        self.touch(Touch::Start(Language::english()))
            .touch(Touch::Language(Language::english()))
            .types("code", code)
            .touch(Touch::Continue)
    }

    /// Skips to the part with this id and starts it.
    pub(super) fn starts(&mut self, section: &str) -> &mut Stand {
        while self.part() != Some(section) {
            assert_eq!(self.screen(), "booth Part", "{section} was not offered");
            self.touch(Touch::SkipPart);
        }
        self.touch(Touch::StartPart)
    }

    fn part(&self) -> Option<&'static str> {
        Some(self.visit.as_ref()?.open_part()?.1)
    }

    fn place(&self) -> String {
        let Screen::Booth(card) = self.view().screen else {
            panic!("{}", self.screen());
        };
        card.place
            .unwrap_or_default()
            .replace(['\u{2068}', '\u{2069}'], "")
    }

    /// The parts that were sent: section and answers.
    pub(super) fn parts(&self) -> Vec<(&'static str, String)> {
        let parts = self.effects.iter().filter_map(|it| match it {
            Effect::SealPart(part) => Some(part),
            _ => None,
        });
        let json = |it: &FinishedPart| serde_json::to_string(&it.given.answers).unwrap();
        parts.map(|it| (it.section, json(it))).collect()
    }
}

#[test]
fn two_parts_are_filled_in_each_is_sent_by_itself_and_none_is_shown_again() {
    let mut stand = Stand::booth();
    stand.opens();
    assert_eq!(stand.place(), "Part 1 of 11");
    stand.starts("police").pick("no");
    while stand.question().is_some() {
        stand.touch(Touch::Skip);
    }
    assert_eq!(stand.screen(), "review");
    stand.touch(Touch::Finish);
    assert_eq!(stand.parts(), [("police", r#"{"Q48":"no"}"#.to_owned())]);
    assert_eq!(stand.view().frame.can_continue, Some(false));
    stand.happens(Event::PartSealed);
    assert_eq!(
        (stand.screen(), stand.place()),
        ("booth Sent", "Part 7 of 11".to_owned())
    );
    assert!(stand.view().frame.has_sent && !stand.view().frame.can_back);
    assert_eq!(words(&stand.view()), "");
    stand
        .touch(Touch::Continue)
        .touch(Touch::StartPart)
        .pick("no")
        .touch(Touch::Finish);
    assert_eq!(stand.parts()[1], ("safety", r#"{"Q53":"no"}"#.to_owned()));
    stand.happens(Event::PartSealed).touch(Touch::Continue);
    // Back leads past what was sent, to what was left out.
    stand.touch(Touch::Back);
    assert_eq!(stand.part(), Some("status"));
    stand.touch(Touch::SkipPart);
    assert_eq!(stand.part(), Some("family"));
    // The code was good once: a slip must not end the form.
    stand.touch(Touch::Stop);
    assert_eq!(stand.screen(), "booth Stopping");
    stand.touch(Touch::Back);
    assert_eq!(stand.part(), Some("family"));
    stand.touch(Touch::StartPart);
    let question = stand.question();
    stand.touch(Touch::Stop).touch(Touch::Back);
    assert!(question.is_some() && stand.question() == question);
    stand.touch(Touch::Stop).touch(Touch::Stop);
    assert_eq!(stand.screen(), "booth Done");
    assert_eq!(stand.touch(Touch::Home).screen(), "welcome");
    assert_eq!(stand.effects.last(), Some(&Effect::Forget));
    assert!(stand.given().is_none(), "no ticket");
}

#[test]
fn a_full_day_keeps_nobody_from_the_private_form_and_a_closed_office_does() {
    let begins = |door: Door| {
        let mut stand = Stand::booth();
        let office = Office::default().with_door(door, stand.now);
        stand.happens(Event::StateArrived(office));
        let at_rest = stand.screen().to_owned();
        (at_rest, stand.opens().screen().to_owned())
    };
    let open = ("welcome".to_owned(), "booth Part".to_owned());
    assert_eq!(begins(Door::Full), open);
    assert_eq!(begins(Door::Closed).0, "closed");
    assert_eq!(begins(Door::Closed).1, "closed");
}

#[test]
fn the_answers_of_a_part_say_nothing_of_a_number() {
    let mut state = crate::office::tests::state();
    state.wait = Some(shared::protocol::Wait { from: 5, to: 10 });
    let mut stand = Stand::booth();
    stand.happens(Event::StateArrived(Office::new(&state, stand.now)));
    stand.opens().starts("police").pick("no");
    while stand.question().is_some() {
        stand.touch(Touch::Skip);
    }
    for _ in 0..2 {
        let Screen::Review(it) = stand.view().screen else {
            panic!("{}", stand.screen());
        };
        assert_eq!(it.news, None);
        stand.touch(Touch::Finish);
    }
}

#[test]
fn a_code_has_six_digits_and_is_asked_about_once() {
    let mut stand = Stand::booth();
    stand
        .touch(Touch::Start(Language::english()))
        .touch(Touch::Language(Language::english()))
        .types("code", "12a3 45")
        .touch(Touch::Continue);
    assert_eq!(stand.view().frame.can_continue, Some(false));
    assert!(
        !stand
            .effects
            .iter()
            .any(|it| matches!(it, Effect::OpenBooth(_)))
    );
    stand
        .types("code", "1234567")
        .touch(Touch::Continue)
        .touch(Touch::Continue);
    let asked = Effect::OpenBooth(Typed::new("123456".to_owned()));
    assert_eq!(stand.effects.iter().filter(|it| **it == asked).count(), 1);
    stand.types("code", "999999");
    assert!(
        words(&stand.view()).contains("123456"),
        "while the office is asked"
    );
}

#[test]
fn a_code_that_opens_nothing_says_what_helps() {
    for (why, id) in [
        (BoothRefusal::Wrong, "booth-code-wrong"),
        (BoothRefusal::Over, "booth-code-again"),
        (BoothRefusal::NoLink, "booth-no-link"),
    ] {
        let mut stand = Stand::booth();
        stand.puts_in("123456").happens(Event::BoothRefused(why));
        let text = translations::Text::new(Language::english());
        assert_eq!(stand.error(), Some(text.of(id)));
        assert!(!words(&stand.view()).contains("123456"));
        stand.happens(Event::BoothOpened(label(1)));
        assert_eq!(
            stand.question().as_deref(),
            Some("code"),
            "nobody was asked"
        );
        stand.types("code", "654321").touch(Touch::Continue);
        assert_eq!(stand.error(), None);
        stand.happens(Event::BoothOpened(label(1)));
        assert_eq!(stand.screen(), "notice");
    }
}

#[test]
fn the_notice_is_that_of_the_private_form_and_the_language_can_still_be_changed() {
    let mut stand = Stand::booth();
    stand
        .puts_in("123456")
        .happens(Event::BoothOpened(label(17)));
    let Screen::Notice(notice) = stand.view().screen else {
        panic!()
    };
    assert_eq!(notice.title, "booth-notice-title");
    let said: Vec<_> = notice
        .pages
        .iter()
        .flatten()
        .map(|it| it.text.as_str())
        .collect();
    assert!(said[0].starts_with("This form is for our legal staff only."));
    assert_eq!(said.len(), 7, "every sentence stands there");
    stand.touch(Touch::TalkToPerson);
    assert_eq!(stand.screen(), "notice");
    assert_eq!(
        stand.effects.last(),
        Some(&Effect::CallPerson(CallReason::Asked))
    );
    assert_eq!(
        stand.view().overlay,
        Some(Overlay::SomeoneIsComing),
        "the screen says so"
    );
    stand.touch(Touch::DismissOverlay);
    stand.touch(Touch::Back);
    assert_eq!(stand.screen(), "language");
    assert_eq!(stand.touch(Touch::Back).screen(), "notice");
    stand
        .touch(Touch::Back)
        .touch(Touch::Language(Language::find("es").unwrap()));
    assert_eq!(
        (stand.screen(), stand.view().language.tag()),
        ("notice", "es")
    );
}

#[test]
fn whoever_stops_in_a_part_that_was_begun_is_asked_whether_to_send_or_erase_it() {
    for (touch, sent) in [(Touch::Finish, 1), (Touch::SkipPart, 0)] {
        let mut stand = Stand::booth();
        stand.opens().starts("police").pick("no").touch(Touch::Stop);
        assert_eq!(stand.screen(), "booth Unsent");
        // Whoever thinks better of it is where they were.
        stand.touch(Touch::Back);
        assert_eq!(stand.screen(), "review");
        stand.touch(Touch::Stop).touch(touch);
        assert_eq!(stand.parts().len(), sent);
        assert_eq!(stand.happens(Event::PartSealed).screen(), "booth Done");
    }
}

#[test]
fn skipping_a_part_that_was_begun_asks_too_and_goes_on_with_the_next() {
    let mut stand = Stand::booth();
    stand.opens().starts("police").pick("no").touch(Touch::Back);
    stand.touch(Touch::Back);
    assert_eq!(stand.screen(), "booth Part");
    stand.touch(Touch::SkipPart);
    assert_eq!(stand.screen(), "booth Unsent, next");
    stand.touch(Touch::SkipPart);
    assert_eq!(
        (stand.screen(), stand.part()),
        ("booth Part", Some("safety"))
    );
    stand
        .touch(Touch::Back)
        .touch(Touch::StartPart)
        .touch(Touch::FinishNow);
    assert!(stand.rows().values().all(String::is_empty), "it was erased");
}

#[test]
fn an_erased_form_keeps_what_was_sent_and_does_not_say_otherwise() {
    let mut stand = Stand::booth();
    stand
        .opens()
        .starts("police")
        .pick("no")
        .touch(Touch::EraseForSure);
    assert_eq!(stand.screen(), "erased");
    let mut stand = Stand::booth();
    stand
        .opens()
        .starts("police")
        .pick("no")
        .touch(Touch::Finish);
    stand
        .happens(Event::PartSealed)
        .touch(Touch::Continue)
        .touch(Touch::StartPart);
    stand.pick("no").touch(Touch::Erase);
    assert_eq!(stand.view().overlay, Some(Overlay::AskErase));
    stand.touch(Touch::EraseForSure);
    assert_eq!(stand.screen(), "booth Done");
    assert_eq!(stand.effects.last(), Some(&Effect::Forget));
    assert_eq!(stand.waits(20).screen(), "welcome");
}

#[test]
fn an_idle_form_is_erased_but_for_what_was_sent() {
    let mut stand = Stand::booth();
    stand.opens().waits(120);
    assert_eq!(stand.screen(), "welcome");
    stand.happens(Event::BoothOpened(label(17)));
    assert_eq!(
        stand.screen(),
        "welcome",
        "a late answer opens nothing for the next visitor"
    );
    stand.opens().starts("police").pick("no").waits(120);
    assert_eq!(stand.screen(), "welcome");
    assert_eq!(stand.parts().len(), 0);
}

#[test]
fn a_part_that_cannot_be_kept_is_tried_again_and_then_the_visitor_is_told() {
    let mut stand = Stand::booth();
    stand
        .opens()
        .starts("police")
        .pick("no")
        .touch(Touch::Finish);
    for _ in 1..SEAL_TRIES {
        stand.happens(Event::SealFailed).waits(1);
    }
    let parts = stand.parts();
    assert_eq!(parts.len(), usize::from(SEAL_TRIES));
    assert!(parts.iter().all(|it| *it == parts[0]), "the same each time");
    stand.happens(Event::SealFailed);
    let Screen::OutOfOrder(said) = stand.view().screen else {
        panic!()
    };
    assert!(said[0].line.starts_with("We could not keep this part."));
    assert!(
        stand
            .effects
            .contains(&Effect::CallPerson(CallReason::Urgent))
    );
}

#[test]
fn entries_are_given_row_by_row() {
    let mut stand = Stand::booth();
    stand.opens().starts("entry");
    assert_eq!(stand.question().as_deref(), Some("Q35"));
    for (year, how) in [(2019, "no-check"), (2021, "visa")] {
        stand.touch(Touch::AddRow).date(Part::Year, Some(year));
        stand
            .date(Part::Month, None)
            .date(Part::Day, None)
            .touch(Touch::Continue);
        stand
            .types("place", "Nogales")
            .touch(Touch::Continue)
            .pick(how);
        while stand.question().is_some_and(|it| it != "Q35") {
            stand.touch(Touch::Skip);
        }
    }
    stand.touch(Touch::Finish);
    let rows = r#"{"Q35":[{"date":"2019","how":"no-check","place":"Nogales"},{"date":"2021","how":"visa","place":"Nogales"}]}"#;
    assert_eq!(stand.parts(), [("entry", rows.to_owned())]);
}

/// A condition on another part would never hold: its answers are wiped by then.
#[test]
fn the_questions_of_a_part_depend_on_that_part_only() {
    let form = Form::current();
    for section in &form.sections {
        let scope = Scope::booth(&section.id);
        let those: Vec<_> = form.questions.iter().filter(|it| scope.has(it)).collect();
        assert!(!those.is_empty(), "{}", section.id);
        for question in &those {
            for looked in question.when.iter().flat_map(|it| it.questions()) {
                let looked = looked.split('.').next().unwrap();
                let is_here = those.iter().any(|it| it.id == looked);
                assert!(is_here, "{} looks at {looked}", question.id);
            }
        }
    }
}

#[test]
fn a_kiosk_in_a_waiting_room_opens_no_private_form() {
    let mut stand = Stand::new();
    stand.begins().touch(Touch::StartPart).touch(Touch::Stop);
    stand
        .happens(Event::BoothOpened(label(1)))
        .happens(Event::PartSealed);
    assert_eq!(stand.question().as_deref(), Some("K04"));
    assert!(!stand.view().frame.can_stop);
}

fn booth_happenings() -> impl Strategy<Value = Vec<Happening>> {
    let touch = |it: Touch| Just(Happening::Touch(it));
    let one = prop_oneof![
        2 => "[0-9]{0,8}".prop_map(|it| Happening::Touch(Touch::Typed { field: "code".to_owned(), text: Typed::new(it) })),
        3 => touch(Touch::StartPart),
        3 => touch(Touch::SkipPart),
        2 => touch(Touch::Stop),
        3 => Just(Happening::PartSealed),
        3 => Just(Happening::BoothOpened),
        1 => Just(Happening::BoothRefused),
    ];
    (
        happenings(),
        prop::collection::vec((any::<prop::sample::Index>(), one), 0..60),
    )
        .prop_map(|(mut all, more)| {
            for (at, it) in more {
                let at = at.index(all.len() + 1);
                all.insert(at, it);
            }
            all
        })
}

/// Everything that was typed in these happenings is `digits`.
fn typing(it: Happening, digits: &str) -> Happening {
    match it {
        Happening::Touch(Touch::Typed { field, .. }) if field != "code" => {
            let text = Typed::new(digits.to_owned());
            Happening::Touch(Touch::Typed { field, text })
        }
        Happening::Answered(_) => Happening::Answered(digits.to_owned()),
        it => it,
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, ..ProptestConfig::default() })]

    #[test]
    fn whatever_happens_in_a_booth_there_is_a_screen_and_a_way_home(happenings in booth_happenings()) {
        let mut stand = Stand::booth();
        for it in happenings {
            stand.lives(it);
            let _ = stand.view();
            prop_assert!(!stand.effects.iter().any(|it| matches!(it, Effect::Seal(_) | Effect::Print(..))), "no ticket here");
        }
        stand.happens(Event::PartSealed).happens(Event::Order(Order::Good)).waits(130);
        prop_assert_eq!(stand.screen(), "welcome");
        prop_assert_eq!(stand.view().overlay, None);
        stand.opens();
        prop_assert_eq!(stand.screen(), "booth Part");
    }

    /// What was answered in one part is in no other, on no later screen, and in no other visitor's form.
    #[test]
    fn nothing_of_a_sent_part_is_seen_again(before in booth_happenings(), after in booth_happenings()) {
        let mut stand = Stand::booth();
        let secret = "7734199";
        stand.opens().starts("contact");
        for it in before {
            stand.lives(typing(it, secret));
        }
        stand.happens(Event::PartSealed).waits(130).effects.clear();
        prop_assert!(stand.visit.as_ref().unwrap().is_at_rest());
        stand.happens(Event::Order(Order::Good)).opens();
        for it in after {
            stand.lives(typing(it, "5550000"));
            prop_assert!(!words(&stand.view()).contains(secret));
            for (_, answers) in stand.parts() {
                prop_assert!(!answers.contains(secret), "{answers}");
            }
        }
    }

    /// No part is sent twice in one form, and none is offered again.
    #[test]
    fn a_part_is_sent_at_most_once(happenings in booth_happenings()) {
        let mut stand = Stand::booth();
        stand.opens();
        let (mut sent, mut trying) = (Vec::new(), None);
        for it in happenings {
            let is_sealed = matches!(it, Happening::PartSealed);
            stand.effects.clear();
            stand.lives(it);
            if stand.effects.contains(&Effect::Forget) {
                (sent, trying) = (Vec::new(), None);
            }
            if is_sealed && let Some(section) = trying.take() {
                sent.push(section);
            }
            if let Some((section, _)) = stand.parts().first() {
                prop_assert!(!sent.contains(section), "{section} again");
                trying = Some(*section);
            }
            if let Screen::Booth(card) = stand.view().screen && card.kind == BoothKind::Part {
                prop_assert!(!sent.contains(&stand.part().unwrap()));
            }
        }
    }
}
