//! Whoever leaves a question without Continue loses nothing unseen.

use crate::programs;
use crate::taps::Finger;
use kiosk::ui::Screen;
use stories::{Manners, Office, Printer};

#[test]
fn a_year_that_was_only_begun_keeps_its_question_until_it_is_left_once_more() {
    let office = Office::open(&programs()).unwrap();
    for leave in ["kiosk-finish-now", "kiosk-back"] {
        let kiosk = office.kiosk(leave).unwrap();
        let printer = Printer::start(Manners::Good).unwrap();
        let finger = Finger::at(&kiosk, &printer, "es");
        finger.arrives();
        while finger.question().as_deref() != Some("K18") {
            finger.says("kiosk-skip");
        }
        for digit in ["1", "9", "8"] {
            finger.tap(digit);
        }
        let error = || match finger.front.kiosk().view().screen {
            Screen::Question(it) => it.error,
            _ => None,
        };
        assert_eq!(error(), None);
        finger.says(leave);
        assert_eq!(finger.question().as_deref(), Some("K18"), "{leave}");
        assert!(error().is_some(), "{leave}: it is said what is wrong");
        finger.says(leave);
        assert_ne!(finger.question().as_deref(), Some("K18"), "{leave}");
    }
}
