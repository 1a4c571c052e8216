//! An interview at a glance: who has it, what is done of each part, what to say on the telephone, and earlier visits.

use super::question::Names;
use super::section::alone;
use crate::access::{Permission, Staff};
use crate::interview::actions::Sheet;
use crate::interview::earlier::Earlier;
use crate::interview::eyes::Line;
use crate::interview::inbox::{self, Note};
use crate::interview::model::Hand;
use crate::interview::sections;
use crate::queue::Way;
use crate::web::widgets::{self, Look, Tone};
use crate::web::{Filled, View};
use maud::{Markup, html};

/// What the page knows.
pub(super) struct Overview<'a> {
    pub(super) sheet: &'a Sheet,
    pub(super) names: &'a Names,
    pub(super) notes: &'a [Note],
    pub(super) takers: &'a [Staff],
    /// Whether whoever has it cannot work on it.
    pub(super) is_stuck: bool,
    pub(super) earlier: &'a [Earlier],
    /// The word by which a person who is known is told from others on the telephone, for those who may read it.
    pub(super) word: Option<&'a str>,
    pub(super) is_mine: bool,
}

/// The page.
pub(super) fn overview(view: &View, it: &Overview) -> Markup {
    let text = view.text;
    let opening = &it.sheet.opening;
    let visit = opening.interview.visit;
    html! {
        (hand(view, it))
        @if opening.eyes.line() == Line::Telephone { (script(view, it)) }
        @if !it.notes.is_empty() {
            section.card { h2 { (text.of("interview-notes")) } (inbox::notes(view, it.notes, it.names)) }
        }
        section.card {
            h2 { (text.of("interview-parts")) }
            (parts(view, it.sheet))
        }
        @if opening.way == Way::Paper && view.may(Permission::SeeInbox) {
            p { a.button href={ "/intakes/" (visit) "/paper" } { (text.of("interview-paper")) } }
        }
        (earlier(view, it.earlier))
        @if view.may(Permission::SeeQueue) { p.more { a href={ "/intakes/" (visit) } { (text.of("interview-to-intake")) } } }
        p.more { a href="/inbox" { (text.of("interview-to-inbox")) } }
    }
}

/// In whose hands it is, and what can be done about that.
fn hand(view: &View, it: &Overview) -> Markup {
    let text = view.text;
    let interview = &it.sheet.opening.interview;
    let visit = interview.visit;
    let button = |verb: &str, label: &str, look| {
        widgets::post_button(
            view,
            &format!("/inbox/{visit}/{verb}"),
            &text.of(label),
            look,
        )
    };
    let may_take = view.may(Permission::TakeInterviews);
    let may_give = may_take || view.may(Permission::AnswerAtDesk);
    html! {
        section.card {
            p { (text.of("interview-hands")) ": " (inbox::hand_words(view, interview.hand, it.names)) }
            @match interview.hand {
                Hand::Free if may_take => { (button("pick-up", "interview-pick-up", Look::Main)) }
                Hand::With { .. } if it.is_stuck => {
                    (widgets::message(Tone::Attention, &text.of("interview-stuck-how")))
                    @if may_take { (button("pick-up", "interview-pick-up", Look::Main)) }
                }
                Hand::With { .. } if it.is_mine => { (button("give-back", "interview-give-back", Look::Quiet)) }
                Hand::With { .. } => { (widgets::message(Tone::Calm, &text.of("interview-of-colleague"))) }
                Hand::Done { .. } if may_take => { (button("reopen", "interview-reopen", Look::Quiet)) }
                Hand::Free | Hand::Done { .. } => {}
            }
            @if may_give && (it.is_mine || it.is_stuck || interview.hand == Hand::Free) {
                details.act {
                    summary { (text.of("interview-hand-over")) }
                    (inbox::hand_form(view, visit, it.takers, &Filled::new()))
                }
            }
        }
    }
}

/// The parts with how far they are.
fn parts(view: &View, sheet: &Sheet) -> Markup {
    let text = view.text;
    let visit = sheet.opening.interview.visit;
    html! {
        ul.parts-of-interview {
            @for part in sections::all() {
                @let (confirmed, all) = sheet.progress(part.id);
                @if all != 0 || sheet.is_held_back(part.id) {
                    li {
                        a href={ "/intakes/" (visit) "/interview/" (part.id) } { (text.of(part.text)) } " "
                        span.help {
                            (text.with("interview-progress", &[("done", confirmed.into()), ("all", all.into())]))
                            @if sheet.is_held_back(part.id) { " · " (text.of("interview-held-back")) }
                        }
                    }
                }
            }
        }
    }
}

/// What is said on the telephone, in this order: the word, whether they are alone, and only then anything else.
fn script(view: &View, it: &Overview) -> Markup {
    let text = view.text;
    let opening = &it.sheet.opening;
    html! {
        section.card #script {
            h2 { (text.of("interview-script")) }
            ol {
                li { (text.of("interview-script-name")) }
                @if let Some(word) = it.word {
                    li {
                        (text.of("interview-script-word"))
                        details.act { summary { (text.of("interview-script-show-word")) } p.typed dir="auto" { (word) } }
                    }
                } @else if it.earlier.is_empty() {
                    li { (text.of("interview-script-unknown")) }
                }
                li { (text.of("interview-script-alone")) }
                li { (text.of("interview-script-not-alone")) }
            }
        }
        (alone(view, opening.interview.visit, "", opening.eyes.room(), opening.eyes.line()))
    }
}

/// Earlier visits of the same people, as far as whoever looks sees them.
fn earlier(view: &View, all: &[Earlier]) -> Markup {
    let text = view.text;
    html! {
        @if !all.is_empty() {
            section.card {
                h2 { (text.of("interview-earlier")) }
                ul {
                    @for it in all {
                        li { a.number href={ "/intakes/" (it.visit) "/interview" } dir="ltr" { (it.label) } " " (widgets::moment(view, it.at)) }
                    }
                }
            }
        }
    }
}
