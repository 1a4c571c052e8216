//! Who may be the same person, and two records side by side before they are put together.

use super::list::fits;
use super::person::facts;
use crate::access::Permission;
use crate::people::actions::Known;
use crate::people::directory::Found;
use crate::people::model::PersonId;
use crate::web::View;
use crate::web::widgets::{self, Look, Tone};
use maud::{Markup, html};

/// What is to be done with those who were found.
#[derive(Debug, Clone, Copy)]
pub(in crate::people) enum For<'a> {
    /// To look whether they are the same person.
    Same,
    /// To say what they are to the person.
    Relation(&'a str),
}

/// Those who were found for a person, each with what can be done.
pub(in crate::people) fn same(view: &View, id: PersonId, found: &[Found], for_what: For) -> Markup {
    let text = view.text;
    let to = format!("/people/{id}");
    let none = match for_what {
        For::Same => "people-same-nobody",
        For::Relation(_) => "people-found-nobody",
    };
    let columns = ["people-name", "people-why", "people-next"].map(|it| text.of(it));
    let rows: Vec<Vec<Markup>> = found
        .iter()
        .filter(|it| it.id != id)
        .map(|it| row(view, &to, it, for_what))
        .collect();
    html! {
        @if rows.is_empty() { (widgets::empty(&text.of(none))) }
        @else { (widgets::table(&text.of("people-title"), &columns, &rows)) }
        p.more { a href=(to) { (text.of("people-back")) } }
    }
}

fn row(view: &View, to: &str, it: &Found, for_what: For) -> Vec<Markup> {
    let text = view.text;
    let born = it.born.as_ref().map(|it| super::list::born(view, it));
    vec![
        html! {
            a href={ "/people/" (it.id) } { bdi { (it.listed()) } }
            @if let Some(born) = born { " · " (born) }
        },
        html! { @if let Some(it) = &it.fits { (fits(view, it)) } },
        match for_what {
            For::Same => {
                html! { a.button.quiet href={ (to) "/same/" (it.id) } { (text.of("people-same-compare")) } }
            }
            For::Relation(relation) => widgets::post_form(
                view,
                &format!("{to}/relations"),
                &html! {
                    input type="hidden" name="other" value=(it.id);
                    input type="hidden" name="relation" value=(relation);
                    button.quiet { (text.of("people-relate-this")) }
                },
            ),
        },
    ]
}

/// Two records side by side.
pub(in crate::people) fn pair(view: &View, one: &Known, two: &Known) -> Markup {
    let text = view.text;
    let side = |it: &Known| {
        html! {
            section.card {
                h2 { a href={ "/people/" (it.person.id) } { bdi { (it.facts.main_name()) } } }
                (facts(view, &it.facts))
            }
        }
    };
    html! {
        div.sides { (side(one)) (side(two)) }
        @if view.may(Permission::MergePeople) {
            (widgets::message(Tone::Calm, &text.of("people-merge-means")))
            (widgets::post_button(view, &format!("/people/{}/same/{}", one.person.id, two.person.id), &text.of("people-merge"), Look::Main))
        } @else { p { (text.of("people-merge-not-yours")) } }
        p.more { a href={ "/people/" (one.person.id) } { (text.of("people-back")) } }
    }
}
