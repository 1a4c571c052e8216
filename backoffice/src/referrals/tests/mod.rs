//! Referrals: the rules of the directory and of releases, files that come and go, the verbs on both databases, and the pages.

mod directory;
mod files;
mod hostile;
pub(crate) mod pages;
mod visits;

use super::directory::{Facts, How, Resource, State, Typed, Verified, add, find};
use super::ids::ResourceId;
use crate::access::Role;
use crate::db::{Actor, Db, ReadTx, Tx};
use crate::offices;
use crate::problem::Problem;
use crate::testing::nine;
use chrono::{NaiveDate, TimeDelta};
use shared::ids::OfficeId;
use uuid::Uuid;

/// The first day of tests.
fn today() -> NaiveDate {
    nine().date_naive()
}

fn days_ago(days: i64) -> NaiveDate {
    today() - TimeDelta::days(days)
}

/// Somebody in this role; each role is one person.
fn staff(role: Role) -> Actor {
    Actor::staff(Uuid::from_u128(5000 + role as u128), role.grants())
}

/// The words of an entry.
fn typed(pairs: &[(&str, &str)]) -> Typed {
    let pairs = pairs.iter();
    pairs
        .map(|(name, it)| ((*name).to_owned(), (*it).to_owned()))
        .collect()
}

/// A food pantry.
fn pantry() -> Typed {
    typed(&[
        ("organisation", "St. Brigid Pantry"),
        ("services", "food"),
        ("languages", "es; ht"),
        ("phone", "555 010 2030"),
        ("area", "North side"),
    ])
}

/// Legal help with immigration, by an attorney.
fn attorneys() -> Typed {
    typed(&[
        ("organisation", "Harbor Immigration Law"),
        ("services", "immigration-legal"),
        ("languages", "es; ar"),
        ("authority", "attorney"),
        ("authority_number", "NY 123456"),
        ("phone", "555 010 7788"),
    ])
}

fn facts(typed: &Typed) -> Facts {
    Facts::read(typed, today()).unwrap()
}

/// An entry that was verified so many days ago.
fn resource(typed: &Typed, verified: Option<i64>) -> Resource {
    Resource {
        id: ResourceId(Uuid::from_u128(1)),
        external_id: String::new(),
        version: 1,
        state: State::Active,
        facts: facts(typed),
        verified: verified.map(|days| Verified {
            on: days_ago(days),
            by: None,
            how: How::Phone,
        }),
    }
}

fn prepared(db: &Db) {
    offices::prepare(db, OfficeId(Uuid::from_u128(1))).unwrap();
}

fn added(db: &Db, typed: &Typed, how: Option<How>) -> ResourceId {
    let facts = facts(typed);
    db.write(&staff(Role::Attorney), |tx: &mut Tx| add(tx, &facts, how))
        .unwrap()
}

fn look(db: &Db, id: ResourceId) -> Resource {
    db.read(&staff(Role::Volunteer), |tx: &mut ReadTx| find(tx, id))
        .unwrap()
}

#[track_caller]
fn assert_refused<T>(result: Result<T, Problem>, message: &str) {
    let found = result.err().expect("a rule says no").plain();
    assert_eq!(found, format!("refused: {message}"));
}
