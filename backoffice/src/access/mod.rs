//! Who works here and what they may do: staff accounts, sign-in, sessions, roles and permissions.

mod actions;
mod authority;
mod credential;
mod entrance;
mod leaving;
mod model;
mod permission;
mod profile;
mod profiles;
mod reach;
mod sessions;
mod standing;
mod store;
#[cfg(test)]
mod tests;
mod throttle;

pub use actions::{
    NewStaff, add_staff, deactivate, of_session, record_file_unlock, set_language, set_password,
    set_password_here, settle, waits_for_key,
};
pub use authority::{ACTS, Act, Authority, Basis, Lacking};
pub use credential::{
    CREDENTIAL_KINDS, Credential, CredentialKind, RENEW_DAYS_BEFORE, Recognition, Standing,
};
pub use entrance::{SignIn, SignedIn, lock_office, sign_in, sign_out};
pub use leaving::{InHand, SUPERVISION, Takers, here, in_hand};
pub use model::{NameTyped, Refusal, Staff, StaffId, TOPIC, may_appoint};
pub use permission::{Permission, ROLES, Role};
pub use profile::{Experience, GUEST_DAYS, GUEST_DAYS_MAX, Profile, ProfileRefusal};
pub use profiles::{credentials, credentials_of, profile, profiles, recognitions, supervised_by};
pub use reach::{REACHES_DATA, Reach as CredentialReach, Reaches, reaches};
pub use sessions::{Reach, Session, Sessions, Sign, Token};
pub use standing::{
    CredentialRefusal, Known, NewCredential, NewRecognition, add_credential, add_recognition,
    authority, end_credential, end_recognition, known, renewal_filed, set_profile,
};
pub use store::{MIGRATIONS, account_mark, by_name, everyone, names, since};
pub use throttle::Throttle;
