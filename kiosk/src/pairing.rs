//! Makes this kiosk belong to an office, with the code that staff read out or typed in.
//!
//! The one request that carries the code is sent without knowing whom to trust; the code itself
//! proves the answer. Before anything is kept, the office is asked once more in the way it will be
//! asked from now on: over its own authority, with signatures on both sides.

use crate::link::client::{self, Client};
use crate::link::trust;
use crate::link::{Fault, explain};
use crate::outbox::{Counts, Outbox, OutboxError, Pairing};
use crate::time::OfficeTime;
use clap::Args;
use ed25519_dalek::SigningKey;
use reqwest::Url;
use shared::clock::Clock;
use shared::protocol::pairing::{
    Belonging, NotACode, NotBelieved, PairAnswer, PairRequest, PairingCode,
};
use shared::protocol::{PAIR_PATH, State};
use shared::random::{self, Random};
use std::sync::Arc;

/// The longest name staff can give a kiosk, in characters.
const NAME_CHARS_MAX: usize = 60;

/// What the operator says.
#[derive(Debug, Clone, Args)]
pub struct Wish {
    /// Address of the back office, such as `https://intake.home.arpa:8443`.
    #[arg(long, value_name = "URL")]
    pub server: String,
    /// One-time code from the office's kiosks page.
    #[arg(long)]
    pub code: String,
    /// What staff will call this kiosk.
    #[arg(long, default_value = "kiosk")]
    pub name: String,
    /// Pair it although records wait for the office it belonged to so far. They stay in this folder,
    /// listed by `kiosk status` under attention, and are never sent to another office.
    #[arg(long)]
    pub leave_records: bool,
}

/// Why the kiosk was not paired. Each message says what to do.
#[derive(Debug, thiserror::Error)]
pub enum PairError {
    /// The address is not one.
    #[error(
        "{0:?} is not the address of a back office\n  try: https://NAME:PORT as it stands on the \
         office's kiosks page, such as https://intake.home.arpa:8443"
    )]
    Address(String),
    /// The code cannot be right.
    #[error("{0}\n  try: type the code again as it stands on the office's kiosks page")]
    Code(#[from] NotACode),
    /// The name is no name.
    #[error("a kiosk's name has 1 to {NAME_CHARS_MAX} letters\n  try: --name \"front door\"")]
    Name,
    /// Records would be left behind.
    #[error(
        "{waiting} records of this kiosk have not reached {server} yet; pairing it anew would leave \
         them behind\n  try: `kiosk drive --until-synced </dev/null` while that office can be \
         reached, or use another folder with --data; if that office will never take them, add \
         --leave-records: they then stay sealed in this folder, `kiosk status` lists them under \
         attention, and they are never sent to another office"
    )]
    RecordsWait {
        /// How many.
        waiting: u64,
        /// Where they should go.
        server: String,
    },
    /// The conversation did not come about, or the office said no.
    #[error("the kiosk was not paired: {0}")]
    Link(#[from] Fault),
    /// The office's first word could not be proven.
    #[error("the kiosk was not paired: {0}")]
    NotBelieved(#[from] NotBelieved),
    /// The outbox could not keep it.
    #[error(transparent)]
    Outbox(#[from] OutboxError),
}

/// A wish that can be sent.
pub(crate) struct Checked<'w> {
    server: String,
    code: PairingCode,
    name: &'w str,
}

/// Whether the wish can be meant, before anything is kept or sent.
pub(crate) fn check(wish: &Wish) -> Result<Checked<'_>, PairError> {
    let server = address(&wish.server)?;
    let code: PairingCode = wish.code.parse()?;
    let name = wish.name.trim();
    if name.is_empty() || NAME_CHARS_MAX < name.chars().count() || name.contains(char::is_control) {
        return Err(PairError::Name);
    }
    Ok(Checked { server, code, name })
}

/// Pairs the kiosk. When the answer gets lost, doing the same again gives the same result.
pub fn pair(
    outbox: &Arc<Outbox>,
    wish: &Wish,
    clock: &Arc<dyn Clock>,
    random: &mut Random,
) -> Result<Pairing, PairError> {
    let Checked { server, code, name } = check(wish)?;
    if !wish.leave_records {
        check_outbox(outbox)?;
    }
    let (request, device) = attempt(outbox, &code, name, random)?;
    let time = OfficeTime::new(Arc::clone(clock), None);
    let belonging = ask(&server, &request, &code, time.clone())?;
    let pairing = Pairing {
        belonging,
        server,
        device,
    };
    let (own, random) = (Arc::clone(outbox), random::from_os());
    let client = Client::new(pairing.clone(), own, time.clone(), random)?;
    let state = first_state(&client, &time)?;
    outbox.keep_pairing(&pairing)?;
    outbox.keep_state(&state, clock.now())?;
    Ok(pairing)
}

/// What the office says in the way it will be asked from now on. The code is spent by now, so a machine
/// that has lost its clock tries every time that its office's certificate may be good for.
fn first_state(client: &Client, time: &OfficeTime) -> Result<State, Fault> {
    let mut said = client.state();
    for _ in 1..time.guesses() {
        if !matches!(said, Err(Fault::NotValidNow(_))) {
            break;
        }
        time.doubt();
        said = client.state();
    }
    said
}

/// Scheme, name and port only: requests are signed for their path.
fn address(text: &str) -> Result<String, PairError> {
    let refused = || PairError::Address(text.to_owned());
    let url = Url::parse(text.trim()).map_err(|_| refused())?;
    let is_plain = url.path() == "/" && url.query().is_none() && url.fragment().is_none();
    let is_open = url.username().is_empty() && url.password().is_none();
    if url.scheme() != "https" || !url.has_host() || !is_plain || !is_open {
        return Err(refused());
    }
    Ok(url.as_str().trim_end_matches('/').to_owned())
}

/// Unless the operator says otherwise a kiosk is paired anew only when nothing is left to deliver. A record
/// that the office has refused, or that is damaged, will not be delivered by waiting; it stays in the
/// outbox, and it must not keep the kiosk away from an office for ever.
fn check_outbox(outbox: &Outbox) -> Result<(), PairError> {
    let Counts {
        waiting, attention, ..
    } = outbox.counts()?;
    let waiting = waiting.saturating_sub(attention);
    match outbox.pairing()? {
        Some(pairing) if waiting != 0 => Err(PairError::RecordsWait {
            waiting,
            server: pairing.server,
        }),
        _ => Ok(()),
    }
}

/// The request that was sent before with this code, or a new one that is kept before it is sent.
fn attempt(
    outbox: &Outbox,
    code: &PairingCode,
    name: &str,
    random: &mut Random,
) -> Result<(PairRequest, SigningKey), OutboxError> {
    if let Some((request, device)) = outbox.pairing_attempt()?
        && request.code_id == code.id()
        && request.name == name
    {
        return Ok((request, device));
    }
    let device = SigningKey::generate(random);
    let request = PairRequest::new(code, device.verifying_key().to_bytes(), name, random);
    outbox.keep_pairing_attempt(&request, &device)?;
    Ok((request, device))
}

fn ask(
    server: &str,
    request: &PairRequest,
    code: &PairingCode,
    time: OfficeTime,
) -> Result<Belonging, PairError> {
    let tls = trust::nobody_yet(time).map_err(|it| Fault::Here(it.to_string()))?;
    let response = client::http(tls)?
        .post(format!("{server}{PAIR_PATH}"))
        .json(request)
        .send()
        .map_err(|error| explain(&error, server))?;
    let body = client::read(response, server)?;
    let answer: PairAnswer = serde_json::from_slice(&body).map_err(|_| NotBelieved::Content)?;
    Ok(answer.believed(request, code)?)
}

#[cfg(test)]
mod tests;
