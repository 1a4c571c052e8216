//! The room of safety: what there is, and calls of before.

use super::alarms::{self, Alarm};
use crate::access::{Permission, StaffId, names};
use crate::web::widgets;
use crate::web::{Answer, Desk, Filled, View};
use maud::{Markup, html};
use std::collections::BTreeMap;

/// The room.
pub(super) async fn room(desk: Desk) -> Answer {
    let read = desk.read(|tx| Ok((alarms::newest(tx)?, names(tx)?)));
    let (alarms, names) = read.await?;
    desk.page("safety-title", &page(&desk.view, &alarms, &names))
}

fn page(view: &View, alarms: &[Alarm], names: &BTreeMap<StaffId, String>) -> Markup {
    let text = view.text;
    let ways = [
        ("/safety/door", "safety-door", Permission::KeepDoorList),
        (
            "/safety/demands/new",
            "safety-demand-log",
            Permission::LogDemands,
        ),
        ("/safety/demands", "safety-demands", Permission::SeeDemands),
        ("/safety/card", "safety-card", Permission::SeeSafety),
        (
            "/safety/incidents",
            "safety-incidents",
            Permission::SeeSafety,
        ),
    ];
    html! {
        div.actions.ways {
            @for (to, label, _) in ways.iter().filter(|(_, _, needs)| view.may(*needs)) {
                a.button href=(to) { (text.of(label)) }
            }
        }
        section.card {
            h2 { (text.of("safety-alarms")) }
            p.help { (text.of("safety-alarms-help")) }
            (alarms::past(view, alarms, names))
        }
        section.card {
            h2 { (text.of("safety-team")) }
            p { (text.of("safety-team-names")) }
            p { (text.of("safety-team-rest")) }
        }
    }
}

/// A field of several lines, with its label, help and what has to be corrected.
pub(super) fn area(view: &View, filled: &Filled, name: &str, label: &str) -> Markup {
    let (text, help) = (view.text, view.text.attribute(label, "help"));
    let help_id = format!("{name}-help");
    html! {
        div.field {
            label for=(name) { (text.of(label)) }
            @if let Some(help) = &help { p.help id=(help_id) { (help) } }
            textarea #(name) name=(name) rows="4" dir="auto" aria-describedby=[help.as_ref().map(|_| help_id.as_str())]
                aria-invalid=[widgets::invalid(filled, name)] { (filled.value(name)) }
            @if let Some(refusal) = filled.refusal(name) {
                p.correction id={ (name) "-correction" } { (crate::web::sentence(text, refusal)) }
            }
        }
    }
}
