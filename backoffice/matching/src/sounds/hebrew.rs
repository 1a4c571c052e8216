//! Hebrew letters: few vowels, three letters that are hard or soft, and the mark that makes foreign sounds.

use crate::fold::is_apostrophe;

/// Calls `add` with each reading.
pub(super) fn read(marked: &str, add: &mut dyn FnMut(&str)) {
    let hard = sounds(marked, Softness::Hard);
    add(&hard);
    add(&sounds(marked, Softness::Soft));
    if hard.contains('S') {
        add(&hard.replace('S', "s"));
    }
}

/// How ב, כ and פ inside a word are said.
#[derive(Clone, Copy, PartialEq)]
enum Softness {
    Hard,
    Soft,
}

fn sounds(marked: &str, softness: Softness) -> String {
    let letters: Vec<char> = marked
        .chars()
        .filter(|it| is_apostrophe(*it) || is_letter(*it))
        .collect();
    let mut out = String::new();
    let silent = letters.len() > 2 && letters.last() == Some(&'ה');
    let letters = &letters[..letters.len() - usize::from(silent)];
    for (at, letter) in letters.iter().enumerate() {
        let next = letters.get(at + 1);
        if next.is_some_and(|it| is_apostrophe(*it) && !matches!(it, '"' | '״'))
            && let Some(foreign) = foreign(*letter)
        {
            out.push_str(foreign);
            continue;
        }
        let is_soft = softness == Softness::Soft && at > 0;
        // Doubled ו is a "v", one at the start too; doubled י is "ay".
        let is_consonant =
            at == 0 || next == Some(&'ו') || letters.get(at.wrapping_sub(1)) == Some(&'ו');
        out.push_str(match letter {
            'ו' if is_consonant => "v",
            'ו' => "w",
            'ב' if is_soft => "v",
            'כ' if is_soft => "X",
            'פ' if is_soft => "f",
            other => sound(*other),
        });
    }
    out
}

fn is_letter(letter: char) -> bool {
    ('א'..='ת').contains(&letter)
}

fn foreign(letter: char) -> Option<&'static str> {
    match letter {
        'ג' => Some("j"),
        'ז' => Some("Z"),
        'צ' | 'ץ' => Some("C"),
        'ח' => Some("X"),
        'ת' => Some("T"),
        'ד' => Some("D"),
        'ע' | 'ר' => Some("G"),
        _ => None,
    }
}

fn sound(letter: char) -> &'static str {
    match letter {
        'א' | 'ע' => "a",
        'ב' => "b",
        'ג' => "g",
        'ד' => "d",
        'ה' => "h",
        'ז' => "z",
        'ח' | 'ך' => "X",
        'ט' | 'ת' => "t",
        'י' => "y",
        'כ' | 'ק' => "k",
        'ל' => "l",
        'מ' | 'ם' => "m",
        'נ' | 'ן' => "n",
        'ס' => "s",
        'פ' => "p",
        'ף' => "f",
        'צ' | 'ץ' => "c",
        'ר' => "r",
        'ש' => "S",
        _ => "",
    }
}
