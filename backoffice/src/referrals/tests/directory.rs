//! Entries of the directory: when somebody may be sent there, who may be listed for legal help, and that nothing is lost.

use super::{
    added, assert_refused, attorneys, days_ago, facts, look, pantry, prepared, resource, staff,
    today, typed,
};
use crate::access::Role;
use crate::db::{ReadTx, Tx};
use crate::problem::{Problem, Refuses};
use crate::referrals::choices::Choice;
use crate::referrals::directory::actions as verbs;
use crate::referrals::directory::{
    Authority, Facts, Faults, How, Says, Service, Standing, State, VERIFIED_DAYS, Verified, WalkIn,
    columns,
};
use crate::referrals::refusal::Refusal;
use crate::testing::each_database;
use chrono::TimeDelta;
use proptest::prelude::*;
use std::collections::BTreeSet;
use tempfile::tempdir;
use translations::{Language, Text};

#[test]
fn what_was_verified_half_a_year_ago_is_handed_out_and_older_only_with_call_first() {
    let standing = |days| resource(&pantry(), days).standing(today());
    assert_eq!(standing(Some(0)), Standing::Verified);
    assert_eq!(standing(Some(VERIFIED_DAYS)), Standing::Verified);
    assert_eq!(standing(Some(VERIFIED_DAYS + 1)), Standing::CallFirst);
    assert_eq!(standing(None), Standing::CallFirst);
    assert_eq!(standing(Some(-1)), Standing::CallFirst, "a day to come");
}

#[test]
fn a_month_before_an_entry_is_due_to_be_verified() {
    let due = |days| resource(&pantry(), days).is_due(today());
    assert!(!due(Some(0)) && !due(Some(150)));
    assert!(due(Some(151)) && due(Some(1000)) && due(None));
    let mut closed = resource(&pantry(), None);
    closed.state = State::Closed;
    assert!(!closed.is_due(today()));
}

#[track_caller]
fn check(changed: &[(&str, &str)], expected: &[(&'static str, Refusal)]) {
    let mut all = attorneys();
    all.extend(typed(changed));
    let faults: Faults = Facts::read(&all, today()).err().unwrap_or_default();
    assert_eq!(faults, expected);
}

#[test]
fn nobody_is_listed_for_legal_help_with_immigration_who_is_neither_attorney_nor_recognised() {
    check(&[], &[]);
    check(
        &[("authority", "none")],
        &[("authority", Refusal::NoAuthority)],
    );
    check(&[("authority", "")], &[("authority", Refusal::NoAuthority)]);
    check(
        &[("authority_number", "")],
        &[("authority_number", Refusal::NoBar)],
    );
    check(
        &[("authority", "doj")],
        &[("authority_on", Refusal::NoRosterDay)],
    );
    check(
        &[("authority", "doj"), ("authority_on", "2026-09-02")],
        &[("authority_on", Refusal::DayToCome)],
    );
    check(&[("authority", "doj"), ("authority_on", "2026-08-30")], &[]);
    check(
        &[("authority", "none"), ("services", "other-legal; food")],
        &[],
    );
    let notario = Refusal::UnknownWord {
        word: "notario".to_owned(),
    };
    check(&[("authority", "notario")], &[("authority", notario)]);
}

#[test]
fn a_notario_in_the_tables_is_never_offered() {
    let mut it = resource(&attorneys(), Some(1));
    it.facts.authority = Authority::None;
    assert_eq!(it.standing(today()), Standing::NoAuthority);
    assert!(!it.standing(today()).is_offered());
}

#[test]
fn languages_are_known_by_tag_by_english_name_and_by_their_own() {
    let spoken = |it: &str| {
        let mut all = pantry();
        all.extend(typed(&[("languages", it)]));
        facts(&all).languages
    };
    assert_eq!(
        spoken("Spanish; العربية, HT; Mam; es; K’iche of the hills"),
        ["es", "ar", "ht", "mam", "K’iche of the hills"]
    );
    assert_eq!(spoken("Portuguese; zh"), ["pt-BR", "zh-Hans"]);
}

#[test]
fn every_refusal_and_every_choice_has_its_words_in_every_language() {
    fn labels<C: Choice>() -> impl Iterator<Item = &'static str> {
        C::ALL.iter().map(|it| it.label())
    }
    let refusals = [
        Refusal::NoOrganisation,
        Refusal::NoAuthority,
        Refusal::Hidden,
        Refusal::NoRelease,
        Refusal::Confidential,
        Refusal::OtherChanges,
    ];
    let labels = labels::<Service>()
        .chain(labels::<Says>())
        .chain(labels::<Standing>())
        .chain(labels::<How>())
        .chain(labels::<WalkIn>())
        .chain(refusals.iter().map(Refuses::message));
    let labels: Vec<&str> = labels.collect();
    for language in Language::for_staff() {
        for label in &labels {
            assert!(Text::new(language).has(label), "{language} {label}");
        }
    }
}

#[test]
fn every_change_is_a_version_and_an_earlier_one_comes_back() {
    let folder = tempdir().unwrap();
    each_database(folder.path(), |db, clock| {
        prepared(db);
        let lee = staff(Role::Attorney);
        let id = added(db, &pantry(), Some(How::Phone));
        assert_eq!(look(db, id).standing(today()), Standing::Verified);
        let mut moved = pantry();
        moved.extend(typed(&[("address", "5 Elm St")]));
        let moved = facts(&moved);
        let change = |seen| {
            let moved = moved.clone();
            db.write(&lee, move |tx: &mut Tx| {
                verbs::change(tx, id, seen, &moved, None)
            })
        };
        clock.advance(TimeDelta::minutes(1));
        change(1).unwrap();
        assert_refused(change(1), "referrals-refused-changed");
        let now = look(db, id);
        assert_eq!((now.version, now.verified.clone()), (2, None));
        assert_eq!(now.standing(today()), Standing::CallFirst, "nobody looked");
        let verify = |seen| {
            db.write(&lee, move |tx: &mut Tx| {
                verbs::verify(tx, id, seen, How::Visit)
            })
        };
        assert_refused(verify(1), "referrals-refused-changed");
        verify(2).unwrap();
        assert_eq!(look(db, id).standing(today()), Standing::Verified);
        db.write(&lee, |tx: &mut Tx| verbs::restore(tx, id, 1))
            .unwrap();
        let back = look(db, id);
        assert_eq!((back.version, &back.facts), (3, &facts(&pantry())));
        assert_eq!(back.verified, None, "what comes back is not verified");
        let entry = db
            .read(&lee, |tx: &mut ReadTx| verbs::entry(tx, id))
            .unwrap();
        let numbers: Vec<u32> = entry.versions.iter().map(|it| it.number).collect();
        assert_eq!(numbers, [3, 2, 1], "nothing is lost");
        let earliest = entry.versions[2].verified.as_ref();
        assert!(earliest.is_some_and(|it| it.how == How::Phone));
    });
}

#[test]
fn what_is_closed_is_not_offered_not_verified_and_opens_again() {
    let folder = tempdir().unwrap();
    each_database(folder.path(), |db, _| {
        prepared(db);
        let lee = staff(Role::Attorney);
        let id = added(db, &pantry(), Some(How::Phone));
        db.write(&lee, |tx: &mut Tx| verbs::close(tx, id)).unwrap();
        assert_eq!(look(db, id).standing(today()), Standing::Closed);
        let verified = db.write(&lee, |tx: &mut Tx| verbs::verify(tx, id, 1, How::Phone));
        assert_refused(verified, "referrals-refused-closed");
        db.write(&lee, |tx: &mut Tx| verbs::reopen(tx, id)).unwrap();
        assert_eq!(look(db, id).standing(today()), Standing::Verified);
    });
}

#[test]
fn only_those_keep_the_directory_who_may() {
    let folder = tempdir().unwrap();
    each_database(folder.path(), |db, _| {
        prepared(db);
        let id = added(db, &pantry(), None);
        for role in Role::all() {
            let it = facts(&pantry());
            let add = db.write(&staff(role), move |tx: &mut Tx| verbs::add(tx, &it, None));
            let verify = db.write(&staff(role), |tx: &mut Tx| {
                verbs::verify(tx, id, 1, How::Phone)
            });
            let keeps = role.may(crate::access::Permission::KeepDirectory);
            for done in [add.map(drop), verify] {
                let is_let = !matches!(done, Err(Problem::NotForYourRole));
                assert_eq!(is_let, keeps, "{role:?}");
            }
        }
    });
}

fn a_standing() -> impl Strategy<Value = (Option<i64>, State, BTreeSet<Service>, Authority)> {
    let state = prop::sample::select(State::ALL.to_vec());
    let services = prop::collection::btree_set(prop::sample::select(Service::ALL.to_vec()), 1..5);
    let authority = prop_oneof![
        Just(Authority::None),
        Just(Authority::Attorney {
            bar: "NY 1".to_owned()
        }),
        Just(Authority::Recognised {
            number: String::new(),
            roster: days_ago(10)
        }),
    ];
    (prop::option::of(-400_i64..800), state, services, authority)
}

proptest! {
    #[test]
    fn nobody_is_sent_where_they_may_not((days, state, services, authority) in a_standing()) {
        let mut it = resource(&pantry(), None);
        it.verified = days.map(|days| Verified { on: days_ago(days), by: None, how: How::Website });
        it.state = state;
        let gives_legal_help = services.contains(&Service::Immigration);
        it.facts.services = services;
        it.facts.authority = authority.clone();
        let standing = it.standing(today());
        if state == State::Closed || (gives_legal_help && authority == Authority::None) {
            prop_assert!(!standing.is_offered());
        } else {
            let is_fresh = days.is_some_and(|it| (0..=VERIFIED_DAYS).contains(&it));
            let expected = if is_fresh { Standing::Verified } else { Standing::CallFirst };
            prop_assert_eq!(standing, expected);
        }
    }

    #[test]
    fn whatever_is_typed_is_read_or_refused_and_reads_the_same_again(
        values in prop::collection::vec("[a-z;,<>=\"'\\-+@ \n\t\u{202e}\u{0}\u{200f}é٣]{0,12}", 17),
    ) {
        let all = columns().map(str::to_owned).zip(values).collect();
        match Facts::read(&all, today()) {
            Ok(facts) => {
                prop_assert!(facts.has_authority());
                prop_assert_eq!(&Facts::read(&facts.typed(), today()), &Ok(facts.clone()));
                let hidden = |it: char| it == '\u{202e}' || it == '\u{0}';
                for text in facts.typed().values() {
                    prop_assert!(!text.contains(hidden));
                }
            }
            Err(faults) => prop_assert!(!faults.is_empty()),
        }
    }
}
