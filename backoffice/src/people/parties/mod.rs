//! Who has a part in a visit's matter: the person who seeks help, their family, those who stand against them. The names of
//! all of them are what a conflict check looks for.

mod actions;
mod model;
mod store;

pub use actions::{
    add, codes, everybody, is_protected, is_seen_by, matters, of_visit, remove, sees_visit, unseen,
};
pub use model::{Matter, PARTY_ROLES, Party, PartyRole};
