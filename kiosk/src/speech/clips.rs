//! The recordings of this kiosk: one file for each message, in a folder for each language, also those that
//! are only spoken. The name of a file
//! tells which words it says; of words that have been changed since there is no recording any more.

use shared::protocol::{CLIP_BYTES_MAX, Clip, heard_hash};
use shared::sound::Sound;
use std::collections::HashMap;
use std::fs::{self, File};
use std::io::Read;
use std::path::{Path, PathBuf};
use std::sync::{PoisonError, RwLock};
use translations::{Aloud, Text, Tongue};

/// How the files of recordings end.
const ENDING: &str = ".ogg";

/// The recordings in the folder of a kiosk. The link brings them, the voice plays them.
#[derive(Debug)]
pub struct Clips {
    folder: PathBuf,
    /// By the tag of the language and the hash of the words.
    found: RwLock<HashMap<(&'static str, String), PathBuf>>,
}

impl Clips {
    /// The recordings in `clips` of the kiosk's folder; there may be none.
    pub fn of(kiosk: &Path) -> Clips {
        let clips = Clips {
            folder: kiosk.join("clips"),
            found: RwLock::default(),
        };
        clips.look();
        let stale = clips.stale().len();
        if stale != 0 {
            tracing::warn!(
                stale,
                "recordings say words that have been changed; they are not played until they are recorded again"
            );
        }
        clips
    }

    /// Where they are kept.
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// Looks again which there are.
    pub fn look(&self) {
        let mut found = HashMap::new();
        for (tongue, name, path) in self.files() {
            let hash = name.rsplit('.').next().unwrap_or_default();
            found.insert((tongue.tag, hash.to_owned()), path);
        }
        *self.found.write().unwrap_or_else(PoisonError::into_inner) = found;
    }

    /// Whether these words were recorded in this language.
    pub fn have(&self, tongue: Tongue, words: &str) -> bool {
        self.find(tongue, words).is_some()
    }

    /// The recording of these words; `None` when there is none, or it cannot be played.
    pub fn sound(&self, tongue: Tongue, words: &str) -> Option<Sound> {
        let path = self.find(tongue, words)?;
        let mut bytes = Vec::new();
        let read =
            File::open(&path).and_then(|it| it.take(CLIP_BYTES_MAX + 1).read_to_end(&mut bytes));
        let is_small = read.is_ok_and(|it| it as u64 <= CLIP_BYTES_MAX);
        let sound = if is_small {
            Sound::from_vorbis(bytes).ok()
        } else {
            None
        };
        if sound.is_none() {
            tracing::warn!(file = %path.display(), "a recording cannot be played");
            let mut found = self.found.write().unwrap_or_else(PoisonError::into_inner);
            found.remove(&(tongue.tag, heard_hash(words)));
        }
        sound
    }

    /// The recordings whose message says something else by now, or is gone.
    pub fn stale(&self) -> Vec<PathBuf> {
        let is_stale = |tongue: Tongue, name: &str| {
            let (id, hash) = name.rsplit_once('.').unwrap_or_default();
            let words = words(tongue, id);
            // A message with something to fill in says more than it knows by itself.
            words.is_none_or(|it| heard_hash(&it) != hash && !it.contains('{'))
        };
        let all = self.files().into_iter();
        all.filter(|(tongue, name, _)| is_stale(*tongue, name))
            .map(|(.., path)| path)
            .collect()
    }

    /// Every file of a recording: its language, its name without the ending, where it is.
    pub fn files(&self) -> Vec<(Tongue, String, PathBuf)> {
        let mut files = Vec::new();
        for tongue in Tongue::all() {
            let Ok(folder) = fs::read_dir(self.folder.join(tongue.tag)) else {
                continue;
            };
            for path in folder.filter_map(|it| Some(it.ok()?.path())) {
                let name = path.file_name().and_then(|it| it.to_str());
                if let Some(name) = name.and_then(|it| it.strip_suffix(ENDING)) {
                    files.push((tongue, name.to_owned(), path.clone()));
                }
            }
        }
        files
    }

    /// Where the recording belongs; `None` when it is none of ours.
    pub fn place(&self, clip: &Clip) -> Option<PathBuf> {
        let tongue = Tongue::find(&clip.language)?;
        Some(self.folder.join(tongue.tag).join(clip.file_name()?))
    }

    fn find(&self, tongue: Tongue, words: &str) -> Option<PathBuf> {
        let found = self.found.read().unwrap_or_else(PoisonError::into_inner);
        found.get(&(tongue.tag, heard_hash(words))).cloned()
    }
}

/// What the message of a recording says now, if there is such a message.
fn words(tongue: Tongue, id: &str) -> Option<String> {
    let Some(language) = tongue.written() else {
        let invitation = Aloud::invitation(tongue);
        return (invitation.id == id).then_some(invitation.words);
    };
    if let Some(sign) = Aloud::signs().find(|it| it.id == id) {
        return Some(sign.words);
    }
    let text = Text::new(language);
    match id.split_once('.') {
        Some((id, attribute)) => text.attribute(id, attribute),
        None => text.has(id).then(|| text.of(id)),
    }
}
