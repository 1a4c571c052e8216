//! How well and how fast names are found that are written in another script, misspelled or in another order, among
//! a hundred thousand invented people and among a million; on names that nothing was tuned on.

use matching::invented::Half;
use matching::invented::figures::{Machine, table};
use std::time::Duration;

/// Prints the table.
pub(super) fn print() {
    let machine = Machine {
        memory: &memory,
        clock: &clock,
    };
    println!("| What | Measured |\n|---|---|");
    for row in table(Half::Reported, &[100_000, 1_000_000], &machine) {
        println!("| {} | {} |", row.what, row.figure);
    }
}

/// What the program takes of the memory, in bytes.
fn memory() -> u64 {
    let statistics = std::fs::read_to_string("/proc/self/statm").unwrap_or_default();
    let pages: Option<u64> = statistics.split(' ').nth(1).and_then(|it| it.parse().ok());
    pages.unwrap_or(0) * 4096
}

/// How long the program runs. What the machine does for others counts too: it must have nothing else to do.
fn clock() -> Duration {
    static START: std::sync::LazyLock<std::time::Instant> =
        std::sync::LazyLock::new(std::time::Instant::now);
    START.elapsed()
}
