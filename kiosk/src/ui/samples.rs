//! A believable moment of every screen, for pictures of the kiosk and for tests. The people are
//! invented.

use super::{
    DateInput, DatePart, Field, Frame, Greeting, Input, Keyboard, LanguageTile, Notice, Overlay,
    Paper, Progress, Question, Review, ReviewRow, Said, Screen, TicketView, Tile, Typed, View,
    Welcome,
};
use shared::form::{self, Form};
use translations::{Language, Text};

/// A moment to show: its name, and the page to open on it.
#[derive(Debug, Clone, Copy)]
pub struct Sample {
    /// What `kiosk render --screen` calls it.
    pub name: &'static str,
    /// The page of tiles, answers or notice that is open.
    pub page: usize,
    make: fn(Text) -> View,
}

impl Sample {
    /// The moment in the language of `text`.
    pub fn view(self, text: Text) -> View {
        (self.make)(text)
    }

    /// The moment of this name.
    pub fn find(name: &str) -> Option<Sample> {
        all().iter().copied().find(|it| it.name == name)
    }
}

const fn sample(name: &'static str, make: fn(Text) -> View) -> Sample {
    Sample {
        name,
        page: 0,
        make,
    }
}

/// Every moment, in the order a visitor meets them.
pub fn all() -> &'static [Sample] {
    const ALL: &[Sample] = &[
        sample("welcome", welcome),
        sample("language", language),
        sample("notice", notice),
        Sample {
            page: 1,
            ..sample("notice-end", notice)
        },
        sample("several", |text| question(text, "K09", &["green-card"])),
        Sample {
            page: 2,
            ..sample("several-end", |text| question(text, "K09", &["green-card"]))
        },
        sample("choice", |text| question(text, "K10", &[])),
        sample("choice-many", |text| question(text, "K11", &["court"])),
        sample("date-year", |text| date(text, [DatePart::Open; 3])),
        sample("date-month", |text| {
            date(
                text,
                [DatePart::Known(2026), DatePart::Open, DatePart::Open],
            )
        }),
        sample("date-day", |text| {
            date(
                text,
                [DatePart::Known(2026), DatePart::Known(6), DatePart::Open],
            )
        }),
        sample("birth-year", birth_year),
        sample("text", call_name),
        sample("name", name),
        sample("phone", |text| phone(text, "3055550123")),
        sample("error", error),
        sample("review", review),
        sample("ticket", |text| ticket(text, Paper::Printed)),
        sample("no-paper", |text| ticket(text, Paper::NotPrinted)),
        sample("call", |text| covered(text, Overlay::SomeoneIsComing)),
        sample("still-here", |text| {
            covered(text, Overlay::StillHere { seconds: 24 })
        }),
        sample("ask-erase", |text| covered(text, Overlay::AskErase)),
        sample("erased", |text| bare(text, Screen::Erased)),
        sample("closed", |text| {
            bare(text, Screen::Closed(said(text, Said::closed)))
        }),
        sample("full", |text| {
            bare(text, Screen::Full(said(text, Said::full)))
        }),
        sample("out-of-order", |text| {
            bare(text, Screen::OutOfOrder(said(text, Said::out_of_order)))
        }),
    ];
    ALL
}

/// The present language first, then the others.
fn texts(first: Text) -> impl Iterator<Item = Text> {
    let others = Language::all().iter().copied();
    let others = others.filter(move |it| *it != first.language());
    std::iter::once(first).chain(others.map(Text::new))
}

fn said(text: Text, say: fn(Text) -> Said) -> Vec<Said> {
    texts(text).map(say).collect()
}

fn bare(text: Text, screen: Screen) -> View {
    View {
        language: text.language(),
        screen,
        frame: Frame::default(),
        overlay: None,
    }
}

fn framed(text: Text, screen: Screen) -> View {
    View {
        frame: Frame {
            can_back: true,
            can_skip: false,
            can_continue: None,
            can_call: true,
            can_erase: true,
            progress: None,
        },
        ..bare(text, screen)
    }
}

fn asked(text: Text, question: Question, frame: Frame) -> View {
    View {
        frame: Frame {
            can_back: true,
            can_skip: true,
            can_call: true,
            can_erase: true,
            progress: Some(Progress { step: 3, of: 8 }),
            ..frame
        },
        ..bare(text, Screen::Question(question))
    }
}

fn welcome(text: Text) -> View {
    let greetings = texts(text).map(Greeting::of).collect();
    let office = Some("Open Door Legal Aid".to_owned());
    bare(text, Screen::Welcome(Welcome { office, greetings }))
}

fn language(text: Text) -> View {
    let tiles = Language::all().iter().map(|it| LanguageTile {
        language: *it,
        chosen: *it == text.language(),
    });
    let mut view = framed(text, Screen::Language(tiles.collect()));
    view.frame.can_erase = false;
    view
}

fn notice(text: Text) -> View {
    let mut notice = Notice::of(text, "Open Door Legal Aid");
    notice.unreviewed =
        (text.language() != Language::english()).then(|| text.of("kiosk-notice-unreviewed"));
    framed(text, Screen::Notice(notice))
}

/// A question of the form, with some of its answers chosen.
fn question(text: Text, id: &str, chosen: &[&str]) -> View {
    let form_question = Form::current()
        .question(id)
        .expect("the samples name questions of the current form");
    let tiles: Vec<Tile> = form_question
        .choices()
        .iter()
        .map(|it| Tile {
            id: it.id.clone(),
            label: text.of(&it.text),
            icon: it.icon.clone(),
            chosen: chosen.contains(&it.id.as_str()),
        })
        .collect();
    let (input, can_continue) = match form_question.kind {
        form::Kind::Several { max, .. } => (
            Input::Several {
                tiles,
                max: Some(max),
            },
            Some(!chosen.is_empty()),
        ),
        _ => (Input::Choice(tiles), None),
    };
    let frame = Frame {
        can_continue,
        ..Frame::default()
    };
    asked(text, put(text, form_question, input), frame)
}

fn put(text: Text, question: &form::Question, input: Input) -> Question {
    Question {
        id: question.id.clone(),
        heading: text.of(&question.text),
        help: text.attribute(&question.text, "help"),
        error: None,
        input,
    }
}

fn typed(text: Text, id: &str, input: Input) -> View {
    let question = Form::current()
        .question(id)
        .expect("the samples name questions of the current form");
    let frame = Frame {
        can_continue: Some(true),
        ..Frame::default()
    };
    asked(text, put(text, question, input), frame)
}

fn date(text: Text, [year, month, day]: [DatePart; 3]) -> View {
    let input = DateInput {
        year,
        month,
        day,
        years: vec![2025, 2026, 2027, 2028],
        year_only: false,
    };
    let mut view = typed(text, "K12", Input::PartialDate(input));
    view.frame.can_continue = Some(year != DatePart::Open);
    view
}

fn birth_year(text: Text) -> View {
    let input = DateInput {
        year: DatePart::Known(1984),
        month: DatePart::Open,
        day: DatePart::Open,
        years: Vec::new(),
        year_only: true,
    };
    typed(text, "K12", Input::PartialDate(input))
}

fn field(id: &str, label: Option<String>, value: &str) -> Field {
    Field {
        id: id.to_owned(),
        label,
        value: Typed::new(value.to_owned()),
        keyboard: Keyboard::Letters,
        private: false,
        max: 40,
    }
}

/// The same person, as she would write her name in the language of the screen.
fn called(text: Text) -> [&'static str; 3] {
    match text.language().tag() {
        "ar" => ["ليلى", "حداد", ""],
        "es" => ["María José", "Núñez", "Peña"],
        _ => ["Rosa", "Pérez", ""],
    }
}

fn call_name(text: Text) -> View {
    let [given, ..] = called(text);
    typed(text, "K08", Input::Text(field("K08", None, given)))
}

fn name(text: Text) -> View {
    let ids = [
        "kiosk-name-given",
        "kiosk-name-family",
        "kiosk-name-second-family",
    ];
    let fields = ids.iter().zip(called(text)).map(|(id, value)| Field {
        private: true,
        ..field(id, Some(text.of(id)), value)
    });
    typed(text, "K17", Input::Name(fields.collect()))
}

fn phone(text: Text, number: &str) -> View {
    let field = Field {
        keyboard: Keyboard::Digits,
        max: 20,
        ..field("K19", None, number)
    };
    typed(text, "K19", Input::Phone(field))
}

fn error(text: Text) -> View {
    let mut view = phone(text, "30555");
    if let Screen::Question(question) = &mut view.screen {
        question.error = Some(text.of("form-fault-phone-digits"));
    }
    view
}

fn review(text: Text) -> View {
    let [given, ..] = called(text);
    let answers = [
        ("K09", text.of("form-help-with-green-card")),
        ("K10", text.of("form-worried-date-yes")),
        ("K11", text.of("form-paper-kind-court")),
        ("K12", format!("{} 2026", text.of("kiosk-month-6"))),
        ("K14", text.of("form-private-room-no")),
        ("K08", given.to_owned()),
        ("K17", String::new()),
        ("K19", "••• ••• 0123".to_owned()),
    ];
    let rows = answers.into_iter().filter_map(|(id, value)| {
        let question = Form::current().question(id)?;
        Some(ReviewRow {
            question: id.to_owned(),
            icon: question.icon.clone(),
            label: text.of(&question.text),
            value: Typed::new(value),
        })
    });
    let mut view = framed(
        text,
        Screen::Review(Review {
            rows: rows.collect(),
        }),
    );
    view.frame.can_continue = Some(true);
    view.frame.progress = Some(Progress { step: 8, of: 8 });
    view
}

fn ticket(text: Text, paper: Paper) -> View {
    let screen = Screen::Ticket(TicketView {
        label: "A-017".to_owned(),
        range: None,
        paper,
    });
    let mut view = bare(text, screen);
    view.frame.can_call = true;
    view
}

fn covered(text: Text, overlay: Overlay) -> View {
    View {
        overlay: Some(overlay),
        ..question(text, "K10", &[])
    }
}
