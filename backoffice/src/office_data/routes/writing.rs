//! The addresses at which a version is written.

use super::{SEEN, address, shown};
use crate::db::{ReadTx, Tx};
use crate::office_data::actions::{self, Brought, Draft};
use crate::office_data::kinds::kind;
use crate::office_data::model::{Refusal, mark};
use crate::office_data::pages::{self, Writing};
use crate::office_data::standing::{standing, words};
use crate::problem::Problem;
use crate::versions::Fault;
use crate::web::{Answer, Desk, Filled, Taken, Upload};
use axum::extract::{Path, Query};
use serde::Deserialize;

#[derive(Deserialize)]
pub(super) struct Begin {
    from: Option<u32>,
}

pub(super) async fn new(
    desk: Desk,
    Taken(Path(word)): Taken<Path<String>>,
    Taken(Query(begin)): Taken<Query<Begin>>,
) -> Answer {
    let (kind, today) = (kind(&desk.app, &word)?, desk.app.today());
    let act = move |tx: &mut ReadTx| {
        let standing = standing(tx, kind, today)?;
        words(
            kind,
            &standing.versions,
            begin.from.unwrap_or(standing.number),
        )
    };
    let filled = Filled::new().with("words", desk.read(act).await?);
    let writing = Writing { kind, draft: None };
    write(&desk, writing, &filled, &[], None)
}

pub(super) async fn edit(
    desk: Desk,
    Taken(Path((word, number))): Taken<Path<(String, u32)>>,
) -> Answer {
    let shown = shown(&desk, &word, number).await?;
    let version = shown.version.ok_or(Problem::NotFound)?;
    let filled = Filled::new()
        .with(SEEN, mark(&version.words))
        .with("words", version.words)
        .with("note", version.note);
    let writing = Writing {
        kind: shown.standing.kind,
        draft: Some(number),
    };
    write(&desk, writing, &filled, &[], None)
}

pub(super) async fn add(
    desk: Desk,
    Taken(Path(word)): Taken<Path<String>>,
    upload: Upload,
) -> Answer {
    keep(desk, &word, None, upload).await
}

pub(super) async fn change(
    desk: Desk,
    Taken(Path((word, number))): Taken<Path<(String, u32)>>,
    upload: Upload,
) -> Answer {
    keep(desk, &word, Some(number), upload).await
}

/// A file goes before what stands in the field: whoever chooses one means it.
async fn keep(desk: Desk, word: &str, draft: Option<u32>, upload: Upload) -> Answer {
    let kind = kind(&desk.app, word)?;
    let mut filled = upload.filled;
    let bytes = if upload.bytes.is_empty() {
        filled.value("words").as_bytes().to_vec()
    } else {
        if let Ok(words) = std::str::from_utf8(&upload.bytes) {
            filled = filled.replaced("words", words);
        }
        upload.bytes
    };
    let note = filled.value("note").to_owned();
    let seen = filled.value(SEEN).to_owned();
    let of = draft.map(|number| Draft { number, seen });
    let act = move |tx: &mut Tx| actions::bring(tx, kind, &bytes, &note, of.as_ref());
    let mut theirs = None;
    let faults = match desk.write(act).await {
        Ok(Brought::Kept(number)) => return desk.go_saved(&address(kind, number)),
        Ok(Brought::Faulty(faults)) => {
            let count = faults.len();
            filled.refuse("words", &Refusal::Faulty { count });
            faults
        }
        Err(problem) => {
            if let (true, Some(number)) = (problem.is(&Refusal::DraftChanged), draft) {
                // Whoever has seen what the other wrote may keep their own.
                let words = shown(&desk, word, number).await?.words;
                filled = filled.replaced(SEEN, mark(&words));
                theirs = Some(words);
            }
            filled.refuse_problem("words", problem)?;
            Vec::new()
        }
    };
    let writing = Writing { kind, draft };
    write(&desk, writing, &filled, &faults, theirs.as_deref())
}

fn write(
    desk: &Desk,
    writing: Writing,
    filled: &Filled,
    faults: &[Fault],
    theirs: Option<&str>,
) -> Answer {
    let page = pages::write(&desk.view, writing, filled, faults, theirs);
    desk.form_page("office-data-write", filled, &page)
}
