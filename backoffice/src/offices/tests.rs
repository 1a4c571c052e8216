//! The facts of the office, as they are kept and as the page shows them.

use super::model::{OfficeLine, Refusal, Settings, in_order};
use super::{OfficeError, prepare, screens, settings};
use crate::access::Role;
use crate::db::{Actor, ReadTx};
use crate::kiosks::tests::main_of;
use crate::testing::{TestOffice, each_database, nine};
use crate::web::language_name;
use axum::http::StatusCode;
use chrono::{DateTime, TimeDelta, Utc};
use insta::assert_snapshot;
use proptest::prelude::*;
use shared::ids::{OfficeId, StoreEpoch};
use shared::protocol::Door;
use tempfile::tempdir;
use translations::{Language, Review, Text};
use uuid::Uuid;

fn in_zone(zone: &str) -> Settings {
    Settings {
        office_id: OfficeId(Uuid::nil()),
        store_epoch: StoreEpoch(Uuid::nil()),
        office_line: None,
        neutral_paper: false,
        public_address: None,
        time_zone: zone.parse().unwrap(),
        languages: vec![Language::english()],
        offers_unreviewed: true,
        door: Door::Open,
    }
}

#[track_caller]
fn check_day(zone: &str, now: &str, begins: &str) {
    let (now, begins): (DateTime<Utc>, DateTime<Utc>) =
        (now.parse().unwrap(), begins.parse().unwrap());
    assert_eq!(in_zone(zone).day_start(now), begins);
}

#[test]
fn the_day_begins_at_midnight_in_the_office() {
    check_day(
        "America/New_York",
        "2026-09-01T13:00:00Z",
        "2026-09-01T04:00:00Z",
    );
    check_day(
        "America/New_York",
        "2026-09-01T03:59:59Z",
        "2026-08-31T04:00:00Z",
    );
    check_day(
        "Asia/Beirut",
        "2026-03-29T12:00:00Z",
        "2026-03-28T22:00:00Z",
    );
    check_day(
        "Africa/Cairo",
        "2026-04-24T12:00:00Z",
        "2026-04-23T22:00:00Z",
    );
}

proptest! {
    /// In whichever zone, the day has begun, and not more than twenty-six hours ago.
    #[test]
    fn the_day_has_always_begun(zone in prop::sample::select(chrono_tz::TZ_VARIANTS.to_vec()), seconds in 0i64..4_000_000_000) {
        let now = DateTime::from_timestamp(seconds, 0).unwrap();
        let begins = in_zone(zone.name()).day_start(now);
        prop_assert!(begins <= now);
        prop_assert!(now - begins <= TimeDelta::hours(26));
    }
}

#[test]
fn a_line_fits_the_ticket_or_is_refused() {
    assert_eq!(OfficeLine::new("  "), Ok(None));
    assert_eq!(
        OfficeLine::new(" Casa Común ").unwrap().unwrap().as_str(),
        "Casa Común"
    );
    assert_eq!(
        OfficeLine::new(&"x".repeat(41)),
        Err(Refusal::LineTooLong { max: 40 })
    );
    assert_eq!(OfficeLine::new("a\u{7}b"), Err(Refusal::LineControl));
}

#[test]
fn languages_stand_in_the_order_of_their_places() {
    let [en, es, ar] = ["en", "es", "ar"].map(|it| Language::find(it).unwrap());
    assert_eq!(
        in_order(vec![(2, en), (1, ar), (3, es)]),
        Ok(vec![ar, en, es])
    );
    assert_eq!(in_order(vec![]), Err(Refusal::NoLanguage));
}

#[test]
fn the_office_keeps_its_facts_and_knows_its_keys() {
    let folder = tempdir().unwrap();
    each_database(folder.path(), |db, _| {
        let (mine, other) = (OfficeId(Uuid::from_u128(1)), OfficeId(Uuid::from_u128(2)));
        let born = prepare(db, mine).unwrap();
        assert_eq!(
            prepare(db, mine).unwrap(),
            born,
            "the second start changes nothing"
        );
        assert!(matches!(prepare(db, other), Err(OfficeError::OtherOffice)));
        let mut changed = born;
        changed.office_line = OfficeLine::new("Casa Común").unwrap();
        changed.languages = vec![Language::find("ar").unwrap(), Language::english()];
        db.write(&Actor::PROGRAM, |tx| super::save(tx, &changed))
            .unwrap();
        db.write(&Actor::PROGRAM, |tx| super::set_door(tx, Door::Full))
            .unwrap();
        let read = db.read(&Actor::PROGRAM, |tx| Ok(settings(tx)?)).unwrap();
        assert_eq!(
            read,
            Settings {
                door: Door::Full,
                ..changed
            }
        );
    });
}

#[tokio::test]
async fn a_director_changes_the_facts_and_what_was_typed_stays_when_it_is_refused() {
    let folder = tempdir().unwrap();
    let office = TestOffice::open(folder.path());
    office.add("amina", Role::Director);
    let desk = office.desk("amina").await;
    let page = main_of(&desk.get("/office").await.body);
    // The other languages stand there in the same way.
    let english = Text::new(Language::english());
    let others: Vec<String> = Language::all()
        .iter()
        .filter(|it| !["en", "es", "ar"].contains(&it.tag()))
        .flat_map(|it| {
            [
                // As the outline writes it.
                format!("label {:?}", language_name(english, it.tag()))
                    .trim_end_matches('"')
                    .to_owned()
                    + " ",
                format!("\"place-{it}\""),
            ]
        })
        .collect();
    let short: String = page
        .lines()
        .filter(|line| !others.iter().any(|it| line.contains(it)))
        .map(|it| match it.split_once("place-ar\"") {
            // Its place depends on how many languages stand before it.
            Some((start, _)) => format!("{start}place-ar\""),
            None => it.to_owned(),
        })
        .map(|it| it.chars().take(120).collect::<String>() + "\n")
        .collect();
    assert_snapshot!(short);
    let version = desk.get("/office").await;
    let version = version.hidden("facts_version");
    let form = |line: &'static str, zone: &'static str, es: &'static str| {
        [
            ("facts_version", version),
            ("office_line", line),
            ("time_zone", zone),
            ("place-en", ""),
            ("place-es", es),
            ("place-ar", ""),
        ]
    };
    let refused = desk
        .post("/office", &form("Casa Común", "Mars/Base", ""))
        .await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(refused.body.contains(r#"value="Casa Común""#));
    assert!(
        refused.body.contains("no such time zone")
            && refused.body.contains("At least one language")
    );
    let saved = desk
        .post("/office", &form("Casa Común", "America/Chicago", "1"))
        .await;
    assert_eq!(saved.status, StatusCode::SEE_OTHER, "{}", saved.body);
    let there = saved.location.as_deref().unwrap_or_default();
    assert!(
        desk.get(there)
            .await
            .body
            .contains("Saved at \u{2068}04:00:")
    );
    for later in ["/office", "/office?saved=1", "/office?saved=x"] {
        assert!(!desk.get(later).await.body.contains("Saved at"), "{later}");
    }
    assert_eq!(office.app.zone().name(), "America/Chicago");
    let read = office
        .app
        .db
        .read(&Actor::PROGRAM, |tx| Ok(settings(tx)?))
        .unwrap();
    assert_eq!(read.languages, [Language::find("es").unwrap()]);
    assert_eq!(
        read.day_start(nine()).to_rfc3339(),
        "2026-09-01T05:00:00+00:00"
    );
}

#[tokio::test]
async fn reception_says_at_the_door_that_the_day_is_full_and_changes_nothing_else() {
    let folder = tempdir().unwrap();
    let office = TestOffice::open(folder.path());
    office.add("lee", Role::Reception);
    let desk = office.desk("lee").await;
    assert_eq!(desk.get("/office").await.status, StatusCode::FORBIDDEN);
    assert_eq!(
        desk.post("/office", &[]).await.status,
        StatusCode::FORBIDDEN
    );
    let full = desk
        .post("/office/door", &[("door", "full"), ("back", "/queue")])
        .await;
    assert_eq!(full.location.as_deref(), Some("/queue"));
    let read = office
        .app
        .db
        .read(&Actor::PROGRAM, |tx| Ok(settings(tx)?))
        .unwrap();
    assert_eq!(read.door, Door::Full);
    assert_eq!(
        desk.post("/office/door", &[("door", "ajar")]).await.status,
        StatusCode::BAD_REQUEST
    );
}

fn door(office: &TestOffice) -> Door {
    let read = office.app.db.read(&Actor::PROGRAM, |tx| Ok(settings(tx)?));
    read.unwrap().door
}

#[tokio::test]
async fn full_and_late_are_said_of_one_day_and_closed_until_somebody_says_otherwise() {
    for (word, said, tomorrow) in [
        ("full", Door::Full, Door::Open),
        ("late", Door::Late, Door::Open),
        ("closed", Door::Closed, Door::Closed),
    ] {
        let folder = tempdir().unwrap();
        let office = TestOffice::open(folder.path());
        office.add("lee", Role::Reception);
        let desk = office.desk("lee").await;
        desk.post("/office/door", &[("door", word)]).await;
        // Five in the morning in New York: the day of this office ends at four by the common clock.
        office.pass(TimeDelta::hours(18));
        assert_eq!(door(&office), said, "{word}");
        office.pass(TimeDelta::hours(1));
        assert_eq!(door(&office), tomorrow, "{word}");
    }
}

#[tokio::test]
async fn a_closed_office_opens_when_it_has_said_and_closes_again_when_it_says_so() {
    let folder = tempdir().unwrap();
    let office = TestOffice::open(folder.path());
    office.add("amina", Role::Director);
    let desk = office.desk("amina").await;
    let page = desk.get("/office").await;
    let fields = [
        ("opens_at", "2026-09-01T05:20"),
        ("idle_seconds", "90"),
        ("path", "full"),
    ];
    let fields = with(&fields, "screens_version", page.hidden("screens_version"));
    desk.post("/office/screens", &fields).await;
    desk.post("/office/door", &[("door", "closed")]).await;
    office.pass(TimeDelta::minutes(19));
    assert_eq!(door(&office), Door::Closed);
    office.pass(TimeDelta::minutes(1));
    assert_eq!(door(&office), Door::Open);
    let desk = office.desk("amina").await;
    desk.post("/office/door", &[("door", "closed")]).await;
    assert_eq!(door(&office), Door::Closed);
}

#[tokio::test]
async fn an_office_that_has_opened_by_itself_stays_open_whatever_is_said_of_the_next_time() {
    for next in ["2026-09-02T09:00", ""] {
        let folder = tempdir().unwrap();
        let office = TestOffice::open(folder.path());
        office.add("amina", Role::Director);
        let desk = office.desk("amina").await;
        let says = async |opens: &str| {
            let page = desk.get("/office").await;
            let fields = [
                ("opens_at", opens),
                ("idle_seconds", "90"),
                ("path", "full"),
            ];
            let fields = with(&fields, "screens_version", page.hidden("screens_version"));
            assert_eq!(
                desk.post("/office/screens", &fields).await.status,
                StatusCode::SEE_OTHER
            );
        };
        desk.post("/office/door", &[("door", "closed")]).await;
        // Also what is said only after the door was closed counts.
        says("2026-09-01T05:05").await;
        assert_eq!(door(&office), Door::Closed);
        office.pass(TimeDelta::minutes(5));
        assert_eq!(door(&office), Door::Open);
        says(next).await;
        assert_eq!(door(&office), Door::Open, "{next:?}");
    }
}

#[tokio::test]
async fn a_wait_that_was_typed_in_is_told_for_an_hour_and_not_said_again_by_saving_something_else()
{
    let folder = tempdir().unwrap();
    let office = TestOffice::open(folder.path());
    office.add("amina", Role::Director);
    let desk = office.desk("amina").await;
    let wait = |office: &TestOffice| {
        let read = office
            .app
            .db
            .read(&Actor::PROGRAM, |tx| Ok(screens(tx)?.as_of(tx.now())));
        read.unwrap().wait.map(|it| (it.from, it.to))
    };
    let page = desk.get("/office").await;
    let fields = [
        ("wait_from", "20"),
        ("wait_to", "40"),
        ("idle_seconds", "90"),
        ("path", "full"),
    ];
    let fields = with(&fields, "screens_version", page.hidden("screens_version"));
    desk.post("/office/screens", &fields).await;
    assert!(desk.get("/office").await.body.contains(r#"value="40""#));
    office.pass(TimeDelta::minutes(10));
    let page = desk.get("/office").await;
    let fields = [
        ("wait_from", "20"),
        ("wait_to", "40"),
        ("idle_seconds", "100"),
        ("path", "full"),
    ];
    let fields = with(&fields, "screens_version", page.hidden("screens_version"));
    desk.post("/office/screens", &fields).await;
    office.pass(TimeDelta::minutes(49));
    assert_eq!(wait(&office), Some((20, 40)));
    office.pass(TimeDelta::minutes(1));
    assert_eq!(wait(&office), None);
    let desk = office.desk("amina").await;
    let page = desk.get("/office").await;
    assert!(!page.body.contains(r#"value="40""#));
    let fields = [("idle_seconds", "120"), ("path", "full")];
    let fields = with(&fields, "screens_version", page.hidden("screens_version"));
    let saved = desk.post("/office/screens", &fields).await;
    assert_eq!(saved.status, StatusCode::SEE_OTHER, "{}", saved.body);
    assert_eq!(wait(&office), None);
}

#[tokio::test]
async fn staff_are_told_which_translations_nobody_has_reviewed() {
    let folder = tempdir().unwrap();
    let office = TestOffice::open(folder.path());
    office.add("amina", Role::Director);
    let page = office.desk("amina").await.get("/office").await.body;
    let machine_made = Language::all()
        .iter()
        .filter(|it| *it.review() == Review::Machine);
    let said = page
        .matches("translated by a machine, not reviewed")
        .count();
    assert_eq!(said, machine_made.count());
}

#[tokio::test]
async fn what_does_not_fit_the_screens_comes_back_as_it_was_typed() {
    let folder = tempdir().unwrap();
    let office = TestOffice::open(folder.path());
    office.add("amina", Role::Director);
    office.add("lee", Role::Reception);
    let desk = office.desk("amina").await;
    let refused = desk
        .post(
            "/office/screens",
            &[
                ("opens_at", "2026-02-30T09:00"),
                ("closed-en", "Ring the bell"),
                ("wait_from", "40"),
                ("wait_to", "20"),
                ("idle_seconds", "10"),
            ],
        )
        .await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(refused.body.contains(r#"value="Ring the bell""#));
    for field in ["opens_at", "wait_from", "idle_seconds"] {
        let correction = format!("id=\"{field}-correction\"");
        assert!(refused.body.contains(&correction), "{field}");
    }
    let read = |office: &TestOffice| {
        let read = office.app.db.read(&Actor::PROGRAM, |tx| Ok(screens(tx)?));
        read.unwrap()
    };
    assert_eq!(read(&office).idle_seconds, 90);
    let lee = office.desk("lee").await;
    let forbidden = lee.post("/office/screens", &[("idle_seconds", "60")]).await;
    assert_eq!(forbidden.status, StatusCode::FORBIDDEN);
}

#[tokio::test]
async fn words_in_a_language_that_is_not_offered_now_stay_for_the_day_it_is() {
    let folder = tempdir().unwrap();
    let office = TestOffice::open(folder.path());
    office.add("amina", Role::Director);
    let desk = office.desk("amina").await;
    let save = async |path: &str, version: &str, fields: &[(&str, &str)]| {
        let opened = desk.get("/office").await;
        let saved = desk
            .post(path, &with(fields, version, opened.hidden(version)))
            .await;
        assert_eq!(saved.status, StatusCode::SEE_OTHER, "{}", saved.body);
        let there = saved.location.as_deref().unwrap_or_default();
        assert!(desk.get(there).await.body.contains("Saved at"), "{path}");
    };
    let screens_form = [("path", "full"), ("idle_seconds", "90")];
    let words = [
        &screens_form[..],
        &[("closed-ht", "Sonnen"), ("closed-en", "Ring")],
    ]
    .concat();
    save("/office/screens", "screens_version", &words).await;
    let facts = [("time_zone", "America/New_York"), ("place-en", "1")];
    save("/office", "facts_version", &facts).await;
    save("/office/screens", "screens_version", &screens_form).await;
    let read = |tx: &mut ReadTx| Ok(screens(tx)?.closed_words);
    let kept = office.app.db.read(&Actor::PROGRAM, read).unwrap();
    let kept: Vec<&str> = kept.values().map(String::as_str).collect();
    assert_eq!(kept, ["Sonnen"], "what stood on the page was taken away");
}

/// A form as it is sent from a page on which `seen` stood.
fn with<'a>(
    fields: &[(&'a str, &'a str)],
    version: &'a str,
    seen: &'a str,
) -> Vec<(&'a str, &'a str)> {
    [fields, &[(version, seen)]].concat()
}

#[tokio::test]
async fn what_two_directors_save_does_not_overwrite_the_other_and_stays_as_it_was_typed() {
    let folder = tempdir().unwrap();
    let office = TestOffice::open(folder.path());
    office.add("amina", Role::Director);
    office.add("ruth", Role::Director);
    let (amina, ruth) = (office.desk("amina").await, office.desk("ruth").await);
    let facts: [(&str, &str); 3] = [
        ("time_zone", "America/New_York"),
        ("place-en", "1"),
        ("office_line", "Casa"),
    ];
    let screens = [("path", "full"), ("idle_seconds", "60"), ("wait_to", "7")];
    let screens = [&screens[..], &[("wait_from", "7")]].concat();
    for (path, version, fields) in [
        ("/office", "facts_version", facts.to_vec()),
        ("/office/screens", "screens_version", screens),
    ] {
        let opened = amina.get("/office").await;
        let first = with(&fields, version, opened.hidden(version));
        let first = amina.post(path, &first).await;
        assert_eq!(first.status, StatusCode::SEE_OTHER, "{}", first.body);
        let stale = with(&fields, version, opened.hidden(version));
        let mut late = stale.clone();
        late[0] = match path {
            "/office" => ("time_zone", "Mars/Base"),
            _ => ("opens_at", "tomorrow"),
        };
        // Whether or not something else has to be corrected too.
        for fields in [late, stale, with(&fields, version, "")] {
            let refused = ruth.post(path, &fields).await;
            assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{path}");
            assert!(refused.body.contains("A colleague has saved"), "{path}");
            assert!(
                refused.body.contains("value=\"Casa\"") || refused.body.contains("value=\"7\"")
            );
        }
        let refused = ruth.post(path, &with(&fields, version, "")).await;
        let again = with(&fields, version, refused.hidden(version));
        let again = ruth.post(path, &again).await;
        assert_eq!(again.status, StatusCode::SEE_OTHER, "{}", again.body);
    }
}
