//! Papers and printers as the office hears of them: the newest word counts, staff see why, and go there.

use super::calls::events;
use super::device::Device;
use crate::access::Role;
use crate::testing::TestOffice;
use axum::http::{Method, StatusCode};
use shared::ids::RecordId;
use shared::protocol::{Paper, PrintFault, PrintOutcome, Report, TicketReport};
use shared::record::Record;
use tempfile::tempdir;

/// A report of this printer, with what became of one ticket's paper.
pub(crate) fn report(
    fault: Option<PrintFault>,
    paper: Paper,
    ticket: Option<(RecordId, PrintOutcome)>,
) -> Vec<u8> {
    let ticket = ticket.map(|(record_id, outcome)| TicketReport { record_id, outcome });
    let report = Report {
        version: "0.1.0".to_owned(),
        waiting: 0,
        paper,
        fault,
        tickets: ticket.into_iter().collect(),
        calls: Vec::new(),
        health: None,
        form: None,
    };
    serde_json::to_vec(&report).unwrap()
}

/// Says it to the office.
pub(crate) async fn says(office: &TestOffice, device: &Device, report: &[u8]) {
    let request = device.request(&Method::POST, "/k1/report", report);
    assert_eq!(office.send(request).await.status, StatusCode::NO_CONTENT);
}

/// What became of the paper of `record`, on a printer with that very fault.
fn of(record: &Record, outcome: PrintOutcome) -> Vec<u8> {
    let ticket = Some((record.frame.record_id, outcome));
    report(outcome.why, Paper::Unknown, ticket)
}

#[tokio::test]
async fn a_paper_that_failed_is_seen_with_its_reason_where_kiosks_and_numbers_are() {
    let folder = tempdir().unwrap();
    let office = TestOffice::open(folder.path());
    office.add("ira", Role::ItAdmin);
    office.add("rosa", Role::Reception);
    let device = Device::pair(&office, "door").await;
    let (ira, rosa) = (office.desk("ira").await, office.desk("rosa").await);
    let record = device.visit(&office, 1, "en", "{}").await;
    for fault in PrintFault::WORDS.map(|(it, _)| it) {
        let why = translations::Text::new(translations::Language::english())
            .of(super::super::papers::fault_message(fault));
        for (outcome, state) in [
            (PrintOutcome::failed(fault), "Not printed"),
            (PrintOutcome::unknown(fault), "Perhaps not printed"),
        ] {
            says(&office, &device, &of(&record, outcome)).await;
            let words = format!("{state}: \u{2068}{}\u{2069}", why.replace('\'', "&#39;"));
            for page in [ira.get("/kiosks").await.body, rosa.get("/queue").await.body] {
                assert!(page.contains(&words), "{words}: {page}");
            }
        }
    }
    says(&office, &device, &of(&record, PrintOutcome::PRINTED)).await;
    for page in [ira.get("/kiosks").await.body, rosa.get("/queue").await.body] {
        assert!(!page.contains("rinted"), "a copy came out: {page}");
    }
}

#[tokio::test]
async fn an_older_report_and_another_kiosks_report_change_no_paper() {
    let folder = tempdir().unwrap();
    let office = TestOffice::open(folder.path());
    office.add("ira", Role::ItAdmin);
    let device = Device::pair(&office, "door").await;
    let other = Device::pair(&office, "hall").await;
    let record = device.visit(&office, 1, "en", "{}").await;
    let old = of(&record, PrintOutcome::failed(PrintFault::Error));
    let old = device.request(&Method::POST, "/k1/report", &old);
    let new = of(&record, PrintOutcome::failed(PrintFault::CoverOpen));
    says(&office, &device, &new).await;
    assert_eq!(office.send(old).await.status, StatusCode::NO_CONTENT);
    let foreign = PrintOutcome::failed(PrintFault::Offline);
    let foreign = report(None, Paper::Good, Some((record.frame.record_id, foreign)));
    says(&office, &other, &foreign).await;
    let page = office.desk("ira").await.get("/kiosks").await.body;
    assert_eq!(page.matches("Not printed").count(), 1);
    assert!(page.contains("cover is open") && !page.contains("offline"));
}

#[tokio::test]
async fn whoever_is_near_is_told_of_a_printer_until_it_is_well() {
    let folder = tempdir().unwrap();
    let office = TestOffice::open(folder.path());
    office.add("ira", Role::ItAdmin);
    office.add("rosa", Role::Reception);
    let device = Device::pair(&office, "front door").await;
    let gone = Device::pair(&office, "cellar").await;
    let (ira, rosa) = (office.desk("ira").await, office.desk("rosa").await);
    let out = report(Some(PrintFault::NoPaper), Paper::Out, None);
    says(&office, &gone, &out).await;
    let address = format!("/kiosks/{}/revoke", gone.belonging().kiosk_id);
    ira.post(&address, &[]).await;
    for (fault, paper, words) in [
        (Some(PrintFault::NoPaper), Paper::Out, "Put a roll in"),
        (None, Paper::NearEnd, "Bring a roll"),
        (Some(PrintFault::CoverOpen), Paper::Good, "Close it"),
        (
            Some(PrintFault::Offline),
            Paper::Unknown,
            "Look at its light",
        ),
        (
            Some(PrintFault::Unreachable),
            Paper::Unknown,
            "cannot be reached",
        ),
        (None, Paper::Good, ""),
    ] {
        says(&office, &device, &report(fault, paper, None)).await;
        for page in [ira.get("/kiosks").await.body, rosa.get("/queue").await.body] {
            let alerts: Vec<&str> = page.split("message attention").skip(1).collect();
            let of_printers = alerts
                .iter()
                .filter(|it| it.contains("front door\u{2069}: "));
            assert_eq!(of_printers.count(), usize::from(!words.is_empty()));
            assert!(page.contains(words), "{words}: {page}");
            assert!(!page.contains("cellar\u{2069}: "), "it was removed");
        }
    }
    assert_eq!(events(&office, "kiosks-event-printer-well"), 2);
    assert_eq!(events(&office, "kiosks-event-printer-fault"), 4 + 1);
    says(&office, &device, &report(None, Paper::Good, None)).await;
    assert_eq!(
        events(&office, "kiosks-event-printer-well"),
        2,
        "nothing new"
    );
}

#[tokio::test]
async fn words_of_a_later_version_do_not_make_a_report_unreadable() {
    let folder = tempdir().unwrap();
    let office = TestOffice::open(folder.path());
    office.add("rosa", Role::Reception);
    let device = Device::pair(&office, "front door").await;
    let record = device.visit(&office, 1, "en", "{}").await;
    let later = format!(
        r#"{{"version":"9","waiting":0,"paper":"two-rolls","fault":"haunted","calls":[],
            "tickets":[{{"record_id":"{}","printed":"folded","why":"haunted"}}]}}"#,
        record.frame.record_id
    );
    says(&office, &device, later.as_bytes()).await;
    let page = office.desk("rosa").await.get("/queue").await.body;
    assert!(
        page.contains("Perhaps not printed: \u{2068}the reason is not known"),
        "{page}"
    );
    assert!(
        page.contains("the printer reports an error"),
        "somebody looks"
    );
}

#[tokio::test]
async fn many_papers_in_doubt_are_counted_and_the_newest_shown() {
    let folder = tempdir().unwrap();
    let office = TestOffice::open(folder.path());
    office.add("ira", Role::ItAdmin);
    let device = Device::pair(&office, "door").await;
    let silent = PrintOutcome::unknown(PrintFault::Silent);
    for n in 1..=15 {
        let record = device.visit(&office, n, "en", "{}").await;
        says(&office, &device, &of(&record, silent)).await;
    }
    let page = office.desk("ira").await.get("/kiosks").await.body;
    assert!(
        page.contains("A-004, A-005") && page.contains("A-015"),
        "{page}"
    );
    assert!(
        !page.contains("A-003") && page.contains("and \u{2068}3\u{2069} more"),
        "{page}"
    );
}
