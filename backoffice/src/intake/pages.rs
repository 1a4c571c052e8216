//! The list of intakes, and one intake as those may see it who may.

use super::actions::{LISTED, Line, Opened};
use super::answers::answers;
use super::directory::Cards;
use super::matter;
use super::model::{QueueCard, unopenable};
use super::private_form::{self, PrivateForm};
use super::words::{colour, lane, languages, reason};
use crate::access::Permission;
use crate::conflicts::Standing;
use crate::office_data;
use crate::paper_form;
use crate::web::widgets::{self, Tone};
use crate::web::{View, VisitLink, language_name};
use maud::{Markup, html};
use shared::form::{Part, Place};
use shared::ids::VisitId;
use shared::record::CannotOpen;

/// The list, newest first; fetches itself again.
pub(super) fn list(view: &View, lines: &[Line], cards: Option<&Cards>) -> Markup {
    let text = view.text;
    let columns = [
        "intake-number",
        "intake-arrived",
        "intake-name",
        "intake-language",
        "intake-lane",
        "intake-urgency",
        "intake-kiosk",
    ];
    let rows: Vec<Vec<Markup>> = lines.iter().map(|it| row(view, it, cards)).collect();
    let is_full = u32::try_from(lines.len()).is_ok_and(|it| LISTED <= it);
    html! {
        @if cards.is_none() { (widgets::message(Tone::Attention, &text.of("intake-list-locked"))) }
        @if rows.is_empty() { (widgets::empty(&text.of("intake-none"))) }
        @else { (widgets::table(&text.of("intake-title"), &columns.map(|it| text.of(it)), &rows)) }
        p { a.button href=(paper_form::PATH) { (text.of("paper-form-title")) } }
        @if let Some(last) = lines.last().filter(|_| is_full) {
            p { a.button href={ "/intakes?before=" (last.newest_seq) } { (text.of("intake-older")) } }
        }
    }
}

fn row(view: &View, line: &Line, cards: Option<&Cards>) -> Vec<Markup> {
    let text = view.text;
    let card = cards.and_then(|it| it.get(&line.visit));
    let of = |words: Option<Markup>| words.unwrap_or_else(|| html! { "–" });
    vec![
        html! { a.number href={ "/intakes/" (line.visit) } dir="ltr" { (line.label) } },
        widgets::moment(view, line.sealed_at),
        match (line.is_unopenable, card.and_then(|it| it.call_name.clone())) {
            (true, _) => html! { span.state.attention { (text.of("intake-unopenable")) } },
            (false, name) => of(name.map(|it| html! { bdi { (it) } })),
        },
        of(card.map(|it| languages(text, it))),
        of(card.map(|it| html! { (lane(text, &it.lane)) })),
        of(card.map(|it| colour(text, it))),
        html! { bdi { (line.kiosk) } },
    ]
}

/// An intake: every record of the visit, newest first, with the parts that were opened for the reader; then the parts
/// of the private form.
pub(super) fn intake(
    view: &View,
    visit: VisitId,
    opened: &[Opened],
    form: &PrivateForm,
    standing: Option<Standing>,
    links: &[VisitLink],
) -> Markup {
    let of_visit = opened
        .iter()
        .filter(|it| private_form::section(it).is_none());
    html! {
        @for it in of_visit {
            @if it.is_superseded {
                details.card { summary { (view.text.of("intake-superseded")) } (record(view, it)) }
            } @else {
                section.card { (record(view, it)) }
            }
        }
        @if let Some(standing) = standing { (matter::part(view, visit, standing)) }
        (private_form::standing(view, form))
        (private_form::parts(view, opened))
        (work(view, visit, links))
        (more(view, visit))
        p.more { a href="/intakes" { (view.text.of("intake-back")) } }
    }
}

/// The ways to what is done with an intake.
fn work(view: &View, visit: VisitId, links: &[VisitLink]) -> Markup {
    let links: Vec<&VisitLink> = links.iter().filter(|it| view.may(it.needs)).collect();
    html! {
        @if !links.is_empty() {
            section.card {
                h2 { (view.text.of("intake-work")) }
                div.actions {
                    @for it in links { a.button href={ "/intakes/" (visit) "/" (it.suffix) } { (view.text.of(it.label)) } }
                }
            }
        }
    }
}

/// Further parts: a way to them for those who may, a plain word for everyone else.
fn more(view: &View, visit: VisitId) -> Markup {
    let text = view.text;
    html! {
        @if !view.may(Permission::SeeGeneral) {
            section.card { h2 { (text.of("intake-part-general")) } (closed(view, Permission::SeeGeneral)) }
        }
        section.card {
            h2 { (text.of("intake-part-restricted")) }
            @if view.may(Permission::SeeRestricted) {
                p { (text.of("intake-restricted-means")) }
                a.button href={ "/intakes/" (visit) "/restricted" } { (text.of("intake-restricted-open")) }
            } @else {
                (closed(view, Permission::SeeRestricted))
            }
        }
    }
}

/// Why a part is not offered: the role does not include it, or the key to it is not there yet.
fn closed(view: &View, permission: Permission) -> Markup {
    let why = if view.lacks_key_for(permission) {
        "intake-no-key-yet"
    } else {
        "intake-not-for-your-role"
    };
    html! { p { (view.text.of(why)) } }
}

/// One part of every record, on a page of its own.
pub(super) fn one_part(view: &View, visit: VisitId, opened: &[Opened]) -> Markup {
    let of_visit = opened
        .iter()
        .filter(|it| private_form::section(it).is_none());
    html! {
        @for it in of_visit {
            section.card {
                @if it.is_superseded { p { (view.text.of("intake-superseded")) } }
                (parts(view, it))
            }
        }
        (private_form::parts(view, opened))
        p { a href={ "/intakes/" (visit) } { (view.text.of("intake-back-to-intake")) } }
    }
}

fn record(view: &View, it: &Opened) -> Markup {
    let text = view.text;
    let content = it
        .parts
        .iter()
        .find_map(|(_, content)| content.as_ref().ok());
    let notice = it
        .parts
        .iter()
        .find_map(|(_, content)| content.as_ref().ok()?.notice.as_ref());
    let card = it.parts.iter().find_map(|(part, content)| match part {
        Part::Queue => QueueCard::of(std::slice::from_ref(content.as_ref().ok()?)),
        _ => None,
    });
    html! {
        dl.facts {
            @if let Some(card) = &card {
                dt { (text.of("intake-urgency")) } dd { (colour(text, card)) @if let Some(reason) = reason(view, card) { " · " (reason) (office_data::unverified_rule(view, it.rules.as_ref())) } }
                dt { (text.of("intake-lane")) } dd { (lane(text, &card.lane)) }
            }
            dt { (text.of("intake-arrived")) } dd { (widgets::moment(view, it.stored.sealed_at)) }
            dt { (text.of("intake-received")) } dd { (widgets::moment(view, it.stored.received_at)) }
            dt { (text.of("intake-kiosk")) } dd { bdi { (it.kiosk) } }
            @if let Some(it) = content { dt { (text.of("intake-read-in")) } dd { (language_name(text, &it.language)) } }
            @if let Some(notice) = notice {
                dt { (text.of("intake-notice")) }
                dd { (text.with(if notice.accepted { "intake-notice-accepted" } else { "intake-notice-person" }, &[("version", notice.version.into())])) }
            }
        }
        (parts(view, it))
    }
}

fn parts(view: &View, it: &Opened) -> Markup {
    html! {
        @for (part, content) in &it.parts {
            h2 { (view.text.of(part_title(*part))) }
            @match content {
                Ok(content) => {
                    (answers(view.text, &it.form, &content.answers, |asked| asked.place == Place::Public && asked.part == *part))
                }
                Err(error) => (damaged(view, *part, *error)),
            }
        }
    }
}

/// The message with the name of a part.
pub(super) fn part_title(part: Part) -> &'static str {
    match part {
        Part::Queue => "intake-part-queue",
        Part::General => "intake-part-general",
        Part::Restricted => "intake-part-restricted",
    }
}

pub(super) fn damaged(view: &View, part: Part, error: CannotOpen) -> Markup {
    let why = match error {
        CannotOpen::Suite => "intake-damaged-suite",
        CannotOpen::Key => "intake-damaged-key",
        CannotOpen::Broken => "intake-damaged-broken",
        CannotOpen::Content => "intake-damaged-content",
    };
    html! {
        (widgets::message(Tone::Attention, &view.text.of(why)))
        p { code dir="ltr" { (unopenable(part, error)) } }
    }
}
