//! What is said of each screen, and how it is said: by a player that writes down what it was given.

mod scripts;
mod talking;

use super::*;
use crate::samples::Sample;
use crate::ui::NoticeRoom;
use translations::{Language, Tongue};

/// The first page of a screen on a wide display.
const FIRST: Place = Place {
    page: 0,
    tiles: 6,
    answers: 6,
    part: None,
    types_year: false,
    aside: None,
    notice: NoticeRoom::Lines(usize::MAX),
};

fn view(sample: &str, tag: &str) -> View {
    let language = Language::find(tag).unwrap();
    Sample::find(sample).unwrap().view(Text::new(language))
}
