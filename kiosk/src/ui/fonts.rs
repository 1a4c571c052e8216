//! Gives the drawing the typefaces that are inside the program, so that every letter of every
//! offered language is there, whatever is installed on the machine.

use slint::fontique_011::{fontique, shared_collection};
use std::sync::Arc;
use translations::{Font, Language};

/// The typeface of a language's own script.
pub(crate) fn family(language: Language) -> &'static str {
    own(language).name
}

/// How much of its typeface's own line height the language is written with. Those of Arabic and
/// Burmese are made for stacked marks that plain text does not have; those of India for less than it has.
pub(crate) fn line_height(language: Language) -> f32 {
    language
        .line_height()
        .map_or(1.0, |it| it / own(language).line)
}

/// How large letters are compared with those of other languages. Nastaliq needs half as much room again
/// for a line, so its letters are a little smaller.
pub(crate) fn letters(language: Language) -> f32 {
    if language.line_height().is_some_and(|it| 1.9 < it) {
        0.85
    } else {
        1.0
    }
}

fn own(language: Language) -> &'static Font {
    let script = language.scripts().next().unwrap_or("Latn");
    let fonts = translations::fonts();
    let of_script = fonts.iter().find(|it| it.scripts.contains(&script));
    of_script.unwrap_or(&fonts[0])
}

/// Whether lines of the language are much higher than those of Latin letters.
pub(crate) fn has_tall_lines(language: Language) -> bool {
    let script = language.scripts().next();
    !matches!(script, Some("Latn" | "Cyrl" | "Hans" | "Kore"))
}

/// Makes the embedded fonts the first choice of the current thread's drawing. A platform must have
/// been chosen before.
pub(crate) fn register() {
    let mut collection = shared_collection();
    let mut families = Vec::new();
    let mut scripts: Vec<(&str, Vec<fontique::FamilyId>)> = Vec::new();
    for font in translations::fonts() {
        let blob = fontique::Blob::new(Arc::new(font.data));
        for (family, _) in collection.register_fonts(blob, None) {
            if !families.contains(&family) {
                families.push(family);
            }
            for script in font.scripts {
                match scripts.iter_mut().find(|(known, _)| known == script) {
                    Some((_, known)) if known.contains(&family) => {}
                    Some((_, known)) => known.push(family),
                    None => scripts.push((script, vec![family])),
                }
            }
        }
    }
    for (script, families) in scripts {
        let mut code = [0; 4];
        code.copy_from_slice(script.as_bytes());
        let key = fontique::FallbackKey::new(fontique::Script::from_bytes(code), None);
        collection.set_fallbacks(key, families.into_iter());
    }
    // Without system fonts the generic families are empty and nothing could be drawn at all. The second is only looked
    // at after the first, for every text anew, so it names but one.
    let first = families.first().copied();
    collection.set_generic_families(fontique::GenericFamily::SansSerif, families.into_iter());
    collection.set_generic_families(fontique::GenericFamily::SystemUi, first.into_iter());
}
