//! The addresses at which the desk gives numbers.

use super::actions::{self, Issued};
use super::model::Wanted;
use super::pages::{self, Slip};
use super::slips::Slips;
use crate::access::Permission;
use crate::db::{ReadTx, Tx};
use crate::problem::Problem;
use crate::queue::lanes::all_lanes;
use crate::queue::model::Way;
use crate::queue::refusal::Refusal;
use crate::queue::{outlook, person, store};
use crate::web::{Access, Answer, Desk, Filled, Routes, Taken};
use crate::{offices, words};
use axum::extract::Path;
use shared::ids::VisitId;
use translations::Language;

const CALL: Access = Access::Needs(Permission::CallTickets);

/// The addresses of this folder.
pub(in crate::queue) fn routes() -> Routes {
    Routes::new()
        .get("/queue/issue", CALL, form)
        .post("/queue/issue", CALL, issue)
        .get("/queue/issue/{id}", CALL, slip)
}

async fn form(desk: Desk) -> Answer {
    let offered = offered(&desk).await?;
    let lane = all_lanes().last().copied().unwrap_or_default();
    let filled = Filled::new()
        .with("lane", lane)
        .with(pages::VISIT, new_visit(&desk).to_string());
    desk.page("queue-issue", &pages::form(&desk.view, &offered, &filled))
}

/// A form that is sent again shows the number that it gave. Where something else is written in it, as after going back
/// for the next visitor, two visitors must not go away with one number: it is asked about, and the form is a new one.
async fn issue(desk: Desk, mut filled: Filled) -> Answer {
    let (slips, now) = (desk.app.kept::<Slips>(), desk.app.db.now());
    let (wanted, form) = (wanted(&filled), filled.fingerprint());
    let visit = filled.value(pages::VISIT).parse();
    let visit: VisitId = visit.unwrap_or_else(|_| new_visit(&desk));
    let (app, kept, sent) = (desk.app.clone(), slips.clone(), form.clone());
    let issue = move |tx: &mut Tx| {
        let issued = actions::issue(tx, &app, visit, &wanted)?;
        if let Issued::Now(given) = &issued {
            // Before the commit: the same form, sent twice at once, is to find it.
            kept.keep(given, &wanted.reads, &sent, now);
        }
        Ok(issued)
    };
    match desk.write(issue).await {
        Ok(Issued::Now(_)) => {
            desk.app.after_arrivals();
            return desk.go(&address(visit));
        }
        Ok(Issued::Before(_)) if slips.was_given_for(visit, &form, now) => {
            return desk.go(&address(visit));
        }
        Ok(Issued::Before(label)) => {
            let label = label.to_string();
            filled.refuse("name", &Refusal::GivenBefore { label });
            filled = filled.replaced(pages::VISIT, new_visit(&desk).to_string());
        }
        Err(problem) => filled.refuse_where_it_is("lane", problem)?,
    }
    let offered = offered(&desk).await?;
    let page = pages::form(&desk.view, &offered, &filled);
    desk.page_to_correct("queue-issue", &page)
}

/// A slip that was given a short while ago; later there is only the page of its number.
async fn slip(desk: Desk, Taken(Path(visit)): Taken<Path<VisitId>>) -> Answer {
    let given = desk.app.kept::<Slips>().show(visit, desk.app.db.now());
    let Some(given) = given else {
        return desk.go(&person::address(visit));
    };
    let app = desk.app.clone();
    let read = move |tx: &mut ReadTx| {
        let office = offices::settings(tx)?;
        let ticket = store::ticket(tx, visit)?.ok_or(Problem::NotFound)?;
        let told = match &ticket.told {
            Some(it) => Some(it.range),
            // It is noted a moment after the number was given.
            None => outlook::outlook(&app, tx)?.waits.get(&visit).map(|it| it.0),
        };
        Ok(Slip {
            ticket,
            token: given.token,
            is_copy: given.is_copy,
            language: Language::find(&given.reads).unwrap_or_else(Language::english),
            wait: told.map(outlook::rounded),
            words: words::office_words(tx, &app, &office)?,
            line: office.office_line.filter(|_| !office.neutral_paper),
            address: office.public_address,
        })
    };
    let slip = desk.read(read).await?;
    desk.page("queue-issue-given", &pages::slip(&desk.view, &slip))
}

/// Where the slip of a visit is shown.
fn address(visit: VisitId) -> String {
    format!("/queue/issue/{visit}")
}

fn new_visit(desk: &Desk) -> VisitId {
    let db = &desk.app.db;
    VisitId(shared::ids::mint(db.now(), &mut db.random()))
}

fn wanted(filled: &Filled) -> Wanted {
    let text = |name: &str| filled.value(name).to_owned();
    let needs = pages::NEEDS.iter();
    let is_on = |need: &&(&str, &str)| filled.value(&pages::need_field(need.0)) == "yes";
    Wanted {
        way: Way::find(filled.value("way")),
        lane: text("lane"),
        reads: text("reads"),
        speaks: Some(text("speaks")).filter(|it| !it.is_empty()),
        name: text("name"),
        phone: text("phone"),
        needs: needs.filter(is_on).map(|it| it.0.to_owned()).collect(),
    }
}

async fn offered(desk: &Desk) -> Result<Vec<Language>, Problem> {
    let read = |tx: &mut ReadTx| {
        let office = offices::settings(tx)?;
        Ok(words::offered(tx, &office)?)
    };
    desk.read(read).await
}
