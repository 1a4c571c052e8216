//! The typefaces that are inside the programs, so that no letter depends on what a machine has installed.

/// One font file with the scripts it can draw.
pub struct Font {
    /// The family name as the file itself gives it.
    pub name: &'static str,
    /// ISO 15924 codes of the scripts this file is used for.
    pub scripts: &'static [&'static str],
    /// The heavier cut of its family.
    pub bold: bool,
    /// The file itself (TrueType).
    pub data: &'static [u8],
}

/// Every embedded font. Noto Sans stands first: it also has digits and punctuation for all scripts.
pub fn fonts() -> &'static [Font] {
    &[
        Font {
            name: "Noto Sans",
            scripts: &["Latn", "Cyrl", "Grek"],
            bold: false,
            data: include_bytes!("../fonts/NotoSans-Regular.ttf"),
        },
        Font {
            name: "Noto Sans",
            scripts: &["Latn", "Cyrl", "Grek"],
            bold: true,
            data: include_bytes!("../fonts/NotoSans-Bold.ttf"),
        },
        Font {
            name: "Noto Sans Arabic",
            scripts: &["Arab"],
            bold: false,
            data: include_bytes!("../fonts/NotoSansArabic-Regular.ttf"),
        },
        Font {
            name: "Noto Sans Arabic",
            scripts: &["Arab"],
            bold: true,
            data: include_bytes!("../fonts/NotoSansArabic-Bold.ttf"),
        },
    ]
}
