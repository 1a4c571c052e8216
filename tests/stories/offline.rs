//! The network is gone, programs are killed, and every visit arrives exactly once all the same.

use crate::{programs, visits};
use rand::RngExt;
use serde_json::Value;
use std::collections::BTreeMap;
use std::time::Duration;
use stories::{KioskProgram, Office, Synced, Taken, read_tickets};

/// Rounds of pulling plugs in one run of the tests.
const ROUNDS: u64 = 100;

fn labels(taken: &[Taken]) -> Vec<String> {
    taken
        .iter()
        .map(|it| it.label().expect("every visit got a ticket").to_owned())
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
fn plugs_pulled_on_either_side_lose_nothing_and_double_nothing() {
    let mut office = Office::open(&programs()).unwrap();
    office.add_staff("lee", "attorney").unwrap();
    let kiosk = office.kiosk("front door").unwrap();
    let mut dice = visits::dice(7);
    let (mut visits, mut labels) = (Vec::new(), Vec::new());
    for round in 0..ROUNDS {
        let new = visits::many(4, 100 + round);
        let mut running = kiosk.start_fed(&new).unwrap();
        let wait = Duration::from_millis(dice.random_range(0..120));
        if round % 2 == 0 {
            // The kiosk loses power somewhere between taking tickets and delivering them.
            let said = running.pull_plug_after(wait).unwrap();
            note(
                &kiosk,
                &new,
                &read_tickets(&said).unwrap(),
                &mut visits,
                &mut labels,
            );
        } else {
            running.wait_for_tickets(new.len(), wait).unwrap();
            office.kill().unwrap();
            office.start().unwrap();
            let said = running.finish().unwrap();
            note(
                &kiosk,
                &new,
                &read_tickets(&said).unwrap(),
                &mut visits,
                &mut labels,
            );
        }
    }
    kiosk.drive(&[], Synced::Wait).unwrap();
    assert_arrived_once(&visits, &labels, &kiosk, &office);
}

/// What the visitors of this round hold. A number whose line was cut off by the plug may or may not
/// have been taken; it must not be lost if it was, and it is compared by its content below.
fn note(
    _: &KioskProgram,
    new: &[Value],
    taken: &[Taken],
    visits: &mut Vec<Value>,
    labels: &mut Vec<String>,
) {
    for (visit, ticket) in new.iter().zip(taken) {
        visits.push(visit.clone());
        labels.push(ticket.label().expect("a ticket").to_owned());
    }
}

#[track_caller]
fn assert_arrived_once(visits: &[Value], labels: &[String], kiosk: &KioskProgram, office: &Office) {
    let records = office.export().unwrap();
    let mut by_label: BTreeMap<&str, &Value> = BTreeMap::new();
    for record in &records {
        let label = record["label"].as_str().unwrap();
        assert!(
            by_label.insert(label, record).is_none(),
            "{label} arrived twice"
        );
    }
    for (visit, label) in visits.iter().zip(labels) {
        let record = by_label
            .get(label.as_str())
            .unwrap_or_else(|| panic!("{label} is lost"));
        assert_eq!(record["answers"], visit["answers"], "{label}");
    }
    let status = kiosk.status().unwrap();
    assert_eq!(
        status["sealed"],
        records.len(),
        "what was sealed but not seen is delivered too"
    );
    assert_eq!(status["receipted"], records.len());
    assert_eq!(office.check().unwrap()["quarantined"], 0);
}
