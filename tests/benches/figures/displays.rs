//! Five hundred displays and telephones at one office: how soon all of them hear of a call, how soon the number stands
//! there, and what each costs the server.

use crate::screen::resident;
use crate::{Row, percentile};
use anyhow::{Context, Result, ensure};
use futures_util::StreamExt;
use reqwest::{Certificate, Client};
use rustix::process::{Resource, Rlimit, getrlimit, setrlimit};
use shared::ids::VisitId;
use std::collections::BTreeMap;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};
use stories::{Desk, Office, Programs, empty_contents, open_line};
use tokio::runtime::Runtime;
use tokio_tungstenite::tungstenite::Message;

/// So many displays, or displays and telephones.
const LISTENERS: usize = 500;

/// So many visitors are called, seated and let go; each step is told to all.
const VISITORS: u64 = 20;

/// A visitor's telephone asks again after so long.
const PHONE_ASKS: Duration = Duration::from_secs(20);

/// Longer than anything takes that still works.
const PATIENCE: Duration = Duration::from_secs(30);

/// So many connections come and go before memory is looked at.
const WARM: usize = 50;

/// What a display noticed.
struct Noticed {
    display: usize,
    at: Instant,
    what: What,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum What {
    /// Its line to the office is open.
    Open,
    /// It was sent what it shall show.
    Heard,
    /// It shows the number that is called.
    Shows,
}

/// What displays have in common.
#[derive(Clone)]
struct Wall {
    url: String,
    authority: Certificate,
    /// By which the office knows its displays.
    cookie: String,
    /// The number that is called.
    called: Arc<Mutex<String>>,
    tell: Sender<Noticed>,
}

/// An office with visitors in line and somebody at a window.
struct Room {
    office: Office,
    rosa: Desk,
    line: Vec<(String, VisitId)>,
    token: String,
}

/// All figures of displays.
pub(crate) fn measure(programs: &Programs, rows: &mut Vec<Row>) -> Result<()> {
    raise_limit()?;
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(2)
        .enable_all()
        .build()?;
    walls(programs, &runtime, rows)?;
    wall_and_phones(programs, &runtime, rows)
}

/// Every connection is a file here and one in the server, which inherits the limit.
fn raise_limit() -> Result<()> {
    let now = getrlimit(Resource::Nofile);
    let wanted = Rlimit {
        current: now.maximum.map_or(Some(4096), |it| Some(it.min(4096))),
        ..now
    };
    Ok(setrlimit(Resource::Nofile, wanted)?)
}

impl Room {
    fn open(programs: &Programs) -> Result<Room> {
        let office = Office::open(programs)?;
        office.add_staff("ruth", "director")?;
        office.add_staff("rosa", "reception")?;
        lets_telephones_look(&mut office.desk("ruth")?)?;
        let device = office.device("door")?;
        let (mut line, mut token) = (Vec::new(), String::new());
        // The last one only waits, and looks at a telephone.
        for n in 1..=VISITORS + 1 {
            let (record, paper) = device.ticket(n, &empty_contents())?;
            let said = device.put(record.frame.record_id, &record.to_bytes())?;
            ensure!(said.status == 201, "{}", said.body);
            line.push((record.frame.label.to_string(), record.frame.visit_id));
            token = paper.text();
        }
        let mut rosa = office.desk("rosa")?;
        stories::demo::sit_at_first_window(&mut rosa)?;
        Ok(Room {
            office,
            rosa,
            line,
            token,
        })
    }

    fn memory(&self) -> Result<u32> {
        let process = self.office.process().context("the office is open")?;
        resident(&process.to_string())
    }

    fn wall(&self, tell: Sender<Noticed>) -> Result<Wall> {
        Ok(Wall {
            url: self.office.url(),
            authority: self.office.authority()?,
            cookie: self.office.wall()?.cookie().unwrap_or_default().to_owned(),
            called: Arc::default(),
            tell,
        })
    }

    /// Calls, seats and lets go everybody but the last; what each of `displays` noticed of each step, in time since the
    /// button was pressed, and how long the office took to answer.
    fn presses(
        &mut self,
        wall: &Wall,
        noticed: &Receiver<Noticed>,
        displays: usize,
    ) -> Result<Times> {
        let mut times = Times::default();
        let line = self.line.clone();
        for (label, visit) in &line[..line.len() - 1] {
            for step in ["call-next", "begin", "finish"] {
                let path = match step {
                    "call-next" => "/queue/call-next".to_owned(),
                    verb => format!("/queue/{visit}/{verb}"),
                };
                wall.called
                    .lock()
                    .unwrap_or_else(PoisonError::into_inner)
                    .clone_from(label);
                let pressed = Instant::now();
                let done = self.rosa.post(&path, &[])?;
                ensure!(done.status == 303, "{path}: {}", done.status);
                times.answered.push(pressed.elapsed());
                times.take(noticed, displays, pressed, step == "call-next")?;
            }
        }
        Ok(times)
    }
}

/// How long things took after a button was pressed.
#[derive(Default)]
struct Times {
    answered: Vec<Duration>,
    heard: Vec<Duration>,
    /// Until all had heard, once for each step.
    all_heard: Vec<Duration>,
    shown: Vec<Duration>,
}

impl Times {
    /// Waits until every display has heard of the step and shows the number; of calls it is noted when.
    fn take(
        &mut self,
        noticed: &Receiver<Noticed>,
        displays: usize,
        pressed: Instant,
        is_call: bool,
    ) -> Result<()> {
        let (mut heard, mut shown) = (BTreeMap::new(), BTreeMap::new());
        while heard.len() < displays || shown.len() < displays {
            let it = noticed.recv_timeout(PATIENCE).with_context(|| {
                format!(
                    "{} of {displays} have heard, {} show it",
                    heard.len(),
                    shown.len()
                )
            })?;
            let took = it.at.saturating_duration_since(pressed);
            if pressed < it.at {
                let times = if it.what == What::Heard {
                    &mut heard
                } else {
                    &mut shown
                };
                times.entry(it.display).or_insert(took);
            }
        }
        self.all_heard.extend(heard.values().max());
        self.heard.extend(heard.into_values());
        if is_call {
            self.shown.extend(shown.into_values());
        }
        Ok(())
    }
}

impl Wall {
    /// A browser of its own: nothing is shared with other displays.
    fn browser(&self) -> Result<Client> {
        let client = Client::builder().tls_certs_only([self.authority.clone()]);
        Ok(client.build()?)
    }

    /// A display: it listens, and is sent what it shows.
    async fn display(self, display: usize) -> Result<()> {
        let authority = self.authority.clone();
        let mut line = open_line(authority, &self.url, &self.cookie, &self.url).await?;
        self.notices(display, What::Open)?;
        // The office ends lines without a word when it is closed.
        while let Some(Ok(said)) = line.next().await {
            let Message::Text(said) = said else {
                continue;
            };
            if said.starts_with("part") {
                self.notices(display, What::Heard)?;
                let called = self
                    .called
                    .lock()
                    .unwrap_or_else(PoisonError::into_inner)
                    .clone();
                if said.contains(&called) {
                    self.notices(display, What::Shows)?;
                }
            }
        }
        Ok(())
    }

    fn notices(&self, display: usize, what: What) -> Result<()> {
        let at = Instant::now();
        Ok(self.tell.send(Noticed { display, at, what })?)
    }

    /// A visitor's telephone, which asks again and again until the measuring is over.
    async fn phone(self, token: String, late: Duration, is_over: Arc<AtomicBool>) -> Result<()> {
        let browser = self.browser()?;
        tokio::time::sleep(late).await;
        let path = format!("{}/t/{token}", self.url);
        while !is_over.load(Ordering::Relaxed) {
            let page = browser.get(&path).send().await?;
            ensure!(
                page.status() == 200,
                "a telephone is answered {}",
                page.status()
            );
            page.text().await?;
            tokio::time::sleep(PHONE_ASKS).await;
        }
        Ok(())
    }
}

/// Starts displays and waits until all listen.
fn listen(runtime: &Runtime, wall: &Wall, noticed: &Receiver<Noticed>, count: usize) -> Result<()> {
    for display in 0..count {
        let wall = wall.clone();
        runtime.spawn(async move {
            if let Err(problem) = wall.display(display).await {
                eprintln!("display {display}: {problem:#}");
            }
        });
        // One after the other: how fast doors open is not measured here.
        let open = noticed
            .recv_timeout(PATIENCE)
            .context("a display does not open")?;
        ensure!(open.what == What::Open);
    }
    Ok(())
}

/// Nothing but displays, and each shows the number.
fn walls(programs: &Programs, runtime: &Runtime, rows: &mut Vec<Row>) -> Result<()> {
    let mut room = Room::open(programs)?;
    let (tell, noticed) = channel();
    let wall = room.wall(tell)?;
    // What the server makes once has been made when memory is looked at for the first time.
    let warm = Runtime::new()?;
    listen(&warm, &wall, &noticed, WARM)?;
    warm.shutdown_background();
    stories::pass(Duration::from_secs(2));
    let before = room.memory()?;
    listen(runtime, &wall, &noticed, LISTENERS)?;
    let after = room.memory()?;
    let times = room.presses(&wall, &noticed, LISTENERS)?;
    let end = room.memory()?;
    rows.push(Row {
        what: "500 displays: a button is pressed → each has heard".to_owned(),
        figure: both(&times.heard),
    });
    rows.push(Row {
        what: "— → the last of them has heard".to_owned(),
        figure: both(&times.all_heard),
    });
    rows.push(Row {
        what: "— → the office has answered the button (what was changed is on disk before)"
            .to_owned(),
        figure: both(&times.answered),
    });
    rows.push(Row {
        what: "— call → the number stands on each".to_owned(),
        figure: both(&times.shown),
    });
    rows.push(Row {
        what: "— memory of the server for each display".to_owned(),
        figure: format!(
            "{:.1} KB, {:.1} KB after 60 changes",
            each(before, after),
            each(before, end)
        ),
    });
    Ok(())
}

/// One display, and everybody else looks at a telephone.
fn wall_and_phones(programs: &Programs, runtime: &Runtime, rows: &mut Vec<Row>) -> Result<()> {
    let mut room = Room::open(programs)?;
    let (tell, noticed) = channel();
    let wall = room.wall(tell)?;
    let warm = Runtime::new()?;
    listen(&warm, &wall, &noticed, WARM)?;
    warm.shutdown_background();
    stories::pass(Duration::from_secs(2));
    let before = room.memory()?;
    listen(runtime, &wall, &noticed, 1)?;
    let is_over = Arc::new(AtomicBool::new(false));
    let others = u32::try_from(LISTENERS)? - 1;
    for at in 0..others {
        let (wall, token, is_over) = (wall.clone(), room.token.clone(), is_over.clone());
        let late = PHONE_ASKS / others * at;
        runtime.spawn(async move {
            if let Err(problem) = wall.phone(token, late, is_over).await {
                eprintln!("telephone {at}: {problem:#}");
            }
        });
    }
    stories::pass(2 * PHONE_ASKS);
    let after = room.memory()?;
    let times = room.presses(&wall, &noticed, 1)?;
    is_over.store(true, Ordering::Relaxed);
    rows.push(Row {
        what: "One display and 499 telephones that ask every 20 s: call → the number stands on the wall".to_owned(),
        figure: both(&times.shown),
    });
    rows.push(Row {
        what: "— memory of the server for each".to_owned(),
        figure: format!("{:.1} KB", each(before, after)),
    });
    Ok(())
}

/// What each of five hundred costs.
fn each(before: u32, after: u32) -> f64 {
    (f64::from(after) - f64::from(before)) / 500.0
}

fn both(took: &[Duration]) -> String {
    let of_hundred = [50, 95, 99].map(|it| percentile(took.to_vec(), it));
    let [median, p95, p99] = of_hundred;
    format!("{median:.1} ms (p95 {p95:.1} ms, p99 {p99:.1} ms)")
}

/// Visitors' own telephones may look: the office names a public address.
fn lets_telephones_look(ruth: &mut Desk) -> Result<()> {
    let version = ruth.field("/office", "facts_version")?;
    let facts = [
        ("facts_version", version.as_str()),
        ("time_zone", "America/New_York"),
        ("place-en", "1"),
        ("public_address", "https://numbers.example.org"),
    ];
    let saved = ruth.post("/office", &facts)?;
    ensure!(
        saved.status == 303,
        "the office was not saved: {}",
        saved.status
    );
    Ok(())
}
