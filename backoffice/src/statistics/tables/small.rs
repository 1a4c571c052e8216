//! What goes unsaid outside the office, so that nothing is told of fewer than five visits: neither by a number that stands
//! there, nor by one that can be worked out from the others and the total.
//!
//! A cell from fewer than [`FEW`] visits is hidden. Were it the only one, the total less all others would tell it; so
//! further cells are hidden, the smallest first (they tell least), until the hidden ones of a column can be told apart by
//! nobody: at least two, and together so many that each of them could be anything from nearly nothing up to [`FEW`]. Where
//! that cannot be reached, the column is left out with its total.
//!
//! This guards one table of one span with its total. It does not guard the same table of two spans that share days (a
//! month, and the month without its last day, can be subtracted), nor two tables of the same days that count different
//! things (who came, and who was told a range), and not against somebody who knows how the further cells are chosen and
//! argues backwards from it. The page warns whoever hands files out.

use crate::statistics::model::FEW;

/// A column of counts whose total is told.
#[derive(Debug, Clone)]
pub(in crate::statistics) struct Counts {
    /// One count a row.
    pub(in crate::statistics) cells: Vec<u32>,
    /// What a reader knows of every row without its cell: 1 where a row stands there only if somebody came, else 0.
    pub(in crate::statistics) least: u32,
}

/// Which rows are hidden in these columns. They go together: what is hidden in one is hidden in each of them, as for a
/// count and what is left of it. `already` are rows that are hidden for another reason. `None` when nothing can be told
/// of these columns, not even the totals.
pub(in crate::statistics) fn hidden(columns: &[Counts], already: &[bool]) -> Option<Vec<bool>> {
    let is_small = |row: usize| columns.iter().any(|it| it.cells[row] < FEW);
    let mut hidden: Vec<bool> = (0..already.len())
        .map(|row| already[row] || is_small(row))
        .collect();
    if columns.iter().any(|it| it.cells.iter().sum::<u32>() < FEW) {
        return None;
    }
    while !columns.iter().all(|it| cannot_be_told_apart(it, &hidden)) {
        let shown = (0..hidden.len()).filter(|row| !hidden[*row]);
        let smallest = shown.min_by_key(|row| columns[0].cells[*row])?;
        hidden[smallest] = true;
    }
    Some(hidden)
}

/// Whether the total less what is shown leaves the hidden cells of a column open enough.
fn cannot_be_told_apart(column: &Counts, hidden: &[bool]) -> bool {
    let kept = || column.cells.iter().zip(hidden).filter(|(_, it)| **it);
    let rows = u32::try_from(kept().count()).unwrap_or(u32::MAX);
    let together: u32 = kept().map(|(cell, _)| cell).sum();
    rows == 0 || (2 <= rows && rows * column.least + FEW <= together)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn column(cells: &[u32], least: u32) -> Counts {
        Counts {
            cells: cells.to_vec(),
            least,
        }
    }

    /// The cells as a reader sees them: `-` for a hidden one; nothing when the table is left out.
    #[track_caller]
    fn check(cells: &[u32], expected: &str) {
        let hidden = hidden(&[column(cells, 1)], &vec![false; cells.len()]);
        let shown = hidden.map_or_else(String::new, |hidden| {
            let cell = |(cell, is_hidden): (&u32, bool)| {
                if is_hidden {
                    "-".to_owned()
                } else {
                    cell.to_string()
                }
            };
            cells
                .iter()
                .zip(hidden)
                .map(cell)
                .collect::<Vec<_>>()
                .join(" ")
        });
        assert_eq!(shown, expected);
    }

    #[test]
    fn a_small_cell_takes_the_smallest_of_the_others_with_it() {
        check(&[12, 30, 7], "12 30 7");
        check(&[12, 3, 30, 7], "12 - 30 -");
        check(&[4, 4, 30, 20], "- - 30 20");
    }

    #[test]
    fn two_small_cells_do_not_hide_each_other_when_they_are_too_small_together() {
        check(&[1, 1, 30, 20], "- - 30 -");
        check(&[1, 2, 30, 20], "- - 30 -");
    }

    #[test]
    fn a_table_in_which_nothing_can_be_hidden_is_left_out() {
        check(&[3], "");
        check(&[1, 1, 1, 1, 1], "");
        check(&[], "");
        check(&[2, 2], "");
        check(&[3, 40], "- -");
    }

    #[test]
    fn a_count_and_what_is_left_of_it_are_hidden_together() {
        // Of 10, 20 and 30 visits 1, 10 and 12 left: the first row tells, and so would one that all but two have left.
        let (left, stayed) = (column(&[1, 10, 12], 0), column(&[9, 10, 18], 0));
        let hidden = hidden(&[left, stayed], &[false; 3]);
        assert_eq!(hidden, Some(vec![true, true, false]));
    }

    /// Every way to spread `sum` over so many cells, none below `least`.
    fn ways(cells: usize, sum: u32, least: u32) -> Vec<Vec<u32>> {
        if cells == 0 {
            return if sum == 0 {
                vec![Vec::new()]
            } else {
                Vec::new()
            };
        }
        let mut found = Vec::new();
        for first in least..=sum {
            for mut rest in ways(cells - 1, sum - first, least) {
                rest.insert(0, first);
                found.push(rest);
            }
        }
        found
    }

    /// What each hidden cell may be for a reader who knows the shown ones, the total, that one of the hidden ones at
    /// least is small, and that no row has fewer than `least`.
    fn possible(cells: &[u32], hidden: &[bool], least: u32) -> Vec<Vec<u32>> {
        let kept: Vec<u32> = cells
            .iter()
            .zip(hidden)
            .filter(|(_, it)| **it)
            .map(|(it, _)| *it)
            .collect();
        let fit = |it: &Vec<u32>| it.iter().any(|cell| *cell < FEW);
        let all: Vec<Vec<u32>> = ways(kept.len(), kept.iter().sum(), least)
            .into_iter()
            .filter(fit)
            .collect();
        (0..kept.len())
            .map(|at| all.iter().map(|it| it[at]).collect())
            .collect()
    }

    /// Small tables, of which many have small cells; large ones would only take longer to go through.
    fn small_tables() -> impl Strategy<Value = Vec<u32>> {
        prop::collection::vec(1_u32..9, 1..6)
    }

    proptest! {
        #[test]
        fn no_hidden_cell_can_be_worked_out_from_the_shown_ones_and_the_total(cells in small_tables(), least in 0_u32..2) {
            if let Some(hidden) = hidden(&[column(&cells, least)], &vec![false; cells.len()]) {
                for values in possible(&cells, &hidden, least) {
                    let (low, high) = (values.iter().min().unwrap(), values.iter().max().unwrap());
                    prop_assert!(*low <= 1 && FEW <= *high, "{cells:?} {hidden:?} tells {low} to {high}");
                }
            }
        }

        #[test]
        fn no_small_cell_is_shown_and_no_more_is_hidden_than_needed(cells in prop::collection::vec(0_u32..60, 1..12)) {
            match hidden(&[column(&cells, 0)], &vec![false; cells.len()]) {
                None => prop_assert!(cells.iter().sum::<u32>() < FEW || cells.len() < 2),
                Some(hidden) => {
                    for (cell, is_hidden) in cells.iter().zip(&hidden) {
                        prop_assert!(*is_hidden || FEW <= *cell);
                    }
                    let is_needed = cells.iter().any(|it| *it < FEW);
                    prop_assert_eq!(is_needed, hidden.contains(&true));
                    // Beside the small ones so many at most as make two, or one to be many enough together.
                    let further = cells.iter().zip(&hidden).filter(|(cell, it)| FEW <= **cell && **it).count();
                    prop_assert!(further <= 1, "{cells:?} {hidden:?}");
                }
            }
        }

        #[test]
        fn of_two_columns_that_make_up_a_third_neither_can_be_worked_out(
            // A row of which nobody came does not stand there.
            rows in prop::collection::vec((0_u32..9, 0_u32..9).prop_filter("somebody", |it| 0 < it.0 + it.1), 1..5)
        ) {
            let (part, rest): (Vec<u32>, Vec<u32>) = rows.into_iter().unzip();
            let columns = [column(&part, 0), column(&rest, 0)];
            if let Some(hidden) = hidden(&columns, &vec![false; part.len()]) {
                let whole: Vec<u32> = part.iter().zip(&rest).map(|(a, b)| a + b).zip(&hidden).filter(|(_, it)| **it).map(|(it, _)| it).collect();
                let kept: Vec<u32> = part.iter().zip(&hidden).filter(|(_, it)| **it).map(|(it, _)| *it).collect();
                // The reader knows how many visits each row had, so no cell can be more.
                let fits = |it: &Vec<u32>| it.iter().zip(&whole).all(|(cell, most)| cell <= most);
                let all: Vec<Vec<u32>> = ways(kept.len(), kept.iter().sum(), 0).into_iter().filter(fits).collect();
                for at in 0..kept.len() {
                    prop_assert!(all.iter().any(|it| it[at] != kept[at]), "{part:?} {rest:?} {hidden:?}");
                }
            }
        }
    }
}
