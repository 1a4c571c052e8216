//! What can be done with what is known of staff: say who answers for whom and how long somebody is here, enter a
//! credential, note that its renewal was filed, end it; and ask whether somebody may do what only some may.

use super::authority::{Act, Authority, Basis, Lacking};
use super::credential::{Credential, CredentialKind, Recognition};
use super::model::{AccessEvent, TOPIC, check_may_appoint};
use super::profile::{Profile, ProfileRefusal};
use super::reach::reaches;
use super::{Permission, Refusal, Staff, StaffId, profiles, store};
use crate::db::{ReadTx, Tx};
use crate::problem::{FIELD, Problem, Refuses};
use chrono::NaiveDate;
use uuid::Uuid;

/// Longer ones are no numbers or names, in characters.
pub(super) const LINE_CHARACTERS_MAX: usize = 120;

/// Everything the office knows of one person.
#[derive(Debug, Clone)]
pub struct Known {
    /// Their account.
    pub staff: Staff,
    /// What is known of them.
    pub profile: Profile,
    /// Their credentials, the newest first.
    pub credentials: Vec<Credential>,
}

/// What is entered of a credential.
#[derive(Debug, Clone)]
pub struct NewCredential {
    /// What it is.
    pub kind: CredentialKind,
    /// The number of the bar or of the order.
    pub number: String,
    /// The state of an attorney.
    pub jurisdiction: String,
    /// The organisation that an accreditation was given for.
    pub organisation: String,
    /// Its first day.
    pub granted_on: NaiveDate,
    /// Its last day; none for a licence that runs on.
    pub expires_on: Option<NaiveDate>,
}

/// What is entered of a recognition.
#[derive(Debug, Clone)]
pub struct NewRecognition {
    /// The organisation, as on the roster.
    pub organisation: String,
    /// The location it was given for.
    pub location: String,
    /// Its first day.
    pub granted_on: NaiveDate,
    /// Its last day.
    pub expires_on: NaiveDate,
    /// Whether this office is at that location.
    pub is_here: bool,
}

/// The rule that was in the way.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum CredentialRefusal {
    /// A number, a state or an organisation is missing or endless.
    #[error("a line is missing or longer than {LINE_CHARACTERS_MAX} characters")]
    Line {
        /// The field it stands in.
        field: &'static str,
    },
    /// Nothing holds from no day on.
    #[error("it has no first day")]
    NoStart,
    /// It ends before it begins.
    #[error("it ends before it begins")]
    EndsFirst,
    /// An accreditation runs out.
    #[error("an accreditation has a last day")]
    NoEnd,
    /// Something that has not happened yet.
    #[error("this day is yet to come")]
    NotYet,
    /// Only while it holds can its renewal keep it alive.
    #[error("it had run out by that day")]
    FiledTooLate,
    /// It has ended already.
    #[error("it has ended already")]
    EndedBefore,
}

impl Refuses for CredentialRefusal {
    fn message(&self) -> &'static str {
        match self {
            CredentialRefusal::Line { .. } => "access-refused-credential-line",
            CredentialRefusal::NoStart => "access-refused-no-start",
            CredentialRefusal::EndsFirst => "access-refused-ends-first",
            CredentialRefusal::NoEnd => "access-refused-no-end",
            CredentialRefusal::NotYet => "access-refused-not-yet",
            CredentialRefusal::FiledTooLate => "access-refused-filed-too-late",
            CredentialRefusal::EndedBefore => "access-refused-ended-before",
        }
    }

    fn values(&self) -> Vec<(&'static str, String)> {
        let field = match self {
            CredentialRefusal::Line { field } => field,
            CredentialRefusal::NoStart => "granted_on",
            CredentialRefusal::EndsFirst | CredentialRefusal::NoEnd => "expires_on",
            _ => return Vec::new(),
        };
        vec![
            (FIELD, (*field).to_owned()),
            ("characters", LINE_CHARACTERS_MAX.to_string()),
        ]
    }
}

/// What is known of one person; for whoever looks after staff.
pub fn known(tx: &mut ReadTx, id: StaffId) -> Result<Known, Problem> {
    tx.require(Permission::ManageStaff)?;
    Ok(Known {
        staff: store::by_id(tx, id)?.ok_or(Problem::NotFound)?,
        profile: profiles::profile(tx, id)?,
        credentials: profiles::credentials_of(tx, id)?,
    })
}

/// Says anew what is known of somebody.
pub fn set_profile(
    tx: &mut Tx,
    id: StaffId,
    profile: &Profile,
    today: NaiveDate,
) -> Result<(), Problem> {
    let staff = may_look_after(tx, id)?;
    let before = profiles::profile(tx, id)?;
    profile.check(staff.role, &before, today)?;
    if profile.last_day.is_some() && staff.role.may(Permission::HoldKeys) {
        must_leave_a_keyholder(tx, id)?;
    }
    if let Some(supervisor) = profile.supervisor {
        check_supervisor(tx, id, supervisor)?;
    }
    profiles::save_profile(tx, id, profile)?;
    tx.record(&AccessEvent::ProfileSet {
        staff: id,
        last_day: profile.last_day,
    })?;
    tx.announce(TOPIC);
    Ok(())
}

/// Without somebody who holds a key and stays, nobody could open the office one morning.
fn must_leave_a_keyholder(tx: &mut ReadTx, besides: StaffId) -> Result<(), Problem> {
    let profiles = profiles::profiles(tx)?;
    let stays = |it: &Staff| {
        let last_day = profiles.get(&it.id).and_then(|it| it.last_day);
        it.is_active && it.id != besides && it.role.may(Permission::HoldKeys) && last_day.is_none()
    };
    if store::everyone(tx)?.iter().any(stays) {
        Ok(())
    } else {
        Err(Refusal::LastKeyholder.into())
    }
}

fn check_supervisor(tx: &mut ReadTx, id: StaffId, supervisor: StaffId) -> Result<(), Problem> {
    if supervisor == id {
        return Err(ProfileRefusal::OwnSupervisor.into());
    }
    let found = store::by_id(tx, supervisor)?;
    match found {
        Some(it) if it.is_active && it.role.may_supervise() => Ok(()),
        _ => Err(ProfileRefusal::NoSupervisor.into()),
    }
}

/// Whoever may not appoint somebody may not make them more than they are either.
fn may_look_after(tx: &mut ReadTx, id: StaffId) -> Result<Staff, Problem> {
    tx.require(Permission::ManageStaff)?;
    let staff = store::by_id(tx, id)?.ok_or(Problem::NotFound)?;
    check_may_appoint(&tx.actor(), staff.role)?;
    Ok(staff)
}

/// Enters a credential of somebody.
pub fn add_credential(tx: &mut Tx, staff: StaffId, new: &NewCredential) -> Result<Uuid, Problem> {
    may_look_after(tx, staff)?;
    let reaches = reaches(tx, new.granted_on)?.value;
    let is_of_organisation = reaches.of(new.kind).is_some_and(|it| it.needs_recognition);
    let is_of_state = new.kind == CredentialKind::Attorney;
    let credential = Credential {
        id: tx.new_id(),
        staff,
        kind: new.kind,
        number: line("number", &new.number, false)?,
        jurisdiction: line("jurisdiction", &new.jurisdiction, is_of_state)?,
        organisation: line("organisation", &new.organisation, is_of_organisation)?,
        granted_on: new.granted_on,
        expires_on: new.expires_on,
        renewal_filed_on: None,
        ended_on: None,
    };
    match new.expires_on {
        None if is_of_organisation => return Err(CredentialRefusal::NoEnd.into()),
        Some(it) if it < new.granted_on => return Err(CredentialRefusal::EndsFirst.into()),
        _ => {}
    }
    profiles::add_credential(tx, &credential)?;
    tx.record(&AccessEvent::CredentialAdded {
        staff,
        kind: credential.kind,
        until: credential.expires_on,
    })?;
    tx.announce(TOPIC);
    Ok(credential.id)
}

/// One line as it was typed; an empty one where none is needed.
fn line(field: &'static str, typed: &str, is_needed: bool) -> Result<String, CredentialRefusal> {
    let length = typed.trim().chars().count();
    let shortest = usize::from(is_needed);
    let is_line =
        (shortest..=LINE_CHARACTERS_MAX).contains(&length) && !typed.chars().any(char::is_control);
    if is_line {
        Ok(typed.trim().to_owned())
    } else {
        Err(CredentialRefusal::Line { field })
    }
}

fn own_credential(tx: &mut ReadTx, staff: StaffId, id: Uuid) -> Result<Credential, Problem> {
    may_look_after(tx, staff)?;
    profiles::credentials_of(tx, staff)?
        .into_iter()
        .find(|it| it.id == id)
        .ok_or(Problem::NotFound)
}

/// Notes that the renewal of a credential was filed: filed in time, it keeps the credential alive until it is decided.
pub fn renewal_filed(
    tx: &mut Tx,
    staff: StaffId,
    id: Uuid,
    on: NaiveDate,
    today: NaiveDate,
) -> Result<(), Problem> {
    let credential = own_credential(tx, staff, id)?;
    if today < on {
        return Err(CredentialRefusal::NotYet.into());
    }
    if on < credential.granted_on {
        return Err(CredentialRefusal::EndsFirst.into());
    }
    if credential.expires_on.is_some_and(|last| last < on) {
        return Err(CredentialRefusal::FiledTooLate.into());
    }
    profiles::set_renewal_filed(tx, id, on)?;
    tx.record(&AccessEvent::RenewalFiled {
        staff,
        kind: credential.kind,
        on,
    })?;
    tx.announce(TOPIC);
    Ok(())
}

/// Ends a credential that was suspended, given back or entered by mistake. It stays on record.
pub fn end_credential(
    tx: &mut Tx,
    staff: StaffId,
    id: Uuid,
    today: NaiveDate,
) -> Result<(), Problem> {
    let credential = own_credential(tx, staff, id)?;
    if credential.ended_on.is_some() {
        return Err(CredentialRefusal::EndedBefore.into());
    }
    profiles::end_credential(tx, id, today)?;
    tx.record(&AccessEvent::CredentialEnded {
        staff,
        kind: credential.kind,
    })?;
    tx.announce(TOPIC);
    Ok(())
}

/// Enters where the organisation is recognised.
pub fn add_recognition(tx: &mut Tx, new: &NewRecognition) -> Result<Uuid, Problem> {
    tx.require(Permission::ManageOffice)?;
    if new.expires_on < new.granted_on {
        return Err(CredentialRefusal::EndsFirst.into());
    }
    let recognition = Recognition {
        id: tx.new_id(),
        organisation: line("organisation", &new.organisation, true)?,
        location: line("location", &new.location, true)?,
        granted_on: new.granted_on,
        expires_on: new.expires_on,
        is_here: new.is_here,
        ended_on: None,
    };
    profiles::add_recognition(tx, &recognition)?;
    tx.record(&AccessEvent::RecognitionAdded {
        id: recognition.id,
        until: recognition.expires_on,
    })?;
    tx.announce(TOPIC);
    Ok(recognition.id)
}

/// Ends a recognition that was withdrawn, given back or entered by mistake. It stays on record.
pub fn end_recognition(tx: &mut Tx, id: Uuid, today: NaiveDate) -> Result<(), Problem> {
    tx.require(Permission::ManageOffice)?;
    let found = profiles::recognitions(tx)?
        .into_iter()
        .find(|it| it.id == id);
    if found.ok_or(Problem::NotFound)?.ended_on.is_some() {
        return Err(CredentialRefusal::EndedBefore.into());
    }
    profiles::end_recognition(tx, id, today)?;
    tx.record(&AccessEvent::RecognitionEnded { id })?;
    tx.announce(TOPIC);
    Ok(())
}

/// Whether somebody may do what only some may: on what, or what is missing.
pub fn authority(
    tx: &mut ReadTx,
    staff: StaffId,
    act: Act,
    today: NaiveDate,
) -> Result<Result<Basis, Lacking>, Problem> {
    let credentials = profiles::credentials_of(tx, staff)?;
    let recognitions = profiles::recognitions(tx)?;
    let reaches = reaches(tx, today)?.value;
    let authority = Authority {
        credentials: &credentials,
        recognitions: &recognitions,
        reaches: &reaches,
        on: today,
    };
    Ok(authority.of(act))
}
