//! Calling for help.

use super::*;
use crate::db::Topic;
use std::time::Duration;

#[tokio::test]
async fn a_43_t1_whoever_calls_for_help_is_seen_at_every_desk_at_once_and_it_is_written_down() {
    let it = opened().await;
    let rosa = it.office.desk("rosa").await;
    let others = [
        it.office.desk("lee").await,
        it.office.desk("carl").await,
        it.office.desk("vera").await,
    ];
    let page = rosa.get("/queue").await.body;
    assert!(
        page.contains("action=\"/safety/alarms\""),
        "the button is on the page"
    );
    let mut topics = it.office.app.db.announcer().listen();
    let pressed = rosa.post("/safety/alarms", &[]).await;
    assert_eq!(
        pressed.status,
        StatusCode::NO_CONTENT,
        "the page stays as it is"
    );
    assert!(pressed.body.is_empty());
    let heard = tokio::time::timeout(Duration::from_secs(2), async {
        while topics.recv().await.unwrap() != Topic("safety") {}
    });
    heard
        .await
        .expect("every open page is told within two seconds");
    assert_eq!(it.events()[0], "safety-event-called");
    for desk in &others {
        let page = desk.get("/about").await.body;
        assert!(
            page.contains("data-src=\"/safety/alerts\""),
            "every page fetches it"
        );
        let seen = alerts(desk).await;
        assert!(
            seen.contains("rosa") && seen.contains("calls for help"),
            "{seen}"
        );
        assert!(
            !seen.contains("data-sound"),
            "it is not heard where help is needed"
        );
    }
    let own = alerts(&rosa).await;
    assert!(
        own.contains("sent") && !own.contains("calls for help"),
        "{own}"
    );
}

#[tokio::test]
async fn help_is_called_also_while_the_office_is_locked_and_from_the_window_where_somebody_sits() {
    let it = opened().await;
    let (lee, rosa) = (it.office.desk("lee").await, it.office.desk("rosa").await);
    let sat = rosa.post("/queue/window", &[("window", "1")]).await;
    assert_eq!(sat.status, StatusCode::SEE_OTHER, "{}", sat.body);
    it.office.app.vault.lock();
    assert_eq!(
        rosa.post("/safety/alarms", &[]).await.status,
        StatusCode::NO_CONTENT
    );
    let seen = alerts(&lee).await;
    assert!(seen.contains("calls for help"), "{seen}");
    assert!(
        seen.contains("at window") && seen.contains(">1</bdi>"),
        "{seen}"
    );
}

#[tokio::test]
async fn somebody_comes_it_is_over_and_pressing_twice_calls_once() {
    let it = opened().await;
    let (lee, rosa) = (it.office.desk("lee").await, it.office.desk("rosa").await);
    for _ in 0..3 {
        rosa.post("/safety/alarms", &[]).await;
    }
    let seen = alerts(&lee).await;
    assert_eq!(seen.matches("calls for help").count(), 1);
    let id = between(&seen, "/safety/alarms/", "/answer");
    for _ in 0..2 {
        let to = format!("/safety/alarms/{id}/answer");
        assert_eq!(lee.post(&to, &[]).await.status, StatusCode::NO_CONTENT);
    }
    assert!(
        alerts(&it.office.desk("ana").await)
            .await
            .contains("is coming")
    );
    let end = format!("/safety/alarms/{id}/end");
    assert_eq!(
        lee.post(&end, &[("how", "nonsense")]).await.status,
        StatusCode::BAD_REQUEST
    );
    assert_eq!(
        lee.post(&end, &[("how", "helped")]).await.status,
        StatusCode::NO_CONTENT
    );
    assert!(!alerts(&lee).await.contains("calls for help"));
    let room = lee.get("/safety").await.body;
    assert!(room.contains("rosa") && room.contains("over"), "{room}");
    let nobody = it.office.browser().post("/safety/alarms", &[]).await;
    assert_ne!(nobody.status, StatusCode::NO_CONTENT, "only staff call");
}

#[tokio::test]
async fn what_happened_is_read_by_those_who_answer_for_the_office_and_by_whoever_wrote_it() {
    let it = opened().await;
    let rosa = it.office.desk("rosa").await;
    let words = "He shouted. <script>alert(1)</script> \u{202E}abc";
    let to = "/safety/incidents";
    let empty = rosa.post(to, &[("words", " ")]).await;
    assert_eq!(empty.status, StatusCode::UNPROCESSABLE_ENTITY);
    let long = "y".repeat(5000);
    let seen = rosa.post(to, &[("words", long.as_str())]).await;
    assert!(
        seen.body.contains("Too long") && seen.body.contains("yyyyy"),
        "what was typed stays"
    );
    assert_eq!(
        rosa.post(to, &[("words", words)]).await.status,
        StatusCode::SEE_OTHER
    );
    for (name, sees) in [("rosa", true), ("lee", true), ("ana", false)] {
        let page = it.office.desk(name).await.get(to).await.body;
        assert_eq!(page.contains("He shouted."), sees, "{name}");
        assert!(!page.contains("<script>alert"));
    }
}
