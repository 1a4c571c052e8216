//! Dates as people count them: in the international calendar or in their own, and as far as they know
//! them. An answer keeps what was said; what it means in the international calendar is worked out.

use super::PartialDate;
use super::bikram;
use super::date::NotADate;
use chrono::{Datelike, Days, NaiveDate};
use icu_calendar::Date;
use icu_calendar::cal::hijri::UmmAlQura;
use icu_calendar::cal::{Ethiopian, Gregorian};
use icu_calendar::cal::{EthiopianEraStyle, Hijri, Persian};
use std::fmt;
use std::str::FromStr;

/// Years of any calendar that can be meant; outside of it no arithmetic is tried.
const YEARS: std::ops::RangeInclusive<i32> = 1..=3000;

/// The oldest anybody is.
const AGE_MAX: u8 = 130;

/// A way of counting years, months and days.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
pub enum Calendar {
    /// The international one.
    #[default]
    Gregorian,
    /// The Ethiopian one: thirteen months, seven or eight years behind.
    Ethiopic,
    /// Solar Hijri, of Iran and Afghanistan.
    Persian,
    /// The Islamic one (Umm al-Qura).
    Islamic,
    /// Bikram Sambat, of Nepal.
    Bikram,
}

impl Calendar {
    /// All of them.
    pub const ALL: [Calendar; 5] = [
        Calendar::Gregorian,
        Calendar::Ethiopic,
        Calendar::Persian,
        Calendar::Islamic,
        Calendar::Bikram,
    ];

    /// Its word in message ids and in the list of languages.
    pub fn word(self) -> &'static str {
        match self {
            Calendar::Gregorian => "gregorian",
            Calendar::Ethiopic => "ethiopic",
            Calendar::Persian => "persian",
            Calendar::Islamic => "islamic",
            Calendar::Bikram => "bikram",
        }
    }

    /// The calendar with this word.
    pub fn find(word: &str) -> Option<Calendar> {
        Calendar::ALL.into_iter().find(|it| it.word() == word)
    }

    /// What an answer in it ends with (RFC 9557; Bikram Sambat has no registered name).
    fn suffix(self) -> &'static str {
        match self {
            Calendar::Gregorian => "",
            Calendar::Ethiopic => "[u-ca=ethiopic]",
            Calendar::Persian => "[u-ca=persian]",
            Calendar::Islamic => "[u-ca=islamic-umalqura]",
            Calendar::Bikram => "[u-ca=x-bikram]",
        }
    }

    /// How many months a year has.
    pub fn months(self) -> u8 {
        match self {
            Calendar::Ethiopic => 13,
            _ => 12,
        }
    }

    /// The day in the international calendar; `None` when this calendar has no such day.
    pub fn day(self, year: i32, month: u8, day: u8) -> Option<NaiveDate> {
        if !YEARS.contains(&year) {
            return None;
        }
        match self {
            Calendar::Gregorian => NaiveDate::from_ymd_opt(year, month.into(), day.into()),
            Calendar::Ethiopic => {
                let era = EthiopianEraStyle::AmeteMihret;
                let date = Date::try_new_ethiopian(era, year, month, day).ok()?;
                common(date.to_calendar(Gregorian))
            }
            Calendar::Persian => {
                let date = Date::try_new_persian(year, month, day).ok()?;
                common(date.to_calendar(Gregorian))
            }
            Calendar::Islamic => {
                let hijri = Hijri::new_umm_al_qura();
                let date = Date::try_new_hijri_with_calendar(year, month, day, hijri).ok()?;
                common(date.to_calendar(Gregorian))
            }
            Calendar::Bikram => bikram::day(year, month, day),
        }
    }

    /// Year, month and day of a day in this calendar; `None` outside the years it is known for.
    pub fn of(self, date: NaiveDate) -> Option<(i32, u8, u8)> {
        if self == Calendar::Bikram {
            return bikram::of(date);
        }
        let month = u8::try_from(date.month()).ok()?;
        let day = u8::try_from(date.day()).ok()?;
        let date = Date::try_new_gregorian(date.year(), month, day).ok()?;
        match self {
            Calendar::Gregorian | Calendar::Bikram => Some((date.era_year().year, month, day)),
            Calendar::Ethiopic => {
                let era = EthiopianEraStyle::AmeteMihret;
                Some(parts(&date.to_calendar(Ethiopian::new_with_era_style(era))))
            }
            Calendar::Persian => Some(parts(&date.to_calendar(Persian))),
            Calendar::Islamic => Some(parts::<Hijri<UmmAlQura>>(
                &date.to_calendar(Hijri::new_umm_al_qura()),
            )),
        }
    }

    /// How many days a month has that year; `None` when there is no such month.
    pub fn days(self, year: i32, month: u8) -> Option<u8> {
        (1..=32)
            .rev()
            .find(|day| self.day(year, month, *day).is_some())
    }
}

fn parts<C: icu_calendar::AsCalendar>(date: &Date<C>) -> (i32, u8, u8) {
    let year = date.year().extended_year();
    (year, date.month().ordinal, date.day_of_month().0)
}

fn common(date: Date<Gregorian>) -> Option<NaiveDate> {
    let (year, month, day) = parts(&date);
    NaiveDate::from_ymd_opt(year, month.into(), day.into())
}

/// A date as somebody gave it.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct GivenDate {
    /// The calendar they count by.
    pub calendar: Calendar,
    /// What they said.
    pub when: When,
}

/// What somebody said of a date.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum When {
    /// As much of it as they know, in their calendar.
    Date(PartialDate),
    /// Only how old somebody was on the day they were asked.
    Age {
        /// Full years.
        years: u8,
        /// The day.
        on: NaiveDate,
    },
}

impl GivenDate {
    /// First day of the international calendar that can be meant.
    pub fn earliest(self) -> Option<NaiveDate> {
        self.span().map(|(first, _)| first)
    }

    /// Last day of the international calendar that can be meant.
    pub fn latest(self) -> Option<NaiveDate> {
        self.span().map(|(_, last)| last)
    }

    /// The day itself, when all of it is known.
    pub fn day(self) -> Option<NaiveDate> {
        match self.when {
            When::Date(PartialDate::Day(..)) => self.earliest(),
            _ => None,
        }
    }

    fn span(self) -> Option<(NaiveDate, NaiveDate)> {
        let whole = |year, first: u8, last: u8| {
            let from = self.calendar.day(year, first, 1)?;
            let to = self
                .calendar
                .day(year, last, self.calendar.days(year, last)?)?;
            Some((from, to))
        };
        match self.when {
            When::Date(PartialDate::Unknown) => None,
            When::Date(PartialDate::Year(year)) => whole(year, 1, self.calendar.months()),
            When::Date(PartialDate::Month(year, month)) => {
                let month = u8::try_from(month).ok()?;
                whole(year, month, month)
            }
            When::Date(PartialDate::Day(year, month, day)) => {
                let month = u8::try_from(month).ok()?;
                let day = self.calendar.day(year, month, u8::try_from(day).ok()?)?;
                Some((day, day))
            }
            When::Age { years, on } => {
                let years = i32::from(years);
                let last = years_before(on, years)?;
                let first = years_before(on, years + 1)?.checked_add_days(Days::new(1))?;
                Some((first, last))
            }
        }
    }
}

/// The same day `years` earlier; 29 February becomes 28 February.
fn years_before(date: NaiveDate, years: i32) -> Option<NaiveDate> {
    date.with_year(date.year() - years)
        .or_else(|| date.pred_opt()?.with_year(date.year() - years))
}

impl From<PartialDate> for GivenDate {
    fn from(date: PartialDate) -> GivenDate {
        GivenDate {
            calendar: Calendar::Gregorian,
            when: When::Date(date),
        }
    }
}

impl FromStr for GivenDate {
    type Err = NotADate;
    fn from_str(text: &str) -> Result<GivenDate, NotADate> {
        if let Some(age) = text.strip_prefix("age:") {
            let (years, on) = age.split_once('@').ok_or(NotADate)?;
            let digits =
                (1..=3).contains(&years.len()) && years.chars().all(|it| it.is_ascii_digit());
            let years: u8 = years.parse().map_err(|_| NotADate)?;
            let on = on.parse::<PartialDate>()?.day().ok_or(NotADate)?;
            if !digits || AGE_MAX < years {
                return Err(NotADate);
            }
            return Ok(GivenDate {
                calendar: Calendar::Gregorian,
                when: When::Age { years, on },
            });
        }
        let mut own = Calendar::ALL.into_iter().skip(1);
        let found = own.find_map(|it| Some((it, text.strip_suffix(it.suffix())?)));
        let (calendar, date) = found.unwrap_or((Calendar::Gregorian, text));
        let date: PartialDate = date.parse()?;
        if date == PartialDate::Unknown && calendar != Calendar::Gregorian {
            return Err(NotADate);
        }
        Ok(GivenDate {
            calendar,
            when: When::Date(date),
        })
    }
}

impl fmt::Display for GivenDate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.when {
            When::Date(PartialDate::Unknown) => f.write_str("unknown"),
            When::Date(date) => write!(f, "{date}{}", self.calendar.suffix()),
            When::Age { years, on } => write!(f, "age:{years}@{on}"),
        }
    }
}

/// A date can be an answer, and answers do not show themselves.
impl fmt::Debug for GivenDate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("GivenDate(…)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn given(text: &str) -> GivenDate {
        text.parse().unwrap()
    }

    #[track_caller]
    fn check(text: &str, first: &str, last: &str) {
        let date = given(text);
        let day = |it: Option<NaiveDate>| it.unwrap().to_string();
        assert_eq!(
            (day(date.earliest()), day(date.latest())),
            (first.into(), last.into()),
            "{text}"
        );
    }

    #[test]
    fn the_same_day_in_every_calendar() {
        // 11 August 2026, as other programs print it.
        check("2018-12-05[u-ca=ethiopic]", "2026-08-11", "2026-08-11");
        check("1405-05-20[u-ca=persian]", "2026-08-11", "2026-08-11");
        check(
            "1448-02-28[u-ca=islamic-umalqura]",
            "2026-08-11",
            "2026-08-11",
        );
        check("2081-01-01[u-ca=x-bikram]", "2024-04-13", "2024-04-13");
        check("2026-08-11", "2026-08-11", "2026-08-11");
    }

    #[test]
    fn a_part_of_a_date_means_every_day_it_can_be() {
        check("2018-13[u-ca=ethiopic]", "2026-09-06", "2026-09-10");
        check("1403[u-ca=persian]", "2024-03-20", "2025-03-20");
        check("2026-02", "2026-02-01", "2026-02-28");
        check("age:45@2026-11-25", "1980-11-26", "1981-11-25");
        check("age:0@2024-02-29", "2023-03-01", "2024-02-29");
        assert_eq!(given("unknown").earliest(), None);
    }

    #[test]
    fn days_no_calendar_has_are_no_days() {
        for text in [
            "2017-13-06[u-ca=ethiopic]",
            "1404-12-30[u-ca=persian]",
            "1448-13[u-ca=islamic-umalqura]",
            "2081-02-33[u-ca=x-bikram]",
            "2026-02-30",
        ] {
            assert_eq!(given(text).earliest(), None, "{text}");
        }
        for text in [
            "age:x@2026-01-01",
            "age:45",
            "age:131@2026-01-01",
            "unknown[u-ca=persian]",
            "2026[u-ca=mayan]",
            "",
        ] {
            assert!(text.parse::<GivenDate>().is_err(), "{text}");
        }
    }

    proptest! {
        #[test]
        fn every_day_comes_back_from_every_calendar(days in 0..54_000u64) {
            // From 1920 to 2067; the table of the Nepali calendar ends earlier.
            let date = NaiveDate::from_ymd_opt(1920, 1, 1).unwrap() + Days::new(days);
            for calendar in Calendar::ALL {
                if let Some((year, month, day)) = calendar.of(date) {
                    prop_assert_eq!(calendar.day(year, month, day), Some(date), "{:?}", calendar);
                    prop_assert!(day <= calendar.days(year, month).unwrap());
                } else {
                    prop_assert_eq!(calendar, Calendar::Bikram);
                }
            }
        }

        #[test]
        fn whatever_is_written_is_read_again_or_refused(text in "\\PC{0,30}", year in 0..9999i32, month in 0..99u32, day in 0..99u32) {
            let _ = text.parse::<GivenDate>().map(|it| (it.earliest(), it.latest()));
            for calendar in Calendar::ALL {
                let given = GivenDate { calendar, when: When::Date(PartialDate::Day(year, month, day)) };
                prop_assert!(given.to_string().parse::<GivenDate>().unwrap() == given);
                let _ = given.earliest();
            }
        }
    }
}
