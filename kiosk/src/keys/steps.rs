//! The way of the arrow keys over the keys on the screen: Down goes to the key below, Up to the key above. A place
//! without a key is nothing to stop at. The keys are counted in reading order, as the Tab key meets them.

use super::key::Key;

/// How many keys lie between a key and its neighbours below and above; from the first row Up leads to what stands
/// before all keys, from the last row Down to what stands after them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Steps {
    pub(crate) down: usize,
    pub(crate) up: usize,
}

/// A key one can stop at: its place in its row, and where its middle is.
struct Stop {
    count: usize,
    middle: f32,
}

/// The steps of every key and every gap, row by row.
pub(crate) fn steps(rows: &[Vec<Key>]) -> Vec<Vec<Steps>> {
    let stops: Vec<Vec<Option<Stop>>> = rows.iter().map(|it| stops(it)).collect();
    let count = |row: &[Option<Stop>]| row.iter().flatten().count();
    let near = |row: &[Option<Stop>], middle: f32| {
        let away = |it: &&Stop| (it.middle - middle).abs();
        let nearest = row
            .iter()
            .flatten()
            .min_by(|a, b| away(a).total_cmp(&away(b)));
        nearest.map_or(0, |it| it.count)
    };
    let of = |row: usize, stop: &Stop| {
        let here = &stops[row];
        let after = count(here) - stop.count;
        let down = stops.get(row + 1).map_or(0, |it| near(it, stop.middle));
        let up = row.checked_sub(1).map(|above| {
            let above = &stops[above];
            count(above) - near(above, stop.middle)
        });
        Steps {
            down: after + down,
            up: up.map_or(stop.count + 1, |it| stop.count + it),
        }
    };
    let still = Steps { down: 1, up: 1 };
    let row = |(row, here): (usize, &Vec<Option<Stop>>)| {
        let each = here.iter();
        each.map(|it| it.as_ref().map_or(still, |it| of(row, it)))
            .collect()
    };
    stops.iter().enumerate().map(row).collect()
}

/// Where one can stop in a row, as parts of its width.
fn stops(row: &[Key]) -> Vec<Option<Stop>> {
    let whole: f32 = row.iter().map(|it| it.weight).sum();
    let (mut at, mut count) = (0.0, 0);
    let stop = |key: &Key| {
        let middle = (at + key.weight / 2.0) / whole.max(f32::EPSILON);
        at += key.weight;
        (!key.id.is_empty()).then(|| {
            count += 1;
            Stop {
                count: count - 1,
                middle,
            }
        })
    };
    row.iter().map(stop).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::keys::key::{gap, named};

    /// Rows of letters; a dot is a gap.
    fn rows(drawn: &[&str]) -> Vec<Vec<Key>> {
        let key = |it: char| match it {
            '.' => gap(1.0),
            it => named(&it.to_string(), "", "", 1.0),
        };
        drawn
            .iter()
            .map(|row| row.chars().map(key).collect())
            .collect()
    }

    /// The key that is reached from `from`; `<` and `>` stand for what is before and after all keys.
    fn reached(drawn: &[&str], from: char) -> (char, char) {
        let rows = rows(drawn);
        let each: Vec<Steps> = steps(&rows).concat();
        let keys: Vec<char> = drawn.concat().chars().collect();
        let stops: Vec<char> = keys.iter().copied().filter(|it| *it != '.').collect();
        let at = keys.iter().position(|it| *it == from).unwrap();
        let stop = stops.iter().position(|it| *it == from).unwrap();
        let down = stops.get(stop + each[at].down).copied().unwrap_or('>');
        let up = stop.checked_sub(each[at].up).map_or('<', |it| stops[it]);
        (down, up)
    }

    #[test]
    fn down_and_up_lead_to_the_key_below_and_above() {
        let drawn = ["abc", "def"];
        assert_eq!(reached(&drawn, 'b'), ('e', '<'));
        assert_eq!(reached(&drawn, 'e'), ('>', 'b'));
        assert_eq!(reached(&drawn, 'a'), ('d', '<'));
        assert_eq!(reached(&drawn, 'f'), ('>', 'c'));
    }

    #[test]
    fn a_gap_is_passed_and_the_nearest_key_taken() {
        let drawn = ["abcd", ".ef.", "ghij"];
        assert_eq!(reached(&drawn, 'a').0, 'e');
        assert_eq!(reached(&drawn, 'd').0, 'f');
        assert_eq!(reached(&drawn, 'e'), ('h', 'b'));
        assert_eq!(reached(&drawn, 'j').1, 'f');
    }

    #[test]
    fn rows_of_different_lengths_are_compared_by_where_their_keys_are() {
        let drawn = ["abcdefgh", "ij"];
        assert_eq!(reached(&drawn, 'b').0, 'i');
        assert_eq!(reached(&drawn, 'g').0, 'j');
        assert!(matches!(reached(&drawn, 'j').1, 'f' | 'g'));
    }
}
