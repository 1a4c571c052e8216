//! Nobody acts on another text than the one they saw, and single rows are signed.

use super::*;
use crate::testing::{Browser, Seen};
use crate::versions::hash;
use tempfile::tempdir;

const KIND: &str = "/office/data/federal-holidays";

/// The shipped holidays with another first day of one of them.
fn since(day: &str) -> String {
    include_str!("../../../rules/federal_holidays.toml").replace("2021-06-17", day)
}

/// Somebody opens the draft to change it; what the form says of the text that stands there.
async fn opens(desk: &Browser<'_>) -> String {
    let page = desk.get(&format!("{KIND}/1/edit")).await;
    page.hidden("seen").to_owned()
}

async fn keeps(desk: &Browser<'_>, seen: &str, words: &str) -> Seen {
    let fields = [("seen", seen), ("words", words)];
    desk.post_file_with(&format!("{KIND}/1/edit"), &fields, "")
        .await
}

#[tokio::test]
async fn two_write_on_a_draft_and_nobody_overwrites_what_they_have_not_seen() {
    let folder = tempdir().unwrap();
    let it = Staffed::usual(folder.path());
    let (lee, ivo) = (it.office.desk("lee").await, it.office.desk("ivo").await);
    it.bring("lee", "federal-holidays", &since("2021-06-18"))
        .unwrap();
    let (of_lee, of_ivo) = (opens(&lee).await, opens(&ivo).await);
    assert_eq!(keeps(&ivo, &of_ivo, &since("2021-06-19")).await.status, 303);
    let refused = keeps(&lee, &of_lee, &since("2021-06-20")).await;
    assert_eq!(refused.status, 422);
    assert!(refused.body.contains("Somebody else changed this draft"));
    assert!(refused.body.contains("2021-06-20"), "what was typed stays");
    assert!(
        refused.body.contains("class=\"change gone\"") && refused.body.contains("2021-06-19"),
        "and what the other wrote is shown beside"
    );
    let stands = || {
        let read = |tx: &mut ReadTx| Ok(crate::versions::find(tx, "federal-holidays", 1)?);
        it.read(read).unwrap().words
    };
    assert!(stands().contains("2021-06-19"));
    for nothing in ["", "0", "\u{202e}<b>"] {
        assert_eq!(keeps(&lee, nothing, &since("2021-06-20")).await.status, 422);
    }
    // Who has seen it may keep their own.
    let seen = refused.hidden("seen").to_owned();
    assert_eq!(keeps(&lee, &seen, &since("2021-06-20")).await.status, 303);
    assert!(stands().contains("2021-06-20"));
}

#[tokio::test]
async fn whoever_proposes_or_signs_a_text_that_changed_since_reads_it_first() {
    let folder = tempdir().unwrap();
    let it = Staffed::usual(folder.path());
    let (lee, ivo) = (it.office.desk("lee").await, it.office.desk("ivo").await);
    it.bring("lee", "federal-holidays", &since("2021-06-18"))
        .unwrap();
    let page = lee.get(&format!("{KIND}/1")).await;
    let seen = page.hidden("seen").to_owned();
    let mark = opens(&ivo).await;
    assert_eq!(keeps(&ivo, &mark, &since("1999-01-01")).await.status, 303);
    let today = it.today().to_string();
    let sign = [
        ("on", today.as_str()),
        ("compared_with", "the list of opm.gov"),
        ("what", "whole"),
    ];
    for (verb, fields) in [
        ("propose", &[][..]),
        ("withdraw", &[]),
        ("take-up", &[]),
        ("verify", &sign),
    ] {
        let to = format!("{KIND}/1/{verb}");
        for seen in [seen.as_str(), ""] {
            let refused = lee.post(&to, &[&[("seen", seen)], fields].concat()).await;
            assert_eq!(refused.status, 422, "{verb}");
            assert!(
                refused
                    .body
                    .contains("This text was changed after you opened"),
                "{verb}"
            );
        }
    }
    let shown = lee.get(&format!("{KIND}/1")).await;
    assert!(shown.body.contains("Draft") && !shown.body.contains("opm.gov"));
    // As it is now, it may be signed and proposed.
    let now = ("seen", shown.hidden("seen"));
    let signed = [&[now], &sign[..]].concat();
    assert_eq!(
        lee.post(&format!("{KIND}/1/verify"), &signed).await.status,
        303
    );
    let proposed = lee.post(&format!("{KIND}/1/propose"), &[now]).await;
    assert_eq!(proposed.status, 303);
    // Whoever approves names it too.
    let ruth = it.office.desk("ruth").await;
    let approve = |seen: String| {
        let (ruth, today) = (&ruth, today.clone());
        async move {
            let fields = [("seen", seen.as_str()), ("valid_from", today.as_str())];
            ruth.post(&format!("{KIND}/1/approve"), &fields)
                .await
                .status
        }
    };
    assert_eq!(approve(seen).await, 422);
    assert_eq!(it.counts_on("federal-holidays", it.today()), 0);
    assert_eq!(approve(now.1.to_owned()).await, 303);
    assert_eq!(it.counts_on("federal-holidays", it.today()), 1);
}

/// The fields of rows on a page, each with what stands beside it.
fn boxes(page: &Seen) -> Vec<(String, String)> {
    let fields = page.body.split("name=\"row-").skip(1);
    fields
        .map(|it| {
            let (mark, rest) = it.split_once('"').unwrap();
            let beside = rest.split("</label>").next().unwrap();
            (format!("row-{mark}"), beside.to_owned())
        })
        .collect()
}

#[tokio::test]
async fn rows_are_signed_one_by_one_and_stay_signed_while_no_letter_changes() {
    let folder = tempdir().unwrap();
    let it = Staffed::usual(folder.path());
    let lee = it.office.desk("lee").await;
    let page = lee.get(&format!("{KIND}/0")).await;
    let rows = boxes(&page);
    assert_eq!(
        rows.len(),
        12,
        "eleven holidays, and what stands before them"
    );
    assert!(rows.iter().all(|it| it.1.contains("Unverified")));
    let today = it.today().to_string();
    let seen = page.hidden("seen").to_owned();
    let sign = |rows: Vec<(String, String)>| {
        let (lee, today, seen) = (&lee, today.clone(), seen.clone());
        async move {
            let mut fields = vec![
                ("seen", seen.as_str()),
                ("what", "rows"),
                ("on", &today),
                ("compared_with", "5 USC 6103(a)"),
            ];
            fields.extend(rows.iter().map(|it| (it.0.as_str(), "yes")));
            lee.post(&format!("{KIND}/0/verify"), &fields).await
        }
    };
    let nothing = sign(Vec::new()).await;
    assert_eq!(nothing.status, 422);
    assert!(nothing.body.contains("Tick the rows that you compared"));
    let unknown = sign(vec![("row-00".to_owned(), String::new())]).await;
    assert_eq!(unknown.status, 422);
    let two: Vec<_> = rows
        .iter()
        .filter(|it| it.1.contains("king") || it.1.contains("juneteenth"))
        .cloned()
        .collect();
    assert_eq!(sign(two).await.status, 303);
    let page = lee.get(&format!("{KIND}/0")).await;
    let signed = |page: &Seen| {
        let rows = boxes(page).into_iter();
        rows.filter(|it| {
            it.1.contains("5 USC 6103(a)") && it.1.contains("lee") && it.1.contains(&today)
        })
        .count()
    };
    assert_eq!(signed(&page), 2);
    assert!(
        page.body
            .replace(['\u{2068}', '\u{2069}'], "")
            .contains("rows checked: 2 of 12")
    );
    // In another version the row that is the same is signed, and the one that is not is not.
    it.put_in_force("federal-holidays", &since("2021-06-18"), &today);
    assert_eq!(signed(&lee.get(&format!("{KIND}/1")).await), 1);
    let counts = |place| {
        it.read(|tx| crate::working_days::federal(tx, it.today()))
            .row("holiday", place)
            .is_some()
    };
    assert!(counts(1) && !counts(0) && !counts(4));
    // Once every row is signed, the whole is.
    let ours = boxes(&lee.get(&format!("{KIND}/1")).await);
    let of_version = lee.get(&format!("{KIND}/1")).await;
    let mut fields = vec![
        ("seen", of_version.hidden("seen")),
        ("what", "rows"),
        ("on", &today),
        ("compared_with", "5 USC 6103(a)"),
    ];
    fields.extend(ours.iter().map(|it| (it.0.as_str(), "yes")));
    let all = lee.post(&format!("{KIND}/1/verify"), &fields).await;
    assert_eq!(all.status, 303);
    let found = it.read(|tx| crate::working_days::federal(tx, it.today()));
    assert!(found.verified.is_some());
    let list = lee.get("/office/data/federal-holidays").await.body;
    assert!(list.contains("5 USC 6103(a)"));
}

/// Otherwise only the text as a whole could be signed.
#[test]
fn every_text_of_the_program_falls_into_its_rows() {
    let folder = tempdir().unwrap();
    let it = Staffed::usual(folder.path());
    // A form has no source with which it could be compared.
    let kinds = crate::office_data::kinds::kinds(&it.office.app);
    for kind in kinds.filter(|it| it.word != "intake-form") {
        let words = (kind.shipped)();
        let heads = words
            .lines()
            .filter(|it| it.starts_with("[[") && !it.contains('.'));
        let found = it.read(|tx| crate::versions::signed(tx, kind.word, words, hash(words)));
        let rows = found.rows.iter().filter(|it| !it.0.table.is_empty());
        assert_eq!(rows.count(), heads.count(), "{}", kind.word);
        let named = found.rows.iter().filter(|it| it.0.id.is_empty()).count();
        assert!(
            named <= 1,
            "{}: each has a name but what stands before",
            kind.word
        );
    }
}
