//! From a password to keys: Argon2id, deliberately slow, once for both proving who one is and opening one's key.

use super::Key;
use argon2::{Algorithm, Argon2, Params, Version};
use hkdf::Hkdf;
use sha2::Sha256;
use std::fmt;
use zeroize::{Zeroize, Zeroizing};

/// Shorter passwords are refused; there are no other rules of composition.
pub const PASSWORD_CHARACTERS_MIN: usize = 15;
/// Longer passwords are refused before any work is done.
pub const PASSWORD_CHARACTERS_MAX: usize = 128;

/// How much work a guess costs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Cost {
    memory_kib: u32,
    passes: u32,
}

impl Cost {
    /// What an office uses: 64 MiB of memory, three passes.
    pub const FULL: Cost = Cost {
        memory_kib: 64 * 1024,
        passes: 3,
    };
    /// For tests and demonstrations only: fast to guess.
    pub const LIGHT: Cost = Cost {
        memory_kib: 64,
        passes: 1,
    };

    /// The spelling in which it is stored.
    pub fn word(&self) -> String {
        format!("argon2id m={} t={} p=1", self.memory_kib, self.passes)
    }

    /// Reads the stored spelling; more than sixteen times the usual memory is not believed.
    pub fn find(word: &str) -> Option<Cost> {
        let mut parts = word.strip_prefix("argon2id m=")?.split(" t=");
        let memory_kib = parts
            .next()?
            .parse()
            .ok()
            .filter(|it| (8..=1024 * 1024).contains(it))?;
        let passes = parts
            .next()?
            .strip_suffix(" p=1")?
            .parse()
            .ok()
            .filter(|it| (1..=16).contains(it))?;
        Some(Cost { memory_kib, passes })
    }
}

/// What a password gives: one half proves who it is, the other opens their key.
pub struct Derived {
    /// Compared with what is stored.
    pub verifier: [u8; 32],
    /// Opens the holder's secret key; never stored.
    pub wrap: Key,
}

impl fmt::Debug for Derived {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Derived(…)")
    }
}

/// Derives both halves from `password` and its salt.
pub fn derive(password: &str, salt: &[u8; 16], cost: Cost) -> Derived {
    let params = Params::new(cost.memory_kib, cost.passes, 1, Some(32))
        .expect("a Cost holds allowed numbers only");
    let argon = Argon2::new(Algorithm::Argon2id, Version::V0x13, params);
    let mut root = Zeroizing::new([0; 32]);
    argon
        .hash_password_into(password.as_bytes(), salt, &mut *root)
        .expect("salt and output have allowed lengths");
    let hkdf = Hkdf::<Sha256>::new(Some(salt), &*root);
    let (mut verifier, mut wrap) = ([0; 32], [0; 32]);
    hkdf.expand(b"antesala/password/verifier", &mut verifier)
        .expect("32 bytes are within HKDF's limit");
    hkdf.expand(b"antesala/password/wrap", &mut wrap)
        .expect("32 bytes are within HKDF's limit");
    let derived = Derived {
        verifier,
        wrap: Key::from_bytes(wrap),
    };
    wrap.zeroize();
    derived
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cost_reads_back_as_it_was_stored() {
        for cost in [Cost::FULL, Cost::LIGHT] {
            assert_eq!(Cost::find(&cost.word()), Some(cost));
        }
        assert_eq!(Cost::find("argon2id m=99999999 t=3 p=1"), None);
        assert_eq!(Cost::find("plain"), None);
    }

    #[test]
    fn the_two_halves_of_a_password_tell_nothing_of_each_other() {
        let derived = derive("a long enough password", &[7; 16], Cost::LIGHT);
        assert_ne!(&derived.verifier, derived.wrap.bytes());
        assert_ne!(
            derived.verifier,
            derive("a long enough password", &[8; 16], Cost::LIGHT).verifier
        );
    }
}
