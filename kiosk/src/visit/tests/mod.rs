//! Visits as people make them, and as nobody would: any sequence of events at all.

mod any;
mod booth;
mod endings;
mod kept;
mod questions;
mod rows;
mod safety;
mod suggested;
mod today;
mod unread;
mod ways;

use super::*;
use crate::seal::Given;
use crate::ui::{
    self, ComfortTouch, DatePart, Field, Frame, Input, Part, Said, Screen, Typed, View,
};
use chrono::TimeDelta;
use proptest::prelude::*;
use shared::form::{Calendar, Finest, Place};
use shared::protocol::{Door, State};
use std::collections::BTreeMap;
use translations::Tongue;

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
        let value = value.map_or(DatePart::Unknown, DatePart::Known);
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
        self.touch(Touch::Start(Language::english()));
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
        Screen::Late(_) => "late",
        Screen::Spoken(_) => "spoken",
        Screen::Notice(_) => "notice",
        Screen::Question(_) => "question",
        Screen::Review(_) => "review",
        Screen::Booth(card) => match card.kind {
            ui::BoothKind::Part => "booth Part",
            ui::BoothKind::Stopping => "booth Stopping",
            ui::BoothKind::Unsent { stops: true } => "booth Unsent",
            ui::BoothKind::Unsent { stops: false } => "booth Unsent, next",
            ui::BoothKind::Sent => "booth Sent",
            ui::BoothKind::Done => "booth Done",
        },
        Screen::Ticket(_) => "ticket",
        Screen::Erased => "erased",
        Screen::Clock(_) => "clock",
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
        Effect::Print(label(17), Sheet::First),
        Effect::Forget,
    ];
    assert_eq!(kinds, wanted.each_ref().map(std::mem::discriminant));
}

#[test]
fn somebody_who_wants_a_person_gets_a_number_and_is_asked_nothing() {
    let mut stand = Stand::new();
    stand
        .touch(Touch::Start(Language::english()))
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
fn whoever_comes_back_from_the_questions_to_ask_for_a_person_keeps_their_answers() {
    let mut stand = Stand::new();
    stand.begins().pick("me");
    while stand.screen() != "notice" {
        stand.touch(Touch::Back);
    }
    stand.touch(Touch::TalkToPerson);
    let given = stand.given().unwrap();
    assert!(given.accepted && stand.answers().contains("\"me\""));
}

#[test]
fn a_change_leads_straight_back_to_the_review() {
    let mut stand = Stand::new();
    stand.begins().skips_to("K31").touch(Touch::Skip);
    stand.touch(Touch::Change("K06".to_owned())).pick("first");
    assert_eq!(stand.screen(), "review");
    assert_eq!(stand.rows()["K06"], "This is my first time");
}

#[test]
fn a_change_that_brings_up_questions_asks_just_those() {
    let mut stand = Stand::new();
    stand.begins().skips_to("K31").touch(Touch::Skip);
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
        assert_eq!(
            stand.touch(Touch::Start(Language::english())).screen(),
            screen
        );
    }
    let mut stand = Stand::new();
    stand
        .happens(Event::Order(Order::Out))
        .touch(Touch::Start(Language::english()));
    assert_eq!(stand.screen(), "out of order");
    stand
        .happens(Event::Order(Order::Good))
        .touch(Touch::Start(Language::english()));
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
        .touch(Touch::Start(Language::english()))
        .touch(Touch::Language(Language::find("es").unwrap()));
    let Screen::Notice(notice) = stand.view().screen else {
        panic!()
    };
    assert!(notice.pages[0][0].text.contains("Harbor Legal Aid") && notice.unreviewed.is_some());
    let english = &notice.english[0][0].text;
    assert!(english.starts_with("Welcome. We are") && english.contains("Harbor Legal Aid"));
    let mut stand = Stand::new();
    stand
        .touch(Touch::Start(Language::english()))
        .touch(Touch::Language(Language::english()));
    let Screen::Notice(notice) = stand.view().screen else {
        panic!()
    };
    assert_eq!(
        notice.pages[0][0].sentences[0],
        "Welcome. We are a non-profit legal office."
    );
    assert!(notice.unreviewed.is_none() && notice.english.is_empty());
}
