//! A sheet as plain text: what it says, in both languages, part by part. Stories compare it with what is expected.

use crate::block::{After, Answer, Block, Level, Marks, Tick};
use crate::sheet::Sheet;
use crate::words::{Run, Said, Words};
use std::fmt::Write;

/// The sheet as plain text. Values stand in `‹ ›`, heavier words in `* *`; `|` separates the reader's language from the
/// office's.
pub fn text(sheet: &Sheet) -> String {
    let mut lines = Lines(String::new());
    lines.add("title", &sheet.title);
    if let Some(letterhead) = &sheet.letterhead {
        lines.add("letterhead", &letterhead.name);
        for line in &letterhead.lines {
            lines.add("  ", line);
        }
    }
    if let Some(date_line) = &sheet.date_line {
        lines.add("date", &said(date_line));
    }
    for it in &sheet.blocks {
        block(&mut lines, it);
    }
    if let Some(notice) = &sheet.notice {
        lines.add("notice", &said(notice));
    }
    let footer = &sheet.footer;
    let foot = format!(
        "{} · {} · {}",
        said(&footer.pages),
        footer.label,
        footer.mark
    );
    lines.add("foot", &foot);
    lines.0
}

struct Lines(String);

impl Lines {
    fn add(&mut self, mark: &str, words: &str) {
        // Breaks stay visible, so that a line of the outline is one thing on paper.
        let words = words.replace('\n', " ⏎ ");
        writeln!(self.0, "{mark} {words}").expect("writing to a string does not fail");
    }
}

fn block(lines: &mut Lines, block: &Block) {
    match block {
        Block::Heading(Level::Title, words) => lines.add("#", &said(words)),
        Block::Heading(Level::Section, words) => lines.add("##", &said(words)),
        Block::Heading(Level::Part, words) => lines.add("###", &said(words)),
        Block::Paragraph(words) => lines.add("¶", &said(words)),
        Block::List(marks, items) => list(lines, *marks, items),
        Block::Facts(facts) => {
            for it in facts {
                lines.add("fact", &format!("{}: {}", said(&it.label), said(&it.value)));
            }
        }
        Block::Table(table) => {
            lines.add("head", &row(&table.head));
            for it in &table.rows {
                lines.add("row", &row(it));
            }
        }
        Block::Warning { title, words } => {
            lines.add("!!", &said(title));
            lines.add("! ", &said(words));
        }
        Block::Ticks(all) => ticks(lines, all),
        Block::Question(question) => {
            lines.add("?", &format!("{} {}", question.id, said(&question.words)));
            if let Some(help) = &question.help {
                lines.add("  help", &said(help));
            }
            match &question.answer {
                Answer::Lines(count) => lines.add("  lines", &count.to_string()),
                Answer::Boxes(all) => ticks(lines, all),
            }
        }
        Block::Signatures(signatures) => {
            for it in signatures {
                let name = it.name.as_deref().unwrap_or("");
                lines.add(
                    "sign",
                    &format!("{name} ({}) ({})", said(&it.who), said(&it.date)),
                );
            }
        }
        Block::Lines(count) => lines.add("lines", &count.to_string()),
        Block::Space => lines.add("", ""),
        Block::NewPage => lines.add("----", "new page"),
        Block::CutHere(words) => lines.add("- - -", &said(words)),
        Block::AddressWindow(address) => lines.add("to", &address.join("\n")),
    }
}

fn list(lines: &mut Lines, marks: Marks, items: &[Said]) {
    for (at, it) in items.iter().enumerate() {
        let mark = match marks {
            Marks::Bullets => "-".to_owned(),
            Marks::Numbers => format!("{}.", at + 1),
        };
        lines.add(&mark, &said(it));
    }
}

fn ticks(lines: &mut Lines, ticks: &[Tick]) {
    for it in ticks {
        let picture = it.picture.as_ref().map_or("", |_| "(picture) ");
        let after = match it.after {
            After::Nothing => "",
            After::Line => " ____",
        };
        lines.add("[ ]", &format!("{picture}{}{after}", said(&it.words)));
    }
}

fn row(cells: &[Said]) -> String {
    cells.iter().map(said).collect::<Vec<_>>().join(" ; ")
}

fn said(said: &Said) -> String {
    match said {
        Said::Once(it) => words(it),
        Said::Both { reader, office } => format!("{} | {}", words(reader), words(office)),
    }
}

fn words(words: &Words) -> String {
    words.0.iter().map(run).collect()
}

fn run(run: &Run) -> String {
    match run {
        Run::Words(text) => text.clone(),
        Run::Strong(text) => format!("*{text}*"),
        Run::Value(text) => format!("‹{text}›"),
        Run::Page => "{page}".to_owned(),
        Run::Pages => "{pages}".to_owned(),
    }
}
