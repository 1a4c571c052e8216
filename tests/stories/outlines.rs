//! Each page as a screen reader finds it, in the roles that open it, on the demonstration office.

use crate::programs;
use crate::things::{Things, offers_only};
use serde_json::json;
use stories::{Office, Synced};

/// Minutes, clock times and ids differ from run to run.
fn settle(outline: &str) -> String {
    let mut out = String::new();
    for word in outline.split_inclusive(|it: char| it.is_whitespace() || it == '"' || it == '/') {
        let bare = word.trim_end_matches(|it: char| it.is_whitespace() || it == '"' || it == '/');
        let tail = &word[bare.len()..];
        out.push_str(settled(bare).unwrap_or(bare));
        out.push_str(tail);
    }
    // A number that is a word of its own, in its isolating marks, before "min".
    let mut settled = String::new();
    for line in out.lines() {
        let mut words: Vec<&str> = line.split(' ').collect();
        for at in 1..words.len() {
            let is_number = |word: &str| word.ends_with("\\u{2069}") || word.contains('–');
            if words[at].starts_with("min") && is_number(words[at - 1]) {
                words[at - 1] = "N";
                // From one number to another.
                if 3 <= at && words[at - 2] == "to" {
                    words[at - 3] = "N";
                }
            }
        }
        settled.push_str(&words.join(" "));
        settled.push('\n');
    }
    settled
}

fn settled(word: &str) -> Option<&'static str> {
    let is_id = word.len() == 36 && word.matches('-').count() == 4;
    let is_time = word.contains(':')
        && word.len() <= 5
        && word.chars().all(|it| it.is_ascii_digit() || it == ':');
    let is_date = word.len() == 10
        && word.matches('-').count() == 2
        && word.chars().all(|it| it.is_ascii_digit() || it == '-');
    if is_id {
        Some("ID")
    } else if is_date {
        Some("DATE")
    } else if is_time {
        Some("TIME")
    } else {
        None
    }
}

#[test]
fn pages_read_well_to_those_who_cannot_see_them() {
    let office = Office::open(&programs()).unwrap();
    office.add_staff("lee", "attorney").unwrap();
    office.add_staff("rosa", "reception").unwrap();
    let kiosk = office.kiosk("front door").unwrap();
    let visits = [
        json!({"language": "es", "answers": {"K09": ["asylum"], "K14": "yes", "K15": "woman", "K08": "Marisol", "K29": ["seat"]}}),
        json!({"language": "ar", "answers": {"K09": ["papers"], "K14": "no", "K08": "إدريس"}}),
    ];
    kiosk.drive(&visits, Synced::Wait).unwrap();
    let mut rosa = office.desk("rosa").unwrap();
    insta::assert_snapshot!("queue_while_locked", settle(&rosa.sees("/queue").unwrap()));
    let mut lee = office.desk("lee").unwrap();
    insta::assert_snapshot!("queue_for_reception", settle(&rosa.sees("/queue").unwrap()));
    // Which of the two reached the office last may differ from run to run.
    let mut intakes = stories::demo::intake_paths(&mut lee).unwrap();
    intakes.retain(|it| lee.get(it).unwrap().body.contains("A-002"));
    let intake = intakes.remove(0);
    insta::assert_snapshot!(
        "intake_for_an_attorney",
        settle(&lee.sees(&intake).unwrap())
    );
    stories::demo::sit_at_first_window(&mut rosa).unwrap();
    stories::demo::call_next(&mut rosa).unwrap();
    // With more of them the languages on the wall take turns.
    office.add_staff("ruth", "director").unwrap();
    offers_only(&mut office.desk("ruth").unwrap(), ["es", "en", "ht"]);
    insta::assert_snapshot!(
        "display_with_a_call",
        settle(&office.wall().unwrap().sees("/display").unwrap())
    );
}

#[test]
fn every_page_speaks_the_readers_language_without_a_gap() {
    let office = Office::open(&programs()).unwrap();
    office.add_staff("ruth", "director").unwrap();
    office.add_staff("lee", "attorney").unwrap();
    let mut desks = [office.desk("ruth").unwrap(), office.desk("lee").unwrap()];
    let [ruth, lee] = &mut desks;
    let things = Things::of(&office, lee, ruth);
    let mut pages = 0;
    for language in translations::Language::for_staff() {
        for desk in &mut desks {
            stories::demo::read_in(desk, language.tag()).unwrap();
            for line in backoffice::routes()
                .lines()
                .iter()
                .filter(|it| it.method == "GET" && !it.path.starts_with("/topics"))
            {
                let path = things.path(line.path);
                let page = desk.get(&path).unwrap();
                assert_ne!(page.status, 404, "{path} in {language}");
                // A visitor's own page speaks the visitor's language.
                let is_staffs = !line.path.starts_with("/t/");
                if page.status == 200 && page.body.contains("<html") && is_staffs {
                    pages += 1;
                    let start = format!(
                        "lang=\"{}\" dir=\"{}\"",
                        language.tag(),
                        language.direction()
                    );
                    assert!(page.body.contains(&start), "{path} in {language}");
                }
            }
        }
    }
    assert!(30 < pages, "only {pages} pages were seen");
    let log = office.read_log();
    for gap in ["no such message", "message missing", "could not be filled"] {
        assert!(
            !log.contains(gap),
            "{gap}:\n{}",
            log.lines()
                .filter(|it| it.contains(gap))
                .collect::<Vec<_>>()
                .join("\n")
        );
    }
}
