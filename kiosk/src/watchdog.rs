//! Tells systemd that the kiosk is there and its screen moves; a kiosk that says so no more is ended and started anew.
//! Nothing here waits: a systemd that does not listen must not hold the screen up.

use std::env;
use std::ffi::OsStr;
use std::io;
use std::os::linux::net::SocketAddrExt;
use std::os::unix::ffi::OsStrExt;
use std::os::unix::net::{SocketAddr, UnixDatagram};

/// What systemd reads (`sd_notify(3)`): started, and alive.
const MOVES: &[u8] = b"READY=1\nWATCHDOG=1\n";

/// The screen has just moved. Where nobody asked to hear it, nobody is told.
pub(crate) fn moves() {
    let Some(socket) = env::var_os("NOTIFY_SOCKET") else {
        return;
    };
    if let Err(error) = tell(&socket) {
        tracing::debug!(%error, "systemd does not hear that the screen moves");
    }
}

fn tell(name: &OsStr) -> io::Result<()> {
    let socket = UnixDatagram::unbound()?;
    socket.set_nonblocking(true)?;
    let told = match name.as_bytes().strip_prefix(b"@") {
        Some(name) => socket.send_to_addr(MOVES, &SocketAddr::from_abstract_name(name)?),
        None => socket.send_to(MOVES, name),
    };
    told.map(drop)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn heard(socket: &UnixDatagram) -> Vec<u8> {
        let mut words = [0; 64];
        let length = socket.recv(&mut words).unwrap();
        words[..length].to_vec()
    }

    #[test]
    fn systemd_hears_it_at_a_file_and_at_a_name_without_one() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("notify");
        let listens = UnixDatagram::bind(&file).unwrap();
        tell(file.as_os_str()).unwrap();
        assert_eq!(heard(&listens), MOVES);
        let name = format!("antesala-{}", std::process::id());
        let address = SocketAddr::from_abstract_name(&name).unwrap();
        let listens = UnixDatagram::bind_addr(&address).unwrap();
        tell(OsStr::new(&format!("@{name}"))).unwrap();
        assert_eq!(heard(&listens), MOVES);
    }

    #[test]
    fn a_systemd_that_does_not_listen_holds_nothing_up() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("notify");
        let _full = UnixDatagram::bind(&file).unwrap();
        let refused = (0..10_000).find_map(|_| tell(file.as_os_str()).err());
        assert_eq!(refused.unwrap().kind(), io::ErrorKind::WouldBlock);
        assert!(tell(OsStr::new("/no/such/socket")).is_err());
    }
}
