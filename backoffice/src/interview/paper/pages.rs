//! The pages of a form on paper: who keyed it in, where two differ, and the form itself in the order of the paper.

use super::actions::{Standing, TURNS};
use super::model::{Keyed, differences, read};
use crate::access::StaffId;
use crate::interview::fault::words as fault_words;
use crate::interview::field::{self, Typed};
use crate::interview::form::{Shown, controls};
use crate::paper_form::on_paper;
use crate::web::widgets::{self, Tone};
use crate::web::{Filled, View};
use chrono::NaiveDate;
use maud::{Markup, html};
use shared::answers::Answers;
use shared::form::{Form, Question};
use shared::ids::VisitId;
use std::collections::BTreeMap;

/// What the page of a paper knows.
pub(super) struct Desk<'a> {
    pub(super) visit: VisitId,
    pub(super) standing: &'a Standing,
    pub(super) keyed: &'a BTreeMap<u64, Keyed>,
    pub(super) names: &'a BTreeMap<StaffId, String>,
    pub(super) today: NaiveDate,
}

/// The field in which it is chosen which of two counts.
pub(super) fn choice_field(question: &str) -> String {
    format!("counts-{question}")
}

/// Whether everything that was keyed in is an answer.
pub(super) fn is_whole(keyed: &Keyed, today: NaiveDate) -> bool {
    read(keyed, today).1.is_empty()
}

/// Who keyed it in, and what is to be done next.
pub(super) fn desk(view: &View, desk: &Desk, filled: &Filled) -> Markup {
    let text = view.text;
    html! {
        p.lead { (text.of("interview-paper-lead")) }
        (widgets::home(&format!("/intakes/{}/paper", desk.visit), &widgets::corrections(view, filled)))
        @if desk.standing.is_taken_over {
            (widgets::message(Tone::Done, &text.of("interview-paper-taken-over")))
        } @else {
            (turns(view, desk))
            (take_over(view, desk, filled))
        }
        p.more { a href={ "/intakes/" (desk.visit) "/interview" } { (text.of("interview-back")) } }
    }
}

fn turns(view: &View, desk: &Desk) -> Markup {
    let text = view.text;
    let found = |n: u64| desk.standing.turns.iter().find(|it| it.n == n);
    html! {
        @for n in 1..=TURNS {
            section.card {
                h2 { (text.with("interview-paper-turn", &[("number", n.into())])) }
                @match found(n) {
                    Some(it) => {
                        p {
                            bdi { (it.by.and_then(|it| desk.names.get(&it).cloned()).unwrap_or_default()) }
                            " · " (widgets::moment(view, it.at))
                        }
                        @if desk.keyed.get(&n).is_some_and(|it| !is_whole(it, desk.today)) {
                            (widgets::message(Tone::Attention, &text.of("interview-paper-not-whole")))
                        }
                    }
                    None if n == 1 => p { (text.of("interview-paper-first")) }
                    None => p { (text.of("interview-paper-second")) }
                }
                @if n == 1 || found(1).is_some() {
                    a.button href={ "/intakes/" (desk.visit) "/paper/" (n) } {
                        (text.of(if found(n).is_some() { "interview-paper-go-on" } else { "interview-paper-key" }))
                    }
                }
            }
        }
    }
}

fn take_over(view: &View, desk: &Desk, filled: &Filled) -> Markup {
    let text = view.text;
    if desk.keyed.is_empty() {
        return html! {};
    }
    let both = desk.keyed.get(&1).zip(desk.keyed.get(&2));
    let differ = both.map(|(one, two)| differences(one, two));
    html! {
        section.card {
            h2 { (text.of("interview-paper-take-over")) }
            (widgets::post_form(view, &format!("/intakes/{}/paper", desk.visit), &html! {
                @match (&differ, both) {
                    (Some(differ), Some((one, two))) if !differ.is_empty() => {
                        p { (text.of("interview-paper-differ")) }
                        @for it in differ { (difference(view, it, (one, two), filled)) }
                    }
                    (Some(_), _) => p { (text.of("interview-paper-same")) }
                    (None, _) => p { (text.of("interview-paper-once")) }
                }
                button.main #take-over { (text.of("interview-paper-take-over-button")) }
            }))
        }
    }
}

fn difference(view: &View, it: &Question, both: (&Keyed, &Keyed), filled: &Filled) -> Markup {
    let text = view.text;
    let name = choice_field(&it.id);
    let of = |keyed: &Keyed| field::kept(&it.kind, &it.id, &keyed.filled());
    let sides = [("1", of(both.0)), ("2", of(both.1))];
    html! {
        fieldset {
            legend { (text.of(it.text_for(&Answers::default()))) " " span.help dir="ltr" { (it.id) } }
            @for (value, fields) in sides {
                label.check {
                    input type="radio" name=(name) value=(value) checked[filled.value(&name) == value];
                    " "
                    @if fields.is_empty() { em { (text.of("interview-cleared")) } }
                    @for (_, typed) in &fields { bdi.typed dir="auto" { (typed) } " " }
                }
            }
        }
    }
}

/// The form in the order of the paper.
pub(super) fn form(
    view: &View,
    visit: VisitId,
    turn: u64,
    keyed: &Keyed,
    today: NaiveDate,
) -> Markup {
    let text = view.text;
    let filled = keyed.filled();
    html! {
        p.lead { (text.of("interview-paper-form-lead")) }
        @if !keyed.fields.is_empty() && !is_whole(keyed, today) {
            (widgets::message(Tone::Attention, &text.of("interview-paper-not-whole")))
        }
        (widgets::post_form(view, &format!("/intakes/{visit}/paper/{turn}"), &html! {
            @for (heading, it) in with_headings() {
                @if let Some(heading) = heading { h2 { (text.of(heading)) } }
                (keyed_question(view, it, &filled, today))
            }
            button.main { (text.of("interview-paper-keep")) }
        }))
        p.more { a href={ "/intakes/" (visit) "/paper" } { (text.of("interview-back")) } }
    }
}

/// The questions of the paper; the first of each part with the message of its heading.
fn with_headings() -> Vec<(Option<&'static str>, &'static Question)> {
    let (form, mut section) = (Form::current(), "");
    let mut all = Vec::new();
    for it in on_paper(form) {
        let begins = it.section != section;
        section = &it.section;
        let heading = form.section(section).filter(|_| begins);
        all.push((heading.map(|it| it.text.as_str()), it));
    }
    all
}

fn keyed_question(view: &View, it: &Question, filled: &Filled, today: NaiveDate) -> Markup {
    let text = view.text;
    let label = format!("{}-label", it.id);
    let state = format!("{}-state", it.id);
    let fault = match field::typed(&it.kind, &it.id, filled, today) {
        Typed::Faulty(fault) => Some(fault),
        Typed::Nothing | Typed::Answer(_) => None,
    };
    let shown = Shown {
        view,
        filled,
        id: &it.id,
        label: &label,
        described: fault.is_some().then_some(state.as_str()),
        is_faulty: fault.is_some(),
        rows: field::rows_in(&it.kind, &it.id, filled),
    };
    html! {
        div.field #(it.id) {
            p.label id=(label) { span dir="ltr" { (it.id) } " " (text.of(it.text_for(&Answers::default()))) }
            (controls(shown, &it.kind, &it.id))
            @if let Some(fault) = fault { p.correction id=(state) { (fault_words(text, fault)) } }
        }
    }
}
