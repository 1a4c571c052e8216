//! What decisions bring with them, who has hours, and whether the office treats people alike.

use super::*;
use crate::selection::{
    Case, Cell, Consequence, DateInHand, Delivery, Facts, Kind, Letter, Outcome, Rate, Room, Scope,
    consequences, fairness, free_minutes, who_has_room,
};
use proptest::prelude::*;

fn facts() -> Facts<'static> {
    Facts {
        case_type: "N400",
        on: day("2026-09-07"),
        delivery: Delivery::SafeChannel,
        date: DateInHand::Unknown,
    }
}

fn of(decision: Decision) -> Vec<Consequence> {
    let made = decided(decision, "x");
    consequences(criteria(), Outcome::Decided(&made), facts())
}

fn paper(letter: Letter) -> Consequence {
    let ends = matches!(
        letter,
        Letter::ReferralSlip | Letter::NonEngagement | Letter::Neutral
    );
    Consequence::Paper {
        letter,
        delivery: Delivery::SafeChannel,
        date: ends.then_some(DateInHand::Unknown),
    }
}

fn checklist() -> Consequence {
    Consequence::Checklist {
        case_type: "N400".to_owned(),
    }
}

#[test]
fn each_decision_brings_what_belongs_to_it() {
    use Consequence::{
        AdviceNote, AgreementDraft, CloseOn, LookAgain, NamesForConflicts, PrepareCase, Referral,
        Release, SealIntake,
    };
    let scope = Scope::Full;
    assert_eq!(
        of(Decision::Full),
        [
            AgreementDraft { scope },
            PrepareCase,
            checklist(),
            paper(Letter::Acceptance)
        ]
    );
    let not_done = vec!["The interview.".to_owned()];
    let scope = Scope::Limited {
        not_done: not_done.clone(),
    };
    assert_eq!(
        of(Decision::Limited { not_done }),
        [
            AgreementDraft { scope },
            PrepareCase,
            checklist(),
            paper(Letter::LimitedScope)
        ]
    );
    let closed = CloseOn {
        day: day("2026-10-07"),
    };
    assert_eq!(
        of(Decision::Brief),
        [AdviceNote, paper(Letter::AdviceMemo), closed]
    );
    let slip = || paper(Letter::ReferralSlip);
    let warmth = Warmth::Warm;
    let warm = of(Decision::Refer { warmth });
    assert_eq!(
        warm,
        [Referral { warmth }, Release, slip(), NamesForConflicts]
    );
    let warmth = Warmth::Cold;
    let cold = of(Decision::Refer { warmth });
    assert_eq!(cold, [Referral { warmth }, slip(), NamesForConflicts]);
    let second_reader = None;
    let declined = of(Decision::Decline { second_reader });
    assert_eq!(declined, [paper(Letter::NonEngagement), NamesForConflicts]);
    let day = day("2026-10-01");
    let waits = of(Decision::Waitlist { review_on: day });
    assert_eq!(waits, [LookAgain { day }, paper(Letter::WaitingList)]);
    let more = of(Decision::MoreInfo { due: day });
    assert_eq!(more, [LookAgain { day }, paper(Letter::WhatWeNeed)]);
    let conflict = consequences(criteria(), Outcome::Conflict, facts());
    assert_eq!(
        conflict,
        [paper(Letter::Neutral), NamesForConflicts, SealIntake]
    );
}

/// D5 T1 and T2, as far as they are decided here.
#[test]
fn a_no_says_the_date_that_is_known_and_goes_from_hand_to_hand_where_nothing_else_is_safe() {
    let facts = Facts {
        delivery: Delivery::HandOnly,
        date: DateInHand::Known,
        ..facts()
    };
    let found = consequences(criteria(), Outcome::Conflict, facts);
    let date = Some(DateInHand::Known);
    let delivery = Delivery::HandOnly;
    let letter = Letter::Neutral;
    assert_eq!(
        found[0],
        Consequence::Paper {
            letter,
            delivery,
            date
        }
    );
}

#[test]
fn hours_are_those_the_office_has_entered() {
    let room = |staff: u128, case_type: &str, minutes, taken| Room {
        staff: Uuid::from_u128(staff),
        case_type: case_type.to_owned(),
        minutes,
        taken,
    };
    let rooms = [
        room(1, "N400", 600, 120),
        room(1, "U", 600, 700),
        room(2, "N400", 900, 0),
        room(2, "N400", 60, 0),
        room(3, "N400", 480, 0),
    ];
    let staff = Uuid::from_u128;
    assert_eq!(free_minutes(&rooms, staff(1), "N400"), 480);
    assert_eq!(free_minutes(&rooms, staff(1), "U"), 0);
    assert_eq!(free_minutes(&rooms, staff(2), "N400"), 960);
    assert_eq!(free_minutes(&rooms, staff(9), "N400"), 0);
    let found = who_has_room(&rooms, "N400", 480);
    assert_eq!(found, [(staff(2), 960), (staff(1), 480), (staff(3), 480)]);
    assert_eq!(who_has_room(&rooms, "N400", 481).len(), 1);
    assert!(who_has_room(&rooms, "U", 0).is_empty());
}

/// So many of a group that were taken on, and so many that were not.
fn cases(groups: &[(&str, u32, u32)]) -> Vec<Case> {
    let one = |group: &str, kind| Case {
        group: group.to_owned(),
        kind,
    };
    let each = groups.iter().flat_map(|(group, yes, no)| {
        let yes = (0..*yes).map(|_| one(group, Kind::Full));
        yes.chain((0..*no).map(|_| one(group, Kind::Refer)))
    });
    each.collect()
}

#[track_caller]
fn check(groups: &[(&str, u32, u32)], expected: &[Option<(u32, u32)>], all: Option<(u32, u32)>) {
    let (rows, total) = fairness(criteria(), &cases(groups));
    let read = |it: &Cell| match it {
        Cell::Shown(Rate { accepted, of }) => Some((*accepted, *of)),
        Cell::LeftOut => None,
    };
    let found: Vec<_> = rows.iter().map(|it| read(&it.cell)).collect();
    assert_eq!(
        (found.as_slice(), read(&total)),
        (expected, all),
        "{groups:?}"
    );
}

#[test]
fn few_cases_are_left_out_and_cannot_be_found_by_subtraction() {
    check(
        &[("ar", 6, 4), ("es", 20, 10)],
        &[Some((6, 10)), Some((20, 30))],
        Some((26, 40)),
    );
    check(
        &[("ar", 5, 4), ("es", 20, 10)],
        &[None, None],
        Some((25, 39)),
    );
    check(
        &[("ar", 5, 4), ("es", 20, 10), ("ht", 6, 6)],
        &[None, Some((20, 30)), None],
        Some((31, 51)),
    );
    check(
        &[("ar", 5, 4), ("es", 20, 10), ("ht", 3, 3)],
        &[None, Some((20, 30)), None],
        Some((28, 45)),
    );
    check(
        &[("ar", 2, 1), ("es", 20, 10), ("ht", 1, 1)],
        &[None, None, None],
        Some((23, 35)),
    );
    check(&[("ar", 5, 4)], &[None], None);
    check(&[], &[], None);
}

#[test]
fn who_waits_is_not_decided_and_rates_are_whole_tenths() {
    let mut all = cases(&[("es", 10, 0)]);
    all.push(Case {
        group: "es".to_owned(),
        kind: Kind::Waitlist,
    });
    let (rows, _) = fairness(criteria(), &all);
    assert_eq!(
        rows[0].cell,
        Cell::Shown(Rate {
            accepted: 10,
            of: 10
        })
    );
    let per_mille = |accepted, of| Rate { accepted, of }.per_mille();
    assert_eq!(per_mille(1, 3), 333);
    assert_eq!(per_mille(2, 3), 667);
    assert_eq!(per_mille(1, 16), 63);
    assert_eq!([per_mille(0, 7), per_mille(7, 7)], [0, 1000]);
}

proptest! {
    #[test]
    fn no_cell_below_the_least_is_shown(groups in prop::collection::vec((0..25u32, 0..25u32), 0..8)) {
        let names = ["a", "b", "c", "d", "e", "f", "g", "h"];
        let groups: Vec<_> = groups.iter().zip(names).map(|((yes, no), it)| (it, *yes, *no)).collect();
        let (rows, total) = fairness(criteria(), &cases(&groups));
        let left_out = rows.iter().filter(|it| it.cell == Cell::LeftOut).count();
        for row in &rows {
            if let Cell::Shown(rate) = row.cell {
                prop_assert!(10 <= rate.of && rate.accepted <= rate.of);
            }
        }
        if let Cell::Shown(all) = total {
            let shown: u32 = rows.iter().filter_map(|it| match it.cell {
                Cell::Shown(it) => Some(it.of),
                Cell::LeftOut => None,
            }).sum();
            prop_assert!(left_out == 0 || (left_out != 1 && 10 <= all.of - shown));
        }
    }
}
