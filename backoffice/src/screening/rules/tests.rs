//! What the rules find: from answers as they arrive to the ids of findings, and that the data says what it may.

mod data;

use super::{DateTest, Eyes, FindingKind, Law, RowTest, Rules, find};
use crate::access::Role;
use chrono::{NaiveDate, TimeDelta};
use proptest::prelude::*;
use shared::answers::Answers;
use shared::form::{Ask, Condition, Form, Kind, Part, Sensitivity};
use shared::triage::Colour;
use std::collections::BTreeSet;

fn today() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 9, 1).unwrap()
}

fn answers(json: &str) -> Answers {
    serde_json::from_str(json).unwrap()
}

fn ids(json: &str, role: Role) -> Vec<&'static str> {
    let given = answers(json);
    let found = find(Rules::shipped(), &given, today(), role);
    found.into_iter().map(|it| it.id).collect()
}

/// What an attorney is told on 1 September 2026, all of it.
#[track_caller]
fn check(json: &str, expected: &[&str]) {
    assert_eq!(ids(json, Role::Attorney), expected, "{json}");
}

/// Whether one rule applies.
#[track_caller]
fn check_one(json: &str, id: &str, expected: bool) {
    assert_eq!(
        ids(json, Role::Attorney).contains(&id),
        expected,
        "{id}: {json}"
    );
}

#[test]
fn somebody_without_answers_gets_no_findings() {
    check("{}", &[]);
}

#[test]
fn arrests_ask_for_their_papers_and_a_review() {
    check(r#"{"Q48":"yes"}"#, &["dispositions", "review-criminal"]);
    check(r#"{"Q48":"unsure"}"#, &["review-criminal", "arrest-unsure"]);
    check(r#"{"Q48":"no"}"#, &[]);
    check(r#"{"Q48":{"tell":"person"}}"#, &["arrest-ask"]);
    check(
        r#"{"Q48":"yes","Q50":[{"has":"yes"}]}"#,
        &["dispositions", "review-criminal", "open-criminal-case"],
    );
    check_one(r#"{"Q51":["warrant"]}"#, "open-criminal-case", true);
    check_one(r#"{"Q49":[{"result":"open"}]}"#, "open-criminal-case", true);
    check_one(
        r#"{"Q41":[{"what":"green-card"}],"Q48":"yes"}"#,
        "resident-arrested",
        true,
    );
}

#[test]
fn an_order_of_removal_asks_for_the_records_before_anything_is_filed() {
    check(
        r#"{"Q39":[{"who":"judge"}]}"#,
        &["removal-order", "records-first", "records-order"],
    );
    check(
        r#"{"Q39":[{"left":"yes","back":"yes"}]}"#,
        &[
            "removal-order",
            "records-first",
            "records-order",
            "back-after-removal",
        ],
    );
    check(r#"{"Q39":{"tell":"person"}}"#, &["removal-ask"]);
    check(r#"{"Q39":[]}"#, &[]);
}

#[test]
fn an_entry_without_a_check_blocks_the_green_card_until_another_way_opens() {
    let family = r#""Q60":[{"relation":"spouse","status":"citizenship"}]"#;
    let entry = r#""Q35":[{"date":"2019","how":"no-check"}]"#;
    let checked = r#""Q35":[{"date":"2019","how":"visa"}]"#;
    let both = ["petition-for-me", "green-card-family"];
    check(&format!("{{{family},{checked}}}"), &both);
    check(
        &format!("{{{family},{entry}}}"),
        &["entry-unchecked", "registration-counsel", "petition-for-me"],
    );
    let filed = r#""Q45":[{"filed":"yes","who":"parent","when":"2001-04-30"}]"#;
    check(
        &format!("{{{family},{entry},{filed}}}"),
        &[
            "registration-counsel",
            "petition-2001",
            "petition-for-me",
            "green-card-family",
        ],
    );
    let late = r#""Q45":[{"filed":"yes","when":"2001-05-01"}]"#;
    check_one(
        &format!("{{{family},{entry},{late}}}"),
        "green-card-family",
        false,
    );
    // Who knows only the year may have been in time.
    let year = r#""Q45":[{"filed":"yes","when":"2001"}]"#;
    check_one(
        &format!("{{{family},{entry},{year}}}"),
        "green-card-family",
        true,
    );
    // A date nobody knows opens nothing, and is asked for.
    let unknown = r#""Q45":[{"filed":"yes","when":"unknown"}]"#;
    check_one(
        &format!("{{{family},{entry},{unknown}}}"),
        "green-card-family",
        false,
    );
    check_one(
        &format!("{{{family},{entry},{unknown}}}"),
        "petition-ask",
        true,
    );
    for path in [
        r#""Q54":"yes""#,
        r#""Q57":"yes""#,
        r#""Q58":[{"is":"yes","both":"no"}],"Q04":[{"date":"2008-01-01"}]"#,
    ] {
        check_one(
            &format!("{{{family},{entry},{path}}}"),
            "green-card-family",
            true,
        );
        check_one(
            &format!("{{{family},{entry},{path}}}"),
            "entry-unchecked",
            false,
        );
    }
}

/// A block is heeded for those as well who may not see the gate.
#[test]
fn a_counsellor_sees_no_counsel_for_attorneys_and_no_blocked_relief() {
    let json =
        r#"{"Q35":[{"how":"no-check"}],"Q60":[{"relation":"spouse","status":"citizenship"}]}"#;
    let found = ids(json, Role::Counsellor);
    assert!(!found.contains(&"registration-counsel"));
    assert!(!found.contains(&"green-card-family") && found.contains(&"entry-unchecked"));
    assert!(ids(json, Role::Reception).is_empty());
    assert!(ids(json, Role::Volunteer).is_empty());
    assert!(ids(json, Role::Director).contains(&"registration-counsel"));
}

#[test]
fn the_year_for_asylum_runs_from_the_last_arrival() {
    let clock = |arrival: &str| {
        let json = format!(r#"{{"Q37":"{arrival}","Q53":"yes"}}"#);
        let found = ids(&json, Role::Attorney);
        let is_clock = |it: &&str| it.starts_with("asylum-year");
        found.into_iter().filter(is_clock).collect::<Vec<_>>()
    };
    assert_eq!(clock("2025-09-01"), ["asylum-year-soon"]);
    assert_eq!(clock("2025-10-01"), ["asylum-year-soon"]);
    assert_eq!(clock("2025-10-02"), ["asylum-year-near"]);
    assert_eq!(clock("2025-12-30"), ["asylum-year-near"]);
    assert_eq!(clock("2025-12-31"), ["asylum-year"]);
    assert_eq!(clock("2025-08-31"), ["asylum-year-past"]);
    // Known in part: the earliest day, or today while the anniversary may be running.
    assert_eq!(clock("2025"), ["asylum-year-soon"]);
    assert_eq!(clock("2025-11"), ["asylum-year-near"]);
    assert_eq!(clock("2024"), ["asylum-year-past"]);
    assert_eq!(clock("2026"), ["asylum-year"]);
    assert_eq!(clock("unknown"), ["asylum-year-unknown"]);
    check(r#"{"Q37":"2025-10-01","Q53":"no"}"#, &[]);
    check(r#"{"Q37":"2025-10-01"}"#, &["asylum-year-soon"]);
    check(r#"{"Q53":"person"}"#, &["asylum", "asylum-year-unknown"]);
    // Who left on 29 February has a year that ends on 28 February: a day early is safe.
    let leap = answers(r#"{"Q37":"2024-02-29"}"#);
    let day = NaiveDate::from_ymd_opt(2025, 2, 28).unwrap();
    let rules = Rules::shipped();
    let found = find(
        rules,
        &leap,
        NaiveDate::from_ymd_opt(2026, 2, 28).unwrap(),
        Role::Attorney,
    );
    assert!(
        found.is_empty(),
        "past, and nobody said that they are afraid"
    );
    let leap = answers(r#"{"Q37":"2024-02-29","Q53":"yes"}"#);
    let found = find(rules, &leap, today(), Role::Attorney);
    let past = found.iter().find(|it| it.id == "asylum-year-past").unwrap();
    assert_eq!(past.days, Some((day, day)));
    assert!(past.days_left(today()).unwrap() < 0 && !past.is_day_open());
}

#[test]
fn harm_brings_safety_first_and_possible_protection() {
    check(
        r#"{"Q54":"yes"}"#,
        &[
            "safety-mode",
            "safety-names",
            "safety-address",
            "certification",
            "u-crime",
        ],
    );
    check(
        r#"{"Q54":"yes","Q55":[{"kind":["home"],"certified":"yes"}],"Q60":[{"relation":"spouse","status":"green-card"}]}"#,
        &[
            "safety-mode",
            "safety-names",
            "safety-address",
            "vawa",
            "vawa-ask-relative",
            "u-crime",
            "petition-for-me",
        ],
    );
    check(
        r#"{"Q57":"yes"}"#,
        &[
            "safety-mode",
            "safety-names",
            "safety-address",
            "trafficking",
        ],
    );
    check(r#"{"Q54":"unsure"}"#, &["safety-ask"]);
    check(r#"{"Q54":{"tell":"person"}}"#, &["safety-ask"]);
    check(r#"{"Q54":"no","Q57":"no"}"#, &[]);
    check_one(
        r#"{"Q54":"yes","Q69":[{"role":"hurt-me"}]}"#,
        "safety-names",
        false,
    );
    // Status and kinship must be of one and the same person.
    let mixed = r#"{"Q54":"yes","Q60":[{"relation":"sibling","status":"citizenship"},{"relation":"spouse","status":"none"}]}"#;
    check_one(mixed, "vawa", false);
}

#[test]
fn a_new_address_goes_out_by_itself_only_where_nobody_is_in_danger() {
    check(r#"{"Q46":[{"moved":"yes"}]}"#, &["moved"]);
    for danger in [
        r#""Q54":"yes""#,
        r#""Q54":"unsure""#,
        r#""Q57":{"tell":"person"}"#,
    ] {
        let json = format!(r#"{{"Q46":[{{"moved":"yes"}}],{danger}}}"#);
        check_one(&json, "moved", false);
        check_one(&json, "moved-safe-address", true);
    }
}

#[test]
fn young_people_without_a_parent_have_birthdays_that_count() {
    let at = |born: &str| {
        let json = format!(
            r#"{{"Q04":[{{"date":"{born}"}}],"Q58":[{{"is":"yes","both":"no","hurt":"yes"}}]}}"#
        );
        ids(&json, Role::Attorney)
    };
    assert_eq!(at("2010-05-01"), ["sij"]);
    assert_eq!(at("2008-09-20"), ["sij", "sij-18-soon"]);
    assert_eq!(at("2005-09-20"), ["sij", "sij-21-soon"]);
    assert_eq!(at("2005-09-02"), ["sij", "sij-21-soon"]);
    assert!(at("2005-09-01").iter().all(|it| *it != "sij"));
    assert_eq!(at("2005"), ["sij", "sij-21-soon"]);
    assert_eq!(at("unknown"), ["sij-age-unknown"]);
    check(
        r#"{"Q04":[{"date":"2010"}],"Q58":[{"is":"yes","both":"yes","hurt":"no"}]}"#,
        &[],
    );
}

#[test]
fn children_who_come_of_age_within_a_year_are_told() {
    let at = |born: &str| {
        let json = format!(r#"{{"Q60":[{{"relation":"child","born":"{born}"}}]}}"#);
        ids(&json, Role::Attorney)
    };
    assert_eq!(at("2009-03-01"), ["child-18"]);
    assert_eq!(at("2006-03-01"), ["child-21"]);
    assert_eq!(at("2001-01-01"), Vec::<&str>::new());
    assert_eq!(at("unknown"), ["child-age-unknown"]);
    check_one(
        r#"{"Q60":[{"relation":"child","born":"2005-09-20","filed":"yes"}]}"#,
        "child-21-soon",
        true,
    );
    check_one(
        r#"{"Q60":[{"relation":"sibling","born":"2009-03-01"}]}"#,
        "child-18",
        false,
    );
    check_one(
        r#"{"Q60":[{"relation":"child","born":"2012-09-20","here":"yes","status":"none"}]}"#,
        "child-14",
        true,
    );
}

#[test]
fn a_green_card_opens_windows() {
    let at = |rest: &str| {
        let json = format!(r#"{{"Q41":[{{"what":"green-card"}}],{rest}}}"#);
        ids(&json, Role::Attorney)
    };
    let no = r#""two-years":"no""#;
    // Five years are up on 30 November 2026; the window is open 90 days before, on 1 September.
    let since = |day: &str| at(&format!(r#""Q42":[{{"since":"{day}",{no}}}]"#));
    assert_eq!(since("2021-11-30"), ["naturalization"]);
    assert_eq!(since("2022-02-28"), ["naturalization"]);
    assert_eq!(since("2022-03-01"), Vec::<&str>::new());
    assert_eq!(since("unknown"), ["resident-since-ask"]);
    let spouse = |status: &str| {
        at(&format!(
            r#""Q08":"married","Q42":[{{"since":"2023-11-30",{no}}}],"Q60":[{{"relation":"spouse","status":"{status}"}}]"#
        ))
    };
    assert!(spouse("citizenship").contains(&"naturalization-spouse"));
    assert!(!spouse("green-card").contains(&"naturalization-spouse"));
    let conditional = |since: &str| {
        at(&format!(
            r#""Q42":[{{"since":"{since}","two-years":"yes"}}]"#
        ))
    };
    assert_eq!(conditional("2024-12-15"), ["conditional-window"]);
    assert_eq!(
        conditional("2024-10-15"),
        ["conditional-window", "conditional-ending"]
    );
    assert_eq!(conditional("2024-08-31"), ["conditional-late"]);
    assert_eq!(conditional("2026-01-01"), Vec::<&str>::new());
    let waiver = at(r#""Q08":"divorced","Q42":[{"since":"2025-06-01","two-years":"yes"}]"#);
    assert_eq!(waiver, ["conditional-waiver"]);
    assert_eq!(at(r#""Q42":[{"since":"2026-01-01"}]"#), ["conditional-ask"]);
    let trip = |back: &str| {
        at(&format!(
            r#""Q42":[{{"since":"2026-01-01",{no}}}],"Q36":[{{"left":"2024-01-01","back":"{back}"}}]"#
        ))
    };
    assert_eq!(trip("2024-06-29"), ["long-trip"]);
    assert_eq!(trip("2024-06-28"), Vec::<&str>::new());
    assert_eq!(trip("2024"), ["long-trip"]);
    assert!(at(r#""Q15":[{"hard":"unsure"}]"#).contains(&"disability-waiver"));
}

#[test]
fn dates_of_the_court_raise_the_colour() {
    let colour = |json: &str| {
        let given = answers(json);
        let found = find(Rules::shipped(), &given, today(), Role::Attorney);
        found.iter().filter_map(|it| it.raises).min()
    };
    let hearing = |day: &str| colour(&format!(r#"{{"Q32":[{{"has":"yes","hearing":"{day}"}}]}}"#));
    assert_eq!(hearing("2026-09-08"), Some(Colour::Red));
    assert_eq!(hearing("2026-09-09"), Some(Colour::Orange));
    assert_eq!(hearing("2026-10-01"), Some(Colour::Orange));
    assert_eq!(hearing("2026-10-02"), None);
    assert_eq!(hearing("2026-08-31"), Some(Colour::Red));
    assert_eq!(hearing("2026-08-01"), Some(Colour::Orange));
    assert_eq!(hearing("unknown"), Some(Colour::Orange));
    assert_eq!(hearing("2026-09"), Some(Colour::Red));
    assert_eq!(colour(r#"{"K13":"yes"}"#), Some(Colour::Red));
    assert_eq!(colour(r#"{"K05":"no","K04":"me"}"#), Some(Colour::Red));
    assert_eq!(colour(r#"{"Q50":[{"has":"yes"}]}"#), Some(Colour::Orange));
    assert_eq!(
        colour(r#"{"Q31":[{"kind":"rfe","due":"2026-09-11"}]}"#),
        Some(Colour::Red)
    );
    assert_eq!(
        colour(r#"{"Q31":[{"kind":"rfe","due":"2026-09-12"}]}"#),
        Some(Colour::Orange)
    );
    check(
        r#"{"Q32":[{"has":"yes","hearing":"2026-09-08"}]}"#,
        &["hearing-week", "court-authority"],
    );
    check(r#"{"Q32":[{"has":"unsure"}]}"#, &["hearing-unknown"]);
    check(r#"{"Q32":[{"has":"no"}]}"#, &[]);
}

#[test]
fn programmes_that_end_are_renewed_in_time() {
    let daca = |until: &str| {
        ids(
            &format!(r#"{{"Q44":[{{"kind":"daca","until":"{until}"}}]}}"#),
            Role::Attorney,
        )
    };
    assert_eq!(daca("2027-02-28"), ["daca-renewal"]);
    assert_eq!(daca("2027-03-01"), Vec::<&str>::new());
    assert_eq!(daca("2026-10-31"), ["daca-renewal", "daca-ending"]);
    assert_eq!(daca("2025-09-01"), ["daca-renewal", "daca-ending"]);
    assert_eq!(daca("2025-08-31"), ["daca-lapsed"]);
    assert_eq!(daca("unknown"), ["daca-until-ask"]);
    check(
        r#"{"Q43":[{"expires":"2026-10-31"}]}"#,
        &["work-permit", "work-permit-ending"],
    );
    check(r#"{"Q43":[{"expires":"2027-02-28"}]}"#, &["work-permit"]);
    check(r#"{"Q43":[{"expires":"2027-03-01"}]}"#, &[]);
    check(r#"{"K09":["tps"]}"#, &["tps"]);
    check_one(
        r#"{"Q44":[{"kind":"u","since":"2023-09-01"}]}"#,
        "u-t-residence",
        true,
    );
    check_one(
        r#"{"Q44":[{"kind":"u","since":"2024-09-01"}]}"#,
        "u-t-residence",
        false,
    );
}

#[test]
fn family_money_and_earlier_help() {
    check(r#"{"Q61":"yes"}"#, &["parents-citizenship"]);
    check(r#"{"K28":"le125"}"#, &["fee-waiver"]);
    check(
        r#"{"Q66":[{"has":["snap"]}]}"#,
        &["fee-waiver", "fee-waiver-proof"],
    );
    check(r#"{"Q66":[{"has":["none"]}]}"#, &[]);
    check(
        r#"{"Q29":[{"who":"notario","report":"yes"}]}"#,
        &["notario", "notario-report"],
    );
    check(r#"{"K09":["family"]}"#, &["joint-family"]);
    check(r#"{"K09":["travel"]}"#, &["travel"]);
    check_one(
        r#"{"Q32":[{"has":"yes"}],"Q35":[{"date":"2016","how":"visa"}],"Q60":[{"relation":"child","status":"citizenship"}]}"#,
        "court-ten-years",
        true,
    );
    check_one(
        r#"{"Q32":[{"has":"yes"}],"Q35":[{"date":"2017","how":"visa"}],"Q60":[{"relation":"child","status":"citizenship"}]}"#,
        "court-ten-years",
        false,
    );
    check_one(r#"{"Q41":[{"what":"asylum"}]}"#, "asylee", true);
    check_one(
        r#"{"Q41":[{"what":"asylum"}],"Q60":[{"relation":"child","status":"none"}]}"#,
        "asylee-family",
        true,
    );
}

#[test]
fn sealed_notes_are_for_representatives() {
    let json = r#"{"Q47":"…","Q56":"…"}"#;
    assert_eq!(
        ids(json, Role::FullRepresentative),
        ["who-hurt", "sealed-notes"]
    );
    assert!(ids(json, Role::Counsellor).is_empty());
}
