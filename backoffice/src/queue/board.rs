//! Everything that the queue's page and the waiting-room display show, read in one go.

use super::model::{DAY_AT_MOST, ServiceWindow, Ticket, Why, day, next_up};
use super::stage::{Stage, Window};
use super::{actions, store, windows};
use crate::access::{self, Permission, StaffId};
use crate::db::ReadTx;
use crate::intake::{self, Cards};
use crate::kiosks::{self, OpenCall, PrinterAlert};
use crate::offices;
use crate::problem::Problem;
use crate::vault::Vault;
use chrono::{DateTime, Utc};
use chrono_tz::Tz;
use shared::ids::{RecordId, VisitId};
use shared::protocol::{Door, PrintOutcome};
use shared::ticket::Label;
use std::collections::{BTreeMap, HashMap};

/// More calls than this are never shown at once.
const CALLS_SHOWN: u32 = 12;

/// More visits that ended today than this are only counted.
const OVER_SHOWN: usize = 60;

/// More numbers of earlier days than this are only counted.
const LEFTOVERS_SHOWN: u32 = 30;

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
    /// Who took a number on an earlier day and never came to an end: the newest of them.
    pub(super) earlier: Vec<Ticket>,
    /// How many they are.
    pub(super) earlier_count: i64,
    /// Visitors at kiosks who ask for a person.
    pub(super) calls: Vec<OpenCall>,
    /// Numbers of visitors whose records were set aside.
    pub(super) aside: Vec<String>,
    /// Printers of kiosks to which somebody has to go.
    pub(super) alerts: Vec<PrinterAlert>,
    /// What became of papers that did not come out or are in doubt, by the record of their ticket.
    pub(super) papers: BTreeMap<RecordId, PrintOutcome>,
    /// Whether the private form can be opened: the office has a kiosk in a private room.
    pub(super) has_booth: bool,
    /// Whether visitors may take a number.
    pub(super) door: Door,
    /// Who is at the other windows.
    pub(super) elsewhere: Vec<Ticket>,
    /// Whose visit was of today and ended: the newest of them.
    pub(super) over: Vec<Ticket>,
    /// How many they are.
    pub(super) over_count: usize,
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
pub(super) fn board(tx: &mut ReadTx, vault: &Vault) -> Result<Board, Problem> {
    tx.require(Permission::SeeQueue)?;
    let (now, office) = (tx.now(), offices::settings(tx)?);
    let today = office.day_start(now);
    let tickets = store::tickets(tx, now - DAY_AT_MOST)?;
    let earlier = store::left_over(tx, today, LEFTOVERS_SHOWN)?;
    let shown: Vec<VisitId> = tickets.iter().chain(&earlier).map(|it| it.visit).collect();
    let mut board = Board {
        now,
        windows: windows::all(tx)?,
        names: access::names(tx)?,
        cards: intake::cards(tx, vault, &shown)?,
        mine: windows::of_staff(tx)?,
        current: None,
        waiting: Vec::new(),
        earlier,
        earlier_count: store::count_left_over(tx, today)?,
        calls: kiosks::open_calls(tx)?,
        aside: kiosks::numbers_aside(tx)?,
        alerts: kiosks::printer_alerts(tx)?,
        papers: kiosks::in_doubt(tx, now - DAY_AT_MOST)?,
        has_booth: kiosks::has_booth(tx)?,
        door: office.door,
        elsewhere: Vec::new(),
        over: Vec::new(),
        over_count: 0,
        next: None,
        undo: undoable(tx)?,
    };
    sort_out(&mut board, tickets, today);
    put_in_order(tx, vault, &mut board)?;
    Ok(board)
}

/// The ticket whose last step whoever looks may take back.
fn undoable(tx: &mut ReadTx) -> Result<Option<Ticket>, Problem> {
    let (now, Some(me)) = (tx.now(), tx.actor().id()) else {
        return Ok(None);
    };
    let last = store::last_changed_by(tx, me)?;
    Ok(last.filter(|it| it.can_undo(me, now)))
}

/// Puts each ticket into its list.
fn sort_out(board: &mut Board, tickets: Vec<Ticket>, today: DateTime<Utc>) {
    let own = board.mine.as_ref().map(|it| it.window);
    for ticket in tickets {
        match (ticket.stage.window(), ticket.stage.over_since()) {
            (Some(window), _) if Some(window) == own => board.current = Some(ticket),
            (Some(_), _) => board.elsewhere.push(ticket),
            (None, Some(at)) if today <= at && was_here(&ticket, today) => {
                board.over.push(ticket);
            }
            (None, None) if today <= ticket.arrived_at => board.waiting.push(ticket),
            // Ended on an earlier day, or stands among the leftovers already.
            (None, _) => {}
        }
    }
}

/// Whether the visitor came or was called since `today`; numbers of earlier days that are cleared away were not.
fn was_here(ticket: &Ticket, today: DateTime<Utc>) -> bool {
    today <= ticket.arrived_at || ticket.called.is_some_and(|(at, _)| today <= at)
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
    board.over_count = board.over.len();
    board.over.truncate(OVER_SHOWN);
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
