//! Who may see a person, and what can be said of one: the rules.

use super::facts::{Facts, PersonName};
use crate::access::StaffId;
use crate::db::Topic;
use crate::events::Event;
use crate::problem::{FIELD, Refuses};
use chrono::{DateTime, NaiveDate, Utc};
use shared::form::PartialDate;
use std::fmt;
use uuid::Uuid;

/// Said when people, or who may see them, change.
pub const TOPIC: Topic = Topic("people");

/// Names a person.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct PersonId(pub Uuid);

impl fmt::Display for PersonId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// How far a person is hidden from those who do not work for them: the confidentiality of survivors (8 USC 1367 and the
/// rules of the programs that serve them).
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Protection {
    /// Everybody whose role reads people sees them.
    #[default]
    None,
    /// The same; but whoever speaks with them asks the questions of safety first.
    Screen,
    /// Only their team sees that they are on record at all.
    On,
    /// The same, because of a conflict.
    Sealed,
}

impl Protection {
    /// Every kind with its word and its message.
    pub const ALL: [(Protection, &'static str, &'static str); 4] = [
        (Protection::None, "none", "people-protection-none"),
        (Protection::Screen, "screen", "people-protection-screen"),
        (Protection::On, "on", "people-protection-on"),
        (Protection::Sealed, "sealed", "people-protection-sealed"),
    ];

    /// The word in the database and in forms.
    pub fn word(self) -> &'static str {
        Protection::ALL
            .iter()
            .find(|(it, _, _)| *it == self)
            .map_or("", |(_, word, _)| word)
    }

    /// The kind with this word.
    pub fn find(word: &str) -> Option<Protection> {
        Protection::ALL
            .iter()
            .find(|(_, it, _)| *it == word)
            .map(|(kind, _, _)| *kind)
    }

    /// The message with its name.
    pub fn label(self) -> &'static str {
        Protection::ALL
            .iter()
            .find(|(it, _, _)| *it == self)
            .map_or("", |(_, _, label)| label)
    }

    /// Whether only the team sees the person.
    pub fn hides(self) -> bool {
        Protection::On <= self
    }
}

/// What somebody of the staff is to a person.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tie {
    /// Works for them: sees them also when they are hidden.
    Team,
    /// Must not see them: an ethical wall stands between the two.
    Barred,
}

impl Tie {
    /// The word in the database.
    pub fn word(self) -> &'static str {
        match self {
            Tie::Team => "team",
            Tie::Barred => "barred",
        }
    }

    /// The tie with this word.
    pub fn find(word: &str) -> Option<Tie> {
        [Tie::Team, Tie::Barred]
            .into_iter()
            .find(|it| it.word() == word)
    }
}

/// Whether somebody with this tie sees a person who is protected so. A wall is never overruled; who is hidden is seen by
/// the team alone.
pub fn sees(protection: Protection, tie: Option<Tie>) -> bool {
    match tie {
        Some(Tie::Barred) => false,
        Some(Tie::Team) => true,
        None => !protection.hides(),
    }
}

/// A person as they are on record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Person {
    /// Who.
    pub id: PersonId,
    /// Which version of what is known is the newest.
    pub version: u64,
    /// How far they are hidden.
    pub protection: Protection,
    /// The person that this one turned out to be, when two records were put together.
    pub merged_into: Option<PersonId>,
    /// Since when.
    pub added_at: DateTime<Utc>,
}

/// One version of what is known of a person.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Version {
    /// Which.
    pub version: u64,
    /// Why there is a new one.
    pub why: Why,
    /// Who said so.
    pub staff: Option<StaffId>,
    /// When.
    pub at: DateTime<Utc>,
}

/// Why there is a new version of what is known of a person.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Why {
    /// They were put on record.
    Added,
    /// Somebody corrected or completed it.
    Changed,
    /// An earlier version was taken back up.
    RolledBack,
    /// Another record turned out to be the same person.
    Merged,
    /// It turned out not to be.
    Parted,
}

impl Why {
    /// Every reason with its word and its message.
    pub const ALL: [(Why, &'static str, &'static str); 5] = [
        (Why::Added, "added", "people-why-added"),
        (Why::Changed, "changed", "people-why-changed"),
        (Why::RolledBack, "rolled-back", "people-why-rolled-back"),
        (Why::Merged, "merged", "people-why-merged"),
        (Why::Parted, "parted", "people-why-parted"),
    ];

    /// The word in the database.
    pub fn word(self) -> &'static str {
        Why::ALL
            .iter()
            .find(|(it, _, _)| *it == self)
            .map_or("", |(_, word, _)| word)
    }

    /// The reason with this word.
    pub fn find(word: &str) -> Option<Why> {
        Why::ALL
            .iter()
            .find(|(_, it, _)| *it == word)
            .map(|(why, _, _)| *why)
    }

    /// The message with its name.
    pub fn label(self) -> &'static str {
        Why::ALL
            .iter()
            .find(|(it, _, _)| *it == self)
            .map_or("", |(_, _, label)| label)
    }
}

/// Longer parts are no names, in characters.
pub(super) const PART_CHARACTERS_MAX: usize = 200;
/// Nobody has more, of whatever kind.
pub(super) const NAMES_MAX: usize = 24;
/// The earliest year in which somebody alive can be born.
const BIRTH_YEAR_MIN: i32 = 1900;

/// The rule that was in the way.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// Nobody can be found again without a name.
    #[error("a person needs a name")]
    NoName,
    /// More names than anybody has.
    #[error("more than {NAMES_MAX} names")]
    TooManyNames,
    /// A part is endless.
    #[error("a part is longer than {PART_CHARACTERS_MAX} characters")]
    TooLong {
        /// The field it stands in.
        field: String,
    },
    /// No such date of birth.
    #[error("this is no date of birth")]
    NoBirth,
    /// Not an A-Number.
    #[error("an A-Number has 7 to 9 digits")]
    NoANumber,
    /// No such country.
    #[error("this is no country")]
    NoCountry,
    /// Somebody else changed the same meanwhile.
    #[error("somebody else changed this person meanwhile")]
    ChangedMeanwhile,
    /// A person is not related to themselves, nor the same as themselves.
    #[error("these are one person")]
    SamePerson,
    /// The two were put together already, or one of them with another.
    #[error("one of them is part of another record already")]
    MergedBefore,
    /// This relationship is on record.
    #[error("this relationship is on record")]
    RelatedBefore,
    /// Somebody hidden needs somebody who sees them.
    #[error("somebody must remain who sees this person")]
    LastOfTeam,
    /// Only those who work here and read people can be of a team.
    #[error("this person cannot be of the team")]
    NotForTeam,
}

impl Refuses for Refusal {
    fn message(&self) -> &'static str {
        match self {
            Refusal::NoName => "people-refused-no-name",
            Refusal::TooManyNames => "people-refused-too-many-names",
            Refusal::TooLong { .. } => "people-refused-too-long",
            Refusal::NoBirth => "people-refused-no-birth",
            Refusal::NoANumber => "people-refused-no-a-number",
            Refusal::NoCountry => "people-refused-no-country",
            Refusal::ChangedMeanwhile => "people-refused-changed-meanwhile",
            Refusal::SamePerson => "people-refused-same-person",
            Refusal::MergedBefore => "people-refused-merged-before",
            Refusal::RelatedBefore => "people-refused-related-before",
            Refusal::LastOfTeam => "people-refused-last-of-team",
            Refusal::NotForTeam => "people-refused-not-for-team",
        }
    }

    fn values(&self) -> Vec<(&'static str, String)> {
        let field = match self {
            Refusal::NoName | Refusal::TooManyNames => "given-0",
            Refusal::TooLong { field } => field,
            Refusal::NoBirth => "born",
            Refusal::NoANumber => "a_numbers",
            Refusal::NoCountry => "country",
            _ => return Vec::new(),
        };
        vec![
            (FIELD, field.to_owned()),
            ("characters", PART_CHARACTERS_MAX.to_string()),
            ("names", NAMES_MAX.to_string()),
        ]
    }
}

impl Facts {
    /// Refuses what cannot be.
    pub fn check(&self, today: NaiveDate) -> Result<(), Refusal> {
        if self.names.iter().all(PersonName::is_empty) {
            return Err(Refusal::NoName);
        }
        if NAMES_MAX < self.names.len() {
            return Err(Refusal::TooManyNames);
        }
        for (at, name) in self.names.iter().enumerate() {
            let parts = [
                ("given", &name.given),
                ("father", &name.father),
                ("family1", &name.family1),
                ("family2", &name.family2),
                ("paper", &name.paper),
            ];
            for (field, part) in parts {
                check_length(&format!("{field}-{at}"), part)?;
            }
        }
        for (field, part) in [
            ("birthplace", &self.birthplace),
            ("pronouns", &self.pronouns),
            ("speaks", &self.speaks),
            ("reads", &self.reads),
        ] {
            check_length(field, part)?;
        }
        if let Some(born) = &self.born {
            check_birth(born.partial(), today)?;
        }
        if !self.a_numbers.iter().all(|it| is_a_number(it)) {
            return Err(Refusal::NoANumber);
        }
        let is_country = |it: &str| it.len() == 2 && it.bytes().all(|it| it.is_ascii_uppercase());
        if !self.country.is_empty() && !is_country(&self.country) {
            return Err(Refusal::NoCountry);
        }
        Ok(())
    }
}

fn check_length(field: &str, part: &str) -> Result<(), Refusal> {
    if part.chars().count() <= PART_CHARACTERS_MAX {
        Ok(())
    } else {
        Err(Refusal::TooLong {
            field: field.to_owned(),
        })
    }
}

fn check_birth(date: Option<PartialDate>, today: NaiveDate) -> Result<(), Refusal> {
    let earliest = date.and_then(PartialDate::earliest);
    let is_birth = earliest
        .is_some_and(|first| first <= today && BIRTH_YEAR_MIN <= chrono::Datelike::year(&first));
    if is_birth {
        Ok(())
    } else {
        Err(Refusal::NoBirth)
    }
}

/// Whether these are the digits of an A-Number: seven to nine.
pub fn is_a_number(digits: &str) -> bool {
    (7..=9).contains(&digits.len()) && digits.bytes().all(|it| it.is_ascii_digit())
}

/// The digits of an A-Number as somebody typed it, such as `A 012-345-678`.
pub fn a_number_typed(typed: &str) -> String {
    let typed = typed.trim().trim_start_matches(['A', 'a']);
    typed
        .chars()
        .filter(|it| !it.is_whitespace() && !matches!(it, '-' | '#' | '.'))
        .collect()
}

/// What happened to people.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct PeopleEvent {
    /// What, as a message.
    pub(super) kind: &'static str,
    /// To whom.
    pub(super) person: PersonId,
    /// Facts beside, never content.
    pub(super) detail: serde_json::Value,
}

impl PeopleEvent {
    pub(super) fn of(kind: &'static str, person: PersonId) -> PeopleEvent {
        PeopleEvent {
            kind,
            person,
            detail: serde_json::json!({}),
        }
    }

    pub(super) fn with(self, detail: serde_json::Value) -> PeopleEvent {
        PeopleEvent { detail, ..self }
    }
}

impl Event for PeopleEvent {
    fn kind(&self) -> &'static str {
        self.kind
    }

    fn subject(&self) -> String {
        if self.person.0.is_nil() {
            String::new()
        } else {
            self.person.to_string()
        }
    }

    fn detail(&self) -> serde_json::Value {
        self.detail.clone()
    }
}
