//! The room of referrals: the ways to the directory, to what is due, and to the figures.

use super::{directory, visits};
use crate::access::Permission;
use crate::db::ReadTx;
use crate::web::{Answer, Desk, View};
use maud::{Markup, html};

/// What is due.
struct Due {
    /// Entries of the directory.
    entries: usize,
    verify: usize,
    /// Referrals after which somebody is to ask; none for those who do not see visits.
    ask: Option<usize>,
}

pub(super) async fn room(desk: Desk) -> Answer {
    let due = desk.read(|tx: &mut ReadTx| {
        let (all, today) = directory::all(tx)?;
        let is_of_visits = tx.actor().may(Permission::ReferVisits);
        let ask = if is_of_visits {
            Some(visits::due_count(tx)?)
        } else {
            None
        };
        Ok(Due {
            entries: all.len(),
            verify: all.iter().filter(|it| it.is_due(today)).count(),
            ask,
        })
    });
    let due = due.await?;
    desk.page("referrals-title", &page(&desk.view, &due))
}

fn page(view: &View, due: &Due) -> Markup {
    let text = view.text;
    let count = |id: &str, count: usize| text.with(id, &[("count", count.into())]);
    html! {
        p.lead { (text.of("referrals-lead")) }
        div.cards {
            (way(view, "/referrals/directory", "referrals-directory", &count("referrals-entries", due.entries)))
            (way(view, "/referrals/directory?show=due", "referrals-verify-due", &count("referrals-verify-count", due.verify)))
            @if let Some(ask) = due.ask {
                (way(view, "/referrals/due", "referrals-due", &count("referrals-due-count", ask)))
            }
            @if view.may(Permission::SeeStatistics) {
                (way(view, super::FIGURES, "referrals-figures", &text.of("referrals-figures-means")))
            }
            @if view.may(Permission::ImportDirectory) {
                (way(view, "/referrals/import", "referrals-import", &text.of("referrals-import-means")))
            }
        }
    }
}

fn way(view: &View, path: &str, label: &str, words: &str) -> Markup {
    html! {
        section.card {
            h2 { a href=(path) { (view.text.of(label)) } }
            p { (words) }
        }
    }
}
