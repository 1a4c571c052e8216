//! A package of files (ZIP): only as much of the format as packages of tables need, and never more out of it than is taken.

use crate::referrals::refusal::Refusal;
use miniz_oxide::inflate::decompress_to_vec_with_limit;
use std::collections::BTreeMap;

/// All files together, unpacked.
const BYTES_MAX: usize = 32 * 1024 * 1024;

/// More files are in no package of tables.
const FILES_MAX: usize = 100;

/// The length of the end of the list of files, and of one line of that list and of the head of a file without its names.
const END: usize = 22;
const LISTED: usize = 46;
const HEAD: usize = 30;

/// Stored as it is, and deflated.
const STORED: usize = 0;
const DEFLATED: usize = 8;

/// The files of a package by their names, without the folders they lie in.
pub(super) type Files = BTreeMap<String, Vec<u8>>;

/// Whether a file is a package.
pub(super) fn is_package(bytes: &[u8]) -> bool {
    bytes.starts_with(b"PK\x03\x04")
}

/// The files in it that may be tables.
pub(super) fn open(bytes: &[u8]) -> Result<Files, Refusal> {
    read(bytes).ok_or(Refusal::BrokenPackage)
}

fn read(bytes: &[u8]) -> Option<Files> {
    let end = memchr::memmem::rfind(bytes, b"PK\x05\x06")?;
    let count = number(bytes, end + 10, 2)?;
    let mut at = number(bytes, end + 16, 4)?;
    // What ends before the end would say is broken, or of more than one volume.
    if FILES_MAX < count || bytes.len() < end + END {
        return None;
    }
    let (mut files, mut room) = (Files::new(), BYTES_MAX);
    for _ in 0..count {
        if bytes.get(at..at + 4)? != b"PK\x01\x02" {
            return None;
        }
        let lengths = [28, 30, 32].map(|it| number(bytes, at + it, 2));
        let [name, extra, comment] = lengths;
        let name_end = at + LISTED + name?;
        let path = String::from_utf8_lossy(bytes.get(at + LISTED..name_end)?).into_owned();
        if is_table(&path) {
            let content = content(bytes, at, room)?;
            room = room.checked_sub(content.len())?;
            let short = path.rsplit('/').next().unwrap_or(&path);
            files.insert(short.to_lowercase(), content);
        }
        at = name_end + extra? + comment?;
    }
    Some(files)
}

/// Whether it is a table or JSON, and none of the files that some systems hide in packages.
fn is_table(path: &str) -> bool {
    let path = path.to_lowercase();
    let is_hidden = path.starts_with("__macosx") || path.contains("/.");
    let ends = |it: &str| path.ends_with(it);
    !is_hidden && (ends(".csv") || (ends(".json") && !ends("datapackage.json")))
}

fn content(bytes: &[u8], listed: usize, room: usize) -> Option<Vec<u8>> {
    let (flags, method) = (
        number(bytes, listed + 8, 2)?,
        number(bytes, listed + 10, 2)?,
    );
    let (packed, whole) = (
        number(bytes, listed + 20, 4)?,
        number(bytes, listed + 24, 4)?,
    );
    let head = number(bytes, listed + 42, 4)?;
    // The first bit says that it is locked with a password.
    if flags & 1 == 1 || bytes.get(head..head + 4)? != b"PK\x03\x04" {
        return None;
    }
    let from = head + HEAD + number(bytes, head + 26, 2)? + number(bytes, head + 28, 2)?;
    let packed = bytes.get(from..from.checked_add(packed)?)?;
    let content = match method {
        STORED => packed.to_vec(),
        DEFLATED => decompress_to_vec_with_limit(packed, room).ok()?,
        _ => return None,
    };
    (content.len() == whole && content.len() <= room).then_some(content)
}

/// A number of so many bytes, the least first.
fn number(bytes: &[u8], at: usize, length: usize) -> Option<usize> {
    let bytes = bytes.get(at..at.checked_add(length)?)?;
    let sum = bytes
        .iter()
        .rev()
        .fold(0, |sum, it| sum << 8 | usize::from(*it));
    Some(sum)
}
