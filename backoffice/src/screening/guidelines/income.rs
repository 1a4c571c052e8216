//! What a household receives in a year, from what it receives how often, without rounding.

use crate::screening::Refusal;
use chrono::NaiveDate;
use shared::answers::{Answer, Answers};

/// A sum a year, exact: kept in sixtieths of a cent, because hours are counted by the minute.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default)]
pub struct Yearly(u128);

/// Sixtieths of a cent in a cent.
const PARTS: u128 = 60;

impl Yearly {
    /// So many cents a year.
    pub fn of_cents(cents: u64) -> Yearly {
        Yearly(u128::from(cents) * PARTS)
    }

    /// So many dollars a year.
    pub(super) fn of_dollars(dollars: u128) -> Yearly {
        Yearly(dollars * 100 * PARTS)
    }

    /// So many times the sum, to be compared with others like it.
    pub(super) fn times(self, factor: u32) -> u128 {
        self.0 * u128::from(factor)
    }

    /// Whole cents, rounded up, to be shown; never to be compared.
    pub fn cents_shown(self) -> u128 {
        self.0.div_ceil(PARTS)
    }

    /// Whether it is nothing at all.
    pub fn is_zero(self) -> bool {
        self.0 == 0
    }
}

/// How often something is received. A year has 52 weeks, 26 times two weeks, 24 half months and 12 months.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Often {
    /// Every week.
    Week,
    /// Every two weeks.
    TwoWeeks,
    /// Twice a month.
    HalfMonth,
    /// Every month.
    Month,
    /// Once a year.
    Year,
    /// Every week of a season of so many weeks.
    WeeksOf(u8),
}

impl Often {
    /// How many times in a year; a season has no more weeks than the year.
    pub fn times_a_year(self) -> u32 {
        match self {
            Often::Week => 52,
            Often::TwoWeeks => 26,
            Often::HalfMonth => 24,
            Often::Month => 12,
            Often::Year => 1,
            Often::WeeksOf(weeks) => u32::from(weeks).min(52),
        }
    }

    /// The frequency with this word in the intake form.
    fn asked(word: &str) -> Option<Often> {
        match word {
            "week" => Some(Often::Week),
            "two-weeks" => Some(Often::TwoWeeks),
            "half-month" => Some(Often::HalfMonth),
            "month" => Some(Often::Month),
            "year" => Some(Often::Year),
            _ => None,
        }
    }
}

/// What is received each time, before taxes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Pay {
    /// A sum.
    Amount {
        /// In cents.
        cents: u64,
    },
    /// Hours at a rate.
    Hours {
        /// The hours of each time, in minutes.
        minutes: u32,
        /// Cents an hour.
        cents_an_hour: u64,
    },
}

/// Income from one source.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// Where it comes from: a choice of the intake form, such as `job`.
    pub source: String,
    /// What is received each time.
    pub pay: Pay,
    /// How often.
    pub often: Often,
}

impl Line {
    /// What it comes to in a year.
    pub fn yearly(&self) -> Yearly {
        let each = match self.pay {
            Pay::Amount { cents } => u128::from(cents) * PARTS,
            Pay::Hours {
                minutes,
                cents_an_hour,
            } => u128::from(minutes) * u128::from(cents_an_hour),
        };
        Yearly(each * u128::from(self.often.times_a_year()))
    }
}

/// The income of a household as it was told.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Income {
    /// Its sources.
    pub lines: Vec<Line>,
    /// When somebody signed that there is no income.
    pub zero_signed_on: Option<NaiveDate>,
}

impl Income {
    /// All of it in a year. No income counts only once somebody has signed that there is none.
    pub fn yearly(&self) -> Result<Yearly, Refusal> {
        let sum = self.lines.iter().map(|it| it.yearly().0).sum();
        if sum == 0 && self.zero_signed_on.is_none() {
            return Err(Refusal::ZeroIncomeUnsigned);
        }
        Ok(Yearly(sum))
    }

    /// What the intake form says of it (question Q65: whole dollars). A row in which the sum or how often is missing is not
    /// left out, because the rest would look like less income than there is.
    pub fn told(answers: &Answers) -> Result<Income, Refusal> {
        let lines: Option<Vec<Line>> = match answers.get("Q65") {
            None | Some(Answer::Tell(_)) => None,
            _ => answers.rows("Q65").iter().map(line).collect(),
        };
        Ok(Income {
            lines: lines.ok_or(Refusal::IncomeIncomplete)?,
            zero_signed_on: None,
        })
    }
}

fn line(row: &Answers) -> Option<Line> {
    let dollars: u64 = row.words("amount")?.parse().ok()?;
    Some(Line {
        source: row.words("source").unwrap_or_default().to_owned(),
        pay: Pay::Amount {
            cents: dollars.checked_mul(100)?,
        },
        often: Often::asked(row.words("often")?)?,
    })
}
