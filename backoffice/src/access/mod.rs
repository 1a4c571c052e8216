//! Who works here and what they may do: staff accounts, sign-in, sessions, roles and permissions.

mod actions;
mod model;
mod permission;
mod sessions;
mod store;
#[cfg(test)]
mod tests;
mod throttle;

pub use actions::{
    NewStaff, SignedIn, add_staff, deactivate, lock_office, record_file_unlock, set_language,
    sign_in, sign_out,
};
pub use model::{NameTyped, PASSWORD_CHARACTERS_MIN, Refusal, Staff, StaffId, TOPIC};
pub use permission::{Permission, ROLES, Role};
pub use sessions::{Session, Sessions, Sign, Token};
pub use store::{MIGRATIONS, by_id, everyone, names};
pub use throttle::Throttle;
