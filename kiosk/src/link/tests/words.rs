//! The office's own words on their way to the kiosk.

use super::office::{Manners, TestOffice};
use super::*;
use crate::kiosk::Kiosk;
use crate::settings::Settings;
use crate::ui::Touch;
use crate::words;
use crate::words::tests::{back, said};
use translations::Language;

/// Waits until the link has something to tell.
fn hear(link: &Link) -> Words {
    let until = Instant::now() + Duration::from_secs(10);
    while Instant::now() < until {
        if let Some(words) = link.words() {
            return words;
        }
        link.wait_for_news(Duration::from_millis(20));
    }
    panic!("the link told no words");
}

#[test]
fn the_offices_words_are_fetched_once_for_each_edition_and_kept() {
    let office = TestOffice::start("127.0.0.1");
    office.kept().words = Some(said("1"));
    let stand = Stand::of(office.pairing());
    let folder = stand.outbox.folder().path();
    assert_eq!(hear(&stand.link()), said("1"));
    assert_eq!(words::kept(folder), Some(said("1")));
    // The next start has them already.
    let link = stand.link();
    link.wait_for_news(Duration::from_secs(10)).unwrap();
    drop(link);
    let fetched = |office: &TestOffice| {
        office
            .kept()
            .requests
            .iter()
            .filter(|it| *it == "words")
            .count()
    };
    assert_eq!(fetched(&office), 1);
    office.kept().words = Some(said("2"));
    assert_eq!(hear(&stand.link()).version, "2");
    assert_eq!(fetched(&office), 2);
    office.kept().words = None;
    assert_eq!(hear(&stand.link()).languages, []);
    assert_eq!((fetched(&office), words::kept(folder)), (2, None));
}

#[test]
fn words_the_office_has_not_signed_or_nobody_can_read_are_left_and_everything_else_goes_on() {
    for manners in [Manners::UnsignedWords, Manners::UnreadableWords] {
        let office = TestOffice::start("127.0.0.1");
        office.kept().words = Some(said("1"));
        office.behaves(manners);
        let stand = Stand::of(office.pairing()).holds(1);
        let link = stand.link();
        link.wait_for_news(Duration::from_secs(10)).unwrap();
        let until = Instant::now() + Duration::from_secs(10);
        while office.kept().records.is_empty() && Instant::now() < until {
            link.wait_for_news(Duration::from_millis(20));
        }
        assert_eq!(office.kept().records.len(), 1, "{manners:?}");
        assert_eq!(link.words(), None, "{manners:?}");
        assert_eq!(words::kept(stand.outbox.folder().path()), None);
    }
}

/// Lets time pass at the kiosk until it says this for "Back" in Spanish.
fn until_it_says(kiosk: &mut Kiosk, word: &str) {
    let until = Instant::now() + Duration::from_secs(10);
    while back() != word && Instant::now() < until {
        kiosk.wait_for_news(Duration::from_millis(20));
        kiosk.tick();
    }
    assert_eq!(back(), word);
}

#[test]
fn a_kiosk_speaks_in_the_words_of_the_office_also_after_a_start_without_a_network() {
    let office = TestOffice::start("127.0.0.1");
    office.kept().words = Some(said("1"));
    let home = tempfile::tempdir().unwrap();
    let outbox = Outbox::open(Folder::take(home.path()).unwrap()).unwrap();
    outbox.keep_pairing(&office.pairing()).unwrap();
    drop(outbox);
    let folder = home.path().to_owned();
    let settings = move || Settings {
        pace: PACE,
        ..Settings::new(folder.clone())
    };
    let mut kiosk = Kiosk::start(settings()).unwrap();
    assert_eq!(back(), "Atrás");
    until_it_says(&mut kiosk, "Volver");
    drop(kiosk);
    office.behaves(Manners::Always(503));
    let start = std::thread::spawn(move || {
        let kiosk = Kiosk::start(settings()).unwrap();
        (back(), kiosk.view())
    });
    assert_eq!(start.join().unwrap().0, "Volver");
}

#[test]
fn nothing_changes_under_the_hands_of_a_visitor() {
    let office = TestOffice::start("127.0.0.1");
    office.kept().words = Some(said("1"));
    let home = tempfile::tempdir().unwrap();
    let outbox = Outbox::open(Folder::take(home.path()).unwrap()).unwrap();
    outbox.keep_pairing(&office.pairing()).unwrap();
    drop(outbox);
    let mut kiosk = Kiosk::start(Settings {
        pace: PACE,
        ..Settings::new(home.path().to_owned())
    })
    .unwrap();
    kiosk.touch(Touch::Start(Language::english()));
    let until = Instant::now() + Duration::from_secs(10);
    while words::kept(home.path()).is_none() && Instant::now() < until {
        kiosk.wait_for_news(Duration::from_millis(20));
    }
    kiosk.tick();
    kiosk.tick();
    assert_eq!(back(), "Atrás");
    kiosk.touch(Touch::Erase);
    kiosk.touch(Touch::EraseForSure);
    kiosk.touch(Touch::Home);
    until_it_says(&mut kiosk, "Volver");
}
