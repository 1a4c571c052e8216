//! The page of the screens that belong to the office, and what a screen shows that does not.

use super::model::{PairedWall, WallCode};
use crate::web::widgets::{self, Field, Look};
use crate::web::{Filled, View};
use maud::{Markup, html};

/// The screens, and the form for one more.
pub(super) fn walls(view: &View, walls: &[PairedWall], filled: &Filled) -> Markup {
    let text = view.text;
    let columns = ["wall-name", "wall-since", "wall-act"].map(|it| text.of(it));
    let rows: Vec<Vec<Markup>> = walls.iter().map(|it| row(view, it)).collect();
    let name = Field {
        name: "name",
        label: "wall-name",
        kind: "text",
        autocomplete: "off",
    };
    html! {
        p.lead { (text.of("wall-walls-lead")) }
        @if rows.is_empty() { (widgets::empty(&text.of("wall-walls-none"))) }
        @else { (widgets::table(&text.of("wall-walls"), &columns, &rows)) }
        h2 { (text.of("wall-add")) }
        (widgets::home("/display/walls", &widgets::corrections(view, filled)))
        (widgets::post_form(view, "/display/walls", &html! {
            (widgets::field(view, filled, name))
            button.main { (text.of("wall-make-code")) }
        }))
        p.more { a href="/display/settings" { (text.of("wall-settings")) } }
    }
}

fn row(view: &View, wall: &PairedWall) -> Vec<Markup> {
    let text = view.text;
    vec![
        html! { bdi { (wall.name) } },
        widgets::moment(view, wall.paired_at),
        html! {
            details.act id={ "unpair-" (wall.id) } {
                summary { (text.of("wall-unpair")) }
                p { (text.of("wall-unpair-means")) }
                (widgets::post_button(view, &format!("/display/walls/{}/unpair", wall.id), &text.of("wall-unpair-now"), Look::Danger))
            }
        },
    ]
}

/// The new code, and what to do with it. Shown once.
pub(super) fn code(
    view: &View,
    (name, address): (&str, &str),
    code: &WallCode,
    minutes: i64,
) -> Markup {
    let text = view.text;
    html! {
        h2 { bdi { (name) } }
        p.lead { (text.with("wall-code-lead", &[("minutes", minutes.into())])) }
        p.code dir="ltr" { (code) }
        p { (text.of("wall-code-how")) }
        pre.command dir="ltr" { "https://" (address) "/display" }
        p { a.button href="/display/walls" { (text.of("wall-code-done")) } }
    }
}

/// What a screen shows that does not belong to the office.
pub(super) fn pair(view: &View, filled: &Filled) -> Markup {
    let text = view.text;
    let code = Field {
        name: "code",
        label: "wall-pair-code",
        kind: "text",
        autocomplete: "off",
    };
    html! {
        p.lead { (text.of("wall-pair-lead")) }
        (widgets::home("/display", &widgets::corrections(view, filled)))
        (widgets::post_form(view, "/display/pair", &html! {
            (widgets::field(view, filled, code))
            button.main { (text.of("wall-pair-now")) }
        }))
    }
}
