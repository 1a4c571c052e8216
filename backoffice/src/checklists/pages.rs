//! The lists of a visit: where each paper stands, what is missing, and what is printed.

use super::actions::OfVisit;
use super::case_types::{CaseType, CaseTypes};
use super::model::{
    Checklist, Difference, Item, STATES, State, difference, part_of, readiness, shows_court,
};
use crate::access::Permission;
use crate::web::widgets::{self, Look, Tone};
use crate::web::{Filled, View, language_name, sentence};
use maud::{Markup, html};
use translations::Language;

/// The whole page. `reads` is the language the visitor reads.
pub(super) fn lists(
    view: &View,
    types: &CaseTypes,
    of: &OfVisit,
    (reads, filled): (&str, &Filled),
) -> Markup {
    let text = view.text;
    let to = format!("/intakes/{}/papers", of.visit);
    html! {
        (widgets::home(&to, &widgets::corrections(view, filled)))
        @if types.is_unverified() { (widgets::message(Tone::Attention, &text.of("checklists-unverified"))) }
        @if shows_court(&of.lists, |word| types.is_of_court(word)) { (widgets::message(Tone::Attention, &text.of("checklists-before-court"))) }
        @if of.lists.is_empty() { (widgets::empty(&text.of("checklists-none"))) }
        @for it in &of.lists { (list(view, types, of, it, (reads, filled))) }
        @if view.may(Permission::KeepChecklists) { (begin(view, types, &to, filled)) }
        p.more { a href={ "/intakes/" (of.visit) } { (text.of("checklists-back")) } }
    }
}

fn begin(view: &View, types: &CaseTypes, to: &str, filled: &Filled) -> Markup {
    let text = view.text;
    let mut kinds: Vec<(String, String)> = types
        .all()
        .iter()
        .map(|it| (it.id.clone(), text.of(&it.label())))
        .collect();
    kinds.sort_by(|a, b| a.1.cmp(&b.1));
    kinds.insert(0, (String::new(), text.of("checklists-choose")));
    html! {
        details.act open[filled.refusal("case_type").is_some()] {
            summary { (text.of("checklists-begin")) }
            (widgets::post_form(view, to, &html! {
                (widgets::choice(view, filled, "case_type", "checklists-type", &kinds))
                button.main { (text.of("checklists-begin-now")) }
            }))
        }
    }
}

fn list(
    view: &View,
    types: &CaseTypes,
    of: &OfVisit,
    it: &Checklist,
    (reads, filled): (&str, &Filled),
) -> Markup {
    let text = view.text;
    let kind = types.find(&it.case_type);
    let name = kind.map_or_else(|| it.case_type.clone(), |kind| text.of(&kind.label()));
    let complete = readiness(&it.items);
    let to = format!("/intakes/{}/papers/{}", of.visit, it.id);
    // Whoever corrects this form still writes on what they had opened.
    let own = format!("-{}", it.id);
    let is_again = filled.names().any(|name| name.ends_with(&own));
    let seen = filled.value("edits").parse().ok().filter(|_| is_again);
    let seen: u32 = seen.unwrap_or(it.edits);
    html! {
        section.card id={ "list-" (it.id) } {
            h2 { (name) }
            p {
                (text.with("checklists-ready", &[("percent", complete.percent().into()), ("done", complete.done.into()), ("all", complete.all.into())])) " "
                progress value=(complete.done) max=(complete.all.max(1)) aria-hidden="true" {}
            }
            @if let Some(kind) = kind { (facts(view, kind)) (renewal(view, types, it, kind, &to)) }
            @if view.may(Permission::KeepChecklists) {
                (widgets::post_form(view, &to, &html! {
                    input type="hidden" name="edits" value=(seen);
                    @for item in &it.items { (paper(view, of, it, item, filled)) }
                    button.main { (text.of("checklists-save")) }
                }))
            } @else {
                ul { @for item in &it.items { li { (text.of(&message(&item.word))) " – " (text.of(item.state.label())) } } }
            }
            (printing(view, of, kind, &to, reads))
            @if view.may(Permission::KeepChecklists) {
                details.act {
                    summary { (text.of("checklists-end")) }
                    p { (text.of("checklists-end-means")) }
                    (widgets::post_button(view, &format!("{to}/end"), &text.of("checklists-end-now"), Look::Danger))
                }
            }
        }
    }
}

fn message(word: &str) -> String {
    format!("checklist-doc-{word}")
}

fn facts(view: &View, kind: &CaseType) -> Markup {
    html! {
        p.help {
            (view.text.with("checklists-forms", &[("forms", kind.forms.as_str().into())]))
            @if !kind.note.is_empty() { br; span lang="en" { (kind.note) } }
        }
    }
}

/// What the list in force now would change, if it would.
fn renewal(view: &View, types: &CaseTypes, it: &Checklist, kind: &CaseType, to: &str) -> Markup {
    let text = view.text;
    let changes = difference(&it.items, kind);
    let is_newer = it.list_version < types.version && changes != Difference::default();
    html! {
        @if is_newer {
            div.notice-box {
                p { (text.of("checklists-newer")) }
                @if !changes.added.is_empty() { p { (text.of("checklists-newer-added")) } ul { @for word in &changes.added { li { (text.of(&message(word))) } } } }
                @if !changes.gone.is_empty() { p { (text.of("checklists-newer-gone")) } ul { @for word in &changes.gone { li { (text.of(&message(word))) } } } }
                @if view.may(Permission::KeepChecklists) {
                    (widgets::post_form(view, &format!("{to}/renew"), &html! {
                        input type="hidden" name="edits" value=(it.edits);
                        button.plain { (text.of("checklists-renew")) }
                    }))
                }
            }
        }
    }
}

/// One paper: where it stands, by when, and why it is waived.
fn paper(view: &View, of: &OfVisit, list: &Checklist, item: &Item, filled: &Filled) -> Markup {
    let text = view.text;
    let word = &item.word;
    let [state, due, reason] = ["state", "due", "reason"].map(|it| part_of(list.id, it, word));
    let is_again = !filled.value(&state).is_empty();
    let chosen = if is_again {
        filled.value(&state)
    } else {
        item.state.word()
    };
    let day = if is_again {
        filled.value(&due).to_owned()
    } else {
        item.due.map(|it| it.to_string()).unwrap_or_default()
    };
    let stands = of.reasons.get(&(list.id, word.clone()));
    let refusal = [&state, &due, &reason]
        .into_iter()
        .find_map(|it| filled.refusal(it));
    let may_waive = view.may(Permission::WaivePapers) || item.state == State::Waived;
    html! {
        fieldset.paper-line {
            legend { (text.of(&message(word))) }
            div.field {
                label for=(state) { (text.of("checklists-state")) }
                select #(state) name=(state) aria-invalid=[widgets::invalid(filled, &state)] {
                    @for (it, value, label) in STATES {
                        @if it != State::Waived || may_waive { option value=(value) selected[chosen == value] { (text.of(label)) } }
                    }
                }
            }
            div.field {
                label for=(due) { (text.of("checklists-due")) }
                input #(due) name=(due) type="date" value=(day) aria-invalid=[widgets::invalid(filled, &due)];
            }
            @if may_waive {
                div.field {
                    label for=(reason) { (text.of("checklists-reason")) }
                    input #(reason) name=(reason) type="text" autocomplete="off" dir="auto" value=(filled.value(&reason)) aria-invalid=[widgets::invalid(filled, &reason)];
                }
            }
            @if let Some(it) = refusal { p.correction { (sentence(text, it)) } }
            @if let Some(words) = stands { blockquote { bdi { (words.as_str()) } } }
            p.help {
                (widgets::moment(view, item.set_at))
                @if let Some(name) = item.set_by.and_then(|it| of.names.get(&it)) { " · " bdi { (name) } }
            }
        }
    }
}

fn printing(view: &View, of: &OfVisit, kind: Option<&CaseType>, to: &str, reads: &str) -> Markup {
    let text = view.text;
    let is_delicate = of.is_protected || kind.is_none_or(CaseType::is_protected);
    html! {
        details.act {
            summary { (text.of("checklists-print")) }
            (widgets::post_form(view, &format!("{to}/bring.pdf"), &html! {
                div.field {
                    label for={ "language-" (to) } { (text.of("checklists-language")) }
                    select id={ "language-" (to) } name="language" {
                        @for it in Language::all() { option value=(it.tag()) selected[it.tag() == reads] { (language_name(text, it.tag())) } }
                    }
                }
                label.check { input type="checkbox" name="size" value="large"; " " (text.of("checklists-large")) }
                @if is_delicate {
                    p { (text.of("checklists-plain-means")) }
                    label.check { input type="checkbox" name="names" value="own"; " " (text.of("checklists-own-names")) }
                } @else {
                    label.check { input type="checkbox" name="names" value="plain"; " " (text.of("checklists-plain-names")) }
                }
                button.plain formtarget="_blank" { (text.of("checklists-print-now")) }
            }))
        }
    }
}
