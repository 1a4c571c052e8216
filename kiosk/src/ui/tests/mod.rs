//! Touches the real screens the way a visitor does: everything is found by its accessible label. If
//! a test cannot find it, a blind visitor cannot.

mod access;
mod again;
mod booth;
mod geometry;
mod hearing;
mod letters;
mod parts;
mod questions;
mod screens;
mod scripts;
mod typing;
mod walking;

use super::{DatePart, Heard, Hearing, Shell, Touch, View};
use crate::headless::{self, Size};
use crate::samples::Sample;
use i_slint_backend_testing::{AccessibleRole, ElementHandle};
use slint::platform::{PointerEventButton, WindowEvent};
use std::cell::RefCell;
use std::ops::ControlFlow;
use std::rc::Rc;
use translations::{Language, Text};

const LARGE: Size = Size {
    width: 1920,
    height: 1080,
};

/// A kiosk in a test: its window and what was touched.
struct Kiosk {
    shell: Shell,
    touches: Rc<RefCell<Vec<String>>>,
}

impl Kiosk {
    fn new(size: Size) -> Self {
        headless::install();
        let touches = Rc::<RefCell<Vec<String>>>::default();
        let heard = Rc::clone(&touches);
        let shell = Shell::new(move |touch| heard.borrow_mut().push(told(&touch)))
            .expect("a window can be made without a display");
        headless::resize(shell.window(), size);
        Self { shell, touches }
    }

    /// Shows a sample in one language.
    fn at(screen: &str, tag: &str) -> Self {
        let kiosk = Self::new(LARGE);
        kiosk.show_sample(screen, tag);
        kiosk
    }

    fn show_sample(&self, screen: &str, tag: &str) {
        let sample = Sample::find(screen).expect("the sample exists");
        sample.show(&self.shell, text(tag));
        self.shell.hear(&Hearing::of_everything());
        settle();
        self.touches.borrow_mut().clear();
    }

    /// With a voice for everything: where there is none, only a button is missing.
    fn show(&self, view: &View) {
        self.shell.show(view);
        self.shell.hear(&Hearing::of_everything());
        settle();
    }

    fn find_all(&self, label: &str) -> Vec<ElementHandle> {
        ElementHandle::find_by_accessible_label(self.shell.component(), label).collect()
    }

    #[track_caller]
    fn find(&self, label: &str) -> ElementHandle {
        let mut found = self.find_all(label);
        let count = found.len();
        match (found.pop(), count) {
            (Some(one), 1) => one,
            _ => panic!(
                "{count} things are labelled {label:?}; there is {:?}",
                self.labels()
            ),
        }
    }

    fn sees(&self, label: &str) -> bool {
        !self.find_all(label).is_empty()
    }

    /// Everything with a role, for messages of failing tests and for checks of all screens.
    fn things(&self) -> Vec<ElementHandle> {
        let mut all = Vec::new();
        let root = i_slint_backend_testing::ElementRoot::root_element(self.shell.component());
        root.visit_descendants(|it| -> ControlFlow<()> {
            if it
                .accessible_role()
                .is_some_and(|role| role != AccessibleRole::None)
            {
                all.push(it);
            }
            ControlFlow::Continue(())
        });
        all
    }

    fn labels(&self) -> Vec<String> {
        self.things()
            .iter()
            .filter_map(|it| it.accessible_label().map(String::from))
            .collect()
    }

    /// Does what a screen reader does on "activate".
    #[track_caller]
    fn activate(&self, label: &str) {
        self.find(label).invoke_accessible_default_action();
        settle();
    }

    /// Touches the middle of a thing with a finger.
    #[track_caller]
    fn tap(&self, label: &str) {
        let thing = self.find(label);
        let (corner, size) = (thing.absolute_position(), thing.size());
        self.tap_at(corner.x + size.width / 2.0, corner.y + size.height / 2.0);
    }

    /// Touches a place of the screen.
    fn tap_at(&self, x: f32, y: f32) {
        let position = slint::LogicalPosition::new(x, y);
        let button = PointerEventButton::Left;
        let window = self.shell.window();
        window.dispatch_event(WindowEvent::PointerMoved { position });
        window.dispatch_event(WindowEvent::PointerPressed { position, button });
        window.dispatch_event(WindowEvent::PointerReleased { position, button });
        settle();
    }

    fn press(&self, key: &str) {
        let window = self.shell.window();
        window.dispatch_event(WindowEvent::KeyPressed { text: key.into() });
        window.dispatch_event(WindowEvent::KeyReleased { text: key.into() });
        settle();
    }

    /// What was touched since the last look.
    fn heard(&self) -> Vec<String> {
        settle();
        self.touches.borrow_mut().drain(..).collect()
    }
}

/// Lets timers and changes take effect.
fn settle() {
    slint::platform::update_timers_and_animations();
}

fn text(tag: &str) -> Text {
    let found = Language::find(tag).or_else(|| Language::find_pseudo(tag));
    Text::new(found.expect("the language is offered"))
}

/// A touch in words. (The type itself does not show what was typed.)
fn told(touch: &Touch) -> String {
    match touch {
        Touch::Start(greeted) => format!("start {greeted}"),
        Touch::Language(language) => format!("language {language}"),
        Touch::LanguageNotHere => "language not here".into(),
        Touch::Speaks(tongue) => format!("speaks {}", tongue.map_or("another", |it| it.tag)),
        Touch::Accept => "accept".into(),
        Touch::TalkToPerson => "talk to person".into(),
        Touch::Pick(id) => format!("pick {}", id.as_str()),
        Touch::Typed { field, text } => format!("{field}: {}", text.as_str()),
        Touch::Date { part, value } => match value {
            DatePart::Known(value) => format!("{part:?} {value}"),
            DatePart::Unknown => format!("{part:?} unknown"),
            DatePart::Open => format!("{part:?} open"),
        },
        Touch::Calendar(calendar) => format!("calendar {}", calendar.word()),
        Touch::AddRow => "add row".into(),
        Touch::ChangeRow(row) => format!("change row {row}"),
        Touch::RemoveRow(row) => format!("remove row {row}"),
        Touch::Tell => "tell".into(),
        Touch::FinishNow => "finish now".into(),
        Touch::Continue => "continue".into(),
        Touch::Back => "back".into(),
        Touch::Skip => "skip".into(),
        Touch::Change(id) => format!("change {id}"),
        Touch::Finish => "finish".into(),
        Touch::StartPart => "start part".into(),
        Touch::SkipPart => "skip part".into(),
        Touch::Stop => "stop".into(),
        Touch::Erase => "erase".into(),
        Touch::EraseForSure => "erase for sure".into(),
        Touch::Leave => "leave".into(),
        Touch::CallPerson => "call person".into(),
        Touch::Hide => "hide".into(),
        Touch::Comfort(it) => format!("comfort {it:?}").to_lowercase(),
        Touch::DismissOverlay => "dismiss".into(),
        Touch::StillHere => "still here".into(),
        Touch::PrintAgain => "print again".into(),
        Touch::Home => "home".into(),
        Touch::Reached { item, name } => format!("reached {item}: {name}"),
        Touch::Listen(Heard::All) => "listen".into(),
        Touch::Listen(Heard::Item(item)) => format!("listen to {item}"),
        Touch::StopListening => "stop listening".into(),
        Touch::ReadAloud => "read aloud".into(),
        Touch::Louder => "louder".into(),
        Touch::Quieter => "quieter".into(),
        Touch::Anything => "anything".into(),
    }
}
