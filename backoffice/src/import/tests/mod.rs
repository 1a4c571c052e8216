//! Lists of people: which rows are taken and why others are not, that the same list changes nothing, and that what nobody
//! touched is taken back.

use super::model::{Fate, Fault, Refusal, fates};
use super::reading::{List, read};
use crate::access::Role;
use crate::kiosks::tests::device::Device;
use crate::people::PersonId;
use crate::people::origins::Source;
use crate::testing::{Browser, Seen, TestOffice};
use chrono::NaiveDate;
use proptest::prelude::*;
use tempfile::tempdir;
use uuid::Uuid;

const LIST: &str = "id,given,family1,family2,also,born,country,a_number,held_as,note\n\
    A-1,Marisol,Quispe,Mamani,Mary Quispe|Marisol Q.,1990-05,BO,,past client,closed 2019\n\
    A-2,محمد,الحسيني,,Mohammed Alhusseini,1985,SY,A012-345-678,adverse,\n\
    A-3,Zarmina,,,,~2001,AF,,declined,\n\
    A-4,Bad,Date,,,31/12/1990,,,,\n\
    A-5,,,,,1990,,,,\n";

fn today() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 9, 1).unwrap()
}

fn list(text: &str) -> List {
    read(text.as_bytes(), today()).ok().unwrap()
}

#[test]
fn h_t2_a_row_whose_date_cannot_be_read_is_refused_with_the_reason_and_never_dropped() {
    let list = list(LIST);
    let found = fates(&list, &[]);
    assert_eq!(
        found,
        [
            Fate::New,
            Fate::New,
            Fate::New,
            Fate::Refused(Fault::Born),
            Fate::Refused(Fault::NoName)
        ]
    );
    assert_eq!(list.rows[3].cells[5], "31/12/1990");
}

#[test]
fn a_row_that_is_here_already_is_the_same_and_one_with_other_words_is_left_to_people() {
    let list = list(LIST);
    let person = PersonId(Uuid::from_u128(7));
    let source = |id: &str, mark: &str| {
        let mut source = Source::default();
        id.clone_into(&mut source.id);
        mark.clone_into(&mut source.mark);
        (person, source)
    };
    let taken = [
        source("A-1", &list.rows[0].mark),
        source("A-2", "another mark"),
    ];
    let found = fates(&list, &taken);
    assert_eq!(found[..3], [Fate::Same, Fate::Known(person), Fate::New]);
}

#[test]
fn what_is_wrong_with_a_whole_list_is_said_with_its_place() {
    let wrong = |text: &str| read(text.as_bytes(), today()).err().unwrap();
    assert_eq!(wrong(""), Refusal::Empty);
    assert_eq!(wrong("given\n"), Refusal::Empty);
    assert_eq!(wrong("born\n1990\n"), Refusal::NoNameColumn);
    assert_eq!(
        wrong("given,given\nA,B\n"),
        Refusal::TwiceTheColumn { column: 2 }
    );
    assert!(matches!(
        wrong("given,shoe size\nA,B\n"),
        Refusal::UnknownColumn { column: 2, .. }
    ));
    assert_eq!(wrong("given\nA\n\"B\n"), Refusal::OpenQuote { line: 3 });
    assert_eq!(
        read(b"given\n\xff\n", today()).err(),
        Some(Refusal::NotUtf8)
    );
    let long = format!("given\n{}", "A\n".repeat(5_001));
    assert_eq!(wrong(&long), Refusal::TooMany { max: 5_000 });
}

proptest! {
    /// Whatever stands in a file, every row has one fate, and no text makes the program stumble.
    #[test]
    fn every_row_has_a_fate(text in "given,born,held_as\n([^\"]{0,30}\n){0,12}") {
        if let Ok(list) = read(text.as_bytes(), today()) {
            prop_assert_eq!(fates(&list, &[]).len(), list.rows.len());
        }
    }
}

struct Story {
    office: TestOffice,
    _folder: tempfile::TempDir,
}

fn story() -> Story {
    let folder = tempdir().unwrap();
    let office = TestOffice::open(folder.path());
    for (name, role) in [("lee", Role::Attorney), ("ana", Role::Counsellor)] {
        office.add(name, role);
    }
    Story {
        office,
        _folder: folder,
    }
}

/// Brings a list; its address.
async fn brings(lee: &Browser<'_>, text: &str) -> String {
    let seen = lee.upload("/people/lists", text.as_bytes()).await;
    seen.location.unwrap_or_else(|| panic!("{}", seen.body))
}

async fn presses(lee: &Browser<'_>, path: &str) -> Seen {
    let seen = lee.post(path, &[]).await;
    assert_eq!(seen.status, 303, "{}", seen.body);
    seen
}

async fn finds(lee: &Browser<'_>, words: &str) -> bool {
    let seen = lee.post("/people/search", &[("words", words)]).await;
    seen.body.contains("href=\"/people/0")
}

#[tokio::test]
async fn h_t1_the_same_list_again_changes_nothing() {
    let story = story();
    let lee = story.office.desk("lee").await;
    let first = brings(&lee, LIST).await;
    presses(&lee, &format!("{first}/keep")).await;
    assert!(
        finds(&lee, "Mohamed Al Husseini").await,
        "an adverse party is not found across scripts"
    );
    let page = lee.get(&first).await.body;
    assert!(page.contains("people of this list are on record"), "{page}");
    let refused = lee.get(&format!("{first}/refused.csv")).await.body;
    assert!(
        refused.contains("31/12/1990") && refused.contains("Write 1990"),
        "{refused}"
    );
    let second = brings(&lee, LIST).await;
    let page = lee.get(&second).await.body;
    assert!(
        !page.contains("/keep\""),
        "the same list is offered to be taken over: {page}"
    );
    let people = lee.get("/people").await.body;
    assert_eq!(people.matches("Zarmina").count(), 1, "{people}");
}

#[tokio::test]
async fn a_conflict_check_finds_an_adverse_party_of_a_list_and_says_what_they_were() {
    let story = story();
    let lee = story.office.desk("lee").await;
    let path = brings(&lee, LIST).await;
    presses(&lee, &format!("{path}/keep")).await;
    let kiosk = Device::pair(&story.office, "door").await;
    let record = kiosk
        .visit(&story.office, 1, "es", r#"{"K08":"Sam"}"#)
        .await;
    let intake = format!("/intakes/{}", record.frame.visit_id);
    let party = [("role", "client"), ("given-0", "Mohamed Al Husseini")];
    let added = lee.post(&format!("{intake}/people/new"), &party).await;
    assert_eq!(added.status, 303, "{}", added.body);
    presses(&lee, &format!("{intake}/conflicts")).await;
    let page = lee.get(&format!("{intake}/conflicts")).await.body;
    assert!(
        page.contains("Taken over from a list") && page.contains("Adverse party"),
        "{page}"
    );
}

#[tokio::test]
async fn what_nobody_has_touched_is_taken_back_and_the_rest_stays() {
    let story = story();
    let lee = story.office.desk("lee").await;
    let path = brings(&lee, LIST).await;
    presses(&lee, &format!("{path}/keep")).await;
    let found = lee
        .post("/people/search", &[("words", "Zarmina")])
        .await
        .body;
    let (_, rest) = found.split_once("href=\"/people/0").unwrap();
    let person = format!("/people/0{}", rest.split('"').next().unwrap());
    let page = lee.get(&person).await.body;
    assert!(page.contains("Nobody here has compared this"), "{page}");
    presses(&lee, &format!("{person}/origin/confirm")).await;
    assert!(lee.get(&person).await.body.contains("Compared on"));
    presses(&lee, &format!("{path}/take-back")).await;
    assert!(
        finds(&lee, "Zarmina").await,
        "somebody who was compared is gone"
    );
    assert!(
        !finds(&lee, "Marisol Quispe").await,
        "somebody who was taken back is found"
    );
    let again = brings(&lee, LIST).await;
    presses(&lee, &format!("{again}/keep")).await;
    assert!(
        finds(&lee, "Marisol Quispe").await,
        "a list that was taken back cannot be brought again"
    );
}

#[tokio::test]
async fn only_attorneys_and_full_representatives_take_people_over() {
    let story = story();
    let ana = story.office.desk("ana").await;
    assert_eq!(ana.get("/people/lists").await.status, 403);
    assert!(!ana.get("/people").await.body.contains("/people/lists"));
}

/// The page of somebody who is found by these words.
async fn page_of(lee: &Browser<'_>, words: &str) -> String {
    let found = lee.post("/people/search", &[("words", words)]).await.body;
    let (_, rest) = found
        .split_once("href=\"/people/0")
        .expect("somebody is found");
    format!("/people/0{}", rest.split('"').next().unwrap())
}

#[tokio::test]
async fn who_is_under_hold_or_known_otherwise_stays_when_a_list_is_taken_back() {
    let story = story();
    let lee = story.office.desk("lee").await;
    let path = brings(&lee, LIST).await;
    presses(&lee, &format!("{path}/keep")).await;
    let marisol = page_of(&lee, "Marisol Quispe").await;
    let number = [("kind", "cell"), ("value", "555 123 4567")];
    let known = lee.post(&format!("{marisol}/contact"), &number).await;
    assert_eq!(known.status, 303, "{}", known.body);
    let zarmina = page_of(&lee, "Zarmina").await;
    let demand = [
        ("issuing", "immigration"),
        ("judge_signed", "no"),
        ("due", "2026-09-15"),
        ("came", "By hand"),
        ("asked", "Everything on Zarmina"),
    ];
    assert_eq!(lee.post("/safety/demands", &demand).await.status, 303);
    let list = lee.get("/safety/demands").await.body;
    let (_, rest) = list.split_once("/safety/demands/").unwrap();
    let demand = format!("/safety/demands/{}", rest.split('"').next().unwrap());
    let id = zarmina.rsplit('/').next().unwrap();
    let held = lee
        .post(&format!("{demand}/holds"), &[("person", id)])
        .await;
    assert_eq!(held.status, 303, "{}", held.body);
    presses(&lee, &format!("{path}/take-back")).await;
    assert!(finds(&lee, "Zarmina").await, "somebody under hold is gone");
    assert!(
        finds(&lee, "Marisol Quispe").await,
        "somebody whose number is known is gone"
    );
    assert!(
        lee.get(&format!("{marisol}/contact"))
            .await
            .body
            .contains("4567")
    );
    assert!(
        !finds(&lee, "Mohamed Al Husseini").await,
        "nobody else knows of them"
    );
}

#[tokio::test]
async fn a_list_is_taken_over_once_and_not_after_it_was_put_away() {
    let story = story();
    let lee = story.office.desk("lee").await;
    let path = brings(&lee, LIST).await;
    for _ in 0..2 {
        presses(&lee, &format!("{path}/keep")).await;
    }
    let people = lee.get("/people").await.body;
    assert_eq!(people.matches("Zarmina").count(), 1, "{people}");
    let late = lee.post(&format!("{path}/put-away"), &[]).await;
    assert_eq!(
        late.status, 422,
        "it is on record: it is taken back, not put away"
    );
    let other = LIST.replace("Zarmina", "Golnaz").replace("A-3", "A-9");
    let other = brings(&lee, &other).await;
    for _ in 0..2 {
        presses(&lee, &format!("{other}/put-away")).await;
    }
    let late = lee.post(&format!("{other}/keep"), &[]).await;
    assert_eq!(late.status, 422, "{}", late.body);
    assert!(
        late.body
            .contains("Somebody has done something with this list")
    );
    assert!(!finds(&lee, "Golnaz").await);
    let page = lee.get(&other).await.body;
    assert!(
        !page.contains("Golnaz") && !page.contains("/keep\""),
        "{page}"
    );
}
