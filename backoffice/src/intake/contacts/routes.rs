//! What is behind `/intakes/{id}/contacts`. Numbers never stand in forms: what is taken on record is read again.

use super::pages::{self, Standing, Told};
use crate::access::Permission;
use crate::contact::{self, Proposed};
use crate::db::ReadTx;
use crate::intake::actions;
use crate::intake::matter::given;
use crate::people::parties::{self, PartyRole};
use crate::people::{self, Found, PersonId};
use crate::problem::Problem;
use crate::web::{Access, Answer, Desk, Filled, Routes, Taken};
use axum::extract::Path;
use shared::ids::VisitId;
use uuid::Uuid;

/// The addresses of this folder.
pub(in crate::intake) fn routes() -> Routes {
    let edit = Access::Needs(Permission::EditPeople);
    Routes::new()
        .get("/intakes/{id}/contacts", edit, told)
        .post("/intakes/{id}/contacts", edit, take)
}

async fn told(desk: Desk, Taken(Path(id)): Taken<Path<Uuid>>) -> Answer {
    show(&desk, id, &Filled::new()).await
}

async fn show(desk: &Desk, id: Uuid, filled: &Filled) -> Answer {
    let visit = desk.read(move |tx| actions::find(tx, id)).await?;
    let proposed = contact::propose(&given(desk, visit).await?);
    let app = desk.app.clone();
    let read = desk.read(move |tx| {
        let mut on_record = Vec::new();
        let clients = clients(tx, visit)?;
        for it in &clients {
            on_record.extend(contact::of_person(tx, &app.vault, *it)?);
        }
        let mut found = people::named(tx, &app.vault, &clients)?;
        let clients: Vec<Found> = clients.iter().filter_map(|it| found.remove(it)).collect();
        Ok((clients, on_record))
    });
    let (clients, on_record) = read.await?;
    let told = Told {
        visit,
        clients,
        proposed: proposed
            .into_iter()
            .map(|it| {
                let standing = if on_record.iter().any(|known| it.is_as(known)) {
                    Standing::OnRecord
                } else {
                    Standing::Told
                };
                (it, standing)
            })
            .collect(),
    };
    desk.form_page(
        "intake-contacts",
        filled,
        &pages::told(&desk.view, &told, filled),
    )
}

/// Those who seek help in a visit, as far as whoever acts may see them.
fn clients(tx: &mut ReadTx, visit: VisitId) -> Result<Vec<PersonId>, Problem> {
    let parties = parties::of_visit(tx, visit)?.into_iter();
    let clients = parties.filter(|it| it.role == PartyRole::Client);
    Ok(clients.map(|it| it.person).collect())
}

async fn take(desk: Desk, Taken(Path(id)): Taken<Path<Uuid>>, mut filled: Filled) -> Answer {
    let person = filled
        .value("person")
        .parse()
        .map_err(|_| Problem::Malformed)?;
    let visit = desk.read(move |tx| actions::find(tx, id)).await?;
    let proposed = contact::propose(&given(&desk, visit).await?);
    let is_meant = |it: &Proposed| it.source == filled.value("source");
    let proposed = proposed
        .into_iter()
        .find(is_meant)
        .ok_or(Problem::Malformed)?;
    let app = desk.app.clone();
    let taken = desk.write(move |tx| {
        let person = PersonId(person);
        if !clients(tx, visit)?.contains(&person) {
            return Err(Problem::NotFound);
        }
        contact::add(tx, &app.vault, person, proposed.given(), &proposed.facts)
    });
    match taken.await {
        Ok(_) => desk.go_saved(&format!("/intakes/{id}/contacts")),
        Err(problem) => {
            filled.refuse_problem("contacts", problem)?;
            show(&desk, id, &filled).await
        }
    }
}
