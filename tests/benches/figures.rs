//! Measures what people wait for, on the real programs, and prints a table for the README.
//!
//! Every figure is a median (and a 95th percentile) of many runs on this machine, one after the other.

use anyhow::Result;
use kiosk::folder::Folder;
use kiosk::outbox::{Outbox, PrintState};
use kiosk::paper::draw::Drawer;
use kiosk::seal::{self, Given, Identity, Making, Sealing};
use shared::answers::Answers;
use shared::clock::{Clock, SystemClock};
use shared::form::Form;
use shared::random;
use shared::record::Record;
use shared::triage::Rules;
use std::sync::atomic::{AtomicU64, AtomicUsize, Ordering};
use std::time::{Duration, Instant};
use stories::{Device, Office, Programs, empty_contents};
use translations::{Language, Text};

fn main() {
    // `cargo test --benches` and `cargo bench NAME` pass arguments that do not concern these figures.
    if std::env::args().any(|it| it == "--test") {
        return;
    }
    match measure() {
        Ok(rows) => print(&rows),
        Err(error) => {
            eprintln!("could not measure: {error:#}");
            std::process::exit(1);
        }
    }
}

/// One line of the table.
struct Row {
    what: &'static str,
    figure: String,
}

fn print(rows: &[Row]) {
    println!("| What | Measured |\n|---|---|");
    for row in rows {
        println!("| {} | {} |", row.what, row.figure);
    }
}

fn measure() -> Result<Vec<Row>> {
    let mut rows = Vec::new();
    submit(&mut rows)?;
    tickets(&mut rows)?;
    let programs = Programs::at(env!("CARGO_BIN_EXE_antesala"));
    let office = Office::open(&programs)?;
    office.add_staff("lee", "attorney")?;
    deliveries(&office, &mut rows)?;
    queue_page(&programs, &mut rows)?;
    Ok(rows)
}

/// Runs `work` `count` times; median and 95th percentile in milliseconds.
fn timed(count: usize, mut work: impl FnMut() -> Result<()>) -> Result<(f64, f64)> {
    let mut took = Vec::with_capacity(count);
    for _ in 0..count {
        let begun = Instant::now();
        work()?;
        took.push(begun.elapsed());
    }
    took.sort_unstable();
    let millis = |at: usize| took[at.min(took.len() - 1)].as_secs_f64() * 1000.0;
    Ok((millis(count / 2), millis(count * 95 / 100)))
}

fn pair((median, p95): (f64, f64)) -> String {
    format!("{median:.2} ms (p95 {p95:.2} ms)")
}

/// Submit on the kiosk: seal, number and commit, beside a commit of the same bytes without sealing.
fn submit(rows: &mut Vec<Row>) -> Result<()> {
    let folder = tempfile::tempdir()?;
    let outbox = Outbox::open(Folder::take(&folder.path().join("kiosk"))?)?;
    let mut random = random::from_os();
    let belonging = stories::figures_belonging(&mut random);
    let answers: Answers = serde_json::from_str(
        r#"{"K04":"me","K05":"yes","K09":["asylum","letter"],"K10":"yes","K11":"court","K12":"2031-05-06",
            "K14":"no","K08":"Marisol","K17":{"given":"Marisol","family1":"Ajú"},"K19":"+502 5555 0142","K20":["call"]}"#,
    )?;
    let given = Given {
        language: Language::english(),
        accepted: true,
        answers,
    };
    let now = SystemClock.now();
    let contents = seal::contents(Form::current(), Rules::current(), &given, now.date_naive());
    let kiosk = (belonging.kiosk_id, &belonging.series);
    let mut last: Option<Record> = None;
    let sealed = timed(300, || {
        let identity = Identity::mint(now, &mut random);
        let making = Making {
            belonging: &belonging,
            form: Form::current(),
            identity: &identity,
            contents: &contents,
            now,
            sealing: Sealing::default(),
        };
        outbox.take_ticket(identity.record_id, kiosk, PrintState::Issued, |slot| {
            let record = seal::record(&making, slot, &mut random)?;
            last = Some(record.clone());
            Ok(record)
        })?;
        Ok(())
    })?;
    let record = last.expect("a record was sealed");
    let bare = timed(300, || {
        let identity = Identity::mint(now, &mut random);
        outbox.take_ticket(identity.record_id, kiosk, PrintState::Issued, |_| {
            Ok(record.clone())
        })?;
        Ok(())
    })?;
    rows.push(Row {
        what: "Kiosk: *Finish* to durable number (seal, number, commit)",
        figure: pair(sealed),
    });
    rows.push(Row {
        what: "— a commit of the same bytes without sealing",
        figure: pair(bare),
    });
    rows.push(Row {
        what: "— ratio of the medians",
        figure: format!("{:.2}", sealed.0 / bare.0),
    });
    Ok(())
}

/// A ticket from its words to black and white dots.
fn tickets(rows: &mut Vec<Row>) -> Result<()> {
    let drawer = Drawer::start()?;
    for (what, tag) in [
        ("Ticket drawn and rasterised, 80 mm, English", "en"),
        ("— Arabic", "ar"),
    ] {
        let text = Text::new(Language::find(tag).expect("offered"));
        let ticket = kiosk::render::sample_ticket(text);
        drawer.draw(&ticket, 576)?;
        rows.push(Row {
            what,
            figure: pair(timed(100, || {
                drawer.draw(&ticket, 576)?;
                Ok(())
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
    for (what, threads, range) in [
        (
            "Back office: records kept and receipted, 1 connection",
            1,
            0..RECORDS / 4,
        ),
        ("— 32 connections", 32, RECORDS / 4..RECORDS),
    ] {
        let records = &records[range];
        let (next, slowest) = (AtomicUsize::new(0), AtomicU64::new(0));
        let begun = Instant::now();
        std::thread::scope(|scope| {
            for _ in 0..threads {
                scope.spawn(|| put_all(&device, records, &next, &slowest));
            }
        });
        let took = begun.elapsed();
        let rate = f64::from(u32::try_from(records.len())?) / took.as_secs_f64();
        let slowest = Duration::from_micros(slowest.load(Ordering::Relaxed));
        rows.push(Row {
            what,
            figure: format!(
                "{rate:.0} a second (slowest {:.0} ms)",
                slowest.as_secs_f64() * 1000.0
            ),
        });
    }
    Ok(())
}

fn put_all(device: &Device, records: &[Record], next: &AtomicUsize, slowest: &AtomicU64) {
    while let Some(record) = records.get(next.fetch_add(1, Ordering::Relaxed)) {
        let begun = Instant::now();
        let said = device
            .put(record.frame.record_id, &record.to_bytes())
            .expect("the office answers");
        assert_eq!(said.status, 201, "{}", said.body);
        slowest.fetch_max(
            u64::try_from(begun.elapsed().as_micros()).unwrap_or(u64::MAX),
            Ordering::Relaxed,
        );
    }
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
    let figure = timed(60, || desk.get("/queue").map(|_| ()))?;
    rows.push(Row {
        what: "`/queue` with 300 waiting, names shown, over TLS",
        figure: format!("{}, {} KB", pair(figure), page.len() / 1024),
    });
    Ok(())
}
