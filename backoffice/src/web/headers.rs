//! What every answer tells the browser: load nothing from elsewhere, run nothing inline, keep no copy; and how large a
//! request may be.

use crate::app::App;
use axum::Router;
use axum::extract::{DefaultBodyLimit, Request};
use axum::http::{HeaderName, HeaderValue, header};
use axum::middleware::Next;
use axum::response::Response;

/// Nothing that is sent to us is larger; a kiosk's record has at most 256 KiB.
pub(super) const BODY_BYTES_MAX: usize = 320 * 1024;

/// Nor is a file that comes with a form; only whoever is signed in may send one.
pub(super) const FILE_BYTES_MAX: usize = 6 * 1024 * 1024;

const HEADERS: [(HeaderName, &str); 7] = [
    (
        header::CONTENT_SECURITY_POLICY,
        "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; connect-src 'self'; font-src 'self'; \
         form-action 'self'; frame-ancestors 'none'; base-uri 'none'",
    ),
    (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
    // Not `no-referrer`: that makes browsers send `Origin: null` with our own forms, and the guard could not tell them
    // from another site's.
    (header::REFERRER_POLICY, "same-origin"),
    (header::CACHE_CONTROL, "no-store"),
    (
        HeaderName::from_static("cross-origin-opener-policy"),
        "same-origin",
    ),
    (
        HeaderName::from_static("cross-origin-resource-policy"),
        "same-origin",
    ),
    (
        HeaderName::from_static("permissions-policy"),
        "camera=(), microphone=(), geolocation=(), payment=(), usb=()",
    ),
];

/// On a page with recordings, and on no other, the browser may play our own and use its microphone.
const SOUND_HEADERS: [(HeaderName, &str); 2] = [
    (
        header::CONTENT_SECURITY_POLICY,
        "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; connect-src 'self'; font-src 'self'; \
         media-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'",
    ),
    (
        HeaderName::from_static("permissions-policy"),
        "camera=(), microphone=(self), geolocation=(), payment=(), usb=()",
    ),
];

/// The same page, on which sound can be played and recorded.
pub fn with_sound(mut page: Response) -> Response {
    for (name, value) in SOUND_HEADERS {
        page.headers_mut()
            .insert(name, HeaderValue::from_static(value));
    }
    page
}

/// Puts headers and limits around everything.
pub(super) fn dress(router: Router<App>) -> Router<App> {
    router
        .layer(DefaultBodyLimit::max(BODY_BYTES_MAX))
        .layer(axum::middleware::from_fn(add_headers))
}

async fn add_headers(request: Request, next: Next) -> Response {
    let mut response = next.run(request).await;
    let headers = response.headers_mut();
    for (name, value) in HEADERS {
        headers
            .entry(name)
            .or_insert(HeaderValue::from_static(value));
    }
    response
}
