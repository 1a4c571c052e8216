//! What the office's authority may vouch for. Staff computers and kiosks trust it for ten years, so its key must be worth
//! nothing to whoever steals it: the certificate itself says that it stands for the office's names and for private
//! networks only, and browsers believe it nothing else.

use rcgen::{CidrSubnet, GeneralSubtree, NameConstraints};
use std::net::IpAddr;
use std::str::FromStr;

/// Names and networks that exist in offices only; nobody can have them on the Internet.
const PRIVATE: [&str; 14] = [
    "name localhost",
    "name home.arpa",
    "name internal",
    "name lan",
    "name local",
    "network 127.0.0.0/8",
    "network 10.0.0.0/8",
    "network 172.16.0.0/12",
    "network 192.168.0.0/16",
    "network 169.254.0.0/16",
    "network 100.64.0.0/10",
    "network ::1/128",
    "network fc00::/7",
    "network fe80::/10",
];

/// A name with all below it, or a network.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Part {
    Name(String),
    Network(IpAddr, u8),
}

/// Everything the authority may vouch for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Realm(Vec<Part>);

impl Realm {
    /// The realm of an authority that is made now, for an office that is reached by `names`.
    pub(super) fn of(names: &[String]) -> Realm {
        let mut realm = Realm(PRIVATE.iter().filter_map(|it| it.parse().ok()).collect());
        for name in names {
            if !realm.covers(name) {
                realm.0.push(match name.parse::<IpAddr>() {
                    Ok(address) => Part::Network(address, bits(address).1),
                    Err(_) => Part::Name(name.clone()),
                });
            }
        }
        realm
    }

    /// Whether the authority may vouch for this name or address.
    pub(super) fn covers(&self, name: &str) -> bool {
        self.0.iter().any(|it| it.covers(name))
    }

    /// The realm as the certificate has it.
    pub(super) fn constraints(&self) -> NameConstraints {
        let subtree = |part: &Part| match part {
            Part::Name(it) => GeneralSubtree::DnsName(it.clone()),
            Part::Network(address, prefix) => {
                GeneralSubtree::IpAddress(CidrSubnet::from_addr_prefix(*address, *prefix))
            }
        };
        NameConstraints {
            permitted_subtrees: self.0.iter().map(subtree).collect(),
            excluded_subtrees: Vec::new(),
        }
    }

    /// The realm as it is kept beside the certificate, one part a line.
    pub(super) fn text(&self) -> String {
        let line = |part: &Part| match part {
            Part::Name(it) => format!("name {it}\n"),
            Part::Network(address, prefix) => format!("network {address}/{prefix}\n"),
        };
        self.0.iter().map(line).collect()
    }

    /// Reads what [`Realm::text`] wrote.
    pub(super) fn read(text: &str) -> Realm {
        Realm(text.lines().filter_map(|it| it.parse().ok()).collect())
    }
}

impl Part {
    fn covers(&self, name: &str) -> bool {
        match (self, name.parse::<IpAddr>()) {
            (Part::Network(network, prefix), Ok(address)) => {
                let ((ours, length), (theirs, same)) = (bits(*network), bits(address));
                let below = u32::from(length - prefix);
                length == same && ours.checked_shr(below) == theirs.checked_shr(below)
            }
            (Part::Name(it), Err(_)) => {
                name == it
                    || name
                        .strip_suffix(it.as_str())
                        .is_some_and(|it| it.ends_with('.'))
            }
            _ => false,
        }
    }
}

impl FromStr for Part {
    type Err = ();

    fn from_str(line: &str) -> Result<Part, ()> {
        match line.split_once(' ').ok_or(())? {
            ("name", name) => Ok(Part::Name(name.to_owned())),
            ("network", text) => {
                let (address, prefix) = text.split_once('/').ok_or(())?;
                let address: IpAddr = address.parse().map_err(|_| ())?;
                let prefix = prefix.parse().map_err(|_| ())?;
                if prefix <= bits(address).1 {
                    Ok(Part::Network(address, prefix))
                } else {
                    Err(())
                }
            }
            _ => Err(()),
        }
    }
}

/// An address as a number, and how many bits it has.
fn bits(address: IpAddr) -> (u128, u8) {
    match address {
        IpAddr::V4(it) => (u32::from(it).into(), 32),
        IpAddr::V6(it) => (it.into(), 128),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_realm_holds_private_names_and_those_of_the_office_and_no_others() {
        let own = ["intake.example.org", "203.0.113.9"].map(str::to_owned);
        let realm = Realm::of(&own);
        for ours in [
            "localhost",
            "127.0.0.1",
            "::1",
            "10.20.30.40",
            "192.168.1.9",
            "fd00::7",
            "intake.home.arpa",
            "box.lan",
            "intake.example.org",
            "203.0.113.9",
        ] {
            assert!(realm.covers(ours), "{ours}");
        }
        for theirs in [
            "bank.example",
            "example.org",
            "evil-intake.example.org",
            "notlocalhost",
            "203.0.113.10",
            "172.32.0.1",
            "2001:db8::1",
        ] {
            assert!(!realm.covers(theirs), "{theirs}");
        }
        assert_eq!(Realm::read(&realm.text()), realm);
        assert_eq!(
            realm.0.len(),
            PRIVATE.len() + own.len(),
            "every line was read"
        );
    }
}
