//! The sounds of a reading in eight bytes, as far as they have room.

use crate::sounds::Vowels;

/// Five bits for each sound; above them their number, and whether vowels are written. In two halves, so that nothing is
/// left free beside it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Packed([u32; 2]);

const UNWRITTEN: u64 = 1 << 63;
const NUMBER: u32 = 56;
const TOO_MANY: u64 = 15 << NUMBER;

impl Packed {
    /// So many sounds have room.
    pub(super) const MOST: usize = 11;

    pub(super) fn of(sounds: &[u8], vowels: Vowels) -> Packed {
        if sounds.len() > Packed::MOST {
            return Packed::from(TOO_MANY);
        }
        let packed = (0u64..)
            .zip(sounds)
            .fold((sounds.len() as u64) << NUMBER, |all, (at, it)| {
                all | (u64::from(it & 31) << (5 * at))
            });
        match vowels {
            Vowels::Written => Packed::from(packed),
            Vowels::Unwritten => Packed::from(packed | UNWRITTEN),
        }
    }

    /// The sounds again; none when there were too many.
    pub(super) fn unpacked(self, room: &mut [u8; Packed::MOST]) -> Option<(&[u8], Vowels)> {
        let all = u64::from(self.0[0]) | (u64::from(self.0[1]) << 32);
        for (at, it) in (0u32..).zip(room.iter_mut()) {
            *it = u8::try_from((all >> (5 * at)) & 31).unwrap_or(0);
        }
        let number = usize::try_from((all >> NUMBER) & 15).ok()?;
        let vowels = if all & UNWRITTEN == 0 {
            Vowels::Written
        } else {
            Vowels::Unwritten
        };
        Some((room.get(..number)?, vowels))
    }
}

impl From<u64> for Packed {
    fn from(all: u64) -> Packed {
        let half = |it: u64| u32::try_from(it & u64::from(u32::MAX)).unwrap_or(0);
        Packed([half(all), half(all >> 32)])
    }
}
