//! Demands by law: what reception may learn, and what must be kept.

use super::*;
use crate::contact;

const DEMAND: [(&str, &str); 5] = [
    ("issuing", "immigration"),
    ("judge_signed", "no"),
    ("due", "2026-09-15"),
    ("came", "Two officers, by hand"),
    ("asked", "Everything on Zunilda Quispe"),
];

#[tokio::test]
async fn a_42_t2_reception_writes_a_demand_down_and_learns_nothing_of_who_is_a_client() {
    let it = opened().await;
    it.person("Zunilda Quispe", Protection::On);
    let rosa = it.office.desk("rosa").await;
    let known = rosa.post("/safety/demands", &DEMAND).await;
    let mut unknown_person = DEMAND;
    unknown_person[4].1 = "Everything on Nobody Whatsoever";
    let unknown = rosa.post("/safety/demands", &unknown_person).await;
    assert_eq!(known.status, StatusCode::SEE_OTHER);
    assert_eq!(
        (known.status, &known.location, &known.body),
        (unknown.status, &unknown.location, &unknown.body)
    );
    let card = rosa.get(known.location.as_deref().unwrap()).await.body;
    assert!(card.contains("I am not authorised to accept or answer this"));
    assert!(!card.contains("Zunilda"));
    for path in ["/safety/demands", "/people"] {
        assert_eq!(rosa.get(path).await.status, StatusCode::FORBIDDEN, "{path}");
    }
    assert!(
        !alerts(&rosa).await.contains("D-1"),
        "nor that there are any"
    );
    for (name, list, log) in [
        ("ruth", 200, 200),
        ("lee", 200, 200),
        ("paul", 200, 403),
        ("ana", 403, 200),
        ("vera", 403, 200),
        ("carl", 403, 403),
    ] {
        let desk = it.office.desk(name).await;
        assert_eq!(desk.get("/safety/demands").await.status, list, "{name}");
        assert_eq!(desk.get("/safety/demands/new").await.status, log, "{name}");
    }
}

#[tokio::test]
async fn a_42_t1_while_a_demand_holds_somebody_nothing_of_theirs_is_erased() {
    let it = opened().await;
    let app = &it.office.app;
    let person = it.person("Zunilda Quispe", Protection::On);
    let lee = it.office.desk("lee").await;
    assert_eq!(
        lee.post("/safety/demands", &DEMAND).await.status,
        StatusCode::SEE_OTHER
    );
    assert!(
        alerts(&lee).await.contains("D-1"),
        "nobody may have to look for it"
    );
    let list = lee.get("/safety/demands").await.body;
    let to = format!(
        "/safety/demands/{}",
        between(&list, "/safety/demands/", "\"")
    );
    let page = lee.get(&to).await.body;
    assert!(
        page.contains("Everything on Zunilda Quispe")
            && page.contains("Nobody of this office has compared it yet")
    );
    assert!(
        !alerts(&lee).await.contains("D-1"),
        "somebody has looked at it"
    );
    let held = |person| {
        app.db
            .read(&Actor::PROGRAM, |tx| holds(tx, person))
            .unwrap()
    };
    assert!(!held(person));
    let found = lee
        .post(&format!("{to}/find"), &[("words", "Zunilda Quispe")])
        .await
        .body;
    let id = between(&found, "name=\"person\" value=\"", "\"");
    assert_eq!(id, person.to_string());
    let named = [("person", id.as_str())];
    assert_eq!(
        lee.post(&format!("{to}/holds"), &named).await.status,
        StatusCode::SEE_OTHER
    );
    assert!(held(person));
    let twice = lee.post(&format!("{to}/holds"), &named).await;
    assert!(twice.body.contains("kept for this demand already"));
    // What erases itself of everybody else stays.
    let given = contact::Given {
        kind: contact::Kind::Cell,
        safe_until: None,
        set_by: contact::SetBy::Person,
        good: contact::Good::Once,
    };
    let facts = contact::Facts::of("555 123 4567");
    let add = app.db.write(&it.lee(), |tx| {
        contact::add(tx, &app.vault, person, given, &facts)
    });
    add.unwrap();
    it.office.pass(chrono::TimeDelta::days(2));
    contact::forget_used(app).unwrap();
    let kept = |actor: Actor| {
        app.db
            .read(&actor, |tx| contact::of_person(tx, &app.vault, person))
            .unwrap()
            .len()
    };
    assert_eq!(kept(it.lee()), 1, "kept while a demand holds");
    // Whoever does not see the person does not see whose records are kept.
    let (lee, ruth) = (it.office.desk("lee").await, it.office.desk("ruth").await);
    let page = ruth.get(&to).await.body;
    assert!(!page.contains(&person.to_string()));
    assert!(lee.get(&to).await.body.contains(&person.to_string()));
    lee.post(
        &format!("/people/{person}/protection"),
        &[("protection", "none")],
    )
    .await;
    let page = ruth.get(&to).await.body;
    let lifting = format!(
        "{to}/holds/{}",
        between(&page, &format!("{to}/holds/"), "\"")
    );
    assert_eq!(
        lee.post(&lifting, &[]).await.status,
        StatusCode::FORBIDDEN,
        "a director lifts it"
    );
    assert_eq!(ruth.post(&lifting, &[]).await.status, StatusCode::SEE_OTHER);
    assert!(!held(person));
    contact::forget_used(app).unwrap();
    assert_eq!(kept(it.lee()), 0);
}

#[tokio::test]
async fn a_demand_is_worked_on_by_attorneys_and_closed_only_with_an_answer() {
    let it = opened().await;
    let (lee, paul) = (it.office.desk("lee").await, it.office.desk("paul").await);
    lee.post("/safety/demands", &DEMAND).await;
    let list = lee.get("/safety/demands").await.body;
    let to = format!(
        "/safety/demands/{}",
        between(&list, "/safety/demands/", "\"")
    );
    let work = |response, version| {
        vec![
            ("version", version),
            ("issuing", "court"),
            ("judge_signed", "yes"),
            ("counsel", "M. Ortiz <b>"),
            ("response", response),
            ("closed", "yes"),
        ]
    };
    assert_eq!(
        paul.post(&to, &work("objection", "1")).await.status,
        StatusCode::FORBIDDEN
    );
    let seen = lee.post(&to, &work("none", "1")).await;
    assert_eq!(seen.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(
        seen.body.contains("Say what was answered") && seen.body.contains("M. Ortiz &lt;b&gt;")
    );
    assert_eq!(
        lee.post(&to, &work("objection", "1")).await.status,
        StatusCode::SEE_OTHER
    );
    let again = lee.post(&to, &work("produced", "1")).await;
    assert!(again.body.contains("Somebody else changed it"));
    let page = paul.get(&to).await.body;
    assert!(page.contains("Objection") && page.contains("M. Ortiz"));
    assert!(lee.get("/safety/demands").await.body.contains("closed"));
}

#[tokio::test]
async fn while_the_office_is_locked_what_can_be_kept_is_kept_and_words_are_not_lost_in_silence() {
    let it = opened().await;
    let rosa = it.office.desk("rosa").await;
    it.office.app.vault.lock();
    let seen = rosa.post("/safety/demands", &DEMAND).await;
    assert_eq!(seen.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(seen.body.contains("write them on paper") && seen.body.contains("Two officers"));
    let bare = [("issuing", "police"), ("due", "")];
    assert_eq!(
        rosa.post("/safety/demands", &bare).await.status,
        StatusCode::SEE_OTHER
    );
    let no_day = [("issuing", "police"), ("due", "soon")];
    assert!(
        rosa.post("/safety/demands", &no_day)
            .await
            .body
            .contains("This is no day")
    );
}
