//! What one text says differently from another, line by line.

use similar::{ChangeTag, TextDiff};
use std::time::Duration;

/// So many lines stand around a change.
const AROUND: usize = 3;

/// A comparison that takes longer is finished roughly.
const AT_MOST: Duration = Duration::from_millis(300);

/// A line of a comparison.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Line {
    /// In both texts: the number of the line in the later one.
    Same(usize, String),
    /// Only in the later text.
    Added(usize, String),
    /// Only in the earlier text.
    Gone(usize, String),
    /// Here lines are left out that stand in both.
    Gap,
}

/// The lines in which `after` is another text than `before`, with a few around each; none where both say the same.
pub(super) fn diff(before: &str, after: &str) -> Vec<Line> {
    let diff = TextDiff::configure()
        .timeout(AT_MOST)
        .diff_lines(before, after);
    let mut lines = Vec::new();
    for group in diff.grouped_ops(AROUND) {
        if !lines.is_empty() {
            lines.push(Line::Gap);
        }
        for change in group.iter().flat_map(|it| diff.iter_changes(it)) {
            let words = change.value().trim_end_matches('\n').to_owned();
            let number = |it: Option<usize>| it.unwrap_or(0) + 1;
            lines.push(match change.tag() {
                ChangeTag::Equal => Line::Same(number(change.new_index()), words),
                ChangeTag::Insert => Line::Added(number(change.new_index()), words),
                ChangeTag::Delete => Line::Gone(number(change.old_index()), words),
            });
        }
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_changed_line_is_gone_and_added_with_its_numbers() {
        let lines: Vec<String> = (1..=20).map(|it| format!("line {it}\n")).collect();
        let before = lines.concat();
        let after = before.replace("line 10\n", "line ten\n");
        let found = diff(&before, &after);
        assert_eq!(found.len(), 8);
        assert!(found.contains(&Line::Gone(10, "line 10".to_owned())));
        assert!(found.contains(&Line::Added(10, "line ten".to_owned())));
        assert_eq!(diff(&before, &before), []);
    }

    proptest! {
        /// What is added and what is gone makes the one text of the other.
        #[test]
        fn a_comparison_loses_no_line(before in "([a-c]{0,2}\n){0,12}", after in "([a-c]{0,2}\n){0,12}") {
            let found = diff(&before, &after);
            let of = |is: fn(&Line) -> Option<&String>| found.iter().filter_map(is).count();
            let gone = of(|it| match it { Line::Gone(_, it) => Some(it), _ => None });
            let added = of(|it| match it { Line::Added(_, it) => Some(it), _ => None });
            let (b, a) = (before.lines().count(), after.lines().count());
            prop_assert_eq!(b + added, a + gone);
            prop_assert_eq!(found.is_empty(), before == after);
        }
    }
}
