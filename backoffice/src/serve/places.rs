//! Who is connected, and who gives way when there is no room for one more. Anybody on the office's network can open
//! connections without end, and nobody can be told from a visitor's telephone before they have said who they are. So no
//! newcomer is turned away while somebody unknown can make room: the address with the most unknown connections loses the
//! oldest of them. Whoever opens thousands pushes themselves out; a proxy, or a waiting room behind one address, is not
//! counted at all before everything is full; staff who are signed in and kiosks stay.

use crate::web::{Known, network};
use std::collections::{BTreeMap, HashMap};
use std::net::IpAddr;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use tokio::sync::oneshot::{Receiver, Sender, channel};

/// All connections.
pub(super) struct Places {
    max: usize,
    open: Mutex<Open>,
}

#[derive(Default)]
struct Open {
    last: u64,
    /// In the order in which they came.
    all: BTreeMap<u64, Connection>,
}

struct Connection {
    network: IpAddr,
    known: Known,
    /// Dropped when it has to give way.
    _ends: Sender<()>,
}

/// The place of one connection; it is free again when this is dropped.
pub(super) struct Place {
    id: u64,
    places: Arc<Places>,
    /// What is known of who speaks there.
    pub(super) known: Known,
}

impl Places {
    /// Room for so many.
    pub(super) fn new(max: usize) -> Arc<Places> {
        Arc::new(Places {
            max,
            open: Mutex::default(),
        })
    }

    /// A place for a newcomer, and what answers when they have to give way themselves. Nothing when everybody who is
    /// here is known.
    pub(super) fn take(self: &Arc<Places>, from: IpAddr) -> Option<(Place, Receiver<()>)> {
        let mut open = self.open();
        if self.max <= open.all.len() {
            let goes = open.gives_way()?;
            open.all.remove(&goes);
        }
        open.last += 1;
        let (id, known) = (open.last, Known::default());
        let (ends, gives_way) = channel();
        let connection = Connection {
            network: network(from),
            known: known.clone(),
            _ends: ends,
        };
        open.all.insert(id, connection);
        let place = Place {
            id,
            places: self.clone(),
            known,
        };
        Some((place, gives_way))
    }

    fn open(&self) -> MutexGuard<'_, Open> {
        self.open.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Open {
    /// The oldest unknown connection of the address that has the most of them.
    fn gives_way(&self) -> Option<u64> {
        let unknown = || self.all.iter().filter(|(_, it)| !it.known.is_known());
        let mut counts: HashMap<IpAddr, usize> = HashMap::new();
        for (_, it) in unknown() {
            *counts.entry(it.network).or_default() += 1;
        }
        let most = counts.values().max().copied()?;
        unknown()
            .find(|(_, it)| counts[&it.network] == most)
            .map(|(id, _)| *id)
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        self.places.open().all.remove(&self.id);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use axum::http::Extensions;
    use tokio::sync::oneshot::error::TryRecvError;

    type Held = (Place, Receiver<()>);

    fn take(places: &Arc<Places>, from: &str) -> Held {
        let from = from.parse().unwrap();
        places.take(from).expect("there is room for a newcomer")
    }

    fn is_here(held: &mut Held) -> bool {
        held.1.try_recv() == Err(TryRecvError::Empty)
    }

    fn becomes_known(held: &Held) {
        let mut request = Extensions::new();
        request.insert(held.0.known.clone());
        Known::note(&request);
    }

    #[test]
    fn a_waiting_room_behind_one_address_is_let_in_beside_staff_and_kiosks() {
        let places = Places::new(super::super::connections::CONNECTIONS_MAX);
        let mut all: Vec<Held> = (0..500).map(|_| take(&places, "10.0.0.9")).collect();
        all.extend((0..25).map(|n| take(&places, &format!("10.0.1.{n}"))));
        assert!(all.iter_mut().all(is_here));
    }

    #[test]
    fn whoever_opens_connections_without_end_pushes_out_only_themselves() {
        let places = Places::new(50);
        let mut others: Vec<Held> = (0..20)
            .map(|n| take(&places, &format!("10.0.0.{}", n / 5)))
            .collect();
        let mut flood: Vec<Held> = (0..200).map(|_| take(&places, "10.0.9.9")).collect();
        let mut late = take(&places, "10.0.0.77");
        assert!(others.iter_mut().all(is_here) && is_here(&mut late));
        let left: Vec<bool> = flood.iter_mut().map(is_here).collect();
        assert_eq!(left.iter().filter(|it| **it).count(), 29);
        assert!(left[171..].iter().all(|it| *it), "the oldest went");
    }

    #[test]
    fn many_addresses_of_one_network_of_ipv6_are_one() {
        let places = Places::new(10);
        let mut other = take(&places, "2001:db8:1::1");
        let _flood: Vec<Held> = (0..30)
            .map(|n| take(&places, &format!("2001:db8:2::{n}")))
            .collect();
        assert!(is_here(&mut other));
    }

    #[test]
    fn whom_the_office_knows_stays_and_a_place_is_free_when_its_connection_ends() {
        let places = Places::new(2);
        let mut staff = take(&places, "10.0.0.1");
        becomes_known(&staff);
        let mut guest = take(&places, "10.0.0.1");
        let mut kiosk = take(&places, "10.0.0.2");
        assert!(is_here(&mut staff) && !is_here(&mut guest) && is_here(&mut kiosk));
        drop(guest);
        assert_eq!(places.open().all.len(), 2, "a place is not freed twice");
        becomes_known(&kiosk);
        assert!(places.take("10.0.0.3".parse().unwrap()).is_none());
        drop(staff);
        assert!(places.take("10.0.0.3".parse().unwrap()).is_some());
        assert!(is_here(&mut kiosk));
    }
}
