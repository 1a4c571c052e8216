//! Turns `:name` parameters into PostgreSQL's `$1`, leaving texts and comments alone.

use std::fmt::Write;

/// The statement with numbers, and the names in the order of their numbers.
pub(super) fn numbered(sql: &str) -> (String, Vec<String>) {
    let (mut out, mut names) = (String::with_capacity(sql.len()), Vec::<String>::new());
    let mut rest = sql;
    while let Some(c) = rest.chars().next() {
        let taken = match c {
            '\'' | '"' => 1 + rest[1..].find(c).map_or(rest.len() - 1, |at| at + 1),
            '-' if rest.starts_with("--") => rest.find('\n').unwrap_or(rest.len()),
            ':' if rest[1..].starts_with(|c: char| c.is_ascii_alphabetic()) => {
                let end = 1 + rest[1..]
                    .find(|c: char| !(c.is_ascii_alphanumeric() || c == '_'))
                    .unwrap_or(rest.len() - 1);
                let name = &rest[1..end];
                let at = names.iter().position(|it| it == name).unwrap_or_else(|| {
                    names.push(name.to_owned());
                    names.len() - 1
                });
                let _writing_to_text_cannot_fail = write!(out, "${}", at + 1);
                rest = &rest[end..];
                continue;
            }
            ':' if rest.starts_with("::") => 2,
            _ => c.len_utf8(),
        };
        out.push_str(&rest[..taken]);
        rest = &rest[taken..];
    }
    (out, names)
}

#[cfg(test)]
mod tests {
    use super::numbered;

    #[test]
    fn names_become_numbers_and_text_is_left_alone() {
        let (sql, names) = numbered(
            "select ':no' -- :no\n from t where a = :a and b = :b and c = :a and 'ü' = :a",
        );
        assert_eq!(
            sql,
            "select ':no' -- :no\n from t where a = $1 and b = $2 and c = $1 and 'ü' = $1"
        );
        assert_eq!(names, ["a", "b"]);
    }
}
