//! What a staff account is, and the rules for names and passwords.

use super::credential::CredentialKind;
use super::{Permission, Reach, Role};
use crate::db::{Actor, Grants, Topic};
use crate::events::Event;
use crate::problem::Refuses;
use crate::vault::{PASSWORD_CHARACTERS_MAX, PASSWORD_CHARACTERS_MIN};
use chrono::NaiveDate;
use translations::Language;
use uuid::Uuid;

/// Said when staff accounts change.
pub const TOPIC: Topic = Topic("staff");

const NAME_CHARACTERS_MAX: usize = 40;
const DISPLAY_NAME_CHARACTERS_MAX: usize = 60;

/// Names a member of staff.
pub type StaffId = Uuid;

/// A member of staff.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Staff {
    /// Who.
    pub id: StaffId,
    /// What they sign in with.
    pub name: String,
    /// What others read.
    pub display_name: String,
    /// What they are in the office.
    pub role: Role,
    /// The language their pages are in.
    pub language: Language,
    /// Whether they may sign in.
    pub is_active: bool,
    /// What they may do: what their role permits, without content when they have not shown that they hold a key.
    pub grants: Grants,
}

impl Staff {
    /// The actor this person is in a transaction.
    pub fn actor(&self) -> Actor {
        Actor::staff(self.id, self.grants)
    }

    /// Whether they may do this.
    pub fn may(&self, permission: Permission) -> bool {
        self.grants.include(permission)
    }

    /// The same person at a sign-in that reaches only so far.
    #[must_use]
    pub fn within(self, reach: Reach) -> Staff {
        let grants = match reach {
            Reach::Content => self.grants,
            Reach::Queue => self.grants.without_content(),
        };
        Staff { grants, ..self }
    }
}

/// The rule that was in the way.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// Unknown name or wrong password: the same words for both.
    #[error("the name or the password is not right")]
    WrongNameOrPassword,
    /// Their time here is over.
    #[error("the account ended on {last_day}")]
    TimeIsOver {
        /// The last day on which they could sign in.
        last_day: NaiveDate,
    },
    /// Too many wrong passwords for this name, or from this computer.
    #[error("too many wrong passwords: wait {minutes} min")]
    TooManyAttempts {
        /// How long to wait.
        minutes: i64,
    },
    /// Another account has this name.
    #[error(
        "another account has this name\n  try: another --name; if it is the same person, a new password on the staff page lets them in again"
    )]
    NameTaken,
    /// A sign-in name is missing, too long or of other characters.
    #[error(
        "a name to sign in with is 1 to 40 small letters, digits, dots or dashes\n  try: --name lee or --name lee.w"
    )]
    NameMalformed,
    /// No name for others to read, or too long a one.
    #[error(
        "a name for others to read is 1 to 60 characters long\n  try: --display-name \"Lee W.\""
    )]
    DisplayNameMalformed,
    /// The password is too short.
    #[error(
        "the password is shorter than {PASSWORD_CHARACTERS_MIN} characters\n  try: four or five words that only you would put together"
    )]
    PasswordTooShort,
    /// The password is too long.
    #[error(
        "the password is longer than {PASSWORD_CHARACTERS_MAX} characters\n  try: a shorter one"
    )]
    PasswordTooLong,
    /// Only a keyholder may make a keyholder.
    #[error(
        "only a keyholder may add someone who holds a key\n  try: ask a colleague whose role holds a key"
    )]
    OnlyKeyholdersAddKeyholders,
    /// One cannot give what one does not have.
    #[error(
        "this role may do more than your own\n  try: ask a director, or choose a role that may do no more than yours"
    )]
    MoreThanOwnRole,
    /// The last key would be lost.
    #[error(
        "this is the last keyholder: without one nobody could read any record again\n  try: add another keyholder first, and let them sign in"
    )]
    LastKeyholder,
    /// What they have in hand would stay with nobody.
    #[error("this person still has work in hand\n  try: say on the staff page who takes it over")]
    StillInHand,
    /// One cannot deactivate oneself.
    #[error("you cannot deactivate your own account\n  try: ask a colleague")]
    OwnAccount,
}

impl Refuses for Refusal {
    fn message(&self) -> &'static str {
        match self {
            Refusal::WrongNameOrPassword => "access-refused-wrong-name-or-password",
            Refusal::TimeIsOver { .. } => "access-refused-time-is-over",
            Refusal::TooManyAttempts { .. } => "access-refused-too-many-attempts",
            Refusal::NameTaken => "access-refused-name-taken",
            Refusal::NameMalformed => "access-refused-name-malformed",
            Refusal::DisplayNameMalformed => "access-refused-display-name-malformed",
            Refusal::PasswordTooShort => "access-refused-password-too-short",
            Refusal::PasswordTooLong => "access-refused-password-too-long",
            Refusal::OnlyKeyholdersAddKeyholders => "access-refused-only-keyholders",
            Refusal::MoreThanOwnRole => "access-refused-more-than-own-role",
            Refusal::LastKeyholder => "access-refused-last-keyholder",
            Refusal::StillInHand => "access-refused-still-in-hand",
            Refusal::OwnAccount => "access-refused-own-account",
        }
    }

    fn values(&self) -> Vec<(&'static str, String)> {
        match self {
            Refusal::TimeIsOver { last_day } => vec![("day", last_day.to_string())],
            Refusal::TooManyAttempts { minutes } => vec![("minutes", minutes.to_string())],
            _ => Vec::new(),
        }
    }
}

/// A name as it was typed, brought to the one spelling under which it is stored.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NameTyped(pub String);

impl NameTyped {
    /// Small letters, no space around.
    pub fn new(typed: &str) -> NameTyped {
        NameTyped(
            typed
                .trim()
                .to_lowercase()
                .chars()
                .take(NAME_CHARACTERS_MAX + 1)
                .collect(),
        )
    }

    /// Refuses what cannot be a name.
    pub fn check(&self) -> Result<(), Refusal> {
        let is_allowed = |c: char| c.is_alphanumeric() || c == '.' || c == '-' || c == '_';
        let length = self.0.chars().count();
        let is_name = (1..=NAME_CHARACTERS_MAX).contains(&length) && self.0.chars().all(is_allowed);
        if is_name {
            Ok(())
        } else {
            Err(Refusal::NameMalformed)
        }
    }
}

/// Refuses an empty or endless display name.
pub(super) fn check_display_name(typed: &str) -> Result<(), Refusal> {
    let is_name = (1..=DISPLAY_NAME_CHARACTERS_MAX).contains(&typed.trim().chars().count())
        && !typed.chars().any(char::is_control);
    if is_name {
        Ok(())
    } else {
        Err(Refusal::DisplayNameMalformed)
    }
}

/// Refuses a password that is too short or too long.
pub(super) fn check_password(password: &str) -> Result<(), Refusal> {
    match password.chars().count() {
        it if it < PASSWORD_CHARACTERS_MIN => Err(Refusal::PasswordTooShort),
        it if it > PASSWORD_CHARACTERS_MAX => Err(Refusal::PasswordTooLong),
        _ => Ok(()),
    }
}

/// Whose accounts somebody may add, let in again or give a new password. Whoever looks after staff and holds a key (a
/// director) may for every role; anyone else only for roles that may do nothing they may not do themselves. Otherwise
/// an account for the machines would be one form away from the names in the queue.
pub(super) fn check_may_appoint(who: &Actor, role: Role) -> Result<(), Refusal> {
    let has_key = who.may(Permission::HoldKeys);
    if has_key && who.may(Permission::ManageStaff) {
        Ok(())
    } else if role.may(Permission::HoldKeys) {
        Err(Refusal::OnlyKeyholdersAddKeyholders)
    } else if role.grants().without_assigned().are_within(who.grants()) {
        Ok(())
    } else {
        Err(Refusal::MoreThanOwnRole)
    }
}

/// Whether somebody may add, let in again or give a new password to people of this role.
pub fn may_appoint(who: &Actor, role: Role) -> bool {
    check_may_appoint(who, role).is_ok()
}

/// What happened to accounts and sign-ins.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum AccessEvent {
    Added {
        staff: StaffId,
        role: Role,
    },
    Deactivated {
        staff: StaffId,
    },
    PasswordSet {
        staff: StaffId,
    },
    Returned {
        staff: StaffId,
    },
    LanguageSet {
        staff: StaffId,
        language: Language,
    },
    SignedIn {
        staff: StaffId,
    },
    SignInFailed {
        staff: Option<StaffId>,
    },
    SignedOut {
        staff: StaffId,
    },
    Unlocked {
        staff: StaffId,
    },
    UnlockedByFile,
    FileAdded,
    Locked {
        staff: StaffId,
    },
    ProfileSet {
        staff: StaffId,
        last_day: Option<NaiveDate>,
    },
    CredentialAdded {
        staff: StaffId,
        kind: CredentialKind,
        until: Option<NaiveDate>,
    },
    RenewalFiled {
        staff: StaffId,
        kind: CredentialKind,
        on: NaiveDate,
    },
    CredentialEnded {
        staff: StaffId,
        kind: CredentialKind,
    },
    RecognitionAdded {
        id: Uuid,
        until: NaiveDate,
    },
    RecognitionEnded {
        id: Uuid,
    },
    HandedOver {
        staff: StaffId,
        to: StaffId,
        what: &'static str,
        count: u64,
    },
}

impl Event for AccessEvent {
    fn kind(&self) -> &'static str {
        match self {
            AccessEvent::Added { .. } => "access-event-added",
            AccessEvent::Deactivated { .. } => "access-event-deactivated",
            AccessEvent::PasswordSet { .. } => "access-event-password-set",
            AccessEvent::Returned { .. } => "access-event-returned",
            AccessEvent::LanguageSet { .. } => "access-event-language-set",
            AccessEvent::SignedIn { .. } => "access-event-signed-in",
            AccessEvent::SignInFailed { .. } => "access-event-sign-in-failed",
            AccessEvent::SignedOut { .. } => "access-event-signed-out",
            AccessEvent::Unlocked { .. } => "access-event-unlocked",
            AccessEvent::UnlockedByFile => "access-event-unlocked-by-file",
            AccessEvent::FileAdded => "access-event-file-added",
            AccessEvent::Locked { .. } => "access-event-locked",
            AccessEvent::ProfileSet { .. } => "access-event-profile-set",
            AccessEvent::CredentialAdded { .. } => "access-event-credential-added",
            AccessEvent::RenewalFiled { .. } => "access-event-renewal-filed",
            AccessEvent::CredentialEnded { .. } => "access-event-credential-ended",
            AccessEvent::RecognitionAdded { .. } => "access-event-recognition-added",
            AccessEvent::RecognitionEnded { .. } => "access-event-recognition-ended",
            AccessEvent::HandedOver { .. } => "access-event-handed-over",
        }
    }

    fn subject(&self) -> String {
        match self {
            AccessEvent::SignInFailed { staff: None }
            | AccessEvent::UnlockedByFile
            | AccessEvent::FileAdded => String::new(),
            AccessEvent::Added { staff, .. }
            | AccessEvent::Deactivated { staff }
            | AccessEvent::PasswordSet { staff }
            | AccessEvent::Returned { staff }
            | AccessEvent::LanguageSet { staff, .. }
            | AccessEvent::SignedIn { staff }
            | AccessEvent::SignInFailed { staff: Some(staff) }
            | AccessEvent::SignedOut { staff }
            | AccessEvent::Unlocked { staff }
            | AccessEvent::Locked { staff }
            | AccessEvent::ProfileSet { staff, .. }
            | AccessEvent::CredentialAdded { staff, .. }
            | AccessEvent::RenewalFiled { staff, .. }
            | AccessEvent::CredentialEnded { staff, .. }
            | AccessEvent::HandedOver { staff, .. } => staff.to_string(),
            AccessEvent::RecognitionAdded { id, .. } | AccessEvent::RecognitionEnded { id } => {
                id.to_string()
            }
        }
    }

    fn detail(&self) -> serde_json::Value {
        match self {
            AccessEvent::Added { role, .. } => serde_json::json!({ "role": role.word() }),
            AccessEvent::LanguageSet { language, .. } => {
                serde_json::json!({ "language": language.tag() })
            }
            AccessEvent::ProfileSet { last_day, .. } => serde_json::json!({ "until": last_day }),
            AccessEvent::CredentialAdded { kind, until, .. } => {
                serde_json::json!({ "kind": kind.word(), "until": until })
            }
            AccessEvent::RenewalFiled { kind, on, .. } => {
                serde_json::json!({ "kind": kind.word(), "day": on })
            }
            AccessEvent::CredentialEnded { kind, .. } => {
                serde_json::json!({ "kind": kind.word() })
            }
            AccessEvent::RecognitionAdded { until, .. } => serde_json::json!({ "until": until }),
            AccessEvent::HandedOver {
                to, what, count, ..
            } => {
                serde_json::json!({ "staff": to.to_string(), "what": what, "count": count })
            }
            _ => serde_json::json!({}),
        }
    }
}
