//! The addresses of the lists of a visit.

use super::actions::{self, Said};
use super::case_types::{CaseType, CaseTypes};
use super::model::{Refusal, State, part_of};
use super::pages;
use super::sheet::{self, Names, Wanted};
use crate::access::Permission;
use crate::db::{ReadTx, Tx};
use crate::intake;
use crate::people::parties;
use crate::problem::Problem;
use crate::web::{Access, Answer, Desk, Filled, Routes, Taken, VisitLink};
use axum::extract::Path;
use axum::http::header;
use axum::response::IntoResponse;
use shared::ids::VisitId;
use translations::Language;
use typesetting::Size;
use uuid::Uuid;
use zeroize::Zeroizing;

const SEE: Access = Access::Needs(Permission::SeeGeneral);
const KEEP: Access = Access::Needs(Permission::KeepChecklists);

/// The way from an intake to its papers.
pub const AT_INTAKE: VisitLink = VisitLink {
    label: "checklists-title",
    suffix: "papers",
    needs: Permission::SeeGeneral,
};

/// The addresses of this folder.
pub fn routes() -> Routes {
    Routes::new()
        .get("/intakes/{id}/papers", SEE, lists)
        .post("/intakes/{id}/papers", KEEP, begin)
        .post("/intakes/{id}/papers/{checklist}", KEEP, save)
        .post("/intakes/{id}/papers/{checklist}/renew", KEEP, renew)
        .post("/intakes/{id}/papers/{checklist}/end", KEEP, end)
        .post("/intakes/{id}/papers/{checklist}/bring.pdf", SEE, bring)
}

async fn lists(desk: Desk, Taken(Path(visit)): Taken<Path<VisitId>>) -> Answer {
    show(&desk, visit, &Filled::new()).await
}

async fn show(desk: &Desk, visit: VisitId, filled: &Filled) -> Answer {
    let app = desk.app.clone();
    let of = desk
        .write(move |tx: &mut Tx| actions::of_visit(tx, &app.vault, visit))
        .await?;
    let reads = reads(desk, visit).await?;
    let title = [("label", of.label.as_str().into())];
    let title = desk.view.text.with("checklists-of-visit", &title);
    let page = pages::lists(&desk.view, CaseTypes::shipped(), &of, (&reads, filled));
    if filled.refusals().is_empty() {
        desk.page_titled(&title, &page)
    } else {
        desk.page_titled_to_correct(&title, &page)
    }
}

/// The language the visitor reads; English where that is not known.
async fn reads(desk: &Desk, visit: VisitId) -> Result<String, Problem> {
    let app = desk.app.clone();
    let read = move |tx: &mut ReadTx| {
        let cards = intake::cards(tx, &app.vault, &[visit])?;
        Ok(cards.and_then(|all| all.get(&visit).map(|it| it.reads.clone())))
    };
    Ok(desk.read(read).await?.unwrap_or_else(|| "en".to_owned()))
}

async fn begin(desk: Desk, Taken(Path(visit)): Taken<Path<VisitId>>, mut filled: Filled) -> Answer {
    let case_type = filled.value("case_type").to_owned();
    let begun =
        desk.write(move |tx: &mut Tx| actions::begin(tx, CaseTypes::shipped(), visit, &case_type));
    match begun.await {
        Ok(()) => desk.go_saved(&format!("/intakes/{visit}/papers")),
        Err(problem) => {
            filled.refuse_where_it_is("case_type", problem)?;
            show(&desk, visit, &filled).await
        }
    }
}

fn edits(filled: &Filled) -> u32 {
    filled.value("edits").parse().unwrap_or(u32::MAX)
}

async fn save(
    desk: Desk,
    Taken(Path((visit, id))): Taken<Path<(VisitId, Uuid)>>,
    mut filled: Filled,
) -> Answer {
    let saved = match said(&desk, visit, id, &filled).await? {
        Ok(said) => {
            let (app, seen) = (desk.app.clone(), edits(&filled));
            desk.write(move |tx: &mut Tx| actions::save(tx, &app, (visit, id, seen), &said))
                .await
        }
        Err(refusal) => Err(refusal.into()),
    };
    match saved {
        Ok(()) => desk.go_saved(&format!("/intakes/{visit}/papers")),
        Err(problem) => {
            // The fields of several lists stand on one page: each has the id of its list behind its name.
            let at = match &problem {
                Problem::Refused(it) => it.field().map(|it| format!("{it}-{id}")),
                _ => None,
            };
            filled.refuse_problem(at.as_deref().unwrap_or("main"), problem)?;
            show(&desk, visit, &filled).await
        }
    }
}

/// What was said of each paper of a list.
async fn said(
    desk: &Desk,
    visit: VisitId,
    id: Uuid,
    filled: &Filled,
) -> Result<Result<Vec<Said>, Refusal>, Problem> {
    let list = desk
        .read(move |tx: &mut ReadTx| actions::one(tx, visit, id))
        .await?;
    let mut all = Vec::new();
    for item in &list.items {
        let value = |part: &str| filled.value(&part_of(id, part, &item.word));
        let due = match value("due") {
            "" => None,
            typed => match typed.parse() {
                Ok(day) => Some(day),
                Err(_) => {
                    return Ok(Err(Refusal::NoDay {
                        word: item.word.clone(),
                    }));
                }
            },
        };
        if let Some(state) = State::find(value("state")) {
            all.push(Said {
                word: item.word.clone(),
                state,
                due,
                reason: Zeroizing::new(value("reason").to_owned()),
            });
        }
    }
    Ok(Ok(all))
}

async fn renew(
    desk: Desk,
    Taken(Path((visit, id))): Taken<Path<(VisitId, Uuid)>>,
    mut filled: Filled,
) -> Answer {
    let seen = edits(&filled);
    let renewed =
        desk.write(move |tx: &mut Tx| actions::renew(tx, CaseTypes::shipped(), (visit, id, seen)));
    match renewed.await {
        Ok(()) => desk.go_saved(&format!("/intakes/{visit}/papers")),
        Err(problem) => {
            filled.refuse_problem("main", problem)?;
            show(&desk, visit, &filled).await
        }
    }
}

async fn end(desk: Desk, Taken(Path((visit, id))): Taken<Path<(VisitId, Uuid)>>) -> Answer {
    let app = desk.app.clone();
    desk.write(move |tx: &mut Tx| actions::end(tx, &app, visit, id))
        .await?;
    desk.go_saved(&format!("/intakes/{visit}/papers"))
}

async fn bring(
    desk: Desk,
    Taken(Path((visit, id))): Taken<Path<(VisitId, Uuid)>>,
    filled: Filled,
) -> Answer {
    let types = CaseTypes::shipped();
    let print = move |tx: &mut Tx| {
        let is_protected = parties::is_protected(tx, visit)?;
        Ok((actions::print(tx, visit, id)?, is_protected))
    };
    let (list, is_protected) = desk.write(print).await?;
    let kind = types.find(&list.case_type);
    let is_delicate = is_protected || kind.is_none_or(CaseType::is_protected);
    let names = match (filled.value("names"), is_delicate) {
        ("own", _) | ("", false) => Names::Own,
        _ => Names::Plain,
    };
    let wanted = Wanted {
        language: Language::find(filled.value("language")).unwrap_or_else(Language::english),
        size: if filled.value("size") == "large" {
            Size::LargePrint
        } else {
            Size::Usual
        },
        names,
        today: desk.app.today(),
    };
    let made = desk.app.blocking(move || {
        let sheet = sheet::sheet(types, &list.items, &wanted);
        typesetting::typeset(&sheet).map_err(Problem::defect)
    });
    let headers = [(header::CONTENT_TYPE, "application/pdf")];
    Ok((headers, made.await?.pdf).into_response())
}
