//! Where tickets are printed: a printer on the network, a file or device, or nowhere.

use super::Outcome;
use shared::protocol::{Paper, Printed};
use std::fmt;
use std::fs::OpenOptions;
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::str::FromStr;

/// Where tickets are printed.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum Target {
    /// A network printer, usually on port 9100.
    Tcp {
        /// Its name or address.
        host: String,
        /// Its port.
        port: u16,
    },
    /// A file (each ticket is appended) or a device such as `/dev/usb/lp0`.
    File(PathBuf),
    /// Nowhere: the number is on the screen only.
    #[default]
    None,
}

/// Text that names no printer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("a printer is tcp://HOST:PORT, file:PATH or none, such as tcp://192.168.1.50:9100")]
pub struct NotAPrinter;

impl FromStr for Target {
    type Err = NotAPrinter;
    fn from_str(text: &str) -> Result<Target, NotAPrinter> {
        if text == "none" {
            return Ok(Target::None);
        }
        if let Some(path) = text.strip_prefix("file:") {
            let path = path.strip_prefix("//").unwrap_or(path);
            let good = !path.is_empty();
            return if good {
                Ok(Target::File(path.into()))
            } else {
                Err(NotAPrinter)
            };
        }
        let address = text.strip_prefix("tcp://").ok_or(NotAPrinter)?;
        let (host, port) = address.rsplit_once(':').ok_or(NotAPrinter)?;
        let host = host.trim_start_matches('[').trim_end_matches(']');
        let port = port.parse().map_err(|_| NotAPrinter)?;
        if host.is_empty() || port == 0 {
            return Err(NotAPrinter);
        }
        Ok(Target::Tcp {
            host: host.to_owned(),
            port,
        })
    }
}

impl fmt::Display for Target {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Target::Tcp { host, port } if host.contains(':') => write!(f, "tcp://[{host}]:{port}"),
            Target::Tcp { host, port } => write!(f, "tcp://{host}:{port}"),
            Target::File(path) => write!(f, "file:{}", path.display()),
            Target::None => f.write_str("none"),
        }
    }
}

/// Appends a ticket. In a file it stays; what a device does with it, it does not tell.
pub(super) fn print_to_file(path: &Path, bytes: &[u8]) -> Outcome {
    let printed = match append(path, bytes) {
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
fn append(path: &Path, bytes: &[u8]) -> io::Result<bool> {
    let mut file = OpenOptions::new().append(true).create(true).open(path)?;
    file.write_all(bytes)?;
    file.flush()?;
    Ok(file.metadata()?.is_file())
}
