//! The addresses of templates, and of what letters tell of the office.

use super::actions;
use super::model::{Parts, Template};
use super::office::OfficeFacts;
use super::pages::{self, address, all_blocks};
use super::wording::shipped;
use crate::access::Permission;
use crate::db::{ReadTx, Tx};
use crate::letters::choices::Choice;
use crate::letters::delivery::Bears;
use crate::letters::writing::{Dates, Made, Typed, pdf, sheet};
use crate::problem::Problem;
use crate::selection::Letter;
use crate::web::{Access, Answer, Desk, Filled, Routes, Taken};
use axum::extract::{Path, Query};
use serde::Deserialize;
use translations::Language;

const SEE: Access = Access::Needs(Permission::SeeLetters);
const KEEP: Access = Access::Needs(Permission::KeepLetters);
const APPROVE: Access = Access::Needs(Permission::ApproveWords);

/// The addresses of this folder.
pub(in crate::letters) fn routes() -> Routes {
    Routes::new()
        .get("/letters/templates/{kind}", SEE, shelf)
        .post("/letters/templates/{kind}", KEEP, save)
        .post("/letters/templates/{kind}/{version}/use", KEEP, bring_in)
        .post("/letters/templates/{kind}/{version}/read", APPROVE, read)
        .get(
            "/letters/templates/{kind}/{version}/preview.pdf",
            SEE,
            preview,
        )
        .get("/letters/office", KEEP, office)
        .post("/letters/office", KEEP, save_office)
}

fn kind(word: &str) -> Result<Letter, Problem> {
    Letter::find(word).ok_or(Problem::NotFound)
}

#[derive(Deserialize)]
struct Asked {
    #[serde(default)]
    language: String,
    from: Option<u32>,
}

impl Asked {
    fn language(&self) -> Language {
        Language::find(&self.language).unwrap_or_else(Language::english)
    }
}

async fn shelf(
    desk: Desk,
    Taken(Path(word)): Taken<Path<String>>,
    Taken(Query(asked)): Taken<Query<Asked>>,
) -> Answer {
    show(&desk, kind(&word)?, asked.from, asked.language(), None).await
}

/// The page with the words of a version, or with what was typed.
async fn show(
    desk: &Desk,
    kind: Letter,
    from: Option<u32>,
    language: Language,
    typed: Option<Filled>,
) -> Answer {
    let read = move |tx: &mut ReadTx| {
        let shelf = actions::shelf(tx, kind)?;
        let version = from.unwrap_or(shelf.current.template.version);
        let base = actions::one(tx, kind, version)?.template;
        Ok((shelf, base))
    };
    let (shelf, base) = desk.read(read).await?;
    let filled = typed.unwrap_or_else(|| stands(&base, language));
    let page = pages::shelf(&desk.view, &shelf, (&base, language), &filled);
    let title = desk.view.text.of(Choice::label(kind));
    if filled.refusals().is_empty() {
        desk.page_titled(&title, &page)
    } else {
        desk.page_titled_to_correct(&title, &page)
    }
}

/// The form with what a version says.
fn stands(base: &Template, language: Language) -> Filled {
    let mut filled = Filled::new();
    for (at, block) in all_blocks(base).into_iter().enumerate() {
        filled = filled.with(&format!("order-{}", block.id), (at + 1).to_string());
        if base.parts.0.contains(&block.id) {
            filled = filled.with(&format!("with-{}", block.id), "yes");
        }
        for message in block.messages() {
            let own = base
                .wording
                .own(language.tag(), &message)
                .map(str::to_owned);
            let words = own
                .or_else(|| shipped(language, &message))
                .unwrap_or_default();
            filled = filled.with(&format!("say-{message}"), words);
        }
    }
    filled
}

async fn save(desk: Desk, Taken(Path(word)): Taken<Path<String>>, mut filled: Filled) -> Answer {
    let kind = kind(&word)?;
    let number = |name: &str| {
        filled
            .value(name)
            .parse::<u32>()
            .map_err(|_| Problem::Malformed)
    };
    let (from, seen) = (number("from")?, number("seen")?);
    let language = Language::find(filled.value("language")).ok_or(Problem::Malformed)?;
    let base = desk
        .read(move |tx: &mut ReadTx| Ok(actions::one(tx, kind, from)?.template))
        .await?;
    let Some((parts, wording)) = said(&base, language, &mut filled) else {
        return show(&desk, kind, Some(from), language, Some(filled)).await;
    };
    let act = move |tx: &mut Tx| actions::save(tx, kind, seen, &parts, &wording);
    match desk.write(act).await {
        Ok(_) => desk.go_saved(&address(kind)),
        Err(problem) => {
            filled.refuse_problem("seen", problem)?;
            show(&desk, kind, Some(from), language, Some(filled)).await
        }
    }
}

/// What a form says of parts and words; nothing when something has to be corrected.
fn said(
    base: &Template,
    language: Language,
    filled: &mut Filled,
) -> Option<(Parts, super::Wording)> {
    let mut wording = base.wording.clone();
    let mut parts = Vec::new();
    for block in all_blocks(base) {
        let place = filled.value(&format!("order-{}", block.id)).parse::<u32>();
        if block.required || filled.value(&format!("with-{}", block.id)) == "yes" {
            parts.push((place.unwrap_or(u32::MAX), block.id.clone()));
        }
        for message in block.messages() {
            let name = format!("say-{message}");
            if let Err(refusal) = wording.say(language, &message, filled.value(&name)) {
                filled.refuse(&name, &refusal);
            }
        }
    }
    // Whoever gives two parts the same place leaves them as they stood.
    parts.sort_by_key(|(place, _)| *place);
    let parts = Parts(parts.into_iter().map(|(_, id)| id).collect());
    filled.refusals().is_empty().then_some((parts, wording))
}

async fn bring_in(desk: Desk, Taken(Path((word, version))): Taken<Path<(String, u32)>>) -> Answer {
    let kind = kind(&word)?;
    desk.write(move |tx: &mut Tx| actions::bring_in(tx, kind, version))
        .await?;
    desk.go_saved(&address(kind))
}

async fn read(
    desk: Desk,
    Taken(Path((word, version))): Taken<Path<(String, u32)>>,
    filled: Filled,
) -> Answer {
    let kind = kind(&word)?;
    let language = Language::find(filled.value("language")).ok_or(Problem::Malformed)?;
    desk.write(move |tx: &mut Tx| actions::review(tx, kind, version, language))
        .await?;
    desk.go_saved(&address(kind))
}

/// A letter of this version in which nothing is of anybody.
async fn preview(
    desk: Desk,
    Taken(Path((word, version))): Taken<Path<(String, u32)>>,
    Taken(Query(asked)): Taken<Query<Asked>>,
) -> Answer {
    let (kind, language, today) = (kind(&word)?, asked.language(), desk.app.today());
    let read = move |tx: &mut ReadTx| {
        tx.require(Permission::SeeLetters)?;
        let it = actions::one(tx, kind, version)?;
        Ok((it, actions::office_facts(tx)?))
    };
    let (of, office) = desk.read(read).await?;
    let made = desk.app.blocking(move || {
        let typed = sample(&of.template, today);
        let sheet = sheet(&Made {
            template: &of.template,
            typed: &typed,
            dates: Dates::Say(today),
            office: &office,
            line: None,
            language,
            on: today,
            is_protected: false,
            bears: Bears::Office,
            code_word: "BCD-FGH",
            advice: None,
            is_unread: of.is_unread(language),
        });
        typesetting::typeset(&sheet).map_err(Problem::defect)
    });
    Ok(pdf(made.await?.pdf))
}

/// Dots where something would be typed.
fn sample(template: &Template, today: chrono::NaiveDate) -> Typed {
    let mut typed = Typed::default().with("name", "…");
    for block in template
        .blocks()
        .into_iter()
        .filter(|it| !it.field.is_empty())
    {
        let is_day = matches!(
            block.field.as_str(),
            "consulted-on" | "look-again" | "need-by"
        );
        let words = if is_day {
            today.to_string()
        } else {
            "…".to_owned()
        };
        typed = typed.with(&block.field, &words);
    }
    typed
}

async fn office(desk: Desk) -> Answer {
    let facts = desk
        .read(|tx: &mut ReadTx| actions::office_facts(tx))
        .await?;
    let years = facts.keep_years.map(|it| it.to_string());
    let filled = Filled::new()
        .with("seen", facts.version.to_string())
        .with("sender", facts.sender)
        .with("neutral", facts.neutral)
        .with("complaints", facts.complaints)
        .with("others", facts.others)
        .with("keep_years", years.unwrap_or_default());
    desk.page("letters-office", &pages::office(&desk.view, &filled))
}

async fn save_office(desk: Desk, mut filled: Filled) -> Answer {
    let seen = filled
        .value("seen")
        .parse()
        .map_err(|_| Problem::Malformed)?;
    let typed = ["sender", "neutral", "complaints", "others"].map(|it| filled.value(it));
    match OfficeFacts::read(typed, filled.value("keep_years"), seen) {
        Err((field, refusal)) => filled.refuse(field, &refusal),
        Ok(facts) => {
            let act = move |tx: &mut Tx| actions::save_office(tx, &facts);
            match desk.write(act).await {
                Ok(()) => return desk.go_saved("/letters/office"),
                Err(problem) => filled.refuse_problem("sender", problem)?,
            }
        }
    }
    let page = pages::office(&desk.view, &filled);
    desk.form_page("letters-office", &filled, &page)
}
