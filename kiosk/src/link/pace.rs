//! How long to wait before trying again: by chance, so that many kiosks do not all come at the
//! same moment when the office is back; longer each time, up to a limit.

use rand::RngExt;
use shared::random::Random;
use std::time::Duration;

/// First and longest wait.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Pace {
    /// Before the second try, at most.
    pub base: Duration,
    /// Before any try, at most.
    pub cap: Duration,
}

impl Default for Pace {
    fn default() -> Pace {
        Pace {
            base: Duration::from_secs(2),
            cap: Duration::from_mins(5),
        }
    }
}

impl Pace {
    /// The longest wait after `tries` failed tries (at least one).
    pub fn longest(&self, tries: u32) -> Duration {
        let doubled = 2u32.saturating_pow(tries.saturating_sub(1));
        self.base.saturating_mul(doubled).min(self.cap)
    }

    /// A wait between nothing and the longest.
    pub fn pause(&self, tries: u32, random: &mut Random) -> Duration {
        self.longest(tries).mul_f64(random.random::<f64>())
    }

    /// A wait between half the limit and the limit, for what will hardly change soon.
    pub fn slow(&self, random: &mut Random) -> Duration {
        self.cap.mul_f64(0.5 + random.random::<f64>() / 2.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use shared::random;

    #[test]
    fn waits_double_up_to_five_minutes() {
        let pace = Pace::default();
        let seconds: Vec<u64> = (1..=10).map(|it| pace.longest(it).as_secs()).collect();
        assert_eq!(seconds, [2, 4, 8, 16, 32, 64, 128, 256, 300, 300]);
        assert_eq!(pace.longest(u32::MAX).as_secs(), 300);
    }

    proptest! {
        #[test]
        fn a_wait_is_never_longer_than_the_limit(tries in 0u32.., seed in any::<u64>()) {
            let (pace, mut random) = (Pace::default(), random::from_seed(seed));
            prop_assert!(pace.pause(tries, &mut random) <= pace.longest(tries));
            let slow = pace.slow(&mut random);
            prop_assert!(pace.cap / 2 <= slow && slow <= pace.cap);
        }
    }
}
