//! Kiosks as the office meets them: paired, signed, honest or not.

mod admission;
mod api;
mod booths;
mod calls;
pub(crate) mod device;
mod looks;
mod openings;
mod pages;
mod pairing;
pub(crate) mod papers;
mod remote;
mod speaks;
mod store;
mod today;

use crate::web::outline::outline;

/// What a screen reader finds between the frame's rooms and its foot.
pub(crate) fn main_of(html: &str) -> String {
    let outline = outline(html);
    outline
        .split_once("\nmain\n")
        .map_or(outline.clone(), |(_, main)| main.to_owned())
}
