//! What can come between a person and what they asked for: a rule that said no, a problem of the moment, or a defect.

use std::fmt::Display;
use std::sync::Arc;

/// Why something was not done. A page tells the person what to do now; a defect also leaves a line in the log.
#[derive(Debug, Clone)]
pub enum Problem {
    /// A rule said no; the message says why and what helps.
    Refused(Refusal),
    /// The person's role does not include this.
    NotForYourRole,
    /// The person's role includes this, but they have no key yet.
    NoKeyYet,
    /// There is no such thing (any more).
    NotFound,
    /// Nobody is signed in, or no longer.
    SignInFirst,
    /// The form was made for another sign-in, or comes from another site.
    StaleForm,
    /// What was sent is not what the page or device should have sent.
    Malformed,
    /// What was sent is larger than anything we take.
    TooLarge,
    /// The answer was not ready in time; nobody knows whether the work was done.
    TookTooLong,
    /// The keys are not in memory: a keyholder has to sign in.
    Locked,
    /// Many things at once; the same again may succeed.
    Busy,
    /// A uniqueness rule of the database; features turn the ones they expect into a [`Refusal`].
    Taken {
        /// The rule, `table_column_key`.
        rule: String,
    },
    /// Something that must not happen. Shown with a number that also stands in the log.
    Defect(Arc<anyhow::Error>),
}

/// A rule that said no: a message in `translations` with the values it speaks of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Refusal {
    /// The id of the message.
    pub message: &'static str,
    /// What the message speaks of; never content.
    pub values: Vec<(&'static str, String)>,
}

/// The refusals of a feature: an enum in its `model.rs`, each with a message that holds the remedy.
pub trait Refuses {
    /// The id of the message.
    fn message(&self) -> &'static str;

    /// What the message speaks of; never content.
    fn values(&self) -> Vec<(&'static str, String)> {
        Vec::new()
    }
}

/// The value of a refusal that names the field of a form it is about, where there is more than one.
pub const FIELD: &str = "field";

/// The value of a refusal that names the page on which somebody can do what the rule asks for.
pub const WAY: &str = "way";

impl Refusal {
    /// The page on which somebody can do what the rule asks for, where there is one.
    pub fn way(&self) -> Option<&str> {
        let found = self.values.iter().find(|(it, _)| *it == WAY);
        found.map(|(_, way)| way.as_str())
    }

    /// The field of a form that the rule is about, where it says so.
    pub fn field(&self) -> Option<&str> {
        let found = self.values.iter().find(|(it, _)| *it == FIELD);
        found.map(|(_, field)| field.as_str())
    }
}

impl<R: Refuses> From<R> for Problem {
    fn from(it: R) -> Problem {
        Problem::Refused(Refusal {
            message: it.message(),
            values: it.values(),
        })
    }
}

impl Problem {
    /// Something that must not happen; `cause` goes to the log and must not hold content.
    pub fn defect(cause: impl Display) -> Problem {
        Problem::Defect(Arc::new(anyhow::anyhow!("{cause}")))
    }

    /// Whether this rule said no.
    pub fn is(&self, rule: &impl Refuses) -> bool {
        matches!(self, Problem::Refused(it) if it.message == rule.message())
    }

    /// The words for the log and the command line; pages use the messages of `problem.ftl`.
    pub fn plain(&self) -> String {
        match self {
            Problem::Refused(it) => format!("refused: {}", it.message),
            Problem::NotForYourRole => "not for this role".to_owned(),
            Problem::NoKeyYet => "the person has no key yet".to_owned(),
            Problem::NotFound => "not found".to_owned(),
            Problem::SignInFirst => "not signed in".to_owned(),
            Problem::StaleForm => "a form from another sign-in or site".to_owned(),
            Problem::Malformed => "malformed request".to_owned(),
            Problem::TooLarge => "too large a request".to_owned(),
            Problem::TookTooLong => "the answer took too long".to_owned(),
            Problem::Locked => "the office is locked\n  try: let a keyholder sign in, or start with --unlock-with FILE".to_owned(),
            Problem::Busy => "the database is busy\n  try: the same again in a moment".to_owned(),
            Problem::Taken { rule } => format!("refused by the rule {rule}"),
            Problem::Defect(cause) => cause.to_string(),
        }
    }
}
