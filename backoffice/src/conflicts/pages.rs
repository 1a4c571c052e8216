//! The conflict check of a matter: how it stands, whom it found and why, and what is said of each.

use super::actions::{Line, Seen};
use super::model::{Hit, Ruling, Standing};
use crate::access::{Permission, StaffId};
use crate::people::{Fits, born, fits, found_in};
use crate::web::widgets::{self, Look, Tone};
use crate::web::{Filled, View};
use maud::{Markup, html};
use shared::ids::VisitId;
use std::collections::BTreeMap;
use translations::Value;

/// How a matter stands, in words and colour.
pub fn standing_words(view: &View, standing: Standing) -> Markup {
    let text = view.text;
    let count = |message: &str, hits: usize| {
        let hits = i64::try_from(hits).unwrap_or(i64::MAX);
        text.with(message, &[("count", Value::from(hits))])
    };
    let (class, words) = match standing {
        Standing::NotMade => ("attention", text.of("conflicts-not-made")),
        Standing::Outdated => ("attention", text.of("conflicts-outdated")),
        Standing::Open { hits } => ("attention", count("conflicts-open", hits)),
        Standing::Clear { had_hits: false } => ("done", text.of("conflicts-clear-nobody")),
        Standing::Clear { had_hits: true } => ("done", text.of("conflicts-clear")),
        Standing::Conflict => ("attention", text.of("conflicts-conflict")),
    };
    html! { span.state.(class) { (words) } }
}

/// The page.
pub(super) fn check(
    view: &View,
    visit: VisitId,
    seen: &Seen,
    names: &BTreeMap<StaffId, String>,
    filled: &Filled,
) -> Markup {
    let text = view.text;
    let to = format!("/intakes/{}/conflicts", visit.0);
    html! {
        (widgets::home(&to, &widgets::corrections(view, filled)))
        p { (standing_words(view, seen.standing)) }
        @if let Some(check) = &seen.check {
            p.help {
                (text.of("conflicts-made-at")) " " (widgets::moment(view, check.at))
                @if let Some(name) = check.by.and_then(|it| names.get(&it)) { " · " bdi { (name) } }
            }
        }
        @if seen.parties == 0 {
            (widgets::message(Tone::Attention, &text.of("conflicts-refused-no-parties")))
        } @else {
            @let label = if seen.check.is_none() { "conflicts-make" } else { "conflicts-make-again" };
            (widgets::post_button(view, &to, &text.of(label), if seen.standing.is_clear() { Look::Quiet } else { Look::Main }))
        }
        @if seen.check.is_some() && seen.lines.is_empty() { (widgets::empty(&text.of("conflicts-nobody"))) }
        @if seen.is_cut { (widgets::message(Tone::Attention, &text.of("conflicts-cut"))) }
        @for line in &seen.lines { (one(view, &to, seen, line, names)) }
        p.more {
            a href={ "/intakes/" (visit.0) "/people" } { (text.of("conflicts-parties")) } " · "
            a href={ "/intakes/" (visit.0) } { (text.of("conflicts-back")) }
        }
    }
}

fn one(
    view: &View,
    to: &str,
    seen: &Seen,
    line: &Line,
    names: &BTreeMap<StaffId, String>,
) -> Markup {
    let text = view.text;
    let class = match line.hit.ruling {
        Ruling::Open | Ruling::Conflict => "attention",
        _ => "done",
    };
    html! {
        section.card {
            h2 {
                @if let Some((party, name)) = &line.party { bdi { (name) } " (" (text.of(party.role.label())) ")" }
                @else { (text.of("conflicts-party-hidden")) }
            }
            @match &line.person {
                None => (widgets::message(Tone::Attention, &text.of("conflicts-protected"))),
                Some((known, matters)) => {
                    p {
                        (text.of("conflicts-resembles")) " "
                        a href={ "/people/" (known.person.id) } { bdi { (known.facts.main_name()) } }
                        @if let Some(it) = &known.facts.born { " · " (born(view, it)) }
                    }
                    p { (fits(view, &compared(line))) }
                    @if let Some(held) = line.held { p { (text.of("people-taken-over")) ": " strong { (text.of(held.label())) } } }
                    (found_in(view, matters))
                }
            }
            p { span.state.(class) { (text.of(line.hit.ruling.label())) } (said_by(view, &line.hit, names)) }
            @if let Some(why) = &line.why { blockquote { bdi { (why.as_str()) } } }
            @if line.person.is_some() && view.may(Permission::ClearConflicts) { (ruling_form(view, to, seen, line)) }
            @else if line.hit.ruling == Ruling::Open { p.help { (text.of("conflicts-who-rules")) } }
        }
    }
}

fn compared(line: &Line) -> Fits {
    Fits {
        score: line.hit.score,
        grade: line.hit.grade(),
        reasons: line.reasons.clone(),
    }
}

fn said_by(view: &View, hit: &Hit, names: &BTreeMap<StaffId, String>) -> Markup {
    html! {
        @if let Some(at) = hit.at { " " (widgets::moment(view, at)) }
        @if let Some(name) = hit.by.and_then(|it| names.get(&it)) { " · " bdi { (name) } }
    }
}

fn ruling_form(view: &View, to: &str, seen: &Seen, line: &Line) -> Markup {
    let text = view.text;
    let check = seen.check.as_ref().map(|it| it.id).unwrap_or_default();
    let id = format!("why-{}-{}", line.hit.party, line.hit.person);
    let rulings = Ruling::ALL.iter().filter(|it| it.0 != Ruling::Open);
    html! {
        details.act open[line.hit.ruling == Ruling::Open] {
            summary { (text.of("conflicts-rule")) }
            (widgets::post_form(view, &format!("{to}/ruling"), &html! {
                input type="hidden" name="check" value=(check);
                input type="hidden" name="party" value=(line.hit.party);
                input type="hidden" name="person" value=(line.hit.person);
                fieldset {
                    legend { (text.of("conflicts-ruling")) }
                    @for (ruling, word, label) in rulings {
                        label.check { input type="radio" name="ruling" value=(word) required checked[line.hit.ruling == *ruling]; " " (text.of(label)) }
                    }
                }
                div.field {
                    label for=(id) { (text.of("conflicts-why")) }
                    p.help { (text.of("conflicts-why-help")) }
                    textarea #(id) name="why" rows="3" required maxlength="2000" dir="auto" { (line.why.as_ref().map(|it| it.as_str()).unwrap_or_default()) }
                }
                button.plain { (text.of("conflicts-rule-save")) }
            }))
        }
    }
}
