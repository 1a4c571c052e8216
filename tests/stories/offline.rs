//! The network is gone, programs are killed, and every visit arrives exactly once all the same.

use crate::{programs, visits};
use rand::RngExt;
use serde_json::{Value, json};
use std::time::Duration;
use stories::{KioskProgram, Office, Synced, Taken, read_tickets};

fn labels(taken: &[Taken]) -> Vec<String> {
    taken
        .iter()
        .map(|it| {
            let label = it.label();
            label
                .unwrap_or_else(|| panic!("no ticket: {it:?}"))
                .to_owned()
        })
        .collect()
}

/// What was typed and what the office opened are the same: label by label, answer by answer.
#[track_caller]
fn assert_all_arrived(visits: &[Value], labels: &[String], office: &Office) {
    let records = office.export().unwrap();
    let arrived: Vec<&str> = records
        .iter()
        .filter_map(|it| it["label"].as_str())
        .collect();
    assert_eq!(arrived, labels, "every number once, in ticket order");
    for ((visit, label), record) in visits.iter().zip(labels).zip(&records) {
        assert_eq!(record["answers"], visit["answers"], "{label}");
        assert_eq!(record["language"], visit["language"], "{label}");
    }
    let check = office.check().unwrap();
    assert_eq!(check["received"], visits.len());
    assert_eq!(check["quarantined"], 0);
}

#[test]
fn two_hundred_visits_taken_without_a_network_arrive_exactly_as_they_were_typed() {
    let mut office = Office::open(&programs()).unwrap();
    office.add_staff("lee", "attorney").unwrap();
    let kiosk = office.kiosk("front door").unwrap();
    office.stop().unwrap();

    let visits = visits::many(200, 1);
    let taken = kiosk.drive(&visits, Synced::DoNotWait).unwrap();
    let labels = labels(&taken);
    assert_eq!(labels.first().map(String::as_str), Some("A-001"));
    assert_eq!(labels.last().map(String::as_str), Some("A-200"));
    let status = kiosk.status().unwrap();
    assert_eq!(
        (&status["sealed"], &status["receipted"]),
        (&Value::from(200), &Value::from(0))
    );

    office.start().unwrap();
    kiosk.drive(&[], Synced::Wait).unwrap();
    assert_all_arrived(&visits, &labels, &office);
    let status = kiosk.status().unwrap();
    assert_eq!(
        (&status["sealed"], &status["receipted"]),
        (&Value::from(200), &Value::from(200))
    );
    // Delivering again changes nothing.
    kiosk.drive(&[], Synced::Wait).unwrap();
    assert_all_arrived(&visits, &labels, &office);
    assert_no_words_in_logs(&visits, &kiosk, &office);
}

/// Nothing a visitor typed stands in any log.
fn assert_no_words_in_logs(visits: &[Value], kiosk: &KioskProgram, office: &Office) {
    let logs = kiosk.read_log() + &office.read_log();
    for visit in visits {
        for question in ["K08", "K19", "K25"] {
            if let Some(typed) = visit["answers"][question]
                .as_str()
                .filter(|it| 5 < it.len())
            {
                assert!(!logs.contains(typed), "an answer to {question} is in a log");
            }
        }
    }
}

#[test]
fn plugs_pulled_while_records_are_delivered_change_nothing() {
    plugs_are_pulled(30);
}

#[test]
#[ignore = "takes more than a minute: see README, commands of their own"]
fn a_hundred_plugs_pulled_while_records_are_delivered_change_nothing() {
    plugs_are_pulled(100);
}

/// The plug of the kiosk and that of the server are pulled in turn, while two visits at a time are delivered.
fn plugs_are_pulled(rounds: usize) {
    let mut office = Office::open(&programs()).unwrap();
    office.add_staff("lee", "attorney").unwrap();
    let kiosk = office.kiosk("front door").unwrap();
    let mut dice = visits::dice(7);
    let visits = visits::many(2 * rounds, 11);
    let (mut held, mut interrupted) = (Vec::new(), 0);
    for (round, new) in visits.chunks(2).enumerate() {
        let mut running = kiosk.start_fed(new).unwrap();
        // Half of the rounds wait for nothing, so that also a fast machine is caught in the middle.
        let wait = Duration::from_millis(dice.random_range(0..40) * dice.random_range(0..2));
        running.wait_for_tickets(new.len(), wait).unwrap();
        let said = if round % 2 == 0 {
            let said = running.pull_plug_after(Duration::ZERO).unwrap();
            let status = kiosk.status().unwrap();
            interrupted += usize::from(status["receipted"] != status["sealed"]);
            said
        } else {
            office.kill().unwrap();
            office.start().unwrap();
            running.finish().unwrap()
        };
        held.extend(labels(&read_tickets(&said).unwrap()));
    }
    assert!(
        rounds / 20 < interrupted,
        "only {interrupted} rounds were interrupted: choose shorter waits"
    );
    kiosk.drive(&[], Synced::Wait).unwrap();
    assert_all_arrived(&visits, &held, &office);
    let status = kiosk.status().unwrap();
    assert_eq!(
        (&status["sealed"], &status["receipted"]),
        (&json!(2 * rounds), &json!(2 * rounds))
    );
}

/// A visitor who saw their number has it for ever. One whose number was cut off by the plug may or may not
/// have been recorded: then as a whole, and under the next number.
#[test]
fn plugs_pulled_while_numbers_are_taken_lose_nobody_who_saw_a_number() {
    const AT_ONCE: usize = 4;
    let office = Office::open(&programs()).unwrap();
    office.add_staff("lee", "attorney").unwrap();
    let kiosk = office.kiosk("front door").unwrap();
    let mut dice = visits::dice(3);
    let visits = visits::many(20 * AT_ONCE, 5);
    let mut rounds: Vec<(&[Value], Vec<String>)> = Vec::new();
    for new in visits.chunks(AT_ONCE) {
        let mut running = kiosk.start_fed(new).unwrap();
        let seen = dice.random_range(0..AT_ONCE);
        running.wait_for_tickets(seen, Duration::ZERO).unwrap();
        let said = running.pull_plug_after(Duration::ZERO).unwrap();
        rounds.push((new, labels(&read_tickets(&said).unwrap())));
    }
    kiosk.drive(&[], Synced::Wait).unwrap();
    let records = office.export().unwrap();
    let mut arrived = records.iter().peekable();
    for (new, seen) in rounds {
        for (at, visit) in new.iter().enumerate() {
            let is_next = arrived
                .peek()
                .is_some_and(|it| it["answers"] == visit["answers"]);
            match seen.get(at) {
                Some(label) => assert!(
                    is_next && arrived.next().is_some_and(|it| it["label"] == **label),
                    "{label} is lost or changed"
                ),
                None if is_next => drop(arrived.next()),
                None => break,
            }
        }
    }
    assert_eq!(arrived.next(), None, "nobody arrived who did not come");
    assert_eq!(office.check().unwrap()["quarantined"], 0);
    let status = kiosk.status().unwrap();
    assert_eq!(status["receipted"], records.len());
    assert_eq!(status["sealed"], records.len());
}
