//! Where tickets are printed: a printer on the network, a file or device, or nowhere.

use crate::paper::draw::{NARROW, WIDE};
use std::fmt;
use std::path::PathBuf;
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
