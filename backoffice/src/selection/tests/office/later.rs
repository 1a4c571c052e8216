//! Selection in an office: what comes after a decision, and what is refused.

use super::*;

#[tokio::test]
async fn d5_t1_t2_a_letter_that_ends_the_matter_names_the_date_and_goes_into_their_hand() {
    let it = opened().await;
    let item = it
        .on_agenda(1, r#"{"K11":"court","K12":"2026-12-01"}"#, "courts")
        .await;
    let lee = it.office.desk("lee").await;
    let meeting = it.meeting(&lee, &["lee", "ruth"]).await;
    let sheet = [("gate-G7", "no"), ("then", "agenda")];
    went(&fills(&lee, &item, "sheet", &sheet).await);
    went(
        &it.votes(&lee, (&meeting, &item), "refer/no-time", &BOTH, &[])
            .await,
    );
    let page = lee.get(&item).await;
    assert!(shows(&page, "a date is known: the letter says it"));
    assert!(
        shows(&page, "into their hand only"),
        "nobody said that letters are safe"
    );
    // Who said so is written to.
    let item = it.on_agenda(2, r#"{"K24":"yes"}"#, "agencies").await;
    went(
        &it.votes(
            &lee,
            (&meeting, &item),
            "refer/other-office-fits",
            &BOTH,
            &[],
        )
        .await,
    );
    let page = lee.get(&item).await;
    assert!(
        shows(&page, "by the way they said is safe")
            && shows(&page, "warns that time limits may apply")
    );
}

#[tokio::test]
async fn nobody_is_declined_for_the_merit_on_the_word_of_one() {
    let it = opened().await;
    let item = it.on_agenda(1, "{}", "agencies").await;
    let lee = it.office.desk("lee").await;
    let fay = it.office.desk("fay").await;
    let meeting = it.meeting(&lee, &["lee", "ruth"]).await;
    let refused = it
        .votes(&lee, (&meeting, &item), "decline/merit", &BOTH, &[])
        .await;
    assert!(shows(
        &refused,
        "Nobody is declined for the merit on the word of one."
    ));
    let own = lee
        .post(&format!("{item}/second"), &[("second", "I agree.")])
        .await;
    assert!(shows(&own, "You gave the points yourself."));
    went(
        &fay.post(
            &format!("{item}/second"),
            &[("second", "I see none either.")],
        )
        .await,
    );
    went(
        &it.votes(&lee, (&meeting, &item), "decline/merit", &BOTH, &[])
            .await,
    );
    assert!(shows(
        &lee.get(&item).await,
        "Letter: we do not represent you"
    ));
}

#[tokio::test]
async fn a_92_t1_a_restricted_fund_without_a_basis_leaves_its_gate_unknown() {
    let it = opened().await;
    let item = it.on_agenda(1, "{}", "agencies").await;
    let lee = it.office.desk("lee").await;
    let brief = [("facts", "Came in 2019."), ("fund", "lsc")];
    went(&fills(&lee, &item, "brief", &brief).await);
    assert!(shows(&lee.get(&item).await, "Choose a fund in the brief"));
    let meeting = it.meeting(&lee, &["lee", "ruth"]).await;
    let refused = it
        .votes(&lee, (&meeting, &item), "full/merits", &BOTH, &[])
        .await;
    assert!(shows(&refused, "It is not known how gate G6 stands"));
}

#[tokio::test]
async fn a_10_each_role_does_in_selection_what_its_row_says() {
    let it = opened().await;
    let item = it.on_agenda(1, "{}", "courts").await;
    let lee = it.office.desk("lee").await;
    let meeting = it.meeting(&lee, &["lee", "ruth", "pat", "fay"]).await;
    for (name, board, meetings) in [
        ("lee", 200, 200),
        ("fay", 200, 200),
        ("pat", 200, 200),
        ("ruth", 200, 200),
        ("cora", 200, 403),
        ("rosa", 403, 403),
        ("vera", 403, 403),
    ] {
        let desk = it.office.desk(name).await;
        for path in ["/selection", item.as_str(), &format!("{item}/brief")] {
            assert_eq!(desk.get(path).await.status, board, "{name} {path}");
        }
        for path in [
            "/selection/meetings",
            meeting.as_str(),
            "/selection/figures",
            "/selection/capacity",
        ] {
            assert_eq!(desk.get(path).await.status, meetings, "{name} {path}");
        }
        let brief = [("facts", "Came in 2019."), ("fund", "general")];
        let wrote = fills(&desk, &item, "brief", &brief).await;
        assert_eq!(wrote.status, if board == 200 { 303 } else { 403 }, "{name}");
    }
    // Before a court a partial accreditation has no vote, neither as a voter nor as the one who writes it down.
    let pat = it.office.desk("pat").await;
    let with_pat = [("lee", "for"), ("pat", "for")];
    let refused = it
        .votes(&lee, (&meeting, &item), "full/merits", &with_pat, &[])
        .await;
    assert!(shows(&refused, "Somebody voted who may not vote on this"));
    let refused = it
        .votes(&pat, (&meeting, &item), "full/merits", &BOTH, &[])
        .await;
    assert!(shows(&refused, "Somebody voted who may not vote on this"));
    let cora = it.office.desk("cora").await;
    let merit = [("score-merit", "3"), ("note-merit", "Strong.")];
    let refused = fills(&cora, &item, "sheet", &merit).await;
    assert!(shows(
        &refused,
        "An attorney or representative gives these points."
    ));
    let harm = [("score-harm", "3")];
    went(&fills(&cora, &item, "sheet", &harm).await);
    let agencies = it.on_agenda(2, "{}", "agencies").await;
    went(
        &it.votes(&pat, (&meeting, &agencies), "full/merits", &with_pat, &[])
            .await,
    );
}

#[tokio::test]
async fn whoever_keeps_out_or_is_walled_off_finds_no_item_and_no_count() {
    let it = opened().await;
    let item = it.on_agenda(1, "{}", "agencies").await;
    let other = it.on_agenda(2, "{}", "agencies").await;
    let lee = it.office.desk("lee").await;
    let fay = it.office.desk("fay").await;
    let ruth = it.office.desk("ruth").await;
    went(&fay.post(&format!("{item}/recuse"), &[]).await);
    let meeting = it.meeting(&lee, &["lee", "ruth", "fay"]).await;
    assert_eq!(fay.get(&item).await.status, 404);
    assert!(shows(&fay.get("/selection").await, "On the agenda (1)"));
    assert!(shows(&fay.get(&meeting).await, "Agenda (1)"));
    assert!(shows(&lee.get(&meeting).await, "Agenda (2)"));
    let with_fay = [("lee", "for"), ("fay", "for")];
    let refused = it
        .votes(&lee, (&meeting, &item), "full/merits", &with_fay, &[])
        .await;
    assert!(shows(&refused, "Somebody voted who may not vote on this"));
    went(
        &it.votes(&lee, (&meeting, &item), "full/merits", &BOTH, &[])
            .await,
    );
    assert!(
        !shows(&fay.get(&meeting).await, "S-0001"),
        "nor in the minutes"
    );
    // A person who is hidden is there for their team alone.
    let page = lee.get(&other).await;
    let intake = page.body.split("/intakes/").nth(1).unwrap()[..36].to_owned();
    let people = lee.get(&format!("/intakes/{intake}/people")).await;
    let person = people.body.split("href=\"/people/").nth(1).unwrap()[..36].to_owned();
    let hidden = lee
        .post(
            &format!("/people/{person}/protection"),
            &[("protection", "on")],
        )
        .await;
    went(&hidden);
    for desk in [&fay, &ruth] {
        assert_eq!(desk.get(&other).await.status, 404);
        assert!(shows(&desk.get("/selection").await, "On the agenda (0)"));
        assert!(!shows(&desk.get(&meeting).await, "S-0002"));
    }
    assert!(shows(&lee.get("/selection").await, "On the agenda (1)"));
    let refused = it
        .votes(&lee, (&meeting, &other), "full/merits", &BOTH, &[])
        .await;
    assert!(shows(&refused, "Somebody voted who may not vote on this"));
}

#[tokio::test]
async fn the_promise_stands_on_the_board_and_is_measured() {
    let it = opened().await;
    let item = it.on_agenda(1, "{}", "agencies").await;
    let lee = it.office.desk("lee").await;
    // Ten business days after 1 September 2026, with Labor Day between.
    assert!(shows(&lee.get("/selection").await, "2026-09-16"));
    it.office.pass(TimeDelta::days(16));
    let lee = it.office.desk("lee").await;
    assert!(shows(&lee.get(&item).await, "business days late: 1"));
    let figures = lee.get("/selection/figures").await;
    assert!(shows(&figures, "Was the promise kept?"));
    let row = figures.body.split("2026-09").nth(1).unwrap();
    let cells: String = row.chars().take(400).collect();
    assert!(cells.contains(">1<"), "one was late: {cells}");
    assert!(shows(
        &lee.get("/selection/figures?month=2026-09").await,
        "too few to say"
    ));
}

#[tokio::test]
async fn hours_are_entered_and_the_brief_says_who_has_room() {
    let it = opened().await;
    let item = it.prepared(1, "{}", "agencies").await;
    let lee = it.office.desk("lee").await;
    assert!(shows(
        &lee.get(&item).await,
        "Nobody, by the hours that were entered."
    ));
    let staff = it.id("fay");
    let wrong = [
        ("staff", staff.as_str()),
        ("case_type", "N400"),
        ("hours", "many"),
    ];
    let wrong = lee.post("/selection/capacity", &wrong).await;
    assert!(shows(&wrong, "This is no number of hours") && shows(&wrong, "many"));
    let hours = [
        ("staff", staff.as_str()),
        ("case_type", "N400"),
        ("hours", "20"),
        ("taken", "4.5"),
    ];
    went(&lee.post("/selection/capacity", &hours).await);
    assert!(shows(&lee.get("/selection/capacity").await, "15:30"));
    let brief = lee.get(&format!("{item}/brief")).await;
    assert!(shows(&brief, "fay") && !shows(&brief, "Nobody, by the hours"));
}

#[tokio::test]
async fn a_conflict_ends_an_item_with_a_neutral_letter_and_a_mistake_begins_it_again() {
    let it = opened().await;
    let lee = it.office.desk("lee").await;
    let first = it.prepared(1, "{}", "agencies").await;
    assert!(shows(&lee.get(&first).await, "To be screened"));
    let intake = it.comes(2, "{}").await;
    let item = it.taken_up(&lee, &intake, "agencies").await;
    assert!(shows(&lee.get(&item).await, "Conflict check to be made"));
    for (role, name) in [("client", "Luz Mora"), ("adverse", NAMES[1])] {
        let party = [("role", role), ("given-0", name), ("sure", "yes")];
        went(&lee.post(&format!("{intake}/people/new"), &party).await);
    }
    went(&lee.post(&format!("{intake}/conflicts"), &[]).await);
    let rule = async |ruling: &str| {
        let page = lee.get(&format!("{intake}/conflicts")).await;
        let fields = ["check", "party", "person"].map(|it| (it, page.hidden(it).to_owned()));
        let mut all: Vec<(&str, &str)> = fields.iter().map(|it| (it.0, it.1.as_str())).collect();
        all.extend([("ruling", ruling), ("why", "Said at the desk.")]);
        went(&lee.post(&format!("{intake}/conflicts/ruling"), &all).await);
    };
    rule("conflict").await;
    let page = lee.get(&item).await;
    for words in [
        "We cannot act in this matter",
        "Letter: we cannot help you, in neutral words",
        "into their hand only",
    ] {
        assert!(shows(&page, words), "{words}");
    }
    assert!(!shows(&page, NAMES[1]), "never why");
    rule("somebody-else").await;
    let page = lee.get(&item).await;
    assert!(shows(&page, "To be screened") && !shows(&page, "in neutral words"));
}

#[tokio::test]
async fn hostile_words_in_a_brief_are_kept_and_shown_as_they_are() {
    let it = opened().await;
    let item = it.prepared(1, "{}", "agencies").await;
    let lee = it.office.desk("lee").await;
    let words = "<script>alert(1)</script>\u{202e}=HYPERLINK(1)";
    went(&fills(&lee, &item, "brief", &[("facts", words)]).await);
    let page = lee.get(&format!("{item}/brief")).await;
    assert!(page.body.contains("&lt;script&gt;") && !page.body.contains("<script>alert"));
    let endless = "x".repeat(50_000);
    let refused = fills(&lee, &item, "brief", &[("facts", &endless)]).await;
    assert_eq!(refused.status, 422);
    for fund in ["no-such-fund", "'; drop table selection_item; --"] {
        let refused = fills(&lee, &item, "brief", &[("fund", fund)]).await;
        assert_eq!(refused.status, 422);
    }
    for choice in ["", "full", "full/", "x/y", "decline/merits"] {
        let refused = lee
            .post(&format!("{item}/at-once"), &[("choice", choice)])
            .await;
        assert_eq!(refused.status, 422, "{choice}");
    }
}
