//! `kiosk run`: the window, and behind it the kiosk.

use crate::front::Front;
use crate::headless;
use crate::kiosk::Kiosk;
use crate::renew;
use crate::settings::Settings;
use crate::ui;
use crate::watchdog;
use anyhow::{Context, bail};
use std::cell::OnceCell;
use std::io;
use std::rc::Rc;
use std::time::Duration;

/// How often time passes for a visit, and what printer and office said is taken in.
const TICK: Duration = Duration::from_millis(250);

/// How often it is looked what the voice is saying, so that the screen shows it.
const VOICE: Duration = Duration::from_millis(50);

/// How long a new screen takes no touch, so that a double touch answers one question and not two.
const CALM: Duration = Duration::from_millis(300);

/// How often systemd hears that the screen still moves, where it asks for that.
const MOVES: Duration = Duration::from_secs(2);

/// A window among others: it fits the screen of a small laptop.
const WINDOW: headless::Size = headless::Size {
    width: 1280,
    height: 720,
};

/// How large the window is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Size {
    /// The whole screen, as in a waiting room.
    FullScreen,
    /// A window among others, for trying it out.
    Window,
}

/// Opens the window and stays until it is closed.
pub(crate) fn run(settings: Settings, size: Size) -> anyhow::Result<()> {
    // The display first: without one, nothing else need be started.
    ui::on_a_display()?;
    let front = Front::open(Kiosk::start(settings)?)?;
    front.shell().stay_calm_for(CALM);
    front.shell().take_keys();
    match size {
        Size::FullScreen => front.shell().take_whole_screen(),
        Size::Window => headless::resize(front.shell().window(), WINDOW),
    }
    let broken: Rc<OnceCell<io::Error>> = Rc::default();
    let broke = Rc::clone(&broken);
    front.renews_with(move |_| {
        // Whatever supervises the kiosk starts it anew then, with empty memory as well.
        let _ = broke.set(renew::replace_program());
        ui::close();
    });
    let ticking = Rc::downgrade(&front);
    let _timer = ui::repeat(TICK, move || {
        if let Some(front) = ticking.upgrade() {
            front.tick();
        }
    });
    let listening = Rc::downgrade(&front);
    let _voice = ui::repeat(VOICE, move || {
        if let Some(front) = listening.upgrade() {
            front.listen();
        }
    });
    let _moving = ui::repeat(MOVES, watchdog::moves);
    front
        .shell()
        .run()
        .context("the window could not be kept open")?;
    if let Some(error) = broken.get() {
        bail!("the program could not replace itself after a visit, and ends instead: {error}");
    }
    front.kiosk().publish();
    Ok(())
}
