//! Puts the screens on which nothing is asked on the screen: closed, full, out of order, late, the plain clock.

use super::paint::{Lists, sync};
use super::pictures::picture;
use super::{Clock, Late, Said, fonts};
use screens::{App, ClockFacts, LateFacts, RestingFacts, SaidFacts, ScreenName};
use slint::Global;

pub(super) fn resting(ui: &App, lists: &Lists, icon: &str, said: &[Said]) -> ScreenName {
    RestingFacts::get(ui).set_icon(picture(icon).into());
    let said = said.iter().map(|it| SaidFacts {
        title: (&it.title).into(),
        line: (&it.line).into(),
        font: fonts::family(it.language).into(),
        line_height: fonts::line_height(it.language),
    });
    sync(&lists.said, said);
    ScreenName::Unavailable
}

pub(super) fn late(ui: &App, late: &Late) -> ScreenName {
    LateFacts::get(ui).set_news(late.news.as_deref().unwrap_or("").into());
    ScreenName::Late
}

pub(super) fn clock(ui: &App, clock: &Clock) -> ScreenName {
    let facts = ClockFacts::get(ui);
    facts.set_time((&clock.time).into());
    facts.set_date((&clock.date).into());
    facts.set_over_a_visit(clock.is_over_a_visit);
    ScreenName::Clock
}
