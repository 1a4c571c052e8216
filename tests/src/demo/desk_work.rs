//! What reception and caseworkers do at their pages, by the buttons they would press.

use crate::{Browser, Desk};
use anyhow::{Context, Result, ensure};
use scraper::{Html, Selector};
use std::time::Duration;

/// Takes the first window that is offered.
pub fn sit_at_first_window(desk: &mut Desk) -> Result<()> {
    let page = desk.get("/queue")?.body;
    let window = first(
        &page,
        "select[name=window] option[value]:not([value=''])",
        "value",
    )
    .or_else(|| first(&page, "button[name=window]", "value"))
    .or_else(|| first(&page, "input[name=window]", "value"))
    .context("the queue offers no window")?;
    sit_at(desk, &window)
}

/// Takes this window.
pub(super) fn sit_at(desk: &mut Desk, window: &str) -> Result<()> {
    desk.get("/queue")?;
    post(desk, "/queue/window", &[("window", window)])
}

/// Calls whoever is next.
pub fn call_next(desk: &mut Desk) -> Result<()> {
    desk.get("/queue")?;
    post(desk, "/queue/call-next", &[])
}

/// Calls, seats and finishes whoever is next.
pub(super) fn serve_next(desk: &mut Desk) -> Result<()> {
    seat_next(desk)?;
    press(desk, "finish")
}

/// Calls whoever is next, who comes and sits down.
pub(super) fn seat_next(desk: &mut Desk) -> Result<()> {
    call_next(desk)?;
    press(desk, "begin")
}

/// Calls whoever is next three times; nobody comes.
pub(super) fn miss_next(desk: &mut Desk) -> Result<()> {
    call_next(desk)?;
    press(desk, "recall")?;
    press(desk, "recall")?;
    // Whoever is next may be RED: then it is said why nobody looks for them any more.
    press_with(desk, "no-show", &[("goes-no-show", "not-found")])
}

/// Presses the button of the current ticket whose form ends in `verb`.
pub(super) fn press(desk: &mut Desk, verb: &str) -> Result<()> {
    press_with(desk, verb, &[])
}

fn press_with(desk: &mut Desk, verb: &str, fields: &[(&str, &str)]) -> Result<()> {
    let page = desk.get("/queue")?.body;
    let action = first(
        &page,
        &format!("form[action^='/queue/'][action$='/{verb}']"),
        "action",
    )
    .with_context(|| format!("the queue offers no {verb}"))?;
    post(desk, &action, fields)
}

/// The intakes this person may open, as the list shows them.
pub fn intake_paths(desk: &mut Desk) -> Result<Vec<String>> {
    let page = desk.get("/intakes")?.body;
    let mut paths: Vec<String> = all(&page, "main a[href^='/intakes/']", "href");
    paths.retain(|it| !it.contains('?'));
    paths.dedup();
    ensure!(!paths.is_empty(), "no intakes are listed");
    Ok(paths)
}

/// Chooses the language of the pages.
pub fn read_in(desk: &mut Desk, language: &str) -> Result<()> {
    desk.get("/queue")?;
    post(desk, "/my/language", &[("language", language)])
}

/// Signs in on the page, in a real browser.
pub(super) fn sign_in_browser(
    browser: &Browser,
    url: &str,
    name: &str,
    password: &str,
) -> Result<()> {
    browser.go(&format!("{url}/sign-in"))?;
    browser.type_into("[name=name]", name)?;
    browser.type_into("[name=password]", password)?;
    browser.click("main button")?;
    browser.wait_until(
        "return location.pathname !== '/sign-in'",
        Duration::from_secs(20),
    )?;
    Ok(())
}

/// Chooses the language of the pages in a real browser.
pub fn read_in_browser(browser: &Browser, language: &str) -> Result<()> {
    let choose = format!(
        "const form = document.querySelector('form[action=\"/my/language\"]'); \
         form.querySelector('select').value = {language:?}; form.submit(); return true"
    );
    browser.wait_for("form[action='/my/language'] select")?;
    browser.evaluate(&choose)?;
    let there = format!("return document.documentElement.lang === {language:?}");
    browser.wait_until(&there, Duration::from_secs(10))?;
    Ok(())
}

/// Takes the first window in a real browser.
pub fn sit_in_browser(browser: &Browser) -> Result<()> {
    browser.click("form[action='/queue/window'] button")
}

/// Makes a real browser the display of the waiting room of the office at `url`, with a code, and looks at it.
pub fn hang_in_browser(browser: &Browser, url: &str, code: &str) -> Result<()> {
    browser.go(&format!("{url}/display"))?;
    browser.type_into("[name=code]", code)?;
    browser.click("main form button")?;
    browser.wait_for("#wall")
}

pub(super) fn post(desk: &mut Desk, path: &str, fields: &[(&str, &str)]) -> Result<()> {
    let answer = desk.post(path, fields)?;
    ensure!(
        answer.status == 303 || answer.status == 200,
        "{path} answers {}",
        answer.status
    );
    Ok(())
}

fn first(page: &str, selector: &str, attribute: &str) -> Option<String> {
    all(page, selector, attribute).into_iter().next()
}

fn all(page: &str, selector: &str, attribute: &str) -> Vec<String> {
    let Ok(selector) = Selector::parse(selector) else {
        return Vec::new();
    };
    let page = Html::parse_document(page);
    page.select(&selector)
        .filter_map(|it| it.attr(attribute).map(str::to_owned))
        .collect()
}
