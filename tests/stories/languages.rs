//! Every message in every language: nothing missing, nothing unused, nothing left in English.

use shared::form::Form;
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use translations::lint::{self, Exceptions, Messages};
use translations::{Language, sources};

fn messages(language: Language) -> Messages {
    lint::parse(&sources(language))
}

#[test]
fn every_language_says_everything_well() {
    let english = messages(Language::english());
    let exceptions = Exceptions::built_in();
    let mut faults = Vec::new();
    for language in Language::all() {
        let found = lint::check(*language, &english, &messages(*language), &exceptions);
        faults.extend(found.iter().map(|it| format!("{language}/{it}")));
    }
    assert!(
        faults.is_empty(),
        "mend these messages (`cargo run -q -p translations --example check -- TAG` shows those of one language):\n  {}",
        faults.join("\n  ")
    );
}

#[test]
fn the_check_would_find_what_is_wrong() {
    let english = messages(Language::english());
    let spanish = Language::find("es").expect("offered");
    let mut files = sources(spanish);
    files.retain(|(name, _)| name != "ticket.ftl");
    for (name, text) in &mut files {
        if name == "kiosk.ftl" {
            *text = text
                .replace("{ $office }", "Open Door")
                .replace("Atrás", "Back");
        }
    }
    let found = lint::check(
        spanish,
        &english,
        &lint::parse(&files),
        &Exceptions::built_in(),
    );
    let found: Vec<String> = found.iter().map(ToString::to_string).collect();
    assert_eq!(found.len(), 2, "{found:?}");
    assert!(found[0].starts_with("kiosk.ftl:kiosk-notice-who: must have the same variables"));
    assert!(found[1].starts_with("ticket.ftl: the whole file is missing"));
}

#[test]
fn staff_are_offered_languages_with_their_pages_only() {
    let tags: Vec<&str> = Language::for_staff().map(Language::tag).collect();
    assert_eq!(tags, ["en", "es", "ar"]);
}

/// Messages whose id is put together at run time: the start of the id and where that is done.
const BUILT_AT_RUN_TIME: &[(&str, &str)] = &[
    ("events-fact-", "backoffice/src/history/pages.rs"),
    ("problem-", "backoffice/src/web/trouble.rs"),
    ("calendar-", "shared/src/form/words.rs"),
    ("case-type-", "backoffice/src/checklists/case_types.rs"),
    ("checklist-doc-", "backoffice/src/checklists/sheet.rs"),
    ("import-column-", "backoffice/src/import/pages.rs"),
    ("letter-", "backoffice/rules/letters.toml"),
    ("policy-", "backoffice/src/policies/starters.rs"),
    ("kiosk-month-", "shared/src/form/words.rs"),
    // Written for every language at once; the page that says them comes later.
    ("phone-", "the visitor's page on their own phone"),
];

#[test]
fn every_message_is_used_somewhere() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"))
        .parent()
        .expect("the workspace");
    let mut sources = String::new();
    for folder in [
        "kiosk",
        "backoffice",
        "shared",
        "translations/src",
        "tests/src",
    ] {
        gather(&root.join(folder), &mut sources);
    }
    let is_id = |it: char| it.is_ascii_alphanumeric() || it == '-';
    let words: BTreeSet<&str> = sources.split(|it: char| !is_id(it)).collect();
    let of_the_form = form_messages();
    let unused: Vec<String> = translations::message_ids(Language::english())
        .into_iter()
        .filter(|id| !words.contains(id.as_str()) && !of_the_form.contains(id.as_str()))
        .filter(|id| {
            !BUILT_AT_RUN_TIME
                .iter()
                .any(|(start, _)| id.starts_with(start))
        })
        .collect();
    assert!(
        unused.is_empty(),
        "remove these messages, or use them:\n  {}",
        unused.join("\n  ")
    );
}

#[test]
fn a_sentence_that_begins_with_latin_letters_runs_from_right_to_left_all_the_same() {
    let mut wrong = Vec::new();
    for language in Language::all().iter().filter(|it| it.is_rtl()) {
        let own = |it: char| ('\u{590}'..='\u{8ff}').contains(&it);
        for (file, text) in sources(*language) {
            for line in text.lines() {
                let Some((id, words)) = line.split_once(" = ") else {
                    continue;
                };
                // What is filled in is isolated, and says nothing of the direction.
                let outside = words
                    .split('{')
                    .map(|it| it.rsplit('}').next().unwrap_or(""));
                let letters: String = outside.collect();
                let first = letters
                    .chars()
                    .find(|it| it.is_alphabetic() || *it == '\u{200f}');
                if first.is_some_and(|it| it.is_ascii()) && letters.contains(own) {
                    wrong.push(format!("{language} {file} {}", id.trim()));
                }
            }
        }
    }
    assert!(
        wrong.is_empty(),
        "put U+200F in front of:\n  {}",
        wrong.join("\n  ")
    );
}

/// The messages the form names: its choices and columns name theirs by their place in it.
fn form_messages() -> BTreeSet<&'static str> {
    let form = Form::current();
    let asks = form
        .questions
        .iter()
        .flat_map(|it| std::iter::once(&it.ask).chain(it.kind.columns()));
    let mut found: BTreeSet<&str> = asks
        .flat_map(|it| {
            it.texts()
                .chain(it.choices().iter().map(|it| it.text.as_str()))
        })
        .collect();
    found.extend(form.sections.iter().map(|it| it.text.as_str()));
    found
}

fn gather(folder: &Path, into: &mut String) {
    for entry in fs::read_dir(folder).expect("a readable folder") {
        let path = entry.expect("a readable entry").path();
        let is_source = path
            .extension()
            .is_some_and(|it| ["rs", "slint", "toml", "js"].iter().any(|end| it == *end));
        if path.is_dir() {
            gather(&path, into);
        } else if is_source && !path.ends_with("stories/languages.rs") {
            into.push_str(&fs::read_to_string(&path).expect("UTF-8"));
            into.push('\n');
        }
    }
}
