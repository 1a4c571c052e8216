//! Bad input with good signatures: the office answers in plain words, keeps what it may not lose, and
//! stays up.

use crate::programs;
use serde_json::json;
use shared::ids::RecordId;
use std::sync::Arc;
use stories::{Office, Synced, Taken, empty_contents};
use uuid::Uuid;

#[test]
fn malformed_records_are_refused_and_the_office_stays_up() {
    let office = Office::open(&programs()).unwrap();
    office.add_staff("lee", "attorney").unwrap();
    let device = office.device("front door").unwrap();
    let record = device.record(1, &empty_contents()).unwrap();
    let (id, good) = (record.frame.record_id, record.to_bytes());

    let put = |body: &[u8]| device.put(id, body).unwrap();
    assert_eq!(put(b"").status, 400);
    assert_eq!(put(b"no record at all").status, 400);
    assert_eq!(put(&good[..good.len() / 2]).status, 400);
    assert_eq!(put(&[good.as_slice(), b"x"].concat()).status, 400);
    assert_eq!(put(&vec![0; 256 * 1024 + 1]).status, 413);
    // The magic, the format, the length, `supersedes` and the number; what is not looked at here is bound
    // to the sealed parts and found out when they are opened.
    for at in [0, 4, 5, 55, 60] {
        let mut spoilt = good.clone();
        spoilt[at] ^= 0xff;
        let said = put(&spoilt);
        assert!(
            (400..500).contains(&said.status),
            "byte {at}: {}",
            said.status
        );
        assert!(said.body.contains("error"), "byte {at}: a sentence");
    }
    assert_eq!(
        device
            .put(RecordId(Uuid::from_u128(5)), &good)
            .unwrap()
            .status,
        400,
        "another record's address"
    );
    assert_eq!(
        device
            .send("PUT", "/k1/records/not-an-id", &good, |it| it)
            .unwrap()
            .status,
        400
    );
    assert_eq!(
        device
            .send("POST", "/k1/report", b"{\"version\":", |it| it)
            .unwrap()
            .status,
        400
    );
    assert_eq!(
        device
            .send("DELETE", &format!("/k1/records/{id}"), b"", |it| it)
            .unwrap()
            .status
            / 100,
        4
    );
    let good = put(&good);
    assert_eq!(
        good.status, 201,
        "after all that, a good record is taken: {}",
        good.body
    );
}

#[test]
fn the_same_id_with_other_bytes_is_kept_aside() {
    let office = Office::open(&programs()).unwrap();
    office.add_staff("lee", "attorney").unwrap();
    let device = office.device("front door").unwrap();
    let first = device.record(1, &empty_contents()).unwrap();
    let mut second = device.record(1, &empty_contents()).unwrap();
    second.frame.record_id = first.frame.record_id;
    let id = first.frame.record_id;
    assert_eq!(device.put(id, &first.to_bytes()).unwrap().status, 201);
    for _ in 0..2 {
        assert_eq!(device.put(id, &second.to_bytes()).unwrap().status, 409);
    }
    let check = office.check().unwrap();
    assert_eq!(
        (&check["received"], &check["quarantined"]),
        (&json!(1), &json!(1)),
        "both are kept, the second once"
    );
}

#[test]
fn fifty_deliveries_of_one_record_at_once_are_one_record() {
    let office = Office::open(&programs()).unwrap();
    office.add_staff("lee", "attorney").unwrap();
    let device = Arc::new(office.device("front door").unwrap());
    let record = Arc::new(device.record(1, &empty_contents()).unwrap());
    let threads: Vec<_> = (0..50)
        .map(|_| {
            let (device, record) = (device.clone(), record.clone());
            std::thread::spawn(move || {
                device
                    .put(record.frame.record_id, &record.to_bytes())
                    .unwrap()
            })
        })
        .collect();
    let said: Vec<_> = threads.into_iter().map(|it| it.join().unwrap()).collect();
    assert_eq!(said.iter().filter(|it| it.status == 201).count(), 1);
    assert!(
        said.iter()
            .all(|it| it.status <= 201 && it.body == said[0].body),
        "one receipt for all"
    );
    assert_eq!(office.check().unwrap()["received"], 1);
}

#[test]
fn a_line_that_cannot_be_used_says_why_and_the_others_go_on() {
    let office = Office::open(&programs()).unwrap();
    office.add_staff("lee", "attorney").unwrap();
    let kiosk = office.kiosk("front door").unwrap();
    let output = kiosk
        .run(
            &["drive", "--until-synced"],
            concat!(
                "{\"language\":\"es\",\"answers\":{\"K09\":[\"citizenship\"],\"K12\":\"2026-12-01\"}}\n",
                "not json\n",
                "{\"language\":\"tlh\",\"answers\":{}}\n",
                "{\"language\":\"en\",\"answers\":{\"K99\":\"x\"}}\n",
                "{\"language\":\"en\",\"answers\":{\"K12\":\"2027-02-29\"}}\n",
                "{\"language\":\"en\",\"answers\":{\"K19\":\"Secretname 123\"}}\n",
                "\n",
                "{\"language\":\"en\",\"answers\":{}}\n",
            ),
        )
        .unwrap();
    assert!(
        !output.contains("Secretname"),
        "what was typed is not repeated"
    );
    let lines = stories::read_tickets(&output).unwrap();
    let words: Vec<String> = lines
        .iter()
        .map(|it| match it {
            Taken::Ticket { label, .. } => label.clone(),
            Taken::Part { section, .. } => section.clone(),
            Taken::Refused { line, .. } => format!("line {line} refused"),
        })
        .collect();
    assert_eq!(
        words,
        [
            "A-001",
            "line 2 refused",
            "line 3 refused",
            "line 4 refused",
            "line 5 refused",
            "line 6 refused",
            "A-002"
        ]
    );
    let records = office.export().unwrap();
    assert_eq!(
        records[0]["answers"],
        json!({"K09": ["citizenship"], "K12": "2026-12-01"})
    );
    kiosk.drive(&[], Synced::Wait).unwrap();
}
