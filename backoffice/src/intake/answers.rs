//! What was answered, as staff read it: in the order of the form, and what was typed exactly as it was typed.

use maud::{Markup, html};
use shared::answers::{Answer, Answers, NameParts};
use shared::form::{
    Ask, Calendar, Form, GivenDate, Kind, MORE, NO_COUNTRY, PartialDate, Question, When,
    days_between, digits_of, month_name,
};
use translations::{Text, Tongue, country_name};

/// All answers of a part, in which the questions of `form` were asked of which `is_of_part` holds.
pub(super) fn answers(
    text: Text,
    form: &Form,
    given: &Answers,
    is_of_part: impl Fn(&Question) -> bool,
) -> Markup {
    let is_here = |it: &&Question| is_of_part(it) || given.get(&it.id).is_some();
    let asks = form.questions.iter().filter(is_here).map(|it| &it.ask);
    let known = read(text, asks, given);
    html! {
        @if given.is_empty() { p { (text.of("intake-no-answers")) } }
        @else {
            dl.facts.answers {
                @for (label, given) in known { dt { (label) } dd { (given) } }
                @for (id, given) in strangers(form, given) { dt { code dir="ltr" { (id) } } dd { (typed(text, given)) } }
            }
        }
    }
}

/// Each question with its answer; also those where nothing was said and nothing means something.
fn read<'a>(
    text: Text,
    asks: impl Iterator<Item = &'a Ask>,
    given: &Answers,
) -> Vec<(String, Markup)> {
    let is_asked = |it: &Ask| it.when.as_ref().is_none_or(|it| it.holds(given));
    let read = |it: &Ask| match given.get(&it.id) {
        Some(answered) => Some(html! {
            (answer(text, it, answered))
            @if let Some(days) = days(text, it, given) { " · " (days) }
            (careful(text, it, Some(answered)))
        }),
        None if is_asked(it) => {
            let unsaid = unsaid(text, it)?;
            Some(html! { strong { (unsaid) } (careful(text, it, None)) })
        }
        None => None,
    };
    asks.filter_map(|it| Some((text.of(it.text_for(given)), read(it)?)))
        .collect()
}

/// What it means that nothing was said here, where it means something.
fn unsaid(text: Text, ask: &Ask) -> Option<String> {
    match &ask.unless_said {
        Some(meant) => {
            let meant = choice(text, ask, meant);
            Some(text.with("intake-answer-unless-said", &[("choice", meant.into())]))
        }
        None if ask.no_unless_said => Some(text.of("intake-answer-no-unless-said")),
        None => ask
            .careful
            .as_ref()
            .map(|_| text.of("intake-answer-unsaid")),
    }
}

/// What whoever uses the answer must heed.
fn careful(text: Text, ask: &Ask, given: Option<&Answer>) -> Markup {
    let is_fine = |unless: &str| matches!(given, Some(Answer::Words(it)) if it == unless);
    html! {
        @if let Some(it) = ask.careful.as_ref().filter(|it| !is_fine(&it.unless)) {
            " " strong.state.attention { (text.of(&it.text)) }
        }
    }
}

/// Answers to questions that this version's form does not have.
fn strangers<'a>(
    form: &'a Form,
    answers: &'a Answers,
) -> impl Iterator<Item = (&'a str, &'a Answer)> {
    answers.iter().filter(|(id, _)| form.question(id).is_none())
}

/// One answer to a question, or to a column of it.
pub fn answer(text: Text, ask: &Ask, given: &Answer) -> Markup {
    match (&ask.kind, given) {
        (Kind::Rows { .. }, Answer::Rows(them)) if them.is_empty() => {
            html! { (text.of("intake-answer-none")) }
        }
        (Kind::Rows { columns, .. }, Answer::Rows(them)) => rows(text, columns, them),
        (Kind::Several { .. } | Kind::Languages { .. }, Answer::Several(them)) => html! {
            ul { @for it in them { li { (choice(text, ask, it)) } } }
        },
        (Kind::Choice { .. } | Kind::Language { .. }, Answer::Words(it)) => {
            html! { (choice(text, ask, it)) }
        }
        (Kind::Phone, Answer::Words(it)) => phone(it),
        (Kind::Date { .. }, Answer::Words(it)) => date(text, it),
        (Kind::Country { .. }, Answer::Words(it)) => html! { (country(text, it)) },
        (Kind::Income { .. }, Answer::Words(it)) => html! { (text.of(income(it))) },
        (Kind::Count { to, .. }, Answer::Words(it)) if it == MORE => {
            html! { (text.with("intake-answer-more", &[("number", u32::from(*to).into())])) }
        }
        (Kind::Name { .. }, Answer::Name(parts)) => name(text, parts),
        _ => typed(text, given),
    }
}

/// Each row as a list of its cells.
fn rows(text: Text, columns: &[Ask], rows: &[Answers]) -> Markup {
    let cells = |row: &Answers| -> Vec<(String, Markup)> {
        let known = read(text, columns.iter(), row).into_iter();
        // What another form asked, which this one does not know: by its name, so that nothing is left out.
        let others = row
            .iter()
            .filter(|it| columns.iter().all(|column| column.id != *it.0));
        let others = others.map(|(id, it)| (id.to_owned(), typed(text, it)));
        known.chain(others).collect()
    };
    html! {
        ol.rows {
            @for row in rows {
                li { dl.facts { @for (label, cell) in cells(row) { dt { (label) } dd { (cell) } } } }
            }
        }
    }
}

/// A number as it was typed, and in Latin digits when it was typed in others, so that anyone can dial it.
fn phone(typed: &str) -> Markup {
    let is_latin = typed.is_ascii();
    html! {
        bdi.digits dir="ltr" { (typed) }
        @if !is_latin { " " bdi.digits dir="ltr" { "(" (digits_of(typed)) ")" } }
    }
}

/// A date as it was given; one of another calendar also in the common one.
fn date(text: Text, words: &str) -> Markup {
    let Ok(given) = words.parse::<GivenDate>() else {
        return html! { bdi.digits dir="ltr" { (words) } };
    };
    let iso = |it: chrono::NaiveDate| it.to_string();
    match (given.when, given.calendar) {
        (When::Date(PartialDate::Unknown), _) => html! { (text.of("intake-date-unknown")) },
        (When::Age { years, on }, _) => {
            let values = [("age", u32::from(years).into()), ("day", iso(on).into())];
            html! { (text.with("intake-answer-age", &values)) }
        }
        (When::Date(date), Calendar::Gregorian) => html! { bdi.digits dir="ltr" { (date) } },
        (When::Date(date), calendar) => {
            let span = given.earliest().zip(given.latest());
            let common = span.map(|(first, last)| {
                if first == last {
                    iso(first)
                } else {
                    format!("{} … {}", iso(first), iso(last))
                }
            });
            html! {
                (in_calendar(text, calendar, date))
                @if let Some(common) = common { " (" bdi.digits dir="ltr" { (common) } ")" }
            }
        }
    }
}

/// How long it was since the other date of the row: exactly, or between two numbers of days.
fn days(text: Text, ask: &Ask, row: &Answers) -> Option<String> {
    let (fewest, most) = days_between(ask, row)?.into_inner();
    Some(match (u32::try_from(fewest.max(0)), u32::try_from(most)) {
        (Ok(fewest), Ok(most)) if fewest == most => {
            text.with("intake-days", &[("days", most.into())])
        }
        (Ok(fewest), Ok(most)) => {
            let values = [("fewest", fewest.into()), ("days", most.into())];
            text.with("intake-days-between", &values)
        }
        _ => text.of("intake-days-backwards"),
    })
}

fn in_calendar(text: Text, calendar: Calendar, date: PartialDate) -> String {
    let name = text.of(&format!("calendar-{}", calendar.word()));
    let month = |it: u32| month_name(text, calendar, u8::try_from(it).unwrap_or(1));
    let words = match date {
        PartialDate::Unknown => String::new(),
        PartialDate::Year(year) => year.to_string(),
        PartialDate::Month(year, it) => format!("{} {year}", month(it)),
        PartialDate::Day(year, it, day) => format!("{day} {} {year}", month(it)),
    };
    format!("{words}, {name}")
}

fn country(text: Text, code: &str) -> String {
    if code == NO_COUNTRY {
        return text.of("intake-answer-no-country");
    }
    country_name(text.language(), code).unwrap_or_else(|| code.to_owned())
}

fn income(band: &str) -> &'static str {
    match band {
        "le125" => "intake-income-le125",
        "le200" => "intake-income-le200",
        "le300" => "intake-income-le300",
        "more" => "intake-income-more",
        "private" => "intake-income-private",
        _ => "intake-income-unsure",
    }
}

fn choice(text: Text, ask: &Ask, id: &str) -> String {
    let found = ask.choices().iter().find(|it| it.id == id);
    match found {
        Some(it) => text.of(&it.text),
        None => Tongue::find(id).map_or_else(|| id.to_owned(), |it| it.english.to_owned()),
    }
}

fn name(text: Text, parts: &NameParts) -> Markup {
    let all = [
        ("intake-name-given", &parts.given),
        ("intake-name-family", &parts.family1),
        ("intake-name-family-second", &parts.family2),
    ];
    html! {
        @for (label, part) in all {
            @if let Some(part) = part { div { span.label { (text.of(label)) } " " bdi.typed dir="auto" { (part) } } }
        }
    }
}

fn typed(text: Text, given: &Answer) -> Markup {
    match given {
        Answer::Tell(_) => html! { em { (text.of("intake-answer-tell")) } },
        Answer::Words(it) => html! { bdi.typed dir="auto" { (it) } },
        Answer::Several(them) => {
            html! { ul { @for it in them { li { bdi.typed dir="auto" { (it) } } } } }
        }
        Answer::Name(parts) => {
            html! { @for it in parts.parts() { bdi.typed dir="auto" { (it) } " " } }
        }
        Answer::Rows(rows) => html! {
            ol.rows {
                @for row in rows {
                    li { dl.facts { @for (id, cell) in row.iter() { dt { code dir="ltr" { (id) } } dd { (typed(text, cell)) } } } }
                }
            }
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use translations::Language;

    fn seen(given: &str) -> String {
        let given = serde_json::from_str(given).unwrap();
        let is_asked = |it: &Question| it.id != "K24";
        answers(
            Text::new(Language::english()),
            Form::current(),
            &given,
            is_asked,
        )
        .into_string()
    }

    const NO: &str = "Not answered: take it as no.";

    #[test]
    fn a_way_to_reach_somebody_that_was_not_allowed_says_so() {
        for (given, times) in [
            (r#"{"K19":"+13125550143"}"#, 1),
            (r#"{"K19":"+13125550143","K20":["text"]}"#, 0),
            (r#"{"K08":"Marisol"}"#, 0),
            (r#"{"Q18":[{"number":"+13125550143"}]}"#, 1),
            (r#"{"Q18":[{"number":"+13125550143","ok":["call"]}]}"#, 0),
            (
                r#"{"Q20":[{"name":"Idris","number":"+13125550143","ok":["call"]}]}"#,
                1,
            ),
            (r#"{"Q21":[{"street":"12 Elm"}]}"#, 1),
            (r#"{"Q21":[{"street":"12 Elm","mail":"no"}]}"#, 0),
        ] {
            assert_eq!(seen(given).matches(NO).count(), times, "{given}");
        }
    }

    #[test]
    fn days_of_a_trip_stand_beside_its_dates() {
        for (left, back, expected) in [
            ("2022-01-03", "2022-02-01", "· 29 days"),
            ("2022-02-01", "2022-02-02", "· 1 day"),
            ("2022-01", "2022-01-05", "· from 0 to 4 days"),
            (
                "2022-02-03",
                "2022-02-01",
                "· the second date is before the first",
            ),
        ] {
            let seen = seen(&format!(
                r#"{{"Q36":[{{"left":"{left}","back":"{back}"}}]}}"#
            ));
            let seen = seen.replace(['\u{2068}', '\u{2069}'], "");
            assert!(seen.contains(expected), "{seen}");
        }
        let unknown = r#"{"Q36":[{"left":"2022","back":"unknown"}]}"#;
        assert!(!seen(unknown).contains(" day"));
    }

    #[test]
    fn what_was_not_said_of_a_way_to_reach_somebody_is_read_as_the_careful_choice() {
        for (given, expected, is_careful) in [
            (
                r#"{"K19":"+13125550143","K20":["call"]}"#,
                "take it as “Ask only for me and say nothing else”",
                false,
            ),
            (
                r#"{"Q20":[{"number":"+13125550143","ok":["call"],"knows":"yes"}]}"#,
                "take it as “Ask only for that person and say nothing else”",
                false,
            ),
            (
                r#"{"Q21":[{"street":"12 Elm","mail":"yes"}]}"#,
                "take it as “Yes”",
                false,
            ),
            (
                r#"{"K23":"a@example.org","K23S":"yes"}"#,
                "do not write",
                true,
            ),
            (
                r#"{"K23":"a@example.org","K23S":"unsure"}"#,
                "do not write",
                true,
            ),
            (r#"{"K23":"a@example.org"}"#, "do not write", true),
            (
                r#"{"K23":"a@example.org","K23S":"no"}"#,
                "a@example.org",
                false,
            ),
            (
                r#"{"K26":[{"name":"Idris","knows":"no"}]}"#,
                "Do not mention this office",
                true,
            ),
            (
                r#"{"K26":[{"name":"Idris"}]}"#,
                "Do not mention this office",
                true,
            ),
            (
                r#"{"K26":[{"name":"Idris","knows":"yes"}]}"#,
                "Idris",
                false,
            ),
        ] {
            let seen = seen(given).replace(['\u{2068}', '\u{2069}'], "");
            assert!(seen.contains(expected), "{given}: {seen}");
            assert_eq!(seen.contains("attention"), is_careful, "{given}: {seen}");
        }
    }

    #[test]
    fn what_another_form_asked_is_shown_by_its_name() {
        let seen = seen(r#"{"Q18":[{"number":"5550143","fax":"5550144"}],"Z99":"yes"}"#);
        for it in ["5550143", "fax", "5550144", "Z99"] {
            assert!(seen.contains(it), "{it}: {seen}");
        }
    }
}
