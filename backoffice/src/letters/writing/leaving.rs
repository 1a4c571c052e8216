//! Finishing a letter, printing it, and noting how it left, as pages ask for it.

use super::finishing::{self, Purpose};
use super::model::{Act, VoidReason};
use super::pages::one_address;
use super::routes::{At, keep, pdf, show_draft, show_one};
use super::sending::{self, Addresses};
use crate::db::{ReadTx, Tx};
use crate::letters::choices::Choice;
use crate::letters::delivery::Way;
use crate::letters::refusal::Refusal;
use crate::problem::Problem;
use crate::web::{Answer, Desk, Filled, Taken};
use axum::extract::Path;

/// Keeps what was typed, and finishes the letter when nothing is in the way.
pub(super) async fn finish(
    desk: Desk,
    Taken(Path(at)): Taken<Path<At>>,
    mut filled: Filled,
) -> Answer {
    if !keep(&desk, at, &mut filled).await? {
        return show_draft(&desk, at, Some(filled)).await;
    }
    let seen = filled.value("seen").parse::<u32>().unwrap_or_default() + 1;
    let filled = filled.replaced("seen", seen.to_string());
    match finished(&desk, at, seen).await {
        Ok(faults) if faults.is_empty() => desk.go(&one_address(at.0, at.1)),
        Ok(faults) => show_draft(&desk, at, Some(refused(filled, faults)?)).await,
        Err(problem) => {
            let mut filled = filled;
            filled.refuse_where_it_is("finish", problem)?;
            show_draft(&desk, at, Some(filled)).await
        }
    }
}

fn refused(mut filled: Filled, faults: Vec<Refusal>) -> Result<Filled, Problem> {
    for it in faults {
        filled.refuse_where_it_is("finish", it.into())?;
    }
    Ok(filled)
}

async fn finished(desk: &Desk, at: At, seen: u32) -> Result<Vec<Refusal>, Problem> {
    let app = desk.app.clone();
    let work = move |tx: &mut Tx| finishing::prepare(tx, &app.vault, at, Purpose::Finish(seen));
    let prepared = match desk.write(work).await? {
        Ok(it) => it,
        Err(faults) => return Ok(faults),
    };
    let made = move || finishing::pages(&prepared.sheet).map(|it| (prepared, it));
    let (prepared, printed) = desk.app.blocking(made).await?;
    let app = desk.app.clone();
    desk.write(move |tx: &mut Tx| finishing::finish(tx, &app.vault, &prepared, &printed))
        .await?;
    Ok(Vec::new())
}

pub(super) async fn letter(desk: Desk, Taken(Path(at)): Taken<Path<At>>) -> Answer {
    let app = desk.app.clone();
    let work = move |tx: &mut Tx| finishing::opened(tx, &app.vault, at.0, at.1);
    Ok(pdf(desk.write(work).await?.to_vec()))
}

pub(super) async fn cover(desk: Desk, Taken(Path(at)): Taken<Path<At>>) -> Answer {
    let text = desk.view.text;
    let words = (
        text.of("letters-cover-title"),
        text.of("letters-cover-words"),
    );
    let read = move |tx: &mut ReadTx| finishing::cover_of(tx, at, (&words.0, &words.1));
    let sheet = desk.read(read).await?;
    let made = desk.app.blocking(move || finishing::pages(&sheet));
    Ok(pdf(made.await?.pdf))
}

pub(super) async fn leave(desk: Desk, Taken(Path(at)): Taken<Path<At>>, filled: Filled) -> Answer {
    let act = match filled.value("act") {
        "hold" => Act::Hold,
        "mail-to" => return show_addresses(&desk, at, Way::Mail).await,
        "email-to" => return show_addresses(&desk, at, Way::Email).await,
        word => Act::Leave(Way::find(word).ok_or(Problem::Malformed)?),
    };
    let (app, read) = (desk.app.clone(), filled.value("read").to_owned());
    let left = desk.write(move |tx: &mut Tx| sending::act(tx, &app.vault, at, act, &read));
    let Err(problem) = left.await else {
        return desk.go_saved(&one_address(at.0, at.1));
    };
    for why in [Refusal::NoSafeWay, Refusal::SaysTooMuch] {
        if problem.is(&why) {
            let app = desk.app.clone();
            desk.write(move |tx: &mut Tx| sending::denied(tx, &app.vault, at, act, &why))
                .await?;
        }
    }
    let mut filled = filled;
    filled.refuse_problem("act", problem)?;
    show_one(&desk, at, &filled, Addresses::Hidden).await
}

/// The page with the addresses in full, for whoever writes them on an envelope.
async fn show_addresses(desk: &Desk, at: At, way: Way) -> Answer {
    show_one(desk, at, &Filled::new(), Addresses::Of(way)).await
}

pub(super) async fn void(
    desk: Desk,
    Taken(Path(at)): Taken<Path<At>>,
    mut filled: Filled,
) -> Answer {
    let Some(reason) = VoidReason::find(filled.value("reason")) else {
        filled.refuse("reason", &Refusal::NoVoidReason);
        return show_one(&desk, at, &filled, Addresses::Hidden).await;
    };
    let app = desk.app.clone();
    let work = move |tx: &mut Tx| sending::act(tx, &app.vault, at, Act::Void(reason), "");
    match desk.write(work).await {
        Ok(()) => desk.go_saved(&one_address(at.0, at.1)),
        Err(problem) => {
            filled.refuse_problem("reason", problem)?;
            show_one(&desk, at, &filled, Addresses::Hidden).await
        }
    }
}
