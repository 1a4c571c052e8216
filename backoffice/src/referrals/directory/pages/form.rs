//! The form of an entry. What was typed stays, whatever has to be corrected.

use super::{AUTHORITIES, address};
use crate::referrals::choices::{self, Choice};
use crate::referrals::directory::model::{Facts, How, Resource, Says, Service, WalkIn};
use crate::referrals::directory::typed::{
    AUTHORITY, AUTHORITY_NUMBER, AUTHORITY_ON, LANGUAGES, SERVICES, Typed, WALK_IN,
};
use crate::web::widgets::{self, Field};
use crate::web::{Filled, View, language_name};
use maud::{Markup, html};
use translations::{Language, Tongue};

/// The fields with the version that was seen, and with how it was verified.
pub(in crate::referrals::directory) const SEEN: &str = "seen";
pub(in crate::referrals::directory) const HOW: &str = "how";

/// Whether a new entry is typed, or one is changed.
pub(in crate::referrals::directory) enum Asked<'a> {
    New,
    Change(&'a Resource),
}

fn service_field(it: Service) -> String {
    format!("service-{}", it.word())
}

fn language_field(tag: &str) -> String {
    format!("language-{tag}")
}

/// The form with what an entry says.
pub(in crate::referrals::directory) fn filled(facts: &Facts) -> Filled {
    let typed = facts.typed();
    let mut filled = Filled::new();
    for (name, value) in &typed {
        if name != LANGUAGES && name != SERVICES {
            filled = filled.with(name, value.as_str());
        }
    }
    for it in &facts.services {
        filled = filled.with(&service_field(*it), "yes");
    }
    let is_offered = |tag: &str| Language::find(tag).is_some();
    for tag in facts.languages.iter().filter(|it| is_offered(it)) {
        filled = filled.with(&language_field(tag), "yes");
    }
    let others = facts.languages.iter().filter(|it| !is_offered(it));
    let others: Vec<&str> = others
        .map(|it| Tongue::find(it).map_or(it.as_str(), |it| it.english))
        .collect();
    filled.with(LANGUAGES, others.join("; "))
}

/// What stands in the form.
pub(in crate::referrals::directory) fn typed(filled: &Filled) -> Typed {
    let plain = Says::ALL.iter().map(|it| it.word());
    let plain = plain.chain([WALK_IN, AUTHORITY, AUTHORITY_NUMBER, AUTHORITY_ON]);
    let mut typed: Typed = plain
        .map(|name| (name.to_owned(), filled.value(name).to_owned()))
        .collect();
    let is_on = |name: &str| filled.value(name) == "yes";
    let services = Service::ALL.iter().copied();
    let services = services.filter(|it| is_on(&service_field(*it))).collect();
    typed.insert(SERVICES.to_owned(), choices::written(&services));
    let ticked = Language::all().iter().map(|it| it.tag());
    let mut languages: Vec<&str> = ticked.filter(|it| is_on(&language_field(it))).collect();
    languages.push(filled.value(LANGUAGES));
    typed.insert(LANGUAGES.to_owned(), languages.join("; "));
    typed
}

/// The whole page.
pub(in crate::referrals::directory) fn form(view: &View, asked: &Asked, filled: &Filled) -> Markup {
    let text = view.text;
    let (action, back) = match asked {
        Asked::New => (
            "/referrals/directory/new".to_owned(),
            "/referrals/directory".to_owned(),
        ),
        Asked::Change(it) => (format!("{}/edit", address(it.id)), address(it.id)),
    };
    html! {
        (widgets::home(&action, &widgets::corrections(view, filled)))
        p.lead { (text.of("referrals-form-lead")) }
        (widgets::post_form(view, &action, &html! {
            @if let Asked::Change(_) = asked { input type="hidden" name=(SEEN) value=(filled.value(SEEN)); }
            @for it in [Says::Organisation, Says::Site] { (words(view, filled, it)) }
            (checks(view, filled, SERVICES, "referrals-services", &services(view)))
            (authority(view, filled))
            (checks(view, filled, "languages-offered", "referrals-languages", &languages(view)))
            (line(view, filled, LANGUAGES, "referrals-languages-other"))
            @for it in Says::ALL.iter().skip(2) { (words(view, filled, *it)) }
            (widgets::choice(view, filled, WALK_IN, "referrals-walk-in", &pairs::<WalkIn>(view)))
            (verified(view, filled))
            button.main { (text.of("referrals-save")) }
        }))
        p.more { a href=(back) { (text.of("referrals-cancel")) } }
    }
}

fn pairs<C: Choice>(view: &View) -> Vec<(String, String)> {
    let all = C::ALL.iter();
    all.map(|it| (it.word().to_owned(), view.text.of(it.label())))
        .collect()
}

fn services(view: &View) -> Vec<(String, String)> {
    let all = Service::ALL.iter();
    all.map(|it| (service_field(*it), view.text.of(it.label())))
        .collect()
}

fn languages(view: &View) -> Vec<(String, String)> {
    let all = Language::all().iter();
    all.map(|it| (language_field(it.tag()), language_name(view.text, it.tag())))
        .collect()
}

fn line(view: &View, filled: &Filled, name: &str, label: &str) -> Markup {
    let kind = if name == AUTHORITY_ON { "date" } else { "text" };
    let field = Field {
        name,
        label,
        kind,
        autocomplete: "off",
    };
    widgets::field(view, filled, field)
}

fn words(view: &View, filled: &Filled, what: Says) -> Markup {
    if what.has_lines() {
        area(view, filled, what.word(), what.label())
    } else {
        line(view, filled, what.word(), what.label())
    }
}

/// A field of several lines.
pub(in crate::referrals) fn area(view: &View, filled: &Filled, name: &str, label: &str) -> Markup {
    let help = view.text.attribute(label, "help");
    let refusal = filled.refusal(name);
    let (help_id, refusal_id) = (format!("{name}-help"), format!("{name}-correction"));
    let described = match (&help, refusal) {
        (_, Some(_)) => Some(&refusal_id),
        (Some(_), None) => Some(&help_id),
        (None, None) => None,
    };
    html! {
        div.field {
            label for=(name) { (view.text.of(label)) }
            @if let Some(help) = &help { p.help id=(help_id) { (help) } }
            textarea #(name) name=(name) rows="3" aria-describedby=[described] aria-invalid=[widgets::invalid(filled, name)] {
                (filled.value(name))
            }
            @if let Some(it) = refusal { p.correction id=(refusal_id) { (crate::web::sentence(view.text, it)) } }
        }
    }
}

/// Several of a list.
pub(in crate::referrals) fn checks(
    view: &View,
    filled: &Filled,
    name: &str,
    legend: &str,
    all: &[(String, String)],
) -> Markup {
    html! {
        fieldset.wide #(name) tabindex="-1" {
            legend { (view.text.of(legend)) }
            div.checks {
                @for (field, words) in all {
                    label { input type="checkbox" name=(field) value="yes" checked[filled.value(field) == "yes"]; " " (words) }
                }
            }
            @if let Some(it) = filled.refusal(name) { p.correction { (crate::web::sentence(view.text, it)) } }
        }
    }
}

fn authority(view: &View, filled: &Filled) -> Markup {
    let kinds = AUTHORITIES.map(|(word, label)| (word.to_owned(), view.text.of(label)));
    html! {
        (widgets::choice(view, filled, AUTHORITY, "referrals-authority", &kinds))
        (line(view, filled, AUTHORITY_NUMBER, "referrals-authority-number"))
        (line(view, filled, AUTHORITY_ON, "referrals-authority-on"))
    }
}

fn verified(view: &View, filled: &Filled) -> Markup {
    let mut how = vec![(String::new(), view.text.of("referrals-how-not-now"))];
    how.extend(pairs::<How>(view));
    widgets::choice(view, filled, HOW, "referrals-how-now", &how)
}
