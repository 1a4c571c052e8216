//! The addresses of the words.

use super::actions::{self, Made, Then, Typed};
use super::import::{self, Approving};
use super::model::{Entry, Filter, Show, entries};
use super::pages::{self, Looked, Shown};
use crate::access::Permission;
use crate::problem::Problem;
use crate::web::{Access, Answer, Desk, Filled, Room, Routes, Taken, language_name};
use axum::extract::{Path, Query};
use axum::http::header;
use axum::response::IntoResponse;
use serde::Deserialize;
use translations::Language;
use translations::lint::Key;

/// The room of the words.
pub const ROOM: Room = Room {
    path: "/words",
    label: "words-title",
    needs: Permission::CorrectWords,
    key: "w",
    icon: "M4 5h9M8.5 3v2M6 5c0 4 3 7 6 8M11 5c0 4-3 7-7 9M13 21l4-10 4 10M14.5 17.5h5",
};

const CORRECT: Access = Access::Needs(Permission::CorrectWords);

/// The addresses of this folder.
pub fn routes() -> Routes {
    Routes::new()
        .get("/words", CORRECT, overview)
        .get("/words/{tag}", CORRECT, list)
        .get("/words/{tag}/file", CORRECT, file)
        .post("/words/{tag}/import", CORRECT, preview)
        .post("/words/{tag}/import/apply", CORRECT, apply)
        .get("/words/{tag}/{message}", CORRECT, message)
        .post("/words/{tag}/{message}", CORRECT, correct)
        .post(
            "/words/{tag}/{message}/approve",
            Access::Needs(Permission::ApproveWords),
            approve,
        )
        .post("/words/{tag}/{message}/reset", CORRECT, reset)
}

async fn overview(desk: Desk) -> Answer {
    let counts = desk.read(actions::overview).await?;
    desk.page("words-title", &pages::overview(&desk.view, &counts))
}

#[derive(Deserialize)]
struct Asked {
    #[serde(default)]
    show: String,
    #[serde(default)]
    find: String,
    #[serde(default)]
    from: usize,
}

async fn list(
    desk: Desk,
    Taken(Path(tag)): Taken<Path<String>>,
    Taken(Query(asked)): Taken<Query<Asked>>,
) -> Answer {
    let language = actions::language(&tag)?;
    let made = made(&desk, language).await?;
    let shown = Shown {
        language,
        filter: Filter {
            show: Show::read(&asked.show),
            find: asked.find.trim().to_owned(),
        },
        from: asked.from,
    };
    let all = entries(language, &made.corrections);
    let main = pages::list(&desk.view, &shown, &all, &made.names);
    desk.page_titled(&title(&desk, language), &main)
}

async fn file(desk: Desk, Taken(Path(tag)): Taken<Path<String>>) -> Answer {
    let language = actions::language(&tag)?;
    let made = made(&desk, language).await?;
    let all = entries(language, &made.corrections);
    let file = import::export(&all, &made.names, desk.view.zone);
    let name = format!("attachment; filename=\"words-{language}.csv\"");
    let headers = [
        (header::CONTENT_TYPE, "text/csv; charset=utf-8".to_owned()),
        (header::CONTENT_DISPOSITION, name),
    ];
    Ok((headers, file).into_response())
}

async fn preview(desk: Desk, Taken(Path(tag)): Taken<Path<String>>, filled: Filled) -> Answer {
    let language = actions::language(&tag)?;
    let made = made(&desk, language).await?;
    show(
        &desk,
        language,
        &made,
        filled.value("file"),
        Looked::AtNothing,
    )
}

/// What a file would change now.
fn show(desk: &Desk, language: Language, made: &Made, file: &str, looked: Looked) -> Answer {
    let reading = import::read(file, language, &made.corrections, approving(desk));
    let main = pages::preview(&desk.view, language, &reading, file, looked);
    if reading.faults.is_empty() && looked == Looked::AtNothing {
        desk.page_titled(&title(desk, language), &main)
    } else {
        desk.page_to_correct("words-file-title", &main)
    }
}

async fn apply(desk: Desk, Taken(Path(tag)): Taken<Path<String>>, filled: Filled) -> Answer {
    let language = actions::language(&tag)?;
    let approving = approving(&desk);
    let file = filled.value("file").to_owned();
    let set = filled.value("set").to_owned();
    let kept = desk
        .write(move |tx| {
            let made = actions::made(tx, language)?;
            let reading = import::read(&file, language, &made.corrections, approving);
            // What was looked at is kept, or nothing.
            if !reading.faults.is_empty() || reading.set() != set {
                return Ok(false);
            }
            let changes: Vec<(Typed, Then)> = reading
                .changes
                .into_iter()
                .map(|it| (it.typed, it.then))
                .collect();
            actions::import(tx, language, &changes)?;
            Ok(true)
        })
        .await?;
    if kept {
        desk.go(&format!("/words/{language}"))
    } else {
        // Somebody has changed something since the file was looked at.
        let made = made(&desk, language).await?;
        show(
            &desk,
            language,
            &made,
            filled.value("file"),
            Looked::AtOther,
        )
    }
}

async fn message(desk: Desk, Taken(Path((tag, name))): Taken<Path<(String, String)>>) -> Answer {
    let (language, key) = (actions::language(&tag)?, key(&name));
    let made = made(&desk, language).await?;
    let entry = actions::entry(language, &key, made.corrections.get(&key))?;
    let filled = Filled::new().with("words", entry.words());
    page(&desk, language, &entry, &made, &filled, Answered::Asked)
}

async fn correct(
    desk: Desk,
    Taken(Path(place)): Taken<Path<(String, String)>>,
    filled: Filled,
) -> Answer {
    keep(desk, place, filled, Then::Wait).await
}

async fn approve(
    desk: Desk,
    Taken(Path(place)): Taken<Path<(String, String)>>,
    filled: Filled,
) -> Answer {
    keep(desk, place, filled, Then::Approve).await
}

async fn keep(desk: Desk, (tag, name): (String, String), mut filled: Filled, then: Then) -> Answer {
    let (language, key) = (actions::language(&tag)?, key(&name));
    let typed = Typed {
        language,
        key: key.clone(),
        words: filled.value("words").to_owned(),
        seen: Some(filled.value("seen").to_owned()),
    };
    if let Err(faults) = actions::check(&typed) {
        for fault in &faults {
            filled.refuse("words", fault);
        }
    } else {
        let kept = desk.write(move |tx| actions::save(tx, &typed, then)).await;
        match kept {
            Ok(()) => return desk.go(&format!("/words/{language}#{key}")),
            Err(problem) => filled.refuse_problem("words", problem)?,
        }
    }
    let made = made(&desk, language).await?;
    let entry = actions::entry(language, &key, made.corrections.get(&key))?;
    page(&desk, language, &entry, &made, &filled, Answered::Refused)
}

async fn reset(desk: Desk, Taken(Path((tag, name))): Taken<Path<(String, String)>>) -> Answer {
    let (language, key) = (actions::language(&tag)?, key(&name));
    let back = format!("/words/{language}/{key}");
    desk.write(move |tx| actions::reset(tx, language, &key))
        .await?;
    desk.go(&back)
}

/// Whether the page was asked for, or comes back because something has to be corrected.
#[derive(Clone, Copy)]
enum Answered {
    Asked,
    Refused,
}

fn page(
    desk: &Desk,
    language: Language,
    entry: &Entry,
    made: &Made,
    filled: &Filled,
    answered: Answered,
) -> Answer {
    let main = pages::message(&desk.view, language, entry, &made.names, filled);
    match answered {
        Answered::Asked => desk.page_titled(&title(desk, language), &main),
        Answered::Refused => desk.page_to_correct("words-title", &main),
    }
}

async fn made(desk: &Desk, language: Language) -> Result<Made, Problem> {
    desk.read(move |tx| actions::made(tx, language)).await
}

fn approving(desk: &Desk) -> Approving {
    if desk.view.may(Permission::ApproveWords) {
        Approving::Yes
    } else {
        Approving::No
    }
}

fn title(desk: &Desk, language: Language) -> String {
    let name = language_name(desk.view.text, language.tag());
    let values = [("language", name.into())];
    desk.view.text.with("words-title-one", &values)
}

fn key(name: &str) -> Key {
    match name.parse() {
        Ok(key) => key,
        Err(never) => match never {},
    }
}
