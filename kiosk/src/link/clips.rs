//! Brings the recordings that visitors hear from the office, on a thread of its own, so that records and calls never
//! wait behind them, and takes away those that it does not list any more. One that is not exactly what the office has signed for is
//! not kept.

use super::Fault;
use super::client::Client;
use crate::speech::Clips;
use sha2::{Digest, Sha256};
use shared::ids::StoreEpoch;
use shared::protocol::{CLIP_BYTES_MAX, Clip};
use std::collections::{HashSet, VecDeque};
use std::fs::{self, File};
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::mpsc::{Receiver, RecvTimeoutError};
use std::time::{Duration, Instant};

/// So many recordings are brought in one round; then those that are there can be heard.
const AT_ONCE: usize = 4;

/// After a fault it is tried again in a while; recordings are never urgent.
const REST: Duration = Duration::from_secs(30);

/// The recordings of one office take no more, in bytes.
const ALL_BYTES_MAX: u64 = 512 * 1024 * 1024;

/// The file that tells which edition was brought whole, and by which program.
const EDITION: &str = "edition";

/// The file that tells whose recordings are here.
const OFFICE: &str = "office";

/// A program of another version may have passed over recordings in languages it did not know.
const PROGRAM: &str = env!("CARGO_PKG_VERSION");

/// What is still to be brought.
pub(super) struct Porter {
    clips: Arc<Clips>,
    /// What the office has spoken of.
    newest: Option<Edition>,
    /// What was brought whole.
    have: Option<Edition>,
    /// Whose recordings are here, whole or not; nobody's where none were brought.
    of: Option<StoreEpoch>,
    /// What is being brought, and what is missing of it.
    missing: Option<(Edition, VecDeque<Clip>)>,
    not_before: Instant,
}

/// Which recordings an office has: it counts how often it has changed them, and a store that was restored begins
/// another count, as another office does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Edition {
    pub(super) of: StoreEpoch,
    /// 0 when there never were any.
    pub(super) version: u64,
}

impl Porter {
    pub(super) fn new(clips: Arc<Clips>) -> Porter {
        Porter {
            newest: None,
            have: edition(&clips),
            of: office(&clips),
            clips,
            missing: None,
            not_before: Instant::now(),
        }
    }

    /// Works until nobody tells of editions any more.
    pub(super) fn run(mut self, client: &Client, editions: &Receiver<Edition>) {
        loop {
            let told = match self.next_due() {
                None => editions.recv().map_err(|_| RecvTimeoutError::Disconnected),
                Some(at) => editions.recv_timeout(at.saturating_duration_since(Instant::now())),
            };
            match told {
                Ok(edition) => self.hear(edition),
                Err(RecvTimeoutError::Timeout) => self.round(client),
                Err(RecvTimeoutError::Disconnected) => return,
            }
        }
    }

    /// The office has said which edition of its recordings is the newest.
    fn hear(&mut self, edition: Edition) {
        self.newest = Some(edition);
    }

    /// When it wants to go on, if it does.
    fn next_due(&self) -> Option<Instant> {
        let newest = self.newest?;
        // An office that never had a recording takes none away that somebody has put there by hand, but those of
        // another office.
        let is_of_another = self.of.is_some_and(|it| it != newest.of);
        let is_behind = is_of_another || (newest.version != 0 && self.have != Some(newest));
        is_behind.then_some(self.not_before)
    }

    /// Brings a few of the newest recordings.
    fn round(&mut self, client: &Client) {
        let Some(edition) = self.newest else {
            return;
        };
        if let Err(why) = self.bring(client, edition) {
            tracing::warn!(why, "recordings could not be brought from the office");
            self.not_before = Instant::now() + REST;
        }
    }

    fn bring(&mut self, client: &Client, edition: Edition) -> Result<(), String> {
        let plainly = |fault: Fault| fault.to_string();
        let mut missing = match self.missing.take() {
            Some((of, missing)) if of == edition => missing,
            _ => {
                let listed = client.clips().map_err(plainly)?;
                self.begin(edition.of).map_err(|it| it.to_string())?;
                self.missing_of(listed).map_err(|it| it.to_string())?
            }
        };
        let mut brought = 0;
        let mut fault = Ok(());
        while let Some(clip) = missing.pop_front() {
            let bytes = client.clip(&clip).map_err(plainly);
            fault = bytes.and_then(|it| self.keep(&clip, &it));
            if fault.is_err() {
                // The others are not to wait for it.
                missing.push_back(clip);
                break;
            }
            brought += 1;
            if brought == AT_ONCE {
                break;
            }
        }
        if brought != 0 {
            self.clips.look();
        }
        if missing.is_empty() {
            let version = edition.version;
            tracing::info!(version, "the recordings are those of the office");
            (self.have, self.of) = (Some(edition), Some(edition.of));
            self.brought_whole(edition).map_err(|it| it.to_string())?;
        } else {
            self.missing = Some((edition, missing));
        }
        fault
    }

    /// Notes whose recordings are brought from now on.
    fn begin(&mut self, of: StoreEpoch) -> io::Result<()> {
        if self.of != Some(of) {
            write_whole(&self.clips.folder().join(OFFICE), of.to_string().as_bytes())?;
            // What was brought of another is none of this one's, until it was looked at.
            self.have = None;
        }
        Ok(())
    }

    /// Notes that every recording of this version is here, once the disk has them: after a power cut a recording
    /// that was not written whole is brought again.
    fn brought_whole(&self, edition: Edition) -> io::Result<()> {
        let folder = self.clips.folder();
        fs::create_dir_all(folder)?;
        for folder in fs::read_dir(folder)? {
            File::open(folder?.path())?.sync_all()?;
        }
        let Edition { of, version } = edition;
        let written = format!("{version} {PROGRAM} {of}");
        write_whole(&folder.join(EDITION), written.as_bytes())
    }

    /// Takes away what is not listed, and tells which of the others are not here.
    fn missing_of(&self, listed: Vec<Clip>) -> io::Result<VecDeque<Clip>> {
        let mut room = ALL_BYTES_MAX;
        let mut placed: Vec<(PathBuf, Clip)> = Vec::new();
        for clip in listed {
            let fits = clip.bytes <= CLIP_BYTES_MAX.min(room);
            if let Some(path) = self.clips.place(&clip).filter(|_| fits) {
                room -= clip.bytes;
                placed.push((path, clip));
            }
        }
        let wanted: HashSet<&PathBuf> = placed.iter().map(|(path, _)| path).collect();
        for (.., path) in self.clips.files() {
            if !wanted.contains(&path) {
                fs::remove_file(&path)?;
            }
        }
        self.clips.look();
        let is_missing = |(path, clip): &(PathBuf, Clip)| !is_it(path, clip);
        let missing = placed.into_iter().filter(is_missing);
        Ok(missing.map(|(_, clip)| clip).collect())
    }

    /// Keeps a recording: whole and right, or not at all.
    fn keep(&self, clip: &Clip, bytes: &[u8]) -> Result<(), String> {
        if !is_right(clip, bytes) {
            return Err("a recording is not the one the office has listed".to_owned());
        }
        let path = self.clips.place(clip).ok_or("a recording has no name")?;
        write_whole(&path, bytes).map_err(|it| it.to_string())
    }
}

/// Whose recordings were brought before the program was started.
fn office(clips: &Clips) -> Option<StoreEpoch> {
    let written = fs::read_to_string(clips.folder().join(OFFICE)).ok()?;
    Some(StoreEpoch(written.trim().parse().ok()?))
}

/// The version that this program brought whole before it was started.
fn edition(clips: &Clips) -> Option<Edition> {
    let written = fs::read_to_string(clips.folder().join(EDITION)).ok()?;
    let mut words = written.split_whitespace();
    let (version, program, of) = (words.next()?, words.next()?, words.next()?);
    let edition = Edition {
        of: StoreEpoch(of.parse().ok()?),
        version: version.parse().ok()?,
    };
    (program == PROGRAM).then_some(edition)
}

fn is_right(clip: &Clip, bytes: &[u8]) -> bool {
    bytes.len() as u64 == clip.bytes && Sha256::digest(bytes)[..] == clip.sha256
}

/// Whether the file is the recording that is listed.
fn is_it(path: &Path, clip: &Clip) -> bool {
    let is_size = fs::metadata(path).is_ok_and(|it| it.len() == clip.bytes);
    is_size && fs::read(path).is_ok_and(|it| is_right(clip, &it))
}

fn write_whole(path: &Path, bytes: &[u8]) -> io::Result<()> {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder)?;
    }
    let unfinished = path.with_extension("part");
    let mut file = File::create(&unfinished)?;
    file.write_all(bytes)?;
    file.sync_all()?;
    fs::rename(&unfinished, path)
}

#[cfg(test)]
mod tests {
    use super::*;
    use shared::protocol::heard_hash;
    use translations::Language;
    use uuid::Uuid;

    fn clip(id: &str, words: &str, bytes: &[u8]) -> Clip {
        Clip {
            language: "en".to_owned(),
            id: id.to_owned(),
            hash: heard_hash(words),
            bytes: bytes.len() as u64,
            sha256: Sha256::digest(bytes).into(),
        }
    }

    fn porter(home: &Path) -> Porter {
        Porter::new(Arc::new(Clips::of(home)))
    }

    #[test]
    fn what_is_not_listed_goes_and_what_is_missing_or_damaged_is_brought() {
        let home = tempfile::tempdir().unwrap();
        let porter = porter(home.path());
        let (back, skip) = (
            clip("kiosk-back", "Back", b"one"),
            clip("kiosk-skip", "Skip", b"two"),
        );
        for (clip, bytes) in [(&back, b"one"), (&skip, b"two")] {
            porter.keep(clip, bytes).unwrap();
        }
        porter.clips.look();
        assert!(porter.clips.have(Language::english().into(), "Back"));
        fs::write(porter.clips.place(&skip).unwrap(), b"twX").unwrap();
        let missing = porter.missing_of(vec![skip.clone()]).unwrap();
        assert_eq!(missing, [skip]);
        assert!(!porter.clips.have(Language::english().into(), "Back"));
    }

    const OURS: StoreEpoch = StoreEpoch(Uuid::from_u128(1));
    const OTHER: StoreEpoch = StoreEpoch(Uuid::from_u128(2));

    /// Whether something is to be brought of `version` of our office, after a program has left this.
    fn is_due(edition: &str, of: Option<StoreEpoch>, version: u64) -> bool {
        let home = tempfile::tempdir().unwrap();
        let clips = Arc::new(Clips::of(home.path()));
        write_whole(&clips.folder().join(EDITION), edition.as_bytes()).unwrap();
        if let Some(of) = of {
            write_whole(&clips.folder().join(OFFICE), of.to_string().as_bytes()).unwrap();
        }
        let mut porter = Porter::new(clips);
        porter.hear(Edition { of: OURS, version });
        porter.next_due().is_some()
    }

    #[test]
    fn what_a_program_of_another_version_or_another_office_has_brought_is_looked_at_again() {
        assert!(!is_due(&format!("7 {PROGRAM} {OURS}"), Some(OURS), 7));
        for written in [
            "7".to_owned(),
            format!("7 {PROGRAM}"),
            format!("7 0.0.0 {OURS}"),
            String::new(),
            format!("6 {PROGRAM} {OURS}"),
            format!("7 {PROGRAM} {OTHER}"),
        ] {
            assert!(is_due(&written, Some(OURS), 7), "{written:?}");
        }
        for written in ["", &format!("7 {PROGRAM} {OTHER}")] {
            assert!(is_due(written, Some(OTHER), 0), "those of another go");
            assert!(!is_due(written, None, 0), "those put there by hand stay");
        }
    }

    #[test]
    fn a_recording_in_a_language_that_is_only_spoken_has_its_place() {
        let home = tempfile::tempdir().unwrap();
        let porter = porter(home.path());
        let mut spoken = clip("kiosk-language-here", "Do you speak Mam?", b"one");
        spoken.language = "mam".to_owned();
        assert_eq!(
            porter.missing_of(vec![spoken.clone()]).unwrap(),
            [spoken.clone()]
        );
        porter.keep(&spoken, b"one").unwrap();
        let [(tongue, _, path)] = &porter.clips.files()[..] else {
            panic!("one recording");
        };
        assert_eq!(
            (tongue.tag, path),
            ("mam", &porter.clips.place(&spoken).unwrap())
        );
        assert!(porter.missing_of(Vec::new()).unwrap().is_empty());
        assert!(porter.clips.files().is_empty());
    }

    #[test]
    fn a_recording_that_is_not_the_listed_one_is_not_kept() {
        let home = tempfile::tempdir().unwrap();
        let porter = porter(home.path());
        let back = clip("kiosk-back", "Back", b"one");
        assert!(porter.keep(&back, b"two").is_err());
        assert!(porter.keep(&back, b"onex").is_err());
        assert!(porter.clips.files().is_empty());
    }

    #[test]
    fn a_listed_name_that_leads_elsewhere_is_not_followed() {
        let home = tempfile::tempdir().unwrap();
        let porter = porter(home.path());
        let mut odd = clip("../../outbox", "Back", b"one");
        assert!(porter.missing_of(vec![odd.clone()]).unwrap().is_empty());
        odd.language = "../en".to_owned();
        assert!(porter.missing_of(vec![odd]).unwrap().is_empty());
        let mut large = clip("kiosk-back", "Back", b"one");
        large.bytes = u64::MAX;
        assert!(porter.missing_of(vec![large]).unwrap().is_empty());
    }
}
