//! Hands a reminder to the office's gateway for text messages: one `POST` of `{"to": …, "text": …}` with its token, and
//! with the id of the reminder as `Idempotency-Key`, so that a gateway that is given the same twice sends it once.

use super::Message;
use crate::appointments::reminders::Why;
use crate::appointments::settings::{Secrets, Texts};
use reqwest::StatusCode;
use reqwest::blocking::Client;
use reqwest::redirect::Policy;
use rustls::{ClientConfig, RootCertStore};
use std::sync::Arc;
use std::time::Duration;

/// A gateway that cannot be reached within this time is not there.
const REACHED: Duration = Duration::from_secs(10);

/// One that was reached answers within this time.
const ANSWER: Duration = Duration::from_secs(20);

/// Sends a message; says why not. What the gateway answered may quote the number and is not kept.
pub(super) fn send(texts: &Texts, secrets: &Secrets, message: &Message) -> Result<(), Why> {
    let body = serde_json::json!({ "to": message.to.as_str(), "text": message.words });
    let request = client()
        .ok_or(Why::Unreachable)?
        .post(&texts.url)
        .header("Idempotency-Key", message.id.to_string())
        .json(&body);
    let request = match &secrets.texts_token {
        Some(token) => request.bearer_auth(token.as_str()),
        None => request,
    };
    match request.send() {
        Ok(answer) => judged(answer.status()),
        Err(error) if error.is_connect() || error.is_builder() => Err(Why::Unreachable),
        // The gateway had the message, or some of it, and said nothing.
        Err(_) => Err(Why::Unknown),
    }
}

/// What an answer means: that it was taken, that this gateway takes nothing from us, that it does not know itself, or that
/// it did not take this one.
fn judged(status: StatusCode) -> Result<(), Why> {
    match status.as_u16() {
        200..=299 => Ok(()),
        401 | 402 | 403 | 407 => Err(Why::NotLetIn),
        300..=399 | 404 | 405 | 429 | 503 => Err(Why::Unreachable),
        408 | 502 | 504 => Err(Why::Unknown),
        _ => Err(Why::NotTaken),
    }
}

/// A client that takes nothing from its surroundings but whom the system trusts: no proxy, no redirect to another place.
fn client() -> Option<Client> {
    let mut roots = RootCertStore::empty();
    roots.add_parsable_certificates(rustls_native_certs::load_native_certs().certs);
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let tls = ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .ok()?
        .with_root_certificates(roots)
        .with_no_client_auth();
    Client::builder()
        .tls_backend_preconfigured(tls)
        .no_proxy()
        .redirect(Policy::none())
        .connect_timeout(REACHED)
        .timeout(ANSWER)
        .build()
        .ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_may_have_been_sent_is_told_from_what_was_not() {
        let of = |code: u16| judged(StatusCode::from_u16(code).unwrap());
        assert_eq!(of(202), Ok(()));
        assert_eq!(of(401), Err(Why::NotLetIn));
        assert_eq!(of(404), Err(Why::Unreachable));
        assert_eq!(of(400), Err(Why::NotTaken));
        assert_eq!(of(500), Err(Why::NotTaken));
        assert_eq!(of(504), Err(Why::Unknown));
    }
}
