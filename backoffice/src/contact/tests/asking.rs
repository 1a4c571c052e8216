//! Asking before something goes out: what is written down, who may ask, and what is never told.

use super::*;
use crate::people::{Relation, relate};

#[tokio::test]
async fn a_3_5_t1_a_text_message_to_whoever_said_no_is_not_sent_and_the_denial_is_written_down() {
    let it = opened().await;
    let person = it.person("Rosa", Protection::None);
    let mut facts = open_number("555 123 4567");
    facts.allows.remove(&Consent::Text);
    it.contact(person, Kind::Cell, &facts);
    let verdict = it.asks(person, Channel::Text);
    assert_eq!(verdict.reasons(), [Reason::NotAllowed]);
    let line = it.lines(person).remove(0);
    assert_eq!((line.entry, line.channel), (Entry::Denied, Channel::Text));
    assert_eq!(line.reasons, [Reason::NotAllowed]);
    let (kind, detail) = it.events().remove(0);
    assert_eq!(kind, "contact-event-asked");
    assert!(
        detail.contains("denied") && !detail.contains("555"),
        "{detail}"
    );
    it.office.pass(TimeDelta::seconds(1));
    assert!(it.asks(person, Channel::Call).how().is_some());
    assert_eq!(it.lines(person)[0].entry, Entry::Allowed);
}

#[tokio::test]
async fn a_3_5_t2_a_letter_to_a_survivor_who_said_no_to_mail_is_held_for_pick_up() {
    let it = opened().await;
    let person = it.person("Rosa", Protection::On);
    it.contact(person, Kind::HomeAddress, &Facts::of("1 Main St"));
    let verdict = it.asks(person, Channel::Mail);
    let Verdict::Denied { instead, .. } = &verdict else {
        panic!("it must not be sent")
    };
    assert_eq!(*instead, Instead::HoldForPickUp);
    assert_eq!(verdict.reasons(), [Reason::NotAllowed]);
    let in_hand = it.asks(person, Channel::Hand);
    assert_eq!(in_hand.how().unwrap().envelope, Envelope::Plain);
}

#[tokio::test]
async fn who_is_hidden_is_not_there_for_others_and_nothing_of_them_is_told() {
    let it = opened().await;
    let app = &it.office.app;
    let person = it.person("Rosa", Protection::On);
    let contact = it.contact(person, Kind::Cell, &open_number("555 123 4567"));
    let ask = app.db.write(&it.ana(), |tx| {
        ask_may_contact(tx, &app.vault, person, Channel::Call, Purpose::Question)
    });
    assert!(matches!(ask, Err(Problem::NotFound)));
    let all = app
        .db
        .read(&it.ana(), |tx| of_person(tx, &app.vault, person));
    assert!(matches!(all, Err(Problem::NotFound)));
    let ended = app.db.write(&it.ana(), |tx| end(tx, contact));
    assert!(matches!(ended, Err(Problem::NotFound)));
    let shown = app
        .db
        .write(&it.ana(), |tx| shown_value(tx, &app.vault, contact));
    assert!(matches!(shown, Err(Problem::NotFound)));
}

#[tokio::test]
async fn a_number_that_an_adverse_party_has_too_is_not_used() {
    let it = opened().await;
    let app = &it.office.app;
    let (rosa, juan) = (
        it.person("Rosa", Protection::None),
        it.person("Juan", Protection::None),
    );
    it.contact(rosa, Kind::Home, &open_number("(555) 123-4567"));
    it.contact(juan, Kind::Cell, &open_number("+1 555 123 4567"));
    assert!(
        it.asks(rosa, Channel::Call).how().is_some(),
        "a family shares a telephone"
    );
    let related = app.db.write(&it.lee(), |tx| {
        relate(tx, &app.vault, rosa, juan, Relation::Adverse)
    });
    related.unwrap();
    assert_eq!(it.asks(rosa, Channel::Call).reasons(), [Reason::Adverse]);
}

#[tokio::test]
async fn a_contact_for_one_time_is_used_once_and_erases_itself() {
    let it = opened().await;
    let app = &it.office.app;
    let person = it.person("Rosa", Protection::On);
    let facts = open_number("555 000 1111");
    let id = it
        .try_contact(person, Kind::Cell, Good::Once, &facts)
        .unwrap();
    assert!(it.asks(person, Channel::Call).how().is_some());
    let shown = app
        .db
        .write(&it.lee(), |tx| shown_value(tx, &app.vault, id));
    assert_eq!(shown.unwrap(), "555 000 1111");
    assert_eq!(it.asks(person, Channel::Call).reasons(), [Reason::Used]);
    it.office.pass(TimeDelta::minutes(16));
    forget_used(app).unwrap();
    let all = app
        .db
        .read(&it.lee(), |tx| of_person(tx, &app.vault, person));
    assert!(all.unwrap().is_empty());
    assert_eq!(it.events()[0].0, "contact-event-forgotten");
    let unused = it
        .try_contact(person, Kind::Cell, Good::Once, &facts)
        .unwrap();
    it.office.pass(TimeDelta::hours(25));
    forget_used(app).unwrap();
    let shown = app
        .db
        .write(&it.lee(), |tx| shown_value(tx, &app.vault, unused));
    assert!(
        matches!(shown, Err(Problem::NotFound)),
        "after a day in any case"
    );
}

#[tokio::test]
async fn the_word_of_a_caller_is_compared_and_written_down_and_never_shown() {
    let it = opened().await;
    let app = &it.office.app;
    let person = it.person("Rosa", Protection::None);
    let compare = |said: &str| {
        let done = app
            .db
            .write(&it.lee(), |tx| compare_word(tx, &app.vault, person, said));
        done.unwrap()
    };
    assert_eq!(compare("jacaranda"), Word::NoneAgreed);
    let lee = it.office.desk("lee").await;
    let to = format!("/people/{person}/contact/agreed");
    let typed = [
        ("version", "0"),
        ("word", "Jacaranda"),
        ("comes_back_on", "2026-09-20"),
    ];
    assert_eq!(lee.post(&to, &typed).await.status, 303);
    assert_eq!(compare(" JACARANDA"), Word::Right);
    assert_eq!(compare("mango"), Word::Wrong);
    let entries: Vec<Entry> = it.lines(person).iter().map(|it| it.entry).collect();
    assert!(entries.contains(&Entry::WordRight) && entries.contains(&Entry::WordWrong));
    for path in [to.clone(), format!("/people/{person}/contact")] {
        let page = lee.get(&path).await.body;
        assert!(!page.to_lowercase().contains("jacaranda"), "{path}");
        assert!(page.contains("2026-09-20"), "{path}");
    }
    let asked = app
        .db
        .read(&it.lee(), |tx| has_safe_channel(tx, &app.vault, person));
    assert!(asked.unwrap(), "they come back by themselves");
    it.office.pass(TimeDelta::days(20));
    let asked = app
        .db
        .read(&it.lee(), |tx| has_safe_channel(tx, &app.vault, person));
    assert!(!asked.unwrap(), "the day is over");
}

#[tokio::test]
async fn what_was_said_is_sealed_and_what_is_said_anew_does_not_overwrite_what_a_colleague_said() {
    let it = opened().await;
    let app = &it.office.app;
    let person = it.person("Rosa", Protection::None);
    let id = it.contact(person, Kind::Cell, &open_number("555 123 4567"));
    let again = it.try_contact(person, Kind::Cell, Good::Again, &Facts::of("5551234567"));
    assert!(again.unwrap_err().is(&Refusal::OnRecord));
    let to = Change {
        from: 1,
        kind: Kind::Home,
        safe_until: None,
    };
    let facts = open_number("555 999 0000");
    let say = || {
        app.db
            .write(&it.lee(), |tx| change(tx, &app.vault, id, to, &facts))
    };
    say().unwrap();
    assert!(say().unwrap_err().is(&Refusal::ChangedMeanwhile));
    let sealed = app.db.read(&Actor::PROGRAM, |tx| {
        Ok(tx.all("select facts from contact_version", &[], |row| {
            row.get::<Option<Vec<u8>>>("facts")
        })?)
    });
    for bytes in sealed.unwrap().into_iter().flatten() {
        assert!(!bytes.windows(3).any(|it| it == b"555"));
    }
}

#[tokio::test]
async fn an_adverse_party_whom_the_asker_does_not_see_locks_the_number_all_the_same() {
    let it = opened().await;
    let app = &it.office.app;
    let (rosa, juan) = (
        it.person("Rosa", Protection::None),
        it.person("Juan", Protection::None),
    );
    it.contact(rosa, Kind::Home, &open_number("555 123 4567"));
    it.contact(juan, Kind::Home, &open_number("555 123 4567"));
    app.db
        .write(&it.lee(), |tx| {
            relate(tx, &app.vault, rosa, juan, Relation::Adverse)
        })
        .unwrap();
    app.db
        .write(&it.lee(), |tx| people::protect(tx, juan, Protection::On))
        .unwrap();
    let asked = app.db.write(&it.ana(), |tx| {
        ask_may_contact(tx, &app.vault, rosa, Channel::Call, Purpose::Question)
    });
    assert_eq!(asked.unwrap().reasons(), [Reason::Adverse]);
}

#[tokio::test]
async fn what_was_just_told_reaches_nobody_by_a_way_they_have_not_allowed() {
    let it = opened().await;
    let app = &it.office.app;
    let is_reachable = |person: Option<PersonId>, told: &str| {
        let told = serde_json::from_str(told).unwrap();
        let read = app
            .db
            .read(&it.lee(), |tx| is_reachable(tx, &app.vault, person, &told));
        read.unwrap()
    };
    for (told, expected) in [
        ("{}", false),
        (r#"{"Q18":[{"number":"+13125550143"}]}"#, false),
        (r#"{"Q18":[{"number":"+13125550143","ok":["text"]}]}"#, true),
        (r#"{"Q21":[{"street":"12 Elm"}]}"#, false),
        (r#"{"Q21":[{"street":"12 Elm","mail":"no"}]}"#, false),
        (r#"{"Q21":[{"street":"12 Elm","mail":"yes"}]}"#, true),
        (r#"{"K19":"+13125550143"}"#, false),
        (r#"{"K19":"+13125550143","K20":["call"]}"#, true),
    ] {
        assert_eq!(is_reachable(None, told), expected, "{told}");
    }
    // For somebody who is protected the stricter rule holds: when, and who else sees it.
    let survivor = it.person("Rosa", Protection::On);
    let text = r#"{"Q18":[{"number":"555 123 4567","ok":["text"]}]}"#;
    assert!(!is_reachable(Some(survivor), text));
    let safe = r#"{"Q18":[{"number":"555 123 4567","ok":["text"],"times":["any"],"shared":"no"}]}"#;
    assert!(is_reachable(Some(survivor), safe));
    // What they said of the very number before counts.
    it.contact(survivor, Kind::Cell, &Facts::of("555 123 4567"));
    assert!(!is_reachable(Some(survivor), safe));
    let other = it.person("Luz", Protection::None);
    it.contact(other, Kind::Cell, &open_number("555 765 4321"));
    assert!(
        is_reachable(Some(other), "{}"),
        "what is on record is known"
    );
}
