//! `match`: compares names that stand in files, to see what the conflict check finds and why.

use super::CommandError;
use clap::Args;
use matching::files::{Report, pairs, search};
use std::io::{Read, Write};
use std::path::{Path, PathBuf};

/// Lines of each kind, as they can be given.
const EXAMPLE: &str = r#"A line for each person, among whom is searched or who is searched for:
  {"id":1,"names":["Muhammad Rahimov","Мухаммад Рахимов"],"birth":"1990-05"}
  {"id":"q-7","names":[{"given":"Abebe","father":"Kebede"}],"birth":"about 1985","a_number":"A123456789"}
names are in one piece, or in the parts given, father, family; birth, a_number, phone, email and country may be missing

A line for each pair; with same, the last line says how right the scores are:
  {"a":{"names":["Ana López"]},"b":{"names":["Lopez Anna"]},"same":true}

  backoffice match --people people.jsonl --queries queries.jsonl --top 20
  backoffice match --pairs pairs.jsonl
A line that cannot be read is answered with its number and what to do, and the command ends with an error"#;

/// What `match` can be told.
#[derive(Args)]
#[command(after_help = EXAMPLE)]
pub(super) struct MatchArgs {
    /// The people among whom is searched: one JSON object a line
    #[arg(
        long,
        value_name = "FILE",
        requires = "queries",
        required_unless_present = "pairs"
    )]
    people: Option<PathBuf>,

    /// The people who are searched for: one JSON object a line; `-` reads standard input
    #[arg(long, value_name = "FILE", requires = "people")]
    queries: Option<PathBuf>,

    /// How many are shown for each query
    #[arg(long, value_name = "N", default_value_t = 20)]
    top: usize,

    /// Pairs to compare: one JSON object a line; `-` reads standard input
    #[arg(long, value_name = "FILE", conflicts_with_all = ["people", "queries"])]
    pairs: Option<PathBuf>,
}

/// Prints the answers, one JSON object a line.
pub(super) fn run(args: &MatchArgs) -> Result<(), CommandError> {
    let report = match (&args.pairs, &args.people, &args.queries) {
        (Some(file), _, _) => pairs(&read(file)?),
        (None, Some(people), Some(queries)) => search(&read(people)?, &read(queries)?, args.top),
        _ => return Err(CommandError::NothingToMatch),
    };
    show(&report)
}

fn show(report: &Report) -> Result<(), CommandError> {
    let written = std::io::stdout().lock().write_all(report.text.as_bytes());
    written.map_err(CommandError::Answers)?;
    match report.wrong_lines {
        0 => Ok(()),
        lines => Err(CommandError::WrongLines { lines }),
    }
}

fn read(file: &Path) -> Result<String, CommandError> {
    let text = if file == Path::new("-") {
        let mut text = String::new();
        std::io::stdin().read_to_string(&mut text).map(|_| text)
    } else {
        std::fs::read_to_string(file)
    };
    text.map_err(|source| CommandError::NamesFile {
        file: file.to_owned(),
        source,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_help_shows_lines_that_can_be_read() {
        let lines = |start: &str| -> String {
            let of_kind = EXAMPLE.lines().filter(|it| it.starts_with(start));
            let of_kind: Vec<&str> = of_kind.collect();
            of_kind.join("\n")
        };
        let people = lines("  {\"id\"");
        let found = search(&people, &people, 5);
        assert_eq!((found.wrong_lines, found.text.lines().count()), (0, 2));
        let compared = pairs(&lines("  {\"a\""));
        assert_eq!(
            (compared.wrong_lines, compared.text.lines().count()),
            (0, 2)
        );
    }
}
