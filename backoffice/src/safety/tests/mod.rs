//! Safety, as people rely on it who cannot wait.

mod alarms;
mod demands;
mod door;
mod funders;
mod merged;

use super::*;
use crate::access::{Role, StaffId};
use crate::db::Actor;
use crate::people::{self, PersonId, PersonName, Protection};
use crate::testing::{Browser, TestOffice};
use axum::http::StatusCode;
use tempfile::tempdir;

/// An office that somebody has opened.
struct Opened {
    office: TestOffice,
    lee: StaffId,
    _folder: tempfile::TempDir,
}

async fn opened() -> Opened {
    let folder = tempdir().unwrap();
    let office = TestOffice::open(folder.path());
    let lee = office.add("lee", Role::Attorney);
    for (name, role) in [
        ("ruth", Role::Director),
        ("rosa", Role::Reception),
        ("ana", Role::Counsellor),
        ("vera", Role::Volunteer),
        ("paul", Role::PartialRepresentative),
        ("carl", Role::Cashier),
    ] {
        office.add(name, role);
    }
    office.desk("lee").await;
    Opened {
        office,
        lee,
        _folder: folder,
    }
}

impl Opened {
    fn lee(&self) -> Actor {
        Actor::staff(self.lee, Role::Attorney.grants())
    }

    fn person(&self, name: &str, protection: Protection) -> PersonId {
        let (app, today) = (&self.office.app, self.office.app.today());
        let mut facts = people::Facts::default();
        let mut own = PersonName::default();
        name.clone_into(&mut own.given);
        facts.names.push(own);
        let add = app.db.write(&self.lee(), |tx| {
            people::add(tx, &app.vault, &facts, protection, today)
        });
        add.unwrap()
    }

    fn events(&self) -> Vec<String> {
        let newest = self.office.app.db.read(&Actor::PROGRAM, |tx| {
            Ok(crate::events::newest(tx, i64::MAX, 200)?)
        });
        newest.unwrap().into_iter().map(|it| it.kind).collect()
    }
}

/// What stands between these words of a page first.
fn between(page: &str, before: &str, after: &str) -> String {
    let (_, rest) = page.split_once(before).expect(before);
    let (found, _) = rest.split_once(after).expect(after);
    found.to_owned()
}

async fn alerts(desk: &Browser<'_>) -> String {
    desk.get("/safety/alerts").await.body
}
