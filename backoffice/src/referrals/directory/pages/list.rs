//! The list of entries: what is looked for above, what was found below.

use super::{address, languages, services, standing};
use crate::access::Permission;
use crate::referrals::choices::Choice;
use crate::referrals::directory::filter::{Filter, Show, query};
use crate::referrals::directory::model::{Resource, Says, Service};
use crate::web::widgets::{self, Field};
use crate::web::{Filled, View, language_name};
use chrono::NaiveDate;
use maud::{Markup, html};
use translations::Language;

/// So many entries stand on one page of the list.
const LISTED: usize = 50;

/// What is shown of the directory.
pub(in crate::referrals::directory) struct Shown {
    pub(in crate::referrals::directory) filter: Filter,
    pub(in crate::referrals::directory) from: usize,
    pub(in crate::referrals::directory) found: Vec<Resource>,
    pub(in crate::referrals::directory) today: NaiveDate,
    /// Whether there is any entry at all.
    pub(in crate::referrals::directory) is_empty: bool,
}

/// The whole page.
pub(in crate::referrals::directory) fn list(view: &View, shown: &Shown) -> Markup {
    let text = view.text;
    html! {
        p.lead { (text.of("referrals-directory-lead")) }
        p.actions.on-screen {
            @if view.may(Permission::KeepDirectory) { a.button.main href="/referrals/directory/new" { (text.of("referrals-add")) } }
            @if view.may(Permission::ImportDirectory) { a.button href="/referrals/import" { (text.of("referrals-import")) } }
            a.button.quiet href="/referrals/directory/file" download { (text.of("referrals-file")) }
        }
        (search(view, &shown.filter, "/referrals/directory", Show::ALL))
        @if shown.is_empty { (widgets::empty(&text.of("referrals-directory-empty"))) }
        @else if shown.found.is_empty() { (widgets::empty(&text.of("referrals-directory-none"))) }
        @else { (found(view, shown)) }
    }
}

/// What is looked for; without our script as with it.
pub(in crate::referrals) fn search(
    view: &View,
    filter: &Filter,
    action: &str,
    shows: &[Show],
) -> Markup {
    let text = view.text;
    let filled = Filled::new()
        .with("find", filter.find.as_str())
        .with("service", filter.service.map_or("", Choice::word))
        .with("language", filter.language.as_str())
        .with("area", filter.area.as_str())
        .with("show", filter.show.word());
    let any = |id: &str| vec![(String::new(), text.of(id))];
    let mut services = any("referrals-any-service");
    services.extend(
        Service::ALL
            .iter()
            .map(|it| (it.word().to_owned(), text.of(it.label()))),
    );
    let mut languages = any("referrals-any-language");
    languages.extend(
        Language::all()
            .iter()
            .map(|it| (it.tag().to_owned(), language_name(text, it.tag()))),
    );
    let shows: Vec<(String, String)> = shows
        .iter()
        .map(|it| (it.word().to_owned(), text.of(it.label())))
        .collect();
    html! {
        form.search.on-screen method="get" action=(action) role="search" {
            (line(view, &filled, "find", "referrals-find"))
            (widgets::choice(view, &filled, "service", "referrals-service", &services))
            (widgets::choice(view, &filled, "language", "referrals-language", &languages))
            (line(view, &filled, "area", "referrals-in-area"))
            @if !shows.is_empty() { (widgets::choice(view, &filled, "show", "referrals-show", &shows)) }
            button.main { (text.of("referrals-look")) }
        }
    }
}

fn line(view: &View, filled: &Filled, name: &str, label: &str) -> Markup {
    let field = Field {
        name,
        label,
        kind: "search",
        autocomplete: "off",
    };
    widgets::field(view, filled, field)
}

fn found(view: &View, shown: &Shown) -> Markup {
    let text = view.text;
    let rows: Vec<Vec<Markup>> = shown
        .found
        .iter()
        .skip(shown.from)
        .take(LISTED)
        .map(|it| row(view, it, shown.today))
        .collect();
    let columns = [
        "referrals-organisation",
        "referrals-services",
        "referrals-languages",
        "referrals-phone",
        "referrals-area",
        "referrals-standing",
    ]
    .map(|it| text.of(it));
    html! {
        p { (text.with("referrals-found", &[("count", shown.found.len().into())])) }
        (widgets::table(&text.of("referrals-directory"), &columns, &rows))
        nav.pages.on-screen aria-label=(text.of("referrals-directory")) {
            @if 0 < shown.from { (page(view, shown, shown.from.saturating_sub(LISTED), "referrals-earlier")) }
            @if shown.from + LISTED < shown.found.len() { (page(view, shown, shown.from + LISTED, "referrals-later")) }
        }
    }
}

fn page(view: &View, shown: &Shown, from: usize, label: &str) -> Markup {
    let filter = &shown.filter;
    let said = query(&[
        ("find", &filter.find),
        ("service", filter.service.map_or("", Choice::word)),
        ("language", &filter.language),
        ("area", &filter.area),
        ("show", filter.show.word()),
        ("from", &from.to_string()),
    ]);
    html! { a.button href={ "/referrals/directory?" (said) } { (view.text.of(label)) } }
}

fn row(view: &View, it: &Resource, today: NaiveDate) -> Vec<Markup> {
    let facts = &it.facts;
    let says = |what| html! { bdi { (facts.says(what)) } };
    let verified = it.verified.as_ref().map(|it| it.on.to_string());
    vec![
        html! {
            a href=(address(it.id)) { strong { bdi { (facts.says(Says::Organisation)) } } }
            @if !facts.says(Says::Site).is_empty() { " " small { bdi { (facts.says(Says::Site)) } } }
        },
        html! { (services(view.text, facts)) },
        languages(view.text, facts),
        html! { span dir="ltr" { (facts.says(Says::Phone)) } },
        says(Says::Area),
        html! {
            (standing(view, it.standing(today)))
            @if let Some(on) = verified { " " small { time datetime=(on) dir="ltr" { (on) } } }
        },
    ]
}
