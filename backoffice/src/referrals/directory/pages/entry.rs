//! One entry: what it says, whether somebody may be sent there, and what it said before.

use super::{address, facts, slip_address};
use crate::access::{Permission, StaffId};
use crate::referrals::choices::Choice;
use crate::referrals::directory::actions::Entry;
use crate::referrals::directory::model::{
    How, Resource, Says, Standing, State, VERIFIED_DAYS, Verified, Version,
};
use crate::referrals::directory::typed::{columns, label};
use crate::web::widgets::{self, Look, Tone};
use crate::web::{Filled, View, language_name};
use maud::{Markup, html};
use std::collections::BTreeMap;
use translations::Language;

/// The whole page.
pub(in crate::referrals::directory) fn entry(view: &View, it: &Entry, filled: &Filled) -> Markup {
    let text = view.text;
    let resource = &it.resource;
    html! {
        (widgets::home(&address(resource.id), &widgets::corrections(view, filled)))
        @if !resource.facts.says(Says::Site).is_empty() { p.lead { bdi { (resource.facts.says(Says::Site)) } } }
        (standing_of(view, it))
        @for other in &it.alike {
            p { (text.of("referrals-alike")) " " a href=(address(other.id)) { bdi { (other.facts.name()) } } }
        }
        section.card { (facts(view, &resource.facts)) }
        (acts(view, it, filled))
        (history(view, it))
        p.more { a href="/referrals/directory" { (text.of("referrals-back")) } }
    }
}

fn standing_of(view: &View, it: &Entry) -> Markup {
    let text = view.text;
    let resource = &it.resource;
    let values = [("days", VERIFIED_DAYS.into())];
    html! {
        @match resource.standing(it.today) {
            Standing::Verified => (widgets::message(Tone::Done, &text.with("referrals-is-verified", &values))),
            Standing::CallFirst => (widgets::message(Tone::Attention, &text.with("referrals-is-call-first", &values))),
            Standing::NoAuthority => (widgets::message(Tone::Attention, &text.of("referrals-is-no-authority"))),
            Standing::Closed => (widgets::message(Tone::Attention, &text.of("referrals-is-closed"))),
        }
        p { (verified(view, resource.verified.as_ref(), &it.names)) }
    }
}

fn verified(view: &View, it: Option<&Verified>, names: &BTreeMap<StaffId, String>) -> Markup {
    let text = view.text;
    html! {
        @match it {
            None => { (text.of("referrals-never-verified")) },
            Some(it) => {
                (text.of("referrals-verified-on")) " " time datetime=(it.on) dir="ltr" { (it.on) }
                " · " (text.of(it.how.label()))
                @if let Some(name) = it.by.and_then(|by| names.get(&by)) { " · " bdi { (name) } }
            },
        }
    }
}

/// What can be done with it.
fn acts(view: &View, it: &Entry, filled: &Filled) -> Markup {
    let text = view.text;
    let resource = &it.resource;
    let to = |verb: &str| format!("{}/{verb}", address(resource.id));
    let is_offered = resource.standing(it.today).is_offered();
    html! {
        @if is_offered { (print(view, resource)) }
        @if view.may(Permission::KeepDirectory) {
            h2 { (text.of("referrals-keep")) }
            @if resource.state == State::Active { (verify(view, resource, filled)) }
            div.actions {
                a.button href=(to("edit")) { (text.of("referrals-edit")) }
                @if resource.state == State::Active { (widgets::post_button(view, &to("close"), &text.of("referrals-close"), Look::Quiet)) }
                @else { (widgets::post_button(view, &to("reopen"), &text.of("referrals-reopen"), Look::Plain)) }
            }
        }
    }
}

/// The language of the slip is chosen, and the slip shown.
fn print(view: &View, it: &Resource) -> Markup {
    let text = view.text;
    let languages = Language::all().iter();
    let languages: Vec<(String, String)> = languages
        .map(|it| (it.tag().to_owned(), language_name(text, it.tag())))
        .collect();
    let action = slip_address(it.id, "");
    let action = action.split('?').next().unwrap_or_default();
    html! {
        form.row.on-screen method="get" action=(action) {
            (widgets::choice(view, &Filled::new(), "language", "referrals-slip-language", &languages))
            button.plain { (text.of("referrals-slip")) }
        }
    }
}

fn verify(view: &View, it: &Resource, filled: &Filled) -> Markup {
    let text = view.text;
    let mut how = vec![(String::new(), text.of("referrals-how-choose"))];
    how.extend(
        How::ALL
            .iter()
            .map(|it| (it.word().to_owned(), text.of(it.label()))),
    );
    widgets::post_form(
        view,
        &format!("{}/verify", address(it.id)),
        &html! {
            div.actions {
                input type="hidden" name=(super::SEEN) value=(it.version);
                (widgets::choice(view, filled, super::HOW, "referrals-how", &how))
                button.main { (text.of("referrals-verify")) }
            }
        },
    )
}

/// Every version, the newest first, with what is other than in the one before.
fn history(view: &View, it: &Entry) -> Markup {
    let text = view.text;
    let columns = [
        "referrals-version",
        "referrals-when",
        "referrals-who",
        "referrals-what",
        "referrals-other-than-before",
        "referrals-verified",
    ]
    .map(|it| text.of(it));
    let before = it.versions.iter().skip(1).map(Some).chain([None]);
    let rows: Vec<Vec<Markup>> = it
        .versions
        .iter()
        .zip(before)
        .map(|(version, before)| row(view, it, version, before))
        .collect();
    html! {
        h2 { (text.of("referrals-history")) }
        (widgets::table(&text.of("referrals-history"), &columns, &rows))
    }
}

fn row(view: &View, of: &Entry, it: &Version, before: Option<&Version>) -> Vec<Markup> {
    let name = it.by.and_then(|by| of.names.get(&by));
    let to = format!("{}/versions/{}", address(of.resource.id), it.number);
    vec![
        html! { a href=(to) { (it.number) } },
        widgets::moment(view, it.at),
        html! { bdi { (name.map_or("–", |it| it)) } },
        html! { (view.text.of(it.cause.label())) },
        html! { (before.map_or_else(|| "–".to_owned(), |before| changed(view, before, it))) },
        verified(view, it.verified.as_ref(), &of.names),
    ]
}

/// The names of what is other than before.
fn changed(view: &View, before: &Version, after: &Version) -> String {
    let (before, after) = (before.facts.typed(), after.facts.typed());
    let other = columns().filter(|it| before.get(*it) != after.get(*it));
    let words: Vec<String> = other.map(|it| view.text.of(label(it))).collect();
    words.join(", ")
}

/// What an earlier version said, and the way back to it.
pub(in crate::referrals::directory) fn version(
    view: &View,
    of: &Resource,
    it: &Version,
    filled: &Filled,
) -> Markup {
    let text = view.text;
    let to = format!("{}/versions/{}/restore", address(of.id), it.number);
    html! {
        (widgets::corrections(view, filled))
        p.lead { (text.of(it.cause.label())) " · " (widgets::moment(view, it.at)) }
        section.card {
            h2 { bdi { (it.facts.name()) } }
            (facts(view, &it.facts))
        }
        @if it.number != of.version && view.may(Permission::KeepDirectory) {
            p { (text.of("referrals-restore-means")) }
            (widgets::post_button(view, &to, &text.of("referrals-restore"), Look::Plain))
        }
        p.more { a href=(address(of.id)) { (text.of("referrals-back-to-entry")) } }
    }
}
