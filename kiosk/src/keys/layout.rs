//! The letters of each language, as they lie in `kiosk/keys/*.toml`. There each key is a word; `|` stands
//! before the keys that move to a row of their own on a narrow screen, `◌` before a mark that is typed without
//! the circle, and `half-space` for the narrow space inside Persian words.

use serde::Deserialize;
use std::sync::LazyLock;

/// The order letters stand in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Order {
    /// That of the keyboards of the language.
    #[default]
    Keyboard,
    /// That of its alphabet.
    Alphabet,
}

impl Order {
    /// The order that is not this one.
    pub(crate) fn other(self) -> Order {
        match self {
            Order::Keyboard => Order::Alphabet,
            Order::Alphabet => Order::Keyboard,
        }
    }
}

/// The letters of one language.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Layout {
    /// What stands on the key that leads to them.
    pub(super) cap: String,
    /// They are Latin ones, so there is no other page for those.
    #[serde(default)]
    pub(super) latin: bool,
    /// The alphabet begins on the right.
    #[serde(default)]
    rtl: bool,
    /// They may be written as capitals.
    #[serde(default = "yes")]
    pub(super) capitals: bool,
    /// The order they first stand in.
    #[serde(default)]
    begins: Order,
    /// Pages of rows; none when there is only the alphabet.
    #[serde(default)]
    keyboard: Vec<Vec<String>>,
    /// Pages of letters.
    alphabet: Vec<String>,
    #[serde(default)]
    signs: String,
    #[serde(default)]
    digits: String,
}

fn yes() -> bool {
    true
}

/// What belongs to no language alone.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Common {
    accents: String,
    signs: String,
}

/// What one key types and shows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Letter {
    pub(super) types: String,
    pub(super) cap: String,
}

impl Letter {
    fn of(word: &str) -> Letter {
        let types = match word {
            "half-space" => "\u{200c}",
            _ => word.strip_prefix('◌').unwrap_or(word),
        };
        // A circle does not join; what carries Arabic marks is the line that joins letters.
        let arabic = types.starts_with(|it| matches!(it, '\u{64b}'..='\u{65f}' | '\u{670}'));
        let cap = if arabic {
            format!("\u{640}{types}")
        } else {
            word.to_owned()
        };
        Letter {
            types: types.to_owned(),
            cap,
        }
    }

    fn all(words: &str) -> Vec<Letter> {
        words.split_whitespace().map(Letter::of).collect()
    }
}

/// A row of keys, and those of them that move to a row of their own on a narrow screen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Row {
    pub(super) main: Vec<Letter>,
    pub(super) side: Vec<Letter>,
}

/// One page of letters.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Page {
    /// In rows that belong together.
    Rows(Vec<Row>),
    /// One after the other; broken into rows as the screen is wide, from right to left or from left to right.
    Flow { letters: Vec<Letter>, rtl: bool },
}

static COMMON: LazyLock<Common> = LazyLock::new(|| {
    toml::from_str(include_str!("../../keys/latin.toml"))
        .expect("keys/latin.toml is part of the program and tested")
});

type Lazy = LazyLock<Layout>;

macro_rules! layout {
    ($name:literal) => {
        LazyLock::new(|| {
            toml::from_str(include_str!(concat!("../../keys/", $name, ".toml")))
                .expect("the files of keys are part of the program and tested")
        })
    };
}

/// The first is that of every language without a table of its own, and the Latin letters of the others.
static LAYOUTS: [(&[&str], Lazy); 24] = [
    (&["es", "en"], layout!("spanish")),
    (&["ht"], layout!("haitian")),
    (&["pt"], layout!("portuguese")),
    (&["zh"], layout!("chinese")),
    (&["pa"], layout!("punjabi")),
    (&["ru"], layout!("russian")),
    (&["ar"], layout!("arabic")),
    (&["fr"], layout!("french")),
    (&["tr"], layout!("turkish")),
    (&["uk"], layout!("ukrainian")),
    (&["fa-AF"], layout!("dari")),
    (&["fa"], layout!("persian")),
    (&["ps"], layout!("pashto")),
    (&["am"], layout!("amharic")),
    (&["ti"], layout!("tigrinya")),
    (&["so", "sw"], layout!("plain")),
    (&["hi"], layout!("hindi")),
    (&["ne"], layout!("nepali")),
    (&["bn"], layout!("bengali")),
    (&["vi"], layout!("vietnamese")),
    (&["uz"], layout!("uzbek")),
    (&["my"], layout!("burmese")),
    (&["ur"], layout!("urdu")),
    (&["ko"], layout!("korean")),
];

impl Layout {
    /// The letters of the language with this BCP 47 tag.
    pub(crate) fn of(tag: &str) -> &'static Layout {
        let language = tag.split('-').next().unwrap_or(tag);
        let named = |name: &str| {
            let found = LAYOUTS.iter().find(|(tags, _)| tags.contains(&name));
            found.map(|(_, layout)| &**layout)
        };
        named(tag)
            .or_else(|| named(language))
            .unwrap_or_else(Layout::latin)
    }

    /// The Latin letters for names on papers, in languages that are written otherwise.
    pub(super) fn latin() -> &'static Layout {
        &LAYOUTS[0].1
    }

    /// The order the letters stand in unless somebody chose otherwise.
    pub(super) fn order(&self, chosen: Option<Order>) -> Order {
        if self.has_orders() {
            chosen.unwrap_or(self.begins)
        } else {
            Order::Alphabet
        }
    }

    /// Whether there are two orders to choose between.
    pub(super) fn has_orders(&self) -> bool {
        !self.keyboard.is_empty()
    }

    /// All pages of letters in one order.
    pub(super) fn pages(&self, order: Order) -> Vec<Page> {
        match order {
            Order::Keyboard => self.keyboard.iter().map(|it| page(it)).collect(),
            Order::Alphabet => self
                .alphabet
                .iter()
                .map(|it| Page::Flow {
                    letters: Letter::all(it),
                    rtl: self.rtl,
                })
                .collect(),
        }
    }

    /// Latin letters with marks that are not on any of the pages in this order.
    pub(super) fn accents(&self, order: Order) -> Vec<Letter> {
        let there: Vec<Letter> = self.pages(order).iter().flat_map(Page::letters).collect();
        let all = Letter::all(&COMMON.accents).into_iter();
        all.filter(|it| !there.contains(it)).collect()
    }

    /// Digits in rows of ten, then signs.
    pub(super) fn signs(&self) -> (Vec<Vec<Letter>>, Vec<Letter>) {
        let digits = ["1234567890", &self.digits].into_iter();
        let digits = digits
            .filter(|it| !it.is_empty())
            .map(|it| it.chars().map(|it| Letter::of(&it.to_string())).collect())
            .collect();
        let mut signs = Letter::all(&COMMON.signs);
        signs.extend(Letter::all(&self.signs));
        (digits, signs)
    }
}

impl Page {
    pub(super) fn letters(&self) -> Vec<Letter> {
        match self {
            Page::Flow { letters, .. } => letters.clone(),
            Page::Rows(rows) => {
                let each = rows.iter().flat_map(|it| it.main.iter().chain(&it.side));
                each.cloned().collect()
            }
        }
    }
}

fn page(rows: &[String]) -> Page {
    let row = |it: &String| {
        let (main, side) = it.split_once('|').unwrap_or((it, ""));
        Row {
            main: Letter::all(main),
            side: Letter::all(side),
        }
    };
    Page::Rows(rows.iter().map(row).collect())
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::ptr;

    #[test]
    fn a_tag_leads_to_its_own_letters_and_an_unknown_one_to_latin_ones() {
        assert!(ptr::eq(Layout::of("pt-BR"), Layout::of("pt")));
        assert!(!ptr::eq(Layout::of("fa-AF"), Layout::of("fa")));
        assert!(ptr::eq(Layout::of("zh-Hans"), Layout::of("zh")));
        assert!(ptr::eq(Layout::of("tlh"), Layout::latin()));
    }
}
