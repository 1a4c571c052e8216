//! How the person of a visit may be reached, as it was told at a kiosk or in private, taken on record by somebody of the staff
//! once the person has confirmed it face to face. What is on record already stays as it is.

mod pages;
mod routes;

pub(super) use routes::routes;
