//! What is on the screen at each moment of a visit, in the visitor's words.

use super::draft::NAME_FIELDS;
use super::review::review;
use super::{Asking, Draft, FAULTS_BEFORE_OFFER, Order, Person, Stage, Visit};
use crate::ui::{
    self, DateInput, Field, Frame, Greeting, Input, Keyboard, LanguageTile, Notice, Paper, Part,
    Said, Screen, TicketView, Tile, Typed, View, Welcome,
};
use chrono::{DateTime, Utc};
use shared::form::{Fault, Kind, Question};
use shared::protocol::{Door, Printed};
use translations::{Language, Text};

/// Longest phone number as typed, in characters.
const PHONE_CHARS_MAX: usize = 30;

/// What stands above the fields of a name.
const NAME_LABELS: [&str; NAME_FIELDS.len()] = [
    "kiosk-name-given",
    "kiosk-name-family",
    "kiosk-name-second-family",
];

/// What is on the screen now.
pub fn view(visit: &Visit, now: DateTime<Utc>) -> View {
    let language = visit.language();
    let text = Text::new(language);
    let (screen, frame) = match &visit.stage {
        Stage::Welcome => (welcome(visit, now), Frame::default()),
        Stage::Language { person, .. } => {
            let has_answers = person.as_ref().is_some_and(|it| !it.answers.is_empty());
            let frame = if has_answers {
                with_erase()
            } else {
                on_the_way()
            };
            (languages(visit, person.as_ref()), frame)
        }
        Stage::Notice(_) => (notice(visit, text), with_erase()),
        Stage::Asking(asking) => asked(visit, text, asking),
        Stage::Review(person) => {
            let frame = Frame {
                can_continue: Some(true),
                ..with_erase()
            };
            (review(visit, text, &person.answers), frame)
        }
        Stage::Sealing(sealing) => {
            let frame = Frame {
                can_continue: Some(false),
                ..Frame::default()
            };
            (review(visit, text, &sealing.given.answers), frame)
        }
        Stage::Ticket { label, printed, .. } => {
            let ticket = TicketView {
                label: label.to_string(),
                range: None,
                paper: paper(*printed),
                can_print_again: visit.can_print_again(),
            };
            (Screen::Ticket(ticket), Frame::default())
        }
        Stage::Erased(_) => (Screen::Erased, Frame::default()),
        Stage::Failed(_) => {
            let said = vec![Said::out_of_order(text)];
            (Screen::OutOfOrder(said), Frame::default())
        }
    };
    View {
        language,
        screen,
        frame,
        overlay: visit.overlay,
    }
}

fn on_the_way() -> Frame {
    Frame {
        can_back: true,
        can_call: true,
        ..Frame::default()
    }
}

fn with_erase() -> Frame {
    Frame {
        can_erase: true,
        ..on_the_way()
    }
}

fn welcome(visit: &Visit, now: DateTime<Utc>) -> Screen {
    let office = &visit.office;
    let each = |say: fn(Text) -> Said| {
        office
            .languages
            .iter()
            .map(|it| say(Text::new(*it)))
            .collect()
    };
    if visit.order == Order::Out {
        return Screen::OutOfOrder(each(Said::out_of_order));
    }
    match office.door(now) {
        Door::Closed => Screen::Closed(each(Said::closed)),
        Door::Full => Screen::Full(each(Said::full)),
        Door::Open => {
            let greeting = |it: &Language| Greeting::of(Text::new(*it));
            Screen::Welcome(Welcome {
                office: office.line.clone(),
                greetings: office.languages.iter().map(greeting).collect(),
            })
        }
    }
}

fn languages(visit: &Visit, person: Option<&Person>) -> Screen {
    let tile = |language: &Language| LanguageTile {
        language: *language,
        chosen: person.is_some_and(|it| it.language == *language),
    };
    Screen::Language(visit.office.languages.iter().map(tile).collect())
}

fn notice(visit: &Visit, text: Text) -> Screen {
    Screen::Notice(Notice::of(text, visit.office.line.as_deref()))
}

fn asked(visit: &Visit, text: Text, asking: &Asking) -> (Screen, Frame) {
    let Some(question) = visit.form.question(&asking.question) else {
        return (Screen::Erased, Frame::default());
    };
    let is_choice = matches!(question.kind, Kind::Choice { .. });
    // A choice goes on by itself; Continue is there only for somebody who came back to it.
    let can_continue = asking.draft.can_continue();
    let frame = Frame {
        can_skip: !question.required,
        can_continue: (!is_choice || can_continue).then_some(can_continue),
        ..with_erase()
    };
    let screen = Screen::Question(ui::Question {
        id: question.id.clone(),
        heading: text.of(&question.text),
        help: text.attribute(&question.text, "help"),
        error: asking.fault.map(|it| sentence(text, it, asking.faults)),
        input: input(text, question, asking),
    });
    (screen, frame)
}

/// How to put the answer right; somebody who was told before is offered help as well.
fn sentence(text: Text, fault: Fault, faults: u8) -> String {
    let (id, variables) = fault.message();
    let variables: Vec<_> = variables
        .into_iter()
        .map(|(name, it)| (name, it.into()))
        .collect();
    let mut sentence = text.with(id, &variables);
    if FAULTS_BEFORE_OFFER <= faults {
        sentence.push(' ');
        sentence.push_str(&text.of("kiosk-fault-offer"));
    }
    sentence
}

fn input(text: Text, question: &Question, asking: &Asking) -> Input {
    let draft = &asking.draft;
    let tiles = |is_chosen: &dyn Fn(&str) -> bool| {
        let tile = |it: &shared::form::Choice| Tile {
            id: it.id.clone(),
            label: text.of(&it.text),
            icon: it.icon.clone(),
            chosen: is_chosen(&it.id),
        };
        question.choices().iter().map(tile).collect()
    };
    let field = |id: &str, label, value: &Typed, keyboard, max| Field {
        id: id.to_owned(),
        label,
        value: value.clone(),
        keyboard,
        private: question.masked,
        max,
    };
    let id = question.id.as_str();
    match (&question.kind, draft) {
        (Kind::Several { max, .. }, Draft::Several(ticked)) => Input::Several {
            tiles: tiles(&|it| ticked.iter().any(|other| other == it)),
            max: Some(*max),
        },
        (Kind::Text { chars_max }, Draft::Text(value)) => {
            Input::Text(field(id, None, value, Keyboard::Letters, *chars_max))
        }
        (Kind::Phone, Draft::Text(value)) => {
            Input::Phone(field(id, None, value, Keyboard::Digits, PHONE_CHARS_MAX))
        }
        (Kind::Name { chars_max }, Draft::Name(parts)) => {
            let part = |at: usize| {
                let label = Some(text.of(NAME_LABELS[at]));
                let id = NAME_FIELDS[at];
                field(id, label, &parts[at], Keyboard::Letters, *chars_max)
            };
            Input::Name((0..NAME_FIELDS.len()).map(part).collect())
        }
        (Kind::Date { .. }, Draft::Date { year, month, day }) => Input::PartialDate(DateInput {
            year: *year,
            month: *month,
            day: *day,
            wrong: asking.fault.map(part_of),
        }),
        (_, Draft::Choice(chosen)) => Input::Choice(tiles(&|it| {
            chosen.as_ref().is_some_and(|other| other.as_str() == it)
        })),
        (_, _) => Input::Choice(tiles(&|_| false)),
    }
}

/// The part of a date that a fault speaks of.
fn part_of(fault: Fault) -> Part {
    match fault {
        Fault::NoSuchDay => Part::Day,
        _ => Part::Year,
    }
}

/// What the ticket screen says of the paper.
fn paper(printed: Option<Printed>) -> Paper {
    match printed {
        None => Paper::Printing,
        Some(Printed::Printed) => Paper::Printed,
        Some(Printed::Unknown) => Paper::Unsure,
        Some(Printed::Failed | Printed::None) => Paper::NotPrinted,
    }
}
