//! The addresses of letters and of advice, and the room.

use super::{advice, overview, template, writing};
use crate::access::Permission;
use crate::web::{Access, Room, Routes, VisitLink};

/// The room of letters.
pub const ROOM: Room = Room {
    path: "/letters",
    label: "letters-title",
    needs: Permission::SeeLetters,
    key: "x",
    icon: "M4 6h16v12H4zM4 7l8 6 8-6",
};

/// The way from an intake to its letters.
pub const AT_INTAKE: VisitLink = VisitLink {
    label: "letters-at-intake",
    suffix: "letters",
    needs: Permission::SeeLetters,
};

/// The way from an intake to the advice that was given.
pub const ADVICE_AT_INTAKE: VisitLink = VisitLink {
    label: "letters-advice-at-intake",
    suffix: "advice",
    needs: Permission::WriteLetters,
};

/// The addresses of this folder.
pub fn routes() -> Routes {
    Routes::new()
        .get(
            "/letters",
            Access::Needs(Permission::SeeLetters),
            overview::room,
        )
        .and(template::routes())
        .and(writing::routes())
        .and(advice::routes())
}
