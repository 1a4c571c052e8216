//! The plans of two records that are put together: both are read, danger said under either is said first, and each is its own
//! record's again when they are parted.

use super::*;

async fn plans(lee: &Browser<'_>, person: PersonId, fields: &[(&str, &str)]) {
    let to = format!("/people/{person}/safety");
    let version = lee.get(&to).await.hidden("version").to_owned();
    let typed = [fields, &[("version", version.as_str())]].concat();
    let saved = lee.post(&to, &typed).await;
    assert_eq!(saved.status, StatusCode::SEE_OTHER, "{}", saved.body);
}

#[tokio::test]
async fn the_plans_of_two_records_that_are_put_together_are_both_read_and_part_again() {
    let it = opened().await;
    let lee = it.office.desk("lee").await;
    let (kept, merged) = (
        it.person("Rosa", Protection::None),
        it.person("Rosita", Protection::None),
    );
    plans(
        &lee,
        kept,
        &[("danger_today", "no"), ("notes", "She has a sister.")],
    )
    .await;
    let told = [
        ("danger_today", "yes"),
        ("weapons", "A gun in the car."),
        ("kept_out", "Tall, red cap."),
    ];
    plans(&lee, merged, &told).await;
    let app = &it.office.app;
    let work = |tx: &mut crate::db::Tx| people::merge(tx, &app.vault, kept, merged);
    app.db.write(&it.lee(), work).unwrap();
    let to = format!("/people/{kept}/safety");
    let page = lee.get(&to).await.body;
    for words in [
        "She has a sister.",
        "A gun in the car.",
        "In danger today.",
        "Plan of a record that was put together",
    ] {
        assert!(page.contains(words), "{words}: {page}");
    }
    // Writing the own one anew neither loses the other nor takes it over.
    plans(
        &lee,
        kept,
        &[
            ("danger_today", "no"),
            ("notes", "She lives with her sister."),
        ],
    )
    .await;
    let page = lee.get(&to).await.body;
    assert!(page.contains("A gun in the car.") && page.contains("In danger today."));
    let door = lee.post(&format!("{to}/door"), &[]).await;
    assert_eq!(door.status, StatusCode::SEE_OTHER, "{}", door.body);
    assert!(
        lee.get("/safety/door")
            .await
            .body
            .contains("Tall, red cap.")
    );
    let parted = app.db.write(&it.lee(), |tx| {
        let newest = people::parts(tx, &app.vault, kept)?.remove(0);
        people::part(tx, &app.vault, kept, newest.id)
    });
    parted.unwrap();
    let page = lee.get(&to).await.body;
    assert!(page.contains("She lives with her sister.") && !page.contains("A gun in the car."));
    assert!(!page.contains("In danger today."));
    let page = lee.get(&format!("/people/{merged}/safety")).await.body;
    assert!(page.contains("A gun in the car.") && page.contains("In danger today."));
}
