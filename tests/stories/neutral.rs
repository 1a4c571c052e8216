//! An office whose screens say its name, and whose papers do not: others find them at home.

use crate::programs;
use crate::taps::Finger;
use std::time::{Duration, Instant};
use stories::{KioskProgram, Manners, Office, Printer};

/// The office says its facts.
fn says(office: &Office, neutral_paper: &str) {
    let mut ruth = office.desk("ruth").unwrap();
    let version = ruth.field("/office", "facts_version").unwrap();
    let facts = [
        ("facts_version", version.as_str()),
        ("office_line", "Harbor Legal Aid"),
        ("neutral_paper", neutral_paper),
        ("time_zone", "America/New_York"),
        ("place-en", "1"),
    ];
    let page = ruth.post("/office", &facts).unwrap();
    assert_eq!(page.status, 303, "{}", page.body);
}

/// How many rows of dots the paper of one visit has.
fn paper_of_a_visit(kiosk: &KioskProgram, is_neutral: bool) -> usize {
    let printer = Printer::start(Manners::Good).unwrap();
    let finger = Finger::at(kiosk, &printer, "en");
    let begun = Instant::now();
    let heard = || {
        let kiosk = finger.front.kiosk();
        let office = kiosk.office();
        assert!(
            office.heard().is_none() || office.line.as_deref() == Some("Harbor Legal Aid"),
            "the screens say it either way"
        );
        office.heard().is_some() && office.neutral_paper == is_neutral
    };
    while !heard() {
        assert!(begun.elapsed() < Duration::from_secs(20), "no office");
        finger.front.tick();
        std::thread::yield_now();
    }
    finger.arrives();
    finger.says("kiosk-finish-now");
    finger.finishes();
    finger.waits_for_paper(&printer);
    printer.papers()[0].rows.len()
}

#[test]
fn papers_leave_out_the_name_that_the_screens_show_where_the_office_wants_it_so() {
    let office = Office::open(&programs()).unwrap();
    office.add_staff("ruth", "director").unwrap();
    says(&office, "no");
    let kiosk = office.kiosk("front door").unwrap();
    let named = paper_of_a_visit(&kiosk, false);
    says(&office, "yes");
    let neutral = paper_of_a_visit(&kiosk, true);
    assert!(neutral < named, "{neutral} and {named} rows of dots");
}
