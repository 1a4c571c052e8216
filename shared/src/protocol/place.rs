//! Where a kiosk stands: in the waiting room, or in a private room.

use crate::form::Place;
use serde::{Deserialize, Serialize};

/// Where a kiosk stands. The office says so when it makes the code, and the kiosk asks accordingly.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum KioskPlace {
    /// In the waiting room, where someone may stand behind: it gives numbers.
    #[default]
    Public,
    /// In a private room: it asks the whole form, for a number that the desk has opened it for.
    Booth,
}

impl KioskPlace {
    /// Both places, the usual one first.
    pub const ALL: [KioskPlace; 2] = [KioskPlace::Public, KioskPlace::Booth];

    /// The word for command lines, forms and databases.
    pub fn word(self) -> &'static str {
        match self {
            KioskPlace::Public => "public",
            KioskPlace::Booth => "booth",
        }
    }

    /// The place with this word.
    pub fn find(word: &str) -> Option<KioskPlace> {
        KioskPlace::ALL.into_iter().find(|it| it.word() == word)
    }
}

impl From<KioskPlace> for Place {
    fn from(place: KioskPlace) -> Place {
        match place {
            KioskPlace::Public => Place::Public,
            KioskPlace::Booth => Place::Booth,
        }
    }
}
