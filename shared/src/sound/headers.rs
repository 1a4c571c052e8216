//! How much a recording asks of the decoder, before the decoder is asked. A header of a hundred bytes can ask for
//! gigabytes; what a voice needs is little, and no file gets more.

use super::{RATES, Unplayable, pages};

/// No recording of speech is larger: two minutes at three times the quality that anybody hears.
const FILE_BYTES_MAX: usize = 8 * 1024 * 1024;

/// Title, name and date of a recording take less; a picture does not belong to one.
const COMMENT_BYTES_MAX: usize = 64 * 1024;

/// What encoders write takes less than half of this.
const SETUP_BYTES_MAX: usize = 16 * 1024;

/// All entries of all codebooks together; each may cost the decoder a kilobyte.
const ENTRIES_MAX: u64 = 32 * 1024;

/// All values of all codebooks together; each costs four bytes.
const VALUES_MAX: u64 = 512 * 1024;

/// Channels that are understood: one, or the two of a microphone that hears in stereo.
const CHANNELS: std::ops::RangeInclusive<u8> = 1..=2;

/// Two minutes of the shortest blocks that encoders make at the highest rate are fewer.
const PACKETS_MAX: usize = 64 * 1024;

/// The packets before the sound: what it is, comments, and how it is encoded.
const HEADERS: usize = 3;
const IDENT: &[u8] = b"\x01vorbis";
const COMMENT: &[u8] = b"\x03vorbis";
const SETUP: &[u8] = b"\x05vorbis";
const IDENT_BYTES: usize = 30;

/// Refuses a file that is no Ogg Vorbis of one stream, or that asks for more than a voice needs.
pub(super) fn check(file: &[u8]) -> Result<(), Unplayable> {
    if FILE_BYTES_MAX < file.len() {
        return Err(Unplayable::Unusual("its size"));
    }
    let mut packets = 0;
    pages::each_packet(file, |n, packet| {
        packets = n + 1;
        match n {
            0 => check_ident(packet),
            1 => check_comment(packet),
            2 => check_setup(packet),
            PACKETS_MAX.. => Err(Unplayable::Unusual("its packets")),
            // Behind the headers only sound: another header would be read, too.
            _ if packet.first().is_some_and(|it| it & 1 == 1) => Err(Unplayable::Broken),
            _ => Ok(()),
        }
    })?;
    if packets < HEADERS {
        return Err(Unplayable::Broken);
    }
    Ok(())
}

fn check_ident(packet: &[u8]) -> Result<(), Unplayable> {
    if packet.len() != IDENT_BYTES || !packet.starts_with(IDENT) {
        return Err(Unplayable::Broken);
    }
    let rate = u32::from_le_bytes([packet[12], packet[13], packet[14], packet[15]]);
    if !CHANNELS.contains(&packet[11]) {
        return Err(Unplayable::Unusual("its channels"));
    }
    if !RATES.contains(&rate) {
        return Err(Unplayable::Unusual("its rate"));
    }
    Ok(())
}

fn check_comment(packet: &[u8]) -> Result<(), Unplayable> {
    match packet.len() {
        _ if !packet.starts_with(COMMENT) => Err(Unplayable::Broken),
        it if COMMENT_BYTES_MAX < it => Err(Unplayable::Unusual("its comments")),
        _ => Ok(()),
    }
}

fn check_setup(packet: &[u8]) -> Result<(), Unplayable> {
    let books = packet.strip_prefix(SETUP).ok_or(Unplayable::Broken)?;
    if SETUP_BYTES_MAX < packet.len() {
        return Err(Unplayable::Unusual("its setup"));
    }
    Asked::of(books).ok_or(Unplayable::Broken)?.check()
}

/// What the codebooks of a recording ask for.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
struct Asked {
    entries: u64,
    values: u64,
}

impl Asked {
    /// Reads the codebooks at the beginning of a setup; reading them takes no memory. Stops when it has read enough to
    /// refuse them.
    fn of(setup: &[u8]) -> Option<Asked> {
        let mut bits = Bits {
            bytes: setup,
            at: 0,
        };
        let mut asked = Asked::default();
        for _ in 0..=bits.take(8)? {
            if asked.check().is_err() {
                break;
            }
            let book = Book::read(&mut bits)?;
            asked.entries += u64::from(book.entries);
            asked.values += book.values;
        }
        Some(asked)
    }

    fn check(self) -> Result<(), Unplayable> {
        if ENTRIES_MAX < self.entries || VALUES_MAX < self.values {
            return Err(Unplayable::Unusual("its codebooks"));
        }
        Ok(())
    }
}

/// One codebook, passed over.
struct Book {
    entries: u32,
    values: u64,
}

impl Book {
    fn read(bits: &mut Bits) -> Option<Book> {
        if bits.take(24)? != 0x56_4342 {
            return None;
        }
        let (dimensions, entries) = (bits.take(16)?, bits.take(24)?);
        match bits.take(1)? {
            0 => pass_lengths(bits, entries)?,
            _ => pass_ordered_lengths(bits, entries)?,
        }
        let all = u64::from(entries) * u64::from(dimensions);
        let values = match bits.take(4)? {
            0 => 0,
            kind @ (1 | 2) => {
                bits.pass(64)?;
                let width = u64::from(bits.take(4)?) + 1;
                bits.pass(1)?;
                let given = if kind == 1 {
                    root(entries, dimensions)?
                } else {
                    all
                };
                bits.pass(given.checked_mul(width)?)?;
                all
            }
            _ => return None,
        };
        Some(Book { entries, values })
    }
}

/// A length for each entry, or for those that are used.
fn pass_lengths(bits: &mut Bits, entries: u32) -> Option<()> {
    if bits.take(1)? == 0 {
        return bits.pass(u64::from(entries) * 5);
    }
    for _ in 0..entries {
        if bits.take(1)? == 1 {
            bits.pass(5)?;
        }
    }
    Some(())
}

/// How many entries there are of each length, the shortest first; no length is above 32.
fn pass_ordered_lengths(bits: &mut Bits, entries: u32) -> Option<()> {
    let (mut left, mut length) = (entries, bits.take(5)? + 1);
    while 0 < left {
        if 32 < length {
            return None;
        }
        left = left.checked_sub(bits.take(32 - left.leading_zeros())?)?;
        length += 1;
    }
    Some(())
}

/// The largest number that, `dimensions` times by itself, is not above `entries`.
fn root(entries: u32, dimensions: u32) -> Option<u64> {
    match dimensions {
        0 => return None,
        1 => return Some(entries.into()),
        _ => {}
    }
    let fits = |it: &u64| {
        it.checked_pow(dimensions)
            .is_some_and(|it| it <= u64::from(entries))
    };
    Some(
        (1..=u64::from(entries))
            .take_while(fits)
            .last()
            .unwrap_or(0),
    )
}

/// Bits as Vorbis packs them: the lowest of each byte first.
struct Bits<'a> {
    bytes: &'a [u8],
    at: u64,
}

impl Bits<'_> {
    fn take(&mut self, count: u32) -> Option<u32> {
        let mut value = 0;
        for n in 0..count {
            let byte = self.bytes.get(usize::try_from(self.at / 8).ok()?)?;
            value |= u32::from(byte >> (self.at % 8) & 1) << n;
            self.at += 1;
        }
        Some(value)
    }

    fn pass(&mut self, count: u64) -> Option<()> {
        self.at = self.at.checked_add(count)?;
        (self.at <= self.bytes.len() as u64 * 8).then_some(())
    }
}

#[cfg(test)]
mod tests;
