//! How right the time is that visitors are told, on made-up days, beside what simpler rules say of the same visitors.

mod course;
mod made_up;
mod naive;

use backoffice::queue::estimate::{Day, Shift};
use course::Course;
use made_up::{MEANS, MadeUp, schedule};
use naive::Naive;
use rand::SeedableRng;
use rand::rngs::StdRng;

/// So many offices are made up for each line of the table.
const OFFICES: u64 = 10;

/// A running office has learnt from so many days; the next ones are measured.
const LEARNT_DAYS: usize = 5;
const MEASURED_DAYS: usize = 5;

/// One way in which an office knows its day.
struct Case {
    name: &'static str,
    plan: Vec<Shift>,
    /// How many times as long as it really takes the office expects.
    expects: f64,
    /// How many minutes staff are early or late (the deviation).
    unpunctual: f64,
    /// Whether windows receive some lanes only.
    by_lane: bool,
}

/// Sums over many visitors.
#[derive(Default)]
struct Sums {
    told: f64,
    error: f64,
    naive: [f64; 4],
    inside: f64,
    width: f64,
}

/// Prints the table.
pub(super) fn print() {
    println!(
        "| Schedule told to the office | Office | Error | Best simple rule | Inside the range | Range | {} |",
        naive::NAMES.join(" | ")
    );
    println!("|---|---|---|---|---|---|---|---|---|---|");
    for case in cases() {
        line(&case, "first day", &measure(&case, 0, 1));
        line(
            &case,
            "running",
            &measure(&case, LEARNT_DAYS, MEASURED_DAYS),
        );
    }
}

fn cases() -> Vec<Case> {
    let all_day = |windows: u32| {
        let shift = |window| Shift {
            window,
            from: 9.0 * 60.0,
            to: 17.5 * 60.0,
        };
        (1..=windows).map(shift).collect::<Vec<Shift>>()
    };
    let late = schedule().into_iter().map(|it| Shift {
        from: it.from + 60.0,
        to: it.to + 60.0,
        ..it
    });
    let right = |name| Case {
        name,
        plan: schedule(),
        expects: 1.0,
        unpunctual: 3.0,
        by_lane: false,
    };
    let wrong = |name, plan| Case {
        plan,
        ..right(name)
    };
    vec![
        Case {
            unpunctual: 0.0,
            ..right("right, staff to the minute")
        },
        right("right, staff 3 min early or late"),
        Case {
            unpunctual: 5.0,
            ..right("right, staff 5 min early or late")
        },
        Case {
            by_lane: true,
            ..right("right, windows by lane")
        },
        Case {
            expects: 0.5,
            ..right("right, visits said to take half as long")
        },
        Case {
            expects: 2.0,
            ..right("right, visits said to take twice as long")
        },
        wrong("wrong: five windows all day", all_day(5)),
        wrong("wrong: three windows all day", all_day(3)),
        wrong("wrong: everything an hour later", late.collect()),
        wrong("none", Vec::new()),
    ]
}

fn measure(case: &Case, learnt: usize, measured: usize) -> Sums {
    let mut sums = Sums::default();
    for seed in 0..OFFICES {
        let mut random = StdRng::seed_from_u64(seed);
        let mut day = Day::first(&MEANS.map(|it| it * case.expects));
        let mut naive = Naive::default();
        for n in 0..learnt + measured {
            let made_up = MadeUp::new(case.unpunctual, &mut random);
            day.next(case.plan.clone());
            naive.next_day();
            let mut course = Course::new(&mut day, &mut naive, &made_up, case.by_lane);
            course.go();
            if learnt <= n {
                course.add_to(&mut sums);
            }
        }
    }
    sums
}

fn line(case: &Case, office: &str, sums: &Sums) {
    let mean = |sum: f64| sum / sums.told;
    let naive = sums.naive.map(mean);
    let best = naive.into_iter().fold(f64::MAX, f64::min);
    let better = (mean(sums.error) / best - 1.0) * 100.0;
    let others = naive.map(|it| format!("{it:.1}")).join(" | ");
    println!(
        "| {} | {office} | {:.1} min | {best:.1} min ({better:+.0} %) | {:.0} % | {:.0} min | {others} |",
        case.name,
        mean(sums.error),
        mean(sums.inside) * 100.0,
        mean(sums.width),
    );
}
