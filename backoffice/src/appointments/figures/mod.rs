//! What came of appointments, in numbers: how many came, how many did not, and on which days more were booked than there
//! were places.

mod model;
mod pages;
mod routes;
mod store;

pub use model::{FEW, Figures, Kept, Outcome, figures};
pub(super) use routes::routes;
pub use store::outcomes;
