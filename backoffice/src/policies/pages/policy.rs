//! One policy: what it says, whether it is signed, what was said of it, and its versions.

use super::super::actions::Read;
use super::super::model::{Policy, Standing, Version};
use super::{day, paragraphs, standing};
use crate::access::Permission;
use crate::web::widgets::{self, Look, Tone};
use crate::web::{Filled, View, language_name};
use maud::{Markup, html};

/// The whole page.
pub(in crate::policies) fn policy(view: &View, read: &Read, filled: &Filled) -> Markup {
    let text = view.text;
    let it = &read.policy;
    let address = format!("/policies/{}", it.id);
    html! {
        (widgets::home(&address, &widgets::corrections(view, filled)))
        @if let Some(on) = it.retired_on {
            (widgets::message(Tone::Attention, &text.with("policies-retired-on", &[("day", on.to_string().into())])))
        }
        @match it.in_force().or_else(|| it.versions.iter().find(|it| it.published_on().is_some())) {
            Some(version) => { (words(view, version)) }
            None => { (widgets::empty(&text.of("policies-not-published"))) }
        }
        @if let (Some(version), Some(mine)) = (it.in_force(), read.standing) { (signing(view, &address, version, mine)) }
        @if let Some(version) = it.versions.first() { (comments(view, read, version, filled)) }
        (versions(view, it))
        @if view.may(Permission::KeepPolicies) { (keeping(view, it, &address)) }
        p.more { a href="/policies" { (text.of("policies-title")) } }
    }
}

/// One version as it was.
pub(in crate::policies) fn version(view: &View, policy: &Policy, version: &Version) -> Markup {
    html! {
        (words(view, version))
        p.more { a href={ "/policies/" (policy.id) } { (view.text.of("policies-back")) } }
    }
}

fn words(view: &View, version: &Version) -> Markup {
    let text = view.text;
    let tag = text.language().tag();
    let since = version
        .published_on()
        .map(|it| it.to_string())
        .unwrap_or_default();
    html! {
        @if let Some((language, wording)) = version.in_language(tag) {
            @if language != tag { p.help { (text.with("policies-in-other-language", &[("language", language_name(text, language).into())])) } }
            p.help { (text.with("policies-version-since", &[("number", version.number.into()), ("day", since.into())])) }
            @if !version.what_changed.is_empty() {
                section.card { h2 { (text.of("policies-what-changed")) } (paragraphs(&version.what_changed)) }
            }
            article.policy lang=(language) dir="auto" { (paragraphs(&wording.body)) }
        }
    }
}

fn signing(view: &View, address: &str, version: &Version, mine: Standing) -> Markup {
    let text = view.text;
    html! {
        section.card {
            h2 { (text.of("policies-my-signature")) }
            p { (standing(view, mine)) }
            @if !matches!(mine, Standing::Signed { .. }) {
                (widgets::post_form(view, &format!("{address}/sign"), &html! {
                    input type="hidden" name="number" value=(version.number);
                    p { (text.of("policies-sign-means")) }
                    button.main { (text.of("policies-sign")) }
                }))
            }
        }
    }
}

fn comments(view: &View, read: &Read, version: &Version, filled: &Filled) -> Markup {
    let text = view.text;
    let refusal = filled.refusal("words");
    html! {
        h2 { (text.of("policies-comments")) }
        @if read.comments.is_empty() { (widgets::empty(&text.of("policies-comments-none"))) }
        @for it in &read.comments {
            article.note {
                p.help {
                    bdi { (it.by.and_then(|by| read.names.get(&by)).map_or("", String::as_str)) } " · "
                    (widgets::moment(view, it.at)) " · "
                    (text.with("policies-of-version", &[("number", it.number.into())]))
                }
                (paragraphs(&it.words))
            }
        }
        details.act open[refusal.is_some()] {
            summary { (text.of("policies-comment")) }
            (widgets::post_form(view, &format!("/policies/{}/comments", read.policy.id), &html! {
                input type="hidden" name="number" value=(version.number);
                (super::draft::area(view, filled, "words", &text.of("policies-comment-words"), "5"))
                button.main { (text.of("policies-comment-save")) }
            }))
        }
    }
}

fn versions(view: &View, policy: &Policy) -> Markup {
    let text = view.text;
    html! {
        @if policy.versions.len() > 1 {
            h2 { (text.of("policies-versions")) }
            ul {
                @for it in policy.versions.iter().filter(|it| it.published_on().is_some()) {
                    li {
                        a href={ "/policies/" (policy.id) "/versions/" (it.number) } { (text.with("policies-of-version", &[("number", it.number.into())])) }
                        @if let Some(on) = it.published_on() { " · " (day(on)) }
                    }
                }
            }
        }
    }
}

fn keeping(view: &View, policy: &Policy, address: &str) -> Markup {
    let text = view.text;
    html! {
        h2 { (text.of("policies-keeping")) }
        @if policy.retired_on.is_some() {
            (widgets::post_button(view, &format!("{address}/restore"), &text.of("policies-restore"), Look::Quiet))
        } @else {
            @if policy.draft().is_some() { p { a.button href={ (address) "/draft" } { (text.of("policies-draft-go-on")) } } }
            @else { (widgets::post_button(view, &format!("{address}/revise"), &text.of("policies-revise"), Look::Quiet)) }
            @if policy.in_force().is_some() {
                details.act {
                    summary { (text.of("policies-retire")) }
                    p { (text.of("policies-retire-means")) }
                    (widgets::post_button(view, &format!("{address}/retire"), &text.of("policies-retire-now"), Look::Danger))
                }
            }
        }
    }
}
