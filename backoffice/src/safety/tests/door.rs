//! Who is not to be let in, and plans for people in danger.

use super::*;

#[tokio::test]
async fn a_43_t2_the_list_at_the_door_shows_no_client_and_nothing_leads_to_one() {
    let it = opened().await;
    let person = it.person("Zunilda Quispe", Protection::On);
    let (lee, rosa) = (it.office.desk("lee").await, it.office.desk("rosa").await);
    let to = format!("/people/{person}/safety");
    let typed = [
        ("version", "0"),
        ("danger_today", "yes"),
        ("seen_alone", "yes"),
        ("kept_out", "Tall man, grey cap, blue van"),
        ("notes", "Sister lives in Troy"),
    ];
    assert_eq!(lee.post(&to, &typed).await.status, StatusCode::SEE_OTHER);
    assert_eq!(
        lee.post(&format!("{to}/door"), &[]).await.status,
        StatusCode::SEE_OTHER
    );
    let page = rosa.get("/safety/door").await.body;
    assert!(page.contains("Tall man, grey cap, blue van"));
    for told in ["Zunilda", "Quispe", "Troy", &person.to_string()] {
        assert!(!page.contains(told), "{told}");
    }
    let columns = it.office.app.db.read(&Actor::PROGRAM, |tx| {
        Ok(tx.all("select * from door_entry", &[], |row| {
            Ok(row.get::<uuid::Uuid>("person_id").is_ok())
        })?)
    });
    assert_eq!(columns.unwrap(), [false], "no column leads to a person");
    let events = it.office.app.db.read(&Actor::PROGRAM, |tx| {
        Ok(crate::events::newest(tx, i64::MAX, 50)?)
    });
    let added = events
        .unwrap()
        .into_iter()
        .find(|it| it.kind == "safety-event-door-added")
        .unwrap();
    assert_ne!(
        added.subject,
        person.to_string(),
        "nor does what is recorded"
    );
    let ana = it.office.desk("ana").await;
    assert_eq!(
        ana.get(&to).await.status,
        StatusCode::NOT_FOUND,
        "plans of hidden people are hidden"
    );
    assert_eq!(rosa.get(&to).await.status, StatusCode::FORBIDDEN);
    let vera = it.office.desk("vera").await;
    assert_eq!(vera.get("/safety/door").await.status, StatusCode::FORBIDDEN);
    let id = between(&page, "/safety/door/", "/end");
    assert_eq!(
        rosa.post(&format!("/safety/door/{id}/end"), &[])
            .await
            .status,
        StatusCode::SEE_OTHER
    );
    assert!(!rosa.get("/safety/door").await.body.contains("Tall man"));
}

#[tokio::test]
async fn a_plan_that_a_colleague_changed_meanwhile_is_not_overwritten_and_what_was_typed_stays() {
    let it = opened().await;
    let person = it.person("Rosa", Protection::None);
    let lee = it.office.desk("lee").await;
    let to = format!("/people/{person}/safety");
    let typed = |notes| [("version", "0"), ("danger_today", "no"), ("notes", notes)];
    assert_eq!(
        lee.post(&to, &typed("One")).await.status,
        StatusCode::SEE_OTHER
    );
    let seen = lee.post(&to, &typed("Two <i>")).await;
    assert_eq!(seen.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(seen.body.contains("Somebody else changed it") && seen.body.contains("Two &lt;i&gt;"));
    assert!(lee.get(&to).await.body.contains("One"));
    let ruth = it.office.desk("ruth").await;
    let page = ruth.get(&to).await.body;
    assert!(
        page.contains("One") && !page.contains("textarea"),
        "a director reads"
    );
}
