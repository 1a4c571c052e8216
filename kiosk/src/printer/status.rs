//! What a receipt printer says of itself: the answers to `DLE EOT 1`, `2` and `4`.

use shared::protocol::Paper;

/// The questions, in the order they are asked.
pub(super) const QUESTIONS: [u8; 3] = [1, 2, 4];

/// What the answers said.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Status {
    /// It can print.
    pub(super) is_ready: bool,
    /// The paper in it.
    pub(super) paper: Paper,
}

/// The bytes that ask question `number`.
pub(super) fn question(number: u8) -> [u8; 3] {
    [0x10, 0x04, number]
}

/// Whether a byte can be an answer: two bits are always set and three never.
pub(super) fn is_answer(byte: u8) -> bool {
    byte & 0x93 == 0x12
}

/// Reads the three answers.
pub(super) fn read([printer, offline, paper]: [u8; 3]) -> Status {
    const OFFLINE: u8 = 0x08;
    const COVER_PAPER_OR_ERROR: u8 = 0x04 | 0x20 | 0x40;
    const PAPER_OUT: u8 = 0x60;
    const PAPER_NEAR_END: u8 = 0x0C;
    let is_out = paper & PAPER_OUT != 0 || offline & 0x20 != 0;
    Status {
        is_ready: printer & OFFLINE == 0 && offline & COVER_PAPER_OR_ERROR == 0 && !is_out,
        paper: match (is_out, paper & PAPER_NEAR_END != 0) {
            (true, _) => Paper::Out,
            (false, true) => Paper::NearEnd,
            (false, false) => Paper::Good,
        },
    }
}
