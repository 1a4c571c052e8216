//! Who may say "not eligible", and that every sentence of the screening has its words.

use super::funds::Funds;
use super::rules::Rules;
use super::{Confirmed, NotEligible, Refusal, Screener, not_eligible};
use crate::access::Reaches;
use crate::access::{Act, Authority, Credential, CredentialKind, Recognition, StaffId};
use crate::problem::Refuses;
use chrono::NaiveDate;
use std::collections::BTreeSet;
use std::path::Path;
use translations::{Language, Text};
use uuid::Uuid;

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn credential(kind: CredentialKind, until: &str) -> Credential {
    Credential {
        id: Uuid::from_u128(1),
        staff: Uuid::from_u128(2),
        kind,
        number: String::new(),
        jurisdiction: String::new(),
        organisation: "Casa Abierta".to_owned(),
        granted_on: day("2025-01-01"),
        expires_on: Some(day(until)),
        renewal_filed_on: None,
        ended_on: None,
    }
}

/// Staff member `staff` with a credential, or none, says "not eligible"; another may confirm it.
fn say(
    act: Act,
    (staff, kind): (u128, Option<CredentialKind>),
    confirmed: Option<(u128, CredentialKind)>,
) -> Result<NotEligible, Refusal> {
    let recognitions = [Recognition {
        id: Uuid::from_u128(3),
        organisation: "Casa Abierta".to_owned(),
        location: "Main Street".to_owned(),
        granted_on: day("2024-01-01"),
        expires_on: day("2029-12-31"),
        is_here: true,
        ended_on: None,
    }];
    let own: Vec<_> = kind
        .map(|it| credential(it, "2027-12-31"))
        .into_iter()
        .collect();
    let other: Vec<_> = confirmed
        .map(|it| credential(it.1, "2027-12-31"))
        .into_iter()
        .collect();
    let screener = |staff, credentials| Screener {
        staff: Uuid::from_u128(staff),
        authority: Authority {
            credentials,
            recognitions: &recognitions,
            reaches: Reaches::shipped(),
            on: day("2026-09-01"),
        },
    };
    let confirmed = confirmed.map(|(staff, _)| Confirmed {
        by: screener(staff, &other),
    });
    not_eligible(act, screener(staff, &own), confirmed, "Over every ceiling.")
}

#[test]
fn a_less_experienced_screener_needs_a_representative_to_say_not_eligible() {
    use CredentialKind::{Attorney, FullAccreditation, PartialAccreditation, Supervised};
    let dhs = Act::AdviseDhs;
    let unconfirmed = Err(Refusal::NotEligibleUnconfirmed);
    assert_eq!(say(dhs, (1, None), None), unconfirmed);
    assert_eq!(say(dhs, (1, Some(Supervised)), None), unconfirmed);
    assert_eq!(say(dhs, (1, None), Some((2, Supervised))), unconfirmed);
    let own = Err(Refusal::ConfirmedByThemselves);
    assert_eq!(say(dhs, (1, None), Some((1, Attorney))), own);
    let answered =
        |it: Result<NotEligible, Refusal>| -> Option<StaffId> { it.ok().map(|it| it.answered_by) };
    let second = Some(Uuid::from_u128(2));
    for kind in [Attorney, FullAccreditation, PartialAccreditation] {
        assert_eq!(answered(say(dhs, (1, None), Some((2, kind)))), second);
        assert_eq!(answered(say(dhs, (2, Some(kind)), None)), second);
    }
    // Before the court a partial accreditation is none.
    let court = Act::AdviseCourt;
    assert_eq!(
        say(court, (1, Some(PartialAccreditation)), None),
        unconfirmed
    );
    assert_eq!(
        say(court, (1, None), Some((2, PartialAccreditation))),
        unconfirmed
    );
    assert_eq!(answered(say(court, (1, None), Some((2, Attorney)))), second);
}

#[test]
fn not_eligible_says_why() {
    let nobody = Authority {
        credentials: &[],
        recognitions: &[],
        reaches: Reaches::shipped(),
        on: day("2026-09-01"),
    };
    let by = Screener {
        staff: Uuid::from_u128(1),
        authority: nobody,
    };
    let found = not_eligible(Act::AdviseDhs, by, None, "  ");
    assert_eq!(found, Err(Refusal::NoReason));
}

/// The messages that the sources of this folder name, and those of its data.
fn named() -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    let sources = [
        include_str!("funds/parts.rs"),
        include_str!("refusal.rs"),
        include_str!("../../rules/funds.toml"),
        include_str!("../../rules/screening.toml"),
    ];
    for source in sources {
        let words = source.split('"').skip(1).step_by(2);
        found.extend(
            words
                .filter(|it| it.starts_with("screening-"))
                .map(str::to_owned),
        );
    }
    found
}

#[test]
fn every_sentence_has_its_words_in_the_languages_of_staff() {
    let named = named();
    let rules = Rules::shipped().rules.iter().map(|it| &it.message);
    let funds = Funds::shipped();
    let funds = funds.bases.iter().map(|it| &it.message);
    for it in rules.chain(funds) {
        assert!(named.contains(it), "{it}");
    }
    for it in Refusal::every() {
        assert!(named.contains(it.message()), "{it:?}");
    }
    for tag in ["en", "es", "ar"] {
        let language = Language::all().iter().find(|it| it.tag() == tag).unwrap();
        let text = Text::new(*language);
        let missing: Vec<_> = named.iter().filter(|it| !text.has(it)).collect();
        assert!(missing.is_empty(), "{tag}: {missing:?}");
        for it in &Funds::shipped().bases {
            assert!(text.attribute(&it.message, "help").is_some(), "{}", it.id);
        }
        for it in &Funds::shipped().households {
            assert!(text.attribute(&it.message, "help").is_some(), "{}", it.id);
        }
    }
}

/// Findings are for staff: no kiosk, display or phone has their words.
#[test]
fn no_visitor_reads_a_finding() {
    for file in translations::lint::VISITOR_FILES {
        assert_ne!(file, "screening.ftl");
        assert_ne!(file, "selection.ftl");
    }
    let kiosk = Path::new(env!("CARGO_MANIFEST_DIR")).join("../kiosk/src");
    let mut folders = vec![kiosk];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).into_iter().flatten().flatten() {
            let path = entry.path();
            if path.is_dir() {
                folders.push(path);
            } else if let Ok(source) = std::fs::read_to_string(&path) {
                assert!(!source.contains("screening-find-"), "{}", path.display());
            }
        }
    }
}
