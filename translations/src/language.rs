//! The languages of the waiting room and what is known about each translation.

use serde::Deserialize;
use std::cmp::Ordering;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::sync::LazyLock;

/// Who has read a translation. Machine-made text is always said to be so.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Review {
    /// Written by the people who make the program.
    Source,
    /// Made by a machine; nobody has reviewed it.
    Machine,
    /// Read and corrected by a person.
    #[serde(untagged)]
    Reviewed {
        /// Name and qualification.
        by: String,
        /// The day, as `YYYY-MM-DD`.
        on: String,
    },
}

#[derive(Debug, Deserialize)]
struct Facts {
    tag: String,
    endonym: String,
    english: String,
    direction: Direction,
    scripts: Vec<String>,
    #[serde(default)]
    staff: bool,
    line_height: Option<f32>,
    calendars: Vec<Calendar>,
    plurals: Vec<String>,
    review: Review,
}

/// How a people counts years and months.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Calendar {
    /// The calendar of most papers.
    Gregorian,
    /// Thirteen months, seven or eight years behind.
    Ethiopic,
    /// Solar Hijri: the year begins in spring.
    Persian,
    /// Lunar Hijri.
    Islamic,
    /// Bikram Sambat, the calendar of Nepal.
    Bikram,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
enum Direction {
    Ltr,
    Rtl,
}

#[derive(Deserialize)]
struct LanguageFile {
    language: Vec<Facts>,
}

static FACTS: LazyLock<Vec<Facts>> = LazyLock::new(|| {
    let file: LanguageFile = toml::from_str(include_str!("../languages.toml"))
        .expect("languages.toml is part of the program and tested");
    file.language
});

static PLANNED: LazyLock<Vec<Language>> = LazyLock::new(|| FACTS.iter().map(Language).collect());

/// Languages for tests and pictures, see `pseudo.rs`.
static PSEUDO_FACTS: LazyLock<[Facts; 2]> = LazyLock::new(|| {
    let facts = |tag: &str, direction, english: &str| Facts {
        tag: tag.to_owned(),
        endonym: english.to_owned(),
        english: english.to_owned(),
        direction,
        scripts: vec!["Latn".to_owned()],
        staff: false,
        line_height: None,
        calendars: vec![Calendar::Gregorian],
        plurals: vec!["one".to_owned(), "other".to_owned()],
        review: Review::Machine,
    };
    [
        facts("en-XA", Direction::Ltr, "Accented"),
        facts("ar-XB", Direction::Rtl, "Mirrored"),
    ]
});

static PSEUDO: LazyLock<Vec<Language>> =
    LazyLock::new(|| PSEUDO_FACTS.iter().map(Language).collect());

static ALL: LazyLock<Vec<Language>> = LazyLock::new(|| {
    let is_here = |it: &Language| crate::text::is_here(*it);
    PLANNED.iter().copied().filter(is_here).collect()
});

/// A language of `languages.toml`.
#[derive(Clone, Copy)]
pub struct Language(&'static Facts);

impl Language {
    /// English: the language every message is first written in, and the one to fall back to.
    pub fn english() -> Language {
        let english = FACTS.iter().find(|it| it.tag == "en");
        Language(english.expect("languages.toml has English, as the tests show"))
    }

    /// The language with this BCP 47 tag, if the program speaks it.
    pub fn find(tag: &str) -> Option<Language> {
        Language::all().iter().copied().find(|it| it.tag() == tag)
    }

    /// Languages nobody speaks, for tests and pictures: longer than any, and mirrored. Never offered.
    pub fn pseudo() -> &'static [Language] {
        &PSEUDO
    }

    /// The language nobody speaks with this tag.
    pub fn find_pseudo(tag: &str) -> Option<Language> {
        PSEUDO.iter().copied().find(|it| it.tag() == tag)
    }

    /// All languages the program speaks, in the default order of the kiosk.
    pub fn all() -> &'static [Language] {
        &ALL
    }

    /// Also those whose messages are not written yet; for translators and their tools.
    pub fn planned() -> &'static [Language] {
        &PLANNED
    }

    /// The language with this tag, if the pages of staff are translated to it.
    pub fn find_for_staff(tag: &str) -> Option<Language> {
        Language::find(tag).filter(|it| it.is_for_staff())
    }

    /// Those the pages of staff are translated to, English first.
    pub fn for_staff() -> impl Iterator<Item = Language> {
        let english = Language::english();
        let others = ALL
            .iter()
            .copied()
            .filter(move |it| it.is_for_staff() && *it != english);
        std::iter::once(english).chain(others)
    }

    /// BCP 47 tag, such as `es` or `fa-AF`.
    pub fn tag(self) -> &'static str {
        &self.0.tag
    }

    /// The name its own speakers use, in their script.
    pub fn endonym(self) -> &'static str {
        &self.0.endonym
    }

    /// The name staff use.
    pub fn english_name(self) -> &'static str {
        &self.0.english
    }

    /// Whether lines run from right to left.
    pub fn is_rtl(self) -> bool {
        self.0.direction == Direction::Rtl
    }

    /// `ltr` or `rtl`, as HTML spells it.
    pub fn direction(self) -> &'static str {
        if self.is_rtl() { "rtl" } else { "ltr" }
    }

    /// ISO 15924 codes of the scripts its texts use.
    pub fn scripts(self) -> impl Iterator<Item = &'static str> {
        self.0.scripts.iter().map(String::as_str)
    }

    /// Whether the pages of staff are translated to it.
    pub fn is_for_staff(self) -> bool {
        self.0.staff
    }

    /// How high a line is, in sizes of its letters; `None` is what its typeface says.
    pub fn line_height(self) -> Option<f32> {
        self.0.line_height
    }

    /// In which calendars its speakers give dates, the most usual first.
    pub fn calendars(self) -> &'static [Calendar] {
        &self.0.calendars
    }

    /// The plural forms its numbers ask for.
    pub fn plurals(self) -> impl Iterator<Item = &'static str> {
        self.0.plurals.iter().map(String::as_str)
    }

    /// Who has read the translation.
    pub fn review(self) -> &'static Review {
        &self.0.review
    }
}

impl fmt::Debug for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Language({})", self.tag())
    }
}

impl fmt::Display for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.tag())
    }
}

impl PartialEq for Language {
    fn eq(&self, other: &Language) -> bool {
        self.tag() == other.tag()
    }
}

impl Eq for Language {}

impl Hash for Language {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.tag().hash(state);
    }
}

impl PartialOrd for Language {
    fn partial_cmp(&self, other: &Language) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Language {
    fn cmp(&self, other: &Language) -> Ordering {
        self.tag().cmp(other.tag())
    }
}

impl serde::Serialize for Language {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.tag())
    }
}

impl<'de> Deserialize<'de> for Language {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Language, D::Error> {
        let tag = String::deserialize(deserializer)?;
        Language::find(&tag)
            .ok_or_else(|| serde::de::Error::custom("a language the program does not speak"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn english_is_the_source_wherever_it_stands() {
        assert_eq!(Language::english().tag(), "en");
        assert_eq!(Language::english().review(), &Review::Source);
    }

    #[test]
    fn arabic_runs_from_right_to_left() {
        assert_eq!(Language::find("ar").map(Language::direction), Some("rtl"));
        assert_eq!(Language::find("es").map(Language::direction), Some("ltr"));
        assert_eq!(Language::find("tlh"), None);
    }
}
