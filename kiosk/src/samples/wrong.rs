//! What was answered so that it cannot be kept, and what goes wrong besides.

use super::{Scene, booth, questions};
use crate::ui::{Part, Touch};
use crate::visit::{self, BoothRefusal, Event};
use translations::Text;

/// One more was touched than may be.
pub(super) fn too_many(text: Text) -> Scene {
    let asked = Scene::asked(text, "K09");
    let touched = ["green-card", "asylum", "travel", "daca"];
    touched.into_iter().fold(asked, Scene::picks)
}

/// A day was chosen that the month does not have.
pub(super) fn no_such_day(text: Text) -> Scene {
    let date = Scene::asked(text, "K12").date(Part::Year, 2026);
    let date = date.date(Part::Month, 1).date(Part::Day, 31);
    date.date(Part::Month, 2).touch(Touch::Continue)
}

/// A day was chosen and no month, and the visitor goes on to the end.
pub(super) fn no_month(text: Text) -> Scene {
    let date = Scene::asked(text, "K12").date(Part::Year, 2026);
    date.date(Part::Day, 31).touch(Touch::FinishNow)
}

/// Somebody was born in a year that has not come.
pub(super) fn not_yet(text: Text) -> Scene {
    questions::birth(text).date(Part::Year, 2059)
}

pub(super) fn code(text: Text) -> Scene {
    let typed = questions::code(text).types("number", "A12");
    typed.touch(Touch::Continue)
}

pub(super) fn email(text: Text) -> Scene {
    let typed = Scene::asked(text, "K23").types("K23", "rosa@");
    typed.touch(Touch::Continue)
}

pub(super) fn number(text: Text) -> Scene {
    let typed = questions::number(text).types("amount", "999999999");
    typed.touch(Touch::Continue)
}

/// The office does not take this code.
pub(super) fn booth_refused(text: Text, why: BoothRefusal) -> Scene {
    let asked = booth::asked(text, "471100").touch(Touch::Continue);
    asked.happens(Event::BoothRefused(why))
}

/// The disk takes no part of the private form.
pub(super) fn part_not_kept(text: Text) -> Scene {
    let Scene { visit, now } = booth::review(text);
    let (mut visit, _) = visit::step(visit, Event::Touch(Touch::Finish), now);
    for _ in 0..visit::SEAL_TRIES {
        visit = visit::step(visit, Event::SealFailed, now).0;
    }
    Scene { visit, now }
}
