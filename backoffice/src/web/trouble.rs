//! What a person reads when something was in the way, and what they can do now.

use super::desk::{Arriving, View};
use super::{frame, visitors};
use crate::app::App;
use crate::problem::{Problem, Refusal};
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Redirect, Response};
use data_encoding::BASE32_NOPAD;
use maud::{Markup, html};
use rand::Rng;
use std::any::Any;
use translations::{Text, Value};

/// A problem on its way to the guard, who knows in which language to explain it.
#[derive(Clone)]
struct Carried(Problem);

/// An answer that holds nothing but the problem.
pub(super) fn carry(problem: Problem) -> Response {
    let mut response = status(&problem).into_response();
    response.extensions_mut().insert(Carried(problem));
    response
}

impl IntoResponse for Problem {
    fn into_response(self) -> Response {
        carry(self)
    }
}

/// A handler broke off. What a panic says may quote content, so it goes nowhere; its place stands in the log already.
pub(super) fn broke_off(_panic: Box<dyn Any + Send>) -> Response {
    carry(Problem::defect(
        "a page broke off; its place stands in the log above",
    ))
}

/// Turns a carried problem into a page; every other answer passes.
pub(super) fn explain(mut response: Response, app: &App, arriving: &Arriving) -> Response {
    let carried = response.extensions_mut().remove::<Carried>();
    let Some(problem) = carried.map(|it| it.0).or_else(|| bare(&response)) else {
        return response;
    };
    let incident = incident(&problem, app);
    if matches!(problem, Problem::SignInFirst) && !arriving.is_script {
        let next = if arriving.is_get {
            arriving.place.as_str()
        } else {
            "/"
        };
        return Redirect::to(&format!("/sign-in?next={}", encode(next))).into_response();
    }
    let view = View::new(app, arriving);
    let (title, main) = words(&view, &problem, incident.as_deref());
    (status(&problem), frame::page(&view, &title, &main)).into_response()
}

/// An extractor of axum refuses with a bare sentence in English; nothing of ours answers in plain text.
fn bare(response: &Response) -> Option<Problem> {
    let kind = response
        .headers()
        .get(header::CONTENT_TYPE)?
        .to_str()
        .ok()?;
    let is_bare = response.status().is_client_error() && kind.starts_with("text/plain");
    is_bare.then(|| match response.status() {
        StatusCode::NOT_FOUND => Problem::NotFound,
        StatusCode::PAYLOAD_TOO_LARGE => Problem::TooLarge,
        _ => Problem::Malformed,
    })
}

/// The same for a device: a status and one word.
pub(super) fn for_device(mut response: Response, app: &App) -> Response {
    let Some(Carried(problem)) = response.extensions_mut().remove::<Carried>() else {
        return response;
    };
    let incident = incident(&problem, app);
    let body = serde_json::json!({ "error": word(&problem), "incident": incident });
    let mut answer = (status(&problem), body.to_string()).into_response();
    answer.headers_mut().insert(
        header::CONTENT_TYPE,
        HeaderValue::from_static("application/json"),
    );
    answer
}

/// The same on a visitor's own telephone: the page looks again by itself, as it does while nothing is in the way.
pub(super) fn for_visitor(mut response: Response, app: &App, text: Text) -> Response {
    let carried = response.extensions_mut().remove::<Carried>();
    let Some(problem) = carried.map(|it| it.0).or_else(|| bare(&response)) else {
        return response;
    };
    let incident = incident(&problem, app);
    let page = visitors::visitor_waits(text, incident.as_deref());
    (status(&problem), page).into_response()
}

/// A refusal in words.
pub(crate) fn sentence(text: Text, refusal: &Refusal) -> String {
    let values: Vec<(&str, Value)> = refusal
        .values
        .iter()
        .map(|(name, value)| (*name, value.as_str().into()))
        .collect();
    text.with(refusal.message, &values)
}

fn status(problem: &Problem) -> StatusCode {
    match problem {
        Problem::Refused(_) => StatusCode::UNPROCESSABLE_ENTITY,
        Problem::NotForYourRole | Problem::NoKeyYet | Problem::StaleForm => StatusCode::FORBIDDEN,
        Problem::NotFound => StatusCode::NOT_FOUND,
        Problem::SignInFirst => StatusCode::UNAUTHORIZED,
        Problem::Malformed => StatusCode::BAD_REQUEST,
        Problem::TooLarge => StatusCode::PAYLOAD_TOO_LARGE,
        Problem::Locked => StatusCode::LOCKED,
        Problem::Busy | Problem::TookTooLong => StatusCode::SERVICE_UNAVAILABLE,
        Problem::Taken { .. } => StatusCode::CONFLICT,
        Problem::Defect(_) => StatusCode::INTERNAL_SERVER_ERROR,
    }
}

fn word(problem: &Problem) -> &'static str {
    match problem {
        Problem::Refused(it) => it.message,
        Problem::NotForYourRole | Problem::NoKeyYet => "not_allowed",
        Problem::StaleForm => "stale",
        Problem::NotFound => "not_found",
        Problem::SignInFirst => "unknown_device",
        Problem::Malformed => "malformed",
        Problem::TooLarge => "too_large",
        Problem::TookTooLong => "too_slow",
        Problem::Locked => "locked",
        Problem::Busy => "busy",
        Problem::Taken { .. } => "conflict",
        Problem::Defect(_) => "defect",
    }
}

/// A defect gets a number that stands on the page and, once, in the log.
fn incident(problem: &Problem, app: &App) -> Option<String> {
    let Problem::Defect(cause) = problem else {
        return None;
    };
    let mut bytes = [0; 5];
    app.db.random().fill_bytes(&mut bytes);
    let incident = BASE32_NOPAD.encode(&bytes);
    tracing::error!(incident, cause = format!("{cause:#}"), "defect");
    Some(incident)
}

fn words(view: &View, problem: &Problem, incident: Option<&str>) -> (String, Markup) {
    let text = view.text;
    let title = match problem {
        Problem::Refused(_) => "problem-refused",
        Problem::NotForYourRole => "problem-not-for-your-role",
        Problem::NoKeyYet => "problem-no-key-yet",
        Problem::NotFound => "problem-not-found",
        Problem::SignInFirst => "problem-sign-in-first",
        Problem::StaleForm => "problem-stale-form",
        Problem::Malformed => "problem-malformed",
        Problem::TooLarge => "problem-too-large",
        Problem::TookTooLong => "problem-took-too-long",
        Problem::Locked => "problem-locked",
        Problem::Busy => "problem-busy",
        Problem::Taken { .. } => "problem-taken",
        Problem::Defect(_) => "problem-defect",
    };
    let number = incident.unwrap_or_default();
    let what = match problem {
        Problem::Refused(it) => sentence(text, it),
        _ => text.with(&format!("{title}-what"), &[("incident", number.into())]),
    };
    let main = html! {
        p.lead { (what) }
        @if let Problem::Refused(it) = problem { @if let Some(way) = it.way() { p { a.button href=(way) { (text.of("web-do-it")) } } } }
        p { a.button href=(way_out(view)) { (text.of("problem-way-out")) } }
    };
    (text.of(title), main)
}

/// The room the person was in, or the first page.
fn way_out(view: &View) -> String {
    let room = view
        .path()
        .split('/')
        .nth(1)
        .map(|it| format!("/{it}"))
        .unwrap_or_default();
    let is_room = view
        .rooms
        .iter()
        .any(|it| it.path == room && view.may(it.needs))
        && view.path() != room;
    if is_room { room } else { "/".to_owned() }
}

/// A path as the value of a query.
pub(crate) fn encode(path: &str) -> String {
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || b"/-._~".contains(&byte);
    path.bytes()
        .map(|byte| {
            if plain(byte) {
                char::from(byte).to_string()
            } else {
                format!("%{byte:02X}")
            }
        })
        .collect()
}
