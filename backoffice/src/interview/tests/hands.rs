//! In whose hands interviews are when somebody does not see the visit, or not any more; and when "alone" counts.

use super::pages::{hide, id_of, office, part, plain};
use crate::access::Role;
use crate::db::Actor;
use crate::interview::actions::{Said, say_alone};
use crate::people::{self, Tie};
use crate::problem::Problem;
use crate::testing::{Browser, Seen, TestOffice};
use chrono::TimeDelta;
use shared::ids::VisitId;
use tempfile::tempdir;

async fn hands(from: &Browser<'_>, visit: VisitId, office: &TestOffice, to: &str) -> Seen {
    let to = id_of(office, to).to_string();
    let typed = [("to", to.as_str()), ("note", "She reads slowly.")];
    from.post(&format!("/inbox/{visit}/hand-over"), &typed)
        .await
}

/// The client of a visit that `hide` has put on record.
fn client(office: &TestOffice, visit: VisitId) -> people::PersonId {
    let all = office
        .app
        .db
        .read(&Actor::PROGRAM, |tx| people::parties::everybody(tx, visit));
    all.unwrap()[0].0.person
}

#[tokio::test]
async fn an_interview_is_not_handed_to_somebody_who_does_not_see_the_visit() {
    let folder = tempdir().unwrap();
    let (office, visit) = office(folder.path()).await;
    let lee = office.desk("lee").await;
    hide(&office, visit);
    let page = lee.get(&format!("/intakes/{visit}/interview")).await;
    let cora = id_of(&office, "cora").to_string();
    assert!(!page.body.contains(&cora), "they are not offered");
    let refused = hands(&lee, visit, &office, "cora").await;
    assert_eq!(refused.status, 422);
    for words in [
        "This colleague cannot work on this interview.",
        "She reads slowly.",
    ] {
        assert!(refused.body.contains(words), "{words}: {}", refused.body);
    }
    // It is still nobody's, and Lee takes it.
    assert_eq!(
        lee.post(&format!("/inbox/{visit}/pick-up"), &[])
            .await
            .status,
        303
    );
}

#[tokio::test]
async fn an_interview_of_another_day_is_not_handed_to_somebody_who_sees_those_of_today() {
    let folder = tempdir().unwrap();
    let (office, visit) = office(folder.path()).await;
    office.pass(TimeDelta::days(1));
    let lee = office.desk("lee").await;
    let refused = hands(&lee, visit, &office, "vera").await;
    assert!(refused.status == 422 && refused.body.contains("cannot work on this interview"));
    assert_eq!(hands(&lee, visit, &office, "cora").await.status, 303);
}

#[tokio::test]
async fn an_interview_that_is_stuck_with_somebody_who_does_not_see_it_any_more_is_taken_from_them()
{
    let folder = tempdir().unwrap();
    let (office, visit) = office(folder.path()).await;
    let (lee, cora) = (office.desk("lee").await, office.desk("cora").await);
    assert_eq!(hands(&lee, visit, &office, "cora").await.status, 303);
    let taken = lee.post(&format!("/inbox/{visit}/pick-up"), &[]).await;
    assert_eq!(taken.status, 422, "a colleague works on it");
    hide(&office, visit);
    assert_eq!(
        cora.get(&format!("/intakes/{visit}/interview"))
            .await
            .status,
        404
    );
    let inbox = plain(&lee.get("/inbox?show=others").await);
    assert!(
        inbox.contains("Nobody works on it") && inbox.contains("I take it"),
        "{inbox}"
    );
    let page = lee.get(&format!("/intakes/{visit}/interview")).await.body;
    assert!(page.contains("cannot work on it any more"));
    assert_eq!(
        lee.post(&format!("/inbox/{visit}/pick-up"), &[])
            .await
            .status,
        303
    );
    assert!(lee.get("/inbox?show=mine").await.body.contains("A-001"));
}

#[tokio::test]
async fn whoever_may_hand_over_hands_on_what_is_stuck_behind_a_wall() {
    let folder = tempdir().unwrap();
    let (office, visit) = office(folder.path()).await;
    let (lee, rosa) = (office.desk("lee").await, office.desk("rosa").await);
    assert_eq!(hands(&lee, visit, &office, "cora").await.status, 303);
    let refused = hands(&rosa, visit, &office, "sam").await;
    assert_eq!(refused.status, 422, "a colleague works on it");
    hide(&office, visit);
    let (person, actor) = (
        client(&office, visit),
        Actor::staff(id_of(&office, "lee"), Role::Attorney.grants()),
    );
    let shown = office.app.db.write(&actor, |tx| {
        people::protect(tx, person, people::Protection::None)?;
        people::tie(tx, person, id_of(&office, "cora"), Tie::Barred)
    });
    shown.unwrap();
    assert_eq!(hands(&rosa, visit, &office, "sam").await.status, 303);
    assert!(
        office
            .desk("sam")
            .await
            .get("/inbox?show=mine")
            .await
            .body
            .contains("A-001")
    );
}

#[tokio::test]
async fn when_somebody_leaves_what_their_colleague_does_not_see_waits_for_those_who_do() {
    let folder = tempdir().unwrap();
    let (office, visit) = office(folder.path()).await;
    let (lee, ruth) = (office.desk("lee").await, office.desk("ruth").await);
    assert_eq!(hands(&lee, visit, &office, "sam").await.status, 303);
    hide(&office, visit);
    let (sam, cora) = (id_of(&office, "sam"), id_of(&office, "cora").to_string());
    let typed = [("to-interviews", cora.as_str())];
    let left = ruth.post(&format!("/staff/{sam}/deactivate"), &typed).await;
    assert_eq!(left.status, 303, "{}", left.body);
    assert!(lee.get("/inbox?show=free").await.body.contains("A-001"));
    assert!(!lee.get("/inbox?show=others").await.body.contains("A-001"));
}

#[tokio::test]
async fn alone_counts_only_once_it_is_on_record() {
    let folder = tempdir().unwrap();
    let (office, visit) = office(folder.path()).await;
    let lee = office.desk("lee").await;
    let asks = |page: &Seen| page.body.contains("id=\"Q53\"");
    assert!(!asks(&part(&lee, visit, "safety").await));
    let actor = Actor::staff(id_of(&office, "lee"), Role::Attorney.grants());
    let failed = office.app.db.write(&actor, |tx| {
        let _heard = say_alone(tx, &office.app, visit, Said::Alone)?;
        // What comes after it in the transaction goes wrong.
        Err::<(), _>(Problem::Busy)
    });
    assert!(failed.is_err());
    let after = part(&lee, visit, "safety").await;
    assert!(
        !asks(&after),
        "nobody has said on record that they are alone"
    );
    let heard = office
        .app
        .db
        .write(&actor, |tx| say_alone(tx, &office.app, visit, Said::Alone));
    heard.unwrap().remember(&office.app.vault);
    assert!(asks(&part(&lee, visit, "safety").await));
}
