//! Visits as people make them, and as nobody would: any sequence of events at all.

mod any;

use super::*;
use crate::seal::Given;
use crate::ui::{DatePart, Input, Part, Screen, Typed, View};
use proptest::prelude::*;
use shared::protocol::{Door, State};
use std::collections::BTreeMap;

fn start() -> DateTime<Utc> {
    "2026-09-01T14:00:00Z".parse().unwrap()
}

/// A kiosk whose clock stands still until it is told to go on, with a disk that works.
struct Stand {
    visit: Option<Visit>,
    now: DateTime<Utc>,
    effects: Vec<Effect>,
}

impl Stand {
    fn new() -> Stand {
        Stand::of(Office::default())
    }

    fn of(office: Office) -> Stand {
        Stand {
            visit: Some(Visit::nobody(Form::current(), office, start())),
            now: start(),
            effects: Vec::new(),
        }
    }

    fn happens(&mut self, event: Event) -> &mut Stand {
        let (visit, effects) = step(self.visit.take().unwrap(), event, self.now);
        self.visit = Some(visit);
        self.effects.extend(effects);
        self
    }

    fn touch(&mut self, touch: Touch) -> &mut Stand {
        self.happens(Event::Touch(touch))
    }

    fn pick(&mut self, choice: &str) -> &mut Stand {
        self.touch(Touch::Pick(Typed::new(choice.to_owned())))
    }

    fn types(&mut self, field: &str, text: &str) -> &mut Stand {
        self.touch(Touch::Typed {
            field: field.to_owned(),
            text: Typed::new(text.to_owned()),
        })
    }

    fn date(&mut self, part: Part, value: Option<i32>) -> &mut Stand {
        self.touch(Touch::Date { part, value })
    }

    fn waits(&mut self, seconds: i64) -> &mut Stand {
        for _ in 0..seconds {
            self.now += TimeDelta::seconds(1);
            self.happens(Event::Tick);
        }
        self
    }

    /// From welcome to the first question, in English.
    fn begins(&mut self) -> &mut Stand {
        self.touch(Touch::Start);
        self.touch(Touch::Language(Language::english()))
            .touch(Touch::Accept)
    }

    /// Skips to question `id`.
    fn skips_to(&mut self, id: &str) -> &mut Stand {
        while self.question() != Some(id.to_owned()) {
            assert!(self.question().is_some(), "{id} was not asked");
            self.touch(Touch::Skip);
        }
        self
    }

    fn view(&self) -> View {
        view(self.visit.as_ref().unwrap(), self.now)
    }

    fn question(&self) -> Option<String> {
        match self.view().screen {
            Screen::Question(it) => Some(it.id),
            _ => None,
        }
    }

    fn error(&self) -> Option<String> {
        match self.view().screen {
            Screen::Question(it) => it.error,
            _ => None,
        }
    }

    /// The name of the screen.
    fn screen(&self) -> &'static str {
        name(&self.view())
    }

    fn given(&self) -> Option<Given> {
        self.effects.iter().rev().find_map(|it| match it {
            Effect::Seal(given) => Some(given.clone()),
            _ => None,
        })
    }

    fn answers(&self) -> String {
        serde_json::to_string(&self.given().unwrap().answers).unwrap()
    }

    fn rows(&self) -> BTreeMap<String, String> {
        match self.view().screen {
            Screen::Review(it) => it
                .rows
                .into_iter()
                .map(|it| (it.question, it.value.to_string()))
                .collect(),
            _ => BTreeMap::new(),
        }
    }
}

fn name(view: &View) -> &'static str {
    match &view.screen {
        Screen::Welcome(_) => "welcome",
        Screen::Language(_) => "language",
        Screen::Notice(_) => "notice",
        Screen::Question(_) => "question",
        Screen::Review(_) => "review",
        Screen::Ticket(_) => "ticket",
        Screen::Erased => "erased",
        Screen::Closed(_) => "closed",
        Screen::Full(_) => "full",
        Screen::OutOfOrder(_) => "out of order",
    }
}

fn label(number: u64) -> Label {
    Label::of(&"A".parse().unwrap(), number)
}

#[test]
fn a_visitor_touches_a_few_tiles_and_has_a_number() {
    let mut stand = Stand::new();
    stand
        .begins()
        .pick("me")
        .pick("yes")
        .skips_to("K09")
        .pick("asylum")
        .pick("court");
    stand.touch(Touch::Continue).pick("yes").pick("court");
    stand
        .date(Part::Year, Some(2026))
        .date(Part::Month, Some(12))
        .date(Part::Day, None);
    stand.touch(Touch::Continue);
    while stand.question().is_some() {
        stand.touch(Touch::Skip);
    }
    assert_eq!(stand.screen(), "review");
    stand.touch(Touch::Finish);
    assert_eq!(
        stand.answers(),
        r#"{"K04":"me","K05":"yes","K09":["asylum","court"],"K10":"yes","K11":"court","K12":"2026-12"}"#
    );
    stand.happens(Event::Sealed(label(17)));
    let Screen::Ticket(ticket) = stand.view().screen else {
        panic!("no ticket")
    };
    assert_eq!(
        (ticket.label.as_str(), ticket.paper),
        ("A-017", crate::ui::Paper::Printing)
    );
    stand.happens(Event::Printed(label(16), Printed::Failed));
    stand.happens(Event::Printed(label(17), Printed::Printed));
    let Screen::Ticket(ticket) = stand.view().screen else {
        panic!("no ticket")
    };
    assert_eq!(
        ticket.paper,
        crate::ui::Paper::Printed,
        "only this ticket's own paper counts"
    );
    assert_eq!(stand.waits(19).screen(), "ticket");
    assert_eq!(stand.waits(1).screen(), "welcome");
    let kinds: Vec<_> = stand.effects.iter().map(std::mem::discriminant).collect();
    let wanted = [
        Effect::Begin,
        Effect::Seal(stand.given().unwrap()),
        Effect::Print(label(17)),
        Effect::Forget,
    ];
    assert_eq!(kinds, wanted.each_ref().map(std::mem::discriminant));
}

#[test]
fn somebody_who_wants_a_person_gets_a_number_and_is_asked_nothing() {
    let mut stand = Stand::new();
    stand
        .touch(Touch::Start)
        .touch(Touch::Language(Language::find("ar").unwrap()));
    stand.touch(Touch::TalkToPerson);
    let given = stand.given().unwrap();
    assert_eq!(
        (given.language.tag(), given.accepted, given.answers.len()),
        ("ar", false, 0)
    );
    assert!(
        stand
            .effects
            .contains(&Effect::CallPerson(CallReason::Asked))
    );
    assert_eq!(stand.happens(Event::Sealed(label(1))).screen(), "ticket");
}

#[test]
fn a_change_leads_straight_back_to_the_review() {
    let mut stand = Stand::new();
    stand.begins().skips_to("K29").touch(Touch::Skip);
    stand.touch(Touch::Change("K06".to_owned())).pick("first");
    assert_eq!(stand.screen(), "review");
    assert_eq!(stand.rows()["K06"], "This is my first time");
}

#[test]
fn a_change_that_brings_up_questions_asks_just_those() {
    let mut stand = Stand::new();
    stand.begins().skips_to("K29").touch(Touch::Skip);
    stand.touch(Touch::Change("K10".to_owned())).pick("yes");
    assert_eq!(stand.question().as_deref(), Some("K11"));
    stand.pick("rfe");
    assert_eq!(stand.question().as_deref(), Some("K12"));
    stand.touch(Touch::Skip);
    assert_eq!(stand.screen(), "review");
    stand
        .touch(Touch::Change("K10".to_owned()))
        .pick("no")
        .touch(Touch::Finish);
    assert_eq!(
        stand.answers(),
        r#"{"K10":"no"}"#,
        "what hung on it went along"
    );
}

#[test]
fn back_leads_the_same_way_back_and_shows_what_was_answered() {
    let mut stand = Stand::new();
    stand.begins().pick("child").pick("no");
    assert_eq!(stand.question().as_deref(), Some("K06"));
    stand.touch(Touch::Back).touch(Touch::Back);
    let Screen::Question(question) = stand.view().screen else {
        panic!()
    };
    let Input::Choice(tiles) = question.input else {
        panic!()
    };
    assert!(tiles.iter().any(|it| it.id == "child" && it.chosen));
    assert_eq!(stand.view().frame.can_continue, Some(true));
    assert_eq!(stand.touch(Touch::Back).screen(), "notice");
    assert_eq!(stand.touch(Touch::Back).screen(), "language");
    stand
        .touch(Touch::Language(Language::find("es").unwrap()))
        .touch(Touch::Accept);
    stand.touch(Touch::Continue).touch(Touch::Continue);
    assert_eq!(
        stand.question().as_deref(),
        Some("K06"),
        "answers survive another language"
    );
}

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
fn an_answer_that_cannot_be_used_stays_and_says_what_to_do() {
    let mut stand = Stand::new();
    stand
        .begins()
        .skips_to("K19")
        .types("K19", "12")
        .touch(Touch::Continue);
    assert!(stand.error().unwrap().contains("7 to 15"));
    assert!(!stand.error().unwrap().contains("Call a person"));
    let Screen::Question(question) = stand.view().screen else {
        panic!()
    };
    let Input::Phone(field) = question.input else {
        panic!()
    };
    assert_eq!(field.value.as_str(), "12");
    stand.touch(Touch::Continue);
    assert!(
        stand.error().unwrap().contains("Call a person"),
        "help is offered the second time"
    );
    stand
        .types("K19", "312 555 0143")
        .touch(Touch::Continue)
        .skips_to("K29")
        .touch(Touch::Skip);
    assert_eq!(stand.rows()["K19"], "\u{2066}•••-•••-0143\u{2069}");
    assert_eq!(
        stand.touch(Touch::Finish).answers(),
        r#"{"K19":"312 555 0143"}"#
    );
}

#[test]
fn no_more_than_three_kinds_of_help_can_be_ticked() {
    let mut stand = Stand::new();
    stand
        .begins()
        .skips_to("K09")
        .pick("asylum")
        .pick("court")
        .pick("tps")
        .pick("daca");
    assert!(stand.error().unwrap().contains('3'));
    stand
        .pick("court")
        .pick("daca")
        .touch(Touch::Continue)
        .touch(Touch::Finish);
    assert_eq!(stand.answers(), r#"{"K09":["asylum","tps","daca"]}"#);
}

#[test]
fn a_date_is_taken_as_far_as_it_is_known() {
    let asked = |parts: &[(Part, Option<i32>)]| {
        let mut stand = Stand::new();
        stand.begins().skips_to("K10").pick("yes").skips_to("K12");
        for (part, value) in parts {
            stand.date(*part, *value);
        }
        stand.touch(Touch::Continue).touch(Touch::Finish);
        let given = stand.given().unwrap();
        given.answers.words("K12").map(str::to_owned)
    };
    let words = |parts: &[_]| asked(parts);
    assert_eq!(words(&[(Part::Year, None)]).as_deref(), Some("unknown"));
    assert_eq!(words(&[(Part::Year, Some(2026))]).as_deref(), Some("2026"));
    let whole = [
        (Part::Year, Some(2026)),
        (Part::Month, Some(3)),
        (Part::Day, Some(9)),
    ];
    assert_eq!(words(&whole).as_deref(), Some("2026-03-09"));
    assert_eq!(
        words(&[(Part::Month, Some(3))]),
        None,
        "a month alone is no date"
    );
    let never = [
        (Part::Year, Some(2026)),
        (Part::Month, Some(2)),
        (Part::Day, Some(31)),
    ];
    assert_eq!(words(&never), None);
}

#[test]
fn a_name_is_kept_in_the_parts_it_was_typed_in_and_masked_on_the_review() {
    let mut stand = Stand::new();
    stand
        .begins()
        .skips_to("K17")
        .types("given", "Ximena ")
        .types("family1", "Nuñez");
    stand
        .touch(Touch::Continue)
        .skips_to("K29")
        .touch(Touch::Skip);
    assert_eq!(stand.rows()["K17"], "•••••");
    stand.touch(Touch::Finish);
    assert_eq!(
        stand.answers(),
        r#"{"K17":{"given":"Ximena ","family1":"Nuñez"}}"#
    );
}

#[test]
fn a_half_typed_answer_does_not_replace_a_whole_one_and_an_emptied_one_goes() {
    let mut stand = Stand::new();
    stand
        .begins()
        .skips_to("K19")
        .types("K19", "3125550143")
        .touch(Touch::Continue);
    stand
        .touch(Touch::Back)
        .types("K19", "31")
        .touch(Touch::Back)
        .touch(Touch::Finish);
    assert_eq!(stand.answers(), r#"{"K19":"3125550143"}"#);
    let mut stand = Stand::new();
    stand
        .begins()
        .skips_to("K08")
        .types("K08", "Sol")
        .touch(Touch::Continue);
    stand
        .touch(Touch::Back)
        .types("K08", "")
        .touch(Touch::Back)
        .touch(Touch::Finish);
    assert_eq!(stand.answers(), "{}");
}

#[test]
fn somebody_under_18_who_came_alone_is_asked_no_more_and_staff_are_called() {
    let mut stand = Stand::new();
    stand.begins().pick("me").pick("no");
    assert_eq!(stand.screen(), "review");
    assert!(
        stand
            .effects
            .contains(&Effect::CallPerson(CallReason::MinorAlone))
    );
    stand.touch(Touch::Finish);
    assert_eq!(stand.answers(), r#"{"K04":"me","K05":"no"}"#);
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
    stand.touch(Touch::Start).touch(Touch::LanguageNotHere);
    assert_eq!(
        stand.effects.last(),
        Some(&Effect::CallPerson(CallReason::Language))
    );
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
            .contains(&Effect::CallPerson(CallReason::Failed))
    );
    assert_eq!(stand.waits(30).screen(), "welcome");
}

#[test]
fn a_closed_full_or_broken_kiosk_takes_no_visit_and_says_so() {
    let state = crate::office::tests::state();
    for (door, screen) in [(Door::Closed, "closed"), (Door::Full, "full")] {
        let office = Office::new(
            &State {
                door,
                ..state.clone()
            },
            start(),
        );
        let mut stand = Stand::of(office);
        assert_eq!(stand.screen(), screen);
        assert_eq!(stand.touch(Touch::Start).screen(), screen);
    }
    let mut stand = Stand::new();
    stand.happens(Event::Order(Order::Out)).touch(Touch::Start);
    assert_eq!(stand.screen(), "out of order");
    stand.happens(Event::Order(Order::Good)).touch(Touch::Start);
    assert_eq!(stand.screen(), "language");
    stand.happens(Event::StateArrived(Office::new(
        &State {
            door: Door::Closed,
            ..state
        },
        start(),
    )));
    assert_eq!(
        stand.screen(),
        "language",
        "nobody is sent away in the middle"
    );
}

#[test]
fn the_office_decides_languages_and_name() {
    let office = Office::new(&crate::office::tests::state(), start());
    let mut stand = Stand::of(office);
    let Screen::Welcome(welcome) = stand.view().screen else {
        panic!()
    };
    assert_eq!(welcome.office.as_deref(), Some("Harbor Legal Aid"));
    assert_eq!(welcome.greetings[0].language.tag(), "ar");
    stand
        .touch(Touch::Start)
        .touch(Touch::Language(Language::find("es").unwrap()));
    let Screen::Notice(notice) = stand.view().screen else {
        panic!()
    };
    assert!(notice.pages[0][0].text.contains("Harbor Legal Aid") && notice.unreviewed.is_some());
    let english = &notice.english[0][0].text;
    assert!(english.starts_with("Welcome. We are") && english.contains("Harbor Legal Aid"));
    let mut stand = Stand::new();
    stand
        .touch(Touch::Start)
        .touch(Touch::Language(Language::english()));
    let Screen::Notice(notice) = stand.view().screen else {
        panic!()
    };
    assert_eq!(
        notice.pages[0][0].text,
        "Welcome. We are a non-profit legal office."
    );
    assert!(notice.unreviewed.is_none() && notice.english.is_empty());
}

#[test]
fn answers_given_as_a_whole_are_kept_as_they_are() {
    let mut stand = Stand::new();
    stand.begins();
    let answered = |question: &str, answer: &str| Event::Answered {
        question: question.to_owned(),
        answer: serde_json::from_str(answer).unwrap(),
    };
    stand
        .happens(answered("K12", r#""2026-12-01""#))
        .happens(answered("K17", r#""Sol Ortiz""#));
    stand
        .happens(answered("K04", r#""me""#))
        .happens(answered("K10", r#""perhaps""#));
    stand
        .happens(answered("K99", r#""x""#))
        .touch(Touch::Finish);
    assert_eq!(
        stand.answers(),
        r#"{"K04":"me","K12":"2026-12-01","K17":"Sol Ortiz"}"#
    );
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
    stand.touch(Touch::Start);
    assert!(!stand.view().frame.can_erase);
    assert_eq!(stand.touch(Touch::Back).screen(), "welcome");
}

#[test]
fn a_blank_part_does_not_spoil_a_name() {
    let mut stand = Stand::new();
    stand
        .begins()
        .skips_to("K17")
        .types("given", "Sol")
        .types("family1", "  ");
    stand.touch(Touch::Continue).touch(Touch::Finish);
    assert_eq!(stand.answers(), r#"{"K17":{"given":"Sol"}}"#);
}

/// What is typed or chosen for a question of this input that cannot be an answer to it.
fn impossible(stand: &mut Stand, input: &Input) {
    match input {
        Input::Choice(_) => {
            stand.pick("perhaps");
        }
        Input::Several { tiles, max } => {
            for tile in tiles.iter().take(max.unwrap_or(tiles.len())) {
                stand.pick(&tile.id);
            }
            stand.pick("perhaps");
            if let Some(tile) = tiles.get(max.unwrap_or(tiles.len())) {
                stand.pick(&tile.id);
            }
        }
        Input::Text(field) => {
            stand.types(&field.id, &"x".repeat(field.max + 1));
        }
        Input::Phone(field) => {
            stand.types(&field.id, "12");
        }
        Input::Name(fields) => {
            stand.types(&fields[1].id, &"x".repeat(fields[1].max + 1));
        }
        Input::PartialDate(_) => {
            stand
                .date(Part::Year, Some(1800))
                .date(Part::Month, Some(2));
        }
    }
}

#[test]
fn every_question_refuses_what_cannot_be_meant_says_so_and_keeps_what_was_given() {
    let mut judged = 0;
    for question in Form::current()
        .questions
        .iter()
        .filter(|it| it.place <= PLACE)
    {
        let mut stand = Stand::new();
        // Conditions of the form hold where a date is feared and a number may be called.
        stand.begins().skips_to("K10").pick("yes");
        if matches!(question.id.as_str(), "K15") {
            stand.skips_to("K14").pick("yes");
        }
        if matches!(question.id.as_str(), "K20" | "K21" | "K22") {
            stand.skips_to("K19").types("K19", "3125550143");
            stand.touch(Touch::Continue);
        }
        if matches!(question.id.as_str(), "K21" | "K22") {
            stand.pick("call").touch(Touch::Continue);
        }
        if matches!(question.id.as_str(), "K04" | "K05" | "K06" | "K09" | "K10") {
            stand = Stand::new();
            stand.begins();
        }
        stand.skips_to(&question.id);
        let Screen::Question(asked) = stand.view().screen else {
            panic!()
        };
        impossible(&mut stand, &asked.input);
        let given = any::words(&stand.view());
        if !matches!(asked.input, Input::Choice(_) | Input::Several { .. }) {
            stand.touch(Touch::Continue);
            assert!(stand.error().is_some(), "{}", question.id);
            judged += 1;
        }
        assert_eq!(stand.question().as_ref(), Some(&question.id));
        let kept = any::words(&stand.view());
        let kept = kept.split_once('\n').unwrap().1;
        assert_eq!(kept, given.split_once('\n').unwrap().1, "{}", question.id);
        assert!(!kept.contains("perhaps"));
        stand.touch(Touch::Finish);
        let sealed = serde_json::to_value(&stand.given().unwrap().answers).unwrap();
        if !matches!(asked.input, Input::Several { .. }) {
            assert!(sealed.get(&question.id).is_none(), "{}", question.id);
        }
    }
    assert!(5 <= judged, "only {judged} were judged");
}
