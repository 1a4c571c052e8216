//! Tables for inside and for outside the office: what is marked, and what is left out.

use super::facts::{ZONE, any_visit, day, office, served};
use crate::statistics::figures::Expected;
use crate::statistics::figures::{Dimension, Forecast, groups};
use crate::statistics::model::{FEW, Outcome, VisitFact};
use crate::statistics::tables::{
    Audience, Cell, Column, Figure, Head, Row, Table, by_group, ledger_by, of_forecast,
};
use proptest::prelude::*;
use std::collections::BTreeSet;

const SEALED_AND_NOT: [Dimension; 6] = [
    Dimension::Hour,
    Dimension::Weekday,
    Dimension::Way,
    Dimension::Window,
    Dimension::Lane,
    Dimension::Language,
];

/// So many visits in each hour from nine on; the first `left` of each left.
fn visits(counts: &[(u32, u32)]) -> Vec<VisitFact> {
    let monday = day("2026-08-31");
    let hour = |(hour, (count, left)): (u32, &(u32, u32))| {
        let left = *left;
        (0..*count).map(move |it| {
            let fact = served(monday, hour * 60 + it, 10 + it, 15);
            if it < left {
                VisitFact {
                    called_at: None,
                    seated_at: None,
                    outcome: Outcome::Left,
                    ..fact
                }
            } else {
                fact
            }
        })
    };
    (9..).zip(counts).flat_map(hour).collect()
}

fn outside(facts: &[VisitFact]) -> Table {
    by_group(facts, Dimension::Hour, ZONE, Audience::Outside)
}

/// A column as people see it: counts, `?` for few, `-` for left out; the last is that of all.
fn column(table: &Table, column: Column) -> String {
    let cell = |row: &Row| match table.cell(row, column).unwrap() {
        Cell::Known(it) => count(it).to_string(),
        Cell::Few(it) => format!("{}?", count(it)),
        Cell::Hidden => "-".to_owned(),
        Cell::Nothing => "·".to_owned(),
    };
    table.rows.iter().map(cell).collect::<Vec<_>>().join(" ")
}

fn count(figure: Figure) -> i64 {
    match figure {
        Figure::Count(it) | Figure::Part { part: it, .. } => it.into(),
        Figure::Time(it) => it.num_minutes(),
    }
}

#[test]
fn inside_the_office_few_visits_are_told_and_marked() {
    let table = by_group(
        &visits(&[(12, 1), (3, 0)]),
        Dimension::Hour,
        ZONE,
        Audience::Inside,
    );
    assert_eq!(column(&table, Column::Visits), "12 3? 15");
    assert_eq!(column(&table, Column::Left), "1 0? 1");
    assert_eq!(column(&table, Column::MedianWait), "16 11? 14");
}

#[test]
fn outside_few_visits_take_the_smallest_others_with_them() {
    let table = outside(&visits(&[(12, 0), (3, 0), (20, 0), (30, 0)]));
    assert_eq!(column(&table, Column::Visits), "- - 20 30 65");
    assert_eq!(column(&table, Column::MedianWait), "- - 19 24 19");
    assert!(table.hides() && !table.columns.contains(&Column::LongestWait));
}

#[test]
fn outside_nobody_learns_that_few_left_or_that_all_but_few_did() {
    // Of 20 two left: hidden, and with them the smallest other that is many enough.
    let table = outside(&visits(&[(20, 2), (18, 6), (30, 15)]));
    assert_eq!(column(&table, Column::Visits), "20 18 30 68");
    assert_eq!(column(&table, Column::Left), "- - 15 23");
    // Three in all left: not even the sum is told.
    let table = outside(&visits(&[(20, 2), (18, 1)]));
    assert_eq!(column(&table, Column::Left), "- - -");
    assert_eq!(column(&table, Column::NoShows), "- - -");
}

#[test]
fn outside_a_table_of_few_visits_has_no_rows() {
    let table = outside(&visits(&[(2, 0), (2, 0)]));
    assert!(table.rows.is_empty() && table.hides());
    assert!(outside(&[]).rows.is_empty());
}

#[test]
fn visits_that_have_not_ended_stay_inside() {
    let mut facts = visits(&[(9, 0)]);
    for fact in facts.iter_mut().take(2) {
        fact.outcome = Outcome::Waiting;
    }
    assert_eq!(column(&outside(&facts), Column::Visits), "7 7");
    let inside = by_group(&facts, Dimension::Hour, ZONE, Audience::Inside);
    assert_eq!(column(&inside, Column::Visits), "9 9");
}

#[test]
fn a_forecast_for_outside_leaves_out_hours_of_few() {
    let hour = |median, low, high| Expected { median, low, high };
    let known = Forecast::Known {
        days: 8,
        day: hour(30, 20, 40),
        hours: vec![(9, hour(8, 3, 12)), (10, hour(4, 0, 6))],
    };
    let table = of_forecast(&known, Audience::Outside);
    let [median, low, high] =
        [Column::Median, Column::Low, Column::High].map(|it| column(&table, it));
    assert_eq!([median, low, high], ["8 - 30", "- - 20", "12 6 40"]);
    assert!(
        of_forecast(&Forecast::NotYet { days: 2 }, Audience::Inside)
            .rows
            .is_empty()
    );
}

#[test]
fn the_ledger_for_outside_tells_ranges_that_many_were_given() {
    let facts = office(7, day("2026-08-03"), day("2026-08-28"));
    let table = ledger_by(&facts, Dimension::Hour, ZONE, Audience::Outside);
    let all = table.all().unwrap();
    let Some(Cell::Known(Figure::Part { part, whole })) = table.cell(all, Column::KeptInside)
    else {
        panic!("four weeks are many visits");
    };
    assert!(part < whole && 500 < whole);
    assert!(!table.columns.contains(&Column::Earlier));
}

/// What a column holds of each group, hidden or not, and of all.
fn truth(facts: &[VisitFact], by: Dimension, of: fn(&VisitFact) -> bool) -> Vec<u32> {
    let count = |it: &[&VisitFact]| u32::try_from(it.iter().filter(|it| of(it)).count()).unwrap();
    let over: Vec<VisitFact> = facts.iter().filter(|it| it.is_over()).cloned().collect();
    groups(&over, by, ZONE)
        .iter()
        .map(|(_, it)| count(it))
        .collect()
}

/// The hidden cells of a column are at least two and hide at least `FEW` together, whenever its total is told.
fn holds(table: &Table, column: Column, truth: &[u32]) -> bool {
    let hidden = |it: &Row| table.cell(it, column) == Some(Cell::Hidden);
    let groups = table.rows.iter().filter(|it| it.head != Head::All);
    let kept: Vec<u32> = groups
        .zip(truth)
        .filter(|(row, _)| hidden(row))
        .map(|(_, it)| *it)
        .collect();
    let is_total_told = table.all().is_some_and(|it| !hidden(it));
    !is_total_told || kept.is_empty() || (2 <= kept.len() && FEW <= kept.iter().sum())
}

/// Who left and who did not come in an hour.
type Gone = (u32, u32);

/// What `left` and `no_shows` of each row can be, for a reader who knows how many visits it had and whatever is shown.
fn possible(table: &Table) -> Vec<Vec<Gone>> {
    let told = |row: &Row, column| table.cell(row, column).and_then(Cell::figure).map(count);
    let fits = |told: Option<i64>, it: u32| told.is_none_or(|told| told == i64::from(it));
    let groups = table.rows.iter().filter(|it| it.head != Head::All);
    let alone: Vec<Vec<Gone>> = groups
        .map(|row| {
            let visits = u32::try_from(told(row, Column::Visits).unwrap()).unwrap();
            let (left, no_shows) = (told(row, Column::Left), told(row, Column::NoShows));
            let all = (0..=visits).flat_map(|left| (0..=visits - left).map(move |it| (left, it)));
            all.filter(|it| fits(left, it.0) && fits(no_shows, it.1))
                .collect()
        })
        .collect();
    let all = table.all().unwrap();
    let sums = (told(all, Column::Left), told(all, Column::NoShows));
    let with_others = |(at, own): (usize, &Vec<Gone>)| {
        let others = alone.iter().enumerate().filter(|(it, _)| *it != at);
        let mut reached = BTreeSet::from([(0, 0)]);
        for (_, row) in others {
            reached = reached
                .iter()
                .flat_map(|sum| row.iter().map(move |it| (sum.0 + it.0, sum.1 + it.1)))
                .collect();
        }
        let is_possible = |it: &&Gone| {
            reached
                .iter()
                .any(|sum| fits(sums.0, sum.0 + it.0) && fits(sums.1, sum.1 + it.1))
        };
        own.iter().filter(is_possible).copied().collect()
    };
    alone.iter().enumerate().map(with_others).collect()
}

/// So many who left, did not come and were received in each hour from nine on.
fn outcomes(counts: &[(u32, u32, u32)]) -> Vec<VisitFact> {
    let monday = day("2026-08-31");
    let of = |outcome, hour: u32, count: u32| {
        (0..count).map(move |it| VisitFact {
            outcome,
            ..served(monday, hour * 60 + it, 10, 15)
        })
    };
    let hour = |(hour, it): (u32, &(u32, u32, u32))| {
        let gone = of(Outcome::Left, hour, it.0).chain(of(Outcome::NoShow, hour, it.1));
        gone.chain(of(Outcome::Served, hour, it.2))
            .collect::<Vec<_>>()
    };
    (9..).zip(counts).flat_map(hour).collect()
}

#[test]
fn who_was_received_is_not_worked_out_from_who_was_not() {
    // In two hours everybody left or did not come; a third one must hide that.
    let table = outside(&outcomes(&[(5, 5, 0), (5, 5, 0), (5, 6, 9), (9, 9, 9)]));
    assert_eq!(column(&table, Column::Left), "5 5 5 9 24");
    assert_eq!(column(&table, Column::NoShows), "- - - 9 25");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    #[test]
    fn no_figure_of_few_is_worked_out_from_all_columns_together(
        counts in prop::collection::vec((0_u32..8, 0_u32..8, 0_u32..8).prop_filter("many", |it| FEW <= it.0 + it.1 + it.2), 1..4)
    ) {
        let table = outside(&outcomes(&counts));
        for (possible, truth) in possible(&table).iter().zip(&counts) {
            let values = |of: fn(&Gone) -> u32| possible.iter().map(of).collect::<BTreeSet<u32>>().len();
            prop_assert!(possible.contains(&(truth.0, truth.1)));
            prop_assert!(FEW <= truth.0 || 1 < values(|it| it.0), "{counts:?} tells that {} left", truth.0);
            prop_assert!(FEW <= truth.1 || 1 < values(|it| it.1), "{counts:?} tells that {} did not come", truth.1);
            prop_assert!(FEW <= truth.2 || 1 < values(|it| it.0 + it.1), "{counts:?} tells that {} were received", truth.2);
        }
    }
}

proptest! {
    #[test]
    fn what_is_told_outside_is_never_of_few_nor_the_only_thing_left_out(facts in prop::collection::vec(any_visit(), 0..120)) {
        for by in SEALED_AND_NOT {
            let table = by_group(&facts, by, ZONE, Audience::Outside);
            for row in &table.rows {
                for (column, cell) in table.columns.iter().zip(&row.cells) {
                    match cell {
                        Cell::Few(_) | Cell::Nothing => prop_assert!(false, "{column:?} {cell:?}"),
                        Cell::Known(Figure::Count(it)) => prop_assert!(FEW <= *it),
                        Cell::Known(Figure::Part { part, whole }) => prop_assert!(FEW <= *part && FEW <= whole - part),
                        Cell::Known(Figure::Time(_)) => prop_assert!(!row.cells.is_empty() && row.cells[0] != Cell::Hidden),
                        Cell::Hidden => {}
                    }
                }
                // Who was received cannot be few and worked out from the others.
                let told = |column| table.cell(row, column).and_then(Cell::figure).map(count);
                if let (Some(all), Some(left), Some(gone)) = (told(Column::Visits), told(Column::Left), told(Column::NoShows)) {
                    prop_assert!(i64::from(FEW) <= all - left - gone);
                }
            }
            prop_assert!(holds(&table, Column::Visits, &truth(&facts, by, |_| true)));
            prop_assert!(holds(&table, Column::Left, &truth(&facts, by, |it| it.outcome == Outcome::Left)));
            prop_assert!(holds(&table, Column::Left, &truth(&facts, by, |it| it.outcome != Outcome::Left)));
            prop_assert!(holds(&table, Column::NoShows, &truth(&facts, by, |it| it.outcome == Outcome::NoShow)));
        }
    }

    #[test]
    fn the_ledger_for_outside_holds_the_same_rule(facts in prop::collection::vec(any_visit(), 0..120)) {
        let table = ledger_by(&facts, Dimension::Hour, ZONE, Audience::Outside);
        for row in &table.rows {
            for cell in &row.cells {
                match cell {
                    Cell::Known(Figure::Count(it)) => prop_assert!(FEW <= *it),
                    Cell::Known(Figure::Part { part, whole }) => prop_assert!(FEW <= *part && FEW <= whole - part),
                    Cell::Known(Figure::Time(_)) | Cell::Hidden => {}
                    Cell::Few(_) | Cell::Nothing => prop_assert!(false, "{cell:?}"),
                }
            }
        }
    }

    #[test]
    fn inside_nothing_is_left_out(facts in prop::collection::vec(any_visit(), 0..60)) {
        for by in SEALED_AND_NOT {
            for table in [by_group(&facts, by, ZONE, Audience::Inside), ledger_by(&facts, by, ZONE, Audience::Inside)] {
                prop_assert!(!table.hides());
                prop_assert!(table.rows.iter().all(|it| !it.cells.contains(&Cell::Hidden)));
            }
        }
    }
}
