//! Who is signed in. Sessions live in memory only and end with the program; of a token only its SHA-256 is kept.

use super::StaffId;
use chrono::{DateTime, TimeDelta, Utc};
use data_encoding::BASE64URL_NOPAD;
use rand::Rng;
use sha2::{Digest, Sha256};
use shared::random::Random;
use std::collections::HashMap;
use std::fmt;
use std::sync::{Mutex, PoisonError};
use subtle::ConstantTimeEq;

const IDLE: TimeDelta = TimeDelta::minutes(15);
const LONGEST: TimeDelta = TimeDelta::hours(10);
/// A clock that is kept right from outside may be set back so far.
const CLOCK_STEP: TimeDelta = TimeDelta::minutes(1);

/// What the browser keeps in its cookie: 256 random bits.
#[derive(Clone, PartialEq, Eq)]
pub struct Token(String);

impl Token {
    /// A token as a browser sent it.
    pub fn from_cookie(text: &str) -> Token {
        Token(text.to_owned())
    }

    /// The text for the cookie.
    pub fn cookie(&self) -> &str {
        &self.0
    }

    /// A new one.
    pub fn mint(random: &mut Random) -> Token {
        let mut bytes = [0; 32];
        random.fill_bytes(&mut bytes);
        Token(BASE64URL_NOPAD.encode(&bytes))
    }

    /// What is kept of it.
    pub fn hash(&self) -> [u8; 32] {
        Sha256::digest(self.0.as_bytes()).into()
    }
}

impl fmt::Debug for Token {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Token(…)")
    }
}

/// How far a sign-in reaches. The office's records say what somebody's role may read; that they really hold a key is
/// shown by their password alone, when it opens their wrap in `keys.db`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reach {
    /// The password opened the person's key: everything their role permits.
    Content,
    /// It did not: what their role permits, but for content and keys.
    Queue,
}

/// One sign-in.
#[derive(Debug, Clone)]
pub struct Session {
    /// Who.
    pub staff: StaffId,
    /// How far it reaches.
    pub reach: Reach,
    /// The salt of the password it began with: with another password it is over.
    pub salt: [u8; 16],
    form_token: String,
    since: DateTime<Utc>,
    seen: DateTime<Utc>,
}

impl Session {
    /// What every form of this sign-in carries, so that no other site can send one.
    pub fn form_token(&self) -> &str {
        &self.form_token
    }

    /// Whether a form was made for this sign-in.
    pub fn owns_form(&self, token: &str) -> bool {
        self.form_token.as_bytes().ct_eq(token.as_bytes()).into()
    }

    /// A clock that was set back must not make a session longer: one that begins in the future is over.
    fn is_over(&self, now: DateTime<Utc>) -> bool {
        let is_within = |longest, from| (-CLOCK_STEP..=longest).contains(&(now - from));
        !is_within(IDLE, self.seen) || !is_within(LONGEST, self.since)
    }
}

/// Everyone who is signed in.
#[derive(Debug, Default)]
pub struct Sessions(Mutex<HashMap<[u8; 32], Session>>);

/// Whether a request shows that a person is at the desk.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sign {
    /// Someone opened a page or pressed a button.
    OfLife,
    /// A page refreshed itself.
    None,
}

impl Sessions {
    /// Begins a session; ends those that are over.
    pub fn begin(
        &self,
        staff: StaffId,
        reach: Reach,
        salt: [u8; 16],
        now: DateTime<Utc>,
        random: &mut Random,
    ) -> Token {
        let token = Token::mint(random);
        let form_token = Token::mint(random).0;
        let mut all = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        all.retain(|_, it| !it.is_over(now));
        all.insert(
            token.hash(),
            Session {
                staff,
                reach,
                salt,
                form_token,
                since: now,
                seen: now,
            },
        );
        token
    }

    /// The session of a token, unless it is over.
    pub fn find(&self, token: &Token, now: DateTime<Utc>, sign: Sign) -> Option<Session> {
        let mut all = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let key = token.hash();
        if all.get(&key)?.is_over(now) {
            all.remove(&key);
            return None;
        }
        let session = all.get_mut(&key)?;
        if sign == Sign::OfLife {
            session.seen = now;
        }
        Some(session.clone())
    }

    /// Ends one session.
    pub fn end(&self, token: &Token) {
        self.0
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .remove(&token.hash());
    }

    /// Ends every session of a person.
    pub fn end_all_of(&self, staff: StaffId) {
        self.0
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .retain(|_, it| it.staff != staff);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn nine() -> DateTime<Utc> {
        "2026-09-01T09:00:00Z".parse().unwrap()
    }

    fn begin(sessions: &Sessions, random: &mut Random) -> Token {
        sessions.begin(StaffId::nil(), Reach::Queue, [0; 16], nine(), random)
    }

    /// Asks every ten minutes of `minutes`, and tells whether the last answer was still a session.
    fn lives(minutes: i64, sign: Sign) -> bool {
        let sessions = Sessions::default();
        let token = begin(&sessions, &mut shared::random::from_seed(1));
        (1..=minutes / 10)
            .map(|it| {
                sessions
                    .find(&token, nine() + TimeDelta::minutes(it * 10), sign)
                    .is_some()
            })
            .last()
            .unwrap()
    }

    #[test]
    fn a_session_ends_after_fifteen_idle_minutes_even_when_its_page_refreshes_itself() {
        assert!(lives(10, Sign::None));
        assert!(!lives(20, Sign::None));
        assert!(lives(60, Sign::OfLife));
    }

    #[test]
    fn a_session_ends_after_ten_hours_of_work() {
        assert!(lives(600, Sign::OfLife));
        assert!(!lives(610, Sign::OfLife));
    }

    #[test]
    fn a_clock_that_was_set_back_makes_no_session_longer() {
        for (back, lives) in [(1, true), (59, true), (61, false), (90_000, false)] {
            let sessions = Sessions::default();
            let token = begin(&sessions, &mut shared::random::from_seed(1));
            let now = nine() - TimeDelta::seconds(back);
            let found = sessions.find(&token, now, Sign::OfLife);
            assert_eq!(found.is_some(), lives, "{back} s");
        }
    }

    #[test]
    fn signing_out_ends_the_session_and_deactivating_ends_all_of_a_person() {
        let sessions = Sessions::default();
        let mut random = shared::random::from_seed(1);
        let [one, two] = [1, 2].map(|_| begin(&sessions, &mut random));
        assert_ne!(one, two);
        sessions.end(&one);
        assert!(sessions.find(&one, nine(), Sign::OfLife).is_none());
        assert!(sessions.find(&two, nine(), Sign::OfLife).is_some());
        sessions.end_all_of(StaffId::nil());
        assert!(sessions.find(&two, nine(), Sign::OfLife).is_none());
    }
}
