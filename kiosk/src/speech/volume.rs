//! How loud the voice is: a few steps, and the usual one again for every visitor.

use shared::sound::Sound;

/// Of how many thousandths each step is, from quiet to loud; each sounds about as much louder as the one before.
const STEPS: [i32; 5] = [160, 270, 450, 700, 1000];

/// How loud the voice is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Volume(usize);

impl Default for Volume {
    fn default() -> Volume {
        Volume(2)
    }
}

impl Volume {
    /// One step louder, if there is one.
    #[must_use]
    pub fn louder(self) -> Volume {
        Volume((self.0 + 1).min(STEPS.len() - 1))
    }

    /// One step quieter, if there is one; it is never silent.
    #[must_use]
    pub fn quieter(self) -> Volume {
        Volume(self.0.saturating_sub(1))
    }

    /// Which step, from 1.
    pub fn step(self) -> usize {
        self.0 + 1
    }

    /// How many steps there are.
    pub fn steps() -> usize {
        STEPS.len()
    }

    /// The samples of a sound, this loud, as a player takes them.
    pub(super) fn of(self, sound: &Sound) -> Vec<u8> {
        let thousandths = STEPS[self.0];
        let scaled = sound.samples.iter().map(|it| {
            let it = i32::from(*it) * thousandths / 1000;
            i16::try_from(it).unwrap_or(0).to_le_bytes()
        });
        scaled.flatten().collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_gets_louder_and_quieter_within_its_steps_and_is_never_silent() {
        let sound = Sound {
            rate: 8_000,
            samples: vec![i16::MIN, 1000, i16::MAX],
        };
        let loudest = (0..9).fold(Volume::default(), |it, _| it.louder());
        let quietest = (0..9).fold(Volume::default(), |it, _| it.quieter());
        assert_eq!((loudest.step(), quietest.step()), (Volume::steps(), 1));
        assert_eq!(loudest.of(&sound), Sound::clone(&sound).to_wav()[44..]);
        assert_eq!(quietest.of(&sound)[2..4], 160_i16.to_le_bytes());
        assert_eq!(Volume::default().louder().quieter(), Volume::default());
    }
}
