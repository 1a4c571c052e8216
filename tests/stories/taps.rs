//! The real screens, tapped by what they say, from welcome to ticket: with a real office behind them and
//! a real printer beside them. If a story cannot find a thing by its label, a blind visitor cannot either.

use crate::programs;
use i_slint_backend_testing::ElementHandle;
use kiosk::headless::{self, Size};
use kiosk::speech::Sounding;
use kiosk::{Front, Kiosk, Settings};
use serde_json::{Value, json};
use slint::platform::{Key, PointerEventButton, WindowEvent};
use slint::{LogicalPosition, SharedString};
use std::cell::Cell;
use std::rc::Rc;
use std::time::{Duration, Instant};
use stories::{KioskProgram, Manners, Office, Printer, Synced};
use translations::{Language, Text};

/// A finger at the screen of a paired kiosk, and the words of the visitor it belongs to.
pub(crate) struct Finger {
    pub(crate) front: Rc<Front>,
    pub(crate) text: Text,
    by: By,
    taps: Cell<u32>,
    steps: Cell<u32>,
}

/// How the screen is worked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum By {
    /// A finger.
    Touch,
    /// The Tab and Enter keys, and no finger.
    Keys,
}

/// No screen has more to walk over.
const STEPS_MAX: usize = 120;

impl Finger {
    /// At the screen of `kiosk`, which prints to `printer`.
    pub(crate) fn at(kiosk: &KioskProgram, printer: &Printer, tag: &str) -> Finger {
        let size = Size {
            width: 1920,
            height: 1080,
        };
        Finger::at_size(kiosk, printer, tag, size)
    }

    /// At a screen of this size.
    pub(crate) fn at_size(
        kiosk: &KioskProgram,
        printer: &Printer,
        tag: &str,
        size: Size,
    ) -> Finger {
        Finger::with(kiosk, printer, tag, size, Sounding::silent())
    }

    /// At the screen of a kiosk that can be heard.
    pub(crate) fn hearing(
        kiosk: &KioskProgram,
        printer: &Printer,
        tag: &str,
        sounding: Sounding,
    ) -> Finger {
        let size = Size {
            width: 1920,
            height: 1080,
        };
        Finger::with(kiosk, printer, tag, size, sounding)
    }

    fn with(
        kiosk: &KioskProgram,
        printer: &Printer,
        tag: &str,
        size: Size,
        sounding: Sounding,
    ) -> Finger {
        headless::install();
        let mut settings = Settings::new(kiosk.folder().to_owned());
        settings.printer = printer.target().parse().unwrap();
        settings.sounding = sounding;
        let front = Front::open(Kiosk::start(settings).unwrap()).unwrap();
        headless::resize(front.shell().window(), size);
        let text = Text::new(Language::find(tag).unwrap());
        Finger {
            front,
            text,
            by: By::Touch,
            taps: Cell::new(0),
            steps: Cell::new(0),
        }
    }

    /// The same, worked in this way.
    pub(crate) fn by(self, by: By) -> Finger {
        Finger { by, ..self }
    }

    /// How often something was touched.
    pub(crate) fn taps(&self) -> u32 {
        self.taps.get()
    }

    /// How often the Tab key was pressed.
    pub(crate) fn steps(&self) -> u32 {
        self.steps.get()
    }

    /// Waits until the kiosk knows how the office wants it.
    pub(crate) fn waits_for_the_office(&self) {
        let begun = Instant::now();
        while self.front.kiosk().office().heard().is_none() {
            assert!(begun.elapsed() < Duration::from_secs(20), "no office");
            self.front.tick();
            std::thread::yield_now();
        }
    }

    /// Touches the middle of the one thing with this label.
    #[track_caller]
    pub(crate) fn tap(&self, label: &str) {
        self.front.tick();
        let thing = self.find(label).unwrap_or_else(|| {
            panic!("nothing on the screen is labelled {label:?}");
        });
        self.taps.set(self.taps.get() + 1);
        let position = middle(&thing);
        if self.by == By::Keys {
            return self.walks_to(label, position);
        }
        let button = PointerEventButton::Left;
        let window = self.front.shell().window();
        window.dispatch_event(WindowEvent::PointerMoved { position });
        window.dispatch_event(WindowEvent::PointerPressed { position, button });
        window.dispatch_event(WindowEvent::PointerReleased { position, button });
        slint::platform::update_timers_and_animations();
    }

    /// Goes there by the Tab key and presses Enter.
    #[track_caller]
    fn walks_to(&self, label: &str, there: LogicalPosition) {
        for _ in 0..STEPS_MAX {
            let app = self.front.shell().component();
            let ring = ElementHandle::find_by_element_id(app, "Pressable::ring").next();
            let is_there = ring.is_some_and(|it| {
                let here = middle(&it);
                (here.x - there.x).abs() <= 1.0 && (here.y - there.y).abs() <= 1.0
            });
            if is_there {
                return self.press(Key::Return);
            }
            self.press(Key::Tab);
            self.steps.set(self.steps.get() + 1);
        }
        panic!("no key leads to {label:?}");
    }

    fn press(&self, key: Key) {
        let window = self.front.shell().window();
        let text = SharedString::from(key);
        window.dispatch_event(WindowEvent::KeyPressed { text: text.clone() });
        window.dispatch_event(WindowEvent::KeyReleased { text });
        slint::platform::update_timers_and_animations();
    }

    /// The id of the question on the screen.
    pub(crate) fn question(&self) -> Option<String> {
        match self.front.kiosk().view().screen {
            kiosk::ui::Screen::Question(it) => Some(it.id),
            _ => None,
        }
    }

    pub(crate) fn find(&self, label: &str) -> Option<ElementHandle> {
        ElementHandle::find_by_accessible_label(self.front.shell().component(), label).next()
    }

    /// Touches the thing that says this message, turning the pages of tiles until it is there.
    #[track_caller]
    pub(crate) fn says(&self, id: &str) {
        let label = self.text.of(id);
        self.shows(&label);
        self.tap(&label);
    }

    /// Turns the pages of tiles until this is there.
    #[track_caller]
    pub(crate) fn shows(&self, label: &str) {
        let more = self.text.of("kiosk-more");
        for _ in 0..12 {
            if self.find(label).is_some() || self.find(&more).is_none() {
                return;
            }
            self.tap(&more);
        }
    }

    /// Types on the screen's own keyboard; a capital is what the keyboard makes of it.
    #[track_caller]
    fn types(&self, letters: &str) {
        for letter in letters.chars() {
            match letter {
                ' ' => self.says("kiosk-key-space"),
                '+' => self.says("kiosk-key-plus"),
                _ => self.tap(&letter.to_string()),
            }
        }
    }

    /// From the welcome screen over the language to the notice.
    pub(crate) fn begins(&self) {
        let first = self.front.kiosk().office().languages[0];
        self.tap(&Text::new(first).of("kiosk-welcome-start"));
        // The screen speaks the language it greeted in, until another is chosen.
        let more = Text::new(first).of("kiosk-more");
        while self.find(self.text.language().endonym()).is_none() {
            self.tap(&more);
        }
        self.tap(self.text.language().endonym());
    }

    /// From the welcome screen over language and notice to the first question.
    pub(crate) fn arrives(&self) {
        self.begins();
        // The notice is read to its end, however many pages it has in this language.
        while self.find(&self.text.of("kiosk-notice-accept")).is_none() {
            self.says("kiosk-continue");
        }
        self.says("kiosk-notice-accept");
    }

    /// The number on the screen, once the paper has come out.
    pub(crate) fn waits_for_paper(&self, printer: &Printer) -> String {
        let begun = Instant::now();
        while printer.papers().is_empty()
            || self.find(&self.text.of("kiosk-ticket-printed")).is_none()
        {
            assert!(begun.elapsed() < Duration::from_secs(20), "no paper");
            self.front.tick();
            std::thread::yield_now();
        }
        let (_, label) = self.front.kiosk().taken().unwrap();
        assert!(
            self.find(label.as_str()).is_some(),
            "the number is on the screen: {label}"
        );
        label.to_string()
    }
}

fn middle(thing: &ElementHandle) -> LogicalPosition {
    let (corner, size) = (thing.absolute_position(), thing.size());
    LogicalPosition::new(corner.x + size.width / 2.0, corner.y + size.height / 2.0)
}

/// Answers every kind of question by touch.
fn every_kind(finger: &Finger, typed: &Typed) {
    finger.says("form-for-whom-me");
    finger.says("form-adult-yes");
    finger.says("form-been-here-first");
    finger.says("form-appointment-no");
    finger.says("form-help-with-asylum");
    finger.says("form-help-with-letter");
    finger.says("kiosk-continue");
    finger.says("form-worried-date-yes");
    finger.says("form-paper-kind-court");
    finger.says("kiosk-date-other-year");
    finger.types("2031");
    finger.says("kiosk-month-5");
    finger.tap("6");
    finger.says("kiosk-continue");
    finger.says("form-held-no");
    finger.says("form-private-room-no");
    finger.says("form-staff-gender-any");
    finger.says("form-speak-language-same");
    finger.says("form-reads-little");
    finger.types(typed.call_name);
    finger.says("kiosk-continue");
    finger.types(typed.given);
    finger.says("kiosk-name-family");
    finger.types(typed.family);
    finger.says("kiosk-continue");
    if finger.find(&finger.text.of("form-name-latin")).is_some() {
        finger.says("kiosk-skip");
    }
    finger.types("1984");
    finger.says("kiosk-continue");
    finger.types("+50255550142");
    finger.says("kiosk-continue");
    finger.says("form-phone-whose-mine");
    finger.says("form-phone-ok-call");
    finger.says("kiosk-continue");
    finger.says("form-phone-script-only-me");
    while finger.find(&finger.text.of("form-needs-seat")).is_none() {
        finger.says("kiosk-skip");
    }
    finger.says("form-needs-seat");
    finger.says("kiosk-continue");
    finger.says("form-papers-yes");
    finger.says("kiosk-finish");
}

struct Typed {
    call_name: &'static str,
    given: &'static str,
    family: &'static str,
}

fn answers(typed: &Typed) -> Value {
    json!({
        "K04": "me", "K05": "yes", "K06": "first", "K09": ["asylum", "letter"],
        "K10": "yes", "K11": "court", "K12": "2031-05-06", "K13": "no", "K14": "no", "K15": "any", "K16": "same",
        "K07": "no", "K16R": "little", "K18": "1984", "K19K": "mine", "K31": "yes",
        "K08": typed.call_name, "K17": {"given": typed.given, "family1": typed.family},
        "K19": "+50255550142", "K20": ["call"], "K21": "only-me", "K29": ["seat"],
    })
}

#[track_caller]
fn what_is_tapped_is_what_arrives(tag: &str, typed: &Typed) {
    let office = Office::open(&programs()).unwrap();
    office.add_staff("lee", "attorney").unwrap();
    let kiosk = office.kiosk("front door").unwrap();
    let printer = Printer::start(Manners::Good).unwrap();

    let finger = Finger::at(&kiosk, &printer, tag);
    finger.arrives();
    every_kind(&finger, typed);
    assert_eq!(finger.waits_for_paper(&printer), "A-001");
    drop(finger);

    kiosk.drive(&[], Synced::Wait).unwrap();
    let records = office.export().unwrap();
    assert_eq!(records.len(), 1);
    assert_eq!(records[0]["answers"], answers(typed));
    assert_eq!(records[0]["language"], tag);
    assert_eq!(records[0]["label"], "A-001");
}

#[test]
fn what_is_tapped_in_english_is_what_arrives() {
    let typed = Typed {
        call_name: "Sol",
        given: "Rosa",
        family: "Lee-Ng",
    };
    what_is_tapped_is_what_arrives("en", &typed);
}

#[test]
fn what_is_tapped_in_spanish_is_what_arrives() {
    let typed = Typed {
        call_name: "Íñi",
        given: "José Ñu",
        family: "Ajú",
    };
    what_is_tapped_is_what_arrives("es", &typed);
}

#[test]
fn what_is_tapped_in_arabic_is_what_arrives() {
    let typed = Typed {
        call_name: "سلمى",
        given: "عبد الله",
        family: "حداد",
    };
    what_is_tapped_is_what_arrives("ar", &typed);
}

#[test]
fn erase_takes_everything_back_from_wherever_the_visitor_is() {
    let office = Office::open(&programs()).unwrap();
    office.add_staff("lee", "attorney").unwrap();
    let kiosk = office.kiosk("front door").unwrap();
    let printer = Printer::start(Manners::Good).unwrap();
    let on_the_notice = |finger: &Finger| finger.begins();
    let on_a_question = |finger: &Finger| {
        finger.arrives();
        finger.says("form-for-whom-me");
    };
    let on_the_review = |finger: &Finger| {
        finger.arrives();
        finger.says("form-for-whom-me");
        while finger.find(&finger.text.of("kiosk-finish")).is_none() {
            finger.says("kiosk-skip");
        }
    };
    let places: [&dyn Fn(&Finger); 3] = [&on_the_notice, &on_a_question, &on_the_review];
    for go in places {
        let finger = Finger::at(&kiosk, &printer, "ar");
        go(&finger);
        finger.says("kiosk-erase");
        finger.says("kiosk-ask-erase-yes");
        let erased = finger.text.of("kiosk-erased-title");
        assert!(finger.find(&erased).is_some());
    }
    assert_eq!(kiosk.status().unwrap()["sealed"], 0);
    assert_eq!(office.check().unwrap()["received"], 0);
}

#[test]
fn a_visitor_who_calls_a_person_is_seen_at_the_desk_within_seconds() {
    let office = Office::open(&programs()).unwrap();
    office.add_staff("rosa", "reception").unwrap();
    let kiosk = office.kiosk("front door").unwrap();
    let printer = Printer::start(Manners::Good).unwrap();
    let finger = Finger::at(&kiosk, &printer, "es");
    finger.arrives();
    let mut rosa = office.desk("rosa").unwrap();
    let button = "/call-answered/";
    assert!(!rosa.get("/queue").unwrap().body.contains(button));

    finger.says("kiosk-call");
    assert!(finger.find(&finger.text.of("kiosk-coming-title")).is_some());
    let begun = Instant::now();
    let page = loop {
        finger.front.tick();
        let page = rosa.get("/queue").unwrap().body;
        if page.contains(button) {
            break page;
        }
        assert!(begun.elapsed() < Duration::from_secs(5), "nobody was told");
    };
    assert!(page.contains("front door"), "where");
    assert!(
        page.contains("<bdi lang=\"es\" dir=\"ltr\">Español"),
        "{page}"
    );
}
