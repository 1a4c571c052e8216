//! The front of a kiosk: the screen with everything behind it. What is touched goes to the visit, and
//! what the visit says then is drawn. `kiosk run` opens it on a display; the stories open it without.

use crate::kiosk::{Kiosk, Renewal};
use crate::speech::Speech;
use crate::ui::{Hearing, Screen, Shell, Touch, View};
use anyhow::Context;
use shared::protocol::booth::Opened;
use std::cell::{Cell, Ref, RefCell};
use std::rc::{Rc, Weak};
use std::time::{Duration, Instant};

/// How long a program that could not be replaced waits before it tries again.
const RENEW_AGAIN_AFTER: Duration = Duration::from_secs(3);

/// Replaces the program.
type Renew = Box<dyn Fn(Renewal)>;

/// The screen and the kiosk behind it.
pub struct Front {
    kiosk: RefCell<Kiosk>,
    shell: Shell,
    speech: Speech,
    hearing: RefCell<Hearing>,
    /// What to do when the program is to replace itself.
    renew: RefCell<Option<Renew>>,
    is_renewing: Cell<bool>,
    /// Somebody wanted to begin before the program could replace itself.
    is_awaited: Cell<bool>,
    /// When the program last could not leave to its successor what that must know.
    renewal_failed: Cell<Option<Instant>>,
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
            renew: RefCell::default(),
            is_renewing: Cell::default(),
            is_awaited: Cell::default(),
            renewal_failed: Cell::default(),
        });
        *told.borrow_mut() = Rc::downgrade(&front);
        front.show();
        Ok(front)
    }

    /// Time passed; see [`Kiosk::tick`].
    pub fn tick(&self) {
        if self.is_renewing.get() {
            return;
        }
        self.kiosk.borrow_mut().tick();
        self.show();
        self.renew_if_due();
    }

    /// From now on `renew` is called after each visit, once nothing is under way that would be lost, and with
    /// everything handed over: it replaces the program. Without it, as in tests, nothing is replaced.
    pub fn renews_with(&self, renew: impl Fn(Renewal) + 'static) {
        *self.renew.borrow_mut() = Some(Box::new(renew));
    }

    /// The kiosk behind the screen.
    pub fn kiosk(&self) -> Ref<'_, Kiosk> {
        self.kiosk.borrow()
    }

    /// The private form is opened without an office; see [`Kiosk::opens_for_a_proof`].
    pub(crate) fn opens_for_a_proof(&self, opened: Opened) {
        self.kiosk.borrow_mut().opens_for_a_proof(opened);
        self.show();
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

    /// A person did something. While the program is about to replace itself nobody can begin: the memory of the
    /// visit before would outlive it by another one.
    pub(crate) fn touch(&self, touch: Touch) {
        if self.is_renewing.get() {
            return;
        }
        if self.is_renewal_due() && matches!(touch, Touch::Start(_)) {
            self.is_awaited.set(true);
            return self.show();
        }
        if touch.is_to_the_voice() {
            let view = self.kiosk.borrow().view();
            self.speech.touched(&touch, &view, &self.shell.place());
        } else {
            // Whatever is touched, the voice stops at once.
            self.speech.stop();
        }
        self.kiosk.borrow_mut().touch(touch);
        self.show();
        self.renew_if_due();
    }

    fn is_renewal_due(&self) -> bool {
        self.renew.borrow().is_some() && self.kiosk.borrow().renewal().is_some()
    }

    fn renew_if_due(&self) {
        let renew = self.renew.borrow();
        let Some((renew, why)) = renew.as_ref().zip(self.kiosk.borrow().renewal()) else {
            return;
        };
        if !self.kiosk.borrow().can_be_renewed() {
            return;
        }
        let tried = self.renewal_failed.get();
        if tried.is_some_and(|it| it.elapsed() < RENEW_AGAIN_AFTER) {
            return;
        }
        let left = self.kiosk.borrow().hand_over();
        if let Err(error) = left {
            // A full disk: visitors who wait for a person must not be forgotten. Nobody can begin meanwhile.
            if tried.is_none() {
                tracing::error!(%error, "what the next program must know could not be left to it");
            }
            self.renewal_failed.set(Some(Instant::now()));
            self.kiosk.borrow_mut().cannot_be_left();
            self.show();
            return;
        }
        self.is_renewing.set(true);
        // Nothing the voice has started may outlive this program: its successor would not know of it.
        self.speech.end();
        renew(why);
    }

    /// What is on the screen.
    pub(crate) fn view(&self) -> View {
        let mut view = self.kiosk.borrow().view();
        // The paper of the visitor before is still coming: whoever touches is told so, not left without an answer.
        if let Screen::Welcome(welcome) = &mut view.screen
            && self.is_awaited.get()
        {
            welcome.please_wait();
        }
        view
    }

    fn show(&self) {
        let view = self.view();
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
