//! A real window draws anew only what has changed. What it shows then must be what drawing everything shows.

use super::settle;
use crate::headless::{self, Size};
use crate::office::Office;
use crate::ui::{Hearing, Shell, Touch, fonts};
use crate::visit::{self, Effect, Event, Visit};
use chrono::{DateTime, TimeDelta, Utc};
use i_slint_backend_testing::{AccessibleRole, ElementHandle, ElementRoot};
use proptest::prelude::*;
use shared::form::{Form, Place};
use shared::ticket::Label;
use slint::platform::software_renderer::{
    MinimalSoftwareWindow, PremultipliedRgbaColor, RepaintBufferType,
};
use slint::platform::{
    Platform, PointerEventButton, WindowAdapter, WindowEvent, update_timers_and_animations,
};
use slint::{LogicalPosition, PlatformError};
use std::cell::{Cell, RefCell};
use std::ops::ControlFlow;
use std::rc::Rc;
use std::time::Duration;
use translations::{Language, Text};

const SIZE: Size = Size {
    width: 1280,
    height: 720,
};

thread_local! {
    /// Time passes only when a test says so.
    static PASSED: Cell<Duration> = const { Cell::new(Duration::ZERO) };
    /// The windows of this thread, the next one last.
    static WINDOWS: RefCell<Vec<Rc<MinimalSoftwareWindow>>> = const { RefCell::new(Vec::new()) };
}

struct InParts;

impl Platform for InParts {
    fn create_window_adapter(&self) -> Result<Rc<dyn WindowAdapter>, PlatformError> {
        let next = WINDOWS.with_borrow_mut(Vec::pop);
        let window = next.ok_or(PlatformError::NoPlatform)?;
        Ok(window)
    }

    fn duration_since_start(&self) -> Duration {
        PASSED.get()
    }
}

/// A kiosk with a visitor, and what its window has drawn so far.
struct Drawn {
    window: Rc<MinimalSoftwareWindow>,
    shell: Shell,
    touches: Rc<RefCell<Vec<Touch>>>,
    visit: Visit,
    now: DateTime<Utc>,
    pixels: Vec<PremultipliedRgbaColor>,
}

impl Drawn {
    fn new(kind: RepaintBufferType) -> Self {
        let window = MinimalSoftwareWindow::new(kind);
        WINDOWS.with_borrow_mut(|it| it.push(Rc::clone(&window)));
        let touches = Rc::<RefCell<Vec<Touch>>>::default();
        let heard = Rc::clone(&touches);
        let shell = Shell::new(move |it| heard.borrow_mut().push(it)).expect("there is a window");
        headless::resize(shell.window(), SIZE);
        let now = DateTime::UNIX_EPOCH + TimeDelta::days(20_788) + TimeDelta::hours(15);
        let languages = ["es", "en"].iter().filter_map(|it| Language::find(it));
        let mut office = Office::default();
        office.languages = languages.collect();
        Self {
            window,
            shell,
            touches,
            visit: Visit::nobody(Form::current(), office, now),
            now,
            pixels: vec![PremultipliedRgbaColor::default(); (SIZE.width * SIZE.height) as usize],
        }
    }

    fn happens(mut self, event: Event) -> Self {
        let (visit, effects) = visit::step(self.visit, event, self.now);
        self.visit = visit;
        if effects.iter().any(|it| matches!(it, Effect::Seal(_))) {
            let series = "A".parse().expect("A is a series");
            return self.happens(Event::Sealed(Label::of(&series, 17)));
        }
        self
    }

    /// Shows what came of the touches, and draws it as the window would.
    fn draws(mut self) -> Self {
        settle();
        let touches: Vec<Touch> = self.touches.borrow_mut().drain(..).collect();
        for touch in touches {
            self = self.happens(Event::Touch(touch));
        }
        self.shell.show(&visit::view(&self.visit, self.now));
        self.shell.hear(&Hearing::of_everything());
        update_timers_and_animations();
        let pixels = &mut self.pixels;
        self.window.draw_if_needed(|it| {
            it.render(pixels, SIZE.width as usize);
        });
        self
    }

    /// A question comes up, wherever the visitor is.
    fn asks(mut self, id: &str) -> Self {
        let question = Form::current().question(id).expect("the form asks it");
        if !self.visit.is_asking() {
            let office = self.visit.office().clone();
            let language = office.languages[0];
            self.visit = Visit::nobody(Form::current(), office, self.now);
            for touch in [
                Touch::Start(language),
                Touch::Language(language),
                Touch::Accept,
            ] {
                self = self.happens(Event::Touch(touch));
            }
        }
        self.visit = self.visit.at(question, None);
        self
    }

    fn buttons(&self) -> Vec<ElementHandle> {
        let mut all = Vec::new();
        let root = ElementRoot::root_element(self.shell.component());
        root.visit_descendants(|it| -> ControlFlow<()> {
            if it.accessible_role() == Some(AccessibleRole::Button) {
                all.push(it);
            }
            ControlFlow::Continue(())
        });
        all
    }

    /// Touches a place, and is drawn while the finger is there, too.
    fn taps(self, position: LogicalPosition) -> Self {
        let button = PointerEventButton::Left;
        let says = |it: &Self, event| it.shell.window().dispatch_event(event);
        says(&self, WindowEvent::PointerMoved { position });
        says(&self, WindowEvent::PointerPressed { position, button });
        let touched = self.draws();
        says(&touched, WindowEvent::PointerReleased { position, button });
        touched
    }
}

/// Pixels at the edge of a picture may be a little lighter or darker when only a part of it is drawn.
const EDGE_MAX: u8 = 128;
const EDGES_MAX: usize = 64;

/// The first and the last row of pixels in which two pictures differ.
fn stale_rows(parts: &Drawn, whole: &Drawn) -> Option<(usize, usize)> {
    let far = |a: u8, b: u8| EDGE_MAX < a.abs_diff(b);
    let both = parts.pixels.iter().zip(&whole.pixels).enumerate();
    let stale: Vec<usize> = both
        .filter(|(_, (a, b))| far(a.red, b.red) || far(a.green, b.green) || far(a.blue, b.blue))
        .map(|(at, _)| at / SIZE.width as usize)
        .collect();
    let found = EDGES_MAX < stale.len();
    found.then(|| stale.first().copied().zip(stale.last().copied()))?
}

/// What may happen next: a button is touched (counted around, or by its name), or a question comes up.
#[derive(Debug, Clone)]
enum Next {
    Touch(usize),
    Says(&'static str),
    Ask(&'static str),
    /// So long nobody does anything.
    Wait(Duration),
}

/// Two kiosks to which the same happens: one draws like the window on a screen, the other draws everything each time.
fn same_pictures(steps: &[Next]) -> Result<(), TestCaseError> {
    if slint::platform::set_platform(Box::new(InParts)).is_ok() {
        fonts::register();
    }
    let mut both = [
        RepaintBufferType::ReusedBuffer,
        RepaintBufferType::NewBuffer,
    ]
    .map(|it| Drawn::new(it).draws());
    let mut way = Vec::new();
    for step in steps {
        let buttons = both[0].buttons();
        let says = |it: &&ElementHandle, id: &str| {
            let said = Text::new(both[0].visit.office().languages[0]).of(id);
            it.accessible_label().is_some_and(|it| it.as_str() == said)
        };
        let button = match step {
            Next::Touch(at) => buttons.get(at % buttons.len().max(1)),
            Next::Says(id) => buttons.iter().find(|it| says(it, id)),
            Next::Ask(id) => {
                both = both.map(|it| it.asks(id));
                way.push((*id).to_owned());
                None
            }
            Next::Wait(time) => {
                PASSED.set(PASSED.get() + *time);
                None
            }
        };
        if let Some(button) = button {
            way.push(button.accessible_label().unwrap_or_default().to_string());
            let middle = middle_of(button);
            both = both.map(|it| it.taps(middle));
        } else {
            let is_touch = matches!(step, Next::Touch(_) | Next::Says(_));
            prop_assert!(!is_touch, "nothing to touch: {way:?}");
        }
        both = both.map(Drawn::draws);
        let stale = stale_rows(&both[0], &both[1]);
        prop_assert_eq!(stale, None, "rows that were not drawn anew: {:?}", way);
        let first = both[0].pixels[0];
        let is_drawn = both[0].pixels.iter().any(|it| it.red != first.red);
        prop_assert!(is_drawn, "nothing was drawn: {:?}", way);
    }
    Ok(())
}

fn middle_of(button: &ElementHandle) -> LogicalPosition {
    let (corner, size) = (button.absolute_position(), button.size());
    LogicalPosition::new(corner.x + size.width / 2.0, corner.y + size.height / 2.0)
}

/// Pages of keys have more words than the drawing keeps the shapes of.
#[test]
fn after_many_pages_of_keys_no_word_of_the_question_before_is_left() {
    for (first, then) in [("K25", "K17"), ("K08", "K19")] {
        let mut steps = vec![Next::Ask(first)];
        for _ in 0..6 {
            steps.extend(["kiosk-key-accents", "kiosk-key-letters"].map(Next::Says));
        }
        steps.push(Next::Ask(then));
        same_pictures(&steps).unwrap();
    }
}

/// Letters of a name become dots when nobody has typed for a while, whatever keys were looked at meanwhile.
#[test]
fn letters_that_were_typed_are_dots_again_also_where_only_parts_are_drawn() {
    let mut steps = vec![Next::Ask("K17")];
    for _ in 0..6 {
        steps.extend(["kiosk-key-accents", "kiosk-key-letters"].map(Next::Says));
    }
    // Two letters, wherever they stand among the buttons.
    steps.extend([Next::Touch(8), Next::Touch(9)]);
    steps.extend(["kiosk-key-accents", "kiosk-key-letters"].map(Next::Says));
    steps.push(Next::Wait(Duration::from_secs(2)));
    same_pictures(&steps).unwrap();
}

fn next() -> impl Strategy<Value = Next> {
    let asked = Form::current().questions.iter();
    let asked = asked.filter(|it| it.place == Place::Public);
    let asked: Vec<&str> = asked.map(|it| it.id.as_str()).collect();
    prop_oneof![
        5 => any::<usize>().prop_map(Next::Touch),
        1 => prop::sample::select(asked).prop_map(Next::Ask),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(3))]
    #[test]
    fn what_is_drawn_in_parts_is_what_is_drawn_whole(steps in prop::collection::vec(next(), 40)) {
        same_pictures(&steps)?;
    }
}
