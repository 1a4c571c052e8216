//! Gates and points: who gives them, what they add up to, and that the total is only a number.

use super::*;
use crate::selection::{Kind, points_of};
use proptest::prelude::*;

fn empty() -> Sheet {
    Sheet::new(Forum::Agencies, Colour::Green)
}

#[test]
fn the_total_is_weight_times_points_added_up() {
    assert_eq!(criteria().total_max(), 78);
    assert_eq!(empty().total(criteria()), 0);
    // 5 + 4 + 3 + 3 + 2 + 3 + 1 + 1 = 22 for each point, and 4 times 3 for RED.
    assert_eq!(
        sheet(Forum::Agencies, Colour::Green, 1).total(criteria()),
        22
    );
    assert_eq!(sheet(Forum::Agencies, Colour::Red, 3).total(criteria()), 78);
    assert_eq!(
        sheet(Forum::Agencies, Colour::Orange, 2).total(criteria()),
        52
    );
    let by = attorney();
    let some = empty()
        .give(criteria(), "merit", 2, "Arguable.", &by)
        .unwrap();
    let some = some.give(criteria(), "harm", 3, "", &by).unwrap();
    let some = some.give(criteria(), "readiness", 1, "", &by).unwrap();
    assert_eq!(some.total(criteria()), 2 * 5 + 3 * 4 + 1);
    let colours = Colour::ALL.map(points_of);
    assert_eq!(colours, [3, 2, 1, 0, 0]);
}

#[test]
fn merit_is_for_representatives_and_says_why() {
    let give = |by: Member, forum, note: &str| {
        let sheet = Sheet::new(forum, Colour::Green);
        sheet.give(criteria(), "merit", 2, note, &by).map(|_| ())
    };
    let agencies = Forum::Agencies;
    let refused = Err(Refusal::ScoreForRepresentative);
    assert_eq!(give(counsellor(), agencies, "x"), refused);
    assert_eq!(give(director(), agencies, "x"), refused);
    assert_eq!(give(partial(), agencies, "x"), Ok(()));
    assert_eq!(give(partial(), Forum::Courts, "x"), refused);
    assert_eq!(give(attorney(), Forum::Courts, "x"), Ok(()));
    let note = Err(Refusal::MeritWithoutNote);
    assert_eq!(give(attorney(), agencies, " \n"), note);
}

#[test]
fn urgency_is_the_colour_and_points_end_at_three() {
    let give = |score, points| {
        let given = empty().give(criteria(), score, points, "x", &attorney());
        given.map(|_| ())
    };
    assert_eq!(give("urgency", 1), Err(Refusal::PointsOfColour));
    assert_eq!(give("harm", 4), Err(Refusal::NoSuchPoints));
    assert_eq!(give("looks", 1), Err(Refusal::NoSuchCriterion));
    assert_eq!(give("harm", 3), Ok(()));
}

#[test]
fn a_gate_is_cleared_by_whoever_clears_it() {
    let answer = |gate, answer, by: Option<Member>| {
        let found = empty().answer(criteria(), gate, answer, by.as_ref());
        found.map(|_| ())
    };
    let no = Err(Refusal::NotYourGate);
    let yes = || GateAnswer::Yes;
    assert_eq!(answer("G1", yes(), Some(counsellor())), no);
    assert_eq!(answer("G1", yes(), Some(full())), no);
    assert_eq!(answer("G1", yes(), Some(director())), Ok(()));
    assert_eq!(answer("G2", yes(), Some(counsellor())), no);
    assert_eq!(answer("G2", yes(), Some(partial())), Ok(()));
    assert_eq!(answer("G5", yes(), Some(attorney())), no);
    assert_eq!(answer("G5", yes(), None), Ok(()));
    assert_eq!(answer("G8", yes(), Some(full())), no);
    assert_eq!(answer("G8", GateAnswer::No, Some(director())), Ok(()));
    assert_eq!(answer("G9", yes(), None), Err(Refusal::NoSuchCriterion));
    let excepted = |reason: &str, note: &str| GateAnswer::Excepted {
        reason: reason.to_owned(),
        note: note.to_owned(),
    };
    let by = |it| Some(it);
    assert_eq!(
        answer(
            "G4",
            excepted("outside-area", "Detained here."),
            by(director())
        ),
        Ok(())
    );
    assert_eq!(
        answer("G4", excepted("outside-area", "x"), by(counsellor())),
        no
    );
    assert_eq!(answer("G4", excepted("outside-area", "x"), None), no);
    let note = Err(Refusal::ExceptionWithoutNote);
    assert_eq!(
        answer("G4", excepted("outside-area", " "), by(director())),
        note
    );
    let other = Err(Refusal::NoSuchException);
    assert_eq!(
        answer("G2", excepted("hardship", "x"), by(director())),
        other
    );
}

/// What a shut gate leaves.
#[track_caller]
fn check(shut: &[&str], kind: Kind, expected: Result<(), &str>) {
    let answers: Vec<_> = shut.iter().map(|it| (*it, GateAnswer::No)).collect();
    let found = gates(Forum::Agencies, Colour::Green, &answers).leaves(criteria(), kind);
    let gate = |it: &str| Refusal::GateShut {
        gate: it.to_owned(),
    };
    assert_eq!(found, expected.map_err(gate), "{shut:?} {kind:?}");
}

#[test]
fn a_shut_gate_leaves_what_it_names() {
    for kind in Kind::ALL {
        check(&[], kind, Ok(()));
        check(&["G2", "G4"], Kind::MoreInfo, Ok(()));
    }
    check(&["G2"], Kind::Decline, Ok(()));
    check(&["G2"], Kind::Full, Err("G2"));
    check(&["G3"], Kind::Refer, Ok(()));
    check(&["G3"], Kind::Decline, Err("G3"));
    check(&["G3"], Kind::Brief, Err("G3"));
    check(&["G7"], Kind::Limited, Ok(()));
    check(&["G7"], Kind::Full, Err("G7"));
    check(&["G4", "G7"], Kind::Limited, Err("G4"));
    check(&["G2", "G3"], Kind::Decline, Ok(()));
    check(&["G2", "G3"], Kind::Refer, Ok(()));
    check(&["G5"], Kind::Waitlist, Err("G5"));
}

#[test]
fn what_is_not_known_is_no_no_and_no_yes() {
    let ask = GateAnswer::Unknown {
        ask: "The county.".to_owned(),
    };
    let found = gates(Forum::Agencies, Colour::Green, &[("G4", ask)]);
    let refused = Err(Refusal::GateUnknown {
        gate: "G4".to_owned(),
    });
    for kind in [
        Kind::Full,
        Kind::Limited,
        Kind::Brief,
        Kind::Decline,
        Kind::Waitlist,
    ] {
        assert_eq!(found.leaves(criteria(), kind), refused, "{kind:?}");
    }
    for kind in [Kind::MoreInfo, Kind::Refer] {
        assert_eq!(found.leaves(criteria(), kind), Ok(()), "{kind:?}");
    }
}

proptest! {
    #[test]
    fn totals_equal_what_a_hand_adds_up(points in prop::collection::vec(0..=3u8, 9), at in 0..5usize) {
        let colour = Colour::ALL[at];
        let mut found = Sheet::new(Forum::Agencies, colour);
        let mut by_hand = 0;
        for (score, points) in criteria().scores.iter().zip(&points) {
            if score.from_colour {
                by_hand += score.weight * [3_u32, 2, 1, 0, 0][at];
            } else {
                found = found.give(criteria(), &score.id, *points, "x", &attorney()).unwrap();
                by_hand += score.weight * u32::from(*points);
            }
        }
        prop_assert_eq!(found.total(criteria()), by_hand);
        prop_assert!(by_hand <= criteria().total_max());
    }

    /// More points anywhere never lower the total.
    #[test]
    fn the_total_rises_with_every_point(points in 0..3u8, at in 0..9usize) {
        let score = &criteria().scores[at];
        prop_assume!(!score.from_colour);
        let before = sheet(Forum::Agencies, Colour::Green, points);
        let after = before.clone().give(criteria(), &score.id, points + 1, "x", &attorney()).unwrap();
        prop_assert_eq!(after.total(criteria()) - before.total(criteria()), score.weight);
    }

    /// A total lets nothing happen: what may be decided depends on gates alone.
    #[test]
    fn the_score_never_decides(points in 0..=3u8, other in 0..=3u8) {
        for kind in Kind::ALL {
            let left = |points| sheet(Forum::Agencies, Colour::Green, points).leaves(criteria(), kind);
            prop_assert_eq!(left(points), left(other));
        }
    }
}
