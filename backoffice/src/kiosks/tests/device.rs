//! A paired kiosk for tests: signs its requests and seals its records, and says what a test wants.

use crate::testing::{Seen, TestOffice, nine};
use axum::body::Body;
use axum::http::{Method, Request};
use chrono::{DateTime, Utc};
use ed25519_dalek::SigningKey;
use rand::Rng;
use shared::answers::Answers;
use shared::form::{Form, Part};
use shared::ids::{RecordId, VisitId};
use shared::protocol::booth::Opened;
use shared::protocol::pairing::{Belonging, KioskPlace, PairAnswer, PairRequest, PairingCode};
use shared::protocol::signing;
use shared::random::{self, Random};
use shared::record::{Card, ClassKeys, Content, Frame, Notice, Record, seal};
use shared::ticket::{Label, Token};
use shared::triage::{Rules, triage};
use std::sync::Mutex;

/// A paired kiosk.
pub(crate) struct Device {
    key: SigningKey,
    belonging: Belonging,
    inner: Mutex<Inner>,
}

struct Inner {
    random: Random,
    seq: u64,
    previous: [u8; 32],
}

/// Sends a pairing request.
pub(crate) async fn pair(office: &TestOffice, request: &PairRequest) -> Seen {
    let body = serde_json::to_vec(request).unwrap();
    let request = Request::builder().method(Method::POST).uri("/k1/pair");
    office.send(request.body(Body::from(body)).unwrap()).await
}

/// What was answered, sealed as a kiosk does it; `answers` is JSON.
pub(crate) fn contents(language: &str, answers: &str) -> ClassKeys<Content> {
    let all: Answers = serde_json::from_str(answers).unwrap();
    let form = Form::current();
    let of = |part: Part| Content {
        answers: all.only(|id| form.question(id).is_some_and(|it| it.part == part)),
        ..Content::empty(language)
    };
    let found = triage(Rules::current(), &all, nine().date_naive());
    let card = Card {
        colour: found.colour,
        reason: found.reason,
        lane: form.lane(&all).to_owned(),
        asks_person: false,
    };
    ClassKeys {
        queue: Content {
            card: Some(card),
            ..of(Part::Queue)
        },
        general: Content {
            notice: Some(Notice {
                version: 1,
                accepted: true,
            }),
            ..of(Part::General)
        },
        restricted: of(Part::Restricted),
    }
}

impl Device {
    /// Pairs a new kiosk.
    pub(crate) async fn pair(office: &TestOffice, name: &str) -> Device {
        Device::pair_in(office, name, KioskPlace::Public).await
    }

    /// Pairs a new kiosk that stands in this place.
    pub(crate) async fn pair_in(office: &TestOffice, name: &str, place: KioskPlace) -> Device {
        let mut random = office.app.db.random();
        let program = crate::db::Actor::PROGRAM;
        let make = |tx: &mut crate::db::Tx| super::super::new_code(tx, place);
        let code = office.app.db.write(&program, make).unwrap();
        let key = SigningKey::generate(&mut random);
        let request = PairRequest::new(&code, key.verifying_key().to_bytes(), name, &mut random);
        let seen = pair(office, &request).await;
        let belonging = believed(&seen, &request, &code);
        Device {
            key,
            belonging,
            inner: Mutex::new(Inner {
                random,
                seq: 0,
                previous: [0; 32],
            }),
        }
    }

    /// What the office said at pairing.
    pub(crate) fn belonging(&self) -> &Belonging {
        &self.belonging
    }

    /// A signed request.
    pub(crate) fn request(&self, method: &Method, path: &str, body: &[u8]) -> Request<Body> {
        let mut inner = self.inner.lock().unwrap();
        inner.seq += 1;
        let mut nonce = [0; 16];
        inner.random.fill_bytes(&mut nonce);
        let signed = signing::Request {
            office: self.belonging.office_id,
            kiosk: self.belonging.kiosk_id,
            method: method.as_str(),
            path,
            body,
            seq: inner.seq,
            nonce,
        };
        let mut request = Request::builder().method(method.clone()).uri(path);
        for (name, value) in signed.headers(&self.key) {
            request = request.header(name, value);
        }
        request.body(Body::from(body.to_vec())).unwrap()
    }

    /// The `n`-th visit of this kiosk, finished at `sealed_at`.
    pub(crate) fn record_at(
        &self,
        n: u64,
        contents: &ClassKeys<Content>,
        sealed_at: DateTime<Utc>,
    ) -> Record {
        let token = Token::mint(&mut self.inner.lock().unwrap().random);
        self.record_with(n, contents, sealed_at, &token)
    }

    /// The same with this code on its paper.
    pub(crate) fn record_with(
        &self,
        n: u64,
        contents: &ClassKeys<Content>,
        sealed_at: DateTime<Utc>,
        token: &Token,
    ) -> Record {
        let mut inner = self.inner.lock().unwrap();
        let frame = Frame {
            record_id: RecordId::mint(sealed_at, &mut inner.random),
            visit_id: VisitId::mint(sealed_at, &mut inner.random),
            kiosk_id: self.belonging.kiosk_id,
            supersedes: None,
            form_version: 1,
            ticket_n: n,
            sealed_at,
            token_hash: token.hash(),
            previous: inner.previous,
            section: "visit".to_owned(),
            label: Label::of(&self.belonging.series, n),
        };
        let record = self.seal(frame, contents, &mut inner.random);
        inner.previous = Record::hash(&record.to_bytes());
        record
    }

    /// The `n`-th visit of this kiosk, finished at nine.
    pub(crate) fn record(&self, n: u64, contents: &ClassKeys<Content>) -> Record {
        self.record_at(n, contents, nine())
    }

    /// A later record of the same visit that replaces `earlier`.
    pub(crate) fn superseding(&self, earlier: &Record, contents: &ClassKeys<Content>) -> Record {
        let mut inner = self.inner.lock().unwrap();
        let frame = Frame {
            record_id: RecordId::mint(nine(), &mut inner.random),
            supersedes: Some(earlier.frame.record_id),
            previous: inner.previous,
            ..earlier.frame.clone()
        };
        self.seal(frame, contents, &mut inner.random)
    }

    /// The `n`-th record of this kiosk: a finished part of the private form that was opened for a ticket.
    pub(crate) fn part(&self, n: u64, opened: &Opened, section: &str, answers: &str) -> Record {
        let mut inner = self.inner.lock().unwrap();
        let frame = Frame {
            record_id: RecordId::mint(nine(), &mut inner.random),
            visit_id: opened.visit_id,
            kiosk_id: self.belonging.kiosk_id,
            supersedes: None,
            form_version: 2,
            ticket_n: n,
            sealed_at: nine(),
            token_hash: [0; 32],
            previous: inner.previous,
            section: section.to_owned(),
            label: opened.label.clone(),
        };
        let mut contents = contents("es", answers);
        contents.queue.card = None;
        let record = self.seal(frame, &contents, &mut inner.random);
        inner.previous = Record::hash(&record.to_bytes());
        record
    }

    /// Puts in a code.
    pub(crate) async fn puts_in(&self, office: &TestOffice, code: &str, opening: u128) -> Seen {
        let body = serde_json::json!({"code": code, "opening": uuid::Uuid::from_u128(opening)});
        let body = serde_json::to_vec(&body).unwrap();
        office
            .send(self.request(&Method::POST, "/k1/booth", &body))
            .await
    }

    /// Seals `contents` under any frame.
    pub(crate) fn seal(
        &self,
        frame: Frame,
        contents: &ClassKeys<Content>,
        random: &mut Random,
    ) -> Record {
        seal(
            self.belonging.office_id,
            frame,
            contents,
            &self.belonging.keys,
            random,
        )
        .unwrap()
    }

    /// Puts a record where it belongs.
    pub(crate) async fn put(&self, office: &TestOffice, record: &Record) -> Seen {
        self.put_bytes(office, record.frame.record_id, &record.to_bytes())
            .await
    }

    /// Puts any bytes at the address of a record.
    pub(crate) async fn put_bytes(&self, office: &TestOffice, id: RecordId, bytes: &[u8]) -> Seen {
        office
            .send(self.request(&Method::PUT, &format!("/k1/records/{id}"), bytes))
            .await
    }

    /// The same by a form of this version; every answer goes to the general part.
    pub(crate) async fn visit_of_form(
        &self,
        office: &TestOffice,
        n: u64,
        answers: &str,
        version: u32,
    ) -> Record {
        let mut all = contents("en", "{}");
        all.general.answers = serde_json::from_str(answers).unwrap();
        let record = {
            let mut inner = self.inner.lock().unwrap();
            let frame = Frame {
                record_id: RecordId::mint(nine(), &mut inner.random),
                visit_id: VisitId::mint(nine(), &mut inner.random),
                kiosk_id: self.belonging.kiosk_id,
                supersedes: None,
                form_version: version,
                ticket_n: n,
                sealed_at: nine(),
                token_hash: Token::mint(&mut inner.random).hash(),
                previous: inner.previous,
                section: "visit".to_owned(),
                label: Label::of(&self.belonging.series, n),
            };
            let record = self.seal(frame, &all, &mut inner.random);
            inner.previous = Record::hash(&record.to_bytes());
            record
        };
        let seen = self.put(office, &record).await;
        assert_eq!(seen.status, 201, "{}", seen.body);
        record
    }

    /// A visitor answers at this kiosk and the record reaches the office.
    pub(crate) async fn visit(
        &self,
        office: &TestOffice,
        n: u64,
        language: &str,
        answers: &str,
    ) -> Record {
        let record = self.record(n, &contents(language, answers));
        let seen = self.put(office, &record).await;
        assert_eq!(seen.status, 201, "{}", seen.body);
        record
    }
}

/// The belonging a kiosk believes in.
pub(crate) fn believed(seen: &Seen, request: &PairRequest, code: &PairingCode) -> Belonging {
    let answer: PairAnswer = serde_json::from_str(&seen.body)
        .unwrap_or_else(|_| panic!("{} {}", seen.status, seen.body));
    answer.believed(request, code).unwrap()
}

/// Randomness for one test.
pub(crate) fn chance(seed: u64) -> Random {
    random::from_seed(seed)
}
