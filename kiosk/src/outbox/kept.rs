//! What a kiosk must remember besides its records: where it belongs, its device key, the counter
//! of its requests, the office's last word.

use super::{Outbox, OutboxError};
use chrono::{DateTime, Utc};
use ed25519_dalek::SigningKey;
use rusqlite::{OptionalExtension, Transaction};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use shared::protocol::State;
use shared::protocol::base64;
use shared::protocol::pairing::{Belonging, PairRequest};
use zeroize::{Zeroize, ZeroizeOnDrop};

/// Where this kiosk belongs, since it was paired.
#[derive(Clone)]
pub struct Pairing {
    /// What the office said of itself.
    pub belonging: Belonging,
    /// Where the office is reached, such as `https://intake.home.arpa:8443`.
    pub server: String,
    /// Signs every request; made here, and never leaves.
    pub device: SigningKey,
}

#[derive(Serialize, Deserialize, Zeroize, ZeroizeOnDrop)]
struct DeviceKey(#[serde(with = "base64")] [u8; 32]);

/// A pairing that was begun: the same request is sent again when its answer was lost.
#[derive(Serialize, Deserialize)]
struct Attempt {
    request: PairRequest,
    device: DeviceKey,
}

#[derive(Serialize, Deserialize)]
struct Home {
    belonging: Belonging,
    server: String,
    device: DeviceKey,
}

const PAIRING: &str = "pairing";
const ATTEMPT: &str = "pairing attempt";
const REQUESTS: &str = "requests";
const STATE: &str = "state";

/// The kiosk's id in its present pairing, as it stands in the records: SQL looks it up.
const KIOSK: &str = "kiosk";

impl Outbox {
    /// Where this kiosk belongs; `None` before it is paired.
    pub fn pairing(&self) -> Result<Option<Pairing>, OutboxError> {
        let home: Option<Home> = self.read_kept(PAIRING)?;
        Ok(home.map(|it| Pairing {
            belonging: it.belonging,
            server: it.server,
            device: SigningKey::from_bytes(&it.device.0),
        }))
    }

    /// Keeps where this kiosk belongs. The pairing attempt is over with it, what another office said
    /// is forgotten, and records of an earlier pairing are left behind: kept, and sent to nobody.
    pub fn keep_pairing(&self, pairing: &Pairing) -> Result<(), OutboxError> {
        let home = Home {
            belonging: pairing.belonging.clone(),
            server: pairing.server.clone(),
            device: DeviceKey(pairing.device.to_bytes()),
        };
        self.write(|tx| {
            put(tx, PAIRING, &home)?;
            put_bytes(tx, KIOSK, home.belonging.kiosk_id.bytes())?;
            tx.execute("DELETE FROM kept WHERE name IN (?1, ?2)", (ATTEMPT, STATE))?;
            Ok(())
        })
    }

    /// A pairing request that was sent and not yet answered, with its device key.
    pub fn pairing_attempt(&self) -> Result<Option<(PairRequest, SigningKey)>, OutboxError> {
        let attempt: Option<Attempt> = self.read_kept(ATTEMPT)?;
        Ok(attempt.map(|it| (it.request, SigningKey::from_bytes(&it.device.0))))
    }

    /// Keeps a pairing request before it is sent.
    pub fn keep_pairing_attempt(
        &self,
        request: &PairRequest,
        device: &SigningKey,
    ) -> Result<(), OutboxError> {
        let attempt = Attempt {
            request: request.clone(),
            device: DeviceKey(device.to_bytes()),
        };
        self.write(|tx| put(tx, ATTEMPT, &attempt))
    }

    /// Reserves the next `count` request numbers; returns the first. A number is used at most once,
    /// however often the program is killed.
    pub fn reserve_requests(&self, count: u64) -> Result<u64, OutboxError> {
        self.write(|tx| {
            let used: u64 = get(tx, REQUESTS)?.unwrap_or(0);
            put(tx, REQUESTS, &used.saturating_add(count))?;
            Ok(used + 1)
        })
    }

    /// The office's last word and when it came.
    pub fn state(&self) -> Result<Option<(State, DateTime<Utc>)>, OutboxError> {
        self.read_kept(STATE)
    }

    /// Keeps the office's word; its keys are the ones to seal with from now on.
    pub fn keep_state(&self, state: &State, at: DateTime<Utc>) -> Result<(), OutboxError> {
        self.write(|tx| {
            put(tx, STATE, &(state, at))?;
            let home: Option<Home> = get(tx, PAIRING)?;
            if let Some(mut home) = home
                && (home.belonging.keys != state.keys
                    || home.belonging.store_epoch != state.store_epoch)
            {
                home.belonging.keys = state.keys.clone();
                home.belonging.store_epoch = state.store_epoch;
                put(tx, PAIRING, &home)?;
            }
            Ok(())
        })
    }

    pub(super) fn read_kept<T: DeserializeOwned>(
        &self,
        name: &'static str,
    ) -> Result<Option<T>, OutboxError> {
        let mut db = self.db();
        let tx = db.transaction()?;
        get(&tx, name)
    }
}

pub(super) fn get<T: DeserializeOwned>(
    tx: &Transaction<'_>,
    name: &'static str,
) -> Result<Option<T>, OutboxError> {
    let value: Option<Vec<u8>> = tx
        .prepare_cached("SELECT value FROM kept WHERE name = ?1")?
        .query_row([name], |row| row.get(0))
        .optional()?;
    value
        .map(|it| serde_json::from_slice(&it).map_err(|_| OutboxError::Damaged(name)))
        .transpose()
}

pub(super) fn put<T: Serialize>(
    tx: &Transaction<'_>,
    name: &'static str,
    value: &T,
) -> Result<(), OutboxError> {
    let json = serde_json::to_vec(value).map_err(|_| OutboxError::Damaged(name))?;
    put_bytes(tx, name, &json)
}

fn put_bytes(tx: &Transaction<'_>, name: &'static str, value: &[u8]) -> Result<(), OutboxError> {
    tx.prepare_cached(
        "INSERT INTO kept (name, value) VALUES (?1, ?2)
         ON CONFLICT (name) DO UPDATE SET value = excluded.value",
    )?
    .execute((name, value))?;
    Ok(())
}
