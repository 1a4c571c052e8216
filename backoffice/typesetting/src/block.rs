//! What a sheet is made of, from heading to signature line.

use crate::words::Said;

/// One part of a sheet, from one edge of the text to the other.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Block {
    /// A heading. One without letters is left out.
    Heading(Level, Said),
    /// A paragraph.
    Paragraph(Said),
    /// A list.
    List(Marks, Vec<Said>),
    /// Labels with their values: case number, date, who.
    Facts(Vec<Fact>),
    /// A table. Its head is printed again on every page the table reaches.
    Table(Table),
    /// What must not be overlooked, in a box.
    Warning {
        /// The first line, heavier.
        title: Said,
        /// The rest.
        words: Said,
    },
    /// Boxes to tick.
    Ticks(Vec<Tick>),
    /// A question of a paper form.
    Question(Question),
    /// Lines to sign on.
    Signatures(Vec<Signature>),
    /// Empty lines to write on.
    Lines(u8),
    /// More air.
    Space,
    /// What follows begins on a new page.
    NewPage,
    /// A broken line to cut along, with what is said about it.
    CutHere(Said),
    /// A postal address where the window of an envelope is. Nothing should stand before it but the letterhead.
    AddressWindow(Vec<String>),
}

/// How much a heading is above what follows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Level {
    /// What the sheet is.
    Title,
    /// A part of it.
    Section,
    /// A part of a part.
    Part,
}

/// What stands before the items of a list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Marks {
    /// A dot.
    Bullets,
    /// 1, 2, 3 …
    Numbers,
}

/// A label with its value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fact {
    /// What it is.
    pub label: Said,
    /// How it is.
    pub value: Said,
}

/// Rows under a head.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Table {
    /// What each column holds.
    pub head: Vec<Said>,
    /// The rows. Short rows are filled up; what is longer than the head is left out.
    pub rows: Vec<Vec<Said>>,
}

/// A box to tick.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tick {
    /// What ticking it says.
    pub words: Said,
    /// A picture of it, for people who do not read.
    pub picture: Option<Picture>,
    /// What comes after the words.
    pub after: After,
}

/// What comes after the words of a box to tick.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum After {
    /// Nothing.
    Nothing,
    /// A line to write on, as in "Other: ____".
    Line,
}

/// A drawing beside words; it says nothing they do not say.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Picture {
    /// An SVG file.
    Svg(Vec<u8>),
    /// A PNG file.
    Png(Vec<u8>),
}

/// A question of a paper form.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Question {
    /// Its number, as staff look it up.
    pub id: String,
    /// The question.
    pub words: Said,
    /// What helps to answer it.
    pub help: Option<Said>,
    /// Where the answer goes.
    pub answer: Answer,
}

/// Where an answer goes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Answer {
    /// Empty lines.
    Lines(u8),
    /// Boxes to tick.
    Boxes(Vec<Tick>),
}

/// A line to sign on, with a shorter one for the day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Signature {
    /// Who signs: "Client", "Interpreter".
    pub who: Said,
    /// The name, if it is known.
    pub name: Option<String>,
    /// The word for the day of signing.
    pub date: Said,
}
