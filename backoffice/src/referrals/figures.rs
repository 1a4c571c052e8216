//! How many were referred for which reason, and what became of them: counts only. Outside those who work with visits a count
//! of one to four is not told, nor a sum from which it would follow.

use super::choices::Choice;
use super::directory;
use super::refusal::Refusal;
use super::routes::{Said, asked};
use super::visits::{self, Outcome, Reason};
use crate::access::Permission;
use crate::csv;
use crate::db::ReadTx;
use crate::web::widgets::{self, Field, Tone};
use crate::web::{Access, Answer, Desk, Filled, Routes, Taken, View};
use axum::extract::Query;
use axum::http::header;
use axum::response::IntoResponse;
use chrono::{Datelike, NaiveDate};
use maud::{Markup, html};

const SEE: Access = Access::Needs(Permission::SeeStatistics);

/// A count of fewer, but for none, is not told outside.
const FEW: u32 = 5;

/// The addresses of this file.
pub(super) fn routes() -> Routes {
    Routes::new()
        .get(super::FIGURES, SEE, page)
        .get("/referrals/figures/file", SEE, file)
}

/// To whom the figures are shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Audience {
    /// Whoever works with visits.
    Inside,
    /// Whoever audits; and every file, which goes further than we know.
    Outside,
}

/// A count, or that it is too few to be told.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Cell {
    Count(u32),
    Few,
    /// It would tell of a few.
    Untold,
}

/// Reasons down, outcomes across, and sums at the end of both.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Table {
    pub(super) rows: Vec<(Option<Reason>, Vec<Cell>)>,
}

impl Table {
    /// The table of these counts.
    pub(super) fn of(counts: &[(Reason, Outcome, u32)], audience: Audience) -> Table {
        let count = |reason: Option<Reason>, outcome: Option<Outcome>| {
            let of = counts.iter().filter(|it| {
                reason.is_none_or(|reason| it.0 == reason)
                    && outcome.is_none_or(|outcome| it.1 == outcome)
            });
            let numbers: Vec<u32> = of.map(|it| it.2).collect();
            let is_sum = reason.is_none() || outcome.is_none();
            let has_few = numbers.iter().any(|it| (1..FEW).contains(it));
            match (audience, has_few, is_sum) {
                (Audience::Outside, true, true) => Cell::Untold,
                (Audience::Outside, true, false) => Cell::Few,
                _ => Cell::Count(numbers.iter().sum()),
            }
        };
        let outcomes: Vec<Option<Outcome>> = Outcome::ALL
            .iter()
            .copied()
            .map(Some)
            .chain([None])
            .collect();
        let reasons = Reason::ALL.iter().copied().map(Some).chain([None]);
        let row = |reason| {
            let cells = outcomes.iter().map(|it| count(reason, *it)).collect();
            (reason, cells)
        };
        Table {
            rows: reasons.map(row).collect(),
        }
    }

    fn is_empty(&self) -> bool {
        self.rows
            .last()
            .is_none_or(|it| it.1.last() == Some(&Cell::Count(0)))
    }
}

fn words(view: &View, it: Cell) -> String {
    match it {
        Cell::Count(it) => it.to_string(),
        Cell::Few => view.text.of("referrals-few"),
        Cell::Untold => "–".to_owned(),
    }
}

/// The days that are asked for: this year, unless others are named.
async fn days(
    desk: &Desk,
    filled: &mut Filled,
) -> Result<Option<(NaiveDate, NaiveDate)>, crate::problem::Problem> {
    let today = desk.read(|tx: &mut ReadTx| directory::today(tx)).await?;
    let first = NaiveDate::from_ymd_opt(today.year(), 1, 1).unwrap_or(today);
    let mut span = [first, today];
    for (at, name) in ["first", "last"].into_iter().enumerate() {
        let typed = filled.value(name).to_owned();
        match typed.parse() {
            Ok(day) => span[at] = day,
            Err(_) if typed.is_empty() => {
                *filled = filled.clone().replaced(name, span[at].to_string());
            }
            Err(_) => filled.refuse(name, &Refusal::NoDay),
        }
    }
    if span[1] < span[0] {
        filled.refuse("last", &Refusal::ReleaseBackwards);
    }
    Ok(filled.refusals().is_empty().then_some((span[0], span[1])))
}

async fn table(
    desk: &Desk,
    span: (NaiveDate, NaiveDate),
    audience: Audience,
) -> Result<Table, crate::problem::Problem> {
    let counts = desk
        .read(move |tx: &mut ReadTx| visits::figures(tx, span))
        .await?;
    Ok(Table::of(&counts, audience))
}

async fn page(desk: Desk, Taken(Query(said)): Taken<Query<Said>>) -> Answer {
    let mut filled = asked(&said);
    let audience = if desk.view.may(Permission::ReferVisits) {
        Audience::Inside
    } else {
        Audience::Outside
    };
    let Some(span) = days(&desk, &mut filled).await? else {
        let page = chooser(&desk.view, &filled);
        return desk.page_to_correct("referrals-figures", &page);
    };
    let table = table(&desk, span, audience).await?;
    let main = html! {
        (chooser(&desk.view, &filled))
        @if audience == Audience::Outside { (widgets::message(Tone::Calm, &desk.view.text.of("referrals-few-means"))) }
        @if table.is_empty() { (widgets::empty(&desk.view.text.of("referrals-figures-none"))) }
        @else { (shown(&desk.view, &table)) }
        p.files.on-screen { a href=(format!("{}/file?first={}&last={}", super::FIGURES, span.0, span.1)) download { (desk.view.text.of("referrals-file")) } }
    };
    desk.page("referrals-figures", &main)
}

fn chooser(view: &View, filled: &Filled) -> Markup {
    let field = |name, label| {
        let field = Field {
            name,
            label,
            kind: "date",
            autocomplete: "off",
        };
        widgets::field(view, filled, field)
    };
    html! {
        p.lead { (view.text.of("referrals-figures-means")) }
        (widgets::corrections(view, filled))
        form.search method="get" action=(super::FIGURES) {
            (field("first", "referrals-first-day"))
            (field("last", "referrals-last-day"))
            button.main { (view.text.of("referrals-look")) }
        }
    }
}

fn heads(view: &View) -> Vec<String> {
    let mut heads = vec![view.text.of("referrals-reason")];
    heads.extend(Outcome::ALL.iter().map(|it| view.text.of(it.label())));
    heads.push(view.text.of("referrals-sum"));
    heads
}

fn lines(view: &View, table: &Table) -> Vec<Vec<String>> {
    let line = |(reason, cells): &(Option<Reason>, Vec<Cell>)| {
        let label = reason.map_or("referrals-sum", Choice::label);
        let cells = cells.iter().map(|it| words(view, *it));
        std::iter::once(view.text.of(label)).chain(cells).collect()
    };
    table.rows.iter().map(line).collect()
}

fn shown(view: &View, table: &Table) -> Markup {
    let rows: Vec<Vec<Markup>> = lines(view, table)
        .into_iter()
        .map(|row| row.into_iter().map(|it| html! { (it) }).collect())
        .collect();
    let name = view.text.of("referrals-figures");
    html! { div.figures { (widgets::table(&name, &heads(view), &rows)) } }
}

async fn file(desk: Desk, Taken(Query(said)): Taken<Query<Said>>) -> Answer {
    let mut filled = asked(&said);
    let span = days(&desk, &mut filled).await?;
    let span = span.ok_or(crate::problem::Problem::Malformed)?;
    let table = table(&desk, span, Audience::Outside).await?;
    let (heads, lines) = (heads(&desk.view), lines(&desk.view, &table));
    let rows = std::iter::once(&heads).chain(&lines);
    let file = csv::write(rows.map(|row| row.iter().map(String::as_str).collect()));
    let name = format!(
        "attachment; filename=\"referrals-{}-{}.csv\"",
        span.0, span.1
    );
    let headers = [
        (header::CONTENT_TYPE, "text/csv; charset=utf-8".to_owned()),
        (header::CONTENT_DISPOSITION, name),
    ];
    Ok((headers, file).into_response())
}
