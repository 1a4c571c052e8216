//! The words of the office: who may say what, what of it visitors read, and how files come and go.

mod files;
mod reading;
mod spoken;

use super::actions::{self, Then, Typed};
use super::model::{Corrections, Status, entries};
use super::store;
use crate::db::{Actor, Tx};
use crate::offices::{self, Settings};
use crate::problem::Problem;
use crate::testing::TestOffice;
use translations::lint::Key;
use translations::{Language, PrivacyNotice};

fn spanish() -> Language {
    Language::find("es").unwrap()
}

fn key(name: &str) -> Key {
    name.parse().unwrap()
}

/// Says `words` as the program itself, which may do everything.
fn say(office: &TestOffice, name: &str, words: &str, then: Then) -> Result<(), Problem> {
    let typed = Typed {
        language: spanish(),
        key: key(name),
        words: words.to_owned(),
        seen: None,
    };
    let save = |tx: &mut Tx| actions::save(tx, &typed, then);
    office.app.db.write(&Actor::PROGRAM, save)
}

fn corrections(office: &TestOffice) -> Corrections {
    let read = |tx: &mut crate::db::ReadTx| Ok(store::of_language(tx, spanish())?);
    office.app.db.read(&Actor::PROGRAM, read).unwrap()
}

/// How far a message has come.
fn status(office: &TestOffice, name: &str) -> Status {
    let corrections = corrections(office);
    let all = entries(spanish(), &corrections);
    all.iter().find(|it| it.key == key(name)).unwrap().status()
}

/// Approves every message of this notice as it came.
fn approve(office: &TestOffice, notice: PrivacyNotice) {
    let none = Corrections::new();
    let all = entries(spanish(), &none);
    for it in all.iter().filter(|it| notice.holds(&it.key.id)) {
        say(office, &it.key.to_string(), it.words(), Then::Approve).unwrap();
    }
}

fn settings(office: &TestOffice) -> Settings {
    let read = |tx: &mut crate::db::ReadTx| Ok(offices::settings(tx)?);
    office.app.db.read(&Actor::PROGRAM, read).unwrap()
}

/// The office offers also (or no) languages nobody has reviewed.
fn offer_unreviewed(office: &TestOffice, offers_unreviewed: bool) {
    let changed = Settings {
        offers_unreviewed,
        ..settings(office)
    };
    let save = |tx: &mut Tx| offices::save(tx, &changed);
    office.app.db.write(&Actor::PROGRAM, save).unwrap();
}
