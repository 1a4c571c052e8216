//! The typefaces inside the program as the typesetter wants them, and in which order each language asks for them.

use std::collections::HashSet;
use std::sync::LazyLock;
use translations::Language;
use typst::foundations::Bytes;
use typst::text::{Font, FontBook, FontWeight};
use typst::utils::LazyHash;

/// How high a line is where its language says nothing: what Noto Sans says of itself.
const LINE_HEIGHT: f64 = 1.362;

static FONTS: LazyLock<Vec<Font>> = LazyLock::new(|| {
    translations::fonts()
        .iter()
        .flat_map(|it| Font::iter(Bytes::new(it.data)))
        .collect()
});

static BOOK: LazyLock<LazyHash<FontBook>> = LazyLock::new(|| {
    let infos = translations::fonts().iter().zip(fonts()).map(|(font, it)| {
        let mut info = it.info().clone();
        // The heavier Nastaliq says of itself that it is a regular one.
        info.variant.weight = if font.bold {
            FontWeight::BOLD
        } else {
            FontWeight::REGULAR
        };
        info
    });
    LazyHash::new(FontBook::from_infos(infos))
});

static DRAWN: LazyLock<HashSet<u32>> = LazyLock::new(|| {
    let coverage = fonts().iter().map(|it| &it.info().coverage);
    coverage.flat_map(typst::text::Coverage::iter).collect()
});

/// Every typeface.
pub(crate) fn fonts() -> &'static [Font] {
    &FONTS
}

/// What each of them can draw.
pub(crate) fn book() -> &'static LazyHash<FontBook> {
    &BOOK
}

/// Whether one of the typefaces has this letter.
pub(crate) fn can_draw(letter: char) -> bool {
    DRAWN.contains(&u32::from(letter))
}

/// The families a language asks for one after the other: those of its own scripts, then all others, so that a name in
/// another script is drawn too.
pub(crate) fn families(language: Language) -> Vec<&'static str> {
    let regular = || translations::fonts().iter().filter(|it| !it.bold);
    let own = language
        .scripts()
        .flat_map(|script| regular().filter(move |font| font.scripts.contains(&script)));
    let mut families: Vec<&str> = Vec::new();
    for font in own.chain(regular()) {
        if !families.contains(&font.name) {
            families.push(font.name);
        }
    }
    families
}

/// How far a line reaches above and below the line its letters stand on, in sizes of its letters.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct LineHeight {
    pub(crate) above: f64,
    pub(crate) below: f64,
}

/// How high the lines of a language are.
pub(crate) fn line_height(language: Language) -> LineHeight {
    let own = language.scripts().next();
    let fonts = translations::fonts().iter();
    let font = fonts.filter(|it| own.is_some_and(|own| it.scripts.contains(&own)));
    // Paper is read for longer than a screen: marks above and below must not touch the next line.
    let roomy = font
        .map(|it| f64::from(it.line) * 0.8)
        .fold(LINE_HEIGHT, f64::max);
    let whole = language
        .line_height()
        .map_or(roomy, |it| roomy.max(f64::from(it)));
    // Three fifths of what a script needs more is above: tall letters and marks stand higher than tails hang.
    let above = 1.0 + (whole - LINE_HEIGHT) * 0.6;
    LineHeight {
        above,
        below: whole - above,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_language_asks_for_the_typeface_of_its_own_script_first() {
        let first = |tag| families(Language::find(tag).unwrap())[0];
        assert_eq!(first("es"), "Noto Sans");
        assert_eq!(first("ur"), "Noto Nastaliq Urdu");
        assert_eq!(first("fa"), "Noto Sans Arabic");
        assert_eq!(first("zh-Hans"), "Noto Sans CJK SC");
        for language in Language::planned() {
            assert_eq!(families(*language).len(), 10, "{language}");
        }
    }

    #[test]
    fn families_are_called_as_the_files_call_them() {
        for font in translations::fonts() {
            assert!(
                book().contains_family(&font.name.to_lowercase()),
                "{}",
                font.name
            );
        }
    }

    #[test]
    fn the_sign_for_what_cannot_be_printed_can_be_printed() {
        assert!(can_draw(crate::clean::REPLACEMENT));
    }
}
