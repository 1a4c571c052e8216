//! The sheet: each question of the form with room for its answer.

use chrono::NaiveDate;
use shared::answers::Answers;
use shared::form::{Ask, Choice, Form, Kind, Place, Question, RowsShape};
use translations::{Language, Text};
use typesetting::{
    After, Answer, Block, Footer, Languages, Letterhead, Level, Paper, Said, Sheet, Size, Tick,
    Words,
};

/// A list that grows by touch on a screen has so many places on paper.
const ROWS: usize = 2;

/// More choices than this are written, not ticked.
const BOXES_MAX: usize = 24;

/// How much of the form is on the paper.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Extent {
    /// What may be written where others stand near.
    WaitingRoom,
    /// All that visitors are asked, for a private room.
    Whole,
}

impl Extent {
    /// Each with its word and its message.
    pub(super) const ALL: [(Extent, &'static str, &'static str); 2] = [
        (Extent::WaitingRoom, "short", "paper-form-short"),
        (Extent::Whole, "whole", "paper-form-whole"),
    ];

    /// The one with this word.
    pub(super) fn find(word: &str) -> Option<Extent> {
        Extent::ALL
            .iter()
            .find(|(_, it, _)| *it == word)
            .map(|(extent, _, _)| *extent)
    }

    fn has(self, question: &Question) -> bool {
        let most_private = match self {
            Extent::WaitingRoom => Place::Public,
            Extent::Whole => Place::Booth,
        };
        !question.off && question.place <= most_private
    }
}

/// The questions on the whole form, in the order in which they stand on the paper.
pub fn on_paper(form: &Form) -> impl Iterator<Item = &Question> {
    form.questions.iter().filter(|it| Extent::Whole.has(it))
}

/// What is to be printed.
#[derive(Debug, Clone)]
pub(super) struct Wanted {
    pub(super) language: Language,
    pub(super) extent: Extent,
    pub(super) size: Size,
    /// The office's own line; none on neutral paper.
    pub(super) office: Option<String>,
    /// The day in the office.
    pub(super) today: NaiveDate,
}

/// Both languages of a sheet.
struct Both {
    reader: Text,
    office: Text,
}

impl Both {
    fn say(&self, id: &str) -> Said {
        Said::both(self.reader.of(id), self.office.of(id))
    }

    fn help(&self, id: &str) -> Option<Said> {
        let reader = self.reader.attribute(id, "help")?;
        let office = self.office.attribute(id, "help")?;
        Some(Said::both(reader, office))
    }
}

/// The notice that stands before the first question, by the messages of the kiosk's.
const NOTICE: [&str; 6] = [
    "kiosk-notice-cost",
    "kiosk-notice-choice",
    "kiosk-notice-private",
    "kiosk-notice-contact",
    "kiosk-notice-conflict",
    "kiosk-notice-unhappy",
];

/// The paper.
pub(super) fn sheet(form: &Form, wanted: &Wanted) -> Sheet {
    let both = Both {
        reader: Text::new(wanted.language),
        office: Text::new(Language::english()),
    };
    let mut blocks = vec![
        Block::Heading(Level::Title, both.say("booth-start-title")),
        Block::Warning {
            title: both.say("kiosk-notice-title"),
            words: both.say("kiosk-notice-notario"),
        },
    ];
    blocks.extend(NOTICE.map(|it| Block::Paragraph(both.say(it))));
    let mut section = "";
    for question in form.questions.iter().filter(|it| wanted.extent.has(it)) {
        if question.section != section {
            section = &question.section;
            let heading = form.section(section).map(|it| both.say(&it.text));
            blocks.extend(heading.map(|it| Block::Heading(Level::Section, it)));
        }
        blocks.extend(asked(&both, &question.ask));
    }
    Sheet {
        title: both.reader.of("booth-start-title"),
        paper: Paper::Letter,
        size: wanted.size,
        languages: Languages::Beside {
            reader: wanted.language,
            office: Language::english(),
        },
        letterhead: wanted.office.clone().map(|name| Letterhead {
            name,
            lines: Vec::new(),
        }),
        date_line: None,
        blocks,
        notice: None,
        footer: Footer {
            pages: Said::once(Words::new("").page().words(" / ").pages()),
            label: format!("v{}", form.version),
            mark: wanted.language.tag().to_owned(),
        },
        made_on: wanted.today,
    }
}

fn asked(both: &Both, ask: &Ask) -> Vec<Block> {
    match &ask.kind {
        Kind::Rows { columns, shape, .. } => {
            let copies = match shape {
                RowsShape::Record => 1,
                RowsShape::Table => ROWS,
            };
            let mut blocks = vec![Block::Heading(Level::Part, both.say(&ask.text))];
            for copy in 1..=copies {
                for column in columns {
                    let id = match shape {
                        RowsShape::Record => format!("{}.{}", ask.id, column.id),
                        RowsShape::Table => format!("{}.{copy}.{}", ask.id, column.id),
                    };
                    blocks.push(question(both, column, id));
                }
            }
            blocks
        }
        _ => vec![question(both, ask, ask.id.clone())],
    }
}

fn question(both: &Both, ask: &Ask, id: String) -> Block {
    // On paper nothing is known of whoever writes: the plain wording is asked.
    let text = ask.text_for(&Answers::default());
    Block::Question(typesetting::Question {
        id,
        words: both.say(text),
        help: both.help(text),
        answer: answer(both, &ask.kind),
    })
}

fn answer(both: &Both, kind: &Kind) -> Answer {
    match kind {
        Kind::Choice { choices } | Kind::Several { choices, .. } if choices.len() <= BOXES_MAX => {
            Answer::Boxes(choices.iter().map(|it| tick(both, it)).collect())
        }
        Kind::Text { chars_max } if 80 < *chars_max => Answer::Lines(2),
        _ => Answer::Lines(1),
    }
}

fn tick(both: &Both, choice: &Choice) -> Tick {
    Tick {
        words: both.say(&choice.text),
        picture: None,
        after: if choice.id == "other" {
            After::Line
        } else {
            After::Nothing
        },
    }
}
