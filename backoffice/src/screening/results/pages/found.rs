//! What the rules found, each with its source and how far it is verified; and how each fund stands.

use super::Seen;
use crate::office_data::unverified_rule;
use crate::screening::funds::{Outcome, Part};
use crate::screening::results::model::outcome_word;
use crate::screening::rules::{Finding, FindingKind, Law};
use crate::web::View;
use crate::web::widgets::{self, Tone};
use maud::{Markup, html};

/// What the rules found.
pub(super) fn findings(view: &View, seen: &Seen) -> Markup {
    let text = view.text;
    let is_verified = seen.data.rules.verified.is_some();
    html! {
        h2 { (text.of("screening-findings")) }
        p.help { (text.of("screening-findings-lead")) }
        @if !is_verified { (widgets::message(Tone::Attention, &text.of("screening-unverified"))) }
        @if seen.findings.is_empty() { (widgets::empty(&text.of("screening-nothing-found"))) }
        @else {
            @let columns = ["screening-kind", "screening-found", "screening-case-types", "screening-source"].map(|it| text.of(it));
            @let rows: Vec<Vec<Markup>> = seen.findings.iter().map(|it| row(view, it, seen)).collect();
            (widgets::table(&text.of("screening-findings"), &columns, &rows))
        }
    }
}

fn row(view: &View, it: &Finding, seen: &Seen) -> Vec<Markup> {
    let text = view.text;
    let class = match it.kind {
        FindingKind::RedFlag | FindingKind::Gate => "attention",
        _ => "",
    };
    vec![
        html! { span.state.(class) { (text.of(kind(it.kind))) } },
        html! {
            (text.of(it.message))
            @if let Some(days) = it.days_left(seen.today) {
                " " (text.with("screening-days-left", &[("days", days.into())]))
                @if it.is_day_open() { " " (text.of("screening-day-open")) }
            }
            @if let Some(colour) = it.raises { " " (text.of("screening-raises")) " " (crate::intake::colour_of(text, colour)) }
        },
        html! { span dir="ltr" { (it.case_types.join(", ")) } },
        html! {
            span dir="ltr" { (it.citation) }
            " · " (text.of(law(it.law)))
            @if seen.data.rules.row("rule", it.place).is_none() { " · " (text.of("screening-status-unverified")) }
        },
    ]
}

fn kind(it: FindingKind) -> &'static str {
    match it {
        FindingKind::Relief => "screening-kind-relief",
        FindingKind::RedFlag => "screening-kind-red-flag",
        FindingKind::Task => "screening-kind-task",
        FindingKind::Gate => "screening-kind-gate",
        FindingKind::Ask => "screening-kind-ask",
    }
}

fn law(it: Law) -> &'static str {
    match it {
        Law::InForce => "screening-law-in-force",
        Law::Contested => "screening-law-contested",
        Law::Practice => "screening-law-practice",
    }
}

/// Percentages by each count of the household, side by side, and how each fund stands.
pub(super) fn funds(view: &View, seen: &Seen) -> Markup {
    let text = view.text;
    let (guidelines, in_force) = (&seen.data.guidelines, &seen.data.funds);
    let funds = &in_force.value;
    let table = [
        ("year", i64::from(guidelines.value.year).into()),
        ("citation", guidelines.value.citation.as_str().into()),
    ];
    html! {
        h2 { (text.of("screening-income")) }
        p.help {
            (text.with("screening-guidelines", &table))
            @if guidelines.verified.is_none() { " " (text.of("screening-guidelines-unverified")) }
        }
        @if let Some(Ok(yearly)) = seen.income.as_ref().map(crate::screening::Income::yearly) {
            @let dollars = format!("${}.{:02}", yearly.cents_shown() / 100, yearly.cents_shown() % 100);
            p { (text.with("screening-yearly", &[("sum", dollars.as_str().into())])) }
        }
        dl.facts {
            @for it in &seen.percentages {
                @let place = funds.households.iter().position(|one| one.id == it.household);
                dt {
                    @if let Some(place) = place {
                        (text.of(&funds.households[place].message)) (unverified_rule(view, in_force.row("household", place)))
                    }
                }
                dd { (percentage(view, it.people, it.percent.as_ref().ok().map(|it| u64::try_from(*it).unwrap_or(u64::MAX)))) }
            }
        }
        h2 { (text.of("screening-funds")) }
        @let columns = ["screening-fund", "screening-result", "screening-parts"].map(|it| text.of(it));
        @let rows: Vec<Vec<Markup>> = seen.judged.iter().map(|it| {
            let place = funds.funds.iter().position(|one| one.id == it.fund && one.counts_on(seen.today));
            vec![
                html! { @if let Some(place) = place {
                    (text.of(&funds.funds[place].message)) (unverified_rule(view, in_force.row("fund", place)))
                } },
                outcome_words(view, outcome_word(it.outcome)),
                html! { ul { @for part in &it.parts { (one_part(view, part)) } } },
            ]
        }).collect();
        (widgets::table(&text.of("screening-funds"), &columns, &rows))
        @if in_force.verified.is_none() { p.help { (text.of("screening-funds-unverified")) } }
    }
}

fn one_part(view: &View, part: &Part) -> Markup {
    html! {
        li {
            @if part.outcome == Outcome::DoesNot { (outcome_words(view, outcome_word(part.outcome))) " " }
            (view.text.of(part.message)) " " span.help dir="ltr" { (part.citation) }
        }
    }
}

/// The percentage of the guideline and for how many people; a dash where it is not known.
pub(super) fn percentage(view: &View, people: Option<u32>, percent: Option<u64>) -> Markup {
    let (Some(people), Some(percent)) = (people, percent) else {
        return html! { (view.text.of("screening-percent-unknown")) };
    };
    let values = [
        ("percent", i64::try_from(percent).unwrap_or(i64::MAX).into()),
        ("people", i64::from(people).into()),
    ];
    html! { (view.text.with("screening-percent", &values)) }
}

/// How something stands, by its word.
pub(super) fn outcome_words(view: &View, word: &str) -> Markup {
    let (class, label) = match word {
        "meets" => ("done", "screening-outcome-meets"),
        "does-not" => ("attention", "screening-outcome-does-not"),
        _ => ("", "screening-outcome-unknown"),
    };
    html! { span.state.(class) { (view.text.of(label)) } }
}
