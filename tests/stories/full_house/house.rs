//! The office of that day: five windows, who sits there, and one way to press a button: as it stands on its page. After
//! each the history is read.

use super::compare::agree;
use super::ledger::Ledger;
use super::pages;
use super::place::Place;
use crate::booked;
use crate::crowd::{Crowd, Who};
use crate::form::Form;
use crate::programs;
use crate::reading::all;
use crate::things::{changes_the_office, offers_only};
use chrono::{NaiveDate, TimeDelta, Timelike};
use scraper::{Html, Selector};
use shared::clock::{Clock, SystemClock};
use shared::triage::Colour;
use std::collections::BTreeMap;
use stories::{Answer, Desk, Office};

/// Who sits at which window; the last one is an attorney.
pub(super) const TELLERS: [&str; 5] = ["rosa", "omar", "ines", "paul", "lee"];

/// The place among the tellers of whoever may say that somebody is less urgent.
pub(super) const ATTORNEY: usize = 4;

/// So many people have an appointment at noon.
pub(super) const BOOKED: usize = 3;

/// What the office says of its windows: languages, lanes and hours.
const SET_UPS: [&[(&str, &str)]; 5] = [
    &[
        ("language-en", "yes"),
        ("language-es", "yes"),
        ("hours-1", "9-12, 12:45-17:30"),
    ],
    &[("lane-consultation", "yes"), ("hours-2", "9:00-17:00")],
    &[
        ("language-en", "yes"),
        ("language-ar", "yes"),
        ("hours-3", "10-12; 13-16"),
    ],
    &[("lane-desk", "yes"), ("lane-consultation", "yes")],
    &[],
];

/// The office, its staff and its visitors.
pub(super) struct House {
    office: Office,
    ruth: Desk,
    tellers: Vec<Desk>,
    /// How staff are known in forms, in the order of the windows.
    ids: Vec<String>,
    pub(super) crowd: Crowd,
    pub(super) ledger: Ledger,
    /// How often each address was played.
    pub(super) played: BTreeMap<&'static str, usize>,
    /// Whether the last button changed anything about a number.
    pub(super) has_moved: bool,
    /// The codes of those who have an appointment and have not come yet.
    pub(super) codes: Vec<String>,
    today: NaiveDate,
}

impl House {
    pub(super) fn open() -> House {
        let office = Office::open(&programs()).unwrap();
        office.add_staff("ruth", "director").unwrap();
        for name in TELLERS {
            let role = if name == "lee" {
                "attorney"
            } else {
                "reception"
            };
            office.add_staff(name, role).unwrap();
        }
        let mut ruth = office.desk("ruth").unwrap();
        offers_only(&mut ruth, ["en", "es", "ar"]);
        let today = late_in_the_morning(&mut ruth);
        let codes = booked::codes(&mut ruth, &today.to_string(), BOOKED);
        let tellers = TELLERS.map(|it| office.desk(it).unwrap());
        let crowd = Crowd::at(&office, "door");
        let mut house = House {
            office,
            ruth,
            tellers: tellers.into(),
            ids: Vec::new(),
            crowd,
            ledger: Ledger::new(),
            played: BTreeMap::new(),
            has_moved: false,
            codes,
            today,
        };
        house.sets_up();
        house.hears_of_yesterday();
        house
    }

    fn sets_up(&mut self) {
        for _ in 4..=5 {
            self.presses(0, "/queue/windows", "", &[("name", "")]);
        }
        let rename = "/queue/windows/{number}/rename";
        self.presses(0, rename, "3", &[("name-3", "Elm")]);
        self.presses(0, rename, "3", &[("name-3", "")]);
        for (set_up, number) in SET_UPS.into_iter().zip(["1", "2", "3", "4", "5"]) {
            self.presses(0, "/queue/windows/{number}", number, set_up);
        }
        for by in 0..TELLERS.len() {
            self.sits(by);
        }
        let first = self.comes(Who::default());
        let page = Html::parse_document(&self.page(0, &first));
        let options = Selector::parse("select[name=staff] option").unwrap();
        for name in TELLERS {
            let mut options = page.select(&options);
            let found = options.find(|it| it.text().collect::<String>() == name);
            let id = found.unwrap().attr("value").unwrap();
            self.ids.push(id.to_owned());
        }
    }

    /// A kiosk that had no network delivers somebody who took a number the day before and is not here any more.
    fn hears_of_yesterday(&mut self) {
        let mut side_door = Crowd::at(&self.office, "side door");
        self.ledger.comes_as = (Place::Forgotten, false);
        side_door.came(SystemClock.now() - TimeDelta::days(1), Who::default());
        self.ledger.read(&mut self.ruth);
    }

    /// Takes the window of one's own.
    pub(super) fn sits(&mut self, by: usize) {
        let window = (by + 1).to_string();
        self.presses(by, "/queue/window", "", &[("window", &window)]);
    }

    /// Presses a button that must be there and work; `of` is the number of a visitor or a window, or a lane. Then the
    /// history is read.
    #[track_caller]
    pub(super) fn presses(
        &mut self,
        by: usize,
        verb: &'static str,
        of: &str,
        fields: &[(&str, &str)],
    ) -> Answer {
        let done = self.presses_if_offered(by, verb, of, fields);
        done.unwrap_or_else(|| panic!("no page offers {verb} of {of:?} to {}", TELLERS[by]))
    }

    /// The same, unless no page offers it.
    #[track_caller]
    pub(super) fn presses_if_offered(
        &mut self,
        by: usize,
        verb: &'static str,
        of: &str,
        fields: &[(&str, &str)],
    ) -> Option<Answer> {
        let mut form = self.form(by, verb, of)?;
        for (name, value) in fields {
            form.fill(name, value);
        }
        pages::say_why_red_goes(&mut form);
        let path = self.address(verb, of);
        let done = self.tellers[by].post(&path, &form.sent()).unwrap();
        assert_eq!(
            done.status,
            303,
            "{path} {fields:?}: {:?}",
            all(&done.body, ".corrections")
        );
        *self.played.entry(verb).or_default() += 1;
        self.has_moved = self.ledger.read(&mut self.ruth);
        Some(done)
    }

    /// Presses a button that shows something to print.
    #[track_caller]
    pub(super) fn prints(
        &mut self,
        by: usize,
        verb: &'static str,
        of: &str,
        fields: &[(&str, &str)],
    ) {
        let mut form = self.form(by, verb, of).expect("a page offers it");
        for (name, value) in fields {
            form.fill(name, value);
        }
        let path = self.address(verb, of);
        let done = self.tellers[by].post(&path, &form.sent()).unwrap();
        assert_eq!(done.status, 200, "{path}");
        assert!(done.body.contains("data-print"), "{path}");
        *self.played.entry(verb).or_default() += 1;
        self.ledger.read(&mut self.ruth);
    }

    /// The form as it stands on a page.
    pub(super) fn form(&mut self, by: usize, verb: &'static str, of: &str) -> Option<Form> {
        let action = self.address(verb, of);
        pages::with(verb).iter().find_map(|page| {
            let page = self.address(page, of);
            let page = self.tellers[by].get(&page).unwrap().body;
            Form::find(&page, &action)
        })
    }

    fn address(&self, path: &str, of: &str) -> String {
        let id = if path.contains("{id}") {
            self.crowd.visit(of).to_string()
        } else {
            of.to_owned()
        };
        ["{id}", "{number}", "{lane}"]
            .iter()
            .fold(path.to_owned(), |path, it| path.replace(it, &id))
    }

    /// Somebody takes a number at the kiosk.
    pub(super) fn comes(&mut self, who: Who) -> String {
        let label = self.crowd.comes(who);
        self.ledger.comes_as = (Place::Waiting, who.colour == Colour::Red);
        self.ledger.read(&mut self.ruth);
        label
    }

    /// The desk gives somebody a number.
    pub(super) fn is_given(&mut self, by: usize, fields: &[(&str, &str)]) {
        self.ledger.comes_as = (Place::Waiting, false);
        let slip = self.presses(by, "/queue/issue", "", fields).location;
        let slip = slip.unwrap();
        let page = self.tellers[by].get(&slip).unwrap().body;
        let label = all(&page, ".slip .number").remove(0);
        let visit = slip.trim_start_matches("/queue/issue/").parse().unwrap();
        self.crowd.knows(&label, visit);
    }

    /// Sends somebody to the person at a window.
    pub(super) fn sends_to(&mut self, by: usize, label: &str, to: usize) {
        let staff = self.ids[to].clone();
        let fields = [("lane", ""), ("staff", staff.as_str())];
        self.presses(by, "/queue/{id}/transfer", label, &fields);
    }

    /// Sends somebody to another lane than theirs.
    pub(super) fn sends_to_lane(&mut self, by: usize, label: &str) {
        let form = self.form(by, "/queue/{id}/transfer", label).unwrap();
        let other = form.offers("lane").iter().find(|it| !it.is_empty());
        let other = other.unwrap().clone();
        self.presses(by, "/queue/{id}/transfer", label, &[("lane", &other)]);
    }

    /// The page of a number, as somebody sees it.
    fn page(&mut self, by: usize, label: &str) -> String {
        let path = format!("/queue/{}", self.crowd.visit(label));
        self.tellers[by].get(&path).unwrap().body
    }

    /// The queue's page and the wall say the same as the history.
    pub(super) fn compares(&mut self) {
        let page = self.ruth.get("/queue").unwrap().body;
        agree(&self.ledger, &page);
        let wall = self.ruth.get("/display/board").unwrap().body;
        for (window, label) in self.ledger.at_windows() {
            // Whoever has been at a window for long has made room for later calls.
            let is_called = self.ledger.place(&label) == Place::Called(window);
            assert!(
                wall.contains(&label) || !is_called,
                "{label} is not on the wall"
            );
        }
    }

    /// The page of the evening, as the first window sees it.
    pub(super) fn sees_the_evening(&mut self) -> String {
        self.tellers[0].get("/queue/day").unwrap().body
    }

    /// What the command line says of the office, and how many records it exports.
    pub(super) fn is_sound(&self) -> usize {
        assert_eq!(self.office.check().unwrap()["ok"], true);
        self.office.export().unwrap().len()
    }

    /// The day after, as a date field says it.
    pub(super) fn tomorrow(&self) -> String {
        self.today.succ_opt().unwrap().to_string()
    }
}

/// Whenever the story is told, it is late in the morning at the office, so that no midnight falls into it: the office
/// stands where that is so. Tells which day it is there.
fn late_in_the_morning(ruth: &mut Desk) -> NaiveDate {
    let now = SystemClock.now();
    let ahead = 11 - i64::from(now.hour());
    // These names count the other way round.
    let zone = match ahead {
        0 => "Etc/GMT".to_owned(),
        _ => format!("Etc/GMT{:+}", -ahead),
    };
    changes_the_office(ruth, &[("time_zone", &zone)]);
    (now + TimeDelta::hours(ahead)).date_naive()
}
