//! The skeleton of a word: its consonants in eight classes, all that survives most spellings. Words whose
//! skeletons differ by a consonant or two are found without looking at all words.

use crate::sounds::SOUNDS;

/// So many consonants count; a word of more is found by its beginning.
const LENGTH_MAX: u32 = 9;

/// Up to nine classes of three bits each, after a leading one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) struct Skeleton(pub(crate) u32);

/// The class of each sound, in the order of [`SOUNDS`]; 8 for sounds that do not count: vowels, and what one
/// writing has as a vowel where another has a consonant.
const CLASSES: [u8; 32] = {
    let mut classes = [8; 32];
    let mut at = 0;
    while at < SOUNDS.len() {
        classes[at] = match SOUNDS[at] {
            b'b' | b'p' | b'f' => 0,
            b't' | b'd' | b'T' | b'D' => 1,
            b'k' | b'q' | b'g' | b'X' | b'G' => 2,
            b's' | b'z' | b'S' | b'Z' | b'C' | b'j' | b'c' => 3,
            b'm' => 4,
            b'n' => 5,
            b'l' => 6,
            b'r' => 7,
            _ => 8,
        };
        at += 1;
    }
    classes
};

impl Skeleton {
    /// Of sounds.
    pub(crate) fn of(sounds: &[u8]) -> Skeleton {
        let mut skeleton = Skeleton(1);
        for it in sounds {
            let class = CLASSES[usize::from(it & 31)];
            if class < 8 && skeleton.length() < LENGTH_MAX {
                skeleton = Skeleton((skeleton.0 << 3) | u32::from(class));
            }
        }
        skeleton
    }

    fn length(self) -> u32 {
        self.0.ilog2() / 3
    }

    /// Calls `each` with this skeleton and all that are `steps` consonants away, some of them more than once.
    pub(crate) fn neighbours(self, steps: u8, each: &mut dyn FnMut(Skeleton)) {
        each(self);
        if steps == 0 {
            return;
        }
        let length = self.length();
        for at in 0..length {
            let low = self.0 & ((1 << (3 * at)) - 1);
            let high = self.0 >> (3 * at + 3);
            // Left out.
            Skeleton((high << (3 * at)) | low).neighbours(steps - 1, each);
            // Another one.
            for class in 0..8 {
                let other = (((high << 3) | class) << (3 * at)) | low;
                if other != self.0 {
                    Skeleton(other).neighbours(steps - 1, each);
                }
            }
            // Exchanged with the next.
            if at + 1 < length {
                let (one, two) = ((self.0 >> (3 * at)) & 7, (self.0 >> (3 * at + 3)) & 7);
                let rest = self.0 & !(63 << (3 * at));
                Skeleton(rest | (one << (3 * at + 3)) | (two << (3 * at)))
                    .neighbours(steps - 1, each);
            }
        }
        if length < LENGTH_MAX {
            for at in 0..=length {
                let low = self.0 & ((1 << (3 * at)) - 1);
                let high = self.0 >> (3 * at);
                for class in 0..8 {
                    Skeleton((((high << 3) | class) << (3 * at)) | low).neighbours(steps - 1, each);
                }
            }
        }
    }

    /// How far to look around: two consonants for long words; nowhere for words of a consonant and a vowel or two,
    /// which are another word with any other consonant.
    pub(crate) fn steps(self, sounds: usize) -> u8 {
        match self.length() {
            0 | 1 if sounds <= 3 => 0,
            0..=5 => 1,
            _ => 2,
        }
    }
}
