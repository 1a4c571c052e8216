//! What follows from answers: others are suggested, and the visitor confirms or changes them; days are counted.

use super::{Ask, Form, GivenDate, Kind, Question, dialled};
use crate::answers::{Answer, Answers};
use chrono::NaiveDate;
use std::ops::RangeInclusive;

/// The latest date of the columns that `question` looks at. Nothing where a later one may be missing: each of those
/// questions must have been answered with rows, each row with a date, and one date must be later than all others.
pub fn suggestion(question: &Question, answers: &Answers) -> Option<Answer> {
    let mut dates: Vec<(GivenDate, &str)> = Vec::new();
    for name in &question.suggested {
        let (other, column) = name.split_once('.')?;
        let rows: &[Answers] = match answers.get(other)? {
            Answer::Rows(rows) => rows,
            // How an empty list is read back.
            Answer::Several(them) if them.is_empty() => &[],
            _ => return None,
        };
        for row in rows {
            let words = row.words(column)?;
            dates.push((words.parse().ok()?, words));
        }
    }
    let ends: Option<Vec<_>> = dates.iter().map(|(it, _)| it.latest()).collect();
    let last = ends?.into_iter().enumerate().max_by_key(|it| it.1)?.0;
    let (date, words) = dates.swap_remove(last);
    let begins = date.earliest()?;
    let is_alone = dates.iter().all(|(it, _)| it.latest() < Some(begins));
    is_alone.then(|| Answer::Words(words.to_owned()))
}

/// How many days lie between two dates of `row`, the fewest and the most that can be meant; negative where the later
/// column may hold the earlier date. Nothing where one of them is missing or not known.
pub fn days_between(column: &Ask, row: &Answers) -> Option<RangeInclusive<i64>> {
    let date = |it: &str| row.words(it)?.parse::<GivenDate>().ok();
    let (from, to) = (date(column.days_since.as_ref()?)?, date(&column.id)?);
    let fewest = to.earliest()? - from.latest()?;
    let most = to.latest()? - from.earliest()?;
    Some(fewest.num_days()..=most.num_days())
}

/// The questions whose answer does not hold any more: it was what followed from `before` and does not follow from
/// `after`, the question is asked in other words now and may mean somebody else, or it was said of an answer that has
/// become another.
pub fn outdated<'f>(
    form: &'f Form,
    before: &Answers,
    after: &Answers,
) -> impl Iterator<Item = &'f Question> {
    form.questions.iter().filter(move |it| {
        let is_reworded = after.get(&it.id).is_some() && it.text_for(before) != it.text_for(after);
        let all = form.questions.iter().map(|it| &it.ask);
        let is_of_another = speaks_of_another(it, all, before, after);
        is_reworded
            || is_of_another
            || (!it.suggested.is_empty() && only_followed(it, before, after))
    })
}

/// The columns of a row whose answer does not hold any more, because what it was said of has become another.
pub fn outdated_columns<'f>(
    columns: &'f [Ask],
    before: &Answers,
    after: &Answers,
) -> impl Iterator<Item = &'f Ask> {
    columns
        .iter()
        .filter(move |it| speaks_of_another(it, columns.iter(), before, after))
}

/// Whether one of the answers that this one speaks of, out of `all`, has become another.
fn speaks_of_another<'f>(
    ask: &Ask,
    all: impl Iterator<Item = &'f Ask>,
    before: &Answers,
    after: &Answers,
) -> bool {
    let mut spoken_of = all.filter(|it| ask.said_of.contains(&it.id));
    spoken_of.any(|it| is_another(it, before, after))
}

/// Another than the one that stood here, or none any more: whatever comes in its place is another. The first one is not,
/// and a number written in another way is the same.
fn is_another(ask: &Ask, before: &Answers, after: &Answers) -> bool {
    let Some(was) = before.get(&ask.id) else {
        return false;
    };
    let Some(is) = after.get(&ask.id) else {
        return true;
    };
    match (&ask.kind, was, is) {
        (Kind::Phone, Answer::Words(was), Answer::Words(is)) => {
            was != is && (dialled(was).is_none() || dialled(was) != dialled(is))
        }
        _ => was != is,
    }
}

fn only_followed(question: &Question, before: &Answers, after: &Answers) -> bool {
    let followed = suggestion(question, before);
    let given = days(after.get(&question.id));
    given.is_some()
        && given == days(followed.as_ref())
        && given != days(suggestion(question, after).as_ref())
}

/// The days a date may mean, however it is counted.
fn days(answer: Option<&Answer>) -> Option<(NaiveDate, NaiveDate)> {
    let Answer::Words(it) = answer? else {
        return None;
    };
    let date: GivenDate = it.parse().ok()?;
    Some((date.earliest()?, date.latest()?))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What Q37 suggests after these answers.
    #[track_caller]
    fn check(answers: &str, expected: Option<&str>) {
        let answers: Answers = serde_json::from_str(answers).unwrap();
        let question = Form::current().question("Q37").unwrap();
        let expected = expected.map(|it| Answer::Words(it.to_owned()));
        assert_eq!(suggestion(question, &answers), expected);
    }

    #[test]
    fn the_last_arrival_is_the_latest_of_those_that_were_told() {
        check(
            r#"{"Q35":[{"date":"2019"},{"date":"2021-05-02"},{"date":"2014"}],"Q36":[]}"#,
            Some("2021-05-02"),
        );
        check(
            r#"{"Q35":[{"date":"2019"}],"Q36":[{"left":"2022-01","back":"2022-02"}]}"#,
            Some("2022-02"),
        );
        // Counted by another calendar: 1400 began in March 2021.
        check(
            r#"{"Q35":[{"date":"2020"},{"date":"1400[u-ca=persian]"}],"Q36":[]}"#,
            Some("1400[u-ca=persian]"),
        );
    }

    #[test]
    fn days_away_are_counted_as_exactly_as_the_dates_are_known() {
        let form = Form::current();
        let columns = form.question("Q36").unwrap().kind.columns();
        let column = columns.iter().find(|it| it.id == "back").unwrap();
        for (row, expected) in [
            (
                r#"{"left":"2022-01-03","back":"2022-02-01"}"#,
                Some(29..=29),
            ),
            (r#"{"left":"2022-01","back":"2022-02-01"}"#, Some(1..=31)),
            (
                r#"{"left":"2022-03-01","back":"2022-02-01"}"#,
                Some(-28..=-28),
            ),
            (
                r#"{"left":"2022-01-03","back":"1400-11-12[u-ca=persian]"}"#,
                Some(29..=29),
            ),
            (r#"{"left":"unknown","back":"2022-02-01"}"#, None),
            (r#"{"back":"2022-02-01"}"#, None),
            (r#"{"left":"2022-02-01"}"#, None),
        ] {
            let row = serde_json::from_str(row).unwrap();
            assert_eq!(days_between(column, &row), expected, "{row:?}");
        }
    }

    #[test]
    fn nothing_is_suggested_where_a_later_arrival_may_be_missing() {
        check("{}", None);
        for entries in [
            "[]",
            r#"[{"date":"2019"},{"place":"Laredo"}]"#,
            r#"[{"date":"unknown"},{"date":"2019"}]"#,
            r#"[{"date":"2019"},{"date":"unknown"}]"#,
            r#"[{"date":{"tell":"person"}}]"#,
            // Nobody knows which of them was the last.
            r#"[{"date":"2021-11-20"},{"date":"2021"}]"#,
        ] {
            check(&format!(r#"{{"Q35":{entries},"Q36":[]}}"#), None);
        }
        for trips in [
            "",
            r#","Q36":{"tell":"person"}"#,
            r#","Q36":[{"left":"2022-01"}]"#,
        ] {
            check(&format!(r#"{{"Q35":[{{"date":"2019"}}]{trips}}}"#), None);
        }
    }

    #[test]
    fn what_was_asked_about_oneself_is_asked_again_about_another() {
        let answers: Answers =
            serde_json::from_str(r#"{"K04":"me","K05":"yes","K10":"no"}"#).unwrap();
        let mut other = answers.clone();
        other.give("K04", Answer::Words("child".to_owned()));
        let asked = |before: &Answers, after: &Answers| -> Vec<&str> {
            let found = outdated(Form::current(), before, after);
            found.map(|it| it.id.as_str()).collect()
        };
        assert_eq!(asked(&answers, &other), ["K05"]);
        let mut another = other.clone();
        another.give("K04", Answer::Words("family".to_owned()));
        assert!(asked(&other, &another).is_empty());
    }

    #[test]
    fn an_answer_that_only_followed_goes_with_what_it_followed_from() {
        let outdated = |before: &str, after: &str| -> Vec<String> {
            let [before, after]: [Answers; 2] =
                [before, after].map(|it| serde_json::from_str(it).unwrap());
            let found = outdated(Form::current(), &before, &after);
            found.map(|it| it.id.clone()).collect()
        };
        let one = r#"{"Q35":[{"date":"2019"}],"Q36":[],"Q37":"2019"}"#;
        let two = r#"{"Q35":[{"date":"2019"},{"date":"2021"}],"Q36":[],"Q37":"2019"}"#;
        assert_eq!(outdated(one, two), ["Q37"]);
        assert!(outdated(one, one).is_empty());
        // The same day, counted by another calendar.
        let day = r#"{"Q35":[{"date":"2021-05-02"}],"Q36":[],"Q37":"2013-08-24[u-ca=ethiopic]"}"#;
        let later = day.replace("}],", r#"},{"date":"2024-01-05"}],"#);
        assert_eq!(outdated(day, &later), ["Q37"]);
        // What somebody said otherwise stays.
        let own = two.replace(r#""Q37":"2019""#, r#""Q37":"2018""#);
        assert!(outdated(&one.replace(r#""Q37":"2019""#, r#""Q37":"2018""#), &own).is_empty());
    }
}
