//! The page of credentials and recognitions.

use super::routes::RECOGNITION_FIELDS;
use crate::access::{
    ACTS, Authority, Basis, Credential, Lacking, Permission, Reaches, Recognition, Staff,
};
use crate::staff::person;
use crate::versions::InForce;
use crate::web::widgets::{self, Field, Look, Tone};
use crate::web::{Filled, View};
use chrono::NaiveDate;
use maud::{Markup, PreEscaped, html};

/// What the page shows.
pub(super) struct Board {
    /// Those who work here.
    pub(super) staff: Vec<Staff>,
    /// Their credentials.
    pub(super) credentials: Vec<Credential>,
    /// Where the organisation is recognised.
    pub(super) recognitions: Vec<Recognition>,
    /// How far each kind of credential reaches today.
    pub(super) reaches: InForce<Reaches>,
    /// The day in the office.
    pub(super) today: NaiveDate,
}

/// The whole page.
pub(super) fn board(view: &View, board: &Board, filled: &Filled) -> Markup {
    let text = view.text;
    html! {
        (widgets::home("/staff/credentials", &widgets::corrections(view, filled)))
        h2 { (text.of("access-may-today")) }
        @if board.reaches.verified.is_none() {
            (widgets::message(Tone::Attention, &text.of("access-rules-unverified")))
        }
        (who_may_what(view, board))
        h2 { (text.of("access-recognitions")) }
        (recognitions(view, board))
        @if view.may(Permission::ManageOffice) {
            details.act open[!filled.refusals().is_empty()] {
                summary { (text.of("access-recognition-add")) }
                (recognition_form(view, filled))
            }
        }
        p.more { a href="/staff" { (text.of("access-staff")) } }
    }
}

/// Everyone with a credential, the one that runs out first at the top, and what each may do today.
fn who_may_what(view: &View, board: &Board) -> Markup {
    let text = view.text;
    let columns = [
        "access-display-name",
        "access-credentials",
        "access-may-today",
    ];
    let mut staff: Vec<(&Staff, Vec<Credential>)> = board
        .staff
        .iter()
        .map(|it| (it, of(board, it)))
        .filter(|(_, own)| !own.is_empty())
        .collect();
    staff.sort_by_key(|(_, own)| own.iter().filter_map(|it| it.expires_on).min());
    let rows: Vec<Vec<Markup>> = staff
        .iter()
        .map(|(staff, own)| may_what(view, board, staff, own))
        .collect();
    html! {
        @if rows.is_empty() { (widgets::empty(&text.of("access-credentials-none-here"))) }
        @else { (widgets::table(&text.of("access-may-today"), &columns.map(|it| text.of(it)), &rows)) }
    }
}

fn of(board: &Board, staff: &Staff) -> Vec<Credential> {
    let own = board.credentials.iter().filter(|it| it.staff == staff.id);
    own.cloned().collect()
}

fn may_what(view: &View, board: &Board, staff: &Staff, own: &[Credential]) -> Vec<Markup> {
    let text = view.text;
    let authority = Authority {
        credentials: own,
        recognitions: &board.recognitions,
        reaches: &board.reaches.value,
        on: board.today,
    };
    vec![
        html! { a href={ "/staff/" (staff.id) } { bdi { (staff.display_name) } } },
        html! {
            @for it in own {
                div { (text.of(it.kind.label())) " " (person::standing(view, it.standing(board.today), it.needs_renewal(board.today))) }
            }
        },
        html! {
            @for ((may, why), acts) in grouped(view, &authority) {
                div { (may) ": " (acts.join("; ")) @if let Some(why) = why { br; small { (why) } } }
            }
        },
    ]
}

/// Whether somebody may, and why not.
type Answer = (PreEscaped<String>, Option<String>);

/// Every act, those of which the same holds together.
fn grouped(view: &View, authority: &Authority) -> Vec<(Answer, Vec<String>)> {
    let mut groups: Vec<(Answer, Vec<String>)> = Vec::new();
    for act in ACTS {
        let (answer, label) = (verdict(view, authority.of(act)), view.text.of(act.label()));
        let is_it = |it: &&mut (Answer, Vec<String>)| it.0.0.0 == answer.0.0 && it.0.1 == answer.1;
        if let Some((_, acts)) = groups.iter_mut().find(is_it) {
            acts.push(label);
        } else {
            groups.push((answer, vec![label]));
        }
    }
    groups
}

fn verdict(view: &View, verdict: Result<Basis, Lacking>) -> Answer {
    let text = view.text;
    match verdict {
        Ok(Basis::Own { .. }) => (html! { span.state.done { (text.of("access-may")) } }, None),
        Ok(Basis::Supervised) => {
            let words = text.of("access-may-supervised");
            (html! { span.state.done { (words) } }, None)
        }
        Err(lacking) => {
            let day = lacking.day().map(|it| it.to_string()).unwrap_or_default();
            let why = text.with(lacking.message(), &[("day", day.as_str().into())]);
            let words = text.of("access-may-not");
            (html! { span.state.off { (words) } }, Some(why))
        }
    }
}

fn recognitions(view: &View, board: &Board) -> Markup {
    let text = view.text;
    let columns = [
        "access-credential-organisation",
        "access-location",
        "access-state",
        "access-next",
    ]
    .map(|it| text.of(it));
    let rows: Vec<Vec<Markup>> = board
        .recognitions
        .iter()
        .map(|it| recognition(view, it, board.today))
        .collect();
    html! {
        @if rows.is_empty() { (widgets::empty(&text.of("access-recognitions-none"))) }
        @else { (widgets::table(&text.of("access-recognitions"), &columns, &rows)) }
    }
}

fn recognition(view: &View, it: &Recognition, today: NaiveDate) -> Vec<Markup> {
    let text = view.text;
    vec![
        html! { bdi { (it.organisation) } },
        html! { bdi { (it.location) } @if it.is_here { " · " (text.of("access-is-here")) } },
        person::standing(view, it.standing(today), it.needs_renewal(today)),
        html! {
            @if view.may(Permission::ManageOffice) && it.ended_on.is_none() {
                details.act {
                    summary { (text.with("access-recognition-end", &[("name", it.location.as_str().into())])) }
                    p { (text.of("access-credential-end-means")) }
                    (widgets::post_button(view, &format!("/staff/recognitions/{}/end", it.id), &text.of("access-recognition-end-now"), Look::Danger))
                }
            }
        },
    ]
}

fn recognition_form(view: &View, filled: &Filled) -> Markup {
    let text = view.text;
    let [organisation, location, granted_on, expires_on, is_here] = RECOGNITION_FIELDS;
    let field = |name, label, kind| Field {
        name,
        label,
        kind,
        autocomplete: "off",
    };
    widgets::post_form(
        view,
        "/staff/recognitions",
        &html! {
            (widgets::field(view, filled, field(organisation, "access-credential-organisation", "text")))
            (widgets::field(view, filled, field(location, "access-location", "text")))
            (widgets::field(view, filled, field(granted_on, "access-granted-on", "date")))
            (widgets::field(view, filled, field(expires_on, "access-expires-on", "date")))
            label.check {
                input type="checkbox" name=(is_here) value="yes" checked[filled.value(is_here) == "yes"];
                " " (text.of("access-is-here-check"))
            }
            button.main { (text.of("access-recognition-save")) }
        },
    )
}
