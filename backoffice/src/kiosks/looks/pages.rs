//! The list of records that want someone to look, each with its reason and what helps.

use super::super::model::Vouching;
use super::model::{WantsALook, why_message};
use crate::access::Permission;
use crate::web::View;
use crate::web::widgets::{self, Look};
use maud::{Markup, html};
use shared::ids::KioskId;
use std::collections::BTreeMap;

/// The list; nothing when there is nothing to look at.
pub(in crate::kiosks) fn list(
    view: &View,
    looks: &[WantsALook],
    kiosks: &BTreeMap<KioskId, String>,
) -> Markup {
    let text = view.text;
    let columns = [
        "kiosks-look-number",
        "kiosks-name",
        "kiosks-look-why",
        "kiosks-look-at",
        "kiosks-act",
    ]
    .map(|it| text.of(it));
    let row = |it: &WantsALook| {
        let label = text.with("kiosks-look-noted", &[("label", it.label.as_str().into())]);
        vec![
            html! { span.number dir="ltr" { (it.label) } },
            html! { bdi { (kiosks.get(&it.kiosk).map_or("", String::as_str)) } },
            html! { (text.of(why_message(&it.why))) },
            widgets::moment(view, it.received_at),
            html! {
                (widgets::post_button(view, &format!("/kiosks/look/{}/noted", it.id), &label, Look::Quiet))
                @if it.may_be_admitted() && view.may(Permission::AdmitRecords) { (admission(view, it)) }
            },
        ]
    };
    let rows: Vec<Vec<Markup>> = looks.iter().map(row).collect();
    html! {
        @if !rows.is_empty() {
            h2 { (text.of("kiosks-looks")) " " span.count { (rows.len()) } }
            p.lead { (text.of("kiosks-looks-lead")) }
            (widgets::table(&text.of("kiosks-looks"), &columns, &rows))
        }
    }
}

/// The form to take a record in after all: the buttons say why it may be believed.
fn admission(view: &View, it: &WantsALook) -> Markup {
    let text = view.text;
    let buttons = html! {
        div.actions {
            @for why in Vouching::ALL {
                button.(Look::Danger.class()) name="why" value=(why.word()) { (text.of(why.message())) } " "
            }
        }
    };
    html! {
        details.act id={ "admit-" (it.id) } {
            summary { (text.of("kiosks-admit")) }
            p { (text.of("kiosks-admit-means")) }
            (widgets::post_form(view, &format!("/kiosks/look/{}/admit", it.id), &buttons))
        }
    }
}
