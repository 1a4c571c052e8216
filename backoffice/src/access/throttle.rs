//! Slows down guessing of passwords. A name waits only where it was mistyped, so that nobody can keep a colleague out from
//! another computer; and a computer that tries many names waits as a whole.

use super::StaffId;
use chrono::{DateTime, TimeDelta, Utc};
use std::collections::HashMap;
use std::hash::Hash;
use std::net::{IpAddr, Ipv6Addr};
use std::sync::{Mutex, MutexGuard, PoisonError};

/// So many wrong passwords for one name from one computer are forgiven.
const FREE_OF_A_NAME: u32 = 5;
/// So many from one computer, for whatever names; a whole office may sit behind one address.
const FREE_OF_AN_ADDRESS: u32 = 40;
const FIRST_WAIT: TimeDelta = TimeDelta::minutes(1);
const LONGEST_DOUBLINGS: u32 = 4;
/// A clock that is kept right from outside may be set back so far.
const CLOCK_STEP: TimeDelta = TimeDelta::minutes(1);
/// Entries beyond this many push out those whose wait is over.
const ENTRIES_MAX: usize = 10_000;
/// So many failures of one person become an event within a minute; those of unknown names together one.
const EVENTS_OF_A_PERSON: u32 = 5;

#[derive(Debug, Clone, Copy)]
struct Failures {
    count: u32,
    last: DateTime<Utc>,
    until: DateTime<Utc>,
}

/// Failures of one kind of thing, of which `free` are forgiven.
#[derive(Debug)]
struct Ledger<K> {
    free: u32,
    entries: HashMap<K, Failures>,
}

impl<K: Eq + Hash> Ledger<K> {
    fn new(free: u32) -> Ledger<K> {
        Ledger {
            free,
            entries: HashMap::new(),
        }
    }

    fn wait_minutes(&self, key: &K, now: DateTime<Utc>) -> Option<i64> {
        let it = self.entries.get(key)?;
        // A clock that was set back by days must not keep somebody out for as long.
        if now < it.last - CLOCK_STEP {
            return None;
        }
        let left = it.until - now;
        (left > TimeDelta::zero()).then(|| (left.num_seconds() + 59) / 60)
    }

    fn failed(&mut self, key: K, now: DateTime<Utc>) {
        if self.entries.len() >= ENTRIES_MAX {
            self.entries.retain(|_, it| it.until > now);
        }
        let it = self.entries.entry(key).or_insert(Failures {
            count: 0,
            last: now,
            until: now,
        });
        let was_quiet = now - it.last > TimeDelta::minutes(1) && it.count < self.free
            || now - it.last > TimeDelta::hours(1);
        it.count = if was_quiet { 1 } else { it.count + 1 };
        (it.last, it.until) = (now, now);
        if it.count >= self.free {
            let doublings = (it.count - self.free).min(LONGEST_DOUBLINGS);
            it.until = now + FIRST_WAIT * 2_i32.pow(doublings);
        }
    }
}

#[derive(Debug)]
struct Books {
    names: Ledger<(String, IpAddr)>,
    addresses: Ledger<IpAddr>,
    noted: HashMap<Option<StaffId>, (DateTime<Utc>, u32)>,
}

/// Remembers wrong passwords by name and computer.
#[derive(Debug)]
pub struct Throttle(Mutex<Books>);

impl Default for Throttle {
    fn default() -> Throttle {
        Throttle(Mutex::new(Books {
            names: Ledger::new(FREE_OF_A_NAME),
            addresses: Ledger::new(FREE_OF_AN_ADDRESS),
            noted: HashMap::new(),
        }))
    }
}

impl Throttle {
    /// How many minutes this name has to wait at this computer, if any.
    pub fn wait_minutes(&self, name: &str, from: IpAddr, now: DateTime<Utc>) -> Option<i64> {
        let (books, from) = (self.books(), place(from));
        let of_name = books.names.wait_minutes(&(name.to_owned(), from), now);
        of_name.max(books.addresses.wait_minutes(&from, now))
    }

    /// A wrong password for this name, typed at this computer.
    pub fn failed(&self, name: &str, from: IpAddr, now: DateTime<Utc>) {
        let (mut books, from) = (self.books(), place(from));
        books.names.failed((name.to_owned(), from), now);
        books.addresses.failed(from, now);
    }

    /// The right password: what was mistyped for this name is forgiven. What the computer tried with others is not.
    pub fn succeeded(&self, name: &str, from: IpAddr) {
        let key = (name.to_owned(), place(from));
        self.books().names.entries.remove(&key);
    }

    /// Whether a failure should stand in the events: each until there are many, then one a minute or so.
    pub fn is_worth_an_event(&self, staff: Option<StaffId>, now: DateTime<Utc>) -> bool {
        let mut books = self.books();
        let (since, count) = books.noted.entry(staff).or_insert((now, 0));
        // A clock that was set back must not keep failures out of the events.
        if now < *since || now - *since >= TimeDelta::minutes(1) {
            (*since, *count) = (now, 0);
        }
        *count = count.saturating_add(1);
        *count <= staff.map_or(1, |_| EVENTS_OF_A_PERSON)
    }

    fn books(&self) -> MutexGuard<'_, Books> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// One computer. An IPv6 network hands out as many addresses as one likes, so the network stands for its computers.
fn place(address: IpAddr) -> IpAddr {
    match address.to_canonical() {
        IpAddr::V6(it) => {
            let [a, b, c, d, ..] = it.segments();
            IpAddr::V6(Ipv6Addr::new(a, b, c, d, 0, 0, 0, 0))
        }
        v4 @ IpAddr::V4(_) => v4,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const HERE: &str = "10.0.0.7";

    fn nine() -> DateTime<Utc> {
        "2026-09-01T09:00:00Z".parse().unwrap()
    }

    fn at(address: &str) -> IpAddr {
        address.parse().unwrap()
    }

    #[test]
    fn five_wrong_passwords_make_one_name_wait_longer_and_longer() {
        let throttle = Throttle::default();
        let mut now = nine();
        for _ in 0..4 {
            throttle.failed("lee", at(HERE), now);
        }
        assert_eq!(throttle.wait_minutes("lee", at(HERE), now), None);
        let mut waits = Vec::new();
        for _ in 0..6 {
            throttle.failed("lee", at(HERE), now);
            let wait = throttle.wait_minutes("lee", at(HERE), now).unwrap();
            waits.push(wait);
            now += TimeDelta::minutes(wait);
            assert_eq!(throttle.wait_minutes("lee", at(HERE), now), None);
        }
        assert_eq!(waits, [1, 2, 4, 8, 16, 16]);
        assert_eq!(throttle.wait_minutes("amina", at(HERE), now), None);
        throttle.succeeded("lee", at(HERE));
        throttle.failed("lee", at(HERE), now);
        assert_eq!(throttle.wait_minutes("lee", at(HERE), now), None);
    }

    #[test]
    fn a_name_waits_only_at_the_computer_where_it_was_mistyped() {
        let throttle = Throttle::default();
        for _ in 0..FREE_OF_A_NAME {
            throttle.failed("lee", at("2001:db8::1"), nine());
        }
        for (address, waits) in [
            ("2001:db8::1", true),
            ("2001:db8::ffff", true),
            ("2001:db8:1::1", false),
            (HERE, false),
        ] {
            let wait = throttle.wait_minutes("lee", at(address), nine());
            assert_eq!(wait.is_some(), waits, "{address}");
        }
    }

    #[test]
    fn a_computer_that_tries_many_names_waits_as_a_whole() {
        let throttle = Throttle::default();
        for number in 0..FREE_OF_AN_ADDRESS {
            assert_eq!(throttle.wait_minutes("lee", at(HERE), nine()), None);
            throttle.failed(&format!("guess{number}"), at(HERE), nine());
        }
        assert_eq!(throttle.wait_minutes("lee", at(HERE), nine()), Some(1));
        assert_eq!(throttle.wait_minutes("lee", at("10.0.0.8"), nine()), None);
        throttle.succeeded("lee", at(HERE));
        assert_eq!(throttle.wait_minutes("lee", at(HERE), nine()), Some(1));
    }

    #[test]
    fn a_clock_that_was_set_back_keeps_nobody_out_for_days_nor_failures_out_of_the_events() {
        let throttle = Throttle::default();
        for _ in 0..FREE_OF_A_NAME {
            throttle.failed("lee", at(HERE), nine());
            throttle.is_worth_an_event(None, nine());
        }
        let before = nine() - TimeDelta::days(9);
        let just_before = nine() - CLOCK_STEP;
        assert_eq!(throttle.wait_minutes("lee", at(HERE), just_before), Some(2));
        assert_eq!(throttle.wait_minutes("lee", at(HERE), before), None);
        assert!(throttle.is_worth_an_event(None, before));
        throttle.failed("lee", at(HERE), before);
        let wait = throttle.wait_minutes("lee", at(HERE), before);
        assert_eq!(wait, Some(2), "the next wait is one of the clock as it is");
    }

    #[test]
    fn guessing_adds_only_so_many_events() {
        let throttle = Throttle::default();
        let lee = Some(StaffId::from_u128(1));
        let noted = |staff, now| {
            (0..100)
                .filter(|_| throttle.is_worth_an_event(staff, now))
                .count()
        };
        assert_eq!((noted(None, nine()), noted(lee, nine())), (1, 5));
        let later = nine() + TimeDelta::minutes(1);
        assert_eq!((noted(None, later), noted(lee, later)), (1, 5));
    }
}
