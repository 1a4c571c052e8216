//! What is behind `/people`. What is typed to find somebody is sent as a form: names never stand in addresses.

use super::model::{PersonId, Protection, Refusal, Tie};
use super::pages::{self, For, Shown, Whole};
use super::relations::Relation;
use super::{Facts, actions, directory, form, listing, merging, origins, protecting, relations};
use crate::access::{self, Permission, StaffId};
use crate::problem::Problem;
use crate::web::{Access, Answer, Desk, Filled, Room, Routes, Taken};
use axum::extract::{Path, RawQuery};
use uuid::Uuid;

/// The room of people.
pub const ROOM: Room = Room {
    path: "/people",
    label: "people-title",
    needs: Permission::SeePeople,
    key: "p",
    icon: "M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8M4 21a8 8 0 0 1 16 0",
};

/// So many who may be the same are shown.
const ALIKE: usize = 20;

/// The addresses of this folder.
pub fn routes() -> Routes {
    let see = Access::Needs(Permission::SeePeople);
    let edit = Access::Needs(Permission::EditPeople);
    let merge = Access::Needs(Permission::MergePeople);
    Routes::new()
        .get("/people", see, list)
        .post("/people/search", see, search)
        .post("/people/new", edit, new)
        .post("/people", edit, add)
        .get("/people/{person}", see, person)
        .get("/people/{person}/edit", edit, edit_page)
        .post("/people/{person}/edit", edit, change)
        .get("/people/{person}/versions/{version}", see, version)
        .post("/people/{person}/versions/{version}/take-up", edit, take_up)
        .get("/people/{person}/same", see, same)
        .get("/people/{person}/same/{other}", see, pair)
        .post("/people/{person}/same/{other}", merge, merge_two)
        .post("/people/{person}/parts/{merge}/part", merge, part)
        .post("/people/{person}/relate", edit, relate)
        .post("/people/{person}/relations", edit, add_relation)
        .post(
            "/people/{person}/relations/{relation}/end",
            edit,
            end_relation,
        )
        .post("/people/{person}/origin/confirm", edit, confirm_origin)
        .post("/people/{person}/protection", edit, protect)
        .post("/people/{person}/team", edit, join_team)
        .post("/people/{person}/team/{staff}/end", edit, leave_team)
}

async fn list(desk: Desk, RawQuery(query): RawQuery) -> Answer {
    let before = query.as_deref().and_then(|it| it.strip_prefix("before="));
    let before = before.and_then(|it| it.parse().ok()).map(PersonId);
    let app = desk.app.clone();
    let read = desk.read(move |tx| listing::newest(tx, &app.vault, before));
    let (found, next) = read.await?;
    let app = desk.app.clone();
    desk.write(move |tx| listing::note_list(tx, &app)).await?;
    let page = pages::list(&desk.view, &Shown::Newest(&found, next), &Filled::new());
    desk.page("people-title", &page)
}

async fn search(desk: Desk, filled: Filled) -> Answer {
    let found = find(&desk, filled.value("words")).await?;
    let page = pages::list(&desk.view, &Shown::Searched(&found), &filled);
    desk.page("people-title", &page)
}

async fn find(desk: &Desk, words: &str) -> Result<Vec<directory::Found>, Problem> {
    let (app, words) = (desk.app.clone(), words.to_owned());
    desk.write(move |tx| listing::find(tx, &app.vault, &words))
        .await
}

async fn new(desk: Desk, filled: Filled) -> Answer {
    desk.page(
        "people-add",
        &pages::edit(&desk.view, "/people", &filled, &[]),
    )
}

/// Whoever may be the same as somebody on record is shown first; only then is a second record made.
async fn add(desk: Desk, mut filled: Filled) -> Answer {
    let facts = form::read(&filled);
    if filled.value("sure") != "yes" {
        let alike = alike(&desk, &facts).await?;
        if !alike.is_empty() {
            let page = pages::edit(&desk.view, "/people", &filled, &alike);
            return desk.page_to_correct("people-add", &page);
        }
    }
    let (app, today) = (desk.app.clone(), desk.app.today());
    let added = desk.write(move |tx| actions::add(tx, &app.vault, &facts, Protection::None, today));
    match added.await {
        Ok(id) => desk.go(&format!("/people/{id}")),
        Err(problem) => {
            filled.refuse_where_it_is("given-0", problem)?;
            let page = pages::edit(&desk.view, "/people", &filled, &[]);
            desk.page_to_correct("people-add", &page)
        }
    }
}

async fn alike(desk: &Desk, facts: &Facts) -> Result<Vec<directory::Found>, Problem> {
    let (app, asked) = (desk.app.clone(), directory::record(facts));
    desk.write(move |tx| {
        let looked = directory::resembling(tx, &app.vault, &asked, ALIKE)?;
        listing::note(tx, &looked)?;
        let is_near = |it: &directory::Found| {
            it.fits
                .as_ref()
                .is_some_and(|it| matching::Grade::Likely <= it.grade)
        };
        Ok(looked.found.into_iter().filter(is_near).collect())
    })
    .await
}

async fn person(desk: Desk, Taken(Path(id)): Taken<Path<Uuid>>) -> Answer {
    show(&desk, PersonId(id), &Filled::new()).await
}

async fn show(desk: &Desk, id: PersonId, filled: &Filled) -> Answer {
    let app = desk.app.clone();
    let read = desk.write(move |tx| {
        let known = actions::read(tx, &app.vault, id)?;
        let id = known.person.id;
        Ok(Whole {
            related: relations::related(tx, &app.vault, id)?,
            parts: merging::parts(tx, &app.vault, id)?,
            versions: actions::versions(tx, id)?,
            ties: protecting::ties(tx, id)?,
            staff: access::everyone(tx)?,
            origin: origins::of(tx, id)?,
            code: super::code::code(tx, id)?,
            known,
        })
    });
    let whole = read.await?;
    let links = desk.app.hooks.at_person;
    let page = pages::person(&desk.view, &whole, filled, links);
    let title = whole.known.facts.main_name();
    if filled.refusals().is_empty() {
        desk.page_titled(&title, &page)
    } else {
        desk.page_titled_to_correct(&title, &page)
    }
}

async fn known(desk: &Desk, id: Uuid) -> Result<actions::Known, Problem> {
    let app = desk.app.clone();
    desk.write(move |tx| actions::read(tx, &app.vault, PersonId(id)))
        .await
}

async fn edit_page(desk: Desk, Taken(Path(id)): Taken<Path<Uuid>>) -> Answer {
    let known = known(&desk, id).await?;
    let filled = form::filled_with(&known.facts).with("version", known.person.version.to_string());
    let to = format!("/people/{}/edit", known.person.id);
    desk.page_titled(
        &known.facts.main_name(),
        &pages::edit(&desk.view, &to, &filled, &[]),
    )
}

async fn change(desk: Desk, Taken(Path(id)): Taken<Path<Uuid>>, mut filled: Filled) -> Answer {
    let facts = form::read(&filled);
    let from = filled
        .value("version")
        .parse()
        .map_err(|_| Problem::Malformed)?;
    let (app, today) = (desk.app.clone(), desk.app.today());
    let id = PersonId(id);
    let changed = desk.write(move |tx| actions::change(tx, &app.vault, id, from, &facts, today));
    match changed.await {
        Ok(()) => desk.go_saved(&format!("/people/{id}")),
        Err(problem) => {
            filled.refuse_where_it_is("given-0", problem)?;
            let page = pages::edit(&desk.view, &format!("/people/{id}/edit"), &filled, &[]);
            desk.page_to_correct("people-edit", &page)
        }
    }
}

async fn version(desk: Desk, Taken(Path((id, version))): Taken<Path<(Uuid, u64)>>) -> Answer {
    let known = known(&desk, id).await?;
    let (app, person) = (desk.app.clone(), known.person.id);
    let read = desk.write(move |tx| actions::read_version(tx, &app.vault, person, version));
    let page = pages::version(&desk.view, &known, version, &read.await?);
    desk.page_titled(&known.facts.main_name(), &page)
}

async fn take_up(desk: Desk, Taken(Path((id, version))): Taken<Path<(Uuid, u64)>>) -> Answer {
    let app = desk.app.clone();
    desk.write(move |tx| actions::roll_back(tx, &app.vault, PersonId(id), version))
        .await?;
    desk.go_saved(&format!("/people/{id}"))
}

async fn same(desk: Desk, Taken(Path(id)): Taken<Path<Uuid>>) -> Answer {
    let known = known(&desk, id).await?;
    let (app, asked) = (desk.app.clone(), directory::record(&known.facts));
    let look = desk.write(move |tx| {
        let looked = directory::resembling(tx, &app.vault, &asked, ALIKE)?;
        listing::note(tx, &looked)?;
        Ok(looked.found)
    });
    let page = pages::same(&desk.view, known.person.id, &look.await?, For::Same);
    desk.page("people-same", &page)
}

async fn pair(desk: Desk, Taken(Path((id, other))): Taken<Path<(Uuid, Uuid)>>) -> Answer {
    let (one, two) = (known(&desk, id).await?, known(&desk, other).await?);
    desk.page("people-pair", &pages::pair(&desk.view, &one, &two))
}

async fn merge_two(desk: Desk, Taken(Path((id, other))): Taken<Path<(Uuid, Uuid)>>) -> Answer {
    let app = desk.app.clone();
    desk.write(move |tx| merging::merge(tx, &app.vault, PersonId(id), PersonId(other)))
        .await?;
    desk.go_saved(&format!("/people/{id}"))
}

async fn part(desk: Desk, Taken(Path((id, merge))): Taken<Path<(Uuid, Uuid)>>) -> Answer {
    let app = desk.app.clone();
    desk.write(move |tx| merging::part(tx, &app.vault, PersonId(id), merge))
        .await?;
    desk.go_saved(&format!("/people/{id}"))
}

async fn relate(desk: Desk, Taken(Path(id)): Taken<Path<Uuid>>, filled: Filled) -> Answer {
    let relation = Relation::find(filled.value("relation")).ok_or(Problem::Malformed)?;
    let found = find(&desk, filled.value("words")).await?;
    let (view, for_what) = (&desk.view, For::Relation(relation.word()));
    let page = pages::same(view, PersonId(id), &found, for_what);
    desk.page("people-relate", &page)
}

async fn add_relation(
    desk: Desk,
    Taken(Path(id)): Taken<Path<Uuid>>,
    mut filled: Filled,
) -> Answer {
    let relation = Relation::find(filled.value("relation")).ok_or(Problem::Malformed)?;
    let other = filled
        .value("other")
        .parse()
        .map_err(|_| Problem::Malformed)?;
    let (app, id) = (desk.app.clone(), PersonId(id));
    let related =
        desk.write(move |tx| relations::relate(tx, &app.vault, id, PersonId(other), relation));
    match related.await {
        Ok(_) => desk.go_saved(&format!("/people/{id}")),
        Err(problem) => {
            filled.refuse_problem("relation", problem)?;
            show(&desk, id, &filled).await
        }
    }
}

async fn end_relation(
    desk: Desk,
    Taken(Path((id, relation))): Taken<Path<(Uuid, Uuid)>>,
) -> Answer {
    let app = desk.app.clone();
    desk.write(move |tx| relations::unrelate(tx, &app.vault, PersonId(id), relation))
        .await?;
    desk.go_saved(&format!("/people/{id}"))
}

async fn confirm_origin(desk: Desk, Taken(Path(id)): Taken<Path<Uuid>>) -> Answer {
    let today = desk.app.today();
    desk.write(move |tx| origins::confirm(tx, PersonId(id), today))
        .await?;
    desk.go_saved(&format!("/people/{id}"))
}

async fn protect(desk: Desk, Taken(Path(id)): Taken<Path<Uuid>>, filled: Filled) -> Answer {
    let to = Protection::find(filled.value("protection")).ok_or(Problem::Malformed)?;
    desk.write(move |tx| protecting::protect(tx, PersonId(id), to))
        .await?;
    desk.go_saved(&format!("/people/{id}"))
}

async fn join_team(desk: Desk, Taken(Path(id)): Taken<Path<Uuid>>, filled: Filled) -> Answer {
    let staff = filled
        .value("staff")
        .parse()
        .map_err(|_| Refusal::NotForTeam)?;
    let tie = Tie::find(filled.value("tie")).ok_or(Problem::Malformed)?;
    desk.write(move |tx| protecting::tie(tx, PersonId(id), staff, tie))
        .await?;
    back(&desk, id, staff)
}

async fn leave_team(desk: Desk, Taken(Path((id, staff))): Taken<Path<(Uuid, StaffId)>>) -> Answer {
    desk.write(move |tx| protecting::untie(tx, PersonId(id), staff))
        .await?;
    back(&desk, id, staff)
}

/// Whoever has put themselves out of a team may not see the person any more.
fn back(desk: &Desk, id: Uuid, staff: StaffId) -> Answer {
    if staff == desk.staff.id {
        desk.go_saved("/people")
    } else {
        desk.go_saved(&format!("/people/{id}"))
    }
}
