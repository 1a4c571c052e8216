//! Where a number stands, as its holder may know it: no name, no reason, nobody else's number.

use crate::queue::line::Waiting;
use crate::queue::model::Ticket;
use crate::queue::outlook::rounded;
use crate::queue::stage::Stage;
use crate::queue::windows::ServiceWindow;
use chrono::{DateTime, NaiveDate, TimeDelta, Utc};
use shared::away::Stands;
use shared::ids::VisitId;
use shared::protocol::Wait;
use shared::ticket::Label;

/// A day this long is over for nobody before they are called.
const OPEN_ENOUGH: TimeDelta = TimeDelta::days(2);

/// Whoever waits and has at most so many before them is told to stay near.
const NEAR: usize = 2;

/// What the code of a paper stands for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Paper {
    /// No number that the office has heard of. A kiosk without a network tells of its numbers later.
    Unheard,
    /// A number of a day that is over.
    Past,
    /// A number of today, or of a day to come.
    Known(Holder),
}

/// A number in somebody's hand.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Holder {
    /// The number.
    pub label: Label,
    /// The visit that is called for it: its own, or that of whoever it goes along with.
    pub called_as: VisitId,
    /// The tag of the language its visitor reads; not known while the office is locked.
    pub language: Option<String>,
    /// Where it stands.
    pub place: Place,
}

/// Where a number stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Place {
    /// In line.
    Waiting {
        /// How many are before it; nothing where nobody calls it, as a number of an earlier day.
        ahead: Option<usize>,
        /// How many of them came later and go first all the same.
        later_first: usize,
        /// How long it may still be.
        wait: Option<Wait>,
        /// Until when its visitor may go away.
        away_until: Option<DateTime<Utc>>,
        /// Whether the last window may close before they are called.
        may_be_too_late: bool,
    },
    /// Called to a window.
    Called {
        /// What stands on it.
        window: String,
    },
    /// At a window.
    Served,
    /// Goes from station to station of a workshop.
    AtStations,
    /// Away for a while.
    Held {
        /// Until then.
        until: DateTime<Utc>,
    },
    /// Comes on another day.
    Returns {
        /// On which.
        day: NaiveDate,
    },
    /// Was called and did not come.
    Missed,
    /// The visit is over.
    Over,
}

impl Place {
    /// Whether the visitor is to stay near.
    pub fn is_near(&self) -> bool {
        matches!(self, Place::Waiting { ahead: Some(ahead), .. } if *ahead <= NEAR)
    }
}

impl Waiting {
    /// How somebody stands who has so many before them and may still wait so long.
    pub(super) fn stands(
        &self,
        ahead: usize,
        wait: Wait,
        closes_at: Option<DateTime<Utc>>,
    ) -> Stands {
        Stands {
            wait,
            is_urgent: self.may_be_called_early(),
            is_near: ahead <= NEAR,
            closes_at,
        }
    }

    /// Whether they go before others, so that they may be called at any moment. While the office is locked nobody knows
    /// how urgent they are.
    pub(super) fn may_be_called_early(&self) -> bool {
        self.colour.is_none() || self.is_red() || self.priority.is_some() || self.slot_at.is_some()
    }

    /// Whether one of these windows would be for them as it is planned. Whoever was sent to a person waits for that
    /// person, and whose language is spoken at no window for somebody who interprets: the plan knows of neither.
    pub(super) fn is_for_some_window(&self, windows: &[ServiceWindow]) -> bool {
        let is_understood = |tag: &String| windows.iter().any(|it| it.speaks(tag));
        self.staff.is_none() && self.speaks.as_ref().is_none_or(is_understood)
    }
}

/// Until when somebody who is in line, or is being called, may be away because their paper says so. The kiosk that said it
/// tells the office nothing of it: it follows from how long they were told that they would wait.
pub(in crate::queue) fn away_until(
    ticket: &Ticket,
    known: &Waiting,
    closes_at: Option<DateTime<Utc>>,
    now: DateTime<Utc>,
) -> Option<DateTime<Utc>> {
    if !matches!(ticket.stage, Stage::Waiting | Stage::Called { .. }) {
        return None;
    }
    let wait = rounded(ticket.told?.range);
    // Windows may have been planned otherwise since; a kiosk does not know who is near.
    let was_open = closes_at.map(|it| it.max(ticket.arrived_at + OPEN_ENOUGH));
    let stands = known.stands(NEAR + 1, wait, was_open);
    let until = stands.may_go_until(ticket.arrived_at)?;
    (now < until).then_some(until)
}

/// How many are before a number, and how many of them came later; nothing of one that is not in line.
pub(super) fn before(
    line: &[Waiting],
    visit: VisitId,
    now: DateTime<Utc>,
) -> Option<(usize, usize)> {
    let own = line.iter().find(|it| it.visit == visit)?;
    let here = line
        .iter()
        .filter(|it| it.visit != visit && it.is_back(now));
    let ahead: Vec<&Waiting> = here.filter(|it| it.place(now) < own.place(now)).collect();
    let came_later = |it: &&&Waiting| own.in_line_since < it.in_line_since;
    Some((ahead.len(), ahead.iter().filter(came_later).count()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::queue::stage::Window;
    use shared::triage::Colour;
    use uuid::Uuid;

    fn waits() -> Waiting {
        Waiting {
            visit: VisitId(Uuid::nil()),
            in_line_since: DateTime::UNIX_EPOCH,
            server_seq: 1,
            colour: Some(Colour::Green),
            priority: None,
            slot_at: None,
            lane: None,
            speaks: Some("ti".to_owned()),
            reads: None,
            staff: None,
            back_at: None,
        }
    }

    #[test]
    fn whoever_is_not_in_line_is_not_told_that_they_are_next() {
        let now = DateTime::UNIX_EPOCH;
        let line = [waits()];
        assert_eq!(before(&line, waits().visit, now), Some((0, 0)));
        assert_eq!(before(&line, VisitId(Uuid::max()), now), None);
    }

    #[test]
    fn the_plan_says_nothing_of_whom_no_window_is_for() {
        let spoken = |tags: &[&str]| ServiceWindow {
            languages: tags.iter().map(|it| (*it).to_owned()).collect(),
            ..ServiceWindow::new(Window(1))
        };
        let sent = Waiting {
            staff: Some(Uuid::nil()),
            ..waits()
        };
        let unsaid = Waiting {
            speaks: None,
            ..waits()
        };
        for (it, tags, expected) in [
            (&waits(), &["es", "ti"][..], true),
            (&waits(), &["es"], false),
            (&waits(), &[], true),
            (&unsaid, &["es"], true),
            (&sent, &["ti"], false),
        ] {
            assert_eq!(it.is_for_some_window(&[spoken(tags)]), expected, "{tags:?}");
        }
    }

    #[test]
    fn whoever_goes_before_others_and_of_whom_nothing_is_known_may_be_called_early() {
        assert!(!waits().may_be_called_early());
        for early in [
            Waiting {
                colour: None,
                ..waits()
            },
            Waiting {
                colour: Some(Colour::Red),
                ..waits()
            },
            Waiting {
                slot_at: Some(DateTime::UNIX_EPOCH),
                ..waits()
            },
        ] {
            assert!(early.may_be_called_early());
        }
    }
}
