//! What is behind `/people/{person}/contact`. Numbers and words never stand in addresses.

use super::actions::{self, Change, Given};
use super::arrangements::Agreed;
use super::asking::{self, Word};
use super::calling;
use super::form;
use super::household;
use super::model::{Contact, ContactId, SetBy};
use super::pages::{self, Whole};
use super::proposals::{self, Settled};
use super::verdict::{Channel, Purpose};
use crate::access::{Permission, names};
use crate::db::Tx;
use crate::people::{self, Found, PersonId};
use crate::problem::Problem;
use crate::web::{Access, Answer, Desk, Filled, Routes, Taken, VisitLink};
use axum::extract::Path;
use uuid::Uuid;

/// The way from a person to how they are reached.
pub const AT_PERSON: VisitLink = VisitLink {
    label: "contact-title",
    suffix: "contact",
    needs: Permission::SeePeople,
};

/// The addresses of this folder.
pub fn routes() -> Routes {
    let see = Access::Needs(Permission::SeePeople);
    let edit = Access::Needs(Permission::EditPeople);
    Routes::new()
        .get("/people/{person}/contact", see, list)
        .post("/people/{person}/contact", edit, add)
        .get("/people/{person}/contact/new", edit, new)
        .post("/people/{person}/contact/ask", see, ask)
        .post("/people/{person}/contact/proposed", edit, settle)
        .post("/people/{person}/contact/word", see, word)
        .get("/people/{person}/contact/agreed", edit, agreed)
        .post("/people/{person}/contact/agreed", edit, agree)
        .get("/people/{person}/contact/{contact}", edit, edit_page)
        .post("/people/{person}/contact/{contact}", edit, change)
        .post("/people/{person}/contact/{contact}/confirm", edit, confirm)
        .post("/people/{person}/contact/{contact}/end", edit, end)
        .and(calling::routes())
}

pub(super) fn home(person: Uuid) -> String {
    format!("/people/{person}/contact")
}

async fn list(desk: Desk, Taken(Path(id)): Taken<Path<Uuid>>) -> Answer {
    show(&desk, id, None, &Filled::new()).await
}

async fn show(desk: &Desk, id: Uuid, asked: Option<pages::Said>, filled: &Filled) -> Answer {
    let app = desk.app.clone();
    let read = desk.write(move |tx| {
        let known = people::read(tx, &app.vault, PersonId(id))?;
        let (contacts, id) = (
            actions::of_person(tx, &app.vault, known.person.id)?,
            known.person.id,
        );
        let mut same = Vec::new();
        for it in &contacts {
            let others = household::others(tx, &app.vault, id, it.kind, &it.facts.value)?;
            let others = household::told(tx, &app.vault, &others)?;
            same.extend(others.into_iter().map(|other| (it.id, other)));
        }
        let proposals = proposals::of_person(tx, &app, &known.person)?;
        if !proposals.is_empty() {
            proposals::note_read(tx, &known.person)?;
        }
        Ok(Whole {
            proposals,
            strict: actions::strictly(tx, &app.vault, &known.person)?,
            person: known.person.clone(),
            contacts,
            same,
            agreed: actions::each_agreed(tx, &app.vault, id)?,
            has_safe_way: asking::has_safe_channel(tx, &app.vault, id)?,
            lines: asking::lines(tx, id)?,
            staff: names(tx)?,
            today: crate::offices::today(tx)?,
        })
    });
    let page = pages::list(&desk.view, &read.await?, asked.as_ref(), filled);
    desk.form_page("contact-title", filled, &page)
}

async fn new(desk: Desk, Taken(Path(id)): Taken<Path<Uuid>>) -> Answer {
    sees(&desk, id).await?;
    let page = pages::edit(&desk.view, &home(id), &form::empty(), pages::Of::New);
    desk.page("contact-add", &page)
}

/// Nothing is offered of somebody whom whoever asks does not see.
async fn sees(desk: &Desk, id: Uuid) -> Result<(), Problem> {
    desk.read(move |tx| people::visible(tx, PersonId(id)).map(drop))
        .await
}

async fn add(desk: Desk, Taken(Path(id)): Taken<Path<Uuid>>, mut filled: Filled) -> Answer {
    let (app, typed) = (desk.app.clone(), form::read(&filled));
    let added = match typed {
        Ok(typed) => {
            let given = Given {
                kind: typed.kind,
                safe_until: typed.safe_until,
                set_by: SetBy::Person,
                good: typed.good,
            };
            let work =
                move |tx: &mut Tx| actions::add(tx, &app.vault, PersonId(id), given, &typed.facts);
            desk.write(work).await
        }
        Err(problem) => Err(problem),
    };
    match added {
        Ok(_) => desk.go_saved(&home(id)),
        Err(problem) => {
            filled.refuse_where_it_is("value", problem)?;
            let page = pages::edit(&desk.view, &home(id), &filled, pages::Of::New);
            desk.page_to_correct("contact-add", &page)
        }
    }
}

/// A contact of a person, as far as whoever asks may see both.
pub(super) async fn one(
    desk: &Desk,
    person: Uuid,
    id: Uuid,
) -> Result<(Contact, Vec<Found>), Problem> {
    let app = desk.app.clone();
    desk.write(move |tx| {
        let known = people::read(tx, &app.vault, PersonId(person))?;
        let all = actions::of_person(tx, &app.vault, known.person.id)?;
        let own = all
            .into_iter()
            .find(|it| it.id.0 == id)
            .ok_or(Problem::NotFound)?;
        let (kind, value) = (own.kind, own.facts.value.clone());
        let others = household::others(tx, &app.vault, known.person.id, kind, &value)?;
        Ok((own, household::told(tx, &app.vault, &others)?))
    })
    .await
}

async fn edit_page(desk: Desk, Taken(Path((person, id))): Taken<Path<(Uuid, Uuid)>>) -> Answer {
    let (contact, _) = one(&desk, person, id).await?;
    let to = format!("{}/{id}", home(person));
    let page = pages::edit(
        &desk.view,
        &to,
        &form::filled_with(&contact),
        pages::Of::Known,
    );
    desk.page("contact-edit", &page)
}

async fn change(
    desk: Desk,
    Taken(Path((person, id))): Taken<Path<(Uuid, Uuid)>>,
    mut filled: Filled,
) -> Answer {
    let app = desk.app.clone();
    let from = filled
        .value("version")
        .parse()
        .map_err(|_| Problem::Malformed)?;
    let changed = match form::read(&filled) {
        Ok(typed) => {
            let to = Change {
                from,
                kind: typed.kind,
                safe_until: typed.safe_until,
            };
            let work =
                move |tx: &mut Tx| actions::change(tx, &app.vault, ContactId(id), to, &typed.facts);
            desk.write(work).await
        }
        Err(problem) => Err(problem),
    };
    match changed {
        Ok(()) => desk.go_saved(&home(person)),
        Err(problem) => {
            filled.refuse_where_it_is("value", problem)?;
            let to = format!("{}/{id}", home(person));
            let page = pages::edit(&desk.view, &to, &filled, pages::Of::Known);
            desk.page_to_correct("contact-edit", &page)
        }
    }
}

async fn confirm(
    desk: Desk,
    Taken(Path((person, id))): Taken<Path<(Uuid, Uuid)>>,
    mut filled: Filled,
) -> Answer {
    let app = desk.app.clone();
    let done = match form::day(&filled, "safe_until") {
        Ok(until) => {
            let work = move |tx: &mut Tx| actions::confirm(tx, &app.vault, ContactId(id), until);
            desk.write(work).await
        }
        Err(refusal) => Err(refusal.into()),
    };
    match done {
        Ok(()) => desk.go_saved(&home(person)),
        Err(problem) => {
            filled.refuse_where_it_is("safe_until", problem)?;
            show(&desk, person, None, &filled).await
        }
    }
}

async fn end(desk: Desk, Taken(Path((person, id))): Taken<Path<(Uuid, Uuid)>>) -> Answer {
    desk.write(move |tx| actions::end(tx, ContactId(id)))
        .await?;
    desk.go_saved(&home(person))
}

/// What was agreed; that somebody reads it is recorded.
async fn each_agreed(desk: &Desk, id: Uuid) -> Result<Agreed, Problem> {
    let app = desk.app.clone();
    desk.write(move |tx| {
        people::read(tx, &app.vault, PersonId(id))?;
        actions::each_agreed(tx, &app.vault, PersonId(id))
    })
    .await
}

async fn agreed(desk: Desk, Taken(Path(id)): Taken<Path<Uuid>>) -> Answer {
    let agreed = each_agreed(&desk, id).await?;
    let filled = form::filled_with_arrangements(&agreed.own, agreed.version);
    let page = pages::agreed(&desk.view, &home(id), &agreed.others, &filled);
    desk.page("contact-agreed", &page)
}

async fn agree(desk: Desk, Taken(Path(id)): Taken<Path<Uuid>>, mut filled: Filled) -> Answer {
    let from = filled
        .value("version")
        .parse()
        .map_err(|_| Problem::Malformed)?;
    let (app, typed) = (desk.app.clone(), filled.clone());
    let done = desk.write(move |tx| {
        let before = actions::each_agreed(tx, &app.vault, PersonId(id))?;
        let to = form::read_arrangements(&typed, &before)?;
        actions::arrange(tx, &app.vault, PersonId(id), from, &to)
    });
    match done.await {
        Ok(()) => desk.go_saved(&home(id)),
        Err(problem) => {
            filled.refuse_where_it_is("word", problem)?;
            let others = each_agreed(&desk, id).await?.others;
            let page = pages::agreed(&desk.view, &home(id), &others, &filled);
            desk.page_to_correct("contact-agreed", &page)
        }
    }
}

/// Takes something that an interview proposes on record, or puts it aside.
async fn settle(desk: Desk, Taken(Path(id)): Taken<Path<Uuid>>, mut filled: Filled) -> Answer {
    let to = Settled::find(filled.value("settled")).ok_or(Problem::Malformed)?;
    let (app, mark) = (desk.app.clone(), filled.value("mark").to_owned());
    let work = move |tx: &mut Tx| proposals::settle(tx, &app, PersonId(id), &mark, to);
    match desk.write(work).await {
        Ok(()) => desk.go_saved(&home(id)),
        Err(problem) => {
            filled.refuse_problem("proposed", problem)?;
            show(&desk, id, None, &filled).await
        }
    }
}

async fn ask(desk: Desk, Taken(Path(id)): Taken<Path<Uuid>>, filled: Filled) -> Answer {
    let channel = Channel::find(filled.value("channel")).ok_or(Problem::Malformed)?;
    let purpose = Purpose::find(filled.value("purpose")).ok_or(Problem::Malformed)?;
    let app = desk.app.clone();
    let asked = desk
        .write(move |tx| asking::ask_may_contact(tx, &app.vault, PersonId(id), channel, purpose));
    let said = pages::Said::Verdict(channel, asked.await?);
    show(&desk, id, Some(said), &filled).await
}

async fn word(desk: Desk, Taken(Path(id)): Taken<Path<Uuid>>, mut filled: Filled) -> Answer {
    let said = filled.take_secret("said");
    let app = desk.app.clone();
    let compared = desk.write(move |tx| asking::compare_word(tx, &app.vault, PersonId(id), &said));
    let word: Word = compared.await?;
    show(&desk, id, Some(pages::Said::Word(word)), &filled).await
}
