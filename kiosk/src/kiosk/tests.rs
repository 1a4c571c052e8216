//! A whole kiosk without a window: visits, tickets, a printer's file, an office, restarts.

mod front;
mod renewal;

use crate::kiosk::{Kiosk, Renewal};
use crate::link::Pace;
use crate::link::tests::office::{Manners, TestOffice};
use crate::outbox::{Outbox, PrintState};
use crate::paper::escpos::tests::decode;
use crate::printer::Target;
use crate::settings::{Pulse, Settings, StartError};
use crate::ui::{Paper, Screen, Touch, Typed};
use crate::{board, drive, folder, status};
use chrono::TimeDelta;
use shared::clock::{Clock, SetClock, SystemClock};
use shared::form::Part as Class;
use shared::protocol::{CallReason, PrintFault, PrintOutcome};
use shared::record::{self, Card, Record};
use shared::triage::Colour;
use std::path::Path;
use std::sync::Arc;
use std::time::{Duration, Instant};
use tempfile::TempDir;
use translations::{Language, Tongue};

const PACE: Pace = Pace {
    base: Duration::from_millis(20),
    cap: Duration::from_millis(60),
};

/// The data folder of a kiosk that is paired with `office`.
fn paired(office: &TestOffice) -> TempDir {
    let home = tempfile::tempdir().unwrap();
    let outbox = Outbox::open(folder::Folder::take(home.path()).unwrap()).unwrap();
    outbox.keep_pairing(&office.pairing()).unwrap();
    home
}

fn settings(home: &Path, printer: Target) -> Settings {
    Settings {
        printer,
        pace: PACE,
        ..Settings::new(home.to_owned())
    }
}

fn driven(kiosk: &mut Kiosk, lines: &str) -> Vec<serde_json::Value> {
    let mut out = Vec::new();
    drive::drive(kiosk, lines.as_bytes(), &mut out).unwrap();
    String::from_utf8(out)
        .unwrap()
        .lines()
        .map(|it| serde_json::from_str(it).unwrap())
        .collect()
}

fn touch_through(kiosk: &mut Kiosk, tag: &str) {
    kiosk.touch(Touch::Start(Language::english()));
    kiosk.touch(Touch::Language(Language::find(tag).unwrap()));
    kiosk.touch(Touch::Accept);
    kiosk.touch(Touch::Pick(Typed::new("family".to_owned())));
    kiosk.touch(Touch::Finish);
}

#[test]
fn what_was_driven_reaches_the_office_answer_for_answer_in_ticket_order() {
    let office = TestOffice::start("127.0.0.1");
    let home = paired(&office);
    let mut kiosk = Kiosk::start(settings(home.path(), Target::None)).unwrap();
    let lines = [
        r#"{"language":"es","answers":{"K08":"  Íñigo ","K09":["tps","asylum"],"K12":"2026-12"}}"#,
        "not json",
        r#"{"language":"ar","answers":{"K17":{"given":"سلمى"},"K19":"+٩٦٣ ١١ ٥٥٥ ٠١٢٣"}}"#,
        r#"{"language":"en","answers":{"K10":"perhaps"}}"#,
        r#"{"language":"en","answers":{}}"#,
    ];
    let said = driven(&mut kiosk, &lines.join("\n"));
    let labels: Vec<_> = said.iter().map(|it| it["label"].as_str()).collect();
    assert_eq!(
        labels,
        [Some("A-001"), None, Some("A-002"), None, Some("A-003")]
    );
    assert_eq!(
        said[1],
        serde_json::json!({"line": 2, "error": "this line is not JSON (column 2)"})
    );
    assert_eq!(said[3]["line"], 4);
    assert_eq!(said[0]["printed"], "none");
    drive::wait_until_synced(&mut kiosk, std::io::sink()).unwrap();
    let mut previous = [0; 32];
    for (number, line) in [lines[0], lines[2], lines[4]].into_iter().enumerate() {
        let number = u64::try_from(number + 1).unwrap();
        let found = office.record(number);
        assert_eq!(found.frame.previous, previous, "records are chained");
        previous = Record::hash(&found.to_bytes());
        let typed: serde_json::Value = serde_json::from_str(line).unwrap();
        assert_eq!(office.answers(number), typed["answers"]);
    }
    assert_eq!(office.kept().records.len(), 3);
}

#[test]
fn two_hundred_visits_in_a_row_have_two_hundred_numbers() {
    let office = TestOffice::start("127.0.0.1");
    let home = paired(&office);
    let mut kiosk = Kiosk::start(settings(home.path(), Target::None)).unwrap();
    let line = "{\"language\":\"es\",\"answers\":{\"K09\":[\"citizenship\"]}}\n";
    let said = driven(&mut kiosk, &line.repeat(200));
    assert_eq!(said.last().unwrap()["label"], "A-200");
}

#[test]
fn a_ticket_is_drawn_printed_and_told_of_on_the_screen() {
    let office = TestOffice::start("127.0.0.1");
    let home = paired(&office);
    let file = home.path().join("paper");
    let printer = format!("file:{}?dots=384", file.display()).parse().unwrap();
    let mut kiosk = Kiosk::start(settings(home.path(), printer)).unwrap();
    touch_through(&mut kiosk, "ar");
    let (record_id, label) = kiosk.taken().unwrap();
    assert_eq!(label.as_str(), "A-001");
    assert_eq!(
        kiosk.outbox().printed(record_id).unwrap(),
        Some(PrintState::Printing)
    );
    assert_eq!(kiosk.wait_for_paper(record_id), PrintOutcome::PRINTED);
    let Screen::Ticket(ticket) = kiosk.view().screen else {
        panic!("no ticket on the screen")
    };
    assert_eq!(
        (ticket.label.as_str(), ticket.paper),
        ("A-001", Paper::Printed)
    );
    let papers = decode(&std::fs::read(file).unwrap());
    assert_eq!((papers.len(), papers[0].width), (1, 384));
    kiosk.touch(Touch::Home);
    assert!(kiosk.taken().is_none());
}

#[test]
fn a_printer_that_refuses_delays_no_number() {
    let office = TestOffice::start("127.0.0.1");
    let home = paired(&office);
    let refusing = Target::Tcp {
        host: "127.0.0.1".to_owned(),
        port: 9,
        dots: 576,
    };
    let mut kiosk = Kiosk::start(settings(home.path(), refusing)).unwrap();
    let started = Instant::now();
    touch_through(&mut kiosk, "en");
    assert!(matches!(kiosk.view().screen, Screen::Ticket(_)));
    assert!(started.elapsed() < Duration::from_secs(1));
    let (record_id, _) = kiosk.taken().unwrap();
    let unreachable = PrintOutcome::failed(PrintFault::Unreachable);
    assert_eq!(kiosk.wait_for_paper(record_id), unreachable);
    assert!(started.elapsed() < Duration::from_secs(5));
}

#[test]
fn an_idle_visitor_leaves_nothing_behind() {
    let office = TestOffice::start("127.0.0.1");
    let home = paired(&office);
    let clock = SetClock::at(SystemClock.now());
    let mut kiosk = Kiosk::start(Settings {
        clock: Arc::new(clock.clone()),
        pulse: Pulse::Clock,
        ..settings(home.path(), Target::None)
    })
    .unwrap();
    kiosk.touch(Touch::Start(Language::english()));
    kiosk.touch(Touch::Language(Language::english()));
    kiosk.touch(Touch::Accept);
    while !shows(&kiosk, "K08") {
        kiosk.touch(Touch::Skip);
    }
    kiosk.touch(Touch::Typed {
        field: "K08".to_owned(),
        text: Typed::new("MARKERTAPIR".to_owned()),
    });
    kiosk.touch(Touch::Continue);
    clock.advance(TimeDelta::seconds(121));
    kiosk.tick();
    assert!(matches!(kiosk.view().screen, Screen::Welcome(_)));
    assert_eq!(kiosk.outbox().counts().unwrap().sealed, 0);
    // The next visitor finds nothing of it, and neither does who looks at the disk.
    kiosk.touch(Touch::Start(Language::english()));
    kiosk.touch(Touch::Language(Language::english()));
    kiosk.touch(Touch::Accept);
    kiosk.touch(Touch::Finish);
    drive::wait_until_synced(&mut kiosk, std::io::sink()).unwrap();
    assert_eq!(office.answers(1), serde_json::json!({}));
    drop(kiosk);
    assert!(!finds(home.path(), "MARKERTAPIR"));
}

/// Whether question `id` is on the screen.
fn shows(kiosk: &Kiosk, id: &str) -> bool {
    matches!(kiosk.view().screen, Screen::Question(it) if it.id == id)
}

/// Lets time pass until `is_so`, at most ten seconds.
#[track_caller]
fn ticks_until(kiosk: &mut Kiosk, what: &str, is_so: impl Fn(&Kiosk) -> bool) {
    let until = Instant::now() + Duration::from_secs(10);
    while !is_so(kiosk) {
        assert!(Instant::now() < until, "{what}");
        kiosk.wait_for_news(Duration::from_millis(20));
        kiosk.tick();
    }
}

#[test]
fn a_full_folder_puts_the_kiosk_out_of_order_and_room_puts_it_back_by_itself() {
    let office = TestOffice::start("127.0.0.1");
    let home = paired(&office);
    let mut kiosk = Kiosk::start(settings(home.path(), Target::None)).unwrap();
    // A folder where the test file should go stands for a disk that cannot be written.
    std::fs::create_dir(home.path().join("test-write")).unwrap();
    kiosk.touch(Touch::Start(Language::english()));
    assert!(matches!(kiosk.view().screen, Screen::OutOfOrder(_)));
    let said = driven(&mut kiosk, r#"{"language":"en"}"#);
    assert!(said[0]["error"].as_str().unwrap().contains("out of order"));
    std::fs::remove_dir(home.path().join("test-write")).unwrap();
    // That screen takes no touch: nobody can help it but time.
    ticks_until(&mut kiosk, "welcome again", |it| {
        matches!(it.view().screen, Screen::Welcome(_))
    });
    kiosk.touch(Touch::Start(Language::english()));
    assert!(matches!(kiosk.view().screen, Screen::Language(_)));
}

#[test]
fn a_removed_or_unknown_kiosk_sends_visitors_to_the_paper_form_until_it_belongs_again() {
    for manners in [Manners::Removed, Manners::Always(401)] {
        let office = TestOffice::start("127.0.0.1");
        office.behaves(manners);
        let home = paired(&office);
        let mut kiosk = Kiosk::start(settings(home.path(), Target::None)).unwrap();
        ticks_until(&mut kiosk, "out of order", |it| {
            matches!(it.view().screen, Screen::OutOfOrder(_))
        });
        kiosk.touch(Touch::Start(Language::english()));
        assert!(matches!(kiosk.view().screen, Screen::OutOfOrder(_)));
        office.behaves(Manners::Good);
        ticks_until(&mut kiosk, "welcome again", |it| {
            matches!(it.view().screen, Screen::Welcome(_))
        });
    }
}

#[test]
fn a_visitor_whose_language_is_not_there_calls_a_person_to_the_screen() {
    let office = TestOffice::start("127.0.0.1");
    let home = paired(&office);
    let mut kiosk = Kiosk::start(settings(home.path(), Target::None)).unwrap();
    kiosk.touch(Touch::Start(Language::english()));
    kiosk.touch(Touch::LanguageNotHere);
    kiosk.touch(Touch::Speaks(Tongue::find("mam")));
    let called = || {
        let kept = office.kept();
        let calls = kept.reports.iter().flat_map(|it| it.calls.clone());
        let calls = calls.map(|it| (it.why, it.language.or(it.speaks)));
        calls.collect::<Vec<_>>()
    };
    ticks_until(&mut kiosk, "the office heard", |_| !called().is_empty());
    kiosk.touch(Touch::DismissOverlay);
    kiosk.touch(Touch::Speaks(Tongue::signed()));
    ticks_until(&mut kiosk, "the office heard", |_| called().len() == 2);
    kiosk.touch(Touch::DismissOverlay);
    kiosk.touch(Touch::Back);
    kiosk.touch(Touch::Language(Language::find("ar").unwrap()));
    kiosk.touch(Touch::CallPerson);
    ticks_until(&mut kiosk, "the office heard", |_| called().len() == 3);
    let language = |tag: &str| (CallReason::Language, Some(tag.to_owned()));
    let asked = (CallReason::Asked, Some("ar".to_owned()));
    assert_eq!(called(), [language("mam"), language("sgn"), asked]);
    assert_eq!(
        kiosk.outbox().counts().unwrap().sealed,
        0,
        "nothing but the call"
    );
}

/// What is written to the log while `work` is done on this thread.
fn logged(work: impl FnOnce()) -> String {
    let log = tempfile::NamedTempFile::new().unwrap();
    let subscriber = tracing_subscriber::fmt()
        .with_max_level(tracing::Level::TRACE)
        .with_writer(Arc::new(log.reopen().unwrap()))
        .finish();
    tracing::subscriber::with_default(subscriber, work);
    std::fs::read_to_string(log.path()).unwrap()
}

#[test]
fn neither_office_nor_log_learns_from_a_call_that_somebody_under_18_came_alone() {
    let office = TestOffice::start("127.0.0.1");
    let home = paired(&office);
    let mut kiosk = Kiosk::start(settings(home.path(), Target::None)).unwrap();
    let log = logged(|| {
        kiosk.touch(Touch::Start(Language::english()));
        kiosk.touch(Touch::Language(Language::english()));
        kiosk.touch(Touch::Accept);
        for choice in ["me", "no"] {
            kiosk.touch(Touch::Pick(Typed::new(choice.to_owned())));
        }
    });
    assert!(log.contains("a visitor needs a person"), "{log}");
    for word in ["minor", "alone", "urgent"] {
        assert!(!log.to_lowercase().contains(word), "{word}: {log}");
    }
    let called = || {
        let kept = office.kept();
        let calls = kept.reports.iter().flat_map(|it| it.calls.clone());
        calls.collect::<Vec<_>>()
    };
    ticks_until(&mut kiosk, "the office heard", |_| !called().is_empty());
    let told = serde_json::to_value(called()).unwrap();
    assert_eq!(told[0]["why"], "urgent");
    assert_eq!(told[0].as_object().unwrap().len(), 4, "{told}");
}

#[test]
fn touching_call_again_calls_nobody_else() {
    let office = TestOffice::start("127.0.0.1");
    let home = paired(&office);
    let mut kiosk = Kiosk::start(settings(home.path(), Target::None)).unwrap();
    let calls = Arc::clone(&kiosk.calls);
    office.behaves(Manners::Always(503));
    kiosk.touch(Touch::Start(Language::english()));
    for _ in 0..5 {
        kiosk.touch(Touch::CallPerson);
        kiosk.touch(Touch::DismissOverlay);
    }
    assert_eq!(calls.open(Instant::now()).len(), 1);
    kiosk.touch(Touch::Back);
    kiosk.touch(Touch::Start(Language::english()));
    kiosk.touch(Touch::CallPerson);
    assert_eq!(calls.open(Instant::now()).len(), 2, "the next visitor");
}

/// What reception sees of the only record, which a kiosk with a lost clock made for a hearing on
/// 2 September, and when it was sealed.
fn card_of_tomorrows_hearing(office: &TestOffice, home: &Path) -> (Card, String) {
    let mut kiosk = Kiosk::start(Settings {
        clock: Arc::new(SetClock::at(chrono::DateTime::UNIX_EPOCH)),
        ..settings(home, Target::None)
    })
    .unwrap();
    kiosk.wait_for_news(Duration::from_secs(10));
    driven(
        &mut kiosk,
        r#"{"language":"es","answers":{"K10":"yes","K11":"court","K12":"2026-09-02"}}"#,
    );
    drive::wait_until_synced(&mut kiosk, std::io::sink()).unwrap();
    let number = kiosk.outbox().counts().unwrap().sealed;
    let record = office.record(number);
    let queue = record::open(
        TestOffice::office_id(),
        &record,
        Class::Queue,
        office.secret().of(Class::Queue),
    );
    let day = record.frame.sealed_at.date_naive().to_string();
    (queue.unwrap().card.unwrap(), day)
}

#[test]
fn a_kiosk_whose_clock_fell_back_judges_dates_by_the_offices_time() {
    let office = TestOffice::start("127.0.0.1");
    let home = paired(&office);
    let (card, day) = card_of_tomorrows_hearing(&office, home.path());
    assert_eq!((card.colour, day.as_str()), (Colour::Red, "2026-09-01"));
}

#[test]
fn a_time_far_ahead_is_corrected_by_the_offices_next_word() {
    let office = TestOffice::start("127.0.0.1");
    let home = paired(&office);
    office.kept().now = Some("2099-01-01T00:00:00Z".parse().unwrap());
    let (_, day) = card_of_tomorrows_hearing(&office, home.path());
    assert_eq!(day, "2099-01-01");
    office.kept().now = None;
    let (card, day) = card_of_tomorrows_hearing(&office, home.path());
    assert_eq!((card.colour, day.as_str()), (Colour::Red, "2026-09-01"));
}

#[test]
fn status_answers_while_the_kiosk_runs_and_afterwards() {
    let office = TestOffice::start("127.0.0.1");
    let home = paired(&office);
    let mut kiosk = Kiosk::start(settings(home.path(), Target::None)).unwrap();
    driven(&mut kiosk, "{\"language\":\"en\"}\n{\"language\":\"es\"}");
    drive::wait_until_synced(&mut kiosk, std::io::sink()).unwrap();
    let running = status::status(home.path(), "none", &SystemClock).unwrap();
    assert!(running.is_running);
    assert_eq!(
        (running.sealed, running.receipted, running.no_printer),
        (2, 2, 2)
    );
    assert_eq!(running.paired_to.as_deref(), Some(office.server().as_str()));
    drop(kiosk);
    let counted = status::status(home.path(), "none", &SystemClock).unwrap();
    assert!(!counted.is_running && counted.last_contact.is_some());
    assert_eq!((counted.sealed, counted.waiting), (2, 0));
    assert!(status::describe(&counted).contains("receipted     2"));
    assert!(board::read(home.path()).is_some());
    let nowhere = status::status(&home.path().join("nowhere"), "none", &SystemClock);
    assert!(nowhere.unwrap_err().to_string().contains("pair it first"));
}

#[test]
fn a_second_kiosk_on_the_same_folder_is_turned_away() {
    let office = TestOffice::start("127.0.0.1");
    let home = paired(&office);
    let _first = Kiosk::start(settings(home.path(), Target::None)).unwrap();
    let second = Kiosk::start(settings(home.path(), Target::None));
    assert!(
        second
            .err()
            .unwrap()
            .to_string()
            .contains("another kiosk program")
    );
}

#[test]
fn an_unpaired_kiosk_says_how_to_pair_it() {
    let home = tempfile::tempdir().unwrap();
    let refused = Kiosk::start(settings(home.path(), Target::None))
        .err()
        .unwrap();
    assert!(matches!(refused, StartError::NotPaired(_)));
    assert!(refused.to_string().contains("kiosk pair --server"));
}

/// Whether any file of the folder holds `marker`.
fn finds(home: &Path, marker: &str) -> bool {
    let mut files = std::fs::read_dir(home)
        .unwrap()
        .map(|it| it.unwrap().path());
    files.any(|it| {
        let bytes = std::fs::read(it).unwrap();
        bytes
            .windows(marker.len())
            .any(|it| it == marker.as_bytes())
    })
}

#[test]
fn no_answer_can_be_read_on_the_disk() {
    let office = TestOffice::start("127.0.0.1");
    let home = paired(&office);
    let mut kiosk = Kiosk::start(settings(home.path(), Target::None)).unwrap();
    driven(
        &mut kiosk,
        r#"{"language":"en","answers":{"K08":"MARKERQUETZAL"}}"#,
    );
    drop(kiosk);
    assert!(!finds(home.path(), "MARKERQUETZAL"));
    assert!(finds(home.path(), "A-001"), "the search itself works");
}

#[cfg(feature = "unsealed-for-tests")]
#[test]
fn the_search_finds_answers_when_sealing_is_off() {
    let office = TestOffice::start("127.0.0.1");
    let home = paired(&office);
    let mut settings = settings(home.path(), Target::None);
    settings.sealing = crate::seal::Sealing::OffForTests;
    let mut kiosk = Kiosk::start(settings).unwrap();
    driven(
        &mut kiosk,
        r#"{"language":"en","answers":{"K08":"MARKERQUETZAL"}}"#,
    );
    drop(kiosk);
    assert!(finds(home.path(), "MARKERQUETZAL"));
}
