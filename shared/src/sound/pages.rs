//! The pages of an Ogg file, read as strictly as a program that wrote one file of speech writes them. The decoder that
//! comes after believes more, and copies what it believes; so it only gets files that mean one thing.

use super::Unplayable;

/// What every page begins with.
const MARKER: &[u8] = b"OggS";

/// A page up to the number of its segments.
const HEAD: usize = 27;

/// So long is a segment that is not the last of its packet.
const FULL: u8 = 255;

/// Flags of a page: it goes on with a packet of the page before; it is the first; it is the last.
const CONTINUED: u8 = 1;
const FIRST: u8 = 2;
const LAST: u8 = 4;

/// Hands over the packets of a file of one stream, in order, each with its number. Whatever stands between pages, a page
/// that is missing, damaged or of another stream, and a packet that does not end make the file broken.
pub(super) fn each_packet(
    file: &[u8],
    mut take: impl FnMut(usize, &[u8]) -> Result<(), Unplayable>,
) -> Result<(), Unplayable> {
    let (mut rest, mut before, mut count) = (file, None::<Page>, 0);
    let (mut packet, mut is_open) = (Vec::new(), false);
    while !rest.is_empty() {
        let page = Page::read(rest).ok_or(Unplayable::Broken)?;
        if !page.follows(before.as_ref(), is_open) {
            return Err(Unplayable::Broken);
        }
        let mut body = page.body;
        for length in page.segments {
            let (segment, after) = body.split_at(usize::from(*length));
            packet.extend(segment);
            is_open = *length == FULL;
            if !is_open {
                take(count, &packet)?;
                packet.clear();
                count += 1;
            }
            body = after;
        }
        rest = &rest[page.length..];
        before = Some(page);
    }
    if is_open {
        return Err(Unplayable::Broken);
    }
    Ok(())
}

struct Page<'a> {
    flags: u8,
    serial: u32,
    sequence: u32,
    segments: &'a [u8],
    body: &'a [u8],
    length: usize,
}

impl<'a> Page<'a> {
    /// The page at the beginning of these bytes, if it is whole and undamaged.
    fn read(bytes: &'a [u8]) -> Option<Page<'a>> {
        let number = |at: usize| Some(u32::from_le_bytes(bytes.get(at..at + 4)?.try_into().ok()?));
        let is_known = bytes.starts_with(MARKER) && *bytes.get(4)? == 0;
        let segments = bytes.get(HEAD..HEAD + usize::from(*bytes.get(HEAD - 1)?))?;
        let size: usize = segments.iter().map(|it| usize::from(*it)).sum();
        let begin = HEAD + segments.len();
        let page = Page {
            flags: bytes[5],
            serial: number(14)?,
            sequence: number(18)?,
            segments,
            body: bytes.get(begin..begin + size)?,
            length: begin + size,
        };
        (is_known && checksum(&bytes[..page.length]) == number(22)?).then_some(page)
    }

    /// Whether it comes next, behind a page that ended within a packet or not.
    fn follows(&self, before: Option<&Page>, is_open: bool) -> bool {
        let is_next = match before {
            None => self.flags & FIRST != 0,
            Some(it) => {
                self.flags & FIRST == 0
                    && it.flags & LAST == 0
                    && self.serial == it.serial
                    && self.sequence == it.sequence.wrapping_add(1)
            }
        };
        is_next && (self.flags & CONTINUED != 0) == is_open
    }
}

/// The checksum of a page, whatever stands in the place of its checksum.
pub(super) fn checksum(page: &[u8]) -> u32 {
    let value = |at: usize, it: u8| if (22..26).contains(&at) { 0 } else { it };
    page.iter().enumerate().fold(0, |sum, (at, it)| {
        (sum << 8) ^ TABLE[usize::from(sum.to_be_bytes()[0] ^ value(at, *it))]
    })
}

/// What each value of a byte does to the checksum.
static TABLE: [u32; 256] = table();

const fn table() -> [u32; 256] {
    let mut table = [0; 256];
    let mut at = 0;
    while at < 256 {
        let (mut sum, mut bit) = (at << 24, 0);
        while bit < 8 {
            sum = (sum << 1) ^ if sum >> 31 == 1 { 0x04c1_1db7 } else { 0 };
            bit += 1;
        }
        table[at as usize] = sum;
        at += 1;
    }
    table
}
