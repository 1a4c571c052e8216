//! Shows what of a screen can be heard, and what is being said.

use super::Hearing;
use super::paint::int;
use crate::speech::Volume;
use screens::{App, Frame as FrameFacts, Voice};
use slint::Global;

/// Shows what can be heard, and what is being said.
pub(super) fn paint_hearing(ui: &App, hearing: &Hearing) {
    let facts = FrameFacts::get(ui);
    facts.set_can_listen(hearing.can_listen);
    let speaking = hearing.speaking.as_deref().unwrap_or("");
    Voice::get(ui).set_speaking(speaking.into());
    facts.set_reads_aloud(hearing.reads_aloud);
    facts.set_others_can_hear(hearing.others_can_hear);
    facts.set_volume(int(hearing.volume));
    facts.set_volumes(int(Volume::steps()));
}
