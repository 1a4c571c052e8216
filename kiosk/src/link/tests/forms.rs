//! The office's own form on its way to the kiosk, and to its visitors.

use super::office::{Manners, TestOffice};
use super::*;
use crate::asked::{self, AskedBy};
use crate::kiosk::Kiosk;
use crate::settings::Settings;
use crate::ui::Touch;
use shared::protocol::{FormData, FormInUse};
use translations::Language;

/// A form of this office.
fn sent(office: &TestOffice, version: &str, number: u32) -> FormData {
    FormData {
        of: office.pairing().belonging.store_epoch,
        ..asked::tests::sent(version, number)
    }
}

/// Waits until the link has something to tell.
fn hear(link: &Link) -> AskedBy {
    let until = Instant::now() + Duration::from_secs(10);
    while Instant::now() < until {
        if let Some(asked) = link.asked_by() {
            return asked;
        }
        link.wait_for_news(Duration::from_millis(20));
    }
    panic!("the link told no form");
}

fn kiosk(office: &TestOffice, folder: &std::path::Path) -> Kiosk {
    let outbox = Outbox::open(Folder::take(folder).unwrap()).unwrap();
    outbox.keep_pairing(&office.pairing()).unwrap();
    drop(outbox);
    start(folder)
}

fn start(folder: &std::path::Path) -> Kiosk {
    Kiosk::start(Settings {
        pace: PACE,
        ..Settings::new(folder.to_owned())
    })
    .unwrap()
}

/// Lets time pass until the kiosk asks by this version.
fn until_it_asks_by(kiosk: &mut Kiosk, version: u32) {
    let until = Instant::now() + Duration::from_secs(10);
    while kiosk.asked_by().form.version != version && Instant::now() < until {
        kiosk.wait_for_news(Duration::from_millis(20));
        kiosk.tick();
    }
    assert_eq!(kiosk.asked_by().form.version, version);
}

#[test]
fn a_form_that_cannot_be_used_or_believed_leaves_the_one_before_and_the_kiosk_says_so() {
    let office = TestOffice::start("127.0.0.1");
    office.kept().form = Some(sent(&office, "1", 1));
    let stand = Stand::of(office.pairing()).holds(1);
    let folder = stand.outbox.folder().path();
    assert_eq!(
        hear(&stand.link()).form.version,
        shared::form::office_version(1)
    );
    let mut broken = sent(&office, "2", 2);
    let form = broken.form.as_mut().unwrap();
    form.words = form.words.replace("\"X01\"", "\"K06\"");
    office.kept().form = Some(broken);
    let link = stand.link();
    let refused = || stand.board.form().refused;
    let until = Instant::now() + Duration::from_secs(10);
    while refused().is_none() && Instant::now() < until {
        link.wait_for_news(Duration::from_millis(20));
    }
    let expected = FormInUse {
        version: Some("1".to_owned()),
        refused: Some("2".to_owned()),
    };
    assert_eq!(stand.board.form(), expected);
    assert!(link.asked_by().is_none());
    assert_eq!(asked::kept(folder).unwrap().0.version, "1");
    drop(link);
    office.behaves(Manners::UnsignedWords);
    office.kept().form = Some(sent(&office, "3", 3));
    let link = stand.link();
    link.wait_for_news(Duration::from_secs(10)).unwrap();
    assert!(link.asked_by().is_none());
    assert_eq!(asked::kept(folder).unwrap().0.version, "1");
}

#[test]
fn visitors_are_asked_by_the_new_form_from_the_next_one_on_also_without_a_network() {
    let office = TestOffice::start("127.0.0.1");
    let home = tempfile::tempdir().unwrap();
    let mut at = kiosk(&office, home.path());
    let program = shared::form::Form::current().version;
    at.touch(Touch::Start(Language::english()));
    office.kept().form = Some(sent(&office, "1", 1));
    let until = Instant::now() + Duration::from_secs(20);
    while asked::kept(home.path()).is_none() && Instant::now() < until {
        at.wait_for_news(Duration::from_millis(20));
    }
    at.tick();
    at.tick();
    assert_eq!(
        at.asked_by().form.version,
        program,
        "never in the middle of a visit"
    );
    at.touch(Touch::Erase);
    at.touch(Touch::EraseForSure);
    at.touch(Touch::Home);
    until_it_asks_by(&mut at, shared::form::office_version(1));
    drop(at);
    office.behaves(Manners::Always(503));
    let mut at = start(home.path());
    at.tick();
    at.touch(Touch::Start(Language::english()));
    at.touch(Touch::Language(Language::english()));
    at.touch(Touch::Accept);
    let crate::ui::Screen::Question(question) = at.view().screen else {
        panic!("nothing is asked");
    };
    assert_eq!(question.heading, "Do you need parking?");
}
