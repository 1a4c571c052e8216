//! The sign-in page and the list of staff.

use super::person;
use crate::access::{self, Credential, Profile, Role, Staff, StaffId};
use crate::web::widgets::{self, Field, Tone};
use crate::web::{Desk, Filled, Lock, View, encode};
use chrono::NaiveDate;
use maud::{Markup, html};
use std::collections::BTreeMap;
use translations::Language;

/// The fields of the form that adds a member of staff.
pub(super) const STAFF_FIELDS: [&str; 5] = ["name", "display_name", "role", "language", "password"];

/// Sign in; goes on to where the person wanted to be. The form is sent to an address that keeps the language that was
/// chosen and that place, so that both are still there when something has to be corrected.
pub(super) fn sign_in(view: &View, filled: &Filled) -> Markup {
    let name = Field {
        name: "name",
        label: "access-name",
        kind: "text",
        autocomplete: "username",
    };
    let password = Field {
        name: "password",
        label: "access-password",
        kind: "password",
        autocomplete: "current-password",
    };
    let next = filled.value("next");
    let action = format!(
        "/sign-in?language={}&next={}",
        view.text.language().tag(),
        encode(next)
    );
    html! {
        div.card {
            @if view.lock == Lock::Locked { (widgets::message(Tone::Attention, &view.text.of("access-office-is-locked"))) }
            (widgets::corrections(view, filled))
            (widgets::post_form(view, &action, &html! {
                input type="hidden" name="next" value=(next);
                (widgets::field(view, filled, name))
                (widgets::field(view, &Filled::new(), password))
                button.main { (view.text.of("access-sign-in")) }
            }))
        }
        p.foot { a href="/about" { (view.text.of("web-about")) } }
    }
}

/// For a keyholder who has no key yet, or whose key does not open with their password.
pub(super) fn pending(view: &View, why: Why) -> Markup {
    let words = match why {
        Why::NotHandedOver => "access-key-pending",
        Why::NotOpened => "access-key-other-password",
    };
    html! {
        (widgets::message(Tone::Attention, &view.text.of(words)))
        p { a.button href="/" { (view.text.of("access-go-on")) } }
    }
}

/// Why a keyholder cannot read content.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Why {
    /// Another keyholder has to sign in first.
    NotHandedOver,
    /// This sign-in opened no key: it was handed over since, belongs to another password, or is gone.
    NotOpened,
}

/// For a person whose role has no room in the office yet.
pub(super) fn no_room(view: &View) -> Markup {
    widgets::empty(&view.text.of("access-no-room"))
}

/// What the list of staff shows.
pub(super) struct Listed {
    /// Every account.
    pub(super) everyone: Vec<Staff>,
    /// What is known of them.
    pub(super) profiles: BTreeMap<StaffId, Profile>,
    /// The credentials of those who work here.
    pub(super) credentials: Vec<Credential>,
    /// The day in the office.
    pub(super) today: NaiveDate,
}

/// Everyone who works here, and a form for one more.
pub(super) fn staff(desk: &Desk, listed: &Listed, filled: &Filled) -> Markup {
    let view = &desk.view;
    let columns = [
        "access-display-name",
        "access-role",
        "access-state",
        "access-supervisor",
        "access-credentials",
    ]
    .map(|it| view.text.of(it));
    let rows: Vec<Vec<Markup>> = listed
        .everyone
        .iter()
        .map(|it| row(view, listed, it))
        .collect();
    html! {
        (widgets::corrections(view, filled))
        (widgets::table(&view.text.of("access-staff"), &columns, &rows))
        p { a.button href="/staff/credentials" { (view.text.of("access-credentials-all")) } }
        h2 { (view.text.of("access-add")) }
        (form(desk, filled))
        p.more { a href="/appointments/feeds" { (view.text.of("appointments-feeds")) } }
    }
}

fn row(view: &View, listed: &Listed, staff: &Staff) -> Vec<Markup> {
    let text = view.text;
    let unknown = Profile::default();
    let profile = listed.profiles.get(&staff.id).unwrap_or(&unknown);
    let supervisor = profile
        .supervisor
        .and_then(|id| listed.everyone.iter().find(|it| it.id == id));
    let own = listed.credentials.iter().filter(|it| it.staff == staff.id);
    vec![
        html! {
            a href={ "/staff/" (staff.id) } { bdi { (staff.display_name) } }
            @if staff.display_name != staff.name { br; code dir="ltr" { (staff.name) } }
        },
        html! { (text.of(staff.role.label())) },
        person::state(view, staff, profile.last_day, listed.today),
        html! { @if let Some(it) = supervisor { bdi { (it.display_name) } } },
        html! {
            @for it in own {
                div { (text.of(it.kind.label())) " " (person::standing(view, it.standing(listed.today), it.needs_renewal(listed.today))) }
            }
        },
    ]
}

fn form(desk: &Desk, filled: &Filled) -> Markup {
    let view = &desk.view;
    let text = view.text;
    let actor = desk.staff.actor();
    let roles: Vec<(String, String)> = Role::all()
        .filter(|it| access::may_appoint(&actor, *it))
        .map(|it| (it.word().to_owned(), text.of(it.label())))
        .collect();
    let languages: Vec<(String, String)> = Language::for_staff()
        .map(|it| (it.tag().to_owned(), it.endonym().to_owned()))
        .collect();
    let field = |name, label, kind| Field {
        name,
        label,
        kind,
        autocomplete: if kind == "password" {
            "new-password"
        } else {
            "off"
        },
    };
    widgets::post_form(
        view,
        "/staff",
        &html! {
            (widgets::field(view, filled, field(STAFF_FIELDS[0], "access-name", "text")))
            (widgets::field(view, filled, field(STAFF_FIELDS[1], "access-display-name", "text")))
            (widgets::choice(view, filled, STAFF_FIELDS[2], "access-role", &roles))
            (widgets::choice(view, filled, STAFF_FIELDS[3], "access-language", &languages))
            (widgets::field(view, filled, field(STAFF_FIELDS[4], "access-new-password", "password")))
            button.main { (text.of("access-add")) }
        },
    )
}
