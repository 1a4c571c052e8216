//! The page of a workshop's figures, and their file.

use super::actions::Found;
use super::figures::Summary;
use super::tables::{self, Column};
use crate::csv;
use crate::statistics::pages::{cell, minutes};
use crate::statistics::tables::{Audience, Cell, Figure, tenths};
use crate::web::View;
use crate::web::widgets;
use crate::workshops::WorkshopId;
use maud::{Markup, html};

/// The whole page.
pub(super) fn page(view: &View, id: WorkshopId, found: &Found) -> Markup {
    let (text, it) = (view.text, &found.summary);
    html! {
        p.lead { bdi { (found.workshop.facts.name) } " · " time dir="ltr" datetime=(found.workshop.facts.day) { (found.workshop.facts.day) } }
        @if it.entered == 0 { (widgets::empty(&text.of("statistics-workshop-none"))) }
        @else {
            (headline(view, it))
            (bottleneck(view, it))
            h2 { (text.of("statistics-by-station")) }
            (stations(view, it))
            h2 { (text.of("statistics-through-by-hour")) }
            (hours(view, it))
            @if found.is_over {
                p.files { a href={ "/statistics/workshops/" (id) "/file" } download { (text.of("statistics-workshop-file")) } }
                p.help { (text.of("statistics-workshop-file-why")) }
            } @else { p.help { (text.of("statistics-workshop-not-over")) } }
        }
        p.more { a href={ "/workshops/" (id) } { (text.of("workshops-back-to")) } }
    }
}

fn headline(view: &View, it: &Summary) -> Markup {
    let text = view.text;
    let an_hour = it
        .tenths_an_hour()
        .map(|it| format!("{}.{}", it / 10, it % 10));
    html! {
        dl.headline {
            div { dt { (text.of("statistics-entered")) } dd { (it.entered) } }
            div { dt { (text.of("statistics-through")) } dd { (it.through) } }
            div { dt { (text.of("statistics-left-early")) } dd { (it.away) } }
            @if let Some(it) = an_hour { div { dt { (text.of("statistics-through-an-hour")) } dd dir="ltr" { (it) } } }
            @if let Some(it) = it.whole {
                div { dt { (text.of("statistics-median-whole")) } dd { (minutes(view, it.median)) } }
                div { dt { (text.of("statistics-p90-whole")) } dd { (minutes(view, it.p90)) } }
            }
        }
    }
}

/// Where the way is narrowest, in a sentence.
fn bottleneck(view: &View, it: &Summary) -> Markup {
    let Some(found) = it.bottleneck() else {
        return html! {};
    };
    let wait = found.wait.map(|it| minutes(view, it.median));
    let values = [
        ("station", found.name.as_str().into()),
        ("minutes", wait.unwrap_or_default().into()),
    ];
    html! { p { strong { (view.text.with("statistics-bottleneck", &values)) } } }
}

fn stations(view: &View, it: &Summary) -> Markup {
    let text = view.text;
    let table = tables::stations(it, Audience::Inside);
    let heads = ["workshops-station"].into_iter();
    let columns: Vec<String> = heads
        .chain(table.columns.iter().map(|it| it.message()))
        .map(|it| text.of(it))
        .collect();
    let row = |(name, cells): &(String, Vec<Cell>)| {
        let head = html! { strong { bdi { (name) } } };
        [head]
            .into_iter()
            .chain(cells.iter().map(|it| cell(view, *it)))
            .collect()
    };
    let rows: Vec<Vec<Markup>> = table.rows.iter().map(row).collect();
    html! { div.figures { (widgets::table(&text.of("statistics-by-station"), &columns, &rows)) } }
}

fn hours(view: &View, it: &Summary) -> Markup {
    let text = view.text;
    let columns = ["statistics-hour", "statistics-through"].map(|it| text.of(it));
    let row = |(hour, count): &(Option<u32>, Cell)| {
        vec![
            html! { strong { (hour_words(view, *hour)) } },
            cell(view, *count),
        ]
    };
    let rows: Vec<Vec<Markup>> = tables::hours(it, Audience::Inside)
        .iter()
        .map(row)
        .collect();
    html! {
        @if rows.is_empty() { (widgets::empty(&text.of("statistics-nobody-through"))) }
        @else { div.figures { (widgets::table(&text.of("statistics-through-by-hour"), &columns, &rows)) } }
    }
}

fn hour_words(view: &View, hour: Option<u32>) -> String {
    hour.map_or_else(
        || view.text.of("statistics-all"),
        |it| format!("{it:02}:00"),
    )
}

/// The file for outside the office: the stations, an empty line, the hours.
pub(super) fn file(view: &View, it: &Summary) -> String {
    let text = view.text;
    let table = tables::stations(it, Audience::Outside);
    let unit = text.of("statistics-unit-minutes");
    let name = |it: &Column| {
        let name = text.of(it.message());
        if it.is_time() {
            format!("{name} ({unit})")
        } else {
            name
        }
    };
    let note = |cells: &[Cell]| {
        let hides = cells.contains(&Cell::Hidden);
        if hides {
            text.of("statistics-hidden-why")
        } else {
            String::new()
        }
    };
    let mut lines = vec![line(
        text.of("workshops-station"),
        table.columns.iter().map(name),
        text.of("statistics-note"),
    )];
    for (name, cells) in &table.rows {
        lines.push(line(
            name.clone(),
            cells.iter().map(|it| plain(*it)),
            note(cells),
        ));
    }
    lines.push(Vec::new());
    lines.push(line(
        text.of("statistics-hour"),
        [text.of("statistics-through")].into_iter(),
        text.of("statistics-note"),
    ));
    let hours = tables::hours(it, Audience::Outside);
    for (hour, count) in &hours {
        lines.push(line(
            hour_words(view, *hour),
            [plain(*count)].into_iter(),
            note(&[*count]),
        ));
    }
    if hours.is_empty() {
        lines.push(line(
            String::new(),
            [String::new()].into_iter(),
            text.of("statistics-too-few"),
        ));
    }
    csv::lines(
        lines
            .iter()
            .map(|it| it.iter().map(String::as_str).collect()),
    )
}

fn line(head: String, cells: impl Iterator<Item = String>, note: String) -> Vec<String> {
    [head].into_iter().chain(cells).chain([note]).collect()
}

fn plain(cell: Cell) -> String {
    match cell.figure() {
        Some(Figure::Count(it)) => it.to_string(),
        Some(Figure::Time(it)) => tenths(it),
        Some(Figure::Part { part, .. }) => part.to_string(),
        None => String::new(),
    }
}
