//! The addresses of selection, its room, and the way there from an intake.

use super::{figures, items, meetings, moved, rooms};
use crate::access::Permission;
use crate::web::{Room, Routes, VisitLink};

/// The room of selection.
pub const ROOM: Room = Room {
    path: "/selection",
    label: "selection-title",
    needs: Permission::PrepareSelection,
    key: "l",
    icon: "M4 5h16M4 12h10M4 19h6M15 17l2 2 4-5",
};

/// The way from an intake to its selection.
pub const AT_INTAKE: VisitLink = VisitLink {
    label: "selection-at-intake",
    suffix: "selection",
    needs: Permission::PrepareSelection,
};

/// The addresses of this folder.
pub fn routes() -> Routes {
    items::routes()
        .and(meetings::routes())
        .and(figures::routes())
        .and(rooms::routes())
        .and(moved::routes())
}
