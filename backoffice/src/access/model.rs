//! What a staff account is, and the rules for names and passwords.

use super::{Permission, Role};
use crate::db::{Actor, Topic};
use crate::events::Event;
use crate::problem::Refuses;
use crate::vault::PASSWORD_CHARACTERS_MAX;
use translations::Language;
use uuid::Uuid;

/// Said when staff accounts change.
pub const TOPIC: Topic = Topic("staff");

/// Shorter passwords are refused; there are no other rules of composition.
pub const PASSWORD_CHARACTERS_MIN: usize = 15;

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
}

impl Staff {
    /// The actor this person is in a transaction.
    pub fn actor(&self) -> Actor {
        Actor::staff(self.id, self.role.grants())
    }

    /// Whether their role includes `permission`.
    pub fn may(&self, permission: Permission) -> bool {
        self.role.may(permission)
    }
}

/// The rule that was in the way.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// Unknown name or wrong password: the same words for both.
    #[error("the name or the password is not right")]
    WrongNameOrPassword,
    /// Too many wrong passwords for this name.
    #[error("too many wrong passwords: wait {minutes} min")]
    TooManyAttempts {
        /// How long to wait.
        minutes: i64,
    },
    /// Another account has this name.
    #[error("another account has this name\n  try: another --name")]
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
    /// The last key would be lost.
    #[error(
        "this is the last keyholder: without one nobody could read any record again\n  try: add another keyholder first, and let them sign in"
    )]
    LastKeyholder,
    /// One cannot deactivate oneself.
    #[error("you cannot deactivate your own account\n  try: ask a colleague")]
    OwnAccount,
}

impl Refuses for Refusal {
    fn message(&self) -> &'static str {
        match self {
            Refusal::WrongNameOrPassword => "access-refused-wrong-name-or-password",
            Refusal::TooManyAttempts { .. } => "access-refused-too-many-attempts",
            Refusal::NameTaken => "access-refused-name-taken",
            Refusal::NameMalformed => "access-refused-name-malformed",
            Refusal::DisplayNameMalformed => "access-refused-display-name-malformed",
            Refusal::PasswordTooShort => "access-refused-password-too-short",
            Refusal::PasswordTooLong => "access-refused-password-too-long",
            Refusal::OnlyKeyholdersAddKeyholders => "access-refused-only-keyholders",
            Refusal::LastKeyholder => "access-refused-last-keyholder",
            Refusal::OwnAccount => "access-refused-own-account",
        }
    }

    fn values(&self) -> Vec<(&'static str, String)> {
        match self {
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

/// Refuses to let someone without a key make a keyholder.
pub(super) fn check_may_add(adder: &Actor, role: Role) -> Result<(), Refusal> {
    let is_fine = !role.may(Permission::HoldKeys) || adder.may(Permission::HoldKeys);
    if is_fine {
        Ok(())
    } else {
        Err(Refusal::OnlyKeyholdersAddKeyholders)
    }
}

/// What happened to accounts and sign-ins.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum AccessEvent {
    Added { staff: StaffId, role: Role },
    Deactivated { staff: StaffId },
    LanguageSet { staff: StaffId, language: Language },
    SignedIn { staff: StaffId },
    SignInFailed { staff: Option<StaffId> },
    SignedOut { staff: StaffId },
    Unlocked { staff: StaffId },
    UnlockedByFile,
    Locked { staff: StaffId },
}

impl Event for AccessEvent {
    fn kind(&self) -> &'static str {
        match self {
            AccessEvent::Added { .. } => "access-event-added",
            AccessEvent::Deactivated { .. } => "access-event-deactivated",
            AccessEvent::LanguageSet { .. } => "access-event-language-set",
            AccessEvent::SignedIn { .. } => "access-event-signed-in",
            AccessEvent::SignInFailed { .. } => "access-event-sign-in-failed",
            AccessEvent::SignedOut { .. } => "access-event-signed-out",
            AccessEvent::Unlocked { .. } => "access-event-unlocked",
            AccessEvent::UnlockedByFile => "access-event-unlocked-by-file",
            AccessEvent::Locked { .. } => "access-event-locked",
        }
    }

    fn subject(&self) -> String {
        match self {
            AccessEvent::SignInFailed { staff: None } | AccessEvent::UnlockedByFile => {
                String::new()
            }
            AccessEvent::Added { staff, .. }
            | AccessEvent::Deactivated { staff }
            | AccessEvent::LanguageSet { staff, .. }
            | AccessEvent::SignedIn { staff }
            | AccessEvent::SignInFailed { staff: Some(staff) }
            | AccessEvent::SignedOut { staff }
            | AccessEvent::Unlocked { staff }
            | AccessEvent::Locked { staff } => staff.to_string(),
        }
    }

    fn detail(&self) -> serde_json::Value {
        match self {
            AccessEvent::Added { role, .. } => serde_json::json!({ "role": role.word() }),
            AccessEvent::LanguageSet { language, .. } => {
                serde_json::json!({ "language": language.tag() })
            }
            _ => serde_json::json!({}),
        }
    }
}
