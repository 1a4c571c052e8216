//! `estimate`: tells a day that was written down again, to see how right the waiting times are that visitors are told.

use super::CommandError;
use crate::queue::estimate::{Tracked, follow};
use clap::Args;
use std::fmt::Write;
use std::io::Read;
use std::path::{Path, PathBuf};

/// One line for each step.
const EXAMPLE: &str = r#"A line for each step, in order of time:
  {"event":"expect","lane":"desk","minutes":6}
  {"event":"plan","window":1,"from":"2026-09-01T09:00:00-04:00","to":"2026-09-01T12:30:00-04:00"}
  {"event":"open_window","at":"2026-09-01T09:01:00-04:00","window":1,"lanes":["desk"]}
  {"event":"arrive","at":"2026-09-01T09:02:10-04:00","ticket":"A-017","lane":"desk","rank":"priority"}
  {"event":"call","at":"2026-09-01T09:03:00-04:00","ticket":"A-017","window":1}
  {"event":"begin","at":"2026-09-01T09:04:00-04:00","ticket":"A-017"}
  {"event":"finish","at":"2026-09-01T09:12:00-04:00","ticket":"A-017"}
  {"event":"arrive","at":"2026-09-01T09:13:00-04:00","ticket":"A-018","lane":"desk"}
  {"event":"call","at":"2026-09-01T09:14:00-04:00","ticket":"A-018","window":1}
  {"event":"no_show","at":"2026-09-01T09:20:00-04:00","ticket":"A-018"}
  {"event":"close_window","at":"2026-09-01T12:31:00-04:00","window":1}
  {"event":"next_day"}
lanes may be missing (all of them), and so may rank (usual; else priority or red)"#;

/// What `estimate` can be told.
#[derive(Args)]
#[command(after_help = EXAMPLE)]
pub(super) struct EstimateArgs {
    /// The day: one JSON object a line with the steps expect, plan, open_window, close_window, arrive, call, begin, finish,
    /// no_show and next_day; `-` reads standard input
    #[arg(long, value_name = "FILE")]
    trace: PathBuf,
}

/// Prints a table, and how right it was.
pub(super) fn run(args: &EstimateArgs) -> Result<(), CommandError> {
    let trace = read(&args.trace).map_err(|source| CommandError::TraceFile {
        file: args.trace.clone(),
        source,
    })?;
    print!("{}", table(&follow(&trace)?));
    Ok(())
}

fn read(file: &Path) -> Result<String, std::io::Error> {
    if file != Path::new("-") {
        return std::fs::read_to_string(file);
    }
    let mut trace = String::new();
    std::io::stdin().read_to_string(&mut trace)?;
    Ok(trace)
}

/// One line for each arrival, and what they come to together.
fn table(all: &[Tracked]) -> String {
    let mut out =
        String::from("arrived           ticket  lane              told (min)  waited  within\n");
    for it in all {
        let told = it.told.map_or("none".to_owned(), |it| {
            let (from, to) = it.said();
            format!("{from}–{to}")
        });
        let waited = it
            .waited
            .map_or("never".to_owned(), |it| format!("{it:.0}"));
        let within = match it.is_inside() {
            Some(true) => "yes",
            Some(false) => "no",
            None => "–",
        };
        let at = it.at.format("%Y-%m-%d %H:%M");
        let (ticket, lane) = (&it.ticket, &it.lane);
        let _never_fails = writeln!(
            out,
            "{at}  {ticket:<6}  {lane:<16}  {told:>10}  {waited:>6}  {within}"
        );
    }
    out.push_str(&together(all));
    out
}

fn together(all: &[Tracked]) -> String {
    let known: Vec<(f64, bool)> = all
        .iter()
        .filter_map(|it| Some(((it.waited? - it.told?.middle).abs(), it.is_inside()?)))
        .collect();
    let (arrivals, compared) = (all.len(), known.len());
    if known.is_empty() {
        return format!("{arrivals} arrivals; none of them was both told a time and called\n");
    }
    let inside = known.iter().filter(|it| it.1).count();
    let sum: f64 = known.iter().map(|it| it.0).sum();
    let mean = sum / f64::from(u32::try_from(compared).unwrap_or(u32::MAX));
    format!(
        "{arrivals} arrivals; of {compared} who were told a time and called, {inside} within it; the middle was {mean:.1} minutes off on average\n"
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_help_shows_a_day_that_can_be_told() {
        let steps = EXAMPLE.lines().filter(|it| it.starts_with("  {"));
        let day: Vec<&str> = steps.collect();
        let told = follow(&day.join("\n")).unwrap();
        assert_eq!(told.len(), 2, "{told:?}");
    }

    #[test]
    fn each_arrival_has_a_line_and_the_last_one_sums_up() {
        let step = |event: &str, minute: u32, more: &str| {
            format!(
                "{{\"event\":\"{event}\",\"at\":\"2026-09-01T09:{minute:02}:00-04:00\"{more}}}\n"
            )
        };
        let trace = [
            step("open_window", 0, r#","window":1"#),
            step("arrive", 1, r#","ticket":"A-001","lane":"desk""#),
            step("arrive", 2, r#","ticket":"A-002","lane":"desk""#),
            step("call", 2, r#","ticket":"A-001","window":1"#),
        ]
        .concat();
        let table = table(&follow(&trace).unwrap());
        assert!(table.contains("2026-09-01 09:01  A-001   desk"), "{table}");
        assert!(table.contains("never  –"), "{table}");
        assert!(
            table.ends_with("2 arrivals; of 1 who were told a time and called, 1 within it; the middle was 1.0 minutes off on average\n"),
            "{table}"
        );
        assert!(super::table(&[]).contains("0 arrivals; none of them"));
    }
}
