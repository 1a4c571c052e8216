//! The rows of keys at one moment. Drawing them is `ui/keyboard/keyboard.slint`.

use super::key::{Key, backspace, centred, gap, named, pad, special};
use super::layout::{Layout, Letter, Order, Page};
use super::letter::capital;
use super::line::{Line, Method};
use super::rows::{Place, break_up, columns, flow};
use translations::Text;

/// Whose letters are on the keys.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) enum Letters {
    /// Those of the visitor's own script.
    #[default]
    Own,
    /// Latin ones, for names as they stand on papers.
    Latin,
    /// Latin ones with marks, for names from many countries.
    Accents,
    /// Digits and signs.
    Signs,
}

/// What a line of Latin letters holds besides words.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) enum Besides {
    /// Nothing.
    #[default]
    Nothing,
    /// Digits: the number of a paper.
    Digits,
    /// Digits and the signs of an e-mail address.
    Email,
}

/// What the keys are for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    /// Words.
    Letters,
    /// A number.
    Digits,
    /// A telephone number, which may begin with a plus sign.
    Phone,
}

/// Everything that decides which keys there are.
#[derive(Clone, Copy)]
pub(crate) struct Board<'a> {
    pub(crate) kind: Kind,
    pub(crate) letters: Letters,
    pub(crate) besides: Besides,
    /// The page of these letters; beyond the last the first comes again.
    pub(crate) page: usize,
    /// The order somebody chose.
    pub(crate) order: Option<Order>,
    /// The next letter is a capital.
    pub(crate) capital: bool,
    pub(crate) portrait: bool,
    /// The language, as a BCP 47 tag.
    pub(crate) tag: &'a str,
    /// The line that is typed.
    pub(crate) line: &'a Line,
}

/// The rows of keys, from top to bottom; each is as wide as the keyboard.
pub(crate) fn rows(board: &Board<'_>, text: Text) -> Vec<Vec<Key>> {
    match board.kind {
        Kind::Digits => pad(false, text),
        Kind::Phone => pad(true, text),
        Kind::Letters => board.letter_rows(text),
    }
}

impl Board<'_> {
    fn layout(&self) -> &'static Layout {
        Layout::of(self.tag)
    }

    /// The language whose capitals are used: those of numbers of papers are the same everywhere.
    fn capitals(&self) -> &str {
        match self.besides {
            Besides::Nothing => self.tag,
            Besides::Digits | Besides::Email => "en",
        }
    }

    /// The layout whose letters are shown, or whose accents are.
    fn shown(&self) -> &'static Layout {
        match self.letters {
            Letters::Own | Letters::Signs => self.layout(),
            Letters::Accents if self.layout().latin => self.layout(),
            Letters::Latin | Letters::Accents => Layout::latin(),
        }
    }

    /// The order that is shown now.
    pub(crate) fn order(&self) -> Order {
        self.shown().order(self.order)
    }

    fn pages(&self) -> Vec<Page> {
        match self.letters {
            Letters::Own | Letters::Latin => self.shown().pages(self.order()),
            Letters::Signs => Vec::new(),
            Letters::Accents => {
                let all = self.shown().accents(self.order());
                // Three rows, less the key for capitals.
                let on_a_page = all.len().div_ceil(2);
                let page = |it: &[Letter]| Page::Flow {
                    letters: it.to_vec(),
                    rtl: false,
                };
                all.chunks(on_a_page.max(1)).map(page).collect()
            }
        }
    }

    fn letter_rows(&self, text: Text) -> Vec<Vec<Key>> {
        let columns = columns(self.portrait);
        let pages = self.pages();
        let place = self.page.checked_rem(pages.len()).unwrap_or(0);
        let places = match pages.get(place) {
            Some(page) => {
                let letters = page.letters();
                let shift = self.shown().capitals
                    && letters
                        .iter()
                        .any(|it| capital(&it.types, self.capitals()) != it.types);
                break_up(page, columns, shift)
            }
            None => self.sign_rows(columns),
        };
        let widest = places.iter().map(Vec::len).max().unwrap_or(columns);
        let mut keys = Vec::new();
        let method = Method::of(self.tag, self.letters);
        if method.has_choices() {
            keys.push(self.choices(method, columns, text));
        }
        for row in places {
            let row = row.into_iter().map(|it| self.key(it, text)).collect();
            keys.push(centred(row, widest));
        }
        if self.besides != Besides::Nothing && self.letters == Letters::Latin {
            keys.insert(0, centred(letter_keys(DIGITS), widest));
        }
        let next = pages.get((place + 1) % pages.len().max(1));
        let more = next.filter(|_| pages.len() > 1);
        keys.push(match self.besides {
            Besides::Nothing => self.bottom_row(more, text),
            Besides::Digits | Besides::Email => self.short_bottom_row(text),
        });
        keys
    }

    fn sign_rows(&self, columns: usize) -> Vec<Vec<Place>> {
        let (digits, signs) = self.layout().signs();
        let places = |it: Vec<Letter>| it.into_iter().map(Place::Letter).collect::<Vec<_>>();
        let mut rows: Vec<_> = digits.into_iter().map(places).collect();
        rows.extend(flow(places(signs), columns, false));
        rows
    }

    fn choices(&self, method: Method, columns: usize, text: Text) -> Vec<Key> {
        let all = self.line.choices(method);
        let more = all.len() > columns;
        let shown = if more { columns - 1 } else { columns };
        let from = if self.line.from < all.len() {
            self.line.from
        } else {
            0
        };
        let mut row: Vec<Key> = all
            .iter()
            .enumerate()
            .skip(from)
            .take(shown)
            .map(|(at, it)| Key {
                on: it.chosen,
                is_letter: true,
                ..named(&format!("pick {at}"), &it.letter, &it.letter, 1.0)
            })
            .collect();
        row.resize_with(shown, || gap(1.0));
        if more {
            row.push(special("more-choices", "next", &text.of("kiosk-more"), 1.0));
        }
        row
    }

    fn key(&self, place: Place, text: Text) -> Key {
        let letter = match place {
            Place::Shift => {
                return Key {
                    on: self.capital,
                    ..special("shift", "shift", &text.of("kiosk-key-shift"), 1.0)
                };
            }
            Place::Letter(letter) => letter,
        };
        if letter.cap == "half-space" {
            let id = format!("={}", letter.types);
            return special(&id, "half-space", &text.of("kiosk-key-half-space"), 1.0);
        }
        let large = self.capital && self.shown().capitals && self.letters != Letters::Signs;
        let show = |it: &str| {
            if large {
                capital(it, self.capitals())
            } else {
                it.to_owned()
            }
        };
        let cap = show(&letter.cap);
        Key {
            is_letter: true,
            ..named(&format!("={}", show(&letter.types)), &cap, &cap, 1.0)
        }
    }

    /// Where only Latin letters are typed.
    fn short_bottom_row(&self, text: Text) -> Vec<Key> {
        let mut row = Vec::new();
        if self.letters == Letters::Signs {
            row.push(named("latin", "abc", &text.of("kiosk-key-letters"), 1.25));
        } else {
            row.push(named("signs", "+/#", &text.of("kiosk-key-numbers"), 1.25));
            row.push(self.order_key(text));
        }
        match self.besides {
            Besides::Email => row.extend(letter_keys(EMAIL_SIGNS)),
            Besides::Digits | Besides::Nothing => {
                row.push(special("= ", "space", &text.of("kiosk-key-space"), 2.0));
            }
        }
        let clear = text.of("kiosk-key-clear");
        row.push(named("clear", &clear, &clear, 1.75));
        row.push(backspace(text, 1.25));
        row
    }

    fn order_key(&self, text: Text) -> Key {
        Key {
            on: self.order() == Order::Alphabet,
            ..special("order", "order", &text.of("kiosk-key-order"), 1.0)
        }
    }

    fn bottom_row(&self, more: Option<&Page>, text: Text) -> Vec<Key> {
        let own = self.layout();
        let letters = text.of("kiosk-key-letters");
        let mut row = Vec::new();
        if self.letters == Letters::Signs || (self.letters == Letters::Accents && own.latin) {
            row.push(named("own", &own.cap, &letters, 1.25));
        } else {
            row.push(named("signs", "123", &text.of("kiosk-key-numbers"), 1.25));
        }
        if let Some(page) = more {
            let cap: String = page
                .letters()
                .iter()
                .take(2)
                .map(|it| it.cap.as_str())
                .collect();
            row.push(named(
                "more-letters",
                &cap,
                &text.of("kiosk-key-more-letters"),
                1.25,
            ));
        }
        match self.letters {
            _ if own.latin => {}
            Letters::Latin => row.push(named("own", &own.cap, &own.cap, 1.25)),
            Letters::Own | Letters::Accents | Letters::Signs => {
                row.push(named("latin", "abc", "abc", 1.25));
            }
        }
        let latin = self.letters == Letters::Latin || (self.letters == Letters::Own && own.latin);
        if latin {
            row.push(named("accents", "èçõ", &text.of("kiosk-key-accents"), 1.25));
        }
        let ordered = matches!(self.letters, Letters::Own | Letters::Latin);
        if ordered && self.shown().has_orders() {
            row.push(self.order_key(text));
        }
        row.push(special("= ", "space", &text.of("kiosk-key-space"), 2.0));
        let clear = text.of("kiosk-key-clear");
        row.push(named("clear", &clear, &clear, 1.75));
        row.push(backspace(text, 1.25));
        row
    }
}

const DIGITS: &str = "1234567890";
const EMAIL_SIGNS: &str = "@.-_";

/// A key for each of these.
fn letter_keys(letters: &str) -> Vec<Key> {
    let key = |it: char| {
        let it = it.to_string();
        Key {
            is_letter: true,
            ..named(&format!("={it}"), &it, &it, 1.0)
        }
    };
    letters.chars().map(key).collect()
}
