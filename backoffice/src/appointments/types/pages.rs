//! The page on which types of appointment are added, named and retired.

use super::model::{AppointmentType, Setting};
use crate::appointments::ids::TypeId;
use crate::appointments::parts;
use crate::intake;
use crate::web::widgets::{self, Field};
use crate::web::{Filled, View, language_name};
use maud::{Markup, html};
use shared::form::Form;
use translations::{Language, Text};

/// The field in which the name of a type is typed.
pub(super) fn name_field(id: TypeId) -> String {
    format!("name-{id}")
}

/// Every type, and a form for one more.
pub(super) fn types(view: &View, types: &[AppointmentType], filled: &Filled) -> Markup {
    let text = view.text;
    let columns = [
        "appointments-type",
        "appointments-length",
        "appointments-lane",
        "appointments-language",
        "appointments-setting",
        "appointments-state",
        "appointments-name",
        "appointments-actions",
    ]
    .map(|it| text.of(it));
    let rows: Vec<Vec<Markup>> = types.iter().map(|it| row(view, it, filled)).collect();
    html! {
        p.lead { (text.of("appointments-types-lead")) }
        (widgets::home("/appointments/types", &widgets::corrections(view, filled)))
        @if rows.is_empty() {
            (widgets::empty(&text.of("appointments-types-none")))
        } @else {
            (widgets::table(&text.of("appointments-types"), &columns, &rows))
        }
        h2 { (text.of("appointments-type-add")) }
        (form(view, filled))
        (parts::back(view))
    }
}

fn form(view: &View, filled: &Filled) -> Markup {
    let text = view.text;
    let field = |name: &'static str, label: &'static str, kind: &'static str| Field {
        name,
        label,
        kind,
        autocomplete: "off",
    };
    let lanes = Form::current().lanes.iter();
    let lanes: Vec<_> = lanes.map(|it| (it.id.clone(), text.of(&it.text))).collect();
    let settings = [Setting::Anywhere, Setting::PrivateRoom];
    let settings = settings.map(|it| (it.word().to_owned(), setting(text, it)));
    widgets::post_form(
        view,
        "/appointments/types",
        &html! {
            (widgets::field(view, filled, field("name", "appointments-type-name", "text")))
            (widgets::field(view, filled, field("minutes", "appointments-type-minutes", "number")))
            (widgets::choice(view, filled, "lane", "appointments-lane", &lanes))
            (widgets::choice(view, filled, "language", "appointments-type-language", &languages(text)))
            (widgets::choice(view, filled, "setting", "appointments-setting", &settings))
            button.main { (text.of("appointments-type-add")) }
        },
    )
}

/// Every language to choose from, after none in particular.
fn languages(text: Text) -> Vec<(String, String)> {
    let any = (String::new(), text.of("appointments-language-any"));
    let all = Language::all().iter();
    let all = all.map(|it| (it.tag().to_owned(), language_name(text, it.tag())));
    std::iter::once(any).chain(all).collect()
}

fn setting(text: Text, it: Setting) -> String {
    match it {
        Setting::Anywhere => text.of("appointments-setting-anywhere"),
        Setting::PrivateRoom => text.of("appointments-setting-room"),
    }
}

fn row(view: &View, it: &AppointmentType, filled: &Filled) -> Vec<Markup> {
    let (text, facts) = (view.text, &it.facts);
    let to = |verb: &str| format!("/appointments/types/{}/{verb}", it.id);
    let worded = |id: &str| text.with(id, &[("name", facts.name.as_str().into())]);
    let (state, words, verb, short, does) = if it.is_offered {
        (
            "done",
            "appointments-offered",
            "retire",
            "appointments-retire",
            "appointments-type-retire",
        )
    } else {
        (
            "off",
            "appointments-retired",
            "offer",
            "appointments-use-again",
            "appointments-type-offer",
        )
    };
    let language = facts.language.map_or_else(
        || text.of("appointments-language-any"),
        |it| language_name(text, it.tag()),
    );
    vec![
        html! { strong { bdi { (facts.name) } } },
        html! { (text.with("appointments-minutes", &[("minutes", facts.minutes.into())])) },
        html! { (intake::lane(text, &facts.lane)) },
        html! { (language) },
        html! { (setting(text, facts.setting)) },
        html! { span.state.(state) { (text.of(words)) } },
        parts::rename(
            view,
            filled,
            &parts::Renaming {
                action: &to("rename"),
                field: &name_field(it.id),
                name: &facts.name,
            },
        ),
        parts::quiet_button(view, &to(verb), &text.of(short), &worded(does)),
    ]
}
