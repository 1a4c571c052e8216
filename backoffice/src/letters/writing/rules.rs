//! When a letter may be finished: everything it must hold is there, and whoever finishes it has decided about dates.

use super::typed::{Kind, READER, Typed, kind};
use crate::conflicts::Standing;
use crate::letters::choices::{Choice, choices};
use crate::letters::refusal::Refusal;
use crate::letters::template::{Block, OfficeFacts, Rules, Shape, Template};
use crate::selection::{DateInHand, Letter};
use chrono::NaiveDate;

/// So many letters are taken in one field.
pub(in crate::letters) const LETTERS_MAX: usize = 4000;

choices! {
    /// Why a letter leaves out a date that is known; wide words, because they lie beside the letter in the clear.
    OmitReason {
        Passed = "passed", "letters-omit-passed";
        PaperNotSeen = "paper-not-seen", "letters-omit-paper-not-seen";
        OtherLawyer = "other-lawyer", "letters-omit-other-lawyer";
        Wish = "wish", "letters-omit-wish";
        Safety = "safety", "letters-omit-safety";
    }
}

/// What a letter says of dates.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::letters) enum Dates {
    /// It warns that there may be some.
    Warn,
    /// It says this one, which somebody has compared with the paper.
    Say(NaiveDate),
    /// It leaves out one that is known.
    Omit(OmitReason),
}

impl Dates {
    /// How it lies beside the letter: never the date itself.
    pub(super) fn word(self) -> String {
        match self {
            Dates::Warn => "warn".to_owned(),
            Dates::Say(_) => "say".to_owned(),
            Dates::Omit(why) => format!("omit:{}", why.word()),
        }
    }
}

/// Whether the conflict check lets a letter go: nobody is taken on or advised before it is clear, and where there is a conflict
/// nothing is said but that the office cannot help.
pub(in crate::letters) fn is_let_go(letter: Letter, check: Standing) -> Result<(), Refusal> {
    let takes_on = matches!(
        letter,
        Letter::Acceptance | Letter::LimitedScope | Letter::AdviceMemo
    );
    match check {
        Standing::Conflict if letter != Letter::Neutral => Err(Refusal::InConflict),
        Standing::NotMade | Standing::Outdated | Standing::Open { .. } if takes_on => {
            Err(Refusal::CheckFirst)
        }
        _ => Ok(()),
    }
}

/// What the letter says of dates, if whoever finishes it may say so. A letter that ends the matter has the date that is
/// known, or a reason why not.
pub(in crate::letters) fn dates(
    letter: Letter,
    known: DateInHand,
    typed: &Typed,
) -> Result<Dates, Refusal> {
    match typed.of("dates") {
        "say" => match typed.day("date-day") {
            None => Err(Refusal::NoDay {
                field: "date-day".to_owned(),
            }),
            Some(_) if typed.of("date-checked") != "yes" => Err(Refusal::DateNotChecked),
            Some(day) => Ok(Dates::Say(day)),
        },
        "omit" => {
            let why = OmitReason::find(typed.of("date-omit"));
            why.map(Dates::Omit).ok_or(Refusal::NoOmitReason)
        }
        _ if known == DateInHand::Known && letter.ends_the_matter() => Err(Refusal::DateKnown),
        _ => Ok(Dates::Warn),
    }
}

/// What a look at the letter before it is finished says of dates.
pub(super) fn dates_so_far(typed: &Typed) -> Dates {
    match (typed.of("dates"), typed.day("date-day")) {
        ("say", Some(day)) => Dates::Say(day),
        _ => Dates::Warn,
    }
}

/// Everything that is in the way of finishing a letter, but for dates and for advice.
pub(in crate::letters) fn check(
    template: &Template,
    typed: &Typed,
    office: &OfficeFacts,
    is_protected: bool,
) -> Vec<Refusal> {
    let mut faults = too_long(typed);
    for block in template.blocks() {
        faults.extend(missing(block, typed, office));
    }
    if is_protected {
        faults.extend(revealing(typed));
    }
    faults
}

/// Fields that hold more than a field may.
pub(super) fn too_long(typed: &Typed) -> Vec<Refusal> {
    let long = typed
        .all()
        .filter(|(_, it)| LETTERS_MAX < it.chars().count());
    long.map(|(field, _)| Refusal::LongField {
        field: field.to_owned(),
        max: LETTERS_MAX,
    })
    .collect()
}

fn missing(block: &Block, typed: &Typed, office: &OfficeFacts) -> Option<Refusal> {
    match block.shape {
        Shape::Contact if office.complaints.is_empty() => return Some(Refusal::NoComplaints),
        Shape::Years if office.keep_years.is_none() => return Some(Refusal::NoYearsKept),
        _ => {}
    }
    let field = block.field.clone();
    let words = typed.of(&field);
    match kind(block)? {
        Kind::Dates => None,
        Kind::Day if !words.is_empty() && typed.day(&field).is_none() => {
            Some(Refusal::NoDay { field })
        }
        Kind::Lines
            if !typed.of_reader(&field).is_empty()
                && typed.lines(&field).len() != typed.lines(&format!("{field}{READER}")).len() =>
        {
            Some(Refusal::LinesDiffer { field })
        }
        _ if block.required && words.is_empty() && block.empty.is_empty() => {
            Some(Refusal::Empty { field })
        }
        _ => None,
    }
}

/// The first word that may tell whoever finds the letter why the person came.
fn revealing(typed: &Typed) -> Option<Refusal> {
    let listed = &Rules::shipped().protected_words;
    for (field, words) in typed.all() {
        let mut words = words.split(|it: char| !it.is_alphanumeric());
        let find = |word: &str| {
            let word = word.to_lowercase();
            listed.iter().find(|it| **it == word).cloned()
        };
        if let Some(word) = words.find_map(find) {
            let field = field.to_owned();
            return Some(Refusal::Revealing { field, word });
        }
    }
    None
}
