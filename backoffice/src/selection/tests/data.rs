//! That the office's criteria say what they may, and nothing of who somebody is.

use super::*;
use crate::problem::Refuses;
use crate::selection::{Kind, Letter, Section};
use std::collections::BTreeSet;
use translations::{Language, Text};

const DATA: &str = include_str!("../../../rules/selection.toml");

#[test]
fn what_the_criteria_name_is_there() {
    let criteria = criteria();
    assert!(criteria.verified_by.is_empty());
    let gates: Vec<&str> = criteria.gates.iter().map(|it| it.id.as_str()).collect();
    assert_eq!(gates, ["G1", "G2", "G3", "G4", "G5", "G6", "G7", "G8"]);
    let weights: Vec<u32> = criteria.scores.iter().map(|it| it.weight).collect();
    assert_eq!(weights, [5, 4, 4, 3, 3, 2, 3, 1, 1]);
    for gate in &criteria.gates {
        assert!(!gate.if_no.is_empty(), "{}", gate.id);
        for it in &gate.exceptions {
            assert!(
                criteria.exceptions.iter().any(|other| other.id == *it),
                "{it}"
            );
        }
    }
    // A shut gate leaves a reason to give.
    for kind in Kind::ALL {
        let mut reasons = criteria.reasons.iter();
        assert!(reasons.any(|it| it.decisions.contains(&kind)), "{kind:?}");
    }
    let ids: BTreeSet<&str> = criteria.reasons.iter().map(|it| it.id.as_str()).collect();
    assert_eq!(ids.len(), criteria.reasons.len());
    // Nothing that is unknown leads to a no.
    assert!(!criteria.while_unknown.contains(&Kind::Decline));
    assert!(criteria.while_unknown.iter().all(|it| !it.accepts()));
    let merit = criteria.score("merit").unwrap();
    assert!(merit.needs_note && merit.by == crate::selection::ScoredBy::Representative);
    assert_eq!(criteria.waitlist_days_max, 30);
    assert_eq!(criteria.decide_business_days, 10);
    assert_eq!(criteria.fairness_cell_least, 10);
}

/// Whoever somebody is decides nothing: neither a criterion nor its words ask for it.
#[test]
fn protected_traits_are_in_no_criterion() {
    let traits = [
        "race",
        "racial",
        "ethnic",
        "ethnicity",
        "skin",
        "religion",
        "religious",
        "faith",
        "church",
        "national",
        "nationality",
        "origin",
        "sex",
        "gender",
        "orientation",
        "gay",
        "pregnant",
        "pregnancy",
        "married",
        "marital",
        "veteran",
        "political",
        "politics",
        "ancestry",
        "tribe",
        "caste",
    ];
    let english = Text::new(Language::english());
    // The head says that they are not asked; the rows are what counts.
    let rows = DATA.split_once("[[gate]]").unwrap().1;
    let mut words = rows.to_lowercase();
    for it in named().iter().filter(|it| {
        it.contains("-gate-")
            || it.contains("-score-")
            || it.contains("-anchor-")
            || it.contains("-reason-")
    }) {
        words.push(' ');
        words.push_str(&english.of(it).to_lowercase());
    }
    let words: BTreeSet<&str> = words.split(|it: char| !it.is_alphabetic()).collect();
    let found: Vec<_> = traits.iter().filter(|it| words.contains(**it)).collect();
    assert!(found.is_empty(), "{found:?}");
}

/// The messages that the sources of this folder name, and those of its data.
fn named() -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    let sources = [
        DATA,
        include_str!("../refusal.rs"),
        include_str!("../criteria.rs"),
        include_str!("../agenda.rs"),
        include_str!("../consequences.rs"),
    ];
    for source in sources {
        let words = source.split('"').skip(1).step_by(2);
        found.extend(
            words
                .filter(|it| it.starts_with("selection-"))
                .map(str::to_owned),
        );
    }
    found
}

#[test]
fn every_sentence_has_its_words_in_the_languages_of_staff() {
    let named = named();
    for it in Refusal::every() {
        assert!(named.contains(it.message()), "{it:?}");
    }
    let mut labels: Vec<&str> = Kind::ALL.iter().map(|it| it.label()).collect();
    labels.extend([Letter::Neutral.label(), Section::Ratify.label()]);
    assert!(labels.iter().all(|it| named.contains(*it)));
    for tag in ["en", "es", "ar"] {
        let language = Language::all().iter().find(|it| it.tag() == tag).unwrap();
        let text = Text::new(*language);
        let missing: Vec<_> = named.iter().filter(|it| !text.has(it)).collect();
        assert!(missing.is_empty(), "{tag}: {missing:?}");
        for it in &criteria().gates {
            assert!(text.attribute(&it.message, "help").is_some(), "{}", it.id);
        }
    }
}

#[test]
fn refusals_name_what_they_speak_of() {
    for it in Refusal::every() {
        let words = Text::new(Language::english()).of(it.message());
        for (name, _) in it.values() {
            assert!(words.contains(&format!("{{${name}}}")), "{it:?}: {words}");
        }
    }
}
