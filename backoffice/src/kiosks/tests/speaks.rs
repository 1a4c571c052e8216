//! What reception learns of the language of a visitor who asks for a person.

use super::calls::{call, say};
use super::device::Device;
use crate::access::Role;
use crate::testing::{Browser, TestOffice};
use shared::protocol::{Call, CallReason};
use tempfile::tempdir;

/// What stands on the page of those who want a person.
async fn calls(desk: &Browser<'_>) -> String {
    let page = desk.get("/queue").await.body;
    let (_, calls) = page.split_once("class=\"calls\"").unwrap();
    calls.split("</section>").next().unwrap().to_owned()
}

#[tokio::test]
async fn what_a_visitor_speaks_is_said_and_the_next_visitor_speaks_another() {
    let folder = tempdir().unwrap();
    let office = TestOffice::open(folder.path());
    office.add("rosa", Role::Reception);
    let device = Device::pair(&office, "front door").await;
    let speaks = |n, reads: Option<&str>, tag: Option<&str>| Call {
        speaks: tag.map(str::to_owned),
        ..call(n, CallReason::Language, reads)
    };
    say(&office, &device, vec![speaks(1, None, Some("mam"))]).await;
    let rosa = office.desk("rosa").await;
    let page = calls(&rosa).await;
    assert!(page.contains("speaks \u{2068}Mam\u{2069}"), "{page}");
    say(&office, &device, vec![speaks(2, Some("es"), Some("kek"))]).await;
    let page = calls(&rosa).await;
    assert!(page.contains("speaks \u{2068}Q’eqchi’\u{2069}") && page.contains("Español"));
    assert!(!page.contains("Mam"), "one call, of the next visitor");
    say(&office, &device, vec![speaks(3, None, Some("sgn"))]).await;
    let page = calls(&rosa).await;
    assert!(
        page.contains("speaks \u{2068}Sign language\u{2069}"),
        "{page}"
    );
    say(&office, &device, vec![speaks(4, None, Some("x\0'--"))]).await;
    let page = calls(&rosa).await;
    assert!(!page.contains("speaks") && !page.contains("Español"));
}
