//! Letters and advice: their rules, their sheets in many languages, the verbs, and the pages.

mod advice;
mod data;
mod hostile;
mod pages;
mod sending;
mod sheets;
mod stages;

use super::choices::Choice;
use super::delivery::Bears;
use super::template::{OfficeFacts, Rules, Template};
use super::writing::{Advice, Dates, Made, Typed, sheet};
use crate::selection::Letter;
use chrono::NaiveDate;
use translations::Language;
use typesetting::Sheet;
use zeroize::Zeroizing;

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

/// What an invented office says of itself.
fn office() -> OfficeFacts {
    OfficeFacts {
        version: 1,
        sender: "Riverton Legal Aid\n24 Mill Lane, Riverton\n(555) 555-0100".to_owned(),
        neutral: "R. Mill\nBox 41, Riverton".to_owned(),
        complaints: "Ruth Novak, (555) 555-0142".to_owned(),
        others: "Harbor Law, (555) 010-7788\nSt. Brigid Legal, (555) 010-2030".to_owned(),
        keep_years: Some(7),
    }
}

/// What somebody typed into a letter: everything a letter of any kind may hold.
fn typed() -> Typed {
    Typed::default()
        .with("name", "Marisol Quispe")
        .with("consulted-on", "2026-09-01")
        .with("consulted-with", "Lee Ortega")
        .with("matter", "A question about a work card")
        .with(
            "others",
            "Harbor Law, (555) 010-7788\nSt. Brigid Legal, (555) 010-2030",
        )
        .with("papers", "Passport\nI-94")
        .with("steps", "Bring form I-765\nCome on 2026-09-15 at 10:30")
        .with("do", "Fill in form I-765")
        .with("do-not", "Go to court")
        .with("need", "Birth certificate\nTwo photos")
        .with("need-by", "2026-09-20")
        .with("look-again", "2026-09-28")
        .with("extra", "Room 12 is on the 2nd floor.")
        .with("date-day", "2026-10-17")
}

fn advice() -> Advice {
    Advice {
        words: Zeroizing::new(
            "Keep your receipt IOE0912345678.\n\nDo not travel before 2027-01-05.".to_owned(),
        ),
        signed_by: "Lee Ortega".to_owned(),
        signed_on: day("2026-09-01"),
    }
}

/// How a letter is made in these tests.
struct Letters {
    office: OfficeFacts,
    typed: Typed,
    dates: Dates,
    is_protected: bool,
    bears: Bears,
}

impl Letters {
    fn usual() -> Letters {
        Letters {
            office: office(),
            typed: typed(),
            dates: Dates::Say(day("2026-10-17")),
            is_protected: false,
            bears: Bears::Office,
        }
    }

    fn of(&self, template: &Template, tag: &str) -> Sheet {
        let advice = advice();
        sheet(&Made {
            template,
            typed: &self.typed,
            dates: self.dates,
            office: &self.office,
            line: Some("Riverton Legal Aid"),
            language: Language::find(tag).unwrap(),
            on: day("2026-09-01"),
            is_protected: self.is_protected,
            bears: self.bears,
            code_word: "BKD-RMT",
            advice: (template.kind == Letter::AdviceMemo).then_some(&advice),
            is_unread: tag != "en",
        })
    }
}

fn kinds() -> impl Iterator<Item = Letter> {
    Letter::ALL.iter().copied()
}

/// The words of a sheet as a reader has them, without the signs that keep values apart.
fn plain(sheet: &Sheet) -> String {
    let text = typesetting::text(sheet);
    text.chars()
        .filter(|it| !matches!(it, '‹' | '›' | '*' | '\u{2066}'..='\u{2069}'))
        .collect()
}

fn blocks(kind: Letter) -> &'static [super::template::Block] {
    Rules::shipped().blocks(kind)
}
