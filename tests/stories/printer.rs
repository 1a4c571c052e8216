//! Printers as offices have them: out of paper, open, switched off, silent, cut off in the middle. The visitor
//! has the number all the same, the record arrives once, and staff see which paper is in doubt and why.

use crate::paper::{records, scanned};
use crate::programs;
use crate::taps::Finger;
use kiosk::printer::Target;
use kiosk::ui::{Paper as Shown, Screen, Touch};
use kiosk::{Kiosk, Settings};
use serde_json::json;
use sha2::{Digest, Sha256};
use std::io::Write;
use std::os::unix::fs::OpenOptionsExt;
use std::path::Path;
use std::thread;
use std::time::{Duration, Instant};
use stories::{Desk, KioskProgram, Manners, Office, Paper, Printer, Synced};
use translations::{Language, Text};

/// No visitor waits longer to know of the paper.
const WAIT_MAX: Duration = Duration::from_secs(5);

/// The number does not wait for the printer at all.
const NUMBER_MAX: Duration = Duration::from_secs(2);

/// A fault, and what is to be seen of it.
struct Fault {
    /// What the kiosk is called.
    name: &'static str,
    /// `None` is a device that takes only the beginning of a ticket.
    manners: Option<Manners>,
    shown: Shown,
    /// The end of the message that says why a paper is in doubt.
    why: Option<&'static str>,
    /// The end of the message that sends staff to the printer.
    alert: Option<&'static str>,
}

const FAULTS: [Fault; 13] = [
    fault("well", Manners::Good, Shown::Printed, None, None),
    failed("without paper", Manners::NoPaper, "no-paper"),
    failed("running out", Manners::RunsOut, "no-paper"),
    fault(
        "at the roll's end",
        Manners::NearEnd,
        Shown::Printed,
        None,
        Some("near-end"),
    ),
    failed("open", Manners::CoverOpen, "cover-open"),
    failed("jammed", Manners::Jammed, "error"),
    failed("offline", Manners::Offline, "offline"),
    failed("refusing", Manners::Refuses, "unreachable"),
    failed("hanging up", Manners::HangsUp(2000), "cut-off"),
    fault(
        "half asleep",
        Manners::StopsTaking(2000),
        Shown::Unsure,
        Some("silent"),
        None,
    ),
    fault(
        "silent",
        Manners::Silent,
        Shown::Unsure,
        Some("silent"),
        None,
    ),
    fault(
        "slow",
        Manners::Slow(Duration::from_millis(1300)),
        Shown::Unsure,
        Some("slow"),
        Some("slow"),
    ),
    Fault {
        manners: None,
        ..failed("on a stuck device", Manners::Good, "cut-off")
    },
];

const fn fault(
    name: &'static str,
    manners: Manners,
    shown: Shown,
    why: Option<&'static str>,
    alert: Option<&'static str>,
) -> Fault {
    Fault {
        name,
        manners: Some(manners),
        shown,
        why,
        alert,
    }
}

const fn failed(name: &'static str, manners: Manners, why: &'static str) -> Fault {
    fault(name, manners, Shown::NotPrinted, Some(why), Some(why))
}

/// What a visitor at the kiosk got to see.
struct Seen {
    label: String,
    shown: Shown,
    number_after: Duration,
    paper_after: Duration,
    /// What became of the copy, where one was offered.
    copy: Option<Shown>,
}

fn english() -> Text {
    Text::new(Language::english())
}

/// A device that takes only the beginning of a ticket: a pipe that is nearly full, and nobody who reads.
fn stuck_device(folder: &Path) -> (Target, std::fs::File) {
    let path = folder.with_extension("lp0");
    let made = std::process::Command::new("mkfifo").arg(&path).status();
    assert!(made.unwrap().success());
    let mut pipe = std::fs::OpenOptions::new();
    let flags = rustix::fs::OFlags::NONBLOCK.bits();
    let flags = i32::try_from(flags).unwrap();
    let mut pipe = pipe
        .read(true)
        .write(true)
        .custom_flags(flags)
        .open(&path)
        .unwrap();
    pipe.write_all(&vec![0; 60_000]).unwrap();
    let target = format!("file:{}", path.display()).parse().unwrap();
    (target, pipe)
}

/// The ticket on the screen, and whether its paper can be printed again.
fn ticket(kiosk: &Kiosk) -> Option<(String, Shown, bool)> {
    match kiosk.view().screen {
        Screen::Ticket(it) => Some((it.label, it.paper, it.can_print_again)),
        _ => None,
    }
}

/// Lets time pass until the paper is settled.
fn settled(kiosk: &mut Kiosk) -> (Shown, bool) {
    let begun = Instant::now();
    loop {
        let (_, shown, again) = ticket(kiosk).expect("the number stays on the screen");
        if shown != Shown::Printing || 2 * WAIT_MAX < begun.elapsed() {
            return (shown, again);
        }
        kiosk.wait_for_news(Duration::from_millis(5));
        kiosk.tick();
    }
}

/// One visitor from welcome to ticket, who asks for a copy where one is offered; then the kiosk delivers.
fn visitor(folder: &Path, printer: Target) -> Seen {
    let mut settings = Settings::new(folder.to_owned());
    settings.printer = printer;
    let mut kiosk = Kiosk::start(settings).unwrap();
    kiosk.touch(Touch::Start(Language::english()));
    kiosk.touch(Touch::Language(Language::english()));
    kiosk.touch(Touch::Accept);
    let begun = Instant::now();
    kiosk.touch(Touch::Finish);
    while ticket(&kiosk).is_none() {
        kiosk.tick();
    }
    let number_after = begun.elapsed();
    let (label, _, _) = ticket(&kiosk).unwrap();
    let (shown, again) = settled(&mut kiosk);
    let paper_after = begun.elapsed();
    let copy = again.then(|| {
        kiosk.touch(Touch::PrintAgain);
        settled(&mut kiosk).0
    });
    kiosk::drive::wait_until_synced(&mut kiosk, std::io::sink()).unwrap();
    Seen {
        label,
        shown,
        number_after,
        paper_after,
        copy,
    }
}

/// The row of a page's table in which `word` stands.
fn row<'a>(page: &'a str, word: &str) -> &'a str {
    let rows = page
        .split("<tr>")
        .skip(1)
        .map(|it| it.split("</tr>").next().unwrap());
    let mut found = rows.filter(|it| it.contains(word));
    found.next().unwrap_or_default()
}

/// What is wrong with what was seen of one fault; nothing when all is as it should be.
fn complaints(fault: &Fault, seen: &Seen, queue: &str, kiosks: &str) -> Vec<String> {
    let text = english();
    let mut wrong = Vec::new();
    let mut check = |is_good: bool, what: String| {
        if !is_good {
            wrong.push(format!("{}: {what}", fault.name));
        }
    };
    check(
        seen.number_after < NUMBER_MAX,
        format!("the number after {:?}", seen.number_after),
    );
    check(
        seen.paper_after < WAIT_MAX,
        format!("the paper after {:?}", seen.paper_after),
    );
    check(
        seen.shown == fault.shown,
        format!("the screen says {:?}", seen.shown),
    );
    let is_sure = fault.shown == Shown::Printed;
    check(
        is_sure == seen.copy.is_none(),
        format!("the copy is {:?}", seen.copy),
    );
    let (number, of_kiosk) = (
        row(queue, &seen.label),
        row(kiosks, &format!("<bdi>{}</bdi>", fault.name)),
    );
    check(
        !number.is_empty(),
        format!("{} is not in the line", seen.label),
    );
    match fault.why {
        Some(why) => {
            let why = text.of(&format!("kiosks-fault-{why}"));
            let state = match fault.shown {
                Shown::NotPrinted => "kiosks-ticket-failed",
                _ => "kiosks-ticket-unknown",
            };
            let words = text.with(state, &[("why", why.as_str().into())]);
            check(number.contains(&words), format!("at the number: {number}"));
            let both = of_kiosk.contains(&words) && of_kiosk.contains(&seen.label);
            check(both, format!("at the kiosk: {of_kiosk}"));
        }
        None => check(
            !number.contains("rinted"),
            format!("at the number: {number}"),
        ),
    }
    let start = text.with("kiosks-alert-slow", &[("kiosk", fault.name.into())]);
    let start = &start[..=start.find(':').unwrap()];
    let expected = fault.alert.map(|it| {
        text.with(
            &format!("kiosks-alert-{it}"),
            &[("kiosk", fault.name.into())],
        )
    });
    for page in [queue, kiosks] {
        let is_told = match &expected {
            Some(words) => page.contains(words.as_str()),
            None => !page.contains(start),
        };
        check(is_told, format!("staff should read {expected:?}"));
    }
    wrong
}

#[test]
fn whatever_a_printer_does_the_number_is_there_the_record_arrives_once_and_staff_see_why() {
    let office = Office::open(&programs()).unwrap();
    for (name, role) in [
        ("lee", "attorney"),
        ("rosa", "reception"),
        ("ira", "it_admin"),
    ] {
        office.add_staff(name, role).unwrap();
    }
    let kiosks: Vec<KioskProgram> = FAULTS
        .iter()
        .map(|it| office.kiosk(it.name).unwrap())
        .collect();
    let seen: Vec<Seen> = thread::scope(|scope| {
        let at_work = FAULTS.iter().zip(&kiosks).map(|(fault, kiosk)| {
            scope.spawn(|| {
                if let Some(manners) = fault.manners {
                    let printer = Printer::start(manners).unwrap();
                    return visitor(kiosk.folder(), printer.target().parse().unwrap());
                }
                let (target, _pipe) = stuck_device(kiosk.folder());
                visitor(kiosk.folder(), target)
            })
        });
        let at_work: Vec<_> = at_work.collect();
        at_work.into_iter().map(|it| it.join().unwrap()).collect()
    });

    let page = |who: &str, path: &str| office.desk(who).unwrap().get(path).unwrap().body;
    let (queue, of_kiosks) = (page("rosa", "/queue"), page("ira", "/kiosks"));
    let wrong: Vec<String> = FAULTS
        .iter()
        .zip(&seen)
        .flat_map(|(fault, seen)| complaints(fault, seen, &queue, &of_kiosks))
        .collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));

    // A restart finds nothing to send again, and nothing was sent twice for the copies.
    kiosks[1].drive(&[], Synced::Wait).unwrap();
    let check = office.check().unwrap();
    assert_eq!(
        (&check["received"], &check["quarantined"]),
        (&json!(FAULTS.len()), &json!(0))
    );
    let mut arrived: Vec<String> = office
        .export()
        .unwrap()
        .iter()
        .map(|it| it["label"].as_str().unwrap().to_owned())
        .collect();
    let mut taken: Vec<String> = seen.into_iter().map(|it| it.label).collect();
    arrived.sort_unstable();
    taken.sort_unstable();
    assert_eq!(arrived, taken, "each number once");
}

/// Whether this paper says that it is a copy: a bar across all of it, which nothing else on a ticket has.
fn is_copy(paper: &Paper) -> bool {
    let black = |row: &Vec<u8>| row.iter().map(|it| it.count_ones()).sum::<u32>();
    let width = u32::try_from(paper.width).unwrap();
    let mut bars = paper.rows.windows(8);
    bars.any(|rows| rows.iter().all(|row| width * 9 / 10 < black(row)))
}

/// The record that the code on this paper finds.
#[track_caller]
fn number_on(paper: &Paper, kiosk: &KioskProgram) -> String {
    let hash: [u8; 32] = Sha256::digest(scanned(paper)).into();
    let records = records(kiosk);
    let mut found = records.iter().filter(|it| it.frame.token_hash == hash);
    found
        .next()
        .expect("a record of this kiosk")
        .frame
        .label
        .to_string()
}

/// Waits until `is_so`.
#[track_caller]
fn soon(finger: &Finger, what: &str, mut is_so: impl FnMut() -> bool) {
    let begun = Instant::now();
    while !is_so() {
        assert!(begun.elapsed() < 2 * WAIT_MAX, "{what}");
        finger.front.tick();
        thread::yield_now();
    }
}

fn queue(desk: &mut Desk) -> String {
    desk.get("/queue").unwrap().body
}

#[test]
fn a_visitor_without_a_paper_has_a_copy_printed_and_a_printer_that_comes_back_prints_nothing_old() {
    let office = Office::open(&programs()).unwrap();
    office.add_staff("rosa", "reception").unwrap();
    let kiosk = office.kiosk("front door").unwrap();
    let printer = Printer::start(Manners::CoverOpen).unwrap();
    let mut rosa = office.desk("rosa").unwrap();
    let finger = Finger::at(&kiosk, &printer, "es");
    let sees = |id: &str| finger.find(&finger.text.of(id)).is_some();
    let takes_a_number = || {
        finger.arrives();
        finger.says("form-for-whom-me");
        while !sees("kiosk-finish") {
            finger.says("kiosk-skip");
        }
        finger.says("kiosk-finish");
    };

    takes_a_number();
    assert!(finger.find("A-001").is_some(), "before any paper");
    soon(&finger, "no paper", || sees("kiosk-ticket-not-printed"));
    finger.says("kiosk-done");
    takes_a_number();
    soon(&finger, "no paper", || sees("kiosk-ticket-not-printed"));
    assert_eq!(printer.papers().len(), 0);
    let in_doubt = |page: String| page.matches("Not printed").count();
    soon(&finger, "two papers are missed at the desk", || {
        in_doubt(queue(&mut rosa)) == 2
    });
    assert!(queue(&mut rosa).contains("cover is open"));

    printer.behaves(Manners::Good).unwrap();
    finger.says("kiosk-ticket-again");
    soon(&finger, "a copy", || sees("kiosk-ticket-printed"));
    assert!(!sees("kiosk-ticket-again"), "one is enough");
    finger.says("kiosk-done");
    takes_a_number();
    soon(&finger, "the next paper", || sees("kiosk-ticket-printed"));
    soon(
        &finger,
        "only one paper is still missed at the desk",
        || in_doubt(queue(&mut rosa)) == 1,
    );
    assert!(
        !queue(&mut rosa).contains("Close it"),
        "the printer is well again"
    );
    assert_eq!(office.check().unwrap()["received"], 3);

    drop(finger);
    let papers = printer.papers();
    let numbers: Vec<String> = papers.iter().map(|it| number_on(it, &kiosk)).collect();
    assert_eq!(
        numbers,
        ["A-002", "A-003"],
        "nothing of A-001, whose visitor has gone"
    );
    assert_eq!(
        papers.iter().map(is_copy).collect::<Vec<_>>(),
        [true, false]
    );
}
