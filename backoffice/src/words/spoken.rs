//! What visitors get to read: the words of the office as kiosks and display take them over, and which languages are
//! offered.

use super::model::{Corrections, entries, is_reviewed};
use super::store;
use crate::app::App;
use crate::db::{DbResult, ReadTx};
use crate::offices::Settings;
use shared::protocol::Words;
use std::collections::BTreeMap;
use std::sync::{Mutex, PoisonError};
use translations::lint;
use translations::{Correction, Language, OfficeLanguage, OfficeWords, PrivacyNotice, Review};

/// Which edition of its own words the office speaks in; `None` while it never had any. It is another one after every
/// change, after a backup was restored, and when the program itself speaks another English.
pub fn version(tx: &mut ReadTx, office: &Settings) -> DbResult<Option<String>> {
    let Some(edition) = store::edition(tx)? else {
        return Ok(None);
    };
    let epoch = office.store_epoch.0.simple().to_string();
    let english = lint::english().fingerprint();
    Ok(Some(format!("{}-{edition}-{english}", &epoch[24..])))
}

/// Everything that has been approved, for a kiosk.
pub fn edition(tx: &mut ReadTx, office: &Settings) -> DbResult<Words> {
    let all = store::everything(tx)?;
    Ok(Words {
        version: version(tx, office)?.unwrap_or_default(),
        languages: all.iter().filter_map(|(tag, it)| spoken(tag, it)).collect(),
    })
}

/// What is used of the corrections of one language.
fn spoken(tag: &str, corrections: &Corrections) -> Option<OfficeLanguage> {
    let language = Language::find(tag)?;
    let entries = entries(language, corrections);
    let used = entries.iter().filter_map(|it| {
        let approved = it.in_use()?;
        Some(Correction {
            id: it.key.id.clone(),
            attribute: it.key.attribute.clone(),
            text: approved.words.clone(),
            english: approved.english.clone(),
        })
    });
    Some(OfficeLanguage {
        tag: tag.to_owned(),
        notice_reviewed: is_reviewed(&entries, PrivacyNotice::WaitingRoom),
        booth_notice_reviewed: is_reviewed(&entries, PrivacyNotice::PrivateForm),
        messages: used.collect(),
    })
}

/// The words read once, until there is another edition.
#[derive(Default)]
struct Kept(Mutex<Option<(Option<String>, OfficeWords)>>);

/// The words of the office, for pages visitors look at.
pub fn office_words(tx: &mut ReadTx, app: &App, office: &Settings) -> DbResult<OfficeWords> {
    let version = version(tx, office)?;
    let kept = app.kept::<Kept>();
    let last = kept
        .0
        .lock()
        .unwrap_or_else(PoisonError::into_inner)
        .clone();
    if let Some((known, words)) = last
        && known == version
    {
        return Ok(words);
    }
    let words = OfficeWords::new(&edition(tx, office)?.languages);
    *kept.0.lock().unwrap_or_else(PoisonError::into_inner) = Some((version, words.clone()));
    Ok(words)
}

/// The languages that are offered to visitors, in the office's order: those in which everything is there and people have
/// approved the notice of the waiting room, and the others when the office has said so. There is always one: English, if no other.
pub fn offered(tx: &mut ReadTx, office: &Settings) -> DbResult<Vec<Language>> {
    let reviewed = reviewed(&store::everything(tx)?);
    let is_offered = |it: &Language| {
        let is_reviewed = *it.review() != Review::Machine || reviewed.contains(it);
        lint::is_complete(*it) && (is_reviewed || office.offers_unreviewed)
    };
    let mut offered: Vec<Language> = office
        .languages
        .iter()
        .copied()
        .filter(is_offered)
        .collect();
    if offered.is_empty() {
        offered.push(Language::english());
    }
    Ok(offered)
}

fn reviewed(all: &BTreeMap<String, Corrections>) -> Vec<Language> {
    let languages = all.iter().filter_map(|(tag, it)| {
        let language = Language::find(tag)?;
        is_reviewed(&entries(language, it), PrivacyNotice::WaitingRoom).then_some(language)
    });
    languages.collect()
}
