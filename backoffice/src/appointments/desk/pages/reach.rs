//! The form in which it is said anew how somebody may be reached.

use super::booking;
use crate::appointments::bookings::Appointment;
use crate::web::widgets::{self, Tone};
use crate::web::{Filled, Lock, View};
use maud::{Markup, html};

/// The whole page.
pub(in crate::appointments::desk) fn reach_anew(
    view: &View,
    it: &Appointment,
    filled: &Filled,
) -> Markup {
    let text = view.text;
    let home = format!("/appointments/{}/reach", it.id);
    let name = [("name", it.code_name.as_str().into())];
    html! {
        p.lead #reach { (text.with("appointments-reach-lead", &name)) }
        @if view.lock == Lock::Locked {
            (widgets::message(Tone::Attention, &text.of("appointments-book-locked")))
        }
        (widgets::home(&home, &widgets::corrections(view, filled)))
        (widgets::post_form(view, &home, &html! {
            (booking::reach(view, filled))
            button.main { (text.of("appointments-save")) }
        }))
        p.more { a href={ "/appointments/" (it.id) } { (text.of("appointments-back-to-one")) } }
    }
}
