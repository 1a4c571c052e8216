//! What is on the screen at each moment of a visit, in the visitor's words.

use super::answer::{goes_on_by_itself, takes_none};
use super::booth_view::{booth, in_form};
use super::input::input;
use super::review::review;
use super::rows::Rows;
use super::{Asking, FAULTS_BEFORE_OFFER, Person, Route, Stage, Visit};
use crate::ui::{
    self, Comfort, Frame, Greeting, LanguageTile, Late, Notice, Paper, Said, Screen, TicketView,
    View, Welcome,
};
use chrono::{DateTime, NaiveDate, Utc};
use shared::answers::Answers;
use shared::form::{Ask, Fault, Kind, Question, RowsShape};
use shared::protocol::pairing::KioskPlace;
use shared::protocol::{Door, Printed, Wait};
use translations::{Language, Text, Tongue};

/// What is on the screen now.
pub fn view(visit: &Visit, now: DateTime<Utc>) -> View {
    let language = visit.language();
    let text = Text::new(language);
    let (screen, frame) = match &visit.stage {
        Stage::Welcome => (welcome(visit, now), with_call(visit.can_call_at_rest(now))),
        Stage::Language { person, .. } => languages(visit, person.as_ref()),
        Stage::Spoken { person, .. } => (spoken(visit), with_erase_of(person.as_ref())),
        Stage::Late(_) => (late(visit, text, now), on_the_way()),
        Stage::Notice(_) => (notice(visit, text), with_erase()),
        Stage::Asking(asking) => asked(visit, text, asking, visit.today(now)),
        Stage::Review(_) | Stage::Sealing(_) => answered(visit, text, now),
        Stage::Ticket { .. } => {
            let frame = Frame {
                can_comfort: true,
                ..with_call(true)
            };
            (ticket(visit, text), frame)
        }
        Stage::Erased(_) => (Screen::Erased, Frame::default()),
        Stage::Booth(it) => booth(text, visit.form, it),
        Stage::Failed(_) => (failed(visit, text), with_call(true)),
        Stage::Hidden(_) | Stage::Clock => (visit.clock(now), Frame::default()),
    };
    let frame = Frame {
        can_hide: visit.stage.can_hide(),
        ..frame
    };
    View {
        language,
        screen,
        frame: in_form(frame, visit.booth_form().filter(|_| is_question(visit))),
        overlay: visit.overlay,
        comfort: match visit.stage {
            // The clock looks the same whoever is behind it.
            Stage::Hidden(_) | Stage::Clock => Comfort::default(),
            _ => visit.comfort,
        },
    }
}

/// The number, and what became of its paper.
fn ticket(visit: &Visit, text: Text) -> Screen {
    let Stage::Ticket {
        label,
        printed,
        wait,
        away,
        alone,
        ..
    } = &visit.stage
    else {
        return Screen::Erased;
    };
    Screen::Ticket(TicketView {
        label: label.to_string(),
        range: wait.map(|it| range_words(text, it)),
        away: away.as_deref().map(|it| away_words(text, it)),
        paper: paper(*printed),
        can_print_again: visit.can_print_again(),
        waits_for_person: *alone,
    })
}

/// Nothing around the screen but, perhaps, the button to call a person.
fn with_call(can_call: bool) -> Frame {
    Frame {
        can_call,
        ..Frame::default()
    }
}

/// The answers, before they are given to the office and while they are.
fn answered(visit: &Visit, text: Text, now: DateTime<Utc>) -> (Screen, Frame) {
    // Whoever fills in a private form has a number, and gets none for a part of it.
    let news = |answers: &Answers, route: &Route| match route.booth {
        Some(_) => None,
        None => visit.news_of_lane(text, answers, now),
    };
    match &visit.stage {
        Stage::Sealing(sealing) => {
            let frame = Frame {
                can_continue: Some(false),
                is_part: sealing.route.booth.is_some(),
                ..Frame::default()
            };
            let answers = &sealing.given.answers;
            (
                review(
                    visit,
                    text,
                    answers,
                    &sealing.route,
                    news(answers, &sealing.route),
                ),
                frame,
            )
        }
        Stage::Review(person) => {
            let frame = Frame {
                can_continue: Some(true),
                ..with_erase()
            };
            (
                review(
                    visit,
                    text,
                    &person.answers,
                    &person.route,
                    news(&person.answers, &person.route),
                ),
                frame,
            )
        }
        _ => (failed(visit, text), Frame::default()),
    }
}

fn failed(visit: &Visit, text: Text) -> Screen {
    Screen::OutOfOrder(vec![match visit.place {
        KioskPlace::Public => Said::out_of_order(text),
        KioskPlace::Booth => Said::part_not_kept(text),
    }])
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
        can_erase: true,
        ..on_the_way()
    }
}

fn welcome(visit: &Visit, now: DateTime<Utc>) -> Screen {
    let office = &visit.office;
    let each = |say: &dyn Fn(Text) -> Said| {
        office
            .languages
            .iter()
            .map(|it| say(Text::new(*it)))
            .collect()
    };
    if !visit.is_in_service() {
        return Screen::OutOfOrder(each(&Said::out_of_order));
    }
    match visit.door(now) {
        Door::Closed => Screen::Closed(each(&|text| {
            Said::closed(text, office.closed_news(text, now))
        })),
        Door::Full => Screen::Full(each(&Said::full)),
        Door::Open | Door::Late => {
            let greeting = |it: &Language| {
                let greeting = Greeting::of(Text::new(*it));
                if office.is_neutral() {
                    greeting.neutral()
                } else {
                    greeting
                }
            };
            Screen::Welcome(Welcome {
                office: office.line.clone(),
                greetings: office.languages.iter().map(greeting).collect(),
            })
        }
    }
}

fn languages(visit: &Visit, person: Option<&Person>) -> (Screen, Frame) {
    let tile = |language: &Language| LanguageTile {
        language: *language,
        chosen: person.is_some_and(|it| it.language == *language),
    };
    let tiles = visit.office.languages.iter().map(tile).collect();
    (Screen::Language(tiles), with_erase_of(person))
}

/// Whoever has answered something can erase it, wherever they have gone back to.
fn with_erase_of(person: Option<&Person>) -> Frame {
    if person.is_some_and(|it| !it.answers.is_empty()) {
        with_erase()
    } else {
        on_the_way()
    }
}

/// It is late: the visitor decides with what is known, when the office opens again or how long the wait is.
fn late(visit: &Visit, text: Text, now: DateTime<Utc>) -> Screen {
    let office = &visit.office;
    let wait = || office.wait(now).map(|it| range_words(text, it));
    let cut_off = || office.cut_off_words(text, now);
    Screen::Late(Late {
        news: office.opens(text, now).or_else(cut_off).or_else(wait),
    })
}

/// "The wait is about 20 to 40 minutes."
pub(super) fn range_words(text: Text, wait: Wait) -> String {
    let values = [("from", wait.from.into()), ("to", wait.to.into())];
    text.with("kiosk-ticket-range", &values)
}

/// "You may go out. Please be back here by 10:40 …"
pub fn away_words(text: Text, until: &str) -> String {
    text.with("ticket-may-go", &[("time", until.into())])
}

/// Sign language, those that are mostly spoken, those the program has words in that this office does not offer on its
/// screens, and all others it knows: a person finds an interpreter for each.
fn spoken(visit: &Visit) -> Screen {
    let others = visit.office.languages.iter().copied();
    let offered = &visit.office.languages;
    let not_offered = Language::all().iter().filter(|it| !offered.contains(it));
    Screen::Spoken(ui::Spoken {
        tongues: Tongue::signed()
            .into_iter()
            .chain(Tongue::offered_first())
            .chain(not_offered.map(|it| Tongue::from(*it)))
            .chain(
                Tongue::spoken_only()
                    .filter(|it| !Tongue::offered_first().any(|first| first == *it)),
            )
            .collect(),
        chosen: visit.speaks(),
        office: others.collect(),
    })
}

fn notice(visit: &Visit, text: Text) -> Screen {
    Screen::Notice(Notice::of(text, visit.office.line.as_deref(), visit.form))
}

fn asked(visit: &Visit, text: Text, asking: &Asking, today: NaiveDate) -> (Screen, Frame) {
    let Some(question) = visit.form.question(&asking.question) else {
        return (Screen::Erased, Frame::default());
    };
    let ask = asking.ask(question);
    let by_itself = goes_on_by_itself(&ask.kind) || matches!(ask.kind, Kind::Country { .. });
    // A choice goes on by itself; Continue is there only for somebody who came back to it.
    let can_continue = asking.is_list() || asking.draft.can_continue() || takes_none(&ask.kind);
    let offers_a_person = ask.choices().iter().any(|it| it.id == "person");
    let frame = Frame {
        can_skip: !question.required && (!asking.is_list() || !asking.has_rows()),
        // With something in the list, telling would throw that away.
        can_tell: !offers_a_person && (!asking.is_list() || !asking.has_rows()),
        can_finish_now: true,
        can_continue: (!by_itself || can_continue).then_some(can_continue),
        ..with_erase()
    };
    let words = ask.text_for(&asking.person.answers);
    let cell = asking.rows.as_ref().and_then(Rows::row);
    let id = match cell {
        Some(row) => format!("{}.{row}.{}", question.id, ask.id),
        None => question.id.clone(),
    };
    let screen = Screen::Question(ui::Question {
        id,
        above: cell.and_then(|row| above(text, ask, question, row)),
        heading: text.of(words),
        help: asking
            .suggested
            .then(|| text.attribute(&question.text, "suggested"))
            .flatten()
            .or_else(|| help(text, words, ask, question, asking.is_list())),
        suggested: asking
            .suggested
            .then(|| asking.draft_in_words(text, question, today)),
        error: asking.fault.map(|it| sentence(text, it, asking.faults)),
        input: input(text, visit, question, asking, today),
    });
    (screen, frame)
}

/// The question a cell belongs to, and which row of a list it is in; nothing where the cell asks the same.
fn above(text: Text, ask: &Ask, question: &Question, row: usize) -> Option<String> {
    let whole = text.of(&question.text);
    let in_a_list = matches!(
        question.kind,
        Kind::Rows {
            shape: RowsShape::Table,
            ..
        }
    );
    if in_a_list {
        let at = u32::try_from(row + 1).unwrap_or(u32::MAX);
        let line = text.with("kiosk-rows-line", &[("at", at.into())]);
        return Some(format!("{whole} · {line}"));
    }
    (whole != text.of(&ask.text)).then_some(whole)
}

/// The line of help of what is asked; the first cell of a record has that of the whole question.
fn help(text: Text, words: &str, ask: &Ask, question: &Question, is_list: bool) -> Option<String> {
    let own = text.attribute(words, "help");
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
