//! The names of countries in every language, from the Unicode locale data.

use crate::Language;
use icu_experimental::displaynames::DisplayNamesOptions;
use icu_experimental::displaynames::multi::RegionDisplayNames;
use icu_locale_core::Locale;
use icu_locale_core::subtags::Region;
use std::collections::HashMap;
use std::sync::{LazyLock, Mutex, PoisonError};

/// Codes in the locale data that are no countries: groups of them, lands without people of their own,
/// and codes for tests.
const NO_COUNTRIES: [&str; 20] = [
    "AC", "AQ", "BV", "CP", "CQ", "DG", "EA", "EU", "EZ", "GS", "HM", "IC", "QO", "TA", "TF", "UM",
    "UN", "XA", "XB", "ZZ",
];

static COUNTRIES: LazyLock<Vec<String>> = LazyLock::new(|| {
    let letters = || 'A'..='Z';
    let codes = letters().flat_map(|a| letters().map(move |b| format!("{a}{b}")));
    codes
        .filter(|it| !NO_COUNTRIES.contains(&it.as_str()))
        .filter(|it| country_name(Language::english(), it).is_some())
        .collect()
});

/// The ISO 3166 codes of all countries.
pub fn countries() -> impl Iterator<Item = &'static str> {
    COUNTRIES.iter().map(String::as_str)
}

/// The names of one language, read once.
type Names = HashMap<String, String>;

static NAMES: LazyLock<Mutex<HashMap<&'static str, Names>>> = LazyLock::new(Mutex::default);

/// The name of the country with this ISO 3166 code.
pub fn country_name(language: Language, code: &str) -> Option<String> {
    let mut known = NAMES.lock().unwrap_or_else(PoisonError::into_inner);
    let names = known
        .entry(language.tag())
        .or_insert_with(|| names(language));
    names.get(code).cloned()
}

/// Where the locale data has no names: the language of schools and papers there.
const INSTEAD: [(&str, &str); 1] = [("ht", "fr")];

/// Where the name in the locale data is a whole sentence.
const SHORT: [(&str, &str, &str); 1] = [("so", "PS", "Falastiin")];

fn names(language: Language) -> Names {
    let instead = INSTEAD.iter().find(|it| it.0 == language.tag());
    let tag = instead.map_or(language.tag(), |it| it.1);
    let locale = Locale::try_from_str(tag).ok();
    let options = DisplayNamesOptions::default();
    let found = locale.and_then(|it| RegionDisplayNames::try_new(it.into(), options).ok());
    let letters = || 'A'..='Z';
    let codes = letters().flat_map(|a| letters().map(move |b| format!("{a}{b}")));
    codes
        .filter_map(|code| {
            let region = Region::try_from_str(&code).ok()?;
            let name = found.as_ref()?.of(region)?;
            let short = SHORT
                .iter()
                .find(|it| it.0 == language.tag() && it.1 == code);
            Some((code, short.map_or(name, |it| it.2).to_owned()))
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_country_has_a_name_in_every_language() {
        assert!(
            (240..=250).contains(&countries().count()),
            "{}",
            countries().count()
        );
        let mut missing = Vec::new();
        for language in Language::all() {
            let lacks = |code: &&str| country_name(*language, code).is_none();
            let codes: Vec<&str> = countries().filter(lacks).collect();
            if !codes.is_empty() {
                missing.push(format!("{language}: {}", codes.join(" ")));
            }
        }
        assert!(missing.is_empty(), "{}", missing.join("\n"));
    }

    #[test]
    fn names_are_in_the_language_asked_for() {
        let find = |tag| Language::find(tag).unwrap();
        assert_eq!(country_name(find("es"), "HT").as_deref(), Some("Haití"));
        assert_eq!(country_name(find("ar"), "GT").as_deref(), Some("غواتيمالا"));
        assert_eq!(country_name(find("en"), "??"), None);
    }
}
