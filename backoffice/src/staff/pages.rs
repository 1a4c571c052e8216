//! The sign-in page and the list of staff.

use crate::access::{self, Role, Staff};
use crate::vault::PASSWORD_CHARACTERS_MIN;
use crate::web::widgets::{self, Field, Look, Tone};
use crate::web::{Desk, Filled, Lock, View, encode};
use maud::{Markup, html};
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

/// Everyone who works here, and a form for one more.
pub(super) fn staff(desk: &Desk, staff: &[Staff], filled: &Filled) -> Markup {
    let view = &desk.view;
    let columns = [
        "access-name",
        "access-display-name",
        "access-role",
        "access-state",
        "access-next",
    ]
    .map(|it| view.text.of(it));
    let rows: Vec<Vec<Markup>> = staff.iter().map(|it| row(desk, it)).collect();
    html! {
        (widgets::corrections(view, filled))
        (widgets::table(&view.text.of("access-staff"), &columns, &rows))
        h2 { (view.text.of("access-add")) }
        (form(desk, filled))
        p.more { a href="/appointments/feeds" { (view.text.of("appointments-feeds")) } }
    }
}

fn row(desk: &Desk, staff: &Staff) -> Vec<Markup> {
    let text = desk.view.text;
    let state = if staff.is_active {
        "access-active"
    } else {
        "access-inactive"
    };
    vec![
        html! { code dir="ltr" { (staff.name) } },
        html! { (staff.display_name) },
        html! { (text.of(staff.role.label())) },
        html! { span.state.(if staff.is_active { "done" } else { "off" }) { (text.of(state)) } },
        html! {
            @if access::may_appoint(&desk.staff.actor(), staff.role) { (new_password(&desk.view, staff)) }
            @if staff.is_active && staff.id != desk.staff.id { (end_access(&desk.view, staff)) }
        },
    ]
}

/// A new password; for a person who has left it is also the way back. Says what it means before it happens.
fn new_password(view: &View, staff: &Staff) -> Markup {
    let text = view.text;
    let (label, means, button) = if staff.is_active {
        (
            "access-set-password",
            "access-set-password-means",
            "access-set-password-now",
        )
    } else {
        ("access-return", "access-return-means", "access-return-now")
    };
    let id = format!("password-{}", staff.id);
    html! {
        details.act {
            summary { (text.with(label, &[("name", staff.display_name.as_str().into())])) }
            p { (text.of(means)) }
            (widgets::post_form(view, &format!("/staff/{}/password", staff.id), &html! {
                div.field {
                    label for=(id) { (text.of("access-new-password")) }
                    // Password managers and screen readers learn whose password it is.
                    input type="text" autocomplete="username" value=(staff.name) readonly hidden;
                    input #(id) name="password" type="password" autocomplete="new-password" minlength=(PASSWORD_CHARACTERS_MIN) required;
                }
                button.plain { (text.of(button)) }
            }))
        }
    }
}

/// Ending somebody's access takes their key away, so it asks twice.
fn end_access(view: &View, staff: &Staff) -> Markup {
    let text = view.text;
    html! {
        details.act {
            summary { (text.with("access-deactivate", &[("name", staff.display_name.as_str().into())])) }
            p { (text.of("access-deactivate-means")) }
            (widgets::post_button(view, &format!("/staff/{}/deactivate", staff.id), &text.of("access-deactivate-now"), Look::Danger))
        }
    }
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
