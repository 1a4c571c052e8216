//! An office that holds a hundred thousand people: how soon it can be worked in after it was opened, how long searching
//! and turning pages takes, and how much memory it needs. Nobody of these people exists.

use crate::screen::resident;
use crate::{Row, pair, timed, whole};
use anyhow::{Context, Result, ensure};
use backoffice::access::Role;
use backoffice::db::Actor;
use backoffice::people::{self, Facts, PersonName, Protection};
use backoffice::testing::TestOffice;
use matching::invented::{Half, Lists, Person};
use shared::clock::{Clock, SystemClock};
use std::path::Path;
use std::time::{Duration, Instant};
use stories::{Desk, Office, PASSWORD, Programs, empty_contents};
use tempfile::TempDir;

/// The sizes at which the same is asked, to see what grows.
const SIZES: [u64; 2] = [1_000, 100_000];

/// So many are put on record at a time.
const TOGETHER: u64 = 500;

/// So often each page is asked for.
const TIMES: usize = 200;

/// So many came on the day.
const VISITORS: u64 = 300;

pub(super) fn measure(programs: &Programs, rows: &mut Vec<Row>) -> Result<()> {
    for size in SIZES {
        let temporary = TempDir::new()?;
        let folder = temporary.path().join("office");
        std::fs::create_dir_all(&folder)?;
        fill(&folder, size)?;
        of_size(programs, &folder, size, rows)?;
    }
    Ok(())
}

/// The name of one of them, as it is written in Latin letters or, of one in five, in their own.
fn name(lists: &Lists, seed: u64) -> String {
    let (person, mut chance) = Person::of(lists, seed);
    if person.is_native() && chance.happens(20) {
        person.native(&mut chance)
    } else {
        person.latin(&mut chance)
    }
}

/// Puts `size` people on record in a new office.
fn fill(folder: &Path, size: u64) -> Result<()> {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()?;
    let office = TestOffice::open_at(folder, SystemClock.now());
    let lee = office.hire("lee", "Lee", Role::Attorney, PASSWORD);
    let signed_in = runtime.block_on(async { office.browser().sign_in("lee", PASSWORD).await });
    ensure!(signed_in.cookie.is_some(), "lee signs in");
    let (lists, app) = (Lists::of(Half::Reported), &office.app);
    let (actor, today) = (Actor::staff(lee, Role::Attorney.grants()), app.today());
    for from in (0..size).step_by(usize::try_from(TOGETHER)?) {
        let added = app.db.write(&actor, |tx| {
            for seed in from..(from + TOGETHER).min(size) {
                let mut facts = Facts::default();
                let mut named = PersonName::default();
                named.given = name(&lists, seed);
                facts.names.push(named);
                people::add(tx, &app.vault, &facts, Protection::None, today)?;
            }
            Ok::<_, backoffice::problem::Problem>(())
        });
        added.map_err(|it| anyhow::anyhow!(it.plain()))?;
    }
    Ok(())
}

fn of_size(programs: &Programs, folder: &Path, size: u64, rows: &mut Vec<Row>) -> Result<()> {
    let mut office = Office::in_folder(programs, folder.to_owned())?;
    let begun = Instant::now();
    office.start()?;
    let started = begun.elapsed();
    let begun = Instant::now();
    let mut lee = office.desk("lee")?;
    get(&mut lee, "/people")?;
    search(&mut lee, "Maria Gonzalez")?;
    let opened = begun.elapsed();
    let said = |what: &str| format!("{what}, {size} people on record");
    let mut row = |what: &str, figure: String| {
        rows.push(Row {
            what: said(what),
            figure,
        });
    };
    let seconds = |it: Duration| format!("{:.2} s", it.as_secs_f64());
    row("server started → listens", seconds(started));
    row("password typed → first search answered", seconds(opened));
    let lists = Lists::of(Half::Reported);
    let mut seed = 0;
    let figure = timed(TIMES, || {
        seed += 7;
        let words = name(&lists, seed % size);
        whole(|| search(&mut lee, &words))
    })?;
    row(
        "a search, in the script each name is written in",
        pair(figure),
    );
    let mut seed = 0;
    let figure = timed(TIMES, || {
        let (person, mut chance) = loop {
            seed += 11;
            let it = Person::of(&lists, seed % size);
            if it.0.is_native() {
                break it;
            }
        };
        let words = person.native(&mut chance);
        whole(|| search(&mut lee, &words))
    })?;
    row("a search in the other script", pair(figure));
    let figure = timed(TIMES, || whole(|| get(&mut lee, "/people")))?;
    row("`/people`, the newest", pair(figure));
    visitors(&office)?;
    get(&mut lee, "/inbox")?;
    for page in ["/inbox", "/intakes"] {
        let figure = timed(TIMES, || whole(|| get(&mut lee, page)))?;
        row(&format!("`{page}` with {VISITORS} intakes"), pair(figure));
    }
    let process = office.process().context("the server runs")?.to_string();
    row(
        "memory of the server",
        format!("{} MB", resident(&process)? / 1024),
    );
    office.stop()
}

/// A full day, as kiosks send it.
fn visitors(office: &Office) -> Result<()> {
    let device = office.device("door")?;
    for n in 1..=VISITORS {
        let record = device.record(n, &empty_contents())?;
        let said = device.put(record.frame.record_id, &record.to_bytes())?;
        ensure!(said.status == 201, "a record answers {}", said.status);
    }
    Ok(())
}

fn search(lee: &mut Desk, words: &str) -> Result<()> {
    let found = lee.post("/people/search", &[("words", words)])?;
    ensure!(found.status == 200, "a search answers {}", found.status);
    Ok(())
}

fn get(lee: &mut Desk, path: &str) -> Result<()> {
    let seen = lee.get(path)?;
    ensure!(seen.status == 200, "{path} answers {}", seen.status);
    Ok(())
}
