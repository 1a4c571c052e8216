//! Names of things that never change and never repeat. Each kind of thing has its own type.

use crate::random::Random;
use chrono::{DateTime, Utc};
use rand::Rng;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// A new time-ordered id (UUID version 7) from the moment and the randomness that were handed in.
pub fn mint(now: DateTime<Utc>, random: &mut Random) -> Uuid {
    let mut chance = [0; 10];
    random.fill_bytes(&mut chance);
    let millis = u64::try_from(now.timestamp_millis()).unwrap_or(0);
    uuid::Builder::from_unix_timestamp_millis(millis, &chance).into_uuid()
}

macro_rules! ids { ($($(#[$doc:meta])* $name:ident),* $(,)?) => { $(
    $(#[$doc])*
    #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
    #[serde(transparent)]
    pub struct $name(pub Uuid);

    impl $name {
        /// A new id.
        pub fn mint(now: DateTime<Utc>, random: &mut Random) -> $name {
            $name(mint(now, random))
        }

        /// The sixteen bytes that stand in records and signatures.
        pub fn bytes(&self) -> &[u8; 16] {
            self.0.as_bytes()
        }
    }

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

    impl From<Uuid> for $name {
        fn from(id: Uuid) -> $name {
            $name(id)
        }
    }
)* } }

ids! {
    /// One sealed record, made on a kiosk. A retry carries the same id, so it cannot duplicate.
    RecordId,
    /// One person's coming; may have several records (the sections of a long form).
    VisitId,
    /// One touch screen, from pairing on.
    KioskId,
    /// The office that kiosks and back office belong to.
    OfficeId,
    /// One life of the back office's store; restoring a backup starts another.
    StoreEpoch,
    /// A visitor's call for a person, made on a kiosk.
    CallId,
    /// One opening of the private form on a kiosk; asking again carries the same id, so it opens once.
    OpeningId,
    /// The office's wish that a kiosk start its program anew.
    RestartId,
}
