//! Where tickets are printed: a printer on the network, a file or device, or nowhere.

use super::Outcome;
use crate::paper::draw::{NARROW, WIDE};
use rustix::event::{PollFd, PollFlags, Timespec, poll};
use rustix::fs::OFlags;
use shared::protocol::{Paper, Printed};
use std::fmt;
use std::fs::{File, OpenOptions};
use std::io::{self, Write};
use std::os::unix::fs::OpenOptionsExt;
use std::path::{Path, PathBuf};
use std::str::FromStr;
use std::time::Instant;

/// Where tickets are printed.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum Target {
    /// A network printer, usually on port 9100.
    Tcp {
        /// Its name or address.
        host: String,
        /// Its port.
        port: u16,
        /// Dots in a row of its paper: [`WIDE`] or [`NARROW`].
        dots: u32,
    },
    /// A file (each ticket is appended) or a device such as `/dev/usb/lp0`.
    File {
        /// Where it is.
        path: PathBuf,
        /// Dots in a row of its paper.
        dots: u32,
    },
    /// Nowhere: the number is on the screen only.
    #[default]
    None,
}

impl Target {
    /// Dots in a row of its paper.
    pub fn dots(&self) -> u32 {
        match self {
            Target::Tcp { dots, .. } | Target::File { dots, .. } => *dots,
            Target::None => WIDE,
        }
    }
}

/// Text that names no printer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error(
    "a printer is tcp://HOST:PORT, file:PATH or none, such as tcp://192.168.1.50:9100; for paper of 58 mm \
     add ?dots={NARROW}"
)]
pub struct NotAPrinter;

/// What is put behind a printer to say how wide its paper is.
const DOTS: &str = "?dots=";

impl FromStr for Target {
    type Err = NotAPrinter;
    fn from_str(text: &str) -> Result<Target, NotAPrinter> {
        if text == "none" {
            return Ok(Target::None);
        }
        let (place, dots) = match text.rsplit_once(DOTS) {
            Some((place, dots)) => (place, dots.parse().map_err(|_| NotAPrinter)?),
            None => (text, WIDE),
        };
        if dots != WIDE && dots != NARROW {
            return Err(NotAPrinter);
        }
        if let Some(path) = place.strip_prefix("file:") {
            let path = path.strip_prefix("//").unwrap_or(path);
            if path.is_empty() {
                return Err(NotAPrinter);
            }
            let path = path.into();
            return Ok(Target::File { path, dots });
        }
        let address = place.strip_prefix("tcp://").ok_or(NotAPrinter)?;
        let (host, port) = address.rsplit_once(':').ok_or(NotAPrinter)?;
        let host = host.trim_start_matches('[').trim_end_matches(']');
        let port = port.parse().map_err(|_| NotAPrinter)?;
        if host.is_empty() || port == 0 {
            return Err(NotAPrinter);
        }
        let host = host.to_owned();
        Ok(Target::Tcp { host, port, dots })
    }
}

impl fmt::Display for Target {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Target::Tcp { host, port, .. } if host.contains(':') => {
                write!(f, "tcp://[{host}]:{port}")?;
            }
            Target::Tcp { host, port, .. } => write!(f, "tcp://{host}:{port}")?,
            Target::File { path, .. } => write!(f, "file:{}", path.display())?,
            Target::None => f.write_str("none")?,
        }
        match self.dots() {
            WIDE => Ok(()),
            dots => write!(f, "{DOTS}{dots}"),
        }
    }
}

/// Appends a ticket. In a file it stays; what a device does with it, it does not tell. A device that
/// takes nothing is given up when the ticket's time is over, so that no old number is printed later.
pub(super) fn print_to_file(path: &Path, bytes: &[u8], until: Instant) -> Outcome {
    let printed = match append(path, bytes, until) {
        Ok(true) => Printed::Printed,
        Ok(false) => Printed::Unknown,
        Err(error) => {
            tracing::warn!(%error, "the ticket could not be written to the printer's file");
            Printed::Failed
        }
    };
    Outcome {
        printed,
        paper: Paper::Unknown,
    }
}

/// Whether it was an ordinary file.
fn append(path: &Path, bytes: &[u8], until: Instant) -> io::Result<bool> {
    let at_once = i32::try_from(OFlags::NONBLOCK.bits()).map_err(io::Error::other)?;
    let mut file = OpenOptions::new()
        .append(true)
        // A device that is unplugged must not be replaced by a file of the same name.
        .create(!path.starts_with("/dev"))
        .custom_flags(at_once)
        .open(path)?;
    let mut rest = bytes;
    while !rest.is_empty() {
        match file.write(rest) {
            Ok(0) => return Err(io::ErrorKind::WriteZero.into()),
            Ok(taken) => rest = &rest[taken..],
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Err(error) if error.kind() == io::ErrorKind::WouldBlock => wait(&file, until)?,
            Err(error) => return Err(error),
        }
    }
    file.flush()?;
    Ok(file.metadata()?.is_file())
}

/// Waits until a device takes something again, no longer than `until`.
fn wait(device: &File, until: Instant) -> io::Result<()> {
    let left = until.saturating_duration_since(Instant::now());
    let left = Timespec::try_from(left).map_err(io::Error::other)?;
    let mut waiting = [PollFd::new(device, PollFlags::OUT)];
    match poll(&mut waiting, Some(&left)) {
        Ok(0) => Err(io::ErrorKind::TimedOut.into()),
        Ok(_) | Err(rustix::io::Errno::INTR) => Ok(()),
        Err(error) => Err(error.into()),
    }
}
