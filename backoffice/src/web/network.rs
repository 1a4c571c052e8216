//! Which addresses are one and the same for whoever counts by them.

use std::net::{IpAddr, Ipv6Addr};

/// Whoever has one address of IPv6 has all of its network.
pub(crate) fn network(from: IpAddr) -> IpAddr {
    match from.to_canonical() {
        IpAddr::V6(it) => {
            let [a, b, c, d, ..] = it.segments();
            IpAddr::V6(Ipv6Addr::new(a, b, c, d, 0, 0, 0, 0))
        }
        it @ IpAddr::V4(_) => it,
    }
}
