//! Where whoever is at the door writes down that a demand came. The answer is the same whoever it is about: the card.

use super::actions;
use super::model::{Facts, Issuing, Line};
use crate::contact::Said;
use crate::problem::Problem;
use crate::safety::overview::area;
use crate::safety::refusal::Refusal;
use crate::web::widgets::{self, Field, Tone};
use crate::web::{Answer, Desk, Filled, Lock, View};
use chrono::NaiveDate;
use maud::{Markup, html};

/// The form.
pub(super) async fn form(desk: Desk) -> Answer {
    let page = page(&desk.view, &Filled::new());
    desk.page("safety-demand-log", &page)
}

/// Takes it.
pub(super) async fn log(desk: Desk, mut filled: Filled) -> Answer {
    let (app, typed) = (desk.app.clone(), filled.clone());
    let logged = desk.write(move |tx| {
        let issuing = Issuing::find(typed.value("issuing")).ok_or(Problem::Malformed)?;
        let facts = facts(&typed, &Line::AT_THE_DOOR);
        actions::log(tx, &app.vault, issuing, due(&typed)?, &facts)
    });
    match logged.await {
        Ok(_) => desk.go_saved("/safety/card"),
        Err(problem) => {
            filled.refuse_where_it_is("issuing", problem)?;
            desk.page_to_correct("safety-demand-log", &page(&desk.view, &filled))
        }
    }
}

/// Until when an answer is asked for, as it was typed.
pub(super) fn due(filled: &Filled) -> Result<Option<NaiveDate>, Refusal> {
    let field = "due";
    match filled.value(field) {
        "" => Ok(None),
        typed => typed
            .parse()
            .map(Some)
            .map_err(|_| Refusal::NoDay { field }),
    }
}

/// What was typed in these lines.
pub(super) fn facts(filled: &Filled, lines: &[Line]) -> Facts {
    let mut facts = Facts::empty();
    facts.judge_signed = Said::find(filled.value("judge_signed")).unwrap_or(Said::Unsure);
    let line = |it: &Line| (*it, filled.value(it.word()).to_owned());
    facts.lines = lines.iter().map(line).collect();
    facts
}

fn page(view: &View, filled: &Filled) -> Markup {
    let text = view.text;
    html! {
        (widgets::corrections(view, filled))
        (widgets::message(Tone::Calm, &text.of("safety-card-script")))
        @if view.lock == Lock::Locked { (widgets::message(Tone::Attention, &text.of("safety-demand-locked"))) }
        (widgets::post_form(view, "/safety/demands", &html! {
            (fields(view, filled, &Line::AT_THE_DOOR))
            button.main { (text.of("safety-demand-log-now")) }
        }))
        p.more { a href="/safety/card" { (text.of("safety-card")) } }
    }
}

/// The fields of a demand, with these lines.
pub(super) fn fields(view: &View, filled: &Filled, lines: &[Line]) -> Markup {
    let text = view.text;
    let issuing: Vec<(String, String)> = Issuing::ALL
        .iter()
        .map(|it| (it.word().to_owned(), text.of(it.label())))
        .collect();
    let said: Vec<(String, String)> = Said::ALL
        .iter()
        .map(|it| (it.word().to_owned(), text.of(it.label())))
        .collect();
    let due = Field {
        name: "due",
        label: "safety-demand-due",
        kind: "date",
        autocomplete: "off",
    };
    html! {
        (widgets::choice(view, filled, "issuing", "safety-demand-issuing", &issuing))
        (widgets::choice(view, filled, "judge_signed", "safety-demand-judge-signed", &said))
        (widgets::field(view, filled, due))
        @for it in lines { (area(view, filled, it.word(), it.label())) }
    }
}
