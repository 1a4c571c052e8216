//! The page of figures: choose the days, see how long people waited, whether we kept what we told them, and how many will
//! come.

mod chooser;
mod plots;
mod tables;
mod words;

pub(super) use chooser::OUTSIDE;
pub(super) use tables::{by_name, cell, file_words};
pub(super) use words::minutes;

use super::actions::{Asked, Found, Sealed, table};
use super::figures::{Agreed, DAYS_LEAST, Dimension, Forecast, WEEKS_LOOKED_AT};
use super::span::Span;
use super::tables::{Audience, Cell, Column, Figure, Kind, Table};
use crate::referrals;
use crate::web::widgets::{self, Tone};
use crate::web::{Filled, View};
use chrono::{Datelike, NaiveDate};
use maud::{Markup, html};
use plots::Show;

/// What the page shows.
pub(super) struct Shown {
    pub(super) asked: Asked,
    pub(super) found: Found,
    pub(super) audience: Audience,
}

impl Shown {
    fn table(&self, view: &View, kind: Kind) -> Table {
        let made = table(kind, &self.found, self.asked.zone, self.audience);
        by_name(view, made)
    }
}

/// The page while something of the choice has to be corrected.
pub(super) fn to_correct(view: &View, filled: &Filled, today: NaiveDate) -> Markup {
    html! {
        p.lead { (view.text.of("statistics-lead")) }
        (chooser::chooser(view, filled, today))
    }
}

/// The whole page.
pub(super) fn statistics(view: &View, filled: &Filled, shown: &Shown) -> Markup {
    let text = view.text;
    html! {
        (to_correct(view, filled, shown.asked.today))
        h2 #figures { (days(view, shown.asked.span)) }
        @match shown.audience {
            Audience::Inside => p.paper-only { strong { (text.of("statistics-inside-only")) } },
            Audience::Outside => (widgets::message(Tone::Calm, &text.of("statistics-outside-why"))),
        }
        @if let Some(before) = shown.found.erased_before {
            (widgets::message(Tone::Attention, &tables::erased(view, before)))
        }
        @if shown.found.facts.is_empty() {
            (widgets::empty(&text.of("statistics-none")))
            (agreed(view, shown))
        } @else {
            (of_span(view, shown))
        }
        (ahead(view, shown))
        p.more { a href=(referrals::FIGURES) { (text.of("referrals-figures")) } }
    }
}

/// Everything about the days that were chosen.
fn of_span(view: &View, shown: &Shown) -> Markup {
    let by_hour = shown.table(view, Kind::Groups(Dimension::Hour));
    let ledger = shown.table(view, Kind::Ledger(Dimension::Hour));
    html! {
        (headline(view, &by_hour))
        (sentence(view, &ledger))
        h2 { (view.text.of("statistics-by-hour")) }
        @if !by_hour.rows.is_empty() {
            div.pictures {
                (plots::by_hour(view, &by_hour, Show::Arrivals))
                (plots::by_hour(view, &by_hour, Show::Waits))
            }
        }
        (tables::table(view, &by_hour))
        (tables::note(view, &by_hour))
        (file(view, shown, by_hour.kind))
        (self::ledger(view, shown, &ledger))
        @for by in [Dimension::Weekday, Dimension::Way, Dimension::Window, Dimension::Lane, Dimension::Language] {
            (part(view, shown, Kind::Groups(by)))
            @if by == Dimension::Way { (agreed(view, shown)) }
        }
    }
}

/// What came of the appointments, for whoever may see them: in the queue only those are counted who came and took a number.
fn agreed(view: &View, shown: &Shown) -> Markup {
    html! {
        @if shown.found.agreed.is_some_and(|it| it != Agreed::default()) {
            h3 { (view.text.of("statistics-agreed")) }
            p { (view.text.of("statistics-agreed-how")) }
            (body(view, shown, Kind::Agreed))
        }
    }
}

/// A heading, a table and its file; or why lanes and languages are not told.
fn part(view: &View, shown: &Shown, kind: Kind) -> Markup {
    html! {
        h2 { (view.text.of(words::title(kind))) }
        (body(view, shown, kind))
    }
}

fn body(view: &View, shown: &Shown, kind: Kind) -> Markup {
    let is_told = !kind.is_sealed() || shown.found.sealed == Sealed::Open;
    if !is_told {
        let why = match shown.found.sealed {
            Sealed::NotForRole => "statistics-sealed-not-for-role",
            Sealed::TooMany => "statistics-sealed-too-many",
            _ => "statistics-sealed",
        };
        return tables::sealed(view, why);
    }
    let table = shown.table(view, kind);
    html! {
        @if kind == Kind::Groups(Dimension::Way) {
            (tables::side_by_side(view, &table))
        } @else {
            (tables::table(view, &table))
        }
        (tables::note(view, &table))
        (file(view, shown, kind))
    }
}

/// The figures of all visits, large.
fn headline(view: &View, table: &Table) -> Markup {
    let Some(all) = table.all() else {
        return html! {};
    };
    html! {
        dl.headline {
            @for (column, cell) in table.columns.iter().zip(&all.cells) {
                div { dt { (view.text.of(words::column(*column))) } dd { (tables::cell(view, *cell)) } }
            }
        }
    }
}

/// Whether what visitors were told was kept.
fn ledger(view: &View, shown: &Shown, by_hour: &Table) -> Markup {
    html! {
        h2 #estimates { (view.text.of("statistics-ledger")) }
        @if by_hour.rows.is_empty() {
            (tables::note(view, by_hour))
        } @else {
            p { (view.text.of("statistics-ledger-how")) }
            (part_of_ledger(view, shown, Dimension::Hour))
            (part_of_ledger(view, shown, Dimension::Lane))
        }
    }
}

fn part_of_ledger(view: &View, shown: &Shown, by: Dimension) -> Markup {
    let kind = Kind::Ledger(by);
    html! {
        h3 { (view.text.of(words::title(kind))) }
        (body(view, shown, kind))
    }
}

/// The ledger in one sentence, unless it may not be told or nobody was told anything.
fn sentence(view: &View, ledger: &Table) -> Markup {
    let all = ledger.all();
    let kept = all.and_then(|it| ledger.cell(it, Column::KeptInside));
    let Some(Figure::Part { part, whole }) = kept.and_then(Cell::figure) else {
        return html! {};
    };
    let values = [("inside", part.into()), ("told", whole.into())];
    html! { p.honest { strong { (view.text.with("statistics-ledger-sentence", &values)) } } }
}

/// How many will come.
fn ahead(view: &View, shown: &Shown) -> Markup {
    let (text, day) = (view.text, shown.asked.ahead);
    let weekday = text.of(words::weekday(day.weekday()));
    let count = |days: u32| {
        [
            ("days", days.into()),
            ("weeks", WEEKS_LOOKED_AT.into()),
            ("least", DAYS_LEAST.into()),
            ("weekday", weekday.as_str().into()),
        ]
    };
    let table = shown.table(view, Kind::Forecast);
    html! {
        h2 #ahead { (text.of("statistics-forecast")) ": " (weekday) " " time dir="ltr" datetime=(day) { (day) } }
        @match shown.found.forecast {
            Forecast::NotYet { days } => (widgets::empty(&text.with("statistics-forecast-not-yet", &count(days)))),
            Forecast::Known { days, .. } => {
                p { (text.with("statistics-forecast-from", &count(days))) }
                div.pictures {
                    (plots::by_hour(view, &table, Show::Forecast))
                    (tables::table(view, &table))
                }
                (tables::note(view, &table))
                (file(view, shown, Kind::Forecast))
            },
        }
    }
}

/// The days in numbers, as all dates here.
fn days(view: &View, span: Span) -> Markup {
    let day = |it: NaiveDate| html! { time dir="ltr" datetime=(it) { (it) } };
    html! {
        (view.text.of("statistics-days")) ": " (day(span.from))
        @if span.to != span.from { " – " (day(span.to)) }
    }
}

/// The way to take a table out. Files are for others, so they tell only of days that are over.
fn file(view: &View, shown: &Shown, kind: Kind) -> Markup {
    let (asked, text) = (shown.asked, view.text);
    let yesterday = asked.today.pred_opt().map(|it| Span { from: it, to: it });
    let span = asked.span.over(asked.today);
    // What is foretold is not of the days that were chosen.
    let Some(span) = span.or(yesterday.filter(|_| !kind.is_of_past())) else {
        return html! { p.help.files { (text.of("statistics-file-not-over")) } };
    };
    let address = format!(
        "/statistics/file?table={}&span=own&from={}&to={}&day={}",
        kind.word(),
        span.from,
        span.to,
        asked.ahead
    );
    let name = text.of(words::title(kind));
    html! {
        p.files { a href=(address) download { (text.with("statistics-file", &[("table", name.into())])) } }
    }
}
