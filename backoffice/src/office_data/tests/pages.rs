//! The pages, as those see them who may.

use super::*;
use tempfile::tempdir;

#[tokio::test]
#[expect(clippy::too_many_lines, reason = "one story, step by step")]
async fn the_office_adds_a_question_on_the_pages_and_goes_back() {
    let folder = tempdir().unwrap();
    let it = Staffed::usual(folder.path());
    let (lee, ruth) = (it.office.desk("lee").await, it.office.desk("ruth").await);
    let list = lee.get("/office/data").await;
    assert_eq!(list.status, 200);
    for kind in [
        "intake-form",
        "triage-rules",
        "poverty-guidelines",
        "funds",
        "authority",
    ] {
        assert!(
            list.body.contains(&format!("href=\"/office/data/{kind}\"")),
            "{kind}"
        );
    }
    assert!(list.body.contains("Unverified"));
    let form = lee.get("/office/data/intake-form/new").await;
    assert!(form.body.contains("id = &quot;K06&quot;") && form.body.contains("multipart"));
    let broken = with_parking().replace("place = \"public\"", "place = \"everywhere\"");
    let refused = lee
        .post_file_with("/office/data/intake-form/new", &[("words", &broken)], "")
        .await;
    assert_eq!(refused.status, 422);
    assert!(
        refused.body.contains("place = &quot;everywhere&quot;"),
        "the text stays"
    );
    let line = broken
        .lines()
        .position(|it| it.contains("everywhere"))
        .unwrap()
        + 1;
    assert!(
        refused
            .body
            .replace(['\u{2068}', '\u{2069}'], "")
            .contains(&format!("Line {line}:")),
        "{line}"
    );
    let fields = [("words", with_parking()), ("note", "Parking".to_owned())];
    let fields: Vec<(&str, &str)> = fields
        .iter()
        .map(|(name, it)| (*name, it.as_str()))
        .collect();
    let kept = lee
        .post_file_with("/office/data/intake-form/new", &fields, "")
        .await;
    let to = kept.location.unwrap_or_else(|| panic!("{}", kept.body));
    assert!(to.starts_with("/office/data/intake-form/1"));
    let shown = lee.get("/office/data/intake-form/1").await;
    assert!(
        shown.body.contains("class=\"change added\"")
            && shown.body.contains("Do you need parking?")
    );
    assert!(
        !shown.body.contains("/approve\""),
        "an attorney approves nothing"
    );
    let seen = ("seen", shown.hidden("seen"));
    assert_eq!(
        lee.post("/office/data/intake-form/1/propose", &[seen])
            .await
            .status,
        303
    );
    assert_eq!(
        lee.post("/office/data/intake-form/1/approve", &[seen])
            .await
            .status,
        403
    );
    let yesterday = (it.today() - chrono::TimeDelta::days(1)).to_string();
    let early = ruth
        .post(
            "/office/data/intake-form/1/approve",
            &[seen, ("valid_from", &yesterday)],
        )
        .await;
    assert_eq!(early.status, 422);
    assert!(early.body.contains("Kiosks cannot ask") && early.body.contains(&yesterday));
    let today = it.today().to_string();
    let done = ruth
        .post(
            "/office/data/intake-form/1/approve",
            &[seen, ("valid_from", &today)],
        )
        .await;
    assert_eq!(done.status, 303, "{}", done.body);
    assert_eq!(it.counts_on("intake-form", it.today()), 1);
    let compared = lee.get("/office/data/intake-form/diff?from=0&to=1").await;
    assert!(compared.body.contains("Added:"));
    let file = lee.get("/office/data/intake-form/1/file").await;
    assert_eq!(file.body, with_parking());
    let before = lee.get("/office/data/intake-form/0").await;
    let seen = ("seen", before.hidden("seen"));
    let taken = lee
        .post("/office/data/intake-form/0/take-up", &[seen])
        .await;
    assert!(
        taken
            .location
            .unwrap()
            .starts_with("/office/data/intake-form/2")
    );
    assert_eq!(lee.get("/office/data/intake-form/7").await.status, 404);
    assert_eq!(lee.get("/office/data/nothing").await.status, 404);
}

#[tokio::test]
async fn who_signs_a_check_stands_beside_it_with_the_day() {
    let folder = tempdir().unwrap();
    let it = Staffed::usual(folder.path());
    let (lee, ruth) = (it.office.desk("lee").await, it.office.desk("ruth").await);
    let warning = "Unverified: no attorney or representative of this office";
    let board = ruth.get("/staff/credentials").await.body;
    assert!(board.contains(warning), "{board}");
    let today = it.today().to_string();
    let page = lee.get("/office/data/authority/0").await;
    let seen = ("seen", page.hidden("seen"));
    let nothing = lee
        .post(
            "/office/data/authority/0/verify",
            &[seen, ("on", &today), ("compared_with", " ")],
        )
        .await;
    assert_eq!(nothing.status, 422);
    assert!(nothing.body.contains("Write what it was compared with"));
    let later = [
        seen,
        ("on", "2099-01-01"),
        ("compared_with", "8 CFR 1292.1"),
    ];
    assert_eq!(
        lee.post("/office/data/authority/0/verify", &later)
            .await
            .status,
        422
    );
    let good = [
        seen,
        ("on", today.as_str()),
        ("compared_with", "8 CFR 1292.1"),
    ];
    assert_eq!(
        lee.post("/office/data/authority/0/verify", &good)
            .await
            .status,
        303
    );
    let list = lee.get("/office/data/authority").await.body;
    assert!(list.contains("8 CFR 1292.1") && list.contains("lee") && list.contains(&today));
    let after = ruth.get("/staff/credentials").await.body;
    assert_ne!(
        board.matches("message attention").count(),
        after.matches("message attention").count()
    );
}

#[tokio::test]
async fn the_pages_read_in_arabic_and_spanish() {
    let folder = tempdir().unwrap();
    let it = Staffed::usual(folder.path());
    let lee = it.office.desk("lee").await;
    it.put_in_force("intake-form", &with_parking(), &it.today().to_string());
    for tag in ["es", "ar"] {
        assert_eq!(
            lee.post("/my/language", &[("language", tag)]).await.status,
            303
        );
        for path in [
            "",
            "/intake-form",
            "/intake-form/1",
            "/intake-form/new",
            "/intake-form/diff?from=0&to=1",
        ] {
            let seen = lee.get(&format!("/office/data{path}")).await;
            assert_eq!(seen.status, 200, "{path}");
            assert!(
                !seen.body.contains("office-data-"),
                "{tag} {path}: a message is missing"
            );
        }
    }
}
