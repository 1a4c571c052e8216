//! Everything that the queue's page and the waiting-room display show, read in one go.

use super::lanes::{self, LaneSetting};
use super::line::{Room, Waiting, Why, next_up};
use super::model::{DAY_AT_MOST, Ticket, day};
use super::outlook::Outlook;
use super::stage::{Stage, Window};
use super::windows::ServiceWindow;
use super::{actions, store, windows};
use crate::access::{self, Permission, StaffId};
use crate::db::ReadTx;
use crate::intake::{self, Cards};
use crate::kiosks::{self, OpenCall, PrinterAlert};
use crate::offices;
use crate::problem::Problem;
use crate::vault::Vault;
use chrono::{DateTime, Days, NaiveDate, Utc};
use chrono_tz::Tz;
use shared::ids::{RecordId, VisitId};
use shared::protocol::{Door, PrintOutcome};
use shared::ticket::Label;
use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

/// More calls than this are never shown at once.
const CALLS_SHOWN: u32 = 12;

/// More visits that ended today than this are only counted.
const OVER_SHOWN: usize = 60;

/// More visitors who were asked to come are never shown at once.
const EXPECTED_SHOWN: u32 = 100;

/// More numbers of earlier days than this are only counted.
const LEFTOVERS_SHOWN: u32 = 30;

/// The queue as one member of staff sees it.
pub(super) struct Board {
    /// When it was read.
    pub(super) now: DateTime<Utc>,
    /// On which day.
    pub(super) today: NaiveDate,
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
    /// How many go from station to station of a workshop.
    pub(super) at_stations: usize,
    /// Whose visit was of today and ended: the newest of them.
    pub(super) over: Vec<Ticket>,
    /// How many they are.
    pub(super) over_count: usize,
    /// How each visit of today ended.
    pub(super) ended: Vec<Stage>,
    /// Who was asked to come today or on one of the days before, and has not said that they are here: today's first.
    pub(super) expected: Vec<Ticket>,
    /// Who goes along with a number, by that number's visit.
    pub(super) along: HashMap<VisitId, Vec<Label>>,
    /// What the rule for who is next knows of everybody who waits.
    pub(super) known: HashMap<VisitId, Waiting>,
    /// The windows that take visitors, and the lanes that rest.
    pub(super) room: Room,
    /// What the office says of its lanes.
    pub(super) lanes: Vec<LaneSetting>,
    /// What lies ahead.
    pub(super) outlook: Arc<Outlook>,
    /// Who is next at the window of whoever looks, and why; without a window, who is next of all.
    pub(super) next: Option<(VisitId, Why)>,
    /// The ticket that stands for the last step of whoever looks, which they may still undo.
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
pub(super) fn board(
    tx: &mut ReadTx,
    vault: &Vault,
    outlook: Arc<Outlook>,
) -> Result<Board, Problem> {
    tx.require(Permission::SeeQueue)?;
    let (now, office) = (tx.now(), offices::settings(tx)?);
    let since = actions::here_since(tx)?;
    let tickets = store::tickets(tx, now - DAY_AT_MOST)?;
    let earlier = store::left_over(tx, since, LEFTOVERS_SHOWN)?;
    let today = day(now, office.time_zone);
    let first = today.checked_sub_days(Days::new(actions::RETURN_WITHIN));
    let days = (first.unwrap_or(today), today);
    let expected = store::returning(tx, days, EXPECTED_SHOWN)?;
    let shown = tickets.iter().chain(&earlier).chain(&expected);
    let shown: Vec<VisitId> = shown.map(|it| it.visit).collect();
    let mut board = Board {
        now,
        today,
        windows: windows::all(tx)?,
        names: access::names(tx)?,
        cards: intake::cards(tx, vault, &shown)?,
        mine: windows::of_staff(tx)?,
        current: None,
        waiting: Vec::new(),
        earlier,
        earlier_count: store::count_left_over(tx, since)?,
        calls: kiosks::open_calls(tx)?,
        aside: kiosks::numbers_aside(tx)?,
        alerts: kiosks::printer_alerts(tx)?,
        papers: kiosks::in_doubt(tx, now - DAY_AT_MOST)?,
        has_booth: kiosks::has_booth(tx)?,
        door: office.door,
        elsewhere: Vec::new(),
        at_stations: 0,
        over: Vec::new(),
        over_count: 0,
        ended: Vec::new(),
        expected,
        along: HashMap::new(),
        known: HashMap::new(),
        room: actions::room(tx)?,
        lanes: lanes::all(tx)?,
        outlook,
        next: None,
        undo: actions::last_step(tx)?.into_iter().next(),
    };
    sort_out(&mut board, tickets, since);
    put_in_order(tx, vault, &mut board)?;
    Ok(board)
}

/// Puts each ticket into its list.
fn sort_out(board: &mut Board, tickets: Vec<Ticket>, since: DateTime<Utc>) {
    let own = board.mine.as_ref().map(|it| it.window);
    for ticket in tickets {
        match (ticket.stage.window(), ticket.stage.over_since()) {
            (Some(window), _) if Some(window) == own => board.current = Some(ticket),
            (Some(_), _) => board.elsewhere.push(ticket),
            (None, Some(at)) if since <= at && was_here(&ticket, since) => {
                board.over.push(ticket);
            }
            (None, None) if ticket.stage == Stage::With => {
                if let Some(lead) = ticket.lead {
                    board.along.entry(lead).or_default().push(ticket.label);
                }
            }
            (None, None) if matches!(ticket.stage, Stage::AtStations { .. }) => {
                board.at_stations += 1;
            }
            (None, None) if since <= ticket.here_since() => board.waiting.push(ticket),
            // Ended on an earlier day, or stands among the leftovers already.
            (None, _) => {}
        }
    }
}

/// Whether the visitor came or was called since `since`; numbers of earlier days that are cleared away were not.
fn was_here(ticket: &Ticket, since: DateTime<Utc>) -> bool {
    since <= ticket.here_since() || ticket.called.is_some_and(|(at, _)| since <= at)
}

fn put_in_order(tx: &mut ReadTx, vault: &Vault, board: &mut Board) -> Result<(), Problem> {
    let now = board.now;
    let line = actions::in_line(tx, vault, &board.waiting)?;
    let anywhere = ServiceWindow::new(Window(0));
    let at = board.mine.as_ref().unwrap_or(&anywhere);
    board.next = next_up(&line, at, &board.room, now);
    board.known = line.into_iter().map(|it| (it.visit, it)).collect();
    if let Some(current) = &board.current {
        let own = actions::in_line(tx, vault, std::slice::from_ref(current))?;
        board.known.extend(own.into_iter().map(|it| (it.visit, it)));
    }
    let places: HashMap<VisitId, _> = board
        .known
        .values()
        .map(|it| (it.visit, (!it.is_back(now), it.place(now))))
        .collect();
    board
        .waiting
        .sort_by_key(|it| places.get(&it.visit).copied());
    board
        .over
        .sort_by_key(|it| std::cmp::Reverse(it.stage.over_since()));
    board.over_count = board.over.len();
    board.ended = board.over.iter().map(|it| it.stage.clone()).collect();
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
    /// The numbers that go along with it.
    pub along: Vec<Label>,
    /// The tag of the language its visitor reads; not known while the office is locked.
    pub language: Option<String>,
    /// What stands on the window.
    pub window: String,
    /// When it was called last.
    pub at: DateTime<Utc>,
    /// Whether the visitor is still expected.
    pub is_awaited: bool,
}

/// Today's last calls, newest first.
pub fn calls(tx: &mut ReadTx, vault: &Vault, zone: Tz) -> Result<Vec<Call>, Problem> {
    let (now, windows) = (tx.now(), windows::all(tx)?);
    let label = |window: Window| {
        let found = windows.iter().find(|it| it.window == window);
        found.map_or_else(|| window.0.to_string(), ServiceWindow::label)
    };
    let called = store::newest_calls(tx, now - DAY_AT_MOST, CALLS_SHOWN)?;
    let today = day(now, zone);
    let visits: Vec<VisitId> = called.iter().map(|it| it.visit).collect();
    let cards = intake::cards(tx, vault, &visits)?.unwrap_or_default();
    let mut along: HashMap<VisitId, Vec<Label>> = HashMap::new();
    for lead in &called {
        let with = store::along_with(tx, lead.visit)?;
        let with = with.into_iter().filter(|it| lead.has_along(it));
        along.insert(lead.visit, with.map(|it| it.label).collect());
    }
    let mut call = |it: Ticket| {
        let (at, window) = it.called.filter(|(at, _)| day(*at, zone) == today)?;
        Some(Call {
            is_awaited: matches!(it.stage, Stage::Called { .. }),
            along: along.remove(&it.visit).unwrap_or_default(),
            language: cards.get(&it.visit).map(|it| it.reads.clone()),
            label: it.label,
            window: label(window),
            at,
        })
    };
    Ok(called.into_iter().filter_map(&mut call).collect())
}
