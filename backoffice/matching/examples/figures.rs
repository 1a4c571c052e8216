//! Prints how well and how fast names are found: `cargo run --release -p matching --features invented --example
//! figures -- [tuning] [pairs|missed [KIND…]] [SIZE…]`.

use matching::invented::{Half, Lists, figures, pairs};

fn main() {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let half = if words.iter().any(|it| it == "tuning") {
        Half::Tuning
    } else {
        Half::Reported
    };
    let mut sizes: Vec<u64> = words.iter().filter_map(|it| it.parse().ok()).collect();
    if sizes.is_empty() {
        sizes = vec![100_000];
    }
    let lists = Lists::of(half);
    if words.iter().any(|it| it == "pairs") {
        for it in pairs(&lists, 300) {
            let (one, two) = it.records();
            let score = matching::compare(&one, &two).score;
            println!(
                "{}\t{}\t{}\t{}\t{score}",
                it.kind, it.one, it.two, it.is_same
            );
        }
        return;
    }
    if words.iter().any(|it| it == "missed") {
        let mut index = figures::haystack(&lists, sizes[0]);
        let questions = figures::questions(&lists, 300);
        for it in &questions {
            index.put(it.key, &matching::Record::named(it.held.as_str()));
        }
        let is_wanted = |kind: &str| words.iter().skip(1).any(|it| it == kind);
        let all = !questions.iter().any(|it| is_wanted(&it.kind));
        for it in questions.iter().filter(|it| all || is_wanted(&it.kind)) {
            let outcome = match figures::ask(&index, &lists, it) {
                figures::Outcome::Themselves => continue,
                figures::Outcome::Namesake => "namesakes",
                figures::Outcome::Missed => "missed",
            };
            let [asked, held] =
                [&it.asked, &it.held].map(|it| matching::Record::named(it.as_str()));
            let score = matching::compare(&asked, &held).score;
            let last = index.find(&asked, 20).last().map_or(0, |it| it.score);
            println!(
                "{}\t{outcome}\t{}\t{}\t{score}\tlast {last}",
                it.kind, it.asked, it.held
            );
        }
        return;
    }
    for row in figures::table(
        half,
        &sizes,
        &figures::Machine {
            memory: &memory,
            clock: &clock,
        },
    ) {
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
fn clock() -> std::time::Duration {
    static START: std::sync::LazyLock<std::time::Instant> =
        std::sync::LazyLock::new(std::time::Instant::now);
    START.elapsed()
}
