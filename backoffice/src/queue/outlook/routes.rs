//! The addresses of the page about what lies ahead.

use super::outlook;
use super::pages::{self, Look, WhatIf};
use super::source::Picture;
use crate::access::Permission;
use crate::offices;
use crate::problem::Problem;
use crate::queue::model::day;
use crate::queue::refusal::Refusal;
use crate::queue::store;
use crate::queue::windows::{moment, time};
use crate::web::{Access, Answer, Desk, Filled, Routes, Taken};
use axum::extract::Query;
use chrono::TimeDelta;
use serde::Deserialize;

const SEE: Access = Access::Needs(Permission::SeeQueue);

/// What was told on earlier days is looked at for so long.
const LEDGER_OVER: TimeDelta = TimeDelta::days(28);
const LEDGER_MAX: u32 = 2000;

/// The addresses of this folder.
pub(in crate::queue) fn routes() -> Routes {
    Routes::new().get("/queue/outlook", SEE, page)
}

/// What one more window would change between these times of today.
#[derive(Deserialize)]
struct Asked {
    #[serde(default)]
    from: String,
    #[serde(default)]
    to: String,
}

async fn page(desk: Desk, Taken(Query(asked)): Taken<Query<Asked>>) -> Answer {
    let app = desk.app.clone();
    let mut filled = Filled::new()
        .with("from", asked.from.as_str())
        .with("to", asked.to.as_str());
    let read = move |tx: &mut crate::db::ReadTx| {
        tx.require(Permission::SeeQueue)?;
        let office = offices::settings(tx)?;
        let (now, zone) = (tx.now(), office.time_zone);
        let spans = store::ended(tx, now - LEDGER_OVER, LEDGER_MAX)?;
        let mut look = Look::of(outlook(&app, tx)?, &spans, office.day_start(now));
        look.what_if = match (time(&asked.from), time(&asked.to)) {
            _ if asked.from.is_empty() && asked.to.is_empty() => WhatIf::NotAsked,
            (Some(from), Some(to)) if from < to => {
                let today = day(now, zone);
                let (from, to) = (moment(today, from, zone), moment(today, to, zone));
                let picture = Picture::now(tx, &app.vault)?;
                picture
                    .with_one_more(from, to)
                    .map_or(WhatIf::NobodyWaits, WhatIf::Changes)
            }
            _ => WhatIf::NotUnderstood,
        };
        Ok::<Look, Problem>(look)
    };
    let look = desk.read(read).await?;
    if matches!(look.what_if, WhatIf::NotUnderstood) {
        filled.refuse("from", &Refusal::NoTime);
    }
    desk.page("queue-outlook", &pages::outlook(&desk.view, &look, &filled))
}
