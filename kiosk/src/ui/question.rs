//! A question on the screen and the ways to answer it, as plain facts.

use super::Typed;
use shared::form::{Calendar, Finest};
use translations::Language;

/// One question of the form.
#[derive(Clone, PartialEq)]
pub struct Question {
    /// The form's id (`K09`); the screen forgets its own state when this changes.
    pub id: String,
    /// The question.
    pub heading: String,
    /// The question that a cell of a row belongs to.
    pub above: Option<String>,
    /// One line of help.
    pub help: Option<String>,
    /// What follows from earlier answers and only has to be confirmed, in words.
    pub suggested: Option<String>,
    /// Why the answer cannot be taken and how to put it right; shown beside the input.
    pub error: Option<String>,
    /// How it is answered.
    pub input: Input,
}

/// How a question is answered.
#[derive(Clone, PartialEq)]
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
    /// A country.
    Country(CountryInput),
    /// A list of rows, each filled in on screens of its own.
    Rows(RowsInput),
    /// A number typed with digits.
    Number(Field),
    /// A telephone number.
    Phone {
        /// Its value is what was typed (digits and a leading `+`).
        field: Field,
        /// What is dialled before the numbers of other countries; the ids are like `+502`.
        codes: Vec<Tile>,
    },
}

/// The countries to choose from.
#[derive(Clone, PartialEq)]
pub struct CountryInput {
    /// Where most visitors come from.
    pub first: Vec<Tile>,
    /// "No country", where that is an answer.
    pub none: Option<Tile>,
    /// The first letters of another.
    pub search: Field,
    /// Those whose name begins with these letters.
    pub found: Vec<Tile>,
}

/// A list of rows.
#[derive(Clone, PartialEq)]
pub struct RowsInput {
    /// What was filled in, as it may be seen from behind.
    pub rows: Vec<RowLine>,
    /// Another row can be added.
    pub has_room: bool,
}

/// One row of a list.
#[derive(Clone, PartialEq)]
pub struct RowLine {
    /// Its cells in one line.
    pub words: Typed,
}

/// Something to choose.
#[derive(Clone, PartialEq)]
pub struct Tile {
    /// What `Touch::Pick` will carry.
    pub id: String,
    /// The words under the picture.
    pub label: String,
    /// Name of the picture (see `ui/icons`); an unknown name draws none.
    pub icon: String,
    /// The language of the words, where it is not that of the screen.
    pub written_in: Option<Language>,
    /// It is chosen: a tick is shown.
    pub chosen: bool,
}

/// A field to type into with the keyboard drawn on the screen.
#[derive(Clone, PartialEq)]
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
    /// Latin letters, whatever the language: names as they stand on papers.
    Latin,
    /// Latin capitals and digits: numbers of papers.
    Code,
    /// Latin letters, digits and the signs of an e-mail address.
    Email,
    /// Digits only.
    Digits,
    /// Digits, and the plus sign before the number of another country.
    Phone,
}

/// A date of which only some parts may be known.
#[derive(Clone, PartialEq)]
pub struct DateInput {
    /// The calendar it is counted in.
    pub calendar: Calendar,
    /// The calendars that may be chosen; with one, none is asked.
    pub calendars: Vec<Calendar>,
    /// How much is asked.
    pub finest: Finest,
    /// Years that are likely, to be touched; none where every year is as likely.
    pub years: Vec<i32>,
    /// How many months the year has.
    pub months: u8,
    /// How many days the month has.
    pub days: u8,
    /// Whoever knows only the age may tell that.
    pub can_age: bool,
    /// Full years of age, where only that is known.
    pub age: DatePart,
    /// The year.
    pub year: DatePart,
    /// The month, from 1.
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
    /// The age, instead of a date.
    Age,
}
