//! What became of the morning, read afterwards from both stores: what the kiosk holds, and what the
//! office can open. Nothing here comes from the driver's memory. Numbers that the desk has given, on the days before or
//! since, are counted by themselves.

use crate::{KioskProgram, Office};
use anyhow::{Result, ensure};
use serde_json::Value;
use std::collections::BTreeMap;

/// Whether the office was founded for this demonstration, or has a past in which other kiosks may have
/// taken visits too.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Age {
    New,
    Kept,
}

/// Prints the table; an error when anything was lost.
pub(super) fn print(kiosk: &KioskProgram, office: &Office, password: &str, age: Age) -> Result<()> {
    let status = kiosk.status()?;
    let check = office.check()?;
    let mut all = office.export_with(password)?;
    let lines = all.len();
    // Appointments are no records of a visit.
    all.retain(|it| it.get("appointment_id").is_none());
    let appointments = lines - all.len();
    let (records, others): (Vec<Value>, Vec<Value>) = all
        .into_iter()
        .partition(|it| word(it, "/kiosk") == super::KIOSK);
    print_records(&records);
    print_counts(&status, &check, &records, others.len());
    println!("  {:<26} {appointments}", "expected by appointment");
    let opened = Opened {
        from_the_kiosk: records.len().try_into()?,
        all: (records.len() + others.len()).try_into()?,
    };
    ensure_nothing_is_lost(&status, &check, &opened, age)?;
    println!("\n  Nothing was lost.");
    Ok(())
}

fn print_records(records: &[Value]) {
    println!("\n  The morning, as both stores have it\n");
    println!(
        "  {:<8} {:<10} {:<8} {:<14} {:<8}",
        "number", "language", "colour", "lane", "answers"
    );
    for record in records {
        println!(
            "  {:<8} {:<10} {:<8} {:<14} {:<8}",
            word(record, "/label"),
            word(record, "/language"),
            word(record, "/card/colour"),
            word(record, "/card/lane"),
            record["answers"]
                .as_object()
                .map_or(0, serde_json::Map::len),
        );
    }
    println!();
}

fn print_counts(status: &Value, check: &Value, records: &[Value], others: usize) {
    for (name, it) in [
        ("registered at the kiosk", count(status, "sealed")),
        ("printed on paper", count(status, "printed")),
        ("signed for by the office", count(status, "receipted")),
        ("given elsewhere", u64::try_from(others).ok()),
        ("received by the office", count(check, "received")),
        ("opened by the office", count(check, "opened")),
        ("set aside", count(check, "quarantined")),
    ] {
        println!("  {name:<26} {}", it.unwrap_or(0));
    }
    let mut languages: BTreeMap<&str, usize> = BTreeMap::new();
    for record in records {
        *languages.entry(word(record, "/language")).or_default() += 1;
    }
    let languages: Vec<String> = languages
        .iter()
        .map(|(tag, count)| format!("{tag} {count}"))
        .collect();
    println!("  {:<26} {}", "languages", languages.join(", "));
}

/// How many records the office could open.
struct Opened {
    from_the_kiosk: u64,
    all: u64,
}

fn ensure_nothing_is_lost(status: &Value, check: &Value, opened: &Opened, age: Age) -> Result<()> {
    let number = |of: &Value, name: &str| count(of, name).unwrap_or(0);
    let sealed = number(status, "sealed");
    ensure!(0 < sealed, "the kiosk holds no record");
    let expected = [
        (status, "receipted", sealed),
        (check, "received", opened.all),
        (check, "opened", opened.all),
        (check, "quarantined", 0),
    ];
    let of_a_new_office = [
        (status, "printed", sealed),
        (status, "sealed", opened.from_the_kiosk),
    ];
    let all = expected.iter().chain(match age {
        Age::New => &of_a_new_office[..],
        Age::Kept => &[],
    });
    for (store, name, wanted) in all {
        let found = number(store, name);
        ensure!(found == *wanted, "{name}: {found} instead of {wanted}");
    }
    let found = opened.from_the_kiosk;
    ensure!(
        sealed <= found,
        "the kiosk sealed {sealed} records, the office opened only {found}"
    );
    Ok(())
}

fn count(of: &Value, name: &str) -> Option<u64> {
    of.get(name).and_then(Value::as_u64)
}

fn word<'a>(record: &'a Value, pointer: &str) -> &'a str {
    record
        .pointer(pointer)
        .and_then(Value::as_str)
        .unwrap_or("–")
}
