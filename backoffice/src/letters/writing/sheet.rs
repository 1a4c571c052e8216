//! Puts a letter together: the parts of its template, with what was typed, in the person's language beside English. Pure: the
//! same letter is the same sheet.

use super::made::Made;
use super::rules::Dates;
use super::typed::{Kind, READER, Typed, kind};
use crate::letters::delivery::Bears;
use crate::letters::template::{Block, OfficeFacts, Shape, said};
use chrono::NaiveDate;
use translations::{Language, OfficeWords, Text};
use typesetting::{
    Fact, Footer, Languages, Letterhead, Level, Marks, Paper, Run, Said, Sheet, Signature, Size,
    Words,
};

/// So many letters of the template's mark stand at the foot of each page.
const MARK_LETTERS: usize = 12;

/// The letter.
pub(in crate::letters) fn sheet(made: &Made) -> Sheet {
    let words = made.template.wording.words();
    let both = Both::of(&words, made.language);
    let mut blocks = Vec::new();
    for block in made.template.blocks() {
        for it in part(made, &both, block) {
            match (blocks.last_mut(), it) {
                // Facts that follow each other are one list.
                (Some(typesetting::Block::Facts(before)), typesetting::Block::Facts(facts)) => {
                    before.extend(facts);
                }
                (_, it) => blocks.push(it),
            }
        }
    }
    let hash = made.template.hash();
    Sheet {
        title: title(made, &both),
        paper: Paper::Letter,
        size: Size::Usual,
        languages: both.languages(),
        letterhead: letterhead(made),
        date_line: Some(both.day(made.on)),
        blocks,
        notice: notice(made, &both),
        footer: Footer {
            pages: both.pages(),
            // The same for every kind, so that the foot of a page tells nothing.
            label: format!("v{}", made.template.version),
            mark: hash[..MARK_LETTERS].to_owned(),
        },
        made_on: made.on,
    }
}

/// The reader's language and English.
struct Both {
    reader: Text,
    english: Text,
}

impl Both {
    fn of(words: &OfficeWords, language: Language) -> Both {
        Both {
            reader: words.text(language),
            english: words.text(Language::english()),
        }
    }

    fn languages(&self) -> Languages {
        match self.reader.language() {
            it if it == Language::english() => Languages::One(it),
            it => Languages::Beside {
                reader: it,
                office: Language::english(),
            },
        }
    }

    fn say(&self, id: &str, values: &[(&str, &str)]) -> Said {
        Said::both(
            said(self.reader, id, values),
            said(self.english, id, values),
        )
    }

    /// A day: in digits that nobody takes for another, and in English words.
    fn day(&self, day: NaiveDate) -> Said {
        let english = day.format("%B %-d, %Y").to_string();
        if self.reader.language() == Language::english() {
            return Said::both(
                Words::only_value(english.clone()),
                Words::only_value(english),
            );
        }
        Said::both(
            Words::only_value(day.to_string()),
            Words::only_value(english),
        )
    }

    fn pages(&self) -> Said {
        const PAGE: &str = "p";
        const PAGES: &str = "q";
        let counted = |text: Text| {
            let mut words = said(text, "kiosk-page", &[("page", PAGE), ("of", PAGES)]);
            for run in &mut words.0 {
                match run {
                    Run::Value(it) if it == PAGE => *run = Run::Page,
                    Run::Value(it) if it == PAGES => *run = Run::Pages,
                    _ => {}
                }
            }
            words
        };
        Said::both(counted(self.reader), counted(self.english))
    }
}

fn title(made: &Made, both: &Both) -> String {
    let heading = made
        .template
        .blocks()
        .into_iter()
        .find(|it| it.shape == Shape::Title);
    match heading {
        Some(it) if !made.is_protected => both.reader.of(&it.message),
        // What a reader program shows in its bar tells nothing.
        _ => made.code_word.to_owned(),
    }
}

/// Who writes: nobody finds out from a letter in the protected form that it is from us, nor from one that goes where the office
/// may not be named.
fn letterhead(made: &Made) -> Option<Letterhead> {
    let bears = if made.is_protected {
        Bears::Plain
    } else {
        made.bears
    };
    let lines = match bears {
        Bears::Plain => OfficeFacts::lines(&made.office.neutral),
        Bears::Initials => sender(made)
            .first()
            .map(|it| initials(it))
            .into_iter()
            .collect(),
        Bears::Office => sender(made),
    };
    let (name, lines) = lines.split_first()?;
    Some(Letterhead {
        name: name.clone(),
        lines: lines.to_vec(),
    })
}

/// Name and address of the office.
fn sender(made: &Made) -> Vec<String> {
    let lines = OfficeFacts::lines(&made.office.sender);
    match made.line {
        Some(line) if lines.is_empty() => vec![line.to_owned()],
        _ => lines,
    }
}

/// The first letters of the words of a name.
fn initials(name: &str) -> String {
    let first = |word: &str| word.chars().find(|it| it.is_alphanumeric());
    let letters = name.split_whitespace().filter_map(first);
    let letters: Vec<String> = letters.map(|it| it.to_uppercase().to_string()).collect();
    letters.join(". ") + "."
}

/// What stands on the last page: whom not to trust, and that a machine translated this.
fn notice(made: &Made, both: &Both) -> Option<Said> {
    let mut all = Vec::new();
    if !made.is_protected {
        all.push("ticket-fraud");
    }
    if made.is_unread {
        all.push("kiosk-notice-unreviewed");
    }
    let say = |text: Text| {
        let words: Vec<String> = all.iter().map(|it| text.of(it)).collect();
        words.join(" ")
    };
    (!all.is_empty()).then(|| Said::both(say(both.reader), say(both.english)))
}

/// One part of the letter; nothing where there is nothing to say.
fn part(made: &Made, both: &Both, block: &Block) -> Vec<typesetting::Block> {
    use typesetting::Block as On;
    let message = block.message.as_str();
    match block.shape {
        Shape::Title => vec![On::Heading(Level::Title, both.say(message, &[]))],
        Shape::Greeting => vec![On::Paragraph(greeting(made, both, message))],
        Shape::Fact => fact(made, both, block),
        Shape::Warning => vec![On::Warning {
            title: both.say(message, &[]),
            words: both.say(&format!("{message}-words"), &[]),
        }],
        Shape::Paragraph => vec![On::Paragraph(both.say(message, &[]))],
        Shape::List => list(made, both, block),
        Shape::Date => match made.dates {
            Dates::Say(day) => vec![
                On::Facts(vec![Fact {
                    label: both.say(message, &[]),
                    value: both.day(day),
                }]),
                On::Paragraph(both.say("letter-date-words", &[])),
            ],
            Dates::Warn | Dates::Omit(_) => Vec::new(),
        },
        Shape::Text => free(made.typed, &block.field)
            .map(On::Paragraph)
            .into_iter()
            .collect(),
        Shape::Contact => {
            let contact = made.office.complaints.replace('\n', ", ");
            vec![On::Paragraph(both.say(message, &[("contact", &contact)]))]
        }
        Shape::Years => {
            let years = made.office.keep_years.unwrap_or_default().to_string();
            vec![On::Paragraph(both.say(message, &[("years", &years)]))]
        }
        Shape::Advice => advice(made, both, message),
        Shape::Signature => vec![On::Signatures(vec![Signature {
            who: both.say(message, &[]),
            name: None,
            date: both.say("letter-day", &[]),
        }])],
    }
}

fn greeting(made: &Made, both: &Both, message: &str) -> Said {
    match made.typed.of("name") {
        name if !name.is_empty() && !made.is_protected => both.say(message, &[("name", name)]),
        _ => both.say("letter-greeting-nameless", &[]),
    }
}

fn fact(made: &Made, both: &Both, block: &Block) -> Vec<typesetting::Block> {
    let value = match kind(block) {
        Some(Kind::Day) => made.typed.day(&block.field).map(|it| both.day(it)),
        _ => free(made.typed, &block.field),
    };
    let label = both.say(&block.message, &[]);
    let facts = value.map(|value| vec![Fact { label, value }]);
    facts.map(typesetting::Block::Facts).into_iter().collect()
}

/// What was typed: in both languages where somebody wrote it in both, once where not.
fn free(typed: &Typed, field: &str) -> Option<Said> {
    match (typed.of_reader(field), typed.of(field)) {
        ("", "") => None,
        ("", once) | (once, "") => Some(Said::value(once)),
        (reader, english) => Some(Said::both(
            Words::only_value(reader),
            Words::only_value(english),
        )),
    }
}

fn list(made: &Made, both: &Both, block: &Block) -> Vec<typesetting::Block> {
    use typesetting::Block as On;
    let english = made.typed.lines(&block.field);
    let reader_field = format!("{}{READER}", block.field);
    let reader = made.typed.lines(&reader_field);
    let items: Vec<Said> = if reader.len() == english.len() {
        let pairs = reader.iter().zip(&english);
        pairs
            .map(|(reader, it)| Said::both(Words::only_value(*reader), Words::only_value(*it)))
            .collect()
    } else {
        // Beside a language that runs the other way each column has its own marks.
        let once = |it: &&str| {
            if made.language.is_rtl() {
                Said::both(Words::only_value(*it), Words::only_value(*it))
            } else {
                Said::value(*it)
            }
        };
        english.iter().map(once).collect()
    };
    if !items.is_empty() {
        // It goes along with its list to the next page.
        let heading = On::Heading(Level::Part, both.say(&block.message, &[]));
        return vec![heading, On::List(Marks::Bullets, items)];
    }
    match block.empty.as_str() {
        "" => Vec::new(),
        empty => vec![On::Paragraph(both.say(empty, &[]))],
    }
}

fn advice(made: &Made, both: &Both, message: &str) -> Vec<typesetting::Block> {
    use typesetting::Block as On;
    let Some(advice) = made.advice else {
        return Vec::new();
    };
    let paragraphs = advice.words.split("\n\n").map(str::trim);
    let mut blocks: Vec<On> = paragraphs
        .filter(|it| !it.is_empty())
        .map(|it| On::Paragraph(Said::value(it)))
        .collect();
    let signed = Words::only_value(advice.signed_by.as_str())
        .words(" · ")
        .value(advice.signed_on.to_string());
    blocks.push(On::Facts(vec![Fact {
        label: both.say(message, &[]),
        value: Said::once(signed),
    }]));
    blocks
}
