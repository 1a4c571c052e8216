//! What a kiosk knows of its office, at one moment and later.

use super::*;
use shared::ids::{KioskId, StoreEpoch};
use shared::random;
use shared::record::SecretKeys;
use uuid::Uuid;

pub(crate) fn state() -> State {
    State {
        kiosk_id: KioskId(Uuid::from_u128(1)),
        now: "2026-09-01T14:05:00Z".parse().unwrap(),
        door: Door::Open,
        languages: ["ar", "tlh", "es", "ar"].map(str::to_owned).to_vec(),
        lanes: vec!["consultation".to_owned()],
        closes_at: None,
        seen_until: None,
        resting: BTreeMap::new(),
        office_line: Some("Harbor Legal Aid".to_owned()),
        neutral_paper: false,
        ticket_address: None,
        keys: SecretKeys::mint(&mut random::from_seed(1)).public(),
        store_epoch: StoreEpoch(Uuid::from_u128(2)),
        time_zone: "America/Chicago".to_owned(),
        words_version: None,
        form_version: None,
        path: Path::Full,
        clips_version: 0,
        opens_at: None,
        door_words: BTreeMap::new(),
        wait: None,
        waits: BTreeMap::new(),
        idle_seconds: None,
        out_of_service: false,
        restart: None,
    }
}

/// What the door is `minutes` after the office said `door` at 09:05 Chicago time.
#[track_caller]
fn check(door: Door, minutes: i64, expected: Door) {
    let state = State { door, ..state() };
    let later = state.now + TimeDelta::minutes(minutes);
    assert_eq!(Office::new(&state, state.now).door(later), expected);
}

#[test]
fn a_full_day_that_is_reckoned_only_warns_when_the_office_is_heard_no_more() {
    let full = State {
        door: Door::Full,
        seen_until: Some(state().now),
        ..state()
    };
    let office = Office::new(&full, full.now);
    let after = |minutes| office.door(full.now + TimeDelta::minutes(minutes));
    assert_eq!((after(0), after(1)), (Door::Full, Door::Full));
    assert_eq!((after(2), after(14 * 60)), (Door::Late, Door::Late));
    assert_eq!(after(15 * 60), Door::Open, "the next day");
    let has_room = State {
        seen_until: Some(full.now + TimeDelta::hours(1)),
        ..full.clone()
    };
    let said = Office::new(&has_room, full.now);
    let later = full.now + TimeDelta::hours(3);
    assert_eq!(said.door(later), Door::Full, "somebody has said so");
}

#[test]
fn closed_is_old_news_after_ten_minutes_and_full_after_the_day() {
    check(Door::Closed, 9, Door::Closed);
    check(Door::Closed, 10, Door::Open);
    check(Door::Full, 14 * 60, Door::Full);
    check(Door::Full, 15 * 60, Door::Open);
    check(Door::Late, 14 * 60, Door::Late);
    check(Door::Late, 15 * 60, Door::Open);
    check(Door::Open, 10_000, Door::Open);
    assert_eq!(Office::default().door(state().now), Door::Open);
}

#[test]
fn the_offices_order_of_languages_counts_and_unknown_ones_are_left_out() {
    let office = Office::new(&state(), state().now);
    let tags: Vec<_> = office.languages.iter().map(|it| it.tag()).collect();
    assert_eq!(tags, ["ar", "es"]);
    let none = State {
        languages: Vec::new(),
        ..state()
    };
    assert_eq!(Office::new(&none, none.now).languages, Language::all());
}

#[test]
fn tickets_show_the_offices_own_time() {
    let office = Office::new(&state(), state().now);
    assert_eq!(office.time(state().now), "09:05");
    let late: DateTime<Utc> = "2026-09-02T03:00:00Z".parse().unwrap();
    assert_eq!(office.day(late).to_string(), "2026-09-01");
    let odd = State {
        time_zone: "Mars/Olympus".to_owned(),
        ..state()
    };
    assert_eq!(Office::new(&odd, odd.now).time(odd.now), "14:05");
}

/// What is said at a door that was closed at 09:05, `minutes` later, to a reader of `tag`.
#[track_caller]
fn check_news(state: &State, tag: &str, minutes: i64, expected: Option<&str>) {
    let closed = State {
        door: Door::Closed,
        ..state.clone()
    };
    let now = closed.now + TimeDelta::minutes(minutes);
    let text = Text::new(Language::find(tag).unwrap());
    let news = Office::new(&closed, closed.now).closed_news(text, now);
    // The marks that isolate a value are not looked at here.
    let news = news.map(|it| it.replace(['\u{2066}', '\u{2068}', '\u{2069}'], ""));
    assert_eq!(news.as_deref(), expected);
}

#[test]
fn a_closed_door_says_when_it_opens_in_the_offices_own_time() {
    let opens = |at: &str| State {
        opens_at: Some(at.parse().unwrap()),
        ..state()
    };
    let today = opens("2026-09-01T18:30:00Z");
    check_news(&today, "en", 0, Some("We open again: 13:30"));
    let tomorrow = opens("2026-09-02T14:00:00Z");
    let words = "We open again: September 2, 2026 · 09:00";
    check_news(&tomorrow, "en", 0, Some(words));
    check_news(&tomorrow, "en", 24 * 60, None);
    let own = State {
        door_words: [("en", " Ring the bell. "), ("es", " "), ("tlh", "x")]
            .map(|(tag, words)| (tag.to_owned(), words.to_owned()))
            .into(),
        ..today
    };
    let both = "We open again: 13:30\nRing the bell.";
    check_news(&own, "en", 0, Some(both));
    check_news(&own, "es", 24 * 60, None);
    check_news(&own, "en", 24 * 60, Some("Ring the bell."));
}

#[test]
fn a_door_that_said_when_it_opens_stays_closed_until_then_also_without_the_network() {
    let closed = State {
        door: Door::Closed,
        opens_at: Some("2026-09-02T14:00:00Z".parse().unwrap()),
        ..state()
    };
    let office = Office::new(&closed, closed.now);
    let at = |moment: &str| office.door(moment.parse().unwrap());
    assert_eq!(at("2026-09-02T13:59:59Z"), Door::Closed);
    assert_eq!(at("2026-09-02T14:00:00Z"), Door::Open);
    // An office that has just said so again opens no later than it has said.
    let opens: DateTime<Utc> = "2026-09-02T14:00:00Z".parse().unwrap();
    let heard = opens - TimeDelta::seconds(5);
    assert_eq!(Office::new(&closed, heard).door(opens), Door::Open);
    // One that says "closed" after that moment means it.
    let after = opens + TimeDelta::seconds(5);
    assert_eq!(Office::new(&closed, after).door(after), Door::Closed);
    let never = State {
        opens_at: Some("2036-09-02T14:00:00Z".parse().unwrap()),
        ..closed
    };
    let office = Office::new(&never, never.now);
    assert_eq!(office.door(never.now + TimeDelta::days(5)), Door::Open);
}

#[test]
fn a_waiting_time_is_told_for_two_minutes_only() {
    let wait = Some(Wait { from: 20, to: 40 });
    let office = Office::new(&State { wait, ..state() }, state().now);
    let after = |seconds| office.wait(state().now + TimeDelta::seconds(seconds));
    assert_eq!((after(119), after(120)), (wait, None));
    assert_eq!(office.with_door_forgotten().wait(state().now), None);
    let odd = BTreeMap::from([("desk".to_owned(), Wait { from: 5, to: 1 })]);
    let own = BTreeMap::from([("desk".to_owned(), Wait { from: 5, to: 10 })]);
    for (waits, expected) in [(odd, wait), (own, Some(Wait { from: 5, to: 10 }))] {
        let state = State {
            wait,
            waits,
            lanes: vec!["consultation".to_owned(), "desk".to_owned()],
            ..state()
        };
        let office = Office::new(&state, state.now);
        let at = |lane, seconds| office.wait_in(lane, state.now + TimeDelta::seconds(seconds));
        assert_eq!(at("desk", 119), expected);
        assert_eq!(at("consultation", 119), wait);
        assert_eq!(at("desk", 120), None);
    }
    let wait = Some(Wait { from: 40, to: 20 });
    let odd = Office::new(&State { wait, ..state() }, state().now);
    assert_eq!(odd.wait(state().now), None);
}

#[test]
fn a_visitor_has_at_least_a_minute_and_at_most_three_whatever_the_office_says() {
    for (said, seconds) in [
        (None, 90),
        (Some(0), 60),
        (Some(120), 120),
        (Some(u32::MAX), 180),
    ] {
        let state = State {
            idle_seconds: said,
            ..state()
        };
        let office = Office::new(&state, state.now);
        assert_eq!(office.idle, TimeDelta::seconds(seconds));
    }
}
