//! The display: finds one, and says plainly when there is none.

#[cfg(any(feature = "window", feature = "linuxkms"))]
use std::panic;
use std::time::Duration;

/// There is no display to open the window on.
#[derive(Debug, thiserror::Error)]
#[error(
    "cannot open a window: {why}\n  try: start the kiosk in a desktop session (X11 or Wayland) with libxkbcommon and libxkbcommon-x11 installed; `kiosk render`, `kiosk ticket` and `kiosk drive` need no display"
)]
pub struct NoDisplay {
    why: String,
}

/// Where this program can draw, best first: a window on a desktop, or the whole screen of a machine without one.
#[cfg(any(feature = "window", feature = "linuxkms"))]
const BACKENDS: &[&str] = &[
    #[cfg(feature = "window")]
    "winit",
    #[cfg(feature = "linuxkms")]
    "linuxkms",
];

/// Chooses the display of this machine to draw on, with the embedded fonts. Call it once, on the
/// main thread, before the first [`super::Shell`].
#[cfg(any(feature = "window", feature = "linuxkms"))]
pub fn on_a_display() -> Result<(), NoDisplay> {
    let mut last = Err(NoDisplay { why: String::new() });
    for backend in BACKENDS {
        last = choose(backend);
        if last.is_ok() {
            super::fonts::register();
            break;
        }
    }
    last
}

#[cfg(any(feature = "window", feature = "linuxkms"))]
fn choose(backend: &str) -> Result<(), NoDisplay> {
    // A missing system library makes the window system panic; that is a problem of the machine
    // and deserves a sentence, not a trace.
    let usual = panic::take_hook();
    panic::set_hook(Box::new(|_| {}));
    let tried = panic::catch_unwind(|| {
        slint::BackendSelector::new()
            .backend_name(backend.into())
            .renderer_name("software".into())
            .select()
    });
    panic::set_hook(usual);
    let chosen = tried.unwrap_or_else(|cause| {
        let why = cause
            .downcast_ref::<String>()
            .cloned()
            .or_else(|| cause.downcast_ref::<&str>().map(|it| (*it).to_owned()));
        Err(why
            .unwrap_or_else(|| "a library of the window system is missing".into())
            .into())
    });
    chosen.map_err(|error| NoDisplay {
        why: plainly(&error.to_string()),
    })
}

/// Makes a window as large as its screen when it is not. Where no window manager runs, nobody else
/// heeds the wish for the full screen.
#[cfg(feature = "window")]
pub(super) fn fill_screen(window: &slint::Window, is_first: bool) {
    use slint::winit_030::WinitWindowAccessor;
    window.with_winit_window(|window| {
        let screen = window
            .current_monitor()
            .or_else(|| window.available_monitors().next());
        let Some(screen) = screen else {
            return;
        };
        if window.inner_size() != screen.size() {
            // A window manager may not have come to it yet.
            if !is_first {
                tracing::info!("the window was not as large as the screen; the kiosk makes it so");
            }
            window.set_outer_position(screen.position());
            // It is told when the size has changed, or never: there is nothing to wait for.
            let _ = window.request_inner_size(screen.size());
        }
    });
}

/// Asks for the keys of the keyboard.
#[cfg(feature = "window")]
pub(super) fn take_keys(window: &slint::Window) {
    use slint::winit_030::WinitWindowAccessor;
    window.with_winit_window(|window| {
        if window.has_focus() {
            return;
        }
        window.focus_window();
        // It is not on the screen yet, or has lost them to nobody: the next try comes.
        if let Some(Err(error)) = x11::window(window).map(x11::take_keys) {
            tracing::debug!(%error, "the keys did not come to the window");
        }
    });
}

/// Where no window manager runs, nobody heeds the wish for the keys, and X gives them to the window that takes them.
#[cfg(feature = "window")]
mod x11 {
    use slint::winit_030::winit::raw_window_handle::{HasWindowHandle, RawWindowHandle};
    use std::error::Error;
    use x11rb::connection::Connection;
    use x11rb::protocol::xproto::{AtomEnum, ConnectionExt as _, InputFocus, Window};
    use x11rb::rust_connection::RustConnection;

    /// The number under which X knows a window; none of another window system.
    pub(super) fn window(it: &impl HasWindowHandle) -> Option<Window> {
        match it.window_handle().ok()?.as_raw() {
            RawWindowHandle::Xlib(it) => Window::try_from(it.window).ok(),
            RawWindowHandle::Xcb(it) => Some(it.window.get()),
            _ => None,
        }
    }

    /// Gives the keys to `window`, unless a window manager does that.
    pub(super) fn take_keys(window: Window) -> Result<(), Box<dyn Error>> {
        let (x, screen) = RustConnection::connect(None)?;
        let root = x.setup().roots.get(screen).ok_or("no screen")?.root;
        let manager = x.intern_atom(false, b"_NET_SUPPORTING_WM_CHECK")?;
        let manager = manager.reply()?.atom;
        let told = x.get_property(false, root, manager, AtomEnum::WINDOW, 0, 1)?;
        if told.reply()?.value_len == 0 {
            let given = x.set_input_focus(InputFocus::POINTER_ROOT, window, x11rb::CURRENT_TIME)?;
            given.check()?;
        }
        Ok(())
    }
}

/// Without windows all keys come here.
#[cfg(not(feature = "window"))]
pub(super) fn take_keys(_window: &slint::Window) {}

/// Without windows there is nothing to make larger.
#[cfg(not(feature = "window"))]
pub(super) fn fill_screen(_window: &slint::Window, _is_first: bool) {}

/// What the window system said, without the place in its sources where it said it.
#[cfg(any(feature = "window", feature = "linuxkms"))]
fn plainly(said: &str) -> String {
    if said.contains("neither WAYLAND_DISPLAY") {
        return "there is no display (neither WAYLAND_DISPLAY nor DISPLAY is set)".into();
    }
    match said.split_once(".rs:") {
        Some((_, rest)) => rest.split_once(": ").map_or(rest, |(_, it)| it).to_owned(),
        None => said.to_owned(),
    }
}

/// This program was built without windows.
#[cfg(not(any(feature = "window", feature = "linuxkms")))]
pub fn on_a_display() -> Result<(), NoDisplay> {
    Err(NoDisplay {
        why: "this program was built without windows (features `window` and `linuxkms`)".into(),
    })
}

/// Closes every window: [`super::Shell::run`] comes back.
pub fn close() {
    // Where no window is open there is nothing to close.
    let _ = slint::quit_event_loop();
}

/// Runs `act` once after `pause` on the thread of the screen.
pub(super) fn after(pause: Duration, act: impl FnOnce() + 'static) {
    slint::Timer::single_shot(pause, act);
}

/// Runs `act` every `interval` on the thread of the screen, until the returned value is dropped.
#[must_use = "the repetition ends when this is dropped"]
pub fn repeat(interval: Duration, act: impl FnMut() + 'static) -> impl Sized {
    let timer = slint::Timer::default();
    timer.start(slint::TimerMode::Repeated, interval, act);
    timer
}
