//! The addresses of safety, and the room.

use super::{alarms, alerts, demands, door, incidents, overview, plans};
use crate::access::Permission;
use crate::web::{Access, Room, Routes};

/// The room of safety.
pub const ROOM: Room = Room {
    path: "/safety",
    label: "safety-title",
    needs: Permission::SeeSafety,
    key: "y",
    icon: "M12 3l8 3v6c0 5-3.5 8-8 9-4.5-1-8-4-8-9V6z",
};

/// The addresses of this folder.
pub fn routes() -> Routes {
    Routes::new()
        .get("/safety", Access::Needs(ROOM.needs), overview::room)
        .and(alerts::routes())
        .and(alarms::routes())
        .and(door::routes())
        .and(incidents::routes())
        .and(demands::routes())
        .and(plans::routes())
}
