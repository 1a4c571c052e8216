//! Short forms: that Paco is Francisco no spelling tells. One family of names a line, in Latin letters; other
//! scripts come to them by their sounds.

use crate::distance::sound_alike;
use crate::skeleton::Skeleton;
use crate::sounds::{Reading, Vowels};
use crate::words::Word;
use std::collections::HashMap;
use std::sync::LazyLock;

const LIST: &str = include_str!("../data/short_forms.txt");

/// Each form with the number of its line, by its skeleton.
static FORMS: LazyLock<HashMap<Skeleton, Vec<(Reading, u16)>>> = LazyLock::new(|| {
    let lines = LIST.lines().filter(|it| !it.starts_with('#'));
    let numbered = (0u16..).zip(lines);
    let forms =
        numbered.flat_map(|(line, forms)| forms.split_whitespace().map(move |form| (form, line)));
    let mut all: HashMap<Skeleton, Vec<(Reading, u16)>> = HashMap::new();
    for (reading, line) in forms.filter_map(|(form, line)| Some((reading(form)?, line))) {
        all.entry(Skeleton::of(&reading.sounds))
            .or_default()
            .push((reading, line));
    }
    all
});

fn reading(form: &str) -> Option<Reading> {
    let typed = crate::fold::words(form);
    let readings = typed
        .first()
        .map(|it| crate::sounds::readings(it, crate::sounds::Place::Anywhere))?;
    readings.into_iter().next()
}

/// So alike must a word sound to one of the list.
pub(crate) const ALIKE: u16 = 960;

/// The forms that mean the same as a word.
pub(crate) fn forms(word: &Word) -> Vec<&'static Reading> {
    let mut lines: Vec<u16> = Vec::new();
    for reading in word
        .readings
        .iter()
        .take(2)
        .filter(|it| it.vowels == Vowels::Written)
    {
        let near = FORMS
            .get(&Skeleton::of(&reading.sounds))
            .into_iter()
            .flatten();
        let alike = near.filter(|it| sound_alike(&reading.into(), &(&it.0).into()) >= ALIKE);
        lines.extend(alike.map(|it| it.1));
    }
    if lines.is_empty() {
        return Vec::new();
    }
    let all = FORMS.values().flatten();
    all.filter(|it| lines.contains(&it.1))
        .map(|it| &it.0)
        .collect()
}
