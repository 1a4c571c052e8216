//! The queue's page beside the history: both say the same, and nobody RED stands behind somebody who is not.

use super::ledger::Ledger;
use super::place::Place;
use super::words::window;
use crate::reading::all;
use translations::{Language, Text};

/// Compares the page as somebody without a window sees it.
pub(super) fn agree(ledger: &Ledger, page: &str) {
    let cells = |table: &str, rest: &str| {
        let name = Text::new(Language::english()).of(table);
        all(page, &format!("div[aria-label='{name}'] {rest}"))
    };
    let windows = cells("queue-elsewhere", "td:nth-child(1)");
    let numbers = cells("queue-elsewhere", "td:nth-child(2) a.number");
    let windows = windows.iter().map(|it| window(&it.to_lowercase()));
    let shown: Vec<(u32, String)> = windows.zip(numbers).collect();
    assert_eq!(shown, ledger.at_windows());

    let mut line = cells("queue-waiting", "td:first-child .number");
    line.sort();
    let is_in_line = |it: Place| matches!(it, Place::Waiting | Place::Away);
    let mut waiting = ledger.those(is_in_line);
    // Whoever goes along is shown beside the number with which they go.
    let mut along = ledger.those(|it| it == Place::Along);
    along.retain(|it| is_in_line(ledger.place(ledger.lead(it).unwrap())));
    waiting.extend(along);
    waiting.sort();
    assert_eq!(line, waiting);

    let mut called_in_turn = cells("queue-waiting", "td:first-child a.number");
    called_in_turn.retain(|it| ledger.place(it) == Place::Waiting);
    assert!(
        called_in_turn.is_sorted_by_key(|it| !ledger.is_red(it)),
        "RED stands behind others: {called_in_turn:?}"
    );
}
