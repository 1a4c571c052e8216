//! What is behind `/intakes/{id}/people`.

use super::named::named;
use super::pages::{self, Proposal, Shown};
use crate::access::Permission;
use crate::conflicts;
use crate::db::{ReadTx, Tx};
use crate::intake::{actions, merged};
use crate::people::parties::{self, PartyRole};
use crate::people::{self, Born, Facts, Found, PersonId, PersonName, Protection};
use crate::problem::Problem;
use crate::vault::Vault;
use crate::web::{Access, Answer, Desk, Filled, Routes, Taken};
use axum::extract::Path;
use shared::answers::Answers;
use shared::form::Part;
use shared::ids::VisitId;
use uuid::Uuid;

/// So many on record are shown for each name.
const ALIKE: usize = 6;

/// The addresses of this folder.
pub(in crate::intake) fn routes() -> Routes {
    let edit = Access::Needs(Permission::EditPeople);
    Routes::new()
        .get(
            "/intakes/{id}/people",
            Access::Needs(Permission::SeePeople),
            people,
        )
        .post("/intakes/{id}/people", edit, add)
        .post("/intakes/{id}/people/search", edit, search)
        .post("/intakes/{id}/people/new", edit, new)
        .post("/intakes/{id}/people/{party}/remove", edit, remove)
}

async fn people(desk: Desk, Taken(Path(id)): Taken<Path<Uuid>>) -> Answer {
    let filled = Filled::new().with("role", PartyRole::Client.word());
    show(&desk, id, None, &filled).await
}

async fn show(desk: &Desk, id: Uuid, words: Option<String>, filled: &Filled) -> Answer {
    let visit = desk.read(move |tx| actions::find(tx, id)).await?;
    let given = given(desk, visit).await?;
    let app = desk.app.clone();
    let read = desk.write(move |tx| {
        let searched = match &words {
            Some(words) => Some(people::find(tx, &app.vault, words)?),
            None => None,
        };
        let known = known(tx, &app.vault, visit, &given)?;
        Ok(Shown { searched, ..known })
    });
    let page = pages::people(&desk.view, &read.await?, filled);
    desk.form_page("intake-matter-parties", filled, &page)
}

/// What was answered, as far as whoever asks may read it; that they do is noted.
pub(in crate::intake) async fn given(desk: &Desk, visit: VisitId) -> Result<Answers, Problem> {
    let parts: &[Part] = if desk.view.may(Permission::SeeRestricted) {
        &[Part::General, Part::Restricted]
    } else if desk.view.may(Permission::SeeGeneral) {
        &[Part::General]
    } else {
        &[]
    };
    let (app, actor) = (desk.app.clone(), desk.staff.actor());
    let opened = desk
        .app
        .blocking(move || actions::read(&app, &actor, visit, parts))
        .await?;
    let contents = opened
        .iter()
        .rev()
        .filter(|it| !it.is_superseded)
        .flat_map(|it| &it.parts)
        .filter_map(|(_, content)| content.as_ref().ok());
    Ok(merged(contents))
}

fn known(
    tx: &mut ReadTx,
    vault: &Vault,
    visit: VisitId,
    given: &Answers,
) -> Result<Shown, Problem> {
    let parties = parties::of_visit(tx, visit)?;
    let ids: Vec<PersonId> = parties.iter().map(|it| it.person).collect();
    let found = people::named(tx, vault, &ids)?;
    let parties: Vec<_> = parties
        .into_iter()
        .filter_map(|it| Some((it.clone(), found.get(&it.person)?.clone())))
        .collect();
    let mut proposals = Vec::new();
    for named in named(given) {
        let asked = people::typed(&named.words);
        let looked = people::resembling(tx, vault, &asked, ALIKE)?;
        // Who has this very part already needs no second proposal; a father is not his son.
        let is_in = |it: &Found| {
            let has = |(party, _): &(parties::Party, Found)| {
                party.person == it.id && party.role == named.role
            };
            parties.iter().any(has)
        };
        let is_known = looked.found.iter().any(|it| {
            let grade = it.fits.as_ref().map(|it| it.grade);
            grade == Some(matching::Grade::Same) && is_in(it)
        });
        if !is_known {
            proposals.push(Proposal {
                named,
                alike: looked.found,
            });
        }
    }
    let standing = if tx.actor().may(Permission::SeeConflictOutcome) {
        Some(conflicts::outcome(tx, visit)?)
    } else {
        None
    };
    Ok(Shown {
        visit,
        parties,
        proposals,
        searched: None,
        standing,
    })
}

async fn search(desk: Desk, Taken(Path(id)): Taken<Path<Uuid>>, filled: Filled) -> Answer {
    let words = filled.value("words").to_owned();
    show(&desk, id, Some(words), &filled).await
}

async fn add(desk: Desk, Taken(Path(id)): Taken<Path<Uuid>>, mut filled: Filled) -> Answer {
    let person = filled.value("person").parse();
    let person = PersonId(person.map_err(|_| Problem::Malformed)?);
    let role = PartyRole::find(filled.value("role")).ok_or(Problem::Malformed)?;
    let added = desk.write(move |tx| {
        let visit = actions::find(tx, id)?;
        parties::add(tx, visit, person, role)
    });
    match added.await {
        Ok(_) => desk.go_saved(&format!("/intakes/{id}/people")),
        Err(problem) => {
            filled.refuse_problem("role", problem)?;
            show(&desk, id, None, &filled).await
        }
    }
}

/// Puts somebody on record who was named, and gives them a part, in one go.
async fn new(desk: Desk, Taken(Path(id)): Taken<Path<Uuid>>, mut filled: Filled) -> Answer {
    let role = PartyRole::find(filled.value("role")).ok_or(Problem::Malformed)?;
    let facts = facts(&filled);
    let (app, today) = (desk.app.clone(), desk.app.today());
    let added = desk.write(move |tx: &mut Tx| {
        let visit = actions::find(tx, id)?;
        let person = people::add(tx, &app.vault, &facts, Protection::None, today)?;
        parties::add(tx, visit, person, role)?;
        Ok(person)
    });
    match added.await {
        Ok(person) => desk.go(&format!("/people/{person}/edit")),
        Err(problem) => {
            filled.refuse_problem("role", problem)?;
            show(&desk, id, None, &filled).await
        }
    }
}

fn facts(filled: &Filled) -> Facts {
    let mut name = PersonName::default();
    filled.value("given-0").trim().clone_into(&mut name.given);
    let mut facts = Facts::default();
    facts.names.push(name);
    let date = filled.value("date");
    if !date.is_empty() {
        facts.born = Some(Born {
            date: date.to_owned(),
            about: false,
        });
    }
    facts
}

async fn remove(desk: Desk, Taken(Path((id, party))): Taken<Path<(Uuid, Uuid)>>) -> Answer {
    desk.write(move |tx| {
        let visit = actions::find(tx, id)?;
        parties::remove(tx, visit, party)
    })
    .await?;
    desk.go_saved(&format!("/intakes/{id}/people"))
}
