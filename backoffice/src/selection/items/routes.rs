//! The addresses of the board, of an item, and of its brief.

use super::actions::{self, Loaded, New, load, note_read};
use super::board;
use super::decisions;
use super::kept::Facts;
use super::pages::{self, Following};
use super::prepare::{self, Then};
use super::{store, typed};
use crate::access::{self, Permission};
use crate::db::{ReadTx, Tx};
use crate::intake;
use crate::problem::Problem;
use crate::screening::told;
use crate::selection::follow::Column;
use crate::selection::meetings::decided;
use crate::selection::word::Word;
use crate::selection::{Forum, Item, Refusal, Stage, rooms};
use crate::web::{Access, Answer, Desk, Filled, Routes, Taken};
use axum::extract::{Path, Query};
use chrono::NaiveDate;
use shared::answers::Answers;
use shared::ids::VisitId;
use shared::triage::Colour;
use std::collections::BTreeSet;
use uuid::Uuid;

const PREPARE: Access = Access::Needs(Permission::PrepareSelection);
const SELECT: Access = Access::Needs(Permission::SelectCases);

/// The addresses of this folder.
pub(in crate::selection) fn routes() -> Routes {
    Routes::new()
        .get("/selection", PREPARE, whole_board)
        .get("/selection/stage/{column}", PREPARE, one_column)
        .get("/intakes/{id}/selection", PREPARE, of_visit)
        .post("/intakes/{id}/selection", PREPARE, take_up)
        .get("/selection/{item}", PREPARE, item)
        .get("/selection/{item}/brief", PREPARE, brief)
        .post("/selection/{item}/brief", PREPARE, write_brief)
        .post("/selection/{item}/sheet", PREPARE, sheet)
        .post("/selection/{item}/at-once", SELECT, at_once)
        .post("/selection/{item}/second", SELECT, second)
        .post("/selection/{item}/recuse", PREPARE, recuse)
        .post("/selection/{item}/back", PREPARE, back)
        .post("/selection/{item}/tasks/{number}", PREPARE, task)
}

/// The board holds what was told, so looking at it is recorded first.
async fn note(desk: &Desk) -> Result<(), Problem> {
    let (app, actor) = (desk.app.clone(), desk.staff.actor());
    let note = move || intake::note_list(&app, &actor, "selection");
    desk.app.blocking(note).await
}

async fn whole_board(desk: Desk) -> Answer {
    note(&desk).await?;
    let app = desk.app.clone();
    let read = move |tx: &mut ReadTx| {
        let columns: Vec<Column> = Column::ALL.iter().map(|it| it.0).collect();
        let parts = board::parts(tx, &app.vault, &columns, None)?;
        Ok((parts, untaken(tx)?))
    };
    let (parts, untaken) = desk.read(read).await?;
    desk.page(
        "selection-title",
        &pages::board(&desk.view, &parts, &untaken),
    )
}

/// The newest intakes that nobody has taken up, with the numbers on their papers.
fn untaken(tx: &mut ReadTx) -> Result<Vec<(VisitId, String)>, Problem> {
    let mut found = Vec::new();
    for (visit, _) in intake::newest(tx, u64::from(u32::MAX))? {
        if store::of_visit(tx, visit)?.is_none()
            && let Some(heading) = crate::kiosks::heading(tx, visit)?
        {
            found.push((visit, heading.label));
        }
    }
    Ok(found)
}

async fn one_column(
    desk: Desk,
    Taken(Path(column)): Taken<Path<String>>,
    Taken(Query(said)): Taken<Query<Vec<(String, String)>>>,
) -> Answer {
    let column = Column::find(&column).ok_or(Problem::NotFound)?;
    note(&desk).await?;
    let value = |name: &str| said.iter().find(|it| it.0 == name).map(|it| it.1.as_str());
    let day: Option<NaiveDate> = value("day").and_then(|it| it.parse().ok());
    let after = day.zip(value("number").and_then(|it| it.parse().ok()));
    let app = desk.app.clone();
    let read = move |tx: &mut ReadTx| board::parts(tx, &app.vault, &[column], after);
    let parts = desk.read(read).await?;
    let part = parts.first().ok_or(Problem::NotFound)?;
    desk.page(column.label(), &pages::column(&desk.view, part))
}

/// The item of a visit, or the form that takes it up.
async fn of_visit(desk: Desk, Taken(Path(visit)): Taken<Path<VisitId>>) -> Answer {
    let find = move |tx: &mut ReadTx| {
        intake::taken_on(tx, visit)?;
        Ok(store::of_visit(tx, visit)?)
    };
    match desk.read(find).await? {
        Some(it) => desk.go(&pages::address(it.id)),
        None => show_take_up(&desk, visit, &Filled::new()).await,
    }
}

async fn show_take_up(desk: &Desk, visit: VisitId, filled: &Filled) -> Answer {
    let rules = desk.read(actions::case_types).await?;
    let page = pages::take_up(&desk.view, visit, &rules, filled);
    desk.form_page("selection-take-up", filled, &page)
}

async fn take_up(
    desk: Desk,
    Taken(Path(visit)): Taken<Path<VisitId>>,
    mut filled: Filled,
) -> Answer {
    let forum = Forum::find(filled.value("forum"));
    let case_type = filled.value("case_type").to_owned();
    if forum.is_none() {
        filled.refuse("forum", &Refusal::NotInTheList);
    }
    if let Some(forum) = forum {
        let new = new(&desk, visit, &case_type, forum).await?;
        let app = desk.app.clone();
        let work = move |tx: &mut Tx| actions::take_up(tx, &app.vault, &new);
        match desk.write(work).await {
            Ok(id) => return desk.go(&pages::address(id)),
            Err(problem) => filled.refuse_problem("case_type", problem)?,
        }
    }
    show_take_up(&desk, visit, &filled).await
}

/// What is known of an intake that is taken up, from what was told.
async fn new(desk: &Desk, visit: VisitId, case_type: &str, forum: Forum) -> Result<New, Problem> {
    let app = desk.app.clone();
    let read = move |tx: &mut ReadTx| {
        let cards = intake::cards(tx, &app.vault, &[visit])?;
        let card = cards.and_then(|it| it.get(&visit).cloned());
        Ok((intake::taken_on(tx, visit)?, card))
    };
    let (intake_on, card) = desk.read(read).await?;
    let (app, actor) = (desk.app.clone(), desk.staff.actor());
    let answers = desk.app.blocking(move || told(&app, &actor, visit)).await?;
    Ok(New {
        visit,
        intake_on,
        item: Item {
            id: Uuid::nil(),
            intake_on,
            // When it is taken up it is counted by what counted on the day of the intake.
            promised_on: intake_on,
            case_type: case_type.to_owned(),
            forum,
            colour: card
                .as_ref()
                .and_then(|it| it.colour)
                .unwrap_or(Colour::Green),
            walled: BTreeSet::new(),
            recused: BTreeSet::new(),
            first_decided_on: None,
            stage: Stage::IntakeDone,
        },
        facts: Facts {
            reads: card.map(|it| it.reads.clone()).unwrap_or_default(),
            county: String::new(),
            matter: String::new(),
            relief: String::new(),
            dates: String::new(),
            minutes: None,
            fund: String::new(),
            has_safe_channel: has_safe_channel(&answers),
            has_date: answers.get("K12").is_some(),
            second: None,
        },
    })
}

/// Whether the visitor has said that letters may be sent: not saying so is a no.
pub(in crate::selection) fn has_safe_channel(answers: &Answers) -> bool {
    let mail = |question: &str| {
        let mut rows = answers.rows(question).iter();
        rows.any(|it| it.words("mail") == Some("yes"))
    };
    answers.words("K24") == Some("yes") || mail("Q21") || mail("Q23")
}

async fn item(desk: Desk, Taken(Path(id)): Taken<Path<Uuid>>) -> Answer {
    show(&desk, id, None).await
}

/// An item with everything that its page shows; that it is read is recorded first.
async fn reading(desk: &Desk, id: Uuid) -> Result<(Loaded, Following), Problem> {
    let app = desk.app.clone();
    let read = move |tx: &mut Tx| {
        let loaded = load(tx, &app.vault, id)?;
        note_read(tx, &loaded.record)?;
        let minutes = loaded.record.facts.minutes.unwrap_or(0);
        let following = Following {
            tasks: store::tasks(tx, id)?,
            decisions: decided::of_item(tx, id)?,
            names: access::names(tx)?,
            room: rooms::with_room(tx, &loaded.record.item.case_type, minutes)?,
        };
        Ok((loaded, following))
    };
    desk.write(read).await
}

async fn show(desk: &Desk, id: Uuid, filled: Option<Filled>) -> Answer {
    let (loaded, following) = reading(desk, id).await?;
    let title = loaded.record.code();
    let is_wrong = filled.as_ref().is_some_and(|it| !it.refusals().is_empty());
    let filled = pages::stands(&loaded, filled.unwrap_or_default());
    let page = pages::item(&desk.view, &loaded, &following, &filled);
    if is_wrong {
        desk.page_titled_to_correct(&title, &page)
    } else {
        desk.page_titled(&title, &page)
    }
}

async fn brief(desk: Desk, Taken(Path(id)): Taken<Path<Uuid>>) -> Answer {
    let (loaded, following) = reading(&desk, id).await?;
    let page = pages::brief(&desk.view, &loaded, &following);
    desk.page_titled(&loaded.record.code(), &page)
}

/// Back to the item, or its page again with what was typed and what is to be corrected.
async fn after(
    desk: &Desk,
    id: Uuid,
    mut filled: Filled,
    field: &str,
    done: Result<(), Problem>,
) -> Answer {
    match done {
        Ok(()) => desk.go_saved(&pages::address(id)),
        Err(problem) => {
            filled.refuse_where_it_is(field, problem)?;
            again(desk, id, filled).await
        }
    }
}

/// The page again: what was typed, and in the other forms what stands.
async fn again(desk: &Desk, id: Uuid, filled: Filled) -> Answer {
    show(desk, id, Some(filled)).await
}

async fn sheet(desk: Desk, Taken(Path(id)): Taken<Path<Uuid>>, mut filled: Filled) -> Answer {
    let changes = typed::changes(&mut filled);
    if !filled.refusals().is_empty() {
        return again(&desk, id, filled).await;
    }
    let then = match filled.value("then") {
        "agenda" => Then::OnAgenda,
        _ => Then::Stays,
    };
    let app = desk.app.clone();
    let work = move |tx: &mut Tx| prepare::fill_in(tx, &app.vault, id, &changes, then);
    let done = desk.write(work).await;
    after(&desk, id, filled, "sheet", done).await
}

async fn write_brief(desk: Desk, Taken(Path(id)): Taken<Path<Uuid>>, mut filled: Filled) -> Answer {
    let Some(written) = typed::written(&mut filled) else {
        return again(&desk, id, filled).await;
    };
    let app = desk.app.clone();
    let work = move |tx: &mut Tx| prepare::write_brief(tx, &app.vault, id, &written);
    let done = desk.write(work).await;
    after(&desk, id, filled, "brief", done).await
}

async fn at_once(desk: Desk, Taken(Path(id)): Taken<Path<Uuid>>, mut filled: Filled) -> Answer {
    let Some(decided) = typed::decided(&mut filled, None) else {
        return again(&desk, id, filled).await;
    };
    let app = desk.app.clone();
    let work = move |tx: &mut Tx| decisions::at_once(tx, &app.vault, id, &decided);
    let done = desk.write(work).await;
    let field = match &done {
        Err(Problem::Refused(it)) => typed::field_of(it.message),
        _ => "choice",
    };
    after(&desk, id, filled, field, done).await
}

async fn second(desk: Desk, Taken(Path(id)): Taken<Path<Uuid>>, mut filled: Filled) -> Answer {
    let note = typed::text(&mut filled, "second");
    let Some(note) = note.filter(|it| !it.is_empty()) else {
        if filled.refusals().is_empty() {
            filled.refuse("second", &Refusal::SecondReaderMissing);
        }
        return again(&desk, id, filled).await;
    };
    let app = desk.app.clone();
    let work = move |tx: &mut Tx| prepare::read_again(tx, &app.vault, id, &note);
    let done = desk.write(work).await;
    after(&desk, id, filled, "second", done).await
}

async fn recuse(desk: Desk, Taken(Path(id)): Taken<Path<Uuid>>) -> Answer {
    let app = desk.app.clone();
    desk.write(move |tx: &mut Tx| prepare::recuse(tx, &app.vault, id))
        .await?;
    desk.go_saved("/selection")
}

async fn back(desk: Desk, Taken(Path(id)): Taken<Path<Uuid>>) -> Answer {
    let app = desk.app.clone();
    desk.write(move |tx: &mut Tx| prepare::bring_back(tx, &app.vault, id))
        .await?;
    desk.go_saved(&pages::address(id))
}

async fn task(
    desk: Desk,
    Taken(Path((id, place))): Taken<Path<(Uuid, u32)>>,
    filled: Filled,
) -> Answer {
    let mark = match filled.value("mark") {
        prepare::NOT_DONE => prepare::NOT_DONE,
        _ => prepare::DONE,
    };
    let app = desk.app.clone();
    desk.write(move |tx: &mut Tx| prepare::mark(tx, &app.vault, (id, place), mark))
        .await?;
    desk.go(&format!("{}#tasks", pages::address(id)))
}
