//! How long texts are: what is short stays on one line or one page, what is long may be broken.

use crate::block::Answer;
use crate::sheet::Languages;
use crate::words::{Run, Said, Words};

/// A block longer than this may be broken over two pages even if it would rather not.
const LETTERS_KEPT_TOGETHER_MAX: usize = 700;

/// Numbers up to this length stay on one line.
const NUMBER_KEPT_TOGETHER_MAX: usize = 18;

/// Whether a heading would have no letters in one of its languages.
pub(crate) fn is_blank(said: &Said, languages: Languages) -> bool {
    let blank = |words: &Words| {
        words.0.iter().all(|it| match it {
            Run::Words(text) | Run::Strong(text) | Run::Value(text) => text.trim().is_empty(),
            Run::Page | Run::Pages => true,
        })
    };
    match said {
        Said::Once(words) => blank(words),
        Said::Both { reader, office } => {
            blank(reader) || (languages.office().is_some() && blank(office))
        }
    }
}

/// Whether a row of a table is low enough to be kept on one page.
pub(crate) fn is_low_row<'a>(cells: impl IntoIterator<Item = &'a Said>) -> bool {
    cells.into_iter().all(|it| is_short([it, it, it]))
}

pub(crate) fn is_short_number(value: &str) -> bool {
    value.contains(char::is_numeric) && value.chars().count() <= NUMBER_KEPT_TOGETHER_MAX
}

pub(crate) fn is_short<'a>(said: impl IntoIterator<Item = &'a Said>) -> bool {
    let length = |words: &Words| words.0.iter().map(run_length).sum::<usize>();
    let longest = |said: &Said| match said {
        Said::Once(words) => length(words),
        Said::Both { reader, office } => length(reader).max(length(office)),
    };
    said.into_iter().map(longest).sum::<usize>() <= LETTERS_KEPT_TOGETHER_MAX
}

fn run_length(run: &Run) -> usize {
    match run {
        Run::Words(text) | Run::Strong(text) | Run::Value(text) => {
            // A line break takes as much room as a line.
            text.chars().map(|it| if it == '\n' { 60 } else { 1 }).sum()
        }
        Run::Page | Run::Pages => 1,
    }
}

/// Whether what is to be filled in is low enough to be kept on one page with its question.
pub(crate) fn is_low(answer: &Answer) -> bool {
    match answer {
        Answer::Lines(count) => *count <= 8,
        Answer::Boxes(ticks) => ticks.len() <= 10 && is_short(ticks.iter().map(|it| &it.words)),
    }
}
