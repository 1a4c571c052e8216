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
/// Nor is one that does not confirm within this time that it heard us.
const HEARD_WITHIN: Duration = Duration::from_secs(10);
/// A silent connection is looked after from here on, so often, and given up after so many looks in vain.
const SILENT: Duration = Duration::from_secs(30);
const LOOK_EVERY: Duration = Duration::from_secs(10);
const LOOKS: u32 = 3;
/// What the server gives up: a statement that takes long, a lock that somebody holds, and a program that vanished, which
/// would hold the lock of the event chain for hours.
const LIMITS: &str =
    "set client_min_messages = warning; set statement_timeout = '30s'; set lock_timeout = '10s';
    set tcp_keepalives_idle = 30; set tcp_keepalives_interval = 10; set tcp_keepalives_count = 3";

pub(super) struct Pool {
    config: Config,
    secure: Secure,
    turn: Duration,
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
        if config.get_tcp_user_timeout().is_none() {
            config.tcp_user_timeout(HEARD_WITHIN);
        }
        config
            .keepalives(true)
            .keepalives_idle(SILENT)
            .keepalives_interval(LOOK_EVERY)
            .keepalives_retries(LOOKS);
        Ok(Pool {
            config,
            secure,
            turn: TURN,
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
            .wait_timeout_while(state, self.turn, |it| it.in_use >= CONNECTIONS_MAX)
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
        client.batch_execute(LIMITS)?;
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::postgres_address;

    #[test]
    fn a_server_that_vanished_is_given_up() {
        let pool = Pool::new("host=127.0.0.1 user=lee".parse().unwrap(), None).unwrap();
        let it = &pool.config;
        assert_eq!(it.get_tcp_user_timeout(), Some(&HEARD_WITHIN));
        let looks = (it.get_keepalives_interval(), it.get_keepalives_retries());
        assert!(it.get_keepalives() && it.get_keepalives_idle() == SILENT);
        assert_eq!(looks, (Some(LOOK_EVERY), Some(LOOKS)));
    }

    #[test]
    fn what_takes_too_long_or_is_held_by_another_is_busy_and_the_connection_stays_good() {
        let Some(address) = postgres_address() else {
            return;
        };
        let pool = Pool::new(address.parse().unwrap(), None).unwrap();
        let (mut one, mut other) = (pool.take().unwrap(), pool.take().unwrap());
        for (limit, is) in [("statement_timeout", "30s"), ("lock_timeout", "10s")] {
            let row = one.query_one(&format!("show {limit}"), &[]).unwrap();
            assert_eq!(row.get::<_, String>(0), is, "{limit}");
        }
        one.batch_execute("select pg_advisory_lock(815)").unwrap();
        for (limit, statement) in [
            ("statement_timeout", "select pg_sleep(60)"),
            ("lock_timeout", "select pg_advisory_lock(815)"),
        ] {
            let shorter = format!("set {limit} = '50ms'");
            other.batch_execute(&shorter).unwrap();
            let error = other.batch_execute(statement).unwrap_err();
            assert!(matches!(DbError::from(error), DbError::Busy), "{limit}");
        }
        assert!(!other.is_closed());
        // Neither goes back to the others with what was set here.
        one.discard();
        other.discard();
    }

    #[test]
    fn an_office_takes_only_so_many_connections_and_uses_them_again() {
        let Some(address) = postgres_address() else {
            return;
        };
        let mut pool = Pool::new(address.parse().unwrap(), None).unwrap();
        pool.turn = Duration::ZERO;
        let mut held: Vec<_> = (0..CONNECTIONS_MAX).map(|_| pool.take().unwrap()).collect();
        assert!(matches!(pool.take(), Err(DbError::Busy)));
        held.pop();
        let again = pool.take().unwrap();
        assert!(again.was_idle);
        again.discard();
        assert!(!pool.take().unwrap().was_idle);
        drop(held);
        let state = pool.lock();
        assert_eq!((state.in_use, state.idle.len()), (0, IDLE_MAX));
    }
}
