//! Says whether the office is in order, in words for an operator or as JSON for a machine: `backoffice check`.
//!
//! | field | meaning |
//! |---|---|
//! | `ok` | the database is sound, the record of events unbroken, every record could be opened or still waits for it, and the key of every appointment is there |
//! | `integrity` | what the database says of itself: `ok`, or what is wrong |
//! | `events` | how many events there are, unbroken; `null` when the chain is broken |
//! | `received` | records received from kiosks |
//! | `opened` | those that were opened by an unlocked office |
//! | `sealed` | those that wait for a keyholder to sign in |
//! | `unopenable` | those that could not be opened |
//! | `quarantined` | records that were set aside |
//! | `flagged` | received records with something to look at |
//! | `appointments` | appointments, whatever came of them |
//! | `appointments_unopenable` | those of which it cannot be read who comes: their keys are missing from `keys.db`, or they were altered |
//! | `waiting` | visitors of today who wait to be called |
//! | `broken` | the number of the event at which the record of events is broken; `null` when it is not |
//! | `keys` | `in_order`; `nothing_opens` when neither a keyholder, a passphrase file nor `setup.key` can open the content; `setup_key_remains` when something of `setup.key` is still there although there is a keyholder |
//! | `locked` | whether content opens only with a keyholder's password or a passphrase: with `false`, whoever has the data folder can read it (this command cannot see into a running server) |

use crate::db::{Actor, Db};
use crate::events::Broken;
use crate::problem::Problem;
use crate::vault::{Vault, WaysIn};
use crate::{appointments, events, intake, kiosks, offices, queue};
use serde::Serialize;

/// How things stand.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[expect(missing_docs, reason = "the table above has them in words")]
pub struct Findings {
    pub ok: bool,
    pub integrity: String,
    pub events: Option<i64>,
    pub broken: Option<i64>,
    pub received: i64,
    pub opened: i64,
    pub sealed: i64,
    pub unopenable: i64,
    pub quarantined: i64,
    pub flagged: i64,
    pub appointments: i64,
    pub appointments_unopenable: i64,
    pub waiting: i64,
    pub locked: bool,
    pub keys: Keys,
}

/// Whether the keys are in order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "the table above has them in words")]
pub enum Keys {
    InOrder,
    NothingOpens,
    SetupKeyRemains,
}

impl Keys {
    fn of(ways: WaysIn) -> Keys {
        if ways.are_none() {
            Keys::NothingOpens
        } else if ways.has_remains() {
            Keys::SetupKeyRemains
        } else {
            Keys::InOrder
        }
    }
}

/// Looks at everything.
pub fn check(db: &Db, vault: &Vault) -> Result<Findings, Problem> {
    let (integrity, locked) = (db.integrity()?, vault.is_locked()?);
    let keys = Keys::of(vault.ways_in()?);
    db.read(&Actor::PROGRAM, |tx| {
        let verified = events::verify(tx)?;
        let events = verified.ok();
        let broken = verified.err().map(|it| match it {
            Broken::At { seq } | Broken::CutOff { seq } => seq,
        });
        let (records, intakes) = (kiosks::counts(tx)?, intake::counts(tx)?);
        let agreed = appointments::counts(tx, vault)?;
        let unopenable = intakes.unopenable + agreed.unopenable;
        let now = tx.now();
        let since = offices::settings(tx)?.day_start(now);
        let is_sound = integrity == "ok" && events.is_some();
        Ok(Findings {
            ok: is_sound && unopenable == 0 && keys != Keys::NothingOpens,
            integrity,
            events,
            broken,
            received: records.received,
            opened: intakes.opened,
            sealed: intakes.sealed,
            unopenable: intakes.unopenable,
            quarantined: records.quarantined,
            flagged: records.flagged,
            appointments: agreed.all,
            appointments_unopenable: agreed.unopenable,
            waiting: queue::count_waiting(tx, since)?,
            locked,
            keys,
        })
    })
}

impl Findings {
    /// The findings in words, one a line, what is wrong with its remedy.
    pub fn in_words(&self) -> String {
        let mut lines = vec![
            format!("records received     {}", self.received),
            format!("  opened             {}", self.opened),
            format!("  waiting for a key  {}", self.sealed),
            format!("visitors waiting     {}", self.waiting),
            format!("appointments         {}", self.appointments),
        ];
        let mut say = |is_wrong: bool, words: String| {
            if is_wrong {
                lines.push(words);
            }
        };
        say(
            self.integrity != "ok",
            format!(
                "WRONG: the database is damaged: {}\n  try: restore the newest backup",
                self.integrity
            ),
        );
        if let Some(seq) = self.broken {
            say(
                true,
                format!(
                    "WRONG: the record of events is broken at number {seq}\n  try: compare with the last backup, and ask who had access to the database"
                ),
            );
        }
        say(self.keys == Keys::NothingOpens, "WRONG: nobody can ever read what this office receives: no keyholder has a key, and setup.key is missing or damaged\n  try: put setup.key (or the whole data folder) back from where it was copied".to_owned());
        say(self.keys == Keys::SetupKeyRemains, "note: something of setup.key is still there although there is a keyholder\n  try: start the server once; if the file stays, delete it".to_owned());
        say(
            self.unopenable != 0,
            format!(
                "WRONG: {} records cannot be opened\n  try: look at the kiosks page, and restore the newest keys.db if keys were lost",
                self.unopenable
            ),
        );
        say(
            self.appointments_unopenable != 0,
            self.appointments_in_words(),
        );
        say(
            self.quarantined != 0,
            format!(
                "note: {} records were set aside\n  try: look at the kiosks page; a kiosk may have been copied or removed too early",
                self.quarantined
            ),
        );
        say(
            self.flagged != 0,
            format!(
                "note: {} records want a look, see the kiosks page",
                self.flagged
            ),
        );
        say(self.ok, "everything is in order".to_owned());
        lines.join("\n")
    }

    fn appointments_in_words(&self) -> String {
        format!(
            "WRONG: of {} appointments it cannot be read who comes\n  try: restore the newest keys.db; an older one lacks the keys of newer appointments",
            self.appointments_unopenable
        )
    }
}

#[cfg(test)]
mod tests;
