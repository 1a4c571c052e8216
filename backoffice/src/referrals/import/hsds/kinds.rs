//! Which of our services something is that others describe: by the codes of the 211 taxonomy, and by what they call it.
//!
//! Whoever speaks of immigration is taken to offer legal help with it, so that nobody who may not is let in by another name;
//! staff correct what was taken too strictly.

use crate::referrals::directory::Service;
use std::collections::BTreeSet;

/// How a code of the 211 taxonomy begins; the longer ones first.
const CODES: [(&str, Service); 13] = [
    ("BD", Service::Food),
    ("BH", Service::Shelter),
    ("FN", Service::Safety),
    ("FL", Service::Safety),
    ("FT-3550", Service::Immigration),
    ("FT-3600", Service::Immigration),
    ("FT", Service::OtherLegal),
    ("H", Service::School),
    ("L", Service::Medical),
    ("ND", Service::Work),
    ("NL", Service::Benefits),
    ("NS", Service::Benefits),
    ("R", Service::MentalHealth),
];

/// What speaks of immigration, in English and in Spanish.
const IMMIGRATION: [&str; 11] = [
    "immigra",
    "inmigra",
    "naturaliz",
    "asylum",
    "asilo",
    "uscis",
    "green card",
    "notari",
    "visa ",
    "deport",
    "daca",
];

/// What names tell of a service.
const NAMES: [(&str, Service); 38] = [
    ("legal", Service::OtherLegal),
    ("attorney", Service::OtherLegal),
    ("law center", Service::OtherLegal),
    ("shelter", Service::Shelter),
    ("housing", Service::Shelter),
    ("homeless", Service::Shelter),
    ("food", Service::Food),
    ("meal", Service::Food),
    ("pantry", Service::Food),
    ("grocer", Service::Food),
    ("medical", Service::Medical),
    ("clinic", Service::Medical),
    ("health care", Service::Medical),
    ("health center", Service::Medical),
    ("dental", Service::Medical),
    ("hospital", Service::Medical),
    ("counsel", Service::MentalHealth),
    ("mental", Service::MentalHealth),
    ("therap", Service::MentalHealth),
    ("behavioral", Service::MentalHealth),
    ("domestic violence", Service::Safety),
    ("victim", Service::Safety),
    ("sexual assault", Service::Safety),
    ("police", Service::Safety),
    ("trafficking", Service::Safety),
    ("school", Service::School),
    ("english", Service::School),
    ("esl", Service::School),
    ("ged", Service::School),
    ("literacy", Service::School),
    ("education", Service::School),
    ("employment", Service::Work),
    ("job", Service::Work),
    ("workforce", Service::Work),
    ("benefits", Service::Benefits),
    ("medicaid", Service::Benefits),
    ("snap", Service::Benefits),
    ("cash assistance", Service::Benefits),
];

/// What others say of a service.
#[derive(Debug, Default)]
pub(super) struct Said {
    /// Codes and names of its terms.
    pub(super) terms: Vec<String>,
    /// What it is called.
    pub(super) name: String,
    /// What else is said of it.
    pub(super) description: String,
}

/// The services of ours that it is; never none.
pub(super) fn of(said: &Said) -> BTreeSet<Service> {
    let name = format!(" {} ", said.name.to_lowercase());
    let terms = said.terms.join(" · ").to_lowercase();
    let all = format!("{name} {terms} {} ", said.description.to_lowercase());
    let mut found = BTreeSet::new();
    if IMMIGRATION.iter().any(|it| all.contains(it)) {
        found.insert(Service::Immigration);
    }
    for term in &said.terms {
        let code = term.trim().to_uppercase();
        let is_code = code.len() == 1
            || code
                .chars()
                .nth(1)
                .is_some_and(|it| it.is_ascii_uppercase());
        let mut codes = CODES.iter().filter(|it| is_code && begins(&code, it.0));
        found.extend(codes.next().map(|it| it.1));
    }
    // Words count where they begin: "ged" is no part of "changed".
    let begins_word = |text: &str, it: &str| {
        let starts = text.match_indices(it);
        let before = |at: usize| text[..at].chars().next_back();
        starts
            .into_iter()
            .any(|(at, _)| !before(at).is_some_and(char::is_alphanumeric))
    };
    let named = NAMES.iter();
    let named = named.filter(|it| begins_word(&name, it.0) || begins_word(&terms, it.0));
    found.extend(named.map(|it| it.1));
    if found.is_empty() {
        found.insert(Service::Other);
    }
    found
}

/// Codes look like `BD-1800.2000`; a word that begins with the same letters is none.
fn begins(code: &str, start: &str) -> bool {
    let rest = code.strip_prefix(start);
    rest.is_some_and(|rest| {
        let mut letters = rest.chars();
        let next = letters.find(|it| !it.is_ascii_uppercase());
        rest.is_empty() || next.is_some_and(|it| it == '-' || it == '.') && code.len() < 30
    })
}
