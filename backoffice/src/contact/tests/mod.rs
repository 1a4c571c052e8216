//! Safe contact, as the office and the people who come to it rely on it.

mod asking;
mod merged;
mod pages;
mod rule;

use super::*;
use crate::access::{Role, StaffId};
use crate::db::Actor;
use crate::people::{self, PersonId, PersonName, Protection};
use crate::problem::Problem;
use crate::testing::TestOffice;
use chrono::TimeDelta;
use tempfile::tempdir;

/// An office that somebody has opened, and who acts in it.
struct Opened {
    office: TestOffice,
    lee: StaffId,
    ana: StaffId,
    _folder: tempfile::TempDir,
}

async fn opened() -> Opened {
    let folder = tempdir().unwrap();
    let office = TestOffice::open(folder.path());
    // Tests begin while it is night in the office, and nobody is called at night.
    office.pass(TimeDelta::hours(6));
    let lee = office.add("lee", Role::Attorney);
    let ana = office.add("ana", Role::Counsellor);
    office.desk("lee").await;
    Opened {
        office,
        lee,
        ana,
        _folder: folder,
    }
}

impl Opened {
    fn lee(&self) -> Actor {
        Actor::staff(self.lee, Role::Attorney.grants())
    }

    fn ana(&self) -> Actor {
        Actor::staff(self.ana, Role::Counsellor.grants())
    }

    /// Somebody on record, protected so.
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

    /// A way to reach them, with what they said of it.
    fn contact(&self, person: PersonId, kind: Kind, facts: &Facts) -> ContactId {
        self.try_contact(person, kind, Good::Again, facts).unwrap()
    }

    fn try_contact(
        &self,
        person: PersonId,
        kind: Kind,
        good: Good,
        facts: &Facts,
    ) -> Result<ContactId, Problem> {
        let app = &self.office.app;
        let given = Given {
            kind,
            safe_until: None,
            set_by: SetBy::Person,
            good,
        };
        app.db
            .write(&self.lee(), |tx| add(tx, &app.vault, person, given, facts))
    }

    fn asks(&self, person: PersonId, channel: Channel) -> Verdict {
        let app = &self.office.app;
        let asked = app.db.write(&self.lee(), |tx| {
            ask_may_contact(tx, &app.vault, person, channel, Purpose::Appointment)
        });
        asked.unwrap()
    }

    fn lines(&self, person: PersonId) -> Vec<Line> {
        let app = &self.office.app;
        app.db.read(&self.lee(), |tx| lines(tx, person)).unwrap()
    }

    fn events(&self) -> Vec<(String, String)> {
        let newest = self.office.app.db.read(&Actor::PROGRAM, |tx| {
            Ok(crate::events::newest(tx, i64::MAX, 200)?)
        });
        let newest = newest.unwrap().into_iter();
        newest.map(|it| (it.kind, it.detail.clone())).collect()
    }
}

/// A number of their own with all switches at yes, at any time.
fn open_number(value: &str) -> Facts {
    let mut facts = Facts::of(value);
    facts.allows = [Consent::Call, Consent::Voicemail, Consent::Text].into();
    facts.times = [SafeTime::Any].into();
    facts
}
