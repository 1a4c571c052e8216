//! Two receptions press the same button at the same instant, again and again: each has a visitor of their own, the first
//! in line are called, and nobody is lost.

use crate::crowd::{Crowd, Who};
use crate::engines::own_schema;
use crate::reading::{at_my_window, history};
use crate::{browser, programs};
use serde_json::json;
use shared::clock::{Clock, SystemClock};
use shared::ids::VisitId;
use std::collections::{BTreeMap, VecDeque};
use std::sync::Barrier;
use std::time::Duration;
use stories::{Browser, Desk, Extra, Office, extra};

const NAMES: [&str; 2] = ["rosa", "omar"];

/// After so many the labels of a kiosk begin again: then visitors go to another, so that each label stands for one.
const LABELS: usize = 999;

/// Two receptions at windows of their own, a director who looks back, and kiosks.
struct Front {
    office: Office,
    /// One after the other.
    crowds: Vec<Crowd>,
    waiting: VecDeque<String>,
}

impl Front {
    fn of(office: Office) -> Front {
        office.add_staff("ruth", "director").unwrap();
        for name in NAMES {
            office.add_staff(name, "reception").unwrap();
        }
        let crowds = vec![Crowd::at(&office, "kiosk 1")];
        Front {
            office,
            crowds,
            waiting: VecDeque::new(),
        }
    }

    /// One, two or three wait in turn: too few for both, enough, and more than enough.
    fn fills(&mut self, round: usize) {
        while self.waiting.len() <= round % 3 {
            let label = self.comes();
            self.waiting.push_back(label);
        }
    }

    fn comes(&mut self) -> String {
        if self.crowds.last().is_none_or(|it| it.len() == LABELS) {
            let name = format!("kiosk {}", self.crowds.len() + 1);
            self.crowds.push(Crowd::at(&self.office, &name));
        }
        self.crowds.last_mut().unwrap().comes(Who::default())
    }

    /// How many have come.
    fn count(&self) -> usize {
        self.crowds.iter().map(Crowd::len).sum()
    }

    fn visit(&self, label: &str) -> VisitId {
        let found = self.crowds.iter().find_map(|it| it.find(label));
        found.unwrap()
    }

    /// Whoever was first in line is at the windows now, one at each.
    #[track_caller]
    fn were_called(&mut self, round: usize, called: &[Option<String>; 2]) {
        let mut called: Vec<String> = called.iter().flatten().cloned().collect();
        called.sort();
        let count = self.waiting.len().min(2);
        let first: Vec<String> = self.waiting.drain(..count).collect();
        assert_eq!(called, first, "round {round}: each of them once");
    }

    /// Everybody who has been called was called exactly once, and nobody else came or went.
    fn nobody_is_lost(&self) {
        let mut ruth = self.office.desk("ruth").unwrap();
        let mut calls: BTreeMap<String, usize> = BTreeMap::new();
        let mut until = i64::MAX;
        while 1 < until {
            let page = ruth.get(&format!("/events?until={until}")).unwrap().body;
            let past = history(&page, 0);
            for it in &past {
                if it.what.starts_with("Number called") {
                    *calls.entry(it.subject.clone()).or_default() += 1;
                }
            }
            until = past.last().map_or(0, |it| it.seq - 1);
        }
        let often: Vec<_> = calls.iter().filter(|it| *it.1 != 1).collect();
        assert!(often.is_empty(), "called more than once: {often:?}");
        assert_eq!(calls.len(), self.count() - self.waiting.len());
        let check = self.office.check().unwrap();
        assert_eq!(check["received"], self.count());
    }
}

/// Both press at once; what stands at their windows then.
fn both_call(desks: &mut [Desk; 2]) -> [Option<String>; 2] {
    let gate = Barrier::new(2);
    let press = |desk: &mut Desk| {
        gate.wait();
        desk.post("/queue/call-next", &[]).unwrap().status
    };
    let [one, other] = desks;
    let statuses = std::thread::scope(|scope| {
        let other = scope.spawn(|| press(other));
        [press(one), other.join().unwrap()]
    });
    assert_eq!(statuses, [303, 303], "neither is told of the other");
    [one, other].map(|desk| at_my_window(&desk.get("/queue").unwrap().body))
}

fn call_over_http(office: Office, rounds: usize) {
    let mut front = Front::of(office);
    let mut desks = NAMES.map(|it| front.office.desk(it).unwrap());
    for (desk, window) in desks.iter_mut().zip(["1", "2"]) {
        desk.get("/queue").unwrap();
        let sat = desk.post("/queue/window", &[("window", window)]).unwrap();
        assert_eq!(sat.status, 303);
    }
    for round in 0..rounds {
        front.fills(round);
        let called = both_call(&mut desks);
        front.were_called(round, &called);
        for (desk, label) in desks.iter_mut().zip(&called) {
            let Some(label) = label else { continue };
            let visit = front.visit(label);
            for verb in ["begin", "finish"] {
                let done = desk.post(&format!("/queue/{visit}/{verb}"), &[]).unwrap();
                assert_eq!(done.status, 303, "round {round}: {verb} {label}");
            }
        }
    }
    front.nobody_is_lost();
}

#[test]
fn two_receptions_who_call_at_the_same_instant_never_get_the_same_visitor() {
    call_over_http(Office::open(&programs()).unwrap(), 100);
}

#[test]
#[ignore = "takes more than a minute: see README, commands of their own"]
fn two_receptions_who_call_at_the_same_instant_a_thousand_times_never_get_the_same_visitor() {
    call_over_http(Office::open(&programs()).unwrap(), 1000);
}

#[test]
fn on_postgresql_they_never_get_the_same_visitor_either() {
    let Some(url) = extra(Extra::Postgres, "two receptions") else {
        return;
    };
    let mut office = Office::closed(&programs()).unwrap().on(&own_schema(&url));
    office.start().unwrap();
    call_over_http(office, 100);
}

#[test]
fn two_browsers_that_call_at_the_same_instant_never_get_the_same_visitor() {
    let Some(driver) = extra(Extra::Browser, "two receptions") else {
        return;
    };
    let mut front = Front::of(Office::open(&programs()).unwrap());
    let browsers = NAMES.map(|name| {
        let browser = Browser::open(&driver, 1280, 900).unwrap();
        browser::sign_in(&browser, &front.office, name);
        browser
            .go(&format!("{}/queue", front.office.url()))
            .unwrap();
        browser
    });
    for (browser, window) in browsers.iter().zip(["1", "2"]) {
        browser
            .click(&format!("button[name=window][value='{window}']"))
            .unwrap();
        browser
            .wait_for("form[action='/queue/window/leave']")
            .unwrap();
    }
    for round in 0..20 {
        front.fills(round);
        // With the second visitor both have a button; the pages learn of them by themselves.
        front.fills(1);
        let called = both_click(&browsers);
        front.were_called(round, &called);
        for (browser, label) in browsers.iter().zip(&called) {
            assert!(label.is_some(), "round {round}");
            for key in ["s", "f"] {
                browser
                    .click(&format!(".counter [data-key={key}]"))
                    .unwrap();
                let gone = format!("return !document.querySelector('.counter [data-key={key}]')");
                browser.wait_until(&gone, PATIENCE).unwrap();
            }
        }
    }
    front.nobody_is_lost();
    for browser in &browsers {
        assert_eq!(browser.complaints().unwrap(), [""; 0]);
    }
}

const PATIENCE: Duration = Duration::from_secs(20);

/// Both buttons are pressed at the same moment of the machine's clock.
fn both_click(browsers: &[Browser; 2]) -> [Option<String>; 2] {
    for browser in browsers {
        browser.wait_for("[data-key=n]").unwrap();
    }
    let at = SystemClock.now().timestamp_millis() + 400;
    let press = format!(
        "setTimeout(() => document.querySelector('[data-key=n]').click(), {} - Date.now()); return true",
        json!(at)
    );
    for browser in browsers {
        browser.evaluate(&press).unwrap();
    }
    let called = "return document.querySelector('.counter [data-key=s]') !== null";
    for browser in browsers {
        browser.wait_until(called, PATIENCE).unwrap();
    }
    let label = "return document.querySelector('.counter .number.large a').textContent";
    [0, 1].map(|at| {
        let label = browsers[at].evaluate(label).unwrap();
        Some(label.as_str().unwrap().to_owned())
    })
}
