//! Vietnamese: doubled letters, `w` and the five letters of the tones change the word that is being typed, as
//! in the Telex that is taught at school; keys for tones and marked letters do the same for everybody else.
//!
//! `aa ee oo dd` must follow each other at once, `w` and the tones may come anywhere later in the word. The tone
//! is put where a Vietnamese reader expects it (`hòa`, `hoàn`, `quý`, `thuế`). The same key once more takes its
//! effect back and types the letter itself; from then on the word is left alone.

use super::Typed;

/// A vowel without tone, then with each tone: acute, grave, hook, tilde, dot.
const VOWELS: [(&str, char, Mark); 12] = [
    ("aáàảãạ", 'a', Mark::None),
    ("ăắằẳẵặ", 'a', Mark::Breve),
    ("âấầẩẫậ", 'a', Mark::Hat),
    ("eéèẻẽẹ", 'e', Mark::None),
    ("êếềểễệ", 'e', Mark::Hat),
    ("iíìỉĩị", 'i', Mark::None),
    ("oóòỏõọ", 'o', Mark::None),
    ("ôốồổỗộ", 'o', Mark::Hat),
    ("ơớờởỡợ", 'o', Mark::Horn),
    ("uúùủũụ", 'u', Mark::None),
    ("ưứừửữự", 'u', Mark::Horn),
    ("yýỳỷỹỵ", 'y', Mark::None),
];
/// The letters of the tones and the marks that are keys, in the order above.
const TONES: [(char, char); 5] = [
    ('s', '\u{301}'),
    ('f', '\u{300}'),
    ('r', '\u{309}'),
    ('x', '\u{303}'),
    ('j', '\u{323}'),
];

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Mark {
    None,
    Breve,
    Hat,
    Horn,
    Stroke,
}

#[derive(Debug, Clone, Copy)]
struct Letter {
    base: char,
    mark: Mark,
    capital: bool,
}

impl Letter {
    fn is_vowel(self) -> bool {
        matches!(self.base, 'a' | 'e' | 'i' | 'o' | 'u' | 'y')
    }
}

/// A word taken apart; the tone is its place in [`TONES`], counted from one.
struct Word {
    letters: Vec<Letter>,
    tone: usize,
}

impl Word {
    /// `None` for a word that Vietnamese does not write, such as one with two tones.
    fn of(text: &str) -> Option<Word> {
        let mut word = Word {
            letters: Vec::new(),
            tone: 0,
        };
        for it in text.chars() {
            word.push(it)?;
        }
        Some(word)
    }

    fn push(&mut self, letter: char) -> Option<()> {
        let mut small = letter.to_lowercase();
        let (lower, None) = (small.next()?, small.next()) else {
            return None;
        };
        let capital = lower != letter;
        let vowel = VOWELS.iter().find_map(|(forms, base, mark)| {
            let tone = forms.chars().position(|it| it == lower)?;
            Some((*base, *mark, tone))
        });
        let (base, mark, tone) = match vowel {
            Some(it) => it,
            None if lower == 'đ' => ('d', Mark::Stroke, 0),
            None if lower.is_ascii_alphabetic() => (lower, Mark::None, 0),
            None => return None,
        };
        if tone != 0 && self.tone != 0 {
            return None;
        }
        self.tone = self.tone.max(tone);
        self.letters.push(Letter {
            base,
            mark,
            capital,
        });
        Some(())
    }

    /// Where the last vowels of the word stand; the `u` of `qu` and the `i` of `gi` are no vowels.
    fn vowels(&self) -> Option<std::ops::Range<usize>> {
        let end = self.letters.iter().rposition(|it| it.is_vowel())? + 1;
        let vowels = self.letters[..end].iter().rev();
        let mut start = end - vowels.take_while(|it| it.is_vowel()).count();
        if start == 1 && end - start > 1 {
            let begin = (self.letters[0].base, self.letters[1].base);
            if matches!(begin, ('q', 'u') | ('g', 'i')) && self.letters[1].mark == Mark::None {
                start = 2;
            }
        }
        Some(start..end)
    }

    /// The vowel that carries the tone.
    fn carrier(&self) -> Option<usize> {
        let vowels = self.vowels()?;
        let marked = vowels
            .clone()
            .rev()
            .find(|it| self.letters[*it].mark != Mark::None);
        let closed = vowels.end < self.letters.len();
        Some(match (marked, vowels.len()) {
            (Some(it), _) => it,
            (None, 1) => vowels.start,
            (None, 2) if !closed => vowels.start,
            (None, _) => vowels.start + 1,
        })
    }

    fn words(&self) -> Typed {
        let carrier = self.carrier();
        let mut text = Typed::new(String::with_capacity(self.letters.len() * 3));
        for (at, letter) in self.letters.iter().enumerate() {
            let tone = if carrier == Some(at) { self.tone } else { 0 };
            let forms = VOWELS
                .iter()
                .find(|it| (it.1, it.2) == (letter.base, letter.mark));
            let small = match forms {
                Some((forms, ..)) => forms.chars().nth(tone).unwrap_or(letter.base),
                None if letter.mark == Mark::Stroke => 'đ',
                None => letter.base,
            };
            if letter.capital {
                text.extend(small.to_uppercase());
            } else {
                text.push(small);
            }
        }
        text
    }

    /// What `w` changes: the letters and the marks they get.
    fn horns(&self) -> Vec<(usize, Mark)> {
        let Some(vowels) = self.vowels() else {
            return Vec::new();
        };
        let base = |at: usize| self.letters[at].base;
        let pair = |one, other| {
            let mut pairs = vowels.clone().filter(|it| it + 1 < vowels.end);
            pairs.find(|it| (base(*it), base(it + 1)) == (one, other))
        };
        if let Some(at) = pair('u', 'o') {
            return vec![(at, Mark::Horn), (at + 1, Mark::Horn)];
        }
        let one = pair('u', 'a').or(pair('u', 'u')).or_else(|| {
            let mut back = vowels.clone().rev();
            back.find(|it| matches!(base(*it), 'a' | 'o' | 'u'))
        });
        let mark = |at| match base(at) {
            'a' => Mark::Breve,
            _ => Mark::Horn,
        };
        one.map(|at| (at, mark(at))).into_iter().collect()
    }

    /// Puts the marks on, or takes them off when all are there. Tells which.
    fn turn(&mut self, changes: &[(usize, Mark)]) -> Turned {
        if changes.is_empty() {
            return Turned::Nothing;
        }
        let there = changes
            .iter()
            .all(|(at, mark)| self.letters[*at].mark == *mark);
        for (at, mark) in changes {
            self.letters[*at].mark = if there { Mark::None } else { *mark };
        }
        if there { Turned::Off } else { Turned::On }
    }

    /// Gives the word this tone, or takes it off when it has it.
    fn turn_tone(&mut self, tone: usize) -> Turned {
        if self.carrier().is_none() {
            return Turned::Nothing;
        }
        let there = self.tone == tone;
        self.tone = if there { 0 } else { tone };
        if there { Turned::Off } else { Turned::On }
    }
}

enum Turned {
    On,
    Off,
    Nothing,
}

/// Whether this is a key for a tone.
pub(super) fn is_tone(letter: char) -> bool {
    TONES.iter().any(|it| it.1 == letter)
}

/// What a letter makes of a word, and whether the word is left alone from now on.
pub(super) fn join(text: &str, letter: char, alone: bool) -> (Typed, bool) {
    let plain = |alone| {
        let mut longer = Typed::new(String::with_capacity(text.len() + letter.len_utf8()));
        longer.push_str(text);
        longer.push(letter);
        (longer, alone)
    };
    let same = || (Typed::new(text.to_owned()), alone);
    if let Some(tone) = TONES.iter().position(|it| it.1 == letter) {
        let Some(mut word) = Word::of(text) else {
            return same();
        };
        word.turn_tone(tone + 1);
        return (word.words(), alone);
    }
    let Some(mut word) = Word::of(text).filter(|_| !alone) else {
        return plain(alone);
    };
    match change(&mut word, letter) {
        Turned::On => (word.words(), false),
        Turned::Off => match word.push(letter) {
            Some(()) => (word.words(), true),
            None => plain(true),
        },
        Turned::Nothing => match word.push(letter) {
            Some(()) => (word.words(), false),
            None => plain(false),
        },
    }
}

fn change(word: &mut Word, letter: char) -> Turned {
    let small = letter.to_ascii_lowercase();
    let last = word.letters.len().checked_sub(1);
    let doubled = last.filter(|it| word.letters[*it].base == small);
    match (small, doubled) {
        ('a' | 'e' | 'o', Some(at)) => word.turn(&[(at, Mark::Hat)]),
        ('d', Some(at)) => word.turn(&[(at, Mark::Stroke)]),
        ('w', _) => {
            let horns = word.horns();
            word.turn(&horns)
        }
        ('z', _) if word.tone != 0 => word.turn_tone_off(),
        _ => match TONES.iter().position(|it| it.0 == small) {
            Some(tone) => word.turn_tone(tone + 1),
            None => Turned::Nothing,
        },
    }
}

impl Word {
    fn turn_tone_off(&mut self) -> Turned {
        self.tone = 0;
        Turned::On
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn typed(keys: &str) -> String {
        let (mut word, mut alone) = (Typed::default(), false);
        for key in keys.chars() {
            (word, alone) = join(&word, key, alone);
        }
        word.as_str().to_owned()
    }

    #[track_caller]
    fn check(keys: &str, word: &str) {
        assert_eq!(typed(keys), word, "{keys}");
    }

    #[test]
    fn names_are_typed_as_in_telex() {
        check("Nguyeenx", "Nguyễn");
        check("Nguyeexn", "Nguyễn");
        check("Traanf", "Trần");
        check("Leef", "Lề");
        check("Phajm", "Phạm");
        check("Hoafng", "Hoàng");
        check("Hoangf", "Hoàng");
        check("Vox", "Võ");
        check("DDawngj", "Đặng");
        check("Ddoox", "Đỗ");
        check("Buif", "Bùi");
        check("Huynhf", "Huỳnh");
        check("Dduowcj", "Được");
        check("Phuwowng", "Phương");
        check("Phuongw", "Phương");
        check("LEE", "LÊ");
    }

    #[test]
    fn the_tone_stands_where_readers_expect_it() {
        check("hoaf", "hòa");
        check("hoanf", "hoàn");
        check("thuys", "thúy");
        check("quys", "quý");
        check("quar", "quả");
        check("giaf", "già");
        check("gif", "gì");
        check("giees", "giế");
        check("thuees", "thuế");
        check("khuyur", "khuỷu");
        check("ngoaif", "ngoài");
        check("muaf", "mùa");
        check("muwaf", "mừa");
        check("nguwowif", "người");
        check("huuw", "hưu");
        check("hoawcj", "hoặc");
        check("quawn", "quăn");
    }

    #[test]
    fn the_same_key_once_more_takes_its_effect_back() {
        check("aaa", "aa");
        check("ass", "as");
        check("aws", "ắ");
        check("aww", "aw");
        check("ddd", "dd");
        check("uoww", "uow");
        check("Alexx", "Alex");
        check("Alexxs", "Alexs");
        check("asz", "a");
        check("z", "z");
        check("ta\u{301}\u{301}", "ta");
    }

    #[test]
    fn keys_for_tones_and_letters_need_no_telex() {
        check("Nguyên\u{303}", "Nguyễn");
        check("Đ\u{301}ô\u{303}", "Đỗ");
        check("hoa\u{300}n", "hoàn");
        check("ph\u{301}", "ph");
    }

    #[test]
    fn other_words_are_left_as_they_are() {
        check("Rosa", "Róa");
        check("Rossa", "Rosa");
        check("Núñes", "Núñes");
        check("William", "William");
        check("áés", "áés");
    }

    /// Letters without marks and tones.
    fn bare(text: &str) -> String {
        let word = |it: char| {
            let mut word = Word {
                letters: Vec::new(),
                tone: 0,
            };
            word.push(it).map(|()| word.letters[0].base)
        };
        let small = |it: char| it.to_lowercase().next().unwrap_or(it);
        text.chars()
            .map(|it| word(it).unwrap_or(small(it)))
            .collect()
    }

    proptest! {
        #[test]
        fn no_letter_that_stands_there_is_lost(
            text in "[a-zA-Zăâđêôơưáệữÿñ]{0,8}",
            key in "[a-zA-Zăâđêôơưñ\u{300}\u{301}]",
            alone: bool,
        ) {
            let (after, _) = join(&text, key.chars().next().unwrap(), alone);
            prop_assert!(bare(&after).starts_with(&bare(&text)), "{} {} {}", text, key, *after);
        }

        #[test]
        fn a_letter_comes_back_after_at_most_one_more_touch(text in "[a-z]{0,6}", key in "[a-y]") {
            let key = key.chars().next().unwrap();
            let (once, alone) = join(&text, key, false);
            if bare(&once) == bare(&text) {
                let (twice, _) = join(&once, key, alone);
                prop_assert_eq!(bare(&twice), format!("{}{key}", bare(&text)));
            }
        }
    }
}
