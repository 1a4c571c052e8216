//! One item: where it stands, what is known, what can be done now, and what follows from what was decided.

use super::{address, brief, case_type, day, forms, forum, promise, task_words};
use crate::access::{Permission, StaffId};
use crate::intake;
use crate::office_data::{unverified_rule, version_name};
use crate::selection::follow::Column;
use crate::selection::items::decisions::place_of;
use crate::selection::items::store::Task;
use crate::selection::items::{Loaded, prepare, typed};
use crate::selection::meetings::decided::Decision;
use crate::selection::{Stage, moved, standing};
use crate::web::widgets::{self, Look, Tone};
use crate::web::{Filled, View};
use maud::{Markup, html};
use shared::ids::VisitId;
use std::collections::BTreeMap;

/// What follows from decisions, and who has room.
pub(in crate::selection::items) struct Following {
    pub(in crate::selection::items) tasks: Vec<Task>,
    pub(in crate::selection::items) decisions: Vec<Decision>,
    pub(in crate::selection::items) names: BTreeMap<StaffId, String>,
    pub(in crate::selection::items) room: Vec<(StaffId, u32)>,
}

/// The forms as they stand, behind what was typed in one of them. Whoever is told that a colleague was quicker has what they
/// saved before them, so that the next press is made knowing it.
pub(in crate::selection::items) fn stands(loaded: &Loaded, typed: Filled) -> Filled {
    let (record, criteria) = (&loaded.record, &loaded.data.criteria.value);
    let mut filled = typed;
    for (form, seen, mark) in [
        (
            "sheet",
            typed::SEEN_SHEET,
            typed::mark_of_sheet(record, criteria),
        ),
        ("brief", typed::SEEN_BRIEF, typed::mark_of_brief(record)),
    ] {
        filled = if forms::others_saved(&filled, form) {
            filled.replaced(seen, mark)
        } else {
            filled.with(seen, mark)
        };
    }
    filled
        .behind(&typed::brief_of(record))
        .behind(&typed::sheet_of(record, criteria))
}

/// The whole page.
pub(in crate::selection::items) fn item(
    view: &View,
    loaded: &Loaded,
    following: &Following,
    filled: &Filled,
) -> Markup {
    let text = view.text;
    let record = &loaded.record;
    let to = address(record.item.id);
    let is_open = !matches!(
        record.item.stage,
        Stage::Decided { .. } | Stage::Conflict { .. }
    );
    html! {
        (widgets::home(&to, &widgets::corrections(view, filled)))
        (top(view, loaded))
        @if let Some(it) = &loaded.moved {
            section.card { (moved::standing(view, it, &following.names)) p.more { a href="/selection/moved" { (text.of("selection-moved")) } } }
        }
        p.more {
            a href={ (to) "/brief" } { (text.of("selection-brief-print")) } " · "
            a href={ "/intakes/" (record.visit) } { (text.of("selection-intake")) } " · "
            a href={ "/intakes/" (record.visit) "/screening" } { (text.of("selection-screening")) } " · "
            a href={ "/intakes/" (record.visit) "/conflicts" } { (text.of("selection-conflicts")) }
        }
        @if matches!(record.item.stage, Stage::Conflict { .. }) {
            (widgets::message(Tone::Attention, &text.of("selection-conflict-how")))
        }
        @if !following.tasks.is_empty() { (tasks(view, (&to, loaded.record.visit), following)) }
        @if !following.decisions.is_empty() { (decisions(view, following)) }
        @if !is_open && !record.item.waits_for_ratification() { (forms::not_saved(view, filled)) }
        @if is_open || record.item.waits_for_ratification() {
            (forms::sheet(view, loaded, filled, &to))
            (forms::brief(view, loaded, filled, &to))
            (brief::room(view, following))
        }
        @if matches!(record.item.stage, Stage::Screened { .. } | Stage::Agenda { .. }) {
            (second(view, loaded, following, filled, &to))
            (forms::at_once(view, loaded, filled, &to))
        }
        @if matches!(&record.item.stage, Stage::Decided { decided, .. } if decided.decision.returns_on().is_some()) {
            (widgets::post_button(view, &format!("{to}/back"), &text.of("selection-bring-back"), Look::Plain))
        }
        @if is_open {
            details.act {
                summary { (text.of("selection-recuse")) }
                p.help { (text.of("selection-recuse-lead")) }
                (widgets::post_button(view, &format!("{to}/recuse"), &text.of("selection-recuse-do"), Look::Danger))
            }
        }
        p.more { a href="/selection" { (text.of("selection-title")) } }
    }
}

fn top(view: &View, loaded: &Loaded) -> Markup {
    let (text, item) = (view.text, &loaded.record.item);
    let holidays = &loaded.data.holidays;
    let (by, first) = (item.promised_on, item.first_decided_on);
    let kept = standing(&holidays.value, by, first, loaded.today);
    html! {
        dl.facts {
            dt { (text.of("selection-standing")) }
            dd {
                (text.of(Column::of(item).label()))
                @if item.waits_for_ratification() { " · " span.state.attention { (text.of("selection-to-ratify")) } }
                @if let Stage::Decided { decided, .. } = &item.stage {
                    " · " (text.of(decided.decision.kind().label()))
                    @if let Some(on) = decided.decision.returns_on() { " · " (text.of("selection-returns-on")) " " (day(on)) }
                }
            }
            @if let (Stage::Decided { .. }, Some(of)) = (&item.stage, loaded.record.editions.criteria) {
                dt { (text.of("selection-by-criteria")) }
                dd { (version_name(view, of.number)) (unverified_rule(view, loaded.data.criteria.verified.as_ref())) }
            }
            dt { (text.of("selection-promise")) } dd { (promise(view, kept)) (unverified_rule(view, holidays.verified.as_ref())) }
            dt { (text.of("selection-colour")) } dd { (intake::colour_of(text, item.colour)) }
            dt { (text.of("selection-case-type")) } dd { (case_type(view, &item.case_type)) }
            dt { (text.of("selection-forum")) } dd { (text.of(forum(item.forum))) }
            dt { (text.of("selection-conflicts")) } dd { (crate::conflicts::standing_words(view, loaded.conflict)) }
        }
    }
}

fn tasks(view: &View, (to, visit): (&str, VisitId), following: &Following) -> Markup {
    let text = view.text;
    html! {
        h2 #tasks { (text.of("selection-tasks")) }
        ul {
            @for it in &following.tasks {
                li {
                    (task_words(view, it))
                    @match it.done_at {
                        Some(at) => {
                            " · " span.state.done { (text.of("selection-task-done")) } " " (widgets::moment(view, at))
                            (mark(view, &format!("{to}/tasks/{}", it.place), prepare::NOT_DONE, "selection-task-undo"))
                        }
                        None => {
                            @if let Some(place) = place_of(&it.word) {
                                " · " a href={ "/intakes/" (visit) "/" (place) } { (text.of("selection-task-go")) }
                            }
                            (mark(view, &format!("{to}/tasks/{}", it.place), prepare::DONE, "selection-task-mark"))
                        }
                    }
                }
            }
        }
    }
}

fn mark(view: &View, to: &str, mark: &str, label: &str) -> Markup {
    widgets::post_form(
        view,
        to,
        &html! { button.quiet name="mark" value=(mark) { (view.text.of(label)) } },
    )
}

fn decisions(view: &View, following: &Following) -> Markup {
    let text = view.text;
    let columns = [
        "selection-decided-at",
        "selection-decision",
        "selection-reasons",
        "selection-way",
        "selection-votes",
    ]
    .map(|it| text.of(it));
    let rows: Vec<Vec<Markup>> = following
        .decisions
        .iter()
        .map(|it| {
            vec![
                widgets::moment(view, it.at),
                html! {
                    (text.of(it.kind.label()))
                    @if it.is_taken_back { " · " span.state.off { (text.of("selection-taken-back")) } }
                },
                reasons(view, &it.says),
                html! { (text.of(way(&it.way))) },
                votes(view, it, &following.names),
            ]
        })
        .collect();
    html! {
        h2 { (text.of("selection-decisions")) }
        (widgets::table(&text.of("selection-decisions"), &columns, &rows))
    }
}

/// The reasons, in words: each by its message, or as it is called where its criteria cannot be read any more.
pub(in crate::selection) fn reasons(view: &View, all: &[String]) -> Markup {
    let text = view.text;
    let words = |it: &String| {
        if text.has(it) {
            text.of(it)
        } else {
            it.clone()
        }
    };
    let words: Vec<String> = all.iter().map(words).collect();
    html! { (words.join(" · ")) }
}

/// In which way it was decided.
pub(in crate::selection) fn way(word: &str) -> &'static str {
    match word {
        "at-once" => "selection-way-at-once",
        "ratified" => "selection-way-ratified",
        _ => "selection-way-meeting",
    }
}

/// Who voted what.
pub(in crate::selection) fn votes(
    view: &View,
    it: &Decision,
    names: &BTreeMap<StaffId, String>,
) -> Markup {
    html! {
        @for (at, vote) in it.votes.iter().enumerate() {
            @if 0 < at { " · " }
            bdi { (names.get(&vote.staff).map_or("–", String::as_str)) } ": "
            (view.text.of(choice(vote.choice)))
        }
        @if it.votes.is_empty() { bdi { (it.by.and_then(|it| names.get(&it)).map_or("–", String::as_str)) } }
    }
}

/// The message of a vote.
fn choice(it: crate::selection::Choice) -> &'static str {
    match it {
        crate::selection::Choice::For => "selection-vote-for",
        crate::selection::Choice::Against => "selection-vote-against",
        crate::selection::Choice::Abstains => "selection-vote-abstains",
    }
}

fn second(
    view: &View,
    loaded: &Loaded,
    following: &Following,
    filled: &Filled,
    to: &str,
) -> Markup {
    let text = view.text;
    let read = loaded.record.facts.second.as_ref();
    html! {
        h2 { (text.of("selection-second")) }
        @if let Some(it) = read {
            p { bdi { (following.names.get(&it.by).map_or("–", String::as_str)) } ": " bdi { (it.note) } }
        } @else { p.help { (text.of("selection-second-lead")) } }
        @if view.may(Permission::SelectCases) && loaded.me.represents(loaded.record.item.forum) {
            (widgets::post_form(view, &format!("{to}/second"), &html! {
                (widgets::area(view, filled, "second", "selection-second-note"))
                button.plain { (text.of("selection-second-save")) }
            }))
        }
    }
}
