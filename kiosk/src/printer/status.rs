//! What a receipt printer says of itself: the answers to `DLE EOT 1`, `2` and `4`.

use shared::protocol::Paper;

/// The questions, in the order they are asked.
pub(super) const QUESTIONS: [u8; 3] = [1, 2, 4];

/// What the answers said so far.
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

impl Status {
    /// Before the first answer.
    pub(super) const NOT_ASKED: Status = Status {
        is_ready: true,
        paper: Paper::Unknown,
    };

    /// What is known after the printer answered `answer` to question `number`. A printer that said once
    /// that it cannot print is not ready, whatever it answers to the other questions.
    pub(super) fn and(self, number: u8, answer: u8) -> Status {
        const OFFLINE: u8 = 0x08;
        const COVER_OR_ERROR: u8 = 0x04 | 0x40;
        const STOPPED_FOR_PAPER: u8 = 0x20;
        const PAPER_OUT: u8 = 0x60;
        const PAPER_NEAR_END: u8 = 0x0C;
        let has = |bits: u8| answer & bits != 0;
        let (is_ready, paper) = match number {
            1 => (!has(OFFLINE), self.paper),
            2 if has(STOPPED_FOR_PAPER) => (false, Paper::Out),
            2 => (!has(COVER_OR_ERROR), self.paper),
            _ if has(PAPER_OUT) || self.paper == Paper::Out => (false, Paper::Out),
            _ if has(PAPER_NEAR_END) => (true, Paper::NearEnd),
            _ => (true, Paper::Good),
        };
        Status {
            is_ready: self.is_ready && is_ready,
            paper,
        }
    }
}
