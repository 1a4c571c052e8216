//! What can be done with screenings: look at what the rules find, keep what came of it, confirm that somebody is not eligible.

use super::event::ScreeningEvent;
use super::model::{JudgedBy, Kept, NOT_ELIGIBLE, Saved, Seen, State};
use super::typed::{self, Fields, Wrong};
use super::{seal, store};
use crate::access::{
    self, Act, Authority, Credential, Permission, Reaches, Recognition, Role, StaffId,
};
use crate::db::{DbError, ReadTx, Tx};
use crate::intake;
use crate::offices;
use crate::problem::Problem;
use crate::screening::funds::{Applicant, Funds, judge, percentages};
use crate::screening::rules::{Rules, find};
use crate::screening::{Confirmed, NotEligible, Refusal, Screener, Tables, not_eligible};
use crate::vault::Vault;
use chrono::NaiveDate;
use shared::answers::Answers;
use shared::ids::VisitId;

/// The days that a screening looks at: of the intake, whose guidelines count, and today.
#[derive(Clone, Copy)]
pub(super) struct Days {
    pub(super) taken_on: NaiveDate,
    pub(super) today: NaiveDate,
}

/// The days of a visit, for whoever sees it and may know of screenings.
pub(super) fn days(tx: &mut ReadTx, visit: VisitId) -> Result<Days, Problem> {
    if !tx.actor().may(Permission::ScreenIntakes) {
        tx.require(Permission::PrepareSelection)?;
    }
    Ok(Days {
        taken_on: intake::taken_on(tx, visit)?,
        today: offices::today(tx)?,
    })
}

/// What the rules make of a person, for the eyes of a role.
pub(super) fn look(
    applicant: &Applicant,
    answers: &Answers,
    days: Days,
    role: Role,
) -> Result<Seen<'static>, Refusal> {
    let (funds, table) = (Funds::shipped(), Tables::shipped().on(days.taken_on)?);
    let counting = funds.counting(days.today);
    Ok(Seen {
        judged: counting
            .map(|it| judge(funds, it, applicant, table, days.today))
            .collect(),
        percentages: percentages(funds, applicant, table),
        findings: find(Rules::shipped(), answers, days.today, role),
        income: applicant.income.clone(),
        table,
        today: days.today,
    })
}

/// A version with its content.
pub(super) type Opened = (Saved, Kept);

/// Every version of a visit, the newest first; that they are read is recorded first.
pub(super) fn read(tx: &mut Tx, vault: &Vault, visit: VisitId) -> Result<Vec<Opened>, Problem> {
    days(tx, visit)?;
    tx.require(Permission::SeeGeneral)?;
    tx.record(&ScreeningEvent::Read { visit })?;
    let all = store::of_visit(tx, visit)?.into_iter();
    all.map(|(saved, sealed)| {
        let kept = seal::open(vault, visit, saved.version, &sealed)?;
        Ok((saved, kept))
    })
    .collect()
}

/// The newest version of a visit, for those whose own reading is recorded by whoever asks.
pub fn newest(
    tx: &mut ReadTx,
    vault: &Vault,
    visit: VisitId,
) -> Result<Option<(Saved, Kept)>, Problem> {
    tx.require(Permission::PrepareSelection)?;
    let found = store::newest(tx, visit)?;
    found
        .map(|(saved, sealed)| {
            let kept = seal::open(vault, visit, saved.version, &sealed)?;
            Ok((saved, kept))
        })
        .transpose()
}

/// What somebody wants to keep, and on which version it rests.
#[derive(Clone)]
pub(super) struct New {
    pub(super) visit: VisitId,
    pub(super) after: u32,
    pub(super) fields: Fields,
    pub(super) role: Role,
}

/// What is to be kept, judged; or what has to be corrected first.
pub(super) fn judged(new: &New, answers: &Answers, days: Days) -> Result<(Kept, JudgedBy), Wrong> {
    let applicant = typed::applicant(&new.fields, Funds::shipped())?;
    let seen = look(&applicant, answers, days, new.role);
    let seen = seen.map_err(|refusal| vec![("conclusion".to_owned(), refusal)])?;
    let by = JudgedBy::now(seen.table);
    Ok((Kept::of(new.fields.clone(), &seen), by))
}

/// Keeps a version. "Not eligible" stands only when whoever says it may; from anybody else it waits for one who may.
pub(super) fn save(
    tx: &mut Tx,
    vault: &Vault,
    new: &New,
    (mut kept, judged_by): (Kept, JudgedBy),
) -> Result<u32, Problem> {
    tx.require(Permission::ScreenIntakes)?;
    let days = days(tx, new.visit)?;
    let before = store::newest(tx, new.visit)?.map_or(0, |it| it.0.version);
    if before != new.after {
        return Err(Refusal::ChangedMeanwhile.into());
    }
    let me = tx.actor().id();
    let mut state = State::Saved;
    if kept.value("conclusion") == NOT_ELIGIBLE {
        let me = me.ok_or(Problem::NotForYourRole)?;
        kept.said_by = Some(me);
        match says(tx, act(&kept), me, None, kept.value("reason"), days.today)? {
            Ok(it) => {
                kept.answered_by = Some(it.answered_by);
                state = State::Confirmed;
            }
            Err(Refusal::NotEligibleUnconfirmed) => state = State::Awaits,
            Err(refusal) => return Err(refusal.into()),
        }
    }
    let saved = Saved {
        visit: new.visit,
        version: before + 1,
        state,
        at: tx.now(),
        by: me,
        judged_by,
    };
    keep(tx, vault, &saved, &kept)?;
    let (visit, version) = (saved.visit, saved.version);
    tx.record(&ScreeningEvent::Saved { visit, version })?;
    Ok(version)
}

/// An attorney or representative confirms that somebody is not eligible, as a version of its own.
pub(super) fn confirm(
    tx: &mut Tx,
    vault: &Vault,
    visit: VisitId,
    version: u32,
) -> Result<(), Problem> {
    tx.require(Permission::ScreenIntakes)?;
    let days = days(tx, visit)?;
    let (before, sealed) = store::newest(tx, visit)?.ok_or(Problem::NotFound)?;
    if before.version != version {
        return Err(Refusal::ChangedMeanwhile.into());
    }
    if before.state != State::Awaits {
        tx.needs_no_event();
        return Ok(());
    }
    let mut kept = seal::open(vault, visit, version, &sealed)?;
    let me = tx.actor().id().ok_or(Problem::NotForYourRole)?;
    let said_by = kept.said_by.ok_or(Problem::NotFound)?;
    let answers = says(
        tx,
        act(&kept),
        said_by,
        Some(me),
        kept.value("reason"),
        days.today,
    )??;
    kept.answered_by = Some(answers.answered_by);
    let saved = Saved {
        version: version + 1,
        state: State::Confirmed,
        at: tx.now(),
        by: Some(me),
        ..before
    };
    keep(tx, vault, &saved, &kept)?;
    let version = saved.version;
    Ok(tx.record(&ScreeningEvent::Confirmed { visit, version })?)
}

fn keep(tx: &mut Tx, vault: &Vault, saved: &Saved, kept: &Kept) -> Result<(), Problem> {
    let sealed = seal::seal(vault, saved.visit, saved.version, kept)?;
    match store::add(tx, saved, sealed) {
        Err(DbError::Unique { .. }) => Err(Refusal::ChangedMeanwhile.into()),
        done => Ok(done?),
    }
}

fn act(kept: &Kept) -> Act {
    if kept.value("forum") == "courts" {
        Act::AdviseCourt
    } else {
        Act::AdviseDhs
    }
}

/// The rule of who may say "not eligible", with the credentials of today.
fn says(
    tx: &mut ReadTx,
    act: Act,
    by: StaffId,
    confirmed: Option<StaffId>,
    reason: &str,
    today: NaiveDate,
) -> Result<Result<NotEligible, Refusal>, Problem> {
    let recognitions = access::recognitions(tx)?;
    let own = access::credentials_of(tx, by)?;
    let others = match confirmed {
        Some(it) => access::credentials_of(tx, it)?,
        None => Vec::new(),
    };
    let reaches = access::reaches(tx, today)?.value;
    let screener =
        |staff, credentials| screener(staff, credentials, &recognitions, (&*reaches, today));
    let by = screener(by, &own);
    let confirmed = confirmed.map(|it| Confirmed {
        by: screener(it, &others),
    });
    Ok(not_eligible(act, by, confirmed, reason))
}

fn screener<'a>(
    staff: StaffId,
    credentials: &'a [Credential],
    recognitions: &'a [Recognition],
    (reaches, on): (&'a Reaches, NaiveDate),
) -> Screener<'a> {
    Screener {
        staff,
        authority: Authority {
            credentials,
            recognitions,
            reaches,
            on,
        },
    }
}
