//! Measures what people wait for, on the real programs, and prints a table for the README.
//!
//! Every figure is a median (and a 95th percentile) of many runs on this machine, one after the other.

mod displays;
mod names;
mod people;
mod screen;
mod waiting;
mod window;

use anyhow::Result;
use kiosk::folder::Folder;
use kiosk::outbox::{Outbox, PrintState};
use kiosk::paper::draw::Drawer;
use kiosk::paper::escpos;
use kiosk::seal::{self, Given, Identity, Making, Sealing};
use rusqlite::{Connection, OpenFlags};
use shared::answers::Answers;
use shared::clock::{Clock, SystemClock};
use shared::form::Form;
use shared::random;
use shared::record::Record;
use shared::triage::Rules;
use std::cell::Cell;
use std::path::Path;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};
use stories::{Device, Office, Programs, empty_contents};
use translations::{Language, Text};

/// What can be measured by itself.
const PARTS: [&str; 9] = [
    "submit", "tickets", "window", "screen", "office", "displays", "waiting", "matching", "people",
];

fn main() {
    // `cargo test --benches` passes arguments that do not concern these figures.
    if std::env::args().any(|it| it == "--test") {
        return;
    }
    // `cargo bench -- submit` measures only that.
    let only = std::env::args().skip(1).find(|it| !it.starts_with('-'));
    if let Some(part) = only.as_deref().filter(|it| !PARTS.contains(it)) {
        eprintln!("there is no part {part:?}\n  try: {}", PARTS.join(", "));
        std::process::exit(2);
    }
    let is_wanted = |part: &str| only.as_ref().is_none_or(|it| it == part);
    if is_wanted("waiting") {
        waiting::print();
        println!();
    }
    if is_wanted("matching") {
        names::print();
        println!();
    }
    if matches!(only.as_deref(), Some("waiting" | "matching")) {
        return;
    }
    match measure(is_wanted) {
        Ok(rows) => print(&rows),
        Err(error) => {
            eprintln!("could not measure: {error:#}");
            std::process::exit(1);
        }
    }
}

/// One line of the table.
struct Row {
    what: String,
    figure: String,
}

fn print(rows: &[Row]) {
    println!("| What | Measured |\n|---|---|");
    for row in rows {
        println!("| {} | {} |", row.what, row.figure);
    }
}

fn measure(is_wanted: impl Fn(&str) -> bool) -> Result<Vec<Row>> {
    let mut rows = Vec::new();
    if is_wanted("submit") {
        submit(&mut rows)?;
    }
    if is_wanted("tickets") {
        tickets(&mut rows)?;
    }
    let exe = env!("CARGO_BIN_EXE_antesala");
    let programs = Programs::at(exe);
    if is_wanted("window") {
        window::measure(&programs, Path::new(exe), &mut rows)?;
    }
    if is_wanted("screen") {
        screen::measure(&programs, &mut rows)?;
    }
    if is_wanted("office") {
        let office = Office::open(&programs)?;
        office.add_staff("lee", "attorney")?;
        deliveries(&office, &mut rows)?;
        queue_page(&programs, &mut rows)?;
    }
    if is_wanted("displays") {
        displays::measure(&programs, &mut rows)?;
    }
    if is_wanted("people") {
        people::measure(&programs, &mut rows)?;
    }
    Ok(rows)
}

/// Runs `work` `count` times; median and 95th percentile of what it says it took, in milliseconds.
fn timed(count: usize, mut work: impl FnMut() -> Result<Duration>) -> Result<(f64, f64)> {
    let mut took = Vec::with_capacity(count);
    for _ in 0..count {
        took.push(work()?);
    }
    Ok(median_and_p95(took))
}

/// In milliseconds.
fn median_and_p95(mut took: Vec<Duration>) -> (f64, f64) {
    took.sort_unstable();
    let millis = |at: usize| took[at.min(took.len() - 1)].as_secs_f64() * 1000.0;
    (millis(took.len() / 2), millis(took.len() * 95 / 100))
}

/// How long `work` takes.
fn whole<T>(work: impl FnOnce() -> Result<T>) -> Result<Duration> {
    let begun = Instant::now();
    work()?;
    Ok(begun.elapsed())
}

fn pair((median, p95): (f64, f64)) -> String {
    format!("{median:.2} ms (p95 {p95:.2} ms)")
}

/// Submit on the kiosk: seal, number and commit, beside a commit of the same bytes without sealing.
fn submit(rows: &mut Vec<Row>) -> Result<()> {
    let folder = tempfile::tempdir()?;
    let outbox = Outbox::open(Folder::take(&folder.path().join("kiosk"))?)?;
    let (mut random, mut seals_random) = (random::from_os(), random::from_os());
    let belonging = stories::figures_belonging(&mut random);
    let now = SystemClock.now();
    let given = ordinary_answers()?;
    let contents = seal::contents(Form::current(), Rules::current(), &given, now.date_naive());
    let kiosk = (belonging.kiosk_id, &belonging.series);
    let last: Cell<Option<Record>> = Cell::new(None);
    // As the kiosk does while the visitor answers.
    let prepare = |_| seal::prepare(&belonging, &mut seals_random);
    let mut ready: Vec<_> = (0..300).map(prepare).collect::<Result<_, _>>()?;
    let mut seal_one = || {
        let identity = Identity::mint(now, &mut random);
        let making = Making {
            belonging: &belonging,
            form: Form::current(),
            names: kiosk::seal::Names::of_visit(&identity, Form::current()),
            contents: &contents,
            now,
            sealing: Sealing::default(),
        };
        outbox.take_ticket(identity.record_id, kiosk, PrintState::Issued, |slot| {
            let record = seal::record(&making, slot, ready.pop(), &mut random)?;
            last.set(Some(record.clone()));
            Ok(record)
        })?;
        Ok(())
    };
    let bare = bare(folder.path())?;
    let (mut sealed_took, mut bare_took) = (Vec::new(), Vec::new());
    // In turns, so that whatever else this machine does falls on both.
    for _ in 0..300 {
        sealed_took.push(whole(&mut seal_one)?);
        let bytes = last.take().expect("a record was sealed").to_bytes();
        bare_took.push(whole(|| {
            let mut insert = bare.prepare_cached("INSERT INTO bare (bytes) VALUES (?1)")?;
            Ok(insert.execute([bytes])?)
        })?);
    }
    let (sealed, bare) = (median_and_p95(sealed_took), median_and_p95(bare_took));
    rows.push(Row {
        what: "Kiosk: *Finish* to durable number (seal, number, commit)".to_owned(),
        figure: pair(sealed),
    });
    rows.push(Row {
        what: "— a bare commit of the same bytes, kept as safely".to_owned(),
        figure: pair(bare),
    });
    rows.push(Row {
        what: "— ratio of the medians".to_owned(),
        figure: format!("{:.2}", sealed.0 / bare.0),
    });
    Ok(())
}

/// What a visitor of the express path answers.
fn ordinary_answers() -> Result<Given> {
    let answers: Answers = serde_json::from_str(
        r#"{"K04":"me","K05":"yes","K09":["asylum","letter"],"K10":"yes","K11":"court","K12":"2031-05-06",
            "K14":"no","K08":"Marisol","K17":{"given":"Marisol","family1":"Ajú"},"K19":"+502 5555 0142","K20":["call"]}"#,
    )?;
    Ok(Given {
        language: Language::english(),
        accepted: true,
        answers,
    })
}

/// A table for rows of bytes, with the settings of the outbox and nothing else.
fn bare(folder: &Path) -> Result<Connection> {
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_CREATE;
    let db = Connection::open_with_flags(folder.join("bare.db"), flags)?;
    db.execute_batch(
        "PRAGMA locking_mode=EXCLUSIVE; PRAGMA journal_mode=DELETE; PRAGMA synchronous=EXTRA;
         PRAGMA secure_delete=ON; CREATE TABLE bare (n INTEGER PRIMARY KEY, bytes BLOB NOT NULL) STRICT;",
    )?;
    Ok(db)
}

/// A ticket from its words to the bytes a printer is given.
fn tickets(rows: &mut Vec<Row>) -> Result<()> {
    let drawer = Drawer::start()?;
    for (what, tag) in [
        (
            "Ticket, from its words to the printer's bytes, 80 mm, English",
            "en",
        ),
        ("— Arabic", "ar"),
        ("— Urdu, in Nastaliq", "ur"),
        ("— Amharic", "am"),
        ("— Burmese", "my"),
    ] {
        let text = Text::new(Language::find(tag).expect("offered"));
        let ticket = kiosk::render::sample_ticket(text);
        drawer.draw(&ticket, 576)?;
        rows.push(Row {
            what: what.to_owned(),
            figure: pair(timed(100, || {
                whole(|| Ok(escpos::ticket(&drawer.draw(&ticket, 576)?)))
            })?),
        });
    }
    Ok(())
}

/// Signed records over TLS, each durable and receipted before it is answered.
fn deliveries(office: &Office, rows: &mut Vec<Row>) -> Result<()> {
    const RECORDS: usize = 4000;
    let device = office.device("bench")?;
    let records: Vec<Record> = (1..=RECORDS)
        .map(|n| device.record(u64::try_from(n)?, &empty_contents()))
        .collect::<Result<_>>()?;
    let (steady, rest) = records.split_at(500);
    let (single, many) = rest.split_at(500);
    for (what, threads, records) in [
        (
            "Back office: records kept and receipted, 1 connection",
            1,
            single,
        ),
        ("— 32 connections", 32, many),
    ] {
        let next = AtomicUsize::new(0);
        let begun = Instant::now();
        let took = std::thread::scope(|scope| -> Vec<Duration> {
            let put = || put_all(&device, records, &next);
            let threads: Vec<_> = (0..threads).map(|_| scope.spawn(put)).collect();
            threads
                .into_iter()
                .flat_map(|it| it.join().expect("a thread that puts"))
                .collect()
        });
        let rate = f64::from(u32::try_from(records.len())?) / begun.elapsed().as_secs_f64();
        rows.push(Row {
            what: what.to_owned(),
            figure: format!("{rate:.0} a second (p99 {:.1} ms)", percentile(took, 99)),
        });
    }
    let took = put_steadily(&device, steady);
    rows.push(Row {
        what: "— at 100 a second".to_owned(),
        figure: format!("p99 {:.1} ms", percentile(took, 99)),
    });
    Ok(())
}

fn percentile(mut took: Vec<Duration>, of_hundred: usize) -> f64 {
    took.sort_unstable();
    let at = (took.len() * of_hundred / 100).min(took.len() - 1);
    took[at].as_secs_f64() * 1000.0
}

fn put(device: &Device, record: &Record) -> Duration {
    let begun = Instant::now();
    let said = device
        .put(record.frame.record_id, &record.to_bytes())
        .expect("the office answers");
    assert_eq!(said.status, 201, "{}", said.body);
    begun.elapsed()
}

fn put_all(device: &Device, records: &[Record], next: &AtomicUsize) -> Vec<Duration> {
    let mut took = Vec::new();
    while let Some(record) = records.get(next.fetch_add(1, Ordering::Relaxed)) {
        took.push(put(device, record));
    }
    took
}

/// One record every ten milliseconds, on as many connections as that takes.
fn put_steadily(device: &Device, records: &[Record]) -> Vec<Duration> {
    let (_open, pause) = std::sync::mpsc::channel::<()>();
    let begun = Instant::now();
    std::thread::scope(|scope| {
        let mut threads = Vec::new();
        for (record, at) in records.iter().zip(0..) {
            let due = Duration::from_millis(10) * at;
            // Nothing is ever sent: this waits until the next record is due.
            let _ = pause.recv_timeout(due.saturating_sub(begun.elapsed()));
            threads.push(scope.spawn(move || put(device, record)));
        }
        threads
            .into_iter()
            .map(|it| it.join().expect("a thread that puts"))
            .collect()
    })
}

/// The page reception lives on, with three hundred people waiting, names and all.
fn queue_page(programs: &Programs, rows: &mut Vec<Row>) -> Result<()> {
    let office = Office::open(programs)?;
    office.add_staff("lee", "attorney")?;
    let device = office.device("door")?;
    let mut desk = office.desk("lee")?;
    for n in 1..=300 {
        let mut contents = empty_contents();
        contents.queue.answers =
            serde_json::from_str(&format!(r#"{{"K08":"Visitor {n}","K14":"no","K16":"es"}}"#))?;
        let record = device.record(n, &contents)?;
        anyhow::ensure!(
            device
                .put(record.frame.record_id, &record.to_bytes())?
                .status
                == 201
        );
    }
    let page = desk.get("/queue")?.body;
    anyhow::ensure!(
        page.contains("A-300") && page.contains("Visitor 300"),
        "everybody is on the page"
    );
    let figure = timed(60, || whole(|| desk.get("/queue")))?;
    rows.push(Row {
        what: "`/queue` with 300 waiting, names shown, over TLS".to_owned(),
        figure: format!("{}, {} KB", pair(figure), page.len() / 1024),
    });
    Ok(())
}
