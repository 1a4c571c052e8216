//! The releases of one person.

use super::model::{Release, Signer, Standing};
use crate::access::Permission;
use crate::people::PersonId;
use crate::web::widgets::{self, Field, Look, Tone};
use crate::web::{Filled, View, language_name};
use chrono::NaiveDate;
use maud::{Markup, html};
use translations::Tongue;

/// The page.
pub(super) fn list(
    view: &View,
    person: PersonId,
    releases: &[Release],
    today: NaiveDate,
    filled: &Filled,
) -> Markup {
    let text = view.text;
    let to = format!("/people/{person}/releases");
    html! {
        (widgets::home(&to, &widgets::corrections(view, filled)))
        (widgets::message(Tone::Calm, &text.of("releases-never-a-condition")))
        @if releases.is_empty() { (widgets::empty(&text.of("releases-none"))) }
        @for it in releases { (one(view, &to, it, it.standing(today))) }
        @if view.may(Permission::EditPeople) { (form(view, &to, filled)) }
        p.more { a href={ "/people/" (person) } { (text.of("people-back")) } }
    }
}

fn one(view: &View, to: &str, it: &Release, standing: Standing) -> Markup {
    let (text, paper) = (view.text, &it.paper);
    let lines = [
        ("releases-what", &paper.what),
        ("releases-purpose", &paper.purpose),
        ("releases-explained-by", &paper.explained_by),
    ];
    html! {
        section.card {
            h2 { bdi { (paper.to_whom) } " " span.state { (text.of(standing.label())) } }
            dl.facts {
                @for (label, words) in lines { dt { (text.of(label)) } dd.typed { bdi { (words) } } }
                dt { (text.of("releases-signed-by")) } dd { (text.of(paper.signer.label())) }
                dt { (text.of("releases-language")) } dd { (language_name(text, &paper.language)) }
                dt { (text.of("releases-signed-on")) } dd { bdi dir="ltr" { (it.signed_on) } }
                dt { (text.of("releases-expires-on")) } dd { bdi dir="ltr" { (it.expires_on) } }
                @for at in &it.shares { dt { (text.of("releases-shares")) } dd { (widgets::moment(view, *at)) } }
            }
            @if view.may(Permission::EditPeople) { (verbs(view, to, it, standing)) }
        }
    }
}

fn verbs(view: &View, to: &str, it: &Release, standing: Standing) -> Markup {
    let (text, to) = (view.text, format!("{to}/{}", it.id));
    html! {
        @if standing == Standing::Holds {
            (widgets::post_button(view, &format!("{to}/share"), &text.of("releases-share"), Look::Plain))
        } @else {
            button.plain disabled { (text.of("releases-share")) }
            p { small { (text.of("releases-share-locked")) } }
        }
        @if standing != Standing::Revoked {
            (widgets::post_button(view, &format!("{to}/revoke"), &text.of("releases-revoke"), Look::Quiet))
        }
    }
}

fn form(view: &View, to: &str, filled: &Filled) -> Markup {
    let text = view.text;
    let field = |name: &'static str, label: &'static str, kind: &'static str| Field {
        name,
        label,
        kind,
        autocomplete: "off",
    };
    let signers: Vec<(String, String)> = Signer::ALL
        .iter()
        .map(|it| (it.word().to_owned(), text.of(it.label())))
        .collect();
    let mut languages: Vec<(String, String)> = Tongue::all()
        .map(|it| (it.tag.to_owned(), language_name(text, it.tag)))
        .collect();
    languages.sort_by(|one, two| one.1.cmp(&two.1));
    html! {
        details.act open[!filled.refusals().is_empty()] {
            summary { (text.of("releases-add")) }
            (widgets::post_form(view, to, &html! {
                @for (name, label) in [("to_whom", "releases-to-whom"), ("what", "releases-what"), ("purpose", "releases-purpose")] {
                    (widgets::field(view, filled, field(name, label, "text")))
                }
                (widgets::field(view, filled, field("signed_on", "releases-signed-on", "date")))
                (widgets::field(view, filled, field("expires_on", "releases-expires-on", "date")))
                (widgets::choice(view, filled, "language", "releases-language", &languages))
                (widgets::field(view, filled, field("explained_by", "releases-explained-by", "text")))
                (widgets::choice(view, filled, "signer", "releases-signed-by", &signers))
                label.check {
                    input #not_feared type="checkbox" name="not_feared" value="yes" checked[filled.value("not_feared") == "yes"];
                    " " (text.of("releases-not-feared"))
                }
                button.main { (text.of("releases-save")) }
            }))
        }
    }
}
