//! From a draft to what counts, and back.

use super::*;
use crate::office_data::model::{Refusal, approves, first_day};
use crate::screening;
use crate::versions::{Checked, Span, State};
use crate::working_days;
use proptest::prelude::*;
use tempfile::tempdir;
use uuid::Uuid;

/// The shipped guidelines with the year and the day of 2027, and 100 dollars more for one person.
fn of_2027() -> String {
    let shipped = include_str!("../../../rules/poverty_guidelines/2026.toml");
    shipped
        .replace("year = 2026", "year = 2027")
        .replace("2026-01-13", "2027-01-15")
        .replace("[15960,", "[16060,")
}

#[test]
fn d4_t2_a_table_of_2027_counts_for_intakes_from_its_day_on_and_earlier_ones_keep_2026() {
    let folder = tempdir().unwrap();
    let it = Staffed::usual(folder.path());
    let number = it.bring("lee", "poverty-guidelines", &of_2027()).unwrap();
    it.propose("lee", "poverty-guidelines", number).unwrap();
    let other = it
        .approve("ruth", "poverty-guidelines", number, "2027-02-01")
        .unwrap_err();
    assert!(other.is(&Refusal::OtherDay {
        day: day("2027-01-15")
    }));
    it.approve("ruth", "poverty-guidelines", number, "")
        .unwrap();
    let on = |on: &str| {
        let on = day(on);
        let found = it.read(|tx| screening::guidelines_on(tx, on));
        let dollars = found.value.dollars(1, screening::Region::Contiguous);
        (found.value.year, dollars.unwrap(), found.number)
    };
    assert_eq!(on("2027-01-14"), (2026, 15960, 0));
    assert_eq!(on("2027-01-15"), (2027, 16060, number));
    assert_eq!(on("2028-06-01"), (2027, 16060, number));
}

#[test]
fn nothing_counts_before_somebody_else_has_approved_it() {
    let folder = tempdir().unwrap();
    let it = Staffed::open(
        folder.path(),
        &[
            ("ruth", Role::Director),
            ("rolf", Role::Director),
            ("lee", Role::Attorney),
        ],
    );
    let today = it.today();
    let number = it.bring("ruth", "intake-form", &with_parking()).unwrap();
    assert_eq!(it.counts_on("intake-form", today), 0);
    let early = it.approve("rolf", "intake-form", number, &today.to_string());
    assert!(early.unwrap_err().is(&Refusal::Changed));
    it.propose("ruth", "intake-form", number).unwrap();
    let own = it.approve("ruth", "intake-form", number, &today.to_string());
    assert!(own.unwrap_err().is(&Refusal::OwnProposal));
    assert_eq!(it.counts_on("intake-form", today), 0);
    it.approve("rolf", "intake-form", number, &today.to_string())
        .unwrap();
    assert_eq!(it.counts_on("intake-form", today), number);
}

#[test]
fn a_director_alone_approves_their_own_and_the_record_says_so() {
    let folder = tempdir().unwrap();
    let it = Staffed::usual(folder.path());
    let (today, kind) = (it.today(), it.kind("federal-holidays"));
    let words = (kind.shipped)().replace("version = 1", "version = 2");
    let number = it.bring("ruth", "federal-holidays", &words).unwrap();
    it.propose("ruth", "federal-holidays", number).unwrap();
    it.approve("ruth", "federal-holidays", number, &today.to_string())
        .unwrap();
    let version = it
        .read(|tx| Ok(crate::versions::find(tx, kind.word, number)?))
        .unwrap();
    assert!(version.state.approved().unwrap().was_alone);
    let newest = it.read(|tx| Ok(crate::events::newest(tx, i64::MAX, 1)?));
    assert!(
        newest[0].detail.contains("\"alone\":true"),
        "{}",
        newest[0].detail
    );
}

#[test]
fn each_role_may_do_what_the_table_says() {
    let folder = tempdir().unwrap();
    let it = Staffed::usual(folder.path());
    let (today, kind) = (it.today(), it.kind("federal-holidays"));
    let words = (kind.shipped)().replace("version = 1", "version = 2");
    // Who looks after the machines loads a file, and no more.
    let number = it.bring("ivo", "federal-holidays", &words).unwrap();
    let denied = |done: Result<(), Problem>| matches!(done, Err(Problem::NotForYourRole));
    assert!(denied(it.propose("ivo", "federal-holidays", number)));
    let sign = |name: &str| it.sign(name, "federal-holidays", number);
    assert!(denied(sign("ivo")) && denied(sign("pia")));
    it.propose("pia", "federal-holidays", number).unwrap();
    assert!(denied(it.approve(
        "pia",
        "federal-holidays",
        number,
        "2026-09-01"
    )));
    assert!(denied(it.approve(
        "lee",
        "federal-holidays",
        number,
        "2026-09-01"
    )));
    it.approve("ruth", "federal-holidays", number, &today.to_string())
        .unwrap();
    assert!(
        it.read(|tx| working_days::federal(tx, today))
            .verified
            .is_none()
    );
    sign("lee").unwrap();
    let verified = it
        .read(|tx| working_days::federal(tx, today))
        .verified
        .unwrap();
    assert_eq!((verified.by.as_str(), verified.on), ("lee", today));
    assert_eq!(verified.compared_with, "5 USC 6103");
}

#[test]
fn going_back_is_a_new_version_with_the_older_text_and_its_check() {
    let folder = tempdir().unwrap();
    let it = Staffed::usual(folder.path());
    let (today, kind) = (it.today(), it.kind("federal-holidays"));
    let on = today.to_string();
    it.sign("lee", "federal-holidays", 0).unwrap();
    let words = (kind.shipped)().replace("2021-06-17", "2021-06-18");
    let wrong = it.put_in_force("federal-holidays", &words, &on);
    assert!(
        it.read(|tx| working_days::federal(tx, today))
            .verified
            .is_none()
    );
    let back = it
        .write("lee", |tx| {
            let seen = mark((kind.shipped)());
            actions::take_up(tx, kind, (0, &seen), "As it was")
        })
        .unwrap();
    it.propose("lee", "federal-holidays", back).unwrap();
    it.approve("ruth", "federal-holidays", back, &on).unwrap();
    let found = it.read(|tx| working_days::federal(tx, today));
    assert_eq!((found.number, wrong), (back, back - 1));
    assert!(found.verified.is_some(), "the same text was checked before");
}

#[test]
fn what_has_not_begun_can_be_withdrawn_and_what_counts_cannot() {
    let folder = tempdir().unwrap();
    let it = Staffed::usual(folder.path());
    let (today, kind) = (it.today(), it.kind("federal-holidays"));
    let words = (kind.shipped)().replace("version = 1", "version = 2");
    let later = it.put_in_force("federal-holidays", &words, "2030-01-01");
    let now = it.put_in_force(
        "federal-holidays",
        &words.replace("version = 2", "version = 3"),
        &today.to_string(),
    );
    let withdraw = |number| {
        let seen = it.seen("federal-holidays", number);
        it.write("ruth", |tx| {
            actions::withdraw(tx, kind, (number, &seen), today)
        })
    };
    assert!(withdraw(now).unwrap_err().is(&Refusal::InForce));
    withdraw(later).unwrap();
    assert!(withdraw(later).unwrap_err().is(&Refusal::Changed));
    assert_eq!(it.counts_on("federal-holidays", day("2031-01-01")), now);
    let found = it
        .read(|tx| Ok(crate::versions::find(tx, kind.word, later)?))
        .unwrap();
    assert_eq!(found.state, State::Withdrawn);
}

#[test]
fn a_broken_text_of_every_kind_is_refused_with_its_line() {
    let folder = tempdir().unwrap();
    let it = Staffed::usual(folder.path());
    for (kind, from, to, says) in [
        ("poverty-guidelines", "[15960, 21640", "[15960, 159", "grow"),
        (
            "poverty-guidelines",
            "id = \"alaska\"",
            "id = \"texas\"",
            "texas",
        ),
        (
            "funds",
            "household = \"own\"",
            "household = \"mine\"",
            "no household",
        ),
        (
            "screening-rules",
            "\"screening-find-held\"",
            "\"screening-find-nothing\"",
            "no words",
        ),
        (
            "selection-criteria",
            "clears = \"ethics\"",
            "clears = \"anybody\"",
            "anybody",
        ),
        (
            "authority",
            "kind = \"supervised\"",
            "kind = \"student\"",
            "student",
        ),
        (
            "federal-holidays",
            "month = 7, day = 4",
            "month = 7, day = 44",
            "each year",
        ),
        (
            "triage-rules",
            "\"K13\", \"yes\"",
            "\"K13\", \"aye\"",
            "no choice",
        ),
        ("intake-form", "id = \"K06\"", "id = \"K66\"", "K06"),
    ] {
        let shipped = (it.kind(kind).shipped)();
        assert!(
            it.bring("lee", kind, shipped).is_ok(),
            "{kind}: the shipped text is good"
        );
        assert!(shipped.contains(from), "{kind}: {from}");
        let faults = it
            .bring("lee", kind, &shipped.replacen(from, to, 1))
            .unwrap_err();
        assert!(
            faults.iter().any(|it| it.what.contains(says)),
            "{kind}: {faults:?}"
        );
        assert!(
            faults.iter().any(|it| it.line.is_some()),
            "{kind}: {faults:?}"
        );
    }
}

#[test]
fn rules_may_look_at_a_question_of_the_office_and_hold_it_in_the_form() {
    let folder = tempdir().unwrap();
    let it = Staffed::usual(folder.path());
    let rules = format!(
        "{}\n[[rule]]\ncolour = \"YELLOW\"\nreason = \"parking\"\nwhen = {{ is = [\"X01\", \"yes\"] }}\n",
        shared::triage::SHIPPED
    );
    let faults = it.bring("lee", "triage-rules", &rules).unwrap_err();
    assert!(faults[0].what.contains("no question X01") && faults[0].line.is_some());
    let today = it.today().to_string();
    it.put_in_force("intake-form", &with_parking(), &today);
    it.put_in_force("triage-rules", &rules, &today);
    let faults = it
        .bring("lee", "intake-form", shared::form::SHIPPED)
        .unwrap_err();
    assert!(faults[0].what.contains("triage rules need"), "{faults:?}");
}

#[test]
fn a_day_with_a_year_that_does_not_sort_as_text_is_refused() {
    let today = day("2026-09-01");
    let checked = Checked { begins: None };
    let from = |chosen: &str| first_day(Span::Office, checked, chosen, today);
    for chosen in [
        "+10000-01-01",
        "10000-01-01",
        "+262142-12-31",
        "-0001-01-01",
        "0999-01-01",
    ] {
        assert_eq!(from(chosen), Err(Refusal::NoDay), "{chosen}");
    }
    assert_eq!(from("9999-12-31"), Ok(day("9999-12-31")));
}

proptest! {
    /// Nobody approves what they proposed while somebody else could; somebody else always may.
    #[test]
    fn nobody_approves_their_own_while_somebody_else_could(a in 0..3u128, b in 0..3u128, others in prop::bool::ANY) {
        let found = approves(Some(Uuid::from_u128(a)), Some(Uuid::from_u128(b)), others);
        prop_assert_eq!(found.is_err(), a == b && others);
        if let Ok(alone) = found {
            prop_assert_eq!(alone, a == b);
        }
    }

    /// What kiosks ask never counts from a day that is over, and a text that says its day counts from that day.
    #[test]
    fn a_version_counts_from_no_day_it_may_not(chosen in -40i64..40, begins in prop::option::of(-40i64..40), is_kiosk in prop::bool::ANY) {
        let today = day("2026-09-01");
        let at = |days: i64| today + chrono::TimeDelta::days(days);
        let span = if is_kiosk { Span::Kiosks } else { Span::Office };
        let checked = Checked { begins: begins.map(at) };
        let found = first_day(span, checked, &at(chosen).to_string(), today);
        if let Ok(found) = found {
            prop_assert!(!is_kiosk || today <= found);
            prop_assert!(checked.begins.is_none_or(|it| it == found));
        } else {
            prop_assert!((is_kiosk && chosen < 0) || begins.is_some_and(|it| it != chosen));
        }
    }
}
