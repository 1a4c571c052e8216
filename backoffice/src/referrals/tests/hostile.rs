//! Hostile text through every field of every form: shown as it was typed, kept or refused with what to do; nothing breaks.

use super::pages::{PANTRY, add, office};
use crate::testing::Browser;
use tempfile::tempdir;

const HOSTILE: [&str; 8] = [
    "<script>alert(1)</script>",
    "\"><img src=x onerror=alert(1)>",
    "=HYPERLINK(\"http://evil\")",
    "a\u{0}b\u{7}c",
    "abc\u{202e}cba",
    "{ $count } { referrals-title }",
    "' or 1=1; drop table referral; --",
    "\u{1f469}\u{200d}\u{1f469} שלום مرحبا \u{200f}!",
];

/// Every field that stands in a form of the page.
fn fields(html: &str) -> Vec<String> {
    let pieces = html.split("name=\"").skip(1);
    let found = pieces.filter_map(|it| it.split('"').next());
    let mut names: Vec<String> = found.map(str::to_owned).collect();
    names.retain(|it| !["viewport", "color-scheme", "form_token"].contains(&it.as_str()));
    names.sort_unstable();
    names.dedup();
    names
}

async fn survives(lee: &Browser<'_>, form: &str, action: &str, base: &[(&str, &str)]) {
    let names = fields(&lee.get(form).await.body);
    assert!(!names.is_empty(), "{form}");
    let long = "x".repeat(60_000);
    for name in &names {
        for hostile in HOSTILE.iter().copied().chain([long.as_str()]) {
            let mut typed: Vec<(&str, &str)> = base.to_vec();
            typed.retain(|it| it.0 != name);
            typed.push((name, hostile));
            let seen = lee.post(action, &typed).await;
            let status = seen.status.as_u16();
            assert!(
                [303, 422].contains(&status),
                "{action} {name} {hostile:.20}: {status}"
            );
            let page = match &seen.location {
                Some(to) => lee.get(to).await,
                None => seen,
            };
            assert!(page.status.as_u16() != 500, "{action} {name}");
            for tag in ["<script>alert", "<img src=x"] {
                assert!(!page.body.contains(tag), "{action} {name}: {hostile}");
            }
        }
    }
}

#[tokio::test]
async fn no_field_of_the_directory_is_broken_by_what_is_typed() {
    let folder = tempdir().unwrap();
    let (office, _) = office(folder.path()).await;
    let lee = office.desk("lee").await;
    let new = "/referrals/directory/new";
    survives(&lee, new, new, &PANTRY).await;
    let entry = add(&lee, &PANTRY).await;
    let edit = format!("{entry}/edit");
    survives(
        &lee,
        &edit,
        &edit,
        &[&PANTRY[..], &[("seen", "1")]].concat(),
    )
    .await;
    survives(
        &lee,
        &entry,
        &format!("{entry}/verify"),
        &[("how", "phone")],
    )
    .await;
    for hostile in HOSTILE {
        let said = hostile
            .bytes()
            .fold(String::new(), |all, it| format!("{all}%{it:02X}"));
        for field in ["find", "service", "language", "area", "show", "from"] {
            let seen = lee
                .get(&format!("/referrals/directory?{field}={said}"))
                .await;
            assert_eq!(seen.status, 200, "{field} {hostile:?}");
            assert!(!seen.body.contains("<script>alert"));
        }
        let slip = lee.get(&format!("{entry}/slip?language={said}")).await;
        assert_eq!(slip.status, 200);
    }
    let list = lee.get("/referrals/directory?show=all").await.body;
    assert!(list.contains("&lt;script&gt;"), "kept as it was typed");
    let file = lee.get("/referrals/directory/file").await.body;
    assert!(file.contains("\"'=HYPERLINK") && !file.contains(",\"=HYPERLINK"));
}

#[tokio::test]
async fn no_field_of_a_referral_is_broken_by_what_is_typed() {
    let folder = tempdir().unwrap();
    let (office, intake) = office(folder.path()).await;
    let lee = office.desk("lee").await;
    let entry = add(&lee, &PANTRY).await;
    let to = format!(
        "{intake}/referrals/to/{}",
        entry.rsplit('/').next().unwrap()
    );
    survives(&lee, &to, &to, &[("way", "cold"), ("reason", "wish")]).await;
    let release = [
        ("release-kind-name", "yes"),
        ("purpose", "wish"),
        ("signed_on", "2026-09-01"),
        ("explained_in", "es"),
    ];
    survives(&lee, &to, &format!("{to}/release"), &release).await;
    let made = lee.post(&to, &[("way", "cold"), ("reason", "wish")]).await;
    let one = made.location.unwrap();
    survives(
        &lee,
        &one,
        &format!("{one}/outcome"),
        &[("outcome", "accepted")],
    )
    .await;
    let note = [("outcome", "accepted"), ("note", HOSTILE[0])];
    lee.post(&format!("{one}/outcome"), &note).await;
    let seen = lee.get(&one).await.body;
    assert!(
        seen.contains("&lt;script&gt;alert(1)"),
        "shown as it was typed"
    );
}

#[tokio::test]
async fn no_file_is_broken_by_what_stands_in_it() {
    let folder = tempdir().unwrap();
    let (office, _) = office(folder.path()).await;
    let ruth = office.desk("ruth").await;
    for hostile in HOSTILE {
        let cell = hostile.replace('"', "\"\"");
        let file = format!(
            "organisation,services,hours,external_id\n\"{cell}\",food,\"{cell}\",\"{cell}\"\n"
        );
        let brought = ruth.post_file("/referrals/import", &file).await;
        let look = brought
            .location
            .unwrap_or_else(|| panic!("{hostile:?} {}", brought.body));
        let seen = ruth.get(&look).await;
        assert_eq!(seen.status, 200);
        assert!(!seen.body.contains("<script>alert") && !seen.body.contains("<img src=x"));
        if seen.body.contains("name=\"set\"") {
            let set = seen.hidden("set").to_owned();
            let kept = ruth.post(&format!("{look}/keep"), &[("set", &set)]).await;
            assert_eq!(kept.status, 303, "{hostile:?}");
        }
        let refused = ruth.get(&format!("{look}/refused")).await.body;
        assert!(!refused.contains(",\"=HYPERLINK"));
    }
}
