//! The scripted morning: twelve people come, some are called, one does not answer.

use super::{desk_work, password, people, visitors};
use crate::{KioskProgram, Office, Paper, Printer, Synced, Taken};
use anyhow::{Result, ensure};
use serde_json::Value;
use shared::clock::{Clock, SystemClock};
use std::path::Path;

/// Plays it on the real programs.
pub(super) fn play(office: &Office, kiosk: &KioskProgram) -> Result<()> {
    let visits = visitors::morning(SystemClock.now().date_naive());
    println!(
        "A morning begins: {} visitors come to the kiosk.",
        visits.len()
    );
    let (early, late) = visits.split_at(7);
    take_tickets(kiosk, early)?;

    let mut rosa = office.desk_as("rosa", password("rosa"))?;
    let mut lee = office.desk_as("lee", password("lee"))?;
    let mut amina = office.desk_as("amina", password("amina"))?;
    println!("Rosa and Amina open windows; Lee signs in, and the names appear.");
    desk_work::sit_at_first_window(&mut rosa)?;
    desk_work::sit_at(&mut amina, "2")?;
    for _ in 0..2 {
        desk_work::serve_next(&mut rosa)?;
    }
    take_tickets(kiosk, late)?;
    println!("One visitor does not come after three calls; others are received or called.");
    desk_work::miss_next(&mut rosa)?;
    desk_work::seat_next(&mut rosa)?;
    desk_work::call_next(&mut amina)?;
    let read = desk_work::intake_paths(&mut lee)?;
    for path in read.iter().take(3) {
        let page = lee.get(path)?;
        ensure!(
            page.status == 200,
            "Lee could not read an intake: {}",
            page.status
        );
    }
    println!(
        "Lee has read {} intakes of {}.",
        read.len().min(3),
        read.len()
    );
    people::confirm_first(&mut lee)
}

/// Everybody gets a number and a paper, or the demonstration has failed.
fn take_tickets(kiosk: &KioskProgram, visits: &[Value]) -> Result<()> {
    let taken = kiosk.drive(visits, Synced::Wait)?;
    ensure!(
        taken.len() == visits.len(),
        "{} visitors came and {} were answered",
        visits.len(),
        taken.len()
    );
    for one in &taken {
        let has_paper = matches!(one, Taken::Ticket { printed, .. } if printed == "printed");
        ensure!(has_paper, "a visitor went without a paper: {one:?}");
    }
    Ok(())
}

/// Writes each ticket that came out of the printer as a picture.
pub(super) fn keep_tickets(printer: &Printer, folder: &Path) -> Result<()> {
    std::fs::create_dir_all(folder)?;
    let papers: Vec<Paper> = printer.papers();
    for (at, paper) in papers.iter().enumerate() {
        std::fs::write(
            folder.join(format!("ticket-{:02}.png", at + 1)),
            paper.to_png()?,
        )?;
    }
    println!(
        "{} tickets were printed; their pictures are in {}",
        papers.len(),
        folder.display()
    );
    Ok(())
}
