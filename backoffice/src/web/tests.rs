//! The door, the headers and the pages people read when something was in the way.

use super::Access;
use crate::access::{self, Role};
use crate::db::Actor;
use crate::kiosks::tests::device::{Device, contents};
use crate::testing::{PASSWORD, Seen, TestOffice};
use axum::body::Body;
use axum::http::{Method, Request, StatusCode, header};
use chrono::TimeDelta;
use tempfile::tempdir;
use tower::ServiceExt;

fn form(path: &str) -> axum::http::request::Builder {
    Request::builder()
        .method(Method::POST)
        .uri(path)
        .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
}

#[tokio::test]
async fn every_answer_forbids_the_browser_everything_that_is_not_ours() {
    let folder = tempdir().unwrap();
    let office = TestOffice::open(folder.path());
    let browser = office.browser();
    for path in [
        "/sign-in",
        "/nowhere",
        "/staff",
        "/assets/app.js",
        "/assets/letters.css",
        "/assets/NotoSansKR-Bold.otf",
    ] {
        let seen = browser.get(path).await;
        let policy = seen.headers[header::CONTENT_SECURITY_POLICY]
            .to_str()
            .unwrap();
        assert!(policy.starts_with("default-src 'none';"), "{path}");
        for forbidden in ["unsafe-inline", "unsafe-eval", "*", "http"] {
            assert!(!policy.contains(forbidden), "{path} {forbidden}");
        }
        assert_eq!(
            seen.headers[header::X_CONTENT_TYPE_OPTIONS],
            "nosniff",
            "{path}"
        );
        assert_eq!(
            seen.headers[header::REFERRER_POLICY],
            "same-origin",
            "{path}"
        );
        let keeps = if path.starts_with("/assets") {
            "public, max-age=31536000, immutable"
        } else {
            "no-store"
        };
        assert_eq!(seen.headers[header::CACHE_CONTROL], keeps, "{path}");
    }
}

#[tokio::test]
async fn no_page_holds_inline_styles_scripts_or_handlers() {
    let folder = tempdir().unwrap();
    let office = TestOffice::open(folder.path());
    office.add("amina", Role::Director);
    let desk = office.desk("amina").await;
    for path in ["/staff", "/events", "/nowhere"] {
        let body = desk.get(path).await.body;
        for inline in [" style=", "<style", "<script>", " onclick=", "javascript:"] {
            assert!(!body.contains(inline), "{path} {inline}");
        }
    }
}

#[tokio::test]
async fn whoever_is_not_signed_in_signs_in_first_and_comes_back_to_where_they_were() {
    let folder = tempdir().unwrap();
    let office = TestOffice::open(folder.path());
    office.add("amina", Role::Director);
    let mut browser = office.browser();
    let seen = browser.get("/events?until=5").await;
    assert_eq!(
        (seen.status, seen.location.as_deref()),
        (
            StatusCode::SEE_OTHER,
            Some("/sign-in?next=/events%3Funtil%3D5")
        )
    );
    let page = browser.get("/sign-in?next=/events%3Funtil%3D5").await.body;
    assert!(page.contains(r#"name="next" value="/events?until=5""#));
    let fields = [
        ("name", "amina"),
        ("password", PASSWORD),
        ("next", "/events?until=5"),
    ];
    assert_eq!(
        browser.post("/sign-in", &fields).await.location.as_deref(),
        Some("/events?until=5")
    );
    for elsewhere in [
        "//evil.example/",
        "https://evil.example/",
        "/\\evil.example",
        "javascript:alert(1)",
        "",
    ] {
        let fields = [
            ("name", "amina"),
            ("password", PASSWORD),
            ("next", elsewhere),
        ];
        assert_eq!(
            browser.post("/sign-in", &fields).await.location.as_deref(),
            Some("/"),
            "{elsewhere}"
        );
    }
    assert_eq!(
        browser.sign_in("amina", PASSWORD).await.status,
        StatusCode::SEE_OTHER
    );
    assert_eq!(browser.get("/events").await.status, StatusCode::OK);
}

/// Sends a sign-in with the given headers.
async fn from(office: &TestOffice, headers: &[(&str, &str)]) -> StatusCode {
    let mut request = form("/sign-in");
    for (name, value) in headers {
        request = request.header(*name, *value);
    }
    let body = Body::from(format!(
        "name=amina&password={}",
        PASSWORD.replace(' ', "+")
    ));
    office.send(request.body(body).unwrap()).await.status
}

#[tokio::test]
async fn a_form_from_another_site_is_refused() {
    let folder = tempdir().unwrap();
    let office = TestOffice::open(folder.path());
    office.add("amina", Role::Director);
    let host = ("host", "office.test:8443");
    assert_eq!(
        from(&office, &[("sec-fetch-site", "same-origin")]).await,
        StatusCode::SEE_OTHER
    );
    assert_eq!(
        from(&office, &[host, ("origin", "https://office.test:8443")]).await,
        StatusCode::SEE_OTHER
    );
    for site in ["cross-site", "same-site", "none"] {
        assert_eq!(
            from(&office, &[("sec-fetch-site", site)]).await,
            StatusCode::FORBIDDEN,
            "{site}"
        );
    }
    for origin in [
        "https://evil.test",
        "http://office.test:8443",
        "null",
        "https://office.test",
    ] {
        assert_eq!(
            from(&office, &[host, ("origin", origin)]).await,
            StatusCode::FORBIDDEN,
            "{origin}"
        );
    }
    assert_eq!(from(&office, &[host]).await, StatusCode::FORBIDDEN);
}

#[tokio::test]
async fn a_form_of_another_sign_in_is_refused() {
    let folder = tempdir().unwrap();
    let office = TestOffice::open(folder.path());
    office.add("amina", Role::Director);
    let desk = office.desk("amina").await;
    let without = desk.request(Method::POST, "/lock", Body::from("form_token=wrong"));
    assert_eq!(office.send(without).await.status, StatusCode::FORBIDDEN);
    assert_eq!(desk.post("/lock", &[]).await.status, StatusCode::SEE_OTHER);
}

#[tokio::test]
async fn a_session_is_dead_after_signing_out_and_after_a_quiet_quarter_of_an_hour() {
    let folder = tempdir().unwrap();
    let office = TestOffice::open(folder.path());
    office.add("amina", Role::Director);
    let desk = office.desk("amina").await;
    let cookie = desk.get("/staff").await;
    assert_eq!(cookie.status, StatusCode::OK);
    office.pass(TimeDelta::minutes(16));
    assert_eq!(desk.get("/staff").await.status, StatusCode::SEE_OTHER);
    let desk = office.desk("amina").await;
    assert_eq!(
        desk.post("/sign-out", &[]).await.location.as_deref(),
        Some("/sign-in")
    );
    assert_eq!(desk.get("/staff").await.status, StatusCode::SEE_OTHER);
}

#[tokio::test]
async fn the_cookie_is_for_this_host_over_tls_and_out_of_reach_of_scripts() {
    let folder = tempdir().unwrap();
    let office = TestOffice::open(folder.path());
    office.add("amina", Role::Director);
    let seen = office.browser().sign_in("amina", PASSWORD).await;
    let cookie = seen.headers[header::SET_COOKIE].to_str().unwrap();
    assert!(cookie.starts_with("__Host-session="));
    assert!(cookie.ends_with("; Path=/; Secure; HttpOnly; SameSite=Strict"));
}

fn heading(seen: &Seen) -> &str {
    seen.body
        .split("<h1>")
        .nth(1)
        .and_then(|it| it.split("</h1>").next())
        .unwrap_or_default()
}

#[tokio::test]
async fn whoever_may_not_enter_a_room_reads_so_and_is_not_offered_it() {
    let folder = tempdir().unwrap();
    let office = TestOffice::open(folder.path());
    office.add("lee", Role::Reception);
    let desk = office.desk("lee").await;
    let seen = desk.get("/staff").await;
    assert_eq!(
        (seen.status, heading(&seen)),
        (StatusCode::FORBIDDEN, "Not for your role")
    );
    assert!(!seen.body.contains(r#"href="/staff""#));
    let seen = desk.get("/nowhere").await;
    assert_eq!(
        (seen.status, heading(&seen)),
        (StatusCode::NOT_FOUND, "There is no such page")
    );
    let seen = desk.post("/lock", &[]).await;
    assert_eq!(seen.status, StatusCode::FORBIDDEN);
}

#[tokio::test]
async fn a_form_that_is_too_large_or_no_form_is_refused() {
    let folder = tempdir().unwrap();
    let office = TestOffice::open(folder.path());
    let large = form("/sign-in")
        .header("sec-fetch-site", "same-origin")
        .body(Body::from("a".repeat(400 * 1024)))
        .unwrap();
    let seen = office.send(large).await;
    assert_eq!(
        (seen.status, heading(&seen)),
        (StatusCode::PAYLOAD_TOO_LARGE, "That is too much at once")
    );
    let broken = form("/sign-in")
        .header("sec-fetch-site", "same-origin")
        .body(Body::from("name=%zz"))
        .unwrap();
    assert_eq!(office.send(broken).await.status, StatusCode::BAD_REQUEST);
}

#[test]
fn every_address_says_who_may_open_it() {
    let routes = crate::routes();
    let mut lines: Vec<String> = routes.lines().iter().map(ToString::to_string).collect();
    let count = lines.len();
    lines.sort();
    lines.dedup();
    assert_eq!(lines.len(), count, "no address twice");
    assert!(lines.contains(&"GET /staff Needs(ManageStaff)".to_owned()));
}

#[tokio::test]
async fn whoever_wants_to_trust_the_office_finds_its_certificate_and_fingerprint() {
    let folder = tempdir().unwrap();
    let office = TestOffice::open(folder.path());
    let certificate = office.browser().get("/ca.pem").await;
    assert_eq!(certificate.status, StatusCode::OK);
    assert!(certificate.body.starts_with("-----BEGIN CERTIFICATE-----"));
    let page = office.browser().get("/about").await;
    assert_eq!(
        (page.status, heading(&page)),
        (StatusCode::OK, "About this office’s connection")
    );
}

#[tokio::test]
async fn what_another_process_changed_is_announced() {
    let folder = tempdir().unwrap();
    let office = TestOffice::open(folder.path());
    let neighbour = TestOffice::open(folder.path());
    let watching = tokio::spawn(super::watch(office.app.clone()));
    let mut topics = office.app.db.announcer().listen();
    let neighbour = std::sync::Arc::new(neighbour);
    let mut heard = None;
    for name in ["lee", "zoe", "omar", "ines"] {
        let adding = neighbour.clone();
        let added = tokio::task::spawn_blocking(move || adding.add(name, Role::Reception));
        added.await.unwrap();
        // The watch may begin only after the first of them: then the next one is what it notices.
        let patience = std::time::Duration::from_secs(5);
        heard = tokio::time::timeout(patience, topics.recv()).await.ok();
        if heard.is_some() {
            break;
        }
    }
    watching.abort();
    assert_eq!(heard.unwrap().unwrap().0, "everything");
}

/// Hides the table of staff accounts, as if the database did not answer; or brings it back.
fn rename(office: &TestOffice, from: &str, to: &str) {
    let sql = format!("alter table {from} rename to {to}");
    let done = office.app.db.write(&Actor::PROGRAM, |tx| {
        tx.execute(&sql, &[])?;
        tx.needs_no_event();
        Ok(())
    });
    done.unwrap();
}

#[tokio::test]
async fn a_database_that_does_not_answer_signs_nobody_out() {
    let folder = tempdir().unwrap();
    let office = TestOffice::open(folder.path());
    office.add("amina", Role::Director);
    let desk = office.desk("amina").await;
    rename(&office, "staff", "away");
    let seen = desk.get("/staff").await;
    assert_eq!(
        (seen.status, heading(&seen)),
        (StatusCode::INTERNAL_SERVER_ERROR, "Something broke")
    );
    rename(&office, "away", "staff");
    assert_eq!(desk.get("/staff").await.status, StatusCode::OK);
}

#[tokio::test]
async fn a_kiosk_is_not_told_to_pair_again_when_the_database_does_not_answer() {
    let folder = tempdir().unwrap();
    let office = TestOffice::open(folder.path());
    let device = Device::pair(&office, "front door").await;
    let record = device.record(1, &contents("en", "{}"));
    rename(&office, "kiosk", "away");
    let seen = device.put(&office, &record).await;
    assert_eq!(
        seen.status,
        StatusCode::SERVICE_UNAVAILABLE,
        "{}",
        seen.body
    );
    rename(&office, "away", "kiosk");
    assert_eq!(
        device.put(&office, &record).await.status,
        StatusCode::CREATED
    );
}

#[tokio::test]
async fn a_password_that_was_set_from_elsewhere_ends_the_sessions_of_the_old_one() {
    let folder = tempdir().unwrap();
    let office = TestOffice::open(folder.path());
    office.add("amina", Role::Director);
    let lee = office.add("lee", Role::Reception);
    let desk = office.desk("lee").await;
    assert_eq!(desk.get("/queue").await.status, StatusCode::OK);
    // Another process, such as `backoffice set-password`, knows nothing of this one's sessions.
    let set = access::set_password(
        &office.app.db,
        &office.app.vault,
        &Actor::PROGRAM,
        office.app.cost,
        lee,
        "a new password for lee",
    );
    set.unwrap();
    assert_eq!(desk.get("/queue").await.status, StatusCode::SEE_OTHER);
}

#[tokio::test]
async fn an_address_that_nobody_gave_out_is_answered_with_a_page() {
    let folder = tempdir().unwrap();
    let office = TestOffice::open(folder.path());
    office.add("amina", Role::Director);
    let desk = office.desk("amina").await;
    let seen = desk.post("/staff/no-such-id/deactivate", &[]).await;
    assert_eq!(
        (seen.status, heading(&seen)),
        (StatusCode::NOT_FOUND, "There is no such page")
    );
    let seen = desk.get("/events?until=soon").await;
    assert_eq!(
        (seen.status, heading(&seen)),
        (StatusCode::BAD_REQUEST, "That could not be read")
    );
}

#[tokio::test]
async fn a_bare_refusal_of_the_framework_becomes_a_page() {
    async fn bare(axum::extract::Path(_): axum::extract::Path<u32>) -> &'static str {
        "a number"
    }
    let folder = tempdir().unwrap();
    let office = TestOffice::open(folder.path());
    let routes = crate::routes().get("/bare/{number}", Access::Public, bare);
    let service = super::finish(routes, office.app.clone());
    for (path, status, says) in [
        ("/bare/7", StatusCode::OK, "a number"),
        (
            "/bare/seven",
            StatusCode::BAD_REQUEST,
            "That could not be read",
        ),
    ] {
        let request = office.browser().request(Method::GET, path, Body::empty());
        let response = service.clone().oneshot(request).await.unwrap();
        assert_eq!(response.status(), status);
        let body = axum::body::to_bytes(response.into_body(), 1 << 20)
            .await
            .unwrap();
        assert!(String::from_utf8_lossy(&body).contains(says), "{path}");
    }
}

#[tokio::test]
async fn a_page_that_breaks_off_gives_a_number_and_never_what_it_held() {
    async fn breaks() -> &'static str {
        panic!("Maria said this")
    }
    let folder = tempdir().unwrap();
    let office = TestOffice::open(folder.path());
    let routes = crate::routes().get("/breaks", Access::Public, breaks);
    let service = super::finish(routes, office.app.clone());
    let request = office
        .browser()
        .request(Method::GET, "/breaks", Body::empty());
    let response = service.oneshot(request).await.unwrap();
    assert_eq!(response.status(), StatusCode::INTERNAL_SERVER_ERROR);
    let body = axum::body::to_bytes(response.into_body(), 1 << 20)
        .await
        .unwrap();
    let body = String::from_utf8_lossy(&body);
    assert!(body.contains("Something broke") && !body.contains("Maria"));
}

#[tokio::test]
async fn a_page_that_listens_is_told_plainly_that_the_session_is_over() {
    let folder = tempdir().unwrap();
    let office = TestOffice::open(folder.path());
    office.add("amina", Role::Director);
    let desk = office.desk("amina").await;
    office.pass(TimeDelta::minutes(16));
    let seen = desk.get("/topics").await;
    assert_eq!(
        (seen.status, seen.location),
        (StatusCode::UNAUTHORIZED, None)
    );
}

#[tokio::test]
async fn a_keyholder_without_a_key_reads_who_has_to_sign_in() {
    let folder = tempdir().unwrap();
    let office = TestOffice::open(folder.path());
    office.add("amina", Role::Director);
    office.add("omar", Role::Attorney);
    let desk = office.desk("omar").await;
    assert_eq!(desk.get("/queue").await.status, StatusCode::OK);
    let _amina = office.desk("amina").await;
    let seen = desk.get("/intakes/x/general").await;
    assert_eq!(
        (seen.status, heading(&seen)),
        (StatusCode::FORBIDDEN, "You have no key yet")
    );
    assert!(seen.body.contains("Ask another keyholder to sign in"));
}

#[test]
fn nothing_of_the_office_stands_on_what_visitors_take_home() {
    let css = concat!(
        include_str!("../../assets/app.css"),
        include_str!("../../assets/rooms.css")
    );
    let printed: String = css.split("@media print").skip(1).collect();
    let hidden = printed
        .lines()
        .filter(|it| it.contains("display: none") && !it.contains(":has("));
    let is_alerts = |it: &str| it.split(['{', ',']).any(|it| it.trim() == "#alerts");
    assert!(hidden.into_iter().any(is_alerts), "RED is for staff");
    // Browsers print the address of a page into its margins.
    assert!(css.contains("body:has(.slip, .paper, .appointment-card) { page: taken-home;"));
    assert!(css.contains("@page taken-home { margin: 0; }"));
}
