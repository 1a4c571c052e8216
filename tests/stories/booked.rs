//! An appointment with everything around it, so that every address of appointments finds what it asks for.

use crate::reading::all;
use crate::things::behind;
use chrono::Days;
use shared::clock::{Clock, SystemClock};
use stories::Desk;

/// What the addresses of appointments can name.
pub(crate) struct Booked {
    of: String,
    slot: String,
    appointment: String,
    reminder: String,
    room: String,
    /// The time for which the room is taken.
    taken: String,
    /// The file behind which the calendar of whoever booked is.
    calendar: String,
}

impl Booked {
    /// Brings them into an office that a keyholder has opened; `ruth` is a director there.
    pub(crate) fn of(ruth: &mut Desk) -> Booked {
        // Somebody who comes in five days is to be reminded, whatever day of the week this is.
        let day = SystemClock.now().date_naive() + Days::new(5);
        let day = day.to_string();
        let of = with_type(ruth);
        let slot = with_times(ruth, &of, &day, ("09:00", "12:00"));
        let appointment = book(ruth, &slot);
        let (room, taken) = with_room(ruth, &appointment, &day);
        let reminders = ruth.get("/appointments/reminders").unwrap().body;
        let feed = ruth.post("/appointments/feed", &[]).unwrap().body;
        Booked {
            reminder: behind(&reminders, "\"/appointments/reminders/", "/done").remove(0),
            calendar: behind(&feed, "href=\"/calendar/", "\"").remove(0),
            of,
            slot,
            appointment,
            room,
            taken,
        }
    }

    /// An appointment.
    pub(crate) fn appointment(&self) -> &str {
        &self.appointment
    }

    /// An address of appointments with its variables filled in.
    pub(crate) fn path(&self, path: &str) -> Option<String> {
        let starts = [
            ("/appointments/types/", &self.of),
            ("/appointments/slots/", &self.slot),
            ("/appointments/reminders/", &self.reminder),
            ("/appointments/rooms/free/", &self.taken),
            ("/appointments/rooms/", &self.room),
            ("/appointments/", &self.appointment),
            ("/calendar/", &self.calendar),
        ];
        let (_, it) = starts.iter().find(|(start, _)| path.starts_with(start))?;
        Some(path.replace("{id}", it).replace("{file}", it))
    }
}

/// So many people are booked for noon of this day; the codes on their cards.
pub(crate) fn codes(ruth: &mut Desk, day: &str, count: usize) -> Vec<String> {
    let of = with_type(ruth);
    let slot = with_times(ruth, &of, day, ("12:00", "12:30"));
    let code = |_| {
        let appointment = book(ruth, &slot);
        let card = format!("/appointments/{appointment}/card");
        let card = ruth.get(&card).unwrap().body;
        all(&card, ".code").remove(0)
    };
    (0..count).map(code).collect()
}

/// Times of this type on one day, each with a few places; the first of them.
fn with_times(ruth: &mut Desk, of: &str, day: &str, (from, to): (&str, &str)) -> String {
    let times = [
        ("type", of),
        ("on-mon", "yes"),
        ("on-tue", "yes"),
        ("on-wed", "yes"),
        ("on-thu", "yes"),
        ("on-fri", "yes"),
        ("on-sat", "yes"),
        ("on-sun", "yes"),
        ("from", from),
        ("to", to),
        ("every", "30"),
        ("capacity", "4"),
        ("first", day),
        ("last", day),
    ];
    let added = ruth.post("/appointments/slots", &times).unwrap();
    assert_eq!(added.status, 200);
    let week = format!("/appointments/week?day={day}");
    let week = ruth.get(&week).unwrap().body;
    behind(&week, "/appointments/book?slot=", "\"").remove(0)
}

fn with_type(ruth: &mut Desk) -> String {
    let of = [
        ("name", "First talk"),
        ("minutes", "30"),
        ("lane", "consultation"),
        ("language", ""),
        ("setting", "room"),
    ];
    assert_eq!(ruth.post("/appointments/types", &of).unwrap().status, 303);
    let types = ruth.get("/appointments/types").unwrap().body;
    behind(&types, "\"/appointments/types/", "/retire").remove(0)
}

fn book(ruth: &mut Desk, slot: &str) -> String {
    let form = format!("/appointments/book?slot={slot}");
    let form = ruth.get(&form).unwrap().body;
    let form = behind(&form, "name=\"appointment\" value=\"", "\"").remove(0);
    let person = [
        ("appointment", form.as_str()),
        ("slot", slot),
        ("call_name", "Marisol"),
        ("language", "es"),
        ("interpreter", "no"),
        ("urgency", "ordinary"),
        ("phone", "305 555 0123"),
        ("may-call", "yes"),
    ];
    let booked = ruth.post("/appointments/book", &person).unwrap();
    assert_eq!(booked.status, 303, "{}", booked.body);
    let path = booked.location.unwrap();
    path.trim_start_matches("/appointments/").to_owned()
}

/// A room that is taken for the appointment, and the time for which it is.
fn with_room(ruth: &mut Desk, appointment: &str, day: &str) -> (String, String) {
    let added = ruth
        .post("/appointments/rooms", &[("name", "Elm")])
        .unwrap();
    assert_eq!(added.status, 303);
    let rooms = ruth.get("/appointments/rooms").unwrap().body;
    let room = behind(&rooms, "\"/appointments/rooms/", "/retire").remove(0);
    let taken = format!("/appointments/{appointment}/room");
    let taken = ruth.post(&taken, &[("room", &room)]).unwrap();
    assert_eq!(taken.status, 303, "{}", taken.body);
    let week = format!("/appointments/rooms?day={day}");
    let rooms = ruth.get(&week).unwrap().body;
    (
        room,
        behind(&rooms, "\"/appointments/rooms/free/", "\"").remove(0),
    )
}
