//! What a program leaves to the one that takes its place after a visit.

use super::*;

/// A visit that ended, in a kiosk of `home`.
fn used(home: &Path) -> Kiosk {
    let mut kiosk = Kiosk::start(settings(home, Target::None)).unwrap();
    touch_through(&mut kiosk, "en");
    kiosk.touch(Touch::Home);
    kiosk
}

#[test]
fn the_program_is_to_be_replaced_once_a_visit_is_over_and_not_before() {
    let office = TestOffice::start("127.0.0.1");
    let home = paired(&office);
    let mut kiosk = Kiosk::start(settings(home.path(), Target::None)).unwrap();
    assert_eq!(kiosk.renewal(), None, "nobody was there");
    touch_through(&mut kiosk, "en");
    assert_eq!(kiosk.renewal(), None, "the number is on the screen");
    kiosk.touch(Touch::Home);
    assert_eq!(kiosk.renewal(), Some(Renewal::AfterVisit));
    assert!(kiosk.can_be_renewed());
}

#[test]
fn a_call_nobody_heard_outlives_the_program_and_the_start_is_not_counted() {
    let office = TestOffice::start("127.0.0.1");
    let home = paired(&office);
    // An office that is out of order hears nobody.
    office.behaves(Manners::Always(503));
    let mut kiosk = used(home.path());
    let boots = kiosk.outbox().boots().unwrap();
    kiosk.touch(Touch::Start(Language::english()));
    kiosk.touch(Touch::CallPerson);
    kiosk.touch(Touch::EraseForSure);
    assert!(!kiosk.calls.is_empty());
    kiosk.hand_over().unwrap();
    drop(kiosk);
    let next = Kiosk::start(settings(home.path(), Target::None)).unwrap();
    assert!(!next.calls.is_empty(), "somebody still waits");
    assert_eq!(next.outbox().boots().unwrap(), boots);
    assert_eq!(next.outbox().counts().unwrap().sealed, 1);
    assert_eq!(next.renewal(), None, "its memory is new");
    drop(next);
    let started = Kiosk::start(settings(home.path(), Target::None)).unwrap();
    assert!(
        started.calls.is_empty(),
        "what was handed over is taken once"
    );
    assert_eq!(started.outbox().boots().unwrap(), boots + 1);
}

#[test]
fn what_is_handed_over_has_no_word_of_a_visitor() {
    let office = TestOffice::start("127.0.0.1");
    let home = paired(&office);
    let mut kiosk = Kiosk::start(settings(home.path(), Target::None)).unwrap();
    kiosk.touch(Touch::Start(Language::english()));
    kiosk.touch(Touch::Language(Language::english()));
    kiosk.touch(Touch::Accept);
    let typed = shared::answers::Answer::Words("Zyxwvut Markername".to_owned());
    kiosk.answer("K08", typed);
    kiosk.touch(Touch::EraseForSure);
    kiosk.hand_over().unwrap();
    for entry in std::fs::read_dir(home.path()).unwrap() {
        let bytes = std::fs::read(entry.unwrap().path()).unwrap();
        assert!(!bytes.windows(10).any(|it| it == b"Markername"));
    }
}
