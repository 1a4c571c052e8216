//! A question of the form: what it asks, what kind of answer it takes, where and when it is asked.

use super::code::CodeFormat;
use super::condition::Condition;
use crate::answers::Answers;
use serde::{Deserialize, Serialize};

/// One question.
#[derive(Debug, Clone, PartialEq)]
pub struct Question {
    /// What is asked. Its id, such as `K09`, is the question's.
    pub ask: Ask,
    /// The group it stands in; also the section of the record.
    pub section: String,
    /// The section of the full form in which a public question is asked once more.
    pub booth_too: Option<String>,
    /// Where it may be asked.
    pub place: Place,
    /// Which sealed part its answer goes to.
    pub part: Part,
    /// How sensitive the answer is.
    pub sensitivity: Sensitivity,
    /// Whether the visit cannot go on without it. Almost nothing is.
    pub required: bool,
    /// Whether the short way through the form asks it.
    pub express: bool,
    /// No kiosk asks it.
    pub off: bool,
    /// How long the answer is kept, as a class of the retention schedule.
    pub retention: Retention,
    /// Columns of dates (`Q35.date`) asked before; the latest of their dates is suggested as the answer.
    pub suggested: Vec<String>,
}

/// What is asked on one screen: a question, or one column of a question with rows.
#[derive(Debug, Clone, PartialEq)]
pub struct Ask {
    /// Stable id.
    pub id: String,
    /// What kind of answer it takes.
    pub kind: Kind,
    /// Asked only when this holds of the earlier answers (of the same row, for a column).
    pub when: Option<Condition>,
    /// Message id of the question; its `.help` attribute is the line below.
    pub text: String,
    /// Other words of the same question, for those of whom this holds.
    pub asked_as: Option<OtherWords>,
    /// Name of its pictogram.
    pub icon: String,
    /// Whether the answer is hidden on the review screen and masked after typing.
    pub masked: bool,
    /// Whether no answer means "no" to those who read the others: a way to reach somebody that was not allowed.
    pub no_unless_said: bool,
    /// The answers it speaks of: questions, or columns of the same row. It goes when one of them becomes another, as
    /// what is allowed of a number does with the number.
    pub said_of: Vec<String>,
    /// The choice that no answer means to those who read the others, where nobody touched any.
    pub unless_said: Option<String>,
    /// What those who use the answer must heed.
    pub careful: Option<Careful>,
    /// An earlier column of the same row that holds a date: staff read how many days lie between it and this one.
    pub days_since: Option<String>,
}

/// The same question in other words: "Are you …?" for whoever came for themselves, "Is that person …?" for others.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OtherWords {
    /// Who is asked so.
    pub when: Condition,
    /// Message id of the question; its `.help` attribute is the line below.
    pub text: String,
}

/// A warning to whoever uses an answer: not to write to an address that others read.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Careful {
    /// The only choice that needs no warning.
    pub unless: String,
    /// Message id of the warning, in the words of staff.
    pub text: String,
}

/// Every half hour from one full hour to another: `08:00`, `08:30`, …
pub fn half_hours(from: u8, to: u8) -> impl Iterator<Item = String> {
    let all = (from..=to).flat_map(|hour| [(hour, 0), (hour, 30)]);
    all.filter(move |it| *it <= (to, 0))
        .map(|(hour, minute)| format!("{hour:02}:{minute:02}"))
}

impl Ask {
    /// Message ids of all its wordings.
    pub fn texts(&self) -> impl Iterator<Item = &str> {
        let others = self.asked_as.iter().map(|it| it.text.as_str());
        std::iter::once(self.text.as_str()).chain(others)
    }

    /// Message id of the question as it is asked of whoever gave `answers`.
    pub fn text_for(&self, answers: &Answers) -> &str {
        match &self.asked_as {
            Some(it) if it.when.holds(answers) => &it.text,
            _ => &self.text,
        }
    }
}

impl std::ops::Deref for Question {
    type Target = Ask;
    fn deref(&self) -> &Ask {
        &self.ask
    }
}

/// The kinds of answer.
#[derive(Debug, Clone, PartialEq)]
pub enum Kind {
    /// One of a few; touching it goes on.
    Choice {
        /// What may be touched.
        choices: Vec<Choice>,
    },
    /// Some of a few, up to `max`.
    Several {
        /// What may be touched.
        choices: Vec<Choice>,
        /// How many at most.
        max: usize,
        /// Whoever touches none has said enough: none of it is needed, or allowed.
        none: bool,
    },
    /// A few words, never a story.
    Text {
        /// Longest answer, in characters.
        chars_max: usize,
    },
    /// A name as on a document: whole, or given and family names.
    Name {
        /// Longest part, in characters.
        chars_max: usize,
    },
    /// A date, in the calendar its owner counts by, of which year, month or day may be unknown.
    Date {
        /// Earliest year that can be meant, in the international calendar.
        year_min: i32,
        /// Latest year that can be meant, in the international calendar.
        year_max: i32,
        /// Whether it must be over.
        sense: Sense,
        /// How much of it is asked.
        finest: Finest,
        /// It is the birthday of somebody, of whom perhaps only the age is known.
        age: bool,
    },
    /// A phone number of any country.
    Phone,
    /// An e-mail address.
    Email,
    /// A whole number that is typed.
    Number {
        /// Smallest.
        min: u32,
        /// Largest.
        max: u32,
    },
    /// A small number that is touched; the last choice is "more than that".
    Count {
        /// First.
        from: u8,
        /// Last.
        to: u8,
    },
    /// A time of the day that is touched: each half hour from one full hour to another, as clocks with 24 hours say it.
    Time {
        /// First.
        from: u8,
        /// Last.
        to: u8,
    },
    /// A number of a paper, in a format.
    Code {
        /// What it must look like.
        format: CodeFormat,
    },
    /// A country, by its ISO 3166 code.
    Country {
        /// Whether "no country" is an answer.
        none: bool,
    },
    /// A language, by its tag, or one of the choices.
    Language {
        /// What may be touched besides the languages.
        choices: Vec<Choice>,
    },
    /// Some languages, by their tags, up to `max`.
    Languages {
        /// How many at most.
        max: usize,
    },
    /// A band of the household's monthly income.
    Income {
        /// The question that asks how many people share it.
        size_of: String,
    },
    /// Several answers that belong together, asked one after the other, once or for each row.
    Rows {
        /// What is asked for each row.
        columns: Vec<Ask>,
        /// How many rows at most.
        rows_max: usize,
        /// One row, which begins by itself; otherwise a list that grows by touch.
        shape: RowsShape,
    },
}

/// Whether a question with columns has one row or a list of them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RowsShape {
    /// Exactly one.
    Record,
    /// None, one or several.
    Table,
}

/// What a date must be, seen from the day it is given on.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Sense {
    /// Over, or today.
    Past,
    /// Whatever it is: the date on a paper.
    #[default]
    Any,
}

/// How much of a date is asked.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Finest {
    /// The year only.
    Year,
    /// As much as is known.
    #[default]
    Day,
}

/// One thing to touch.
#[derive(Debug, Clone, PartialEq)]
pub struct Choice {
    /// Stable id, such as `citizenship`.
    pub id: String,
    /// Message id of its words.
    pub text: String,
    /// Name of its pictogram.
    pub icon: String,
}

/// Where a question may be asked. Ordered from the most public to the least.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Place {
    /// On a kiosk in the waiting room, where someone may stand behind.
    Public,
    /// On a kiosk in a private room.
    Booth,
    /// By staff only, never on a client's screen.
    Staff,
}

/// How sensitive an answer is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Sensitivity {
    /// It may be asked where others stand near.
    #[serde(rename = "P")]
    Public,
    /// Only in a private room.
    #[serde(rename = "R")]
    Room,
    /// Only in private, and read by few.
    #[serde(rename = "X")]
    Few,
    /// Heard by an attorney or accredited representative alone.
    #[serde(rename = "X+")]
    Sealed,
    /// It decides whether reaching somebody puts them in danger.
    #[serde(rename = "DV")]
    Contact,
}

/// The sealed part an answer goes to: whose eyes it is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Part {
    /// Reception and everyone who works the queue.
    Queue,
    /// Those who take the intake further.
    General,
    /// Those entitled to the most sensitive answers.
    Restricted,
}

/// Classes of the retention schedule.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Retention {
    /// Kept as long as the visit.
    Visit,
    /// Kept as long as the intake.
    Intake,
}

impl Ask {
    /// The choices of a question that has some.
    pub fn choices(&self) -> &[Choice] {
        self.kind.choices()
    }
}

impl Kind {
    /// The choices of a kind that has some.
    pub fn choices(&self) -> &[Choice] {
        match self {
            Kind::Choice { choices }
            | Kind::Several { choices, .. }
            | Kind::Language { choices } => choices,
            _ => &[],
        }
    }

    /// The columns of a kind that has some.
    pub fn columns(&self) -> &[Ask] {
        match self {
            Kind::Rows { columns, .. } => columns,
            _ => &[],
        }
    }
}

/// The last choice of a small number.
pub const MORE: &str = "more";

/// The answer of somebody without a country.
pub const NO_COUNTRY: &str = "none";
