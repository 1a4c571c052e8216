//! The board: who stands where on the way to a decision, whoever was promised an answer first standing first.

use super::{address, case_type, case_type_words, day, promise};
use crate::access::Permission;
use crate::intake;
use crate::office_data::unverified;
use crate::screening::rules::Rules;
use crate::selection::items::Line;
use crate::selection::items::board::{LISTED, Part};
use crate::selection::items::kept::code;
use crate::selection::word::Word;
use crate::versions::InForce;
use crate::web::widgets;
use crate::web::{Filled, View};
use maud::{Markup, html};
use shared::ids::VisitId;

/// The whole board.
pub(in crate::selection::items) fn board(
    view: &View,
    parts: &[Part],
    untaken: &[(VisitId, String)],
) -> Markup {
    let text = view.text;
    html! {
        p.lead { (text.of("selection-lead")) }
        @if view.may(Permission::SelectCases) {
            p.more {
                a href="/selection/meetings" { (text.of("selection-meetings")) } " · "
                a href="/selection/capacity" { (text.of("selection-capacity")) } " · "
                a href="/selection/figures" { (text.of("selection-figures")) }
            }
        }
        @for part in parts {
            h2 { (text.of(part.column.label())) " (" (part.count) ")" }
            (lines(view, part))
        }
        h2 { (text.of("selection-untaken")) }
        @if untaken.is_empty() { (widgets::empty(&text.of("selection-untaken-none"))) }
        @else {
            p.help { (text.of("selection-untaken-lead")) }
            ul { @for (visit, label) in untaken { li { a href={ "/intakes/" (visit) "/selection" } { (label) } } } }
        }
    }
}

/// One column on a page of its own.
pub(in crate::selection::items) fn column(view: &View, part: &Part) -> Markup {
    html! {
        (lines(view, part))
        p.more { a href="/selection" { (view.text.of("selection-title")) } }
    }
}

fn lines(view: &View, part: &Part) -> Markup {
    let text = view.text;
    if part.lines.is_empty() {
        return widgets::empty(&text.of("selection-column-empty"));
    }
    let columns = [
        "selection-code",
        "selection-colour",
        "selection-case-type",
        "selection-intake-on",
        "selection-promise",
        "selection-total",
        "selection-standing",
    ]
    .map(|it| text.of(it));
    let rows: Vec<Vec<Markup>> = part.lines.iter().map(|it| row(view, it)).collect();
    let last = part.lines.last().filter(|_| part.lines.len() == LISTED);
    html! {
        (widgets::table(&text.of(part.column.label()), &columns, &rows))
        @if let Some(last) = last {
            p.more {
                a href={ "/selection/stage/" (part.column.word()) "?day=" (last.clear.promised_on) "&number=" (last.clear.number) } { (text.of("selection-more")) }
            }
        }
    }
}

fn row(view: &View, it: &Line) -> Vec<Markup> {
    let (text, clear) = (view.text, &it.clear);
    let record = it.record.as_ref();
    vec![
        html! { a href=(address(clear.id)) { (code(clear.number)) } },
        html! { @if let Some(it) = record { (intake::colour_of(text, it.item.colour)) } @else { "–" } },
        html! { @if let Some(it) = record { (case_type(view, &it.item.case_type)) } @else { "–" } },
        day(clear.intake_on),
        promise(view, it.promise),
        html! { (it.total) },
        html! {
            @if let Some(kind) = clear.decision { (text.of(kind.label())) }
            @if clear.waits { " · " span.state.attention { (text.of("selection-to-ratify")) } }
            @if let Some(on) = clear.returns_on { " · " (text.of("selection-returns-on")) " " (day(on)) }
            @if let Some(kind) = clear.back_from { (text.of("selection-back-from")) " " (text.of(kind.label())) }
        },
    ]
}

/// The form that takes an intake up.
pub(in crate::selection::items) fn take_up(
    view: &View,
    visit: VisitId,
    rules: &InForce<Rules>,
    filled: &Filled,
) -> Markup {
    let text = view.text;
    let mut types = vec![(String::new(), text.of("selection-choose"))];
    let all = rules.value.case_types.iter();
    types.extend(all.map(|it| (it.clone(), case_type_words(view, it))));
    let forums = [
        ("", "selection-choose"),
        ("agencies", "selection-forum-agencies"),
        ("courts", "selection-forum-courts"),
    ]
    .map(|(value, label)| (value.to_owned(), text.of(label)));
    let to = format!("/intakes/{visit}/selection");
    html! {
        (widgets::home(&to, &widgets::corrections(view, filled)))
        p.lead { (text.of("selection-take-up-lead")) }
        (unverified(view, rules.verified.as_ref()))
        (widgets::post_form(view, &to, &html! {
            (widgets::choice(view, filled, "case_type", "selection-case-type", &types))
            (widgets::choice(view, filled, "forum", "selection-forum", &forums))
            button.main { (text.of("selection-take-up")) }
        }))
        p.more { a href={ "/intakes/" (visit) } { (text.of("selection-back-to-intake")) } }
    }
}
