//! What is behind `/sign-in`, `/staff` and the buttons at the top of every page.

use super::pages::{self, Listed, STAFF_FIELDS, Why};
use super::{credentials, person};
use crate::access::{self, NameTyped, NewStaff, Permission, Refusal, Role, SignIn, SignedIn};
use crate::problem::{Problem, Refuses};
use crate::vault::Unlock;
use crate::web::{Access, Answer, Desk, Filled, Guest, Room, Routes, Taken};
use axum::extract::Query;
use axum::http::{HeaderValue, header};
use axum::response::{IntoResponse, Redirect, Response};
use chrono::NaiveDate;
use serde::Deserialize;
use translations::Language;

/// The staff room.
pub const ROOM: Room = Room {
    path: "/staff",
    label: "access-staff",
    needs: Permission::ManageStaff,
    key: "s",
    icon: "M9 11a3 3 0 1 0 0-6 3 3 0 0 0 0 6M3 20a6 6 0 0 1 12 0M16 5a3 3 0 0 1 0 6M17 14a6 6 0 0 1 4 6",
};

/// Every address of this folder.
pub fn routes() -> Routes {
    Routes::new()
        .get("/", Access::SignedIn, home)
        .get("/sign-in", Access::Public, sign_in_page)
        .post("/sign-in", Access::Public, sign_in)
        .get("/sign-in/pending", Access::SignedIn, pending)
        .post("/sign-out", Access::SignedIn, sign_out)
        .post("/lock", Access::Needs(Permission::HoldKeys), lock)
        .post("/my/language", Access::SignedIn, set_language)
        .get("/staff", Access::Needs(Permission::ManageStaff), list)
        .post("/staff", Access::Needs(Permission::ManageStaff), add)
        .and(person::routes())
        .and(credentials::routes())
}

/// The first room a person may enter, or a word to those who may enter none yet.
async fn home(desk: Desk) -> Answer {
    match desk.view.first_room() {
        Some(path) => desk.go(path),
        None => desk.page("access-welcome", &pages::no_room(&desk.view)),
    }
}

#[derive(Deserialize)]
struct Next {
    #[serde(default)]
    next: String,
}

async fn sign_in_page(guest: Guest, Taken(Query(query)): Taken<Query<Next>>) -> Answer {
    let filled = Filled::new().with("next", same_site(&query.next));
    guest.page("access-sign-in", &pages::sign_in(&guest.view, &filled))
}

async fn sign_in(guest: Guest, mut filled: Filled) -> Answer {
    let who = SignIn {
        password: filled.take_secret("password"),
        name: NameTyped::new(filled.value("name")),
        from: guest.from,
    };
    match access::sign_in(&guest.app, who).await {
        Ok(signed_in) => Ok(welcome(&signed_in, filled.value("next"))),
        Err(problem) => {
            filled.refuse_problem("name", problem)?;
            guest.page_to_correct("access-sign-in", &pages::sign_in(&guest.view, &filled))
        }
    }
}

/// On to where the person wanted to be, with the cookie of the new session.
fn welcome(signed_in: &SignedIn, next: &str) -> Response {
    let has_shown_a_key = matches!(signed_in.unlock, Unlock::Opened | Unlock::WasOpen);
    let should_have_one = signed_in.staff.role.may(Permission::HoldKeys);
    let path = if should_have_one && !has_shown_a_key {
        "/sign-in/pending"
    } else {
        same_site(next)
    };
    let cookie = format!(
        "__Host-session={}; Path=/; Secure; HttpOnly; SameSite=Strict",
        signed_in.token.cookie()
    );
    with_cookie(Redirect::to(path).into_response(), &cookie)
}

async fn pending(desk: Desk) -> Answer {
    let (app, id) = (desk.app.clone(), desk.staff.id);
    let waits = desk
        .app
        .blocking(move || access::waits_for_key(&app.db, &app.vault, id));
    let why = if waits.await? {
        Why::NotHandedOver
    } else {
        Why::NotOpened
    };
    desk.page("access-welcome", &pages::pending(&desk.view, why))
}

async fn sign_out(desk: Desk) -> Answer {
    let (app, staff, token) = (desk.app.clone(), desk.staff.clone(), desk.token.clone());
    desk.app
        .blocking(move || access::sign_out(&app, &staff, &token))
        .await?;
    let gone = "__Host-session=; Path=/; Secure; HttpOnly; SameSite=Strict; Max-Age=0";
    Ok(with_cookie(Redirect::to("/sign-in").into_response(), gone))
}

async fn lock(desk: Desk) -> Answer {
    let (app, staff) = (desk.app.clone(), desk.staff.clone());
    desk.app
        .blocking(move || access::lock_office(&app, &staff))
        .await?;
    desk.go("/")
}

async fn set_language(desk: Desk, filled: Filled) -> Answer {
    let language = Language::find_for_staff(filled.value("language")).ok_or(Problem::Malformed)?;
    let (app, staff) = (desk.app.clone(), desk.staff.clone());
    desk.app
        .blocking(move || access::set_language(&app.db, &staff, language))
        .await?;
    desk.go("/")
}

async fn list(desk: Desk) -> Answer {
    let listed = listed(&desk).await?;
    let filled = Filled::new().with("role", Role::Reception.word());
    desk.page("access-staff", &pages::staff(&desk, &listed, &filled))
}

async fn listed(desk: &Desk) -> Result<Listed, Problem> {
    let today = desk.app.today();
    desk.read(move |tx| {
        Ok(Listed {
            everyone: access::everyone(tx)?,
            profiles: access::profiles(tx)?,
            credentials: access::credentials(tx)?,
            today,
        })
    })
    .await
}

async fn add(desk: Desk, mut filled: Filled) -> Answer {
    let new = read_new(&mut filled, desk.app.today())?;
    let (app, actor) = (desk.app.clone(), desk.staff.actor());
    let add = move || access::add_staff(&app.db, &app.vault, &actor, app.cost, &new);
    let Err(problem) = desk.app.blocking(add).await else {
        return desk.go("/staff");
    };
    filled.refuse_problem(field_of(&problem), problem)?;
    let listed = listed(&desk).await?;
    desk.page_to_correct("access-staff", &pages::staff(&desk, &listed, &filled))
}

fn read_new(filled: &mut Filled, today: NaiveDate) -> Result<NewStaff, Problem> {
    Ok(NewStaff {
        password: filled.take_secret("password"),
        name: NameTyped::new(filled.value("name")),
        display_name: filled.value("display_name").to_owned(),
        role: Role::find(filled.value("role")).ok_or(Problem::Malformed)?,
        language: Language::find_for_staff(filled.value("language")).ok_or(Problem::Malformed)?,
        today,
    })
}

/// The field at which a refusal is shown.
fn field_of(problem: &Problem) -> &'static str {
    let Problem::Refused(refusal) = problem else {
        return STAFF_FIELDS[0];
    };
    let is = |it: Refusal| it.message() == refusal.message;
    match () {
        () if is(Refusal::PasswordTooShort) || is(Refusal::PasswordTooLong) => "password",
        () if is(Refusal::DisplayNameMalformed) => "display_name",
        () if is(Refusal::OnlyKeyholdersAddKeyholders) || is(Refusal::MoreThanOwnRole) => "role",
        () => STAFF_FIELDS[0],
    }
}

/// Only paths of this very site: no other host, no other scheme.
fn same_site(next: &str) -> &str {
    let is_path = next.starts_with('/')
        && !next.starts_with("//")
        && !next.contains(['\\', '\r', '\n', '\t']);
    if is_path && next.is_ascii() {
        next
    } else {
        "/"
    }
}

fn with_cookie(mut response: Response, cookie: &str) -> Response {
    if let Ok(value) = HeaderValue::from_str(cookie) {
        response.headers_mut().insert(header::SET_COOKIE, value);
    }
    response
}
