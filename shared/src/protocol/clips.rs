//! Recordings of the words on a kiosk: which there are, and how each is tied to the very words it says. A
//! recording of words that have been changed since is not found any more, and so is never played.

use super::base64;
use data_encoding::HEXLOWER;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

/// Where a kiosk asks which recordings there are; each is at `/k1/clips/{sha256}`, in hexadecimal digits.
pub const CLIPS_PATH: &str = "/k1/clips";

/// No recording is larger: half a minute at twice the usual rate.
pub const CLIP_BYTES_MAX: u64 = 512 * 1024;

/// No list of recordings is larger: every message in every language has room.
pub const CLIP_LIST_BYTES_MAX: u64 = 8 * 1024 * 1024;

/// The answer to `GET /k1/clips`. Unknown fields are ignored, so that offices can update first.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct ClipList {
    /// The recordings that were approved.
    pub clips: Vec<Clip>,
}

/// One recording.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Clip {
    /// Tag of the language, one with text or one that is only spoken.
    pub language: String,
    /// The message, with `.help` or the like for an attribute of it.
    pub id: String,
    /// What ties it to its words: [`heard_hash`].
    pub hash: String,
    /// How large the file is.
    pub bytes: u64,
    /// SHA-256 of the file (base 64).
    #[serde(with = "base64")]
    pub sha256: [u8; 32],
}

impl Clip {
    /// The name of its file; `None` when what came is no name of ours, and must not become a path.
    pub fn file_name(&self) -> Option<String> {
        let is_word = |it: &str| {
            let is_plain = |it: char| it.is_ascii_lowercase() || it.is_ascii_digit() || it == '-';
            !it.is_empty() && it.len() <= 80 && it.chars().all(is_plain)
        };
        let is_hash = self.hash.len() == 16 && HEXLOWER.decode(self.hash.as_bytes()).is_ok();
        let is_id = self.id.split('.').all(is_word) && self.id.split('.').count() <= 2;
        (is_id && is_hash).then(|| format!("{}.{}.ogg", self.id, self.hash))
    }

    /// Where the office hands it out.
    pub fn path(&self) -> String {
        format!("{CLIPS_PATH}/{}", HEXLOWER.encode(&self.sha256))
    }
}

/// The words as they are said: without the marks that only keep numbers in their place on a screen.
pub fn heard_text(shown: &str) -> String {
    let is_mark = |it: char| matches!(it, '\u{2066}'..='\u{2069}');
    let words: String = shown.chars().filter(|it| !is_mark(*it)).collect();
    words.trim().to_owned()
}

/// What ties a recording to the words it says: the first 16 digits of their SHA-256.
pub fn heard_hash(shown: &str) -> String {
    HEXLOWER.encode(&Sha256::digest(heard_text(shown).as_bytes())[..8])
}

#[cfg(test)]
mod tests {
    use super::*;

    fn clip(id: &str, hash: &str) -> Clip {
        Clip {
            language: "es".to_owned(),
            id: id.to_owned(),
            hash: hash.to_owned(),
            bytes: 1,
            sha256: [1; 32],
        }
    }

    #[test]
    fn other_words_have_another_hash_and_marks_nobody_hears_do_not_count() {
        assert_eq!(heard_hash("Welcome").len(), 16);
        assert_ne!(heard_hash("Welcome"), heard_hash("Welcome!"));
        let marked = "We are \u{2068}Open Door\u{2069}.";
        assert_eq!(heard_hash(marked), heard_hash("We are Open Door."));
    }

    #[test]
    fn only_a_name_of_ours_becomes_a_file() {
        let hash = heard_hash("Welcome");
        let name = clip("kiosk-back", &hash).file_name();
        assert_eq!(name, Some(format!("kiosk-back.{hash}.ogg")));
        let help = clip("form-name.help", &hash).file_name();
        assert_eq!(help, Some(format!("form-name.help.{hash}.ogg")));
        for id in ["", "..", "../x", "a/b", "a.b.c", "A", "a b", "a.", ".a"] {
            assert_eq!(clip(id, &hash).file_name(), None, "{id:?}");
        }
        for hash in ["", "../../etc/passwd0", "0123456789abcdeg", "0123"] {
            assert_eq!(clip("kiosk-back", hash).file_name(), None, "{hash:?}");
        }
    }
}
