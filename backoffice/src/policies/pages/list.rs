//! The manual as a list, and as a whole to print.

use super::super::model::{Policy, Standing};
use super::super::starters;
use super::{day, paragraphs, standing};
use crate::access::Permission;
use crate::web::View;
use crate::web::widgets::{self, Look, Tone};
use maud::{Markup, html};
use std::collections::BTreeMap;
use uuid::Uuid;

/// What the list shows.
pub(in crate::policies) struct Shown {
    pub(in crate::policies) policies: Vec<Policy>,
    /// How whoever looks stands with each that is in force.
    pub(in crate::policies) mine: BTreeMap<Uuid, Standing>,
}

/// The whole page.
pub(in crate::policies) fn list(view: &View, shown: &Shown) -> Markup {
    let text = view.text;
    let in_force: Vec<&Policy> = sorted(view, &shown.policies, |it| it.in_force().is_some());
    let keeps = view.may(Permission::KeepPolicies);
    html! {
        p.lead { (text.of("policies-lead")) }
        (to_sign(view, shown, &in_force))
        h2 { (text.of("policies-in-force")) }
        @if in_force.is_empty() { (widgets::empty(&text.of(if keeps { "policies-none-begin" } else { "policies-none" }))) }
        @else { (table(view, shown, &in_force)) }
        @if keeps { (kept(view, shown)) }
        ul.more {
            @if !in_force.is_empty() { li { a href="/policies/manual" { (text.of("policies-manual")) } } }
            @if view.may(Permission::SeeRegister) { li { a href="/policies/register" { (text.of("policies-register")) } } }
            li { a href="/policies/training" { (text.of("policies-training")) } }
        }
    }
}

fn sorted<'a>(view: &View, all: &'a [Policy], which: impl Fn(&Policy) -> bool) -> Vec<&'a Policy> {
    let tag = view.text.language().tag();
    let mut found: Vec<&Policy> = all.iter().filter(|it| which(it)).collect();
    // In the order of the manual; what the office has added follows by its title.
    let place = |it: &Policy| {
        starters::WORDS
            .iter()
            .position(|word| *word == it.word)
            .unwrap_or(usize::MAX)
    };
    found.sort_by(|a, b| (place(a), a.title(tag)).cmp(&(place(b), b.title(tag))));
    found
}

/// What waits for a signature, the latest first.
fn to_sign(view: &View, shown: &Shown, in_force: &[&Policy]) -> Markup {
    let (text, tag) = (view.text, view.text.language().tag());
    let mut waiting: Vec<(&Policy, Standing)> = in_force
        .iter()
        .filter_map(|it| Some((*it, *shown.mine.get(&it.id)?)))
        .filter(|(_, it)| !matches!(it, Standing::Signed { .. }))
        .collect();
    waiting.sort_by_key(|(_, it)| match it {
        Standing::Late { since } => *since,
        Standing::Due { until } => *until,
        Standing::Signed { on } => *on,
    });
    let is_late = waiting
        .iter()
        .any(|(_, it)| matches!(it, Standing::Late { .. }));
    html! {
        @if !waiting.is_empty() {
            section.card {
                h2 { (text.of("policies-to-sign")) }
                @if is_late { (widgets::message(Tone::Attention, &text.of("policies-late-means"))) }
                ul {
                    @for (policy, it) in &waiting {
                        li { a href=(address(policy)) { (policy.title(tag)) } " " (standing(view, *it)) }
                    }
                }
            }
        }
    }
}

fn table(view: &View, shown: &Shown, in_force: &[&Policy]) -> Markup {
    let (text, tag) = (view.text, view.text.language().tag());
    let columns = [
        "policies-policy",
        "policies-version",
        "policies-since",
        "policies-mine",
    ]
    .map(|it| text.of(it));
    let rows: Vec<Vec<Markup>> = in_force
        .iter()
        .filter_map(|it| {
            let version = it.in_force()?;
            Some(vec![
                html! { a href=(address(it)) { (it.title(tag)) } },
                html! { (version.number) },
                html! { @if let Some(on) = version.published_on() { (day(on)) } },
                html! { @if let Some(mine) = shown.mine.get(&it.id) { (standing(view, *mine)) } },
            ])
        })
        .collect();
    widgets::table(&text.of("policies-in-force"), &columns, &rows)
}

/// For those who keep the manual: what is being written, what could be begun, what is retired.
fn kept(view: &View, shown: &Shown) -> Markup {
    let (text, tag) = (view.text, view.text.language().tag());
    let drafts = sorted(view, &shown.policies, |it| {
        it.draft().is_some() && it.retired_on.is_none()
    });
    let retired = sorted(view, &shown.policies, |it| it.retired_on.is_some());
    let unused: Vec<&str> = starters::WORDS
        .into_iter()
        .filter(|word| shown.policies.iter().all(|it| it.word != *word))
        .collect();
    html! {
        @if !drafts.is_empty() {
            h2 { (text.of("policies-drafts")) }
            ul { @for it in drafts { li { a href={ (address(it)) "/draft" } { (draft_title(it, tag)) } } } }
        }
        @if !retired.is_empty() {
            h2 { (text.of("policies-retired")) }
            ul { @for it in retired { li { a href=(address(it)) { (it.title(tag)) } } } }
        }
        h2 { (text.of("policies-begin")) }
        p { a.button href="/policies/new" { (text.of("policies-begin-empty")) } }
        @if !unused.is_empty() {
            details.act open[shown.policies.is_empty()] {
                summary { (text.with("policies-starters", &[("count", unused.len().into())])) }
                p { (text.of("policies-starters-means")) }
                ul.plain {
                    @for word in unused {
                        li {
                            (widgets::post_form(view, "/policies/begin", &html! {
                                input type="hidden" name="word" value=(word);
                                button.(Look::Quiet.class()) { (text.with("policies-begin-with", &[("title", text.of(&starters::title(word)).into())])) }
                            }))
                        }
                    }
                }
            }
        }
    }
}

fn draft_title<'a>(policy: &'a Policy, tag: &str) -> &'a str {
    let draft = policy.draft().and_then(|it| it.in_language(tag));
    draft.map_or("", |(_, it)| it.title.as_str())
}

/// Everything in force, one after another.
pub(in crate::policies) fn manual(view: &View, policies: &[Policy]) -> Markup {
    let (text, tag) = (view.text, view.text.language().tag());
    let in_force = sorted(view, policies, |it| it.in_force().is_some());
    html! {
        p.lead { (text.of("policies-manual-lead")) }
        @if in_force.is_empty() { (widgets::empty(&text.of("policies-none"))) }
        @for policy in in_force {
            @if let Some(version) = policy.in_force() {
                @if let Some((language, wording)) = version.in_language(tag) {
                    article.policy lang=(language) {
                        h2 dir="auto" { (wording.title) }
                        p.help { (text.with("policies-version-since", &[("number", version.number.into()), ("day", version.published_on().map(|it| it.to_string()).unwrap_or_default().into())])) }
                        (paragraphs(&wording.body))
                    }
                }
            }
        }
        p.more { a href="/policies" { (text.of("policies-title")) } }
    }
}

fn address(policy: &Policy) -> String {
    format!("/policies/{}", policy.id)
}
