//! The page of one person: what is known, who is what to them, what was put together, who may see them, and the history.

use super::list::{born, shield};
use crate::access::{Permission, Staff, StaffId};
use crate::people::actions::Known;
use crate::people::facts::{Facts, PersonName};
use crate::people::law;
use crate::people::merging::Part;
use crate::people::model::{Protection, Tie, Version};
use crate::people::origins::Origin;
use crate::people::relations::{RELATIONS, Related};
use crate::versions::Status;
use crate::web::widgets::{self, Field, Look, Tone};
use crate::web::{Filled, View, VisitLink, language_name};
use maud::{Markup, html};
use std::collections::BTreeMap;
use translations::country_name;

/// Everything the page shows.
pub(in crate::people) struct Whole {
    pub(in crate::people) known: Known,
    pub(in crate::people) related: Vec<Related>,
    pub(in crate::people) parts: Vec<Part>,
    pub(in crate::people) versions: Vec<Version>,
    pub(in crate::people) ties: BTreeMap<StaffId, Tie>,
    pub(in crate::people) staff: Vec<Staff>,
    /// The list they were taken over from, if they were.
    pub(in crate::people) origin: Option<Origin>,
    /// The code under which they stand in lists.
    pub(in crate::people) code: Option<String>,
}

impl Whole {
    fn name_of(&self, id: StaffId) -> &str {
        let found = self.staff.iter().find(|it| it.id == id);
        found.map_or("", |it| it.display_name.as_str())
    }
}

/// The page.
pub(in crate::people) fn person(
    view: &View,
    whole: &Whole,
    filled: &Filled,
    links: &[VisitLink],
) -> Markup {
    let text = view.text;
    let (person, may_edit) = (&whole.known.person, view.may(Permission::EditPeople));
    let to = format!("/people/{}", person.id);
    html! {
        (widgets::home(&to, &widgets::corrections(view, filled)))
        @if person.protection != Protection::None { p { (shield(view, person.protection)) } }
        section.card {
            (facts(view, &whole.known.facts))
            @if may_edit { p { a.button href={ (to) "/edit" } { (text.of("people-edit")) } } }
            p { a href={ (to) "/same" } { (text.of("people-same-look")) } }
            @if let Some(code) = &whole.code { p { (text.of("people-code")) ": " bdi dir="ltr" { (code) } } }
        }
        div.actions.ways {
            @for it in links.iter().filter(|it| view.may(it.needs)) {
                a.button href={ (to) "/" (it.suffix) } { (text.of(it.label)) }
            }
        }
        @if let Some(origin) = &whole.origin { (taken_over(view, whole, origin, &to)) }
        (relations(view, whole, &to, filled))
        @if !whole.parts.is_empty() { (parts(view, whole, &to)) }
        (protection(view, whole, &to))
        (history(view, whole, &to))
        p.more { a href="/people" { (text.of("people-title")) } }
    }
}

/// Where somebody comes from who was not met here.
fn taken_over(view: &View, whole: &Whole, origin: &Origin, to: &str) -> Markup {
    let text = view.text;
    html! {
        section.card {
            h2 { (text.of("people-taken-over")) }
            p { (text.of(origin.held_as.label())) " · " (widgets::moment(view, origin.taken_at)) }
            @match &origin.confirmed {
                Some((on, by)) => {
                    p { span.state.done { (text.with("people-origin-confirmed", &[("day", on.to_string().into())])) }
                        @if let Some(by) = by { " · " bdi { (whole.name_of(*by)) } } }
                }
                None => {
                    p { span.state.attention { (text.of("people-origin-unconfirmed")) } }
                    @if view.may(Permission::EditPeople) {
                        p.help { (text.of("people-origin-confirm-means")) }
                        (widgets::post_button(view, &format!("{to}/origin/confirm"), &text.of("people-origin-confirm"), Look::Quiet))
                    }
                }
            }
        }
    }
}

/// What is known of somebody.
pub(super) fn facts(view: &View, facts: &Facts) -> Markup {
    let text = view.text;
    let language = |tag: &str| language_name(text, tag);
    html! {
        dl.facts {
            @for it in &facts.names { dt { (text.of(it.kind.label())) } dd { (name(view, it)) } }
            @if let Some(it) = &facts.born { dt { (text.of("people-born")) } dd { (born(view, it)) } }
            @if !facts.birthplace.is_empty() { dt { (text.of("people-birthplace")) } dd { bdi { (facts.birthplace) } } }
            @if !facts.country.is_empty() {
                dt { (text.of("people-country")) }
                dd { (country_name(text.language(), &facts.country).unwrap_or_else(|| facts.country.clone())) }
            }
            @if !facts.speaks.is_empty() { dt { (text.of("people-speaks")) } dd { (language(&facts.speaks)) } }
            @if !facts.reads.is_empty() { dt { (text.of("people-reads")) } dd { (language(&facts.reads)) } }
            @if !facts.pronouns.is_empty() { dt { (text.of("people-pronouns")) } dd { bdi { (facts.pronouns) } } }
            @for it in &facts.a_numbers { dt { (text.of("people-a-number")) } dd { bdi dir="ltr" { "A" (it) } } }
        }
    }
}

fn name(view: &View, it: &PersonName) -> Markup {
    html! {
        bdi { (it.whole()) }
        @if !it.paper.is_empty() { " " small { (view.text.of("people-part-paper")) ": " bdi { (it.paper) } } }
    }
}

fn relations(view: &View, whole: &Whole, to: &str, filled: &Filled) -> Markup {
    let text = view.text;
    html! {
        section.card {
            h2 { (text.of("people-relations")) }
            @if whole.related.is_empty() { p { (text.of("people-relations-none")) } }
            @else {
                ul.plain {
                    @for it in &whole.related {
                        li {
                            (text.of(it.relation.label())) ": "
                            a href={ "/people/" (it.other.person.id) } { bdi { (it.other.facts.main_name()) } }
                            @if view.may(Permission::EditPeople) {
                                " " (widgets::post_button(view, &format!("{to}/relations/{}/end", it.id), &text.of("people-relation-end"), Look::Quiet))
                            }
                        }
                    }
                }
            }
            @if view.may(Permission::EditPeople) { (relate(view, to, filled)) }
        }
    }
}

fn relate(view: &View, to: &str, filled: &Filled) -> Markup {
    let text = view.text;
    let options: Vec<(String, String)> = RELATIONS
        .iter()
        .map(|(_, word, label, _)| ((*word).to_owned(), text.of(label)))
        .collect();
    let name = Field {
        name: "words",
        label: "people-relate-words",
        kind: "text",
        autocomplete: "off",
    };
    html! {
        details.act open[!filled.refusals().is_empty()] {
            summary { (text.of("people-relate")) }
            (widgets::post_form(view, &format!("{to}/relate"), &html! {
                (widgets::choice(view, filled, "relation", "people-relation", &options))
                (widgets::field(view, filled, name))
                button.plain { (text.of("people-find")) }
            }))
        }
    }
}

fn parts(view: &View, whole: &Whole, to: &str) -> Markup {
    let text = view.text;
    html! {
        section.card {
            h2 { (text.of("people-parts")) }
            ul.plain {
                @for it in &whole.parts {
                    li {
                        bdi { (it.name) }
                        @if view.may(Permission::MergePeople) {
                            " " (widgets::post_button(view, &format!("{to}/parts/{}/part", it.id), &text.of("people-part"), Look::Quiet))
                        }
                    }
                }
            }
        }
    }
}

fn protection(view: &View, whole: &Whole, to: &str) -> Markup {
    let text = view.text;
    let now = whole.known.person.protection;
    let filled = Filled::new().with("protection", now.word());
    let options: Vec<(String, String)> = Protection::ALL
        .iter()
        .map(|(_, word, label)| ((*word).to_owned(), text.of(label)))
        .collect();
    html! {
        section.card {
            h2 { (text.of("people-protection")) }
            p { (text.of(now.label())) }
            @if view.may(Permission::EditPeople) {
                details.act {
                    summary { (text.of("people-protection-change")) }
                    (widgets::message(Tone::Calm, &text.of("people-protection-means")))
                    (laws(view))
                    (widgets::post_form(view, &format!("{to}/protection"), &html! {
                        (widgets::choice(view, &filled, "protection", "people-protection", &options))
                        button.plain { (text.of("people-protection-save")) }
                    }))
                }
            }
            h3 { (text.of("people-team")) }
            ul.plain { @for (id, tie) in &whole.ties { (tied(view, whole, to, *id, *tie)) } }
            @if view.may(Permission::EditPeople) { (team_form(view, whole, to)) }
        }
    }
}

/// The laws that protect them, and whether anybody has compared them.
fn laws(view: &View) -> Markup {
    let (text, laws) = (view.text, law::laws());
    html! {
        h3 { (text.of("people-laws")) }
        @match laws.legal_status {
            Status::Unverified => { p { (text.of("people-laws-unverified")) } }
            Status::Verified => { p { (text.of("people-laws-verified-by")) " " bdi { (laws.verified_by) } } }
        }
        ul { @for it in &laws.all { li { bdi dir="ltr" { (it.citation) } " – " (text.of(&it.message)) } } }
    }
}

fn tied(view: &View, whole: &Whole, to: &str, id: StaffId, tie: Tie) -> Markup {
    let text = view.text;
    let (words, button, may) = match tie {
        Tie::Team => (
            "people-tie-team",
            "people-team-leave",
            view.may(Permission::EditPeople),
        ),
        Tie::Barred => (
            "people-tie-barred",
            "people-wall-open",
            view.may(Permission::MergePeople),
        ),
    };
    html! {
        li {
            bdi { (whole.name_of(id)) } " · " (text.of(words)) " "
            @if may { (widgets::post_button(view, &format!("{to}/team/{id}/end"), &text.of(button), Look::Quiet)) }
        }
    }
}

fn team_form(view: &View, whole: &Whole, to: &str) -> Markup {
    let text = view.text;
    let others: Vec<(String, String)> = whole
        .staff
        .iter()
        .filter(|it| it.is_active && it.role.may(Permission::SeePeople))
        .map(|it| (it.id.to_string(), it.display_name.clone()))
        .collect();
    let ties: Vec<(String, String)> = [
        (Tie::Team, "people-tie-team"),
        (Tie::Barred, "people-tie-barred"),
    ]
    .map(|(tie, words)| (tie.word().to_owned(), text.of(words)))
    .to_vec();
    let filled = Filled::new();
    html! {
        details.act {
            summary { (text.of("people-team-change")) }
            (widgets::post_form(view, &format!("{to}/team"), &html! {
                (widgets::choice(view, &filled, "staff", "people-team-who", &others))
                (widgets::choice(view, &filled, "tie", "people-team-as", &ties))
                button.plain { (text.of("people-team-save")) }
            }))
        }
    }
}

fn history(view: &View, whole: &Whole, to: &str) -> Markup {
    let text = view.text;
    html! {
        section.card { details.act {
            summary { (text.of("people-history")) }
            ul.plain {
                @for it in &whole.versions {
                    li {
                        a href={ (to) "/versions/" (it.version) } { (widgets::moment(view, it.at)) }
                        " · " (text.of(it.why.label()))
                        @if let Some(staff) = it.staff { " · " bdi { (whole.name_of(staff)) } }
                    }
                }
            }
        } }
    }
}

/// What was known in one version, with a way to take it back up.
pub(in crate::people) fn version(view: &View, known: &Known, version: u64, then: &Facts) -> Markup {
    let text = view.text;
    let to = format!("/people/{}", known.person.id);
    let is_newest = version == known.person.version;
    html! {
        section.card {
            h2 { (text.of("people-version")) }
            (facts(view, then))
            @if is_newest { (widgets::message(Tone::Calm, &text.of("people-version-newest"))) }
            @else if view.may(Permission::EditPeople) {
                (widgets::post_button(view, &format!("{to}/versions/{version}/take-up"), &text.of("people-version-take-up"), Look::Plain))
            }
        }
        @if !is_newest { section.card { h2 { (text.of("people-version-now")) } (facts(view, &known.facts)) } }
        p.more { a href=(to) { (text.of("people-back")) } }
    }
}
