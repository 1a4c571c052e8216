//! Hostile text through every field: shown as it was typed, kept or refused with what to do; nothing breaks.

use super::pages::{attorney, begin, fields_of, office};
use super::*;
use tempfile::tempdir;
use typesetting::typeset;

const HOSTILE: [&str; 7] = [
    "<script>alert(1)</script>",
    "=HYPERLINK(\"http://evil\")",
    "a\u{0}b\u{7}c",
    "abc\u{202e}cba",
    "{ $name } { letter-copy } #let x = 1 $a$ *b* @c",
    "' or 1=1; drop table letter_paper; --",
    "\u{1f469}\u{200d}\u{1f469} שלום مرحبا \u{200f}!",
];

/// Fields that only a program fills in.
const HIDDEN: [&str; 7] = [
    "seen", "letter", "advice", "from", "follows", "act", "reason",
];

#[test]
fn whatever_is_typed_stands_on_paper_as_it_was_typed() {
    for hostile in [
        "<script>alert(1)</script>",
        "{ $name } #let x = 1 $a$ *b* _c_ @d",
        "=1+1",
        "' or 1=1; --",
    ] {
        for kind in kinds() {
            let mut letters = Letters::usual();
            for field in [
                "name",
                "matter",
                "others",
                "papers",
                "extra",
                "steps",
                "do",
                "do-not",
                "need",
                "consulted-with",
            ] {
                letters.typed = letters.typed.with(field, hostile);
            }
            hostile.clone_into(&mut letters.office.complaints);
            let sheet = letters.of(&Template::shipped(kind), "ar");
            assert!(
                plain(&sheet).contains(&hostile.replace('*', "")),
                "{kind:?}: {hostile}"
            );
            let printed = typeset(&sheet).unwrap();
            assert!(printed.missing.is_empty(), "{hostile}");
        }
    }
    // What turns letters round, and what nobody sees, becomes a sign that everybody sees.
    let mut letters = Letters::usual();
    letters.typed = letters.typed.with("matter", "abc\u{202e}cba\u{0}");
    let printed = typeset(&letters.of(&Template::shipped(Letter::NonEngagement), "es")).unwrap();
    assert_eq!(printed.missing, ['\u{0}', '\u{202e}']);
}

#[tokio::test]
async fn no_form_is_broken_by_what_is_typed() {
    let folder = tempdir().unwrap();
    let (office, visit) = office(folder.path(), "{}").await;
    let lee = attorney(&office).await;
    let letter = begin(&lee, &visit, "non-engagement", &[]).await;
    let pages = [
        (format!("{visit}/letters/new/acceptance"), String::new()),
        (letter.clone(), String::new()),
        (letter.clone(), "/finish".to_owned()),
        (format!("{visit}/advice"), String::new()),
        ("/letters/office".to_owned(), String::new()),
        ("/letters/templates/neutral".to_owned(), String::new()),
    ];
    for (path, suffix) in pages {
        let form = lee.get(&path).await;
        let names: Vec<String> = fields_of(&form.body)
            .iter()
            .map(|it| (*it).to_owned())
            .collect();
        let hidden: Vec<(&str, &str)> = HIDDEN
            .iter()
            .filter(|it| names.iter().any(|name| name == *it))
            .map(|it| (*it, form.hidden_or(it)))
            .collect();
        // More than a field takes, and together no more than a form may hold.
        let long = "x".repeat(if path.contains("templates") {
            1300
        } else {
            4100
        });
        for hostile in HOSTILE.iter().copied().chain([long.as_str()]) {
            let typed = names
                .iter()
                .filter(|it| !HIDDEN.contains(&it.as_str()) && *it != "language");
            let mut typed: Vec<(&str, &str)> = typed.map(|it| (it.as_str(), hostile)).collect();
            typed.extend(hidden.iter().copied());
            typed.push(("language", "es"));
            let seen = lee.post(&format!("{path}{suffix}"), &typed).await;
            assert!(
                [303, 422].contains(&seen.status.as_u16()),
                "{path}{suffix} {hostile:.20}: {}",
                seen.status
            );
            assert!(!seen.body.contains("<script>alert"), "{path}");
            if let Some(to) = &seen.location {
                let page = lee.get(to).await;
                assert!(
                    page.status == 200 && !page.body.contains("<script>alert"),
                    "{to}"
                );
            }
        }
    }
    assert_eq!(
        lee.post(&letter, &[("language", "xx"), ("seen", "1")])
            .await
            .status,
        422
    );
}

impl crate::testing::Seen {
    /// What stands in a hidden field, where there is one.
    fn hidden_or(&self, name: &str) -> &str {
        let field = format!("name=\"{name}\" value=\"");
        let found = self.body.split_once(&field);
        found
            .and_then(|(_, it)| it.split('"').next())
            .unwrap_or_default()
    }
}
