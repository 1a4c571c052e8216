//! The people of a matter: who has a part, who was named and is to be confirmed, and how the conflict check stands.

use super::named::Named;
use crate::access::Permission;
use crate::conflicts::{self, Standing};
use crate::people::parties::{PARTY_ROLES, Party, PartyRole};
use crate::people::{Found, PersonId, born, fits};
use crate::web::widgets::{self, Field, Look, Tone};
use crate::web::{Filled, View};
use maud::{Markup, html};
use shared::ids::VisitId;

/// Somebody who was named, and who on record they may be.
pub(super) struct Proposal {
    pub(super) named: Named,
    pub(super) alike: Vec<Found>,
}

/// What the page shows.
pub(super) struct Shown {
    pub(super) visit: VisitId,
    pub(super) parties: Vec<(Party, Found)>,
    pub(super) proposals: Vec<Proposal>,
    /// Those who fit what was typed.
    pub(super) searched: Option<Vec<Found>>,
    pub(super) standing: Option<Standing>,
}

/// The page.
pub(super) fn people(view: &View, shown: &Shown, filled: &Filled) -> Markup {
    let text = view.text;
    let to = format!("/intakes/{}/people", shown.visit.0);
    html! {
        (widgets::home(&to, &widgets::corrections(view, filled)))
        section.card {
            h2 { (text.of("intake-matter-parties")) }
            @if shown.parties.is_empty() { (widgets::empty(&text.of("intake-matter-nobody"))) }
            @else { ul.plain { @for (party, found) in &shown.parties { (member(view, &to, party, found)) } } }
            @if let Some(standing) = shown.standing {
                p {
                    (text.of("conflicts-title")) ": " (conflicts::standing_words(view, standing)) " "
                    @if view.may(Permission::SeeConflicts) {
                        a.button href={ "/intakes/" (shown.visit.0) "/conflicts" } { (text.of("intake-matter-check")) }
                    }
                }
            }
        }
        @if view.may(Permission::EditPeople) {
            @if !shown.proposals.is_empty() {
                h2 { (text.of("intake-matter-named")) }
                (widgets::message(Tone::Calm, &text.of("intake-matter-named-help")))
                @for it in &shown.proposals { (proposal(view, &to, it)) }
            }
            (search(view, &to, shown, filled))
        }
        p.more { a href={ "/intakes/" (shown.visit.0) } { (text.of("intake-back-to-intake")) } }
    }
}

fn member(view: &View, to: &str, party: &Party, found: &Found) -> Markup {
    let text = view.text;
    html! {
        li {
            (text.of(party.role.label())) ": "
            a href={ "/people/" (found.id) } { bdi { (found.listed()) } }
            @if let Some(it) = &found.born { " · " (born(view, it)) }
            @if view.may(Permission::EditPeople) {
                " " (widgets::post_button(view, &format!("{to}/{}/remove", party.id), &text.of("intake-matter-remove"), Look::Quiet))
            }
        }
    }
}

/// Somebody who was named: they are one of those on record, or somebody new.
fn proposal(view: &View, to: &str, it: &Proposal) -> Markup {
    let text = view.text;
    html! {
        section.card {
            h3 { bdi { (it.named.words) } " · " (text.of(it.named.role.label())) }
            @if it.alike.is_empty() { p { (text.of("people-found-nobody-alike")) } }
            @else {
                p { (text.of("intake-matter-alike")) }
                ul.plain { @for found in &it.alike { (candidate(view, to, found, it.named.role)) } }
            }
            (widgets::post_form(view, &format!("{to}/new"), &html! {
                input type="hidden" name="given-0" value=(it.named.words);
                input type="hidden" name="role" value=(it.named.role.word());
                @if let Some(born) = &it.named.born { input type="hidden" name="date" value=(born); }
                button.plain { (text.of("intake-matter-new")) }
            }))
        }
    }
}

fn candidate(view: &View, to: &str, found: &Found, role: PartyRole) -> Markup {
    let text = view.text;
    html! {
        li {
            a href={ "/people/" (found.id) } { bdi { (found.listed()) } }
            @if let Some(it) = &found.born { " · " (born(view, it)) }
            @if let Some(it) = &found.fits { " " (fits(view, it)) }
            (take(view, to, found.id, role, &text.of("intake-matter-this")))
        }
    }
}

fn take(view: &View, to: &str, person: PersonId, role: PartyRole, label: &str) -> Markup {
    widgets::post_form(
        view,
        to,
        &html! {
            input type="hidden" name="person" value=(person);
            input type="hidden" name="role" value=(role.word());
            button.quiet { (label) }
        },
    )
}

fn search(view: &View, to: &str, shown: &Shown, filled: &Filled) -> Markup {
    let text = view.text;
    let roles: Vec<(String, String)> = PARTY_ROLES
        .iter()
        .map(|(_, word, label)| ((*word).to_owned(), text.of(label)))
        .collect();
    let words = Field {
        name: "words",
        label: "people-find-words",
        kind: "text",
        autocomplete: "off",
    };
    let role = PartyRole::find(filled.value("role")).unwrap_or(PartyRole::Client);
    html! {
        section.card {
            h2 { (text.of("intake-matter-add")) }
            (widgets::post_form(view, &format!("{to}/search"), &html! {
                (widgets::choice(view, filled, "role", "intake-matter-role", &roles))
                (widgets::field(view, filled, words))
                button.plain { (text.of("people-find")) }
            }))
            @if let Some(found) = &shown.searched {
                @if found.is_empty() { (widgets::empty(&text.of("people-found-nobody"))) }
                ul.plain { @for it in found { (candidate(view, to, it, role)) } }
                (widgets::post_form(view, &format!("{to}/new"), &html! {
                    input type="hidden" name="given-0" value=(filled.value("words"));
                    input type="hidden" name="role" value=(role.word());
                    button.plain { (text.of("intake-matter-new")) }
                }))
            }
        }
    }
}

/// The part of an intake's page that leads to its people and the conflict check.
pub(in crate::intake) fn part(view: &View, visit: VisitId, standing: Standing) -> Markup {
    let text = view.text;
    html! {
        section.card {
            h2 { (text.of("intake-matter-parties")) }
            p { (text.of("conflicts-title")) ": " (conflicts::standing_words(view, standing)) }
            div.actions {
                @if view.may(Permission::SeePeople) {
                    a.button href={ "/intakes/" (visit.0) "/people" } { (text.of("intake-matter-open")) }
                }
                @if view.may(Permission::EditPeople) {
                    a.button href={ "/intakes/" (visit.0) "/contacts" } { (text.of("intake-contacts")) }
                }
                @if view.may(Permission::SeeConflicts) {
                    a.button href={ "/intakes/" (visit.0) "/conflicts" } { (text.of("intake-matter-check")) }
                }
            }
        }
    }
}
