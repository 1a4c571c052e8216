//! An answer while it is being given: ticks, typed letters, parts of a date. What was typed stays
//! as it is, also when it cannot be used yet.

use super::dates::DateDraft;
use crate::ui::{DatePart, Part, Typed};
use chrono::NaiveDate;
use shared::answers::{Answer, NameParts};
use shared::form::{Calendar, Fault, GivenDate, Kind, PartialDate, When, validate};
use zeroize::Zeroizing;

/// The fields of a name, in order.
pub(super) const NAME_FIELDS: [&str; 3] = ["given", "family1", "family2"];

/// The field in which a country is searched for.
pub(super) const SEARCH_FIELD: &str = "search";

/// "None of these": there is no other tick beside it.
const NONE: &str = "none";

/// An unfinished answer. Wiped when dropped.
pub(super) enum Draft {
    /// A list of rows is on the screen: nothing is being given.
    Nothing,
    /// The tile that has a tick.
    Choice(Option<Typed>),
    /// The country that has a tick, and the letters by which another is looked for.
    Country {
        chosen: Option<Typed>,
        search: Typed,
    },
    /// The tiles that have ticks, in the order they were touched.
    Several(Zeroizing<Vec<String>>),
    /// Typed text, a number or a phone number.
    Text(Typed),
    /// The parts of a name; a whole name stands in the first.
    Name([Typed; 3]),
    /// What is known of a date; nothing was said as long as there is no calendar.
    Date(Option<DateDraft>),
}

impl Draft {
    /// The draft a question begins with: the answer it has, or nothing.
    pub(super) fn of(kind: &Kind, answer: Option<&Answer>) -> Draft {
        let words = || match answer {
            Some(Answer::Words(it)) => Some(Typed::new(it.clone())),
            _ => None,
        };
        match kind {
            Kind::Choice { .. }
            | Kind::Language { .. }
            | Kind::Count { .. }
            | Kind::Time { .. }
            | Kind::Income { .. } => Draft::Choice(words()),
            Kind::Country { .. } => Draft::Country {
                chosen: words(),
                search: Typed::default(),
            },
            Kind::Several { .. } | Kind::Languages { .. } => {
                Draft::Several(Zeroizing::new(match answer {
                    Some(Answer::Several(them)) => them.clone(),
                    _ => Vec::new(),
                }))
            }
            Kind::Text { .. }
            | Kind::Phone
            | Kind::Email
            | Kind::Number { .. }
            | Kind::Code { .. } => Draft::Text(words().unwrap_or_default()),
            Kind::Name { .. } => Draft::Name(match answer {
                Some(Answer::Name(parts)) => [&parts.given, &parts.family1, &parts.family2]
                    .map(|it| Typed::new(it.clone().unwrap_or_default())),
                _ => [
                    words().unwrap_or_default(),
                    Typed::default(),
                    Typed::default(),
                ],
            }),
            Kind::Date { .. } => Draft::Date(words().and_then(|it| DateDraft::of(&it))),
            Kind::Rows { .. } => Draft::Nothing,
        }
    }

    /// Puts or takes away a tick. More ticks than allowed are a fault, and change nothing.
    pub(super) fn toggle(&mut self, kind: &Kind, choice: &str) -> Result<(), Fault> {
        let (Draft::Several(ticked), Kind::Several { max, .. } | Kind::Languages { max }) =
            (self, kind)
        else {
            return Ok(());
        };
        if let Some(at) = ticked.iter().position(|it| it == choice) {
            ticked.remove(at);
        } else if choice == NONE {
            ticked.clear();
            ticked.push(choice.to_owned());
        } else if let Some(at) = ticked.iter().position(|it| it == NONE) {
            choice.clone_into(&mut ticked[at]);
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
            Draft::Country { search, .. } if field == SEARCH_FIELD => *search = text,
            Draft::Nothing
            | Draft::Choice(_)
            | Draft::Country { .. }
            | Draft::Several(_)
            | Draft::Date(_) => {}
        }
    }

    /// Takes over one part of a date, counted in `usual` unless another calendar was chosen.
    pub(super) fn date(&mut self, part: Part, value: DatePart, usual: Calendar) {
        if let Draft::Date(date) = self {
            date.get_or_insert(DateDraft::open(usual)).part(part, value);
        }
    }

    /// Whether this part of the date stands there already.
    pub(super) fn says(&self, part: Part, value: DatePart) -> bool {
        let Draft::Date(Some(date)) = self else {
            return false;
        };
        value
            == match part {
                Part::Year => date.year,
                Part::Month => date.month,
                Part::Day => date.day,
                Part::Age => date.age,
            }
    }

    /// Takes away what is finer than this part: with another year nobody has said which month.
    pub(super) fn open_below(&mut self, part: Part) {
        if let Draft::Date(Some(date)) = self {
            if part == Part::Year {
                date.month = DatePart::Open;
            }
            if part != Part::Day {
                date.day = DatePart::Open;
            }
        }
    }

    /// Counts the date in another calendar from now on.
    pub(super) fn calendar(&mut self, calendar: Calendar) {
        if let Draft::Date(date) = self {
            date.get_or_insert(DateDraft::open(calendar))
                .turn_to(calendar);
        }
    }

    /// Whether nothing was given at all.
    pub(super) fn is_empty(&self) -> bool {
        match self {
            Draft::Nothing => true,
            Draft::Choice(it) | Draft::Country { chosen: it, .. } => it.is_none(),
            Draft::Several(them) => them.is_empty(),
            Draft::Text(it) => it.is_empty(),
            Draft::Name(parts) => parts.iter().all(|it| it.is_empty()),
            Draft::Date(date) => date.is_none_or(|it| it.is_empty()),
        }
    }

    /// Whether Continue can be touched.
    pub(super) fn can_continue(&self) -> bool {
        match self {
            Draft::Date(date) => date.is_some_and(|it| it.can_continue()),
            _ => !self.is_empty(),
        }
    }

    /// What is wrong with the year, whatever the other parts are; nothing while there is none.
    pub(super) fn year_fault(&self, kind: &Kind, today: NaiveDate) -> Option<Fault> {
        let Draft::Date(Some(DateDraft {
            calendar,
            year: DatePart::Known(year),
            ..
        })) = self
        else {
            return None;
        };
        let year = GivenDate {
            calendar: *calendar,
            when: When::Date(PartialDate::Year(*year)),
        };
        validate(kind, &Answer::Words(year.to_string()), today).err()
    }

    /// What can be kept of the answer when it is left: a date without the day whose month is missing.
    pub(super) fn left(&self, kind: &Kind, today: NaiveDate) -> Result<Answer, Fault> {
        match (self.answer(kind, today), self) {
            (Err(Fault::NoMonth), Draft::Date(Some(date))) => {
                let day = DatePart::Open;
                Draft::Date(Some(DateDraft { day, ..*date })).answer(kind, today)
            }
            (answer, _) => answer,
        }
    }

    /// The answer as it stands, or why it cannot be used.
    pub(super) fn answer(&self, kind: &Kind, today: NaiveDate) -> Result<Answer, Fault> {
        let answer = match self {
            Draft::Nothing => return Err(Fault::Empty),
            Draft::Choice(it) | Draft::Country { chosen: it, .. } => {
                Answer::Words(it.as_ref().ok_or(Fault::Empty)?.to_string())
            }
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
            Draft::Date(date) => {
                let date = date.ok_or(Fault::NotADate)?.given(Some(today))?;
                Answer::Words(date.to_string())
            }
        };
        validate(kind, &answer, today)?;
        Ok(answer)
    }
}
