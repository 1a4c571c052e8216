//! Every name and address by which the server may be reached, for its certificate.

use std::collections::BTreeSet;
use std::net::{SocketAddr, UdpSocket};

/// The machine itself, its name, the address it listens on, and the names the office gave.
pub(super) fn reached_by(listen: SocketAddr, hosts: &[String]) -> Vec<String> {
    let mut names: BTreeSet<String> = ["localhost", "127.0.0.1", "::1"].map(str::to_owned).into();
    names.extend(machine_name());
    if listen.ip().is_unspecified() {
        names.extend(outward_address());
    } else {
        names.insert(listen.ip().to_string());
    }
    names.extend(hosts.iter().map(|it| it.trim().to_lowercase()));
    names.into_iter().collect()
}

fn machine_name() -> Option<String> {
    let name = std::fs::read_to_string("/proc/sys/kernel/hostname").ok()?;
    let name = name.trim().to_lowercase();
    let is_name = !name.is_empty()
        && name
            .chars()
            .all(|c| c.is_ascii_alphanumeric() || c == '-' || c == '.');
    is_name.then_some(name)
}

/// The address from which this machine would speak to the outside; nothing is sent to find it.
fn outward_address() -> Option<String> {
    let socket = UdpSocket::bind("0.0.0.0:0").ok()?;
    socket.connect("192.0.2.1:9").ok()?;
    Some(socket.local_addr().ok()?.ip().to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_certificate_always_covers_the_machine_itself() {
        let names = reached_by(
            "10.0.0.7:8443".parse().unwrap(),
            &["Intake.Home.Arpa".to_owned()],
        );
        for name in [
            "localhost",
            "127.0.0.1",
            "::1",
            "10.0.0.7",
            "intake.home.arpa",
        ] {
            assert!(names.contains(&name.to_owned()), "{name}");
        }
    }
}
