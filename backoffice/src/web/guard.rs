//! The door: who is asking, may they, and did the form come from one of our own pages.

use super::desk::{Arriving, Lock, Signed};
use super::form::{multipart, whole};
use super::known::Known;
use super::routes::{Access, Table};
use super::trouble;
use super::visitors::language_asked_for;
use crate::access::{self, Sign, Token};
use crate::app::{App, Notice};
use crate::db::Actor;
use crate::problem::Problem;
use axum::body::Body;
use axum::extract::{ConnectInfo, MatchedPath, Request, State};
use axum::http::request::Parts;
use axum::http::uri::Authority;
use axum::http::{HeaderMap, Method, Uri, header};
use axum::middleware::Next;
use axum::response::Response;
use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::sync::Arc;
use std::time::Duration;
use tokio::time::Instant;
use translations::{Language, Text};

/// The cookie that holds a session's token.
pub(crate) const COOKIE: &str = "__Host-session";
/// The field of every form that holds the token of the sign-in it was made for.
pub(crate) const FORM_TOKEN: &str = "form_token";
/// The header with which our script says that a page refreshes itself.
const FRAGMENT: &str = "x-fragment";

/// An answer that takes longer is given up.
const ANSWER_WITHIN: Duration = Duration::from_mins(1);

/// Stands before every address.
pub(super) async fn guard(
    State((app, table)): State<(App, Table)>,
    mut request: Request,
    next: Next,
) -> Response {
    let matched = request
        .extensions()
        .get::<MatchedPath>()
        .map(|it| it.as_str().to_owned());
    let access = matched
        .as_deref()
        .and_then(|path| table.access(request.method(), path));
    let until = Instant::now() + ANSWER_WITHIN;
    if access == Some(Access::Device) {
        return trouble::for_device(in_time(until, next.run(request)).await, &app);
    }
    let (parts, body) = request.into_parts();
    let telephone = (access == Some(Access::Visitor)).then(|| {
        language_asked_for(&parts.headers, Language::all()).unwrap_or_else(Language::english)
    });
    let (arriving, found) = arriving(&app, &parts, until).await;
    request = Request::from_parts(parts, body);
    if arriving.signed.is_some() {
        Known::note(request.extensions());
    }
    let response = match (found, access) {
        (Err(problem), _) => trouble::carry(problem),
        (Ok(()), None) => trouble::carry(Problem::NotFound),
        (Ok(()), Some(access)) => in_time(until, pass(access, &arriving, request, next)).await,
    };
    if let Some(language) = telephone {
        return trouble::for_visitor(response, &app, Text::new(language));
    }
    trouble::explain(response, &app, &arriving)
}

/// Lets in who may, and has the request answered.
async fn pass(access: Access, arriving: &Arriving, mut request: Request, next: Next) -> Response {
    match admit(access, arriving, &mut request).await {
        Ok(()) => {
            request.extensions_mut().insert(arriving.clone());
            next.run(request).await
        }
        Err(problem) => trouble::carry(problem),
    }
}

/// The answer, or that it took too long.
async fn in_time(until: Instant, answer: impl Future<Output = Response>) -> Response {
    tokio::time::timeout_at(until, answer)
        .await
        .unwrap_or_else(|_| trouble::carry(Problem::TookTooLong))
}

/// Answers where there is no page; the guard has already said so.
pub(super) async fn no_such_page() -> Problem {
    Problem::NotFound
}

async fn admit(access: Access, arriving: &Arriving, request: &mut Request) -> Result<(), Problem> {
    // A WebSocket can be read by the page that opens it, whosever page that is.
    let is_safe = request.method().is_safe();
    if !is_safe || request.headers().contains_key(header::UPGRADE) {
        let authority = request.uri().authority().map(Authority::as_str);
        check_origin(request.headers(), authority)?;
    }
    if !is_safe {
        // Files are large; whoever has not said who they are brings none.
        if access == Access::Public && multipart(request.headers()).is_some() {
            return Err(Problem::Malformed);
        }
        if let Some(signed) = &arriving.signed {
            check_form_token(signed, request).await?;
        }
    }
    match (access, &arriving.signed) {
        (Access::Public | Access::Visitor | Access::Wall | Access::Device, _)
        | (Access::SignedIn, Some(_)) => Ok(()),
        (Access::SignedIn | Access::Needs(_), None) => Err(Problem::SignInFirst),
        (Access::Needs(permission), Some(signed)) if signed.staff.may(permission) => Ok(()),
        (Access::Needs(permission), Some(signed)) if signed.staff.role.may(permission) => {
            Err(Problem::NoKeyYet)
        }
        (Access::Needs(_), Some(_)) => Err(Problem::NotForYourRole),
    }
}

/// Who asks, in which language, from where; and what was in the way of looking up who it is.
async fn arriving(app: &App, request: &Parts, until: Instant) -> (Arriving, Result<(), Problem>) {
    let (signed, found) = match tokio::time::timeout_at(until, signed(app, request)).await {
        Ok(Ok(signed)) => (signed, Ok(())),
        Ok(Err(problem)) => (None, Err(problem)),
        Err(_) => (None, Err(Problem::TookTooLong)),
    };
    let language = match &signed {
        Some(it) => it.staff.language,
        None => language_of(request),
    };
    let place = request
        .uri
        .path_and_query()
        .map_or("/", |it| it.as_str())
        .to_owned();
    let arriving = Arriving {
        text: Text::new(language),
        is_fragment: request.headers.contains_key(FRAGMENT),
        is_script: is_refresh(request),
        is_get: matches!(request.method, Method::GET | Method::HEAD),
        lock: Lock::of(&app.vault),
        from: from(request),
        signed,
        place,
    };
    (arriving, found)
}

/// The computer at the other end of the connection; nowhere when there is none, as in tests.
fn from(request: &Parts) -> IpAddr {
    request
        .extensions
        .get::<ConnectInfo<SocketAddr>>()
        .map_or(Ipv4Addr::UNSPECIFIED.into(), |it| it.0.ip())
}

/// Whether a page refreshes itself or listens; that is no sign of a person at the desk.
fn is_refresh(request: &Parts) -> bool {
    request.headers.contains_key(FRAGMENT) || request.uri.path().starts_with("/topics")
}

/// Who is signed in. Only an account that is known to have ended ends the session; a database that does not answer at
/// the moment is a problem of the moment.
async fn signed(app: &App, request: &Parts) -> Result<Option<Signed>, Problem> {
    let Some(token) = cookie(&request.headers, COOKIE) else {
        return Ok(None);
    };
    let sign = if is_refresh(request) {
        Sign::None
    } else {
        Sign::OfLife
    };
    let Some(session) = app.sessions.find(&token, app.db.now(), sign) else {
        return Ok(None);
    };
    let (of, today) = (session.clone(), app.today());
    let hooks = if is_refresh(request) {
        &[]
    } else {
        app.hooks.notices
    };
    let found = app.read(Actor::PROGRAM, move |tx| {
        let Some(staff) = access::of_session(tx, &of, today)? else {
            return Ok(None);
        };
        let notices = hooks.iter().map(|it| it(tx, &staff, today));
        let notices: Vec<Option<Notice>> = notices.collect::<Result<_, _>>()?;
        Ok(Some((staff, notices.into_iter().flatten().collect())))
    });
    let Some((staff, notices)) = found.await? else {
        app.sessions.end(&token);
        return Ok(None);
    };
    Ok(Some(Signed {
        staff: Arc::new(staff.within(session.reach)),
        session,
        token,
        notices,
    }))
}

/// The secret that a browser keeps under a name.
pub(crate) fn cookie(headers: &HeaderMap, name: &str) -> Option<Token> {
    let all = headers
        .get_all(header::COOKIE)
        .into_iter()
        .filter_map(|it| it.to_str().ok());
    let mut pairs = all
        .flat_map(|it| it.split(';'))
        .filter_map(|it| it.trim().split_once('='));
    pairs
        .find(|(it, _)| *it == name)
        .map(|(_, value)| Token::from_cookie(value))
}

/// The address under which the person who asks has reached the office: a kiosk beside them reaches it there too.
pub(crate) fn reached_at(headers: &HeaderMap, uri: &Uri) -> Option<String> {
    let named = headers.get(header::HOST).and_then(|it| it.to_str().ok());
    named
        .or(uri.authority().map(Authority::as_str))
        .map(str::to_owned)
}

/// `?language=es`, else what the browser asks for, else English.
fn language_of(request: &Parts) -> Language {
    let query = request.uri.query().unwrap_or_default();
    let asked = query
        .split('&')
        .find_map(|it| it.strip_prefix("language="))
        .and_then(Language::find_for_staff);
    let accepted = request
        .headers
        .get(header::ACCEPT_LANGUAGE)
        .and_then(|it| it.to_str().ok())
        .unwrap_or_default();
    let mut accepted = accepted
        .split(',')
        .filter_map(|it| it.split([';', '-']).next());
    asked
        .or_else(|| accepted.find_map(|it| Language::find_for_staff(it.trim())))
        .unwrap_or(Language::english())
}

/// A form must come from a page of this very office: browsers say so in one of two headers.
fn check_origin(headers: &HeaderMap, authority: Option<&str>) -> Result<(), Problem> {
    let text = |name: &str| headers.get(name).and_then(|it| it.to_str().ok());
    // Of a WebSocket not every browser says the first as it does of a page.
    let site = text("sec-fetch-site").filter(|_| !headers.contains_key(header::UPGRADE));
    let is_ours = match (site, text("origin")) {
        (Some(site), _) => site == "same-origin",
        (None, Some(origin)) => {
            let host = origin.strip_prefix("https://");
            host.is_some() && host == authority.or(text("host"))
        }
        (None, None) => false,
    };
    if is_ours {
        Ok(())
    } else {
        Err(Problem::StaleForm)
    }
}

/// Reads the form, looks for its token and puts the form back.
async fn check_form_token(signed: &Signed, request: &mut Request) -> Result<(), Problem> {
    let body = std::mem::replace(request.body_mut(), Body::empty());
    let bytes = whole(request.headers(), body).await?;
    let fields = super::form::values(request.headers(), &bytes).ok_or(Problem::Malformed)?;
    *request.body_mut() = Body::from(bytes);
    let token = fields
        .iter()
        .find(|(name, _)| name == FORM_TOKEN)
        .map(|(_, value)| value.as_str());
    let is_ours = token.is_some_and(|it| signed.session.owns_form(it));
    if is_ours {
        Ok(())
    } else {
        Err(Problem::StaleForm)
    }
}
