//! The rows of a text: each of its tables (`[[rule]]`) as it stands there, so that somebody can say of a single one that they
//! compared it with its source.

use super::model::hash;
use toml::{Table, Value};

/// A row of a text, or what stands before all rows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// The name of its table; empty for what stands before all rows.
    pub table: String,
    /// Its place among those of its table.
    pub place: usize,
    /// What it is called there; empty where it has no name.
    pub id: String,
    /// The line in which it begins, counted from 1.
    pub line: usize,
    /// By this its words are known: the same row in another version is the same.
    pub sha256: [u8; 32],
}

/// What stands before all rows and says nothing that could be compared with a source.
const NOTED: [&str; 3] = ["version", "legal_status", "verified_by"];

/// The rows of a text in their order, and before them what stands before all rows. None where the lines cannot be told apart
/// without doubt: then only the text as a whole can be verified.
pub(super) fn rows(words: &str) -> Vec<Row> {
    toml::from_str(words)
        .ok()
        .and_then(|whole| split(words, &whole))
        .unwrap_or_default()
}

fn split(words: &str, whole: &Table) -> Option<Vec<Row>> {
    let lines: Vec<&str> = words.lines().collect();
    let heads: Vec<(usize, &str)> = lines
        .iter()
        .enumerate()
        .filter_map(|(at, line)| Some((at, table_of(line)?)))
        .collect();
    let first = heads.first().map_or(lines.len(), |it| it.0);
    let mut rows = before_all(&lines[..first], whole)?;
    for (nth, (at, table)) in heads.iter().enumerate() {
        let end = heads.get(nth + 1).map_or(lines.len(), |it| it.0);
        let place = heads[..nth].iter().filter(|it| it.1 == *table).count();
        let block = block(&lines[*at..end]);
        // What the lines say by themselves must be what they say within the whole.
        let alone: Table = toml::from_str(&block).ok()?;
        let entry = whole.get(*table)?.as_array()?.get(place)?;
        let is_alone = alone.len() == 1
            && alone.get(*table)?.as_array()?.as_slice() == std::slice::from_ref(entry);
        if !is_alone {
            return None;
        }
        rows.push(Row {
            table: (*table).to_owned(),
            place,
            id: name(entry).to_owned(),
            line: at + 1,
            sha256: hash(&block),
        });
    }
    let entries = whole.values().filter_map(Value::as_array);
    let tables = entries.filter(|it| it.iter().any(Value::is_table));
    (tables.map(Vec::len).sum::<usize>() == heads.len()).then_some(rows)
}

/// What a row is called: by its id, or by what stands in its place.
fn name(entry: &Value) -> &str {
    let mut names = ["id", "reason", "kind"].iter();
    let found = names.find_map(|it| entry.get(it).and_then(Value::as_str));
    found.unwrap_or_default()
}

/// The table that a line begins; those within a row (`[[rule.date]]`) belong to it.
fn table_of(line: &str) -> Option<&str> {
    let name = line.trim().strip_prefix("[[")?.strip_suffix("]]")?;
    let is_name = |it: char| it.is_ascii_alphanumeric() || it == '_' || it == '-';
    name.chars().all(is_name).then_some(name)
}

/// Lines without what stands behind them: a remark before the next row is none of this one.
fn block(lines: &[&str]) -> String {
    let is_empty = |it: &&&str| it.trim().is_empty() || it.trim_start().starts_with('#');
    let behind = lines.iter().rev().take_while(is_empty).count();
    let mut block = lines[..lines.len() - behind].join("\n");
    block.push('\n');
    block
}

/// What stands before all rows, as far as it can be compared with a source: one row, or none where nothing does.
fn before_all(lines: &[&str], whole: &Table) -> Option<Vec<Row>> {
    let is_noted = |line: &str| {
        let name = line.split('=').next().unwrap_or_default().trim();
        line.contains('=') && NOTED.contains(&name)
    };
    let said: Vec<&str> = lines
        .iter()
        .copied()
        .filter(|it| !it.trim().is_empty() && !it.trim_start().starts_with('#') && !is_noted(it))
        .collect();
    let block = block(&said);
    let alone: Table = toml::from_str(&block).ok()?;
    let is_row = |it: &Value| {
        it.as_array()
            .is_some_and(|it| it.iter().any(Value::is_table))
    };
    let expected: Table = whole
        .iter()
        .filter(|(name, it)| !NOTED.contains(&name.as_str()) && !is_row(it))
        .map(|(name, it)| (name.clone(), it.clone()))
        .collect();
    if alone != expected {
        return None;
    }
    let row = (!alone.is_empty()).then(|| Row {
        table: String::new(),
        place: 0,
        id: String::new(),
        line: 1,
        sha256: hash(&block),
    });
    Some(row.into_iter().collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = r#"# What it is.
version = 1
verified_by = ""
days = 30
types = [
    "A",
]

[[rule]]
id = "one"
citation = "8 CFR 1"

# About the next.
[[rule]]
id = "two"

[[rule.date]]
question = "K12"

[[fund]]
id = "general"
"#;

    fn found(words: &str) -> Vec<(String, usize, String, usize)> {
        let rows = rows(words).into_iter();
        rows.map(|it| (it.table, it.place, it.id, it.line))
            .collect()
    }

    #[test]
    fn a_text_falls_into_its_rows_and_what_stands_before_them() {
        let row =
            |table: &str, place, id: &str, line| (table.to_owned(), place, id.to_owned(), line);
        let expected = [
            row("", 0, "", 1),
            row("rule", 0, "one", 9),
            row("rule", 1, "two", 14),
            row("fund", 0, "general", 20),
        ];
        assert_eq!(found(TEXT), expected);
    }

    #[test]
    fn a_row_is_known_again_wherever_it_stands_and_is_another_with_one_other_letter() {
        let known = rows(TEXT);
        let moved = TEXT
            .replace("version = 1", "version = 2")
            .replace("# About the next.", "# Of the other.")
            .replace(
                "[[rule]]\nid = \"one\"",
                "[[rule]]\nid = \"new\"\n\n[[rule]]\nid = \"one\"",
            );
        let again = rows(&moved);
        assert_eq!(again.len(), known.len() + 1);
        assert!(
            known
                .iter()
                .all(|it| again.iter().any(|other| other.sha256 == it.sha256))
        );
        let changed = rows(&TEXT.replace("K12", "K13"));
        let same: Vec<bool> = known
            .iter()
            .zip(&changed)
            .map(|(a, b)| a.sha256 == b.sha256)
            .collect();
        assert_eq!(same, [true, true, false, true]);
        let days = rows(&TEXT.replace("days = 30", "days = 31"));
        assert_ne!(days[0].sha256, known[0].sha256);
    }

    #[test]
    fn lines_that_only_look_like_rows_make_none() {
        for words in [
            "note = \"\"\"\n[[rule]]\nid = \"one\"\n\"\"\"\n[[rule]]\nid = \"two\"\n",
            "[[rule]]\nid = \"one\"\n[more]\nid = 1\n",
            "rule = [{ id = \"one\" }]\n",
            "not = toml = at all",
        ] {
            assert_eq!(found(words), [], "{words}");
        }
    }
}
