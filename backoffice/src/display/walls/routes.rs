//! The addresses at which screens come to belong to the office.

use super::door::{Looker, WALL_COOKIE};
use super::{actions, model, pages, store};
use crate::access::{Permission, Token};
use crate::db::{ReadTx, Tx};
use crate::web::{Access, Answer, Desk, Filled, Guest, Routes, Taken, reached_at};
use axum::extract::Path;
use axum::http::{HeaderMap, HeaderValue, Uri, header};
use axum::response::{IntoResponse, Redirect, Response};
use uuid::Uuid;

const MANAGE: Access = Access::Needs(Permission::ManageWindows);

/// Browsers keep nothing longer, in seconds; each look at the wall begins it anew.
const KEPT_FOR: u32 = 400 * 24 * 60 * 60;

/// The addresses of this folder.
pub(in crate::display) fn routes() -> Routes {
    Routes::new()
        .get("/display/pair", Access::Public, code_page)
        .post("/display/pair", Access::Public, pair)
        .get("/display/walls", MANAGE, page)
        .post("/display/walls", MANAGE, new_code)
        .post("/display/walls/{wall}/unpair", MANAGE, unpair)
}

/// What a screen shows that does not belong to the office.
pub(in crate::display) fn unknown(guest: &Guest) -> Answer {
    guest.page("wall-pair", &pages::pair(&guest.view, &Filled::new()))
}

async fn code_page(guest: Guest) -> Answer {
    unknown(&guest)
}

async fn pair(guest: Guest, mut filled: Filled) -> Answer {
    match actions::pair_at(&guest.app, guest.from, filled.value("code")).await {
        Ok(token) => Ok(keeping(Redirect::to("/display").into_response(), &token)),
        Err(problem) => {
            filled.refuse_problem("code", problem)?;
            guest.page_to_correct("wall-pair", &pages::pair(&guest.view, &filled))
        }
    }
}

/// The page, and the screen keeps its secret from now on for as long as a browser keeps anything.
pub(in crate::display) fn known_again(page: Response, looker: &Looker) -> Response {
    match looker {
        Looker::Wall(token) => keeping(page, token),
        Looker::Staff(_) => page,
    }
}

fn keeping(mut page: Response, token: &Token) -> Response {
    let cookie = format!(
        "{WALL_COOKIE}={}; Path=/; Secure; HttpOnly; SameSite=Strict; Max-Age={KEPT_FOR}",
        token.cookie()
    );
    if let Ok(value) = HeaderValue::from_str(&cookie) {
        page.headers_mut().insert(header::SET_COOKIE, value);
    }
    page
}

async fn page(desk: Desk) -> Answer {
    walls(desk, Filled::new()).await
}

async fn walls(desk: Desk, filled: Filled) -> Answer {
    let read = |tx: &mut ReadTx| {
        tx.require(Permission::ManageWindows)?;
        Ok(store::belonging(tx)?)
    };
    let walls = desk.read(read).await?;
    let page = pages::walls(&desk.view, &walls, &filled);
    desk.form_page("wall-walls", &filled, &page)
}

async fn new_code(desk: Desk, headers: HeaderMap, uri: Uri, mut filled: Filled) -> Answer {
    let name = filled.value("name").to_owned();
    let named = name.clone();
    let work = move |tx: &mut Tx| actions::new_code(tx, &named);
    match desk.write(work).await {
        Ok(code) => {
            let address = reached_at(&headers, &uri).unwrap_or_else(|| desk.app.address.clone());
            let minutes = model::CODE_GOOD_FOR.num_minutes();
            let page = pages::code(&desk.view, (&name, &address), &code, minutes);
            desk.page("wall-code", &page)
        }
        Err(problem) => {
            filled.refuse_problem("name", problem)?;
            walls(desk, filled).await
        }
    }
}

async fn unpair(desk: Desk, Taken(Path(wall)): Taken<Path<Uuid>>) -> Answer {
    desk.write(move |tx: &mut Tx| actions::unpair(tx, wall))
        .await?;
    desk.go_saved("/display/walls")
}
