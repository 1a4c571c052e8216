//! A line being typed, and what a key does to it. The end of the line may still be in the making: a syllable of
//! Korean, the sound of a Chinese character, a consonant whose order is not chosen yet. It is always part of
//! the line, so nothing is lost when the visitor goes on without finishing it.

use super::rows::columns;
use super::{Letters, Typed, fidel, hangul, letter, pinyin, telex};

/// How letters are put together.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Method {
    /// One after the other.
    Plain,
    /// Syllables of Korean.
    Hangul,
    /// Marks and tones of Vietnamese.
    Telex,
    /// Sounds of Chinese, and characters to choose.
    Pinyin,
    /// Consonants of Ethiopic, and their orders to choose.
    Fidel,
}

impl Method {
    /// How the letters on these keys are put together in the language `tag`.
    pub(crate) fn of(tag: &str, letters: Letters) -> Method {
        if letters != Letters::Own {
            return Method::Plain;
        }
        match tag.split('-').next() {
            Some("ko") => Method::Hangul,
            Some("vi") => Method::Telex,
            Some("zh") => Method::Pinyin,
            Some("am" | "ti") => Method::Fidel,
            _ => Method::Plain,
        }
    }

    /// Whether there is something to choose between.
    pub(super) fn has_choices(self) -> bool {
        matches!(self, Method::Pinyin | Method::Fidel)
    }
}

/// Something to choose: what it shows, and whether it stands in the line now.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Choice {
    pub(super) letter: String,
    pub(super) chosen: bool,
}

/// A line being typed.
#[derive(Clone, Default)]
pub(crate) struct Line {
    settled: Typed,
    pending: Typed,
    /// A Vietnamese word that is left alone.
    alone: bool,
    /// Which choices are shown, by the number of the first.
    pub(super) from: usize,
}

impl Line {
    /// A line in which everything is settled.
    pub(crate) fn of(text: &str) -> Line {
        Line {
            settled: Typed::new(text.to_owned()),
            ..Line::default()
        }
    }

    /// The whole line.
    pub(crate) fn text(&self) -> Typed {
        joined(&self.settled, &self.pending)
    }

    /// The part of the line that is not in the making, when there is another that should be seen as such.
    pub(crate) fn before_pending(&self, method: Method) -> Option<&str> {
        let shown = method != Method::Telex && !self.pending.is_empty();
        shown.then_some(&self.settled)
    }

    /// The line after touching a letter; it stays as it is when it would have more than `max` letters.
    pub(crate) fn letter(&self, method: Method, letter: &str, max: usize) -> Line {
        let mut one = letter.chars();
        let single = match (one.next(), one.next()) {
            (Some(it), None) => Some(it),
            _ => None,
        };
        let longer = match (method, single) {
            (Method::Hangul, Some(it)) if hangul::is_letter(it) => {
                let (done, pending) = hangul::join(&self.pending, it);
                Line::with(joined(&self.settled, &done), pending)
            }
            (Method::Telex, Some(it)) if it.is_alphabetic() || telex::is_tone(it) => self.telex(it),
            (Method::Pinyin, Some(it)) if pinyin::is_letter(it, !self.pending.is_empty()) => {
                Line::with(self.settled.clone(), joined(&self.pending, letter))
            }
            (Method::Pinyin, Some(it)) if self.picked_by(method, it).is_some() => {
                return self.pick(method, self.picked_by(method, it).unwrap_or_default());
            }
            (Method::Fidel, Some(it)) if fidel::is_consonant(it) => {
                Line::with(self.text(), Typed::new(letter.to_owned()))
            }
            _ => Line::with(joined(&self.text(), letter), Typed::default()),
        };
        let count = longer.settled.chars().count() + longer.pending.chars().count();
        if count <= max { longer } else { self.clone() }
    }

    /// The choice that a real key takes: Space the first that is shown, digits those after it.
    fn picked_by(&self, method: Method, key: char) -> Option<usize> {
        let place = match key {
            ' ' => 0,
            '1'..='9' => key.to_digit(10)? as usize - 1,
            _ => return None,
        };
        let index = self.from + place;
        (index < self.choices(method).len()).then_some(index)
    }

    /// The word at the end changes, also when it was settled before.
    fn telex(&self, letter: char) -> Line {
        let text = self.text();
        let begins = text
            .char_indices()
            .rev()
            .take_while(|it| it.1.is_alphabetic())
            .last()
            .map_or(text.len(), |it| it.0);
        let (settled, word) = text.split_at(begins);
        let (pending, alone) = telex::join(word, letter, self.alone);
        Line {
            settled: Typed::new(settled.to_owned()),
            pending,
            alone,
            from: 0,
        }
    }

    /// What there is to choose between now.
    pub(super) fn choices(&self, method: Method) -> Vec<Choice> {
        match method {
            Method::Pinyin => {
                let all = pinyin::choices(&self.pending).into_iter();
                all.map(|it| Choice {
                    letter: it.character.to_string(),
                    chosen: false,
                })
                .collect()
            }
            Method::Fidel => {
                let now = self.pending.chars().next();
                let all = now.map(fidel::orders).unwrap_or_default().into_iter();
                all.map(|it| Choice {
                    letter: it.to_string(),
                    chosen: Some(it) == now,
                })
                .collect()
            }
            Method::Plain | Method::Hangul | Method::Telex => Vec::new(),
        }
    }

    /// The line after taking a choice.
    pub(crate) fn pick(&self, method: Method, index: usize) -> Line {
        match method {
            Method::Pinyin => {
                let all = pinyin::choices(&self.pending);
                let Some(choice) = all.get(index) else {
                    return self.clone();
                };
                let character = Typed::new(choice.character.to_string());
                let mut rest = self.pending.char_indices().skip(choice.letters);
                let rest = rest
                    .find(|it| it.1 != '\'')
                    .map_or("", |it| &self.pending[it.0..]);
                Line::with(
                    joined(&self.settled, &character),
                    Typed::new(rest.to_owned()),
                )
            }
            Method::Fidel => match self.choices(method).get(index) {
                // The other orders stay there, for whoever wanted another.
                Some(it) => Line {
                    from: self.from,
                    ..Line::with(self.settled.clone(), Typed::new(it.letter.clone()))
                },
                None => self.clone(),
            },
            Method::Plain | Method::Hangul | Method::Telex => self.clone(),
        }
    }

    /// Shows the choices after those shown now, or the first again.
    pub(crate) fn more_choices(&self, method: Method, portrait: bool) -> Line {
        // The last place of the row is the key for more.
        let next = self.from + columns(portrait) - 1;
        let from = if next < self.choices(method).len() {
            next
        } else {
            0
        };
        Line {
            from,
            ..self.clone()
        }
    }

    /// The line one step before.
    pub(crate) fn backspace(&self, method: Method) -> Line {
        if self.pending.is_empty() {
            return Line::of(&letter::without_last(&self.settled));
        }
        let pending = match method {
            Method::Hangul => hangul::back(&self.pending),
            Method::Fidel => Typed::default(),
            Method::Plain | Method::Telex | Method::Pinyin => letter::without_last(&self.pending),
        };
        let alone = self.alone && !pending.is_empty();
        Line {
            alone,
            ..Line::with(self.settled.clone(), pending)
        }
    }

    /// A line whose choices are shown from the first.
    fn with(settled: Typed, pending: Typed) -> Line {
        Line {
            settled,
            pending,
            ..Line::default()
        }
    }

    /// The line with everything settled.
    pub(crate) fn settle(&self) -> Line {
        Line::of(&self.text())
    }
}

fn joined(one: &str, other: &str) -> Typed {
    let mut both = Typed::new(String::with_capacity(one.len() + other.len()));
    both.push_str(one);
    both.push_str(other);
    both
}
