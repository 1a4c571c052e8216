//! Draws the screens of a private form between its questions, and ties their two buttons to what they mean
//! there.

use super::pictures::picture;
use super::shell::Inside;
use super::{BoothCard, BoothKind, PartMark, Screen, Touch, View};
use screens::{App, BoothFacts, Frame as FrameFacts, PartMarkName, ReviewFacts};
use slint::{ComponentHandle, Global, ModelRc, SharedString, VecModel};
use std::rc::Rc;
use translations::Text;

/// What the two buttons of a screen do; the second may be missing.
fn touches(kind: BoothKind) -> (Touch, Option<Touch>) {
    match kind {
        BoothKind::Part => (Touch::StartPart, Some(Touch::SkipPart)),
        BoothKind::Unsent { .. } => (Touch::Finish, Some(Touch::SkipPart)),
        BoothKind::Stopping => (Touch::Stop, None),
        BoothKind::Sent => (Touch::Continue, None),
        BoothKind::Done => (Touch::Home, None),
    }
}

/// Draws one of the screens.
pub(super) fn paint_booth(ui: &App, card: &BoothCard, text: Text) {
    let facts = BoothFacts::get(ui);
    let say = |id: &str| SharedString::from(text.of(id));
    let (title, line) = match card.kind {
        BoothKind::Part => (card.name.as_str().into(), SharedString::default()),
        BoothKind::Unsent { stops: false } => (card.name.as_str().into(), say("booth-part-unsent")),
        BoothKind::Unsent { stops: true } => (say("booth-stop"), say("booth-part-unsent")),
        BoothKind::Stopping => (say("booth-stop"), say("booth-stop-line")),
        BoothKind::Sent => (say("booth-part-sent-title"), say("booth-part-sent-line")),
        BoothKind::Done => (say("booth-done-title"), say("booth-done-line")),
    };
    facts.set_title(title);
    facts.set_line(line);
    let (first, first_icon, second, second_icon) = match card.kind {
        BoothKind::Part => ("booth-part-start", "change", "booth-part-skip", "skip"),
        BoothKind::Unsent { .. } => ("booth-part-finish", "lock", "kiosk-erase", "erase"),
        BoothKind::Stopping => ("booth-stop", "door", "", ""),
        BoothKind::Sent => ("booth-part-next", "yes", "", ""),
        BoothKind::Done => ("kiosk-done", "yes", "", ""),
    };
    let words = |id: &str| {
        if id.is_empty() {
            SharedString::default()
        } else {
            say(id)
        }
    };
    facts.set_first(words(first));
    facts.set_first_icon(picture(first_icon).into());
    facts.set_second(words(second));
    facts.set_second_icon(picture(second_icon).into());
    let icon = match card.kind {
        BoothKind::Part | BoothKind::Unsent { .. } => card.icon.as_str(),
        BoothKind::Stopping => "door",
        BoothKind::Sent => "lock",
        BoothKind::Done => "done",
    };
    facts.set_icon(picture(icon).into());
    facts.set_good(matches!(card.kind, BoothKind::Sent | BoothKind::Done));
    facts.set_place(card.place.as_deref().unwrap_or_default().into());
    let marks = card.marks.iter().map(|it| match it {
        PartMark::Open => PartMarkName::Open,
        PartMark::Now => PartMarkName::Now,
        PartMark::Sent => PartMarkName::Sent,
    });
    let marks: VecModel<PartMarkName> = marks.collect();
    facts.set_marks(ModelRc::new(marks));
}

/// What the frame and the review say otherwise while a private form is open.
pub(super) fn paint_booth_frame(ui: &App, view: &View, text: Text) {
    let facts = FrameFacts::get(ui);
    facts.set_can_stop(view.frame.can_stop);
    facts.set_stop_name(text.of("booth-stop").into());
    let finish = if view.frame.is_part {
        "booth-part-finish"
    } else {
        "kiosk-finish"
    };
    facts.set_finish_name(text.of(finish).into());
    let erase = if view.frame.has_sent {
        "booth-erase-line"
    } else {
        "kiosk-ask-erase-line"
    };
    facts.set_erase_line(text.of(erase).into());
    // The usual help speaks of a number, which nobody gets here.
    let help = if view.frame.is_part {
        String::new()
    } else {
        text.of("kiosk-review-help")
    };
    ReviewFacts::get(ui).set_help(help.into());
}

/// The buttons of the private form.
pub(super) fn connect(ui: &App, inside: &Rc<Inside>) {
    let of = |view: &View| match &view.screen {
        Screen::Booth(card) => Some(touches(card.kind)),
        _ => None,
    };
    let facts = ui.global::<BoothFacts>();
    let it = Rc::clone(inside);
    facts.on_go_first(move || it.change_and_tell(|_, view| of(view).map(|(first, _)| first)));
    let it = Rc::clone(inside);
    facts.on_go_second(move || {
        it.change_and_tell(|_, view| of(view).and_then(|(_, second)| second));
    });
    let it = Rc::clone(inside);
    ui.global::<FrameFacts>()
        .on_stop(move || it.tell_after_year(Touch::Stop));
}
