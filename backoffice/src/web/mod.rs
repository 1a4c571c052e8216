//! The pages of the office: the frame around them, the pieces they are made of, who may open which, and what a person
//! reads when something was in the way. Pages work without JavaScript; one small script keeps lists fresh.

mod about;
mod assets;
mod desk;
mod form;
mod frame;
mod guard;
mod headers;
mod known;
mod languages;
mod live;
mod neighbours;
mod network;
#[cfg(test)]
pub mod outline;
mod parts;
pub mod qr;
mod routes;
mod taken;
#[cfg(test)]
mod tests;
mod trouble;
mod visitors;
pub mod widgets;

pub use assets::address as asset;
pub use desk::{Answer, Desk, Guest, Lock, View};
pub use form::{Filled, Upload};
pub use frame::{Alerts, PanicButton, Room, VisitLink, bare_page};
pub use headers::with_sound;
pub use languages::{both_names, language_name};
pub use routes::{Access, RouteLine, Routes};
pub use taken::Taken;
pub use visitors::{language_asked_for, visitor_page, visitor_waits};

pub(crate) use guard::{COOKIE, cookie, reached_at};
pub(crate) use known::Known;
pub(crate) use live::{Ear, Heard, keep_alive};
pub(crate) use neighbours::watch;
pub(crate) use network::network;
pub(crate) use routes::finish;
pub(crate) use trouble::{encode, sentence};

/// The routes of the frame itself: assets and live topics.
pub fn routes() -> Routes {
    Routes::new()
        .get("/assets/{file}", Access::Public, assets::file)
        .get("/about", Access::Public, about::page)
        .get("/ca.pem", Access::Public, about::certificate)
        .get("/topics", Access::SignedIn, live::topics)
}
