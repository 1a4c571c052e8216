//! Reads the sources as text and says when they drift from the house rules. Every message says
//! what to do about it.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

/// Lines of a file without its tests: what people can still hold in their heads.
const FILE_LINES_MAX: usize = 500;
/// Files longer than this are listed in a snapshot that should only shrink.
const FILE_LINES_AIM: usize = 300;
const FUNCTION_LINES_MAX: usize = 60;

/// Folders of the back office from left to right: each may use those before it, never those after.
const LAYERS: &[&str] = &[
    "problem",
    "db",
    "vault",
    "events",
    "versions",
    "access",
    "web",
    "staff",
    "history",
    "offices",
    "policies",
    "office_data",
    "words",
    "clips",
    "kiosks",
    "paper_form",
    "people",
    "contact",
    "releases",
    "safety",
    "conflicts",
    "intake",
    "appointments",
    "queue",
    "workshops",
    "display",
    "phone",
    "interview",
    "referrals",
    "screening",
    "selection",
    "letters",
    "checklists",
    "statistics",
    "import",
    "export",
    "check",
];

/// Words we do not use, each with the word we use instead.
const BANNED: &[(&str, &str)] = &[
    ("customer", "visitor, prospective client or client"),
    ("citizen", "person (\"citizenship\" is fine)"),
    ("vip", "priority, with its reason"),
    ("opponent", "adverse party"),
    ("snooze", "hold"),
    ("goodbye", "closing letter, disengagement letter"),
];

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .parent()
        .expect("the workspace holds this crate")
        .to_owned()
}

struct Source {
    path: String,
    text: String,
}

impl Source {
    /// Without the test module at its end. (A line that only names a file of tests ends nothing.)
    fn product(&self) -> &str {
        let mut from = 0;
        while let Some(at) = self.text[from..].find("\n#[cfg(test)]\n") {
            let end = from + at;
            let next = self.text[end..].lines().nth(2).unwrap_or_default();
            if next.trim_end().ends_with('{') {
                return &self.text[..end];
            }
            from = end + 1;
        }
        &self.text
    }

    fn is_test(&self) -> bool {
        self.path.starts_with("tests/stories")
            || self.path.contains("/tests")
            || self.path.ends_with("tests.rs")
            || self.path.contains("/testing")
    }
}

fn sources(endings: &[&str]) -> Vec<Source> {
    let mut found = Vec::new();
    let root = root();
    walk(&root, &mut |path| {
        let name = path
            .strip_prefix(&root)
            .expect("below the root")
            .to_string_lossy()
            .into_owned();
        if endings.iter().any(|it| name.ends_with(it)) {
            let text = fs::read_to_string(path).expect("a source file is UTF-8");
            found.push(Source { path: name, text });
        }
    });
    found.sort_by(|a, b| a.path.cmp(&b.path));
    assert!(!found.is_empty());
    found
}

fn walk(folder: &Path, visit: &mut impl FnMut(&Path)) {
    for entry in fs::read_dir(folder).expect("a readable folder") {
        let path = entry.expect("a readable entry").path();
        let name = path
            .file_name()
            .unwrap_or_default()
            .to_string_lossy()
            .into_owned();
        match name.as_str() {
            "target" | ".git" | "fonts" => {}
            _ if path.is_dir() => walk(&path, visit),
            _ => visit(&path),
        }
    }
}

#[track_caller]
fn assert_none(faults: &[String], remedy: &str) {
    assert!(faults.is_empty(), "{remedy}\n  {}", faults.join("\n  "));
}

#[test]
fn every_file_says_in_plain_words_what_it_is_for() {
    let faults: Vec<_> = sources(&[".rs"])
        .iter()
        .filter(|it| !it.text.starts_with("//!"))
        .map(|it| it.path.clone())
        .collect();
    assert_none(
        &faults,
        "begin these files with a `//!` sentence an office manager understands:",
    );
}

#[test]
fn files_and_functions_stay_short() {
    let (mut long, mut aim) = (Vec::new(), Vec::new());
    for source in sources(&[".rs", ".slint"])
        .iter()
        .filter(|it| !it.is_test())
    {
        let lines = source.product().lines().count();
        if FILE_LINES_MAX < lines {
            long.push(format!("{}: {lines} lines", source.path));
        } else if FILE_LINES_AIM < lines {
            aim.push(source.path.clone());
        }
        if Path::new(&source.path)
            .extension()
            .is_some_and(|it| it == "rs")
        {
            long.extend(long_functions(source));
        }
    }
    assert_none(
        &long,
        "split these by noun; nobody holds them in their head:",
    );
    insta::assert_snapshot!("files_over_300_lines", aim.join("\n"));
}

/// A function ends at the first `}` in the column where its `fn` line began.
fn long_functions(source: &Source) -> Vec<String> {
    let mut found = Vec::new();
    let lines: Vec<&str> = source.product().lines().collect();
    for (at, line) in lines.iter().enumerate() {
        let body = line.trim_start();
        let indent = line.len() - body.len();
        if !is_function(body) || body.ends_with(';') {
            continue;
        }
        let close = format!("{}}}", " ".repeat(indent));
        let length = lines[at..].iter().position(|it| *it == close).unwrap_or(0) + 1;
        if FUNCTION_LINES_MAX < length {
            found.push(format!("{}:{}: {length} lines", source.path, at + 1));
        }
    }
    found
}

/// Whether a line begins a function, however visible it is.
fn is_function(line: &str) -> bool {
    let mut rest = line;
    loop {
        rest = match rest {
            _ if rest.starts_with("fn ") => return true,
            _ if rest.starts_with("pub(") => match rest.split_once(") ") {
                Some((_, rest)) => rest,
                None => return false,
            },
            _ => match ["pub ", "async ", "const "]
                .iter()
                .find_map(|it| rest.strip_prefix(it))
            {
                Some(rest) => rest,
                None => return false,
            },
        };
    }
}

#[test]
fn each_thing_has_one_word() {
    let mut faults = Vec::new();
    for source in sources(&[
        ".rs", ".slint", ".ftl", ".css", ".js", ".sql", ".toml", ".md",
    ]) {
        if source.path == "tests/stories/tidy.rs" || source.path == "ARCHITECTURE.md" {
            continue; // These two name the words in order to forbid them.
        }
        for (number, line) in source.text.lines().enumerate() {
            let line = line.to_lowercase();
            // Whose citizen somebody is, is asked; nobody is called one.
            let line = line.replace("u.s. citizen", "").replace("a citizen of", "");
            let words = line.split(|it: char| !it.is_alphanumeric());
            for (word, instead) in words.flat_map(|it| {
                BANNED
                    .iter()
                    .filter(move |(no, _)| it == *no || it == format!("{no}s"))
            }) {
                faults.push(format!(
                    "{}:{}: {word:?}; say {instead}",
                    source.path,
                    number + 1
                ));
            }
        }
    }
    assert_none(&faults, "the glossary has another word for these:");
}

#[test]
fn exceptions_to_lints_give_their_reason() {
    let needle = concat!("#[", "allow(");
    let faults: Vec<_> = sources(&[".rs"])
        .iter()
        .filter(|it| it.text.contains(needle))
        .map(|it| it.path.clone())
        .collect();
    assert_none(&faults, "write #[expect(lint, reason = \"…\")] instead:");
}

/// The folder of the back office a path lies in, if it is one of the layers.
fn layer(path: &str) -> Option<(usize, &'static str)> {
    let rest = path.strip_prefix("backoffice/src/")?;
    let folder = rest.split('/').next()?.trim_end_matches(".rs");
    LAYERS
        .iter()
        .position(|it| *it == folder)
        .map(|at| (at, LAYERS[at]))
}

#[test]
fn a_folder_uses_only_folders_to_its_left() {
    let mut faults = Vec::new();
    for source in sources(&[".rs"]).iter().filter(|it| !it.is_test()) {
        let Some((at, name)) = layer(&source.path) else {
            continue;
        };
        let used = folders_used(source.product());
        for other in LAYERS.iter().skip(at + 1).filter(|it| used.contains(*it)) {
            faults.push(format!(
                "{} ({name}) uses {other}, which stands to its right",
                source.path
            ));
        }
    }
    assert_none(
        &faults,
        "turn the dependency round (a hook, a parameter), or move the code:",
    );
}

/// The folders of the back office that a source names: `crate::queue::…`, also inside `crate::{…}`.
fn folders_used(text: &str) -> BTreeSet<&str> {
    let is_name = |it: char| it.is_alphanumeric() || it == '_';
    let name = |it: &'_ str| it.find(|it| !is_name(it)).unwrap_or(it.len());
    let mut used = BTreeSet::new();
    for (at, start) in text.match_indices("crate::") {
        let rest = &text[at + start.len()..];
        let Some(group) = rest.strip_prefix('{') else {
            used.insert(&rest[..name(rest)]);
            continue;
        };
        let (mut depth, mut begins) = (0_u32, true);
        for (at, letter) in group.char_indices() {
            match letter {
                '{' => depth += 1,
                '}' if depth == 0 => break,
                '}' => depth -= 1,
                ',' if depth == 0 => begins = true,
                _ if begins && depth == 0 && is_name(letter) => {
                    let item = &group[at..];
                    used.insert(&item[..name(item)]);
                    begins = false;
                }
                _ => {}
            }
        }
    }
    used
}

#[test]
fn folders_are_found_in_every_way_to_name_them() {
    let text = "use crate::db::Tx;\nuse crate::{access, queue::{Call, model}, web};\ncrate::intake::open();";
    let found: Vec<&str> = folders_used(text).into_iter().collect();
    assert_eq!(found, ["access", "db", "intake", "queue", "web"]);
}

#[test]
fn every_folder_of_the_back_office_has_a_place_in_the_order() {
    let known: BTreeSet<&str> = LAYERS.iter().copied().collect();
    let mut faults = Vec::new();
    for entry in fs::read_dir(root().join("backoffice/src")).expect("the back office") {
        let path = entry.expect("an entry").path();
        let name = path
            .file_name()
            .unwrap_or_default()
            .to_string_lossy()
            .into_owned();
        let outside = ["app", "cli", "serve", "tls", "testing"];
        if path.is_dir() && !known.contains(name.as_str()) && !outside.contains(&name.as_str()) {
            faults.push(name);
        }
    }
    assert_none(&faults, "give these folders their place in LAYERS:");
}

/// `create table NAME` in the migrations of each folder.
fn owners() -> BTreeMap<String, &'static str> {
    let mut owners = BTreeMap::new();
    for source in sources(&[".sql"]) {
        let Some((_, folder)) = layer(&source.path) else {
            continue;
        };
        for line in source.text.lines() {
            if let Some(rest) = line.trim().to_lowercase().strip_prefix("create table ") {
                let table: String = rest
                    .chars()
                    .take_while(|it| it.is_alphanumeric() || *it == '_')
                    .collect();
                let before = owners.insert(table.clone(), folder);
                assert!(
                    before.is_none_or(|it| it == folder),
                    "table {table} is made twice"
                );
            }
        }
    }
    assert!(!owners.is_empty());
    owners
}

#[test]
fn every_table_has_one_owner() {
    let owners = owners();
    let mut faults = Vec::new();
    for source in sources(&[".rs"]).iter().filter(|it| !it.is_test()) {
        let Some((_, folder)) = layer(&source.path) else {
            continue;
        };
        let text = source.product().to_lowercase();
        let words: Vec<&str> = text
            .split(|it: char| !(it.is_alphanumeric() || it == '_'))
            .filter(|it| !it.is_empty())
            .collect();
        for pair in words.windows(2) {
            let reads = matches!(pair[0], "from" | "into" | "update" | "join");
            if let Some(owner) = owners.get(pair[1]).filter(|it| reads && **it != folder) {
                // Only inside SQL: a statement names a keyword of SQL before or after.
                let sql = text.contains(&format!("{} {}", pair[0], pair[1]))
                    && ["select ", "insert into ", "update ", "delete from "]
                        .iter()
                        .any(|it| text.contains(it));
                if sql {
                    faults.push(format!("{}: {} belongs to {owner}", source.path, pair[1]));
                }
            }
        }
    }
    assert_none(&faults, "ask the owner's functions instead of its tables:");
}

/// Whether a line begins a statement of SQL: after a quote, or on a line of its own inside one.
fn begins_statement(line: &str) -> bool {
    let line = line.to_lowercase();
    let verbs = ["select ", "insert into ", "update ", "delete from "];
    let begins = |text: &str| verbs.iter().any(|it| text.starts_with(it));
    // A page's `select` opens a block or names its id.
    let is_html = line.ends_with('{') || line.contains("select #");
    (!is_html && begins(line.trim_start()))
        || line
            .match_indices('"')
            .any(|(at, _)| begins(&line[at + 1..]))
}

#[test]
fn sql_stands_in_stores_only() {
    let mut faults = Vec::new();
    for source in sources(&[".rs"]).iter().filter(|it| !it.is_test()) {
        let Some((_, folder)) = layer(&source.path) else {
            continue;
        };
        let is_store = source.path.contains("store") || folder == "db" || folder == "vault";
        // The outline names HTML's `select`, which is no statement.
        let is_store = is_store || source.path.ends_with("web/outline.rs");
        if !is_store && source.product().lines().any(begins_statement) {
            faults.push(source.path.clone());
        }
    }
    assert_none(
        &faults,
        "move these statements into the feature's store.rs:",
    );
}

#[test]
fn kiosk_and_back_office_meet_only_in_shared_and_here() {
    let manifest =
        |it: &str| fs::read_to_string(root().join(it).join("Cargo.toml")).expect("a manifest");
    let names = |text: &str, other: &str| text.lines().any(|it| it.starts_with(other));
    assert!(
        !names(&manifest("kiosk"), "backoffice"),
        "the kiosk must not know the back office"
    );
    assert!(
        !names(&manifest("backoffice"), "kiosk"),
        "the back office must not know the kiosk"
    );
    for outer in [
        "kiosk",
        "backoffice",
        "tokio",
        "reqwest",
        "axum",
        "slint",
        "rusqlite",
    ] {
        assert!(
            !names(&manifest("shared"), outer),
            "shared does no IO: {outer}"
        );
    }
}

#[test]
fn the_top_level_holds_only_what_belongs_there() {
    let known = [
        "Cargo.toml",
        "Cargo.lock",
        "kiosk",
        "backoffice",
        "shared",
        "translations",
        "tests",
        "README.md",
        "ARCHITECTURE.md",
        "CHANGELOG.md",
        "LICENSE",
        "clippy.toml",
        "deny.toml",
        "rustfmt.toml",
        "target",
    ];
    let faults: Vec<_> = fs::read_dir(root())
        .expect("the root")
        .map(|it| {
            it.expect("an entry")
                .file_name()
                .to_string_lossy()
                .into_owned()
        })
        .filter(|it| !it.starts_with('.') && !known.contains(&it.as_str()))
        .collect();
    assert_none(&faults, "these do not belong at the top level:");
}
