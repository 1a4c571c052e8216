//! The intake form as data: which questions there are, when each is asked, and what is an answer.
//!
//! One bank drives every way of asking: the kiosk in the waiting room, the one in a private room, the
//! staff's screen and paper. The form itself is `forms/intake/`; these are the pure functions over it. A
//! record carries the form's version, and every version ever shipped stays readable.

mod bikram;
mod calendar;
mod check;
mod code;
mod condition;
mod date;
mod dated;
mod fault;
mod office;
mod own;
mod phone;
mod question;
mod read;
mod scope;
mod suggest;
mod validate;
mod words;

pub use calendar::{Calendar, GivenDate, When};
pub use code::CodeFormat;
pub use condition::Condition;
pub use date::{NotADate, PartialDate};
pub use fault::FormFault;
pub use office::{
    FORM_BYTES_MAX, OFFICE_VERSIONS, departures, office_number, office_version, read_office,
};
pub use phone::{Dialled, dialled, dialling_code};
pub use question::{
    Ask, Careful, Choice, Finest, Kind, MORE, NO_COUNTRY, Part, Place, Question, Retention,
    RowsShape, Sense, Sensitivity, half_hours,
};
pub use read::read;
pub use scope::{Path, Scope, forget_hidden, next, previous, visible};
pub use suggest::{days_between, outdated, outdated_columns, suggestion};
pub use validate::{Fault, answer_from_json, digits_of, is_no_letter, validate};
pub use words::{day_name, month_name};

use crate::answers::Answers;
use chrono::NaiveDate;
use serde::Deserialize;
use std::sync::LazyLock;

/// The question bank with its version.
#[derive(Debug)]
pub struct Form {
    /// Rises with every change that is published.
    pub version: u32,
    /// Version of the privacy notice shown before the first question.
    pub notice_version: u32,
    /// Since when the notice says what it says.
    pub notice_date: NaiveDate,
    /// Version of the notice of the full form in a private room.
    pub booth_notice_version: u32,
    /// Since when that one says what it says.
    pub booth_notice_date: NaiveDate,
    /// The parts of the full form, in the order they are offered.
    pub sections: Vec<Section>,
    /// ISO 3166 codes of the countries offered first.
    pub countries_first: Vec<String>,
    /// The lines people wait in; the first whose condition holds is the visitor's.
    pub lanes: Vec<Lane>,
    /// All questions in the order they are asked.
    pub questions: Vec<Question>,
}

/// A part of the full form: sealed and sent by itself.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Section {
    /// Short and stable, such as `entry`.
    pub id: String,
    /// Message id of its name.
    pub text: String,
    /// Name of its pictogram.
    pub icon: String,
}

/// A line people wait in, by kind of help.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Lane {
    /// Short and stable, such as `consultation`.
    pub id: String,
    /// Message id of its name.
    pub text: String,
    /// Who waits in it; absent for the lane that takes everybody else.
    pub when: Option<Condition>,
}

/// The form this program ships with; each file is one part of it.
pub const SHIPPED: &str = concat!(
    include_str!("../../forms/intake/head.toml"),
    "\n",
    include_str!("../../forms/intake/visit.toml"),
    "\n",
    include_str!("../../forms/intake/service.toml"),
    "\n",
    include_str!("../../forms/intake/identity.toml"),
    "\n",
    include_str!("../../forms/intake/contact.toml"),
    "\n",
    include_str!("../../forms/intake/dates.toml"),
    "\n",
    include_str!("../../forms/intake/entry.toml"),
    "\n",
    include_str!("../../forms/intake/status.toml"),
    "\n",
    include_str!("../../forms/intake/police.toml"),
    "\n",
    include_str!("../../forms/intake/safety.toml"),
    "\n",
    include_str!("../../forms/intake/family.toml"),
    "\n",
    include_str!("../../forms/intake/money.toml"),
    "\n",
    include_str!("../../forms/intake/people.toml"),
    "\n",
    include_str!("../../forms/intake/staff.toml"),
);

static CURRENT: LazyLock<Form> =
    LazyLock::new(|| read(SHIPPED).expect("the shipped form is part of the program and tested"));

impl Form {
    /// The form this program ships with.
    pub fn current() -> &'static Form {
        &CURRENT
    }

    /// The question with this id.
    pub fn question(&self, id: &str) -> Option<&Question> {
        self.questions.iter().find(|it| it.id == id)
    }

    /// The part of the full form with this id.
    pub fn section(&self, id: &str) -> Option<&Section> {
        self.sections.iter().find(|it| it.id == id)
    }

    /// The section of the record of a visit: that of the public questions, which all share one.
    pub fn visit_section(&self) -> &str {
        let mut public = self.questions.iter().filter(|it| it.place == Place::Public);
        public.next().map_or("visit", |it| &it.section)
    }

    /// The lane these answers wait in.
    pub fn lane(&self, answers: &Answers) -> &str {
        let holds = |it: &&Lane| it.when.as_ref().is_none_or(|when| when.holds(answers));
        self.lanes
            .iter()
            .find(holds)
            .map_or("", |it| it.id.as_str())
    }
}

#[cfg(test)]
mod tests;
