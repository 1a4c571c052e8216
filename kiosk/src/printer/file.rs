//! A file or a device such as `/dev/usb/lp0` in place of a printer on the network. What a device does with a
//! ticket, it does not tell. A device that takes nothing, or not all, is given up when the ticket's
//! time is over, so that no old number is printed later.

use super::{Outcome, Paper};
use rustix::event::{PollFd, PollFlags, Timespec, poll};
use rustix::fs::OFlags;
use shared::protocol::{PrintFault, PrintOutcome};
use std::fs::{File, OpenOptions};
use std::io::{self, Write};
use std::os::unix::fs::OpenOptionsExt;
use std::path::Path;
use std::time::Instant;

/// Appends a ticket; a file is made when it is not there.
pub(super) fn print(path: &Path, bytes: &[u8], until: Instant) -> Outcome {
    let print = open(path)
        .map_err(|error| (PrintFault::Unreachable, error))
        .and_then(|file| append(file, bytes, until));
    match print {
        Ok(print) => Outcome::of(print, Paper::Unknown),
        Err((why, error)) => {
            tracing::warn!(%error, why = why.word(), "the ticket was not written to the printer's file");
            let paper = match why {
                PrintFault::NoPaper => Paper::Out,
                _ => Paper::Unknown,
            };
            Outcome::of(PrintOutcome::failed(why), paper)
        }
    }
}

fn open(path: &Path) -> io::Result<File> {
    let at_once = i32::try_from(OFlags::NONBLOCK.bits()).map_err(io::Error::other)?;
    OpenOptions::new()
        .append(true)
        // A device that is unplugged must not be replaced by a file of the same name.
        .create(!path.starts_with("/dev"))
        .custom_flags(at_once)
        .open(path)
}

fn append(
    mut file: File,
    bytes: &[u8],
    until: Instant,
) -> Result<PrintOutcome, (PrintFault, io::Error)> {
    let is_file = file.metadata().is_ok_and(|it| it.is_file());
    let fault = |error: io::Error| (fault(&error, is_file), error);
    let mut rest = bytes;
    while !rest.is_empty() {
        match file.write(rest) {
            Ok(0) => return Err(fault(io::ErrorKind::WriteZero.into())),
            Ok(taken) => rest = &rest[taken..],
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Err(error) if error.kind() == io::ErrorKind::WouldBlock => {
                wait(&file, until).map_err(fault)?;
            }
            Err(error) => return Err(fault(error)),
        }
    }
    file.flush().map_err(fault)?;
    Ok(if is_file {
        PrintOutcome::PRINTED
    } else {
        PrintOutcome::unknown(PrintFault::Silent)
    })
}

/// What an error while writing means. The drivers of printers say "no space" for "no paper".
fn fault(error: &io::Error, is_file: bool) -> PrintFault {
    match error.kind() {
        io::ErrorKind::StorageFull if is_file => PrintFault::Error,
        io::ErrorKind::StorageFull => PrintFault::NoPaper,
        io::ErrorKind::TimedOut | io::ErrorKind::BrokenPipe | io::ErrorKind::WriteZero => {
            PrintFault::CutOff
        }
        _ => PrintFault::Error,
    }
}

/// Waits until a device takes something again, no longer than `until`.
fn wait(device: &File, until: Instant) -> io::Result<()> {
    let left = until.saturating_duration_since(Instant::now());
    if left.is_zero() {
        return Err(io::ErrorKind::TimedOut.into());
    }
    let left = Timespec::try_from(left).map_err(io::Error::other)?;
    let mut waiting = [PollFd::new(device, PollFlags::OUT)];
    match poll(&mut waiting, Some(&left)) {
        Ok(0) => Err(io::ErrorKind::TimedOut.into()),
        Ok(_) | Err(rustix::io::Errno::INTR) => Ok(()),
        Err(error) => Err(error.into()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_device_without_space_is_a_printer_without_paper() {
        let kinds = [
            (io::ErrorKind::StorageFull, PrintFault::NoPaper),
            (io::ErrorKind::TimedOut, PrintFault::CutOff),
            (io::ErrorKind::BrokenPipe, PrintFault::CutOff),
            (io::ErrorKind::Other, PrintFault::Error),
        ];
        for (kind, why) in kinds {
            assert_eq!(fault(&kind.into(), false), why, "{kind}");
        }
        let full_disk = io::Error::from(io::ErrorKind::StorageFull);
        assert_eq!(fault(&full_disk, true), PrintFault::Error);
    }

    #[test]
    fn a_printer_that_is_not_there_is_not_replaced_by_a_file() {
        let path = Path::new("/dev/no-such-printer-of-antesala");
        let outcome = print(path, b"ticket", Instant::now());
        let expected = PrintOutcome::failed(PrintFault::Unreachable);
        assert_eq!(outcome.print, expected);
        assert!(!path.exists());
    }
}
