//! The page on which a member of staff subscribes to the calendar.

use super::model::{Feed, FeedToken};
use crate::access::Permission;
use crate::appointments::parts;
use crate::web::View;
use crate::web::widgets::{self, Look};
use maud::{Markup, html};

/// Whether there is a subscription, its address when it was just made, and how to make and end one.
pub(super) fn feed(view: &View, own: Option<Feed>, made: Option<&FeedToken>) -> Markup {
    let text = view.text;
    html! {
        p.lead { (text.of("appointments-feed-lead")) }
        @if let Some(token) = made {
            section.card {
                h2 { (text.of("appointments-feed-address")) }
                p { a href=(token.path()) { code dir="ltr" { (token.path()) } } }
                p { (text.of("appointments-feed-once")) }
            }
        }
        @if let Some(own) = own {
            p { (text.of("appointments-feed-since")) " " (widgets::moment(view, own.made_at)) }
            p { (text.of("appointments-feed-until")) " " (widgets::moment(view, own.expires_at)) }
            div.actions {
                (widgets::post_button(view, "/appointments/feed", &text.of("appointments-feed-anew"), Look::Plain))
                (widgets::post_button(view, "/appointments/feed/revoke", &text.of("appointments-feed-revoke"), Look::Danger))
            }
        } @else {
            (widgets::empty(&text.of("appointments-feed-none")))
            (widgets::post_button(view, "/appointments/feed", &text.of("appointments-feed-make"), Look::Main))
        }
        (parts::back(view))
    }
}

/// Who has a subscription, with a button to end it.
pub(super) fn feeds(view: &View, all: &[(Feed, String)]) -> Markup {
    let text = view.text;
    let columns = [
        "appointments-who",
        "appointments-feeds-since",
        "appointments-feeds-until",
        "appointments-actions",
    ]
    .map(|it| text.of(it));
    let row = |(feed, name): &(Feed, String)| {
        let end = text.with(
            "appointments-feed-end-of",
            &[("name", name.as_str().into())],
        );
        let to = format!("/appointments/feeds/{}/end", feed.staff);
        vec![
            html! { strong { bdi { (name) } } },
            widgets::moment(view, feed.made_at),
            widgets::moment(view, feed.expires_at),
            widgets::post_button(view, &to, &end, Look::Danger),
        ]
    };
    let rows: Vec<Vec<Markup>> = all.iter().map(row).collect();
    html! {
        p.lead { (text.of("appointments-feeds-lead")) }
        @if rows.is_empty() {
            (widgets::empty(&text.of("appointments-feeds-none")))
        } @else {
            (widgets::table(&text.of("appointments-feeds"), &columns, &rows))
        }
        @if view.may(Permission::SeeAppointments) { (parts::back(view)) }
    }
}
