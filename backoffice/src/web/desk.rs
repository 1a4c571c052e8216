//! What a handler is given: the desk of the person who is signed in, or a guest of whom we know only the language.

use super::Filled;
use super::frame::{self, Alerts, PanicButton, Room};
#[cfg(test)]
use crate::access::Role;
use crate::access::{Permission, Session, Staff, Token};
use crate::app::{App, Notice};
use crate::db::{Grants, ReadTx, Tx};
use crate::problem::Problem;
use crate::vault::{State, Vault};
use axum::extract::FromRequestParts;
use axum::http::StatusCode;
use axum::http::request::Parts;
use axum::response::{IntoResponse, Redirect, Response};
use chrono::{DateTime, TimeDelta, Utc};
use chrono_tz::Tz;
use maud::Markup;
use std::net::IpAddr;
use std::sync::Arc;
use translations::Text;

/// The part of an address by which its page says when it was saved, in seconds.
const SAVED: &str = "saved=";

/// Whoever comes back to such an address later has not just saved anything.
const SAVED_SHOWN: TimeDelta = TimeDelta::minutes(1);

/// What a handler answers; a [`Problem`] becomes a page with a way out.
pub type Answer = Result<Response, Problem>;

/// Whether content can be read at the moment.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Lock {
    /// A keyholder has to sign in.
    Locked,
    /// It can.
    Open,
}

impl Lock {
    /// How things stand.
    pub fn of(vault: &Vault) -> Lock {
        match vault.state() {
            State::Locked => Lock::Locked,
            State::Open => Lock::Open,
        }
    }
}

/// A sign-in that was found for a request.
#[derive(Clone)]
pub(super) struct Signed {
    pub(super) staff: Arc<Staff>,
    pub(super) session: Session,
    pub(super) token: Token,
    /// What they should see until they have done it.
    pub(super) notices: Vec<Notice>,
}

/// Who stands at the door.
#[derive(Clone)]
pub(super) struct Arriving {
    pub(super) text: Text,
    pub(super) lock: Lock,
    pub(super) place: String,
    pub(super) is_fragment: bool,
    /// Whether our script asks: for a part of a page, or for topics. It cannot follow to the sign-in page.
    pub(super) is_script: bool,
    pub(super) is_get: bool,
    pub(super) from: IpAddr,
    pub(super) signed: Option<Signed>,
}

/// What a page must know about who looks at it.
#[derive(Clone)]
pub struct View {
    /// The words in their language.
    pub text: Text,
    /// Whether content can be read.
    pub lock: Lock,
    /// The time zone of the office.
    pub zone: Tz,
    /// What they are called; empty for a guest.
    pub name: String,
    pub(super) grants: Grants,
    role_grants: Grants,
    pub(super) form_token: String,
    pub(super) rooms: &'static [Room],
    pub(super) notices: Vec<Notice>,
    pub(super) alerts: &'static [Alerts],
    pub(super) panic: Option<PanicButton>,
    pub(super) place: String,
    /// When something was saved here, if that was a moment ago.
    pub(super) saved_at: Option<DateTime<Utc>>,
}

impl View {
    /// Whether they may do this: what they may not do is not offered.
    pub fn may(&self, permission: Permission) -> bool {
        self.grants.include(permission)
    }

    /// Whether somebody is signed in.
    pub fn is_of_staff(&self) -> bool {
        !self.form_token.is_empty()
    }

    /// Whether their role permits this, and only the key is missing that their sign-in did not open.
    pub fn lacks_key_for(&self, permission: Permission) -> bool {
        !self.may(permission) && self.role_grants.include(permission)
    }

    /// The path they are at, without what follows `?`.
    pub fn path(&self) -> &str {
        self.place.split('?').next().unwrap_or("/")
    }

    /// The part of the address that says where a person wants to be after signing in, as it came.
    pub(super) fn next(&self) -> Option<&str> {
        let query = self.place.split_once('?').map(|(_, it)| it)?;
        query.split('&').find(|it| it.starts_with("next="))
    }

    /// Where the first room is that they may enter.
    pub fn first_room(&self) -> Option<&'static str> {
        self.rooms
            .iter()
            .find(|it| self.may(it.needs))
            .map(|it| it.path)
    }

    /// What a page must know of somebody in this role, to look at pages whose facts nobody has made.
    #[cfg(test)]
    pub(crate) fn of_role(app: &App, text: Text, role: Role) -> View {
        View {
            text,
            lock: Lock::Open,
            zone: app.zone(),
            name: role.word().to_owned(),
            grants: role.grants(),
            role_grants: role.grants(),
            form_token: "token".to_owned(),
            rooms: app.rooms,
            alerts: app.alerts,
            notices: Vec::new(),
            panic: app.panic,
            place: "/".to_owned(),
            saved_at: None,
        }
    }

    /// A whole page for them.
    #[cfg(test)]
    pub(crate) fn page(&self, title: &str, main: &Markup) -> Markup {
        frame::page(self, title, main)
    }

    pub(super) fn new(app: &App, arriving: &Arriving) -> View {
        let signed = arriving.signed.as_ref();
        View {
            text: arriving.text,
            lock: arriving.lock,
            zone: app.zone(),
            name: signed
                .map(|it| it.staff.display_name.clone())
                .unwrap_or_default(),
            grants: signed.map(|it| it.staff.grants).unwrap_or_default(),
            role_grants: signed.map(|it| it.staff.role.grants()).unwrap_or_default(),
            form_token: signed
                .map(|it| it.session.form_token().to_owned())
                .unwrap_or_default(),
            rooms: app.rooms,
            alerts: app.alerts,
            notices: signed.map(|it| it.notices.clone()).unwrap_or_default(),
            panic: app.panic,
            place: arriving.place.clone(),
            saved_at: saved_at(&arriving.place, app.db.now()),
        }
    }
}

/// When something was saved at this place, unless that is too long ago to tell.
fn saved_at(place: &str, now: DateTime<Utc>) -> Option<DateTime<Utc>> {
    let (_, query) = place.split_once('?')?;
    let seconds = query.split('&').find_map(|it| it.strip_prefix(SAVED))?;
    let at = DateTime::from_timestamp(seconds.parse().ok()?, 0)?;
    (at <= now && now - at < SAVED_SHOWN).then_some(at)
}

/// The desk of a person who is signed in.
pub struct Desk {
    /// The running office.
    pub app: App,
    /// Who sits there.
    pub staff: Arc<Staff>,
    /// What pages must know about them.
    pub view: View,
    /// Their session.
    pub token: Token,
    is_fragment: bool,
}

impl Desk {
    /// Runs a write transaction as this person.
    pub async fn write<T: Send + 'static>(
        &self,
        work: impl FnMut(&mut Tx) -> Result<T, Problem> + Send + 'static,
    ) -> Result<T, Problem> {
        self.app.write(self.staff.actor(), work).await
    }

    /// Runs a transaction that only looks, as this person.
    pub async fn read<T: Send + 'static>(
        &self,
        work: impl FnOnce(&mut ReadTx) -> Result<T, Problem> + Send + 'static,
    ) -> Result<T, Problem> {
        self.app.read(self.staff.actor(), work).await
    }

    /// A whole page: `title` is the id of its heading's message.
    pub fn page(&self, title: &str, main: &Markup) -> Answer {
        Ok(frame::page(&self.view, &self.view.text.of(title), main).into_response())
    }

    /// A whole page whose heading was put together by the handler.
    pub fn page_titled(&self, title: &str, main: &Markup) -> Answer {
        Ok(frame::page(&self.view, title, main).into_response())
    }

    /// The same page again with what was typed and what has to be corrected.
    pub fn page_to_correct(&self, title: &str, main: &Markup) -> Answer {
        let page = frame::page(&self.view, &self.view.text.of(title), main);
        Ok((StatusCode::UNPROCESSABLE_ENTITY, page).into_response())
    }

    /// A page with a form: as it is, or with what has to be corrected.
    pub fn form_page(&self, title: &str, filled: &Filled, main: &Markup) -> Answer {
        if filled.refusals().is_empty() {
            self.page(title, main)
        } else {
            self.page_to_correct(title, main)
        }
    }

    /// The same with a heading that was put together by the handler.
    pub fn page_titled_to_correct(&self, title: &str, main: &Markup) -> Answer {
        let page = frame::page(&self.view, title, main);
        Ok((StatusCode::UNPROCESSABLE_ENTITY, page).into_response())
    }

    /// A part of a page, for our script.
    pub fn fragment(&self, part: Markup) -> Answer {
        Ok(part.into_response())
    }

    /// The part when our script asked for it, the whole page otherwise.
    pub fn page_or_fragment(&self, title: &str, part: Markup) -> Answer {
        if self.is_fragment {
            self.fragment(part)
        } else {
            self.page(title, &part)
        }
    }

    /// After a change: sends the browser to look at `path`.
    pub fn go(&self, path: &str) -> Answer {
        Ok(Redirect::to(path).into_response())
    }

    /// After a change: the browser stays where it is, with everything that was typed, and shows nothing.
    pub fn stay(&self) -> Answer {
        Ok(StatusCode::NO_CONTENT.into_response())
    }

    /// The same where nothing else on the page at `path` would show that it was done: the page says so.
    pub fn go_saved(&self, path: &str) -> Answer {
        self.go(&format!("{path}?{SAVED}{}", self.app.db.now().timestamp()))
    }
}

impl FromRequestParts<App> for Desk {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Desk, Problem> {
        let arriving = parts
            .extensions
            .get::<Arriving>()
            .ok_or(Problem::SignInFirst)?;
        let signed = arriving.signed.as_ref().ok_or(Problem::SignInFirst)?;
        Ok(Desk {
            app: app.clone(),
            staff: signed.staff.clone(),
            view: View::new(app, arriving),
            token: signed.token.clone(),
            is_fragment: arriving.is_fragment,
        })
    }
}

/// Someone at a public page.
pub struct Guest {
    /// The running office.
    pub app: App,
    /// What pages must know about them.
    pub view: View,
    /// The address of the computer they sit at.
    pub from: IpAddr,
}

impl Guest {
    /// A whole page: `title` is the id of its heading's message.
    pub fn page(&self, title: &str, main: &Markup) -> Answer {
        Ok(frame::page(&self.view, &self.view.text.of(title), main).into_response())
    }

    /// The same page again with what was typed and what has to be corrected.
    pub fn page_to_correct(&self, title: &str, main: &Markup) -> Answer {
        let page = frame::page(&self.view, &self.view.text.of(title), main);
        Ok((StatusCode::UNPROCESSABLE_ENTITY, page).into_response())
    }
}

impl FromRequestParts<App> for Guest {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Guest, Problem> {
        let arriving = parts
            .extensions
            .get::<Arriving>()
            .ok_or(Problem::NotFound)?;
        Ok(Guest {
            app: app.clone(),
            view: View::new(app, arriving),
            from: arriving.from,
        })
    }
}
