//! One transaction: what may be asked and changed in it, who acts, and at which moment.

use super::{Actor, DbResult, Engine, Params, Row, Topic};
use chrono::{DateTime, Utc};
use shared::random::Random;
use std::ops::{Deref, DerefMut};
use uuid::Uuid;

/// A transaction that only looks.
pub struct ReadTx<'a> {
    pub(super) engine: &'a mut dyn Engine,
    pub(super) now: DateTime<Utc>,
    pub(super) actor: Actor,
    pub(super) changes: u64,
    pub(super) changed: bool,
}

impl ReadTx<'_> {
    /// The moment of this transaction; the same from its beginning to its end.
    pub fn now(&self) -> DateTime<Utc> {
        self.now
    }

    /// How many changes there had been when this transaction began: what is put together in it may be kept for as long as
    /// there are no more. Nothing where it has changed something itself, which may still come to nothing.
    pub fn changes_before(&self) -> Option<u64> {
        (!self.changed).then_some(self.changes)
    }

    /// Who acts.
    pub fn actor(&self) -> Actor {
        self.actor
    }

    /// Reads with the eyes of somebody else, as for what the program puts on a page of theirs.
    pub fn with_eyes_of<T>(&mut self, actor: Actor, work: impl FnOnce(&mut ReadTx) -> T) -> T {
        let own = std::mem::replace(&mut self.actor, actor);
        let done = work(self);
        self.actor = own;
        done
    }

    /// Every row the statement finds.
    pub fn all<T>(
        &mut self,
        sql: &str,
        params: Params,
        read: impl FnMut(&Row) -> DbResult<T>,
    ) -> DbResult<Vec<T>> {
        self.changed |= changes(sql);
        self.engine.query(sql, params)?.iter().map(read).collect()
    }

    /// The first row the statement finds, if any.
    pub fn first<T>(
        &mut self,
        sql: &str,
        params: Params,
        read: impl FnMut(&Row) -> DbResult<T>,
    ) -> DbResult<Option<T>> {
        self.changed |= changes(sql);
        self.engine
            .query(sql, params)?
            .first()
            .map(read)
            .transpose()
    }
}

/// A transaction that may write. It can be handed to every function that only looks.
pub struct Tx<'a> {
    pub(super) read: ReadTx<'a>,
    pub(super) random: Random,
    pub(super) topics: Vec<Topic>,
    pub(super) recorded: u64,
    pub(super) needs_no_event: bool,
}

impl<'a> Deref for Tx<'a> {
    type Target = ReadTx<'a>;
    fn deref(&self) -> &ReadTx<'a> {
        &self.read
    }
}

impl<'a> DerefMut for Tx<'a> {
    fn deref_mut(&mut self) -> &mut ReadTx<'a> {
        &mut self.read
    }
}

impl Tx<'_> {
    /// Runs a statement and tells how many rows it touched.
    pub fn execute(&mut self, sql: &str, params: Params) -> DbResult<u64> {
        self.read.changed = true;
        self.read.engine.execute(sql, params)
    }

    /// A new id (UUID version 7) of this moment.
    pub fn new_id(&mut self) -> Uuid {
        shared::ids::mint(self.read.now, &mut self.random)
    }

    /// Randomness of this transaction.
    pub fn random(&mut self) -> &mut Random {
        &mut self.random
    }

    /// Tells open pages about a change, once it is on disk.
    pub fn announce(&mut self, topic: Topic) {
        if !self.topics.contains(&topic) {
            self.topics.push(topic);
        }
    }

    /// Runs `work` in the name of another actor: one transaction may take in what several kiosks have sent.
    pub fn in_the_name_of<T>(&mut self, actor: Actor, work: impl FnOnce(&mut Tx) -> T) -> T {
        let own = std::mem::replace(&mut self.read.actor, actor);
        let done = work(self);
        self.read.actor = own;
        done
    }

    /// Counts an event that this transaction has added to the record. Other servers are noticed by the events that
    /// nobody here has counted, so nothing else may be counted.
    pub(crate) fn count_event(&mut self) {
        self.recorded += 1;
    }

    /// Lets a change be saved that is no event, such as a kiosk that says again that it is well.
    pub(crate) fn needs_no_event(&mut self) {
        self.needs_no_event = true;
    }
}

/// Whether a statement writes; ones with `with` in front must not, so that this stays simple.
fn changes(sql: &str) -> bool {
    let word = sql
        .trim_start()
        .split(|c: char| !c.is_ascii_alphabetic())
        .next()
        .unwrap_or_default();
    !["select", "with", "values"]
        .iter()
        .any(|it| word.eq_ignore_ascii_case(it))
}
