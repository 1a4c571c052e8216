//! What of the words can be recorded: whatever a visitor hears at a kiosk or from the wall, and what is the same for
//! everybody. A message with something to fill in is left to a voice; a number can also be said digit by digit, and a
//! ticket's letters one by one.

use crate::{Language, Text, Tongue, sources};

/// The files whose messages are said at a kiosk, in the order in which a visitor meets them.
const FILES: [&str; 4] = ["kiosk", "form", "calendar", "booth"];

/// Messages of those files that nobody hears: what stands on keys, and what is only put together with others.
const UNHEARD: [&str; 4] = [
    "kiosk-key-",
    "kiosk-field-",
    "kiosk-rows-line",
    "kiosk-rows-remove",
];

/// Digits and letters stand in no file of messages; on pages they have one of this name, with what is said of a call.
const NUMBERS: &str = "numbers";

/// What is said of a call: this before the number, and this before the window.
const CALL: [&str; 2] = ["display-spoken-number", "display-spoken-go"];

/// What numbers of tickets are made of.
const SIGNS: &str = "0123456789ABCDEFGHJKLMNPRSTUVWXYZ";

/// What is said on the tile of a language.
const ON_THE_TILE: &str = "kiosk-language-here";

/// The attributes that are said too: the line of help, and the one beside an answer that follows from others.
const HELP: [&str; 2] = ["help", "suggested"];

/// Words that can be recorded.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Aloud {
    /// The file they stand in, without its ending.
    pub file: &'static str,
    /// The message, with `.help` where it is the line of help.
    pub id: String,
    /// The words in the language they are recorded in.
    pub words: String,
}

impl Aloud {
    /// What can be recorded in a language that is only spoken: the invitation on its tile. The words are English, tell
    /// what is to be said, and change when that does.
    pub fn invitation(tongue: Tongue) -> Aloud {
        Aloud {
            file: FILES[0],
            id: ON_THE_TILE.to_owned(),
            words: tongue.english_invitation(),
        }
    }

    /// The digits and letters of which a number is put together.
    pub fn signs() -> impl Iterator<Item = Aloud> {
        SIGNS.chars().map(|it| Aloud {
            file: NUMBERS,
            id: sign_id(it),
            words: it.to_string(),
        })
    }

    /// Everything of which calls are put together in the language of `text`.
    pub fn for_calls(text: Text) -> impl Iterator<Item = Aloud> {
        let around = CALL.into_iter().map(move |id| Aloud {
            file: NUMBERS,
            id: id.to_owned(),
            words: text.of(id),
        });
        around.chain(Aloud::signs())
    }

    /// The recordings that say a call together, in their order; none where the window has a name that is no number.
    pub fn of_a_call<'a>(
        labels: impl IntoIterator<Item = &'a str>,
        window: &str,
    ) -> Option<Vec<String>> {
        let mut said = vec![CALL[0].to_owned()];
        for label in labels {
            said.extend(signs_of(label)?);
        }
        said.push(CALL[1].to_owned());
        said.extend(signs_of(window).filter(|_| is_spelled(window))?);
        Some(said)
    }
}

/// The recordings of the digits and letters of a number; none where there is one that nobody can record.
fn signs_of(number: &str) -> Option<Vec<String>> {
    let signs = number.chars().filter(|it| !matches!(it, '-' | ' '));
    let known = |it: char| SIGNS.contains(it).then(|| sign_id(it));
    let said: Vec<String> = signs
        .map(|it| known(it.to_ascii_uppercase()))
        .collect::<Option<_>>()?;
    (!said.is_empty()).then_some(said)
}

fn sign_id(sign: char) -> String {
    format!("spoken-{}", sign.to_ascii_lowercase())
}

/// Whether what stands on a window is said sign by sign: "12", "B" and "2 B", but not "Room".
fn is_spelled(window: &str) -> bool {
    let mut letters = window.split(|it: char| !it.is_alphabetic());
    letters.all(|it| it.chars().count() <= 1)
}

/// Everything that can be recorded in the language of `text`, in the order of the files.
pub fn aloud(text: Text) -> Vec<Aloud> {
    let english = sources(Language::english());
    let mut found = Vec::new();
    for file in FILES {
        let name = format!("{file}.ftl");
        let source = english.iter().find(|(it, _)| *it == name);
        let source = source.map_or("", |(_, it)| it.as_str());
        for id in ids(source).filter(|it| !UNHEARD.iter().any(|no| it.starts_with(no))) {
            let words = match id.split_once('.') {
                Some((id, attribute)) => text.attribute(id, attribute),
                None => text.has(&id).then(|| text.of(&id)),
            };
            if let Some(words) = words.filter(|it| !it.trim().is_empty()) {
                found.push(Aloud { file, id, words });
            }
        }
    }
    found.extend(Aloud::for_calls(text));
    found
}

/// The messages of a file and their lines of help, but for those with something to fill in.
fn ids(source: &str) -> impl Iterator<Item = String> {
    let mut found: Vec<(String, bool)> = Vec::new();
    let mut message = String::new();
    for line in source.lines() {
        let is_more = line.starts_with(' ');
        if let Some((id, _)) = line.split_once(" =").filter(|_| !is_more) {
            message.clear();
            if id.starts_with(|it: char| it.is_ascii_lowercase()) {
                message.push_str(id);
                found.push((id.to_owned(), false));
            }
        } else if let Some((name, _)) = line
            .trim_start()
            .strip_prefix('.')
            .and_then(|it| it.split_once(" ="))
        {
            found.push((format!("{message}.{name}"), !HELP.contains(&name)));
        }
        if let Some((_, varies)) = found.last_mut() {
            *varies |= line.contains('{') && !line.starts_with('#');
        }
    }
    found
        .into_iter()
        .filter(|(_, varies)| !varies)
        .map(|(id, _)| id)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn messages_with_something_to_fill_in_and_words_nobody_hears_are_left_out() {
        let source = "# a {comment}\none = Words\n    .help = More\n    .short = W\ntwo = { $n } words\nthree = { $n ->\n    [one] a\n   *[other] b\n}\nfour =\n    Long\n    words\n";
        let found: Vec<String> = ids(source).collect();
        assert_eq!(found, ["one", "one.help", "four"]);
    }

    #[test]
    fn a_call_is_put_together_from_what_can_be_recorded() {
        let said = |labels: &[&str], window: &str| {
            Aloud::of_a_call(labels.iter().copied(), window).map(|it| it.join(" "))
        };
        let one = "display-spoken-number spoken-a spoken-0 spoken-1 spoken-7 display-spoken-go spoken-1 spoken-2";
        assert_eq!(said(&["A-017"], "12").as_deref(), Some(one));
        let family = said(&["AB-001", "AB-002"], "2b").unwrap();
        assert!(family.contains("spoken-a spoken-b spoken-0 spoken-0 spoken-1 spoken-a spoken-b"));
        assert!(family.ends_with("display-spoken-go spoken-2 spoken-b"));
        for named in ["Room", "Anna", "٣", "2/3", "I", ""] {
            assert_eq!(said(&["A-017"], named), None, "{named}");
        }
        let all: Vec<String> = aloud(Text::new(Language::english()))
            .into_iter()
            .map(|it| it.id)
            .collect();
        assert!(one.split(' ').all(|it| all.iter().any(|id| id == it)));
    }

    #[test]
    fn each_language_that_is_only_spoken_has_one_invitation_with_its_own_name() {
        let mut all: Vec<String> = Tongue::spoken_only()
            .map(|it| Aloud::invitation(it).words)
            .collect();
        assert!(
            all[0].contains("Mam") && !all[0].contains('$'),
            "{}",
            all[0]
        );
        let count = all.len();
        all.sort();
        all.dedup();
        assert_eq!(all.len(), count);
        let written = aloud(Text::new(Language::english()));
        assert!(written.iter().any(|it| it.id == ON_THE_TILE));
    }

    #[test]
    fn every_language_has_as_much_to_record_as_english() {
        let english: Vec<String> = aloud(Text::new(Language::english()))
            .into_iter()
            .map(|it| it.id)
            .collect();
        assert!(300 < english.len(), "{}", english.len());
        for id in [
            "kiosk-back",
            "kiosk-still-title",
            "kiosk-language-here",
            "kiosk-month-1",
        ] {
            assert!(english.iter().any(|it| it == id), "{id}");
        }
        assert!(
            !english
                .iter()
                .any(|it| it == "kiosk-notice-who" || it == "kiosk-key-shift")
        );
        for language in Language::all() {
            let own: Vec<String> = aloud(Text::new(*language))
                .into_iter()
                .map(|it| it.id)
                .collect();
            assert_eq!(own, english, "{language}");
            assert!(
                aloud(Text::new(*language))
                    .iter()
                    .all(|it| !it.words.contains('{')),
                "{language}"
            );
        }
    }
}
