//! What other offices show: few languages, no line of their own.

use super::{Scene, to_notice};
use crate::ui::Touch;
use crate::visit::Visit;
use chrono::TimeDelta;
use shared::form::{Calendar, Form, month_name};
use shared::protocol::Door;
use translations::{Language, Text, Tongue};

/// An office that offers only two languages on its screens; those it does not offer call a person.
pub(super) fn few_languages(text: Text) -> Scene {
    let own = text.language();
    let other = if own == Language::english() {
        "es"
    } else {
        "en"
    };
    let other = Language::find(other).into_iter();
    let languages: Vec<Language> = std::iter::once(own).chain(other).collect();
    let scene = office(text, |office| office.languages = languages);
    scene.touch(Touch::Start(own)).touch(Touch::LanguageNotHere)
}

/// There, somebody touches a language that the program has and the office does not offer: the one with the tallest
/// lines.
pub(super) fn language_not_offered(text: Text) -> Scene {
    let tag = if text.language().tag() == "ur" {
        "my"
    } else {
        "ur"
    };
    let tongue = Language::find(tag).map(Tongue::from);
    few_languages(text).touch(Touch::Speaks(tongue))
}

/// An office that wants nothing to say what it does.
pub(super) fn neutral(text: Text) -> Scene {
    office(text, |office| office.line = None)
}

/// The notice of that office.
pub(super) fn neutral_notice(text: Text) -> Scene {
    to_notice(neutral(text))
}

/// An office whose day is long enough for a visitor to go away while they wait.
pub(super) fn long_day(text: Text) -> Scene {
    let mut scene = Scene::said(text, Door::Open);
    let closes = scene.now + TimeDelta::hours(8);
    let office = scene.visit.office().clone();
    let office = office.with_day(closes, closes);
    scene.visit = Visit::nobody(Form::current(), office, scene.now);
    scene
}

/// An office that has as many visitors as it can see today: whoever comes now is told so.
pub(super) fn without_room(text: Text) -> Scene {
    let mut scene = Scene::of(text);
    let closes = scene.now + TimeDelta::hours(2);
    let office = scene.visit.office().clone();
    let office = office.with_day(closes, scene.now);
    scene.visit = Visit::nobody(Form::current(), office, scene.now);
    let scene = scene.touch(Touch::Start(text.language()));
    scene.touch(Touch::Language(text.language()))
}

/// Before the number, in an office where nobody is called from the visitor's lane until the afternoon.
pub(super) fn resting_lane(text: Text) -> Scene {
    let mut scene = Scene::of(text);
    let office = scene.visit.office().clone();
    let lanes = &Form::current().lanes;
    let until = scene.now + TimeDelta::hours(3);
    let resting = lanes.iter().map(|it| (it.id.clone(), until));
    let office = office.with_resting(resting);
    scene.visit = Visit::nobody(Form::current(), office, scene.now);
    super::to_review(scene)
}

/// The month with the longest name.
pub(super) fn longest_month(text: Text) -> u8 {
    let long = |it: &u8| month_name(text, Calendar::Gregorian, *it).chars().count();
    (1..=12).max_by_key(long).unwrap_or(1)
}

fn office(text: Text, change: impl FnOnce(&mut crate::office::Office)) -> Scene {
    let mut scene = Scene::of(text);
    let mut office = scene.visit.office().clone();
    change(&mut office);
    scene.visit = Visit::nobody(Form::current(), office, scene.now);
    scene
}
