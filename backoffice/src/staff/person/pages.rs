//! The page of one member of staff.

use super::routes::{CREDENTIAL_FIELDS, PERSON_FIELDS, language_field};
use crate::access::{self, CREDENTIAL_KINDS, Credential, Experience, Known, Staff, Standing};
use crate::vault::PASSWORD_CHARACTERS_MIN;
use crate::web::widgets::{self, Field, Look, Tone};
use crate::web::{Desk, Filled, View, language_name};
use chrono::NaiveDate;
use maud::{Markup, html};
use translations::Tongue;

/// What the page shows.
pub(super) struct Shown<'a> {
    /// The person.
    pub(super) known: &'a Known,
    /// Who could answer for their work.
    pub(super) supervisors: &'a [Staff],
    /// The day in the office.
    pub(super) today: NaiveDate,
}

/// Everything about one person.
pub(super) fn person(desk: &Desk, shown: &Shown, profile: &Filled, credential: &Filled) -> Markup {
    let view = &desk.view;
    let text = view.text;
    let staff = &shown.known.staff;
    let may_change = access::may_appoint(&desk.staff.actor(), staff.role);
    let both = [profile, credential];
    html! {
        @for it in both { (widgets::home(&address(staff), &widgets::corrections(view, it))) }
        dl.facts {
            dt { (text.of("access-name")) } dd { code dir="ltr" { (staff.name) } }
            dt { (text.of("access-role")) } dd { (text.of(staff.role.label())) }
            dt { (text.of("access-state")) } dd { (state(view, staff, shown.known.profile.last_day, shown.today)) }
        }
        @if !may_change { (widgets::message(Tone::Calm, &text.of("access-refused-more-than-own-role"))) }
        @if may_change {
            h2 { (text.of("access-profile")) }
            (profile_form(view, shown, profile))
        }
        h2 { (text.of("access-credentials")) }
        (credentials(view, shown, may_change))
        @if may_change {
            details.act open[!credential.refusals().is_empty()] {
                summary { (text.of("access-credential-add")) }
                (credential_form(view, staff, credential))
            }
        }
        h2 { (text.of("access-account")) }
        @if may_change { (new_password(view, staff)) }
        @if staff.is_active && staff.id != desk.staff.id {
            p { a.button.quiet href={ (address(staff)) "/leave" } { (text.with("access-deactivate", &[("name", staff.display_name.as_str().into())])) } }
        }
        p.more { a href="/staff" { (text.of("access-staff")) } }
    }
}

fn address(staff: &Staff) -> String {
    format!("/staff/{}", staff.id)
}

/// Whether somebody works here, and until when.
pub(in crate::staff) fn state(
    view: &View,
    staff: &Staff,
    last_day: Option<NaiveDate>,
    today: NaiveDate,
) -> Markup {
    let text = view.text;
    match (staff.is_active, last_day) {
        (false, _) => html! { span.state.off { (text.of("access-inactive")) } },
        (true, Some(it)) if it < today => {
            html! { span.state.off { (until(view, "access-over-since", it)) } }
        }
        (true, Some(it)) => html! { span.state.done { (until(view, "access-here-until", it)) } },
        (true, None) => html! { span.state.done { (text.of("access-active")) } },
    }
}

fn until(view: &View, message: &str, day: NaiveDate) -> String {
    let day = day.to_string();
    view.text.with(message, &[("day", day.as_str().into())])
}

fn profile_form(view: &View, shown: &Shown, filled: &Filled) -> Markup {
    let text = view.text;
    let (staff, [supervisor, experience, last_day, check, pledge]) =
        (&shown.known.staff, PERSON_FIELDS);
    let mut answering: Vec<(String, String)> =
        vec![(String::new(), text.of("access-supervisor-none"))];
    answering.extend(
        shown
            .supervisors
            .iter()
            .map(|it| (it.id.to_string(), it.display_name.clone())),
    );
    let experiences = [Experience::Experienced, Experience::New]
        .map(|it| (it.word().to_owned(), text.of(it.label())));
    let date = |name, label| Field {
        name,
        label,
        kind: "date",
        autocomplete: "off",
    };
    let spoken: Vec<Tongue> = Tongue::all().collect();
    widgets::post_form(
        view,
        &address(staff),
        &html! {
            (widgets::choice(view, filled, supervisor, "access-supervisor", &answering))
            (widgets::choice(view, filled, experience, "access-experience", &experiences))
            (widgets::field(view, filled, date(last_day, "access-last-day")))
            (widgets::field(view, filled, date(check, "access-background-check")))
            (widgets::field(view, filled, date(pledge, "access-pledge")))
            details.act open[spoken.iter().any(|it| filled.value(&language_field(*it)) == "yes")] {
                summary { (text.of("access-speaks")) }
                fieldset {
                    legend { (text.of("access-speaks")) }
                    div.checks {
                        @for it in &spoken {
                            @let field = language_field(*it);
                            label.check {
                                input type="checkbox" name=(field) value="yes" checked[filled.value(&field) == "yes"];
                                " " (language_name(text, it.tag))
                            }
                        }
                    }
                }
            }
            button.main { (text.of("access-save")) }
        },
    )
}

/// How a credential or a recognition stands, in words and colour.
pub(in crate::staff) fn standing(view: &View, standing: Standing, needs_renewal: bool) -> Markup {
    let with_day = |message: &str, day: NaiveDate| until(view, message, day);
    let (class, words) = match standing {
        Standing::Valid { until: Some(day) } if needs_renewal => {
            ("attention", with_day("access-standing-renew", day))
        }
        Standing::Valid { until: Some(day) } => ("done", with_day("access-standing-until", day)),
        Standing::Valid { until: None } => ("done", view.text.of("access-standing-valid")),
        Standing::RenewalPending { filed_on } => {
            ("attention", with_day("access-standing-pending", filed_on))
        }
        Standing::NotYet { from } => ("off", with_day("access-standing-not-yet", from)),
        Standing::Expired { on } => ("attention", with_day("access-standing-expired", on)),
        Standing::Ended { on } => ("off", with_day("access-standing-ended", on)),
    };
    html! { span.state.(class) { (words) } }
}

fn credentials(view: &View, shown: &Shown, may_change: bool) -> Markup {
    let text = view.text;
    let columns = [
        "access-credential-kind",
        "access-credential-number",
        "access-credential-of",
        "access-state",
        "access-next",
    ]
    .map(|it| text.of(it));
    let rows: Vec<Vec<Markup>> = shown
        .known
        .credentials
        .iter()
        .map(|it| credential(view, it, shown.today, may_change))
        .collect();
    html! {
        @if rows.is_empty() { (widgets::empty(&text.of("access-credentials-none"))) }
        @else { (widgets::table(&text.of("access-credentials"), &columns, &rows)) }
    }
}

fn credential(view: &View, it: &Credential, today: NaiveDate, may_change: bool) -> Vec<Markup> {
    let text = view.text;
    let to = |verb: &str| format!("/staff/{}/credentials/{}/{verb}", it.staff, it.id);
    let name = text.of(it.kind.label());
    let worded = |id: &str| text.with(id, &[("name", name.as_str().into())]);
    let field = format!("filed-{}", it.id);
    vec![
        html! { (name) },
        html! { bdi { (it.number) } },
        html! { bdi { (it.organisation) (it.jurisdiction) } },
        standing(view, it.standing(today), it.needs_renewal(today)),
        html! {
            @if may_change && it.ended_on.is_none() {
                details.act {
                    summary { (worded("access-credential-change")) }
                    (widgets::post_form(view, &to("renewal"), &html! {
                        div.field {
                            label for=(field) { (text.of("access-renewal-filed")) }
                            p.help { (text.of("access-renewal-filed-help")) }
                            input #(field) name="filed_on" type="date" required value=[it.renewal_filed_on];
                        }
                        button.plain { (text.of("access-renewal-save")) }
                    }))
                    p { (text.of("access-credential-end-means")) }
                    (widgets::post_button(view, &to("end"), &worded("access-credential-end"), Look::Danger))
                }
            }
        },
    ]
}

fn credential_form(view: &View, staff: &Staff, filled: &Filled) -> Markup {
    let text = view.text;
    let [
        kind,
        number,
        jurisdiction,
        organisation,
        granted_on,
        expires_on,
    ] = CREDENTIAL_FIELDS;
    let kinds = CREDENTIAL_KINDS.map(|(it, word)| (word.to_owned(), text.of(it.label())));
    let field = |name, label, kind| Field {
        name,
        label,
        kind,
        autocomplete: "off",
    };
    widgets::post_form(
        view,
        &format!("{}/credentials", address(staff)),
        &html! {
            (widgets::choice(view, filled, kind, "access-credential-kind", &kinds))
            (widgets::field(view, filled, field(number, "access-credential-number", "text")))
            (widgets::field(view, filled, field(jurisdiction, "access-credential-jurisdiction", "text")))
            (widgets::field(view, filled, field(organisation, "access-credential-organisation", "text")))
            (widgets::field(view, filled, field(granted_on, "access-granted-on", "date")))
            (widgets::field(view, filled, field(expires_on, "access-expires-on", "date")))
            button.main { (text.of("access-credential-save")) }
        },
    )
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
