//! What the office wishes of a kiosk.

use crate::problem::Refuses;
use chrono::{DateTime, Utc};
use shared::ids::RestartId;
use translations::Language;

/// What the office wishes of a kiosk. By itself, nothing.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(in crate::kiosks) struct Wishes {
    /// Since when it is out of service.
    pub(in crate::kiosks) out_since: Option<DateTime<Utc>>,
    /// The last wish that its program start anew.
    pub(in crate::kiosks) restart: Option<RestartId>,
    /// The languages that come first here.
    pub(super) languages: Vec<Language>,
}

impl Wishes {
    /// The languages that the office offers, in the order of this kiosk: its own first, then the others. An order never
    /// hides a language, and never offers one that the office does not.
    pub(in crate::kiosks) fn order(&self, offered: &[Language]) -> Vec<Language> {
        let first = self.languages.iter().filter(|it| offered.contains(it));
        let others = offered.iter().filter(|it| !self.languages.contains(it));
        first.chain(others).copied().collect()
    }
}

/// Whether a kiosk takes visits.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::kiosks) enum Service {
    /// It does.
    In,
    /// It says that it is resting.
    Out,
}

impl Service {
    /// The word a form has for it.
    pub(super) fn word(self) -> &'static str {
        match self {
            Service::In => "in",
            Service::Out => "out",
        }
    }

    /// The one with this word.
    pub(in crate::kiosks) fn find(word: &str) -> Option<Service> {
        [Service::In, Service::Out]
            .into_iter()
            .find(|it| it.word() == word)
    }
}

/// The rule that was in the way.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub(super) enum Refusal {
    /// No language has this tag.
    #[error("no language has this tag")]
    UnknownLanguage,
}

impl Refuses for Refusal {
    fn message(&self) -> &'static str {
        match self {
            Refusal::UnknownLanguage => "kiosks-refused-language",
        }
    }
}

/// The languages of these tags, in their order and each once.
pub(super) fn languages(tags: &str) -> Result<Vec<Language>, Refusal> {
    let mut found = Vec::new();
    let tags = tags.split(|it: char| it.is_whitespace() || it == ',');
    for tag in tags.filter(|it| !it.is_empty()) {
        let language = Language::find(tag).ok_or(Refusal::UnknownLanguage)?;
        if !found.contains(&language) {
            found.push(language);
        }
    }
    Ok(found)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_order_of_a_kiosks_own_hides_nothing_and_offers_nothing_else() {
        let [en, es, ar] = ["en", "es", "ar"].map(|it| Language::find(it).unwrap());
        let wishes = Wishes {
            languages: languages(" ar, es ar ").unwrap(),
            ..Wishes::default()
        };
        assert_eq!(wishes.order(&[en, es, ar]), [ar, es, en]);
        assert_eq!(wishes.order(&[en, es]), [es, en]);
        assert_eq!(Wishes::default().order(&[es, en]), [es, en]);
        assert_eq!(languages("tlh"), Err(Refusal::UnknownLanguage));
    }
}
