//! What kiosk and back office say to each other over HTTPS.
//!
//! | call | meaning |
//! |---|---|
//! | `POST /k1/pair` | a one-time code makes a kiosk belong to an office ([`pairing`]) |
//! | `PUT /k1/records/{id}` | body = a [record](crate::record); 201 kept, 200 the same again, 202 set aside without a receipt (this kiosk was removed), 409 same id with other bytes |
//! | `POST /k1/report` | print states, paper, heartbeat, visitors who want a person ([`Report`]) |
//! | `POST /k1/booth` | a one-time code opens the private form for a ticket ([`booth`]); only for a kiosk in a private room |
//! | `GET /k1/state` | open or full, lanes, languages, time; signed over the kiosk's nonce ([`State`]) |
//! | `GET /k1/words` | the office's own words for visitors; signed over the kiosk's nonce ([`Words`]) |
//! | `GET /k1/form` | the office's own form and triage rules; signed over the kiosk's nonce ([`FormData`]) |
//! | `GET /k1/clips` | which recordings visitors may hear; signed over the kiosk's nonce ([`ClipList`]) |
//! | `GET /k1/clips/{sha256}` | one of these recordings, as Ogg Vorbis |
//!
//! After pairing, every request is signed with the kiosk's device key ([`signing`]) and the kiosk
//! trusts the office's own certificate authority and no other. A receipt ([`Receipt`]) is signed
//! with the office's identity; the same record always gets the same receipt.

pub mod booth;
mod clips;
pub mod pairing;
mod place;
mod printing;
pub mod signing;
mod state;

pub use clips::{
    CLIP_BYTES_MAX, CLIP_LIST_BYTES_MAX, CLIPS_PATH, Clip, ClipList, heard_hash, heard_text,
};
pub use printing::{Paper, PrintFault, PrintOutcome, Printed, TicketReport};
pub use state::{
    Call, CallReason, Door, FormData, FormInUse, Health, Numbered, Report, ScreenState, State,
    Wait, Words,
};

use crate::ids::{KioskId, RecordId, StoreEpoch};
use data_encoding::BASE64;
use ed25519_dalek::{Signature, Signer, SigningKey, VerifyingKey};
use serde::{Deserialize, Serialize};

/// Where records are put: `/k1/records/{record_id}`.
pub const RECORDS_PATH: &str = "/k1/records";
/// Where the kiosk reports.
pub const REPORT_PATH: &str = "/k1/report";
/// Where the kiosk asks how things stand.
pub const STATE_PATH: &str = "/k1/state";
/// Where a kiosk in a private room asks for the ticket of a code.
pub const BOOTH_PATH: &str = "/k1/booth";

/// Where the kiosk fetches the office's own words.
pub const WORDS_PATH: &str = "/k1/words";
/// Where the kiosk fetches the office's own form and rules.
pub const FORM_PATH: &str = "/k1/form";
/// Where a kiosk is paired.
pub const PAIR_PATH: &str = "/k1/pair";

/// Ed25519 signature or public key in JSON: base 64.
pub mod base64 {
    use data_encoding::BASE64;
    use serde::{Deserialize, Deserializer, Serializer};

    /// Writes bytes as base 64.
    pub fn serialize<S: Serializer, B: AsRef<[u8]>>(bytes: &B, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(&BASE64.encode(bytes.as_ref()))
    }

    /// Reads base 64 into as many bytes as the field has.
    pub fn deserialize<'de, D, B>(from: D) -> Result<B, D::Error>
    where
        D: Deserializer<'de>,
        B: TryFrom<Vec<u8>>,
    {
        let text = String::deserialize(from)?;
        let bytes = BASE64
            .decode(text.as_bytes())
            .map_err(serde::de::Error::custom)?;
        B::try_from(bytes).map_err(|_| serde::de::Error::custom("wrong number of bytes"))
    }
}

/// The office's word that it has a record, durably.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Receipt {
    /// Which record.
    pub record_id: RecordId,
    /// SHA-256 of its bytes (base 64).
    #[serde(with = "base64")]
    pub record_hash: [u8; 32],
    /// Which kiosk sent it.
    pub kiosk_id: KioskId,
    /// Its ticket number.
    pub ticket_n: u64,
    /// Its place in the office's order of arrival.
    pub server_seq: u64,
    /// The life of the store that holds it.
    pub store_epoch: StoreEpoch,
    /// Ed25519 signature of the office's identity over all of the above (base 64).
    #[serde(with = "base64")]
    pub signature: [u8; 64],
}

impl Receipt {
    /// Signs the receipt (the signature it came with is replaced).
    #[must_use]
    pub fn signed(mut self, identity: &SigningKey) -> Receipt {
        self.signature = identity.sign(&self.signed_bytes()).to_bytes();
        self
    }

    /// Whether the office signed it.
    pub fn is_from(&self, identity: &VerifyingKey) -> bool {
        let signature = Signature::from_bytes(&self.signature);
        identity
            .verify_strict(&self.signed_bytes(), &signature)
            .is_ok()
    }

    fn signed_bytes(&self) -> Vec<u8> {
        let mut out = b"antesala/receipt/v1".to_vec();
        out.extend(self.record_id.bytes());
        out.extend(self.record_hash);
        out.extend(self.kiosk_id.bytes());
        out.extend(self.ticket_n.to_be_bytes());
        out.extend(self.server_seq.to_be_bytes());
        out.extend(self.store_epoch.bytes());
        out
    }
}

/// What the device API answers when it refuses: a sentence for the log of the kiosk.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Refused {
    /// What is wrong and what to do, in English, for an operator.
    pub error: String,
}

/// Text form of raw bytes in headers.
pub(crate) fn encode(bytes: &[u8]) -> String {
    BASE64.encode(bytes)
}

#[cfg(test)]
mod tests;
