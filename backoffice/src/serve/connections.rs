//! How many connections the server keeps, and how long it waits for those who say nothing.

use super::places::{Place, Places};
use super::requests::{Counting, Requests};
use crate::web::Known;
use axum::Extension;
use axum::middleware::AddExtension;
use axum_server::Server;
use axum_server::accept::Accept;
use hyper_util::rt::TokioTimer;
use rustix::process::{Resource, Rlimit, getrlimit, setrlimit};
use std::io::{Error, ErrorKind, IoSlice};
use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};
use std::time::Duration;
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::net::TcpStream;
use tokio::sync::oneshot::Receiver;
use tokio::time::{Instant, Sleep, sleep};
use tower::Layer;

/// So many are kept at once: a waiting room of five hundred telephones and walls, three times over.
pub(super) const CONNECTIONS_MAX: usize = 2_000;
/// Files that are open besides: the database, its journals, what is just being read.
const OTHER_FILES: usize = 200;
/// More requests than this do not run on one connection at once.
const REQUESTS_AT_ONCE: u32 = 100;
/// Whoever has connected says within this time what they want.
const ASKED_WITHIN: Duration = Duration::from_secs(10);
/// A silent HTTP/2 connection is looked after so often, and closed when the other end does not answer in time.
const LOOK_EVERY: Duration = Duration::from_secs(20);
const ANSWERED_WITHIN: Duration = Duration::from_secs(10);
/// A connection of nobody the office knows is closed when it was silent for so long. A telephone asks every twenty seconds
/// and keeps 30 KB of memory here meanwhile; staff, kiosks and walls listen, and keep theirs.
const FORGOTTEN_AFTER: Duration = Duration::from_secs(5);

/// Lets only so many in, and has those closed that are silent.
pub(super) fn limit<A>(server: Server<SocketAddr, A>) -> Server<SocketAddr, Limited<A>> {
    limit_to(room(), server)
}

fn limit_to<A>(max: usize, server: Server<SocketAddr, A>) -> Server<SocketAddr, Limited<A>> {
    let mut server = server.map(|inner| Limited::new(inner, max));
    let http = server.http_builder();
    http.http1()
        .timer(TokioTimer::new())
        .header_read_timeout(ASKED_WITHIN);
    http.http2()
        .timer(TokioTimer::new())
        .max_concurrent_streams(REQUESTS_AT_ONCE)
        .keep_alive_interval(LOOK_EVERY)
        .keep_alive_timeout(ANSWERED_WITHIN);
    server
}

/// How many connections there is room for: each is an open file, of which a program may have about a thousand unless it
/// asks for more.
fn room() -> usize {
    let wanted = u64::try_from(CONNECTIONS_MAX + OTHER_FILES).unwrap_or(u64::MAX);
    let allowed = getrlimit(Resource::Nofile);
    if allowed.current.is_some_and(|it| it < wanted) {
        let most = allowed.maximum.map_or(wanted, |it| it.min(wanted));
        let asked = Rlimit {
            current: Some(most),
            maximum: allowed.maximum,
        };
        if let Err(error) = setrlimit(Resource::Nofile, asked) {
            tracing::warn!(%error, "more files at once were not allowed");
        }
    }
    let files = getrlimit(Resource::Nofile).current.unwrap_or(wanted);
    let room = usize::try_from(files).unwrap_or(usize::MAX);
    let room = room.saturating_sub(OTHER_FILES).clamp(1, CONNECTIONS_MAX);
    if room < CONNECTIONS_MAX {
        tracing::warn!(
            room,
            "fewer connections than usual: allow this program {wanted} open files"
        );
    }
    room
}

/// Gives each connection a place, from before its handshake to its end.
#[derive(Clone)]
pub(super) struct Limited<A> {
    inner: A,
    places: Arc<Places>,
}

impl<A> Limited<A> {
    fn new(inner: A, max: usize) -> Limited<A> {
        Limited {
            inner,
            places: Places::new(max),
        }
    }
}

impl<A, S> Accept<TcpStream, S> for Limited<A>
where
    A: Accept<TcpStream, S>,
    A::Future: Send + 'static,
    A::Stream: Send,
    A::Service: Send,
{
    type Stream = Placed<A::Stream>;
    type Service = Counting<AddExtension<A::Service, Known>>;
    type Future =
        Pin<Box<dyn Future<Output = std::io::Result<(Self::Stream, Self::Service)>> + Send>>;

    fn accept(&self, stream: TcpStream, service: S) -> Self::Future {
        let from = stream.peer_addr();
        let from = from.map_or(IpAddr::V4(Ipv4Addr::UNSPECIFIED), |it| it.ip());
        let place = self.places.take(from);
        // Nothing of it happens before it is awaited.
        let accepting = self.inner.accept(stream, service);
        Box::pin(async move {
            let (place, mut gives_way) = place.ok_or(Error::from(ErrorKind::QuotaExceeded))?;
            let (stream, service) = tokio::select! {
                accepted = accepting => accepted?,
                _ = &mut gives_way => return Err(Error::from(ErrorKind::ConnectionAborted)),
            };
            let requests = Requests::default();
            let service = Extension(place.known.clone()).layer(service);
            let placed = Placed {
                stream,
                gives_way: Some(gives_way),
                quiet: Some(Box::pin(sleep(FORGOTTEN_AFTER))),
                requests: requests.clone(),
                place,
            };
            Ok((placed, requests.counting(service)))
        })
    }
}

/// A connection with its place: it ends by itself when it has to give way.
pub(super) struct Placed<S> {
    stream: S,
    /// Nothing once it has given way.
    gives_way: Option<Receiver<()>>,
    /// Ends when nothing was said for so long; nothing on a connection that may be silent.
    quiet: Option<Pin<Box<Sleep>>>,
    requests: Requests,
    place: Place,
}

impl<S> Placed<S> {
    fn stays(&mut self, context: &mut Context<'_>) -> std::io::Result<()> {
        if let Some(it) = &mut self.gives_way
            && Pin::new(it).poll(context).is_ready()
        {
            self.gives_way = None;
        }
        match self.gives_way {
            Some(_) => Ok(()),
            None => Err(Error::from(ErrorKind::ConnectionAborted)),
        }
    }

    /// Something was said.
    fn is_heard(&mut self) {
        if let Some(quiet) = &mut self.quiet {
            quiet.as_mut().reset(Instant::now() + FORGOTTEN_AFTER);
        }
    }

    /// Whether nobody the office knows speaks there, and nothing was said for a while, and nobody waits for an answer.
    fn is_forgotten(&mut self, context: &mut Context<'_>) -> bool {
        while let Some(quiet) = &mut self.quiet {
            if quiet.as_mut().poll(context).is_pending() {
                return false;
            }
            if self.place.known.is_known() {
                self.quiet = None;
            } else if self.requests.are_running() {
                self.is_heard();
            } else {
                return true;
            }
        }
        false
    }
}

impl<S: AsyncRead + Unpin> AsyncRead for Placed<S> {
    fn poll_read(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<std::io::Result<()>> {
        self.stays(context)?;
        let read = Pin::new(&mut self.stream).poll_read(context, buffer);
        if read.is_ready() {
            self.is_heard();
        } else if self.is_forgotten(context) {
            return Poll::Ready(Err(Error::from(ErrorKind::ConnectionAborted)));
        }
        read
    }
}

impl<S: AsyncWrite + Unpin> AsyncWrite for Placed<S> {
    fn poll_write(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        bytes: &[u8],
    ) -> Poll<std::io::Result<usize>> {
        self.stays(context)?;
        self.is_heard();
        Pin::new(&mut self.stream).poll_write(context, bytes)
    }

    fn poll_write_vectored(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        bytes: &[IoSlice<'_>],
    ) -> Poll<std::io::Result<usize>> {
        self.stays(context)?;
        self.is_heard();
        Pin::new(&mut self.stream).poll_write_vectored(context, bytes)
    }

    fn is_write_vectored(&self) -> bool {
        self.stream.is_write_vectored()
    }

    fn poll_flush(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<std::io::Result<()>> {
        self.stays(context)?;
        Pin::new(&mut self.stream).poll_flush(context)
    }

    fn poll_shutdown(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<std::io::Result<()>> {
        // Whoever gives way does not wait until the other end has heard of it.
        if self.stays(context).is_err() {
            return Poll::Ready(Ok(()));
        }
        Pin::new(&mut self.stream).poll_shutdown(context)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use axum_server::accept::DefaultAcceptor;
    use tokio::io::{AsyncReadExt, AsyncWriteExt};

    const PATIENCE: Duration = Duration::from_secs(5);

    /// A server with room for `max`, at its address. Asked for anything it says its first words and never ends.
    fn serve(
        change: impl FnOnce(&mut Server<SocketAddr, Limited<DefaultAcceptor>>),
        max: usize,
    ) -> (SocketAddr, tokio::task::JoinHandle<std::io::Result<()>>) {
        let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
        listener.set_nonblocking(true).unwrap();
        let address = listener.local_addr().unwrap();
        let mut server = limit_to(max, axum_server::from_tcp(listener).unwrap());
        change(&mut server);
        let endless = || async {
            let first = futures_util::stream::once(async { Ok::<_, Error>("here") });
            let never = futures_util::stream::pending();
            axum::body::Body::from_stream(futures_util::StreamExt::chain(first, never))
        };
        let slow = || async {
            tokio::time::sleep(FORGOTTEN_AFTER + Duration::from_secs(1)).await;
            "late"
        };
        let known = |request: axum::extract::Request| async move {
            Known::note(request.extensions());
            "known"
        };
        let router = axum::Router::new()
            .route("/", axum::routing::get(endless))
            .route("/short", axum::routing::get(async || "short"))
            .route("/slow", axum::routing::get(slow))
            .route("/known", axum::routing::get(known));
        let serving = tokio::spawn(server.serve(router.into_make_service()));
        (address, serving)
    }

    async fn asks(address: SocketAddr) -> TcpStream {
        let mut visitor = TcpStream::connect(address).await.unwrap();
        let request = b"GET / HTTP/1.1\r\nhost: office\r\n\r\n";
        visitor.write_all(request).await.unwrap();
        let mut said = Vec::new();
        let heard = async {
            while !said.ends_with(b"here\r\n") {
                let read = visitor.read_buf(&mut said).await.unwrap();
                assert_ne!(read, 0, "the server hung up");
            }
        };
        tokio::time::timeout(PATIENCE, heard).await.unwrap();
        visitor
    }

    #[tokio::test]
    async fn who_listens_without_end_gives_way_to_a_newcomer_when_there_is_no_room() {
        let (address, serving) = serve(|_| {}, 2);
        let (mut first, mut second) = (asks(address).await, asks(address).await);
        let _third = asks(address).await;
        let mut rest = Vec::new();
        let ended = tokio::time::timeout(PATIENCE, first.read_to_end(&mut rest)).await;
        assert!(ended.is_ok(), "the oldest has given way");
        let silence = Duration::from_millis(100);
        let stays = tokio::time::timeout(silence, second.read_to_end(&mut rest)).await;
        assert!(stays.is_err(), "the other one stays");
        serving.abort();
    }

    #[tokio::test]
    async fn five_hundred_telephones_twenty_staff_and_five_kiosks_are_answered_at_once() {
        let (address, serving) = serve(|_| {}, room());
        // Both ends are files of this very program.
        let mut all = Vec::new();
        for _ in 0..525 {
            all.push(asks(address).await);
        }
        for it in &mut all {
            let more = tokio::time::timeout(Duration::from_millis(1), it.read_u8()).await;
            assert!(more.is_err(), "none of them was hung up on");
        }
        serving.abort();
    }

    #[tokio::test]
    async fn who_has_been_answered_and_says_nothing_more_keeps_no_connection() {
        let (address, serving) = serve(|_| {}, 2);
        let mut visitor = TcpStream::connect(address).await.unwrap();
        let request = b"GET /short HTTP/1.1\r\nhost: office\r\n\r\n";
        visitor.write_all(request).await.unwrap();
        let asked = Instant::now();
        let mut said = Vec::new();
        let ended = tokio::time::timeout(2 * PATIENCE, visitor.read_to_end(&mut said)).await;
        assert!(ended.is_ok(), "the connection was closed");
        assert!(String::from_utf8_lossy(&said).ends_with("short"));
        assert!(FORGOTTEN_AFTER <= asked.elapsed(), "not before that");
        serving.abort();
    }

    #[tokio::test]
    async fn whoever_waits_for_an_answer_or_is_known_may_be_silent() {
        let (address, serving) = serve(|_| {}, 3);
        let mut silent = Vec::new();
        for path in ["slow", "known"] {
            let mut visitor = TcpStream::connect(address).await.unwrap();
            let request = format!("GET /{path} HTTP/1.1\r\nhost: office\r\n\r\n");
            visitor.write_all(request.as_bytes()).await.unwrap();
            silent.push(visitor);
        }
        tokio::time::sleep(FORGOTTEN_AFTER + Duration::from_secs(2)).await;
        for (mut visitor, expected) in silent.into_iter().zip(["late", "known"]) {
            let mut said = Vec::new();
            let heard = async {
                while !said.ends_with(expected.as_bytes()) {
                    assert_ne!(visitor.read_buf(&mut said).await.unwrap(), 0);
                }
            };
            let heard = tokio::time::timeout(PATIENCE, heard).await;
            assert!(heard.is_ok(), "{expected} is answered");
            let more = tokio::time::timeout(Duration::from_millis(100), visitor.read_u8()).await;
            assert!(more.is_err(), "and not hung up on");
        }
        serving.abort();
    }

    #[tokio::test]
    async fn who_never_says_what_they_want_is_shut_out() {
        let soon = Duration::from_millis(100);
        let hurry = |server: &mut Server<_, _>| {
            server.http_builder().http1().header_read_timeout(soon);
        };
        let (address, serving) = serve(hurry, 2);
        let mut visitor = TcpStream::connect(address).await.unwrap();
        visitor
            .write_all(b"GET / HTTP/1.1\r\nhost: ")
            .await
            .unwrap();
        let mut said = Vec::new();
        let ended = tokio::time::timeout(PATIENCE, visitor.read_to_end(&mut said)).await;
        assert!(ended.is_ok(), "the connection was closed");
        serving.abort();
    }
}
