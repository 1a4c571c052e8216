//! The addresses of referrals, and the room.

use super::{directory, figures, import, overview, visits};
use crate::access::Permission;
use crate::web::{Access, Filled, Room, Routes, VisitLink};

/// The room of referrals.
pub const ROOM: Room = Room {
    path: "/referrals",
    label: "referrals-title",
    needs: Permission::SeeDirectory,
    key: "d",
    icon: "M4 7h9M10 4l3 3-3 3M20 17h-9M14 14l-3 3 3 3M4 17h2M18 7h2",
};

/// The way from an intake to its referrals.
pub const AT_INTAKE: VisitLink = VisitLink {
    label: "referrals-at-intake",
    suffix: "referrals",
    needs: Permission::ReferVisits,
};

/// Where the figures of referrals are.
pub const FIGURES: &str = "/referrals/figures";

/// The addresses of this folder.
pub fn routes() -> Routes {
    Routes::new()
        .get(
            "/referrals",
            Access::Needs(Permission::SeeDirectory),
            overview::room,
        )
        .and(directory::routes())
        .and(import::routes())
        .and(figures::routes())
        .and(visits::routes())
}

/// What stands behind the question mark of an address.
pub(super) type Said = Vec<(String, String)>;

/// The same as a form, so that what was looked for stands in its fields again.
pub(super) fn asked(said: &Said) -> Filled {
    let clean = |it: &str| it.chars().filter(|it| !it.is_control()).collect::<String>();
    said.iter().fold(Filled::new(), |filled, (name, value)| {
        filled.with(name, clean(value))
    })
}
