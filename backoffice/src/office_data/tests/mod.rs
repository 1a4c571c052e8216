//! Versions of the office's data: who may do what, what counts when, what kiosks get, and the pages.

mod hostile;
mod kiosks;
mod pages;
mod seen;
mod steps;

use super::actions::{self, Brought};
use super::kinds::kind;
use super::model::mark;
use super::standing::words;
use super::verify::{Compared, verify};
use crate::access::{Role, StaffId};
use crate::db::{Actor, ReadTx, Tx};
use crate::problem::Problem;
use crate::testing::TestOffice;
use crate::versions::{DataKind, Fault};
use chrono::NaiveDate;

/// A question that an office may add.
pub(super) const PARKING: &str = r#"
[[question]]
id = "X01"
section = "visit"
kind = "choice"
place = "public"
sensitivity = "P"
part = "general"
words = { en = "Do you need parking?", es = "¿Necesita aparcar?" }
icon = "door"
retention = "visit"
choices = [
    { id = "yes", text = "form-yes", icon = "yes" },
    { id = "no", text = "form-no", icon = "no" },
]
"#;

/// The form of the program with a question of the office.
pub(super) fn with_parking() -> String {
    format!("{}{PARKING}", shared::form::SHIPPED)
}

fn day(it: &str) -> NaiveDate {
    it.parse().unwrap()
}

/// An office with these people; the actor of each is [`who`].
struct Staffed {
    office: TestOffice,
    people: Vec<(&'static str, Role, StaffId)>,
}

impl Staffed {
    fn open(folder: &std::path::Path, people: &[(&'static str, Role)]) -> Staffed {
        let office = TestOffice::open(folder);
        let people = people.iter();
        let people = people
            .map(|(name, role)| (*name, *role, office.add(name, *role)))
            .collect();
        Staffed { office, people }
    }

    /// Ruth is the director, Lee an attorney, Pia a representative with partial accreditation, Ivo looks after the machines.
    fn usual(folder: &std::path::Path) -> Staffed {
        Staffed::open(
            folder,
            &[
                ("ruth", Role::Director),
                ("lee", Role::Attorney),
                ("pia", Role::PartialRepresentative),
                ("ivo", Role::ItAdmin),
            ],
        )
    }

    fn who(&self, name: &str) -> Actor {
        let (_, role, id) = self.people.iter().find(|it| it.0 == name).unwrap();
        Actor::staff(*id, role.grants())
    }

    fn kind(&self, word: &str) -> DataKind {
        kind(&self.office.app, word).unwrap()
    }

    fn today(&self) -> NaiveDate {
        self.office.app.today()
    }

    fn write<T>(
        &self,
        name: &str,
        work: impl FnMut(&mut Tx) -> Result<T, Problem>,
    ) -> Result<T, Problem> {
        self.office.app.db.write(&self.who(name), work)
    }

    fn read<T>(&self, work: impl FnOnce(&mut ReadTx) -> Result<T, Problem>) -> T {
        self.office.app.db.read(&Actor::PROGRAM, work).unwrap()
    }

    /// Brings a text; its number, or what is wrong with it.
    fn bring(&self, name: &str, kind: &str, words: &str) -> Result<u32, Vec<Fault>> {
        let kind = self.kind(kind);
        let brought = self.write(name, |tx| {
            actions::bring(tx, kind, words.as_bytes(), "", None)
        });
        match brought.unwrap() {
            Brought::Kept(number) => Ok(number),
            Brought::Faulty(faults) => Err(faults),
        }
    }

    /// Lee brings and proposes a text, Ruth approves it from a day on.
    fn put_in_force(&self, kind: &str, words: &str, from: &str) -> u32 {
        let number = self.bring("lee", kind, words).unwrap();
        let of = self.kind(kind);
        let seen = self.seen(kind, number);
        self.write("lee", |tx| actions::propose(tx, of, (number, &seen)))
            .unwrap();
        self.approve("ruth", kind, number, from).unwrap();
        number
    }

    fn approve(&self, name: &str, kind: &str, number: u32, from: &str) -> Result<(), Problem> {
        let seen = self.seen(kind, number);
        let (kind, today) = (self.kind(kind), self.today());
        self.write(name, |tx| {
            actions::approve(tx, kind, (number, &seen), from, today)
        })
    }

    /// What a form says of the text on its page, for whoever has just opened it.
    fn seen(&self, kind: &str, number: u32) -> String {
        let kind = self.kind(kind);
        let all = self.read(|tx| Ok(crate::versions::all(tx, kind.word)?));
        mark(&words(kind, &all, number).unwrap())
    }

    fn propose(&self, name: &str, kind: &str, number: u32) -> Result<(), Problem> {
        let (seen, kind) = (self.seen(kind, number), self.kind(kind));
        self.write(name, |tx| actions::propose(tx, kind, (number, &seen)))
    }

    /// Somebody signs that they compared a text as a whole.
    fn sign(&self, name: &str, kind: &str, number: u32) -> Result<(), Problem> {
        let (seen, kind, today) = (self.seen(kind, number), self.kind(kind), self.today());
        let compared = Compared {
            rows: None,
            on: today.to_string(),
            with: "5 USC 6103".to_owned(),
        };
        self.write(name, |tx| {
            verify(tx, kind, (number, &seen), &compared, today)
        })
    }

    /// The number of the version that counts on a day.
    fn counts_on(&self, kind: &str, on: NaiveDate) -> u32 {
        let kind = self.kind(kind);
        let found = self.read(|tx| Ok(crate::versions::in_force_on(tx, kind.word, on)?));
        found.map_or(0, |it| it.0)
    }
}
