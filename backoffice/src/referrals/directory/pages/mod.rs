//! The pages of the directory, and the pieces in which other pages show an entry.

mod entry;
mod form;
mod list;

pub(super) use entry::{entry, version};
pub(super) use form::{Asked, HOW, SEEN, filled, form, typed};
pub(in crate::referrals) use form::{area, checks};
pub(in crate::referrals) use list::search;
pub(super) use list::{Shown, list};

use super::model::{Authority, Facts, Says, Service, Standing};
use super::typed::{ATTORNEY, NO_AUTHORITY, RECOGNISED};
use crate::referrals::choices::Choice;
use crate::referrals::ids::ResourceId;
use crate::web::{View, language_name};
use maud::{Markup, html};
use translations::Text;

/// Where an entry is.
pub(in crate::referrals) fn address(id: ResourceId) -> String {
    format!("/referrals/directory/{id}")
}

/// Where its slip is, in this language.
pub(in crate::referrals) fn slip_address(id: ResourceId, language: &str) -> String {
    format!("/referrals/directory/{id}/slip?language={language}")
}

/// Whether somebody may be sent there, in a word.
pub(in crate::referrals) fn standing(view: &View, it: Standing) -> Markup {
    let class = match it {
        Standing::Verified => "done",
        Standing::CallFirst | Standing::NoAuthority => "attention",
        Standing::Closed => "off",
    };
    html! { span.state.(class) { (view.text.of(it.label())) } }
}

/// What it offers, in words.
pub(in crate::referrals) fn services(text: Text, facts: &Facts) -> String {
    let words: Vec<String> = facts
        .services
        .iter()
        .map(|it| text.of(it.label()))
        .collect();
    words.join(" · ")
}

/// The languages that are spoken there; one that has no tag stands as it was written.
pub(in crate::referrals) fn languages(text: Text, facts: &Facts) -> Markup {
    html! {
        @for (at, it) in language_names(text, facts).iter().enumerate() { @if at != 0 { ", " } bdi { (it) } }
    }
}

/// The same as a list.
pub(in crate::referrals) fn language_names(text: Text, facts: &Facts) -> Vec<String> {
    let names = facts.languages.iter();
    names.map(|it| language_name(text, it)).collect()
}

/// Everything an entry says but its name, as it was written; what is not said is left out.
pub(in crate::referrals) fn facts(view: &View, facts: &Facts) -> Markup {
    let text = view.text;
    let named = [Says::Organisation, Says::Site];
    let said = Says::ALL.iter().filter(|it| !named.contains(it));
    let said = said.filter(|it| !facts.says(**it).is_empty());
    html! {
        dl.facts {
            dt { (text.of("referrals-services")) } dd { (services(text, facts)) }
            @if facts.services.contains(&Service::Immigration) || facts.authority != Authority::None {
                dt { (text.of("referrals-authority")) } dd { (authority(text, &facts.authority)) }
            }
            dt { (text.of("referrals-walk-in")) } dd { (text.of(facts.walk_in.label())) }
            @if !facts.languages.is_empty() {
                dt { (text.of("referrals-languages")) } dd { (languages(text, facts)) }
            }
            @for it in said {
                dt { (text.of(it.label())) } dd { span.typed { bdi { (facts.says(*it)) } } }
            }
        }
    }
}

fn authority(text: Text, it: &Authority) -> Markup {
    html! {
        @match it {
            Authority::None => { (text.of("referrals-authority-none")) },
            Authority::Attorney { bar } => { (text.of("referrals-authority-attorney")) " · " bdi { (bar) } },
            Authority::Recognised { number, roster } => {
                (text.of("referrals-authority-doj"))
                " · " (text.with("referrals-authority-roster", &[("day", roster.to_string().into())]))
                @if !number.is_empty() { " · " bdi { (number) } }
            },
        }
    }
}

/// The choices of the right to give legal help, each with its message.
const AUTHORITIES: [(&str, &str); 3] = [
    (NO_AUTHORITY, "referrals-authority-none"),
    (RECOGNISED, "referrals-authority-doj"),
    (ATTORNEY, "referrals-authority-attorney"),
];
