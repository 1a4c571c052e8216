//! The real window on a display of its own: touched as by a finger, from welcome to ticket. After the visit the
//! program has replaced itself, and nothing that was typed is left in its memory.

use crate::programs;
use crate::taps::{By, Finger};
use kiosk::headless::{self, Size};
use serde_json::json;
use std::fs::{self, File};
use std::os::unix::fs::FileExt;
use std::os::unix::net::UnixDatagram;
use std::process::Child;
use std::time::{Duration, Instant};
use stories::{Display, Extra, Key, KioskProgram, Manners, Office, Printer, Synced, extra, pass};

/// How long anything may take, in a build that is not optimised and on a busy machine.
const PATIENCE: Duration = Duration::from_mins(1);

/// The window of `kiosk run --windowed`.
const SIZE: (u16, u16) = (1280, 720);

/// The same for the screens of the twin.
fn size() -> Size {
    Size {
        width: SIZE.0.into(),
        height: SIZE.1.into(),
    }
}

/// How many dots of a picture may differ, and how much the others may: the edge of a picture that was drawn in two
/// parts is a little darker.
const DOTS_MAX: usize = 50;
const EDGE_MAX: u8 = 96;

/// Letters that occur nowhere else, typed on the screen's own keyboard.
const MARKER: &str = "qzvkjwxqhz";

/// A finger at the real window. Where things are it knows from a twin: the same screens without a display, touched at
/// the same places.
struct Hand<'a> {
    display: &'a Display,
    twin: Finger,
}

impl Hand<'_> {
    /// Touches the thing with this label, and waits until the window shows what follows.
    #[track_caller]
    fn taps(&self, label: &str) {
        self.touches(label);
        self.display.shows(|it| self.is_as_twin(it)).unwrap();
        // A new screen takes no touch for a moment.
        pass(Duration::from_millis(400));
    }

    /// Touches the thing with this label.
    #[track_caller]
    fn touches(&self, label: &str) {
        let thing = self
            .twin
            .find(label)
            .unwrap_or_else(|| panic!("no {label:?}"));
        let (corner, size) = (thing.absolute_position(), thing.size());
        #[expect(
            clippy::cast_possible_truncation,
            reason = "a place on a screen of a few thousand dots"
        )]
        let middle = |corner: f32, size: f32| (corner + size / 2.0).round() as i16;
        self.display
            .touch(middle(corner.x, size.width), middle(corner.y, size.height))
            .unwrap();
        self.twin.tap(label);
    }

    /// Walks to the thing with this label and presses Enter there: the same keys here as at the twin.
    #[track_caller]
    fn walks_to(&self, label: &str) {
        let before = self.twin.steps();
        self.twin.tap(label);
        for _ in before..self.twin.steps() {
            self.display.press(Key::Tab).unwrap();
        }
        self.display.press(Key::Enter).unwrap();
        self.display.shows(|it| self.is_as_twin(it)).unwrap();
        pass(Duration::from_millis(400));
    }

    /// The visit is given to the office; the two numbers are not the same.
    fn finishes_with(&self, id: &str) {
        let before = self.display.picture().unwrap();
        self.touches(&self.twin.text.of(id));
        self.display.shows(|it| it != before).unwrap();
        pass(Duration::from_millis(400));
    }

    /// Whether the window shows what the twin shows; a few dots may differ where a button is just let go of.
    fn is_as_twin(&self, seen: &[u8]) -> bool {
        self.twin.front.tick();
        let wanted = headless::snapshot(self.twin.front.shell().window()).unwrap();
        let pairs = seen.chunks_exact(4).zip(wanted.as_slice());
        let others = pairs.filter(|(it, wanted)| {
            let wanted = [wanted.b, wanted.g, wanted.r];
            let mut both = it.iter().zip(wanted);
            both.any(|(it, wanted)| EDGE_MAX < it.abs_diff(wanted))
        });
        others.count() <= DOTS_MAX
    }

    /// Writes letters that occur nowhere else where the name to be called by is asked.
    fn writes_marker(&self) {
        while self.twin.question().as_deref() != Some("K08") {
            self.says("kiosk-skip");
        }
        for letter in MARKER.chars() {
            // The screen shows a capital first where a name begins.
            let capital = letter.to_uppercase().to_string();
            let is_capital = self.twin.find(&capital).is_some();
            self.taps(&if is_capital {
                capital
            } else {
                letter.to_string()
            });
        }
    }

    fn says(&self, id: &str) {
        self.taps(&self.twin.text.of(id));
    }

    /// From the welcome to the end of the notice.
    fn arrives(&self) {
        // A new screen takes no touch for a moment, also the first one.
        pass(Duration::from_millis(400));
        // The greetings take turns; both are touched while they speak this language.
        let start = self.twin.text.of("kiosk-welcome-start");
        let begun = Instant::now();
        while self.twin.find(&start).is_none() || !self.is_as_twin(&self.display.picture().unwrap())
        {
            assert!(begun.elapsed() < PATIENCE, "no greeting in this language");
            slint::platform::update_timers_and_animations();
        }
        // Between the look and the touch the window may greet in the next language, and its page of languages then speaks
        // that one: what comes after the language is the same again.
        let before = self.display.picture().unwrap();
        self.touches(&start);
        self.display.shows(|it| it != before).unwrap();
        pass(Duration::from_millis(400));
        self.taps(self.twin.text.language().endonym());
        while self
            .twin
            .find(&self.twin.text.of("kiosk-notice-accept"))
            .is_none()
        {
            self.says("kiosk-continue");
        }
    }
}

/// How often the marker stands in what a process can have written to its memory.
fn in_memory(process: u32) -> usize {
    let maps = fs::read_to_string(format!("/proc/{process}/maps")).unwrap();
    let memory = File::open(format!("/proc/{process}/mem")).unwrap();
    let wide: Vec<u8> = MARKER.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let mut count = 0;
    for line in maps.lines().filter(|it| it.contains(" rw-p ")) {
        let (from, to) = line.split_once(' ').unwrap().0.split_once('-').unwrap();
        let [from, to] = [from, to].map(|it| u64::from_str_radix(it, 16).unwrap());
        let mut bytes = vec![0; usize::try_from(to - from).unwrap()];
        let read = memory.read_at(&mut bytes, from).unwrap_or(0);
        for needle in [MARKER.as_bytes(), &wide] {
            // The first letter may have become a capital.
            let needle = &needle[needle.len() / MARKER.len()..];
            count += bytes[..read]
                .windows(needle.len())
                .filter(|it| *it == needle)
                .count();
        }
    }
    count
}

/// Where the memory of a process lies: a program that was replaced has another place.
fn layout(process: u32) -> String {
    let maps = fs::read_to_string(format!("/proc/{process}/maps")).unwrap_or_default();
    maps.lines().filter(|it| it.contains("[stack]")).collect()
}

fn open_files(process: u32) -> usize {
    fs::read_dir(format!("/proc/{process}/fd")).unwrap().count()
}

struct Running(Child);

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

fn run_on(display: &Display, kiosk: &KioskProgram, printer: &Printer) -> Running {
    let folder = kiosk.folder().to_str().unwrap();
    let target = printer.target();
    let arguments = ["run", "--windowed", "--data", folder, "--printer", &target];
    let mut command = programs().command("kiosk", &arguments.map(AsRef::as_ref));
    command
        .env("DISPLAY", &display.name)
        .env("NOTIFY_SOCKET", kiosk.folder().with_extension("moves"))
        .env_remove("WAYLAND_DISPLAY");
    let log = File::create(kiosk.folder().with_extension("log")).unwrap();
    Running(command.stderr(log).spawn().unwrap())
}

/// A kiosk and its twin in an office, each with a printer, and a display for the one that runs in a window.
struct Scene {
    office: Office,
    kiosk: KioskProgram,
    other: KioskProgram,
    printer: Printer,
    twin_printer: Printer,
    display: Display,
    /// Where systemd would listen.
    moves: UnixDatagram,
}

impl Scene {
    /// Nothing where no X server is named.
    fn of(story: &str) -> Option<Scene> {
        let xvfb = extra(Extra::Xvfb, story)?;
        let office = Office::open(&programs()).unwrap();
        let kiosk = office.kiosk("front door").unwrap();
        Some(Scene {
            moves: UnixDatagram::bind(kiosk.folder().with_extension("moves")).unwrap(),
            kiosk,
            other: office.kiosk("twin").unwrap(),
            office,
            printer: Printer::start(Manners::Good).unwrap(),
            twin_printer: Printer::start(Manners::Good).unwrap(),
            display: Display::open(&xvfb, SIZE).unwrap(),
        })
    }

    /// A twin that begins anew, so that both greet in the same language.
    fn hand(&self, tag: &str) -> Hand<'_> {
        Hand {
            display: &self.display,
            twin: Finger::at_size(&self.other, &self.twin_printer, tag, size()),
        }
    }

    /// The window, once it is drawn.
    fn runs(&self) -> Running {
        let running = run_on(&self.display, &self.kiosk, &self.printer);
        self.display.shows(is_drawn).unwrap();
        running
    }
}

/// Whatever supervises the kiosk: it hears that the screen still moves, also of the next image of the program.
fn hears_that_it_moves(socket: &UnixDatagram) {
    let mut words = [0; 256];
    socket.set_nonblocking(true).unwrap();
    while socket.recv(&mut words).is_ok() {}
    socket.set_nonblocking(false).unwrap();
    socket.set_read_timeout(Some(PATIENCE)).unwrap();
    let length = socket.recv(&mut words).unwrap();
    let words = String::from_utf8_lossy(&words[..length]).into_owned();
    assert_eq!(words, "READY=1\nWATCHDOG=1\n");
}

/// Waits until the program has replaced itself, and the next image of it has drawn its window; how long that took.
fn begins_anew(display: &Display, process: u32, before: &str) -> Duration {
    let begun = Instant::now();
    while layout(process) == before || layout(process).is_empty() {
        assert!(
            begun.elapsed() < PATIENCE,
            "the program did not replace itself"
        );
        pass(Duration::from_millis(10));
    }
    // Its window has gone with it.
    while !display.windows().unwrap().is_empty() {
        assert!(begun.elapsed() < PATIENCE, "the window stays");
    }
    while display.windows().unwrap().is_empty() || !is_drawn(&display.picture().unwrap()) {
        assert!(begun.elapsed() < PATIENCE, "no new window");
        pass(Duration::from_millis(10));
    }
    begun.elapsed()
}

fn is_drawn(picture: &[u8]) -> bool {
    picture[..3] != [0, 0, 0]
}

/// Waits until so many papers have come.
fn waits_for_papers(printer: &Printer, count: usize) {
    let begun = Instant::now();
    while printer.papers().len() < count {
        assert!(begun.elapsed() < PATIENCE, "no paper");
        pass(Duration::from_millis(50));
    }
}

#[test]
fn a_visit_in_the_real_window_leaves_a_number_and_no_trace_in_memory() {
    let story = "a_visit_in_the_real_window_leaves_a_number_and_no_trace_in_memory";
    let Some(scene) = Scene::of(story) else {
        return;
    };
    scene.office.add_staff("lee", "attorney").unwrap();
    let (display, printer) = (&scene.display, &scene.printer);
    let hand = scene.hand("en");
    let mut running = scene.runs();
    let process = running.0.id();
    let (before, files) = (layout(process), open_files(process));

    hand.arrives();
    hand.says("kiosk-notice-accept");
    hand.writes_marker();
    hand.says("kiosk-continue");
    assert_ne!(in_memory(process), 0, "the search finds what is there");
    while hand.twin.question().is_some() {
        hand.says("kiosk-skip");
    }
    hand.finishes_with("kiosk-finish");
    waits_for_papers(printer, 1);
    hand.touches(&hand.twin.text.of("kiosk-done"));
    let took = begins_anew(display, process, &before);
    println!("welcome again within {took:?}");
    assert!(took < Duration::from_millis(1500), "{took:?}");
    display.shows(is_drawn).unwrap();
    assert!(matches!(running.0.try_wait(), Ok(None)), "the same process");
    assert_eq!(in_memory(process), 0, "after the visit");
    assert!(open_files(process) <= files, "no file is left open");

    // Erased by its visitor, an answer is gone as well.
    drop(hand);
    let (hand, before) = (scene.hand("en"), layout(process));
    hand.arrives();
    hears_that_it_moves(&scene.moves);
    hand.says("kiosk-notice-accept");
    hand.writes_marker();
    assert_ne!(in_memory(process), 0, "the search finds what is there");
    hand.says("kiosk-erase");
    hand.touches(&hand.twin.text.of("kiosk-ask-erase-yes"));
    begins_anew(display, process, &before);
    display.shows(is_drawn).unwrap();
    assert_eq!(in_memory(process), 0, "after it was erased");

    // The next visitor finds everything as it was: the outbox, the next number, the printer.
    drop(hand);
    let hand = scene.hand("en");
    hand.arrives();
    hand.finishes_with("kiosk-notice-person");
    waits_for_papers(printer, 2);
    let begun = Instant::now();
    let mut delivered = scene.kiosk.status().unwrap();
    while delivered["receipted"] != 2 {
        assert!(begun.elapsed() < PATIENCE, "{delivered}");
        pass(Duration::from_millis(100));
        delivered = scene.kiosk.status().unwrap();
    }
    assert_eq!(
        (&delivered["boots"], &delivered["printed"]),
        (&1.into(), &2.into())
    );
}

/// From a crash to the welcome screen.
const BACK_WITHIN: Duration = Duration::from_secs(2);

#[test]
fn a_window_that_was_killed_is_back_at_once_with_everything_in_its_outbox() {
    let story = "a_window_that_was_killed_is_back_at_once_with_everything_in_its_outbox";
    let Some(xvfb) = extra(Extra::Xvfb, story) else {
        return;
    };
    let mut office = Office::open(&programs()).unwrap();
    let printer = Printer::start(Manners::Good).unwrap();
    let kiosk = office.kiosk("front door").unwrap();
    office.stop().unwrap();
    let visit = json!({"language": "es", "answers": {"K09": ["citizenship"]}});
    let taken = kiosk.drive(&[visit], Synced::DoNotWait).unwrap();
    assert_eq!(taken[0].label(), Some("A-001"));
    let display = Display::open(&xvfb, SIZE).unwrap();
    let mut running = run_on(&display, &kiosk, &printer);
    display.shows(is_drawn).unwrap();
    // Killed, not asked to end.
    running.0.kill().unwrap();
    running.0.wait().unwrap();
    while !display.windows().unwrap().is_empty() {}
    let begun = Instant::now();
    let _again = run_on(&display, &kiosk, &printer);
    display.shows(is_drawn).unwrap();
    let took = begun.elapsed();
    println!("back within {took:?}");
    assert!(took < BACK_WITHIN, "{took:?}");
    office.start().unwrap();
    let begun = Instant::now();
    let mut status = kiosk.status().unwrap();
    while status["receipted"] != 1 {
        assert!(begun.elapsed() < PATIENCE, "{status}");
        pass(Duration::from_millis(100));
        status = kiosk.status().unwrap();
    }
    assert_eq!(office.check().unwrap()["received"], 1);
}

#[test]
fn a_page_of_other_letters_leaves_nothing_of_its_question_behind() {
    let story = "a_page_of_other_letters_leaves_nothing_of_its_question_behind";
    let Some(scene) = Scene::of(story) else {
        return;
    };
    let hand = scene.hand("es");
    let _running = scene.runs();
    hand.arrives();
    hand.says("kiosk-notice-accept");
    while hand.twin.question().as_deref() != Some("K14") {
        hand.says("kiosk-skip");
    }
    hand.says("form-private-room-yes");
    while hand.twin.question().as_deref() != Some("K08") {
        hand.says("kiosk-skip");
    }
    hand.says("kiosk-key-accents");
    hand.taps("À");
    hand.says("kiosk-key-letters");
    hand.says("kiosk-continue");
    assert_eq!(hand.twin.question().as_deref(), Some("K19"));
}

#[test]
fn keys_come_to_the_window_also_where_no_window_manager_gives_them_to_it() {
    let story = "keys_come_to_the_window_also_where_no_window_manager_gives_them_to_it";
    let Some(scene) = Scene::of(story) else {
        return;
    };
    scene.display.gives_keys_to_nobody().unwrap();
    let hand = scene.hand("es");
    let _running = scene.runs();
    let begun = Instant::now();
    while !scene.display.some_window_gets_keys().unwrap() {
        assert!(begun.elapsed() < PATIENCE, "the window takes no keys");
        pass(Duration::from_millis(50));
    }
    hand.arrives();
    let hand = Hand {
        twin: hand.twin.by(By::Keys),
        ..hand
    };
    hand.walks_to(&hand.twin.text.of("kiosk-notice-accept"));
    for _ in 0..3 {
        let asked = hand.twin.question();
        hand.walks_to(&hand.twin.text.of("kiosk-skip"));
        assert_ne!(hand.twin.question(), asked);
    }
}
