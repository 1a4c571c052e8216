//! What is typed of an item, read: lines that cannot be read say so at their field.

use super::kept::{Record, Second};
use super::prepare::{Changes, Written};
use crate::selection::word::Word;
use crate::selection::{Clears, Criteria, Decided, Decision, GateAnswer, Kind, Refusal, Warmth};
use crate::web::Filled;
use chrono::NaiveDate;
use shared::triage::Colour;
use std::collections::BTreeSet;

/// More letters belong in a note of the case.
pub(in crate::selection) const LETTERS_MAX: usize = 4000;

/// What begins the value of a gate that is opened for a reason.
pub(super) const EXCEPTED: &str = "excepted:";

/// A text, unless it is endless.
pub(in crate::selection) fn text(filled: &mut Filled, name: &str) -> Option<String> {
    let typed = filled.value(name).to_owned();
    if LETTERS_MAX < typed.chars().count() {
        filled.refuse(name, &Refusal::TooLong { max: LETTERS_MAX });
        return None;
    }
    Some(typed)
}

/// A day that was typed; none is none.
pub(in crate::selection) fn day(filled: &mut Filled, name: &str) -> Option<NaiveDate> {
    let typed = filled.value(name);
    if typed.is_empty() {
        return None;
    }
    let read = typed.parse().ok();
    if read.is_none() {
        filled.refuse(name, &Refusal::NoDay);
    }
    read
}

/// What stands behind `begin` in the names of the fields. Which of them count is for the criteria to say.
fn named(filled: &Filled, begin: &str) -> Vec<String> {
    let names = filled.names().filter_map(|it| it.strip_prefix(begin));
    let names: BTreeSet<&str> = names.collect();
    names.into_iter().map(str::to_owned).collect()
}

/// The hidden fields with the mark of what stood in a form when it was opened.
pub(super) const SEEN_SHEET: &str = "seen-sheet";

/// The same of the brief.
pub(super) const SEEN_BRIEF: &str = "seen-brief";

/// The brief as it stands, as its form shows it.
pub(super) fn brief_of(record: &Record) -> Filled {
    let facts = &record.facts;
    let hours = facts
        .minutes
        .map(|it| format!("{}.{:02}", it / 60, it % 60 * 100 / 60));
    Filled::new()
        .with("facts", facts.matter.as_str())
        .with("relief", facts.relief.as_str())
        .with("dates", facts.dates.as_str())
        .with("hours", hours.unwrap_or_default())
        .with("fund", facts.fund.as_str())
}

/// The sheet as it stands, as its form shows it.
pub(super) fn sheet_of(record: &Record, criteria: &Criteria) -> Filled {
    let mut filled = Filled::new().with("colour", record.item.colour.word());
    for it in &criteria.scores {
        if let Some(given) = record.sheet.score(&it.id) {
            filled = filled
                .with(&format!("score-{}", it.id), given.points.to_string())
                .with(&format!("note-{}", it.id), given.note.as_str());
        }
    }
    filled
}

/// The mark of the brief as it stands.
pub(super) fn mark_of_brief(record: &Record) -> String {
    brief_of(record).fingerprint()
}

/// The mark of the sheet as it stands: points, colour, and what people answered at gates. What the program computes is no
/// colleague's work.
pub(super) fn mark_of_sheet(record: &Record, criteria: &Criteria) -> String {
    let mut all = sheet_of(record, criteria);
    for gate in &criteria.gates {
        let answer = record.sheet.gate(&gate.id);
        let is_of_people = !matches!(gate.clears, Clears::System | Clears::Ethics)
            || matches!(answer, Some(GateAnswer::Excepted { .. }));
        if let Some(answer) = answer.filter(|_| is_of_people) {
            all = all.with(&format!("gate-{}", gate.id), format!("{answer:?}"));
        }
    }
    all.fingerprint()
}

/// What is changed on the sheet.
pub(super) fn changes(filled: &mut Filled) -> Changes {
    let mut changes = Changes::default();
    for id in named(filled, "gate-") {
        if id.starts_with("note-") {
            continue;
        }
        let noted = format!("gate-note-{id}");
        let note = text(filled, &noted).unwrap_or_default();
        let chosen = filled.value(&format!("gate-{id}"));
        let takes_note = chosen == "unknown" || chosen.starts_with(EXCEPTED);
        if !note.is_empty() && !takes_note {
            // What was typed would go without a word.
            filled.refuse(&noted, &Refusal::NoteWithoutPlace);
            continue;
        }
        let answer = match chosen {
            "yes" => GateAnswer::Yes,
            "no" => GateAnswer::No,
            "unknown" => GateAnswer::Unknown { ask: note },
            typed => match typed.strip_prefix(EXCEPTED) {
                Some(reason) => GateAnswer::Excepted {
                    reason: reason.to_owned(),
                    note,
                },
                None => continue,
            },
        };
        changes.gates.push((id, answer));
    }
    for id in named(filled, "score-") {
        let note = text(filled, &format!("note-{id}")).unwrap_or_default();
        let name = format!("score-{id}");
        match filled.value(&name) {
            "" => {}
            typed => match typed.parse() {
                Ok(points) => changes.scores.push((id, points, note)),
                Err(_) => filled.refuse(&name, &Refusal::NoSuchPoints),
            },
        }
    }
    let colour = filled.value("colour");
    filled.value(SEEN_SHEET).clone_into(&mut changes.seen);
    changes.colour = Colour::ALL.into_iter().find(|it| it.word() == colour);
    changes
}

/// What is written into the brief.
pub(super) fn written(filled: &mut Filled) -> Option<Written> {
    let hours = filled.value("hours").replace(',', ".");
    let minutes = minutes(&hours);
    if minutes.is_none() && !hours.is_empty() {
        filled.refuse("hours", &Refusal::NoHours);
    }
    let fund = filled.value("fund").to_owned();
    let texts = ["facts", "relief", "dates"].map(|it| text(filled, it));
    let [facts, relief, dates] = texts;
    let written = Written {
        seen: filled.value(SEEN_BRIEF).to_owned(),
        facts: facts?,
        relief: relief?,
        dates: dates?,
        minutes,
        fund,
    };
    filled.refusals().is_empty().then_some(written)
}

/// Hours with up to two digits behind the point, in minutes; a case takes no longer than a year of work.
pub(in crate::selection) fn minutes(typed: &str) -> Option<u32> {
    let (whole, part) = typed.split_once('.').unwrap_or((typed, "0"));
    let is_number = |it: &str| !it.is_empty() && it.bytes().all(|it| it.is_ascii_digit());
    if !is_number(whole) || !is_number(part) || 2 < part.len() {
        return None;
    }
    let hundredths: u32 = format!("{part:0<2}").parse().ok()?;
    let hours: u32 = whole.parse().ok().filter(|it| *it <= 2000)?;
    Some(hours * 60 + (hundredths * 60 + 50) / 100)
}

/// A decision as it was chosen: one choice of decision and reason together, a further reason, and what the decision needs.
/// `second` is what a second reader wrote, where one did.
pub(in crate::selection) fn decided(
    filled: &mut Filled,
    second: Option<&Second>,
) -> Option<Decided> {
    let chosen = filled.value("choice").to_owned();
    let Some((kind, reason)) = chosen.split_once('/') else {
        filled.refuse("choice", &Refusal::NoReason);
        return None;
    };
    let kind = Kind::find(kind);
    if kind.is_none() {
        filled.refuse("choice", &Refusal::NotInTheList);
    }
    let mut reasons = vec![reason.to_owned()];
    let further = filled.value("further");
    if !further.is_empty() && further != reason {
        reasons.push(further.to_owned());
    }
    let day = day(filled, "day");
    let decision = match kind? {
        Kind::Full => Decision::Full,
        Kind::Limited => Decision::Limited {
            not_done: text(filled, "not_done")?
                .lines()
                .map(str::trim)
                .filter(|it| !it.is_empty())
                .map(str::to_owned)
                .collect(),
        },
        Kind::Brief => Decision::Brief,
        Kind::Refer => Decision::Refer {
            warmth: if filled.value("warm") == "yes" {
                Warmth::Warm
            } else {
                Warmth::Cold
            },
        },
        Kind::Decline => Decision::Decline {
            second_reader: second.and_then(Second::reader),
        },
        Kind::Waitlist | Kind::MoreInfo if day.is_none() => {
            filled.refuse("day", &Refusal::NoDay);
            return None;
        }
        Kind::Waitlist => Decision::Waitlist { review_on: day? },
        Kind::MoreInfo => Decision::MoreInfo { due: day? },
    };
    filled
        .refusals()
        .is_empty()
        .then_some(Decided { decision, reasons })
}

/// The field of a decision that a rule is about.
pub(in crate::selection) fn field_of(refusal: &str) -> &'static str {
    match refusal {
        "selection-refused-limits-missing" => "not_done",
        "selection-refused-review-too-late" | "selection-refused-due-in-the-past" => "day",
        "selection-refused-reason-does-not-fit" => "further",
        _ => "choice",
    }
}
