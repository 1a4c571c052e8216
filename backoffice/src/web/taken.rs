//! What stands in an address, taken so that an address nobody gave out answers with a page and not with a bare sentence.
//!
//! `Taken(Path(id)): Taken<Path<StaffId>>` is not found when the path holds no such thing; `Taken(Query(it))` is malformed.

use crate::app::App;
use crate::problem::Problem;
use axum::extract::{FromRequestParts, Path, Query};
use axum::http::request::Parts;
use serde::de::DeserializeOwned;

/// An extractor of axum whose refusal is a [`Problem`].
#[derive(Debug, Clone, Copy)]
pub struct Taken<E>(pub E);

impl<T: DeserializeOwned + Send> FromRequestParts<App> for Taken<Path<T>> {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, Problem> {
        let taken = Path::from_request_parts(parts, app).await;
        taken.map(Taken).map_err(|_| Problem::NotFound)
    }
}

impl<T: DeserializeOwned + Send> FromRequestParts<App> for Taken<Query<T>> {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, Problem> {
        let taken = Query::from_request_parts(parts, app).await;
        taken.map(Taken).map_err(|_| Problem::Malformed)
    }
}
