//! What can be done with figures: look at them, and take a table out.

use super::event::Exported;
use super::figures::{Agreed, Forecast, days_before, forecast};
use super::model::VisitFact;
use super::source;
use super::span::{Refusal, Span};
use super::tables::{Audience, Kind, Table, by_group, ledger_by, of_agreed, of_forecast};
use crate::access::Permission;
use crate::db::{ReadTx, Tx};
use crate::problem::Problem;
use crate::vault::{State, Vault};
use chrono::NaiveDate;
use chrono_tz::Tz;

/// No more visits than this are looked at together.
const VISITS_MAX: usize = 50_000;

/// Of more visits than this it is not looked up what each of them told: that would keep everybody waiting.
const KNOWN_MAX: usize = 12_000;

/// What somebody wants to know.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Asked {
    /// The days the figures are of.
    pub(super) span: Span,
    /// The day whose arrivals are foretold.
    pub(super) ahead: NaiveDate,
    /// Today.
    pub(super) today: NaiveDate,
    /// Where the office's clocks are.
    pub(super) zone: Tz,
}

/// Whether lanes and languages, which are sealed, may be told.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Sealed {
    /// They may.
    Open,
    /// The office is locked.
    Locked,
    /// The office is open, and whoever looks may not see them of a visitor either.
    NotForRole,
    /// They are too many to open.
    TooMany,
}

impl Sealed {
    /// Whoever may see the lane and the language of each visitor may see how many had which, and nobody else.
    pub(super) fn of(tx: &ReadTx, vault: &Vault) -> Sealed {
        if !tx.actor().may(Permission::SeeQueue) {
            Sealed::NotForRole
        } else if vault.state() == State::Locked {
            Sealed::Locked
        } else {
            Sealed::Open
        }
    }
}

/// What is known.
#[derive(Debug, Clone)]
pub(super) struct Found {
    pub(super) facts: Vec<VisitFact>,
    pub(super) forecast: Forecast,
    /// What came of the appointments; nothing for whoever may not see them.
    pub(super) agreed: Option<Agreed>,
    /// Before this day, within the days asked about, appointments are erased: who had one is not known any more.
    pub(super) erased_before: Option<NaiveDate>,
    pub(super) sealed: Sealed,
}

impl Asked {
    /// The same for others, who are told only of days that are over.
    pub(super) fn for_outside(self) -> Result<Asked, Refusal> {
        let span = self.span.over(self.today).ok_or(Refusal::NotOver)?;
        Ok(Asked { span, ..self })
    }
}

/// The visits that were asked about, and what is foretold.
pub(super) fn look(tx: &mut ReadTx, vault: &Vault, asked: Asked) -> Result<Found, Problem> {
    look_at_most(tx, vault, asked, Most::OF_PAGE)
}

/// How many visits are looked at.
#[derive(Debug, Clone, Copy)]
pub(super) struct Most {
    /// More are refused.
    pub(super) visits: usize,
    /// Of more nothing is opened.
    pub(super) opened: usize,
}

impl Most {
    const OF_PAGE: Most = Most {
        visits: VISITS_MAX,
        opened: KNOWN_MAX,
    };
}

/// The same with other bounds.
pub(super) fn look_at_most(
    tx: &mut ReadTx,
    vault: &Vault,
    asked: Asked,
    most: Most,
) -> Result<Found, Problem> {
    tx.require(Permission::SeeStatistics)?;
    let moments = asked.span.moments(asked.zone);
    let count = source::count(tx, moments)?;
    if most.visits < count {
        let max = most.visits;
        return Err(Refusal::TooManyVisits { max }.into());
    }
    let sealed = match Sealed::of(tx, vault) {
        Sealed::Open if most.opened < count => Sealed::TooMany,
        sealed => sealed,
    };
    let opened = Some(vault).filter(|_| sealed == Sealed::Open);
    let facts = source::facts(tx, opened, moments)?;
    let mut past = Vec::new();
    for day in days_before(asked.ahead, asked.today) {
        past.extend(source::arrivals(tx, Span::of_day(day).moments(asked.zone))?);
    }
    Ok(Found {
        facts: told(facts, sealed),
        forecast: forecast(&past, asked.ahead, asked.today, asked.zone),
        agreed: source::agreed(tx, moments)?,
        erased_before: source::erased_before(tx, asked.span)?,
        sealed,
    })
}

/// A table for outside the office, with the day before which it knows of no appointments. That it leaves stands in the events before it does.
pub(super) fn export(
    tx: &mut Tx,
    vault: &Vault,
    kind: Kind,
    asked: Asked,
) -> Result<(Table, Option<NaiveDate>), Problem> {
    let asked = if kind.is_of_past() {
        asked.for_outside()?
    } else {
        asked
    };
    let found = look(tx, vault, asked)?;
    if kind.is_sealed() {
        match found.sealed {
            Sealed::Open => {}
            Sealed::Locked => return Err(Problem::Locked),
            Sealed::NotForRole => return Err(Problem::NotForYourRole),
            Sealed::TooMany => return Err(Refusal::TooManyVisits { max: KNOWN_MAX }.into()),
        }
    }
    if kind == Kind::Agreed && found.agreed.is_none() {
        return Err(Problem::NotForYourRole);
    }
    let table = table(kind, &found, asked.zone, Audience::Outside);
    tx.record(&Exported {
        kind,
        span: days_told(kind, asked),
    })?;
    Ok((table, found.erased_before.filter(|_| kind.is_of_past())))
}

/// The days a table tells of: a forecast tells of the day ahead.
pub(super) fn days_told(kind: Kind, asked: Asked) -> Span {
    match kind {
        Kind::Forecast => Span::of_day(asked.ahead),
        Kind::Groups(_) | Kind::Ledger(_) | Kind::Agreed => {
            asked.span.over(asked.today).unwrap_or(asked.span)
        }
    }
}

/// One table of what is known.
pub(super) fn table(kind: Kind, found: &Found, zone: Tz, audience: Audience) -> Table {
    match kind {
        Kind::Groups(by) => by_group(&found.facts, by, zone, audience),
        Kind::Ledger(by) => ledger_by(&found.facts, by, zone, audience),
        Kind::Agreed => of_agreed(
            found.agreed.unwrap_or_default(),
            &found.facts,
            zone,
            audience,
        ),
        Kind::Forecast => of_forecast(&found.forecast, audience),
    }
}

/// Without what may not be told, whatever the source has found out.
pub(super) fn told(mut facts: Vec<VisitFact>, sealed: Sealed) -> Vec<VisitFact> {
    if sealed != Sealed::Open {
        for fact in &mut facts {
            (fact.lane, fact.language) = (None, None);
        }
    }
    facts
}
