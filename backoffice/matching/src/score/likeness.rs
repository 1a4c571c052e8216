//! How alike two words are, and in what way.

use super::Weighed;
use crate::distance::{letters_apart, likeness_of_letters, sound_alike};
use crate::fold::Script;
use crate::nicknames;
use crate::sounds::{Reading, Vowels};
use crate::words::{Kind, Word};

/// In what way two words are alike.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Likeness {
    /// The same letters.
    Same,
    /// The same name in another script.
    OtherScript,
    /// Other letters of the same script, the same sound.
    Sound,
    /// So many letters differ.
    Letters(u8),
    /// One is the short form of the other.
    ShortForm,
    /// One is the first letter of the other.
    Initial,
}

/// Below it two words have nothing to do with each other.
pub(crate) const LEAST: u16 = 620;

/// How alike two words are in thousandths; `None` when they have nothing to do with each other.
pub(crate) fn alike(one: &Weighed, two: &Weighed) -> Option<(u16, Likeness)> {
    let (first, second) = (&one.word, &two.word);
    if first.folded == second.folded {
        return Some((1000, Likeness::Same));
    }
    if first.kind == Kind::Initial || second.kind == Kind::Initial {
        return initial(first, second);
    }
    let spelled = spelled(first, second);
    let sounding = sounding(first, second);
    let mut best = match (sounding, spelled) {
        (Some(sounding), Some(spelled)) if sounding.0 >= spelled.0 => {
            Some((sounding.0, worded(sounding, spelled)))
        }
        (_, Some(spelled)) => Some(spelled),
        (sounding, None) => sounding,
    };
    if best.is_none_or(|it| it.0 < 900) && is_short_form(one, two) {
        best = Some((900, Likeness::ShortForm));
    }
    best.filter(|it| it.0 >= LEAST)
}

/// What sounds quite the same is said so, the rest by its letters.
fn worded(sounding: (u16, Likeness), spelled: (u16, Likeness)) -> Likeness {
    if sounding.0 >= 950 {
        sounding.1
    } else {
        spelled.1
    }
}

fn spelled(one: &Word, two: &Word) -> Option<(u16, Likeness)> {
    if one.script != two.script {
        return None;
    }
    let (likeness, apart) = by_letters(&one.folded, &two.folded)?;
    Some((likeness, Likeness::Letters(apart)))
}

/// How alike words of one script are by their letters, and how many letters differ.
pub(crate) fn by_letters(one: &str, two: &str) -> Option<(u16, u8)> {
    let apart = letters_apart(one, two)?;
    let length = |it: &str| it.chars().count();
    let likeness = likeness_of_letters(apart, length(one).max(length(two)));
    (likeness > 0).then_some((likeness, apart))
}

fn sounding(one: &Word, two: &Word) -> Option<(u16, Likeness)> {
    let mut best = 0;
    for (at, first) in one.readings.iter().enumerate() {
        for (place, second) in two.readings.iter().enumerate() {
            // A reading that is not the plain one is a little less sure.
            let doubt = if at + place > 0 { 15 } else { 0 };
            best = best.max(sound_alike(&first.into(), &second.into()).saturating_sub(doubt));
        }
    }
    let are_both_bare = |it: &Word| it.readings.iter().all(|it| it.vowels == Vowels::Unwritten);
    let kind = match () {
        () if one.script != two.script => Likeness::OtherScript,
        () => Likeness::Sound,
    };
    // Different Chinese characters with one sound are different names; different letters without vowels too.
    let most = match one.script {
        Script::Han if two.script == Script::Han => 880,
        Script::Arabic | Script::Hebrew if are_both_bare(one) && are_both_bare(two) => 960,
        _ if one.script == two.script => 985,
        _ => 975,
    };
    (best > 0).then_some((best.min(most), kind))
}

fn is_short_form(one: &Weighed, two: &Weighed) -> bool {
    let (forms, other) = if one.forms.is_empty() {
        (&two.forms, &one.word)
    } else {
        (&one.forms, &two.word)
    };
    let sounds = |form: &Reading| {
        other
            .readings
            .iter()
            .take(2)
            .any(|it| sound_alike(&it.into(), &form.into()) >= nicknames::ALIKE)
    };
    forms.iter().any(|form| sounds(form))
}

fn initial(one: &Word, two: &Word) -> Option<(u16, Likeness)> {
    // A whole name may be one letter: O is a family in Korea.
    if let Some(same) = sounding(one, two).filter(|it| it.0 >= 950) {
        return Some(same);
    }
    let is_start =
        one.script == two.script && one.folded.chars().next() == two.folded.chars().next();
    let sounds = |it: &Word| {
        it.readings
            .first()
            .and_then(|it| it.sounds.first().copied())
    };
    let sounds_alike =
        one.script != two.script && sounds(one).is_some() && sounds(one) == sounds(two);
    (is_start || sounds_alike).then_some((800, Likeness::Initial))
}
