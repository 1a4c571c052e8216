//! The card of the queue from what a visitor said.

use super::super::model::{Prefers, QueueCard, Speaks, merged, superseded};
use super::super::words::{languages, needs};
use crate::kiosks::Stored;
use crate::kiosks::tests::device::contents;
use crate::testing::nine;
use proptest::prelude::*;
use shared::ids::{KioskId, RecordId, VisitId};
use shared::record::Content;
use shared::triage::Colour;
use translations::{Language, Text};
use uuid::Uuid;

fn card(language: &str, answers: &str) -> QueueCard {
    QueueCard::of(&[contents(language, answers).queue]).unwrap()
}

#[test]
fn the_card_says_what_reception_needs() {
    let card = card(
        "es",
        r#"{"K08":"Marisol","K14":"yes","K15":"woman","K16":"other","K29":["seat","baby"],"K13":"yes"}"#,
    );
    assert_eq!(card.call_name.as_deref(), Some("Marisol"));
    assert_eq!((card.reads.as_str(), &card.speaks), ("es", &Speaks::Other));
    assert_eq!(
        (card.wants_private_room, card.prefers),
        (true, Some(Prefers::Woman))
    );
    assert_eq!(card.needs, ["seat", "baby"]);
    assert_eq!(
        (card.colour, card.reason.as_str(), card.lane.as_str()),
        (Some(Colour::Red), "held", "consultation")
    );
}

#[test]
fn what_a_visitor_would_rather_tell_is_not_taken_for_a_no() {
    let text = Text::new(Language::english());
    let tells = card(
        "es",
        r#"{"K14":{"tell":"person"},"K15":{"tell":"person"},"K16":{"tell":"person"},"K29":{"tell":"person"}}"#,
    );
    assert!(tells.wants_private_room);
    assert_eq!(tells.speaks, Speaks::Tells);
    let words = languages(text, &tells).into_string();
    assert!(
        words.contains("wants to tell a person what they speak"),
        "{words}"
    );
    let words = needs(text, &tells).into_string();
    for said in [
        "wants to tell a person what they need",
        "wants to say with whom they talk",
    ] {
        assert!(words.contains(said), "{words}");
    }
    assert!(!card("es", r#"{"K14":"no"}"#).wants_private_room);
}

#[test]
fn someone_who_answered_nothing_still_has_a_card() {
    let card = card("ar", "{}");
    assert_eq!(
        (card.call_name.as_deref(), card.reads.as_str(), &card.speaks),
        (None, "ar", &Speaks::Same)
    );
    assert!(!card.wants_private_room && card.needs.is_empty() && card.prefers.is_none());
    assert!(!card.asks_person);
    assert_eq!(QueueCard::of(&[]), None);
    assert_eq!(QueueCard::of(&[Content::empty("en")]).unwrap().colour, None);
}

#[test]
fn whoever_asked_for_a_person_is_known_by_that_also_after_a_part_of_the_private_form() {
    let mut asked = contents("ar", "{}").queue;
    asked.card.as_mut().unwrap().asks_person = true;
    let part = Content {
        card: None,
        ..contents("en", "{}").queue
    };
    let card = QueueCard::of(&[asked, part]).unwrap();
    assert!(card.asks_person);
    let words = needs(Text::new(Language::english()), &card).into_string();
    assert!(words.contains("talk to a person"), "{words}");
}

#[test]
fn a_later_record_of_the_visit_says_the_last_word() {
    let (first, later) = (
        contents("en", r#"{"K08":"One","K29":["seat"]}"#).queue,
        contents("es", r#"{"K08":"Two","K16":"ar"}"#).queue,
    );
    let card = QueueCard::of(&[first, later]).unwrap();
    assert_eq!(
        (card.call_name.as_deref(), card.reads.as_str()),
        (Some("Two"), "es")
    );
    assert_eq!(
        (card.needs.as_slice(), &card.speaks),
        (&["seat".to_owned()][..], &Speaks::Language("ar".to_owned()))
    );
}

#[test]
fn a_part_of_the_private_form_does_not_change_the_language_of_the_visit() {
    let visit = contents("es", r#"{"K08":"One"}"#).queue;
    let mut part = contents("en", "{}").queue;
    part.card = None;
    assert_eq!(QueueCard::of(&[visit, part]).unwrap().reads, "es");
}

#[test]
fn a_card_does_not_show_itself() {
    assert_eq!(
        format!("{:?}", card("en", r#"{"K08":"Marisol"}"#)),
        "QueueCard(…)"
    );
}

fn stored(id: u128, supersedes: Option<u128>, kiosk: u128, section: &str) -> Stored {
    Stored {
        id: RecordId(Uuid::from_u128(id)),
        server_seq: 1,
        visit_id: VisitId(Uuid::from_u128(9)),
        kiosk_id: KioskId(Uuid::from_u128(kiosk)),
        ticket_n: 1,
        label: "A-001".to_owned(),
        section: section.to_owned(),
        supersedes: supersedes.map(|it| RecordId(Uuid::from_u128(it))),
        sealed_at: nine(),
        received_at: nine(),
        bytes: Vec::new(),
    }
}

#[test]
fn a_record_replaces_only_one_of_its_own_kiosk_and_part_of_the_form() {
    let first = stored(1, None, 7, "visit");
    let check = |kiosk, section, is_replaced| {
        let records = [first.clone(), stored(2, Some(1), kiosk, section)];
        let found = superseded(&records);
        assert_eq!(found.contains(&first.id), is_replaced, "{kiosk} {section}");
        assert!(!found.contains(&records[1].id));
    };
    check(7, "visit", true);
    check(8, "visit", false);
    check(7, "police", false);
}

proptest! {
    /// Taken apart into parts and put together again, nothing is lost or changed.
    #[test]
    fn all_parts_together_are_what_was_answered(name in "\\PC{1,30}", town in "\\PC{1,30}") {
        let answers = serde_json::json!({"K08": name, "K25": town, "K29": ["seat"], "K09": ["asylum"]});
        let parts = contents("en", &answers.to_string());
        let all = merged([&parts.queue, &parts.general, &parts.restricted].into_iter());
        prop_assert_eq!(serde_json::to_value(&all).unwrap(), answers);
    }
}
