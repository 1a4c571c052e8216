//! The manual as those see it who keep it and who sign it.

use crate::access::{NameTyped, Role, StaffId, by_name};
use crate::db::{Actor, ReadTx};
use crate::policies::unless_late;
use crate::problem::Problem;
use crate::testing::{Browser, TestOffice};
use chrono::TimeDelta;
use tempfile::tempdir;

pub(super) const DRAFT: [(&str, &str); 4] = [
    ("title-en", "File removal"),
    (
        "body-en",
        "Files stay here.\n\nWhoever takes one signs for it.",
    ),
    ("within_days", "14"),
    ("what_changed", ""),
];

/// Writes a policy; its address. It is not published yet.
pub(super) async fn begin(ruth: &Browser<'_>, draft: &[(&str, &str)]) -> String {
    let added = ruth.post("/policies/new", draft).await;
    let to = added.location.unwrap_or_else(|| panic!("{}", added.body));
    to.split("/draft").next().unwrap().to_owned()
}

/// Writes the next version and publishes it.
async fn revise(ruth: &Browser<'_>, policy: &str, body: &str, changed: &str) {
    assert_eq!(
        ruth.post(&format!("{policy}/revise"), &[]).await.status,
        303
    );
    let mut draft = DRAFT.to_vec();
    draft[1].1 = body;
    draft[3].1 = changed;
    draft.push(("edits", "0"));
    assert_eq!(
        ruth.post(&format!("{policy}/draft"), &draft).await.status,
        303
    );
    publish(ruth, policy, "1").await;
}

async fn publish(ruth: &Browser<'_>, policy: &str, edits: &str) {
    let done = ruth
        .post(&format!("{policy}/publish"), &[("edits", edits)])
        .await;
    assert_eq!(done.status, 303, "{}", done.body);
}

fn office(folder: &std::path::Path) -> TestOffice {
    let office = TestOffice::open(folder);
    for (name, role) in [
        ("ruth", Role::Director),
        ("lee", Role::Attorney),
        ("rosa", Role::Reception),
        ("ada", Role::Auditor),
        ("olga", Role::ExternalReviewer),
    ] {
        office.add(name, role);
    }
    office
}

/// Who signs in with a name.
fn id(office: &TestOffice, name: &str) -> StaffId {
    let named = NameTyped::new(name);
    let found = office.app.db.read(&Actor::PROGRAM, |tx: &mut ReadTx| {
        Ok::<_, Problem>(by_name(tx, &named)?)
    });
    found.unwrap().unwrap().id
}

/// The page without the marks that keep names and numbers in their order.
fn plain(page: &str) -> String {
    page.replace(['\u{2068}', '\u{2069}'], "")
}

const NOTICE: &str = "There is a policy for you to read and sign.";

#[tokio::test]
async fn a_02_t1_a_new_version_is_announced_to_everyone_and_has_a_line_of_its_own_in_the_register()
{
    let folder = tempdir().unwrap();
    let office = office(folder.path());
    let (ruth, lee, rosa) = (
        office.desk("ruth").await,
        office.desk("lee").await,
        office.desk("rosa").await,
    );
    let policy = begin(&ruth, &DRAFT).await;
    assert!(
        !lee.get("/queue").await.body.contains(NOTICE),
        "a draft is announced"
    );
    assert_eq!(
        lee.get(&policy).await.status,
        404,
        "a draft is read by others"
    );
    publish(&ruth, &policy, "0").await;
    for desk in [&ruth, &lee, &rosa] {
        assert!(desk.get("/queue").await.body.contains(NOTICE));
    }
    let signed = lee
        .post(&format!("{policy}/sign"), &[("number", "1")])
        .await;
    assert_eq!(signed.status, 303, "{}", signed.body);
    assert!(!lee.get("/queue").await.body.contains(NOTICE));
    office.pass(TimeDelta::days(3));
    let (ruth, lee) = (office.desk("ruth").await, office.desk("lee").await);
    revise(
        &ruth,
        &policy,
        "Files stay here.\n\nThree days at most.",
        "Three days.",
    )
    .await;
    assert!(
        lee.get("/queue").await.body.contains(NOTICE),
        "version 2 is not announced"
    );
    let stale = lee
        .post(&format!("{policy}/sign"), &[("number", "1")])
        .await;
    assert_eq!(
        stale.status, 422,
        "a version that is no longer in force was signed"
    );
    let page = lee.get(&policy).await.body;
    assert!(
        page.contains("Three days at most.") && page.contains("Three days."),
        "{page}"
    );
    assert!(
        lee.get(&format!("{policy}/versions/1"))
            .await
            .body
            .contains("signs for it")
    );
    let register = plain(&ruth.get("/policies/register").await.body);
    let (second, first) = (
        register.find("Version 2, in force"),
        register.find("Version 1, in force"),
    );
    assert!(first.is_some() && second.is_some(), "{register}");
    assert!(register.contains("1 of 1 have signed"), "{register}");
    assert!(register.contains("0 of 3 have signed"), "{register}");
    let file = ruth.get("/policies/register.csv").await.body;
    assert!(file.contains("\"1\"") && file.contains("\"2\""), "{file}");
}

#[tokio::test]
async fn a_02_t2_whoever_is_late_may_not_take_on_cases_and_is_shown_the_way() {
    let folder = tempdir().unwrap();
    let office = office(folder.path());
    let ruth = office.desk("ruth").await;
    let policy = begin(&ruth, &DRAFT).await;
    publish(&ruth, &policy, "0").await;
    let lee = id(&office, "lee");
    let may = |role: Role| {
        let actor = Actor::staff(lee, role.grants());
        office
            .app
            .db
            .read(&actor, |tx: &mut ReadTx| unless_late(tx))
    };
    office.pass(TimeDelta::days(14));
    may(Role::Attorney).unwrap();
    office.pass(TimeDelta::days(1));
    let refused = may(Role::Attorney).unwrap_err();
    assert_eq!(refused.plain(), "refused: policies-refused-late");
    may(Role::ExternalReviewer).unwrap();
    let desk = office.desk("lee").await;
    let page = desk.get("/queue").await.body;
    assert!(
        page.contains("You have not signed a policy in time."),
        "{page}"
    );
    assert!(page.contains("href=\"/policies\""), "{page}");
    assert_eq!(
        desk.get("/queue").await.status,
        200,
        "they work with visitors"
    );
    let signed = desk
        .post(&format!("{policy}/sign"), &[("number", "1")])
        .await;
    assert_eq!(signed.status, 303);
    may(Role::Attorney).unwrap();
}

#[tokio::test]
async fn a_new_colleague_has_all_their_days() {
    let folder = tempdir().unwrap();
    let office = office(folder.path());
    let ruth = office.desk("ruth").await;
    let policy = begin(&ruth, &DRAFT).await;
    publish(&ruth, &policy, "0").await;
    office.pass(TimeDelta::days(60));
    office.add("noor", Role::Counsellor);
    let noor = office.desk("noor").await;
    let page = plain(&noor.get("/policies").await.body);
    assert!(page.contains("To be signed by 2026-"), "{page}");
    assert!(!page.contains("Late:"), "{page}");
}

#[tokio::test]
async fn what_is_published_is_never_changed_and_two_who_write_do_not_overwrite_each_other() {
    let folder = tempdir().unwrap();
    let office = office(folder.path());
    let ruth = office.desk("ruth").await;
    let policy = begin(&ruth, &DRAFT).await;
    let save = [&DRAFT[..], &[("edits", "0")]].concat();
    assert_eq!(
        ruth.post(&format!("{policy}/draft"), &save).await.status,
        303
    );
    let again = ruth.post(&format!("{policy}/draft"), &save).await;
    assert_eq!(again.status, 422);
    assert!(
        again
            .body
            .contains("Somebody has changed this in the meantime."),
        "{}",
        again.body
    );
    let stale = ruth
        .post(&format!("{policy}/publish"), &[("edits", "0")])
        .await;
    assert_eq!(stale.status, 422);
    publish(&ruth, &policy, "1").await;
    let after = [&DRAFT[..], &[("edits", "1")]].concat();
    let refused = ruth.post(&format!("{policy}/draft"), &after).await;
    assert_ne!(refused.status, 303, "a published version was changed");
}

#[tokio::test]
async fn a_policy_that_is_taken_out_asks_nobody_and_comes_back_as_it_was() {
    let folder = tempdir().unwrap();
    let office = office(folder.path());
    let (ruth, lee) = (office.desk("ruth").await, office.desk("lee").await);
    let policy = begin(&ruth, &DRAFT).await;
    publish(&ruth, &policy, "0").await;
    assert_eq!(
        ruth.post(&format!("{policy}/retire"), &[]).await.status,
        303
    );
    assert!(!lee.get("/queue").await.body.contains(NOTICE));
    let sign = lee
        .post(&format!("{policy}/sign"), &[("number", "1")])
        .await;
    assert_eq!(sign.status, 422);
    assert_eq!(
        ruth.post(&format!("{policy}/restore"), &[]).await.status,
        303
    );
    assert!(lee.get("/queue").await.body.contains(NOTICE));
}

#[tokio::test]
async fn everyone_reads_and_comments_and_only_those_who_keep_the_manual_write_it() {
    let folder = tempdir().unwrap();
    let office = office(folder.path());
    let (ruth, rosa) = (office.desk("ruth").await, office.desk("rosa").await);
    let policy = begin(&ruth, &DRAFT).await;
    publish(&ruth, &policy, "0").await;
    let said = [("number", "1"), ("words", "Who signs at night?")];
    assert_eq!(
        rosa.post(&format!("{policy}/comments"), &said).await.status,
        303
    );
    assert!(ruth.get(&policy).await.body.contains("Who signs at night?"));
    for path in [
        "/policies/new",
        "/policies/register",
        &format!("{policy}/draft"),
    ] {
        assert_eq!(rosa.get(path).await.status, 403, "{path}");
    }
    let ada = office.desk("ada").await;
    assert_eq!(ada.get("/policies/register").await.status, 200);
    assert!(
        !ada.get("/policies")
            .await
            .body
            .contains("For you to read and sign")
    );
    let olga = office.desk("olga").await;
    assert_eq!(olga.get("/policies").await.status, 403);
}

/// The address by which the first line of the log is struck.
fn log_line(page: &str) -> String {
    let (_, rest) = page.split_once("action=\"/policies/training/").unwrap();
    format!("/policies/training/{}", rest.split('"').next().unwrap())
}

#[tokio::test]
async fn the_training_log_counts_hours_and_keeps_what_was_struck() {
    let folder = tempdir().unwrap();
    let office = office(folder.path());
    let (ruth, lee, rosa) = (
        office.desk("ruth").await,
        office.desk("lee").await,
        office.desk("rosa").await,
    );
    let who = id(&office, "lee").to_string();
    let line = [
        ("staff", who.as_str()),
        ("topic", "Asylum basics"),
        ("held_on", "2026-01-02"),
        ("hours", "1.5"),
        ("held_by", "A network of legal programs"),
        ("certificate", "No. 12"),
    ];
    let added = ruth.post("/policies/training", &line).await;
    assert_eq!(added.status, 303, "{}", added.body);
    let log = lee.get("/policies/training").await.body;
    assert!(
        log.contains("Asylum basics") && log.contains("1:30"),
        "{log}"
    );
    assert!(
        !rosa
            .get("/policies/training")
            .await
            .body
            .contains("Asylum basics")
    );
    let strike = log_line(&ruth.get("/policies/training").await.body);
    assert_eq!(ruth.post(&strike, &[]).await.status, 303);
    let log = lee.get("/policies/training").await.body;
    assert!(
        log.contains("Asylum basics") && log.contains("Struck on") && log.contains("0:00"),
        "{log}"
    );
    let bad = [&line[..3], &[("hours", "1.3")]].concat();
    let refused = ruth.post("/policies/training", &bad).await;
    assert_eq!(refused.status, 422);
    assert!(
        refused.body.contains("Asylum basics"),
        "what was typed is lost"
    );
}

#[tokio::test]
async fn what_stands_on_the_page_is_published_and_nothing_of_a_colleague_goes_unseen() {
    let folder = tempdir().unwrap();
    let office = office(folder.path());
    let ruth = office.desk("ruth").await;
    let policy = begin(&ruth, &DRAFT).await;
    let typed = |title: &'static str, edits: &'static str| {
        let mut draft = DRAFT.to_vec();
        (draft[0].1, draft[1].1) = (title, "As it is typed now.");
        draft.push(("edits", edits));
        draft
    };
    // A colleague saves; then the first presses Publish on what they had opened, without a title.
    let draft = format!("{policy}/draft");
    assert_eq!(ruth.post(&draft, &typed("Doors", "0")).await.status, 303);
    let publish = format!("{policy}/publish");
    let refused = ruth.post(&publish, &typed("", "0")).await;
    assert_eq!(refused.status, 422);
    assert_eq!(
        refused.hidden("edits"),
        "0",
        "it is still on what they had opened"
    );
    assert_eq!(ruth.post(&publish, &typed("Keys", "0")).await.status, 422);
    let done = ruth.post(&publish, &typed("Doors and keys", "1")).await;
    assert_eq!(done.status, 303, "{}", done.body);
    let page = ruth.get(&policy).await.body;
    assert!(page.contains("Doors and keys") && page.contains("As it is typed now."));
}
