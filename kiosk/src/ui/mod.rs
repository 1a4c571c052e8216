//! The screen: draws a [`View`] and tells what was touched. Nothing outside this folder (and the
//! drawing of paper) knows Slint.

mod view;

pub use view::*;
