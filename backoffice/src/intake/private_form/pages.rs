//! The private form on the page of an intake: whether it is being filled in, how many of its parts are here, and the
//! parts themselves, each under its name.

use super::super::actions::Opened;
use super::super::answers::answers;
use super::super::pages::{damaged, part_title};
use super::actions::PrivateForm;
use crate::access::Permission;
use crate::kiosks::Standing;
use crate::web::View;
use crate::web::language_name;
use crate::web::widgets::{self, Look};
use maud::{Markup, html};
use shared::form::{Form, Part, Section};

/// The part of the private form a record is; none for the record of the visit itself.
pub(in crate::intake) fn section(opened: &Opened) -> Option<&'static Section> {
    Form::current().section(&opened.stored.section)
}

/// How it stands, and the way to open it; fetches itself again.
pub(in crate::intake) fn standing(view: &View, form: &PrivateForm) -> Markup {
    // Where there is no private room and never was, there is nothing to wait for.
    if !form.can_open && form.standing.is_none() && form.parts == 0 {
        return html! {};
    }
    let source = format!("/intakes/{}/private-form", form.visit);
    let topics = [
        crate::kiosks::RECORDS_TOPIC.0,
        crate::kiosks::TOPIC.0,
        "minute",
    ]
    .join(" ");
    widgets::live("private-form", &topics, &source, &inside(view, form))
}

fn inside(view: &View, form: &PrivateForm) -> Markup {
    let text = view.text;
    let of = Form::current().sections.len();
    let count = [("count", form.parts.into()), ("of", of.into())];
    let may_open = form.can_open && view.may(Permission::CallTickets);
    html! {
        @if form.standing.is_some() || form.parts != 0 || may_open {
            h2 { (text.of("intake-private-form")) }
            @match &form.standing {
                Some(Standing::Waits { until }) => {
                    p { (text.of("intake-private-form-waits")) " " (widgets::time_of_day(view, *until)) }
                }
                Some(Standing::Opened { at, .. }) => {
                    p { (text.with("intake-private-form-opened", &[("kiosk", form.kiosk.as_str().into())])) " " (widgets::time_of_day(view, *at)) }
                }
                None => {}
            }
            @if form.standing.is_some() || form.parts != 0 { p { (text.with("intake-private-form-parts", &count)) } }
            @if may_open {
                (widgets::post_button(view, &format!("/queue/{}/private-form", form.visit), &text.of("intake-private-form-open"), Look::Quiet))
            }
        }
    }
}

/// Each part that is here, in the order of the form; sent more than once, the newest first.
pub(in crate::intake) fn parts(view: &View, opened: &[Opened]) -> Markup {
    let of_section = |section: &Section| {
        let those = opened.iter().filter(|it| it.stored.section == section.id);
        those.collect::<Vec<_>>()
    };
    let sections = Form::current().sections.iter();
    html! {
        @for (section, those) in sections.map(|it| (it, of_section(it))) {
            @for it in those { section.card { (part(view, section, it)) } }
        }
    }
}

fn part(view: &View, section: &Section, it: &Opened) -> Markup {
    let text = view.text;
    let contents = || {
        it.parts
            .iter()
            .filter_map(|(_, content)| content.as_ref().ok())
    };
    let notice = contents().find_map(|it| it.notice.as_ref());
    html! {
        h2 { (text.of(&section.text)) }
        @if it.is_superseded { p { (text.of("intake-superseded")) } }
        dl.facts {
            dt { (text.of("intake-private-form-finished")) } dd { (widgets::moment(view, it.stored.sealed_at)) }
            dt { (text.of("intake-received")) } dd { (widgets::moment(view, it.stored.received_at)) }
            dt { (text.of("intake-kiosk")) } dd { bdi { (it.kiosk) } }
            @if let Some(it) = contents().next() { dt { (text.of("intake-read-in")) } dd { (language_name(text, &it.language)) } }
            @if let Some(notice) = notice {
                dt { (text.of("intake-private-form-notice")) }
                dd { (text.with("intake-notice-accepted", &[("version", notice.version.into())])) }
            }
        }
        @for (part, content) in &it.parts {
            @match content {
                // A part says nothing to most eyes; that is no answer of the visitor's.
                Ok(content) if content.answers.is_empty() && *part != Part::Restricted => {}
                Ok(content) => { h3 { (text.of(part_title(*part))) } (answers(text, &it.form, &content.answers, |it| it.part == *part && it.section == section.id)) }
                Err(error) => { h3 { (text.of(part_title(*part))) } (damaged(view, *part, *error)) }
            }
        }
    }
}
