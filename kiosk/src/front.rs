//! The front of a kiosk: the screen with everything behind it. What is touched goes to the visit, and
//! what the visit says then is drawn. `kiosk run` opens it on a display; the stories open it without.

use crate::kiosk::Kiosk;
use crate::speech::Speech;
use crate::ui::{Hearing, Shell, Touch};
use anyhow::Context;
use std::cell::{Ref, RefCell};
use std::rc::{Rc, Weak};

/// The screen and the kiosk behind it.
pub struct Front {
    kiosk: RefCell<Kiosk>,
    shell: Shell,
    speech: Speech,
    hearing: RefCell<Hearing>,
}

impl Front {
    /// Opens the screen of `kiosk`. It needs a place to draw: [`crate::ui::on_a_display`] or
    /// [`crate::headless::install`] come before it.
    pub fn open(kiosk: Kiosk) -> anyhow::Result<Rc<Front>> {
        // The window is made first and learns afterwards whom to tell.
        let told: Rc<RefCell<Weak<Front>>> = Rc::default();
        let tell = Rc::clone(&told);
        let shell = Shell::new(move |touch| {
            let front = tell.borrow().upgrade();
            if let Some(front) = front {
                front.touch(touch);
            }
        })
        .context("the window could not be opened")?;
        let front = Rc::new(Front {
            speech: kiosk.start_speech(),
            kiosk: RefCell::new(kiosk),
            shell,
            hearing: RefCell::default(),
        });
        *told.borrow_mut() = Rc::downgrade(&front);
        front.show();
        Ok(front)
    }

    /// Time passed; see [`Kiosk::tick`].
    pub fn tick(&self) {
        self.kiosk.borrow_mut().tick();
        self.show();
    }

    /// The kiosk behind the screen.
    pub fn kiosk(&self) -> Ref<'_, Kiosk> {
        self.kiosk.borrow()
    }

    /// The screen.
    pub fn shell(&self) -> &Shell {
        &self.shell
    }

    /// The voice may have gone on: shows what it says now. To be called often while somebody listens.
    pub fn listen(&self) {
        let (speaking, _) = self.speech.speaking();
        if self.hearing.borrow().speaking != speaking {
            let hearing = Hearing {
                speaking,
                ..self.hearing.take()
            };
            self.shell.hear(&hearing);
            self.hearing.replace(hearing);
        }
    }

    /// The voice.
    pub fn speech(&self) -> &Speech {
        &self.speech
    }

    fn touch(&self, touch: Touch) {
        if touch.is_to_the_voice() {
            let view = self.kiosk.borrow().view();
            self.speech.touched(&touch, &view, &self.shell.place());
        } else {
            // Whatever is touched, the voice stops at once.
            self.speech.stop();
        }
        self.kiosk.borrow_mut().touch(touch);
        self.show();
    }

    fn show(&self) {
        let view = self.kiosk.borrow().view();
        self.shell.show(&view);
        let place = self.shell.place();
        self.speech.shows(&view, &place);
        let hearing = self.speech.hearing(&view, &place);
        if *self.hearing.borrow() != hearing {
            self.shell.hear(&hearing);
            self.hearing.replace(hearing);
        }
    }
}
