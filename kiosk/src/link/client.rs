//! Speaks the device protocol: signs each request with the device key, believes only what the
//! office has signed.

use super::fault::{Fault, explain};
use super::trust;
use crate::outbox::{Outbox, Pairing, Stored};
use crate::time::OfficeTime;
use ed25519_dalek::VerifyingKey;
use rand::Rng;
use reqwest::blocking::Response;
use reqwest::{Method, StatusCode};
use rustls::ClientConfig;
use shared::protocol::booth::{OpenRequest, Opened};
use shared::protocol::signing::{Answer, OFFICE_SIGNATURE_HEADER, Request};
use shared::protocol::{
    BOOTH_PATH, CLIP_BYTES_MAX, CLIP_LIST_BYTES_MAX, CLIPS_PATH, Clip, ClipList, FORM_PATH,
    FormData, RECORDS_PATH, REPORT_PATH, Receipt, Refused, Report, STATE_PATH, State, WORDS_PATH,
    Words,
};
use shared::random::Random;
use std::io::Read;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

/// Longest wait for a connection.
const CONNECT: Duration = Duration::from_secs(5);

/// Longest wait for a whole answer.
const ANSWER: Duration = Duration::from_secs(20);

/// No answer of the office is longer, in bytes.
const ANSWER_BYTES_MAX: u64 = 64 * 1024;

/// The office's own words are longer: every message of every language, at most.
const WORDS_BYTES_MAX: u64 = 4 * 1024 * 1024;

/// How many request numbers are reserved at a time; after a power cut the rest is skipped.
const REQUESTS_AT_ONCE: u64 = 1000;

/// A paired kiosk's side of the conversation.
pub struct Client {
    http: reqwest::blocking::Client,
    pairing: Pairing,
    identity: VerifyingKey,
    outbox: Arc<Outbox>,
    signing: Mutex<Signing>,
}

struct Signing {
    random: Random,
    next: u64,
    reserved_until: u64,
}

/// An HTTP client with the given trust, and with nothing taken from the surroundings: no proxy, no
/// redirect to another place.
pub fn http(tls: ClientConfig) -> Result<reqwest::blocking::Client, Fault> {
    reqwest::blocking::Client::builder()
        .tls_backend_preconfigured(tls)
        .https_only(true)
        .no_proxy()
        .redirect(reqwest::redirect::Policy::none())
        .connect_timeout(CONNECT)
        .timeout(ANSWER)
        .user_agent(concat!("antesala-kiosk/", env!("CARGO_PKG_VERSION")))
        .build()
        .map_err(|error| Fault::Here(format!("the network part could not start: {error}")))
}

/// Reads an answer, no further than answers go; anything but success is a fault.
pub fn read(response: Response, server: &str) -> Result<Vec<u8>, Fault> {
    read_up_to(response, server, ANSWER_BYTES_MAX)
}

fn read_up_to(response: Response, server: &str, bytes_max: u64) -> Result<Vec<u8>, Fault> {
    let status = response.status();
    let mut body = Vec::new();
    let read = response.take(bytes_max).read_to_end(&mut body);
    if !status.is_success() {
        return Err(Fault::of_status(status.as_u16(), reason(&body)));
    }
    match read {
        Ok(_) => Ok(body),
        Err(_) => Err(Fault::Unreachable(format!(
            "the connection to {server} broke off"
        ))),
    }
}

/// Why the office refused, in its own words.
fn reason(body: &[u8]) -> String {
    let said: Option<Refused> = serde_json::from_slice(body).ok();
    said.map_or_else(
        || "no reason was given".to_owned(),
        |it| printable(&it.error),
    )
}

/// What a server says goes to a log and a terminal: no control characters but line ends, no novel.
fn printable(text: &str) -> String {
    text.chars()
        .map(|it| {
            if it.is_control() && it != '\n' {
                ' '
            } else {
                it
            }
        })
        .take(300)
        .collect()
}

impl Client {
    /// A client for the office of `pairing`; keeps its request counter in `outbox`.
    pub fn new(
        pairing: Pairing,
        outbox: Arc<Outbox>,
        time: OfficeTime,
        random: Random,
    ) -> Result<Client, Fault> {
        let damaged = || {
            Fault::Here(
                "what this kiosk keeps of its office is damaged\n  try: pair it again".to_owned(),
            )
        };
        let belonging = &pairing.belonging;
        let identity = VerifyingKey::from_bytes(&belonging.identity).map_err(|_| damaged())?;
        let tls = trust::only(&belonging.authority, time).map_err(|_| damaged())?;
        Ok(Client {
            http: http(tls)?,
            identity,
            pairing,
            outbox,
            signing: Mutex::new(Signing {
                random,
                next: 1,
                reserved_until: 0,
            }),
        })
    }

    /// Where the office is reached.
    pub fn server(&self) -> &str {
        &self.pairing.server
    }

    /// Gives a record to the office; the receipt is the office's own and for these very bytes.
    pub fn put(&self, stored: &Stored) -> Result<Receipt, Fault> {
        let path = format!("{RECORDS_PATH}/{}", stored.record_id);
        let asked = self.ask(Method::PUT, &path, stored.bytes.clone())?;
        // The office has set the record aside and gives no receipt; it says why.
        if asked.status == StatusCode::ACCEPTED {
            return Err(Fault::Refused {
                status: asked.status.as_u16(),
                error: reason(&asked.body),
            });
        }
        let receipt: Receipt =
            serde_json::from_slice(&asked.body).map_err(|_| Fault::NotBelieved("receipt"))?;
        let is_for_it = receipt.record_id == stored.record_id
            && receipt.record_hash == stored.record_hash
            && receipt.ticket_n == stored.ticket_n;
        if is_for_it && receipt.is_from(&self.identity) {
            Ok(receipt)
        } else {
            Err(Fault::NotBelieved("receipt"))
        }
    }

    /// Asks how things stand; an old or unsigned answer is not believed.
    pub fn state(&self) -> Result<State, Fault> {
        let asked = self.ask(Method::GET, STATE_PATH, Vec::new())?;
        if !self.is_signed(&asked) {
            return Err(Fault::NotBelieved("state"));
        }
        let state: State = serde_json::from_slice(&asked.body).map_err(|_| Fault::NotUnderstood)?;
        if state.kiosk_id == self.pairing.belonging.kiosk_id {
            Ok(state)
        } else {
            Err(Fault::NotBelieved("state"))
        }
    }

    /// Asks which recordings visitors may hear; an unsigned answer is not believed.
    pub fn clips(&self) -> Result<Vec<Clip>, Fault> {
        let asked = self.ask_up_to(Method::GET, CLIPS_PATH, Vec::new(), CLIP_LIST_BYTES_MAX)?;
        if !self.is_signed(&asked) {
            return Err(Fault::NotBelieved("list of recordings"));
        }
        let list: ClipList =
            serde_json::from_slice(&asked.body).map_err(|_| Fault::NotUnderstood)?;
        Ok(list.clips)
    }

    /// Asks for one of these recordings; whether it is the right one its hash tells.
    pub fn clip(&self, clip: &Clip) -> Result<Vec<u8>, Fault> {
        let asked = self.ask_up_to(Method::GET, &clip.path(), Vec::new(), CLIP_BYTES_MAX)?;
        Ok(asked.body)
    }

    /// Asks for the office's own words; an old or unsigned answer is not believed.
    pub fn words(&self) -> Result<Words, Fault> {
        let asked = self.ask_up_to(Method::GET, WORDS_PATH, Vec::new(), WORDS_BYTES_MAX)?;
        if !self.is_signed(&asked) {
            return Err(Fault::NotBelieved("words"));
        }
        serde_json::from_slice(&asked.body).map_err(|_| Fault::NotUnderstood)
    }

    /// The office's own form and rules.
    pub fn form(&self) -> Result<FormData, Fault> {
        let asked = self.ask_up_to(Method::GET, FORM_PATH, Vec::new(), WORDS_BYTES_MAX)?;
        if !self.is_signed(&asked) {
            return Err(Fault::NotBelieved("form"));
        }
        serde_json::from_slice(&asked.body).map_err(|_| Fault::NotUnderstood)
    }

    /// Whether the office has answered this very question with its signature.
    fn is_signed(&self, asked: &Asked) -> bool {
        let answer = Answer {
            office: self.pairing.belonging.office_id,
            kiosk: self.pairing.belonging.kiosk_id,
            nonce: asked.nonce,
            body: &asked.body,
        };
        let signature = asked.signature.as_deref();
        signature.is_some_and(|it| answer.is_signed_by(&self.identity, it))
    }

    /// Tells the office how this kiosk is.
    pub fn report(&self, report: &Report) -> Result<(), Fault> {
        let body = serde_json::to_vec(report)
            .map_err(|_| Fault::Here("the report could not be written".to_owned()))?;
        self.ask(Method::POST, REPORT_PATH, body).map(|_| ())
    }

    /// Asks to open the private form; only what the office has signed for this very request is believed.
    pub fn open_booth(&self, request: &OpenRequest) -> Result<Opened, Fault> {
        let body = serde_json::to_vec(request)
            .map_err(|_| Fault::Here("the code could not be written".to_owned()))?;
        let asked = self.ask(Method::POST, BOOTH_PATH, body)?;
        if !self.is_signed(&asked) {
            return Err(Fault::NotBelieved("private form"));
        }
        serde_json::from_slice(&asked.body).map_err(|_| Fault::NotUnderstood)
    }

    /// One signed request.
    fn ask(&self, method: Method, path: &str, body: Vec<u8>) -> Result<Asked, Fault> {
        self.ask_up_to(method, path, body, ANSWER_BYTES_MAX)
    }

    /// One signed request with an answer of at most so many bytes.
    fn ask_up_to(
        &self,
        method: Method,
        path: &str,
        body: Vec<u8>,
        bytes_max: u64,
    ) -> Result<Asked, Fault> {
        let (seq, nonce) = self.number()?;
        let headers = Request {
            office: self.pairing.belonging.office_id,
            kiosk: self.pairing.belonging.kiosk_id,
            method: method.as_str(),
            path,
            body: &body,
            seq,
            nonce,
        }
        .headers(&self.pairing.device);
        let kind = if method == Method::PUT {
            "application/octet-stream"
        } else {
            "application/json"
        };
        let url = format!("{}{path}", self.pairing.server);
        let mut request = self.http.request(method, url);
        for (name, value) in headers {
            request = request.header(name, value);
        }
        if !body.is_empty() {
            request = request.header("content-type", kind).body(body);
        }
        let response = request
            .send()
            .map_err(|error| explain(&error, self.server()))?;
        let signature = response.headers().get(OFFICE_SIGNATURE_HEADER);
        let signature = signature.and_then(|it| it.to_str().ok()).map(str::to_owned);
        Ok(Asked {
            status: response.status(),
            body: read_up_to(response, self.server(), bytes_max)?,
            nonce,
            signature,
        })
    }

    /// The next request number, which is on the disk before it is used, and a fresh nonce.
    fn number(&self) -> Result<(u64, [u8; 16]), Fault> {
        let mut signing = self.signing.lock().unwrap_or_else(PoisonError::into_inner);
        if signing.reserved_until < signing.next {
            let first = self.outbox.reserve_requests(REQUESTS_AT_ONCE);
            let first = first.map_err(|error| Fault::Here(error.to_string()))?;
            signing.next = first;
            signing.reserved_until = first + REQUESTS_AT_ONCE - 1;
        }
        let seq = signing.next;
        signing.next += 1;
        let mut nonce = [0; 16];
        signing.random.fill_bytes(&mut nonce);
        Ok((seq, nonce))
    }
}

/// What came back.
struct Asked {
    status: StatusCode,
    body: Vec<u8>,
    /// The nonce a signature must fit.
    nonce: [u8; 16],
    /// The office's signature.
    signature: Option<String>,
}
