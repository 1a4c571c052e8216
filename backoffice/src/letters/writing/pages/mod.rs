//! The pages of the letters of a visit: all of them, one that is being written, and one that is finished.

mod form;
mod list;
mod one;
mod ways;

pub(super) use form::{Form, draft, new};
pub(super) use list::list;
pub(super) use one::one;

use crate::letters::ids::LetterId;
use shared::ids::VisitId;

/// Where the letters of a visit are.
pub(in crate::letters) fn address(visit: VisitId) -> String {
    format!("/intakes/{visit}/letters")
}

/// Where one of them is.
pub(in crate::letters) fn one_address(visit: VisitId, id: LetterId) -> String {
    format!("/intakes/{visit}/letters/{id}")
}
