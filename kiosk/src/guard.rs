//! Looks before a visit begins whether its record could be kept: a visitor who answers for five
//! minutes must not be told at the end that the disk is full.

use crate::outbox::OutboxError;
use rustix::fs::statvfs;
use std::fs;
use std::io::{self, Write};
use std::path::Path;
use std::time::{Duration, Instant};

/// Free space below which no visit is begun, in bytes: room for thousands of records.
const FREE_BYTES_MIN: u64 = 64 * 1024 * 1024;

/// How many records may wait for the office before no visit is begun.
const WAITING_MAX: u64 = 10_000;

/// A look is good for this long.
const GOOD_FOR: Duration = Duration::from_secs(5);

/// Why no visit can be begun.
#[derive(Debug, thiserror::Error)]
pub enum NotInOrder {
    /// The disk is full.
    #[error("only {free} bytes are free on the kiosk's disk\n  try: make room on it")]
    DiskFull {
        /// What is left.
        free: u64,
    },
    /// The disk cannot be written.
    #[error("the kiosk's disk cannot be written: {0}\n  try: check the disk")]
    Disk(#[from] io::Error),
    /// The outbox cannot be read.
    #[error(transparent)]
    Outbox(#[from] OutboxError),
    /// Too many records wait for the office.
    #[error(
        "{0} records wait for the office\n  try: see that this kiosk reaches the office, then wait \
         until they are delivered"
    )]
    TooManyWaiting(u64),
}

/// Remembers the last look.
#[derive(Debug, Default)]
pub struct Guard {
    good_until: Option<Instant>,
}

impl Guard {
    /// Whether a record could be kept in `folder` now; `waiting` is what the outbox says of itself.
    pub fn look(
        &mut self,
        folder: &Path,
        waiting: Result<u64, OutboxError>,
        now: Instant,
    ) -> Result<(), NotInOrder> {
        let waiting = waiting?;
        if self.good_until.is_some_and(|it| now < it) {
            return Ok(());
        }
        self.good_until = None;
        if WAITING_MAX <= waiting {
            return Err(NotInOrder::TooManyWaiting(waiting));
        }
        let disk = statvfs(folder).map_err(io::Error::from)?;
        let free = disk.f_bavail.saturating_mul(disk.f_frsize);
        if free < FREE_BYTES_MIN {
            return Err(NotInOrder::DiskFull { free });
        }
        test_write(folder)?;
        self.good_until = Some(now + GOOD_FOR);
        Ok(())
    }

    /// Something failed: look again next time.
    pub fn doubt(&mut self) {
        self.good_until = None;
    }
}

fn test_write(folder: &Path) -> io::Result<()> {
    let path = folder.join("test-write");
    let mut file = crate::folder::private_file(&path)?;
    file.write_all(b"can this disk be written?")?;
    file.sync_all()?;
    drop(file);
    fs::remove_file(path)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_kiosk_with_a_good_disk_is_in_order_and_one_without_is_not() {
        let home = tempfile::tempdir().unwrap();
        let (mut guard, now) = (Guard::default(), Instant::now());
        assert!(guard.look(home.path(), Ok(9_999), now).is_ok());
        assert_eq!(fs::read_dir(home.path()).unwrap().count(), 0);
        let gone = home.path().join("gone");
        assert!(
            guard.look(&gone, Ok(0), now).is_ok(),
            "a look is good for a while"
        );
        guard.doubt();
        assert!(matches!(
            guard.look(&gone, Ok(0), now),
            Err(NotInOrder::Disk(_))
        ));
    }

    #[test]
    fn a_kiosk_that_cannot_read_its_outbox_is_not_in_order() {
        let home = tempfile::tempdir().unwrap();
        let (mut guard, now) = (Guard::default(), Instant::now());
        assert!(guard.look(home.path(), Ok(0), now).is_ok());
        let refused = guard.look(home.path(), Err(OutboxError::Damaged("counts")), now);
        assert!(matches!(refused, Err(NotInOrder::Outbox(_))));
    }

    #[test]
    fn a_kiosk_that_has_not_reached_its_office_for_weeks_stops() {
        let home = tempfile::tempdir().unwrap();
        let refused = Guard::default().look(home.path(), Ok(10_000), Instant::now());
        assert!(matches!(refused, Err(NotInOrder::TooManyWaiting(10_000))));
    }
}
