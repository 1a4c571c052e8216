//! Visitors who have answered, up to their number.

use super::people::called;
use super::{Scene, number, to_notice};
use crate::ui::Touch;
use crate::visit::Event;
use shared::answers::Answer;
use shared::protocol::Printed;
use translations::Text;

/// Somebody who came back to a question and finds the tick at their answer.
pub(super) fn choice_many(text: Text) -> Scene {
    let answered = Scene::asked(text, "K11").picks("court");
    answered.touch(Touch::Back)
}

pub(super) fn name(text: Text) -> Scene {
    let [given, family] = called(text);
    let asked = Scene::asked(text, "K17").types("given", given);
    let named = asked.types("family1", family);
    match text.language().tag() {
        "es" => named.types("family2", "Peña"),
        _ => named,
    }
}

pub(super) fn review(text: Text) -> Scene {
    to_review(Scene::of(text))
}

pub(super) fn to_review(scene: Scene) -> Scene {
    let text = Text::new(scene.visit.office().languages[0]);
    let words = |it: &str| Answer::Words(it.to_owned());
    let answers = [
        ("K04", words("me")),
        ("K05", words("yes")),
        ("K06", words("first")),
        ("K09", Answer::Several(vec!["green-card".to_owned()])),
        ("K10", words("yes")),
        ("K11", words("court")),
        ("K12", words("2026-06")),
        ("K13", words("no")),
        ("K14", words("no")),
        ("K16", words("same")),
        ("K08", words(called(text)[0])),
        ("K19", words("3055550123")),
        ("K20", Answer::Several(vec!["text".to_owned()])),
        ("K29", Answer::Several(vec!["seat".to_owned()])),
    ];
    let mut scene = to_notice(scene).touch(Touch::Accept);
    for (question, answer) in answers {
        let question = question.to_owned();
        scene = scene.happens(Event::Answered { question, answer });
    }
    while scene.question().is_some() {
        let touch = next(&scene);
        scene = scene.touch(touch);
    }
    scene
}

/// Goes on with the answer that stands there, or without one.
fn next(scene: &Scene) -> Touch {
    match scene.view().frame.can_continue {
        Some(true) => Touch::Continue,
        _ => Touch::Skip,
    }
}

pub(super) fn ticket(text: Text, printed: Printed) -> Scene {
    let taken = review(text).touch(Touch::Finish);
    taken.happens(Event::Printed(number(), printed))
}
