//! Writes and reads the bytes of a record. Reading trusts nothing.

use super::{CLASSES, Class, Frame, KeyId};
use crate::ids::{KioskId, RecordId, VisitId};
use chrono::{DateTime, Utc};
use uuid::Uuid;

/// A record is never larger, in bytes; the back office reads no further.
pub const RECORD_BYTES_MAX: usize = 256 * 1024;

/// The name of a section is never longer, in bytes.
const SECTION_BYTES_MAX: usize = 64;

/// Records are sealed from 1970 to 9999: what lies outside could not be shown, sorted or stored by
/// every database.
const SEALED_AT_MILLIS: std::ops::RangeInclusive<i64> = 0..=253_402_300_799_999;

const MAGIC: &[u8; 4] = b"ANTR";
const FORMAT: u8 = 1;

/// A record as it lies on a disk or goes over the wire.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Record {
    /// What stands in the clear.
    pub frame: Frame,
    /// The three sealed parts.
    pub parts: [Part; 3],
}

/// One sealed part, as RFC 9180 names its pieces.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Part {
    /// Whose eyes it is for.
    pub class: Class,
    /// Key encapsulation, key derivation and sealing algorithm.
    pub suite: [u16; 3],
    /// Which of the office's keys opens it.
    pub key_id: KeyId,
    /// The encapsulated key.
    pub enc: Vec<u8>,
    /// The sealed content with its tag.
    pub sealed: Vec<u8>,
}

/// Why some bytes are no record. The back office answers 400 with this sentence.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Malformed {
    /// Longer than any record may be.
    #[error("a record is at most {RECORD_BYTES_MAX} bytes")]
    TooLong,
    /// Ends in the middle.
    #[error("the record ends too early")]
    Truncated,
    /// Has bytes behind its end.
    #[error("the record has bytes behind its end")]
    Trailing,
    /// Does not begin like a record.
    #[error("these bytes are no record of this format")]
    NotARecord,
    /// A newer format than this program knows.
    #[error("record format {0} is newer than this program: update the back office")]
    NewerFormat(u8),
    /// A field that holds what it may not.
    #[error("the record's {0} is not well formed")]
    Field(&'static str),
}

impl Record {
    /// The bytes of the record.
    pub fn to_bytes(&self) -> Vec<u8> {
        let mut out = head(&self.frame);
        for part in &self.parts {
            out.push(class_code(part.class));
            for number in part.suite {
                out.extend(number.to_be_bytes());
            }
            out.extend(part.key_id.0);
            out.extend(length16(part.enc.len()));
            out.extend(&part.enc);
            out.extend(
                u32::try_from(part.sealed.len())
                    .unwrap_or(u32::MAX)
                    .to_be_bytes(),
            );
            out.extend(&part.sealed);
        }
        out
    }

    /// Reads a record; every byte must be accounted for.
    pub fn from_bytes(bytes: &[u8]) -> Result<Record, Malformed> {
        if bytes.len() > RECORD_BYTES_MAX {
            return Err(Malformed::TooLong);
        }
        let mut rest = Reader(bytes);
        if rest.array::<4>()? != *MAGIC {
            return Err(Malformed::NotARecord);
        }
        let format = rest.byte()?;
        if format != FORMAT {
            return Err(Malformed::NewerFormat(format));
        }
        let frame_length = u16::from_be_bytes(rest.array()?);
        let frame = read_frame(rest.take(frame_length.into())?)?;
        let parts = [
            read_part(&mut rest, CLASSES[0])?,
            read_part(&mut rest, CLASSES[1])?,
            read_part(&mut rest, CLASSES[2])?,
        ];
        if rest.0.is_empty() {
            Ok(Record { frame, parts })
        } else {
            Err(Malformed::Trailing)
        }
    }

    /// SHA-256 of a record's bytes: what a receipt is given for. A visitor waits for it, and `ring` is faster at whole
    /// records where a processor has no instructions for it.
    pub fn hash(bytes: &[u8]) -> [u8; 32] {
        let digest = ring::digest::digest(&ring::digest::SHA256, bytes);
        let bytes = digest.as_ref().try_into();
        bytes.expect("SHA-256 has 32 bytes")
    }
}

/// From the magic to the end of the frame: what every part is bound to.
pub(super) fn head(frame: &Frame) -> Vec<u8> {
    let mut body = Vec::with_capacity(192);
    body.extend(frame.record_id.bytes());
    body.extend(frame.visit_id.bytes());
    body.extend(frame.kiosk_id.bytes());
    body.push(u8::from(frame.supersedes.is_some()));
    if let Some(id) = &frame.supersedes {
        body.extend(id.bytes());
    }
    body.extend(frame.form_version.to_be_bytes());
    body.extend(frame.ticket_n.to_be_bytes());
    body.extend(frame.sealed_at.timestamp_millis().to_be_bytes());
    body.extend(frame.token_hash);
    body.extend(frame.previous);
    for text in [frame.section.as_str(), frame.label.as_str()] {
        let text = &text.as_bytes()[..text.len().min(255)];
        body.push(u8::try_from(text.len()).unwrap_or(u8::MAX));
        body.extend(text);
    }
    let mut out = Vec::with_capacity(body.len() + 7);
    out.extend(MAGIC);
    out.push(FORMAT);
    out.extend(length16(body.len()));
    out.extend(body);
    out
}

pub(super) fn class_code(class: Class) -> u8 {
    match class {
        Class::Queue => 1,
        Class::General => 2,
        Class::Restricted => 3,
    }
}

fn length16(length: usize) -> [u8; 2] {
    u16::try_from(length).unwrap_or(u16::MAX).to_be_bytes()
}

fn read_frame(bytes: &[u8]) -> Result<Frame, Malformed> {
    let mut rest = Reader(bytes);
    let record_id = RecordId(rest.uuid()?);
    let visit_id = VisitId(rest.uuid()?);
    let kiosk_id = KioskId(rest.uuid()?);
    let supersedes = match rest.byte()? {
        0 => None,
        1 => Some(RecordId(rest.uuid()?)),
        _ => return Err(Malformed::Field("supersedes")),
    };
    let form_version = u32::from_be_bytes(rest.array()?);
    let ticket_n = u64::from_be_bytes(rest.array()?);
    let sealed_at = read_sealed_at(i64::from_be_bytes(rest.array()?))?;
    let (token_hash, previous) = (rest.array()?, rest.array()?);
    let section = read_section(rest.text("section")?)?;
    let label = rest
        .text("label")?
        .parse()
        .map_err(|_| Malformed::Field("label"))?;
    // A ticket number is stored as a signed 64-bit integer on both databases.
    if ticket_n == 0 || i64::try_from(ticket_n).is_err() {
        return Err(Malformed::Field("ticket_n"));
    }
    if !rest.0.is_empty() {
        return Err(Malformed::Field("frame"));
    }
    let frame = Frame {
        record_id,
        visit_id,
        kiosk_id,
        supersedes,
        form_version,
        ticket_n,
        sealed_at,
        token_hash,
        previous,
        section,
        label,
    };
    Ok(frame)
}

fn read_sealed_at(millis: i64) -> Result<DateTime<Utc>, Malformed> {
    let moment = DateTime::from_timestamp_millis(millis);
    moment
        .filter(|_| SEALED_AT_MILLIS.contains(&millis))
        .ok_or(Malformed::Field("sealed_at"))
}

/// A section is shown on pages and written to logs: a short word, nothing that moves a cursor.
fn read_section(text: &str) -> Result<String, Malformed> {
    if SECTION_BYTES_MAX < text.len() || text.contains(char::is_control) {
        return Err(Malformed::Field("section"));
    }
    Ok(text.to_owned())
}

fn read_part(rest: &mut Reader<'_>, expected: Class) -> Result<Part, Malformed> {
    if rest.byte()? != class_code(expected) {
        return Err(Malformed::Field("part class"));
    }
    let mut suite = [0; 3];
    for number in &mut suite {
        *number = u16::from_be_bytes(rest.array()?);
    }
    let key_id = KeyId(rest.array()?);
    let enc_length = u16::from_be_bytes(rest.array()?);
    let enc = rest.take(enc_length.into())?.to_vec();
    let sealed_length = usize::try_from(u32::from_be_bytes(rest.array()?))
        .map_err(|_| Malformed::Field("sealed length"))?;
    let sealed = rest.take(sealed_length)?.to_vec();
    Ok(Part {
        class: expected,
        suite,
        key_id,
        enc,
        sealed,
    })
}

/// The bytes not yet read; taking more than there are is an error, never a panic.
struct Reader<'a>(&'a [u8]);

impl<'a> Reader<'a> {
    fn take(&mut self, count: usize) -> Result<&'a [u8], Malformed> {
        let (taken, rest) = self.0.split_at_checked(count).ok_or(Malformed::Truncated)?;
        self.0 = rest;
        Ok(taken)
    }

    fn array<const N: usize>(&mut self) -> Result<[u8; N], Malformed> {
        let (taken, rest) = self.0.split_first_chunk().ok_or(Malformed::Truncated)?;
        self.0 = rest;
        Ok(*taken)
    }

    fn byte(&mut self) -> Result<u8, Malformed> {
        Ok(self.array::<1>()?[0])
    }

    fn uuid(&mut self) -> Result<Uuid, Malformed> {
        Ok(Uuid::from_bytes(self.array()?))
    }

    fn text(&mut self, field: &'static str) -> Result<&'a str, Malformed> {
        let length = self.byte()?;
        std::str::from_utf8(self.take(length.into())?).map_err(|_| Malformed::Field(field))
    }
}
