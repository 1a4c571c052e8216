//! The typefaces that are inside the programs, so that no letter depends on what a machine has installed.

/// One font file with the scripts it can draw.
pub struct Font {
    /// The family name as the file itself gives it.
    pub name: &'static str,
    /// What the file is called.
    pub file: &'static str,
    /// ISO 15924 codes of the scripts this file is used for.
    pub scripts: &'static [&'static str],
    /// The heavier cut of its family.
    pub bold: bool,
    /// How high its lines are by the file's own measure, in sizes of its letters.
    pub line: f32,
    /// The file itself (TrueType or OpenType).
    pub data: &'static [u8],
}

/// Both cuts of a family.
macro_rules! family {
    ($name:literal, $scripts:expr, $line:literal, $regular:literal, $bold:literal) => {
        [
            Font {
                name: $name,
                file: $regular,
                scripts: &$scripts,
                bold: false,
                line: $line,
                data: include_bytes!(concat!("../fonts/", $regular)),
            },
            Font {
                name: $name,
                file: $bold,
                scripts: &$scripts,
                bold: true,
                line: $line,
                data: include_bytes!(concat!("../fonts/", $bold)),
            },
        ]
    };
}

/// Noto Sans stands first: it also has digits and punctuation for all scripts, and the letters of
/// the Mayan languages, which the large Chinese family lacks.
static FAMILIES: [[Font; 2]; 10] = [
    family!(
        "Noto Sans",
        ["Latn", "Cyrl", "Grek"],
        1.362,
        "NotoSans-Regular.ttf",
        "NotoSans-Bold.ttf"
    ),
    family!(
        "Noto Sans Arabic",
        ["Arab"],
        2.112,
        "NotoSansArabic-Regular.ttf",
        "NotoSansArabic-Bold.ttf"
    ),
    family!(
        "Noto Nastaliq Urdu",
        ["Aran"],
        2.5,
        "NotoNastaliqUrdu-Regular.ttf",
        "NotoNastaliqUrdu-Bold.ttf"
    ),
    family!(
        "Noto Sans Devanagari",
        ["Deva"],
        1.304,
        "NotoSansDevanagari-Regular.ttf",
        "NotoSansDevanagari-Bold.ttf"
    ),
    family!(
        "Noto Sans Bengali",
        ["Beng"],
        1.325,
        "NotoSansBengali-Regular.ttf",
        "NotoSansBengali-Bold.ttf"
    ),
    family!(
        "Noto Sans Gurmukhi",
        ["Guru"],
        1.304,
        "NotoSansGurmukhi-Regular.ttf",
        "NotoSansGurmukhi-Bold.ttf"
    ),
    family!(
        "Noto Sans Ethiopic",
        ["Ethi"],
        1.362,
        "NotoSansEthiopic-Regular.ttf",
        "NotoSansEthiopic-Bold.ttf"
    ),
    family!(
        "Noto Sans Myanmar",
        ["Mymr"],
        2.184,
        "NotoSansMyanmar-Regular.ttf",
        "NotoSansMyanmar-Bold.ttf"
    ),
    family!(
        "Noto Sans CJK SC",
        ["Hani"],
        1.448,
        "NotoSansSC-Regular.otf",
        "NotoSansSC-Bold.otf"
    ),
    family!(
        "Noto Sans CJK KR",
        ["Hang"],
        1.448,
        "NotoSansKR-Regular.otf",
        "NotoSansKR-Bold.otf"
    ),
];

/// Every embedded font.
pub fn fonts() -> &'static [Font] {
    FAMILIES.as_flattened()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Language;

    /// A number of two bytes in the table `name` of a font file.
    fn number(data: &[u8], name: [u8; 4], at: usize) -> i16 {
        let pair = |at: usize| [data[at], data[at + 1]];
        let tables = usize::from(u16::from_be_bytes(pair(4)));
        let entry = (0..tables)
            .map(|it| 12 + it * 16)
            .find(|it| data[*it..*it + 4] == name[..])
            .expect("the table is there");
        let offset = u32::from_be_bytes(data[entry + 8..entry + 12].try_into().unwrap());
        i16::from_be_bytes(pair(usize::try_from(offset).unwrap() + at))
    }

    #[test]
    fn lines_are_as_high_as_the_files_say() {
        for font in fonts() {
            let unit = f32::from(number(font.data, *b"head", 18));
            let above = f32::from(number(font.data, *b"hhea", 4));
            let below = f32::from(number(font.data, *b"hhea", 6));
            let line = (above - below) / unit;
            assert!((font.line - line).abs() < 0.001, "{}: {line}", font.name);
        }
    }

    #[test]
    fn every_language_has_a_typeface_for_its_own_script() {
        for language in Language::planned() {
            let script = language.scripts().next().expect("a script");
            let drawn = fonts().iter().filter(|it| it.scripts.contains(&script));
            assert_eq!(drawn.count(), 2, "{language}: {script}");
        }
    }

    #[test]
    fn all_fonts_together_stay_small() {
        let bytes: usize = fonts().iter().map(|it| it.data.len()).sum();
        assert!(bytes < 14_000_000, "{bytes} bytes");
    }
}
