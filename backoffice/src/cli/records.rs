//! `pair-kiosk`, `pair-display`, `check` and `export`: what an operator asks of the office's records at the command line.

use super::{CommandError, OfficeArgs};
use crate::db::Actor;
use crate::export::ExportError;
use crate::{check, display, export, kiosks};
use clap::Args;
use shared::protocol::pairing::KioskPlace;
use std::io::{BufWriter, ErrorKind};

/// What `pair-kiosk` can be told.
#[derive(Args)]
pub(super) struct PairKioskArgs {
    #[command(flatten)]
    office: OfficeArgs,
    /// Where the kiosk will stand: public (a waiting room, where it gives numbers) or booth (a private room, where
    /// it asks the whole form)
    #[arg(long, default_value = "public", value_parser = place)]
    place: KioskPlace,
}

/// What `pair-display` can be told.
#[derive(Args)]
pub(super) struct PairDisplayArgs {
    #[command(flatten)]
    office: OfficeArgs,
    /// Where the screen hangs
    #[arg(long)]
    name: String,
}

/// What `check` can be told.
#[derive(Args)]
pub(super) struct CheckArgs {
    #[command(flatten)]
    office: OfficeArgs,
    /// Print the findings as one JSON object
    #[arg(long)]
    json: bool,
}

/// What `export` can be told.
#[derive(Args)]
pub(super) struct ExportArgs {
    #[command(flatten)]
    office: OfficeArgs,
    /// Every record that kiosks have sent, with all its answers, in ticket order
    #[arg(long, required = true)]
    records: bool,
}

fn place(word: &str) -> Result<KioskPlace, &'static str> {
    KioskPlace::find(word).ok_or("a kiosk stands in a place that is public or a booth")
}

/// Prints a code and nothing else.
pub(super) fn pair_kiosk(args: &PairKioskArgs) -> Result<(), CommandError> {
    let office = args.office.open()?;
    let code = office
        .db
        .write(&Actor::PROGRAM, |tx| kiosks::new_code(tx, args.place))?;
    println!("{code}");
    Ok(())
}

/// Prints a code and nothing else.
pub(super) fn pair_display(args: &PairDisplayArgs) -> Result<(), CommandError> {
    let office = args.office.open()?;
    let code = office
        .db
        .write(&Actor::PROGRAM, |tx| display::new_code(tx, &args.name))?;
    println!("{code}");
    Ok(())
}

/// Prints what was found.
pub(super) fn check(args: &CheckArgs) -> Result<(), CommandError> {
    let office = args.office.open_to_look()?;
    let findings = check::check(&office.db, &office.vault)?;
    if args.json {
        println!("{}", serde_json::json!(findings));
    } else {
        println!("{}", findings.in_words());
    }
    if findings.ok {
        Ok(())
    } else {
        Err(CommandError::NotInOrder)
    }
}

/// Writes every record.
pub(super) fn export(args: &ExportArgs) -> Result<(), CommandError> {
    let office = args.office.open()?;
    if args.office.unlock_with.is_none() {
        office.vault.unlock_from_setup()?;
    }
    let mut out = BufWriter::new(std::io::stdout().lock());
    let done = export::export(&office.db, &office.vault, &Actor::PROGRAM, &mut out);
    office.vault.lock();
    match done {
        // Whoever reads the lines has had enough of them.
        Err(ExportError::Write(error)) if error.kind() == ErrorKind::BrokenPipe => Ok(()),
        done => Ok(done?),
    }
}
