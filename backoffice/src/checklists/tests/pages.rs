//! The lists of a visit as staff see them.

use crate::access::Role;
use crate::kiosks::tests::device::Device;
use crate::testing::{Browser, TestOffice};
use tempfile::tempdir;

async fn office(folder: &std::path::Path) -> (TestOffice, String) {
    let office = TestOffice::open(folder);
    for (name, role) in [
        ("lee", Role::Attorney),
        ("ana", Role::Counsellor),
        ("rosa", Role::Reception),
    ] {
        office.add(name, role);
    }
    office.desk("lee").await;
    let kiosk = Device::pair(&office, "door").await;
    let record = kiosk.visit(&office, 1, "ht", r#"{"K08":"Marisol"}"#).await;
    let papers = format!("/intakes/{}/papers", record.frame.visit_id);
    (office, papers)
}

/// The address of the first list, and the fields of its form as they stand, with one said anew.
fn form(page: &str, anew: &[(&str, &str)]) -> (String, Vec<(String, String)>) {
    let (_, rest) = page.split_once("id=\"list-").unwrap();
    let id = rest.split('"').next().unwrap().to_owned();
    let own = format!("-{id}");
    let edits = page.split("name=\"edits\" value=\"").nth(1).unwrap();
    let mut fields = vec![(
        "edits".to_owned(),
        edits.split('"').next().unwrap().to_owned(),
    )];
    for piece in page.split("select id=\"state-").skip(1) {
        let Some(word) = piece.split('"').next().unwrap().strip_suffix(&own) else {
            continue;
        };
        let (before, _) = piece.split_once("\" selected").unwrap();
        let state = before.rsplit("value=\"").next().unwrap();
        fields.push((format!("state-{word}{own}"), state.to_owned()));
    }
    for (name, value) in anew {
        let name = format!("{name}{own}");
        fields.retain(|(it, _)| *it != name);
        fields.push((name, (*value).to_owned()));
    }
    (id, fields)
}

async fn saves(desk: &Browser<'_>, papers: &str, anew: &[(&str, &str)]) -> crate::testing::Seen {
    let page = desk.get(papers).await.body;
    let (id, fields) = form(&page, anew);
    let fields: Vec<(&str, &str)> = fields
        .iter()
        .map(|(name, it)| (name.as_str(), it.as_str()))
        .collect();
    desk.post(&format!("{papers}/{id}"), &fields).await
}

#[tokio::test]
async fn papers_are_asked_for_come_in_and_are_looked_at() {
    let folder = tempdir().unwrap();
    let (office, papers) = office(folder.path()).await;
    let ana = office.desk("ana").await;
    assert!(
        ana.get(&papers)
            .await
            .body
            .contains("No list was begun yet.")
    );
    let begun = ana.post(&papers, &[("case_type", "I90")]).await;
    assert_eq!(begun.status, 303, "{}", begun.body);
    let twice = ana.post(&papers, &[("case_type", "I90")]).await;
    assert_eq!(twice.status, 422);
    let page = ana.get(&papers).await.body;
    assert!(
        page.contains("Nobody of this office has compared these lists"),
        "{page}"
    );
    let saved = saves(&ana, &papers, &[("state-id", "verified")]).await;
    assert_eq!(saved.status, 303, "{}", saved.body);
    let (id, stale) = form(&page, &[]);
    let stale: Vec<(&str, &str)> = stale
        .iter()
        .map(|(name, it)| (name.as_str(), it.as_str()))
        .collect();
    let refused = ana.post(&format!("{papers}/{id}"), &stale).await;
    assert_eq!(refused.status, 422, "an older page overwrote a newer one");
    let printed = ana
        .post(&format!("{papers}/{id}/bring.pdf"), &[("language", "ht")])
        .await;
    assert_eq!(printed.status, 200);
    let page = ana.get(&papers).await.body;
    assert!(
        page.contains("value=\"asked\" selected"),
        "what was printed is not noted as asked for"
    );
    assert!(
        page.contains("value=\"verified\" selected"),
        "what was there is asked for again"
    );
}

#[tokio::test]
async fn only_those_who_may_waive_a_paper_and_they_say_why() {
    let folder = tempdir().unwrap();
    let (office, papers) = office(folder.path()).await;
    let (lee, ana) = (office.desk("lee").await, office.desk("ana").await);
    assert_eq!(ana.post(&papers, &[("case_type", "I90")]).await.status, 303);
    let waived = [("state-id", "waived"), ("reason-id", "Lost in a fire <b>")];
    assert_eq!(saves(&ana, &papers, &waived).await.status, 422);
    let silent = saves(&lee, &papers, &waived[..1]).await;
    assert_eq!(silent.status, 422);
    assert!(
        silent.body.contains("Say why the case goes on"),
        "{}",
        silent.body
    );
    assert_eq!(saves(&lee, &papers, &waived).await.status, 303);
    let page = ana.get(&papers).await.body;
    assert!(page.contains("Lost in a fire &lt;b&gt;"), "{page}");
    assert_eq!(
        saves(&ana, &papers, &[]).await.status,
        303,
        "what is waived stays so when others save"
    );
    let long = "a".repeat(1_001);
    let refused = saves(
        &lee,
        &papers,
        &[("state-id", "waived"), ("reason-id", &long)],
    )
    .await;
    assert_eq!(refused.status, 422);
}

#[tokio::test]
async fn reception_does_not_see_the_papers_of_a_case() {
    let folder = tempdir().unwrap();
    let (office, papers) = office(folder.path()).await;
    let rosa = office.desk("rosa").await;
    assert_eq!(rosa.get(&papers).await.status, 403);
}

#[tokio::test]
async fn a_list_is_begun_once_put_away_once_and_can_be_begun_again() {
    let folder = tempdir().unwrap();
    let (office, papers) = office(folder.path()).await;
    let ana = office.desk("ana").await;
    let begin = [("case_type", "I90")];
    assert_eq!(ana.post(&papers, &begin).await.status, 303);
    assert_eq!(
        ana.post(&papers, &begin).await.status,
        422,
        "it is there already"
    );
    let (id, _) = form(&ana.get(&papers).await.body, &[]);
    for _ in 0..2 {
        let away = ana.post(&format!("{papers}/{id}/end"), &[]).await;
        assert_eq!(away.status, 303, "{}", away.body);
    }
    let again = ana.post(&papers, &begin).await;
    assert_eq!(again.status, 303, "{}", again.body);
    let (new, fields) = form(&ana.get(&papers).await.body, &[]);
    assert_ne!(new, id);
    // What is typed into the one that was put away changes nothing.
    let fields: Vec<(&str, &str)> = fields
        .iter()
        .map(|(a, b)| (a.as_str(), b.as_str()))
        .collect();
    assert_ne!(
        ana.post(&format!("{papers}/{id}"), &fields).await.status,
        303
    );
}
