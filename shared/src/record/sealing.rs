//! Seals the parts of a record to the office, and opens them again.

use super::codec::{class_code, head};
use super::keys::{KeyId, PublicKey, SecretKey};
use super::{CLASSES, Class, ClassKeys, Content, Frame, Part, PublicKeys, Record};
use crate::ids::OfficeId;
use crate::random::Random;
use hpke::aead::{AeadCtxS, ChaCha20Poly1305};
use hpke::kdf::HkdfSha256;
use hpke::kem::X25519HkdfSha256;
use hpke::{Deserializable, Kem, OpModeR, OpModeS, Serializable};
use std::io;
use zeroize::Zeroizing;

/// DHKEM(X25519, HKDF-SHA256), HKDF-SHA256, ChaCha20-Poly1305 by their RFC 9180 numbers.
const SUITE: [u16; 3] = [0x0020, 0x0001, 0x0003];

/// Sizes a part is padded to, in bytes, before sealing.
const SIZES: [usize; 5] = [4 * KIB, 8 * KIB, 16 * KIB, 32 * KIB, 64 * KIB];
const KIB: usize = 1024;

/// Why a record could not be sealed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum CannotSeal {
    /// More was typed than a part holds; the form's limits make this unreachable for a visitor.
    #[error("the answers are longer than a record can hold")]
    TooMuch,
    /// The office's public key is not a key.
    #[error("the office's key is damaged: pair this kiosk again")]
    Key,
}

/// Why a part could not be opened.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum CannotOpen {
    /// Sealed in a way this version does not know.
    #[error("sealed with a suite this version does not know: update the back office")]
    Suite,
    /// Sealed to another key.
    #[error("sealed to a key this office does not hold")]
    Key,
    /// Altered, or bound to another record.
    #[error("the seal is broken")]
    Broken,
    /// Opened, but what is inside makes no sense.
    #[error("the content cannot be read")]
    Content,
}

/// Seals `contents` (one for each class) under `frame`, readable only by the holder of the keys.
pub fn seal(
    office: OfficeId,
    frame: Frame,
    contents: &ClassKeys<Content>,
    keys: &PublicKeys,
    random: &mut Random,
) -> Result<Record, CannotSeal> {
    Seals::prepare(office, keys, random)?.seal(frame, contents)
}

/// The seals of one record, made before there is anything to seal: most of the work is in them, and nobody waits
/// for it when the answers are given. They seal once.
pub struct Seals {
    office: OfficeId,
    /// One for each class.
    ready: [Ready; 3],
}

struct Ready {
    class: Class,
    key: KeyId,
    enc: Vec<u8>,
    context: AeadCtxS<ChaCha20Poly1305, HkdfSha256, X25519HkdfSha256>,
}

impl Seals {
    /// Seals of `office`, readable only by the holder of `keys`.
    pub fn prepare(
        office: OfficeId,
        keys: &PublicKeys,
        random: &mut Random,
    ) -> Result<Seals, CannotSeal> {
        let mut ready = |class| Ready::prepare(office, class, keys.of(class), random);
        let ready = [ready(CLASSES[0])?, ready(CLASSES[1])?, ready(CLASSES[2])?];
        Ok(Seals { office, ready })
    }

    /// Whether they are still those of this office and these keys.
    pub fn fit(&self, office: OfficeId, keys: &PublicKeys) -> bool {
        self.office == office && self.ready.iter().all(|it| it.key == keys.of(it.class).id())
    }

    /// Seals `contents` (one for each class) under `frame`.
    pub fn seal(self, frame: Frame, contents: &ClassKeys<Content>) -> Result<Record, CannotSeal> {
        let head = head(&frame);
        let [first, second, third] = self.ready;
        let part = |it: Ready| {
            let content = contents.of(it.class);
            it.seal(&head, content)
        };
        let parts = [part(first)?, part(second)?, part(third)?];
        Ok(Record { frame, parts })
    }
}

impl Ready {
    fn prepare(
        office: OfficeId,
        class: Class,
        key: &PublicKey,
        random: &mut Random,
    ) -> Result<Ready, CannotSeal> {
        let public = <X25519HkdfSha256 as Kem>::PublicKey::from_bytes(&key.0)
            .map_err(|_| CannotSeal::Key)?;
        let info = info(office, class);
        let (enc, context) = hpke::setup_sender_with_rng::<_, _, X25519HkdfSha256>(
            &OpModeS::Base,
            &public,
            &info,
            random,
        )
        .map_err(|_| CannotSeal::Key)?;
        Ok(Ready {
            class,
            key: key.id(),
            enc: enc.to_bytes().to_vec(),
            context,
        })
    }

    fn seal(mut self, head: &[u8], content: &Content) -> Result<Part, CannotSeal> {
        let plain = pad(content)?;
        let sealed = self.context.seal(&plain, &aad(head, self.class));
        Ok(Part {
            class: self.class,
            suite: SUITE,
            key_id: self.key,
            enc: self.enc,
            sealed: sealed.map_err(|_| CannotSeal::Key)?,
        })
    }
}

/// Opens one part of `record`.
pub fn open(
    office: OfficeId,
    record: &Record,
    class: Class,
    secret: &SecretKey,
) -> Result<Content, CannotOpen> {
    let part = record
        .parts
        .iter()
        .find(|it| it.class == class)
        .ok_or(CannotOpen::Content)?;
    if part.suite != SUITE {
        return Err(CannotOpen::Suite);
    }
    if part.key_id != secret.public().id() {
        return Err(CannotOpen::Key);
    }
    let enc = <X25519HkdfSha256 as Kem>::EncappedKey::from_bytes(&part.enc)
        .map_err(|_| CannotOpen::Broken)?;
    let padded = hpke::single_shot_open::<ChaCha20Poly1305, HkdfSha256, X25519HkdfSha256>(
        &OpModeR::Base,
        &secret.hpke(),
        &enc,
        &info(office, class),
        &part.sealed,
        &aad(&head(&record.frame), class),
    )
    .map_err(|_| CannotOpen::Broken)?;
    let padded = Zeroizing::new(padded);
    serde_json::from_slice(unpad(&padded)?).map_err(|_| CannotOpen::Content)
}

/// Length, JSON, zeros. The buffer is made once at its final size: growing would leave copies, and a larger
/// one would have to be wiped as well while a visitor waits.
fn pad(content: &Content) -> Result<Zeroizing<Vec<u8>>, CannotSeal> {
    let mut json = Counted(0);
    serde_json::to_writer(&mut json, content).map_err(|_| CannotSeal::TooMuch)?;
    let length = u32::try_from(json.0).map_err(|_| CannotSeal::TooMuch)?;
    let size = SIZES
        .into_iter()
        .find(|it| json.0 + 4 <= *it)
        .ok_or(CannotSeal::TooMuch)?;
    let mut plain = Zeroizing::new(Vec::with_capacity(size));
    plain.extend(length.to_be_bytes());
    serde_json::to_writer(&mut *plain, content).map_err(|_| CannotSeal::TooMuch)?;
    plain.resize(size, 0);
    Ok(plain)
}

/// Counts the bytes written to it, and keeps none.
struct Counted(usize);

impl io::Write for Counted {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0 += bytes.len();
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

fn unpad(padded: &[u8]) -> Result<&[u8], CannotOpen> {
    let (length, rest) = padded.split_first_chunk().ok_or(CannotOpen::Content)?;
    let length = usize::try_from(u32::from_be_bytes(*length)).map_err(|_| CannotOpen::Content)?;
    rest.get(..length).ok_or(CannotOpen::Content)
}

fn info(office: OfficeId, class: Class) -> Vec<u8> {
    [
        b"antesala/record/v1".as_slice(),
        office.bytes(),
        &[class_code(class)],
    ]
    .concat()
}

fn aad(head: &[u8], class: Class) -> Vec<u8> {
    [head, &[class_code(class)]].concat()
}
