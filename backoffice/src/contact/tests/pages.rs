//! The pages, as somebody at a desk uses them.

use super::*;
use axum::http::StatusCode;

#[tokio::test]
async fn a_number_is_shown_only_after_the_rule_has_allowed_the_call_and_what_came_of_it_is_noted() {
    let it = opened().await;
    let person = it.person("Rosa", Protection::On);
    let lee = it.office.desk("lee").await;
    let home = format!("/people/{person}/contact");
    let typed = [
        ("kind", "relative-phone"),
        ("value", "(555) 123-4567"),
        ("bearer", "Luz"),
        ("contact-may-call", "yes"),
        ("contact-time-any", "yes"),
        ("knows", "no"),
    ];
    assert_eq!(lee.post(&home, &typed).await.status, StatusCode::SEE_OTHER);
    let page = lee.get(&home).await.body;
    assert!(
        page.contains("•••-4567") && !page.contains("123-4567"),
        "masked in lists"
    );
    assert!(page.contains("DO NOT MENTION THIS OFFICE"));
    let id = it
        .office
        .app
        .db
        .read(&it.lee(), |tx| of_person(tx, &it.office.app.vault, person));
    let call = format!("{home}/{}/call", id.unwrap()[0].id);
    let page = lee.get(&call).await.body;
    assert!(page.contains("DO NOT MENTION THIS OFFICE") && !page.contains("123-4567"));
    let page = lee.post(&call, &[("purpose", "appointment")]).await.body;
    assert!(page.contains("(555) 123-4567"));
    assert!(!page.contains("Voice message left"), "none may be left");
    let outcome = call.replace("/call", "/outcome");
    assert_eq!(
        lee.post(&outcome, &[("outcome", "somebody-else")])
            .await
            .status,
        303
    );
    assert!(
        lee.get(&home)
            .await
            .body
            .contains("only the agreed words were said")
    );
    it.office.pass(TimeDelta::days(91));
    let lee = it.office.desk("lee").await;
    let page = lee.post(&call, &[("purpose", "appointment")]).await.body;
    assert!(page.contains("Do not call this number now") && !page.contains("123-4567"));
    let confirm = call.replace("/call", "/confirm");
    assert_eq!(lee.post(&confirm, &[]).await.status, 303);
    let page = lee.post(&call, &[("purpose", "appointment")]).await.body;
    assert!(page.contains("(555) 123-4567"), "said to be safe once more");
}

#[tokio::test]
async fn a_letter_that_may_not_be_sent_is_held_for_pick_up_and_the_page_says_so() {
    let it = opened().await;
    let person = it.person("Rosa", Protection::On);
    let lee = it.office.desk("lee").await;
    let asked = [("channel", "mail"), ("purpose", "document")];
    let page = lee
        .post(&format!("/people/{person}/contact/ask"), &asked)
        .await
        .body;
    assert!(page.contains("Hold for pick-up"), "{page}");
    assert!(page.contains("There is none on record"));
}

#[tokio::test]
async fn what_is_hostile_is_shown_to_the_letter_or_refused_and_everything_typed_stays() {
    let it = opened().await;
    let person = it.person("Rosa", Protection::None);
    let lee = it.office.desk("lee").await;
    let home = format!("/people/{person}/contact");
    let script = "<script>alert(1)</script> \u{202E}evil =1+1";
    let long = "x".repeat(100_000);
    for (kind, value) in [
        ("cell", script),
        ("email", "no address"),
        ("cell", "12"),
        ("home-address", &long),
        ("cell", ""),
    ] {
        let typed = [
            ("kind", kind),
            ("value", value),
            ("bearer", "Luz <b>"),
            ("contact-may-text", "yes"),
        ];
        let seen = lee.post(&home, &typed).await;
        assert_eq!(seen.status, StatusCode::UNPROCESSABLE_ENTITY, "{kind}");
        assert!(seen.body.contains("Luz &lt;b&gt;") && !seen.body.contains("<script>alert"));
        assert!(
            seen.body
                .contains("name=\"contact-may-text\" value=\"yes\" checked")
        );
    }
    let typed = [
        ("kind", "home-address"),
        ("value", script),
        ("safe_until", "not a day"),
    ];
    let seen = lee.post(&home, &typed).await;
    assert!(seen.body.contains("This is no day"), "{}", seen.body);
    let typed = [("kind", "home-address"), ("value", script)];
    assert_eq!(lee.post(&home, &typed).await.status, 303);
    let page = lee.get(&home).await.body;
    assert!(!page.contains("<script>alert"));
    for (path, fields) in [
        (home.clone(), [("kind", "drone"), ("value", "1")]),
        (
            format!("{home}/ask"),
            [("channel", "pigeon"), ("purpose", "document")],
        ),
    ] {
        assert_eq!(
            lee.post(&path, &fields).await.status,
            StatusCode::BAD_REQUEST,
            "{path}"
        );
    }
}

#[tokio::test]
async fn a_household_alert_names_only_those_whom_the_reader_may_see() {
    let it = opened().await;
    let (rosa, juan) = (
        it.person("Rosa Quispe", Protection::On),
        it.person("Juan Mora", Protection::None),
    );
    it.contact(rosa, Kind::Home, &open_number("555 123 4567"));
    it.contact(juan, Kind::Cell, &open_number("555 123 4567"));
    let (lee, ana) = (it.office.desk("lee").await, it.office.desk("ana").await);
    let page = lee.get(&format!("/people/{rosa}/contact")).await.body;
    assert!(page.contains("Reached the same way") && page.contains("Juan Mora"));
    let page = ana.get(&format!("/people/{juan}/contact")).await.body;
    assert!(
        !page.contains("Reached the same way") && !page.contains("Quispe"),
        "{page}"
    );
    assert!(
        it.events()
            .iter()
            .any(|(kind, _)| kind == "contact-event-household"),
        "her team learns of it"
    );
    assert_eq!(
        ana.get(&format!("/people/{rosa}/contact")).await.status,
        StatusCode::NOT_FOUND
    );
}
