//! How one person is reached: each way with what was said of it, what was agreed, the question whether something may go out,
//! and what was asked before.

use super::proposed::proposed;
use crate::access::Permission;
use crate::contact::arrangements::{Agreed, Arrangements};
use crate::contact::asking::Word;
use crate::contact::log::Line;
use crate::contact::model::{self, Contact, ContactId, Household};
use crate::contact::proposals::Proposal;
use crate::contact::rule::{mention, outdated};
use crate::contact::verdict::{Channel, Instead, Mention, Purpose, Verdict};
use crate::people::{Found, Person};
use crate::web::widgets::{self, Field, Look, Tone};
use crate::web::{Filled, View, language_name};
use chrono::NaiveDate;
use maud::{Markup, html};
use std::collections::BTreeMap;
use uuid::Uuid;

/// What the page shows.
pub(in crate::contact) struct Whole {
    pub(in crate::contact) person: Person,
    pub(in crate::contact) contacts: Vec<Contact>,
    /// The same as the rule looks at them.
    pub(in crate::contact) strict: Vec<Contact>,
    /// Others who are reached the same way, as far as they may be seen.
    pub(in crate::contact) same: Vec<(ContactId, Found)>,
    pub(in crate::contact) agreed: Agreed,
    /// What interviews propose.
    pub(in crate::contact) proposals: Vec<Proposal>,
    pub(in crate::contact) has_safe_way: bool,
    pub(in crate::contact) lines: Vec<Line>,
    pub(in crate::contact) staff: BTreeMap<Uuid, String>,
    pub(in crate::contact) today: NaiveDate,
}

/// What has just been said to a question.
pub(in crate::contact) enum Said {
    Verdict(Channel, Verdict),
    Word(Word),
}

/// The page.
pub(in crate::contact) fn list(
    view: &View,
    whole: &Whole,
    said: Option<&Said>,
    filled: &Filled,
) -> Markup {
    let text = view.text;
    let to = format!("/people/{}/contact", whole.person.id);
    html! {
        (widgets::home(&to, &widgets::corrections(view, filled)))
        @if let Some(said) = said { (answer(view, said)) }
        @if !whole.has_safe_way { (widgets::message(Tone::Attention, &text.of("contact-no-safe-way"))) }
        (proposed(view, &to, &whole.proposals))
        @if whole.contacts.is_empty() { (widgets::empty(&text.of("contact-none"))) }
        @for it in &whole.contacts { (one(view, whole, &to, it)) }
        @if view.may(Permission::EditPeople) {
            p { a.button.main href={ (to) "/new" } { (text.of("contact-add")) } }
        }
        (ask(view, &to, filled))
        (word(view, whole, &to))
        (agreed(view, whole, &to))
        (log(view, whole))
        p.more { a href={ "/people/" (whole.person.id) } { (text.of("people-back")) } }
    }
}

fn answer(view: &View, said: &Said) -> Markup {
    let text = view.text;
    match said {
        Said::Word(Word::Right) => widgets::message(Tone::Done, &text.of("contact-word-right")),
        Said::Word(Word::Wrong) => {
            widgets::message(Tone::Attention, &text.of("contact-word-wrong"))
        }
        Said::Word(Word::NoneAgreed) => {
            widgets::message(Tone::Attention, &text.of("contact-word-none"))
        }
        Said::Verdict(channel, verdict) => self::verdict(view, *channel, verdict),
    }
}

/// What the rule says, with every remedy and what is done instead.
fn verdict(view: &View, channel: Channel, verdict: &Verdict) -> Markup {
    let text = view.text;
    match verdict {
        Verdict::Allowed(how) => html! {
            section.card {
                (widgets::message(Tone::Done, &text.of("contact-allowed")))
                dl.facts {
                    dt { (text.of("contact-channel")) } dd { (text.of(channel.label())) }
                    dt { (text.of("contact-sender")) } dd { (text.of(how.sender.label())) }
                    dt { (text.of("contact-mention")) } dd { (text.of(how.mention.label())) }
                    @if channel == Channel::Mail { dt { (text.of("contact-envelope")) } dd { (text.of(how.envelope.label())) } }
                    @if channel == Channel::Text {
                        dt { (text.of("contact-text")) } dd { (text.of("contact-text-wording")) }
                    }
                }
            }
        },
        Verdict::Denied { instead, .. } => html! {
            section.card {
                (widgets::message(Tone::Attention, &text.of("contact-denied")))
                ul { @for it in verdict.reasons() { li { (text.of(it.label())) } } }
                p { strong { (text.of(instead.label())) } }
                @if *instead == Instead::HoldForPickUp { p { (text.of("contact-instead-help")) } }
            }
        },
    }
}

fn one(view: &View, whole: &Whole, to: &str, it: &Contact) -> Markup {
    let (text, protection) = (view.text, whole.person.protection);
    let to = format!("{to}/{}", it.id);
    let old = outdated(it, protection, whole.today);
    let strict = whole.strict.iter().find(|strict| strict.id == it.id);
    let strict = strict.unwrap_or(it);
    html! {
        section.card {
            h2 { (text.of(it.kind.label())) " " bdi dir="ltr" { (it.masked()) } }
            @if mention(strict, protection) == Mention::Never { (do_not_mention(view)) }
            @if strict.facts != it.facts || strict.safe_until != it.safe_until {
                (widgets::message(Tone::Attention, &text.of("contact-stricter")))
            }
            @if let Some(reason) = old { p { span.state.attention { (text.of(reason.label())) } } }
            (same(view, whole, it))
            (facts(view, it))
            @if it.kind.is_phone() { p { a.button href={ (to) "/call" } { (text.of("contact-call")) } } }
            @if view.may(Permission::EditPeople) {
                details.act {
                    summary { (text.of("contact-still-safe")) }
                    (widgets::post_form(view, &format!("{to}/confirm"), &html! {
                        (until_of(view, it))
                        button.plain { (text.of("contact-confirm")) }
                    }))
                }
                p { a href=(to) { (text.of("contact-edit")) } }
                (widgets::post_button(view, &format!("{to}/end"), &text.of("contact-end"), Look::Quiet))
            }
        }
    }
}

/// In red, before anybody dials.
pub(super) fn do_not_mention(view: &View) -> Markup {
    html! { p.do-not-mention { strong { (view.text.of("contact-do-not-mention")) } } }
}

/// Until when it is safe.
pub(super) fn until(view: &View, filled: &Filled) -> Markup {
    let field = Field {
        name: "safe_until",
        label: "contact-safe-until",
        kind: "date",
        autocomplete: "off",
    };
    widgets::field(view, filled, field)
}

/// The same beside one of several ways.
fn until_of(view: &View, it: &Contact) -> Markup {
    let id = format!("safe_until-{}", it.id);
    html! {
        label for=(id) { (view.text.of("contact-safe-until")) }
        input #(id) name="safe_until" type="date" autocomplete="off";
    }
}

fn same(view: &View, whole: &Whole, it: &Contact) -> Markup {
    let text = view.text;
    let others: Vec<&Found> = whole
        .same
        .iter()
        .filter(|(id, _)| *id == it.id)
        .map(|(_, other)| other)
        .collect();
    html! {
        @if it.household == Household::Adverse { (widgets::message(Tone::Attention, &text.of("contact-same-adverse"))) }
        @if !others.is_empty() { (also_of(view, &others)) }
    }
}

/// Who else is reached the same way.
pub(super) fn also_of(view: &View, others: &[&Found]) -> Markup {
    html! {
        p { (view.text.of("contact-same")) }
        ul.plain { @for it in others { li { a href={ "/people/" (it.id) } { bdi { (it.listed()) } } } } }
    }
}

pub(super) fn facts(view: &View, it: &Contact) -> Markup {
    let text = view.text;
    let list = |all: Vec<&'static str>, none: &str| {
        if all.is_empty() {
            text.of(none)
        } else {
            all.into_iter()
                .map(|it| text.of(it))
                .collect::<Vec<_>>()
                .join(" · ")
        }
    };
    let (allows, times) = (&it.facts.allows, &it.facts.times);
    html! {
        dl.facts {
            dt { (text.of("contact-may")) }
            dd { (list(allows.iter().map(|it| it.label()).collect(), "contact-may-nothing")) }
            @if it.kind.is_phone() {
                dt { (text.of("contact-times")) }
                dd { (list(times.iter().map(|it| it.label()).collect(), "contact-times-none")) }
                dt { (text.of("contact-script")) } dd { (text.of(it.facts.script.label())) }
            }
            dt { (text.of("contact-sender")) } dd { (text.of(it.facts.sender.label())) }
            dt { (text.of("contact-verified-on")) }
            dd { bdi dir="ltr" { (it.verified_on) } " · " (text.of(it.set_by.label())) }
            @if let Some(last) = it.safe_until { dt { (text.of("contact-safe-until")) } dd { bdi dir="ltr" { (last) } } }
            @if !it.facts.bearer.is_empty() { dt { (text.of("contact-bearer")) } dd { bdi { (it.facts.bearer) } } }
            (beside(view, it))
            @if it.once.is_some() { dt { (text.of("contact-once")) } dd { (text.of("contact-once-means")) } }
        }
    }
}

/// Who else sees or hears what comes there, and in which language to speak: whoever calls needs to know before they do.
pub(super) fn beside(view: &View, it: &Contact) -> Markup {
    let (text, facts) = (view.text, &it.facts);
    html! {
        @if facts.shared != model::Said::No || !facts.shared_with.is_empty() {
            dt { (text.of("contact-shared")) }
            dd { strong { (text.of(facts.shared.label())) } @if !facts.shared_with.is_empty() { " · " bdi { (facts.shared_with) } } }
        }
        dt { (text.of("contact-knows")) } dd { (text.of(facts.knows_about_visit.label())) }
        @if !facts.language.is_empty() { dt { (text.of("contact-language")) } dd { (language_name(text, &facts.language)) } }
    }
}

fn ask(view: &View, to: &str, filled: &Filled) -> Markup {
    let text = view.text;
    let ways: Vec<(String, String)> = Channel::ALL
        .iter()
        .map(|it| (it.word().to_owned(), text.of(it.label())))
        .collect();
    let purposes: Vec<(String, String)> = Purpose::ALL
        .iter()
        .map(|it| (it.word().to_owned(), text.of(it.label())))
        .collect();
    html! {
        section.card {
            h2 { (text.of("contact-ask")) }
            p.help { (text.of("contact-ask-help")) }
            (widgets::post_form(view, &format!("{to}/ask"), &html! {
                (widgets::choice(view, filled, "channel", "contact-channel", &ways))
                (widgets::choice(view, filled, "purpose", "contact-purpose", &purposes))
                button.plain { (text.of("contact-ask-now")) }
            }))
        }
    }
}

fn word(view: &View, whole: &Whole, to: &str) -> Markup {
    let text = view.text;
    html! {
        section.card {
            h2 { (text.of("contact-word-title")) }
            @if whole.agreed.together().has_word() {
                (word_form(view, to))
            } @else { p { (text.of("contact-word-none")) } }
        }
    }
}

/// What a caller says, to be compared.
pub(super) fn word_form(view: &View, to: &str) -> Markup {
    let said = Field {
        name: "said",
        label: "contact-word-said",
        kind: "text",
        autocomplete: "off",
    };
    widgets::post_form(
        view,
        &format!("{to}/word"),
        &html! {
            (widgets::field(view, &Filled::new(), said))
            button.plain { (view.text.of("contact-word-compare")) }
        },
    )
}

fn agreed(view: &View, whole: &Whole, to: &str) -> Markup {
    let text = view.text;
    html! {
        section.card {
            h2 { (text.of("contact-agreed")) }
            (agreed_facts(view, &whole.agreed.own, whole.today))
            @for it in &whole.agreed.others {
                h3 { (text.of("contact-agreed-other")) }
                p.help { (text.of("contact-agreed-other-help")) }
                (agreed_facts(view, &it.agreed, whole.today))
            }
            @if view.may(Permission::EditPeople) { p { a.button href={ (to) "/agreed" } { (text.of("contact-agreed-edit")) } } }
        }
    }
}

/// What was agreed under one record; the word is never shown.
pub(super) fn agreed_facts(view: &View, agreed: &Arrangements, today: NaiveDate) -> Markup {
    let text = view.text;
    html! {
        dl.facts {
            @if agreed.has_word() { dt { (text.of("contact-word")) } dd { (text.of("contact-word-agreed")) } }
            @if agreed.picks_up { dt { (text.of("contact-letters")) } dd { (text.of("contact-picks-up")) } }
            @if let Some(day) = agreed.comes_back_on { dt { (text.of("contact-comes-back-on")) } dd { bdi dir="ltr" { (day) } } }
            @if let Some(it) = agreed.government_address(today) {
                dt { (text.of("contact-government-address")) } dd { bdi { (it) } }
            }
        }
    }
}

fn log(view: &View, whole: &Whole) -> Markup {
    let text = view.text;
    html! {
        section.card { details.act {
            summary { (text.of("contact-log")) }
            @if whole.lines.is_empty() { (widgets::empty(&text.of("contact-log-none"))) }
            ul.plain {
                @for it in &whole.lines {
                    li {
                        (widgets::moment(view, it.at)) " · " (text.of(it.channel.label()))
                        @if let Some(purpose) = it.purpose { " · " (text.of(purpose.label())) }
                        " · " (text.of(it.entry.label()))
                        @if let Some(name) = it.staff.and_then(|it| whole.staff.get(&it)) { " · " bdi { (name) } }
                        @for reason in &it.reasons { br; small { (text.of(reason.label())) } }
                    }
                }
            }
        } }
    }
}
