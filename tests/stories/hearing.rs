//! From the voice of a member of staff to the ear of a visitor: recorded in the back office, approved by another person,
//! fetched by a kiosk, played there, and gone again when it is deleted.

use crate::programs;
use crate::taps::Finger;
use kiosk::speech::{Manner, Player, Programs, Sounding, Speaker};
use shared::sound::Sound;
use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};
use stories::{Desk, Manners, Office, Printer};
use translations::Text;

const RATE: u32 = 16_000;

/// A tone of this many tenths of a second: what the voice of a member of staff is here.
pub(crate) fn tone(tenths: u32) -> Vec<u8> {
    let samples = (0..RATE * tenths / 10).map(|it| if it % 80 < 40 { 12_000 } else { -12_000 });
    let sound = Sound {
        rate: RATE,
        samples: samples.collect(),
    };
    sound.to_wav()
}

/// A player that writes down each thing it was given; there is no voice on this machine.
fn sounding(folder: &Path) -> Sounding {
    let program = folder.join("player");
    let place = folder.display();
    let script = format!("#!/bin/sh\nn=$(ls {place} | grep -c heard); cat > {place}/heard-$n\n");
    fs::write(&program, script).unwrap();
    fs::set_permissions(&program, fs::Permissions::from_mode(0o700)).unwrap();
    Sounding {
        speaker: Speaker::On,
        programs: Programs {
            voice: None,
            players: vec![Player {
                program,
                manner: Manner::Alsa,
            }],
            jack: None,
        },
    }
}

/// How many tenths of a second each thing lasted that was played.
fn heard(folder: &Path) -> Vec<u64> {
    let all = fs::read_dir(folder).unwrap().map(|it| it.unwrap().path());
    let mut files: Vec<PathBuf> = all
        .filter(|it| it.to_string_lossy().contains("heard-"))
        .collect();
    files.sort();
    let tenths = |it: &PathBuf| fs::metadata(it).unwrap().len() * 5 / u64::from(RATE);
    files.iter().map(tenths).collect()
}

#[track_caller]
fn soon(what: &str, finger: &Finger, mut is_so: impl FnMut() -> bool) {
    let begun = Instant::now();
    while !is_so() {
        assert!(begun.elapsed() < Duration::from_mins(1), "{what}");
        finger.front.tick();
        finger.front.listen();
        std::thread::yield_now();
    }
}

/// Presses a button beside a recording, as its page has it: for this recording and no other.
#[track_caller]
fn done(desk: &mut Desk, path: &str) {
    assert_eq!(press(desk, path), 303, "{path}");
}

fn press(desk: &mut Desk, path: &str) -> u16 {
    let (recording, _) = path.rsplit_once('/').unwrap();
    let (page, message) = recording.rsplit_once('/').unwrap();
    let place = format!("id=\"{message}\"");
    let mut pages = (0..8).map(|it| {
        let address = format!("{page}?file=kiosk&from={}", it * 25);
        desk.get(&address).unwrap().body
    });
    let page = pages.find(|it| it.contains(&place)).expect("its page");
    let (_, beside) = page.split_once(&place).unwrap();
    let (_, mark) = beside.split_once("name=\"sha256\" value=\"").unwrap();
    let mark = mark.split('"').next().unwrap();
    desk.post(path, &[("sha256", mark)]).unwrap().status
}

#[test]
fn a_visitor_hears_what_one_person_recorded_and_another_approved() {
    let office = Office::open(&programs()).unwrap();
    office.add_staff("lee", "attorney").unwrap();
    office.add_staff("rosa", "full_representative").unwrap();
    let (mut lee, mut rosa) = (office.desk("lee").unwrap(), office.desk("rosa").unwrap());
    lee.get("/clips/es").unwrap();
    rosa.get("/clips/es").unwrap();
    for (message, tenths) in [("kiosk-back", 8), ("kiosk-call", 12)] {
        let path = format!("/clips/es/{message}");
        assert_eq!(lee.upload(&path, &tone(tenths)).unwrap().status, 303);
        done(&mut rosa, &format!("{path}/approve"));
    }
    // Not approved: nobody hears it.
    assert_eq!(
        lee.upload("/clips/es/kiosk-erase", &tone(20))
            .unwrap()
            .status,
        303
    );

    let kiosk = office.kiosk("front door").unwrap();
    let printer = Printer::start(Manners::Good).unwrap();
    let folder = tempfile::tempdir().unwrap();
    let finger = Finger::hearing(&kiosk, &printer, "es", sounding(folder.path()));
    let clips = || {
        let listed = fs::read_dir(kiosk.folder().join("clips/es"));
        let names = listed.map(|all| {
            all.map(|it| it.unwrap().file_name().into_string().unwrap())
                .collect()
        });
        let mut names: Vec<String> = names.unwrap_or_default();
        names.sort();
        names
    };
    soon("the recordings arrive", &finger, || clips().len() == 2);
    assert!(clips()[0].starts_with("kiosk-back.") && clips()[1].starts_with("kiosk-call."));

    finger.begins();
    soon("the screen can be heard", &finger, || {
        finger.find(&finger.text.of("kiosk-listen")).is_some()
    });
    finger.says("kiosk-listen");
    soon("both were heard", &finger, || {
        heard(folder.path()) == [8, 12]
    });

    // Deleted: gone from the kiosk too, and with it the button.
    done(&mut lee, "/clips/es/kiosk-back/delete");
    done(&mut lee, "/clips/es/kiosk-call/delete");
    soon("the recordings go", &finger, || clips().is_empty());
    soon("the button goes", &finger, || {
        finger.find(&finger.text.of("kiosk-listen")).is_none()
    });
    drop(finger);
    let log = kiosk.read_log();
    assert!(!log.contains("could not be brought"), "{log}");
}

/// Says that the visitor's language is not here, as the screen says it in the office's first languages at once.
fn asks_for_another_language(finger: &Finger) {
    let offered = finger.front.kiosk().office().languages.clone();
    let each: Vec<Text> = offered.into_iter().take(3).map(Text::new).collect();
    finger.tap(&each[0].of("kiosk-welcome-start"));
    let words = each.iter().map(|it| it.of("kiosk-language-not-here"));
    let words: Vec<String> = words.map(|it| it.replace(' ', "\u{a0}")).collect();
    finger.tap(&words.join(" · "));
}

#[test]
fn whose_language_nobody_writes_hears_it_on_its_tile_once_two_people_have_recorded_it() {
    let office = Office::open(&programs()).unwrap();
    office.add_staff("lee", "attorney").unwrap();
    office.add_staff("rosa", "full_representative").unwrap();
    let (mut lee, mut rosa) = (office.desk("lee").unwrap(), office.desk("rosa").unwrap());
    let kiosk = office.kiosk("front door").unwrap();
    let printer = Printer::start(Manners::Good).unwrap();
    let folder = tempfile::tempdir().unwrap();
    let finger = Finger::hearing(&kiosk, &printer, "es", sounding(folder.path()));
    finger.waits_for_the_office();
    asks_for_another_language(&finger);
    let first = Text::new(finger.front.kiosk().office().languages[0]);
    let listen = format!("{}: Mam", first.of("kiosk-listen"));
    assert!(finger.find("Mam").is_some() && finger.find(&listen).is_none());

    // A sentence in Mam: the page says in the language of staff what to say.
    let page = lee.get("/clips/mam").unwrap().body;
    assert!(page.contains("Do you speak \u{2068}Mam\u{2069}?"), "{page}");
    rosa.get("/clips/mam").unwrap();
    let path = "/clips/mam/kiosk-language-here";
    assert_eq!(lee.upload(path, &tone(9)).unwrap().status, 303);
    let approve = format!("{path}/approve");
    assert_eq!(press(&mut lee, &approve), 422, "not one's own");
    done(&mut rosa, &approve);
    soon("the tile can be heard", &finger, || {
        finger.find(&listen).is_some()
    });
    let other = format!("{}: K’iche’", first.of("kiosk-listen"));
    assert!(finger.find("K’iche’").is_some() && finger.find(&other).is_none());
    finger.tap(&listen);
    soon("it was heard", &finger, || heard(folder.path()) == [9]);

    // Deleted: the tile stays, without its button.
    done(&mut lee, &format!("{path}/delete"));
    soon("the button goes", &finger, || {
        finger.find(&listen).is_none()
    });
    assert!(finger.find("Mam").is_some());
}
