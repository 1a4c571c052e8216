//! Says whether the office is in order, in words for an operator or as JSON for a machine: `backoffice check`.
//!
//! | field | meaning |
//! |---|---|
//! | `ok` | the database is sound, the record of events unbroken, and every record could be opened or still waits for it |
//! | `integrity` | what the database says of itself: `ok`, or what is wrong |
//! | `events` | how many events there are, unbroken; `null` when the chain is broken |
//! | `received` | records received from kiosks |
//! | `opened` | those that were opened by an unlocked office |
//! | `sealed` | those that wait for a keyholder to sign in |
//! | `unopenable` | those that could not be opened |
//! | `quarantined` | records that were set aside |
//! | `flagged` | received records with something to look at |
//! | `waiting` | visitors of today who wait to be called |
//! | `locked` | whether records wait that nobody could open yet (this command cannot see into a running server) |

use crate::db::{Actor, Db};
use crate::problem::Problem;
use crate::{events, intake, kiosks, offices, queue};
use serde::Serialize;

/// How things stand.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[expect(missing_docs, reason = "the table above has them in words")]
pub struct Findings {
    pub ok: bool,
    pub integrity: String,
    pub events: Option<i64>,
    pub received: i64,
    pub opened: i64,
    pub sealed: i64,
    pub unopenable: i64,
    pub quarantined: i64,
    pub flagged: i64,
    pub waiting: i64,
    pub locked: bool,
}

/// Looks at everything.
pub fn check(db: &Db) -> Result<Findings, Problem> {
    let integrity = db.integrity()?;
    db.read(&Actor::PROGRAM, |tx| {
        let events = events::verify(tx)?.ok();
        let (records, intakes) = (kiosks::counts(tx)?, intake::counts(tx)?);
        let now = tx.now();
        let since = offices::settings(tx)?.day_start(now);
        let is_sound = integrity == "ok" && events.is_some();
        Ok(Findings {
            ok: is_sound && intakes.unopenable == 0,
            integrity,
            events,
            received: records.received,
            opened: intakes.opened,
            sealed: intakes.sealed,
            unopenable: intakes.unopenable,
            quarantined: records.quarantined,
            flagged: records.flagged,
            waiting: queue::count_waiting(tx, since)?,
            locked: intakes.sealed != 0,
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
        say(self.events.is_none(), "WRONG: the record of events is broken\n  try: compare with the last backup, and ask who had access to the database".to_owned());
        say(
            self.unopenable != 0,
            format!(
                "WRONG: {} records cannot be opened\n  try: look at the kiosks page, and restore the newest keys.db if keys were lost",
                self.unopenable
            ),
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
}

#[cfg(test)]
mod tests;
