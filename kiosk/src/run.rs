//! `kiosk run`: the window, and behind it the kiosk.

use crate::kiosk::Kiosk;
use crate::settings::Settings;
use crate::ui::{self, Shell, Touch};
use anyhow::Context;
use std::cell::RefCell;
use std::rc::{Rc, Weak};
use std::time::Duration;

/// How often time passes for a visit, and what printer and office said is taken in.
const TICK: Duration = Duration::from_millis(250);

/// How long a new screen takes no touch, so that a double touch answers one question and not two.
const CALM: Duration = Duration::from_millis(300);

/// How large the window is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Size {
    /// The whole screen, as in a waiting room.
    FullScreen,
    /// A window among others, for trying it out.
    Window,
}

/// The window and what is behind it.
struct Front {
    kiosk: RefCell<Kiosk>,
    shell: Shell,
}

impl Front {
    fn touch(&self, touch: Touch) {
        self.kiosk.borrow_mut().touch(touch);
        self.show();
    }

    fn tick(&self) {
        self.kiosk.borrow_mut().tick();
        self.show();
    }

    fn show(&self) {
        let view = self.kiosk.borrow().view();
        self.shell.show(&view);
    }
}

/// Opens the window and stays until it is closed.
pub(crate) fn run(settings: Settings, size: Size) -> anyhow::Result<()> {
    // The display first: without one, nothing else need be started.
    ui::on_a_display()?;
    let kiosk = Kiosk::start(settings)?;
    let front = open(kiosk)?;
    front
        .shell
        .window()
        .set_fullscreen(size == Size::FullScreen);
    let ticking = Rc::downgrade(&front);
    let _timer = ui::repeat(TICK, move || {
        if let Some(front) = ticking.upgrade() {
            front.tick();
        }
    });
    front
        .shell
        .run()
        .context("the window could not be kept open")?;
    front.kiosk.borrow().publish();
    Ok(())
}

fn open(kiosk: Kiosk) -> anyhow::Result<Rc<Front>> {
    // The window is made first and learns afterwards whom to tell.
    let told: Rc<RefCell<Weak<Front>>> = Rc::default();
    let tell = Rc::clone(&told);
    let shell = Shell::new(move |touch| {
        let front = tell.borrow().upgrade();
        if let Some(front) = front {
            front.touch(touch);
        }
    })?;
    shell.stay_calm_for(CALM);
    let front = Rc::new(Front {
        kiosk: RefCell::new(kiosk),
        shell,
    });
    *told.borrow_mut() = Rc::downgrade(&front);
    front.show();
    Ok(front)
}
