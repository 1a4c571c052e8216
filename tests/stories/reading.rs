//! What a story reads off the pages of the queue.

use scraper::{Html, Selector};

/// The words of everything that `css` finds.
pub(crate) fn all(page: &str, css: &str) -> Vec<String> {
    let selector = Selector::parse(css).unwrap();
    let page = Html::parse_document(page);
    page.select(&selector)
        .map(|it| it.text().collect::<String>().trim().to_owned())
        .collect()
}

/// The number at the window of whoever looks; a number that is only the next one does not stand there.
pub(crate) fn at_my_window(page: &str) -> Option<String> {
    let is_here = "section.counter form[action$='/return']";
    if all(page, is_here).is_empty() {
        return None;
    }
    all(page, "section.counter .number.large a")
        .into_iter()
        .next()
}

/// One line of the history.
#[derive(Debug, Clone)]
pub(crate) struct Past {
    /// Its number; they have no gaps.
    pub(crate) seq: i64,
    /// What happened, and the facts.
    pub(crate) what: String,
    /// The number of a visitor or of a window.
    pub(crate) subject: String,
}

/// The lines of a page of the history, newest first. The page is long and read often, so only what is needed is taken
/// apart: the lines after `seen`.
pub(crate) fn history(page: &str, seen: i64) -> Vec<Past> {
    let rows = page.split("<tr>").skip(2).map(|row| {
        let cells = row.split("<td ").skip(1);
        let cells: Vec<String> = cells.map(words_of).collect();
        Past {
            seq: cells[0].parse().unwrap(),
            what: cells[3].clone(),
            subject: cells[4].clone(),
        }
    });
    rows.take_while(|it| seen < it.seq).collect()
}

/// The words of a cell that begins inside its own tag.
fn words_of(cell: &str) -> String {
    let (_, rest) = cell.split_once('>').unwrap();
    let (inside, _) = rest.split_once("</td>").unwrap();
    let pieces = inside.split('<');
    let words = pieces.map(|it| it.rsplit_once('>').map_or(it, |(_, words)| words));
    let words: String = words.collect();
    // Values stand between marks that isolate them.
    words
        .chars()
        .filter(|it| !matches!(it, '\u{2068}' | '\u{2069}'))
        .collect()
}
