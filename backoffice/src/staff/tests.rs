//! The sign-in page and the list of staff as people meet them.

mod person;

use crate::access::Role;
use crate::db::Actor;
use crate::testing::{PASSWORD, TestOffice};
use crate::web::outline::outline;
use axum::http::StatusCode;
use insta::assert_snapshot;
use tempfile::tempdir;

#[tokio::test]
async fn the_sign_in_page_asks_for_a_name_and_a_password() {
    let folder = tempdir().unwrap();
    let office = TestOffice::open(folder.path());
    assert_snapshot!(outline(&office.browser().get("/sign-in").await.body));
}

#[tokio::test]
async fn a_wrong_password_keeps_the_name_and_never_the_password() {
    let folder = tempdir().unwrap();
    let office = TestOffice::open(folder.path());
    let seen = office
        .browser()
        .post(
            "/sign-in",
            &[
                ("name", "Lee"),
                ("password", "a guess at a password"),
                ("next", "/staff"),
            ],
        )
        .await;
    assert_eq!(seen.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(seen.body.contains(r#"value="Lee""#));
    assert!(!seen.body.contains("a guess at"));
    assert_snapshot!(outline(&seen.body));
}

#[tokio::test]
async fn the_sign_in_page_is_in_the_language_the_browser_asks_for() {
    let folder = tempdir().unwrap();
    let office = TestOffice::open(folder.path());
    let page = office
        .browser()
        .get("/sign-in?language=ar&next=/staff")
        .await
        .body;
    assert!(page.contains(r#"<html lang="ar" dir="rtl">"#));
    assert!(page.contains("?language=es&amp;next=/staff"));
}

#[tokio::test]
async fn a_director_sees_who_works_here_and_adds_a_person() {
    let folder = tempdir().unwrap();
    let office = TestOffice::open(folder.path());
    office.add("amina", Role::Director);
    office.add("lee", Role::Reception);
    let desk = office.desk("amina").await;
    assert_snapshot!(outline(&desk.get("/staff").await.body));
    let person = [
        ("name", "omar"),
        ("display_name", "Omar D."),
        ("role", "attorney"),
        ("language", "ar"),
        ("password", PASSWORD),
    ];
    assert_eq!(
        desk.post("/staff", &person).await.location.as_deref(),
        Some("/staff")
    );
    let again = desk.post("/staff", &person).await;
    assert_eq!(again.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(
        again.body.contains(r#"value="Omar D.""#),
        "what was typed stays"
    );
    assert!(
        again
            .body
            .contains("Someone already signs in with this name")
    );
    assert!(!again.body.contains(PASSWORD));
    assert!(
        office
            .desk("omar")
            .await
            .get("/queue")
            .await
            .body
            .contains(r#"dir="rtl""#)
    );
}

#[tokio::test]
async fn who_looks_after_the_machines_is_not_offered_roles_that_hold_a_key() {
    let folder = tempdir().unwrap();
    let office = TestOffice::open(folder.path());
    office.add("tomas", Role::ItAdmin);
    let page = office.desk("tomas").await.get("/staff").await.body;
    assert!(page.contains(r#"value="volunteer""#));
    assert!(!page.contains(r#"value="attorney""#));
    assert!(!page.contains(r#"value="reception""#));
}

#[tokio::test]
async fn a_person_can_change_the_language_of_their_own_pages() {
    let folder = tempdir().unwrap();
    let office = TestOffice::open(folder.path());
    office.add("amina", Role::Director);
    let desk = office.desk("amina").await;
    desk.post("/my/language", &[("language", "es")]).await;
    assert!(
        desk.get("/staff")
            .await
            .body
            .contains(r#"<html lang="es" dir="ltr">"#)
    );
}

#[tokio::test]
async fn a_keyholder_without_a_key_yet_reads_what_that_means() {
    let folder = tempdir().unwrap();
    let office = TestOffice::open(folder.path());
    office.add("amina", Role::Director);
    office.add("omar", Role::Attorney);
    let seen = office.browser().sign_in("omar", PASSWORD).await;
    assert_eq!(seen.location.as_deref(), Some("/sign-in/pending"));
    let _amina = office.desk("amina").await;
    assert_eq!(
        office
            .browser()
            .sign_in("omar", PASSWORD)
            .await
            .location
            .as_deref(),
        Some("/")
    );
}

#[tokio::test]
async fn a_keyholder_whose_key_is_gone_reads_that_a_new_password_helps() {
    let folder = tempdir().unwrap();
    let office = TestOffice::open(folder.path());
    office.add("amina", Role::Director);
    let omar = office.add("omar", Role::Attorney);
    let _amina = office.desk("amina").await;
    // As after a crash between taking the key and ending the access.
    let here = office.app.db.read(&Actor::PROGRAM, |tx| {
        Ok(tx.all("select id, salt from staff", &[], |row| {
            Ok((row.get("id")?, row.get("salt")?))
        })?)
    });
    let here = here.unwrap().into_iter().collect();
    let taken = office.app.vault.remove_holder(omar, &here).unwrap();
    assert_eq!(taken, crate::vault::Change::Done);
    let mut browser = office.browser();
    let seen = browser.sign_in("omar", PASSWORD).await;
    assert_eq!(seen.location.as_deref(), Some("/sign-in/pending"));
    let page = browser.get("/sign-in/pending").await.body;
    assert!(page.contains("to set a new password for you"));
}

#[tokio::test]
async fn a_refused_sign_in_keeps_the_language_and_where_the_person_wanted_to_be() {
    let folder = tempdir().unwrap();
    let office = TestOffice::open(folder.path());
    let page = office
        .browser()
        .get("/sign-in?language=es&next=/staff")
        .await
        .body;
    let action = "/sign-in?language=es&next=/staff";
    assert!(page.contains(&action.replace('&', "&amp;")));
    let fields = [
        ("name", "lee"),
        ("password", "not the password"),
        ("next", "/staff"),
    ];
    let page = office.browser().post(action, &fields).await.body;
    assert!(page.contains(r#"<html lang="es" dir="ltr">"#));
    assert!(
        page.contains("?language=ar&amp;next=/staff"),
        "the other languages too"
    );
    assert!(page.contains(r#"name="next" value="/staff""#));
}

#[tokio::test]
async fn a_director_ends_access_and_lets_a_person_work_here_again() {
    let folder = tempdir().unwrap();
    let office = TestOffice::open(folder.path());
    office.add("amina", Role::Director);
    let lee = office.add("lee", Role::Reception);
    let desk = office.desk("amina").await;
    let page = desk.get(&format!("/staff/{lee}")).await.body;
    let way_out = format!("/staff/{lee}/leave");
    let (_, main) = page.split_once("<main").unwrap();
    assert!(!main.contains(r#"class="danger""#) && main.contains(&way_out));
    let page = desk.get(&way_out).await.body;
    assert!(page.contains(r#"class="danger""#), "it asks twice");
    desk.post(&format!("/staff/{lee}/deactivate"), &[]).await;
    assert_snapshot!(outline(&desk.get("/staff").await.body));
    let password = [("password", "a new password for lee")];
    let path = format!("/staff/{lee}/password");
    let seen = desk.post(&path, &[("password", "short")]).await;
    assert_eq!(seen.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(seen.body.contains("The password is too short"));
    let saved = desk.post(&path, &password).await.location.unwrap();
    assert!(saved.starts_with(&format!("/staff/{lee}?saved=")));
    let mut lee = office.browser();
    let seen = lee.sign_in("lee", "a new password for lee").await;
    assert_eq!(seen.location.as_deref(), Some("/"));
}
