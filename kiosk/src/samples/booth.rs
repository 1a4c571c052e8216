//! Moments of a private form at a kiosk in a private room.

use super::{Scene, number};
use crate::ui::Touch;
use crate::visit::Event;
use shared::protocol::pairing::KioskPlace;
use translations::Text;

/// A code is being put in.
pub(super) fn asked(text: Text, digits: &str) -> Scene {
    let mut scene = Scene::of(text);
    scene.visit = scene.visit.in_place(KioskPlace::Booth);
    scene
        .touch(Touch::Start(text.language()))
        .touch(Touch::Language(text.language()))
        .types("code", digits)
}

/// The code was good.
pub(super) fn notice(text: Text) -> Scene {
    let asked = asked(text, "471100").touch(Touch::Continue);
    asked.happens(Event::BoothOpened(number()))
}

/// Before the first part.
pub(super) fn part(text: Text) -> Scene {
    notice(text).touch(Touch::Accept)
}

/// The first question of the part with this id.
pub(super) fn section(text: Text, id: &str) -> Scene {
    let mut scene = part(text);
    while scene.visit.open_part().is_some_and(|(_, it)| it != id) {
        scene = scene.touch(Touch::SkipPart);
    }
    scene.touch(Touch::StartPart)
}

/// A part that was begun is to be left for the next one.
pub(super) fn skipped(text: Text) -> Scene {
    let mut scene = review(text).touch(Touch::Back);
    while scene.question().is_some() {
        scene = scene.touch(Touch::Back);
    }
    scene.touch(Touch::SkipPart)
}

/// Whether the police ever arrested somebody is asked: the first question of its part.
pub(super) fn question(text: Text) -> Scene {
    section(text, "police")
}

/// All answers of a part, before it is sent.
pub(super) fn review(text: Text) -> Scene {
    question(text).picks("no").touch(Touch::FinishNow)
}

/// A part was sent.
pub(super) fn sent(text: Text) -> Scene {
    review(text).touch(Touch::Finish)
}

/// Before a part that comes after one that was sent.
pub(super) fn later_part(text: Text) -> Scene {
    sent(text).touch(Touch::Continue)
}
