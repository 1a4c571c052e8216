//! Sending somebody to one organisation: what the directory says of it, the slip, and – with a release – telling of them.

use super::super::model::{Kind, Reason};
use super::super::release::{RELEASE_DAYS, Release};
use super::{address, kinds, release_state, to_address};
use crate::access::Permission;
use crate::referrals::choices::Choice;
use crate::referrals::directory::{self, Resource, Standing, area, checks};
use crate::web::widgets::{self, Field, Tone};
use crate::web::{Filled, View, language_name};
use chrono::NaiveDate;
use maud::{Markup, html};
use shared::ids::VisitId;
use translations::Tongue;

/// The field with the id that the form makes a referral under.
pub(in crate::referrals::visits) const REFERRAL: &str = "referral";

/// The field of a kind of fact.
pub(in crate::referrals::visits) fn kind_field(it: Kind) -> String {
    format!("kind-{}", it.word())
}

/// What the page shows.
pub(in crate::referrals::visits) struct To {
    pub(in crate::referrals::visits) visit: VisitId,
    pub(in crate::referrals::visits) resource: Resource,
    /// The releases of this visit for this organisation.
    pub(in crate::referrals::visits) releases: Vec<Release>,
    /// The language the visitor reads, where that can be known.
    pub(in crate::referrals::visits) reads: String,
    pub(in crate::referrals::visits) today: NaiveDate,
}

impl To {
    fn is_released(&self) -> bool {
        let mut all = self.releases.iter();
        all.any(|it| it.in_force(self.today).is_ok())
    }
}

/// The whole page.
pub(in crate::referrals::visits) fn to(view: &View, it: &To, filled: &Filled) -> Markup {
    let text = view.text;
    let standing = it.resource.standing(it.today);
    let own = to_address(it.visit, it.resource.id);
    html! {
        (widgets::home(&own, &widgets::corrections(view, filled)))
        @match standing {
            Standing::Verified => {},
            Standing::CallFirst => (widgets::message(Tone::Attention, &text.of("referrals-call-first-before"))),
            Standing::NoAuthority => (widgets::message(Tone::Attention, &text.of("referrals-is-no-authority"))),
            Standing::Closed => (widgets::message(Tone::Attention, &text.of("referrals-is-closed"))),
        }
        section.card { (directory::facts_list(view, &it.resource.facts)) }
        @if standing.is_offered() {
            p { a.button href=(directory::slip_address(it.resource.id, &it.reads)) { (text.of("referrals-slip")) } }
            h2 { (text.of("referrals-refer")) }
            (refer(view, it, filled, &own))
            @if view.may(Permission::ReferWarm) { (release(view, it, filled, &own)) }
        }
        p.more { a href=(address(it.visit)) { (text.of("referrals-back-to-visit")) } }
    }
}

fn pairs<C: Choice>(view: &View, first: &str) -> Vec<(String, String)> {
    let mut all = vec![(String::new(), view.text.of(first))];
    all.extend(
        C::ALL
            .iter()
            .map(|it| (it.word().to_owned(), view.text.of(it.label()))),
    );
    all
}

fn line(view: &View, filled: &Filled, name: &str, label: &str) -> Markup {
    let field = Field {
        name,
        label,
        kind: "date",
        autocomplete: "off",
    };
    widgets::field(view, filled, field)
}

fn kind_pairs(view: &View, prefix: &str) -> Vec<(String, String)> {
    let all = Kind::ALL.iter();
    all.map(|it| {
        (
            format!("{prefix}{}", kind_field(*it)),
            view.text.of(it.label()),
        )
    })
    .collect()
}

/// One form with two buttons: the slip handed over, or told of them by a release.
fn refer(view: &View, it: &To, filled: &Filled, own: &str) -> Markup {
    let text = view.text;
    let is_released = it.is_released();
    let reasons = pairs::<Reason>(view, "referrals-reason-choose");
    widgets::post_form(
        view,
        own,
        &html! {
            input type="hidden" name=(REFERRAL) value=(filled.value(REFERRAL));
            (widgets::choice(view, filled, "reason", "referrals-reason", &reasons))
            (line(view, filled, "follow_up_on", "referrals-follow-up"))
            (area(view, filled, "note", "referrals-note"))
            button.main name="way" value="cold" { (text.of("referrals-hand-slip")) }
            @if view.may(Permission::ReferWarm) {
                h3 { (text.of("referrals-way-warm")) }
                p #warm-how { (text.of(if is_released { "referrals-warm-how" } else { "referrals-warm-needs" })) }
                @if is_released { (checks(view, filled, "kinds", "referrals-sent", &kind_pairs(view, ""))) }
                button.plain name="way" value="warm" disabled[!is_released] aria-describedby="warm-how" { (text.of("referrals-hand-warm")) }
            }
        },
    )
}

/// The releases there are, and the form that puts a signed one on record.
fn release(view: &View, it: &To, filled: &Filled, own: &str) -> Markup {
    let text = view.text;
    let mut languages = vec![(String::new(), text.of("referrals-language-choose"))];
    languages.extend(Tongue::all().map(|it| (it.tag.to_owned(), language_name(text, it.tag))));
    let purposes = pairs::<Reason>(view, "referrals-reason-choose");
    let days = [("days", RELEASE_DAYS.into())];
    html! {
        h2 { (text.of("referrals-release")) }
        p { (text.with("referrals-release-lead", &days)) }
        @if !it.releases.is_empty() {
            ul {
                @for one in &it.releases {
                    li { (kinds(view, &one.kinds)) " · " span dir="ltr" { (one.signed_on) " – " (one.expires_on) } " " (release_state(view, one, it.today)) }
                }
            }
        }
        (widgets::post_form(view, &format!("{own}/release"), &html! {
            (checks(view, filled, "release-kinds", "referrals-kinds", &kind_pairs(view, "release-")))
            (widgets::choice(view, filled, "purpose", "referrals-purpose", &purposes))
            (line(view, filled, "signed_on", "referrals-signed-on"))
            (line(view, filled, "expires_on", "referrals-expires-on"))
            (widgets::choice(view, filled, "explained_in", "referrals-explained-in", &languages))
            button.plain { (text.of("referrals-release-record")) }
        }))
    }
}
