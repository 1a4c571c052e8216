//! A range as visitors hear and read it.

use super::ledger::Range;

impl Range {
    /// From so many minutes to so many: in steps of five from ten on, so that it promises no more than it knows.
    pub fn said(self) -> (u32, u32) {
        let from = step_down(self.low);
        (from, step_up(self.high).max(from + 1))
    }

    /// Whether a wait was within what was said, in whole minutes, as all pages count it.
    pub fn held(self, waited: f64) -> bool {
        let (from, to) = self.said();
        (f64::from(from)..=f64::from(to)).contains(&waited.floor())
    }
}

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "minutes of a day, not below zero"
)]
fn step_down(minutes: f64) -> u32 {
    let whole = minutes.clamp(0.0, 1440.0).floor() as u32;
    if whole < 10 { whole } else { whole / 5 * 5 }
}

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "minutes of a day, not below zero"
)]
fn step_up(minutes: f64) -> u32 {
    let whole = minutes.clamp(0.0, 1440.0).ceil() as u32;
    if whole < 10 {
        whole
    } else {
        whole.div_ceil(5) * 5
    }
}
