//! The pages of the room of appointments.

mod booking;
mod card;
mod day;
mod one;
mod reach;
mod week;

pub(super) use booking::{FORM_ID, booking, channel_field};
pub(super) use card::card;
pub(super) use day::{board, day};
pub(super) use one::one;
pub(super) use reach::reach_anew;
pub(in crate::appointments) use week::week_address;
pub(super) use week::{choices, week};

use crate::appointments::bookings::{Appointment, State};
use crate::web::View;
use crate::web::widgets;
use maud::{Markup, html};

/// How an appointment stands, in colour, shape and word.
fn state(view: &View, it: &Appointment) -> Markup {
    let (class, words) = match &it.state {
        State::Booked => ("", "appointments-state-booked"),
        State::Confirmed { .. } => ("", "appointments-state-confirmed"),
        State::CheckedIn { .. } => ("done", "appointments-state-here"),
        State::NoShow { .. } => ("off", "appointments-state-no-show"),
        State::Cancelled { .. } => ("off", "appointments-state-cancelled"),
        State::Rescheduled { .. } => ("off", "appointments-state-moved"),
    };
    html! {
        span.state.(class) { (view.text.of(words)) }
        @if let Some(at) = it.state.since() { " " small { (widgets::time_of_day(view, at)) } }
    }
}
