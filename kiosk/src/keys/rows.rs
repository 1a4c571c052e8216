//! Breaks pages of letters into rows that fit the screen.

use super::layout::{Letter, Page, Row};

/// Keys in one row of a wide and of a narrow screen; each is then at least 15 mm wide.
const COLUMNS: [usize; 2] = [12, 10];

/// Keys in one row.
pub(super) fn columns(portrait: bool) -> usize {
    COLUMNS[usize::from(portrait)]
}

/// One place in a row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Place {
    Shift,
    Letter(Letter),
}

/// The rows of one page, with a key for capitals at the beginning of the last that belongs together.
pub(super) fn break_up(page: &Page, columns: usize, shift: bool) -> Vec<Vec<Place>> {
    match page {
        Page::Rows(rows) => stacked(rows, columns, shift),
        Page::Flow { letters, rtl } => {
            let places: Vec<Place> = letters.iter().cloned().map(Place::Letter).collect();
            let mut rows = flow(places, columns, shift);
            if *rtl {
                for row in &mut rows {
                    row.reverse();
                }
            }
            rows
        }
    }
}

fn stacked(rows: &[Row], columns: usize, shift: bool) -> Vec<Vec<Place>> {
    let last = rows.len().saturating_sub(1);
    let narrow = columns == COLUMNS[1];
    let mut side = Vec::new();
    let mut broken = Vec::new();
    for (at, row) in rows.iter().enumerate() {
        let mut places = Vec::new();
        if shift && at == last {
            places.push(Place::Shift);
        }
        places.extend(row.main.iter().cloned().map(Place::Letter));
        let beside = row.side.iter().cloned().map(Place::Letter);
        if narrow {
            side.extend(beside);
        } else {
            places.extend(beside);
        }
        broken.push(places);
    }
    broken.extend(flow(side, columns, false));
    broken
}

/// As few rows as possible, all about equally long.
pub(super) fn flow(mut places: Vec<Place>, columns: usize, shift: bool) -> Vec<Vec<Place>> {
    let count = places.len() + usize::from(shift);
    if count == 0 {
        return Vec::new();
    }
    let rows = count.div_ceil(columns);
    let each = count.div_ceil(rows);
    if shift {
        places.insert((each * (rows - 1)).min(places.len()), Place::Shift);
    }
    places.chunks(each).map(<[Place]>::to_vec).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn rows_are_short_enough_and_hold_every_letter(
            letters in proptest::collection::vec("[a-z]", 0..60),
            portrait: bool,
            shift: bool,
        ) {
            let columns = columns(portrait);
            let letter = |it: &String| Place::Letter(Letter { types: it.clone(), cap: it.clone() });
            let places: Vec<Place> = letters.iter().map(letter).collect();
            let rows = flow(places.clone(), columns, shift);
            prop_assert!(rows.iter().all(|it| (1..=columns).contains(&it.len())));
            let flat: Vec<Place> = rows.concat();
            prop_assert_eq!(flat.iter().filter(|it| **it == Place::Shift).count(), usize::from(shift));
            let kept: Vec<Place> = flat.into_iter().filter(|it| *it != Place::Shift).collect();
            prop_assert_eq!(kept, places);
        }
    }
}
