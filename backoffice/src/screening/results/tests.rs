//! The pages of screenings, as those use them who may.

mod in_force;

use super::store;
use crate::access::{self, CredentialKind, NewCredential, Role, StaffId};
use crate::db::{Actor, ReadTx, Tx};
use crate::kiosks::tests::device::Device;
use crate::testing::{Browser, Seen, TestOffice};
use shared::ids::VisitId;
use tempfile::{TempDir, tempdir};

struct Opened {
    office: TestOffice,
    lee: StaffId,
    visit: VisitId,
    _folder: TempDir,
}

async fn opened(answers: &str) -> Opened {
    let folder = tempdir().unwrap();
    let office = TestOffice::open(folder.path());
    let lee = office.add("lee", Role::Attorney);
    for (name, role) in [
        ("cora", Role::Counsellor),
        ("ruth", Role::Director),
        ("rosa", Role::Reception),
        ("vera", Role::Volunteer),
    ] {
        office.add(name, role);
    }
    office.desk("lee").await;
    let kiosk = Device::pair(&office, "door").await;
    let record = kiosk.visit(&office, 1, "es", answers).await;
    Opened {
        visit: record.frame.visit_id,
        office,
        lee,
        _folder: folder,
    }
}

impl Opened {
    fn path(&self) -> String {
        format!("/intakes/{}/screening", self.visit)
    }

    fn versions(&self) -> u32 {
        let read = |tx: &mut ReadTx| Ok(store::newest(tx, self.visit)?);
        let newest = self.office.app.db.read(&Actor::PROGRAM, read).unwrap();
        newest.map_or(0, |it| it.0.version)
    }

    fn has_licence(&self) {
        let licence = NewCredential {
            kind: CredentialKind::Attorney,
            number: "NY 1".to_owned(),
            jurisdiction: "NY".to_owned(),
            organisation: String::new(),
            granted_on: "2020-01-01".parse().unwrap(),
            expires_on: None,
        };
        let add = |tx: &mut Tx| access::add_credential(tx, self.lee, &licence).map(drop);
        self.office.app.db.write(&Actor::PROGRAM, add).unwrap();
    }

    async fn save(&self, desk: &Browser<'_>, fields: &[(&str, &str)]) -> Seen {
        let after = self.versions().to_string();
        let mut all = vec![("after", after.as_str()), ("forum", "agencies")];
        all.extend(fields);
        if !fields.iter().any(|it| it.0 == "conclusion") {
            all.push(("conclusion", "ask"));
        }
        desk.post(&self.path(), &all).await
    }
}

/// Four people with $3,437.50 a month.
const FOUR: [(&str, &str); 6] = [
    ("source-1", "job"),
    ("amount-1", "3,437.50"),
    ("often-1", "month"),
    ("people-own", "4"),
    ("people-lsc", "4"),
    ("state", "NY"),
];

fn shows(seen: &Seen, words: &str) -> bool {
    let plain = seen.body.replace(['\u{2068}', '\u{2069}'], "");
    plain.contains(words)
}

#[tokio::test]
async fn d4_t1_exactly_125_percent_is_within_the_ceiling_on_the_page() {
    let it = opened("{}").await;
    let lee = it.office.desk("lee").await;
    let saved = it.save(&lee, &FOUR).await;
    assert_eq!(saved.status, 303, "{}", saved.body);
    let page = lee.get(&it.path()).await;
    assert!(shows(&page, "125 % of the guideline for a household of 4"));
    assert!(shows(&page, "In a year: $41250.00"));
    assert!(shows(&page, "compared these rules with their sources yet"));
    // One cent more is over.
    let more = [
        ("source-2", "other"),
        ("amount-2", "0.01"),
        ("often-2", "year"),
    ];
    let saved = it.save(&lee, &[&FOUR[..], &more].concat()).await;
    assert_eq!(saved.status, 303, "{}", saved.body);
    assert!(shows(&lee.get(&it.path()).await, "126 % of the guideline"));
    // What was kept before stays as it was, with the rules that were used.
    let first = lee.get(&format!("{}/1", it.path())).await;
    assert!(shows(&first, "125 %") && shows(&first, "Guidelines 2026/1"));
    assert_eq!(it.versions(), 2);
}

#[tokio::test]
async fn d4_t3_no_income_counts_once_a_statement_is_signed() {
    let it = opened("{}").await;
    let lee = it.office.desk("lee").await;
    let none = [
        ("people-own", "1"),
        ("state", "NY"),
        ("amount-1", "0"),
        ("often-1", "month"),
    ];
    assert_eq!(it.save(&lee, &none).await.status, 303);
    let page = lee.get(&it.path()).await;
    assert!(shows(&page, "Not known yet: income") && !shows(&page, "0 % of the guideline"));
    let signed = [&none[..], &[("zero_signed_on", "2026-09-01")]].concat();
    assert_eq!(it.save(&lee, &signed).await.status, 303);
    assert!(shows(
        &lee.get(&it.path()).await,
        "0 % of the guideline for a household of 1"
    ));
}

#[tokio::test]
async fn d4_t4_each_definition_of_the_household_has_its_percentage() {
    let it = opened("{}").await;
    let lee = it.office.desk("lee").await;
    let fields = [&FOUR[..5], &[("state", "NY"), ("people-i912", "1")]].concat();
    assert_eq!(it.save(&lee, &fields).await.status, 303);
    let page = lee.get(&it.path()).await;
    assert!(shows(&page, "125 % of the guideline for a household of 4"));
    assert!(shows(&page, "259 % of the guideline for a household of 1"));
}

#[tokio::test]
async fn not_eligible_of_a_counsellor_waits_for_somebody_with_a_licence() {
    let it = opened("{}").await;
    let cora = it.office.desk("cora").await;
    let lee = it.office.desk("lee").await;
    let no = [
        ("conclusion", "not-eligible"),
        ("reason", "Over every ceiling."),
    ];
    let unsaid = it.save(&cora, &no[..1]).await;
    assert_eq!(unsaid.status, 422);
    assert_eq!(it.save(&cora, &no).await.status, 303);
    let page = cora.get(&it.path()).await;
    assert!(shows(&page, "Waits for a second pair of eyes"));
    let confirm = format!("{}/1/confirm", it.path());
    for desk in [&cora, &lee] {
        let refused = desk.post(&confirm, &[]).await;
        assert_eq!(refused.status, 422, "nobody without a licence confirms it");
    }
    it.has_licence();
    assert_eq!(lee.post(&confirm, &[]).await.status, 303);
    let page = cora.get(&it.path()).await;
    assert!(shows(&page, "Confirmed by an attorney or representative"));
    assert_eq!(
        it.versions(),
        2,
        "the word of the counsellor stays on record"
    );
}

#[tokio::test]
async fn what_cannot_be_read_is_said_at_its_field_and_nothing_typed_is_lost() {
    let it = opened("{}").await;
    let lee = it.office.desk("lee").await;
    let hostile = "<b>\u{202e}=1+1\"";
    let wrong = [
        ("amount-1", "a lot"),
        ("people-own", "0"),
        ("zero_signed_on", "yesterday"),
        ("born", "long ago"),
        ("note", hostile),
    ];
    let seen = it.save(&lee, &wrong).await;
    assert_eq!(seen.status, 422);
    for words in ["This is no sum", "This is no day", "a lot", "long ago"] {
        assert!(shows(&seen, words), "{words}");
    }
    assert!(seen.body.contains("&lt;b&gt;") && !seen.body.contains("<b>\u{202e}"));
    assert_eq!(it.versions(), 0);
    let endless = "x".repeat(100_000);
    let seen = it.save(&lee, &[("note", &endless)]).await;
    assert_eq!(seen.status, 422);
    let kept = it.save(&lee, &[("note", hostile)]).await;
    assert_eq!(kept.status, 303, "what is odd is kept as it is");
    // Somebody who began before that is told, and overwrites nothing.
    let late = [("after", "0"), ("forum", "agencies"), ("conclusion", "ask")];
    let late = lee.post(&it.path(), &late).await;
    assert!(shows(&late, "Somebody else has saved it since"));
    assert_eq!(it.versions(), 1);
}

#[tokio::test]
async fn a_screening_is_for_those_who_screen_and_is_read_by_those_who_select() {
    let it = opened(r#"{"K13":"yes"}"#).await;
    for (name, reads, saves) in [
        ("lee", 200, 303),
        ("cora", 200, 303),
        ("ruth", 200, 403),
        ("rosa", 403, 403),
        ("vera", 403, 403),
    ] {
        let desk = it.office.desk(name).await;
        assert_eq!(desk.get(&it.path()).await.status, reads, "{name}");
        assert_eq!(it.save(&desk, &[]).await.status, saves, "{name}");
    }
    let lee = it.office.desk("lee").await;
    let page = lee.get(&it.path()).await;
    assert!(shows(&page, "8 CFR 1003.19"), "each finding has its source");
    let events = it.office.desk("ruth").await.get("/events").await;
    assert!(shows(&events, "Screening read") && shows(&events, "Screening kept"));
}
