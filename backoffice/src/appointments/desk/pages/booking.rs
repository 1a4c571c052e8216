//! The form in which an appointment is agreed.

use super::super::read::FreeTime;
use crate::appointments::bookings::Channel;
use crate::appointments::parts;
use crate::appointments::reminders::channel_name;
use crate::appointments::slots::Slot;
use crate::appointments::types::AppointmentType;
use crate::web::widgets::{self, Field, Tone};
use crate::web::{Filled, Lock, View, language_name};
use chrono::Datelike;
use maud::{Markup, html};
use translations::Language;

/// The field with which a way to reach somebody is allowed.
pub(in crate::appointments::desk) fn channel_field(channel: Channel) -> String {
    format!("may-{}", channel.word())
}

/// The field that makes a form one of its kind: sent twice, it books once.
pub(in crate::appointments::desk) const FORM_ID: &str = "appointment";

/// The time that was chosen, and the form. When that time was refused, others can be chosen `instead` in the form itself, so
/// that nothing typed is lost.
pub(in crate::appointments::desk) fn booking(
    view: &View,
    slot: &Slot,
    of: &AppointmentType,
    instead: &[FreeTime],
    filled: &Filled,
) -> Markup {
    let text = view.text;
    let day = slot.starts_at.with_timezone(&view.zone).date_naive();
    html! {
        p.lead id=[instead.is_empty().then_some("slot")] {
            (parts::day(text, day)) ", " (parts::span(view, slot.starts_at, slot.ends_at)) " · " bdi { (of.facts.name) }
        }
        @if view.lock == Lock::Locked {
            (widgets::message(Tone::Attention, &text.of("appointments-book-locked")))
        }
        (widgets::home(&format!("/appointments/book?slot={}", slot.id), &widgets::corrections(view, filled)))
        (widgets::post_form(view, "/appointments/book", &html! {
            input type="hidden" name=(FORM_ID) value=(filled.value(FORM_ID));
            @if instead.is_empty() {
                input type="hidden" name="slot" value=(slot.id);
            } @else {
                (widgets::choice(view, filled, "slot", "appointments-book-instead", &times(view, instead)))
            }
            (who(view, filled))
            (reach(view, filled))
            button.main { (text.of("appointments-book")) }
        }))
        p.more { a href=(super::week_address(day)) { (text.of("appointments-week")) } }
    }
}

/// The free times as they are chosen from.
fn times(view: &View, free: &[FreeTime]) -> Vec<(String, String)> {
    let text = view.text;
    let words = |it: &FreeTime| {
        let at = it.slot.starts_at.with_timezone(&view.zone);
        let day = parts::weekday(text, at.weekday());
        let at = at.format("%Y-%m-%d %H:%M");
        if it.is_only_urgent {
            format!("{day} {at} · {}", text.of("appointments-slot-held"))
        } else {
            format!("{day} {at}")
        }
    };
    let all = free.iter();
    all.map(|it| (it.slot.id.to_string(), words(it))).collect()
}

fn who(view: &View, filled: &Filled) -> Markup {
    let text = view.text;
    let languages = Language::all().iter();
    let languages: Vec<_> = languages
        .map(|it| (it.tag().to_owned(), language_name(text, it.tag())))
        .collect();
    let choices =
        |pairs: [(&str, &str); 2]| pairs.map(|(value, id)| (value.to_owned(), text.of(id)));
    let interpreter = choices([("no", "appointments-no"), ("yes", "appointments-yes")]);
    let urgency = choices([
        ("ordinary", "appointments-urgency-ordinary"),
        ("urgent", "appointments-urgency-urgent"),
    ]);
    html! {
        (field(view, filled, "call_name", "appointments-call-name", "text"))
        (widgets::choice(view, filled, "language", "appointments-reads", &languages))
        (widgets::choice(view, filled, "interpreter", "appointments-interpreter", &interpreter))
        (widgets::choice(view, filled, "urgency", "appointments-urgency", &urgency))
    }
}

/// How the person may be reached: nothing is allowed unless they said yes to it.
pub(super) fn reach(view: &View, filled: &Filled) -> Markup {
    let text = view.text;
    html! {
        fieldset {
            legend { (text.of("appointments-reach")) }
            p.help { (text.of("appointments-reach-help")) }
            @for channel in Channel::ALL {
                @let name = channel_field(channel);
                label {
                    input type="checkbox" name=(name) value="yes" checked[filled.value(&name) == "yes"];
                    " " (channel_name(text, channel))
                }
            }
        }
        (field(view, filled, "phone", "appointments-phone", "tel"))
        (field(view, filled, "email", "appointments-email", "email"))
        div.field {
            label for="address" { (text.of("appointments-address")) }
            textarea #address name="address" rows="3" autocomplete="off" aria-invalid=[widgets::invalid(filled, "address")] aria-describedby=[filled.refusal("address").map(|_| "address-correction")] { (filled.value("address")) }
            (parts::correction(view, filled, "address"))
        }
    }
}

fn field(view: &View, filled: &Filled, name: &str, label: &str, kind: &str) -> Markup {
    let it = Field {
        name,
        label,
        kind,
        autocomplete: "off",
    };
    widgets::field(view, filled, it)
}
