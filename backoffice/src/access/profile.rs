//! What the office knows of a member of staff besides their account: who answers for their work, what they speak, how long
//! they are here, and whether they have been looked into.

use super::{Role, StaffId};
use crate::problem::{FIELD, Refuses};
use chrono::{Days, NaiveDate};
use translations::Tongue;

/// Volunteers, interns and reviewers from outside come for so many days, the first one counted, unless somebody says
/// otherwise.
pub const GUEST_DAYS: u64 = 90;

/// Nobody is let in for longer than this at once, in days: whoever stays is asked for again.
pub const GUEST_DAYS_MAX: u64 = 366;

/// How used to the work somebody is.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Experience {
    /// What they find is looked at by a colleague before it counts against a visitor.
    New,
    /// They decide what their role decides.
    #[default]
    Experienced,
}

impl Experience {
    /// The word in the database and in forms.
    pub fn word(self) -> &'static str {
        match self {
            Experience::New => "new",
            Experience::Experienced => "experienced",
        }
    }

    /// The one with this word.
    pub fn find(word: &str) -> Option<Experience> {
        [Experience::New, Experience::Experienced]
            .into_iter()
            .find(|it| it.word() == word)
    }

    /// The message with its name.
    pub fn label(self) -> &'static str {
        match self {
            Experience::New => "access-experience-new",
            Experience::Experienced => "access-experience-experienced",
        }
    }
}

/// What is known of somebody.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Profile {
    /// Who answers for their work.
    pub supervisor: Option<StaffId>,
    /// The last day on which they may sign in; none for those who stay.
    pub last_day: Option<NaiveDate>,
    /// How used to the work they are.
    pub experience: Experience,
    /// When the office looked into their past.
    pub background_check_on: Option<NaiveDate>,
    /// When they promised to keep what they learn to themselves.
    pub pledge_on: Option<NaiveDate>,
    /// What they speak.
    pub languages: Vec<Tongue>,
}

/// The rule that was in the way.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum ProfileRefusal {
    /// Whoever is here for a time needs a last day.
    #[error("this role is here for a time: it needs a last day")]
    NoLastDay,
    /// The last day is over, or too far away.
    #[error("the last day is between today and {GUEST_DAYS_MAX} days from now")]
    LastDayOut,
    /// Nobody answers for their own work.
    #[error("somebody else answers for their work")]
    OwnSupervisor,
    /// Whoever answers for others works here and may read what they write.
    #[error("this person cannot answer for the work of others")]
    NoSupervisor,
    /// A check or a promise in the future has not happened.
    #[error("this day is yet to come")]
    NotYet {
        /// The field it stands in.
        field: &'static str,
    },
}

impl Refuses for ProfileRefusal {
    fn message(&self) -> &'static str {
        match self {
            ProfileRefusal::NoLastDay => "access-refused-no-last-day",
            ProfileRefusal::LastDayOut => "access-refused-last-day-out",
            ProfileRefusal::OwnSupervisor => "access-refused-own-supervisor",
            ProfileRefusal::NoSupervisor => "access-refused-no-supervisor",
            ProfileRefusal::NotYet { .. } => "access-refused-not-yet",
        }
    }

    fn values(&self) -> Vec<(&'static str, String)> {
        let field = match self {
            ProfileRefusal::NoLastDay | ProfileRefusal::LastDayOut => "last_day",
            ProfileRefusal::OwnSupervisor | ProfileRefusal::NoSupervisor => "supervisor",
            ProfileRefusal::NotYet { field } => field,
        };
        vec![
            (FIELD, field.to_owned()),
            ("days", GUEST_DAYS_MAX.to_string()),
        ]
    }
}

impl Role {
    /// Whether people of this role come for a time, so that their accounts end by themselves.
    pub fn is_for_a_time(self) -> bool {
        matches!(self, Role::Volunteer | Role::ExternalReviewer)
    }

    /// Whether people of this role may answer for the work of others.
    pub fn may_supervise(self) -> bool {
        matches!(
            self,
            Role::Director | Role::Attorney | Role::FullRepresentative
        )
    }
}

impl Profile {
    /// What is known of somebody who begins today.
    pub fn beginning(role: Role, today: NaiveDate) -> Profile {
        Profile {
            last_day: role
                .is_for_a_time()
                .then(|| today + Days::new(GUEST_DAYS - 1)),
            ..Profile::default()
        }
    }

    /// Refuses what cannot be; `before` is what was known until now.
    pub(super) fn check(
        &self,
        role: Role,
        before: &Profile,
        today: NaiveDate,
    ) -> Result<(), ProfileRefusal> {
        let latest = today + Days::new(GUEST_DAYS_MAX);
        match self.last_day {
            None if role.is_for_a_time() => {
                return Err(ProfileRefusal::NoLastDay);
            }
            // One that is over may stay as it is: whoever corrects the rest need not let them in again.
            Some(it) if self.last_day != before.last_day && !(today..=latest).contains(&it) => {
                return Err(ProfileRefusal::LastDayOut);
            }
            _ => {}
        }
        let is_ahead = |it: Option<NaiveDate>| it.is_some_and(|it| today < it);
        if is_ahead(self.background_check_on) {
            return Err(ProfileRefusal::NotYet {
                field: "background_check_on",
            });
        }
        if is_ahead(self.pledge_on) {
            return Err(ProfileRefusal::NotYet { field: "pledge_on" });
        }
        Ok(())
    }
}
