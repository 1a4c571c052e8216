//! A window as the office runs it: what it is called, who sits there, whom it receives, and when it is meant to be open.

use super::plan::Week;
use crate::queue::refusal::Refusal;
use crate::queue::stage::Window;
use chrono::{DateTime, Utc};
use uuid::Uuid;

/// Longer names of windows do not fit the waiting-room display, in characters.
const NAME_CHARACTERS_MAX: usize = 12;

/// No office has more windows.
pub(in crate::queue) const WINDOWS_MAX: u32 = 40;

/// A window as the office runs it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ServiceWindow {
    /// Its number, which never changes.
    pub window: Window,
    /// What the office calls it instead of its number; may be empty.
    pub name: String,
    /// Whether visitors may be received there.
    pub is_open: bool,
    /// Who sits there.
    pub staff: Option<Uuid>,
    /// The tags of what is spoken there; none means that it was not said, and nobody is sent elsewhere for it.
    pub languages: Vec<String>,
    /// Whose visitors it receives; none means all lanes.
    pub lanes: Vec<String>,
    /// When it is meant to be open.
    pub plan: Week,
    /// When it opens again today, if it was closed for a while.
    pub back_at: Option<DateTime<Utc>>,
    /// Since when visitors are called there, if they are.
    pub called_since: Option<DateTime<Utc>>,
}

impl ServiceWindow {
    /// A window that was just put up.
    pub(in crate::queue) fn new(window: Window) -> ServiceWindow {
        ServiceWindow {
            window,
            name: String::new(),
            is_open: true,
            staff: None,
            languages: Vec::new(),
            lanes: Vec::new(),
            plan: Week::default(),
            back_at: None,
            called_since: None,
        }
    }

    /// The window at this moment: one that was closed for a while opens by itself when the time has come.
    #[must_use]
    pub(super) fn at(self, now: DateTime<Utc>) -> ServiceWindow {
        let is_back = !self.is_open && self.back_at.is_some_and(|it| it <= now);
        if !is_back {
            return self;
        }
        ServiceWindow {
            is_open: true,
            back_at: None,
            ..self
        }
    }

    /// What stands on the window, on the display and on the pages.
    pub fn label(&self) -> String {
        if self.name.is_empty() {
            self.window.0.to_string()
        } else {
            self.name.clone()
        }
    }

    /// Whether visitors of this lane are received there.
    pub fn serves(&self, lane: &str) -> bool {
        self.lanes.is_empty() || self.lanes.iter().any(|it| it == lane)
    }

    /// Whether this language is spoken there, as far as anybody has said.
    pub fn speaks(&self, tag: &str) -> bool {
        self.languages.is_empty() || self.languages.iter().any(|it| it == tag)
    }

    /// Whether visitors are called there on the day that began at this moment. Whoever went home without leaving their
    /// window receives nobody before they have done something there on the new day.
    pub fn takes_visitors(&self, day_start: DateTime<Utc>) -> bool {
        let began_today = self.called_since.is_some_and(|it| day_start <= it);
        self.is_open && self.staff.is_some() && began_today
    }

    /// The window under a new name; an empty one brings its number back.
    pub(in crate::queue) fn renamed(self, typed: &str) -> Result<ServiceWindow, Refusal> {
        let name: String = typed.trim().chars().filter(|it| !it.is_control()).collect();
        if NAME_CHARACTERS_MAX < name.chars().count() {
            return Err(Refusal::NameTooLong {
                max: NAME_CHARACTERS_MAX,
            });
        }
        Ok(ServiceWindow { name, ..self })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::nine;
    use chrono::TimeDelta;

    /// A window at which somebody receives visitors since nine.
    fn at_work() -> ServiceWindow {
        ServiceWindow {
            staff: Some(Uuid::from_u128(1)),
            called_since: Some(nine()),
            ..ServiceWindow::new(Window(1))
        }
    }

    #[test]
    fn a_window_takes_visitors_on_the_day_on_which_somebody_began_there() {
        let midnight = nine() - TimeDelta::hours(9);
        assert!(at_work().takes_visitors(midnight));
        assert!(!at_work().takes_visitors(midnight + TimeDelta::days(1)));
        let closed = ServiceWindow {
            is_open: false,
            ..at_work()
        };
        let left = ServiceWindow {
            staff: None,
            ..at_work()
        };
        assert!(!closed.takes_visitors(midnight) && !left.takes_visitors(midnight));
    }

    #[test]
    fn a_window_that_was_closed_until_a_time_opens_by_itself() {
        let lunch = ServiceWindow {
            is_open: false,
            back_at: Some(nine()),
            ..ServiceWindow::new(Window(1))
        };
        let early = lunch.clone().at(nine() - TimeDelta::seconds(1));
        assert_eq!(early, lunch);
        let open = lunch.clone().at(nine());
        assert!(open.is_open && open.back_at.is_none());
        let for_good = ServiceWindow {
            back_at: None,
            ..lunch
        };
        assert!(!for_good.at(nine()).is_open);
    }
}
