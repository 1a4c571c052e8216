//! Who comes: what to call them, in which language, and how they may be reached. A way to reach them is used only when
//! they said yes to it, and only for a year; nothing else of it is kept. All of it is sealed.

use super::marks::AppointmentCode;
use super::store;
use crate::appointments::ids::AppointmentId;
use crate::appointments::refusal::Refusal;
use crate::db::ReadTx;
use crate::problem::Problem;
use crate::vault::{Spot, Vault};
use chrono::{NaiveDate, TimeDelta};
use serde::{Deserialize, Serialize};
use shared::form::dialled;
use std::collections::BTreeMap;
use translations::Language;
use zeroize::Zeroizing;

/// A yes is as old as this at most.
const YES_HOLDS: TimeDelta = TimeDelta::days(365);

const NAME_CHARACTERS_MAX: usize = 60;
const ADDRESS_CHARACTERS_MAX: usize = 300;

/// What is sealed is filled up to a multiple of this, in bytes, so that its length tells nothing.
const PAD: usize = 1024;

/// A way to reach somebody.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(in crate::appointments) enum Channel {
    /// Talking to them, and to nobody else.
    Call,
    /// Speaking to their machine.
    Voicemail,
    Text,
    Email,
    Letter,
}

impl Channel {
    pub(in crate::appointments) const ALL: [Channel; 5] = [
        Channel::Call,
        Channel::Voicemail,
        Channel::Text,
        Channel::Email,
        Channel::Letter,
    ];

    /// The word under which it is stored.
    pub(in crate::appointments) fn word(self) -> &'static str {
        match self {
            Channel::Call => "call",
            Channel::Voicemail => "voicemail",
            Channel::Text => "text",
            Channel::Email => "email",
            Channel::Letter => "letter",
        }
    }

    pub(in crate::appointments) fn find(word: &str) -> Option<Channel> {
        Channel::ALL.into_iter().find(|it| it.word() == word)
    }
}

/// Who comes. It has no `Debug`: it is content.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(in crate::appointments) struct Person {
    pub(in crate::appointments) call_name: String,
    language: String,
    pub(in crate::appointments) needs_interpreter: bool,
    phone: String,
    email: String,
    address: String,
    /// The ways to which they said yes, and when.
    allowed: BTreeMap<Channel, NaiveDate>,
}

/// What stands in the form.
pub(in crate::appointments) struct PersonTyped<'a> {
    pub(in crate::appointments) call_name: &'a str,
    pub(in crate::appointments) language: &'a str,
    pub(in crate::appointments) needs_interpreter: &'a str,
    pub(in crate::appointments) phone: &'a str,
    pub(in crate::appointments) email: &'a str,
    pub(in crate::appointments) address: &'a str,
    pub(in crate::appointments) allowed: Vec<Channel>,
}

impl PersonTyped<'_> {
    /// The person, or the field that has to be corrected and why. `today` is when they said yes.
    pub(in crate::appointments) fn read(
        &self,
        today: NaiveDate,
    ) -> Result<Person, (&'static str, Refusal)> {
        if self.call_name.is_empty() {
            return Err(("call_name", Refusal::NameMissing));
        }
        if NAME_CHARACTERS_MAX < self.call_name.chars().count() {
            let max = NAME_CHARACTERS_MAX;
            return Err(("call_name", Refusal::NameTooLong { max }));
        }
        let language = Language::find(self.language);
        let language = language.ok_or(("language", Refusal::NotOnTheList))?;
        let is_allowed = |wanted: &[Channel]| self.allowed.iter().any(|it| wanted.contains(it));
        let mut person = Person {
            call_name: self.call_name.to_owned(),
            language: language.tag().to_owned(),
            needs_interpreter: self.needs_interpreter == "yes",
            phone: String::new(),
            email: String::new(),
            address: String::new(),
            allowed: self.allowed.iter().map(|it| (*it, today)).collect(),
        };
        if is_allowed(&[Channel::Call, Channel::Voicemail, Channel::Text]) {
            let number = dialled(self.phone).ok_or(("phone", Refusal::PhoneMalformed))?;
            number.as_str().clone_into(&mut person.phone);
        }
        if is_allowed(&[Channel::Email]) {
            let email: Result<lettre::Address, _> = self.email.parse();
            person.email = email
                .map_err(|_| ("email", Refusal::EmailMalformed))?
                .to_string();
        }
        if is_allowed(&[Channel::Letter]) {
            let count = self.address.chars().count();
            if !(1..=ADDRESS_CHARACTERS_MAX).contains(&count) {
                return Err(("address", Refusal::AddressMissing));
            }
            self.address.clone_into(&mut person.address);
        }
        Ok(person)
    }
}

impl Person {
    /// The language they read.
    pub(in crate::appointments) fn language(&self) -> Language {
        Language::find(&self.language).unwrap_or(Language::english())
    }

    /// Whether they may be reached this way on this day: only after a yes, and not for ever.
    pub(in crate::appointments) fn may(&self, channel: Channel, today: NaiveDate) -> bool {
        let holds = |on: &NaiveDate| *on <= today && today - *on <= YES_HOLDS;
        self.allowed.get(&channel).is_some_and(holds)
    }

    /// When they said yes to a way.
    pub(in crate::appointments) fn said_yes(&self, channel: Channel) -> Option<NaiveDate> {
        self.allowed.get(&channel).copied()
    }

    /// The number or address of a way; empty when none is kept.
    pub(in crate::appointments) fn reached_at(&self, channel: Channel) -> &str {
        match channel {
            Channel::Call | Channel::Voicemail | Channel::Text => &self.phone,
            Channel::Email => &self.email,
            Channel::Letter => &self.address,
        }
    }
}

impl Person {
    /// The same person, to be reached only as they say now. A yes that stands keeps its day; what is said anew, or of
    /// another number or address, is a yes of today.
    pub(super) fn reached(self, said: Person, today: NaiveDate) -> Person {
        let stands =
            |it: Channel| self.may(it, today) && self.reached_at(it) == said.reached_at(it);
        let day = |it: Channel, said_on: NaiveDate| match self.said_yes(it) {
            Some(on) if stands(it) => on,
            _ => said_on,
        };
        let allowed = said.allowed.iter().map(|(it, on)| (*it, day(*it, *on)));
        let allowed = allowed.collect();
        Person {
            call_name: self.call_name,
            language: self.language,
            needs_interpreter: self.needs_interpreter,
            allowed,
            ..said
        }
    }
}

/// What is sealed for an appointment.
pub(super) struct Sealed {
    pub(super) code: Vec<u8>,
    pub(super) person: Vec<u8>,
}

/// Seals a person and a code for this appointment and no other.
pub(super) fn seal(
    vault: &Vault,
    id: AppointmentId,
    person: &Person,
    code: &AppointmentCode,
) -> Result<Sealed, Problem> {
    let code = code.digits().as_bytes();
    Ok(Sealed {
        code: with_spot(id, "sealed_code", |spot| vault.seal(spot, code))?,
        person: seal_person(vault, id, person)?,
    })
}

/// Seals a person for this appointment and no other.
pub(super) fn seal_person(
    vault: &Vault,
    id: AppointmentId,
    person: &Person,
) -> Result<Vec<u8>, Problem> {
    let json = serde_json::to_vec(person).map_err(Problem::defect)?;
    let mut padded = Zeroizing::new(json);
    let length = padded.len().next_multiple_of(PAD);
    padded.resize(length, b' ');
    with_spot(id, "person", |spot| vault.seal(spot, &padded))
}

/// Who comes to an appointment; refused while the office is locked. Whoever looks is noted before it is shown.
pub(in crate::appointments) fn open_person(
    tx: &mut ReadTx,
    vault: &Vault,
    id: AppointmentId,
) -> Result<Person, Problem> {
    let sealed = store::sealed(tx, id)?.ok_or(Problem::NotFound)?;
    let plain = with_spot(id, "person", |spot| vault.open(spot, &sealed.person))?;
    serde_json::from_slice(&plain).map_err(|_| Problem::defect("a sealed person cannot be read"))
}

/// Why it is not known who comes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::appointments) enum Unread {
    /// The office is locked.
    Locked,
    /// Its key is gone, as with an older `keys.db`, or it was altered.
    Unreadable,
}

/// Who comes to one appointment of many: what cannot be read is no reason not to show the others. The inner error says why
/// nobody is named.
pub(in crate::appointments) fn try_person(
    tx: &mut ReadTx,
    vault: &Vault,
    id: AppointmentId,
) -> Result<Result<Person, Unread>, Problem> {
    Ok(match open_person(tx, vault, id) {
        Ok(person) => Ok(person),
        Err(Problem::Locked) => Err(Unread::Locked),
        Err(Problem::NotFound | Problem::Defect(_)) => Err(Unread::Unreadable),
        Err(problem) => return Err(problem),
    })
}

/// Whether the key is there with which this appointment was sealed; known also while the office is locked.
pub(in crate::appointments) fn has_key(vault: &Vault, id: AppointmentId) -> Result<bool, Problem> {
    vault.has_data_key(&owner(id))
}

/// Who comes, and the code on their card.
pub(in crate::appointments) fn card_of(
    tx: &mut ReadTx,
    vault: &Vault,
    id: AppointmentId,
) -> Result<(Person, AppointmentCode), Problem> {
    let person = open_person(tx, vault, id)?;
    let sealed = store::sealed(tx, id)?.ok_or(Problem::NotFound)?;
    let plain = with_spot(id, "sealed_code", |spot| vault.open(spot, &sealed.code))?;
    let code = std::str::from_utf8(&plain)
        .ok()
        .and_then(|it| it.parse().ok());
    let code = code.ok_or_else(|| Problem::defect("a sealed code cannot be read"))?;
    Ok((person, code))
}

fn with_spot<T>(id: AppointmentId, field: &str, work: impl FnOnce(Spot) -> T) -> T {
    let (owner, row) = (owner(id), id.to_string());
    work(Spot {
        owner: &owner,
        table: "appointment",
        row: &row,
        field,
    })
}

/// Destroys what an appointment was sealed with: what is left of it anywhere, also in backups, opens nothing any more.
pub(in crate::appointments) fn destroy_key(
    vault: &Vault,
    id: AppointmentId,
) -> Result<(), Problem> {
    vault.destroy(&owner(id))
}

/// Under which name the key of an appointment lies in the vault.
fn owner(id: AppointmentId) -> String {
    format!("appointment:{id}")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn typed(allowed: &[Channel]) -> PersonTyped<'static> {
        PersonTyped {
            call_name: "Marisol",
            language: "es",
            needs_interpreter: "yes",
            phone: "305 555 0123",
            email: "marisol@example.org",
            address: "12 Elm Street",
            allowed: allowed.to_vec(),
        }
    }

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn what_nobody_said_yes_to_is_neither_used_nor_kept() {
        let today = day("2026-09-01");
        let person = typed(&[]).read(today).ok().unwrap();
        for channel in Channel::ALL {
            assert!(!person.may(channel, today), "{channel:?}");
            assert_eq!(person.reached_at(channel), "", "{channel:?}");
        }
        let person = typed(&[Channel::Text]).read(today).ok().unwrap();
        assert!(person.may(Channel::Text, today) && !person.may(Channel::Call, today));
        assert_eq!(person.reached_at(Channel::Text), "+13055550123");
        assert_eq!(person.reached_at(Channel::Letter), "");
    }

    #[test]
    fn a_yes_holds_for_a_year() {
        let person = typed(&[Channel::Call])
            .read(day("2026-09-01"))
            .ok()
            .unwrap();
        assert!(person.may(Channel::Call, day("2027-09-01")));
        assert!(!person.may(Channel::Call, day("2027-09-02")));
        assert!(!person.may(Channel::Call, day("2026-08-31")));
        assert_eq!(person.said_yes(Channel::Call), Some(day("2026-09-01")));
    }

    #[track_caller]
    fn check(typed: &PersonTyped, field: &str, why: &Refusal) {
        let (found, refusal) = typed.read(day("2026-09-01")).err().unwrap();
        assert_eq!((found, &refusal), (field, why));
    }

    #[test]
    fn what_cannot_be_used_is_said_at_its_field() {
        let all = typed(&Channel::ALL);
        check(
            &PersonTyped {
                call_name: "",
                ..typed(&[])
            },
            "call_name",
            &Refusal::NameMissing,
        );
        check(
            &PersonTyped {
                language: "xx",
                ..typed(&[])
            },
            "language",
            &Refusal::NotOnTheList,
        );
        check(
            &PersonTyped {
                phone: "555",
                ..all
            },
            "phone",
            &Refusal::PhoneMalformed,
        );
        let email = PersonTyped {
            email: "marisol",
            ..typed(&[Channel::Email])
        };
        check(&email, "email", &Refusal::EmailMalformed);
        let letter = PersonTyped {
            address: "",
            ..typed(&[Channel::Letter])
        };
        check(&letter, "address", &Refusal::AddressMissing);
        assert!(
            PersonTyped {
                phone: "",
                ..typed(&[Channel::Email])
            }
            .read(day("2026-09-01"))
            .is_ok()
        );
    }
}
