//! Short forms: that Paco is Francisco no spelling tells. One family of names a line, in Latin letters; other
//! scripts come to them by their sounds.

use crate::distance::sound_alike;
use crate::sounds::{Reading, Vowels};
use crate::words::Word;
use std::sync::LazyLock;

const LIST: &str = include_str!("../data/short_forms.txt");

/// Each form with the number of its line.
static FORMS: LazyLock<Vec<(Reading, u16)>> = LazyLock::new(|| {
    let lines = LIST.lines().filter(|it| !it.starts_with('#'));
    let numbered = (0u16..).zip(lines);
    let forms =
        numbered.flat_map(|(line, forms)| forms.split_whitespace().map(move |form| (form, line)));
    forms
        .filter_map(|(form, line)| reading(form).map(|it| (it, line)))
        .collect()
});

fn reading(form: &str) -> Option<Reading> {
    let typed = crate::fold::words(form);
    let readings = typed
        .first()
        .map(|it| crate::sounds::readings(it, crate::sounds::Place::Anywhere))?;
    readings.into_iter().next()
}

/// So alike must a word sound to one of the list.
const ALIKE: u16 = 960;

/// The lines a word is in.
pub(crate) fn lines(word: &Word) -> Vec<u16> {
    let is_it = |form: &Reading| {
        word.readings
            .iter()
            .take(2)
            .any(|it| it.vowels == Vowels::Written && sound_alike(it, form) >= ALIKE)
    };
    let mut lines: Vec<u16> = FORMS
        .iter()
        .filter(|it| is_it(&it.0))
        .map(|it| it.1)
        .collect();
    lines.sort_unstable();
    lines.dedup();
    lines
}

/// The other forms in these lines.
pub(crate) fn forms(lines: &[u16]) -> impl Iterator<Item = &'static Reading> {
    FORMS
        .iter()
        .filter(|it| lines.contains(&it.1))
        .map(|it| &it.0)
}
