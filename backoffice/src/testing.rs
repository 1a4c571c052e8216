//! An office for tests: in a folder that goes away, with a clock that stands still and cheap passwords. Features and
//! stories use it to press buttons as a member of staff would, without a network.

use crate::access::{self, NameTyped, NewStaff, Role, StaffId};
use crate::app::{App, Parts};
use crate::db::{Actor, Db, EventRule, Opening, Place, Tx};
use crate::vault::{Cost, Vault};
use crate::{display, features, web};
use axum::Router;
use axum::body::{Body, to_bytes};
use axum::http::{Method, Request, StatusCode, header};
use chrono::{DateTime, TimeDelta, Utc};
use shared::clock::{Clock, SetClock};
use shared::random::{self, Random};
use std::fmt::Write;
use std::path::Path;
use std::sync::Arc;
use tower::ServiceExt;
use translations::Language;
use zeroize::Zeroizing;

/// The password of everyone in a test office.
pub const PASSWORD: &str = "a password for tests only";

/// What stands for the office's certificate authority; nobody connects over TLS in these tests.
const AUTHORITY: &str = "-----BEGIN CERTIFICATE-----\nAQID\n-----END CERTIFICATE-----\n";

/// The address of a PostgreSQL server for tests, when one was named in `ANTESALA_TEST_POSTGRES`.
#[expect(
    clippy::disallowed_methods,
    reason = "the one place where tests ask for a second engine"
)]
pub fn postgres_address() -> Option<String> {
    std::env::var("ANTESALA_TEST_POSTGRES").ok()
}

/// What a browser gets to see.
#[derive(Debug, Clone)]
pub struct Seen {
    /// The status.
    pub status: StatusCode,
    /// Where it is sent, when it is.
    pub location: Option<String>,
    /// The cookie it is given, when it is.
    pub cookie: Option<String>,
    /// Every header.
    pub headers: axum::http::HeaderMap,
    /// The text of the answer.
    pub body: String,
}

impl Seen {
    /// What stands in a hidden field of the page.
    pub fn hidden(&self, name: &str) -> &str {
        let field = format!("name=\"{name}\" value=\"");
        let (_, rest) = self.body.split_once(&field).expect("the field is there");
        rest.split('"').next().unwrap_or_default()
    }
}

/// A whole office without a network.
pub struct TestOffice {
    /// The running office.
    pub app: App,
    /// Its clock.
    pub clock: SetClock,
    router: Router,
}

/// A browser with someone in front of it.
pub struct Browser<'a> {
    office: &'a TestOffice,
    cookie: Option<String>,
    form_token: String,
}

/// Nine o'clock on the first day of tests.
pub fn nine() -> DateTime<Utc> {
    DateTime::from_timestamp(1_788_253_200, 0).expect("2026-09-01 09:00 UTC is a moment")
}

/// A database of the office's records with every table, in `folder` or at the address of the tests' PostgreSQL server.
pub fn database(folder: &Path, clock: &SetClock) -> Db {
    let place = Place::Sqlite(folder.join("office.db"));
    open(place, Arc::new(clock.clone()), random::from_seed(1))
}

/// Runs `story` on SQLite, and on PostgreSQL when `ANTESALA_TEST_POSTGRES` names a server; tells how many engines it ran on.
pub fn each_database(folder: &Path, story: impl Fn(&Db, &SetClock)) -> usize {
    let clock = SetClock::at(nine());
    story(&database(folder, &clock), &clock);
    let Some(address) = postgres_address() else {
        return 1;
    };
    count("postgres-store");
    let schema = format!(
        "test_{}",
        shared::ids::mint(nine(), &mut random::from_os()).simple()
    );
    let joint = if address.contains('?') { '&' } else { '?' };
    let url = format!("{address}{joint}options=-csearch_path%3D{schema}");
    let clock = SetClock::at(nine());
    let place = Place::Postgres {
        address: url,
        ca: None,
    };
    let random = random::from_seed(1);
    story(&open(place, Arc::new(clock.clone()), random), &clock);
    let sweep = format!("drop schema {schema} cascade");
    let client = postgres::Client::connect(&address, postgres::NoTls);
    let swept = client.and_then(|mut it| it.batch_execute(&sweep));
    swept.expect("the schema of a test can be dropped");
    2
}

/// Notes in the file `ANTESALA_TEST_TALLY` that a test of this kind ran, so that nobody believes it did when it did not.
#[expect(
    clippy::disallowed_methods,
    reason = "tests are told by the environment where to count"
)]
fn count(kind: &str) {
    let Ok(tally) = std::env::var("ANTESALA_TEST_TALLY") else {
        return;
    };
    let file = std::fs::OpenOptions::new()
        .create(true)
        .append(true)
        .open(tally);
    let written = file.and_then(|mut it| {
        std::io::Write::write_all(&mut it, format!("{kind} a store\n").as_bytes())
    });
    written.expect("the tally can be written");
}

fn open(place: Place, clock: Arc<dyn Clock>, random: Random) -> Db {
    let steps = features::migrations();
    let opening = Opening {
        place,
        steps: &steps,
        events: EventRule::Required,
        clock,
        random,
    };
    Db::open(opening).expect("a new database opens")
}

impl TestOffice {
    /// An office in `folder`, on SQLite, at nine o'clock, with nobody in it yet.
    pub fn open(folder: &Path) -> TestOffice {
        let random = [random::from_seed(1), random::from_seed(2)];
        TestOffice::made(folder, nine(), random, Cost::LIGHT)
    }

    /// An office in `folder` as the program makes one, with keys that nobody can guess, but at a clock that is moved: how a
    /// demonstration comes to have a past.
    pub fn open_at(folder: &Path, now: DateTime<Utc>) -> TestOffice {
        let random = [random::from_os(), random::from_os()];
        TestOffice::made(folder, now, random, Cost::FULL)
    }

    fn made(folder: &Path, now: DateTime<Utc>, random: [Random; 2], cost: Cost) -> TestOffice {
        let clock = SetClock::at(now);
        let [records, keys] = random;
        let vault = Vault::start(folder, Arc::new(clock.clone()), keys).expect("a new vault opens");
        let place = Place::Sqlite(folder.join("office.db"));
        let app = App::new(Parts {
            db: open(place, Arc::new(clock.clone()), records),
            vault,
            cost,
            hooks: features::HOOKS,
            rooms: features::ROOMS,
            alerts: features::ALERTS,
            panic: Some(features::PANIC),
            ca_pem: Some(AUTHORITY.to_owned()),
            address: "127.0.0.1:8443".to_owned(),
        });
        for hook in app.hooks.started {
            hook(&app).expect("a new office starts");
        }
        let router = web::finish(features::routes(), app.clone());
        TestOffice { app, clock, router }
    }

    /// Adds a member of staff; everyone's password is [`PASSWORD`].
    pub fn add(&self, name: &str, role: Role) -> StaffId {
        self.hire(name, "", role, PASSWORD)
    }

    /// Adds a member of staff with a name for pages and a password of their own.
    pub fn hire(&self, name: &str, shown: &str, role: Role, password: &str) -> StaffId {
        let new = NewStaff {
            name: NameTyped::new(name),
            display_name: shown.to_owned(),
            role,
            language: Language::english(),
            password: Zeroizing::new(password.to_owned()),
            today: self.app.today(),
        };
        let (db, vault, cost) = (&self.app.db, &self.app.vault, self.app.cost);
        access::add_staff(db, vault, &Actor::PROGRAM, cost, &new).expect("a new name can be added")
    }

    /// Lets time pass.
    pub fn pass(&self, time: TimeDelta) {
        self.clock.advance(time);
    }

    /// A browser in which nobody is signed in.
    pub fn browser(&self) -> Browser<'_> {
        Browser {
            office: self,
            cookie: None,
            form_token: String::new(),
        }
    }

    /// A browser in which `name` has signed in.
    pub async fn desk(&self, name: &str) -> Browser<'_> {
        let mut browser = self.browser();
        let seen = browser.sign_in(name, PASSWORD).await;
        assert_eq!(seen.status, StatusCode::SEE_OTHER, "{name} can sign in");
        browser
    }

    /// A screen in the waiting room that belongs to the office.
    pub async fn wall(&self) -> Browser<'_> {
        let code = |tx: &mut Tx| display::new_code(tx, "Waiting room");
        let made = self.app.db.write(&Actor::PROGRAM, code);
        let code = made.expect("the program may make a code").to_string();
        let mut browser = self.browser();
        let seen = browser.pair(&code).await;
        assert_eq!(
            seen.status,
            StatusCode::SEE_OTHER,
            "a new code pairs a wall"
        );
        browser
    }

    /// Sends any request.
    pub async fn send(&self, request: Request<Body>) -> Seen {
        let response = self
            .router
            .clone()
            .oneshot(request)
            .await
            .expect("the service always answers");
        let (parts, body) = response.into_parts();
        let text = |name: header::HeaderName| {
            parts
                .headers
                .get(name)
                .and_then(|it| it.to_str().ok())
                .map(str::to_owned)
        };
        let cookie =
            text(header::SET_COOKIE).and_then(|it| it.split(';').next().map(str::to_owned));
        let location = text(header::LOCATION);
        let bytes = to_bytes(body, 16 * 1024 * 1024)
            .await
            .expect("the answer can be read");
        let body = String::from_utf8_lossy(&bytes).into_owned();
        Seen {
            status: parts.status,
            location,
            cookie,
            headers: parts.headers,
            body,
        }
    }
}

impl Browser<'_> {
    /// Types a code in, as at a screen in the waiting room.
    pub async fn pair(&mut self, code: &str) -> Seen {
        let seen = self.post("/display/pair", &[("code", code)]).await;
        self.cookie.clone_from(&seen.cookie);
        seen
    }

    /// Signs in.
    pub async fn sign_in(&mut self, name: &str, password: &str) -> Seen {
        let seen = self
            .post("/sign-in", &[("name", name), ("password", password)])
            .await;
        if let Some(cookie) = &seen.cookie {
            self.cookie = Some(cookie.clone());
            let token = cookie
                .split_once('=')
                .map(|(_, it)| access::Token::from_cookie(it));
            let session = token.and_then(|it| {
                self.office
                    .app
                    .sessions
                    .find(&it, self.office.app.db.now(), access::Sign::None)
            });
            self.form_token = session
                .map(|it| it.form_token().to_owned())
                .unwrap_or_default();
        }
        seen
    }

    /// Somebody is at the desk, so that the sign-in does not end for want of a sign of life.
    pub fn stirs(&self) {
        let cookie = self.cookie.as_deref().and_then(|it| it.split_once('='));
        if let Some((_, token)) = cookie {
            let (token, now) = (access::Token::from_cookie(token), self.office.app.db.now());
            self.office
                .app
                .sessions
                .find(&token, now, access::Sign::OfLife);
        }
    }

    /// Opens a page.
    pub async fn get(&self, path: &str) -> Seen {
        self.office
            .send(self.request(Method::GET, path, Body::empty()))
            .await
    }

    /// Sends a form, with the token that every form of ours has.
    pub async fn post(&self, path: &str, fields: &[(&str, &str)]) -> Seen {
        let encode = |it: &str| {
            let mut out = String::new();
            for byte in it.bytes() {
                let _writing_to_text_cannot_fail = write!(out, "%{byte:02X}");
            }
            out
        };
        let token = [("form_token", self.form_token.as_str())];
        let pairs = token
            .iter()
            .chain(fields)
            .map(|(name, value)| format!("{name}={}", encode(value)));
        let body = pairs.collect::<Vec<_>>().join("&");
        self.office
            .send(self.request(Method::POST, path, Body::from(body)))
            .await
    }

    /// The token that every form of ours has.
    pub fn form_token(&self) -> &str {
        &self.form_token
    }

    /// The office it looks at.
    pub fn office(&self) -> &TestOffice {
        self.office
    }

    /// Sends a form with a file in the field `file`.
    pub async fn post_file(&self, path: &str, file: &str) -> Seen {
        self.post_file_with(path, &[], file).await
    }

    /// Sends a form with a file in the field `file`, and with other fields.
    pub async fn post_file_with(&self, path: &str, fields: &[(&str, &str)], file: &str) -> Seen {
        let field = |name: &str, value: &str| {
            format!("--edge\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n")
        };
        let mut body = field("form_token", &self.form_token);
        for (name, value) in fields {
            body += &field(name, value);
        }
        body += &field("file", file);
        body += "--edge--\r\n";
        let mut request = self.request(Method::POST, path, Body::from(body));
        let kind = header::HeaderValue::from_static("multipart/form-data; boundary=edge");
        request.headers_mut().insert(header::CONTENT_TYPE, kind);
        self.office.send(request).await
    }

    /// A request as this browser sends it.
    pub fn request(&self, method: Method, path: &str, body: Body) -> Request<Body> {
        let mut request = Request::builder()
            .method(method)
            .uri(path)
            .header("sec-fetch-site", "same-origin");
        if let Some(cookie) = &self.cookie {
            request = request.header(header::COOKIE, cookie);
        }
        let kind = "application/x-www-form-urlencoded";
        request
            .header(header::CONTENT_TYPE, kind)
            .body(body)
            .expect("a path and headers make a request")
    }
}
