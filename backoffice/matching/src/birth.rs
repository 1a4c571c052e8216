//! When somebody was born, as far as they know, and how well two such answers agree.

use std::str::FromStr;

/// How sure the year is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Certainty {
    /// As it was said.
    Said,
    /// "About": the year may be off by a few.
    About,
}

/// A date of birth of which parts may be unknown.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Birth {
    /// The year.
    pub year: i32,
    /// The month, 1 to 12, when known.
    pub month: Option<u8>,
    /// The day, 1 to 31, when known.
    pub day: Option<u8>,
    /// How sure it is.
    pub certainty: Certainty,
}

/// How two dates of birth agree.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum BirthMatch {
    /// The same day.
    Same,
    /// As far as both are known, the same: year and month, or only the year.
    SameAsFarAsKnown,
    /// Day and month are exchanged.
    DayAndMonthSwapped,
    /// Not the same, but near: one part differs, or the years are close.
    Near,
    /// Too far apart to be a slip.
    Differs,
}

/// Text that is no date of birth.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NotABirth;

impl Birth {
    /// Only the year is known.
    pub fn year(year: i32) -> Birth {
        Birth {
            year,
            month: None,
            day: None,
            certainty: Certainty::Said,
        }
    }

    /// How this date and `other` agree; the order of the two does not matter.
    pub fn against(&self, other: &Birth) -> BirthMatch {
        let years_apart = self.year.saturating_sub(other.year).saturating_abs();
        let is_about = self.certainty == Certainty::About || other.certainty == Certainty::About;
        let whole = |it: &Birth| Some((it.month?, it.day?));
        let agrees =
            |one: Option<u8>, two: Option<u8>| one.is_none() || two.is_none() || one == two;
        if let (Some(one), Some(two)) = (whole(self), whole(other)) {
            return match years_apart {
                0 if one == two => BirthMatch::Same,
                0 if one == (two.1, two.0) => BirthMatch::DayAndMonthSwapped,
                0 if one.0 == two.0 || one.1 == two.1 => BirthMatch::Near,
                // Many who know no more than the year are written down as born on the first of January.
                0 if one == (1, 1) || two == (1, 1) => BirthMatch::SameAsFarAsKnown,
                1..=10 if one == two && one != (1, 1) => BirthMatch::Near,
                1 | 2 if is_about || one == (1, 1) || two == (1, 1) => BirthMatch::Near,
                _ if are_a_slip_apart(self.year, other.year) && one == two => BirthMatch::Near,
                _ => BirthMatch::Differs,
            };
        }
        match years_apart {
            0 if agrees(self.month, other.month) => BirthMatch::SameAsFarAsKnown,
            0..=2 => BirthMatch::Near,
            3 | 4 if is_about => BirthMatch::Near,
            _ => BirthMatch::Differs,
        }
    }

    /// In four bytes, for the index; zero stands for "not known".
    pub(crate) fn packed(self) -> u32 {
        let year = u32::try_from(self.year.clamp(1, 9999)).unwrap_or(1);
        let about = u32::from(self.certainty == Certainty::About);
        let month = u32::from(self.month.unwrap_or(0).min(15));
        let day = u32::from(self.day.unwrap_or(0).min(31));
        (year << 10) | (about << 9) | (month << 5) | day
    }

    /// What was packed.
    pub(crate) fn unpacked(packed: u32) -> Option<Birth> {
        let part = |value: u32| u8::try_from(value).ok().filter(|it| *it > 0);
        (packed > 0).then(|| Birth {
            year: i32::try_from(packed >> 10).unwrap_or(1),
            month: part((packed >> 5) & 15),
            day: part(packed & 31),
            certainty: match (packed >> 9) & 1 {
                0 => Certainty::Said,
                _ => Certainty::About,
            },
        })
    }
}

/// Whether one digit differs, or two neighbours are exchanged.
fn are_a_slip_apart(one: i32, two: i32) -> bool {
    let digits = |it: i32| [it / 1000, it / 100 % 10, it / 10 % 10, it % 10];
    let (one, two) = (digits(one), digits(two));
    let differing: Vec<usize> = (0..4).filter(|at| one[*at] != two[*at]).collect();
    match differing[..] {
        [_] => true,
        [at, next] => next == at + 1 && one[at] == two[next] && one[next] == two[at],
        _ => false,
    }
}

impl FromStr for Birth {
    type Err = NotABirth;

    /// `1990`, `1990-05`, `1990-05-17`, each also after `about `.
    fn from_str(text: &str) -> Result<Birth, NotABirth> {
        let (certainty, date) = match text.strip_prefix("about ") {
            Some(date) => (Certainty::About, date),
            None => (Certainty::Said, text),
        };
        let parts: Vec<&str> = date.split('-').collect();
        let widths: Vec<usize> = parts.iter().map(|it| it.len()).collect();
        let are_digits = parts
            .iter()
            .all(|it| it.bytes().all(|it| it.is_ascii_digit()));
        if !are_digits || ![&[4][..], &[4, 2], &[4, 2, 2]].contains(&widths.as_slice()) {
            return Err(NotABirth);
        }
        let part = |at: usize, most: u8| match parts.get(at).map(|it| it.parse::<u8>()) {
            None => Ok(None),
            Some(Ok(it)) if (1..=most).contains(&it) => Ok(Some(it)),
            Some(_) => Err(NotABirth),
        };
        Ok(Birth {
            year: parts[0]
                .parse()
                .ok()
                .filter(|it| *it > 0)
                .ok_or(NotABirth)?,
            month: part(1, 12)?,
            day: part(2, 31)?,
            certainty,
        })
    }
}

/// A date of birth does not show itself in logs.
impl std::fmt::Debug for Birth {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Birth(…)")
    }
}
