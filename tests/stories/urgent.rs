//! Whoever is urgent is called out at once on the page that staff have open, whichever it is, and once, however slow the
//! network is and whatever page they go to next.

use crate::crowd::{Crowd, Who};
use crate::{browser, programs};
use shared::triage::Colour;
use std::time::Duration;
use stories::{Browser, Extra, Office, extra, pass};

/// By then somebody must have heard of it.
const MINUTE: Duration = Duration::from_mins(1);

/// So long it takes to say a line.
const SAID: Duration = Duration::from_secs(3);

/// What a screen reader says at once, on the page that is open.
fn called_out(label: &str) -> String {
    format!("return document.querySelector('[role=alert].unseen')?.textContent.includes('{label}')")
}

/// An office in which two wait, and reception before a browser.
fn reception(driver: &str) -> (Office, Crowd, Browser) {
    let office = Office::open(&programs()).unwrap();
    office.add_staff("lee", "attorney").unwrap();
    office.add_staff("rosa", "reception").unwrap();
    // The office is open, so that colours are known.
    office.desk("lee").unwrap();
    let mut crowd = Crowd::at(&office, "door");
    crowd.comes(Who::default());
    let desk = Browser::open(driver, 1280, 900).unwrap();
    browser::sign_in(&desk, &office, "rosa");
    (office, crowd, desk)
}

#[test]
fn whoever_is_urgent_is_called_out_once_also_where_the_network_is_slow() {
    let Some(driver) = extra(Extra::Browser, "urgent, on a slow network") else {
        return;
    };
    let (office, mut crowd, desk) = reception(&driver);
    let outlook = format!("{}/queue/outlook", office.url());
    desk.go(&outlook).unwrap();
    let label = crowd.comes(Who {
        colour: Colour::Red,
        ..Who::default()
    });
    desk.wait_until(&called_out(&label), MINUTE).unwrap();
    pass(SAID);

    desk.slow(Duration::from_secs(1)).unwrap();
    desk.go(&format!("{}/queue", office.url())).unwrap();
    desk.wait_until("return document.querySelector('.red-banner')", MINUTE)
        .unwrap();
    // By then the page has long said what it had to say at once.
    desk.wait_until(&called_out(&label), Duration::from_secs(1))
        .unwrap_err();
}

#[test]
fn what_a_page_began_to_call_out_when_it_was_left_is_called_out_by_the_next() {
    let Some(driver) = extra(Extra::Browser, "urgent, on a page that is left") else {
        return;
    };
    let (office, _crowd, desk) = reception(&driver);
    desk.go(&format!("{}/queue", office.url())).unwrap();
    desk.click("#queue a.number").unwrap();
    desk.wait_for("form[action$='/colour']").unwrap();
    // The page hears of it while its form is on the way, and is gone a moment later.
    let raise = "const form = document.querySelector(\"form[action$='/colour']\");
        form.querySelector('[name=colour]').value = 'red'; form.requestSubmit()";
    desk.evaluate(raise).unwrap();
    desk.wait_for(".message.done").unwrap();
    desk.wait_until(&called_out("A-001"), MINUTE).unwrap();
    desk.go(&format!("{}/queue/outlook", office.url())).unwrap();
    desk.wait_until(&called_out("A-001"), MINUTE).unwrap();
}
