//! When somebody is reminded, and how: on the last day before on which somebody in the office makes reminders, by noon.

use crate::appointments::bookings::Channel;
use chrono::{
    DateTime, Datelike, Days, NaiveDate, NaiveTime, TimeDelta, TimeZone, Timelike, Utc, Weekday,
};
use chrono_tz::Tz;

/// Nobody is called before this time of the day, and everybody by noon.
const FROM_HOUR: u32 = 9;
const BY_HOUR: u32 = 12;

/// Letters take longer.
const LETTER_DAYS: u64 = 3;

/// When an office makes reminders.
#[derive(Debug, Clone, Copy)]
pub(super) struct Calendar<'a> {
    pub(super) days: &'a [Weekday],
    pub(super) zone: Tz,
}

/// How somebody is to be reminded, and when: by letter three days before if letters are all they said yes to, else on the
/// day before, by the safest way they said yes to; earlier when nobody makes reminders on that day. What is nearer than
/// that was agreed only just now.
pub(super) fn planned(
    may: impl Fn(Channel) -> bool,
    starts_at: DateTime<Utc>,
    calendar: Calendar,
    now: DateTime<Utc>,
) -> Option<(Channel, DateTime<Utc>)> {
    let channel = Channel::ALL.into_iter().find(|it| may(*it))?;
    let due_at = calendar.due_at(channel, starts_at);
    (now < due_at).then_some((channel, due_at))
}

impl Calendar<'_> {
    fn due_at(self, channel: Channel, starts_at: DateTime<Utc>) -> DateTime<Utc> {
        let starts = starts_at.with_timezone(&self.zone);
        let before = match channel {
            Channel::Letter => LETTER_DAYS,
            _ => 1,
        };
        let day = self.last_day(starts.date_naive(), before);
        let hour = starts.hour().clamp(FROM_HOUR, BY_HOUR);
        let minute = if (FROM_HOUR..BY_HOUR).contains(&starts.hour()) {
            starts.minute()
        } else {
            0
        };
        let time = NaiveTime::from_hms_opt(hour, minute, 0).unwrap_or(NaiveTime::MIN);
        let local = self
            .zone
            .from_local_datetime(&day.and_time(time))
            .earliest();
        local.map_or(starts_at - TimeDelta::days(1), |it| it.with_timezone(&Utc))
    }

    /// The last day, at least so many before `day`, on which somebody makes reminders.
    fn last_day(self, day: NaiveDate, before: u64) -> NaiveDate {
        let latest = day.checked_sub_days(Days::new(before)).unwrap_or(day);
        let week = latest.iter_days().rev().take(7);
        let mut found = week.filter(|it| self.days.contains(&it.weekday()));
        found.next().unwrap_or(latest)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::nine;
    use proptest::prelude::*;

    const WORKDAYS: [Weekday; 5] = [
        Weekday::Mon,
        Weekday::Tue,
        Weekday::Wed,
        Weekday::Thu,
        Weekday::Fri,
    ];

    fn calendar() -> Calendar<'static> {
        Calendar {
            days: &WORKDAYS,
            zone: chrono_tz::America::New_York,
        }
    }

    fn local(text: &str) -> DateTime<Utc> {
        let local = text.parse().unwrap();
        let found = calendar().zone.from_local_datetime(&local);
        found.unwrap().with_timezone(&Utc)
    }

    /// When somebody who allowed `allowed` is reminded of an appointment at `starts_at`.
    #[track_caller]
    fn check(allowed: &[Channel], starts_at: &str, expected: Option<(Channel, &str)>) {
        let may = |it: Channel| allowed.contains(&it);
        let found = planned(may, local(starts_at), calendar(), nine());
        assert_eq!(found, expected.map(|(it, at)| (it, local(at))));
    }

    #[test]
    fn people_are_reminded_in_the_safest_way_they_said_yes_to() {
        use Channel::{Call, Email, Letter, Text, Voicemail};
        let (tuesday, monday) = ("2026-09-15T10:30:00", "2026-09-14T10:30:00");
        check(&[], tuesday, None);
        check(&[Call, Voicemail, Letter], tuesday, Some((Call, monday)));
        check(&[Voicemail, Text], tuesday, Some((Voicemail, monday)));
        check(&[Text, Email, Letter], tuesday, Some((Text, monday)));
        check(&[Email, Letter], tuesday, Some((Email, monday)));
    }

    #[test]
    fn of_a_monday_people_are_reminded_on_friday_and_everybody_by_noon() {
        use Channel::{Call, Letter};
        let friday = "2026-09-11T09:00:00";
        check(&[Call], "2026-09-14T09:00:00", Some((Call, friday)));
        check(&[Call], "2026-09-14T07:15:00", Some((Call, friday)));
        let noon = "2026-09-11T12:00:00";
        check(&[Call], "2026-09-14T16:30:00", Some((Call, noon)));
        check(&[Call], "2026-09-13T16:30:00", Some((Call, noon)));
        // Three days before a Tuesday is a Saturday.
        check(&[Letter], "2026-09-15T09:00:00", Some((Letter, friday)));
    }

    #[test]
    fn nobody_is_reminded_of_what_was_agreed_only_just_now() {
        // It is the first of September, five o'clock in the morning in New York.
        check(&[Channel::Call], "2026-09-01T16:00:00", None);
        check(
            &[Channel::Call],
            "2026-09-02T09:00:00",
            Some((Channel::Call, "2026-09-01T09:00:00")),
        );
        check(&[Channel::Letter], "2026-09-03T09:00:00", None);
    }

    proptest! {
        /// In whichever zone and however few days: a reminder goes only a way that was allowed, after the booking, before
        /// the day of the appointment, and on a day on which somebody is there.
        #[test]
        fn no_reminder_goes_a_way_that_was_not_allowed_or_when_nobody_is_there(
            zone in prop::sample::select(chrono_tz::TZ_VARIANTS.to_vec()),
            days in prop::sample::subsequence(WORKDAYS.to_vec(), 1..=5),
            allowed in prop::sample::subsequence(Channel::ALL.to_vec(), 0..=5), hours in -10i64..9000,
        ) {
            let starts_at = nine() + TimeDelta::hours(hours);
            let calendar = Calendar { days: &days, zone };
            if let Some((channel, due_at)) = planned(|it| allowed.contains(&it), starts_at, calendar, nine()) {
                prop_assert!(allowed.contains(&channel));
                prop_assert!(nine() < due_at);
                let day = |at: DateTime<Utc>| at.with_timezone(&zone).date_naive();
                prop_assert!(day(due_at) < day(starts_at));
                prop_assert!(days.contains(&day(due_at).weekday()));
            }
        }
    }
}
