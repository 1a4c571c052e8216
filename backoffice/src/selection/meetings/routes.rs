//! The addresses of meetings.

use super::actions::{self, Before};
use super::pages;
use crate::access::{Permission, StaffId};
use crate::db::{ReadTx, Tx};
use crate::problem::Problem;
use crate::selection::items::decisions::Said;
use crate::selection::items::typed;
use crate::selection::word::Word;
use crate::selection::{Choice, OfficeSize, Refusal, Seat, Vote};
use crate::web::{Access, Answer, Desk, Filled, Routes, Taken};
use axum::extract::Path;
use chrono::{Days, NaiveDate};
use uuid::Uuid;

const SELECT: Access = Access::Needs(Permission::SelectCases);

/// The addresses of this folder.
pub(in crate::selection) fn routes() -> Routes {
    Routes::new()
        .get("/selection/meetings", SELECT, list)
        .post("/selection/meetings", SELECT, open)
        .get("/selection/meetings/{meeting}", SELECT, one)
        .post("/selection/meetings/{meeting}/present", SELECT, present)
        .post("/selection/meetings/{meeting}/minutes", SELECT, minutes)
        .post("/selection/meetings/{meeting}/close", SELECT, close)
        .post("/selection/meetings/{meeting}/correct", SELECT, correct)
        .get("/selection/meetings/{meeting}/print", SELECT, print)
        .get("/selection/meetings/{meeting}/items/{item}", SELECT, item)
        .post("/selection/meetings/{meeting}/items/{item}", SELECT, decide)
        .post(
            "/selection/meetings/{meeting}/items/{item}/undo",
            SELECT,
            undo,
        )
}

async fn list(desk: Desk) -> Answer {
    let (_, next) = desk.read(|tx: &mut ReadTx| actions::list(tx)).await?;
    let filled = Filled::new().with("day", next.to_string());
    show_list(&desk, &filled).await
}

async fn show_list(desk: &Desk, filled: &Filled) -> Answer {
    let (all, _) = desk.read(|tx: &mut ReadTx| actions::list(tx)).await?;
    let page = pages::list(&desk.view, &all, filled);
    desk.form_page("selection-meetings", filled, &page)
}

async fn open(desk: Desk, mut filled: Filled) -> Answer {
    let day: Option<NaiveDate> = typed::day(&mut filled, "day");
    let size = OfficeSize::find(filled.value("size")).unwrap_or(OfficeSize::Several);
    match day {
        None if filled.refusals().is_empty() => filled.refuse("day", &Refusal::NoDay),
        None => {}
        Some(day) => {
            let work = move |tx: &mut Tx| actions::open_meeting(tx, day, size);
            match desk.write(work).await {
                Ok(id) => return desk.go(&pages::address(id)),
                Err(problem) => filled.refuse_problem("day", problem)?,
            }
        }
    }
    show_list(&desk, &filled).await
}

async fn one(desk: Desk, Taken(Path(id)): Taken<Path<Uuid>>) -> Answer {
    show(&desk, id, &Filled::new()).await
}

async fn show(desk: &Desk, id: Uuid, filled: &Filled) -> Answer {
    let app = desk.app.clone();
    let read = move |tx: &mut Tx| actions::read(tx, &app.vault, id);
    let seen = desk.write(read).await?;
    let page = pages::meeting(&desk.view, &seen, filled);
    desk.form_page("selection-meeting", filled, &page)
}

async fn print(desk: Desk, Taken(Path(id)): Taken<Path<Uuid>>) -> Answer {
    let app = desk.app.clone();
    let read = move |tx: &mut Tx| actions::read(tx, &app.vault, id);
    let seen = desk.write(read).await?;
    desk.page("selection-minutes", &pages::print(&desk.view, &seen))
}

async fn present(desk: Desk, Taken(Path(id)): Taken<Path<Uuid>>, filled: Filled) -> Answer {
    let everybody = desk
        .read(|tx: &mut ReadTx| crate::selection::who::everybody(tx))
        .await?;
    let seat = |it: &StaffId| Seat::find(filled.value(&format!("seat-{it}")));
    let there: Vec<(StaffId, Seat)> = everybody
        .keys()
        .filter_map(|it| Some((*it, seat(it)?)))
        .collect();
    let work = move |tx: &mut Tx| actions::set_present(tx, id, &there);
    let done = desk.write(work).await;
    after(&desk, id, filled, "present", done).await
}

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
            filled.refuse_problem(field, problem)?;
            show(desk, id, &filled).await
        }
    }
}

async fn minutes(desk: Desk, Taken(Path(id)): Taken<Path<Uuid>>, mut filled: Filled) -> Answer {
    let Some(words) = typed::text(&mut filled, "minutes") else {
        return show(&desk, id, &filled).await;
    };
    let (app, seen) = (desk.app.clone(), filled.value(pages::SEEN).parse());
    let seen = seen.map_err(|_| Problem::Malformed)?;
    let work = move |tx: &mut Tx| actions::write(tx, &app.vault, id, seen, &words);
    let done = desk.write(work).await;
    after(&desk, id, filled, "minutes", done).await
}

async fn close(desk: Desk, Taken(Path(id)): Taken<Path<Uuid>>) -> Answer {
    let done = desk.write(move |tx: &mut Tx| actions::close(tx, id)).await;
    after(&desk, id, Filled::new(), "minutes", done).await
}

async fn correct(desk: Desk, Taken(Path(id)): Taken<Path<Uuid>>, mut filled: Filled) -> Answer {
    let words = typed::text(&mut filled, "correction");
    let Some(words) = words.filter(|it| !it.is_empty()) else {
        if filled.refusals().is_empty() {
            filled.refuse("correction", &Refusal::NothingWritten);
        }
        return show(&desk, id, &filled).await;
    };
    let app = desk.app.clone();
    let work = move |tx: &mut Tx| actions::correct(tx, &app.vault, id, &words);
    let done = desk.write(work).await;
    after(&desk, id, filled, "correction", done).await
}

async fn item(desk: Desk, Taken(Path(at)): Taken<Path<(Uuid, Uuid)>>) -> Answer {
    show_item(&desk, at, None).await
}

async fn reading(desk: &Desk, at: (Uuid, Uuid)) -> Result<Before, Problem> {
    let app = desk.app.clone();
    desk.write(move |tx: &mut Tx| actions::read_item(tx, &app.vault, at))
        .await
}

async fn show_item(desk: &Desk, at: (Uuid, Uuid), filled: Option<Filled>) -> Answer {
    let before = reading(desk, at).await?;
    let title = before.loaded.record.code();
    if let Some(filled) = filled {
        let page = pages::item(&desk.view, &before, &filled);
        return desk.page_titled_to_correct(&title, &page);
    }
    let today = before.loaded.today;
    let later = today.checked_add_days(Days::new(14)).unwrap_or(today);
    let filled = pages::beginning(&before).with("day", later.to_string());
    desk.page_titled(&title, &pages::item(&desk.view, &before, &filled))
}

/// The votes as they were chosen.
fn votes(before: &Before, filled: &Filled) -> Vec<Vote> {
    let present = before.present.iter();
    let vote = |staff: StaffId| Choice::find(filled.value(&format!("vote-{staff}")));
    present
        .filter_map(|it| {
            Some(Vote {
                staff: it.staff,
                choice: vote(it.staff)?,
            })
        })
        .collect()
}

async fn decide(
    desk: Desk,
    Taken(Path(at)): Taken<Path<(Uuid, Uuid)>>,
    mut filled: Filled,
) -> Answer {
    let before = reading(&desk, at).await?;
    let second = before.loaded.record.facts.second.clone();
    let said = if filled.value("ratify") == "yes" {
        Said::Ratifies
    } else {
        match typed::decided(&mut filled, second.as_ref()) {
            Some(decided) => Said::Decides(decided),
            None => return show_item(&desk, at, Some(filled)).await,
        }
    };
    let votes = votes(&before, &filled);
    let app = desk.app.clone();
    let work = move |tx: &mut Tx| actions::say(tx, &app.vault, at, &said, &votes);
    match desk.write(work).await {
        Ok(()) => match before.next {
            Some(next) => desk.go(&pages::item_address(at.0, next)),
            None => desk.go_saved(&pages::address(at.0)),
        },
        Err(problem) => {
            let field = match &problem {
                Problem::Refused(it) => typed::field_of(it.message),
                _ => "choice",
            };
            filled.refuse_problem(field, problem)?;
            show_item(&desk, at, Some(filled)).await
        }
    }
}

async fn undo(desk: Desk, Taken(Path(at)): Taken<Path<(Uuid, Uuid)>>) -> Answer {
    let app = desk.app.clone();
    desk.write(move |tx: &mut Tx| actions::undo(tx, &app.vault, at))
        .await?;
    desk.go(&pages::item_address(at.0, at.1))
}
