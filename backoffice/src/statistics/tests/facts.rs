//! Visits as an office might have them: mornings are full, Mondays fullest, some leave, some do not come. The same seed
//! makes the same visits.

use crate::statistics::model::{Outcome, Told, VisitFact, Way};
use chrono::{DateTime, Datelike, NaiveDate, TimeDelta, Utc, Weekday};
use chrono_tz::Tz;
use proptest::prelude::*;
use rand::Rng;
use shared::random::{self, Random};

pub(super) const ZONE: Tz = chrono_tz::America::New_York;

pub(super) fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

/// A visit that began at `minute` of a day in the office's zone and was not called yet.
pub(super) fn visit(day: NaiveDate, minute: u32) -> VisitFact {
    let local = day.and_hms_opt(minute / 60, minute % 60, 0).unwrap();
    VisitFact {
        arrived_at: local.and_local_timezone(ZONE).unwrap().to_utc(),
        called_at: None,
        seated_at: None,
        over_at: None,
        outcome: Outcome::Waiting,
        window: None,
        lane: None,
        language: None,
        way: Way::WalkIn,
        told: None,
    }
}

/// The same, called after `wait` minutes and received for `service` minutes.
pub(super) fn served(day: NaiveDate, minute: u32, wait: u32, service: u32) -> VisitFact {
    let it = visit(day, minute);
    let called = it.arrived_at + minutes(wait);
    VisitFact {
        called_at: Some(called),
        seated_at: Some(called),
        over_at: Some(called + minutes(service)),
        outcome: Outcome::Served,
        window: Some(1),
        ..it
    }
}

pub(super) fn minutes(count: u32) -> TimeDelta {
    TimeDelta::minutes(count.into())
}

/// When they came.
pub(super) fn arrivals(facts: &[VisitFact]) -> Vec<DateTime<Utc>> {
    facts.iter().map(|it| it.arrived_at).collect()
}

struct Chance(Random);

impl Chance {
    fn below(&mut self, most: u32) -> u32 {
        self.0.next_u32() % most.max(1)
    }

    fn one_of<T: Copy>(&mut self, them: &[T]) -> T {
        let at = self.below(u32::try_from(them.len()).unwrap());
        them[at as usize]
    }
}

/// Every visit from `from` to `to`, on workdays.
pub(super) fn office(seed: u64, from: NaiveDate, to: NaiveDate) -> Vec<VisitFact> {
    let mut chance = Chance(random::from_seed(seed));
    let days = from.iter_days().take_while(|it| *it <= to);
    let open = days.filter(|it| !matches!(it.weekday(), Weekday::Sat | Weekday::Sun));
    let mut all = Vec::new();
    for day in open {
        let busy = if day.weekday() == Weekday::Mon {
            40
        } else {
            24
        };
        for _ in 0..busy + chance.below(12) {
            all.push(one(&mut chance, day));
        }
    }
    all
}

/// Two of three come before noon.
const HOURS: [u32; 12] = [8, 9, 9, 9, 10, 10, 10, 11, 13, 14, 15, 16];
const LANGUAGES: [&str; 14] = [
    "es", "es", "es", "es", "es", "ht", "ht", "en", "en", "ar", "pt-BR", "es", "fa-AF", "ru",
];

fn one(chance: &mut Chance, day: NaiveDate) -> VisitFact {
    let minute = chance.one_of(&HOURS) * 60 + chance.below(60);
    let wait = 4 + chance.below(25) + chance.below(40);
    let middle = 4 + wait * 9 / 10;
    let it = VisitFact {
        lane: Some(
            chance
                .one_of(&["consultation", "consultation", "desk"])
                .to_owned(),
        ),
        language: Some(chance.one_of(&LANGUAGES).to_owned()),
        told: Some(Told {
            low: middle.saturating_sub(chance.below(12)),
            high: middle + chance.below(14),
        }),
        window: Some(1 + chance.below(3)),
        ..served(day, minute, wait, 6 + chance.below(30))
    };
    match chance.below(20) {
        0 => VisitFact {
            outcome: Outcome::NoShow,
            seated_at: None,
            ..it
        },
        1 | 2 => VisitFact {
            outcome: Outcome::Left,
            called_at: None,
            seated_at: None,
            window: None,
            ..it
        },
        3..6 => VisitFact {
            way: Way::Appointment {
                slot_at: it.arrived_at + minutes(chance.below(15)),
            },
            ..it
        },
        6 => VisitFact {
            way: chance.one_of(&[Way::Desk, Way::Phone, Way::Event]),
            ..it
        },
        _ => it,
    }
}

prop_compose! {
    /// Any visit of one week, also ones that make little sense.
    pub(super) fn any_visit()(
        start in 0_i64..7 * 24 * 60, called in prop::option::of(-5_i64..200), seated in prop::option::of(0_i64..20),
        over in prop::option::of(0_i64..90), outcome in 0_usize..4, way in 0_usize..5, window in prop::option::of(1_u32..4),
        lane in prop::option::of("[ab]"), language in prop::option::of("(en|es|ar)"), told in prop::option::of((0_u32..60, 0_u32..40)),
    ) -> VisitFact {
        let arrived_at: DateTime<Utc> = "2026-08-24T04:00:00Z".parse::<DateTime<Utc>>().unwrap() + TimeDelta::minutes(start);
        let called_at = called.map(|it| arrived_at + TimeDelta::minutes(it));
        let seated_at = called_at.zip(seated).map(|(at, it)| at + TimeDelta::minutes(it));
        VisitFact {
            arrived_at,
            called_at,
            seated_at,
            over_at: seated_at.zip(over).map(|(at, it)| at + TimeDelta::minutes(it)),
            outcome: [Outcome::Waiting, Outcome::Served, Outcome::NoShow, Outcome::Left][outcome],
            window,
            lane,
            language,
            way: [Way::WalkIn, Way::Phone, Way::Desk, Way::Event, Way::Appointment { slot_at: arrived_at + TimeDelta::minutes(7) }][way],
            told: told.map(|(low, more)| Told { low, high: low + more }),
        }
    }
}
