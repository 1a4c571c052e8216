//! A call: what is said stands there first, the number comes only when the rule has allowed it, and what came of it is noted.

use super::actions;
use super::asking;
use super::log::Entry;
use super::model::ContactId;
use super::pages::{self, Called};
use super::routes::{home, one};
use super::rule::{mention, of_contact};
use super::verdict::{Asked, Channel, Purpose};
use crate::access::Permission;
use crate::offices;
use crate::people::{self, PersonId};
use crate::problem::Problem;
use crate::web::{Access, Answer, Desk, Filled, Routes, Taken};
use axum::extract::Path;
use uuid::Uuid;

/// The addresses of calls.
pub(super) fn routes() -> Routes {
    let see = Access::Needs(Permission::SeePeople);
    Routes::new()
        .get("/people/{person}/contact/{contact}/call", see, call_page)
        .post("/people/{person}/contact/{contact}/call", see, call)
        .post("/people/{person}/contact/{contact}/outcome", see, outcome)
}

async fn call_page(desk: Desk, Taken(Path((person, id))): Taken<Path<(Uuid, Uuid)>>) -> Answer {
    let purpose = Purpose::Question;
    shown_call(&desk, person, id, Called::Before, purpose).await
}

async fn shown_call(
    desk: &Desk,
    person: Uuid,
    id: Uuid,
    called: Called,
    purpose: Purpose,
) -> Answer {
    let (contact, same) = one(desk, person, id).await?;
    if !contact.kind.is_phone() {
        return Err(Problem::NotFound);
    }
    let app = desk.app.clone();
    let read = desk.read(move |tx| {
        let found = people::visible(tx, PersonId(person))?;
        let agreed = actions::arrangements(tx, &app.vault, PersonId(person))?.0;
        let zone = offices::settings(tx)?.time_zone;
        let strictly = actions::strictly(tx, &app.vault, &found)?;
        let strict = strictly.into_iter().find(|it| it.id.0 == id);
        let strict = strict.ok_or(Problem::NotFound)?;
        Ok((found.protection, agreed.has_word(), tx.now(), zone, strict))
    });
    let (protection, has_word, now, zone, strict) = read.await?;
    let call = pages::Call {
        to: home(person),
        may: of_contact(
            &strict,
            protection,
            Asked {
                channel: Channel::Call,
                purpose,
                now,
                zone,
            },
        ),
        mention: mention(&strict, protection),
        contact: strict,
        same,
        has_word,
        called,
        purpose,
    };
    desk.page("contact-call", &pages::call(&desk.view, &call))
}

/// Asks the rule, and shows the number when it says yes.
async fn call(
    desk: Desk,
    Taken(Path((person, id))): Taken<Path<(Uuid, Uuid)>>,
    filled: Filled,
) -> Answer {
    let purpose = Purpose::find(filled.value("purpose")).ok_or(Problem::Malformed)?;
    let app = desk.app.clone();
    let asked = desk.write(move |tx| {
        let verdict = asking::ask_about(tx, &app.vault, ContactId(id), Channel::Call, purpose)?;
        match verdict.how() {
            Some(_) => asking::shown_value(tx, &app.vault, ContactId(id)).map(Some),
            None => Ok(None),
        }
    });
    let called = asked.await?.map_or(Called::Denied, Called::Number);
    shown_call(&desk, person, id, called, purpose).await
}

async fn outcome(
    desk: Desk,
    Taken(Path((person, id))): Taken<Path<(Uuid, Uuid)>>,
    filled: Filled,
) -> Answer {
    let outcome = Entry::find(filled.value("outcome")).ok_or(Problem::Malformed)?;
    desk.write(move |tx| actions::log_outcome(tx, ContactId(id), outcome))
        .await?;
    desk.go_saved(&home(person))
}
