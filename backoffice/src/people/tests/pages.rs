//! The pages of people as those meet them who work with them.

use super::*;
use crate::web::outline::outline;
use axum::http::StatusCode;
use insta::assert_snapshot;

/// Ids and moments differ; what follows a person's path is the same.
fn settled(body: &str, ids: &[(PersonId, &str)]) -> String {
    let outline = outline(body);
    let main = outline.split_once("\nmain\n").map_or("", |it| it.1);
    ids.iter().fold(main.to_owned(), |text, (id, name)| {
        text.replace(&id.to_string(), name)
    })
}

#[tokio::test]
async fn somebody_is_put_on_record_and_a_second_record_only_on_purpose() {
    let it = opened().await;
    let desk = it.office.desk("lee").await;
    assert_snapshot!("nobody_yet", settled(&desk.get("/people").await.body, &[]));
    let typed = [
        ("given-0", "Marisol"),
        ("family1-0", "Quispe"),
        ("family2-0", "Mamani"),
        ("kind-0", "legal"),
        ("born", "1990"),
        ("born_month", "5"),
        ("born_about", "yes"),
        ("country", "BO"),
        ("a_numbers", "A 012 345 678"),
    ];
    let added = desk.post("/people", &typed).await;
    let to = added.location.unwrap();
    let id = PersonId(to.rsplit('/').next().unwrap().parse().unwrap());
    assert_snapshot!(
        "a_person",
        settled(&desk.get(&to).await.body, &[(id, "MARISOL")])
    );
    let alike = desk
        .post(
            "/people",
            &[("given-0", "Marisol"), ("family1-0", "Quispe")],
        )
        .await;
    assert_eq!(alike.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(alike.body.contains("These people are on record already"));
    assert!(
        alike.body.contains("value=\"Quispe\""),
        "what was typed stays"
    );
    let sure = [
        ("given-0", "Marisol"),
        ("family1-0", "Quispe"),
        ("sure", "yes"),
    ];
    assert_eq!(
        desk.post("/people", &sure).await.status,
        StatusCode::SEE_OTHER
    );
    let found = desk
        .post("/people/search", &[("words", "Марисоль Киспе")])
        .await;
    assert_snapshot!(
        "found",
        settled(&found.body, &[(id, "MARISOL")])
            .lines()
            .filter(|it| !it.contains("/people/0"))
            .collect::<Vec<_>>()
            .join("\n")
    );
}

#[tokio::test]
async fn hostile_text_is_shown_literally_and_kept() {
    let it = opened().await;
    let desk = it.office.desk("lee").await;
    for hostile in [
        "<script>alert(1)</script>",
        "=1+1",
        "\u{202e}evil",
        "O'Neil \"x\" & co",
    ] {
        let typed = [
            ("given-0", hostile),
            ("birthplace", hostile),
            ("pronouns", hostile),
            ("sure", "yes"),
        ];
        let to = desk.post("/people", &typed).await.location.unwrap();
        let page = desk.get(&to).await.body;
        assert!(!page.contains("<script>alert"));
        let id = PersonId(to.rsplit('/').next().unwrap().parse().unwrap());
        assert_eq!(it.facts(id).main_name(), hostile);
    }
    let refused = desk
        .post("/people", &[("given-0", "Ana"), ("born", "<b>")])
        .await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(
        refused.body.contains("This is no date of birth") && refused.body.contains("value=\"Ana\"")
    );
    assert!(refused.body.contains("value=\"&lt;b&gt;\""));
}

#[tokio::test]
async fn two_records_are_compared_and_put_together_on_the_page() {
    let it = opened().await;
    let desk = it.office.desk("lee").await;
    let [one, two] =
        ["Ana Flores", "Anna Flores"].map(|name| it.add(lee(&it), &called(&[name])).unwrap());
    let same = desk.get(&format!("/people/{one}/same")).await.body;
    assert!(same.contains(&format!("/people/{one}/same/{two}")));
    let pair = desk.get(&format!("/people/{one}/same/{two}")).await.body;
    assert_snapshot!("two_records", settled(&pair, &[(one, "ONE"), (two, "TWO")]));
    let merged = desk.post(&format!("/people/{one}/same/{two}"), &[]).await;
    assert_eq!(merged.status, StatusCode::SEE_OTHER);
    let page = desk.get(&format!("/people/{two}")).await.body;
    assert!(page.contains("Put together with") && page.contains("Part them again"));
}

#[tokio::test]
async fn reception_and_who_looks_after_machines_see_nobody() {
    let it = opened().await;
    let id = it.add(lee(&it), &called(&["Ana Flores"])).unwrap();
    for (name, role) in [
        ("rosa", Role::Reception),
        ("ivan", Role::ItAdmin),
        ("olga", Role::Auditor),
    ] {
        it.office.add(name, role);
        let desk = it.office.desk(name).await;
        for path in ["/people".to_owned(), format!("/people/{id}")] {
            assert_eq!(
                desk.get(&path).await.status,
                StatusCode::FORBIDDEN,
                "{name} {path}"
            );
        }
    }
}

#[tokio::test]
async fn a_colleague_who_knows_the_address_of_a_hidden_person_finds_no_such_page() {
    let it = opened().await;
    let id = it.add(lee(&it), &called(&["Ana Flores"])).unwrap();
    let app = &it.office.app;
    app.db
        .write(&lee(&it), |tx| protect(tx, id, Protection::On))
        .unwrap();
    let desk = it.office.desk("ana").await;
    let gone = desk
        .get("/people/00000000-0000-7000-8000-000000000001")
        .await;
    for path in ["", "/edit", "/same", "/versions/1"] {
        let seen = desk.get(&format!("/people/{id}{path}")).await;
        assert_eq!(seen.status, gone.status, "{path}");
        assert!(!seen.body.contains("Flores"));
    }
}
