//! Two people at the same form: nobody saves over the other unseen, and nothing that was typed is lost.

use super::*;

#[tokio::test]
async fn a_brief_that_a_colleague_has_saved_meanwhile_is_shown_beside_what_was_typed() {
    let it = opened().await;
    let item = it.prepared(1, "{}", "agencies").await;
    let (lee, fay) = (it.office.desk("lee").await, it.office.desk("fay").await);
    let seen = mark(&lee.get(&item).await, "brief");
    let fays = [
        ("facts", "Fay wrote this."),
        ("relief", "Asylum"),
        ("fund", "general"),
        ("hours", "12.5"),
    ];
    went(&fills_on(&fay, &item, "brief", &seen, &fays).await);
    let lees = [
        ("facts", "Lee wrote that."),
        ("dates", "A hearing"),
        ("hours", "3"),
    ];
    let refused = fills_on(&lee, &item, "brief", &seen, &lees).await;
    assert_eq!(refused.status, 422);
    for words in [
        "Somebody else has saved this since you began",
        "Fay wrote this.",
        "Asylum",
        "12.50",
        "Lee wrote that.",
        "A hearing",
    ] {
        assert!(shows(&refused, words), "{words}");
    }
    let page = fay.get(&item).await;
    assert!(shows(&page, "Fay wrote this.") && !shows(&page, "Lee wrote that."));
    // Whoever has compared saves again, knowing it.
    let seen = mark(&refused, "brief");
    went(&fills_on(&lee, &item, "brief", &seen, &lees).await);
    assert!(shows(&fay.get(&item).await, "Lee wrote that."));
    // A form without the mark saves over nobody either.
    let blind = fay.post(&format!("{item}/brief"), &fays).await;
    assert!(blind.status == 422 && shows(&blind, "Lee wrote that."));
}

#[tokio::test]
async fn points_that_a_colleague_has_given_meanwhile_are_not_written_over() {
    let it = opened().await;
    let item = it.prepared(1, "{}", "agencies").await;
    let (lee, fay) = (it.office.desk("lee").await, it.office.desk("fay").await);
    let seen = mark(&lee.get(&item).await, "sheet");
    let fays = [("score-harm", "3"), ("note-harm", "Fay spoke with them.")];
    went(&fills_on(&fay, &item, "sheet", &seen, &fays).await);
    let lees = [
        ("score-harm", "1"),
        ("note-harm", "Lee read the papers."),
        ("gate-G7", "yes"),
    ];
    let refused = fills_on(&lee, &item, "sheet", &seen, &lees).await;
    assert_eq!(refused.status, 422);
    for words in [
        "Somebody else has saved this since you began",
        "Fay spoke with them.",
        "Lee read the papers.",
    ] {
        assert!(shows(&refused, words), "{words}");
    }
    assert!(shows(&fay.get(&item).await, "Fay spoke with them."));
    // A gate that a colleague answered counts too, and the brief is another form.
    let (sheet, brief) = (
        mark(&lee.get(&item).await, "sheet"),
        mark(&lee.get(&item).await, "brief"),
    );
    went(&fills_on(&fay, &item, "sheet", &sheet, &[("gate-G7", "no")]).await);
    assert_eq!(
        fills_on(&lee, &item, "sheet", &sheet, &[("gate-G8", "yes")])
            .await
            .status,
        422
    );
    went(&fills_on(&lee, &item, "brief", &brief, &[("facts", "As before.")]).await);
}

#[tokio::test]
async fn minutes_that_two_people_write_are_both_there() {
    let it = opened().await;
    let (lee, ruth) = (it.office.desk("lee").await, it.office.desk("ruth").await);
    let meeting = it.meeting(&lee, &["lee", "ruth"]).await;
    let to = format!("{meeting}/minutes");
    let seen = lee.get(&meeting).await.hidden("seen").to_owned();
    let ruths = [("minutes", "Ruth: all agreed."), ("seen", seen.as_str())];
    went(&ruth.post(&to, &ruths).await);
    let lees = [
        ("minutes", "Lee: one was against."),
        ("seen", seen.as_str()),
    ];
    let refused = lee.post(&to, &lees).await;
    assert_eq!(refused.status, 422);
    for words in [
        "Somebody else has saved this since you began",
        "Ruth: all agreed.",
        "Lee: one was against.",
    ] {
        assert!(shows(&refused, words), "{words}");
    }
    let again = [("minutes", "Both."), ("seen", refused.hidden("seen"))];
    went(&lee.post(&to, &again).await);
    // What is typed while somebody closes the meeting can still be added as a correction.
    let seen = ruth.get(&meeting).await.hidden("seen").to_owned();
    went(&lee.post(&format!("{meeting}/close"), &[]).await);
    let late = [
        ("minutes", "Ruth: one more thing."),
        ("seen", seen.as_str()),
    ];
    let late = ruth.post(&to, &late).await;
    assert!(
        late.status == 422
            && shows(&late, "Ruth: one more thing.")
            && shows(&late, "name=\"correction\"")
    );
}
