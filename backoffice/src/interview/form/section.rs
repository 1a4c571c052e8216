//! One part of an interview: its questions, and before them whether anybody else hears.

use super::question::{Paper, all_as_told, question};
use crate::interview::eyes::{Line, Room};
use crate::interview::sections::{self, END};
use crate::interview::versions;
use crate::web::View;
use crate::web::widgets::{self, Look};
use maud::{Markup, html};
use shared::answers::Answer;
use shared::form::Question;
use shared::ids::VisitId;

/// The page of a part.
pub(super) fn section(paper: &Paper) -> Markup {
    let (view, sheet) = (paper.view, paper.sheet);
    let text = view.text;
    let visit = sheet.opening.interview.visit;
    let questions = sheet.questions(paper.section);
    let is_held_back = sheet.is_held_back(paper.section);
    let is_told = |it: &&'static Question| {
        let stands = versions::standing(&sheet.versions, &it.id);
        let told = sheet.told(&it.id);
        let is_open = stands.confirmed.is_none() && sheet.eyes().write(it);
        is_open && told.is_some_and(|it| !matches!(it, Answer::Tell(_)))
    };
    html! {
        p { a href={ "/intakes/" (visit) "/interview" } { (text.of("interview-back-to-parts")) } }
        @if is_held_back || sheet.eyes().room() == Room::Alone { (alone(view, visit, paper.section, sheet.eyes().room(), sheet.eyes().line())) }
        @if questions.is_empty() && !is_held_back { (widgets::empty(&text.of("interview-no-questions"))) }
        @if 1 < questions.iter().filter(|it| is_told(it)).count() { (all_as_told(paper)) }
        @for it in questions { (question(paper, it)) }
        @if paper.section == END { (end(paper)) }
        (neighbours(paper))
    }
}

/// Whether nobody else hears what is asked: said once in a sitting.
pub(super) fn alone(view: &View, visit: VisitId, section: &str, room: Room, line: Line) -> Markup {
    let text = view.text;
    let (asks, says) = match line {
        Line::Here => ("interview-alone", "interview-alone-yes"),
        Line::Telephone => ("interview-alone-phone", "interview-alone-phone-yes"),
    };
    let action = format!("/intakes/{visit}/alone");
    html! {
        section.card #alone {
            @if room == Room::Alone {
                p { (text.of("interview-alone-said")) }
                (widgets::post_form(view, &action, &html! {
                    input type="hidden" name="section" value=(section);
                    button.quiet name="alone" value="no" { (text.of("interview-alone-no")) }
                }))
            } @else {
                h2 { (text.of(asks)) }
                p.help { (text.of("interview-alone-help")) }
                (widgets::post_form(view, &action, &html! {
                    input type="hidden" name="section" value=(section);
                    label.check { input type="checkbox" name="alone" value="yes" required; " " (text.of(says)) }
                    button.main { (text.of("interview-alone-go-on")) }
                }))
            }
        }
    }
}

/// How the interview ends.
fn end(paper: &Paper) -> Markup {
    let text = paper.view.text;
    let visit = paper.sheet.opening.interview.visit;
    html! {
        section.card {
            h2 { (text.of("interview-finish")) }
            p { (text.of("interview-finish-means")) }
            (widgets::post_button(paper.view, &format!("/intakes/{visit}/interview-done"), &text.of("interview-finish-button"), Look::Main))
        }
    }
}

fn neighbours(paper: &Paper) -> Markup {
    let (text, all) = (paper.view.text, sections::all());
    let visit = paper.sheet.opening.interview.visit;
    let at = all
        .iter()
        .position(|it| it.id == paper.section)
        .unwrap_or(0);
    let before = at.checked_sub(1).map(|it| all[it]);
    let address = |id: &str| format!("/intakes/{visit}/interview/{id}");
    html! {
        p.more {
            @if let Some(it) = before { a.button href=(address(it.id)) { (text.of("interview-before")) " " (text.of(it.text)) } " " }
            @if let Some(it) = all.get(at + 1) { a.button href=(address(it.id)) { (text.of("interview-after")) " " (text.of(it.text)) } }
        }
    }
}
