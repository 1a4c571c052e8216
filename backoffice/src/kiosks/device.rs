//! A request of a kiosk: small enough, from a kiosk we know, signed by it, unaltered. Whatever is wrong is said in one
//! plain sentence.

use super::booths::NotOpened;
use super::model::{Aside, Kiosk};
use super::pairing::NotPaired;
use super::records::NotALetter;
use super::{actions, store};
use crate::app::App;
use crate::db::Actor;
use crate::problem::Problem;
use crate::web::Known;
use axum::body::{Bytes, to_bytes};
use axum::extract::{FromRequest, Request};
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse, Response};
use chrono::{DateTime, TimeDelta, Utc};
use ed25519_dalek::VerifyingKey;
use shared::ids::KioskId;
use shared::protocol::Refused;
use shared::protocol::signing::{
    self, KIOSK_HEADER, NONCE_HEADER, OFFICE_SIGNATURE_HEADER, SEQ_HEADER, SIGNATURE_HEADER,
};
use shared::record::RECORD_BYTES_MAX;
use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

/// A request that dribbles in more slowly is given up.
const BODY_WITHIN: Duration = Duration::from_secs(30);

/// Unsigned requests in the name of one kiosk become an event at most so often.
const NOTE_EVERY: TimeDelta = TimeDelta::minutes(1);

/// A refusal for a device: a status and a sentence.
#[derive(Debug)]
pub(super) struct No(pub(super) StatusCode, pub(super) String);

impl No {
    pub(super) fn new(status: StatusCode, words: &str) -> No {
        No(status, words.to_owned())
    }

    fn not_signed() -> No {
        No::new(
            StatusCode::UNAUTHORIZED,
            "this request is not signed by a kiosk of this office: pair the kiosk again",
        )
    }
}

impl IntoResponse for No {
    fn into_response(self) -> Response {
        (self.0, axum::Json(Refused { error: self.1 })).into_response()
    }
}

/// Problems of the moment and defects, as a device reads them. A defect's cause goes to the log only.
impl From<Problem> for No {
    fn from(problem: Problem) -> No {
        if let Problem::Busy = problem {
            return No::new(
                StatusCode::SERVICE_UNAVAILABLE,
                "the office is busy: try again in a moment",
            );
        }
        tracing::error!(problem = problem.plain(), "a kiosk's request failed");
        No::new(
            StatusCode::INTERNAL_SERVER_ERROR,
            "the office could not do this: try again, and look at its log",
        )
    }
}

impl From<NotPaired> for No {
    fn from(refusal: NotPaired) -> No {
        let status = match refusal {
            NotPaired::Unknown | NotPaired::NotProven => StatusCode::UNAUTHORIZED,
            NotPaired::Spent => StatusCode::GONE,
            NotPaired::TooMany => StatusCode::TOO_MANY_REQUESTS,
            NotPaired::NoLetters | NotPaired::NoAuthority => StatusCode::CONFLICT,
        };
        No(status, refusal.to_string())
    }
}

impl From<NotOpened> for No {
    fn from(refusal: NotOpened) -> No {
        let status = match refusal {
            NotOpened::Public => StatusCode::CONFLICT,
            NotOpened::Over => StatusCode::GONE,
            NotOpened::Wrong => StatusCode::UNPROCESSABLE_ENTITY,
            NotOpened::TooMany => StatusCode::TOO_MANY_REQUESTS,
        };
        No(status, refusal.to_string())
    }
}

impl From<NotALetter> for No {
    fn from(refusal: NotALetter) -> No {
        No(StatusCode::BAD_REQUEST, refusal.to_string())
    }
}

/// A record that was set aside is safe here too; only a removed kiosk need not care.
impl From<Aside> for No {
    fn from(why: Aside) -> No {
        let (status, words) = match why {
            Aside::OtherSeries => (
                StatusCode::CONFLICT,
                "the number has letters of another kiosk: it is kept, and the office must look at it",
            ),
            Aside::Revoked => (
                StatusCode::ACCEPTED,
                "this kiosk was removed from the office: the record was set aside for the office to look at",
            ),
            Aside::OtherBytes => (
                StatusCode::CONFLICT,
                "another record with this id is here: both are kept, and the office must look at them",
            ),
            Aside::UnknownVisit => (
                StatusCode::CONFLICT,
                "the visit of this part is not here: it is kept, and the office must look at it",
            ),
            Aside::NotOpened => (
                StatusCode::CONFLICT,
                "this kiosk has not opened the form of this visit: the part is kept, and the office must look at it",
            ),
            Aside::OtherReplaced => (
                StatusCode::CONFLICT,
                "it would replace a record of another kiosk or another part: it is kept, and the office must look at it",
            ),
            Aside::OtherPlace => (
                StatusCode::CONFLICT,
                "a kiosk that stands there does not ask this part of the form: it is kept, and the office must look at it",
            ),
            Aside::OtherVisit => (
                StatusCode::CONFLICT,
                "another visit has this number: both are kept, and the office must look at them",
            ),
        };
        No::new(status, words)
    }
}

/// A request whose signature is right.
pub(super) struct Call {
    pub(super) app: App,
    pub(super) kiosk: Kiosk,
    pub(super) seq: u64,
    nonce: [u8; 16],
    pub(super) body: Bytes,
}

impl Call {
    /// An answer that only this very request can have: the office signs it over the request's nonce.
    pub(super) fn signed_answer(&self, body: Vec<u8>) -> Response {
        let answer = signing::Answer {
            office: self.app.vault.office(),
            kiosk: self.kiosk.id,
            nonce: self.nonce,
            body: &body,
        };
        let signature = answer.header(self.app.vault.identity());
        let kind = "application/json".to_owned();
        let headers = [
            (header::CONTENT_TYPE.as_str(), kind),
            (OFFICE_SIGNATURE_HEADER, signature),
        ];
        (headers, body).into_response()
    }

    /// Refuses a kiosk that no longer belongs to the office.
    pub(super) fn still_belongs(&self) -> Result<(), No> {
        match self.kiosk.revoked_at {
            None => Ok(()),
            Some(_) => Err(No::new(
                StatusCode::FORBIDDEN,
                "this kiosk was removed from the office: pair it again",
            )),
        }
    }
}

impl FromRequest<App> for Call {
    type Rejection = No;

    async fn from_request(request: Request, app: &App) -> Result<Call, No> {
        let (parts, body) = request.into_parts();
        let body = read(&parts.headers, body).await?;
        let signed = Signed::read(&parts.headers).ok_or_else(No::not_signed)?;
        let (method, path) = (
            parts.method.as_str().to_owned(),
            parts.uri.path().to_owned(),
        );
        let work = app.clone();
        let call = app
            .blocking(move || signed.check(&work, &method, &path, body))
            .await?;
        let call = call.map_err(|_: NotSigned| No::not_signed())?;
        if call.kiosk.revoked_at.is_none() {
            Known::note(&parts.extensions);
        }
        Ok(call)
    }
}

/// The whole body; one that is too large is refused before it is read.
pub(super) async fn read(headers: &HeaderMap, body: axum::body::Body) -> Result<Bytes, No> {
    let too_large = || {
        No(
            StatusCode::PAYLOAD_TOO_LARGE,
            format!("a request is at most {RECORD_BYTES_MAX} bytes"),
        )
    };
    let announced = headers
        .get(header::CONTENT_LENGTH)
        .and_then(|it| it.to_str().ok()?.parse::<usize>().ok());
    if announced.is_some_and(|it| RECORD_BYTES_MAX < it) {
        return Err(too_large());
    }
    match tokio::time::timeout(BODY_WITHIN, to_bytes(body, RECORD_BYTES_MAX + 1)).await {
        Ok(Ok(bytes)) if bytes.len() <= RECORD_BYTES_MAX => Ok(bytes),
        Ok(Err(error)) if !is_too_large(&error) => Err(No::new(
            StatusCode::BAD_REQUEST,
            "the request ends too early",
        )),
        Ok(_) => Err(too_large()),
        Err(_) => Err(No::new(
            StatusCode::REQUEST_TIMEOUT,
            "the request came too slowly",
        )),
    }
}

fn is_too_large(error: &axum::Error) -> bool {
    use std::error::Error;
    let mut cause = error.source();
    while let Some(it) = cause {
        if it.is::<http_body_util::LengthLimitError>() {
            return true;
        }
        cause = it.source();
    }
    false
}

struct NotSigned;

struct Signed {
    kiosk: KioskId,
    seq: u64,
    nonce: [u8; 16],
    signature: String,
}

impl Signed {
    fn read(headers: &HeaderMap) -> Option<Signed> {
        let text = |name: &str| headers.get(name)?.to_str().ok();
        Some(Signed {
            kiosk: text(KIOSK_HEADER)?.parse().ok()?,
            seq: text(SEQ_HEADER)?.parse().ok()?,
            nonce: signing::nonce(text(NONCE_HEADER)?)?,
            signature: text(SIGNATURE_HEADER)?.to_owned(),
        })
    }

    /// Whether a kiosk we know signed this. When the database does not answer, that is a problem of the moment: a kiosk
    /// must not be told to pair again because of it.
    fn check(
        self,
        app: &App,
        method: &str,
        path: &str,
        body: Bytes,
    ) -> Result<Result<Call, NotSigned>, Problem> {
        let found = app
            .db
            .read(&Actor::PROGRAM, |tx| Ok(store::by_id(tx, self.kiosk)?))
            .map_err(|problem| {
                tracing::error!(problem = problem.plain(), "a kiosk could not be looked up");
                Problem::Busy
            })?;
        let Some(kiosk) = found else {
            return Ok(Err(NotSigned));
        };
        let request = signing::Request {
            office: app.vault.office(),
            kiosk: self.kiosk,
            method,
            path,
            body: &body,
            seq: self.seq,
            nonce: self.nonce,
        };
        let key = VerifyingKey::from_bytes(&kiosk.device_key).ok();
        if key.is_some_and(|it| request.is_signed_by(&it, &self.signature)) {
            return Ok(Ok(Call {
                app: app.clone(),
                kiosk,
                seq: self.seq,
                nonce: self.nonce,
                body,
            }));
        }
        app.kept::<Notes>().note(app, self.kiosk);
        Ok(Err(NotSigned))
    }
}

/// Remembers when an unsigned request in the name of a kiosk was last noted.
#[derive(Default)]
struct Notes(Mutex<HashMap<KioskId, DateTime<Utc>>>);

impl Notes {
    fn note(&self, app: &App, kiosk: KioskId) {
        let now = app.db.now();
        let mut noted = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if noted
            .get(&kiosk)
            .is_some_and(|last| now - *last < NOTE_EVERY)
        {
            return;
        }
        noted.insert(kiosk, now);
        drop(noted);
        if let Err(problem) = app
            .db
            .write(&Actor::PUBLIC, |tx| actions::note_refused(tx, kiosk))
        {
            tracing::error!(
                problem = problem.plain(),
                "an unsigned request could not be noted"
            );
        }
    }
}
