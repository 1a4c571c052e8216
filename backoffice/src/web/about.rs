//! The office's certificate, for computers that are to trust it: the file, and its fingerprint to compare.

use super::desk::{Answer, Guest};
use super::widgets;
use crate::app::App;
use crate::problem::Problem;
use crate::tls;
use axum::extract::State;
use axum::http::header;
use axum::response::IntoResponse;
use maud::html;

/// How to trust this office on a computer.
pub(super) async fn page(guest: Guest) -> Answer {
    let text = guest.view.text;
    let fingerprint = guest.app.ca_pem.as_deref().and_then(tls::fingerprint);
    let main = html! {
        p.lead { (text.of("web-about-lead")) }
        @if let Some(fingerprint) = fingerprint {
            p { (text.of("web-about-fingerprint")) }
            p { code.digits dir="ltr" { (fingerprint) } }
            p { a.button href="/ca.pem" download="antesala-office.pem" { (text.of("web-about-download")) } }
        } @else {
            (widgets::empty(&text.of("web-about-none")))
        }
    };
    guest.page("web-about", &main)
}

/// The certificate itself.
pub(super) async fn certificate(State(app): State<App>) -> Answer {
    let pem = app.ca_pem.clone().ok_or(Problem::NotFound)?;
    Ok(([(header::CONTENT_TYPE, "application/x-pem-file")], pem).into_response())
}
