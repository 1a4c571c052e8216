//! A whole morning at the desk with the keyboard alone: Tab and Enter, from signing in to a finished visit. Wherever the
//! focus goes it can be seen.

use crate::crowd::{Crowd, Who};
use crate::programs;
use serde_json::json;
use std::time::Duration;
use stories::{Browser, ENTER, Extra, Office, PASSWORD, Shift, TAB, extra};

/// More stops than any page has.
const STOPS: usize = 150;

const PATIENCE: Duration = Duration::from_secs(20);

/// Why the place of the focus cannot be seen; nothing when it can.
const HIDDEN: &str = "
    const it = document.activeElement;
    if (it === document.body || it.matches('main, .corrections')) return null;
    const [style, box] = [getComputedStyle(it), it.getBoundingClientRect()];
    if (style.outlineStyle === 'none' || parseFloat(style.outlineWidth) < 2) return 'no outline: ' + it.outerHTML.slice(0, 200);
    if (!box.width || !box.height || box.bottom <= 0 || innerHeight <= box.top || box.right <= 0 || innerWidth <= box.left) return 'out of sight: ' + it.outerHTML.slice(0, 200);
    const middle = document.elementFromPoint(Math.min(innerWidth - 1, Math.max(0, box.x + box.width / 2)), Math.min(innerHeight - 1, Math.max(0, box.y + box.height / 2)));
    return it.contains(middle) || middle?.contains(it) ? null : 'covered: ' + it.outerHTML.slice(0, 200) + ' by ' + middle?.outerHTML.slice(0, 100);";

/// Somebody who has no mouse.
pub(crate) struct Keys<'a> {
    pub(crate) browser: &'a Browser,
}

impl Keys<'_> {
    /// Goes on with Tab until the focus is on what `css` finds; each stop on the way can be seen.
    #[track_caller]
    pub(crate) fn tabs_to(&self, css: &str) {
        self.browser.wait_for(css).unwrap();
        let is_there = format!("return document.activeElement.matches({})", json!(css));
        for _ in 0..STOPS {
            if self.browser.evaluate(&is_there).unwrap() == true {
                return;
            }
            self.browser.press(TAB, Shift::Up).unwrap();
            let hidden = self.browser.evaluate(HIDDEN).unwrap();
            assert!(hidden.is_null(), "{hidden}");
        }
        panic!("{css} is not reached by keys");
    }

    /// Goes there and presses Enter; then the page shows `after`.
    #[track_caller]
    pub(crate) fn enters(&self, css: &str, after: &str) {
        self.tabs_to(css);
        self.browser.press(ENTER, Shift::Up).unwrap();
        let shows = format!("return document.querySelector({}) !== null", json!(after));
        self.browser.wait_until(&shows, PATIENCE).unwrap();
    }

    /// Comes in by the front door.
    #[track_caller]
    pub(crate) fn sign_in(&self, office: &Office, name: &str) {
        let page = format!("{}/sign-in", office.url());
        self.browser.go(&page).unwrap();
        self.types("[name=name]", name);
        self.types("[name=password]", PASSWORD);
        self.browser.press(ENTER, Shift::Up).unwrap();
        self.browser.wait_for(".rooms").unwrap();
    }

    /// Goes to a box or a choice and ticks it.
    #[track_caller]
    pub(crate) fn ticks(&self, css: &str) {
        self.tabs_to(css);
        self.browser.press(' ', Shift::Up).unwrap();
        let is_on = "return document.activeElement.checked";
        assert_eq!(self.browser.evaluate(is_on).unwrap(), true, "{css}");
    }

    /// Everything that can be read on the page.
    pub(crate) fn reads(&self) -> String {
        let words = self.browser.evaluate("return document.body.innerText");
        words.unwrap().as_str().unwrap().to_owned()
    }

    /// Nothing is wider than the screen, and the browser complains of nothing.
    #[track_caller]
    pub(crate) fn fits(&self) {
        let wide = "return document.documentElement.scrollWidth <= innerWidth";
        assert_eq!(
            self.browser.evaluate(wide).unwrap(),
            true,
            "{}",
            self.reads()
        );
        assert_eq!(self.browser.complaints().unwrap(), [""; 0]);
    }

    pub(crate) fn types(&self, css: &str, words: &str) {
        self.tabs_to(css);
        for letter in words.chars() {
            self.browser.press(letter, Shift::Up).unwrap();
        }
    }
}

#[test]
fn reception_works_from_signing_in_to_a_finished_visit_without_a_mouse() {
    let Some(driver) = extra(Extra::Browser, "reception without a mouse") else {
        return;
    };
    let office = Office::open(&programs()).unwrap();
    office.add_staff("lee", "attorney").unwrap();
    let mut crowd = Crowd::at(&office, "door");
    for _ in 0..3 {
        crowd.comes(Who::default());
    }
    let browser = Browser::open(&driver, 1280, 900).unwrap();
    let keys = Keys { browser: &browser };
    keys.sign_in(&office, "lee");
    keys.enters(".rooms a[href='/queue']", "form[action='/queue/window']");

    // The first stop of a page leads past everything that is the same on each.
    keys.tabs_to("a.skip");
    browser.press(ENTER, Shift::Up).unwrap();
    browser
        .wait_until("return document.activeElement.id === 'main'", PATIENCE)
        .unwrap();
    keys.enters("button[name=window][value='1']", "[data-key=n]");
    keys.enters("[data-key=n]", "[data-key=s]");
    keys.enters("[data-key=r]", "form[action$='/recall']");
    keys.enters("[data-key=s]", "[data-key=f]");
    keys.enters("button.main[data-key=n]", "[data-key=s]");
    keys.enters("[data-key=s]", "[data-key=f]");
    keys.enters("[data-key=f]", ".undo [data-key=u]");
    keys.enters("[data-key=u]", "[data-key=f]");
    keys.enters("[data-key=f]", "[data-key=n]");

    // One number: a reason is chosen with the arrows.
    keys.enters(".line a.number", "select[name=priority]");
    keys.tabs_to("select[name=priority]");
    browser.press(DOWN, Shift::Up).unwrap();
    keys.enters("form[action$='/priority'] button", ".message.done");
    let chosen = "return document.querySelector('select[name=priority]').value";
    assert_eq!(browser.evaluate(chosen).unwrap(), "body");
    // Back the way one came.
    for _ in 0..3 {
        browser.press(TAB, Shift::Held).unwrap();
        assert!(browser.evaluate(HIDDEN).unwrap().is_null());
    }
    assert_eq!(browser.complaints().unwrap(), [""; 0]);
}

/// The arrow that goes down, as WebDriver names it.
pub(crate) const DOWN: char = '\u{e015}';
