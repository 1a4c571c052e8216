//! What came of appointments, for inside and outside the office.

use super::facts::{ZONE, day, served};
use crate::appointments::Kept;
use crate::statistics::figures::Agreed;
use crate::statistics::model::{VisitFact, Way};
use crate::statistics::tables::{Audience, Cell, Figure, of_agreed};

/// Visits of so many with an appointment and so many without.
fn visits(with: u32, without: u32) -> Vec<VisitFact> {
    let all = (0..with + without).map(|n| served(day("2026-08-31"), 540 + n, 5, 10));
    let mut all: Vec<VisitFact> = all.collect();
    for it in &mut all[..with as usize] {
        let slot_at = it.arrived_at;
        it.way = Way::Appointment { slot_at };
    }
    all
}

/// The counts of came, missed, cancelled, expected and all, as they are told: `-` is left out, `o` marks few.
#[track_caller]
fn check(agreed: [u32; 4], with: u32, without: u32, audience: Audience, expected: &str) {
    let [came, missed, cancelled, still] = agreed;
    let agreed = Agreed {
        came,
        missed,
        cancelled,
        expected: still,
    };
    let table = of_agreed(agreed, &visits(with, without), ZONE, audience);
    let told = table.rows.iter().map(|it| match it.cells[0] {
        Cell::Known(Figure::Part { part, .. }) => part.to_string(),
        Cell::Few(Figure::Part { part, .. }) => format!("{part}o"),
        _ => "-".to_owned(),
    });
    assert_eq!(told.collect::<Vec<_>>().join(" "), expected);
}

#[test]
fn one_that_moved_is_counted_once_and_a_mistake_never() {
    let kept = [
        Kept::Came,
        Kept::Moved,
        Kept::Void,
        Kept::NoShow,
        Kept::Cancelled,
        Kept::Expected,
        Kept::Came,
    ];
    let expected = Agreed {
        came: 2,
        missed: 1,
        cancelled: 1,
        expected: 1,
    };
    assert_eq!(Agreed::of(kept), expected);
}

#[test]
fn inside_everything_is_told_and_few_are_marked() {
    check([9, 2, 0, 3], 9, 20, Audience::Inside, "9 2 0 3 14");
    check([2, 1, 0, 0], 2, 20, Audience::Inside, "2o 1o 0o 3o");
    check([0, 0, 0, 0], 0, 20, Audience::Inside, "");
}

#[test]
fn outside_few_are_left_out_and_nobody_is_expected_any_more() {
    check([30, 9, 7, 5], 30, 20, Audience::Outside, "30 9 7 46");
    check([30, 9, 2, 0], 30, 20, Audience::Outside, "30 - - 41");
    check([2, 1, 1, 0], 2, 20, Audience::Outside, "");
}

#[test]
fn outside_who_came_tells_nothing_that_the_numbers_of_the_queue_leave_out() {
    // Two of those who came took no number: told beside the visits they would be two people.
    check([30, 9, 8, 0], 28, 20, Audience::Outside, "- 9 - 47");
    // With three walk-ins the visits with an appointment are left out too, and so are those who came.
    check([30, 9, 8, 0], 30, 3, Audience::Outside, "- 9 - 47");
    check([30, 9, 8, 0], 30, 20, Audience::Outside, "30 9 8 47");
}
