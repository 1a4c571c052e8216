//! Turns what a visitor answered into a sealed record: works out the lane and the urgency, puts
//! each answer into the part it belongs to, and seals the parts to the office.

use chrono::{DateTime, NaiveDate, Utc};
use shared::answers::Answers;
use shared::form::{Form, Part as Class};
use shared::ids::{RecordId, VisitId};
use shared::protocol::pairing::Belonging;
use shared::random::Random;
#[cfg(feature = "unsealed-for-tests")]
use shared::record;
use shared::record::{CannotSeal, Card, ClassKeys, Content, Frame, Notice, Record, Seals};
use shared::ticket::Token;
use shared::triage::{Rules, triage};
use translations::Language;

use crate::outbox::Slot;

/// What a visitor gave to the office by touching Finish (or by asking for a person).
#[derive(Clone, PartialEq)]
pub struct Given {
    /// The language they read.
    pub language: Language,
    /// Whether they read on after the notice, rather than asking for a person at once.
    pub accepted: bool,
    /// What they answered.
    pub answers: Answers,
}

impl std::fmt::Debug for Given {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Given({} answers)", self.answers.len())
    }
}

/// The names of a visit: made when it starts, so that trying again cannot make a second record.
#[derive(Debug)]
pub struct Identity {
    /// Its record.
    pub record_id: RecordId,
    /// The visit itself.
    pub visit_id: VisitId,
    /// What the ticket's QR code holds.
    pub token: Token,
}

impl Identity {
    /// New names for a visit that begins now.
    pub fn mint(now: DateTime<Utc>, random: &mut Random) -> Identity {
        Identity {
            record_id: RecordId::mint(now, random),
            visit_id: VisitId::mint(now, random),
            token: Token::mint(random),
        }
    }
}

/// Whether records are sealed. In a normal build there is only one answer.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum Sealing {
    /// Yes.
    #[default]
    On,
    /// No: answers stay readable, so that a test can show that its search for them works. Exists
    /// only in builds with the feature `unsealed-for-tests`.
    #[cfg(feature = "unsealed-for-tests")]
    #[doc(hidden)]
    OffForTests,
}

/// Puts each answer into its part; the queue part also says lane and urgency as of `today`.
pub fn contents(form: &Form, rules: &Rules, given: &Given, today: NaiveDate) -> ClassKeys<Content> {
    let part = |class| of_class(form, given, class);
    let urgency = triage(rules, &given.answers, today);
    ClassKeys {
        queue: Content {
            card: Some(Card {
                colour: urgency.colour,
                reason: urgency.reason,
                lane: form.lane(&given.answers).to_owned(),
                asks_person: !given.accepted,
            }),
            ..part(Class::Queue)
        },
        general: Content {
            notice: Some(Notice {
                version: form.notice_version,
                accepted: given.accepted,
            }),
            ..part(Class::General)
        },
        restricted: part(Class::Restricted),
    }
}

/// The same for a finished part of a private form, which says nothing of lane and urgency: those are of the
/// visit it belongs to. The notice is that of the private form.
pub fn part_contents(form: &Form, given: &Given) -> ClassKeys<Content> {
    let part = |class| of_class(form, given, class);
    ClassKeys {
        queue: part(Class::Queue),
        general: Content {
            notice: Some(Notice {
                version: form.booth_notice_version,
                accepted: given.accepted,
            }),
            ..part(Class::General)
        },
        restricted: part(Class::Restricted),
    }
}

/// The answers of one class.
fn of_class(form: &Form, given: &Given, class: Class) -> Content {
    // A question the form does not know cannot be asked; should one come, few may read it.
    let answers = given.answers.only(|question| {
        let part = form.question(question).map(|it| it.part);
        part.unwrap_or(Class::Restricted) == class
    });
    Content {
        answers,
        ..Content::empty(given.language.tag())
    }
}

/// Whose record it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Names<'a> {
    /// The record.
    pub record_id: RecordId,
    /// The visit it belongs to.
    pub visit_id: VisitId,
    /// SHA-256 of the token in the ticket's QR code; zeros where it makes no ticket.
    pub token_hash: [u8; 32],
    /// The part of the form the answers are from.
    pub section: &'a str,
}

impl<'a> Names<'a> {
    /// A visit that takes a ticket.
    pub fn of_visit(identity: &Identity, form: &'a Form) -> Names<'a> {
        Names {
            record_id: identity.record_id,
            visit_id: identity.visit_id,
            token_hash: identity.token.hash(),
            section: form.visit_section(),
        }
    }

    /// A part of the private form of a visit.
    pub fn of_part(record_id: RecordId, visit_id: VisitId, section: &'a str) -> Names<'a> {
        Names {
            record_id,
            visit_id,
            token_hash: [0; 32],
            section,
        }
    }
}

/// What a record is made of, besides the place it takes.
pub struct Making<'a> {
    /// Where the kiosk belongs, and what it seals with.
    pub belonging: &'a Belonging,
    /// The form that was asked.
    pub form: &'a Form,
    /// Whose record it is.
    pub names: Names<'a>,
    /// What is inside.
    pub contents: &'a ClassKeys<Content>,
    /// The moment.
    pub now: DateTime<Utc>,
    /// Whether to seal.
    pub sealing: Sealing,
}

/// The seals a kiosk prepares while a visitor answers.
pub fn prepare(belonging: &Belonging, random: &mut Random) -> Result<Seals, CannotSeal> {
    Seals::prepare(belonging.office_id, &belonging.keys, random)
}

/// Makes the record that takes the place `slot`, with the seals that were prepared for it if they still fit.
pub fn record(
    making: &Making<'_>,
    slot: &Slot,
    ready: Option<Seals>,
    random: &mut Random,
) -> Result<Record, CannotSeal> {
    let frame = Frame {
        record_id: making.names.record_id,
        visit_id: making.names.visit_id,
        kiosk_id: making.belonging.kiosk_id,
        supersedes: None,
        form_version: making.form.version,
        ticket_n: slot.ticket_n,
        sealed_at: making.now,
        token_hash: making.names.token_hash,
        previous: slot.previous,
        section: making.names.section.to_owned(),
        label: slot.label.clone(),
    };
    let Belonging {
        office_id, keys, ..
    } = making.belonging;
    match making.sealing {
        Sealing::On => {
            let ready = ready.filter(|it| it.fit(*office_id, keys));
            let seals = ready.map_or_else(|| prepare(making.belonging, random), Ok)?;
            seals.seal(frame, making.contents)
        }
        #[cfg(feature = "unsealed-for-tests")]
        Sealing::OffForTests => Ok(unsealed(frame, making.contents, keys)),
    }
}

/// A record of the same shape with everything in it readable.
#[cfg(feature = "unsealed-for-tests")]
fn unsealed(frame: Frame, contents: &ClassKeys<Content>, keys: &record::PublicKeys) -> Record {
    let part = |class| record::Part {
        class,
        suite: [u16::MAX; 3],
        key_id: keys.of(class).id(),
        enc: Vec::new(),
        sealed: serde_json::to_vec(contents.of(class)).expect("contents are always JSON"),
    };
    Record {
        frame,
        parts: record::CLASSES.map(part),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn given(answers: &str) -> Given {
        Given {
            language: Language::english(),
            accepted: true,
            answers: serde_json::from_str(answers).unwrap(),
        }
    }

    fn made(answers: &str) -> ClassKeys<Content> {
        let today = NaiveDate::from_ymd_opt(2026, 9, 1).unwrap();
        contents(Form::current(), Rules::current(), &given(answers), today)
    }

    fn json(content: &Content) -> String {
        serde_json::to_string(&content.answers).unwrap()
    }

    #[test]
    fn each_answer_goes_to_those_who_may_read_it_and_none_is_lost() {
        let made = made(r#"{"K08":"Sol","K09":["asylum"],"K14":"no","K19":"312 555 0143"}"#);
        assert_eq!(json(&made.queue), r#"{"K08":"Sol","K14":"no"}"#);
        assert_eq!(
            json(&made.general),
            r#"{"K09":["asylum"],"K19":"312 555 0143"}"#
        );
        assert_eq!(json(&made.restricted), "{}");
    }

    #[test]
    fn an_answer_to_an_unknown_question_is_for_few_eyes() {
        assert_eq!(json(&made(r#"{"K99":"x"}"#).restricted), r#"{"K99":"x"}"#);
    }

    #[test]
    fn reception_sees_lane_and_urgency_and_only_the_general_part_has_the_notice() {
        let made = made(r#"{"K11":"court","K12":"2026-09-08"}"#);
        let card = made.queue.card.unwrap();
        assert_eq!(
            (card.colour.word(), card.reason.as_str()),
            ("red", "hearing-soon")
        );
        assert_eq!(
            (card.lane.as_str(), card.asks_person),
            ("consultation", false)
        );
        assert!(made.queue.notice.is_none() && made.restricted.notice.is_none());
        assert!(made.general.notice.unwrap().accepted);
        assert!(made.general.card.is_none());
    }

    #[test]
    fn reception_sees_who_asked_for_a_person_instead_of_answering() {
        let asked = Given {
            accepted: false,
            ..given("{}")
        };
        let today = NaiveDate::from_ymd_opt(2026, 9, 1).unwrap();
        let made = contents(Form::current(), Rules::current(), &asked, today);
        assert!(made.queue.card.unwrap().asks_person);
    }

    #[test]
    fn a_part_of_a_private_form_has_its_own_notice_and_no_card() {
        let answers = r#"{"K09":["asylum"],"Q27":"x","Q35":[{"date":"2019"}],"Q48":"no"}"#;
        let made = part_contents(Form::current(), &given(answers));
        assert!(made.queue.card.is_none() && made.general.card.is_none());
        let notice = made.general.notice.as_ref().unwrap();
        assert_eq!(notice.version, Form::current().booth_notice_version);
        assert!(
            json(&made.general).contains("K09"),
            "{}",
            json(&made.general)
        );
        assert!(json(&made.restricted).contains("Q35") && json(&made.restricted).contains("Q48"));
        assert!(!json(&made.general).contains("Q35"));
    }
}
