//! Names of letters and of notes of advice. Each kind of thing has its own type.

use serde::{Deserialize, Serialize};
use uuid::Uuid;

macro_rules! ids { ($($(#[$doc:meta])* $name:ident),* $(,)?) => { $(
    $(#[$doc])*
    #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
    #[serde(transparent)]
    pub(super) struct $name(pub(super) Uuid);

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
    /// One letter of one visit.
    LetterId,
    /// One note of advice of one visit.
    AdviceId,
}
