//! What screen and voice tell each other: which part of a screen is shown, and what is being said of it.

use super::{Aside, NoticeRoom, Part, Screen, View};
use translations::Tongue;

/// What of a screen a visitor wants to hear.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Heard {
    /// All of it.
    All,
    /// One thing: a tile, by its id.
    Item(String),
}

/// Which part of a screen is shown; the screen itself remembers it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Place {
    /// The open page of tiles, answers or notice.
    pub page: usize,
    /// Tiles on a page.
    pub tiles: usize,
    /// Answers on a page of the review.
    pub answers: usize,
    /// The part of a date that is asked.
    pub part: Option<Part>,
    /// Its year is typed rather than touched.
    pub types_year: bool,
    /// What stands in front of the question.
    pub aside: Option<Aside>,
    /// How much of the notice stands on a page.
    pub notice: NoticeRoom,
}

impl Place {
    /// The tiles on the open page.
    pub fn shown<'a, T>(&self, all: &'a [T]) -> &'a [T] {
        let from = (self.page * self.tiles).min(all.len());
        &all[from..all.len().min(from + self.tiles)]
    }
}

/// What the screen shows of the voice.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Hearing {
    /// Something of the screen can be heard: the button is shown.
    pub can_listen: bool,
    /// What can be heard: tiles by their id, other things with `@` in front.
    pub items: Vec<String>,
    /// What is being said now.
    pub speaking: Option<String>,
    /// Everything is read to the visitor.
    pub reads_aloud: bool,
    /// It comes out of a loudspeaker.
    pub others_can_hear: bool,
    /// How loud, from 1.
    pub volume: usize,
}

impl Hearing {
    /// Everything on every screen can be heard, by everybody.
    pub fn of_everything() -> Hearing {
        let tags = Tongue::all().map(|it| it.tag.to_owned());
        Hearing {
            can_listen: true,
            items: tags.collect(),
            others_can_hear: true,
            volume: 3,
            ..Hearing::default()
        }
    }

    /// For each tile that is shown, whether it speaks its own language and can be heard by itself.
    pub(super) fn of_tiles(&self, view: &View, place: &Place) -> Vec<bool> {
        let tags: Vec<&str> = match &view.screen {
            Screen::Language(tiles) => {
                let shown = place.shown(tiles).iter();
                shown.map(|it| it.language.tag()).collect()
            }
            Screen::Spoken(spoken) => {
                let shown = place.shown(&spoken.tongues).iter();
                // Sign language has a picture there, and nothing of its own to hear.
                let tags = shown.map(|it| if it.is_signed() { "" } else { it.tag });
                tags.collect()
            }
            _ => Vec::new(),
        };
        let is_heard = |tag: &&str| self.items.iter().any(|it| it == tag);
        tags.iter().map(is_heard).collect()
    }
}
