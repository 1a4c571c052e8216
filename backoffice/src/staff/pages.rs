//! The sign-in page and the list of staff.

use crate::access::{Permission, Role, Staff};
use crate::web::widgets::{self, Field, Look, Tone};
use crate::web::{Desk, Filled, Lock, View};
use maud::{Markup, html};
use translations::Language;

/// The fields of the form that adds a member of staff.
pub(super) const STAFF_FIELDS: [&str; 5] = ["name", "display_name", "role", "language", "password"];

/// Sign in; goes on to where the person wanted to be.
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
    html! {
        div.card {
            @if view.lock == Lock::Locked { (widgets::message(Tone::Attention, &view.text.of("access-office-is-locked"))) }
            (widgets::corrections(view, filled))
            (widgets::post_form(view, "/sign-in", &html! {
                input type="hidden" name="next" value=(filled.value("next"));
                (widgets::field(view, filled, name))
                (widgets::field(view, &Filled::new(), password))
                button.main { (view.text.of("access-sign-in")) }
            }))
        }
        p.foot { a href="/about" { (view.text.of("web-about")) } }
    }
}

/// For a keyholder who has no key yet.
pub(super) fn pending(view: &View) -> Markup {
    html! {
        (widgets::message(Tone::Attention, &view.text.of("access-key-pending")))
        p { a.button href="/" { (view.text.of("access-go-on")) } }
    }
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
    }
}

fn row(desk: &Desk, staff: &Staff) -> Vec<Markup> {
    let text = desk.view.text;
    let state = if staff.is_active {
        "access-active"
    } else {
        "access-inactive"
    };
    let label = text.with(
        "access-deactivate",
        &[("name", staff.display_name.as_str().into())],
    );
    let may_deactivate = staff.is_active && staff.id != desk.staff.id;
    vec![
        html! { code dir="ltr" { (staff.name) } },
        html! { (staff.display_name) },
        html! { (text.of(staff.role.label())) },
        html! { span.state.(if staff.is_active { "done" } else { "off" }) { (text.of(state)) } },
        html! {
            @if may_deactivate { (widgets::post_button(&desk.view, &format!("/staff/{}/deactivate", staff.id), &label, Look::Quiet)) }
        },
    ]
}

fn form(desk: &Desk, filled: &Filled) -> Markup {
    let view = &desk.view;
    let text = view.text;
    let may_hold = view.may(Permission::HoldKeys);
    let roles: Vec<(String, String)> = Role::all()
        .filter(|it| may_hold || !it.may(Permission::HoldKeys))
        .map(|it| (it.word().to_owned(), text.of(it.label())))
        .collect();
    let languages: Vec<(String, String)> = Language::all()
        .iter()
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
