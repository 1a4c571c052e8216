//! What a receipt printer says of itself: the answers to `DLE EOT 1`, `2` and `4`.

use serde::{Deserialize, Serialize};
use shared::protocol::{Paper, PrintFault};

/// The questions, in the order they are asked.
pub(super) const QUESTIONS: [u8; 3] = [1, 2, 4];

/// How a printer is, as far as its answers say.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Status {
    /// What keeps it from printing.
    pub fault: Option<PrintFault>,
    /// The paper in it.
    pub paper: Paper,
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
    pub const NOT_ASKED: Status = Status {
        fault: None,
        paper: Paper::Unknown,
    };

    /// What is known after the printer answered `answer` to question `number`. A printer that said once
    /// that it cannot print is not ready, whatever it answers to the other questions; the answer that
    /// tells staff most about what to do is the reason.
    pub(super) fn and(self, number: u8, answer: u8) -> Status {
        const OFFLINE: u8 = 0x08;
        const COVER_OPEN: u8 = 0x04;
        const STOPPED_FOR_PAPER: u8 = 0x20;
        const ERROR: u8 = 0x40;
        const PAPER_OUT: u8 = 0x60;
        const PAPER_NEAR_END: u8 = 0x0C;
        let has = |bits: u8| answer & bits != 0;
        let (fault, paper) = match number {
            1 => (has(OFFLINE).then_some(PrintFault::Offline), self.paper),
            2 if has(STOPPED_FOR_PAPER) => (Some(PrintFault::NoPaper), Paper::Out),
            2 if has(COVER_OPEN) => (Some(PrintFault::CoverOpen), self.paper),
            2 => (has(ERROR).then_some(PrintFault::Error), self.paper),
            _ if has(PAPER_OUT) || self.paper == Paper::Out => {
                (Some(PrintFault::NoPaper), Paper::Out)
            }
            _ if has(PAPER_NEAR_END) => (None, Paper::NearEnd),
            _ => (None, Paper::Good),
        };
        Status {
            fault: plainer(self.fault, fault),
            paper,
        }
    }
}

/// Of two faults the one that says better what to do: a printer without paper or with an open cover is
/// offline, too.
fn plainer(one: Option<PrintFault>, other: Option<PrintFault>) -> Option<PrintFault> {
    const PLAINEST_FIRST: [PrintFault; 4] = [
        PrintFault::NoPaper,
        PrintFault::CoverOpen,
        PrintFault::Error,
        PrintFault::Offline,
    ];
    let said = |it: &PrintFault| one == Some(*it) || other == Some(*it);
    PLAINEST_FIRST.into_iter().find(said)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn only_bytes_with_the_fixed_bits_of_an_answer_are_one() {
        for byte in [0x12, 0x1A, 0x16, 0x32, 0x52, 0x72, 0x1E, 0x7E] {
            assert!(is_answer(byte), "{byte:#x}");
        }
        for byte in [0x00, 0xFF, 0x02, 0x10, 0x13, 0x92, 0x93, 0x11] {
            assert!(!is_answer(byte), "{byte:#x}");
        }
    }

    #[test]
    fn the_reason_is_the_one_that_says_what_to_do() {
        let told = |answers: [u8; 3]| {
            let all = QUESTIONS.into_iter().zip(answers);
            all.fold(Status::NOT_ASKED, |known, (number, bits)| {
                known.and(number, 0x12 | bits)
            })
        };
        let status = |fault, paper| Status { fault, paper };
        assert_eq!(told([0, 0, 0]), status(None, Paper::Good));
        assert_eq!(told([0, 0, 0x0C]), status(None, Paper::NearEnd));
        let out = status(Some(PrintFault::NoPaper), Paper::Out);
        assert_eq!(told([0x08, 0x20, 0x60]), out);
        assert_eq!(
            told([0x08, 0x04, 0x60]),
            out,
            "a roll first, then the cover"
        );
        assert_eq!(told([0, 0x20, 0]), out);
        let fault = |it| status(Some(it), Paper::Good);
        assert_eq!(told([0x08, 0x04, 0]), fault(PrintFault::CoverOpen));
        assert_eq!(told([0x08, 0x40, 0]), fault(PrintFault::Error));
        assert_eq!(told([0x08, 0, 0]), fault(PrintFault::Offline));
        // The drawer's pin and the button that feeds paper are nobody's business.
        assert_eq!(told([0x04 | 0x60, 0x08, 0]), status(None, Paper::Good));
    }

    proptest! {
        #[test]
        fn whatever_a_printer_answers_one_no_is_a_no(
            answers in prop::collection::vec((prop::sample::select(QUESTIONS.to_vec()), any::<u8>()), 0..8),
        ) {
            let mut known = Status::NOT_ASKED;
            for (number, answer) in answers {
                let before = known.fault;
                known = known.and(number, answer);
                prop_assert!(before.is_none() || known.fault.is_some());
            }
        }
    }
}
