//! The addresses of dated papers, and of the paper of a number printed anew.

use super::actions;
use super::model::DatedCode;
use super::pages::{self, Again, Press};
use crate::access::Permission;
use crate::app::App;
use crate::db::{ReadTx, Tx};
use crate::intake;
use crate::offices::{self, Settings};
use crate::problem::Problem;
use crate::queue::holder::{self, Place};
use crate::queue::model::{Ticket, day};
use crate::queue::refusal::Refusal;
use crate::queue::stage::Stage;
use crate::queue::{person, store};
use crate::web::{Access, Answer, Desk, Filled, Routes, Taken};
use crate::words;
use axum::extract::Path;
use chrono::{Days, NaiveDate};
use shared::ids::VisitId;
use translations::Language;

const CALL: Access = Access::Needs(Permission::CallTickets);

/// Where a paper is made for somebody who has no number.
pub(super) const DATED: &str = "/queue/dated";

/// What there is to know of papers with a code.
const LEAD: &str = "queue-dated-print-lead";

/// The addresses of this folder.
pub(in crate::queue) fn routes() -> Routes {
    Routes::new()
        .get(DATED, CALL, form)
        .post(DATED, CALL, make)
        .post("/queue/day/dated", CALL, make_for_all)
        .post("/queue/{id}/paper", CALL, paper)
        .post("/queue/{id}/dated", CALL, use_dated)
}

async fn form(desk: Desk) -> Answer {
    let (tomorrow, offered) = desk.read(offer).await?;
    let filled = Filled::new().with("day", tomorrow.to_string());
    desk.page(
        "queue-dated-title",
        &pages::form(&desk.view, &offered, &filled),
    )
}

async fn make(desk: Desk, mut filled: Filled) -> Answer {
    let language = Language::find(filled.value("reads"));
    let refused = match filled.value("day").parse::<NaiveDate>() {
        Err(_) => Problem::from(Refusal::NotSoon),
        Ok(on) => {
            let app = desk.app.clone();
            match desk
                .write(move |tx: &mut Tx| actions::make(tx, &app.vault, on))
                .await
            {
                Ok(made) => {
                    let press = press(&desk).await?;
                    let language = language.unwrap_or_else(Language::english);
                    let paper = pages::dated(&desk.view, &press, &made, language);
                    return desk.page(
                        "queue-dated-title",
                        &pages::papers(&desk.view, LEAD, &[paper]),
                    );
                }
                Err(problem) => problem,
            }
        }
    };
    filled.refuse_problem("day", refused)?;
    let (_, offered) = desk.read(offer).await?;
    let page = pages::form(&desk.view, &offered, &filled);
    desk.page_to_correct("queue-dated-title", &page)
}

/// The papers of all whom the end of the day sends home.
async fn make_for_all(desk: Desk) -> Answer {
    let app = desk.app.clone();
    let made = move |tx: &mut Tx| actions::make_for_all(tx, &app.vault);
    let made = desk.write(made).await?;
    if made.is_empty() {
        return desk.go("/queue/day");
    }
    let press = press(&desk).await?;
    let visits: Vec<VisitId> = made
        .iter()
        .filter_map(|it| it.ticket.as_ref().map(|ticket| ticket.visit))
        .collect();
    let reads = reads(&desk, visits.clone()).await?;
    let papers: Vec<_> = made
        .iter()
        .zip(reads)
        .map(|(it, language)| pages::dated(&desk.view, &press, it, language))
        .collect();
    desk.page(
        "queue-dated-title",
        &pages::papers(&desk.view, LEAD, &papers),
    )
}

/// The paper of one number: dated where it comes on another day, else as the first one was.
async fn paper(desk: Desk, Taken(Path(visit)): Taken<Path<VisitId>>) -> Answer {
    let read = move |tx: &mut ReadTx| {
        tx.require(Permission::CallTickets)?;
        Ok::<Option<Ticket>, Problem>(store::ticket(tx, visit)?)
    };
    let ticket = desk.read(read).await?.ok_or(Problem::NotFound)?;
    let (press, language) = (
        press(&desk).await?,
        reads(&desk, vec![visit]).await?.remove(0),
    );
    let app = desk.app.clone();
    let (lead, paper) = match ticket.stage {
        Stage::Returns { .. } => {
            let work = move |tx: &mut Tx| actions::make_for(tx, &app.vault, visit);
            let made = desk.write(work).await?;
            (LEAD, pages::dated(&desk.view, &press, &made, language))
        }
        _ if ticket.stage.over_since().is_some() => {
            return refused(desk, visit, Filled::new(), Refusal::Finished.into()).await;
        }
        _ => {
            let read = move |tx: &mut ReadTx| again(tx, &app, visit);
            let again = desk.read(read).await?;
            let paper = pages::again(&desk.view, &press, &again, language);
            ("queue-paper-why", paper)
        }
    };
    let page = pages::papers(&desk.view, lead, &[paper]);
    desk.page("queue-paper-title", &page)
}

async fn use_dated(desk: Desk, Taken(Path(visit)): Taken<Path<VisitId>>, filled: Filled) -> Answer {
    let code = match filled.value("dated").parse::<DatedCode>() {
        Ok(code) => code,
        Err(refusal) => return refused(desk, visit, filled, refusal.into()).await,
    };
    let app = desk.app.clone();
    let work = move |tx: &mut Tx| actions::use_dated(tx, &app.vault, visit, &code);
    match desk.write(work).await {
        Ok(_) => desk.go_saved(&person::address(visit)),
        Err(problem) => refused(desk, visit, filled, problem).await,
    }
}

async fn refused(desk: Desk, visit: VisitId, mut filled: Filled, problem: Problem) -> Answer {
    filled.refuse_problem("dated", problem)?;
    person::again(desk, visit, filled).await
}

/// Tomorrow, and the languages of papers.
fn offer(tx: &mut ReadTx) -> Result<(NaiveDate, Vec<Language>), Problem> {
    tx.require(Permission::CallTickets)?;
    let office = offices::settings(tx)?;
    let today = day(tx.now(), office.time_zone);
    let tomorrow = today.checked_add_days(Days::new(1)).unwrap_or(today);
    Ok((tomorrow, words::offered(tx, &office)?))
}

async fn press(desk: &Desk) -> Result<Press, Problem> {
    let app = desk.app.clone();
    let read = move |tx: &mut ReadTx| {
        let office = offices::settings(tx)?;
        let words = words::office_words(tx, &app, &office)?;
        let Settings {
            office_line,
            neutral_paper,
            ..
        } = office;
        Ok::<Press, Problem>(Press {
            line: office_line.filter(|_| !neutral_paper),
            words,
        })
    };
    desk.read(read).await
}

/// What each of these visitors reads; the first language of the office where that is not known. A paper shows it, so the
/// look is recorded before.
async fn reads(desk: &Desk, visits: Vec<VisitId>) -> Result<Vec<Language>, Problem> {
    let app = desk.app.clone();
    let read = move |tx: &mut ReadTx| {
        let office = offices::settings(tx)?;
        let first = words::offered(tx, &office)?.first().copied();
        let cards = intake::cards(tx, &app.vault, &visits)?;
        let own = |it: &VisitId| {
            let card = cards.as_ref().and_then(|all| all.get(it));
            let found = card.and_then(|it| Language::find(&it.reads));
            found.or(first).unwrap_or_else(Language::english)
        };
        let languages: Vec<Language> = visits.iter().map(own).collect();
        Ok::<(bool, Vec<Language>), Problem>((cards.is_some(), languages))
    };
    let (are_read, languages) = desk.read(read).await?;
    if are_read {
        let (app, actor) = (desk.app.clone(), desk.staff.actor());
        let note = move || intake::note_list(&app, &actor, "queue");
        desk.app.blocking(note).await?;
    }
    Ok(languages)
}

fn again(tx: &mut ReadTx, app: &App, visit: VisitId) -> Result<Again, Problem> {
    tx.require(Permission::CallTickets)?;
    let ticket = store::ticket(tx, visit)?.ok_or(Problem::NotFound)?;
    let (wait, away_until) = match holder::place(tx, app, &ticket)? {
        Place::Waiting {
            wait, away_until, ..
        } => (wait, away_until),
        _ => (None, None),
    };
    Ok(Again {
        ticket,
        wait,
        away_until,
    })
}
