//! Names of the things that appointments are made of. Each kind of thing has its own type.

use serde::{Deserialize, Serialize};
use uuid::Uuid;

macro_rules! ids { ($($(#[$doc:meta])* $seen:vis $name:ident),* $(,)?) => { $(
    $(#[$doc])*
    #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
    #[serde(transparent)]
    $seen struct $name($seen Uuid);

    impl std::fmt::Display for $name {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            self.0.fmt(f)
        }
    }

    impl std::str::FromStr for $name {
        type Err = uuid::Error;
        fn from_str(text: &str) -> Result<$name, uuid::Error> {
            text.parse().map($name)
        }
    }
)* } }

ids! {
    /// One kind of appointment, such as a first talk of half an hour.
    pub TypeId,
    /// One agreed time with one person.
    pub AppointmentId,
    /// One time at which appointments of a type begin.
    pub(super) SlotId,
    /// One room in which people talk alone.
    pub(super) RoomId,
    /// One time for which such a room is taken.
    pub(super) RoomBookingId,
    /// One reminder that is to be given.
    pub(super) ReminderId,
}
