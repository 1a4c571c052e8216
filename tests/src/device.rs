//! Speaks the device protocol like a paired kiosk, but sends whatever a story wants: that is how
//! bad input is tried with good signatures.

use anyhow::{Context, Result, bail};
use chrono::{DateTime, Utc};
use data_encoding::BASE64;
use ed25519_dalek::SigningKey;
use reqwest::blocking::Client;
use shared::ids::{RecordId, VisitId, mint};
use shared::protocol::pairing::{Belonging, PairAnswer, PairRequest, PairingCode};
use shared::protocol::signing::{OFFICE_SIGNATURE_HEADER, Request};
use shared::protocol::{PAIR_PATH, RECORDS_PATH};
use shared::random::{self, Random};
use shared::record::{ClassKeys, Content, Frame, Record, seal};
use shared::ticket::{Label, Token};
use std::sync::Mutex;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

/// A device key that an office knows.
pub struct Device {
    client: Client,
    url: String,
    key: SigningKey,
    belonging: Belonging,
    seq: AtomicU64,
    random: Mutex<Random>,
}

/// What the office answered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Said {
    /// HTTP status.
    pub status: u16,
    /// The body as text.
    pub body: String,
    /// The office's signature, if there is one.
    pub signature: Option<String>,
}

/// What a visitor leaves who answers nothing, in English.
pub fn empty_contents() -> ClassKeys<Content> {
    ClassKeys {
        queue: Content::empty("en"),
        general: Content::empty("en"),
        restricted: Content::empty("en"),
    }
}

/// TLS needs one implementation of its ciphers for the whole process.
pub(crate) fn crypto() {
    // A second installation is refused, which is what is wanted.
    let _ = rustls::crypto::ring::default_provider().install_default();
}

impl Device {
    /// Pairs with the office at `url`.
    pub fn pair(url: &str, code: &str, name: &str) -> Result<Device> {
        crypto();
        let code: PairingCode = code.parse()?;
        let mut random = random::from_os();
        let key = SigningKey::generate(&mut random);
        let request = PairRequest::new(&code, key.verifying_key().to_bytes(), name, &mut random);
        let open = Client::builder()
            .tls_danger_accept_invalid_certs(true)
            .build()?;
        let response = open
            .post(format!("{url}{PAIR_PATH}"))
            .header("content-type", "application/json")
            .body(serde_json::to_vec(&request)?)
            .send()?;
        let status = response.status();
        let body = response.text()?;
        if !status.is_success() {
            bail!("pairing was refused with {status}: {body}");
        }
        let answer: PairAnswer = serde_json::from_str(&body)?;
        let belonging = answer.believed(&request, &code)?;
        let authority = reqwest::Certificate::from_der(&belonging.authority)?;
        let client = Client::builder()
            .tls_certs_only([authority])
            .timeout(Duration::from_secs(30))
            .build()?;
        Ok(Device {
            client,
            url: url.to_owned(),
            key,
            belonging,
            seq: AtomicU64::new(1),
            random: Mutex::new(random),
        })
    }

    /// What it knows of its office.
    pub fn belonging(&self) -> &Belonging {
        &self.belonging
    }

    /// A well-formed record with ticket number `n`, sealed to the office.
    pub fn record(&self, n: u64, contents: &ClassKeys<Content>) -> Result<Record> {
        Ok(self.ticket(n, contents)?.0)
    }

    /// The same, and the token on its paper.
    pub fn ticket(&self, n: u64, contents: &ClassKeys<Content>) -> Result<(Record, Token)> {
        let now = shared::clock::Clock::now(&shared::clock::SystemClock);
        self.ticket_at(now, n, contents)
    }

    /// The same of a visitor who finished at this moment, as of one whose kiosk has long had no network.
    pub fn ticket_at(
        &self,
        at: DateTime<Utc>,
        n: u64,
        contents: &ClassKeys<Content>,
    ) -> Result<(Record, Token)> {
        let mut random = self
            .random
            .lock()
            .map_err(|_| anyhow::anyhow!("a story panicked"))?;
        let token = Token::mint(&mut random);
        let frame = Frame {
            record_id: RecordId::mint(at, &mut random),
            visit_id: VisitId::mint(at, &mut random),
            kiosk_id: self.belonging.kiosk_id,
            supersedes: None,
            form_version: shared::form::Form::current().version,
            ticket_n: n,
            sealed_at: DateTime::from_timestamp_millis(at.timestamp_millis())
                .context("a moment")?,
            token_hash: token.hash(),
            previous: [0; 32],
            section: "visit".to_owned(),
            label: Label::of(&self.belonging.series, n),
        };
        let record = seal(
            self.belonging.office_id,
            frame,
            contents,
            &self.belonging.keys,
            &mut random,
        )?;
        Ok((record, token))
    }

    /// Puts `body` where record `id` belongs, properly signed.
    pub fn put(&self, id: RecordId, body: &[u8]) -> Result<Said> {
        self.send("PUT", &format!("{RECORDS_PATH}/{id}"), body, |it| it)
    }

    /// Sends a signed request; `alter` may spoil the signed headers afterwards.
    pub fn send(
        &self,
        method: &str,
        path: &str,
        body: &[u8],
        alter: impl FnOnce([(&'static str, String); 4]) -> [(&'static str, String); 4],
    ) -> Result<Said> {
        let nonce = {
            let mut random = self
                .random
                .lock()
                .map_err(|_| anyhow::anyhow!("a story panicked"))?;
            let now = shared::clock::Clock::now(&shared::clock::SystemClock);
            *mint(now, &mut random).as_bytes()
        };
        let request = Request {
            office: self.belonging.office_id,
            kiosk: self.belonging.kiosk_id,
            method,
            path,
            body,
            seq: self.seq.fetch_add(1, Ordering::SeqCst),
            nonce,
        };
        self.send_as(method, path, body, &alter(request.headers(&self.key)))
    }

    /// Sends exactly these headers and bytes (a replay, a forgery).
    pub fn send_as(
        &self,
        method: &str,
        path: &str,
        body: &[u8],
        headers: &[(&'static str, String)],
    ) -> Result<Said> {
        let method = method.parse()?;
        let mut request = self
            .client
            .request(method, format!("{}{path}", self.url))
            .body(body.to_vec());
        for (name, value) in headers {
            request = request.header(*name, value);
        }
        let response = request.send()?;
        let status = response.status().as_u16();
        let signature = response.headers().get(OFFICE_SIGNATURE_HEADER);
        let signature = signature.and_then(|it| it.to_str().ok()).map(str::to_owned);
        Ok(Said {
            status,
            body: response.text()?,
            signature,
        })
    }

    /// A fresh nonce in the form the header wants, for requests built by hand.
    pub fn nonce_text(nonce: [u8; 16]) -> String {
        BASE64.encode(&nonce)
    }
}
