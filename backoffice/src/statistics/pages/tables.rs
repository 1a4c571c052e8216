//! Figures as tables on the page, and in words for a file.

use super::words;
use crate::statistics::figures::Group;
use crate::statistics::tables::{Audience, Cell, Column, Figure, Head, Kind, Row, Table, Words};
use crate::web::View;
use crate::web::widgets::{self, Tone};
use chrono::NaiveDate;
use maud::{Markup, html};

/// The table with lanes and languages in the order of their names, as whoever reads it looks for them. Not in that of
/// their numbers, which would tell what is left out.
pub(in crate::statistics) fn by_name(view: &View, mut table: Table) -> Table {
    let is_named = |it: &Row| matches!(it.head, Head::Group(Group::Lane(_) | Group::Language(_)));
    let named = table.rows.iter().take_while(|it| is_named(it)).count();
    table.rows[..named].sort_by_cached_key(|it| words::row(view, &it.head).to_lowercase());
    table
}

/// A table, one line a group; nothing when it has no rows.
pub(super) fn table(view: &View, table: &Table) -> Markup {
    let name = view.text.of(words::title(table.kind));
    let heads = [words::rows_by(table.kind)].into_iter();
    let columns: Vec<String> = heads
        .chain(table.columns.iter().map(|it| words::column(*it)))
        .map(|it| view.text.of(it))
        .collect();
    let row = |it: &Row| {
        let cells = it.cells.iter().map(|it| cell(view, *it));
        [head(view, &it.head)].into_iter().chain(cells).collect()
    };
    let rows: Vec<Vec<Markup>> = table.rows.iter().map(row).collect();
    html! {
        @if !table.rows.is_empty() { div.figures { (widgets::table(&name, &columns, &rows)) } }
    }
}

/// The same with the groups side by side, one line a figure, for groups that are compared.
pub(super) fn side_by_side(view: &View, table: &Table) -> Markup {
    let text = view.text;
    let name = text.of(words::title(table.kind));
    let groups = table.rows.iter().map(|it| words::row(view, &it.head));
    let columns: Vec<String> = [text.of("statistics-figure")]
        .into_iter()
        .chain(groups)
        .collect();
    let row = |it: &Column| {
        let cells = table.rows.iter().map(|row| {
            let found = table.cell(row, *it).unwrap_or(Cell::Nothing);
            cell(view, found)
        });
        let head = html! { strong { (text.of(words::column(*it))) } };
        [head].into_iter().chain(cells).collect()
    };
    let rows: Vec<Vec<Markup>> = table.columns.iter().map(row).collect();
    html! {
        @if !table.rows.is_empty() { div.figures { (widgets::table(&name, &columns, &rows)) } }
    }
}

/// What stands where a table has no rows, and why; also that something was left out or marked.
pub(super) fn note(view: &View, table: &Table) -> Markup {
    html! {
        @if table.rows.is_empty() {
            (widgets::empty(&view.text.of(empty(table))))
        } @else if table.hides() {
            p.help { (view.text.of("statistics-hidden-why")) }
        } @else if table.marks() {
            p.help.few { (view.text.of("statistics-few")) }
        }
    }
}

/// The message that says why a table has no rows.
fn empty(table: &Table) -> &'static str {
    match (table.kind, table.audience) {
        (Kind::Forecast, _) => "statistics-forecast-none",
        (_, Audience::Outside) => "statistics-too-few",
        (Kind::Agreed, _) => "statistics-agreed-none",
        (Kind::Ledger(_), _) => "statistics-ledger-none",
        (Kind::Groups(_), _) => "statistics-none",
    }
}

/// That nothing is known of the appointments of before this day.
pub(super) fn erased(view: &View, before: NaiveDate) -> String {
    let day = before.to_string();
    view.text.with("statistics-erased", &[("day", day.into())])
}

/// Why lanes and languages do not stand there.
pub(super) fn sealed(view: &View, why: &str) -> Markup {
    widgets::message(Tone::Calm, &view.text.of(why))
}

fn head(view: &View, head: &Head) -> Markup {
    let is_number = matches!(head, Head::Group(Group::Hour(_) | Group::Window(_)));
    html! { strong dir=[is_number.then_some("ltr")] { (words::row(view, head)) } }
}

/// One place of a table.
pub(in crate::statistics) fn cell(view: &View, cell: Cell) -> Markup {
    let text = view.text;
    match cell {
        Cell::Known(it) => figure(view, it),
        Cell::Few(it) => html! {
            (figure(view, it)) " "
            abbr.few title=(text.of("statistics-few")) { span.unseen { (text.of("statistics-few")) } }
        },
        Cell::Hidden => html! { span.off { (text.of("statistics-hidden")) } },
        Cell::Nothing => html! {
            span.off aria-hidden="true" { "–" }
            span.unseen { (text.of("statistics-nothing")) }
        },
    }
}

fn figure(view: &View, figure: Figure) -> Markup {
    match figure {
        Figure::Count(it) => html! { (it) },
        Figure::Time(it) => html! { (words::minutes(view, it)) },
        Figure::Part { part, .. } => html! {
            (part)
            @if let Some(percent) = figure.percent() { " " small dir="ltr" { (percent) " %" } }
        },
    }
}

/// What a file of this table is written with.
pub(in crate::statistics) fn file_words(
    view: &View,
    table: &Table,
    erased_before: Option<NaiveDate>,
) -> Words {
    let text = view.text;
    let columns = table.columns.iter().flat_map(|it| {
        let name = text.of(words::column(*it));
        let unit = |id: &str| format!("{name} ({})", text.of(id));
        if it.is_part() {
            vec![name.clone(), unit("statistics-unit-percent")]
        } else if it.is_time() {
            vec![unit("statistics-unit-minutes")]
        } else {
            vec![name]
        }
    });
    Words {
        head: text.of(words::rows_by(table.kind)),
        columns: columns.collect(),
        rows: table
            .rows
            .iter()
            .map(|it| words::row(view, &it.head))
            .collect(),
        note: text.of("statistics-note"),
        hidden: text.of("statistics-hidden-why"),
        empty: text.of(empty(table)),
        erased: erased_before.map(|it| erased(view, it)),
    }
}
