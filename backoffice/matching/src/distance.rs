//! How far apart two words are: by their sounds, where what is easily confused costs little, and by their letters.

use crate::sounds::{Reading, SOUNDS, SOUNDS_MAX, Vowels};

/// What it costs to take one sound for another, in hundredths; what is not listed costs 100.
const CONFUSED: &[(&[u8; 2], u8)] = &[
    // Vowels.
    (b"ae", 10),
    (b"ao", 18),
    (b"ai", 26),
    (b"au", 20),
    (b"ei", 10),
    (b"eo", 24),
    (b"eu", 26),
    (b"io", 32),
    (b"iu", 30),
    (b"ou", 8),
    // Half vowels, with vowels and with what they turn into.
    (b"yi", 4),
    (b"ye", 8),
    (b"ya", 20),
    (b"yo", 40),
    (b"yu", 40),
    (b"wu", 4),
    (b"wo", 6),
    (b"wa", 25),
    (b"we", 40),
    (b"wi", 40),
    (b"wy", 60),
    (b"wv", 10),
    (b"wf", 40),
    (b"wb", 45),
    (b"yj", 35),
    (b"yZ", 45),
    (b"yl", 60),
    (b"vu", 25),
    (b"vo", 45),
    (b"vi", 60),
    (b"ve", 60),
    (b"va", 60),
    // Lips.
    (b"bp", 25),
    (b"bv", 25),
    (b"bf", 50),
    (b"pf", 25),
    (b"fv", 18),
    (b"pv", 45),
    // Teeth.
    (b"td", 30),
    (b"tT", 8),
    (b"tD", 35),
    (b"dD", 8),
    (b"dT", 35),
    (b"TD", 25),
    (b"Ts", 25),
    (b"Tz", 50),
    (b"Ds", 50),
    (b"Dz", 18),
    (b"dz", 40),
    (b"tc", 40),
    (b"dc", 55),
    (b"dj", 45),
    (b"tC", 45),
    (b"Tf", 60),
    (b"Tc", 55),
    // Throat.
    (b"kq", 3),
    (b"kg", 25),
    (b"kX", 25),
    (b"kG", 45),
    (b"qg", 25),
    (b"qX", 30),
    (b"qG", 30),
    (b"gX", 45),
    (b"gG", 8),
    (b"XG", 30),
    (b"Xh", 12),
    (b"hG", 45),
    (b"hg", 35),
    (b"kh", 60),
    (b"qh", 60),
    (b"gj", 35),
    (b"Gj", 45),
    (b"kC", 35),
    (b"kc", 55),
    (b"XC", 35),
    (b"gZ", 40),
    (b"qC", 30),
    (b"ks", 55),
    (b"kS", 60),
    (b"XS", 50),
    (b"jX", 45),
    (b"jh", 45),
    (b"hS", 55),
    // Hissing.
    (b"sz", 18),
    (b"sS", 25),
    (b"sZ", 45),
    (b"sC", 45),
    (b"sj", 55),
    (b"sc", 20),
    (b"zS", 45),
    (b"zZ", 22),
    (b"zC", 50),
    (b"zj", 28),
    (b"zc", 20),
    (b"SZ", 25),
    (b"SC", 22),
    (b"Sj", 35),
    (b"Sc", 35),
    (b"ZC", 35),
    (b"Zj", 10),
    (b"Zc", 45),
    (b"Cj", 18),
    (b"Cc", 25),
    (b"jc", 35),
    // The rest.
    (b"lr", 40),
    (b"mn", 40),
    (b"nl", 60),
    (b"nr", 70),
];

const SIZE: usize = SOUNDS.len();

const fn place(letter: u8) -> usize {
    let mut at = 0;
    while at < SIZE && SOUNDS[at] != letter {
        at += 1;
    }
    at
}

/// Costs in both directions; what it costs to take one vowel for another is multiplied.
const fn costs(vowels: u16) -> [[u16; SIZE]; SIZE] {
    let mut costs = [[100; SIZE]; SIZE];
    let mut at = 0;
    while at < SIZE {
        costs[at][at] = 0;
        at += 1;
    }
    let mut number = 0;
    while number < CONFUSED.len() {
        let (pair, cost) = CONFUSED[number];
        let (one, two) = (place(pair[0]), place(pair[1]));
        let are_vowels = one < VOWELS as usize && two < VOWELS as usize;
        let cost = cost as u16 * if are_vowels { vowels } else { 1 };
        costs[one][two] = cost;
        costs[two][one] = cost;
        number += 1;
    }
    costs
}

static COSTS: [[u16; SIZE]; SIZE] = costs(1);
/// Where vowels are what tells words apart.
static COSTS_OF_SHORT: [[u16; SIZE]; SIZE] = costs(2);

const VOWELS: u8 = 5;
const Y: u8 = 5;
const W: u8 = 6;
const H: u8 = 7;

/// How much each sound weighs in a word; vowels weigh little where the other word does not write them.
static WEIGHTS: [[u16; SIZE]; 2] = [by_kind(30, 35, 50, 100), by_kind(6, 35, 50, 100)];

/// What it costs that the other word lacks a sound.
static LACKING: [[u16; SIZE]; 2] = [by_kind(22, 28, 26, 90), by_kind(4, 28, 26, 90)];

const fn by_kind(vowel: u16, half: u16, breath: u16, rest: u16) -> [u16; SIZE] {
    let mut all = [rest; SIZE];
    let mut at = 0;
    while at <= H {
        all[at as usize] = match at {
            ..VOWELS => vowel,
            Y | W => half,
            _ => breath,
        };
        at += 1;
    }
    all
}

fn of(table: &'static [[u16; SIZE]; 2], vowels: Vowels) -> &'static [u16; SIZE] {
    match vowels {
        Vowels::Written => &table[0],
        Vowels::Unwritten => &table[1],
    }
}

/// The worst likeness anybody asks for; below it nothing is worked out further.
const LEAST: u32 = 620;

/// For each sound, itself and what it is confused with.
static NEAR: [u32; SIZE] = {
    let costs = costs(1);
    let mut near = [0; SIZE];
    let mut at = 0;
    while at < SIZE * SIZE {
        if costs[at / SIZE][at % SIZE] < 100 {
            near[at / SIZE] |= 1 << (at % SIZE);
        }
        at += 1;
    }
    near
};

/// All sounds that weigh 100.
const HEAVY: u32 = !0xff;

/// A word that is compared with many: what of it can be worked out before.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Sounding<'a> {
    sounds: &'a [u8],
    vowels: Vowels,
    /// Its sounds.
    has: u32,
    /// Its sounds and what they are confused with.
    near: u32,
    /// What it weighs against a word that writes vowels, and against one that does not.
    weighs: (u32, u32),
}

impl<'a> Sounding<'a> {
    pub(crate) fn new(sounds: &'a [u8], vowels: Vowels) -> Sounding<'a> {
        let mut it = Sounding {
            sounds,
            vowels,
            has: 0,
            near: 0,
            weighs: (0, 0),
        };
        for sound in sounds {
            let sound = sound & 31;
            it.has |= 1 << sound;
            it.near |= NEAR[usize::from(sound)];
            it.weighs.0 += u32::from(WEIGHTS[0][usize::from(sound)]);
            it.weighs.1 += u32::from(WEIGHTS[1][usize::from(sound)]);
        }
        it
    }

    fn weighs(&self, other: Vowels) -> u32 {
        match other {
            Vowels::Written => self.weighs.0,
            Vowels::Unwritten => self.weighs.1,
        }
    }
}

impl<'a> From<&'a Reading> for Sounding<'a> {
    fn from(reading: &'a Reading) -> Sounding<'a> {
        Sounding::new(&reading.sounds, reading.vowels)
    }
}

/// How alike two words sound, in thousandths; 0 for what is too far apart to matter.
pub(crate) fn sound_alike(one: &Sounding, two: &Sounding) -> u16 {
    if one.sounds == two.sounds {
        return 1000;
    }
    let (first, second) = (one.weighs(two.vowels), two.weighs(one.vowels));
    let norm = first.max(second);
    let most = norm * (1000 - LEAST) / 1000;
    // What one has more than the other must be left out at the least, and sounds that nothing is near to too.
    let alone = (one.has & HEAVY & !two.near)
        .count_ones()
        .max((two.has & HEAVY & !one.near).count_ones());
    if norm == 0 || first.abs_diff(second) * 9 / 10 > most + 60 || alone * 90 > most {
        return 0;
    }
    // In words of one consonant the vowels are what tells them apart.
    let are_written = one.vowels == Vowels::Written && two.vowels == Vowels::Written;
    let costs = if are_written && norm < 200 {
        &COSTS_OF_SHORT
    } else {
        &COSTS
    };
    let cost = aligned(
        (one.sounds, one.vowels),
        (two.sounds, two.vowels),
        costs,
        most,
    );
    let score = 1000 - (cost * 1000 / norm).min(1000);
    if score < LEAST {
        0
    } else {
        u16::try_from(score).unwrap_or(0)
    }
}

/// The least cost of turning one into the other; stops where it exceeds `most`.
fn aligned(
    one: (&[u8], Vowels),
    two: (&[u8], Vowels),
    costs: &[[u16; SIZE]; SIZE],
    most: u32,
) -> u32 {
    const WIDTH: usize = SOUNDS_MAX + 1;
    let gone = of(&LACKING, two.1);
    let new = of(&LACKING, one.1);
    let first = &one.0[..one.0.len().min(SOUNDS_MAX)];
    let second = &two.0[..two.0.len().min(SOUNDS_MAX)];
    let mut before = [0u16; WIDTH];
    let mut above = [0u16; WIDTH];
    let mut current = [0u16; WIDTH];
    for (at, other) in second.iter().enumerate() {
        above[at + 1] = above[at] + new[usize::from(other & 31)];
    }
    for (row, sound) in first.iter().enumerate() {
        let sound = sound & 31;
        let gone = gone[usize::from(sound)];
        let swaps = &costs[usize::from(sound)];
        current[0] = above[0] + gone;
        let mut least = current[0];
        for (column, other) in second.iter().enumerate() {
            let other = other & 31;
            let mut cost = (above[column] + swaps[usize::from(other)])
                .min(above[column + 1] + gone)
                .min(current[column] + new[usize::from(other)]);
            if row > 0
                && column > 0
                && sound == second[column - 1]
                && other == first[row - 1]
                && sound != other
            {
                cost = cost.min(before[column - 1] + if sound > H && other > H { 60 } else { 25 });
            }
            current[column + 1] = cost;
            least = least.min(cost);
        }
        if u32::from(least) > most + 60 {
            return u32::from(u16::MAX);
        }
        (before, above, current) = (above, current, before);
    }
    u32::from(above[second.len()])
}

/// By how many letters two words differ (left out, put in, other, exchanged with the next); none when more than
/// three.
pub(crate) fn letters_apart(one: &str, two: &str) -> Option<u8> {
    const WIDTH: usize = 34;
    const MOST: u8 = 3;
    if one == two {
        return Some(0);
    }
    let (mut first, mut second) = (['\0'; WIDTH], ['\0'; WIDTH]);
    let fill = |word: &str, into: &mut [char; WIDTH]| {
        let letters = word.chars().take(WIDTH - 1).enumerate();
        letters.map(|(at, it)| into[at] = it).count()
    };
    let (rows, columns) = (fill(one, &mut first), fill(two, &mut second));
    if rows.abs_diff(columns) > usize::from(MOST) {
        return None;
    }
    let mut before = [0u8; WIDTH];
    let mut above = [0u8; WIDTH];
    let mut current = [0u8; WIDTH];
    for (at, it) in (0u8..).zip(above.iter_mut()) {
        *it = at;
    }
    for row in 0..rows {
        current[0] = above[0] + 1;
        let mut least = current[0];
        for column in 0..columns {
            let same = u8::from(first[row] != second[column]);
            let mut cost = (above[column] + same)
                .min(above[column + 1] + 1)
                .min(current[column] + 1);
            if row > 0
                && column > 0
                && first[row] == second[column - 1]
                && first[row - 1] == second[column]
            {
                cost = cost.min(before[column - 1] + 1);
            }
            current[column + 1] = cost;
            least = least.min(cost);
        }
        if least > MOST {
            return None;
        }
        (before, above, current) = (above, current, before);
    }
    Some(above[columns]).filter(|it| *it <= MOST)
}

/// How alike two words of `length` letters are that differ by so many.
pub(crate) fn likeness_of_letters(apart: u8, length: usize) -> u16 {
    match (apart, length) {
        (0, _) => 1000,
        (1, 8..) => 930,
        (1, 6 | 7) => 900,
        (1, 5) | (2, 9..) => 860,
        (1, 4) => 760,
        (1, 3) => 600,
        (2, 7 | 8) => 790,
        (2, 6) => 690,
        (3, 10..) => 730,
        _ => 0,
    }
}
