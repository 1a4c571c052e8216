//! The addresses of the recordings.

use super::actions::{self, Encoded};
use super::model::{Refusal, check};
use super::{encode, pages};
use crate::access::Permission;
use crate::db::Tx;
use crate::problem::Problem;
use crate::web::{Access, Answer, Desk, Filled, Room, Routes, Taken, Upload, with_sound};
use axum::extract::{Path, Query};
use axum::http::header;
use axum::response::IntoResponse;
use serde::Deserialize;
use shared::sound::{Sound, Unplayable};
use translations::Tongue;

/// The room of the recordings.
pub const ROOM: Room = Room {
    path: "/clips",
    label: "clips-title",
    needs: Permission::RecordClips,
    key: "r",
    icon: "M12 3a3 3 0 0 1 3 3v5a3 3 0 0 1-6 0V6a3 3 0 0 1 3-3zM6 11a6 6 0 0 0 12 0M12 17v4M9 21h6",
};

const RECORD: Access = Access::Needs(Permission::RecordClips);
const APPROVE: Access = Access::Needs(Permission::ApproveClips);

/// The addresses of this folder.
pub fn routes() -> Routes {
    Routes::new()
        .get("/clips", RECORD, overview)
        .get("/clips/{tag}", RECORD, list)
        .get("/clips/{tag}/{message}/sound", RECORD, sound)
        .post("/clips/{tag}/{message}", RECORD, record)
        .post("/clips/{tag}/{message}/approve", APPROVE, approve)
        .post("/clips/{tag}/{message}/delete", RECORD, delete)
}

async fn overview(desk: Desk) -> Answer {
    let overview = desk.read(actions::overview).await?;
    desk.page("clips-title", &pages::overview(&desk.view, &overview))
}

/// What of a language's messages is shown.
#[derive(Debug, Default, Deserialize)]
pub(super) struct Asked {
    #[serde(default)]
    pub(super) file: String,
    #[serde(default)]
    pub(super) from: usize,
}

async fn list(
    desk: Desk,
    Taken(Path(tag)): Taken<Path<String>>,
    Taken(Query(asked)): Taken<Query<Asked>>,
) -> Answer {
    let tongue = actions::tongue(&tag)?;
    let made = desk.read(move |tx| actions::made(tx, tongue)).await?;
    let title = pages::title(&desk.view, tongue);
    let main = pages::list(&desk.view, tongue, &asked, &made);
    Ok(with_sound(desk.page_titled(&title, &main)?))
}

/// Which of the recordings of a message is played: the one whose mark begins so, or else the newest.
#[derive(Debug, Default, Deserialize)]
struct Which {
    #[serde(default)]
    v: String,
}

async fn sound(
    desk: Desk,
    Taken(Path((tag, message))): Taken<Path<(String, String)>>,
    Taken(Query(which)): Taken<Query<Which>>,
) -> Answer {
    let tongue = actions::tongue(&tag)?;
    let sound = desk
        .read(move |tx| actions::sound(tx, tongue, &message, &which.v))
        .await?;
    Ok(([(header::CONTENT_TYPE, "audio/ogg")], sound).into_response())
}

async fn record(
    desk: Desk,
    Taken(Path((tag, message))): Taken<Path<(String, String)>>,
    upload: Upload,
) -> Answer {
    let tongue = actions::tongue(&tag)?;
    let seen = upload.filled.value("sha256").to_owned();
    let encoded = desk.app.blocking(move || encoded(upload.bytes)).await?;
    let back = pages::address(tongue, &message);
    desk.write(move |tx| actions::record(tx, tongue, &message, &seen, &encoded))
        .await?;
    desk.go(&back)
}

/// What was recorded or uploaded, as kiosks fetch it.
fn encoded(bytes: Vec<u8>) -> Result<Encoded, Problem> {
    let read = if bytes.starts_with(b"OggS") {
        Sound::from_vorbis(bytes)
    } else {
        Sound::from_wav(&bytes)
    };
    let sound = read.map_err(|why| match why {
        Unplayable::Broken => Refusal::Unplayable,
        Unplayable::TooLong => Refusal::TooLong,
        Unplayable::Unusual(_) => Refusal::Unusual,
    })?;
    check(&sound)?;
    Ok(Encoded {
        millis: u64::try_from(sound.length().as_millis()).unwrap_or(u64::MAX),
        file: encode::vorbis(&sound).ok_or(Refusal::Unplayable)?,
    })
}

async fn approve(desk: Desk, place: Taken<Path<(String, String)>>, filled: Filled) -> Answer {
    pressed(desk, place, &filled, actions::approve).await
}

async fn delete(desk: Desk, place: Taken<Path<(String, String)>>, filled: Filled) -> Answer {
    pressed(desk, place, &filled, actions::delete).await
}

/// What is done to the recording of a message, when it is still the one that the person has seen.
type Deed = fn(&mut Tx, Tongue, &str, &str) -> Result<(), Problem>;

async fn pressed(
    desk: Desk,
    Taken(Path((tag, message))): Taken<Path<(String, String)>>,
    filled: &Filled,
    deed: Deed,
) -> Answer {
    let tongue = actions::tongue(&tag)?;
    let back = pages::address(tongue, &message);
    let seen = filled.value("sha256").to_owned();
    desk.write(move |tx| deed(tx, tongue, &message, &seen))
        .await?;
    desk.go(&back)
}
