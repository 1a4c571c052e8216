//! Names in the script of every language, typed by touching keys: a visitor who has to look for a letter turns
//! pages until it is there.

use super::{Kiosk, text};
use crate::headless::Size;
use crate::samples::Sample;
use crate::ui::{Field, Input, Keyboard, Screen, Typed, View};
use translations::Language;

/// The question for a name, with what is typed so far.
fn asked(language: Language, typed: &str) -> View {
    let mut view = Sample::find("text").unwrap().view(text(language.tag()));
    if let Screen::Question(question) = &mut view.screen {
        question.input = Input::Text(Field {
            id: "line".into(),
            label: None,
            value: Typed::new(typed.to_owned()),
            keyboard: Keyboard::Letters,
            private: false,
            max: 30,
        });
    }
    view
}

/// The name of the sample and, where keys and letters are not the same, the keys that are touched for it.
fn name(language: Language) -> (String, Option<&'static str>) {
    let Screen::Question(question) = Sample::find("text")
        .unwrap()
        .view(text(language.tag()))
        .screen
    else {
        panic!("the sample asks for a name");
    };
    let Input::Text(field) = question.input else {
        panic!("the sample asks for a name");
    };
    let keys = match language.tag() {
        "zh-Hans" => Some("x i a o 小 h o n g 红"),
        "ko" => Some("ㅈ ㅣ ㅇ ㅕ ㅇ"),
        "am" | "ti" => Some("ረ ሮ ዘ ዛ"),
        "vi" => Some("H o o n g f"),
        _ => None,
    };
    (field.value.as_str().to_owned(), keys)
}

/// A visitor at the line, and what the line says.
struct Typing {
    kiosk: Kiosk,
    language: Language,
    line: String,
}

impl Typing {
    fn at(language: Language, size: Size) -> Typing {
        let kiosk = Kiosk::new(size);
        kiosk.show_sample("choice", language.tag());
        kiosk.show(&asked(language, ""));
        Typing {
            kiosk,
            language,
            line: String::new(),
        }
    }

    /// Touches a key; the program answers with what is typed now.
    fn touch(&mut self, label: &str) {
        self.kiosk.tap(label);
        for heard in self.kiosk.heard() {
            if let Some(line) = heard.strip_prefix("line: ") {
                self.line = line.to_owned();
            }
        }
        self.kiosk.show(&asked(self.language, &self.line));
    }

    fn says(&mut self, id: &str) {
        self.touch(&text(self.language.tag()).of(id));
    }

    /// The longest key on this page that types the beginning of `rest`: its label, and how much it types.
    fn key_for(&self, rest: &str) -> Option<(String, usize)> {
        let lengths = rest.char_indices().map(|it| it.0 + it.1.len_utf8()).take(3);
        let mut ways: Vec<(String, usize)> = lengths
            .flat_map(|end| ["", "◌", "ـ"].map(|before| (format!("{before}{}", &rest[..end]), end)))
            .collect();
        ways.reverse();
        ways.into_iter().find(|it| self.kiosk.sees(&it.0))
    }

    fn types(&mut self, words: &str) {
        let mut rest = words;
        while !rest.is_empty() {
            if let Some(after) = rest.strip_prefix(' ') {
                self.says("kiosk-key-space");
                rest = after;
                continue;
            }
            let mut turns = [
                "kiosk-key-more-letters",
                "kiosk-key-more-letters",
                "kiosk-key-accents",
            ]
            .iter();
            let (label, end) = loop {
                if let Some(found) = self.key_for(rest) {
                    break found;
                }
                let turn = turns
                    .next()
                    .unwrap_or_else(|| panic!("{}: no key for {rest}", self.language));
                if self.kiosk.sees(&text(self.language.tag()).of(turn)) {
                    self.says(turn);
                }
            };
            self.touch(&label);
            rest = &rest[end..];
            if self
                .kiosk
                .sees(&text(self.language.tag()).of("kiosk-key-letters"))
            {
                self.says("kiosk-key-letters");
            }
        }
    }
}

const SIZES: [Size; 2] = [
    Size {
        width: 1920,
        height: 1080,
    },
    Size {
        width: 1080,
        height: 1920,
    },
];

#[test]
fn a_name_is_typed_in_the_script_of_every_language() {
    for language in Language::all().iter().copied() {
        for size in SIZES {
            for other_order in [false, true] {
                let mut typing = Typing::at(language, size);
                let order = text(language.tag()).of("kiosk-key-order");
                if other_order && typing.kiosk.sees(&order) {
                    typing.touch(&order);
                }
                let (name, keys) = name(language);
                match keys {
                    None => typing.types(&name),
                    Some(keys) => keys.split(' ').for_each(|it| typing.touch(it)),
                }
                assert_eq!(typing.line, name, "{language}");
            }
        }
    }
}

#[test]
fn what_was_typed_goes_letter_by_letter_until_nothing_is_there() {
    for language in Language::all().iter().copied() {
        let mut typing = Typing::at(language, SIZES[0]);
        let (name, keys) = name(language);
        match keys {
            None => typing.types(&name),
            Some(keys) => keys.split(' ').for_each(|it| typing.touch(it)),
        }
        let mut touches = 0;
        while !typing.line.is_empty() {
            let before = typing.line.clone();
            typing.says("kiosk-key-backspace");
            assert_ne!(typing.line, before, "{language}");
            touches += 1;
        }
        assert!(touches <= 2 * name.chars().count(), "{language}");
    }
}

#[test]
fn the_order_of_the_alphabet_stays_for_the_visit_and_no_longer() {
    let kiosk = Kiosk::at("text", "en");
    let order = text("en").of("kiosk-key-order");
    let first = || {
        let mut keys = kiosk.things().into_iter();
        let key = keys.find(|it| it.type_name().as_deref() == Some("KeyCap"));
        key.and_then(|it| it.accessible_label())
            .map(|it| it.to_lowercase())
    };
    assert_eq!(first().as_deref(), Some("q"));
    kiosk.tap(&order);
    assert_eq!(first().as_deref(), Some("a"));
    kiosk.show_sample("choice", "en");
    kiosk.show_sample("name", "en");
    assert_eq!(
        first().as_deref(),
        Some("a"),
        "the next question of the same visitor"
    );
    kiosk.show_sample("welcome", "en");
    kiosk.show_sample("text", "en");
    assert_eq!(first().as_deref(), Some("q"), "somebody else");
}

#[test]
fn letters_with_marks_are_on_two_pages() {
    let kiosk = Kiosk::at("text", "es");
    let says = |id: &str| kiosk.tap(&text("es").of(id));
    says("kiosk-key-accents");
    assert!(kiosk.sees("ç") && !kiosk.sees("ẍ"));
    says("kiosk-key-more-letters");
    assert!(kiosk.sees("ẍ") && kiosk.sees("ꞌ") && !kiosk.sees("ç"));
    says("kiosk-key-more-letters");
    assert!(kiosk.sees("ç"));
    says("kiosk-key-letters");
    assert!(kiosk.sees("q"));
}

#[test]
fn a_real_keyboard_may_tell_several_letters_at_once() {
    let kiosk = Kiosk::at("text", "en");
    kiosk.show_sample("choice", "en");
    kiosk.show(&asked(Language::english(), ""));
    kiosk.heard();
    kiosk.press("ей");
    kiosk.press("王明");
    assert_eq!(kiosk.heard(), ["line: ей", "line: ей王明"]);
}
