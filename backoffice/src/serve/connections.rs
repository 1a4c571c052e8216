//! How many connections the server keeps, and how long it waits for those who say nothing.

use axum::Extension;
use axum::middleware::AddExtension;
use axum_server::Server;
use axum_server::accept::Accept;
use hyper_util::rt::TokioTimer;
use std::io::{Error, ErrorKind};
use std::net::SocketAddr;
use std::pin::Pin;
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::{OwnedSemaphorePermit, Semaphore};
use tower::Layer;

/// More at once are turned away: an office has some dozens, and a program may open about a thousand files.
const CONNECTIONS_MAX: usize = 500;
/// Whoever has connected says within this time what they want.
const ASKED_WITHIN: Duration = Duration::from_secs(10);
/// A silent HTTP/2 connection is looked after so often, and closed when the other end does not answer in time.
const LOOK_EVERY: Duration = Duration::from_secs(20);
const ANSWERED_WITHIN: Duration = Duration::from_secs(10);

/// Lets only so many in, and has those closed that are silent.
pub(super) fn limit<A>(server: Server<SocketAddr, A>) -> Server<SocketAddr, Limited<A>> {
    let mut server = server.map(|inner| Limited::new(inner, CONNECTIONS_MAX));
    let http = server.http_builder();
    http.http1()
        .timer(TokioTimer::new())
        .header_read_timeout(ASKED_WITHIN);
    http.http2()
        .timer(TokioTimer::new())
        .keep_alive_interval(LOOK_EVERY)
        .keep_alive_timeout(ANSWERED_WITHIN);
    server
}

/// A place among the connections; it is free again when the connection ends.
type Held = Arc<OwnedSemaphorePermit>;

/// Gives each connection a place, from before its handshake to its end.
#[derive(Clone)]
pub(super) struct Limited<A> {
    inner: A,
    places: Arc<Semaphore>,
}

impl<A> Limited<A> {
    fn new(inner: A, max: usize) -> Limited<A> {
        Limited {
            inner,
            places: Arc::new(Semaphore::new(max)),
        }
    }
}

impl<A, I, S> Accept<I, S> for Limited<A>
where
    A: Accept<I, S>,
    A::Future: Send + 'static,
{
    type Stream = A::Stream;
    type Service = AddExtension<A::Service, Held>;
    type Future =
        Pin<Box<dyn Future<Output = std::io::Result<(Self::Stream, Self::Service)>> + Send>>;

    fn accept(&self, stream: I, service: S) -> Self::Future {
        let place = self.places.clone().try_acquire_owned();
        // Nothing of it happens before it is awaited.
        let accepting = self.inner.accept(stream, service);
        Box::pin(async move {
            let place = place.map_err(|_| Error::from(ErrorKind::QuotaExceeded))?;
            let (stream, service) = accepting.await?;
            Ok((stream, Extension(Arc::new(place)).layer(service)))
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use axum_server::accept::DefaultAcceptor;
    use tokio::io::{AsyncReadExt, AsyncWriteExt};

    #[tokio::test]
    async fn more_connections_than_there_are_places_are_turned_away_until_one_ends() {
        let door = Limited::new(DefaultAcceptor::new(), 2);
        let first = door.accept((), ()).await.unwrap();
        let second = door.accept((), ()).await.unwrap();
        assert!(door.accept((), ()).await.is_err());
        drop(first);
        assert!(door.accept((), ()).await.is_ok());
        drop(second);
        assert_eq!(door.places.available_permits(), 2);
    }

    #[tokio::test]
    async fn who_never_says_what_they_want_is_shut_out() {
        let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
        listener.set_nonblocking(true).unwrap();
        let address = listener.local_addr().unwrap();
        let mut server = limit(axum_server::from_tcp(listener).unwrap());
        server
            .http_builder()
            .http1()
            .header_read_timeout(Duration::from_millis(100));
        let router = axum::Router::new().into_make_service();
        let serving = tokio::spawn(server.serve(router));
        let mut visitor = tokio::net::TcpStream::connect(address).await.unwrap();
        visitor
            .write_all(b"GET / HTTP/1.1\r\nhost: ")
            .await
            .unwrap();
        let mut said = Vec::new();
        let patience = Duration::from_secs(5);
        let ended = tokio::time::timeout(patience, visitor.read_to_end(&mut said)).await;
        assert!(ended.is_ok(), "the connection was closed");
        serving.abort();
    }
}
