//! A back office of a few lines for tests: real TLS on a real socket, its own authority, signed
//! answers, and as many bad manners as a test wants.

use crate::office;
use crate::outbox::Pairing;
use chrono::{DateTime, Utc};
use ed25519_dalek::{Signer, SigningKey};
use rcgen::{BasicConstraints, CertificateParams, IsCa, Issuer, KeyPair};
use rustls::pki_types::{PrivateKeyDer, PrivatePkcs8KeyDer};
use rustls::{ServerConfig, ServerConnection, StreamOwned};
use shared::ids::{KioskId, OfficeId, StoreEpoch, VisitId};
use shared::protocol::booth::Opened;
use shared::protocol::pairing::{Belonging, KioskPlace, PairAnswer, PairRequest, PairingCode};
use shared::protocol::signing::{self, Answer, OFFICE_SIGNATURE_HEADER, Request};
use shared::protocol::{FormData, Receipt, Report, State, Words};
use shared::random;
use shared::record::{self, Record, SecretKeys};
use std::collections::BTreeMap;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::{Arc, Mutex, MutexGuard};
use std::thread;
use uuid::Uuid;

/// What the office answers instead of what it should.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Manners {
    Good,
    /// Every record whose ticket number is odd gets this status.
    RefusesOdd(u16),
    /// Receipts are signed by somebody else.
    ForgesReceipts,
    /// States carry no signature.
    UnsignedState,
    /// States are signed, and nobody can read them.
    UnreadableState,
    /// The office's words carry no signature.
    UnsignedWords,
    /// The office's words are signed, and nobody can read them.
    UnreadableWords,
    /// The first state is answered again and again, byte for byte.
    ReplaysState,
    /// Everything gets this status.
    Always(u16),
    /// Records get this status, everything else a good answer.
    RefusesRecords(u16),
    /// The kiosk was removed: no state, and records are set aside.
    Removed,
}

/// What has come in.
#[derive(Default)]
pub(crate) struct Kept {
    pub(crate) records: BTreeMap<u64, Vec<u8>>,
    pub(crate) order: Vec<u64>,
    pub(crate) reports: Vec<Report>,
    pub(crate) states: usize,
    /// The last word of each path, in the order of the requests.
    pub(crate) requests: Vec<String>,
    pub(crate) pairings: usize,
    /// What the office's clock shows, where a test has set it.
    pub(crate) now: Option<DateTime<Utc>>,
    /// The office's own words, where a test has given it some.
    pub(crate) words: Option<Words>,
    /// The office's own form, where a test has given it one.
    pub(crate) form: Option<FormData>,
    seqs: Vec<u64>,
    first_state: Option<(Vec<u8>, String)>,
}

pub(crate) struct TestOffice {
    pub(crate) port: u16,
    inside: Arc<Inside>,
}

struct Inside {
    kept: Mutex<Kept>,
    manners: Mutex<Manners>,
    identity: SigningKey,
    secret: SecretKeys,
    device: Mutex<SigningKey>,
    code: PairingCode,
    authority: Vec<u8>,
    tls: Arc<ServerConfig>,
}

fn lock<T>(it: &Mutex<T>) -> MutexGuard<'_, T> {
    it.lock().unwrap()
}

/// Years in which any test runs.
const ALWAYS: (i32, i32) = (1975, 4096);

/// A new authority and a certificate of it for `name`, good from one year to another.
fn certificates(name: &str, (from, until): (i32, i32)) -> (Vec<u8>, Arc<ServerConfig>) {
    let mut params = CertificateParams::new(Vec::new()).unwrap();
    params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
    let key = KeyPair::generate().unwrap();
    let authority = params.self_signed(&key).unwrap().der().to_vec();
    let issuer = Issuer::new(params, key);
    let leaf_key = KeyPair::generate().unwrap();
    let mut leaf = CertificateParams::new(vec![name.to_owned()]).unwrap();
    leaf.not_before = rcgen::date_time_ymd(from, 1, 1);
    leaf.not_after = rcgen::date_time_ymd(until, 1, 1);
    let leaf = leaf.signed_by(&leaf_key, &issuer).unwrap();
    let secret = PrivateKeyDer::from(PrivatePkcs8KeyDer::from(leaf_key.serialize_der()));
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let tls = ServerConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_no_client_auth()
        .with_single_cert(vec![leaf.der().clone()], secret)
        .unwrap();
    (authority, Arc::new(tls))
}

impl TestOffice {
    /// An office on a free port whose certificate is made for `name`.
    pub(crate) fn start(name: &str) -> TestOffice {
        TestOffice::with(certificates(name, ALWAYS))
    }

    /// An office whose certificate is good from one year to another.
    pub(crate) fn valid(years: (i32, i32)) -> TestOffice {
        TestOffice::with(certificates("127.0.0.1", years))
    }

    fn with((authority, tls): (Vec<u8>, Arc<ServerConfig>)) -> TestOffice {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let port = listener.local_addr().unwrap().port();
        let mut random = random::from_seed(11);
        let inside = Arc::new(Inside {
            kept: Mutex::default(),
            manners: Mutex::new(Manners::Good),
            identity: SigningKey::generate(&mut random),
            secret: SecretKeys::mint(&mut random),
            device: Mutex::new(SigningKey::generate(&mut random)),
            code: PairingCode::mint(&mut random),
            authority,
            tls,
        });
        let serving = Arc::clone(&inside);
        thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let inside = Arc::clone(&serving);
                thread::spawn(move || inside.serve(stream));
            }
        });
        TestOffice { port, inside }
    }

    pub(crate) fn behaves(&self, manners: Manners) {
        *lock(&self.inside.manners) = manners;
    }

    pub(crate) fn kept(&self) -> MutexGuard<'_, Kept> {
        lock(&self.inside.kept)
    }

    pub(crate) fn code(&self) -> String {
        self.inside.code.to_string()
    }

    pub(crate) fn server(&self) -> String {
        format!("https://127.0.0.1:{}", self.port)
    }

    pub(crate) fn secret(&self) -> &SecretKeys {
        &self.inside.secret
    }

    pub(crate) fn office_id() -> OfficeId {
        OfficeId(Uuid::from_u128(0x00ff_1ce0))
    }

    /// The record with this ticket number.
    pub(crate) fn record(&self, ticket_n: u64) -> Record {
        Record::from_bytes(&self.kept().records[&ticket_n]).unwrap()
    }

    /// Everything that was answered in the record with this ticket number.
    pub(crate) fn answers(&self, ticket_n: u64) -> serde_json::Value {
        let record = self.record(ticket_n);
        let mut answers = serde_json::Map::new();
        for class in record::CLASSES {
            let secret = self.secret().of(class);
            let content = record::open(TestOffice::office_id(), &record, class, secret).unwrap();
            let part = serde_json::to_value(content.answers).unwrap();
            answers.extend(part.as_object().unwrap().clone());
        }
        answers.into()
    }

    /// What a kiosk that is paired with this office keeps.
    pub(crate) fn pairing(&self) -> Pairing {
        Pairing {
            belonging: self.inside.belonging(),
            server: self.server(),
            device: lock(&self.inside.device).clone(),
        }
    }
}

impl Inside {
    fn belonging(&self) -> Belonging {
        Belonging {
            office_id: TestOffice::office_id(),
            kiosk_id: KioskId(Uuid::from_u128(77)),
            series: "A".parse().unwrap(),
            authority: self.authority.clone(),
            identity: self.identity.verifying_key().to_bytes(),
            keys: self.secret.public(),
            store_epoch: StoreEpoch(Uuid::from_u128(5)),
            place: KioskPlace::Public,
        }
    }

    fn serve(&self, stream: TcpStream) -> Option<()> {
        let connection = ServerConnection::new(Arc::clone(&self.tls)).ok()?;
        let mut stream = BufReader::new(StreamOwned::new(connection, stream));
        loop {
            let mut line = String::new();
            stream.read_line(&mut line).ok().filter(|it| *it != 0)?;
            let mut words = line.split_whitespace();
            let (method, path) = (words.next()?.to_owned(), words.next()?.to_owned());
            let mut headers = BTreeMap::new();
            loop {
                let mut line = String::new();
                stream.read_line(&mut line).ok()?;
                let Some((name, value)) = line.split_once(':') else {
                    break;
                };
                headers.insert(name.trim().to_lowercase(), value.trim().to_owned());
            }
            let length = headers
                .get("content-length")
                .map_or(0, |it| it.parse().unwrap());
            let mut body = vec![0; length];
            stream.read_exact(&mut body).ok()?;
            let (status, extra, body) = self.answer(&method, &path, &headers, &body);
            let head = format!(
                "HTTP/1.1 {status} X\r\ncontent-length: {}\r\n{extra}\r\n",
                body.len()
            );
            let out = stream.get_mut();
            out.write_all(head.as_bytes())
                .and_then(|()| out.write_all(&body))
                .ok()?;
            out.flush().ok()?;
        }
    }

    fn answer(
        &self,
        method: &str,
        path: &str,
        headers: &BTreeMap<String, String>,
        body: &[u8],
    ) -> (u16, String, Vec<u8>) {
        let refused = |status, why: &str| {
            (
                status,
                String::new(),
                format!("{{\"error\":\"{why}\"}}").into_bytes(),
            )
        };
        let manners = *lock(&self.manners);
        let last = path.rsplit('/').next().unwrap_or_default();
        let kind = match last {
            "pair" | "state" | "report" | "words" | "form" | "booth" => last,
            _ => "record",
        };
        lock(&self.kept).requests.push(kind.to_owned());
        if let Manners::Always(status) = manners {
            return refused(status, "not now");
        }
        if path == "/k1/pair" {
            return self
                .pair(body)
                .unwrap_or_else(|| refused(403, "the code is wrong or too old"));
        }
        let Some(nonce) = self.check(method, path, headers, body) else {
            return refused(401, "the signature is wrong");
        };
        match (method, kind) {
            ("GET", "state") if manners == Manners::Removed => refused(403, "removed"),
            ("GET", "state") => self.state(manners, nonce),
            ("GET", "words") => self.words(manners, nonce),
            ("GET", "form") => self.form(manners, nonce),
            ("POST", "booth") => {
                let opened = Opened {
                    visit_id: VisitId(Uuid::from_u128(9)),
                    label: "A-117".parse().unwrap(),
                };
                self.signed(manners, nonce, serde_json::to_vec(&opened).unwrap())
            }
            ("POST", "report") => {
                lock(&self.kept)
                    .reports
                    .push(serde_json::from_slice(body).unwrap());
                (204, String::new(), Vec::new())
            }
            _ => {
                let record = Record::from_bytes(body).unwrap();
                let ticket_n = record.frame.ticket_n;
                match manners {
                    Manners::RefusesOdd(status) if ticket_n % 2 == 1 => refused(status, "no"),
                    Manners::RefusesRecords(status) => refused(status, "no"),
                    Manners::Removed => refused(202, "set aside"),
                    _ => (201, String::new(), self.receipt(manners, &record, body)),
                }
            }
        }
    }

    fn pair(&self, body: &[u8]) -> Option<(u16, String, Vec<u8>)> {
        let request: PairRequest = serde_json::from_slice(body).ok()?;
        let is_good = request.code_id == self.code.id() && request.is_proven(&self.code.key());
        lock(&self.kept).pairings += 1;
        is_good.then(|| {
            let answer = PairAnswer::new(&request, &self.belonging(), &self.code.key());
            // The office now knows the kiosk by its public key; tests know it by its secret one.
            *lock(&self.device) = SigningKey::from_bytes(&[0; 32]);
            lock(&self.kept).first_state = None;
            DEVICES.lock().unwrap().push(request.device_key);
            (200, String::new(), serde_json::to_vec(&answer).unwrap())
        })
    }

    fn check(
        &self,
        method: &str,
        path: &str,
        headers: &BTreeMap<String, String>,
        body: &[u8],
    ) -> Option<[u8; 16]> {
        let nonce = signing::nonce(headers.get(signing::NONCE_HEADER)?)?;
        let request = Request {
            office: TestOffice::office_id(),
            kiosk: headers.get(signing::KIOSK_HEADER)?.parse().ok()?,
            method,
            path,
            body,
            seq: headers.get(signing::SEQ_HEADER)?.parse().ok()?,
            nonce,
        };
        let signature = headers.get(signing::SIGNATURE_HEADER)?;
        let paired = DEVICES.lock().unwrap().clone();
        let own = lock(&self.device).verifying_key().to_bytes();
        let knows = paired.iter().chain([&own]).any(|it| {
            ed25519_dalek::VerifyingKey::from_bytes(it)
                .is_ok_and(|it| request.is_signed_by(&it, signature))
        });
        let mut kept = lock(&self.kept);
        let is_new = !kept.seqs.contains(&request.seq);
        kept.seqs.push(request.seq);
        (knows && is_new).then_some(nonce)
    }

    /// An answer with the office's signature, or without it.
    fn signed(&self, manners: Manners, nonce: [u8; 16], body: Vec<u8>) -> (u16, String, Vec<u8>) {
        let answer = Answer {
            office: TestOffice::office_id(),
            kiosk: self.belonging().kiosk_id,
            nonce,
            body: &body,
        };
        let signature = answer.header(&self.identity);
        let extra = match manners {
            Manners::UnsignedState => String::new(),
            _ => format!("{OFFICE_SIGNATURE_HEADER}: {signature}\r\n"),
        };
        (200, extra, body)
    }

    fn state(&self, manners: Manners, nonce: [u8; 16]) -> (u16, String, Vec<u8>) {
        let belonging = self.belonging();
        let usual = office::tests::state();
        let (now, words, form) = {
            let kept = lock(&self.kept);
            let words = kept.words.as_ref().map(|it| it.version.clone());
            (
                kept.now,
                words,
                kept.form.as_ref().map(|it| it.version.clone()),
            )
        };
        let state = State {
            now: now.unwrap_or(usual.now),
            kiosk_id: belonging.kiosk_id,
            keys: belonging.keys,
            store_epoch: belonging.store_epoch,
            words_version: words,
            form_version: form,
            ..usual
        };
        let body = match manners {
            Manners::UnreadableState => br#"{"of":"a later version"}"#.to_vec(),
            _ => serde_json::to_vec(&state).unwrap(),
        };
        let header = self.signature(nonce, &body);
        let mut kept = lock(&self.kept);
        kept.states += 1;
        match manners {
            Manners::UnsignedState => (200, String::new(), body),
            Manners::ReplaysState => {
                let (body, header) = kept.first_state.get_or_insert((body, header)).clone();
                (200, header, body)
            }
            _ => {
                kept.first_state
                    .get_or_insert((body.clone(), header.clone()));
                (200, header, body)
            }
        }
    }

    fn form(&self, manners: Manners, nonce: [u8; 16]) -> (u16, String, Vec<u8>) {
        let body = serde_json::to_vec(&lock(&self.kept).form).unwrap();
        let header = match manners {
            Manners::UnsignedWords => String::new(),
            _ => self.signature(nonce, &body),
        };
        (200, header, body)
    }

    fn words(&self, manners: Manners, nonce: [u8; 16]) -> (u16, String, Vec<u8>) {
        let body = match manners {
            Manners::UnreadableWords => br#"{"of":"a later version"}"#.to_vec(),
            _ => serde_json::to_vec(&lock(&self.kept).words).unwrap(),
        };
        let header = match manners {
            Manners::UnsignedWords => String::new(),
            _ => self.signature(nonce, &body),
        };
        (200, header, body)
    }

    fn signature(&self, nonce: [u8; 16], body: &[u8]) -> String {
        let belonging = self.belonging();
        let answer = Answer {
            office: belonging.office_id,
            kiosk: belonging.kiosk_id,
            nonce,
            body,
        };
        let header = answer.header(&self.identity);
        format!("{OFFICE_SIGNATURE_HEADER}: {header}\r\n")
    }

    fn receipt(&self, manners: Manners, record: &Record, body: &[u8]) -> Vec<u8> {
        let ticket_n = record.frame.ticket_n;
        let mut kept = lock(&self.kept);
        kept.records.insert(ticket_n, body.to_vec());
        kept.order.push(ticket_n);
        let receipt = Receipt {
            record_id: record.frame.record_id,
            record_hash: Record::hash(body),
            kiosk_id: record.frame.kiosk_id,
            ticket_n,
            server_seq: ticket_n,
            store_epoch: self.belonging().store_epoch,
            signature: [0; 64],
        };
        let mut receipt = receipt.signed(&self.identity);
        if manners == Manners::ForgesReceipts {
            let forger = SigningKey::from_bytes(&[7; 32]);
            receipt.signature = forger.sign(b"trust me").to_bytes();
        }
        serde_json::to_vec(&receipt).unwrap()
    }
}

/// Device keys that were paired in any test of this program; they are all different.
static DEVICES: Mutex<Vec<[u8; 32]>> = Mutex::new(Vec::new());
