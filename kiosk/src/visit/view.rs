//! What is on the screen at each moment of a visit, in the visitor's words.

use super::answer::goes_on_by_itself;
use super::booth_view::{booth, in_form};
use super::input::input;
use super::review::review;
use super::rows::Rows;
use super::{Asking, FAULTS_BEFORE_OFFER, Order, Person, Stage, Visit};
use crate::ui::{
    self, Frame, Greeting, LanguageTile, Notice, Paper, Said, Screen, TicketView, View, Welcome,
};
use chrono::{DateTime, Utc};
use shared::form::{Ask, Fault, Kind, Question};
use shared::protocol::pairing::KioskPlace;
use shared::protocol::{Door, Printed};
use translations::{Language, Text};

/// What is on the screen now.
pub fn view(visit: &Visit, now: DateTime<Utc>) -> View {
    let language = visit.language();
    let text = Text::new(language);
    if visit.hidden {
        return View {
            language,
            screen: Screen::Clock(visit.office.time(now)),
            frame: Frame::default(),
            overlay: None,
            comfort: visit.comfort,
        };
    }
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
            (review(visit, text, &person.answers, &person.route), frame)
        }
        Stage::Sealing(sealing) => {
            let frame = Frame {
                can_continue: Some(false),
                is_part: sealing.route.booth.is_some(),
                ..Frame::default()
            };
            (
                review(visit, text, &sealing.given.answers, &sealing.route),
                frame,
            )
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
        Stage::Booth(it) => booth(text, it),
        Stage::Failed(_) => {
            let said = match visit.place {
                KioskPlace::Public => vec![Said::out_of_order(text)],
                KioskPlace::Booth => vec![Said::part_not_kept(text)],
            };
            (Screen::OutOfOrder(said), Frame::default())
        }
    };
    View {
        language,
        screen,
        frame: in_form(frame, visit.booth_form().filter(|_| is_question(visit))),
        overlay: visit.overlay,
        comfort: visit.comfort,
    }
}

/// Whether a part of the form is being filled in; the other screens of a private form have frames of their own.
fn is_question(visit: &Visit) -> bool {
    matches!(visit.stage, Stage::Asking(_) | Stage::Review(_))
}

pub(super) fn on_the_way() -> Frame {
    Frame {
        can_back: true,
        can_call: true,
        can_comfort: true,
        ..Frame::default()
    }
}

pub(super) fn with_erase() -> Frame {
    Frame {
        can_hide: true,
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
    let ask = asking.ask(question);
    let by_itself = goes_on_by_itself(&ask.kind) || matches!(ask.kind, Kind::Country { .. });
    // A choice goes on by itself; Continue is there only for somebody who came back to it.
    let can_continue = asking.is_list() || asking.draft.can_continue();
    let offers_a_person = ask.choices().iter().any(|it| it.id == "person");
    let frame = Frame {
        can_skip: !question.required && !asking.is_list(),
        can_tell: !offers_a_person && !asking.is_list(),
        can_finish_now: true,
        can_continue: (!by_itself || can_continue).then_some(can_continue),
        ..with_erase()
    };
    let cell = asking.rows.as_ref().and_then(Rows::row);
    let id = match cell {
        Some(row) => format!("{}.{row}.{}", question.id, ask.id),
        None => question.id.clone(),
    };
    let screen = Screen::Question(ui::Question {
        id,
        above: cell.map(|_| text.of(&question.text)),
        heading: text.of(&ask.text),
        help: help(text, ask, question, asking.is_list()),
        error: asking.fault.map(|it| sentence(text, it, asking.faults)),
        input: input(text, visit.form, question, asking),
    });
    (screen, frame)
}

/// The line of help of what is asked; the first cell of a record has that of the whole question.
fn help(text: Text, ask: &Ask, question: &Question, is_list: bool) -> Option<String> {
    let own = text.attribute(&ask.text, "help");
    let is_record = !is_list && question.kind.columns().first().is_some_and(|it| it == ask);
    own.or_else(|| {
        is_record
            .then(|| text.attribute(&question.text, "help"))
            .flatten()
    })
}

/// How to put the answer right; somebody who was told before is offered help as well.
fn sentence(text: Text, fault: Fault, faults: u8) -> String {
    let mut sentence = fault.sentence(text);
    if FAULTS_BEFORE_OFFER <= faults {
        sentence.push(' ');
        sentence.push_str(&text.of("kiosk-fault-offer"));
    }
    sentence
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
