//! What is on the screen of a private form while no question is, in the visitor's words.

use super::private_form::{Booth, BoothRefusal, CODE_FIELD, Code, Form, Then};
use super::view::{on_the_way, with_erase};
use crate::ui::{
    BoothCard, BoothKind, Field, Frame, Input, Keyboard, Notice, PartMark, Question, Screen,
};
use shared::form;
use shared::protocol::booth::CODE_DIGITS;
use translations::Text;

/// The screen and its frame.
pub(super) fn booth(text: Text, bank: &form::Form, booth: &Booth) -> (Screen, Frame) {
    match booth {
        Booth::Code(code) => (code_pad(text, code), code_frame(code)),
        Booth::Notice(person) => {
            let screen = Screen::Notice(Notice::of_booth(text, bank));
            (screen, in_form(with_erase(), person.form()))
        }
        Booth::Parts(person) => {
            let form = person.form();
            let frame = Frame {
                can_back: form.is_some_and(|it| it.before().is_some()),
                ..with_erase()
            };
            (card(text, BoothKind::Part, form), in_form(frame, form))
        }
        Booth::Unsent { person, then } => {
            let form = person.form();
            let stops = *then == Then::Stop;
            // Stopping and erasing are what the screen itself asks about.
            let frame = Frame {
                can_stop: false,
                ..in_form(on_the_way(), form)
            };
            (card(text, BoothKind::Unsent { stops }, form), frame)
        }
        Booth::Stopping(person) => {
            let form = person.form();
            let frame = Frame {
                can_stop: false,
                ..in_form(on_the_way(), form)
            };
            (card(text, BoothKind::Stopping, form), frame)
        }
        Booth::Sent(person) => {
            let form = person.form();
            let frame = Frame {
                can_back: false,
                ..on_the_way()
            };
            (card(text, BoothKind::Sent, form), in_form(frame, form))
        }
        Booth::Done(_) => (card(text, BoothKind::Done, None), Frame::default()),
    }
}

/// The frame of any screen while a private form is open.
pub(super) fn in_form(frame: Frame, form: Option<&Form>) -> Frame {
    match form {
        Some(form) => Frame {
            can_stop: true,
            is_part: true,
            has_sent: form.has_sent(),
            ..frame
        },
        None => frame,
    }
}

fn code_frame(code: &Code) -> Frame {
    Frame {
        can_continue: Some(code.typed.len() == CODE_DIGITS && !code.is_asking),
        ..on_the_way()
    }
}

/// The code is typed like an answer that is a number.
fn code_pad(text: Text, code: &Code) -> Screen {
    let refused = |why| match why {
        BoothRefusal::Wrong => text.of("booth-code-wrong"),
        BoothRefusal::Over => text.of("booth-code-again"),
        BoothRefusal::NoLink => text.of("booth-no-link"),
    };
    Screen::Question(Question {
        id: CODE_FIELD.to_owned(),
        above: None,
        heading: text.of("booth-start-title"),
        help: Some(text.of("booth-start-line")),
        suggested: None,
        error: code.refused.map(refused),
        input: Input::Number(Field {
            id: CODE_FIELD.to_owned(),
            label: None,
            value: code.typed.clone(),
            keyboard: Keyboard::Digits,
            private: false,
            max: CODE_DIGITS,
        }),
    })
}

fn card(text: Text, kind: BoothKind, form: Option<&Form>) -> Screen {
    let mark = |form: &Form, part: usize| match part {
        _ if form.is_sent(part) => PartMark::Sent,
        _ if part == form.at => PartMark::Now,
        _ => PartMark::Open,
    };
    let marks = |form: &Form| (0..form.count()).map(|it| mark(form, it)).collect();
    let place = |form: &Form| {
        let values = [("at", (form.at + 1).into()), ("of", form.count().into())];
        text.with("booth-part", &values)
    };
    Screen::Booth(BoothCard {
        kind,
        icon: form.map_or_else(String::new, |it| it.section().icon.clone()),
        name: form.map_or_else(String::new, |it| text.of(&it.section().text)),
        place: form.map(place),
        marks: form.map(marks).unwrap_or_default(),
    })
}
