//! The room of the inbox, the way to an interview, and the addresses of this folder.

use super::{form, inbox, paper, telephone};
use crate::access::Permission;
use crate::web::{Room, Routes, VisitLink};

/// The room of the inbox.
pub const ROOM: Room = Room {
    path: "/inbox",
    label: "interview-inbox",
    needs: Permission::SeeInbox,
    key: "n",
    icon: "M4 5h16v14H4zM4 13h5l1 2h4l1-2h5M9 9h6",
};

/// The way from an intake to its interview.
pub const AT_INTAKE: VisitLink = VisitLink {
    label: "interview-at-intake",
    suffix: "interview",
    needs: Permission::SeeInbox,
};

/// The addresses of this folder.
pub fn routes() -> Routes {
    inbox::routes()
        .and(telephone::routes())
        .and(form::routes())
        .and(paper::routes())
}
