//! The form in which a policy is written, in every language of the staff.

use super::super::model::{CHANGED, DAYS, Policy, Version, WITHIN, body_field, title_field};
use crate::web::widgets::{self, Field, Look, Tone};
use crate::web::{Filled, View, language_name};
use maud::{Markup, html};
use translations::Language;

/// What is written.
pub(in crate::policies) enum Asked<'a> {
    /// A policy that there is not yet.
    New,
    /// The draft of a policy, saved so many times.
    Draft(&'a Policy, u32),
}

/// The form with what a draft says.
pub(in crate::policies) fn filled(draft: Option<&Version>) -> Filled {
    let Some(draft) = draft else {
        return Filled::new().with(WITHIN, DAYS.to_string());
    };
    let filled = Filled::new()
        .with(WITHIN, draft.within_days.to_string())
        .with(CHANGED, draft.what_changed.as_str());
    draft.wordings.iter().fold(filled, |filled, (tag, it)| {
        filled
            .with(&title_field(tag), it.title.as_str())
            .with(&body_field(tag), it.body.as_str())
    })
}

/// The whole page.
pub(in crate::policies) fn draft(view: &View, asked: &Asked, filled: &Filled) -> Markup {
    let text = view.text;
    let (action, back) = match asked {
        Asked::New => ("/policies/new".to_owned(), "/policies".to_owned()),
        Asked::Draft(policy, _) => (
            format!("/policies/{}/draft", policy.id),
            format!("/policies/{}", policy.id),
        ),
    };
    html! {
        (widgets::home(&action, &widgets::corrections(view, filled)))
        p.lead { (text.of("policies-draft-lead")) }
        form #draft method="post" action=(action) {
            (widgets::form_token(view))
            @if let Asked::Draft(_, edits) = asked { input type="hidden" name="edits" value=(edits); }
            @for language in Language::for_staff() { (wording(view, filled, language)) }
            (area(view, filled, CHANGED, &text.of("policies-what-changed"), "3"))
            (widgets::field(view, filled, Field { name: WITHIN, label: "policies-within-days", kind: "number", autocomplete: "off" }))
            button.main { (text.of("policies-save")) }
        }
        @if let Asked::Draft(policy, edits) = asked { (after(view, policy, *edits)) }
        p.more { a href=(back) { (text.of("policies-back")) } }
    }
}

fn wording(view: &View, filled: &Filled, language: Language) -> Markup {
    let text = view.text;
    let tag = language.tag();
    let (title, body) = (title_field(tag), body_field(tag));
    let name = language_name(text, tag);
    html! {
        fieldset {
            legend { (name) }
            (line(view, filled, &title, &text.of("policies-title-field"), language))
            (area_in(view, filled, &body, &text.of("policies-text-field"), ("14", Some(language))))
        }
    }
}

fn line(view: &View, filled: &Filled, name: &str, label: &str, language: Language) -> Markup {
    let correction = correction(view, filled, name);
    html! {
        div.field {
            label for=(name) { (label) }
            input #(name) name=(name) type="text" autocomplete="off" lang=(language.tag()) dir=(language.direction())
                value=(filled.value(name)) aria-invalid=[widgets::invalid(filled, name)]
                aria-describedby=[filled.refusal(name).map(|_| format!("{name}-correction"))];
            (correction)
        }
    }
}

/// A field of several lines.
pub(super) fn area(view: &View, filled: &Filled, name: &str, label: &str, rows: &str) -> Markup {
    area_in(view, filled, name, label, (rows, None))
}

fn area_in(
    view: &View,
    filled: &Filled,
    name: &str,
    label: &str,
    (rows, language): (&str, Option<Language>),
) -> Markup {
    let correction = correction(view, filled, name);
    let direction = language.map_or("auto", Language::direction);
    html! {
        div.field {
            label for=(name) { (label) }
            textarea #(name) name=(name) rows=(rows) lang=[language.map(Language::tag)] dir=(direction)
                aria-invalid=[widgets::invalid(filled, name)]
                aria-describedby=[filled.refusal(name).map(|_| format!("{name}-correction"))] { (filled.value(name)) }
            (correction)
        }
    }
}

fn correction(view: &View, filled: &Filled, name: &str) -> Markup {
    html! {
        @if let Some(refusal) = filled.refusal(name) {
            p.correction id={ (name) "-correction" } { (crate::web::sentence(view.text, refusal)) }
        }
    }
}

/// What may become of the draft.
fn after(view: &View, policy: &Policy, edits: u32) -> Markup {
    let text = view.text;
    let seen = html! { input type="hidden" name="edits" value=(edits); };
    html! {
        section.card {
            h2 { (text.of("policies-publish-title")) }
            (widgets::message(Tone::Calm, &text.of("policies-publish-means")))
            // With what is typed: what stands on the page is what is published.
            p { button.main form="draft" formaction={ "/policies/" (policy.id) "/publish" } { (text.of("policies-publish")) } }
        }
        details.act {
            summary { (text.of("policies-drop")) }
            p { (text.of("policies-drop-means")) }
            (widgets::post_form(view, &format!("/policies/{}/drop", policy.id), &html! { (seen) button.(Look::Danger.class()) { (text.of("policies-drop-now")) } }))
        }
    }
}
