//! One key, the kinds of keys there are, and the pad of digits.

use translations::Text;

/// One key. A key without an id is a gap.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Key {
    pub(crate) id: String,
    pub(crate) cap: String,
    pub(crate) picture: &'static str,
    pub(crate) name: String,
    pub(crate) weight: f32,
    pub(crate) on: bool,
    /// It types a letter.
    pub(crate) is_letter: bool,
}

pub(super) fn pad(phone: bool, text: Text) -> Vec<Vec<Key>> {
    let clear = text.of("kiosk-key-clear");
    let digit = |it: char| {
        let it = it.to_string();
        Key {
            is_letter: true,
            ..named(&format!("={it}"), &it, &it, 1.0)
        }
    };
    let plus = named("=+", "+", &text.of("kiosk-key-plus"), 1.0);
    let ends = [
        backspace(text, 1.0),
        named("clear", &clear, &clear, 1.0),
        gap(1.0),
        gap(1.0),
    ];
    let first = if phone { plus } else { gap(1.0) };
    let mut rows: Vec<Vec<Key>> = ["123", "456", "789"]
        .iter()
        .map(|row| row.chars().map(digit).collect())
        .collect();
    rows.push(vec![first, digit('0'), gap(1.0)]);
    for (row, end) in rows.iter_mut().zip(ends) {
        row.push(end);
    }
    rows
}

/// The row in the middle of one that has `widest` keys, so that all keys are equally wide.
pub(super) fn centred(mut row: Vec<Key>, widest: usize) -> Vec<Key> {
    let missing = u8::try_from(widest.saturating_sub(row.len())).unwrap_or(0);
    if missing > 0 {
        row.insert(0, gap(f32::from(missing) / 2.0));
        row.push(gap(f32::from(missing) / 2.0));
    }
    row
}

pub(super) fn named(id: &str, cap: &str, name: &str, weight: f32) -> Key {
    Key {
        id: id.to_owned(),
        cap: cap.to_owned(),
        picture: "",
        name: name.to_owned(),
        weight,
        on: false,
        is_letter: false,
    }
}

pub(super) fn special(id: &str, picture: &'static str, name: &str, weight: f32) -> Key {
    Key {
        picture,
        ..named(id, "", name, weight)
    }
}

pub(super) fn backspace(text: Text, weight: f32) -> Key {
    let name = text.of("kiosk-key-backspace");
    special("backspace", "backspace", &name, weight)
}

pub(super) fn gap(weight: f32) -> Key {
    named("", "", "", weight)
}
