//! How many people fit at one time: the places of everybody, those kept for urgent matters, and those given twice because
//! not everybody comes.

use super::model::Slot;
use crate::appointments::refusal::Refusal;
use chrono::{DateTime, TimeDelta, Utc};

/// Places kept for urgent matters are everybody's from so long before.
const KEPT_UNTIL: TimeDelta = TimeDelta::days(1);

/// Whatever the clocks do, a day is no longer than this.
pub(in crate::appointments) const DAY_AT_MOST: TimeDelta = TimeDelta::hours(26);

/// Whether a matter is RED or ORANGE, or can wait for any place.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(in crate::appointments) enum Urgency {
    Ordinary,
    /// RED or ORANGE: may have a place that is kept back.
    Urgent,
}

/// The places of one time, and who has them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::appointments) struct Places {
    capacity: u32,
    kept: u32,
    extra: u32,
    taken: u32,
    taken_urgent: u32,
}

impl Places {
    /// The places of a time at `now`, with so many extra ones, when so many are taken, some of them by urgent matters.
    pub(in crate::appointments) fn of(
        slot: &Slot,
        extra: u32,
        (taken, taken_urgent): (u32, u32),
        now: DateTime<Utc>,
    ) -> Places {
        let is_kept = now + KEPT_UNTIL < slot.starts_at;
        Places {
            capacity: slot.capacity,
            kept: if is_kept { slot.held_back } else { 0 },
            extra,
            taken,
            taken_urgent,
        }
    }

    /// How many places there are in all.
    pub(in crate::appointments) fn all(&self) -> u32 {
        self.capacity + self.extra
    }

    /// How many are taken.
    pub(in crate::appointments) fn taken(&self) -> u32 {
        self.taken
    }

    /// How many are free for a matter of this urgency.
    pub(in crate::appointments) fn free(&self, urgency: Urgency) -> u32 {
        let still_kept = match urgency {
            Urgency::Urgent => 0,
            Urgency::Ordinary => self.kept.saturating_sub(self.taken_urgent),
        };
        self.all().saturating_sub(self.taken + still_kept)
    }

    /// Whether one more fits.
    pub(in crate::appointments) fn take(&self, urgency: Urgency) -> Result<(), Refusal> {
        if self.free(urgency) != 0 {
            Ok(())
        } else if self.free(Urgency::Urgent) != 0 {
            Err(Refusal::HeldBack)
        } else {
            Err(Refusal::Full)
        }
    }
}

/// So many per cent of the places of a day, in whole places, spread evenly over its times: the sum is rounded once, not
/// each of them.
pub(in crate::appointments) fn spread(capacities: &[u32], percent: u32) -> Vec<u32> {
    let rounded = |places: u64| (places * u64::from(percent) + 50) / 100;
    let mut before = 0;
    let share = |capacity: &u32| {
        let share = rounded(before + u64::from(*capacity)) - rounded(before);
        before += u64::from(*capacity);
        u32::try_from(share).unwrap_or(u32::MAX)
    };
    capacities.iter().map(share).collect()
}

/// How much each of the `new` times of a day keeps, when so many per cent of the whole day are kept and the times that are
/// there already keep some of it.
pub(super) fn keep_back(
    there: &[Slot],
    new: &[DateTime<Utc>],
    capacity: u32,
    percent: u32,
) -> Vec<u32> {
    let mut all: Vec<(DateTime<Utc>, u32)> =
        there.iter().map(|it| (it.starts_at, it.capacity)).collect();
    all.extend(new.iter().map(|it| (*it, capacity)));
    all.sort_unstable();
    let capacities: Vec<u32> = all.iter().map(|(_, capacity)| *capacity).collect();
    let shares = spread(&capacities, percent);
    let wanted: u32 = shares.iter().sum();
    let kept: u32 = there.iter().map(|it| it.held_back).sum();
    let share = |at: &DateTime<Utc>| {
        let place = all.iter().position(|(it, _)| it == at);
        place.map_or(0, |it| shares[it])
    };
    let mut found: Vec<u32> = new.iter().map(share).collect();
    let mut missing = i64::from(wanted) - i64::from(kept) - i64::from(found.iter().sum::<u32>());
    for it in &mut found {
        let changed = (i64::from(*it) + missing).clamp(0, i64::from(capacity));
        missing -= changed - i64::from(*it);
        *it = u32::try_from(changed).unwrap_or_default();
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::appointments::ids::{SlotId, TypeId};
    use crate::testing::nine;
    use proptest::prelude::*;
    use uuid::Uuid;

    /// A time in two days with `capacity` places, some of them kept.
    fn slot(capacity: u32, held_back: u32) -> Slot {
        Slot {
            id: SlotId(Uuid::from_u128(1)),
            type_id: TypeId(Uuid::from_u128(2)),
            starts_at: nine() + TimeDelta::days(2),
            ends_at: nine() + TimeDelta::days(2) + TimeDelta::minutes(30),
            capacity,
            held_back,
            is_closed: false,
            version: 0,
        }
    }

    /// Books a story of `o`rdinary and `u`rgent matters; a dot for each that fits, its reason's letter for each that
    /// does not: `k`ept, `f`ull.
    fn told(slot: &Slot, extra: u32, story: &str, now: DateTime<Utc>) -> String {
        let (mut taken, mut urgent) = (0, 0);
        let mut told = String::new();
        for letter in story.chars() {
            let urgency = if letter == 'u' {
                Urgency::Urgent
            } else {
                Urgency::Ordinary
            };
            told.push(
                match Places::of(slot, extra, (taken, urgent), now).take(urgency) {
                    Ok(()) => {
                        taken += 1;
                        urgent += u32::from(urgency == Urgency::Urgent);
                        '.'
                    }
                    Err(Refusal::HeldBack) => 'k',
                    Err(_) => 'f',
                },
            );
        }
        told
    }

    #[test]
    fn kept_places_are_for_urgent_matters_until_a_day_before() {
        let soon = nine() + TimeDelta::days(1);
        assert_eq!(told(&slot(2, 1), 0, "ooou", nine()), ".kk.");
        assert_eq!(told(&slot(2, 1), 0, "uoou", nine()), "..ff");
        assert_eq!(told(&slot(2, 1), 0, "uuuo", nine()), "..ff");
        assert_eq!(told(&slot(2, 1), 0, "ooo", soon), "..f");
        assert_eq!(told(&slot(1, 1), 0, "ou", nine()), "k.");
        assert_eq!(told(&slot(2, 1), 1, "oooou", nine()), "..kk.");
    }

    #[test]
    fn a_fifth_of_a_day_is_kept_and_not_a_fifth_of_each_hour() {
        assert_eq!(spread(&[1, 1, 1, 1, 1], 20), [0, 0, 1, 0, 0]);
        assert_eq!(spread(&[2, 2, 2, 2, 2, 2], 20), [0, 1, 0, 1, 0, 0]);
        assert_eq!(spread(&[5], 20), [1]);
        assert_eq!(spread(&[2], 20), [0]);
        assert_eq!(spread(&[3, 3], 0), [0, 0]);
        assert_eq!(spread(&[3, 3], 100), [3, 3]);
    }

    #[test]
    fn what_is_kept_of_a_day_is_counted_over_all_its_plans() {
        let times = |hours: std::ops::Range<i64>| -> Vec<DateTime<Utc>> {
            hours
                .map(|it| nine() + TimeDelta::days(2) + TimeDelta::hours(it))
                .collect()
        };
        let there = |at: DateTime<Utc>, held_back| Slot {
            starts_at: at,
            ..slot(1, held_back)
        };
        // Four plans of two places each are a day of eight: a fifth of it is two, not four times nothing.
        let mut day: Vec<Slot> = Vec::new();
        for plan in 0..4 {
            let new = times(plan * 2..plan * 2 + 2);
            let kept = keep_back(&day, &new, 1, 20);
            day.extend(new.into_iter().zip(kept).map(|(at, kept)| there(at, kept)));
        }
        assert_eq!(day.iter().map(|it| it.held_back).sum::<u32>(), 2);
        // A plan of before keeps enough of the day already.
        let before: Vec<Slot> = times(0..5).into_iter().map(|at| there(at, 1)).collect();
        assert_eq!(keep_back(&before, &times(5..10), 1, 20), [0; 5]);
        assert_eq!(keep_back(&[], &times(0..4), 2, 20), [0, 1, 0, 1]);
    }

    proptest! {
        /// However a day is planned: after each plan the whole day keeps its share, as far as the new times can give it.
        #[test]
        fn a_day_keeps_its_share(counts in prop::collection::vec(1usize..6, 1..5), capacity in 1u32..5, percent in 0u32..=50) {
            let mut day: Vec<Slot> = Vec::new();
            for count in counts {
                let from = i64::try_from(day.len()).unwrap();
                let new: Vec<DateTime<Utc>> = (from..).take(count).map(|it| nine() + TimeDelta::hours(it)).collect();
                let kept = keep_back(&day, &new, capacity, percent);
                prop_assert!(kept.iter().all(|it| *it <= capacity));
                day.extend(new.iter().zip(kept).map(|(at, held_back)| Slot { starts_at: *at, ..slot(capacity, held_back) }));
                let all = u32::try_from(day.len()).unwrap() * capacity;
                prop_assert_eq!(day.iter().map(|it| it.held_back).sum::<u32>(), (all * percent + 50) / 100);
            }
        }

        #[test]
        fn the_shares_of_a_day_add_up_and_no_time_gives_more_than_it_has(
            capacities in prop::collection::vec(1u32..20, 1..40), percent in 0u32..=100,
        ) {
            let shares = spread(&capacities, percent);
            let all: u32 = capacities.iter().sum();
            prop_assert_eq!(shares.iter().sum::<u32>(), (all * percent + 50) / 100);
            for (share, capacity) in shares.iter().zip(&capacities) {
                prop_assert!(share <= capacity);
            }
        }

        /// Whatever is booked in whichever order: never more than there are, and what is kept stays for urgent matters.
        #[test]
        fn nothing_is_booked_twice_and_what_is_kept_is_kept(
            capacity in 1u32..6, held in 0u32..6, extra in 0u32..3, story in "[ou]{0,20}",
        ) {
            let slot = slot(capacity, held.min(capacity));
            let told = told(&slot, extra, &story, nine());
            let booked = |wanted: char| {
                let both = story.chars().zip(told.chars());
                u32::try_from(both.filter(|it| *it == (wanted, '.')).count()).unwrap()
            };
            prop_assert!(booked('o') + booked('u') <= capacity + extra);
            prop_assert!(booked('o') <= capacity + extra - slot.held_back);
        }
    }
}
