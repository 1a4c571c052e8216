//! What is known of staff besides their accounts, and their credentials, as they are kept.

mod store;

pub(super) use store::{
    add_credential, add_recognition, end_credential, end_recognition, hand_over_supervision,
    save_profile, set_renewal_filed,
};
pub use store::{credentials, credentials_of, profile, profiles, recognitions, supervised_by};
