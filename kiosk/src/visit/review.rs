//! The answers before they are given to the office, as they may be seen from behind.

use super::countries::country_words;
use super::dates::calendars;
use super::input::{income_words, more_than};
use super::view::range_words;
use super::{Asking, Route, Visit};
use crate::ui::{self, ReviewRow, Screen, Typed};
use chrono::{DateTime, NaiveDate, Utc};
use shared::answers::{Answer, Answers};
use shared::form::{
    Ask, Calendar, GivenDate, Kind, MORE, PartialDate, Question, When, day_name, digits_of,
    month_name, visible,
};
use translations::{Text, Tongue};

/// Digits of a masked phone number that stay visible on the review.
const PHONE_DIGITS_SHOWN: usize = 4;

/// What stands in place of each hidden answer; how long it is tells nothing.
const MASK: &str = "•••••";

/// What stands between the cells of a row.
const BETWEEN: &str = " · ";

/// All questions of the visit with what was answered.
pub(super) fn review(
    visit: &Visit,
    text: Text,
    answers: &Answers,
    route: &Route,
    news: Option<String>,
) -> Screen {
    let row = |question: &Question| ReviewRow {
        question: question.id.clone(),
        icon: question.icon.clone(),
        label: text.of(question.text_for(answers)),
        value: answers.get(&question.id).map_or_else(Typed::default, |it| {
            Typed::new(value(text, question, it, answers))
        }),
        aloud: answers
            .get(&question.id)
            .filter(|it| is_our_words(question, it))
            .map(|it| Typed::new(shown(text, question, it, answers))),
    };
    let rows = visible(visit.form, answers, route.scope())
        .map(row)
        .collect();
    Screen::Review(ui::Review { news, rows })
}

impl Visit {
    /// What somebody has to know of their lane before they take a number: that it rests, or how long the wait is, and
    /// that the day may end before.
    pub(super) fn news_of_lane(
        &self,
        text: Text,
        answers: &Answers,
        now: DateTime<Utc>,
    ) -> Option<String> {
        let (office, lane) = (&self.office, self.form.lane(answers));
        // Whoever is urgent is called before all others, from a lane that rests, too: nothing of it holds for them.
        if self.is_urgent(answers, now) {
            return None;
        }
        let rests = office.resting_words(text, lane, now);
        if rests.is_some() {
            return rests;
        }
        let wait = office.wait_in(lane, now)?;
        let mut words = range_words(text, wait);
        // Whoever has an appointment, or goes before others for another reason, does not wait for the last window.
        if !self.goes_before_others(answers, now) && office.may_close_before(wait, now) {
            words.push(' ');
            words.push_str(&text.of("kiosk-late-line"));
        }
        Some(words)
    }
}

/// An answer as it stands on the review.
pub(super) fn value(text: Text, question: &Question, answer: &Answer, answers: &Answers) -> String {
    match (answer, &question.kind) {
        // What was typed is masked once its screen has gone; whoever wants to see it goes back to it.
        (Answer::Words(it), Kind::Phone) => masked_phone(it),
        (Answer::Words(_) | Answer::Name(_), kind) if is_typed(kind) => MASK.to_owned(),
        (it, _) => shown(text, question, it, answers),
    }
}

fn is_typed(kind: &Kind) -> bool {
    matches!(
        kind,
        Kind::Text { .. } | Kind::Name { .. } | Kind::Phone | Kind::Email | Kind::Code { .. }
    )
}

/// Whether an answer is shown in the program's own words: it was touched, not typed, and is not masked.
fn is_our_words(ask: &Ask, answer: &Answer) -> bool {
    let is_touched = matches!(
        ask.kind,
        Kind::Choice { .. }
            | Kind::Several { .. }
            | Kind::Language { .. }
            | Kind::Languages { .. }
            | Kind::Country { .. }
            | Kind::Income { .. }
    );
    match answer {
        Answer::Tell(_) => !(is_touched && ask.masked),
        _ => is_touched && !ask.masked,
    }
}

impl Asking {
    /// What stands on the screen of `question`, as the review would say it.
    pub(super) fn draft_in_words(
        &self,
        text: Text,
        question: &Question,
        today: NaiveDate,
    ) -> String {
        let answer = self.draft.answer(&question.kind, today).ok();
        let words = answer.map(|it| shown(text, &question.ask, &it, &self.person.answers));
        words.unwrap_or_default()
    }
}

/// One row of a list, as it may be seen from behind.
pub(super) fn row(text: Text, columns: &[Ask], row: &Answers) -> String {
    let cells = |masked: bool| {
        let of_them = columns.iter().filter(move |it| it.masked == masked);
        of_them.filter_map(|it| Some(shown(text, it, row.get(&it.id)?, row)))
    };
    let open: Vec<String> = cells(false).collect();
    // What may not be read is only told to be there where nothing else tells the rows apart.
    if open.is_empty() {
        listed(text, &cells(true).collect::<Vec<_>>())
    } else {
        listed(text, &open)
    }
}

/// Things one after another, in the direction of the language whatever the first of them is written in.
fn listed(text: Text, things: &[String]) -> String {
    if !text.language().is_rtl() {
        return things.join(BETWEEN);
    }
    let alone = things.iter().map(|it| format!("\u{2068}{it}\u{2069}"));
    format!("\u{200f}{}", alone.collect::<Vec<_>>().join(BETWEEN))
}

/// An answer as it may be seen from behind.
fn shown(text: Text, ask: &Ask, answer: &Answer, answers: &Answers) -> String {
    let label = |id: &str| {
        let choice = ask.choices().iter().find(|it| it.id == id);
        choice.map_or_else(
            || Tongue::find(id).map_or_else(String::new, |it| it.name.to_owned()),
            |it| text.of(&it.text),
        )
    };
    match (&ask.kind, answer) {
        // Whoever would rather tell a person who is held has said as much as who says so here.
        (Kind::Choice { .. }, Answer::Tell(_)) if ask.masked => MASK.to_owned(),
        (_, Answer::Tell(_)) => text.of("kiosk-tell-answer"),
        (Kind::Rows { .. }, Answer::Rows(rows)) if rows.is_empty() => text.of("kiosk-rows-none"),
        (Kind::Rows { .. }, Answer::Rows(rows)) => {
            let count = u32::try_from(rows.len()).unwrap_or(u32::MAX);
            text.with("kiosk-review-rows", &[("count", count.into())])
        }
        (Kind::Phone, Answer::Words(it)) if ask.masked => masked_phone(it),
        (_, _) if ask.masked => MASK.to_owned(),
        (Kind::Choice { .. } | Kind::Language { .. }, Answer::Words(it)) => label(it),
        (Kind::Date { .. }, Answer::Words(it)) => date(text, it),
        (Kind::Country { .. }, Answer::Words(it)) => country_words(text, it),
        (Kind::Count { to, .. }, Answer::Words(it)) if it == MORE => more_than(text, *to),
        (Kind::Income { size_of }, Answer::Words(it)) => income_words(text, answers, size_of, it),
        (_, Answer::Words(it)) => it.clone(),
        (_, Answer::Several(them)) => {
            let labels: Vec<String> = them.iter().map(|it| label(it)).collect();
            listed(text, &labels)
        }
        (_, Answer::Name(parts)) => parts.parts().collect::<Vec<_>>().join(" "),
        (_, Answer::Rows(_)) => String::new(),
    }
}

/// The last digits only, isolated so that they keep their order inside Arabic.
fn masked_phone(typed: &str) -> String {
    let digits = digits_of(typed);
    let from = digits.len().saturating_sub(PHONE_DIGITS_SHOWN);
    format!("\u{2066}•••-•••-{}\u{2069}", &digits[from..])
}

/// A date in the calendar it was given in; a whole day of another calendar also in the common one, less than a day
/// with the name of its calendar.
fn date(text: Text, words: &str) -> String {
    let Ok(given) = words.parse::<GivenDate>() else {
        return text.of("kiosk-date-unknown");
    };
    let date = match given.when {
        When::Age { years, .. } => {
            return text.with("kiosk-review-age", &[("age", u32::from(years).into())]);
        }
        When::Date(it) => it,
    };
    let own = partial(text, given.calendar, date);
    let usual = calendars(text.language()).first().copied();
    // The same day as others will speak of it: on a paper, at the desk, at home.
    let other = match (given.calendar, usual) {
        (Calendar::Gregorian, Some(usual)) if usual != Calendar::Gregorian => usual,
        (Calendar::Gregorian, _) => return own,
        _ => Calendar::Gregorian,
    };
    // Of a year or a month nobody can say which one it is elsewhere: in which calendar it counts is said instead.
    let common = match given.day().and_then(|it| other.of(it)) {
        Some((year, month, day)) => partial(
            text,
            other,
            PartialDate::Day(year, month.into(), day.into()),
        ),
        None if date == PartialDate::Unknown => return own,
        None => text.of(&format!("calendar-{}", given.calendar.word())),
    };
    text.with(
        "kiosk-review-both",
        &[("own", own.into()), ("common", common.into())],
    )
}

fn partial(text: Text, calendar: Calendar, date: PartialDate) -> String {
    let year = |it: i32| ("year", it.to_string().into());
    let part = |it: u32| u8::try_from(it).unwrap_or(1);
    match date {
        PartialDate::Unknown => text.of("kiosk-date-unknown"),
        PartialDate::Year(it) => it.to_string(),
        PartialDate::Month(y, m) => {
            let month = month_name(text, calendar, part(m));
            text.with("kiosk-review-month", &[year(y), ("month", month.into())])
        }
        PartialDate::Day(y, m, d) => day_name(text, calendar, (y, part(m), part(d))),
    }
}
