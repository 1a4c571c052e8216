//! The addresses of intakes.

use super::actions::{self, Opened};
use super::{contacts, matter, pages, private_form as form};
use crate::access::Permission;
use crate::conflicts;
use crate::problem::Problem;
use crate::web::widgets;
use crate::web::{Access, Answer, Desk, Room, Routes, Taken};
use axum::extract::{Path, RawQuery};
use maud::Markup;
use shared::form::Part;
use shared::ids::VisitId;
use translations::Value;
use uuid::Uuid;

/// The room of intakes.
pub const ROOM: Room = Room {
    path: "/intakes",
    label: "intake-title",
    needs: Permission::SeeQueue,
    key: "i",
    icon: "M4 5h16v14H4zM4 13h5l1 2h4l1-2h5",
};

/// The addresses of this folder.
pub fn routes() -> Routes {
    Routes::new()
        .get("/intakes", Access::Needs(Permission::SeeQueue), intakes)
        .get("/intakes/{id}", Access::Needs(Permission::SeeQueue), intake)
        .get(
            "/intakes/{id}/private-form",
            Access::Needs(Permission::SeeQueue),
            private_form,
        )
        .get(
            "/intakes/{id}/general",
            Access::Needs(Permission::SeeGeneral),
            general,
        )
        .get(
            "/intakes/{id}/restricted",
            Access::Needs(Permission::SeeRestricted),
            restricted,
        )
        .and(matter::routes())
        .and(contacts::routes())
}

async fn intakes(desk: Desk, RawQuery(query): RawQuery) -> Answer {
    let before = before(query.as_deref()).unwrap_or(u64::MAX);
    let source = format!("/intakes?before={before}");
    // Names come and go with the keys.
    let topics = format!("{} lock", super::TOPIC.0);
    let list = list(&desk, before).await?;
    desk.page_or_fragment(
        "intake-title",
        widgets::live("intakes", &topics, &source, &list),
    )
}

async fn intake(desk: Desk, Taken(Path(id)): Taken<Path<Uuid>>) -> Answer {
    let parts: &[Part] = if desk.view.may(Permission::SeeGeneral) {
        &[Part::Queue, Part::General]
    } else {
        &[Part::Queue]
    };
    let (visit, opened) = open(&desk, id, parts).await?;
    let title = title(&desk, &opened);
    let may_see = desk.view.may(Permission::SeeConflictOutcome);
    let read = desk.read(move |tx| {
        let standing = if may_see {
            Some(conflicts::outcome(tx, visit)?)
        } else {
            None
        };
        Ok((form::read(tx, visit)?, standing))
    });
    let (now, standing) = read.await?;
    let links = desk.app.hooks.at_intake;
    let page = pages::intake(&desk.view, visit, &opened, &now, standing, links);
    desk.page_titled(&title, &page)
}

/// How the private form stands; nothing of it is content, so nobody's reading is noted.
async fn private_form(desk: Desk, Taken(Path(id)): Taken<Path<Uuid>>) -> Answer {
    let read = desk.read(move |tx| {
        let visit = actions::find(tx, id)?;
        form::read(tx, visit)
    });
    let now = read.await?;
    desk.page_or_fragment("intake-private-form", form::standing(&desk.view, &now))
}

async fn general(desk: Desk, Taken(Path(id)): Taken<Path<Uuid>>) -> Answer {
    one_part(&desk, id, &[Part::General]).await
}

async fn restricted(desk: Desk, Taken(Path(id)): Taken<Path<Uuid>>) -> Answer {
    one_part(&desk, id, &[Part::Restricted]).await
}

async fn one_part(desk: &Desk, id: Uuid, parts: &'static [Part]) -> Answer {
    let (visit, opened) = open(desk, id, parts).await?;
    let title = title(desk, &opened);
    desk.page_titled(&title, &pages::one_part(&desk.view, visit, &opened))
}

async fn list(desk: &Desk, before: u64) -> Result<Markup, Problem> {
    let app = desk.app.clone();
    let (lines, cards) = desk.read(move |tx| actions::list(tx, &app, before)).await?;
    // Whether there are names is known now; whoever looks at them is noted before they are shown.
    if cards.is_some() {
        let (app, actor) = (desk.app.clone(), desk.staff.actor());
        desk.app
            .blocking(move || actions::note_list(&app, &actor, "intakes"))
            .await?;
    }
    Ok(pages::list(&desk.view, &lines, cards.as_ref()))
}

async fn open(
    desk: &Desk,
    id: Uuid,
    parts: &'static [Part],
) -> Result<(VisitId, Vec<Opened>), Problem> {
    let visit = desk.read(move |tx| actions::find(tx, id)).await?;
    let (app, actor) = (desk.app.clone(), desk.staff.actor());
    let opened = desk
        .app
        .blocking(move || actions::read(&app, &actor, visit, parts))
        .await?;
    Ok((visit, opened))
}

fn title(desk: &Desk, opened: &[Opened]) -> String {
    let label = opened.last().map_or("", |it| it.stored.label.as_str());
    desk.view
        .text
        .with("intake-title-one", &[("label", Value::from(label))])
}

fn before(query: Option<&str>) -> Option<u64> {
    query?
        .split('&')
        .find_map(|it| it.strip_prefix("before="))?
        .parse()
        .ok()
}
