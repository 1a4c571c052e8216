//! Where chance comes from: the operating system in life, a seed in tests.

use rand::SeedableRng;
use rand::rngs::{StdRng, SysRng};

/// The one source of randomness that is handed around; cryptographically strong.
pub type Random = StdRng;

/// Randomness seeded by the operating system.
///
/// # Panics
/// When the operating system has no randomness to give: nothing could be sealed then.
pub fn from_os() -> Random {
    StdRng::try_from_rng(&mut SysRng).expect("without randomness nothing may be sealed or numbered")
}

/// The same randomness each time, for tests and the demonstration office.
pub fn from_seed(seed: u64) -> Random {
    StdRng::seed_from_u64(seed)
}
