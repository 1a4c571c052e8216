//! An answer while it is being given: ticks, typed letters, parts of a date. What was typed stays
//! as it is, also when it cannot be used yet.

use crate::ui::{DatePart, Part, Typed};
use shared::answers::{Answer, Answers, NameParts};
use shared::form::{Fault, Kind, PartialDate, Question, validate};
use zeroize::Zeroizing;

/// The fields of a name, in order.
pub(super) const NAME_FIELDS: [&str; 3] = ["given", "family1", "family2"];

/// An unfinished answer. Wiped when dropped.
pub(super) enum Draft {
    /// The tile that has a tick.
    Choice(Option<Typed>),
    /// The tiles that have ticks, in the order they were touched.
    Several(Zeroizing<Vec<String>>),
    /// Typed text or a phone number.
    Text(Typed),
    /// The parts of a name; a whole name stands in the first.
    Name([Typed; 3]),
    /// What is known of a date.
    Date {
        year: DatePart,
        month: DatePart,
        day: DatePart,
    },
}

impl Draft {
    /// The draft a question begins with: the answer it has, or nothing.
    pub(super) fn of(question: &Question, answers: &Answers) -> Draft {
        let answer = answers.get(&question.id);
        let words = || match answer {
            Some(Answer::Words(it)) => Some(Typed::new(it.clone())),
            _ => None,
        };
        match &question.kind {
            Kind::Choice { .. } => Draft::Choice(words()),
            Kind::Several { .. } => {
                Draft::Several(Zeroizing::new(answers.several(&question.id).to_vec()))
            }
            Kind::Text { .. } | Kind::Phone => Draft::Text(words().unwrap_or_default()),
            Kind::Name { .. } => Draft::Name(match answer {
                Some(Answer::Name(parts)) => [&parts.given, &parts.family1, &parts.family2]
                    .map(|it| Typed::new(it.clone().unwrap_or_default())),
                _ => [
                    words().unwrap_or_default(),
                    Typed::default(),
                    Typed::default(),
                ],
            }),
            Kind::Date { .. } => date_draft(answers.words(&question.id)),
        }
    }

    /// Puts or takes away a tick. More ticks than allowed are a fault, and change nothing.
    pub(super) fn toggle(&mut self, question: &Question, choice: &str) -> Result<(), Fault> {
        let (Draft::Several(ticked), Kind::Several { max, .. }) = (self, &question.kind) else {
            return Ok(());
        };
        if let Some(at) = ticked.iter().position(|it| it == choice) {
            ticked.remove(at);
        } else if ticked.len() < *max {
            ticked.push(choice.to_owned());
        } else {
            return Err(Fault::TooMany { max: *max });
        }
        Ok(())
    }

    /// Takes over the whole text of a field.
    pub(super) fn typed(&mut self, field: &str, text: Typed) {
        match self {
            Draft::Text(it) => *it = text,
            Draft::Name(parts) => {
                if let Some(at) = NAME_FIELDS.iter().position(|it| *it == field) {
                    parts[at] = text;
                }
            }
            Draft::Choice(_) | Draft::Several(_) | Draft::Date { .. } => {}
        }
    }

    /// Takes over one part of a date.
    pub(super) fn date(&mut self, part: Part, value: DatePart) {
        let Draft::Date { year, month, day } = self else {
            return;
        };
        match part {
            Part::Year => *year = value,
            Part::Month => *month = value,
            Part::Day => *day = value,
        }
    }

    /// Whether nothing was given at all.
    pub(super) fn is_empty(&self) -> bool {
        match self {
            Draft::Choice(it) => it.is_none(),
            Draft::Several(them) => them.is_empty(),
            Draft::Text(it) => it.is_empty(),
            Draft::Name(parts) => parts.iter().all(|it| it.is_empty()),
            // Without a year, "I don't know" of the others says nothing either.
            Draft::Date { year, month, day } => {
                let says = |it: &DatePart| matches!(it, DatePart::Known(_));
                *year == DatePart::Open && !says(month) && !says(day)
            }
        }
    }

    /// Whether Continue can be touched.
    pub(super) fn can_continue(&self) -> bool {
        match self {
            Draft::Date { year, .. } => *year != DatePart::Open,
            _ => !self.is_empty(),
        }
    }

    /// What is wrong with the year, whatever the other parts are; nothing while there is none.
    pub(super) fn year_fault(&self, question: &Question) -> Option<Fault> {
        let Draft::Date {
            year: DatePart::Known(year),
            ..
        } = self
        else {
            return None;
        };
        let year = Answer::Words(PartialDate::Year(*year).to_string());
        validate(question, &year).err()
    }

    /// The answer as it stands, or why it cannot be used.
    pub(super) fn answer(&self, question: &Question) -> Result<Answer, Fault> {
        let answer = match self {
            Draft::Choice(it) => Answer::Words(it.as_ref().ok_or(Fault::Empty)?.to_string()),
            Draft::Several(them) => Answer::Several(them.to_vec()),
            Draft::Text(it) => Answer::Words(it.to_string()),
            Draft::Name(parts) => {
                // A part of blanks only says nothing; it must not spoil the others.
                let part = |at: usize| {
                    let words = &parts[at];
                    (!words.trim().is_empty()).then(|| words.to_string())
                };
                Answer::Name(NameParts {
                    given: part(0),
                    family1: part(1),
                    family2: part(2),
                })
            }
            Draft::Date { year, month, day } => {
                Answer::Words(date_of(*year, *month, *day)?.to_string())
            }
        };
        validate(question, &answer)?;
        Ok(answer)
    }
}

/// A month without a year, or a day without a month, says nothing and is left out.
fn date_of(year: DatePart, month: DatePart, day: DatePart) -> Result<PartialDate, Fault> {
    let number = |it: i32| u32::try_from(it).map_err(|_| Fault::NoSuchDay);
    Ok(match (year, month, day) {
        (DatePart::Open, _, _) => return Err(Fault::NotADate),
        (DatePart::Unknown, _, _) => PartialDate::Unknown,
        (DatePart::Known(year), DatePart::Known(month), DatePart::Known(day)) => {
            PartialDate::Day(year, number(month)?, number(day)?)
        }
        (DatePart::Known(year), DatePart::Known(month), _) => {
            PartialDate::Month(year, number(month)?)
        }
        (DatePart::Known(year), _, _) => PartialDate::Year(year),
    })
}

fn date_draft(words: Option<&str>) -> Draft {
    let known = |it: u32| i32::try_from(it).map_or(DatePart::Unknown, DatePart::Known);
    let (year, month, day) = match words.map(str::parse) {
        None | Some(Err(_)) => (DatePart::Open, DatePart::Open, DatePart::Open),
        Some(Ok(PartialDate::Unknown)) => (DatePart::Unknown, DatePart::Unknown, DatePart::Unknown),
        Some(Ok(PartialDate::Year(year))) => {
            (DatePart::Known(year), DatePart::Unknown, DatePart::Unknown)
        }
        Some(Ok(PartialDate::Month(year, month))) => {
            (DatePart::Known(year), known(month), DatePart::Unknown)
        }
        Some(Ok(PartialDate::Day(year, month, day))) => {
            (DatePart::Known(year), known(month), known(day))
        }
    };
    Draft::Date { year, month, day }
}
