//! The office's own words: kept in the data folder, so that they are spoken from the first screen on, also without a
//! network. What cannot be read is as if it were not there: the program's own words do.

use crate::folder::private_file;
use shared::protocol::Words;
use std::fs;
use std::io::{self, Write};
use std::path::Path;
use translations::OfficeWords;

const FILE: &str = "words.json";

/// A file being written; it takes the place of the other when it is whole.
const UNFINISHED: &str = "words.json.new";

/// The words that were kept last.
pub(crate) fn kept(folder: &Path) -> Option<Words> {
    let bytes = fs::read(folder.join(FILE)).ok()?;
    let read = serde_json::from_slice(&bytes);
    if read.is_err() {
        tracing::warn!(
            "the office's words that are kept here cannot be read; they are asked for again"
        );
    }
    read.ok()
}

/// Keeps what the office says.
pub(crate) fn keep(folder: &Path, words: &Words) -> io::Result<()> {
    let bytes = serde_json::to_vec(words).map_err(io::Error::other)?;
    let unfinished = folder.join(UNFINISHED);
    let mut file = private_file(&unfinished)?;
    file.set_len(0)?;
    file.write_all(&bytes)?;
    file.sync_all()?;
    fs::rename(unfinished, folder.join(FILE))
}

/// The office has no words of its own any more.
pub(crate) fn forget(folder: &Path) -> io::Result<()> {
    match fs::remove_file(folder.join(FILE)) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
        _ => Ok(()),
    }
}

/// From now on this thread, which draws the screens, speaks as the office does.
pub(crate) fn speak(words: &Words) {
    let own = OfficeWords::new(&words.languages);
    let said: usize = words.languages.iter().map(|it| it.messages.len()).sum();
    tracing::info!(
        used = own.taken(),
        said,
        "speaking in the words of the office"
    );
    own.speak_here();
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;
    use translations::lint::{self, Key};
    use translations::{Correction, Language, OfficeLanguage, PrivacyNotice, Text};

    /// The office says "Volver" for "Back" in Spanish, and its notice was approved.
    pub(crate) fn said(version: &str) -> Words {
        let key = Key {
            id: "kiosk-back".to_owned(),
            attribute: None,
        };
        let english = lint::english().get(&key).unwrap().fingerprint();
        Words {
            version: version.to_owned(),
            languages: vec![OfficeLanguage {
                tag: "es".to_owned(),
                notice_reviewed: true,
                booth_notice_reviewed: false,
                messages: vec![Correction {
                    id: key.id,
                    attribute: None,
                    text: "Volver".to_owned(),
                    english,
                }],
            }],
        }
    }

    pub(crate) fn back() -> String {
        Text::new(Language::find("es").unwrap()).of("kiosk-back")
    }

    #[test]
    fn words_are_kept_replaced_and_forgotten() {
        let home = tempfile::tempdir().unwrap();
        assert_eq!(kept(home.path()), None);
        let long = said(&"long ".repeat(100));
        keep(home.path(), &long).unwrap();
        assert_eq!(kept(home.path()), Some(long));
        keep(home.path(), &said("2")).unwrap();
        assert_eq!(kept(home.path()), Some(said("2")));
        forget(home.path()).unwrap();
        forget(home.path()).unwrap();
        assert_eq!(kept(home.path()), None);
    }

    #[test]
    fn damaged_words_are_as_if_they_were_not_there() {
        let home = tempfile::tempdir().unwrap();
        keep(home.path(), &said("1")).unwrap();
        let whole = fs::read(home.path().join(FILE)).unwrap();
        for cut in [0, 1, whole.len() / 2, whole.len() - 1] {
            fs::write(home.path().join(FILE), &whole[..cut]).unwrap();
            assert_eq!(kept(home.path()), None, "{cut} bytes");
        }
    }

    #[test]
    fn words_of_an_office_that_knew_one_notice_approve_that_of_the_waiting_room_only() {
        let home = tempfile::tempdir().unwrap();
        let spanish = Language::find("es").unwrap();
        let said = OfficeLanguage::approved_as_it_came(spanish, &PrivacyNotice::ALL);
        let mut earlier = serde_json::json!({ "version": "1", "languages": [said] });
        let said = earlier["languages"][0].as_object_mut().unwrap();
        said.remove("booth_notice_reviewed");
        fs::write(home.path().join(FILE), earlier.to_string()).unwrap();
        let words = OfficeWords::new(&kept(home.path()).unwrap().languages);
        let text = words.text(spanish);
        assert_eq!(
            PrivacyNotice::ALL.map(|it| text.is_reviewed(it)),
            [true, false]
        );
    }
}
