//! The addresses at which it is said anew how somebody may be reached.

use super::routes::BOOK;
use super::{booking, pages, steps};
use crate::appointments::bookings::{self, Channel, Person};
use crate::appointments::ids::AppointmentId;
use crate::appointments::refusal::Refusal;
use crate::db::Tx;
use crate::problem::Problem;
use crate::web::{Answer, Desk, Filled, Routes, Taken};
use axum::extract::Path;

/// The addresses of this folder.
pub(super) fn routes() -> Routes {
    Routes::new()
        .get("/appointments/{id}/reach", BOOK, page)
        .post("/appointments/{id}/reach", BOOK, change)
}

/// The form as it was said before; refused while the office is locked.
async fn page(desk: Desk, Taken(Path(id)): Taken<Path<AppointmentId>>) -> Answer {
    let one = steps::read_one(&desk, id).await?;
    let person = one.line.person.as_ref().ok_or(Problem::Locked)?;
    let filled = filled(&desk, person);
    let page = pages::reach_anew(&desk.view, &one.line.appointment, &filled);
    desk.page("appointments-reach-change", &page)
}

async fn change(
    desk: Desk,
    Taken(Path(id)): Taken<Path<AppointmentId>>,
    mut filled: Filled,
) -> Answer {
    match booking::said(&filled, &desk) {
        Err((field, refusal)) => filled.refuse(field, &refusal),
        Ok(said) => match keep(&desk, id, said).await {
            Ok(()) => return desk.go(&format!("/appointments/{id}")),
            // Somebody has locked the office while the form was filled in: what was typed stays.
            Err(Problem::Locked) => filled.refuse("reach", &Refusal::Locked),
            Err(problem) => filled.refuse_problem("reach", problem)?,
        },
    }
    let appointment = desk.read(move |tx| bookings::find(tx, id)).await?;
    let page = pages::reach_anew(&desk.view, &appointment, &filled);
    desk.page_to_correct("appointments-reach-change", &page)
}

async fn keep(desk: &Desk, id: AppointmentId, said: Person) -> Result<(), Problem> {
    let app = desk.app.clone();
    let change = move |tx: &mut Tx| bookings::change_reach(tx, &app.vault, id, &said);
    desk.write(change).await
}

/// What the person said before: a yes that has grown too old is none.
fn filled(desk: &Desk, person: &Person) -> Filled {
    let today = booking::today(desk);
    let allowed = Channel::ALL.into_iter().filter(|it| person.may(*it, today));
    allowed
        .fold(Filled::new(), |filled, it| {
            filled.with(&pages::channel_field(it), "yes")
        })
        .with("phone", person.reached_at(Channel::Call))
        .with("email", person.reached_at(Channel::Email))
        .with("address", person.reached_at(Channel::Letter))
}
