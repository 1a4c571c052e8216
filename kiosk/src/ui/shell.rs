//! The window: shows one [`View`] after the other and tells what was touched.

use super::connect;
use super::display;
use super::own::Own;
use super::paint::{Lists, paint, sync};
use super::paint_booth;
use super::paint_hearing::paint_hearing;
use super::{Hearing, Overlay, Place, Screen, Touch, View};
use screens::{App, Frame, Theme, TypingFacts, say};
use slint::platform::{Key, WindowEvent};
use slint::{ComponentHandle, Timer, TimerMode};
use std::cell::{Cell, RefCell};
use std::mem;
use std::rc::Rc;
use std::time::{Duration, Instant};
use translations::Text;

/// How long the letters of a private field are visible after a key was touched.
const LETTERS_STAY: Duration = Duration::from_millis(1500);

/// When the window is made as large as the screen by this program: at once, so that nobody sees the wall behind it,
/// and once more when a window manager that had other plans is done.
const FILLS_SCREEN_AFTER: [Duration; 2] = [Duration::ZERO, Duration::from_secs(1)];

/// When it asks for the keys: a window takes none before it is on the screen.
const TAKES_KEYS_AFTER: [Duration; 4] = [
    Duration::ZERO,
    Duration::from_millis(300),
    Duration::from_secs(1),
    Duration::from_secs(3),
];

/// The window of the kiosk.
pub struct Shell {
    ui: App,
    inside: Rc<Inside>,
}

impl Shell {
    /// A window that tells `on_touch` what a person did. It needs a platform to draw on: a display
    /// ([`super::on_a_display`]) or none ([`crate::headless::install`]).
    pub fn new(on_touch: impl Fn(Touch) + 'static) -> Result<Self, slint::PlatformError> {
        let ui = App::new()?;
        let inside = Rc::new(Inside {
            ui: ui.as_weak(),
            lists: Lists::new(&ui),
            own: RefCell::default(),
            view: RefCell::default(),
            hearing: RefCell::default(),
            said: Cell::default(),
            on_touch: Box::new(on_touch),
            calm: Cell::default(),
            changed: Cell::default(),
            fading: Timer::default(),
            walking: Cell::default(),
            reached: RefCell::default(),
        });
        connect::frame(&ui, &inside);
        connect::screens(&ui, &inside);
        connect::tiles(&ui, &inside);
        connect::typing(&ui, &inside);
        connect::dates(&ui, &inside);
        paint_booth::connect(&ui, &inside);
        connect::real_keys(&ui, &inside);
        Ok(Self { ui, inside })
    }

    /// Shows `view` in place of what was there.
    pub fn show(&self, view: &View) {
        self.inside.show(view.clone());
    }

    /// The window itself: its size, pictures of it, keys and touches sent to it.
    pub fn window(&self) -> &slint::Window {
        self.ui.window()
    }

    /// Everything on the screen, for tests that find things by their label.
    pub fn component(&self) -> &(impl ComponentHandle + 'static) {
        &self.ui
    }

    /// What the screens are drawn from, for tests that look whether anything is left there.
    #[cfg(test)]
    pub(super) fn app(&self) -> &App {
        &self.ui
    }

    /// Opens a page of tiles, answers or notice, as touching "More" would.
    pub fn open_page(&self, page: usize) {
        if let Ok(page) = i32::try_from(page) {
            self.inside.turn(page);
        }
    }

    /// How many pages what is shown has.
    #[cfg(any(test, feature = "measure"))]
    pub(crate) fn pages(&self) -> usize {
        let view = self.inside.view.borrow();
        let own = self.inside.own.borrow();
        view.as_ref().map_or(1, |it| own.page_count(it))
    }

    /// Opens what stands in front of the question, as touching "Another country" or "+1" would.
    pub fn open_aside(&self) {
        self.inside.change(|own, view| {
            own.step_aside_from(view);
            None
        });
    }

    /// Which part of the screen is shown.
    pub fn place(&self) -> Place {
        self.inside.place()
    }

    /// Shows what can be heard, and what is being said.
    pub fn hear(&self, hearing: &Hearing) {
        self.inside.hear(hearing);
    }

    /// How long a new screen takes no touch.
    pub fn stay_calm_for(&self, calm: Duration) {
        self.inside.calm.set(calm);
    }

    /// Lets every text say how much room it needs, for whoever measures the screens.
    #[cfg(any(test, feature = "measure"))]
    pub(crate) fn be_measured(&self, measured: bool) {
        self.ui.global::<Theme>().set_measured(measured);
    }

    /// How large the letters of this language are, compared with those of others.
    #[cfg(any(test, feature = "measure"))]
    pub(crate) fn letters(&self) -> f32 {
        self.ui.global::<Theme>().get_letters()
    }

    /// Touches a key of the keyboard on the screen.
    pub(crate) fn press_key(&self, id: &str) {
        self.ui.global::<TypingFacts>().invoke_key(id.into());
    }

    /// Takes the whole screen as soon as the window is open.
    pub fn take_whole_screen(&self) {
        self.ui.window().set_fullscreen(true);
        for pause in FILLS_SCREEN_AFTER {
            let ui = self.ui.as_weak();
            display::after(pause, move || {
                if let Some(ui) = ui.upgrade() {
                    display::fill_screen(ui.window(), pause.is_zero());
                }
            });
        }
    }

    /// Has the keys of a real keyboard come here as soon as the window is open, also where no window manager says who
    /// gets them.
    pub fn take_keys(&self) {
        for pause in TAKES_KEYS_AFTER {
            let ui = self.ui.as_weak();
            display::after(pause, move || {
                if let Some(ui) = ui.upgrade() {
                    display::take_keys(ui.window());
                }
            });
        }
    }

    /// Opens the window and stays until it is closed.
    pub fn run(&self) -> Result<(), slint::PlatformError> {
        self.ui.run()
    }
}

/// What the window and everything that can be touched in it share.
pub(super) struct Inside {
    ui: slint::Weak<App>,
    lists: Lists,
    own: RefCell<Own>,
    view: RefCell<Option<View>>,
    hearing: RefCell<Hearing>,
    said: Cell<Option<Text>>,
    on_touch: Box<dyn Fn(Touch)>,
    /// A new screen takes no touch for this long, so that a double touch does not answer the
    /// question after the one it was meant for.
    calm: Cell<Duration>,
    changed: Cell<Option<Instant>>,
    /// Until the letters of a private field are hidden.
    fading: Timer,
    /// The place where the keys are is being moved.
    walking: Cell<bool>,
    /// What it has come to last on the way.
    reached: RefCell<Option<Touch>>,
}

impl Inside {
    fn show(&self, view: View) {
        let Some(ui) = self.ui.upgrade() else {
            return;
        };
        // Another language, or other words of the office.
        let text = Text::new(view.language);
        let speaks_anew = self.said.replace(Some(text)) != Some(text);
        if speaks_anew {
            say(&ui, |id| text.of(id).into());
        }
        let covers = |it: &View| it.overlay.as_ref().map(mem::discriminant);
        let another = self.own.borrow_mut().follow(&view);
        if another {
            self.changed.set(Some(Instant::now()));
        }
        let covered = self.view.borrow().as_ref().and_then(covers) != covers(&view);
        let is_new = self.view.borrow().as_ref() != Some(&view);
        *self.view.borrow_mut() = Some(view);
        self.repaint();
        if is_new || speaks_anew {
            self.draw_whole();
        }
        if another || covered {
            self.rest();
        }
    }

    /// Keys begin from the top of what is on the screen now.
    pub(super) fn rest(&self) {
        if let Some(ui) = self.ui.upgrade() {
            ui.invoke_rest();
        }
    }

    /// Moves the place where the keys are by so many things, as the Tab key does.
    pub(super) fn walk(&self, steps: i32) {
        let Some(ui) = self.ui.upgrade() else {
            return;
        };
        self.tell(Touch::Anything);
        self.walking.set(true);
        let key = if steps < 0 { Key::Backtab } else { Key::Tab };
        for _ in 0..steps.unsigned_abs() {
            let text = slint::SharedString::from(key);
            let window = ui.window();
            window.dispatch_event(WindowEvent::KeyPressed { text: text.clone() });
            window.dispatch_event(WindowEvent::KeyReleased { text });
        }
        self.walking.set(false);
        if let Some(reached) = self.reached.take() {
            self.tell(reached);
        }
    }

    /// The place where the keys are has come to this.
    pub(super) fn reached(&self, item: String, name: String) {
        let reached = Touch::Reached { item, name };
        if self.walking.get() {
            self.reached.replace(Some(reached));
        } else {
            self.tell(reached);
        }
    }

    /// A key was pressed that nothing had use for: the person is still here.
    pub(super) fn key(&self) {
        if !self.walking.get() {
            self.tell(Touch::Anything);
        }
    }

    /// Out of a message, else one screen back.
    pub(super) fn escape(&self) {
        let touch = self.view.borrow().as_ref().map(|view| match view {
            View {
                overlay: Some(Overlay::StillHere { .. }),
                ..
            } => Touch::StillHere,
            View {
                overlay: Some(_), ..
            } => Touch::DismissOverlay,
            View { frame, .. } if frame.can_back => Touch::Back,
            _ => Touch::Anything,
        });
        match touch {
            Some(Touch::Back) => self.go_back(),
            Some(touch) => self.tell(touch),
            None => {}
        }
    }

    /// Back from what stands in front of a question, else one screen.
    pub(super) fn go_back(&self) {
        let aside = self.change(|own, _| own.step_back().then_some(Touch::Anything));
        match aside {
            Some(touch) => self.tell(touch),
            None if self.tells_wrong_year() => {}
            None => self.back(),
        }
    }

    /// Tells of a way out of the question, unless a year that was only begun is wrong.
    pub(super) fn tell_after_year(&self, touch: Touch) {
        if !self.tells_wrong_year() {
            self.tell(touch);
        }
    }

    /// Tells a year of which only some digits stand there, so that it is not lost unseen; whether it is wrong.
    pub(super) fn tells_wrong_year(&self) -> bool {
        let Some(year) = self.change(|own, _| own.take_year()) else {
            return false;
        };
        self.tell(year);
        let view = self.view.borrow();
        let screen = view.as_ref().map(|it| &it.screen);
        matches!(screen, Some(Screen::Question(it)) if it.error.is_some())
    }

    /// One page of the notice back, and from its first page, as from every other screen, one screen.
    pub(super) fn back(&self) {
        let before = self.change(|own, view| {
            let is_overleaf = matches!(view.screen, Screen::Notice(_)) && own.page > 0;
            own.page -= usize::from(is_overleaf);
            (!is_overleaf).then_some(Touch::Back)
        });
        if before.is_none() {
            self.rest();
        }
        self.tell(before.unwrap_or(Touch::Anything));
    }

    /// Draws the present view again, after the screen's own state has changed.
    pub(super) fn repaint(&self) {
        if let (Some(ui), Some(view)) = (self.ui.upgrade(), &*self.view.borrow()) {
            let theme = ui.global::<Theme>();
            let mut own = self.own.borrow_mut();
            own.narrow = !theme.get_wide() && !theme.get_portrait();
            own.typist.portrait = theme.get_portrait();
            paint(&ui, &self.lists, view, &own);
        }
        self.repaint_ears();
    }

    /// Lets everything be drawn, not only what has changed. The drawing forgets the shapes of words it has not drawn for
    /// a while, and with them that it has to draw them when they change: a question stood over the help of another.
    fn draw_whole(&self) {
        if let Some(ui) = self.ui.upgrade() {
            let frame = ui.global::<Frame>();
            frame.set_odd(!frame.get_odd());
        }
    }

    /// Draws again which tiles have a button to listen: those of another page have others.
    fn repaint_ears(&self) {
        let place = self.place();
        let view = self.view.borrow();
        let hearing = self.hearing.borrow();
        let heard = view.as_ref().map(|it| hearing.of_tiles(it, &place));
        sync(&self.lists.heard, heard.unwrap_or_default());
    }

    fn place(&self) -> Place {
        let own = self.own.borrow();
        let view = self.view.borrow();
        let date = view.as_ref().and_then(super::own::date);
        Place {
            page: own.page,
            tiles: view.as_ref().map_or(own.big_tiles(), |it| own.tiles(it)),
            answers: view.as_ref().map_or(0, |it| own.answers(it)),
            part: date.map(|it| own.part(it)),
            types_year: date.is_some_and(|it| own.types_year(it)),
            aside: own.aside,
            notice: own.notice_room(),
        }
    }

    fn hear(&self, hearing: &Hearing) {
        let Some(ui) = self.ui.upgrade() else {
            return;
        };
        paint_hearing(&ui, hearing);
        self.hearing.replace(hearing.clone());
        self.repaint_ears();
    }

    /// Tells what was touched. Nothing is borrowed meanwhile: the answer may be a new view.
    pub(super) fn tell(&self, touch: Touch) {
        let since = self.changed.get().map(|it| it.elapsed());
        let too_soon = since.is_some_and(|it| it < self.calm.get());
        if too_soon
            && !matches!(
                touch,
                Touch::Typed { .. } | Touch::Erase | Touch::Hide | Touch::CallPerson
            )
        {
            return;
        }
        (self.on_touch)(touch);
    }

    /// Changes the screen's own state, draws it, and gives back what is to be told.
    pub(super) fn change(
        &self,
        with: impl FnOnce(&mut Own, &View) -> Option<Touch>,
    ) -> Option<Touch> {
        let touch = match &*self.view.borrow() {
            Some(view) => with(&mut self.own.borrow_mut(), view),
            None => None,
        };
        self.repaint();
        self.draw_whole();
        touch
    }

    /// Changes the screen's own state and tells what came of it; when nothing did, the person is
    /// still there.
    pub(super) fn change_and_tell(&self, with: impl FnOnce(&mut Own, &View) -> Option<Touch>) {
        let touch = self.change(with);
        self.tell(touch.unwrap_or(Touch::Anything));
    }

    /// Opens another page of what the screen shows.
    pub(super) fn turn(&self, page: i32) {
        self.change_and_tell(|own, view| {
            let last = own.page_count(view).saturating_sub(1);
            own.page = usize::try_from(page).unwrap_or(0).min(last);
            None
        });
        self.rest();
    }

    /// Hides the letters of a private field when no key was touched for a while: each key begins the
    /// while anew.
    pub(super) fn fade_later(self: &Rc<Self>) {
        let it = Rc::downgrade(self);
        self.fading
            .start(TimerMode::SingleShot, LETTERS_STAY, move || {
                if let Some(it) = it.upgrade() {
                    it.own.borrow_mut().typist.fresh = false;
                    it.repaint();
                    it.draw_whole();
                }
            });
    }
}
