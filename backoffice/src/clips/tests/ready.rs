//! Recordings that are there already, for the tests of what plays them.

use super::*;
use crate::clips::model::{ClipEvent, Recording, What, words};
use crate::db::Tx;
use sha2::{Digest, Sha256};
use translations::OfficeWords;

/// Lets visitors hear a recording of a message; its mark.
pub(crate) fn approved(office: &TestOffice, tag: &str, message: &str) -> String {
    let tongue = Tongue::find(tag).unwrap();
    let words = words(&OfficeWords::new(&[]), tongue, message).expect("it can be recorded");
    approved_of(office, tongue, message, &words)
}

/// Lets visitors hear a recording of words that the message said before.
pub(crate) fn made_stale(office: &TestOffice, tag: &str, message: &str) {
    let tongue = Tongue::find(tag).unwrap();
    approved_of(office, tongue, message, "what was said before");
}

/// Takes the recording of a message away.
pub(crate) fn retired(office: &TestOffice, tag: &str, message: &str) {
    let tongue = Tongue::find(tag).unwrap();
    let remove = |tx: &mut Tx| {
        let heard = store::find(tx, tongue, message)?.heard.unwrap();
        assert!(store::remove(tx, &heard)?);
        Ok(tx.record(&event(What::Deleted, tongue, message))?)
    };
    office.app.db.write(&Actor::PROGRAM, remove).unwrap();
}

fn event(what: What, tongue: Tongue, message: &str) -> ClipEvent {
    ClipEvent {
        what,
        tongue,
        message: message.to_owned(),
    }
}

fn approved_of(office: &TestOffice, tongue: Tongue, message: &str, words: &str) -> String {
    let file = super::super::encode::vorbis(&sound(300, LOUD)).unwrap();
    let recording = Recording {
        language: tongue.tag.to_owned(),
        message: message.to_owned(),
        hash: heard_hash(words),
        sha256: Sha256::digest([message.as_bytes(), &file].concat()).into(),
        size: file.len() as u64,
        millis: 300,
        by: None,
        at: nine(),
        approved: None,
    };
    let save = |tx: &mut Tx| {
        store::save(tx, &recording, &file)?;
        assert!(store::approve(tx, &recording, None)?);
        Ok(tx.record(&event(What::Approved, tongue, message))?)
    };
    office.app.db.write(&Actor::PROGRAM, save).unwrap();
    recording.mark()
}
