//! The page on which the office looks after its kiosks.

use super::model::{Contact, Kiosk, Line, Lines};
use super::pairing::CODE_MINUTES;
use super::{TOPIC, calls, looks, papers, remote};
use crate::web::widgets::{self, Look};
use crate::web::{Filled, View};
use chrono::{DateTime, Utc};
use maud::{Markup, html};
use shared::protocol::Paper;
use shared::protocol::pairing::{KioskPlace, PairingCode};
use translations::Text;

/// The whole page.
pub(super) fn kiosks(view: &View, lines: &Lines, filled: &Filled) -> Markup {
    let text = view.text;
    html! {
        (widgets::home("/kiosks", &widgets::corrections(view, filled)))
        p.lead { (text.of("kiosks-lead")) }
        (widgets::post_form(view, "/kiosks/code", &html! {
            div.actions {
                button.main name="place" value=(KioskPlace::Public.word()) { (text.of("kiosks-add")) } " "
                button.plain name="place" value=(KioskPlace::Booth.word()) { (text.of("kiosks-add-booth")) }
            }
        }))
        (list(view, lines, filled))
    }
}

/// The kiosks and what wants attention; fetches itself again.
pub(super) fn list(view: &View, lines: &Lines, filled: &Filled) -> Markup {
    let text = view.text;
    let columns = [
        "kiosks-name",
        "kiosks-place",
        "kiosks-series",
        "kiosks-contact",
        "kiosks-screen",
        "kiosks-waiting",
        "kiosks-paper",
        "kiosks-problems",
        "kiosks-act",
    ];
    let rows: Vec<Vec<Markup>> = lines
        .kiosks
        .iter()
        .map(|it| row(view, it, lines.now, filled))
        .collect();
    let names = lines
        .kiosks
        .iter()
        .map(|it| (it.kiosk.id, it.kiosk.name.clone()));
    let list = html! {
        (calls::calls_list(view, &lines.calls, lines.now, "/kiosks/call-answered"))
        (papers::alerts_list(view, &lines.alerts))
        @if rows.is_empty() { (widgets::empty(&text.of("kiosks-none"))) }
        @else { (widgets::table(&text.of("kiosks-title"), &columns.map(|it| text.of(it)), &rows)) }
        (looks::list(view, &lines.looks, &names.collect()))
    };
    // A kiosk that falls silent says nothing: the list also asks again every minute.
    let topics = format!("{} minute", TOPIC.0);
    widgets::live("kiosks", &topics, "/kiosks/list", &list)
}

/// The new code, and what to do with it. Shown once.
pub(super) fn code(view: &View, address: &str, code: &PairingCode, place: KioskPlace) -> Markup {
    let text = view.text;
    html! {
        p.lead { (text.with("kiosks-code-lead", &[("minutes", CODE_MINUTES.into())])) }
        @if place == KioskPlace::Booth { p { (text.of("kiosks-code-booth")) } }
        p.code dir="ltr" { (code.to_string()) }
        p { (text.of("kiosks-code-how")) }
        pre.command dir="ltr" { "kiosk pair --server https://" (address) " --code " (code.to_string()) }
        p { a.button href="/kiosks" { (text.of("kiosks-code-done")) } }
    }
}

fn row(view: &View, line: &Line, now: DateTime<Utc>, filled: &Filled) -> Vec<Markup> {
    let (text, kiosk, contact) = (view.text, &line.kiosk, line.contact.as_ref());
    let is_gone = kiosk.revoked_at.is_some();
    vec![
        html! { bdi { (kiosk.name) } },
        html! { (text.of(place_words(kiosk.place))) },
        html! { @if kiosk.place == KioskPlace::Public { span.number dir="ltr" { (kiosk.series) } } @else { "–" } },
        contact_cell(view, kiosk, contact, now),
        remote::health_cell(view, contact.and_then(|it| it.health), &line.wishes),
        html! { @if let Some(it) = contact { (it.waiting) } @else { "–" } },
        html! { @if let Some(it) = contact { (printer(text, it)) } @else { "–" } },
        html! {
            (papers::doubtful_list(view, &line.doubtful))
        },
        html! {
            @if is_gone { (text.of("kiosks-removed")) }
            @else {
                (remote::panel(view, kiosk, &line.wishes, filled))
                details.act id={ "remove-" (kiosk.id) } {
                    summary { (text.of("kiosks-remove")) }
                    p { (text.of("kiosks-remove-means")) }
                    (widgets::post_button(view, &format!("/kiosks/{}/revoke", kiosk.id), &text.of("kiosks-remove-now"), Look::Danger))
                }
            }
        },
    ]
}

/// The message that says where a kiosk stands.
fn place_words(place: KioskPlace) -> &'static str {
    match place {
        KioskPlace::Public => "kiosks-place-public",
        KioskPlace::Booth => "kiosks-place-booth",
    }
}

fn contact_cell(
    view: &View,
    kiosk: &Kiosk,
    contact: Option<&Contact>,
    now: DateTime<Utc>,
) -> Markup {
    let text = view.text;
    html! {
        @match contact {
            None => (text.of("kiosks-contact-never")),
            Some(it) => {
                (widgets::moment(view, it.at))
                " " small.off { (text.of("kiosks-version")) " " bdi dir="ltr" { (it.version) } }
                @if it.form.refused.is_some() { " " span.attention { (text.of("kiosks-form-refused")) } }
                @else if it.form.version.is_some() { " " small.off { (text.of("kiosks-form-own")) } }
                @if kiosk.revoked_at.is_none() && it.is_silent(now) { " " span.attention { (text.of("kiosks-silent")) } }
            }
        }
    }
}

/// What is wrong with the printer, if anything is, and its paper.
fn printer(text: Text, contact: &Contact) -> Markup {
    html! {
        @if let Some(fault) = contact.fault {
            span.attention { (text.of(papers::fault_message(fault))) }
        }
        @if contact.fault.is_none() || contact.paper == Paper::NearEnd { " " (paper(text, contact.paper)) }
        @if contact.roll.papers != 0 {
            " " small.off { (text.with("kiosks-metres", &[("metres", contact.roll.metres().into()), ("papers", contact.roll.papers.into())])) }
        }
    }
}

fn paper(text: Text, paper: Paper) -> Markup {
    let (class, id) = match paper {
        Paper::Good => ("calm", "kiosks-paper-good"),
        Paper::NearEnd => ("attention", "kiosks-paper-near-end"),
        Paper::Out => ("attention", "kiosks-paper-out"),
        Paper::Unknown => ("calm", "kiosks-paper-unknown"),
    };
    html! { span.(class) { (text.of(id)) } }
}
