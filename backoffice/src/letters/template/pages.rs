//! The pages of templates: which versions there are, who has read them, the words of each part in one language; and what letters
//! tell of the office.

use super::actions::Shelf;
use super::model::{Made, Template};
use super::shapes::{Block, Rules};
use super::wording::shipped;
use crate::access::{Permission, StaffId};
use crate::letters::choices::Choice;
use crate::letters::fields::{Area, area, languages};
use crate::selection::Letter;
use crate::web::widgets::{self, Field, Look, Tone};
use crate::web::{Filled, View, language_name};
use maud::{Markup, html};
use std::collections::BTreeMap;
use translations::Language;

/// Where the templates of a kind are.
pub(super) fn address(kind: Letter) -> String {
    format!("/letters/templates/{}", kind.word())
}

/// The whole page; `base` is the version whose words stand in the form.
pub(super) fn shelf(
    view: &View,
    shelf: &Shelf,
    (base, language): (&Template, Language),
    filled: &Filled,
) -> Markup {
    let text = view.text;
    let kind = base.kind;
    html! {
        (widgets::home(&address(kind), &widgets::corrections(view, filled)))
        p.lead { (text.of("letters-templates-lead")) }
        @if is_unverified(Rules::shipped()) { (widgets::message(Tone::Attention, &text.of("letters-unverified"))) }
        p { (text.of("letters-source")) " " bdi { (Rules::shipped().source(kind)) } " · " span dir="ltr" { "v" (Rules::shipped().version) } }
        (versions(view, shelf, kind))
        (unread(view, shelf, kind))
        h2 { (text.of("letters-words")) }
        (choose(view, kind, base, language))
        @if view.may(Permission::KeepLetters) { (form(view, shelf, (base, language), filled)) }
        p.more { a href="/letters" { (text.of("letters-back-to-room")) } }
    }
}

/// Whether nobody of the office has compared the list of parts with its source.
fn is_unverified(rules: &Rules) -> bool {
    rules.legal_status == "unverified" || rules.verified_by.is_empty()
}

fn versions(view: &View, shelf: &Shelf, kind: Letter) -> Markup {
    let text = view.text;
    let columns = [
        "letters-version",
        "letters-when",
        "letters-who",
        "letters-stage",
        "letters-what-to-do",
    ]
    .map(|it| text.of(it));
    let mut rows: Vec<Vec<Markup>> = shelf
        .versions
        .iter()
        .map(|it| row(view, shelf, kind, it.template.version, Some(it)))
        .collect();
    rows.push(row(view, shelf, kind, 0, None));
    html! {
        h2 { (text.of("letters-versions")) }
        (widgets::table(&text.of("letters-versions"), &columns, &rows))
        @if !shelf.uses.is_empty() {
            details.act {
                summary { (text.of("letters-uses")) }
                ul {
                    @for it in &shelf.uses { li { span dir="ltr" { "v" (it.version) } " · " (widgets::moment(view, it.at)) " · " (name(&shelf.names, it.by)) } }
                }
            }
        }
    }
}

fn row(view: &View, shelf: &Shelf, kind: Letter, version: u32, made: Option<&Made>) -> Vec<Markup> {
    let text = view.text;
    let is_used = shelf.current.template.version == version;
    let here = format!("{}/{version}", address(kind));
    vec![
        html! { span dir="ltr" { "v" (version) } },
        html! { @if let Some(it) = made { (widgets::moment(view, it.at)) } @else { (text.of("letters-shipped")) } },
        html! { @if let Some(it) = made { (name(&shelf.names, it.by)) } @else { "–" } },
        html! { @if is_used { strong { (text.of("letters-in-use")) } } @else { (text.of("letters-not-in-use")) } },
        html! {
            a href={ (here) "/preview.pdf?language=es" } target="_blank" { (text.of("letters-preview")) } " "
            a href={ (address(kind)) "?from=" (version) } { (text.of("letters-words")) }
            @if !is_used && view.may(Permission::KeepLetters) {
                (widgets::post_button(view, &format!("{here}/use"), &text.of("letters-use"), Look::Quiet))
            }
        },
    ]
}

fn name(names: &BTreeMap<StaffId, String>, id: Option<StaffId>) -> Markup {
    html! { @if let Some(it) = id.and_then(|it| names.get(&it)) { bdi { (it) } } @else { "–" } }
}

/// In which languages nobody has read the words that are in use; whoever has says so with their name.
fn unread(view: &View, shelf: &Shelf, kind: Letter) -> Markup {
    let text = view.text;
    let version = shelf.current.template.version;
    let action = format!("{}/{version}/read", address(kind));
    let all: Vec<Language> = Language::all().to_vec();
    let unread = all.iter().filter(|it| shelf.current.is_unread(**it));
    html! {
        h2 { (text.of("letters-reading")) }
        @for it in &shelf.current.reviews {
            p { (language_name(text, &it.language)) " · " (text.of("letters-read-by")) " " (name(&shelf.names, it.by)) " · " (widgets::moment(view, it.at)) }
        }
        details.act {
            summary { (text.of("letters-unread")) }
            ul.plain {
                @for language in unread {
                    li {
                        (language_name(text, language.tag())) " "
                        @if view.may(Permission::ApproveWords) {
                            (widgets::post_form(view, &action, &html! {
                                input type="hidden" name="language" value=(language.tag());
                                button.quiet { (text.with("letters-i-have-read", &[("language", language_name(text, language.tag()).into())])) }
                            }))
                        }
                    }
                }
            }
        }
    }
}

/// In which language the words stand in the form.
fn choose(view: &View, kind: Letter, base: &Template, language: Language) -> Markup {
    html! {
        form method="get" action=(address(kind)) {
            input type="hidden" name="from" value=(base.version);
            (widgets::choice(view, &Filled::new().with("language", language.tag()), "language", "letters-language", &languages(view)))
            button.plain { (view.text.of("letters-show")) }
        }
    }
}

fn form(
    view: &View,
    shelf: &Shelf,
    (base, language): (&Template, Language),
    filled: &Filled,
) -> Markup {
    let text = view.text;
    let newest = shelf.versions.first().map_or(0, |it| it.template.version);
    let fields = html! {
        input type="hidden" name="from" value=(base.version);
        input type="hidden" name="seen" value=(newest);
        input type="hidden" name="language" value=(language.tag());
        p { (text.of("letters-parts-lead")) }
        @for block in all_blocks(base) { (part(view, block, language, filled)) }
        button.main { (text.of("letters-save-version")) }
    };
    widgets::post_form(view, &address(base.kind), &fields)
}

/// Those of the template in its order, then those it leaves out.
pub(super) fn all_blocks(base: &Template) -> Vec<&'static Block> {
    let mut all = base.blocks();
    let out = Rules::shipped().blocks(base.kind).iter();
    let out: Vec<&Block> = out.filter(|it| !all.contains(it)).collect();
    all.extend(out);
    all
}

fn part(view: &View, block: &Block, language: Language, filled: &Filled) -> Markup {
    let text = view.text;
    let words = if block.message.is_empty() {
        text.of("letters-extra")
    } else {
        shipped(Language::english(), &block.message).unwrap_or_default()
    };
    let (with, order) = (format!("with-{}", block.id), format!("order-{}", block.id));
    html! {
        fieldset.wide {
            legend { bdi { (words) } }
            @if block.required { p.help { (text.of("letters-part-required")) } }
            @else {
                label { input type="checkbox" name=(with) value="yes" checked[filled.value(&with) == "yes"]; " " (text.of("letters-part-in")) }
            }
            label for=(order) { (text.of("letters-part-place")) }
            input #(order) name=(order) type="number" min="1" max="99" inputmode="numeric" value=(filled.value(&order));
            @for message in block.messages() {
                @let name = format!("say-{message}");
                @let english = shipped(Language::english(), &message).unwrap_or_default();
                (area(view, filled, Area { name: &name, label: &english, help: None, language: Some(language), rows: 2 }))
            }
        }
    }
}

/// What letters tell of the office.
pub(super) fn office(view: &View, filled: &Filled) -> Markup {
    let text = view.text;
    let areas = [
        ("sender", "letters-office-sender"),
        ("neutral", "letters-office-neutral"),
        ("complaints", "letters-office-complaints"),
        ("others", "letters-office-others"),
    ];
    let years = Field {
        name: "keep_years",
        label: "letters-office-years",
        kind: "number",
        autocomplete: "off",
    };
    let fields = html! {
        input type="hidden" name="seen" value=(filled.value("seen"));
        @for (name, label) in areas {
            @let help = text.attribute(label, "help");
            (area(view, filled, Area { name, label: &text.of(label), help: help.as_deref(), language: None, rows: 3 }))
        }
        (widgets::field(view, filled, years))
        button.main { (text.of("letters-save")) }
    };
    html! {
        (widgets::home("/letters/office", &widgets::corrections(view, filled)))
        p.lead { (text.of("letters-office-lead")) }
        (widgets::post_form(view, "/letters/office", &fields))
        p.more { a href="/letters" { (text.of("letters-back-to-room")) } }
    }
}
