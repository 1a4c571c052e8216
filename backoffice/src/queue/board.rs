//! Everything that the queue's page and the waiting-room display show, read in one go.

use super::model::{ServiceWindow, Ticket, Why, day, next_up};
use super::stage::{Stage, Window};
use super::{actions, store, windows};
use crate::access::{self, Permission, StaffId};
use crate::db::ReadTx;
use crate::intake::{self, Cards};
use crate::problem::Problem;
use crate::vault::Vault;
use chrono::{DateTime, TimeDelta, Utc};
use chrono_tz::Tz;
use shared::ids::VisitId;
use shared::ticket::Label;
use std::collections::{BTreeMap, HashMap};

/// No day is longer, whatever the clocks do.
const DAY_AT_MOST: TimeDelta = TimeDelta::hours(26);

/// More calls than this are never shown at once.
const CALLS_SHOWN: u32 = 12;

/// The queue as one member of staff sees it.
pub(super) struct Board {
    /// When it was read.
    pub(super) now: DateTime<Utc>,
    /// Every window.
    pub(super) windows: Vec<ServiceWindow>,
    /// What colleagues are called.
    pub(super) names: BTreeMap<StaffId, String>,
    /// What visitors told; nothing while the office is locked.
    pub(super) cards: Option<Cards>,
    /// The window of whoever looks.
    pub(super) mine: Option<ServiceWindow>,
    /// The visitor at that window.
    pub(super) current: Option<Ticket>,
    /// Who waits since today, in the order in which they will be called.
    pub(super) waiting: Vec<Ticket>,
    /// Who took a number on an earlier day and never came to an end.
    pub(super) earlier: Vec<Ticket>,
    /// Who is at the other windows.
    pub(super) elsewhere: Vec<Ticket>,
    /// Whose visit ended today, newest first.
    pub(super) over: Vec<Ticket>,
    /// Who is next, and why.
    pub(super) next: Option<(VisitId, Why)>,
    /// The ticket whose last step whoever looks may still undo.
    pub(super) undo: Option<Ticket>,
}

impl Board {
    /// The window with this number, as it is called.
    pub(super) fn window_label(&self, window: Window) -> String {
        let found = self.windows.iter().find(|it| it.window == window);
        found.map_or_else(|| window.0.to_string(), ServiceWindow::label)
    }
}

/// Reads the board.
pub(super) fn board(tx: &mut ReadTx, vault: &Vault, zone: Tz) -> Result<Board, Problem> {
    tx.require(Permission::SeeQueue)?;
    let (now, me) = (tx.now(), tx.actor().id());
    let tickets = store::tickets(tx, now - DAY_AT_MOST)?;
    let mine = windows::of_staff(tx)?;
    let may_undo = |it: &&Ticket| me.is_some_and(|me| it.can_undo(me, now));
    let changed = |it: &&Ticket| it.before.as_ref().map(|it| it.at);
    let undo = tickets.iter().filter(may_undo).max_by_key(changed).cloned();
    let shown: Vec<VisitId> = tickets.iter().map(|it| it.visit).collect();
    let cards = intake::cards(tx, vault, &shown)?;
    let mut board = Board {
        now,
        windows: windows::all(tx)?,
        names: access::names(tx)?,
        cards,
        mine,
        current: None,
        waiting: Vec::new(),
        earlier: Vec::new(),
        elsewhere: Vec::new(),
        over: Vec::new(),
        next: None,
        undo,
    };
    let own = board.mine.as_ref().map(|it| it.window);
    let today = day(now, zone);
    for ticket in tickets {
        match ticket.stage.window() {
            Some(window) if Some(window) == own => board.current = Some(ticket),
            Some(_) => board.elsewhere.push(ticket),
            None => match ticket.stage.over_since() {
                Some(at) if day(at, zone) == today => board.over.push(ticket),
                Some(_) => {}
                None if day(ticket.arrived_at, zone) == today => board.waiting.push(ticket),
                None => board.earlier.push(ticket),
            },
        }
    }
    put_in_order(tx, vault, &mut board)?;
    Ok(board)
}

fn put_in_order(tx: &mut ReadTx, vault: &Vault, board: &mut Board) -> Result<(), Problem> {
    let line = actions::in_line(tx, vault, &board.waiting)?;
    let places: HashMap<VisitId, _> = line.iter().map(|it| (it.visit, it.place())).collect();
    board
        .waiting
        .sort_by_key(|it| places.get(&it.visit).copied());
    board.next = next_up(&line);
    board
        .over
        .sort_by_key(|it| std::cmp::Reverse(it.stage.over_since()));
    board
        .elsewhere
        .sort_by_key(|it| it.stage.window().map(|it| it.0));
    Ok(())
}

/// A call as everyone in the waiting room may know it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Call {
    /// The number.
    pub label: Label,
    /// What stands on the window.
    pub window: String,
    /// When it was called last.
    pub at: DateTime<Utc>,
    /// Whether the visitor is still expected.
    pub is_awaited: bool,
}

/// Today's last calls, newest first.
pub fn calls(tx: &mut ReadTx, zone: Tz) -> Result<Vec<Call>, Problem> {
    let (now, windows) = (tx.now(), windows::all(tx)?);
    let label = |window: Window| {
        let found = windows.iter().find(|it| it.window == window);
        found.map_or_else(|| window.0.to_string(), ServiceWindow::label)
    };
    let called = store::newest_calls(tx, now - DAY_AT_MOST, CALLS_SHOWN)?;
    let today = day(now, zone);
    let call = |it: Ticket| {
        let (at, window) = it.called.filter(|(at, _)| day(*at, zone) == today)?;
        Some(Call {
            is_awaited: matches!(it.stage, Stage::Called { .. }),
            label: it.label,
            window: label(window),
            at,
        })
    };
    Ok(called.into_iter().filter_map(call).collect())
}
