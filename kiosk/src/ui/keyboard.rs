//! Which keys the keyboard on the screen has. Drawing them is `ui/keyboard/keyboard.slint`.

use super::Keyboard;
use shared::form::is_no_letter;
use translations::{Language, Text};

/// What the letters of a keyboard are now.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Letters {
    /// Those of the visitor's own script.
    Own,
    /// Latin ones, for names as they stand on papers.
    Latin,
    /// Latin ones with marks, for names from many countries.
    Accents,
    /// Digits and signs.
    Signs,
}

/// Everything that decides which keys are drawn.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Layout {
    pub(super) keyboard: Keyboard,
    /// The pad of a telephone, with a plus sign.
    pub(super) phone: bool,
    pub(super) letters: Letters,
    pub(super) capital: bool,
    pub(super) portrait: bool,
    pub(super) language: Language,
}

/// What touching a key does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Act<'a> {
    Insert(&'a str),
    Backspace,
    Clear,
    Shift,
    Letters(Letters),
}

/// One key. A key without an id is a gap.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Key {
    pub(super) id: String,
    pub(super) cap: String,
    pub(super) picture: &'static str,
    pub(super) name: String,
    pub(super) weight: f32,
    pub(super) on: bool,
}

/// What the key with this id does; letters have the id `=` and the letter. A keyboard with real keys
/// tells of Shift or an arrow as if it were a letter; those do nothing.
pub(super) fn act(id: &str) -> Option<Act<'_>> {
    Some(match id {
        "backspace" => Act::Backspace,
        "clear" => Act::Clear,
        "shift" => Act::Shift,
        "own" => Act::Letters(Letters::Own),
        "latin" => Act::Letters(Letters::Latin),
        "accents" => Act::Letters(Letters::Accents),
        "signs" => Act::Letters(Letters::Signs),
        _ => Act::Insert(
            id.strip_prefix('=')
                .filter(|it| !it.contains(is_no_letter))?,
        ),
    })
}

const LATIN: [&str; 3] = ["qwertyuiopáé", "asdfghjklñíó", "zxcvbnm'-úü"];
const LATIN_PORTRAIT: [&str; 4] = ["qwertyuiop", "asdfghjklñ", "zxcvbnm-", "áéíóúü'"];
const ARABIC: [&str; 3] = ["ضصثقفغعهخحجد", "شسيبلاتنمكطذ", "ئءؤرىةوزظأإآ"];
const ARABIC_PORTRAIT: [&str; 4] = ["ضصثقفغعهخ", "حجدشسيبلا", "تنمكطذئءؤ", "رىةوزظأإآ"];
const ACCENTS: [&str; 3] = ["àâãäåāăąæçć", "èêëėęěğìîïı", "òôõöőøùûůşš"];
const ACCENTS_PORTRAIT: [&str; 4] = ["àâãäåæçć", "èêëęěğìîï", "òôõöøőùû", "āăąėıůşš"];
const SIGNS: [&str; 3] = ["1234567890", "@._-+'/&#", "()\",:;?!"];

/// The rows of keys, from top to bottom; each row is as wide as the keyboard.
pub(super) fn rows(layout: Layout, text: Text) -> Vec<Vec<Key>> {
    match layout.keyboard {
        Keyboard::Digits => pad(layout.phone, text),
        Keyboard::Letters | Keyboard::Latin => letters(layout, text),
    }
}

fn letters(layout: Layout, text: Text) -> Vec<Vec<Key>> {
    let arabic = writes_arabic(layout.language) && layout.letters == Letters::Own;
    let rows: &[&str] = match (layout.letters, arabic, layout.portrait) {
        (Letters::Signs, ..) => &SIGNS,
        (Letters::Accents, _, false) => &ACCENTS,
        (Letters::Accents, _, true) => &ACCENTS_PORTRAIT,
        (_, true, false) => &ARABIC,
        (_, true, true) => &ARABIC_PORTRAIT,
        (_, false, false) => &LATIN,
        (_, false, true) => &LATIN_PORTRAIT,
    };
    let latin = layout.letters != Letters::Signs && !arabic;
    let mut keys: Vec<Vec<Key>> = rows
        .iter()
        .map(|row| {
            row.chars()
                .map(|it| letter(it, latin && layout.capital))
                .collect()
        })
        .collect();
    if latin {
        let shift = Key {
            on: layout.capital,
            ..special("shift", "shift", &text.of("kiosk-key-shift"), 1.0)
        };
        keys[2].insert(0, shift);
    }
    keys.push(bottom_row(layout, arabic, text));
    keys
}

fn bottom_row(layout: Layout, arabic: bool, text: Text) -> Vec<Key> {
    let mut row = Vec::new();
    let signs = layout.letters == Letters::Signs;
    let two_scripts = writes_arabic(layout.language);
    let accents = layout.letters == Letters::Accents;
    if signs || (accents && !two_scripts) {
        let cap = if two_scripts { "ابت" } else { "abc" };
        row.push(named("own", cap, &text.of("kiosk-key-letters"), 1.5));
    } else {
        row.push(named("signs", "123", &text.of("kiosk-key-numbers"), 1.5));
    }
    if two_scripts && (arabic || signs || accents) {
        row.push(named("latin", "abc", "abc", 1.5));
    } else if two_scripts {
        row.push(named("own", "ابت", "ابت", 1.5));
    }
    if !(arabic || signs || accents) {
        row.push(named("accents", "èçõ", &text.of("kiosk-key-accents"), 1.5));
    }
    row.push(special("= ", "space", &text.of("kiosk-key-space"), 3.0));
    row.push(named(
        "clear",
        &text.of("kiosk-key-clear"),
        &text.of("kiosk-key-clear"),
        2.0,
    ));
    row.push(backspace(text, 1.5));
    row
}

fn pad(phone: bool, text: Text) -> Vec<Vec<Key>> {
    let clear = text.of("kiosk-key-clear");
    let plus = named("=+", "+", &text.of("kiosk-key-plus"), 1.0);
    let ends = [
        backspace(text, 1.0),
        named("clear", &clear, &clear, 1.0),
        gap(),
        gap(),
    ];
    let first = if phone { plus } else { gap() };
    let mut rows: Vec<Vec<Key>> = ["123", "456", "789"]
        .iter()
        .map(|row| row.chars().map(|it| letter(it, false)).collect())
        .collect();
    rows.push(vec![first, letter('0', false), gap()]);
    for (row, end) in rows.iter_mut().zip(ends) {
        row.push(end);
    }
    rows
}

fn writes_arabic(language: Language) -> bool {
    language.scripts().next() == Some("Arab")
}

fn letter(letter: char, capital: bool) -> Key {
    let cap: String = if capital {
        letter.to_uppercase().collect()
    } else {
        letter.to_string()
    };
    Key {
        id: format!("={cap}"),
        name: cap.clone(),
        cap,
        picture: "",
        weight: 1.0,
        on: false,
    }
}

fn named(id: &str, cap: &str, name: &str, weight: f32) -> Key {
    Key {
        id: id.to_owned(),
        cap: cap.to_owned(),
        picture: "",
        name: name.to_owned(),
        weight,
        on: false,
    }
}

fn special(id: &str, picture: &'static str, name: &str, weight: f32) -> Key {
    Key {
        picture,
        ..named(id, "", name, weight)
    }
}

fn backspace(text: Text, weight: f32) -> Key {
    special(
        "backspace",
        "backspace",
        &text.of("kiosk-key-backspace"),
        weight,
    )
}

fn gap() -> Key {
    named("", "", "", 1.0)
}

/// Every letter that can be typed on the screen.
#[cfg(test)]
pub(super) fn every_letter() -> String {
    let rows = [LATIN, ACCENTS, ARABIC, SIGNS].concat().concat();
    rows.to_uppercase() + &rows
}

#[cfg(test)]
mod tests {
    use super::*;

    fn layout(tag: &str, letters: Letters) -> Layout {
        Layout {
            keyboard: Keyboard::Letters,
            phone: false,
            letters,
            capital: false,
            portrait: false,
            language: Language::find(tag).expect("the language is offered"),
        }
    }

    fn can_type(layout: Layout, wanted: &str) -> bool {
        let keys = rows(layout, Text::new(layout.language));
        let all: Vec<_> = keys.iter().flatten().map(|it| it.id.as_str()).collect();
        wanted
            .chars()
            .all(|it| all.contains(&format!("={it}").as_str()))
    }

    #[test]
    fn a_name_in_spanish_or_english_can_be_typed() {
        for tag in ["en", "es"] {
            for portrait in [false, true] {
                let layout = Layout {
                    portrait,
                    ..layout(tag, Letters::Own)
                };
                assert!(
                    can_type(layout, "abcdefghijklmnopqrstuvwxyzñáéíóúü'- "),
                    "{tag}"
                );
            }
        }
    }

    #[test]
    fn a_name_in_arabic_can_be_typed_in_arabic_and_in_latin_letters() {
        for portrait in [false, true] {
            let own = Layout {
                portrait,
                ..layout("ar", Letters::Own)
            };
            assert!(can_type(own, "ابتثجحخدذرزسشصضطظعغفقكلمنهويءآأؤإئىة "));
            assert!(can_type(
                Layout {
                    letters: Letters::Latin,
                    ..own
                },
                "abcxyz"
            ));
        }
    }

    #[test]
    fn a_haitian_a_brazilian_and_a_turkish_name_can_be_typed() {
        for portrait in [false, true] {
            for tag in ["en", "ar"] {
                let latin = Layout {
                    portrait,
                    ..layout(tag, Letters::Latin)
                };
                let keys = rows(latin, Text::new(latin.language));
                let accents = keys.iter().flatten().find(|it| it.id == "accents").unwrap();
                assert!(!accents.name.is_empty());
                let letters = Letters::Accents;
                assert!(can_type(Layout { letters, ..latin }, "èòàùçãõâêôëïîûığşö"));
                let back = rows(Layout { letters, ..latin }, Text::new(latin.language));
                assert!(
                    back.iter()
                        .flatten()
                        .any(|it| matches!(it.id.as_str(), "own" | "latin"))
                );
            }
        }
    }

    #[test]
    fn keys_that_are_no_letters_type_nothing() {
        for key in [
            "\u{10}", "\u{14}", "\u{7f}", "\u{f700}", "\u{f703}", "\u{f72b}",
        ] {
            assert_eq!(act(&format!("={key}")), None, "{key:?}");
        }
        assert_eq!(act("=ñ"), Some(Act::Insert("ñ")));
    }

    #[test]
    fn shift_makes_capitals_also_of_accented_letters() {
        let layout = Layout {
            capital: true,
            ..layout("es", Letters::Own)
        };
        assert!(can_type(layout, "ABCÑÁÉ"));
    }

    #[test]
    fn a_phone_pad_has_all_digits_and_a_plus() {
        let layout = Layout {
            keyboard: Keyboard::Digits,
            phone: true,
            ..layout("ar", Letters::Own)
        };
        assert!(can_type(layout, "0123456789+"));
        assert!(!can_type(
            Layout {
                phone: false,
                ..layout
            },
            "+"
        ));
    }

    #[test]
    fn no_key_is_there_twice() {
        for tag in ["en", "es", "ar"] {
            for letters in [
                Letters::Own,
                Letters::Latin,
                Letters::Accents,
                Letters::Signs,
            ] {
                let layout = layout(tag, letters);
                let mut ids: Vec<_> = rows(layout, Text::new(layout.language))
                    .into_iter()
                    .flatten()
                    .map(|it| it.id)
                    .collect();
                let all = ids.len();
                ids.sort();
                ids.dedup();
                assert_eq!(ids.len(), all, "{tag} {letters:?}");
            }
        }
    }
}
