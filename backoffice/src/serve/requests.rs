//! How many requests of one connection are being answered: nobody is hung up on who waits for an answer.

use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::task::{Context, Poll};
use tower::Service;

/// The requests of one connection that are being answered.
#[derive(Debug, Clone, Default)]
pub(super) struct Requests(Arc<AtomicUsize>);

impl Requests {
    /// Whether there are any.
    pub(super) fn are_running(&self) -> bool {
        0 < self.0.load(Ordering::Relaxed)
    }

    /// The same service, whose requests are counted.
    pub(super) fn counting<S>(self, inner: S) -> Counting<S> {
        Counting {
            inner,
            requests: self,
        }
    }
}

/// One of them; it is over when this is dropped, also when nobody waits for its answer any more.
struct Running(Requests);

impl Running {
    fn of(requests: &Requests) -> Running {
        requests.0.fetch_add(1, Ordering::Relaxed);
        Running(requests.clone())
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        self.0.0.fetch_sub(1, Ordering::Relaxed);
    }
}

/// A service whose requests are counted.
#[derive(Debug, Clone)]
pub(super) struct Counting<S> {
    inner: S,
    requests: Requests,
}

impl<S, R> Service<R> for Counting<S>
where
    S: Service<R>,
    S::Future: Send + 'static,
{
    type Response = S::Response;
    type Error = S::Error;
    type Future = Pin<Box<dyn Future<Output = Result<S::Response, S::Error>> + Send>>;

    fn poll_ready(&mut self, context: &mut Context<'_>) -> Poll<Result<(), S::Error>> {
        self.inner.poll_ready(context)
    }

    fn call(&mut self, request: R) -> Self::Future {
        let running = Running::of(&self.requests);
        let answer = self.inner.call(request);
        Box::pin(async move {
            let answered = answer.await;
            drop(running);
            answered
        })
    }
}
