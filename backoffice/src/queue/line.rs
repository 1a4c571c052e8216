//! Who is next, and why: RED first, always; the other colours do not reorder. Then whoever has waited longest, where each
//! minute of somebody with priority counts as four and an appointment counts from its time. A window takes whom it can
//! serve: their lane is one of its lanes, and no other open window that would receive them speaks their language where it
//! does not. Whoever was sent to a person waits for that person alone, but for RED: the first window that is free calls them.

use super::model::Ticket;
use super::stage::Stage;
use super::windows::ServiceWindow;
use crate::appointments::Agreed;
use crate::intake::{QueueCard, Speaks};
use chrono::{DateTime, TimeDelta, Utc};
use serde::{Deserialize, Serialize};
use shared::ids::VisitId;
use shared::triage::Colour;
use std::cmp::Reverse;
use std::collections::BTreeSet;
use uuid::Uuid;

/// A minute of somebody with priority counts as so many; the estimate calculates with the same (a test compares them).
const COUNTS: i32 = 4;

/// Why somebody's waiting counts more. Few and wide words: they lie beside a number, so they must not tell of an illness.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Priority {
    /// Age, health, a disability or a pregnancy.
    Body,
    /// A small child.
    Child,
    /// Could not be seen on an earlier day, and has the paper that says so.
    DatedPaper,
    /// Something else that staff know of.
    Other,
}

impl Priority {
    /// Every reason, as it is offered.
    pub const ALL: [Priority; 4] = [
        Priority::Body,
        Priority::Child,
        Priority::DatedPaper,
        Priority::Other,
    ];

    /// The word in forms and events.
    pub fn word(self) -> &'static str {
        match self {
            Priority::Body => "body",
            Priority::Child => "child",
            Priority::DatedPaper => "dated-paper",
            Priority::Other => "other",
        }
    }

    /// The reason with this word.
    pub fn find(word: &str) -> Option<Priority> {
        Priority::ALL.into_iter().find(|it| it.word() == word)
    }

    /// The reason in what a visitor told the kiosk that they need.
    pub(in crate::queue) fn of_needs(needs: &[String]) -> Option<Priority> {
        let has = |word: &str| needs.iter().any(|it| it == word);
        if ["wheelchair", "seat", "seeing", "hearing"]
            .into_iter()
            .any(has)
        {
            Some(Priority::Body)
        } else {
            has("baby").then_some(Priority::Child)
        }
    }
}

/// Why a visitor is next.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Why {
    /// RED goes first.
    Urgent,
    /// Each minute counts as four.
    Priority(Priority),
    /// Came for a time that was agreed.
    Appointment,
    /// Nobody has been in line longer.
    LongestWait,
    /// Others have been in line longer; this window does not serve them.
    LongestHere,
    /// A member of staff chose this number.
    Chosen,
}

impl Why {
    /// The word under which the reason is kept with the call.
    pub fn word(self) -> &'static str {
        match self {
            Why::Urgent => "urgent",
            Why::Priority(_) => "priority",
            Why::Appointment => "appointment",
            Why::LongestWait => "longest-wait",
            Why::LongestHere => "longest-here",
            Why::Chosen => "chosen",
        }
    }
}

/// What the rule for who is next must know of someone in line. What only the visitor's answers say is not known while the
/// office is locked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Waiting {
    /// Who.
    pub visit: VisitId,
    /// What decides the place in line.
    pub in_line_since: DateTime<Utc>,
    /// Decides between two of the same moment.
    pub server_seq: u64,
    /// How urgent.
    pub colour: Option<Colour>,
    /// Why their waiting counts more, if it does.
    pub priority: Option<Priority>,
    /// For when they have an appointment.
    pub slot_at: Option<DateTime<Utc>>,
    /// In which line.
    pub lane: Option<String>,
    /// The tag of what they want to speak.
    pub speaks: Option<String>,
    /// The tag of what they read.
    pub reads: Option<String>,
    /// Who shall receive them.
    pub staff: Option<Uuid>,
    /// When they are back.
    pub back_at: Option<DateTime<Utc>>,
}

/// The word for sign language among the languages of a window.
pub(super) const SIGN: &str = "sgn";

/// The tag of what a visitor wants to speak, where they have said it.
fn spoken(card: &QueueCard) -> Option<String> {
    match &card.speaks {
        Speaks::Same => Some(card.reads.clone()),
        Speaks::Language(tag) => Some(tag.clone()),
        Speaks::Sign => Some(SIGN.to_owned()),
        Speaks::Other | Speaks::Tells => None,
    }
}

/// A place in line at one moment; the least is next.
type Place = (bool, Reverse<TimeDelta>, DateTime<Utc>, u64);

impl Waiting {
    /// What is known of a ticket: what staff have said goes before what was agreed with the visitor, and that before what
    /// they told the kiosk.
    pub(super) fn of(it: &Ticket, card: Option<&QueueCard>, agreed: Option<&Agreed>) -> Waiting {
        let told_lane = card.map(|it| it.lane.clone()).filter(|it| !it.is_empty());
        let agreed_lane = agreed.map(|it| it.lane.clone());
        // A talk that is held in one language needs a window that speaks it. While the office is locked no language is told.
        let agreed_language = agreed.and_then(|it| it.language.clone());
        Waiting {
            visit: it.visit,
            in_line_since: it.in_line_since,
            server_seq: it.server_seq,
            colour: it.marks.colour.or_else(|| card?.colour),
            priority: it
                .marks
                .priority
                .or_else(|| Priority::of_needs(&card?.needs)),
            slot_at: agreed.map(|it| it.starts_at),
            lane: it.marks.lane.clone().or(agreed_lane).or(told_lane),
            speaks: card.and_then(|it| agreed_language.or_else(|| spoken(it))),
            reads: card.map(|it| it.reads.clone()),
            staff: it.marks.staff,
            back_at: match it.stage {
                Stage::Held { until } => Some(until),
                _ => None,
            },
        }
    }

    /// The same number with somebody who goes along with it: as urgent as the more urgent of the two, with priority if one
    /// of them has it. What is not known of one is not known of both, but for RED.
    pub(super) fn along_with(self, other: &Waiting) -> Waiting {
        let urgent = [self.colour, other.colour].into_iter().flatten().min();
        let are_known = self.is_known() && other.is_known();
        Waiting {
            colour: urgent.filter(|it| are_known || *it == Colour::Red),
            reads: self.reads.filter(|_| are_known),
            priority: self.priority.or(other.priority),
            ..self
        }
    }

    /// Whether it is known how urgent they are: staff have said it, or their answers can be read.
    pub(super) fn is_known(&self) -> bool {
        self.colour.is_some() || self.reads.is_some()
    }

    /// Whether nothing goes before them.
    pub fn is_red(&self) -> bool {
        self.colour == Some(Colour::Red)
    }

    /// Where they stand.
    pub(super) fn place(&self, now: DateTime<Utc>) -> Place {
        // Somebody who comes before the agreed time has not waited yet.
        let since = self.slot_at.unwrap_or(self.in_line_since);
        let waited = now - since;
        let counts = if self.priority.is_some() && TimeDelta::zero() < waited {
            waited * COUNTS
        } else {
            waited
        };
        (!self.is_red(), Reverse(counts), since, self.server_seq)
    }

    /// Whether they are in the room.
    pub(super) fn is_back(&self, now: DateTime<Utc>) -> bool {
        self.back_at.is_none_or(|it| it <= now)
    }
}

/// The windows and lanes as they are at one moment.
#[derive(Debug, Clone, Default)]
pub struct Room {
    /// The windows that take visitors.
    pub open: Vec<ServiceWindow>,
    /// The lanes from which nobody is called at the moment.
    pub paused: BTreeSet<String>,
}

impl Room {
    /// Whether this window may call them.
    pub fn may_take(&self, it: &Waiting, at: &ServiceWindow) -> bool {
        // Whoever is RED is received by the first who is free, also when they were sent to somebody.
        it.is_red() || self.is_meant_for(it, at) && self.is_understood(it, at)
    }

    /// Whether windows receive visitors now, and none of them may call this one: nobody would, so it has to be said.
    pub fn is_called_by_nobody(&self, it: &Waiting) -> bool {
        !self.open.is_empty() && !self.open.iter().any(|at| self.may_take(it, at))
    }

    /// Whether nobody who may receive them now can speak with them.
    pub fn needs_interpreter(&self, it: &Waiting) -> bool {
        let Some(tag) = &it.speaks else { return false };
        let receives = |at: &&ServiceWindow| it.is_red() || self.is_meant_for(it, at);
        let mut windows = self.open.iter().filter(receives).peekable();
        windows.peek().is_some() && !windows.any(|at| at.speaks(tag))
    }

    /// Whether this window receives them, whatever is spoken there: they were sent to whoever sits there, or else their
    /// lane is one of its lanes.
    fn is_meant_for(&self, it: &Waiting, at: &ServiceWindow) -> bool {
        let rests = |lane: &String| self.paused.contains(lane);
        if it.lane.as_ref().is_some_and(rests) {
            return false;
        }
        match self.sent_to(it) {
            Some(staff) => at.staff == Some(staff),
            None => it.lane.as_ref().is_none_or(|lane| at.serves(lane)),
        }
    }

    /// Whether their language is spoken there, or at no other window that would receive them. Whoever was sent to a
    /// person is received by that person, with an interpreter if need be.
    fn is_understood(&self, it: &Waiting, at: &ServiceWindow) -> bool {
        let Some(tag) = &it.speaks else { return true };
        let speaks_elsewhere = |other: &ServiceWindow| {
            other.window != at.window && other.speaks(tag) && self.is_meant_for(it, other)
        };
        at.speaks(tag) || self.sent_to(it).is_some() || !self.open.iter().any(speaks_elsewhere)
    }

    /// To whom they were sent, as long as that person receives visitors.
    fn sent_to(&self, it: &Waiting) -> Option<Uuid> {
        let is_here = |staff: &Uuid| self.open.iter().any(|at| at.staff == Some(*staff));
        it.staff.filter(is_here)
    }
}

/// Who is next at a window, and why.
pub fn next_up(
    waiting: &[Waiting],
    at: &ServiceWindow,
    room: &Room,
    now: DateTime<Utc>,
) -> Option<(VisitId, Why)> {
    let here: Vec<&Waiting> = waiting.iter().filter(|it| it.is_back(now)).collect();
    let served = here.iter().filter(|it| room.may_take(it, at));
    let next = served.min_by_key(|it| it.place(now))?;
    Some((next.visit, why(next, &here, at, room)))
}

fn why(next: &Waiting, here: &[&Waiting], at: &ServiceWindow, room: &Room) -> Why {
    let longer = |it: &&&Waiting| it.in_line_since < next.in_line_since;
    match (next.is_red(), next.slot_at, next.priority) {
        (true, _, _) => Why::Urgent,
        (_, Some(_), _) => Why::Appointment,
        (_, _, Some(priority)) if here.iter().any(|it| longer(&it)) => Why::Priority(priority),
        _ if here.iter().filter(longer).any(|it| !room.may_take(it, at)) => Why::LongestHere,
        _ => Why::LongestWait,
    }
}

/// Who is RED and is passed over when somebody is called who is not.
pub(super) fn red_passed_over(
    waiting: &[Waiting],
    called: VisitId,
    now: DateTime<Utc>,
) -> Vec<VisitId> {
    if waiting.iter().any(|it| it.visit == called && it.is_red()) {
        return Vec::new();
    }
    let red = waiting.iter().filter(|it| it.is_red() && it.is_back(now));
    red.map(|it| it.visit).collect()
}

/// The place in line of someone who comes back: behind the first half of those of their colour, and never before the
/// place their own arrival gives them.
pub(super) fn rejoin_at(
    arrived_at: DateTime<Utc>,
    colour: Option<Colour>,
    waiting: &[Waiting],
) -> DateTime<Utc> {
    let others = waiting.iter().filter(|it| it.colour == colour);
    let mut places: Vec<DateTime<Utc>> = others.map(|it| it.in_line_since).collect();
    places.sort_unstable();
    let last_before = places.len().checked_sub(1).map(|last| places[last / 2]);
    last_before.map_or(arrived_at, |it| {
        arrived_at.max(it + TimeDelta::milliseconds(1))
    })
}
