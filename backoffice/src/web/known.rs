//! Whether a connection has carried a request of somebody whom the office knows: of staff who are signed in, signed by a
//! kiosk, or the line of a wall. When there is no room for more connections, these stay.

use axum::http::Extensions;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

/// What is known of one connection; the server hangs it on every request that comes over it.
#[derive(Debug, Clone, Default)]
pub(crate) struct Known(Arc<AtomicBool>);

impl Known {
    /// Whether the office knows who speaks there.
    pub(crate) fn is_known(&self) -> bool {
        self.0.load(Ordering::Relaxed)
    }

    /// Notes that the office knows who has sent the request with these extensions.
    pub(crate) fn note(request: &Extensions) {
        // In tests there is no connection.
        if let Some(it) = request.get::<Known>() {
            it.0.store(true, Ordering::Relaxed);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::access::Role;
    use crate::kiosks::tests::device::Device;
    use crate::testing::{Browser, TestOffice};
    use axum::body::Body;
    use axum::http::{Method, Request};
    use tempfile::tempdir;

    #[tokio::test]
    async fn a_connection_is_known_once_staff_or_a_kiosk_have_spoken_on_it() {
        let folder = tempdir().unwrap();
        let office = TestOffice::open(folder.path());
        office.add("rosa", Role::Reception);
        let (rosa, kiosk) = (
            office.desk("rosa").await,
            Device::pair(&office, "door").await,
        );
        let becomes_known = async |mut request: Request<Body>| {
            let known = Known::default();
            request.extensions_mut().insert(known.clone());
            office.send(request).await;
            known.is_known()
        };
        let page =
            |browser: &Browser, path: &str| browser.request(Method::GET, path, Body::empty());
        assert!(becomes_known(page(&rosa, "/queue")).await);
        assert!(becomes_known(kiosk.request(&Method::GET, "/k1/state", b"")).await);
        assert!(!becomes_known(page(&office.browser(), "/display")).await);
        assert!(!becomes_known(page(&office.browser(), "/queue")).await);
        let mut forged = kiosk.request(&Method::GET, "/k1/state", b"");
        *forged.uri_mut() = "/k1/words".parse().unwrap();
        assert!(!becomes_known(forged).await);
    }
}
