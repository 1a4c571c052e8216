//! Where pages fetch the banner.

use super::pages;
use super::sight::sight;
use crate::access::Permission;
use crate::web::{Access, Alerts, Answer, Desk, Routes};

/// What pages must know to fetch it: it is there within seconds of a record, and ages by the minute.
pub const ALERTS: Alerts = Alerts {
    id: "alerts",
    source: "/queue/alerts",
    topics: "queue intakes lock minute",
    needs: Some(Permission::SeeQueue),
};

/// The addresses of this folder.
pub(in crate::queue) fn routes() -> Routes {
    Routes::new().get(ALERTS.source, Access::Needs(Permission::SeeQueue), banner)
}

async fn banner(desk: Desk) -> Answer {
    let app = desk.app.clone();
    let sight = desk.read(move |tx| sight(tx, &app.vault)).await?;
    desk.page_or_fragment("queue-alerts", pages::banner(&desk.view, &sight))
}
