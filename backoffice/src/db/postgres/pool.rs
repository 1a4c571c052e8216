//! The connections to the server: few, used again, made anew when they died.

use super::describe;
use super::tls::Secure;
use crate::db::{DbError, DbResult};
use postgres::{Client, Config};
use std::ops::{Deref, DerefMut};
use std::path::Path;
use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

/// Connections beyond this many are closed after use.
const IDLE_MAX: usize = 8;
/// So many connections at once; a server usually takes a hundred, from everybody together.
const CONNECTIONS_MAX: usize = 16;
/// Whoever waits longer for a connection is told to come again.
const TURN: Duration = Duration::from_secs(10);
/// A server that does not answer within this time is not there.
const CONNECT_WITHIN: Duration = Duration::from_secs(5);

pub(super) struct Pool {
    config: Config,
    secure: Secure,
    state: Mutex<State>,
    given_back: Condvar,
}

#[derive(Default)]
struct State {
    idle: Vec<Client>,
    in_use: usize,
}

impl Pool {
    pub(super) fn new(mut config: Config, ca: Option<&Path>) -> DbResult<Pool> {
        let secure = Secure::prepare(&mut config, ca)?;
        if config.get_connect_timeout().is_none() {
            config.connect_timeout(CONNECT_WITHIN);
        }
        Ok(Pool {
            config,
            secure,
            state: Mutex::default(),
            given_back: Condvar::new(),
        })
    }

    /// The first connection; whatever is wrong with the address shows here and is said in words.
    pub(super) fn first(&self) -> DbResult<Held<'_>> {
        self.lock().in_use += 1;
        let mut held = Held::new(self);
        let client = self.connect().map_err(|error| DbError::Address {
            reason: describe(&error),
        })?;
        held.client = Some(client);
        Ok(held)
    }

    /// A connection of one's own, to be given back by dropping it.
    pub(super) fn take(&self) -> DbResult<Held<'_>> {
        let state = self.lock();
        let (mut state, turn) = self
            .given_back
            .wait_timeout_while(state, TURN, |it| it.in_use >= CONNECTIONS_MAX)
            .unwrap_or_else(PoisonError::into_inner);
        if turn.timed_out() {
            return Err(DbError::Busy);
        }
        state.in_use += 1;
        let mut held = Held::new(self);
        while let Some(client) = state.idle.pop() {
            if !client.is_closed() {
                held.client = Some(client);
                held.was_idle = true;
                return Ok(held);
            }
        }
        drop(state);
        let client = self.connect().map_err(|error| {
            let reason = describe(&error);
            tracing::error!(reason, "the database server cannot be reached");
            DbError::from(error)
        })?;
        held.client = Some(client);
        Ok(held)
    }

    fn connect(&self) -> Result<Client, postgres::Error> {
        let mut client = self.secure.connect(&self.config)?;
        client.batch_execute("set client_min_messages = warning")?;
        Ok(client)
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// A connection in use.
pub(super) struct Held<'a> {
    pool: &'a Pool,
    client: Option<Client>,
    /// Whether it lay idle before, so that it may have died.
    pub(super) was_idle: bool,
}

impl<'a> Held<'a> {
    fn new(pool: &'a Pool) -> Held<'a> {
        Held {
            pool,
            client: None,
            was_idle: false,
        }
    }

    /// Closes a connection that is of no use any more.
    pub(super) fn discard(mut self) {
        self.client = None;
    }
}

impl Deref for Held<'_> {
    type Target = Client;
    fn deref(&self) -> &Client {
        self.client
            .as_ref()
            .expect("it is taken out only at the end")
    }
}

impl DerefMut for Held<'_> {
    fn deref_mut(&mut self) -> &mut Client {
        self.client
            .as_mut()
            .expect("it is taken out only at the end")
    }
}

impl Drop for Held<'_> {
    /// Back to the others, unless it died or the work in it broke off.
    fn drop(&mut self) {
        let client = self
            .client
            .take()
            .filter(|it| !it.is_closed() && !std::thread::panicking());
        let mut state = self.pool.lock();
        state.in_use -= 1;
        if state.idle.len() < IDLE_MAX {
            state.idle.extend(client);
        }
        drop(state);
        self.pool.given_back.notify_one();
    }
}
