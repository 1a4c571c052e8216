//! Hands a sheet to the template `sheet.typ`: as values, never as source, so that no text can become a command.

use crate::block::{After, Answer, Block, Fact, Level, Marks, Picture, Question, Signature, Tick};
use crate::clean::Cleaner;
use crate::measure;
use crate::sheet::{Languages, Paper, Sheet, Size};
use crate::typefaces::{self, LineHeight};
use crate::words::{Run, Said, Words};
use chrono::Datelike;
use translations::Language;
use typst::foundations::{Array, Bytes, Datetime, Dict, IntoValue, array, dict};

/// Reads a sheet into values, cleaning every text on the way.
pub(crate) struct Reader<'a> {
    pub(crate) cleaner: &'a mut Cleaner,
    languages: Languages,
    size: Size,
    /// How deep the headings so far went: a screen reader must not find the second level without a first.
    depth: i64,
}

impl Reader<'_> {
    /// Everything the template wants to know.
    pub(crate) fn read(sheet: &Sheet, cleaner: &mut Cleaner) -> Dict {
        let mut reader = Reader {
            cleaner,
            languages: sheet.languages,
            size: sheet.size,
            depth: 0,
        };
        let letterhead = sheet.letterhead.as_ref();
        dict! {
            "title" => reader.cleaner.clean(&sheet.title),
            "author" => letterhead.map_or_else(String::new, |it| reader.cleaner.clean(&it.name)),
            "date" => date(sheet),
            "latin" => array_of(typefaces::families(Language::english())),
            "paper" => match sheet.paper { Paper::Letter => "us-letter", Paper::A4 => "a4" },
            "size" => match sheet.size { Size::Usual => "usual", Size::LargePrint => "large" },
            "layout" => layout(sheet),
            "reader" => language(sheet.languages.reader()),
            "office" => sheet.languages.office().map(language),
            "letterhead" => letterhead.map(|it| dict! {
                "name" => reader.cleaner.isolated(&it.name),
                "lines" => reader.values(&it.lines),
            }),
            "date_line" => sheet.date_line.as_ref().map(|it| reader.said(it)),
            "blocks" => array_of(sheet.blocks.iter().map(|it| reader.block(it))),
            "notice" => sheet.notice.as_ref().map(|it| reader.said(it)),
            "footer" => dict! {
                "pages" => reader.said(&sheet.footer.pages),
                "label" => reader.cleaner.isolated(&sheet.footer.label),
                "mark" => reader.cleaner.isolated(&sheet.footer.mark),
            },
        }
    }

    fn block(&mut self, block: &Block) -> Dict {
        match block {
            Block::Heading(level, words) => self.heading(*level, words),
            Block::Paragraph(words) => dict! { "kind" => "paragraph", "words" => self.said(words) },
            Block::List(marks, items) => dict! {
                "kind" => "list",
                "numbered" => *marks == Marks::Numbers,
                "items" => self.all(items),
            },
            Block::Facts(facts) => dict! {
                "kind" => "facts",
                "facts" => array_of(facts.iter().map(|it| self.fact(it))),
            },
            Block::Table(table) if table.head.is_empty() => dict! { "kind" => "space" },
            Block::Table(table) => dict! {
                "kind" => "table",
                "head" => self.all(&table.head),
                "rows" => array_of(table.rows.iter().map(|it| self.row(it, table.head.len()))),
            },
            Block::Warning { title, words } => dict! {
                "kind" => "warning",
                "title" => self.said(title),
                "words" => self.said(words),
                "together" => self.size == Size::Usual && measure::is_short([title, words]),
            },
            Block::Ticks(ticks) => dict! { "kind" => "ticks", "ticks" => self.ticks(ticks) },
            Block::Question(question) => self.question(question),
            Block::Signatures(signatures) => dict! {
                "kind" => "signatures",
                "signatures" => array_of(signatures.iter().map(|it| self.signature(it))),
            },
            Block::Lines(count) => dict! { "kind" => "lines", "count" => i64::from(*count) },
            Block::Space => dict! { "kind" => "space" },
            Block::NewPage => dict! { "kind" => "new-page" },
            Block::CutHere(words) => dict! { "kind" => "cut-here", "words" => self.said(words) },
            Block::AddressWindow(lines) => {
                dict! { "kind" => "address", "lines" => self.values(lines) }
            }
        }
    }

    fn heading(&mut self, level: Level, words: &Said) -> Dict {
        if measure::is_blank(words, self.languages) {
            return dict! { "kind" => "space" };
        }
        let (look, wanted) = match level {
            Level::Title => ("title", 1),
            Level::Section => ("section", 2),
            Level::Part => ("part", 3),
        };
        self.depth = wanted.min(self.depth + 1);
        dict! { "kind" => "heading", "look" => look, "depth" => self.depth, "words" => self.said(words) }
    }

    fn fact(&mut self, fact: &Fact) -> Dict {
        let together = measure::is_low_row([&fact.label, &fact.value]);
        dict! { "label" => self.said(&fact.label), "value" => self.said(&fact.value), "together" => together }
    }

    fn row(&mut self, cells: &[Said], columns: usize) -> Dict {
        let cells = &cells[..cells.len().min(columns)];
        let mut row = self.all(cells);
        while row.len() < columns {
            row.push(self.said(&Said::once("")).into_value());
        }
        dict! { "cells" => row, "together" => measure::is_low_row(cells) }
    }

    fn ticks(&mut self, ticks: &[Tick]) -> Array {
        let tick = |it: &Tick| {
            dict! {
                "words" => self.said(&it.words),
                "picture" => it.picture.as_ref().map(picture),
                "line" => it.after == After::Line,
            }
        };
        array_of(ticks.iter().map(tick))
    }

    fn question(&mut self, question: &Question) -> Dict {
        let help = question.help.iter();
        dict! {
            "kind" => "question",
            "id" => self.cleaner.isolated(&question.id),
            "together" => measure::is_short(help.chain([&question.words])) && measure::is_low(&question.answer),
            "words" => self.said(&question.words),
            "help" => question.help.as_ref().map(|it| self.said(it)),
            "lines" => match &question.answer { Answer::Lines(count) => i64::from(*count), Answer::Boxes(_) => 0 },
            "ticks" => match &question.answer {
                Answer::Lines(_) => array![],
                Answer::Boxes(ticks) => self.ticks(ticks),
            },
        }
    }

    fn signature(&mut self, signature: &Signature) -> Dict {
        dict! {
            "who" => self.said(&signature.who),
            "name" => signature.name.as_ref().map(|it| self.cleaner.isolated(it)),
            "date" => self.said(&signature.date),
        }
    }

    fn all(&mut self, said: &[Said]) -> Array {
        array_of(said.iter().map(|it| self.said(it)))
    }

    /// A text in the languages the sheet has. What a sheet in one language says in two is said in the reader's.
    fn said(&mut self, said: &Said) -> Dict {
        match said {
            Said::Once(words) => dict! { "once" => self.words(words) },
            Said::Both { reader, .. } if self.languages.office().is_none() => {
                dict! { "once" => self.words(reader) }
            }
            Said::Both { reader, office } => dict! {
                "reader" => self.words(reader),
                "office" => self.words(office),
            },
        }
    }

    fn words(&mut self, words: &Words) -> Array {
        let is_sentence = words.0.len() > 1;
        array_of(words.0.iter().map(|it| {
            let (kind, text) = match it {
                Run::Words(text) => ("words", self.cleaner.clean(text)),
                Run::Strong(text) => ("strong", self.cleaner.clean(text)),
                // A phone number or a short date in a sentence is not broken over two lines.
                Run::Value(text) if is_sentence && measure::is_short_number(text) => {
                    ("unbroken", self.cleaner.isolated(text))
                }
                Run::Value(text) => ("value", self.value(text)),
                Run::Page => ("page", String::new()),
                Run::Pages => ("pages", String::new()),
            };
            let is_latin = matches!(it, Run::Value(text) if text.contains(|it: char| it.is_ascii_alphabetic()));
            dict! { "kind" => kind, "text" => text, "latin" => is_latin }
        }))
    }

    fn value(&mut self, value: &str) -> String {
        let isolated = self.cleaner.isolated(value);
        let language = self.languages.reader().tag();
        if matches!(language, "es" | "pt-BR") && !measure::is_short_number(value) {
            // These languages say a hyphen again on the next line, which would make another address of an address.
            isolated.replace('-', "-\u{2060}")
        } else {
            isolated
        }
    }

    fn values(&mut self, values: &[String]) -> Array {
        array_of(values.iter().map(|it| self.cleaner.isolated(it)))
    }
}

fn array_of<T: IntoValue>(items: impl IntoIterator<Item = T>) -> Array {
    items.into_iter().map(IntoValue::into_value).collect()
}

fn date(sheet: &Sheet) -> Option<Datetime> {
    let day = sheet.made_on;
    let month = u8::try_from(day.month()).ok()?;
    Datetime::from_ymd(day.year(), month, u8::try_from(day.day()).ok()?)
}

fn layout(sheet: &Sheet) -> &'static str {
    match (sheet.languages.office(), sheet.size) {
        (None, _) => "one",
        (Some(_), Size::Usual) => "beside",
        (Some(_), Size::LargePrint) => "below",
    }
}

fn language(language: Language) -> Dict {
    let mut parts = language.tag().split('-');
    let code = parts.next().unwrap_or_default();
    // What PDF calls a language has no place for a script; readers know `zh-CN`.
    let region = match parts.next() {
        Some("Hans") => Some("CN"),
        region => region,
    };
    let LineHeight { above, below } = typefaces::line_height(language);
    dict! {
        "code" => code,
        "region" => region,
        "rtl" => language.is_rtl(),
        "fonts" => array_of(typefaces::families(language)),
        "above" => above,
        "below" => below,
    }
}

fn picture(picture: &Picture) -> Dict {
    match picture {
        Picture::Svg(data) => dict! { "format" => "svg", "data" => Bytes::new(data.clone()) },
        Picture::Png(data) => dict! { "format" => "png", "data" => Bytes::new(data.clone()) },
    }
}
