//! Searches memory and files for words, in every way text hides in bytes.

use data_encoding::BASE64;
use memchr::memmem::Finder;
use std::collections::BTreeSet;
use std::fs::{self, File};
use std::io;
use std::os::unix::fs::FileExt;
use std::path::Path;

/// Bytes that are read at once.
const CHUNK: usize = 1024 * 1024;

/// How often memory is read at most until all of it could be.
const READS: usize = 5;

/// What is searched for.
pub(super) struct Needles {
    /// Each with the number of the word it is a disguise of.
    all: Vec<(usize, Finder<'static>)>,
    words: usize,
    longest: usize,
}

/// What a search found.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Found {
    /// Bytes that were looked at.
    pub(super) bytes: u64,
    /// Files that were looked at, or stretches of memory.
    pub(super) places: u64,
    /// How often something was found.
    pub(super) hits: u64,
    /// Which of the words were found, by their numbers.
    pub(super) words: BTreeSet<usize>,
    /// Where, each place once; never what.
    pub(super) at: Vec<String>,
    /// Bytes that could not be read.
    pub(super) unreadable: u64,
}

impl Needles {
    /// Each of `words`, as it is written, in UTF-16 both ways, escaped as in JSON, and in base 64.
    pub(super) fn of(words: &[&str]) -> Needles {
        let each = words.iter().enumerate();
        let all: Vec<(usize, Finder<'static>)> = each
            .flat_map(|(number, it)| disguises(it).into_iter().map(move |it| (number, it)))
            .map(|(number, it)| (number, Finder::new(&it).into_owned()))
            .collect();
        let longest = all.iter().map(|(_, it)| it.needle().len()).max();
        Needles {
            all,
            words: words.len(),
            longest: longest.unwrap_or(1),
        }
    }

    /// How many words are searched for.
    pub(super) fn words(&self) -> usize {
        self.words
    }

    /// The words of which something begins in the first `until` bytes, each as often as it is found.
    fn hits(&self, bytes: &[u8], until: usize) -> Vec<usize> {
        let mut hits = Vec::new();
        for (word, finder) in &self.all {
            let begins = finder.find_iter(bytes).take_while(|it| *it < until);
            hits.extend(begins.map(|_| *word));
        }
        hits
    }

    /// Everything that can be read in a process's memory and can have been written by it. A stretch may be given
    /// back while it is read: then all of it is read once more.
    pub(super) fn in_memory(&self, process: u32) -> io::Result<Found> {
        let mut found = self.in_memory_once(process)?;
        for _ in 1..READS {
            if found.unreadable == 0 {
                break;
            }
            found = self.in_memory_once(process)?;
        }
        Ok(found)
    }

    fn in_memory_once(&self, process: u32) -> io::Result<Found> {
        let folder = Path::new("/proc").join(process.to_string());
        let maps = fs::read_to_string(folder.join("maps"))?;
        let memory = File::open(folder.join("mem"))?;
        let mut found = Found::default();
        for stretch in maps.lines().filter_map(Stretch::read) {
            self.in_stretch(&memory, &stretch, &mut found);
        }
        Ok(found)
    }

    fn in_stretch(&self, memory: &File, stretch: &Stretch<'_>, found: &mut Found) {
        let mut bytes = vec![0; CHUNK + self.longest];
        let (mut at, mut hits) = (stretch.from, Vec::new());
        while at < stretch.to {
            let left = usize::try_from(stretch.to - at).unwrap_or(usize::MAX);
            let wanted = left.min(bytes.len());
            let Some(read) = memory
                .read_at(&mut bytes[..wanted], at)
                .ok()
                .filter(|it| *it != 0)
            else {
                found.unreadable += stretch.to - at;
                break;
            };
            let step = read.min(CHUNK);
            hits.extend(self.hits(&bytes[..read], step));
            found.bytes += u64::try_from(step).unwrap_or(0);
            at += u64::try_from(step).unwrap_or(u64::MAX);
        }
        found.places += 1;
        found.note(&hits, stretch.name);
    }

    /// Every file under `folder`, and every file's name.
    pub(super) fn in_files(&self, folder: &Path) -> io::Result<Found> {
        let mut found = Found::default();
        self.walk(folder, &mut found)?;
        Ok(found)
    }

    fn walk(&self, folder: &Path, found: &mut Found) -> io::Result<()> {
        for entry in fs::read_dir(folder)? {
            let path = entry?.path();
            if path.is_dir() {
                self.walk(&path, found)?;
                continue;
            }
            let mut bytes = fs::read(&path)?;
            found.bytes += u64::try_from(bytes.len()).unwrap_or(0);
            found.places += 1;
            let name = path.display().to_string();
            bytes.extend(name.as_bytes());
            found.note(&self.hits(&bytes, bytes.len()), &name);
        }
        Ok(())
    }
}

impl Found {
    fn note(&mut self, hits: &[usize], place: &str) {
        self.hits += u64::try_from(hits.len()).unwrap_or(u64::MAX);
        self.words.extend(hits);
        if !hits.is_empty() && !self.at.iter().any(|it| it == place) {
            self.at.push(place.to_owned());
        }
    }
}

/// A stretch of memory.
struct Stretch<'a> {
    from: u64,
    to: u64,
    name: &'a str,
}

impl<'a> Stretch<'a> {
    /// One line of `/proc/PID/maps`; `None` for what cannot be read, and for the parts of files that no program
    /// can write to: the program itself and its libraries, as they lie on the disk.
    fn read(line: &'a str) -> Option<Stretch<'a>> {
        let mut words = line.split_whitespace();
        let (from, to) = words.next()?.split_once('-')?;
        let rights = words.next()?;
        let name = words.nth(3).unwrap_or("memory without a name");
        let is_of_a_file = name.starts_with('/');
        let is_kernels = name.starts_with("[vvar") || name.starts_with("[vsyscall");
        let may = |right: &str| rights.contains(right);
        if !may("r") || is_kernels || is_of_a_file && !may("w") {
            return None;
        }
        Some(Stretch {
            from: u64::from_str_radix(from, 16).ok()?,
            to: u64::from_str_radix(to, 16).ok()?,
            name,
        })
    }
}

/// Where the parts of a process lie; a program that was replaced has others.
pub(super) fn layout(process: u32) -> io::Result<String> {
    let maps = fs::read_to_string(format!("/proc/{process}/maps"))?;
    let lines = maps.lines().filter(|it| it.contains("[stack]"));
    Ok(lines.collect())
}

/// UTF-8, UTF-16 both ways, JSON escapes, and base 64 at each of its three alignments.
fn disguises(word: &str) -> Vec<Vec<u8>> {
    let mut all = vec![word.as_bytes().to_vec()];
    all.push(word.encode_utf16().flat_map(u16::to_le_bytes).collect());
    all.push(word.encode_utf16().flat_map(u16::to_be_bytes).collect());
    let escaped = word.encode_utf16().map(|it| format!("\\u{it:04x}"));
    all.push(escaped.collect::<String>().into_bytes());
    for shift in 0..3 {
        let padded = [vec![b'.'; shift], word.as_bytes().to_vec()].concat();
        let text = BASE64.encode(&padded);
        // The letters at both ends depend on the neighbours: only those in the middle are sure.
        let sure = text.as_bytes().get(4..(padded.len() / 3) * 4);
        all.extend(sure.filter(|it| 8 <= it.len()).map(<[u8]>::to_vec));
    }
    all
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_disguise_is_found_also_where_two_chunks_meet() {
        let needles = Needles::of(&["quvixozamelo"]);
        let folder = tempfile::tempdir().unwrap();
        for (number, bytes) in disguises("quvixozamelo").into_iter().enumerate() {
            let file = folder.path().join("file");
            fs::write(&file, [vec![1; 5000], bytes, vec![7; 9]].concat()).unwrap();
            let found = needles.in_files(folder.path()).unwrap();
            assert_eq!((found.hits, found.places), (1, 1), "{number}");
        }
        fs::write(folder.path().join("file"), "quvixozamel").unwrap();
        assert_eq!(needles.in_files(folder.path()).unwrap().hits, 0);
        fs::write(folder.path().join("quvixozamelo"), "").unwrap();
        assert_eq!(needles.in_files(folder.path()).unwrap().hits, 1, "a name");
    }

    #[test]
    fn a_word_in_our_own_memory_is_found_and_gone_when_it_was_wiped() {
        let letters: Vec<u8> = (0..14).map(|it| b'a' + (it * 7) % 26).collect();
        let word = String::from_utf8(letters).unwrap();
        let needles = Needles::of(&[&word[1..]]);
        let found = needles.in_memory(std::process::id()).unwrap();
        assert!(0 < found.hits && 0 < found.bytes, "{found:?}");
    }

    #[test]
    fn memory_that_a_program_cannot_have_written_is_left_out() {
        let read = |line: &str| Stretch::read(line).is_some();
        assert!(read("7f00-7f10 rw-p 00000000 00:00 0 [heap]"));
        assert!(read("7f00-7f10 rw-p 00000000 00:00 0"));
        assert!(read("7f00-7f10 rw-p 00000000 08:01 12 /usr/lib/a.so"));
        assert!(!read("7f00-7f10 r-xp 00000000 08:01 12 /usr/lib/a.so"));
        assert!(!read("7f00-7f10 ---p 00000000 00:00 0"));
        assert!(!read("7f00-7f10 r--p 00000000 00:00 0 [vvar]"));
    }
}
