//! Countries: those where most visitors come from, a search through all of them, and the numbers that are
//! dialled before the phone numbers of some.

use super::draft::SEARCH_FIELD;
use crate::ui::{CountryInput, Field, Keyboard, Tile, Typed};
use icu_normalizer::DecomposingNormalizerBorrowed;
use shared::form::{Form, NO_COUNTRY, dialling_code};
use std::collections::HashMap;
use std::sync::{Arc, LazyLock, Mutex, PoisonError};
use translations::{Language, Text, countries, country_name};
use zeroize::Zeroizing;

/// The longest name that is searched for, in characters.
const SEARCH_CHARS_MAX: usize = 30;

/// Countries from which visitors bring phones, in the order they are offered.
const PHONES_FROM: [&str; 28] = [
    "US", "GT", "HN", "SV", "MX", "NI", "HT", "VE", "CO", "EC", "PE", "CU", "BR", "CN", "IN", "AF",
    "IR", "RU", "UA", "TR", "ET", "ER", "SO", "SN", "NP", "BD", "VN", "EG",
];

/// The countries to choose from, and those whose name begins like `search`.
pub(super) fn country(
    text: Text,
    form: &Form,
    none: bool,
    chosen: Option<&str>,
    search: &Typed,
) -> CountryInput {
    let tile = |code: &str| Tile {
        id: code.to_owned(),
        label: country_words(text, code),
        icon: String::new(),
        written_in: None,
        chosen: chosen == Some(code),
    };
    let first = form.countries_first.iter().map(String::as_str);
    // What was chosen by a search stands first, so that whoever comes back sees it.
    let other = chosen.filter(|it| *it != NO_COUNTRY && first.clone().all(|code| code != *it));
    CountryInput {
        first: other.into_iter().chain(first).map(tile).collect(),
        none: none.then(|| tile(NO_COUNTRY)),
        found: found(text.language(), search)
            .into_iter()
            .map(tile)
            .collect(),
        search: Field {
            id: SEARCH_FIELD.to_owned(),
            label: None,
            value: search.clone(),
            keyboard: Keyboard::Letters,
            private: false,
            max: SEARCH_CHARS_MAX,
        },
    }
}

/// The name of a country, or "no country".
pub(super) fn country_words(text: Text, code: &str) -> String {
    if code == NO_COUNTRY {
        return text.of("kiosk-country-none");
    }
    country_name(text.language(), code).unwrap_or_else(|| code.to_owned())
}

/// What is dialled before the number, with the names of the countries; `typed` has the tick.
pub(super) fn dialling_codes(text: Text, typed: &str) -> Vec<Tile> {
    let codes = PHONES_FROM
        .iter()
        .filter_map(|it| Some((*it, dialling_code(it)?)));
    let tile = |(country, code): (&str, i32)| {
        let code = format!("+{code}");
        Tile {
            label: format!("{} \u{2066}{code}\u{2069}", country_words(text, country)),
            chosen: typed.starts_with(&code) || (country == "US" && !typed.starts_with('+')),
            id: code,
            icon: String::new(),
            written_in: None,
        }
    };
    codes.map(tile).collect()
}

/// A country as it is looked for.
struct Sought {
    code: &'static str,
    name: String,
    /// Its names without marks, in the language and in English.
    plain: [String; 2],
}

/// All countries of one language, by their names.
type All = Arc<Vec<Sought>>;

/// All countries of one language by their names; made once, for nothing in it is anybody's.
fn sought(language: Language) -> All {
    static SOUGHT: LazyLock<Mutex<HashMap<&'static str, All>>> = LazyLock::new(Mutex::default);
    let mut known = SOUGHT.lock().unwrap_or_else(PoisonError::into_inner);
    let all = known.entry(language.tag()).or_insert_with(|| {
        let of = |language, code| country_name(language, code).unwrap_or_default();
        let sought = |code| {
            let name = of(language, code);
            Sought {
                code,
                plain: [plain(&name), plain(&of(Language::english(), code))],
                name,
            }
        };
        let mut all: Vec<Sought> = countries().map(sought).collect();
        all.sort_by(|a, b| a.name.cmp(&b.name));
        Arc::new(all)
    });
    Arc::clone(all)
}

/// The countries of which a word begins like `search`, in the visitor's language or in English: those whose
/// name begins so first. Marks and capitals make no difference.
fn found(language: Language, search: &str) -> Vec<&'static str> {
    let search = Zeroizing::new(plain(search));
    if search.is_empty() {
        return Vec::new();
    }
    let all = sought(language);
    let place = |it: &Sought| it.plain.iter().filter_map(|it| begins(it, &search)).min();
    let mut found: Vec<_> = all
        .iter()
        .filter_map(|it| Some((place(it)?, it.code)))
        .collect();
    found.sort_by_key(|(place, _)| *place);
    found.into_iter().map(|(_, code)| code).collect()
}

/// Which word of `name` begins like `search`, if one does. The Arabic article may be left out.
fn begins(name: &str, search: &str) -> Option<usize> {
    let starts = std::iter::once(0).chain(name.match_indices(' ').map(|(at, _)| at + 1));
    let begins = |rest: &str| {
        let bare = rest.strip_prefix("ال").unwrap_or(rest);
        rest.starts_with(search) || bare.starts_with(search)
    };
    starts.map(|at| &name[at..]).position(begins)
}

/// Small letters without marks, words parted by one blank.
fn plain(name: &str) -> String {
    let apart = DecomposingNormalizerBorrowed::new_nfkd().normalize(name);
    let letters = apart.chars().filter(|it| !is_mark(*it));
    let letters: String = letters.flat_map(char::to_lowercase).map(alike).collect();
    let words: Vec<_> = letters
        .split(|it: char| it == ' ' || it.is_ascii_punctuation())
        .filter(|it| !it.is_empty())
        .collect();
    words.join(" ")
}

/// Marks that people leave out when they write: those of Latin, Greek, Cyrillic and Arabic letters, and
/// signs that say in which direction a word runs. The vowels of other scripts are more than marks.
fn is_mark(letter: char) -> bool {
    matches!(letter, '\u{300}'..='\u{36f}' | '\u{64b}'..='\u{655}' | '\u{670}' | '\u{640}'
        | '\u{200c}'..='\u{200f}' | '\'' | '’' | 'ʼ' | 'ʻ')
}

/// One letter for those that are written in place of each other.
fn alike(letter: char) -> char {
    match letter {
        'ı' => 'i',
        'ł' => 'l',
        'ø' => 'o',
        'đ' | 'ð' => 'd',
        'ی' | 'ى' | 'ې' => 'ي',
        'ک' => 'ك',
        'ە' | 'ۀ' | 'ة' => 'ه',
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[track_caller]
    fn check(tag: &str, search: &str, expected: &[&str]) {
        let language = Language::find(tag).unwrap();
        let found = found(language, search);
        assert_eq!(
            found[..expected.len()],
            *expected,
            "{tag} {search:?}: {found:?}"
        );
    }

    #[test]
    fn a_country_is_found_by_the_beginning_of_any_of_its_words() {
        check("en", "guat", &["GT"]);
        check("en", "GUATE", &["GT"]);
        check("en", "salv", &["SV"]);
        check("en", "united st", &["US"]);
        check("en", "new z", &["NZ"]);
        check("en", "cote d", &["CI"]);
        check("es", "haiti", &["HT"]);
        check("es", "panama", &["PA"]);
        check("es", "germany", &["DE"]);
        check("es", "Espana", &["ES"]);
        check("ar", "المك", &["MX"]);
        check("ar", "مكسيك", &["MX"]);
        check("ar", "افغ", &["AF"]);
        check("ar", "Guate", &["GT"]);
    }

    #[test]
    fn a_name_that_begins_so_stands_before_one_with_such_a_word_in_it() {
        let found = found(Language::english(), "guinea");
        assert_eq!(found[..2], ["GN", "GW"]);
        assert!(found.contains(&"GQ") && found.contains(&"PG"));
    }

    #[test]
    fn nothing_is_found_before_anything_was_written_nor_by_what_no_name_has() {
        let found = |search| found(Language::english(), search).len();
        assert_eq!(
            (found(""), found("  "), found("'"), found("qqq")),
            (0, 0, 0, 0)
        );
    }

    #[test]
    fn every_country_is_found_by_its_whole_name_in_every_language() {
        for language in Language::all() {
            for code in countries() {
                let name = country_name(*language, code).unwrap();
                assert!(found(*language, &name).contains(&code), "{language} {name}");
            }
        }
    }

    #[test]
    fn phones_of_the_countries_visitors_come_from_have_their_number_before_them() {
        let text = Text::new(Language::english());
        let codes = dialling_codes(text, "+502 5555");
        let ids: Vec<_> = codes.iter().map(|it| it.id.as_str()).collect();
        assert_eq!(
            ids.join(" "),
            "+1 +502 +504 +503 +52 +505 +509 +58 +57 +593 +51 +53 +55 +86 +91 +93 +98 +7 +380 +90 +251 +291 +252 +221 +977 +880 +84 +20"
        );
        let chosen = |codes: &[Tile]| {
            let chosen = codes.iter().filter(|it| it.chosen);
            chosen.map(|it| it.label.clone()).collect::<Vec<_>>()
        };
        assert_eq!(chosen(&codes), ["Guatemala \u{2066}+502\u{2069}"]);
        let usual = dialling_codes(text, "305");
        assert_eq!(chosen(&usual), ["United States \u{2066}+1\u{2069}"]);
    }

    proptest! {
        #[test]
        fn whatever_is_written_is_searched_for(search in "\\PC{0,30}") {
            for language in Language::all() {
                let found = found(*language, &search);
                prop_assert!(found.len() <= countries().count());
            }
        }
    }
}
