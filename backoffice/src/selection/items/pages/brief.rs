//! The brief of one page that the meeting reads: a code in the place of the name, facts, relief, dates, hours, fund, conflicts.

use super::{address, case_type, day, forms, forum};
use crate::intake;
use crate::office_data::{unverified, unverified_rule};
use crate::selection::items::Loaded;
use crate::selection::items::pages::Following;
use crate::web::View;
use crate::web::language_name;
use maud::{Markup, html};

/// The page from which the brief is printed.
pub(in crate::selection::items) fn brief(
    view: &View,
    loaded: &Loaded,
    following: &Following,
) -> Markup {
    let text = view.text;
    html! {
        p.on-screen { button.main type="button" data-print { (text.of("selection-print")) } }
        section.paper.sheet {
            h2 { (loaded.record.code()) }
            (facts(view, loaded))
            (sheet(view, loaded))
            (room(view, following))
            p.small { (text.of("selection-brief-foot")) }
        }
        p.more.on-screen { a href=(address(loaded.record.item.id)) { (text.of("selection-back")) } }
    }
}

/// The facts, without a name.
pub(in crate::selection) fn facts(view: &View, loaded: &Loaded) -> Markup {
    let (text, record) = (view.text, &loaded.record);
    let facts = &record.facts;
    let funds = &loaded.data.funds;
    let place = funds.value.funds.iter().position(|it| it.id == facts.fund);
    let hours = facts
        .minutes
        .map(|it| format!("{}:{:02}", it / 60, it % 60));
    html! {
        dl.facts {
            dt { (text.of("selection-colour")) } dd { (intake::colour_of(text, record.item.colour)) }
            dt { (text.of("selection-case-type")) } dd { (case_type(view, &record.item.case_type)) " · " (text.of(forum(record.item.forum))) }
            dt { (text.of("selection-intake-on")) } dd { (day(record.item.intake_on)) }
            dt { (text.of("selection-language")) } dd { (language_name(text, &facts.reads)) }
            @for (label, words) in [
                ("selection-brief-facts", &facts.matter),
                ("selection-brief-relief", &facts.relief),
                ("selection-brief-dates", &facts.dates),
            ] {
                dt { (text.of(label)) }
                dd { span.typed { bdi { @if words.is_empty() { "–" } @else { (words) } } } }
            }
            dt { (text.of("selection-brief-hours")) } dd { span dir="ltr" { (hours.as_deref().unwrap_or("–")) } }
            dt { (text.of("selection-brief-fund")) } dd {
                @if let Some(it) = place { (text.of(&funds.value.funds[it].message)) (unverified_rule(view, funds.row("fund", it))) }
                @else if facts.fund.is_empty() { (text.of("selection-no-fund")) }
                @else { bdi { (facts.fund) } " · " (text.of("selection-fund-gone")) }
            }
            dt { (text.of("selection-conflicts")) } dd { (crate::conflicts::standing_words(view, loaded.conflict)) }
        }
    }
}

fn sheet(view: &View, loaded: &Loaded) -> Markup {
    let (text, in_force) = (view.text, &loaded.data.criteria);
    let criteria = &in_force.value;
    let sheet = &loaded.record.sheet;
    html! {
        (unverified(view, in_force.verified.as_ref()))
        ul {
            @for (place, it) in criteria.gates.iter().enumerate() {
                li {
                    (it.id) " · " (text.of(&it.message)) (unverified_rule(view, in_force.row("gate", place))) ": "
                    (forms::answer(view, criteria, sheet.gate(&it.id)))
                }
            }
        }
        p { (text.of("selection-total")) ": " (sheet.total(criteria)) " / " (criteria.total_max()) }
        @if let Some(merit) = sheet.score("merit") {
            p { (text.of("selection-score-merit")) ": " (merit.points) " · " bdi { (merit.note) } }
        }
    }
}

/// Who has hours for it.
pub(super) fn room(view: &View, following: &Following) -> Markup {
    let text = view.text;
    html! {
        h3 { (text.of("selection-who-has-room")) }
        @if following.room.is_empty() { p { (text.of("selection-nobody-has-room")) } }
        @else {
            ul {
                @for (staff, minutes) in &following.room {
                    li {
                        bdi { (following.names.get(staff).map_or("–", String::as_str)) } " "
                        span dir="ltr" { (minutes / 60) ":" (format!("{:02}", minutes % 60)) }
                    }
                }
            }
        }
    }
}
