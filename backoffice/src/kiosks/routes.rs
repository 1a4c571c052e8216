//! What kiosks ask, and the page on which the office looks after them.

use super::device::{self, Call, No};
use super::model::Vouching;
use super::records::{self, Delivered, Letter};
use super::remote::{self, Service};
use super::{actions, booths, calls, looks, pages, pairing};
use crate::access::Permission;
use crate::app::App;
use crate::clips;
use crate::db::{Actor, ReadTx};
use crate::problem::Problem;
use crate::web::{Access, Answer, Desk, Filled, Room, Routes, Taken, reached_at};
use crate::{office_data, offices, words};
use axum::Json;
use axum::extract::{Path, Request, State};
use axum::http::header::CONTENT_TYPE;
use axum::http::{HeaderMap, StatusCode, Uri};
use axum::response::{IntoResponse, Response};
use data_encoding::HEXLOWER;
use shared::ids::{CallId, KioskId};
use shared::protocol::Report;
use shared::protocol::booth::OpenRequest;
use shared::protocol::pairing::{KioskPlace, PairAnswer, PairRequest};
use uuid::Uuid;

/// The room of kiosks.
pub const ROOM: Room = Room {
    path: "/kiosks",
    label: "kiosks-title",
    needs: Permission::ManageKiosks,
    key: "k",
    icon: "M6 3h12v13H6zM12 16v5M8 21h8M9 7h6",
};

const MANAGE: Access = Access::Needs(Permission::ManageKiosks);
const ADMIT: Access = Access::Needs(Permission::AdmitRecords);

/// The addresses of this folder.
pub fn routes() -> Routes {
    Routes::new()
        .post("/k1/booth", Access::Device, open_booth)
        .post("/k1/pair", Access::Device, pair)
        .put("/k1/records/{id}", Access::Device, put_record)
        .post("/k1/report", Access::Device, report)
        .get("/k1/state", Access::Device, state)
        .get("/k1/clips", Access::Device, clip_list)
        .get("/k1/clips/{id}", Access::Device, clip)
        .get("/k1/words", Access::Device, words_of_the_office)
        .get("/k1/form", Access::Device, form_of_the_office)
        .get("/kiosks", MANAGE, kiosks)
        .get("/kiosks/list", MANAGE, list)
        .post("/kiosks/code", MANAGE, new_code)
        .post("/kiosks/call-answered/{id}", MANAGE, answer_call)
        .post("/kiosks/look/{id}/noted", MANAGE, look_noted)
        .post("/kiosks/look/{id}/admit", ADMIT, admit)
        .post("/kiosks/{id}/revoke", MANAGE, revoke)
        .post("/kiosks/{id}/service", MANAGE, set_service)
        .post("/kiosks/{id}/restart", MANAGE, restart)
        .post("/kiosks/{id}/languages", MANAGE, order_languages)
}

async fn pair(State(app): State<App>, request: Request) -> Result<Json<PairAnswer>, No> {
    let (parts, body) = request.into_parts();
    let body = device::read(&parts.headers, body).await?;
    let request: PairRequest = serde_json::from_slice(&body)
        .map_err(|_| No::new(StatusCode::BAD_REQUEST, "this is not a pairing request"))?;
    let work = app.clone();
    Ok(Json(
        app.blocking(move || pairing::pair_at(&work, &request))
            .await??,
    ))
}

async fn open_booth(call: Call) -> Result<Response, No> {
    call.still_belongs()?;
    let request: OpenRequest = serde_json::from_slice(&call.body)
        .map_err(|_| No::new(StatusCode::BAD_REQUEST, "this is not a code of six digits"))?;
    let (app, kiosk) = (call.app.clone(), call.kiosk.clone());
    let open = move || booths::open_at(&app, &kiosk, &request);
    let opened = call.app.blocking(open).await??;
    let body = serde_json::to_vec(&opened).map_err(Problem::defect)?;
    Ok(call.signed_answer(body))
}

async fn put_record(Taken(Path(id)): Taken<Path<String>>, call: Call) -> Result<Response, No> {
    let letter = Letter::read(&id, &call.kiosk, &call.body)?;
    match records::put(&call.app, letter).await? {
        Delivered::New(receipt) => Ok((StatusCode::CREATED, Json(receipt)).into_response()),
        Delivered::Again(receipt) => Ok(Json(receipt).into_response()),
        Delivered::Aside(why) => Err(why.into()),
    }
}

async fn report(call: Call) -> Result<StatusCode, No> {
    call.still_belongs()?;
    let report: Report = serde_json::from_slice(&call.body)
        .map_err(|_| No::new(StatusCode::BAD_REQUEST, "this is not a report"))?;
    let (id, seq) = (call.kiosk.id, call.seq);
    call.app
        .write(Actor::kiosk(id.0), move |tx| {
            actions::report(tx, id, seq, &report)
        })
        .await?;
    Ok(StatusCode::NO_CONTENT)
}

async fn state(call: Call) -> Result<Response, No> {
    call.still_belongs()?;
    let (app, id) = (call.app.clone(), call.kiosk.id);
    let work = move |tx: &mut ReadTx| actions::state(tx, &app, id);
    let state = call.app.read(Actor::kiosk(id.0), work).await?;
    let body = serde_json::to_vec(&state).map_err(Problem::defect)?;
    Ok(call.signed_answer(body))
}

/// Which recordings visitors may hear.
async fn clip_list(call: Call) -> Result<Response, No> {
    call.still_belongs()?;
    let list = call
        .app
        .read(Actor::kiosk(call.kiosk.id.0), clips::list)
        .await?;
    let body = serde_json::to_vec(&list).map_err(Problem::defect)?;
    Ok(call.signed_answer(body))
}

/// One of them, by its SHA-256.
async fn clip(Taken(Path(id)): Taken<Path<String>>, call: Call) -> Result<Response, No> {
    call.still_belongs()?;
    let none = || {
        No::new(
            StatusCode::NOT_FOUND,
            "there is no such recording (any more)",
        )
    };
    let sha256 = HEXLOWER.decode(id.as_bytes()).ok();
    let sha256: [u8; 32] = sha256.and_then(|it| it.try_into().ok()).ok_or_else(none)?;
    let work = move |tx: &mut ReadTx| clips::sound_of(tx, &sha256);
    let sound = call.app.read(Actor::kiosk(call.kiosk.id.0), work).await?;
    let sound = sound.ok_or_else(none)?;
    Ok(([(CONTENT_TYPE, "audio/ogg")], sound).into_response())
}

async fn words_of_the_office(call: Call) -> Result<Response, No> {
    call.still_belongs()?;
    let work = |tx: &mut ReadTx| {
        let office = offices::settings(tx)?;
        Ok(words::edition(tx, &office)?)
    };
    let words = call.app.read(Actor::kiosk(call.kiosk.id.0), work).await?;
    let body = serde_json::to_vec(&words).map_err(Problem::defect)?;
    Ok(call.signed_answer(body))
}

async fn form_of_the_office(call: Call) -> Result<Response, No> {
    call.still_belongs()?;
    let today = call.app.today();
    let work = move |tx: &mut ReadTx| {
        let office = offices::settings(tx)?;
        office_data::for_kiosks(tx, office.store_epoch, today)
    };
    let form = call.app.read(Actor::kiosk(call.kiosk.id.0), work).await?;
    let body = serde_json::to_vec(&form).map_err(Problem::defect)?;
    Ok(call.signed_answer(body))
}

async fn kiosks(desk: Desk) -> Answer {
    let list = desk.read(actions::lines).await?;
    desk.page(
        "kiosks-title",
        &pages::kiosks(&desk.view, &list, &Filled::new()),
    )
}

async fn list(desk: Desk) -> Answer {
    let list = desk.read(actions::lines).await?;
    desk.fragment(pages::list(&desk.view, &list, &Filled::new()))
}

/// The field `place` says where the kiosk will stand; without it, in the waiting room.
async fn new_code(desk: Desk, headers: HeaderMap, uri: Uri, filled: Filled) -> Answer {
    let place = match filled.value("place") {
        "" => KioskPlace::default(),
        word => KioskPlace::find(word).ok_or(Problem::Malformed)?,
    };
    let code = desk.write(move |tx| pairing::new_code(tx, place)).await?;
    let address = reached_at(&headers, &uri).unwrap_or_else(|| desk.app.address.clone());
    desk.page(
        "kiosks-code-title",
        &pages::code(&desk.view, &address, &code, place),
    )
}

async fn answer_call(desk: Desk, Taken(Path(id)): Taken<Path<CallId>>) -> Answer {
    desk.write(move |tx| calls::answer_call(tx, id)).await?;
    desk.go("/kiosks")
}

async fn look_noted(desk: Desk, Taken(Path(id)): Taken<Path<Uuid>>) -> Answer {
    desk.write(move |tx| looks::look_noted(tx, id)).await?;
    desk.go("/kiosks")
}

/// The field `why` says why the record may be believed.
async fn admit(desk: Desk, Taken(Path(id)): Taken<Path<Uuid>>, filled: Filled) -> Answer {
    let why = Vouching::find(filled.value("why")).ok_or(Problem::Malformed)?;
    let app = desk.app.clone();
    desk.write(move |tx| records::admit(tx, id, why, app.vault.public_keys(), app.hooks.arrivals))
        .await?;
    desk.app.after_arrivals();
    desk.go("/kiosks")
}

async fn set_service(desk: Desk, Taken(Path(id)): Taken<Path<KioskId>>, filled: Filled) -> Answer {
    let service = Service::find(filled.value("service")).ok_or(Problem::Malformed)?;
    desk.write(move |tx| remote::set_service(tx, id, service))
        .await?;
    desk.go("/kiosks")
}

async fn restart(desk: Desk, Taken(Path(id)): Taken<Path<KioskId>>) -> Answer {
    desk.write(move |tx| remote::restart(tx, id)).await?;
    desk.go("/kiosks")
}

async fn order_languages(
    desk: Desk,
    Taken(Path(id)): Taken<Path<KioskId>>,
    filled: Filled,
) -> Answer {
    let typed = filled.value("languages").to_owned();
    let field = remote::languages_field(id);
    let mut again = Filled::new().with(&field, typed.clone());
    let ordered = desk.write(move |tx| remote::order_languages(tx, id, &typed));
    if let Err(problem) = ordered.await {
        again.refuse_problem(&field, problem)?;
        let list = desk.read(actions::lines).await?;
        let page = pages::kiosks(&desk.view, &list, &again);
        return desk.page_to_correct("kiosks-title", &page);
    }
    desk.go("/kiosks")
}

async fn revoke(desk: Desk, Taken(Path(id)): Taken<Path<KioskId>>) -> Answer {
    desk.write(move |tx| actions::revoke(tx, id)).await?;
    desk.go("/kiosks")
}
