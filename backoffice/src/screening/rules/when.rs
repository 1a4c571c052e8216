//! Whether a rule applies: conditions, rows and dates. A date that is not known fulfils nothing but `is_unknown`.

use super::model::{DateTest, Meant, RowTest, Rule, Span};
use chrono::{Days, Months, NaiveDate, TimeDelta};
use shared::answers::Answers;
use shared::form::GivenDate;

/// The days a date can be, counted on.
pub(super) type DaySpan = (NaiveDate, NaiveDate);

/// A rule that applies.
#[derive(Debug, Clone, Copy)]
pub(super) struct Applies {
    /// If it looks at dates, the earliest of those it speaks of.
    pub(super) days: Option<DaySpan>,
}

/// Whether the rule applies.
pub(super) fn applies(rule: &Rule, answers: &Answers, today: NaiveDate) -> Option<Applies> {
    let holds = rule.when.as_ref().is_none_or(|it| it.holds(answers))
        && rule.rows.iter().all(|it| has_row(it, answers))
        && rule.no_row.iter().all(|it| answers.rows(it).is_empty());
    if !holds {
        return None;
    }
    let mut spoken_of = None;
    for test in &rule.dates {
        if test.is_unknown {
            if !is_unknown(test, answers) {
                return None;
            }
            continue;
        }
        let spans = given(test, answers).flatten();
        let fitting = spans
            .filter(|it| fits(test, *it, today))
            .filter_map(|it| shifted(test, it));
        let earliest = fitting.min()?;
        spoken_of = spoken_of.or(Some(earliest));
    }
    Some(Applies { days: spoken_of })
}

fn has_row(test: &RowTest, answers: &Answers) -> bool {
    answers.rows(&test.question).iter().any(|row| {
        test.when.as_ref().is_none_or(|it| it.holds(row))
            && test.days.as_ref().is_none_or(|it| lie_between(it, row))
    })
}

/// Whether the two dates of a row can lie so far apart.
fn lie_between(span: &Span, row: &Answers) -> bool {
    let (Some(from), Some(to)) = (read(row.words(&span.from)), read(row.words(&span.to))) else {
        return false;
    };
    span.least <= (to.1 - from.0).num_days()
}

fn read(words: Option<&str>) -> Option<DaySpan> {
    let date: GivenDate = words?.parse().ok()?;
    Some((date.earliest()?, date.latest()?))
}

/// The dates that a test looks at; nothing in the place of one that is not known.
fn given<'a>(
    test: &'a DateTest,
    answers: &'a Answers,
) -> impl Iterator<Item = Option<DaySpan>> + 'a {
    let (alone, rows, column) = match test.question.split_once('.') {
        Some((question, column)) => (None, answers.rows(question), column),
        None => (Some(answers), &[][..], test.question.as_str()),
    };
    let rows = alone.into_iter().chain(rows);
    rows.filter(|row| test.of.as_ref().is_none_or(|it| it.holds(row)))
        .map(move |row| read(row.words(column)))
}

/// Whether a date is missing: in one of the rows that are meant, or, where any row would do, everywhere.
fn is_unknown(test: &DateTest, answers: &Answers) -> bool {
    let mut dates = given(test, answers).peekable();
    if dates.peek().is_none() {
        return test.of.is_none();
    }
    dates.any(|it| it.is_none())
}

fn shifted(test: &DateTest, (first, last): DaySpan) -> Option<DaySpan> {
    let shift = |date: NaiveDate| {
        let date = date.checked_add_months(Months::new(test.years.checked_mul(12)?))?;
        let days = Days::new(test.days.unsigned_abs());
        if test.days < 0 {
            date.checked_sub_days(days)
        } else {
            date.checked_add_days(days)
        }
    };
    Some((shift(first)?, shift(last)?))
}

fn fits(test: &DateTest, span: DaySpan, today: NaiveDate) -> bool {
    let Some((first, last)) = shifted(test, span) else {
        return false;
    };
    let away = |days| today.checked_add_signed(TimeDelta::try_days(days)?);
    let from = test.from.map(|it| away(it).unwrap_or(NaiveDate::MAX));
    let to = test.to.map(|it| away(it).unwrap_or(NaiveDate::MIN));
    let to = match (to, test.until) {
        (Some(a), Some(b)) => Some(a.min(b)),
        (a, b) => a.or(b),
    };
    let (begins, ends) = match test.meant {
        // A month or a year that is running now can mean today.
        Meant::Earliest => {
            let day = first.max(today.min(last));
            (day, day)
        }
        Meant::Any => (first, last),
    };
    from.is_none_or(|from| from <= ends) && to.is_none_or(|to| begins <= to)
}
