//! What the desk writes down with a number: what to call the visitor, what they read and speak, what they need, how to
//! telephone them, and the line. All of it is sealed, as what a visitor tells a kiosk is.

use crate::queue::model::Way;
use crate::queue::refusal::Refusal;
use chrono::NaiveDate;
use shared::answers::{Answer, Answers};
use shared::form::{Kind, validate};
use shared::record::{Card, ClassKeys, Content};
use shared::triage::Colour;

/// The questions of the form in which it is written down.
const CALL_NAME: &str = "K08";
const SPEAKS: &str = "K16";
const NEEDS: &str = "K29";
const PHONE: &str = "K19";

/// A longer name is no name to call.
const NAME_CHARACTERS_MAX: usize = 60;

/// The line of errands, which has a colour of its own.
const DESK: &str = "desk";

/// What a number is wanted for.
#[derive(Clone, Default)]
pub struct Wanted {
    /// How they came.
    pub way: Way,
    /// The line.
    pub lane: String,
    /// The tag of what they read.
    pub reads: String,
    /// The tag of what they speak, when it is something else.
    pub speaks: Option<String>,
    /// What to call them.
    pub name: String,
    /// What they need, by the words of the form.
    pub needs: Vec<String>,
    /// How to telephone them, as it was typed. Whether anybody may is asked in the interview: until then nobody does.
    pub phone: String,
}

impl Wanted {
    /// Whether it can be written down as it was typed; `today` is the day in the office.
    pub(super) fn check(&self, today: NaiveDate) -> Result<(), Refusal> {
        if NAME_CHARACTERS_MAX < self.name.trim().chars().count() {
            return Err(Refusal::LongName {
                max: NAME_CHARACTERS_MAX,
            });
        }
        match self.phone() {
            Some(it) if validate(&Kind::Phone, &it, today).is_err() => Err(Refusal::NoPhone),
            _ => Ok(()),
        }
    }

    fn phone(&self) -> Option<Answer> {
        let typed = self.phone.trim();
        (!typed.is_empty()).then(|| Answer::Words(typed.to_owned()))
    }

    /// The three parts of the record.
    pub(super) fn contents(&self) -> ClassKeys<Content> {
        let mut answers = Answers::default();
        let name = self.name.trim();
        if !name.is_empty() {
            answers.give(CALL_NAME, Answer::Words(name.to_owned()));
        }
        if let Some(tag) = self.speaks.as_ref().filter(|it| **it != self.reads) {
            answers.give(SPEAKS, Answer::Words(tag.clone()));
        }
        if !self.needs.is_empty() {
            answers.give(NEEDS, Answer::Several(self.needs.clone()));
        }
        let (colour, reason) = if self.lane == DESK {
            (Colour::Blue, "desk-errand")
        } else {
            (Colour::Green, "everything-else")
        };
        ClassKeys {
            queue: Content {
                answers,
                card: Some(Card {
                    colour,
                    reason: reason.to_owned(),
                    lane: self.lane.clone(),
                    asks_person: false,
                }),
                ..Content::empty(&self.reads)
            },
            general: Content {
                answers: self.of_caseworkers(),
                ..Content::empty(&self.reads)
            },
            restricted: Content::empty(&self.reads),
        }
    }

    /// How somebody is reached is not for everybody at the desk to read afterwards.
    fn of_caseworkers(&self) -> Answers {
        let mut answers = Answers::default();
        if let Some(phone) = self.phone() {
            answers.give(PHONE, phone);
        }
        answers
    }
}
