//! What became of the morning, read afterwards from both stores: what the kiosk holds, and what the
//! office can open. Nothing here comes from the driver's memory.

use crate::{KioskProgram, Office};
use anyhow::{Result, ensure};
use serde_json::Value;
use std::collections::BTreeMap;

/// Prints the table; an error when anything was lost.
pub(super) fn print(kiosk: &KioskProgram, office: &Office, password: &str) -> Result<()> {
    let status = kiosk.status()?;
    let check = office.check()?;
    let records = office.export_with(password)?;
    print_records(&records);
    print_counts(&status, &check, &records);
    ensure_nothing_is_lost(&status, &check, records.len())?;
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

fn print_counts(status: &Value, check: &Value, records: &[Value]) {
    for (name, it) in [
        ("sealed on the kiosk", count(status, "sealed")),
        ("printed", count(status, "printed")),
        ("receipted", count(status, "receipted")),
        ("received by the office", count(check, "received")),
        ("opened by the office", count(check, "opened")),
        ("in quarantine", count(check, "quarantined")),
    ] {
        println!("  {name:<24} {}", it.unwrap_or(0));
    }
    let mut languages: BTreeMap<&str, usize> = BTreeMap::new();
    for record in records {
        *languages.entry(word(record, "/language")).or_default() += 1;
    }
    let languages: Vec<String> = languages
        .iter()
        .map(|(tag, count)| format!("{tag} {count}"))
        .collect();
    println!("  {:<24} {}", "languages", languages.join(", "));
}

fn ensure_nothing_is_lost(status: &Value, check: &Value, opened: usize) -> Result<()> {
    let all = Some(u64::try_from(opened)?);
    let sealed = count(status, "sealed");
    ensure!(
        sealed == all && all != Some(0),
        "the kiosk sealed {sealed:?} records, the office opened {all:?}"
    );
    for (store, name, wanted) in [
        (status, "printed", all),
        (status, "receipted", all),
        (check, "received", all),
        (check, "opened", all),
        (check, "quarantined", Some(0)),
    ] {
        let found = count(store, name);
        ensure!(found == wanted, "{name}: {found:?} instead of {wanted:?}");
    }
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
