//! The addresses of the referrals of a visit.

use super::actions::{self, New, Step};
use super::model::{Kind, Outcome, Reason, Way};
use super::pages::{self, REFERRAL, To, kind_field};
use super::release::{Paper, Typed};
use crate::access::{Permission, names};
use crate::db::{ReadTx, Tx};
use crate::intake;
use crate::problem::Problem;
use crate::referrals::choices::Choice;
use crate::referrals::directory::{self, Filter};
use crate::referrals::ids::{ReferralId, ReleaseId, ResourceId};
use crate::referrals::refusal::Refusal;
use crate::referrals::routes::{Said, asked};
use crate::web::{Access, Answer, Desk, Filled, Routes, Taken};
use axum::extract::{Path, Query};
use chrono::{Days, NaiveDate};
use shared::ids::VisitId;
use shared::ids::mint;
use std::collections::BTreeSet;

const REFER: Access = Access::Needs(Permission::ReferVisits);
const WARM: Access = Access::Needs(Permission::ReferWarm);

/// Somebody asks again after so many days, unless another day is chosen.
const ASKS_AFTER_DAYS: u64 = 14;

/// The addresses of this folder.
pub(in crate::referrals) fn routes() -> Routes {
    Routes::new()
        .get("/referrals/due", REFER, due)
        .get("/intakes/{id}/referrals", REFER, visit)
        .get("/intakes/{id}/referrals/to/{resource}", REFER, to)
        .post("/intakes/{id}/referrals/to/{resource}", REFER, refer)
        .post(
            "/intakes/{id}/referrals/to/{resource}/release",
            WARM,
            release,
        )
        .post("/intakes/{id}/releases/{release}/revoke", REFER, revoke)
        .get("/intakes/{id}/referrals/{referral}", REFER, one)
        .post("/intakes/{id}/referrals/{referral}/outcome", REFER, outcome)
        .post("/intakes/{id}/referrals/{referral}/close", REFER, close)
        .post("/intakes/{id}/referrals/{referral}/reopen", REFER, reopen)
}

async fn due(desk: Desk) -> Answer {
    let all = desk.read(|tx: &mut ReadTx| actions::due(tx)).await?;
    desk.page("referrals-due", &pages::due(&desk.view, &all))
}

async fn visit(
    desk: Desk,
    Taken(Path(visit)): Taken<Path<VisitId>>,
    Taken(Query(said)): Taken<Query<Said>>,
) -> Answer {
    let filter = Filter::of(&asked(&said).replaced("show", ""));
    let read = move |tx: &mut ReadTx| {
        let of = actions::of_visit(tx, visit)?;
        Ok((of, directory::all(tx)?))
    };
    let (of, (all, today)) = desk.read(read).await?;
    let found = filter.choose(all, today);
    let title = [("label", of.label.as_str().into())];
    let title = desk.view.text.with("referrals-of-visit", &title);
    desk.page_titled(&title, &pages::visit(&desk.view, &of, &filter, &found))
}

async fn to(desk: Desk, Taken(Path(at)): Taken<Path<(VisitId, ResourceId)>>) -> Answer {
    let read = |tx: &mut ReadTx| directory::today(tx);
    let today = desk.read(read).await?;
    let later = today.checked_add_days(Days::new(ASKS_AFTER_DAYS));
    let filled = with_new_id(&desk, Filled::new())
        .with("follow_up_on", later.unwrap_or(today).to_string())
        .with("signed_on", today.to_string());
    show_to(&desk, at, &filled).await
}

fn with_new_id(desk: &Desk, filled: Filled) -> Filled {
    let db = &desk.app.db;
    filled.replaced(REFERRAL, mint(db.now(), &mut db.random()).to_string())
}

async fn show_to(desk: &Desk, (visit, id): (VisitId, ResourceId), filled: &Filled) -> Answer {
    let reads = reads(desk, visit).await?;
    let read = move |tx: &mut ReadTx| {
        let mut of = actions::of_visit(tx, visit)?;
        of.releases.retain(|(it, _)| it.resource == id);
        Ok(To {
            visit,
            resource: directory::find(tx, id)?,
            releases: of.releases.into_iter().map(|it| it.0).collect(),
            reads,
            today: directory::today(tx)?,
        })
    };
    let to = desk.read(read).await?;
    let page = pages::to(&desk.view, &to, filled);
    let title = to.resource.facts.name();
    if filled.refusals().is_empty() {
        desk.page_titled(&title, &page)
    } else {
        desk.page_titled_to_correct(&title, &page)
    }
}

/// The language the visitor reads; English where that is not known. It is taken from what they told us, so the look is
/// recorded before.
async fn reads(desk: &Desk, visit: VisitId) -> Result<String, Problem> {
    let app = desk.app.clone();
    let read = move |tx: &mut ReadTx| {
        tx.require(Permission::ReferVisits)?;
        let cards = intake::cards(tx, &app.vault, &[visit])?;
        let card = cards.as_ref().and_then(|all| all.get(&visit));
        Ok(card.map(|it| it.reads.clone()))
    };
    let Some(reads) = desk.read(read).await? else {
        return Ok("en".to_owned());
    };
    let (app, actor) = (desk.app.clone(), desk.staff.actor());
    let note = move || intake::note_list(&app, &actor, "referrals");
    desk.app.blocking(note).await?;
    Ok(reads)
}

fn chosen(filled: &Filled, prefix: &str) -> BTreeSet<Kind> {
    let is_on = |it: &Kind| filled.value(&format!("{prefix}{}", kind_field(*it))) == "yes";
    Kind::ALL.iter().copied().filter(is_on).collect()
}

/// A day that was typed; none is none.
fn day(filled: &mut Filled, name: &str) -> Result<Option<NaiveDate>, ()> {
    let typed = filled.value(name).to_owned();
    match typed.parse() {
        Ok(day) => Ok(Some(day)),
        Err(_) if typed.is_empty() => Ok(None),
        Err(_) => {
            filled.refuse(name, &Refusal::NoDay);
            Err(())
        }
    }
}

async fn refer(
    desk: Desk,
    Taken(Path(at)): Taken<Path<(VisitId, ResourceId)>>,
    mut filled: Filled,
) -> Answer {
    let Some(new) = wanted(&desk, at, &mut filled) else {
        return show_to(&desk, at, &filled).await;
    };
    let (app, id) = (desk.app.clone(), new.id);
    let work = move |tx: &mut Tx| actions::refer(tx, &app.vault, &new);
    match desk.write(work).await {
        Ok(()) => desk.go(&pages::one_address(at.0, id)),
        Err(problem) => {
            filled.refuse_problem("reason", problem)?;
            show_to(&desk, at, &filled).await
        }
    }
}

/// What was typed of a referral; nothing when something has to be corrected.
fn wanted(
    desk: &Desk,
    (visit, resource): (VisitId, ResourceId),
    filled: &mut Filled,
) -> Option<New> {
    if filled.value(REFERRAL).parse::<ReferralId>().is_err() {
        *filled = with_new_id(desk, filled.clone());
    }
    let follow_up_on = day(filled, "follow_up_on");
    let reason = Reason::find(filled.value("reason"));
    if reason.is_none() {
        filled.refuse("reason", &Refusal::NoReason);
    }
    let way = Way::find(filled.value("way")).unwrap_or(Way::Cold);
    Some(New {
        id: filled.value(REFERRAL).parse().ok()?,
        visit,
        resource,
        reason: reason?,
        way,
        sent: chosen(filled, ""),
        follow_up_on: follow_up_on.ok()?,
        note: filled.value("note").to_owned(),
    })
}

async fn release(
    desk: Desk,
    Taken(Path(at)): Taken<Path<(VisitId, ResourceId)>>,
    mut filled: Filled,
) -> Answer {
    let today = desk.read(|tx: &mut ReadTx| directory::today(tx)).await?;
    let typed = Typed {
        kinds: chosen(&filled, "release-"),
        purpose: filled.value("purpose"),
        signed_on: filled.value("signed_on"),
        expires_on: filled.value("expires_on"),
        explained_in: filled.value("explained_in"),
    };
    match Paper::read(typed, today) {
        Err(("kinds", refusal)) => filled.refuse("release-kinds", &refusal),
        Err((field, refusal)) => filled.refuse(field, &refusal),
        Ok(signed) => {
            let work = move |tx: &mut Tx| actions::record_release(tx, at.0, at.1, &signed);
            match desk.write(work).await {
                Ok(_) => return desk.go_saved(&pages::to_address(at.0, at.1)),
                Err(problem) => filled.refuse_problem("release-kinds", problem)?,
            }
        }
    }
    let filled = with_new_id(&desk, filled);
    show_to(&desk, at, &filled).await
}

async fn revoke(desk: Desk, Taken(Path(at)): Taken<Path<(VisitId, ReleaseId)>>) -> Answer {
    let (visit, id) = at;
    desk.write(move |tx: &mut Tx| actions::revoke(tx, visit, id))
        .await?;
    desk.go_saved(&pages::address(visit))
}

async fn one(desk: Desk, Taken(Path(at)): Taken<Path<(VisitId, ReferralId)>>) -> Answer {
    show_one(&desk, at, Filled::new()).await
}

async fn show_one(desk: &Desk, (visit, id): (VisitId, ReferralId), filled: Filled) -> Answer {
    let reads = reads(desk, visit).await?;
    let app = desk.app.clone();
    let look = move |tx: &mut Tx| {
        let line = actions::one(tx, visit, id)?;
        let notes = actions::read_notes(tx, &app.vault, &line.referral)?;
        Ok((line, notes, names(tx)?))
    };
    let (line, notes, names) = desk.write(look).await?;
    let is_new = filled.refusals().is_empty();
    let filled = if is_new {
        stands(&line.referral)
    } else {
        filled
    };
    let page = pages::one(&desk.view, (&line, &notes), &names, &reads, &filled);
    desk.form_page("referrals-one", &filled, &page)
}

/// The form with what is known.
fn stands(it: &super::model::Referral) -> Filled {
    let on = it.follow_up_on.map(|it| it.to_string());
    Filled::new()
        .with("outcome", it.outcome.word())
        .with("follow_up_on", on.unwrap_or_default())
}

async fn outcome(
    desk: Desk,
    Taken(Path(at)): Taken<Path<(VisitId, ReferralId)>>,
    mut filled: Filled,
) -> Answer {
    let on = day(&mut filled, "follow_up_on");
    let outcome = Outcome::find(filled.value("outcome"));
    if outcome.is_none() {
        filled.refuse("outcome", &Refusal::NoOutcome);
    }
    match (on, outcome) {
        (Ok(on), Some(outcome)) => step(desk, at, filled, Step::TurnedOut(outcome, on)).await,
        _ => show_one(&desk, at, filled).await,
    }
}

async fn close(
    desk: Desk,
    Taken(Path(at)): Taken<Path<(VisitId, ReferralId)>>,
    filled: Filled,
) -> Answer {
    step(desk, at, filled, Step::Close).await
}

async fn reopen(
    desk: Desk,
    Taken(Path(at)): Taken<Path<(VisitId, ReferralId)>>,
    filled: Filled,
) -> Answer {
    step(desk, at, filled, Step::Reopen).await
}

async fn step(desk: Desk, at: (VisitId, ReferralId), mut filled: Filled, step: Step) -> Answer {
    let (app, note) = (desk.app.clone(), filled.value("note").to_owned());
    let work = move |tx: &mut Tx| actions::step(tx, &app.vault, at, &step, &note);
    match desk.write(work).await {
        Ok(()) => desk.go_saved(&pages::one_address(at.0, at.1)),
        Err(problem) => {
            filled.refuse_problem("note", problem)?;
            show_one(&desk, at, filled).await
        }
    }
}
