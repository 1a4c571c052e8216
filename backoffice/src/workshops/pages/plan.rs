//! The list of workshops, and the forms in which one is planned.

use super::{address, capacity, state};
use crate::access::Permission;
use crate::web::widgets::{self, Field};
use crate::web::{Filled, View};
use crate::workshops::ids::StationId;
use crate::workshops::model::{STATION_CHARACTERS_MAX, STATIONS_MAX, State, Workshop};
use maud::{Markup, html};

/// So many rows the form of the stations has.
pub(in crate::workshops) const ROWS: usize = STATIONS_MAX;

/// The name of a field of a row in the form of the stations.
pub(in crate::workshops) fn station_field(what: &str, row: usize) -> String {
    format!("station-{what}-{row}")
}

/// A row of the form of the stations, as it is shown.
pub(in crate::workshops) struct StationRow {
    /// The station that is meant; none in a row for a new one.
    pub(in crate::workshops) id: Option<StationId>,
    pub(in crate::workshops) name: String,
    pub(in crate::workshops) tables: String,
    pub(in crate::workshops) place: String,
}

/// Every workshop, and a form for one more.
pub(in crate::workshops) fn workshops(view: &View, all: &[Workshop], filled: &Filled) -> Markup {
    let text = view.text;
    let columns = [
        "workshops-name",
        "workshops-day",
        "workshops-place",
        "workshops-entered",
        "workshops-state",
    ]
    .map(|it| text.of(it));
    let row = |it: &Workshop| {
        vec![
            html! { a href=(address(it.id)) { strong { bdi { (it.facts.name) } } } },
            html! { time datetime=(it.facts.day) dir="ltr" { (it.facts.day) } },
            html! { bdi { (it.facts.place) } },
            html! { (capacity(view, it)) },
            state(view, it),
        ]
    };
    let rows: Vec<Vec<Markup>> = all.iter().map(row).collect();
    let open = all.iter().find(|it| it.is_open());
    html! {
        p.lead { (text.of("workshops-lead")) }
        (widgets::home("/workshops", &widgets::corrections(view, filled)))
        @if let Some(it) = open {
            p { a.button.main href=(address(it.id)) { (text.with("workshops-go-to", &[("name", it.facts.name.as_str().into())])) } }
        }
        @if rows.is_empty() { (widgets::empty(&text.of("workshops-none"))) }
        @else { (widgets::table(&text.of("workshops-title"), &columns, &rows)) }
        @if view.may(Permission::ManageWindows) {
            h2 { (text.of("workshops-plan")) }
            (widgets::post_form(view, "/workshops", &html! {
                (facts(view, filled))
                button.main { (text.of("workshops-plan")) }
            }))
        }
    }
}

/// What the office says of a workshop, and its stations.
pub(in crate::workshops) fn edit(
    view: &View,
    workshop: &Workshop,
    rows: &[StationRow],
    filled: &Filled,
) -> Markup {
    let text = view.text;
    let to = |verb: &str| format!("{}/{verb}", address(workshop.id));
    let is_over = matches!(workshop.state, State::Closed { .. });
    html! {
        (widgets::home(&to("edit"), &widgets::corrections(view, filled)))
        (widgets::post_form(view, &to("edit"), &html! {
            (facts(view, filled))
            button.main { (text.of("workshops-save")) }
        }))
        h2 { (text.of("workshops-stations")) }
        p { (text.of(if workshop.entered == 0 { "workshops-stations-how" } else { "workshops-stations-in-use" })) }
        @if !is_over {
            (widgets::post_form(view, &to("stations"), &html! {
                (stations(view, rows, filled))
                button.main { (text.of("workshops-stations-save")) }
            }))
        }
        p.more { a href=(address(workshop.id)) { (text.of("workshops-back-to")) } }
    }
}

fn facts(view: &View, filled: &Filled) -> Markup {
    let field = |name, label, kind| {
        widgets::field(
            view,
            filled,
            Field {
                name,
                label,
                kind,
                autocomplete: "off",
            },
        )
    };
    html! {
        (field("name", "workshops-name", "text"))
        (field("place", "workshops-place", "text"))
        (field("day", "workshops-day", "date"))
        (field("capacity", "workshops-places", "number"))
    }
}

fn stations(view: &View, rows: &[StationRow], filled: &Filled) -> Markup {
    let text = view.text;
    let columns =
        ["workshops-order", "workshops-station", "workshops-tables"].map(|it| text.of(it));
    let input = |what: &str, kind: &str, row: usize, value: &str, label: &str| {
        let field = station_field(what, row);
        let words = text.with(
            "workshops-of-row",
            &[("what", text.of(label).into()), ("row", (row + 1).into())],
        );
        html! {
            input #(field) name=(field) type=(kind) value=(value) aria-label=(words) autocomplete="off"
                maxlength=[(kind == "text").then_some(STATION_CHARACTERS_MAX)] aria-invalid=[widgets::invalid(filled, &field)];
        }
    };
    let row = |(at, it): (usize, &StationRow)| {
        vec![
            html! {
                @if let Some(id) = it.id { input type="hidden" name=(station_field("id", at)) value=(id); }
                (input("order", "number", at, &it.place, "workshops-order"))
            },
            input("name", "text", at, &it.name, "workshops-station"),
            input("tables", "number", at, &it.tables, "workshops-tables"),
        ]
    };
    let cells: Vec<Vec<Markup>> = rows.iter().enumerate().map(row).collect();
    widgets::table(&text.of("workshops-stations"), &columns, &cells)
}
