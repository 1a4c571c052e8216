//! Finding a person, and the newest on record.

use crate::access::Permission;
use crate::people::directory::{Fits, Found};
use crate::people::facts::Born;
use crate::people::model::{PersonId, Protection};
use crate::people::parties::Matter;
use crate::web::widgets::{self, Field};
use crate::web::{Filled, View};
use matching::{BirthMatch, FactKind, Grade, Reason};
use maud::{Markup, html};

/// What the page shows below the field.
pub(in crate::people) enum Shown<'a> {
    /// The newest on record, and from where to go on.
    Newest(&'a [Found], Option<PersonId>),
    /// Those who fit what was typed.
    Searched(&'a [Found]),
}

/// The page.
pub(in crate::people) fn list(view: &View, shown: &Shown, filled: &Filled) -> Markup {
    let text = view.text;
    let words = Field {
        name: "words",
        label: "people-find-words",
        kind: "search",
        autocomplete: "off",
    };
    html! {
        div.card {
            (widgets::post_form(view, "/people/search", &html! {
                (widgets::field(view, filled, words))
                button.main { (text.of("people-find")) }
            }))
            @if view.may(Permission::ImportPeople) { p { a href="/people/lists" { (text.of("people-take-over")) } } }
            @if view.may(Permission::EditPeople) {
                (widgets::post_form(view, "/people/new", &html! {
                    input type="hidden" name="given-0" value=(filled.value("words"));
                    button.plain { (text.of("people-add")) }
                }))
            }
        }
        @match shown {
            Shown::Searched(found) => {
                h2 { (text.of("people-found")) }
                @if found.is_empty() { (widgets::empty(&text.of("people-found-nobody"))) }
                @else { (found_table(view, found)) }
            }
            Shown::Newest(found, next) => {
                h2 { (text.of("people-newest")) }
                @if found.is_empty() { (widgets::empty(&text.of("people-none"))) }
                @else { (found_table(view, found)) }
                @if let Some(next) = next { p { a.button href={ "/people?before=" (next) } { (text.of("people-older")) } } }
            }
        }
    }
}

/// People, each with why they are here.
pub(in crate::people) fn found_table(view: &View, found: &[Found]) -> Markup {
    let text = view.text;
    let columns = ["people-name", "people-born", "people-why"].map(|it| text.of(it));
    let rows: Vec<Vec<Markup>> = found.iter().map(|it| row(view, it)).collect();
    widgets::table(&text.of("people-title"), &columns, &rows)
}

fn row(view: &View, it: &Found) -> Vec<Markup> {
    vec![
        html! {
            a href={ "/people/" (it.id) } { bdi { (it.listed()) } }
            @if it.protection != Protection::None { " " (shield(view, it.protection)) }
        },
        html! { @if let Some(it) = &it.born { (born(view, it)) } },
        html! { @if let Some(it) = &it.fits { (fits(view, it)) } },
    ]
}

/// A mark beside the name of somebody who is protected.
pub(super) fn shield(view: &View, protection: Protection) -> Markup {
    html! { span.state.attention { (view.text.of(protection.label())) } }
}

/// A date of birth as far as it is known.
pub fn born(view: &View, it: &Born) -> Markup {
    html! {
        @if it.about { (view.text.of("people-born-about")) " " }
        bdi dir="ltr" { (it.date) }
    }
}

/// How well somebody fits, and why.
pub fn fits(view: &View, it: &Fits) -> Markup {
    let (class, grade) = match it.grade {
        Grade::Same => ("attention", "people-grade-same"),
        Grade::Likely => ("calm", "people-grade-likely"),
        Grade::Possible => ("off", "people-grade-possible"),
    };
    let reasons: Vec<String> = it.reasons.iter().map(|it| reason(view, *it)).collect();
    html! { span.state.(class) { (view.text.of(grade)) } " " small { (reasons.join(" · ")) } }
}

/// In which other matters somebody has a part.
pub fn found_in(view: &View, matters: &[Matter]) -> Markup {
    let text = view.text;
    html! {
        @if matters.is_empty() { p { (text.of("people-no-matters")) } }
        @else {
            ul.plain {
                @for it in matters {
                    li {
                        (text.of(it.role.label())) " · "
                        a href={ "/intakes/" (it.visit.0) } { (widgets::moment(view, it.since)) }
                    }
                }
            }
        }
    }
}

fn reason(view: &View, it: Reason) -> String {
    let text = view.text;
    match it {
        Reason::Spelled { letters } => text.with(
            "people-reason-spelled",
            &[("letters", i64::from(letters).into())],
        ),
        other => text.of(plain_reason(other)),
    }
}

fn plain_reason(it: Reason) -> &'static str {
    match it {
        Reason::SameName => "people-reason-same-name",
        Reason::OtherScript => "people-reason-other-script",
        Reason::SoundsAlike => "people-reason-sounds-alike",
        Reason::Spelled { .. } => "people-reason-spelled",
        Reason::ShortForm => "people-reason-short-form",
        Reason::Initial => "people-reason-initial",
        Reason::OtherOrder => "people-reason-other-order",
        Reason::WrittenTogether => "people-reason-written-together",
        Reason::PartOfName => "people-reason-part-of-name",
        Reason::SingleName => "people-reason-single-name",
        Reason::SomeWordsDiffer => "people-reason-some-words-differ",
        Reason::Birth(BirthMatch::Same) => "people-reason-birth-same",
        Reason::Birth(BirthMatch::SameAsFarAsKnown) => "people-reason-birth-as-known",
        Reason::Birth(BirthMatch::DayAndMonthSwapped) => "people-reason-birth-swapped",
        Reason::Birth(BirthMatch::Near) => "people-reason-birth-near",
        Reason::Birth(BirthMatch::Differs) => "people-reason-birth-differs",
        Reason::SameFact(FactKind::ANumber) => "people-reason-same-a-number",
        Reason::SameFact(FactKind::Phone) => "people-reason-same-phone",
        Reason::SameFact(FactKind::Email) => "people-reason-same-email",
        Reason::SameFact(FactKind::Country) => "people-reason-same-country",
        Reason::OtherFact(FactKind::ANumber) => "people-reason-other-a-number",
        Reason::OtherFact(_) => "people-reason-other-fact",
    }
}
