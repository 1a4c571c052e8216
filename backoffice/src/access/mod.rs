//! Who works here and what they may do: staff accounts, sign-in, sessions, roles and permissions.

mod actions;
mod entrance;
mod model;
mod permission;
mod sessions;
mod store;
#[cfg(test)]
mod tests;
mod throttle;

pub use actions::{
    NewStaff, add_staff, deactivate, record_file_unlock, set_language, set_password,
    set_password_here, settle, waits_for_key,
};
pub use entrance::{SignIn, SignedIn, lock_office, sign_in, sign_out};
pub use model::{NameTyped, Refusal, Staff, StaffId, TOPIC, may_appoint};
pub use permission::{Permission, ROLES, Role};
pub use sessions::{Reach, Session, Sessions, Sign, Token};
pub use store::{MIGRATIONS, account_mark, by_name, everyone, names, of_session};
pub use throttle::Throttle;
