//! The screen: draws a [`View`] and tells what was touched. Nothing outside this folder (and the
//! drawing of paper) knows Slint.

mod booth;
mod comfort;
mod connect;
mod display;
pub(crate) mod fonts;
mod hearing;
mod notice;
mod notice_pages;
mod own;
mod own_date;
mod own_pages;
mod paint;
mod paint_booth;
mod paint_hearing;
mod paint_keys;
mod paint_language;
mod paint_question;
mod paint_resting;
mod paint_tiles;
mod pictures;
mod question;
mod shell;
mod touch;
mod typing;
mod typist;
mod view;

pub use booth::{BoothCard, BoothKind, PartMark};
pub use comfort::{Comfort, ComfortTouch};
pub use display::{NoDisplay, close, on_a_display, repeat};
pub use hearing::{Heard, Hearing, Place};
pub use notice::{Notice, NoticePart};
pub use notice_pages::{NoticePages, NoticeRoom};
pub use own::Aside;
pub use paint_question::search_help;
pub use question::*;
pub use shell::Shell;
pub use touch::Touch;
pub use view::*;

#[cfg(test)]
mod tests;
