//! Tables by numbers that the index gives out itself, so that nobody can choose them badly.

use crate::record::Print;
use std::collections::HashMap;
use std::hash::{BuildHasherDefault, Hasher};

/// Something for each of some words or people.
pub(super) type ByNumber<V> = HashMap<u32, V, BuildHasherDefault<Spread>>;

/// Spreads numbers over all bits.
#[derive(Default)]
pub(super) struct Spread(u64);

impl Hasher for Spread {
    fn finish(&self) -> u64 {
        self.0
    }

    fn write(&mut self, bytes: &[u8]) {
        for it in bytes {
            self.0 = Print::of_number(self.0 ^ u64::from(*it));
        }
    }

    fn write_u32(&mut self, number: u32) {
        self.0 = Print::of_number(u64::from(number));
    }
}
