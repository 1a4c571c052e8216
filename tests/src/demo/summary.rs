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
    let count = |of: &Value, name: &str| of.get(name).and_then(Value::as_u64);
    println!("\n  The morning, as both stores have it\n");
    println!(
        "  {:<8} {:<10} {:<8} {:<14} {:<8}",
        "number", "language", "colour", "lane", "answers"
    );
    for record in &records {
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
    let mut languages: BTreeMap<&str, usize> = BTreeMap::new();
    for record in &records {
        *languages.entry(word(record, "/language")).or_default() += 1;
    }
    println!();
    for (name, it) in [
        ("sealed on the kiosk", count(&status, "sealed")),
        ("printed", count(&status, "printed")),
        ("receipted", count(&status, "receipted")),
    ] {
        println!("  {name:<24} {}", it.unwrap_or(0));
    }
    for name in ["received", "opened", "quarantined"] {
        println!(
            "  {:<24} {}",
            format!("{name} by the office"),
            count(&check, name).unwrap_or(0)
        );
    }
    println!("  {:<24} {languages:?}", "languages");
    let sealed = count(&status, "sealed");
    let all = Some(u64::try_from(records.len())?);
    ensure!(
        sealed == all,
        "the kiosk sealed {sealed:?} records, the office opened {all:?}"
    );
    ensure!(
        count(&status, "receipted") == all,
        "not every record has its receipt"
    );
    ensure!(
        count(&check, "received") == all,
        "the office counts {:?} records",
        count(&check, "received")
    );
    ensure!(
        count(&check, "opened") == all,
        "the office opened {:?} records",
        count(&check, "opened")
    );
    ensure!(
        count(&check, "quarantined") == Some(0),
        "records are in quarantine"
    );
    println!("\n  Nothing was lost.");
    Ok(())
}

fn word<'a>(record: &'a Value, pointer: &str) -> &'a str {
    record
        .pointer(pointer)
        .and_then(Value::as_str)
        .unwrap_or("–")
}
