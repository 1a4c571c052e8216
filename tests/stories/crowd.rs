//! Visitors who come to a kiosk, as many and as different as a story needs: their records are sealed and delivered as a
//! kiosk's are, without its screens.

use chrono::{DateTime, Utc};
use shared::answers::{Answer, Answers};
use shared::clock::{Clock, SystemClock};
use shared::ids::VisitId;
use shared::record::{Card, ClassKeys, Content};
use shared::ticket::Token;
use shared::triage::Colour;
use std::collections::BTreeMap;
use stories::{Device, Office, empty_contents};

/// What a visitor tells the kiosk, as far as the queue asks for it.
#[derive(Clone, Copy)]
pub(crate) struct Who {
    /// How urgent it is by the rules.
    pub(crate) colour: Colour,
    /// The line.
    pub(crate) lane: &'static str,
    /// The tag of what they read and speak.
    pub(crate) reads: &'static str,
    /// What they need, by the word of the form.
    pub(crate) needs: Option<&'static str>,
}

impl Default for Who {
    fn default() -> Who {
        Who {
            colour: Colour::Green,
            lane: "consultation",
            reads: "en",
            needs: None,
        }
    }
}

impl Who {
    fn contents(&self, n: u64) -> ClassKeys<Content> {
        let mut answers = Answers::default();
        answers.give("K08", Answer::Words(format!("Visitor {n}")));
        if let Some(need) = self.needs {
            answers.give("K29", Answer::Several(vec![need.to_owned()]));
        }
        ClassKeys {
            queue: Content {
                answers,
                card: Some(Card {
                    colour: self.colour,
                    reason: "everything-else".to_owned(),
                    lane: self.lane.to_owned(),
                    asks_person: false,
                }),
                ..Content::empty(self.reads)
            },
            ..empty_contents()
        }
    }
}

/// Everybody who came to one kiosk.
pub(crate) struct Crowd {
    device: Device,
    taken: u64,
    visits: BTreeMap<String, VisitId>,
    tokens: BTreeMap<String, Token>,
}

impl Crowd {
    /// Nobody yet, at a kiosk of this office.
    pub(crate) fn at(office: &Office, kiosk: &str) -> Crowd {
        Crowd {
            device: office.device(kiosk).unwrap(),
            taken: 0,
            visits: BTreeMap::new(),
            tokens: BTreeMap::new(),
        }
    }

    /// Somebody takes a number, which is in the line when this returns.
    pub(crate) fn comes(&mut self, who: Who) -> String {
        self.came(SystemClock.now(), who)
    }

    /// Somebody took a number at this moment, and the office hears of it now.
    pub(crate) fn came(&mut self, at: DateTime<Utc>, who: Who) -> String {
        self.taken += 1;
        let contents = who.contents(self.taken);
        let (record, token) = self.device.ticket_at(at, self.taken, &contents).unwrap();
        let said = self
            .device
            .put(record.frame.record_id, &record.to_bytes())
            .unwrap();
        assert_eq!(said.status, 201, "{}", said.body);
        let label = record.frame.label.to_string();
        self.visits.insert(label.clone(), record.frame.visit_id);
        self.tokens.insert(label.clone(), token);
        label
    }

    /// Somebody whom the desk gave a number.
    pub(crate) fn knows(&mut self, label: &str, visit: VisitId) {
        self.visits.insert(label.to_owned(), visit);
    }

    /// How many have come.
    pub(crate) fn len(&self) -> usize {
        self.visits.len()
    }

    /// What stands in the code of a paper from the kiosk.
    pub(crate) fn token(&self, label: &str) -> String {
        self.tokens[label].text()
    }

    /// The visit behind a number.
    pub(crate) fn visit(&self, label: &str) -> VisitId {
        self.visits[label]
    }

    /// The same, where the number may be of another kiosk.
    pub(crate) fn find(&self, label: &str) -> Option<VisitId> {
        self.visits.get(label).copied()
    }
}
