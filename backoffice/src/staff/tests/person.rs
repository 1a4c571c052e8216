//! The page of one person, the way out, and the page of credentials, as people meet them.

use crate::access::Role;
use crate::testing::{Browser, TestOffice};
use crate::web::outline::outline;
use axum::http::StatusCode;
use insta::assert_snapshot;
use tempfile::tempdir;

const RECOGNITION: [(&str, &str); 5] = [
    ("organisation", "Casa Abierta"),
    ("location", "Main Street"),
    ("granted_on", "2024-01-01"),
    ("expires_on", "2029-12-31"),
    ("is_here", "yes"),
];

fn credential<'a>(kind: &'a str, expires_on: &'a str) -> [(&'a str, &'a str); 6] {
    [
        ("kind", kind),
        ("number", "D2024-001"),
        ("jurisdiction", ""),
        ("organisation", "Casa Abierta"),
        ("granted_on", "2024-01-01"),
        ("expires_on", expires_on),
    ]
}

async fn saved(desk: &Browser<'_>, path: &str, fields: &[(&str, &str)]) {
    let seen = desk.post(path, fields).await;
    assert_eq!(seen.status, StatusCode::SEE_OTHER, "{path}: {}", seen.body);
}

#[tokio::test]
async fn a_director_says_who_answers_for_whom_and_what_entitles_them() {
    let folder = tempdir().unwrap();
    let office = TestOffice::open(folder.path());
    let ruth = office.add("ruth", Role::Director);
    let lee = office.add("lee", Role::PartialRepresentative);
    let desk = office.desk("ruth").await;
    let own = format!("/staff/{lee}");
    let supervisor = ruth.to_string();
    let profile = [
        ("supervisor", supervisor.as_str()),
        ("experience", "new"),
        ("last_day", ""),
        ("background_check_on", "2026-08-01"),
        ("pledge_on", "2026-08-02"),
        ("speaks-es", "yes"),
        ("speaks-mam", "yes"),
    ];
    saved(&desk, &own, &profile).await;
    let credentials = format!("{own}/credentials");
    saved(
        &desk,
        &credentials,
        &credential("partial_accreditation", "2026-12-31"),
    )
    .await;
    let page = desk.get(&own).await.body;
    assert_snapshot!(
        "a_person",
        outline(&page)
            .replace(&supervisor, "RUTH")
            .replace(&lee.to_string(), "LEE")
    );
    for field in ["speaks-es", "speaks-mam"] {
        assert!(
            page.contains(&format!(r#"name="{field}" value="yes" checked"#)),
            "{field}"
        );
    }
}

#[tokio::test]
async fn what_cannot_be_is_said_at_its_field_and_what_was_typed_stays() {
    let folder = tempdir().unwrap();
    let office = TestOffice::open(folder.path());
    office.add("ruth", Role::Director);
    let lee = office.add("lee", Role::Attorney);
    let desk = office.desk("ruth").await;
    let to = format!("/staff/{lee}/credentials");
    let endless = "x".repeat(121);
    for (field, value, words) in [
        ("organisation", "", "Something is missing here"),
        ("organisation", endless.as_str(), "longer than"),
        ("granted_on", "", "Enter the first day"),
        ("expires_on", "2023-12-31", "It ends before it begins"),
        ("expires_on", "", "Enter its last day"),
    ] {
        let mut fields = credential("full_accreditation", "2027-01-01");
        for it in &mut fields {
            if it.0 == field {
                it.1 = value;
            }
        }
        let seen = desk.post(&to, &fields).await;
        assert_eq!(seen.status, StatusCode::UNPROCESSABLE_ENTITY, "{field}");
        assert!(
            seen.body.contains(&format!(r#"id="{field}-correction""#)),
            "{field}"
        );
        assert!(seen.body.contains(words), "{field}: {words}");
        assert!(
            seen.body.contains(r#"value="D2024-001""#),
            "what was typed stays"
        );
    }
    let hostile = "<b>Casa</b> \u{202e}=1+1";
    let mut fields = credential("full_accreditation", "2027-01-01");
    fields[3].1 = hostile;
    saved(&desk, &to, &fields).await;
    let page = desk.get(&format!("/staff/{lee}")).await.body;
    assert!(page.contains("&lt;b&gt;Casa&lt;/b&gt; \u{202e}=1+1"));
}

#[tokio::test]
async fn everybody_sees_who_may_do_what_today_and_why_not() {
    let folder = tempdir().unwrap();
    let office = TestOffice::open(folder.path());
    office.add("ruth", Role::Director);
    let ana = office.add("ana", Role::FullRepresentative);
    let sam = office.add("sam", Role::PartialRepresentative);
    let desk = office.desk("ruth").await;
    for (who, kind, until) in [
        (ana, "full_accreditation", "2026-08-31"),
        (sam, "partial_accreditation", "2028-12-31"),
    ] {
        saved(
            &desk,
            &format!("/staff/{who}/credentials"),
            &credential(kind, until),
        )
        .await;
    }
    let page = desk.get("/staff/credentials").await.body;
    assert!(page.contains("The organization is not recognized at this location today"));
    saved(&desk, "/staff/recognitions", &RECOGNITION).await;
    let page = desk.get("/staff/credentials").await.body;
    let named = outline(&page)
        .replace(&ana.to_string(), "ANA")
        .replace(&sam.to_string(), "SAM");
    let named: Vec<&str> = named
        .lines()
        .filter(|it| !it.contains("recognitions/"))
        .collect();
    assert_snapshot!("who_may_do_what", named.join("\n"));
}

#[tokio::test]
async fn a_renewal_filed_in_time_is_noted_and_an_ended_credential_stays_on_record() {
    let folder = tempdir().unwrap();
    let office = TestOffice::open(folder.path());
    office.add("ruth", Role::Director);
    let ana = office.add("ana", Role::FullRepresentative);
    let desk = office.desk("ruth").await;
    let own = format!("/staff/{ana}");
    saved(
        &desk,
        &format!("{own}/credentials"),
        &credential("full_accreditation", "2026-08-31"),
    )
    .await;
    let page = desk.get(&own).await.body;
    let start = format!("{own}/credentials/");
    let (_, rest) = page.split_once(&format!("action=\"{start}")).unwrap();
    let id = rest.split('/').next().unwrap();
    let late = desk
        .post(
            &format!("{start}{id}/renewal"),
            &[("filed_on", "2026-09-01")],
        )
        .await;
    assert!(
        late.body.contains("It had run out by that day"),
        "{}",
        late.body
    );
    saved(
        &desk,
        &format!("{start}{id}/renewal"),
        &[("filed_on", "2026-08-30")],
    )
    .await;
    assert!(desk.get(&own).await.body.contains("Renewal filed"));
    saved(&desk, &format!("{start}{id}/end"), &[]).await;
    let page = desk.get(&own).await.body;
    assert!(page.contains("Ended") && !page.contains(&format!("{id}/end")));
}

#[tokio::test]
async fn whoever_leaves_hands_over_what_they_have_in_hand() {
    let folder = tempdir().unwrap();
    let office = TestOffice::open(folder.path());
    office.add("ruth", Role::Director);
    let lee = office.add("lee", Role::Attorney);
    let sam = office.add("sam", Role::Counsellor);
    let ana = office.add("ana", Role::FullRepresentative).to_string();
    let desk = office.desk("ruth").await;
    let supervisor = lee.to_string();
    let profile = [("supervisor", supervisor.as_str()), ("experience", "new")];
    saved(&desk, &format!("/staff/{sam}"), &profile).await;
    let page = desk.get(&format!("/staff/{lee}/leave")).await.body;
    let named = outline(&page)
        .replace(&supervisor, "LEE")
        .replace(&ana, "ANA");
    assert_snapshot!("the_way_out", named);
    let to = format!("/staff/{lee}/deactivate");
    let refused = desk.post(&to, &[]).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(refused.body.contains("still has something in hand"));
    saved(&desk, &to, &[("to-supervision", ana.as_str())]).await;
    assert!(desk.get("/staff").await.body.contains("No longer"));
}

#[tokio::test]
async fn who_looks_after_machines_reads_of_others_and_changes_only_whom_they_may_let_in() {
    let folder = tempdir().unwrap();
    let office = TestOffice::open(folder.path());
    office.add("ruth", Role::Director);
    office.add("ivan", Role::ItAdmin);
    let lee = office.add("lee", Role::Attorney);
    let desk = office.desk("ivan").await;
    let page = desk.get(&format!("/staff/{lee}")).await.body;
    assert!(!page.contains("name=\"last_day\""));
    for (path, fields) in [
        (format!("/staff/{lee}"), vec![("experience", "new")]),
        (
            format!("/staff/{lee}/credentials"),
            credential("attorney", "").to_vec(),
        ),
    ] {
        let seen = desk.post(&path, &fields).await;
        assert_ne!(seen.status, StatusCode::SEE_OTHER, "{path}");
    }
    let seen = desk.post("/staff/recognitions", &RECOGNITION).await;
    assert_eq!(seen.status, StatusCode::FORBIDDEN);
}
