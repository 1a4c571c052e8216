//! What stands at the top of every page of staff: who calls for help, and for those who work on them demands that nobody has
//! looked at.

use super::alarms::{self, Alarm};
use super::{TOPIC, demands};
use crate::access::{Permission, StaffId, names};
use crate::db::ReadTx;
use crate::problem::Problem;
use crate::web::{Access, Alerts, Answer, Desk, Routes, View, widgets};
use maud::{Markup, html};
use std::collections::BTreeMap;

/// What pages must know to fetch it.
pub const ALERTS: Alerts = Alerts {
    id: "safety-alerts",
    source: "/safety/alerts",
    topics: "safety",
    needs: None,
};

/// What is seen.
struct Sight {
    alarms: Vec<Alarm>,
    /// The numbers of demands that nobody has looked at.
    demands: Vec<u64>,
    names: BTreeMap<StaffId, String>,
}

/// The address of this file.
pub(super) fn routes() -> Routes {
    Routes::new().get(ALERTS.source, Access::SignedIn, banner)
}

async fn banner(desk: Desk) -> Answer {
    let sight = desk.read(sight).await?;
    desk.page_or_fragment("safety-alerts", part(&desk.view, &sight, desk.staff.id))
}

fn sight(tx: &mut ReadTx) -> Result<Sight, Problem> {
    let demands = if tx.actor().may(Permission::SeeDemands) {
        demands::unseen(tx)?
    } else {
        Vec::new()
    };
    Ok(Sight {
        alarms: alarms::open(tx)?,
        demands,
        names: names(tx)?,
    })
}

fn part(view: &View, sight: &Sight, own: StaffId) -> Markup {
    let text = view.text;
    let is_quiet = sight.alarms.is_empty() && sight.demands.is_empty();
    let inner = html! {
        @if !is_quiet { section aria-label=(text.of("safety-alerts")) {
        @for it in &sight.alarms { (alarms::banner(view, it, &sight.names, own)) }
        @if !sight.demands.is_empty() {
            div.red-banner {
                strong { (text.of("safety-demand-came")) }
                @for it in &sight.demands {
                    " " a href="/safety/demands" data-say={ "demand-" (it) } data-loud { "D-" (it) }
                }
            }
        }
        } }
    };
    debug_assert_eq!(
        ALERTS.topics, TOPIC.0,
        "it is fetched again for what is announced"
    );
    widgets::live(ALERTS.id, ALERTS.topics, ALERTS.source, &inner)
}
