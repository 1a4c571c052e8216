//! Selection in an office: a paper shows that a matter is before a court.

use super::*;

const PAPER: &str = "state-notice-to-appear";

impl Opened {
    /// A visitor whose interview the partial representative has in hand, with a list that asks for the paper.
    async fn with_pat(&self) -> (String, String) {
        let pat = self.office.desk("pat").await;
        let intake = self.comes(1, "{}").await;
        let visit = intake.trim_start_matches("/intakes/");
        went(&pat.post(&format!("/inbox/{visit}/pick-up"), &[]).await);
        let item = self.taken_up(&pat, &intake, "agencies").await;
        let begun = [("case_type", "ASYD")];
        went(&pat.post(&format!("{intake}/papers"), &begun).await);
        (intake, item)
    }

    /// Says of papers of the list where they stand.
    async fn says(&self, name: &str, intake: &str, said: &[(&str, &str)]) -> Seen {
        let desk = self.office.desk(name).await;
        let page = desk.get(&format!("{intake}/papers")).await;
        let (_, rest) = page.body.split_once("id=\"list-").unwrap();
        let list = rest.split('"').next().unwrap();
        let named: Vec<(String, &str)> = said
            .iter()
            .map(|(name, it)| (format!("{name}-{list}"), *it))
            .collect();
        let mut fields = vec![("edits", page.hidden("edits"))];
        fields.extend(named.iter().map(|(name, it)| (name.as_str(), *it)));
        desk.post(&format!("{intake}/papers/{list}"), &fields).await
    }

    async fn notice(&self, name: &str) -> bool {
        let page = self.office.desk(name).await.get("/about").await;
        shows(&page, "One matter moved to a court.")
    }
}

/// Advice that pat gives on a matter that was taken up before the agencies.
async fn advises(it: &Opened, name: &str, intake: &str) -> Seen {
    let desk = it.office.desk(name).await;
    let typed = [("forum", "agencies"), ("note", "Keep your papers.")];
    let note = desk.post(&format!("{intake}/advice"), &typed).await;
    desk.get(&went(&note)).await
}

#[tokio::test]
async fn e3_t3_a_notice_to_appear_changes_the_forum_in_the_same_step_and_suspends_a_partial_representative()
 {
    let it = opened().await;
    let (intake, item) = it.with_pat().await;
    let lee = it.office.desk("lee").await;
    let forum = |seen: &Seen| shows(seen, "An immigration court or another court");
    assert!(!forum(&lee.get(&item).await));
    assert!(shows(&advises(&it, "pat", &intake).await, "Signed"));
    // What is refused as a whole moves nothing.
    let refused = it
        .says(
            "pat",
            &intake,
            &[
                (PAPER, "received"),
                ("state-hearing-notices", "waived"),
                ("reason-hearing-notices", "No."),
            ],
        )
        .await;
    assert_eq!(
        refused.status, 422,
        "a partial representative waives no paper"
    );
    assert!(!forum(&lee.get(&item).await) && !it.notice("lee").await);
    went(&it.says("pat", &intake, &[(PAPER, "received")]).await);
    let page = lee.get(&item).await;
    assert!(
        forum(&page)
            && shows(
                &page,
                "pat has it in hand, and does not reach as far as a court"
            )
    );
    assert!(shows(&page, "2026-09-02"), "by the next business day");
    for (name, is_told) in [
        ("lee", true),
        ("ruth", true),
        ("pat", true),
        ("cora", false),
    ] {
        assert_eq!(it.notice(name).await, is_told, "{name}");
    }
    assert!(
        !shows(&advises(&it, "pat", &intake).await, "Signed"),
        "their word counts no more in it"
    );
    let events = it.office.desk("ruth").await.get("/events").await;
    assert!(shows(&events, "Matter moved to a court"));
}

#[tokio::test]
async fn a_supervisor_says_who_takes_over_what_moved_to_a_court() {
    let it = opened().await;
    let (intake, item) = it.with_pat().await;
    went(&it.says("pat", &intake, &[(PAPER, "verified")]).await);
    let (lee, fay) = (it.office.desk("lee").await, it.office.desk("fay").await);
    let visit = intake.trim_start_matches("/intakes/");
    let to = format!("/selection/moved/{visit}");
    let (of_fay, of_pat) = (it.id("fay"), it.id("pat"));
    let own = fay.post(&to, &[("to", &of_fay)]).await;
    assert_eq!(own.status, 422);
    assert!(shows(
        &own,
        "A director or an attorney says who takes it over."
    ));
    let wrong = lee.post(&to, &[("to", &of_pat)]).await;
    assert!(shows(&wrong, "Choose somebody who may appear in court"));
    let page = lee.get("/selection/moved").await;
    assert!(shows(&page, "A-001") && page.body.contains(&of_fay) && !page.body.contains(&of_pat));
    went(&lee.post(&to, &[("to", &of_fay)]).await);
    assert!(shows(&lee.get("/selection/moved").await, "No matter waits"));
    assert!(!it.notice("lee").await);
    assert!(
        shows(&fay.get("/inbox?show=mine").await, "A-001"),
        "the interview goes with it"
    );
    assert!(shows(
        &lee.get(&item).await,
        "An immigration court or another court"
    ));
    assert!(shows(&advises(&it, "fay", &intake).await, "Signed"));
}

#[tokio::test]
async fn a_slip_of_the_hand_with_a_paper_of_a_court_is_taken_back() {
    let it = opened().await;
    let (intake, item) = it.with_pat().await;
    went(&it.says("pat", &intake, &[(PAPER, "received")]).await);
    went(&it.says("lee", &intake, &[(PAPER, "needed")]).await);
    let lee = it.office.desk("lee").await;
    assert!(shows(&lee.get(&item).await, "The immigration agencies"));
    assert!(!it.notice("lee").await);
    assert!(shows(&advises(&it, "pat", &intake).await, "Signed"));
}

#[tokio::test]
async fn who_does_not_see_somebody_does_not_count_what_moved_of_theirs() {
    let it = opened().await;
    let (intake, _) = it.with_pat().await;
    let pat = it.office.desk("pat").await;
    let party = [("role", "client"), ("given-0", NAMES[1]), ("sure", "yes")];
    let person = went(&pat.post(&format!("{intake}/people/new"), &party).await);
    let person = person.trim_end_matches("/edit");
    went(
        &pat.post(&format!("{person}/protection"), &[("protection", "on")])
            .await,
    );
    went(&it.says("pat", &intake, &[(PAPER, "received")]).await);
    assert!(!it.notice("lee").await, "who is hidden is hidden here too");
    let page = it.office.desk("lee").await.get("/selection/moved").await;
    assert!(!shows(&page, "A-001"));
    assert!(
        it.notice("pat").await,
        "the team sees it, and who is to join them"
    );
    let own = pat.get("/selection/moved").await;
    assert!(shows(&own, "A-001") && shows(&own, "join the team first"));
    let visit = intake.trim_start_matches("/intakes/");
    let fay = it.id("fay");
    let taken = it.office.desk("lee").await;
    let taken = taken
        .post(&format!("/selection/moved/{visit}"), &[("to", &fay)])
        .await;
    assert_eq!(taken.status, 404);
}

#[tokio::test]
async fn whoever_keeps_out_of_a_matter_is_not_given_it_when_it_moves_to_a_court() {
    let it = opened().await;
    let (intake, item) = it.with_pat().await;
    went(&it.says("pat", &intake, &[(PAPER, "verified")]).await);
    let (lee, fay) = (it.office.desk("lee").await, it.office.desk("fay").await);
    let of_fay = it.id("fay");
    assert!(lee.get("/selection/moved").await.body.contains(&of_fay));
    went(&fay.post(&format!("{item}/recuse"), &[]).await);
    assert!(!lee.get("/selection/moved").await.body.contains(&of_fay));
    let visit = intake.trim_start_matches("/intakes/");
    let to = format!("/selection/moved/{visit}");
    let refused = lee.post(&to, &[("to", &of_fay)]).await;
    assert!(shows(&refused, "Choose somebody who may appear in court"));
}
