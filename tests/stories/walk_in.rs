//! A visitor's morning: from the first touch to the caseworker who reads what was said.

use crate::programs;
use serde_json::json;
use std::time::{Duration, Instant};
use stories::{Manners, Office, Printer, Synced, Taken, empty_contents};

fn visit() -> serde_json::Value {
    json!({"language": "es", "answers": {
        "K09": ["asylum"], "K10": "yes", "K11": "court", "K12": "2031-05-06", "K14": "no", "K08": "Marisol",
        "K17": {"given": "Marisol", "family1": "Ajú"}, "K19": "+502 5555 0142"}})
}

#[test]
fn a_visitor_takes_a_ticket_is_called_and_is_read() {
    let office = Office::open(&programs()).unwrap();
    office.add_staff("lee", "attorney").unwrap();
    office.add_staff("rosa", "reception").unwrap();
    let printer = Printer::start(Manners::Good).unwrap();
    let kiosk = office
        .kiosk("front door")
        .unwrap()
        .printing_to(printer.target());

    let taken = kiosk.drive(&[visit()], Synced::Wait).unwrap();
    assert_eq!(taken[0].label(), Some("A-001"));
    assert_eq!(printer.papers().len(), 1, "one paper came out");

    let mut lee = office.desk("lee").unwrap();
    let mut rosa = office.desk("rosa").unwrap();
    let queue = rosa.get("/queue").unwrap().body;
    for seen in ["A-001", "Marisol"] {
        assert!(queue.contains(seen), "reception sees {seen}");
    }
    // Whole words: by chance an id holds the same figures.
    let mut words = queue.split(|it: char| !it.is_alphanumeric() && it != '-' && it != '_');
    let hidden = ["5555", "0142", "Ajú", "2031", "2031-05-06"];
    let seen = words.find(|it| hidden.contains(it));
    assert_eq!(seen, None, "reception does not see it");
    stories::demo::sit_at_first_window(&mut rosa).unwrap();
    stories::demo::call_next(&mut rosa).unwrap();
    let display = office.wall().unwrap().get("/display").unwrap().body;
    assert!(display.contains("A-001"));
    assert!(!display.contains("Marisol"), "no name on the wall");

    let record = stories::demo::intake_paths(&mut lee).unwrap().remove(0);
    let intake = lee.get(&record).unwrap();
    assert_eq!(intake.status, 200);
    for seen in ["Marisol", "Ajú", "5555 0142", "2031-05-06"] {
        assert!(intake.body.contains(seen), "the caseworker reads {seen}");
    }
    let refused = rosa.get(&record).unwrap();
    assert!(
        !refused.body.contains("Ajú"),
        "reception does not read the general part"
    );
}

#[test]
fn an_open_display_shows_a_called_number_within_a_second() {
    let office = Office::open(&programs()).unwrap();
    office.add_staff("lee", "attorney").unwrap();
    office.add_staff("rosa", "reception").unwrap();
    // The office is open: it knows the name, and still keeps it from the wall.
    office.desk("lee").unwrap();
    let kiosk = office.kiosk("front door").unwrap();
    kiosk.drive(&[visit()], Synced::Wait).unwrap();
    let mut rosa = office.desk("rosa").unwrap();
    assert!(rosa.get("/queue").unwrap().body.contains("Marisol"));
    stories::demo::sit_at_first_window(&mut rosa).unwrap();

    let mut watcher = office.wall().unwrap();
    let topics = watcher.topics("/topics/display").unwrap();
    let (told, heard) = std::sync::mpsc::channel();
    std::thread::spawn(move || {
        use std::io::BufRead;
        for line in std::io::BufReader::new(topics)
            .lines()
            .map_while(Result::ok)
        {
            if told.send(line).is_err() {
                return;
            }
        }
    });
    // Whatever is said on joining is not the call.
    while heard.recv_timeout(Duration::from_millis(300)).is_ok() {}
    let begun = Instant::now();
    stories::demo::call_next(&mut rosa).unwrap();
    let said = heard
        .recv_timeout(Duration::from_secs(1))
        .expect("the display hears of the call within a second");
    let wall = watcher.get("/display").unwrap().body;
    assert!(
        wall.contains("A-001") && !wall.contains("Marisol"),
        "{wall}"
    );
    assert!(begun.elapsed() < Duration::from_secs(1));
    let mut all = said;
    while let Ok(line) = heard.recv_timeout(Duration::from_millis(300)) {
        all.push_str(&line);
    }
    assert!(
        all.contains("A-001") && !all.contains("Marisol"),
        "numbers only, as on the wall: {all}"
    );
}

#[test]
fn a_restarted_office_takes_records_and_calls_numbers_before_anybody_signs_in() {
    let mut office = Office::open(&programs()).unwrap();
    office.add_staff("lee", "attorney").unwrap();
    office.add_staff("rosa", "reception").unwrap();
    let kiosk = office.kiosk("front door").unwrap();
    office.stop().unwrap();
    office.start().unwrap();

    let device = office.device("back door").unwrap();
    let record = device.record(1, &empty_contents()).unwrap();
    let put = device.put(record.frame.record_id, &record.to_bytes());
    assert_eq!(
        put.unwrap().status,
        201,
        "locked, and still it takes records"
    );
    kiosk.drive(&[visit()], Synced::Wait).unwrap();
    let mut rosa = office.desk("rosa").unwrap();
    let queue = rosa.get("/queue").unwrap().body;
    assert!(
        queue.contains("A-001") && queue.contains("B-001") && !queue.contains("Marisol"),
        "locked: the number, not the name"
    );
    stories::demo::sit_at_first_window(&mut rosa).unwrap();
    stories::demo::call_next(&mut rosa).unwrap();
    let wall = office.wall().unwrap().get("/display").unwrap().body;
    assert!(wall.contains("B-001"), "who came first is called");

    let mut lee = office.desk("lee").unwrap();
    assert!(
        rosa.get("/queue").unwrap().body.contains("Marisol"),
        "a keyholder has signed in"
    );
    let read = stories::demo::intake_paths(&mut lee)
        .unwrap()
        .iter()
        .any(|it| lee.get(it).unwrap().body.contains("Ajú"));
    assert!(read, "after sign-in the intake can be read");
}

#[test]
fn a_printer_that_refuses_the_connection_does_not_keep_the_visitor_waiting() {
    let office = Office::open(&programs()).unwrap();
    office.add_staff("lee", "attorney").unwrap();
    // A port on which nobody listens.
    let free = std::net::TcpListener::bind("127.0.0.1:0")
        .unwrap()
        .local_addr()
        .unwrap();
    let kiosk = office
        .kiosk("front door")
        .unwrap()
        .printing_to(format!("tcp://{free}"));
    let begun = Instant::now();
    let taken = kiosk.drive(&[visit()], Synced::DoNotWait).unwrap();
    assert!(
        matches!(&taken[0], Taken::Ticket { label, printed, .. } if label == "A-001" && printed == "failed"),
        "{taken:?}"
    );
    assert!(
        begun.elapsed() < Duration::from_secs(5),
        "took {:?}",
        begun.elapsed()
    );
}
