//! Every address of the office, each with who may open it. The same table makes the router, guards it and is listed in
//! tests, so that it cannot lie: an address that is not in it does not exist.

use super::{guard, headers, trouble};
use crate::access::Permission;
use crate::app::App;
use axum::Router;
use axum::handler::Handler;
use axum::http::Method;
use axum::routing::{MethodFilter, on};
use std::fmt;
use std::sync::Arc;
use tower_http::catch_panic::CatchPanicLayer;

/// Who may open an address.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Access {
    /// Anyone.
    Public,
    /// Anyone, on a visitor's own telephone: what is in the way is said there in a visitor's words, and goes by itself.
    Visitor,
    /// A screen of the waiting room that belongs to the office, or staff who see the queue; its handler looks for both.
    Wall,
    /// A device; its handler checks the signature. No session, no cookie, no form.
    Device,
    /// Anyone who is signed in.
    SignedIn,
    /// Whoever has this permission.
    Needs(Permission),
}

/// One address.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RouteLine {
    /// The method.
    pub method: Method,
    /// The path, with its variables in braces.
    pub path: &'static str,
    /// Who may open it.
    pub access: Access,
}

impl fmt::Display for RouteLine {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {} {:?}", self.method, self.path, self.access)
    }
}

/// The addresses of a feature, and what answers there.
pub struct Routes {
    lines: Vec<RouteLine>,
    router: Router<App>,
}

impl Default for Routes {
    fn default() -> Routes {
        Routes::new()
    }
}

impl Routes {
    /// None yet.
    pub fn new() -> Routes {
        Routes {
            lines: Vec::new(),
            router: Router::new(),
        }
    }

    /// An address that shows something.
    #[must_use]
    pub fn get<H, T>(self, path: &'static str, access: Access, handler: H) -> Routes
    where
        H: Handler<T, App>,
        T: 'static,
    {
        self.add(Method::GET, MethodFilter::GET, path, access, handler)
    }

    /// An address that changes something.
    #[must_use]
    pub fn post<H, T>(self, path: &'static str, access: Access, handler: H) -> Routes
    where
        H: Handler<T, App>,
        T: 'static,
    {
        self.add(Method::POST, MethodFilter::POST, path, access, handler)
    }

    /// An address that something is put at, by a device.
    #[must_use]
    pub fn put<H, T>(self, path: &'static str, access: Access, handler: H) -> Routes
    where
        H: Handler<T, App>,
        T: 'static,
    {
        self.add(Method::PUT, MethodFilter::PUT, path, access, handler)
    }

    /// These addresses and those.
    #[must_use]
    pub fn and(mut self, other: Routes) -> Routes {
        self.lines.extend(other.lines);
        Routes {
            lines: self.lines,
            router: self.router.merge(other.router),
        }
    }

    /// Every address.
    pub fn lines(&self) -> &[RouteLine] {
        &self.lines
    }

    fn add<H, T>(
        mut self,
        method: Method,
        filter: MethodFilter,
        path: &'static str,
        access: Access,
        handler: H,
    ) -> Routes
    where
        H: Handler<T, App>,
        T: 'static,
    {
        self.lines.push(RouteLine {
            method,
            path,
            access,
        });
        Routes {
            lines: self.lines,
            router: self.router.route(path, on(filter, handler)),
        }
    }
}

/// What the guard looks an address up in.
#[derive(Debug, Clone)]
pub(super) struct Table(Arc<Vec<RouteLine>>);

impl Table {
    /// Who may open this; `None` when the address is in no table.
    pub(super) fn access(&self, method: &Method, path: &str) -> Option<Access> {
        let method = if *method == Method::HEAD {
            &Method::GET
        } else {
            method
        };
        self.0
            .iter()
            .find(|it| it.path == path && it.method == *method)
            .map(|it| it.access)
    }
}

/// The finished service: guarded, with its security headers and limits.
pub(crate) fn finish(routes: Routes, app: App) -> Router {
    let table = Table(Arc::new(routes.lines));
    let guarded = routes
        .router
        .fallback(guard::no_such_page)
        .method_not_allowed_fallback(guard::no_such_page)
        .layer(CatchPanicLayer::custom(trouble::broke_off))
        .layer(axum::middleware::from_fn_with_state(
            (app.clone(), table),
            guard::guard,
        ));
    headers::dress(guarded).with_state(app)
}
