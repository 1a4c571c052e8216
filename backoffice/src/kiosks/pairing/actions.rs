//! Making a code, and what happens when a kiosk comes with one.

use super::super::event::KioskEvent;
use super::super::model::{Kiosk, next_series, shown_name};
use super::super::{TOPIC, store as kiosks};
use super::store;
use crate::access::Permission;
use crate::app::App;
use crate::db::{Actor, Tx};
use crate::offices;
use crate::problem::Problem;
use chrono::{DateTime, TimeDelta, Utc};
use rustls::pki_types::CertificateDer;
use rustls::pki_types::pem::PemObject;
use sha2::{Digest, Sha256};
use shared::ids::{KioskId, OfficeId};
use shared::protocol::pairing::{
    Belonging, KioskPlace, PairAnswer, PairRequest, PairingCode, PairingKey,
};
use shared::record::PublicKeys;
use std::sync::{Mutex, PoisonError};

/// So long a code is good.
pub const CODE_MINUTES: i64 = 10;

/// So often a code may be used wrongly.
const TRIES_MAX: u32 = 5;

/// So many codes that never were may be tried in a minute, by everyone together.
const GUESSES_A_MINUTE: u32 = 30;

/// What the office tells a kiosk that has proven itself.
#[derive(Debug, Clone)]
pub(super) struct Facts {
    office_id: OfficeId,
    authority: Vec<u8>,
    identity: [u8; 32],
    keys: PublicKeys,
}

/// Why a kiosk was not paired. The words are for the person at the kiosk.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub(in crate::kiosks) enum NotPaired {
    #[error(
        "this pairing code is not known here\n  try: check the address of the office, and ask for a new code on its kiosks page"
    )]
    Unknown,
    #[error(
        "this pairing code is too old or has been used\n  try: ask for a new code on the office's kiosks page"
    )]
    Spent,
    #[error(
        "this is not the pairing code\n  try: type it again; after five wrong tries it is void and the office must make a new one"
    )]
    NotProven,
    #[error(
        "all letters for tickets are in use\n  try: remove a kiosk the office no longer has; its letters are free seven days later"
    )]
    NoLetters,
    #[error(
        "this office's certificate comes from elsewhere, so kiosks cannot pin it\n  try: start the back office without --tls-cert, or name its authority"
    )]
    NoAuthority,
    #[error("too many wrong pairing codes\n  try: again in a minute")]
    TooMany,
}

/// Counts codes that never were, so that nobody can try them by the thousand.
#[derive(Debug, Default)]
struct Guesses(Mutex<Option<(DateTime<Utc>, u32)>>);

impl Guesses {
    /// One more; tells whether it is still bearable.
    fn add(&self, now: DateTime<Utc>) -> bool {
        let mut seen = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let (since, count) = seen
            .filter(|(since, _)| now - *since < TimeDelta::minutes(1))
            .unwrap_or((now, 0));
        *seen = Some((since, count + 1));
        count < GUESSES_A_MINUTE
    }
}

/// Makes a code to carry to a kiosk, which will ask what may be asked in that place. It is shown once and cannot be
/// shown again.
pub fn new_code(tx: &mut Tx, place: KioskPlace) -> Result<PairingCode, Problem> {
    tx.require(Permission::ManageKiosks)?;
    store::forget_old(tx)?;
    let code = PairingCode::mint(tx.random());
    let expires_at = tx.now() + TimeDelta::minutes(CODE_MINUTES);
    store::add(tx, &code, place, expires_at)?;
    tx.record(&KioskEvent::CodeMade { place })?;
    Ok(code)
}

/// Answers a kiosk that comes with a code.
pub(in crate::kiosks) fn pair_at(
    app: &App,
    request: &PairRequest,
) -> Result<Result<PairAnswer, NotPaired>, Problem> {
    let authority = app
        .ca_pem
        .as_ref()
        .and_then(|it| CertificateDer::from_pem_slice(it.as_bytes()).ok());
    let Some(authority) = authority else {
        return Ok(Err(NotPaired::NoAuthority));
    };
    let facts = Facts {
        office_id: app.vault.office(),
        authority: authority.to_vec(),
        identity: app.vault.identity().verifying_key().to_bytes(),
        keys: app.vault.public_keys().clone(),
    };
    let paired = app
        .db
        .write(&Actor::PUBLIC, |tx| pair(tx, request, &facts))?;
    if paired == Err(NotPaired::Unknown) && !app.kept::<Guesses>().add(app.db.now()) {
        return Ok(Err(NotPaired::TooMany));
    }
    Ok(paired)
}

/// Makes a kiosk belong to the office. The same request gets the same answer while the code is fresh, because the first
/// answer may have been lost on the way.
pub(super) fn pair(
    tx: &mut Tx,
    request: &PairRequest,
    facts: &Facts,
) -> Result<Result<PairAnswer, NotPaired>, Problem> {
    let Some(code) = store::find(tx, request.code_id)? else {
        return Ok(Err(NotPaired::Unknown));
    };
    if code.expires_at <= tx.now() {
        return Ok(Err(NotPaired::Spent));
    }
    let hash = hash(request);
    if let (Some(used_for), Some(answer)) = (code.request_hash, code.answer) {
        let same = used_for == hash;
        return Ok(if same {
            Ok(serde_json::from_str(&answer).map_err(Problem::defect)?)
        } else {
            Err(NotPaired::Spent)
        });
    }
    let Some(key) = code.key.map(PairingKey::from_bytes) else {
        return Ok(Err(NotPaired::Spent));
    };
    if !request.is_proven(&key) {
        store::fail(tx, request.code_id, TRIES_MAX)?;
        tx.record(&KioskEvent::PairingFailed {
            tries: code.tries + 1,
        })?;
        return Ok(Err(NotPaired::NotProven));
    }
    let Some(belonging) = admit(tx, request, code.place, facts)? else {
        return Ok(Err(NotPaired::NoLetters));
    };
    let answer = PairAnswer::new(request, &belonging, &key);
    let remembered = serde_json::to_string(&answer).map_err(Problem::defect)?;
    store::spend(tx, request.code_id, hash, &remembered)?;
    Ok(Ok(answer))
}

/// Gives a kiosk that has proven itself its id and letters; `None` when there are no letters left.
fn admit(
    tx: &mut Tx,
    request: &PairRequest,
    place: KioskPlace,
    facts: &Facts,
) -> Result<Option<Belonging>, Problem> {
    let Some(series) = next_series(&kiosks::taken_series(tx)?) else {
        return Ok(None);
    };
    let (id, paired_at) = (KioskId(tx.new_id()), tx.now());
    if !kiosks::take_series(tx, &series, id)? {
        return Err(Problem::Busy);
    }
    let here = kiosks::everyone(tx)?;
    let taken: Vec<&str> = here
        .iter()
        .filter(|it| it.revoked_at.is_none())
        .map(|it| it.name.as_str())
        .collect();
    let name = own_name(shown_name(&request.name, &series), &series, &taken);
    let kiosk = Kiosk {
        id,
        name,
        series: series.clone(),
        place,
        device_key: request.device_key,
        paired_at,
        revoked_at: None,
    };
    kiosks::add(tx, &kiosk)?;
    tx.record(&KioskEvent::Paired {
        kiosk: id,
        series: series.clone(),
        place,
    })?;
    tx.announce(TOPIC);
    Ok(Some(Belonging {
        office_id: facts.office_id,
        kiosk_id: id,
        series,
        authority: facts.authority.clone(),
        identity: facts.identity,
        keys: facts.keys.clone(),
        store_epoch: offices::settings(tx)?.store_epoch,
        place,
    }))
}

/// A name that no other kiosk here has, because reception must know to which one a visitor calls.
fn own_name(name: String, series: &shared::ticket::Series, taken: &[&str]) -> String {
    if taken.contains(&name.as_str()) {
        format!("{name} ({series})")
    } else {
        name
    }
}

fn hash(request: &PairRequest) -> [u8; 32] {
    let bytes = serde_json::to_vec(request).expect("bytes and a name are always JSON");
    Sha256::digest(bytes).into()
}
