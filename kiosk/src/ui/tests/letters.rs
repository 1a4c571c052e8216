//! Every letter of every text is in the typefaces that are inside the program. A missing one would
//! be an empty place on the screen, without any error.

use slint::fontique_011::{fontique, shared_collection};
use std::collections::BTreeSet;
use translations::lint::VISITOR_FILES;
use translations::{Language, country_name};

/// Marks that steer the direction of text and are not drawn.
fn is_drawn(letter: char) -> bool {
    !letter.is_control() && !matches!(letter, '\u{200c}'..='\u{200f}' | '\u{2066}'..='\u{2069}')
}

#[test]
fn every_letter_is_in_the_embedded_fonts() {
    crate::headless::install();
    let mut collection = shared_collection();
    let mut known: Vec<(bool, fontique::Blob<u8>, fontique::CharmapIndex)> = Vec::new();
    for font in translations::fonts() {
        let blob = fontique::Blob::new(std::sync::Arc::new(font.data));
        for (_, infos) in collection.register_fonts(blob.clone(), None) {
            known.extend(
                infos
                    .iter()
                    .map(|it| (font.bold, blob.clone(), it.charmap_index())),
            );
        }
    }
    let has = |bold: bool, letter: char| {
        known
            .iter()
            .filter(|(is_bold, ..)| *is_bold == bold)
            .any(|(_, blob, index)| {
                let charmap = index.charmap(blob.as_ref());
                charmap
                    .and_then(|it| it.map(letter))
                    .is_some_and(|glyph| glyph != 0)
            })
    };
    let mut missing = BTreeSet::new();
    for language in Language::planned() {
        let letters = language.endonym().chars();
        missing.extend(
            letters
                .filter(|it| !has(true, *it))
                .map(|it| (language.tag(), true, it)),
        );
    }
    for language in Language::all() {
        let mut texts: Vec<String> = translations::sources(*language)
            .into_iter()
            .filter(|(name, _)| VISITOR_FILES.contains(&name.as_str()))
            .map(|(_, text)| text)
            .collect();
        assert!(
            texts.len() >= 4,
            "{language}: screens, questions, ticket, display"
        );
        texts.push(language.endonym().to_owned());
        texts.push("•·– 0123456789+-/".to_owned());
        texts.push(crate::keys::every_letter(language.tag()));
        // Names of countries come from elsewhere.
        let codes = ('A'..='Z').flat_map(|it| ('A'..='Z').map(move |other| format!("{it}{other}")));
        let names: Vec<String> = codes
            .filter_map(|it| country_name(*language, &it))
            .collect();
        assert!(240 < names.len(), "{language}: {}", names.len());
        texts.extend(names);
        for letter in texts
            .iter()
            .flat_map(|it| it.chars())
            .filter(|it| is_drawn(*it))
        {
            for bold in [false, true] {
                if !has(bold, letter) {
                    missing.insert((language.tag(), bold, letter));
                }
            }
        }
    }
    assert!(missing.is_empty(), "no glyph for {missing:?}");
}
