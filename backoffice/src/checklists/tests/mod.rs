//! Lists of papers: the data, what a newer list changes, what is printed, and the pages.

mod pages;

use super::case_types::CaseTypes;
use super::model::{Difference, Item, State, difference, readiness};
use super::sheet::{Names, Wanted, printed, sheet};
use crate::testing::nine;
use proptest::prelude::*;
use translations::{Language, Text};
use typesetting::Size;

fn item(word: &str, state: State) -> Item {
    Item {
        word: word.to_owned(),
        state,
        due: None,
        set_at: nine(),
        set_by: None,
        reason: None,
    }
}

/// The list of a kind of case as it is begun.
fn begun(types: &CaseTypes, id: &str) -> Vec<Item> {
    let kind = types.find(id).unwrap();
    let words = kind.documents.iter();
    words.map(|it| item(it, State::Needed)).collect()
}

#[test]
fn every_kind_of_case_has_a_name_and_every_paper_one_in_every_language() {
    let types = CaseTypes::shipped();
    assert_eq!(types.all().len(), 37);
    let english = Text::new(Language::english());
    for kind in types.all() {
        assert!(english.has(&kind.label()), "{} has no name", kind.id);
        for word in &kind.documents {
            for language in Language::all() {
                let message = format!("checklist-doc-{word}");
                assert!(
                    Text::new(*language).has(&message),
                    "{message} in {}",
                    language.tag()
                );
            }
        }
    }
    assert!(types.is_unverified(), "a review is claimed");
}

#[test]
fn lists_that_make_no_sense_are_refused() {
    let head = "version = 1\nverified_on = \"\"\nverified_by = \"\"\n";
    let paper = "[[document]]\nword = \"id\"\npicture = \"card\"\n";
    let kind = "[[type]]\nid = \"X\"\nforms = \"\"\nbefore = \"\"\nleast = \"\"\nten_day = \"yes\"\nprotection = \"none\"\nfee_waiver = \"\"\nrules = []\n";
    let read = |body: &str| CaseTypes::read(&format!("{head}{body}"));
    assert!(read(&format!("{paper}{kind}documents = [\"id\"]\n")).is_ok());
    assert!(read(&format!("{paper}{kind}documents = [\"no\"]\n")).is_err());
    assert!(read(&format!("{paper}plain = \"no\"\n{kind}documents = []\n")).is_err());
    assert!(read(&format!("{paper}plain = \"id\"\n{kind}documents = []\n")).is_err());
}

/// Words that would tell somebody who finds a list what it is for, in Haitian Creole, Spanish and English.
const TELLING: [&str; 16] = [
    "viktim",
    "abi",
    "vyolans",
    "krim",
    "víctima",
    "abuso",
    "maltrato",
    "violencia",
    "delito",
    "victim",
    "abuse",
    "violence",
    "crime",
    "police",
    "polis",
    "policía",
];

#[test]
fn a_12_t1_the_list_of_a_survivor_in_haitian_creole_has_no_word_of_what_happened_to_them() {
    let types = CaseTypes::shipped();
    for kind in types.all().iter().filter(|it| it.is_protected()) {
        for tag in ["ht", "es", "en"] {
            let wanted = Wanted {
                language: Language::find(tag).unwrap(),
                size: Size::Usual,
                names: Names::Plain,
                today: nine().date_naive(),
            };
            let sheet = sheet(types, &begun(types, &kind.id), &wanted);
            let text = typesetting::text(&sheet).to_lowercase();
            let words: Vec<&str> = text.split(|it: char| !it.is_alphabetic()).collect();
            for telling in TELLING {
                assert!(
                    !words.contains(&telling),
                    "{} in {tag} says {telling}:\n{text}",
                    kind.id
                );
            }
        }
    }
    let wanted = |names| printed(types, &begun_static("U"), names).join(" ");
    assert_ne!(
        wanted(Names::Own),
        wanted(Names::Plain),
        "nothing of this list was delicate"
    );
}

fn begun_static(id: &str) -> Vec<Item> {
    begun(CaseTypes::shipped(), id)
}

#[test]
fn a_12_t2_a_newer_list_changes_nothing_until_somebody_says_so_and_keeps_what_is_here() {
    let types = CaseTypes::shipped();
    let kind = types.find("N400").unwrap();
    let mut items = begun(types, "N400");
    assert_eq!(difference(&items, kind), Difference::default());
    items.push(item("old-paper", State::Asked));
    items.push(item("old-paper-that-is-here", State::Received));
    let without = items.remove(0);
    let found = difference(&items, kind);
    assert_eq!(found.added, [without.word]);
    assert_eq!(found.gone, ["old-paper"]);
}

#[test]
fn only_what_is_not_here_yet_is_printed_and_each_paper_once() {
    let types = CaseTypes::shipped();
    let mut items = begun(types, "U");
    for item in &mut items {
        item.state = State::Verified;
    }
    assert_eq!(printed(types, &items, Names::Own), Vec::<&str>::new());
    let all = begun(types, "U");
    let words = printed(types, &all, Names::Plain);
    let mut once = words.clone();
    once.sort_unstable();
    once.dedup();
    assert_eq!(once.len(), words.len());
}

proptest! {
    #[test]
    fn a_list_is_ready_only_when_nothing_is_missing(states in prop::collection::vec(0_usize..5, 0..40)) {
        let all = [State::Needed, State::Asked, State::Received, State::Verified, State::Waived];
        let items: Vec<Item> = states.iter().map(|at| item("id", all[*at])).collect();
        let ready = readiness(&items);
        let is_missing = states.iter().any(|at| *at < 3);
        prop_assert_eq!(ready.percent() == 100, !is_missing);
        prop_assert!(ready.percent() <= 100);
    }
}
