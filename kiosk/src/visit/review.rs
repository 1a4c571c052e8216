//! The answers before they are given to the office, as they may be seen from behind.

use super::{PLACE, Visit};
use crate::ui::{self, ReviewRow, Screen, Typed};
use shared::answers::{Answer, Answers};
use shared::form::{Kind, PartialDate, Question, digits_of, visible};
use translations::Text;

/// Digits of a masked phone number that stay visible on the review.
const PHONE_DIGITS_SHOWN: usize = 4;

/// What stands in place of each hidden answer; how long it is tells nothing.
const MASK: &str = "•••••";

/// All questions of the visit with what was answered.
pub(super) fn review(visit: &Visit, text: Text, answers: &Answers) -> Screen {
    let row = |question: &Question| ReviewRow {
        question: question.id.clone(),
        icon: question.icon.clone(),
        label: text.of(&question.text),
        value: answers
            .get(&question.id)
            .map_or_else(Typed::default, |it| Typed::new(shown(text, question, it))),
    };
    let rows = visible(visit.form, answers, PLACE).map(row).collect();
    Screen::Review(ui::Review { rows })
}

/// An answer as it may be seen from behind.
fn shown(text: Text, question: &Question, answer: &Answer) -> String {
    let label = |id: &str| {
        let choice = question.choices().iter().find(|it| it.id == id);
        choice.map_or_else(String::new, |it| text.of(&it.text))
    };
    match (&question.kind, answer) {
        (Kind::Choice { .. }, Answer::Words(it)) => label(it),
        (Kind::Phone, Answer::Words(it)) if question.masked => masked_phone(it),
        (_, _) if question.masked => MASK.to_owned(),
        (Kind::Date { .. }, Answer::Words(it)) => date(text, it),
        (_, Answer::Words(it)) => it.clone(),
        (_, Answer::Several(them)) => {
            let labels: Vec<String> = them.iter().map(|it| label(it)).collect();
            labels.join(" · ")
        }
        (_, Answer::Name(parts)) => parts.parts().collect::<Vec<_>>().join(" "),
    }
}

/// The last digits only, isolated so that they keep their order inside Arabic.
fn masked_phone(typed: &str) -> String {
    let digits = digits_of(typed);
    let from = digits.len().saturating_sub(PHONE_DIGITS_SHOWN);
    format!("\u{2066}•••-•••-{}\u{2069}", &digits[from..])
}

fn date(text: Text, words: &str) -> String {
    let month_name = |it: u32| text.of(&format!("kiosk-month-{it}"));
    match words.parse() {
        Ok(PartialDate::Year(year)) => format!("{year}"),
        Ok(PartialDate::Month(year, month)) => text.with(
            "kiosk-review-month",
            &[
                ("year", year.to_string().into()),
                ("month", month_name(month).into()),
            ],
        ),
        Ok(PartialDate::Day(year, month, day)) => text.with(
            "kiosk-review-day",
            &[
                ("year", year.to_string().into()),
                ("month", month_name(month).into()),
                ("day", day.to_string().into()),
            ],
        ),
        Ok(PartialDate::Unknown) | Err(_) => text.of("kiosk-date-unknown"),
    }
}
