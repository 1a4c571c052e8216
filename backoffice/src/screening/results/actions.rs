//! What can be done with screenings: look at what the rules find, keep what came of it, confirm that somebody is not eligible.

use super::event::ScreeningEvent;
use super::fields::fields;
use super::model::{JudgedBy, Kept, NOT_ELIGIBLE, Saved, Seen, State};
use super::typed::{self, Wrong};
use super::{seal, store};
use crate::access::{
    self, Act, Authority, Credential, Permission, Reaches, Recognition, Role, StaffId,
};
use crate::db::{DbError, ReadTx, Tx};
use crate::intake;
use crate::offices;
use crate::problem::Problem;
use crate::screening::data::Data;
use crate::screening::funds::{Applicant, judge, percentages};
use crate::screening::rules::find;
use crate::screening::{Confirmed, NotEligible, Refusal, Screener, not_eligible};
use crate::vault::Vault;
use crate::web::Filled;
use chrono::NaiveDate;
use shared::answers::Answers;
use shared::ids::VisitId;

/// What a screening goes by today: the day, and the data that count.
#[derive(Clone)]
pub(super) struct Ground {
    pub(super) today: NaiveDate,
    pub(super) data: Data,
}

/// Whoever sees a visit and may know of screenings.
pub(super) fn may_know(tx: &mut ReadTx, visit: VisitId) -> Result<NaiveDate, Problem> {
    if !tx.actor().may(Permission::ScreenIntakes) {
        tx.require(Permission::PrepareSelection)?;
    }
    intake::taken_on(tx, visit)
}

/// What a screening of a visit goes by today, for whoever may know of it.
pub(super) fn ground(tx: &mut ReadTx, visit: VisitId) -> Result<Ground, Problem> {
    let (taken_on, today) = (may_know(tx, visit)?, offices::today(tx)?);
    let data = Data::on(tx, taken_on, today)?;
    Ok(Ground { today, data })
}

/// What the rules make of a person, for the eyes of a role.
pub(super) fn look<'g>(
    applicant: &Applicant,
    answers: &Answers,
    ground: &'g Ground,
    role: Role,
) -> Seen<'g> {
    let Ground { today, data } = ground;
    let (funds, table) = (&data.funds.value, &data.guidelines.value);
    let counting = funds.counting(*today);
    Seen {
        judged: counting
            .map(|it| judge(funds, it, applicant, table, *today))
            .collect(),
        percentages: percentages(funds, applicant, table),
        findings: find(&data.rules.value, answers, *today, role),
        income: applicant.income.clone(),
        data,
        today: *today,
    }
}

/// A version with its content.
pub(super) type Opened = (Saved, Kept);

/// Every version of a visit, the newest first; that they are read is recorded first.
pub(super) fn read(tx: &mut Tx, vault: &Vault, visit: VisitId) -> Result<Vec<Opened>, Problem> {
    may_know(tx, visit)?;
    tx.require(Permission::SeeGeneral)?;
    tx.record(&ScreeningEvent::Read { visit })?;
    let all = store::of_visit(tx, visit)?.into_iter();
    all.map(|(saved, sealed)| {
        let kept = seal::open(vault, visit, saved.version, &sealed)?;
        Ok((saved, kept))
    })
    .collect()
}

/// What the newest screening of a visit says of money and area by the data that count today; for those whose own reading is
/// recorded by whoever asks. None where nobody has screened, or where what they entered has to be looked at again.
pub fn as_of_today(
    tx: &mut ReadTx,
    vault: &Vault,
    visit: VisitId,
) -> Result<Option<Kept>, Problem> {
    tx.require(Permission::PrepareSelection)?;
    let Some((saved, sealed)) = store::newest(tx, visit)? else {
        return Ok(None);
    };
    let kept = seal::open(vault, visit, saved.version, &sealed)?;
    let ground = match ground(tx, visit) {
        // No guidelines count for the day of the intake.
        Err(Problem::Refused(_)) => return Ok(None),
        found => found?,
    };
    let Ok(applicant) = typed::applicant(&kept.fields, &ground.data.funds.value) else {
        return Ok(None);
    };
    // What the rules find has its own page: it says nothing of money or area.
    let seen = look(&applicant, &Answers::default(), &ground, Role::Volunteer);
    Ok(Some(Kept::of(kept.fields, &seen)))
}

/// What somebody wants to keep, and on which version it rests.
#[derive(Clone)]
pub(super) struct New {
    pub(super) visit: VisitId,
    pub(super) after: u32,
    pub(super) filled: Filled,
    pub(super) role: Role,
}

/// What became of it.
pub(super) enum Brought {
    /// It is kept.
    Kept,
    /// It is not: what is to be corrected, by field.
    Wrong(Wrong),
}

/// What is to be kept, judged by the data that count; or what has to be corrected first.
fn judged(new: &New, answers: &Answers, ground: &Ground) -> Result<Kept, Wrong> {
    let fields = fields(&new.filled, &ground.data.funds.value)?;
    let applicant = typed::applicant(&fields, &ground.data.funds.value)?;
    let seen = look(&applicant, answers, ground, new.role);
    Ok(Kept::of(fields, &seen))
}

/// Keeps a version. "Not eligible" stands only when whoever says it may; from anybody else it waits for one who may.
pub(super) fn save(
    tx: &mut Tx,
    vault: &Vault,
    new: &New,
    answers: &Answers,
) -> Result<Brought, Problem> {
    tx.require(Permission::ScreenIntakes)?;
    let ground = ground(tx, new.visit)?;
    let mut kept = match judged(new, answers, &ground) {
        Ok(kept) => kept,
        Err(wrong) => {
            tx.needs_no_event();
            return Ok(Brought::Wrong(wrong));
        }
    };
    let before = store::newest(tx, new.visit)?.map_or(0, |it| it.0.version);
    if before != new.after {
        return Err(Refusal::ChangedMeanwhile.into());
    }
    let me = tx.actor().id();
    let mut state = State::Saved;
    if kept.value("conclusion") == NOT_ELIGIBLE {
        let me = me.ok_or(Problem::NotForYourRole)?;
        kept.said_by = Some(me);
        let reason = kept.value("reason");
        match says(tx, act(&kept), me, None, reason, ground.today)? {
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
        judged_by: JudgedBy::of(&ground.data, ground.data.keep(tx)?),
    };
    keep(tx, vault, &saved, &kept)?;
    let (visit, version) = (saved.visit, saved.version);
    tx.record(&ScreeningEvent::Saved { visit, version })?;
    Ok(Brought::Kept)
}

/// An attorney or representative confirms that somebody is not eligible, as a version of its own.
pub(super) fn confirm(
    tx: &mut Tx,
    vault: &Vault,
    visit: VisitId,
    version: u32,
) -> Result<(), Problem> {
    tx.require(Permission::ScreenIntakes)?;
    may_know(tx, visit)?;
    let today = offices::today(tx)?;
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
        today,
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
