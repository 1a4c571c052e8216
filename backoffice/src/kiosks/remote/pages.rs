//! How a kiosk's program and what the office wishes of it stand on the page.

use super::super::Kiosk;
use super::model::{Service, Wishes};
use crate::web::widgets::{self, Look};
use crate::web::{Filled, View, sentence};
use maud::{Markup, html};
use shared::ids::KioskId;
use shared::protocol::{Health, ScreenState};

/// What is on the screen, for how long the program has been running, and when a record came last.
pub(in crate::kiosks) fn health_cell(
    view: &View,
    health: Option<Health>,
    wishes: &Wishes,
) -> Markup {
    let text = view.text;
    html! {
        @if wishes.out_since.is_some() { span.attention { (text.of("kiosks-out-of-service")) } " " }
        @match health {
            None => "–",
            Some(it) => {
                (text.of(screen_message(it.screen)))
                " " small.off { (up(view, it)) }
                @if let Some(at) = it.last_sync {
                    " " small.off { (text.of("kiosks-last-sync")) " " (widgets::moment(view, at)) }
                }
            }
        }
    }
}

fn up(view: &View, health: Health) -> String {
    let minutes = health.up_seconds / 60;
    let (hours, minutes) = (minutes / 60, minutes % 60);
    let values = [
        ("hours", hours.into()),
        ("minutes", minutes.into()),
        ("boots", health.boots.into()),
    ];
    view.text.with("kiosks-up", &values)
}

fn screen_message(screen: ScreenState) -> &'static str {
    match screen {
        ScreenState::Resting => "kiosks-screen-resting",
        ScreenState::Visitor => "kiosks-screen-visitor",
        ScreenState::Closed => "kiosks-screen-closed",
        ScreenState::OutOfOrder => "kiosks-screen-out-of-order",
        ScreenState::Hidden => "kiosks-screen-hidden",
        ScreenState::Unknown => "kiosks-screen-unknown",
    }
}

/// The field with the languages of a kiosk, of which several stand on one page.
pub(in crate::kiosks) fn languages_field(kiosk: KioskId) -> String {
    format!("languages-{kiosk}")
}

/// What can be done from here.
pub(in crate::kiosks) fn panel(
    view: &View,
    kiosk: &Kiosk,
    wishes: &Wishes,
    filled: &Filled,
) -> Markup {
    let text = view.text;
    let at = |what: &str| format!("/kiosks/{}/{what}", kiosk.id);
    let (service, label) = match wishes.out_since {
        Some(_) => (Service::In, "kiosks-put-in-service"),
        None => (Service::Out, "kiosks-put-out-of-service"),
    };
    let field = languages_field(kiosk.id);
    let first: Vec<&str> = wishes.languages.iter().map(|it| it.tag()).collect();
    let refusal = filled.refusal(&field);
    let languages = match refusal {
        Some(_) => filled.value(&field).to_owned(),
        None => first.join(" "),
    };
    html! {
        details.act id={ "settings-" (kiosk.id) } open[refusal.is_some()] {
            summary { (text.of("kiosks-settings")) }
            (widgets::post_form(view, &at("service"), &html! {
                button.quiet name="service" value=(service.word()) { (text.of(label)) }
            }))
            (widgets::post_button(view, &at("restart"), &text.of("kiosks-restart"), Look::Quiet))
            p.help { (text.of("kiosks-restart-means")) }
            (widgets::post_form(view, &at("languages"), &html! {
                label for=(field) { (text.of("kiosks-languages")) }
                p.help { (text.of("kiosks-languages-help")) }
                input #(field) name="languages" type="text" autocomplete="off" dir="ltr" spellcheck="false" value=(languages) aria-invalid=[widgets::invalid(filled, &field)];
                @if let Some(it) = refusal { p.correction { (sentence(text, it)) } }
                button.quiet { (text.of("kiosks-languages-save")) }
            }))
        }
    }
}
