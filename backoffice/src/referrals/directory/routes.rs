//! The addresses of the directory.

use super::actions::{self, Entry};
use super::filter::Filter;
use super::model::{Facts, How, Resource};
use super::pages::{self, Asked, HOW, SEEN, Shown};
use crate::access::Permission;
use crate::db::{ReadTx, Tx};
use crate::problem::Problem;
use crate::referrals::choices::Choice;
use crate::referrals::ids::ResourceId;
use crate::referrals::refusal::Refusal;
use crate::referrals::routes::{Said, asked};
use crate::referrals::{import, slip};
use crate::web::{Access, Answer, Desk, Filled, Routes, Taken};
use axum::extract::{Path, Query};

const SEE: Access = Access::Needs(Permission::SeeDirectory);
const KEEP: Access = Access::Needs(Permission::KeepDirectory);

/// The addresses of this folder.
pub(in crate::referrals) fn routes() -> Routes {
    Routes::new()
        .get("/referrals/directory", SEE, list)
        .get("/referrals/directory/file", SEE, import::file)
        .get("/referrals/directory/new", KEEP, new)
        .post("/referrals/directory/new", KEEP, add)
        .get("/referrals/directory/{resource}", SEE, entry)
        .get("/referrals/directory/{resource}/slip", SEE, slip::slip)
        .get("/referrals/directory/{resource}/edit", KEEP, edit)
        .post("/referrals/directory/{resource}/edit", KEEP, change)
        .post("/referrals/directory/{resource}/verify", KEEP, verify)
        .post("/referrals/directory/{resource}/close", KEEP, close)
        .post("/referrals/directory/{resource}/reopen", KEEP, reopen)
        .get(
            "/referrals/directory/{resource}/versions/{number}",
            SEE,
            version,
        )
        .post(
            "/referrals/directory/{resource}/versions/{number}/restore",
            KEEP,
            restore,
        )
}

async fn list(desk: Desk, Taken(Query(said)): Taken<Query<Said>>) -> Answer {
    let filled = asked(&said);
    let filter = Filter::of(&filled);
    let (all, today) = desk.read(actions::all).await?;
    let shown = Shown {
        from: filled.value("from").parse().unwrap_or(0),
        is_empty: all.is_empty(),
        found: filter.choose(all, today),
        filter,
        today,
    };
    desk.page("referrals-directory", &pages::list(&desk.view, &shown))
}

async fn new(desk: Desk) -> Answer {
    show_form(&desk, &Asked::New, &Filled::new())
}

async fn add(desk: Desk, mut filled: Filled) -> Answer {
    let Some((facts, how)) = facts(&desk, &mut filled).await? else {
        return show_form(&desk, &Asked::New, &filled);
    };
    let work = move |tx: &mut Tx| actions::add(tx, &facts, how);
    match desk.write(work).await {
        Ok(id) => desk.go_saved(&pages::address(id)),
        Err(problem) => {
            filled.refuse_problem("organisation", problem)?;
            show_form(&desk, &Asked::New, &filled)
        }
    }
}

/// What was typed by the rules; nothing when something has to be corrected.
async fn facts(desk: &Desk, filled: &mut Filled) -> Result<Option<(Facts, Option<How>)>, Problem> {
    let today = desk.read(|tx: &mut ReadTx| actions::today(tx)).await?;
    match Facts::read(&pages::typed(filled), today) {
        Ok(facts) => Ok(Some((facts, How::find(filled.value(HOW))))),
        Err(faults) => {
            for (field, refusal) in &faults {
                filled.refuse(field, refusal);
            }
            Ok(None)
        }
    }
}

fn show_form(desk: &Desk, asked: &Asked, filled: &Filled) -> Answer {
    let page = pages::form(&desk.view, asked, filled);
    let title = match asked {
        Asked::New => "referrals-add",
        Asked::Change(_) => "referrals-edit",
    };
    desk.form_page(title, filled, &page)
}

async fn look(desk: &Desk, id: ResourceId) -> Result<Entry, Problem> {
    desk.read(move |tx: &mut ReadTx| actions::entry(tx, id))
        .await
}

async fn resource(desk: &Desk, id: ResourceId) -> Result<Resource, Problem> {
    desk.read(move |tx: &mut ReadTx| actions::find(tx, id))
        .await
}

async fn entry(desk: Desk, Taken(Path(id)): Taken<Path<ResourceId>>) -> Answer {
    show(&desk, id, &Filled::new()).await
}

async fn show(desk: &Desk, id: ResourceId, filled: &Filled) -> Answer {
    let entry = look(desk, id).await?;
    let page = pages::entry(&desk.view, &entry, filled);
    let title = entry.resource.facts.says(super::Says::Organisation);
    if filled.refusals().is_empty() {
        desk.page_titled(title, &page)
    } else {
        desk.page_titled_to_correct(title, &page)
    }
}

async fn edit(desk: Desk, Taken(Path(id)): Taken<Path<ResourceId>>) -> Answer {
    let it = resource(&desk, id).await?;
    let filled = pages::filled(&it.facts).with(SEEN, it.version.to_string());
    show_form(&desk, &Asked::Change(&it), &filled)
}

async fn change(
    desk: Desk,
    Taken(Path(id)): Taken<Path<ResourceId>>,
    mut filled: Filled,
) -> Answer {
    let seen = filled.value(SEEN).parse().unwrap_or(0);
    if let Some((facts, how)) = facts(&desk, &mut filled).await? {
        let work = move |tx: &mut Tx| actions::change(tx, id, seen, &facts, how);
        match desk.write(work).await {
            Ok(()) => return desk.go_saved(&pages::address(id)),
            Err(problem) => filled.refuse_problem("organisation", problem)?,
        }
    }
    let it = resource(&desk, id).await?;
    show_form(&desk, &Asked::Change(&it), &filled)
}

async fn verify(
    desk: Desk,
    Taken(Path(id)): Taken<Path<ResourceId>>,
    mut filled: Filled,
) -> Answer {
    let seen = filled.value(SEEN).parse().unwrap_or(0);
    let Some(how) = How::find(filled.value(HOW)) else {
        filled.refuse(HOW, &Refusal::NoHow);
        return show(&desk, id, &filled).await;
    };
    act(desk, id, filled, move |tx| {
        actions::verify(tx, id, seen, how)
    })
    .await
}

async fn close(desk: Desk, Taken(Path(id)): Taken<Path<ResourceId>>, filled: Filled) -> Answer {
    act(desk, id, filled, move |tx| actions::close(tx, id)).await
}

async fn reopen(desk: Desk, Taken(Path(id)): Taken<Path<ResourceId>>, filled: Filled) -> Answer {
    act(desk, id, filled, move |tx| actions::reopen(tx, id)).await
}

async fn act(
    desk: Desk,
    id: ResourceId,
    mut filled: Filled,
    work: impl FnMut(&mut Tx) -> Result<(), Problem> + Send + 'static,
) -> Answer {
    match desk.write(work).await {
        Ok(()) => desk.go_saved(&pages::address(id)),
        Err(problem) => {
            filled.refuse_problem(HOW, problem)?;
            show(&desk, id, &filled).await
        }
    }
}

async fn version(desk: Desk, Taken(Path(at)): Taken<Path<(ResourceId, u32)>>) -> Answer {
    show_version(&desk, at, &Filled::new()).await
}

async fn show_version(desk: &Desk, (id, number): (ResourceId, u32), filled: &Filled) -> Answer {
    let read = move |tx: &mut ReadTx| {
        let resource = actions::find(tx, id)?;
        let version = super::version(tx, id, number)?.ok_or(Problem::NotFound)?;
        Ok((resource, version))
    };
    let (resource, version) = desk.read(read).await?;
    let title = [("version", number.into())];
    let title = desk.view.text.with("referrals-version-of", &title);
    let page = pages::version(&desk.view, &resource, &version, filled);
    if filled.refusals().is_empty() {
        desk.page_titled(&title, &page)
    } else {
        desk.page_titled_to_correct(&title, &page)
    }
}

async fn restore(desk: Desk, Taken(Path(at)): Taken<Path<(ResourceId, u32)>>) -> Answer {
    let (id, number) = at;
    match desk
        .write(move |tx: &mut Tx| actions::restore(tx, id, number))
        .await
    {
        Ok(()) => desk.go_saved(&pages::address(id)),
        Err(problem) => {
            let mut filled = Filled::new();
            filled.refuse_problem("version", problem)?;
            show_version(&desk, at, &filled).await
        }
    }
}
