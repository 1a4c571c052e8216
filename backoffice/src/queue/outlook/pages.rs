//! What lies ahead, for those who run the room: how long people wait, how much the day has room for, what one more window
//! would change, and how right was what people were told.

use super::{Outlook, rounded};
use crate::intake;
use crate::queue::estimate::{OneMore, Range};
use crate::queue::model::Ticket;
use crate::web::widgets::{self, Field};
use crate::web::{Filled, View};
use chrono::{DateTime, TimeDelta, Utc};
use maud::{Markup, html};
use shared::protocol::Wait;
use std::sync::Arc;

/// What is shown.
pub(super) struct Look {
    outlook: Arc<Outlook>,
    yesterday: Kept,
    weeks: Kept,
    pub(super) what_if: WhatIf,
}

/// What one more window would change.
pub(super) enum WhatIf {
    /// Nobody has asked.
    NotAsked,
    /// What was typed are no two times.
    NotUnderstood,
    /// There is nobody whose wait would change.
    NobodyWaits,
    /// The mean wait changes.
    Changes(OneMore),
}

/// Of so many who were told a range, so many were called within it.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Kept {
    pub(super) told: usize,
    pub(super) inside: usize,
}

impl Kept {
    /// Of these.
    pub(super) fn of<'a>(tickets: impl Iterator<Item = &'a Ticket>) -> Kept {
        let mut kept = Kept::default();
        for ticket in tickets {
            let told = ticket.told.filter(|it| it.counts);
            if let (Some(told), Some(called)) = (told, ticket.first_called_at) {
                let waited = (called - ticket.arrived_at).as_seconds_f64() / 60.0;
                kept.told += 1;
                kept.inside += usize::from(told.range.held(waited));
            }
        }
        kept
    }
}

impl Look {
    /// What lies ahead, and how right it was before.
    pub(super) fn of(outlook: Arc<Outlook>, ended: &[Ticket], today: DateTime<Utc>) -> Look {
        let came = |it: &&Ticket| it.first_called_at.unwrap_or(today);
        let yesterday = today - TimeDelta::days(1);
        let of_yesterday = ended
            .iter()
            .filter(|it| (yesterday..today).contains(&came(it)));
        let before = ended.iter().filter(|it| came(it) < today);
        Look {
            outlook,
            yesterday: Kept::of(of_yesterday),
            weeks: Kept::of(before),
            what_if: WhatIf::NotAsked,
        }
    }
}

/// "20 to 35 min".
pub(in crate::queue) fn between(view: &View, wait: Wait) -> String {
    let values = [("from", wait.from.into()), ("to", wait.to.into())];
    view.text.with("queue-between", &values)
}

/// Between which times of the day somebody is called who is told this at `at`.
pub(in crate::queue) fn clock_range(view: &View, range: Range, at: DateTime<Utc>) -> Markup {
    let wait = rounded(range);
    let time = |minutes: u32| widgets::time_of_day(view, at + TimeDelta::minutes(minutes.into()));
    html! { (time(wait.from)) "–" (time(wait.to)) }
}

/// The page.
pub(super) fn outlook(view: &View, look: &Look, filled: &Filled) -> Markup {
    html! {
        (waits(view, &look.outlook))
        (room(view, &look.outlook))
        (what_if(view, look, filled))
        (kept(view, look))
        p.more { a href="/queue" { (view.text.of("queue-back")) } }
    }
}

fn waits(view: &View, outlook: &Outlook) -> Markup {
    let text = view.text;
    let columns = ["queue-lane", "queue-outlook-now"].map(|it| text.of(it));
    let lanes = outlook.by_lane.iter();
    let rows: Vec<Vec<Markup>> = lanes
        .map(|(lane, range)| {
            vec![
                html! { strong { (intake::lane(text, lane)) } },
                html! {
                    (between(view, rounded(*range)))
                    " " small { (clock_range(view, *range, outlook.at)) }
                },
            ]
        })
        .collect();
    html! {
        h2 { (text.of("queue-outlook-waits")) }
        @if rows.is_empty() { (widgets::empty(&text.of("queue-outlook-no-window"))) }
        @else { (widgets::table(&text.of("queue-outlook-waits"), &columns, &rows)) }
    }
}

fn room(view: &View, outlook: &Outlook) -> Markup {
    let text = view.text;
    html! {
        h2 { (text.of("queue-outlook-room")) }
        @match (outlook.capacity, outlook.cut_off) {
            (Some(capacity), Some(cut_off)) => {
                p { (text.with("queue-outlook-room-for", &[("count", capacity.room_for.into())])) }
                @if outlook.is_full() { p { (text.of("queue-outlook-full")) } }
                @else { p { (text.of("queue-outlook-cut-off")) " " strong { (widgets::time_of_day(view, cut_off)) } } }
            }
            _ => { p.empty { (text.of("queue-outlook-no-plan")) " " a href="/queue/windows" { (text.of("queue-windows")) } } }
        }
    }
}

fn what_if(view: &View, look: &Look, filled: &Filled) -> Markup {
    let text = view.text;
    let field = |name, label| Field {
        name,
        label,
        kind: "time",
        autocomplete: "off",
    };
    html! {
        h2 { (text.of("queue-what-if")) }
        (widgets::corrections(view, filled))
        form.row method="get" action="/queue/outlook" {
            (widgets::field(view, filled, field("from", "queue-what-if-from")))
            (widgets::field(view, filled, field("to", "queue-what-if-to")))
            button.plain { (text.of("queue-what-if-ask")) }
        }
        @match look.what_if {
            WhatIf::NotAsked | WhatIf::NotUnderstood => {}
            WhatIf::NobodyWaits => { p role="status" { (text.of("queue-what-if-nobody")) } }
            WhatIf::Changes(it) => {
                p role="status" {
                    @if it.changes.is_some() || it.more == 0 {
                        strong { (text.with("queue-what-if-changes", &[("minutes", signed(it.changes.unwrap_or_default()).into())])) } " "
                    }
                    @if it.more != 0 { strong { (text.with("queue-what-if-more", &[("count", it.more.into())])) } }
                }
            }
        }
    }
}

/// Whole minutes with their sign, as in "−11".
fn signed(minutes: f64) -> String {
    let whole = minutes.round();
    if whole < 0.0 {
        format!("−{:.0}", -whole)
    } else {
        format!("+{:.0}", whole.abs())
    }
}

fn kept(view: &View, look: &Look) -> Markup {
    let text = view.text;
    let said = |id: &str, kept: Kept| {
        let values = [("inside", kept.inside.into()), ("told", kept.told.into())];
        text.with(id, &values)
    };
    html! {
        h2 { (text.of("queue-ledger")) }
        @if look.weeks.told == 0 { (widgets::empty(&text.of("queue-ledger-none"))) }
        @if 0 < look.yesterday.told { p { (said("queue-ledger-yesterday", look.yesterday)) } }
        @if 0 < look.weeks.told { p { (said("queue-ledger-weeks", look.weeks)) } }
    }
}
