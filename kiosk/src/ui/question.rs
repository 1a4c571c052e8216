//! A question on the screen and the ways to answer it, as plain facts.

use super::Typed;

/// One question of the form.
#[derive(Clone)]
pub struct Question {
    /// The form's id (`K09`); the screen forgets its own state when this changes.
    pub id: String,
    /// The question.
    pub heading: String,
    /// One line of help.
    pub help: Option<String>,
    /// Why the answer cannot be taken and how to put it right; shown beside the input.
    pub error: Option<String>,
    /// How it is answered.
    pub input: Input,
}

/// How a question is answered.
#[derive(Clone)]
pub enum Input {
    /// Touch one tile; the visit goes on by itself.
    Choice(Vec<Tile>),
    /// Touch up to `max` tiles, then Continue.
    Several {
        /// The tiles.
        tiles: Vec<Tile>,
        /// The most that may be chosen; `None` when there is no limit.
        max: Option<usize>,
    },
    /// Type one line.
    Text(Field),
    /// Type the parts of a name, each in its own field.
    Name(Vec<Field>),
    /// A date of which only some parts may be known.
    PartialDate(DateInput),
    /// A telephone number; the field's value is what was typed (digits and a leading `+`).
    Phone(Field),
}

/// Something to choose.
#[derive(Clone)]
pub struct Tile {
    /// What `Touch::Pick` will carry.
    pub id: String,
    /// The words under the picture.
    pub label: String,
    /// Name of the picture (see `ui/icons`); an unknown name draws none.
    pub icon: String,
    /// It is chosen: a tick is shown.
    pub chosen: bool,
}

/// A field to type into with the keyboard drawn on the screen.
#[derive(Clone)]
pub struct Field {
    /// What `Touch::Typed` will carry.
    pub id: String,
    /// The words above the field; `None` when the heading says it all.
    pub label: Option<String>,
    /// What has been typed so far.
    pub value: Typed,
    /// What the keyboard offers.
    pub keyboard: Keyboard,
    /// Hide the letters shortly after they were typed.
    pub private: bool,
    /// The most characters the field takes.
    pub max: usize,
}

/// What the keyboard on the screen offers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Keyboard {
    /// Letters of the visitor's language, Latin letters one key away.
    Letters,
    /// Digits only.
    Digits,
}

/// A date of which only some parts may be known.
#[derive(Clone)]
pub struct DateInput {
    /// The year.
    pub year: DatePart,
    /// The month, 1 to 12.
    pub month: DatePart,
    /// The day of the month.
    pub day: DatePart,
    /// The part that must be put right before the date can be taken.
    pub wrong: Option<Part>,
}

/// What is known of one part of a date.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DatePart {
    /// Not asked yet.
    Open,
    /// The visitor said "I don't know".
    Unknown,
    /// The visitor knows it.
    Known(i32),
}

/// The parts of a date.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    /// The year.
    Year,
    /// The month.
    Month,
    /// The day of the month.
    Day,
}
