//! The wall and the telephone at every moment: a call stands there with its window and flashes, it fits in whatever
//! letters, and a wall without a network says so and catches up.

use crate::browser::{CUT_OFF, TOO_SMALL};
use crate::crowd::{Crowd, Who};
use crate::programs;
use crate::things::{lets_telephones_look, offers_only};
use serde_json::json;
use std::time::{Duration, Instant};
use stories::demo::hang_in_browser;
use stories::{Browser, Cable, Desk, Extra, Office, WallLine, extra, pass};

/// The languages that stand on a wall together: letters with much above and below the line, and from the right.
const LETTERS: [[&str; 3]; 3] = [["es", "hi", "so"], ["en", "ar", "my"], ["ne", "ur", "am"]];

/// How long anything may take on a busy machine.
const PATIENCE: Duration = Duration::from_mins(1);

/// A call flashes at least so long.
const FLASHES: Duration = Duration::from_secs(10);

/// An office, somebody at the first window, and so many who wait.
struct Room {
    office: Office,
    rosa: Desk,
    crowd: Crowd,
}

impl Room {
    fn with(waiting: usize) -> Room {
        let office = Office::open(&programs()).unwrap();
        office.add_staff("rosa", "reception").unwrap();
        let mut crowd = Crowd::at(&office, "door");
        for _ in 0..waiting {
            crowd.comes(Who::default());
        }
        let mut rosa = office.desk("rosa").unwrap();
        stories::demo::sit_at_first_window(&mut rosa).unwrap();
        Room {
            office,
            rosa,
            crowd,
        }
    }

    /// Somebody else comes to work, at this window.
    fn sits(&self, name: &str, window: &str) -> Desk {
        self.office.add_staff(name, "reception").unwrap();
        let mut desk = self.office.desk(name).unwrap();
        desk.get("/queue").unwrap();
        let sat = desk.post("/queue/window", &[("window", window)]).unwrap();
        assert_eq!(sat.status, 303);
        desk
    }

    fn calls(&mut self) {
        stories::demo::call_next(&mut self.rosa).unwrap();
    }

    fn serves(&mut self, label: &str) {
        let visit = self.crowd.visit(label);
        for verb in ["begin", "finish"] {
            let done = self.rosa.post(&format!("/queue/{visit}/{verb}"), &[]);
            assert_eq!(done.unwrap().status, 303);
        }
    }
}

#[test]
fn a_call_stands_on_the_wall_with_its_window_and_flashes_for_ten_seconds() {
    let Some(driver) = extra(Extra::Browser, "a call flashes") else {
        return;
    };
    let mut room = Room::with(1);
    let wall = Browser::open(&driver, 1920, 1080).unwrap();
    let code = room.office.wall_code().unwrap();
    hang_in_browser(&wall, &room.office.url(), &code).unwrap();
    let called = Instant::now();
    room.calls();
    let stands = "const it = document.querySelector('.call.fresh');
        return it?.querySelector('.called').innerText === 'A-001' && it.querySelector('.window').innerText === '1'";
    wall.wait_until(stands, PATIENCE).unwrap();
    let flashes = "return document.querySelector('.call.fresh')?.getAnimations().some((it) => it.playState === 'running')";
    let mut colours = std::collections::BTreeSet::new();
    while called.elapsed() < FLASHES {
        let shows = wall.evaluate(flashes).unwrap();
        assert_eq!(shows, true, "flashes after {:?}", called.elapsed());
        let colour = wall.evaluate(
            "return getComputedStyle(document.querySelector('.call.fresh')).backgroundColor",
        );
        colours.insert(colour.unwrap().to_string());
        pass(Duration::from_millis(130));
    }
    assert!(
        4 < colours.len(),
        "the colour changes to be seen: {colours:?}"
    );
    let calm = format!("return !(() => {{ {flashes} }})()");
    wall.wait_until(&calm, PATIENCE).unwrap();
    assert_eq!(wall.complaints().unwrap(), [""; 0]);
}

#[test]
fn a_wall_whose_network_is_cut_says_so_and_shows_everything_it_missed() {
    let Some(driver) = extra(Extra::Browser, "a wall whose network is cut") else {
        return;
    };
    let mut room = Room::with(3);
    let cable = Cable::to(room.office.address()).unwrap();
    let wall = Browser::open(&driver, 1920, 1080).unwrap();
    let code = room.office.wall_code().unwrap();
    hang_in_browser(&wall, &cable.url(), &code).unwrap();
    room.calls();
    let shows = |label: &str| {
        format!("return document.querySelector('#wall').innerText.includes('{label}')")
    };
    wall.wait_until(&shows("A-001"), PATIENCE).unwrap();
    let is_lost = "return document.querySelector('.is-lost').checkVisibility()";
    assert_eq!(wall.evaluate(is_lost).unwrap(), false);

    cable.pull();
    wall.wait_until(is_lost, PATIENCE).unwrap();
    for label in ["A-001", "A-002"] {
        room.serves(label);
        room.calls();
    }
    assert_eq!(
        wall.evaluate(&shows("A-003")).unwrap(),
        false,
        "it is cut off"
    );
    assert_eq!(wall.evaluate(is_lost).unwrap(), true);

    cable.put_back();
    wall.wait_until(&shows("A-003"), PATIENCE).unwrap();
    let is_good = format!("return !(() => {{ {is_lost} }})()");
    wall.wait_until(&is_good, PATIENCE).unwrap();
    let large = "return document.querySelector('.large .called').innerText";
    assert_eq!(wall.evaluate(large).unwrap(), "A-003");
    let last = "return [...document.querySelectorAll('.last .called')].map((it) => it.innerText).join(' ')";
    assert_eq!(
        wall.evaluate(last).unwrap(),
        "A-002 A-001",
        "what it missed too"
    );
}

#[test]
fn a_walls_line_tells_calls_to_the_offices_own_page_until_the_screen_is_taken_out() {
    let mut room = Room::with(1);
    let (url, authority) = (room.office.url(), room.office.authority().unwrap());
    let wall = room.office.wall().unwrap();
    let cookie = wall.cookie().unwrap();
    let opens = |cookie: &str, page: &str| WallLine::open(authority.clone(), &url, cookie, page);
    let refused = |line: anyhow::Result<WallLine>| line.err().unwrap().to_string();
    let elsewhere = refused(opens(cookie, "https://elsewhere.example.org"));
    assert!(elsewhere.contains("403"), "{elsewhere}");
    let stranger = refused(opens("__Host-wall=none", &url));
    assert!(stranger.contains("401"), "{stranger}");

    let mut line = opens(cookie, &url).unwrap();
    let beat = Some("topic\nbeat".to_owned());
    assert_eq!(line.hears(PATIENCE).unwrap(), beat, "it is heard at once");
    room.calls();
    let said = line.hears(PATIENCE).unwrap().unwrap();
    assert!(said.starts_with("part\n") && said.contains("A-001"));
    let later = std::iter::from_fn(|| line.hears(PATIENCE).unwrap()).find(|it| it != &said);
    assert_eq!(later, beat);

    let walls = room.rosa.get("/display/walls").unwrap().body;
    let at = walls.find("/display/walls/").unwrap();
    let path = walls[at..].split('"').next().unwrap();
    assert_eq!(room.rosa.post(path, &[]).unwrap().status, 303);
    assert_eq!(line.hears(PATIENCE).unwrap(), None, "the line has ended");
    assert!(refused(opens(cookie, &url)).contains("401"));
}

#[test]
fn calls_fit_the_wall_upright_and_across_in_whatever_letters() {
    let Some(driver) = extra(Extra::Browser, "calls that fit the wall") else {
        return;
    };
    let mut room = Room::with(9);
    room.office.add_staff("ruth", "director").unwrap();
    let mut ruth = room.office.desk("ruth").unwrap();
    let walls = [(1920, 1080), (1080, 1920)].map(|(width, height)| {
        let wall = Browser::open(&driver, width, height).unwrap();
        let code = room.office.wall_code().unwrap();
        hang_in_browser(&wall, &room.office.url(), &code).unwrap();
        (wall, format!("{width} × {height}"))
    });
    let url = format!("{}/display", room.office.url());
    let mut fit = |when: &str| {
        for tags in LETTERS {
            offers_only(&mut ruth, tags);
            for (wall, size) in &walls {
                wall.go(&url).unwrap();
                wall.evaluate("return document.fonts.ready.then(() => true)")
                    .unwrap();
                for fault in [TOO_SMALL, CUT_OFF] {
                    let found = wall.evaluate(fault).unwrap();
                    assert_eq!(found, json!([]), "{when}, {tags:?} on {size}");
                }
            }
        }
    };
    fit("nobody is called");
    room.calls();
    fit("one is called");
    for label in ["A-001", "A-002", "A-003", "A-004", "A-005"] {
        room.serves(label);
        room.calls();
    }
    fit("one is called after five others");
    for (name, window, when) in [
        ("omar", "2", "two are called"),
        ("ines", "3", "three are called"),
    ] {
        stories::demo::call_next(&mut room.sits(name, window)).unwrap();
        fit(when);
    }
}

/// What a wall and a telephone may show, one moment after the other.
pub(crate) struct Moments {
    room: Room,
    passed: usize,
}

impl Moments {
    pub(crate) fn begin() -> Moments {
        let room = Room::with(6);
        room.office.add_staff("ruth", "director").unwrap();
        lets_telephones_look(&mut room.office.desk("ruth").unwrap());
        Moments { room, passed: 0 }
    }

    pub(crate) fn url(&self) -> String {
        self.room.office.url()
    }

    pub(crate) fn wall_code(&self) -> String {
        self.room.office.wall_code().unwrap()
    }

    /// The next moment: what it is, and whose telephone to look at.
    pub(crate) fn next(&mut self) -> Option<(&'static str, String)> {
        let (moment, label) = match self.passed {
            0 => ("while nobody has been called", "A-001"),
            1 => ("for somebody further back", "A-006"),
            2 => {
                self.room.calls();
                ("during a call", "A-001")
            }
            3 => {
                self.room.serves("A-001");
                self.room.calls();
                ("after one visit", "A-001")
            }
            4 => {
                for label in ["A-002", "A-003", "A-004"] {
                    self.room.serves(label);
                    self.room.calls();
                }
                ("after several visits", "A-006")
            }
            5 => ("with a code of no paper", ""),
            _ => return None,
        };
        self.passed += 1;
        let token = if label.is_empty() {
            "no-such-code".to_owned()
        } else {
            self.room.crowd.token(label)
        };
        Some((moment, token))
    }
}
