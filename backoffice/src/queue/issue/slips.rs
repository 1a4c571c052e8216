//! The slips that the desk gave a short while ago. Of a slip's code only the hash is stored, so whoever wants to see or
//! print the slip once more finds it here, and only for a while.

use crate::kiosks::DeskTicket;
use chrono::{DateTime, TimeDelta, Utc};
use shared::ids::VisitId;
use shared::ticket::Token;
use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};

/// So long a slip can be shown again.
const KEPT: TimeDelta = TimeDelta::hours(1);

/// A slip as it was given. It has no `Debug`: it holds the secret of its paper, and which language somebody reads.
#[derive(Clone)]
pub(super) struct Given {
    /// The secret of the slip.
    pub(super) token: Token,
    /// The tag of what the visitor reads.
    pub(super) reads: String,
    /// The form that was sent, by its fingerprint.
    form: String,
    at: DateTime<Utc>,
    /// Whether it was on a page already: what is printed then is a copy.
    pub(super) is_copy: bool,
}

/// Slips of the last hour.
#[derive(Default)]
pub(super) struct Slips(Mutex<HashMap<VisitId, Given>>);

impl Slips {
    /// Keeps a slip that was just given for a form.
    pub(super) fn keep(&self, ticket: &DeskTicket, reads: &str, form: &str, now: DateTime<Utc>) {
        let mut slips = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        slips.retain(|_, it| now - it.at < KEPT);
        let given = Given {
            token: ticket.token.clone(),
            reads: reads.to_owned(),
            form: form.to_owned(),
            at: now,
            is_copy: false,
        };
        slips.insert(ticket.visit, given);
    }

    /// The slip of a visit for a page, while it is kept; each further time it is a copy.
    pub(super) fn show(&self, visit: VisitId, now: DateTime<Utc>) -> Option<Given> {
        let mut slips = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let given = slips.get_mut(&visit).filter(|it| now - it.at < KEPT)?;
        let shown = given.clone();
        given.is_copy = true;
        Some(shown)
    }

    /// Whether the slip of this visit was given for this very form.
    pub(super) fn was_given_for(&self, visit: VisitId, form: &str, now: DateTime<Utc>) -> bool {
        let slips = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let given = slips.get(&visit).filter(|it| now - it.at < KEPT);
        given.is_some_and(|it| it.form == form)
    }
}
