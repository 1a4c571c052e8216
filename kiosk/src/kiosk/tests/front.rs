//! The screen between two visits: what whoever comes next finds while the program cannot be replaced yet.

use super::*;
use crate::front::Front;
use crate::headless;
use crate::ui::View;
use std::cell::Cell;
use std::net::TcpListener;
use std::rc::Rc;
use translations::Text;

/// A screen that counts how often the program would have been replaced.
struct Stand {
    front: Rc<Front>,
    renewed: Rc<Cell<u32>>,
}

impl Stand {
    fn open(home: &Path, printer: Target) -> Stand {
        headless::install();
        let front = Front::open(Kiosk::start(settings(home, printer)).unwrap()).unwrap();
        let renewed = Rc::<Cell<u32>>::default();
        let count = Rc::clone(&renewed);
        front.renews_with(move |_| count.set(count.get() + 1));
        Stand { front, renewed }
    }

    /// Somebody takes a number and leaves at once.
    fn visit(&self) {
        let english = Language::english();
        let touches = [
            Touch::Start(english),
            Touch::Language(english),
            Touch::Accept,
            Touch::FinishNow,
        ];
        for touch in touches.into_iter().chain([Touch::Finish, Touch::Home]) {
            self.front.touch(touch);
        }
    }

    fn view(&self) -> View {
        self.front.view()
    }

    #[track_caller]
    fn ticks_until(&self, what: &str, is_so: impl Fn(&Stand) -> bool) {
        let until = Instant::now() + Duration::from_secs(20);
        while !is_so(self) {
            assert!(Instant::now() < until, "{what}");
            std::thread::yield_now();
            self.front.tick();
        }
    }
}

#[test]
fn nobody_is_invited_while_nothing_can_be_left_to_the_next_program_and_everybody_is_afterwards() {
    let office = TestOffice::start("127.0.0.1");
    let home = paired(&office);
    let stand = Stand::open(home.path(), Target::None);
    stand.visit();
    assert_eq!(stand.renewed.get(), 1, "as ever");
    let stand = {
        drop(stand);
        Stand::open(home.path(), Target::None)
    };
    let english = Language::english();
    stand.front.touch(Touch::Start(english));
    stand.front.touch(Touch::Language(english));
    stand.front.kiosk().outbox().takes(false);
    stand.front.touch(Touch::EraseForSure);
    stand.front.touch(Touch::Home);
    stand.ticks_until("the screen says so", |it| {
        matches!(it.view().screen, Screen::OutOfOrder(_))
    });
    assert_eq!(stand.renewed.get(), 0);
    stand.front.kiosk().outbox().takes(true);
    stand.ticks_until("it goes on by itself", |it| it.renewed.get() == 1);
}

#[test]
fn whoever_comes_while_a_slow_printer_holds_the_last_paper_is_asked_for_a_moment() {
    let office = TestOffice::start("127.0.0.1");
    let home = paired(&office);
    // Takes everything and never says a word.
    let silent = TcpListener::bind("127.0.0.1:0").unwrap();
    let printer = format!("tcp://{}", silent.local_addr().unwrap());
    let stand = Stand::open(home.path(), printer.parse().unwrap());
    stand.visit();
    assert_eq!(stand.renewed.get(), 0, "the paper is under way");
    let invitation = |id: &str| {
        let words = Text::new(Language::english()).of(id);
        matches!(stand.view().screen, Screen::Welcome(it) if it.greetings.iter().any(|it| it.start == words))
    };
    assert!(invitation("kiosk-welcome-start"));
    stand.front.touch(Touch::Start(Language::english()));
    assert!(invitation("kiosk-welcome-wait"));
    stand.ticks_until("the program is replaced", |it| it.renewed.get() == 1);
}
