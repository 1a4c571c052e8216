//! Every message in every language: nothing missing, nothing unused, nothing left in English.

use fluent_syntax::ast::{
    Entry, Expression, InlineExpression, Message, Pattern, PatternElement, VariantKey,
};
use shared::form::Form;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;
use translations::{Language, sources};

/// What a message promises, whatever the language.
#[derive(Debug, Default, PartialEq)]
struct Shape {
    variables: BTreeSet<String>,
    attributes: BTreeSet<String>,
    words: String,
    plurals: Vec<BTreeSet<String>>,
}

fn shapes(language: Language) -> BTreeMap<String, Shape> {
    let mut found = BTreeMap::new();
    for (name, source) in sources(language) {
        let resource =
            fluent_syntax::parser::parse(source.as_str()).unwrap_or_else(|(_, faults)| {
                panic!("{language}/{name} has lines that cannot be read: {faults:?}")
            });
        for entry in &resource.body {
            if let Entry::Message(message) = entry {
                let before = found.insert(message.id.name.to_owned(), shape(message));
                assert!(
                    before.is_none(),
                    "{language}/{name}: {} twice",
                    message.id.name
                );
            }
        }
    }
    found
}

fn shape(message: &Message<&str>) -> Shape {
    let mut shape = Shape::default();
    if let Some(pattern) = &message.value {
        read(pattern, &mut shape);
    }
    for attribute in &message.attributes {
        shape.attributes.insert(attribute.id.name.to_owned());
        read(&attribute.value, &mut shape);
    }
    shape
}

fn read(pattern: &Pattern<&str>, shape: &mut Shape) {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => shape.words.push_str(value),
            PatternElement::Placeable { expression } => match expression {
                Expression::Inline(inline) => variable(inline, shape),
                Expression::Select { selector, variants } => {
                    variable(selector, shape);
                    shape
                        .plurals
                        .push(variants.iter().map(|it| key(&it.key)).collect());
                    for variant in variants {
                        read(&variant.value, shape);
                    }
                }
            },
        }
    }
}

fn key(key: &VariantKey<&str>) -> String {
    match key {
        VariantKey::Identifier { name } => (*name).to_owned(),
        VariantKey::NumberLiteral { value } => (*value).to_owned(),
    }
}

fn variable(inline: &InlineExpression<&str>, shape: &mut Shape) {
    if let InlineExpression::VariableReference { id } = inline {
        shape.variables.insert(id.name.to_owned());
    }
}

#[test]
fn every_language_says_everything_with_the_same_variables() {
    let english = shapes(Language::english());
    let mut faults = Vec::new();
    for language in Language::all() {
        let own = shapes(*language);
        for (id, source) in &english {
            match own.get(id) {
                None => faults.push(format!("{language}: {id} is missing")),
                Some(it) if it.variables != source.variables => {
                    faults.push(format!(
                        "{language}: {id} has variables {:?}, English {:?}",
                        it.variables, source.variables
                    ));
                }
                Some(it) if it.attributes != source.attributes => {
                    faults.push(format!(
                        "{language}: {id} has attributes {:?}, English {:?}",
                        it.attributes, source.attributes
                    ));
                }
                Some(_) => {}
            }
        }
        faults.extend(
            own.keys()
                .filter(|it| !english.contains_key(*it))
                .map(|it| format!("{language}: {it} is not in English")),
        );
    }
    assert!(
        faults.is_empty(),
        "mend these messages:\n  {}",
        faults.join("\n  ")
    );
}

#[test]
fn plural_forms_are_those_of_the_language() {
    let mut faults = Vec::new();
    for (tag, categories) in [
        ("en", &["one", "other"][..]),
        ("es", &["one", "other"]),
        ("ar", &["zero", "one", "two", "few", "many", "other"]),
    ] {
        let language = Language::find(tag).expect("offered");
        for (id, shape) in shapes(language) {
            for given in &shape.plurals {
                let plural = given.contains("other")
                    && given
                        .iter()
                        .any(|it| categories.contains(&it.as_str()) && it != "other");
                let complete = categories.iter().all(|it| given.contains(*it));
                let known = given
                    .iter()
                    .all(|it| categories.contains(&it.as_str()) || it.parse::<f64>().is_ok());
                if plural && !(complete && known) {
                    faults.push(format!(
                        "{tag}: {id} has {given:?}, the language has {categories:?}"
                    ));
                }
            }
        }
    }
    assert!(
        faults.is_empty(),
        "mend these plurals:\n  {}",
        faults.join("\n  ")
    );
}

#[test]
fn no_english_is_left_in_another_language() {
    let english = shapes(Language::english());
    let letters = |words: &str| words.chars().filter(|it| it.is_alphabetic()).count();
    let mut faults = Vec::new();
    for language in Language::all()
        .iter()
        .filter(|it| **it != Language::english())
    {
        for (id, shape) in shapes(*language) {
            let same = english.get(&id).is_some_and(|it| it.words == shape.words);
            // Names and abbreviations (DACA, TPS, English) are the same everywhere.
            let is_name =
                letters(&shape.words) <= 6 || shape.words.chars().all(|it| !it.is_lowercase());
            if same && !is_name && !SAME_EVERYWHERE.contains(&id.as_str()) {
                faults.push(format!("{language}: {id} = {}", shape.words));
            }
            let latin = shape
                .words
                .chars()
                .filter(char::is_ascii_alphabetic)
                .count();
            let arabic = !language.scripts().any(|it| it == "Arab")
                || shape
                    .words
                    .chars()
                    .any(|it| ('\u{600}'..'\u{700}').contains(&it))
                || latin == 0
                || SAME_EVERYWHERE.contains(&id.as_str());
            if !arabic {
                faults.push(format!(
                    "{language}: {id} has no Arabic letters: {}",
                    shape.words
                ));
            }
        }
    }
    assert!(
        faults.is_empty(),
        "translate these, or say that they are names:\n  {}",
        faults.join("\n  ")
    );
}

/// Messages that are names, and so the same in every language.
const SAME_EVERYWHERE: &[&str] = &[
    "form-help-with-daca",
    "form-help-with-tps",
    "web-product",
    "ticket-staff-line",
    "booth-sex-papers-x",
];

/// Messages whose id is put together at run time: the start of the id and where that is done.
const BUILT_AT_RUN_TIME: &[(&str, &str)] = &[
    ("events-fact-", "backoffice/src/history/pages.rs"),
    ("problem-", "backoffice/src/web/trouble.rs"),
    ("calendar-", "shared/src/form/words.rs"),
    // Written for every language at once; the screens and the page that say them come one by one.
    ("phone-", "the visitor's page on their own phone"),
    ("booth-", "the full form in a private room"),
    ("kiosk-", "kiosk/ui"),
    ("ticket-", "kiosk/src/paper"),
];

#[test]
fn every_message_is_used_somewhere() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"))
        .parent()
        .expect("the workspace");
    let mut sources = String::new();
    for folder in ["kiosk", "backoffice", "shared", "tests/src"] {
        gather(&root.join(folder), &mut sources);
    }
    let is_id = |it: char| it.is_ascii_alphanumeric() || it == '-';
    let words: BTreeSet<&str> = sources.split(|it: char| !is_id(it)).collect();
    let of_the_form = form_messages();
    let unused: Vec<String> = shapes(Language::english())
        .into_keys()
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

/// The messages the form names: its choices and columns name theirs by their place in it.
fn form_messages() -> BTreeSet<&'static str> {
    let form = Form::current();
    let asks = form
        .questions
        .iter()
        .flat_map(|it| std::iter::once(&it.ask).chain(it.kind.columns()));
    let mut found: BTreeSet<&str> = asks
        .flat_map(|it| std::iter::once(&it.text).chain(it.choices().iter().map(|it| &it.text)))
        .map(String::as_str)
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
