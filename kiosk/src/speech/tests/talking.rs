//! The voice at work, with a player that writes down what it was given and a voice that says how many words it
//! has heard.

mod outlets;
mod spoken;
mod visitors;

use super::*;
use shared::sound::Sound;
use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use tempfile::TempDir;

/// How long a busy machine may take.
const PATIENCE: Duration = Duration::from_secs(20);

/// A kiosk's folder with programs that stand for those of the machine.
struct Stand {
    home: TempDir,
}

impl Stand {
    fn new() -> Stand {
        Stand {
            home: tempfile::tempdir().unwrap(),
        }
    }

    fn path(&self, name: &str) -> PathBuf {
        self.home.path().join(name)
    }

    fn program(&self, name: &str, script: &str) -> PathBuf {
        let path = self.path(name);
        fs::write(&path, format!("#!/bin/sh\n{script}\n")).unwrap();
        fs::set_permissions(&path, fs::Permissions::from_mode(0o700)).unwrap();
        path
    }

    /// A voice that knows English and Spanish and says a second of sound, whatever it is told; it writes down what it
    /// was told, and how it was called.
    fn voice(&self) -> PathBuf {
        let sound = Sound {
            rate: 22_050,
            samples: vec![7; 22_050],
        };
        fs::write(self.path("voice.wav"), sound.to_wav()).unwrap();
        let folder = self.home.path().display();
        let script = format!(
            "if [ \"$1\" = --voices ]; then echo Pty Language; echo ' 5  en-us --/M x'; echo ' 5  es-419 --/M x'; exit; fi\n\
             echo \"$*\" >> {folder}/called; cat >> {folder}/told; echo >> {folder}/told; cat {folder}/voice.wav"
        );
        self.program("voice", &script)
    }

    fn sounding(&self, player: &str) -> Sounding {
        Sounding {
            speaker: Speaker::On,
            programs: Programs {
                voice: Some(self.voice()),
                players: vec![self.player("player", player)],
                jack: None,
            },
        }
    }

    fn player(&self, name: &str, script: &str) -> Player {
        Player {
            program: self.program(name, script),
            manner: Manner::PulseAudio,
        }
    }

    /// A program that tells of the plug: it reads what it says from files, and tells of a change when a line more
    /// stands in one of them.
    fn jack(&self, ports: &[(&str, &str)]) -> PathBuf {
        self.plug(ports);
        fs::write(self.path("changes"), "").unwrap();
        let folder = self.home.path().display();
        let script = format!(
            "case $1 in\n info) echo 'Default Sink: built-in';;\n list) cat {folder}/sinks;;\n \
             subscribe) echo $$ > {folder}/teller; exec tail -n +1 -s 0.05 -f {folder}/changes;;\nesac"
        );
        self.program("jack", &script)
    }

    /// From now on each of these has this port.
    fn plug(&self, ports: &[(&str, &str)]) {
        let sink = |(name, port): &(&str, &str)| {
            format!("Sink #1\n\tName: {name}\n\tActive Port: {port}\n")
        };
        let sinks: String = ports.iter().map(sink).collect();
        fs::write(self.path("unfinished"), sinks).unwrap();
        fs::rename(self.path("unfinished"), self.path("sinks")).unwrap();
    }

    fn tell_of_a_change(&self) {
        let mut changes = fs::OpenOptions::new()
            .append(true)
            .open(self.path("changes"))
            .unwrap();
        std::io::Write::write_all(&mut changes, b"Event 'change' on sink #1\n").unwrap();
    }

    /// The number of the process that wrote it into this file, once it has.
    fn process(&self, file: &str) -> PathBuf {
        let number = || fs::read_to_string(self.path(file)).unwrap_or_default();
        soon("it has begun", || number().ends_with('\n'));
        Path::new("/proc").join(number().trim())
    }

    /// A player that writes down each thing it was given, one file for each.
    fn writes(&self) -> String {
        let folder = self.home.path().display();
        format!("n=$(ls {folder} | grep -c played); cat > {folder}/played-$n")
    }

    fn start(&self, sounding: Sounding) -> Speech {
        let speech = Speech::start(sounding, Arc::new(Clips::of(self.home.path())));
        let english = Utterance::new(Language::english(), "@heading", "Welcome");
        soon("the voices are known", || speech.can_say(&english));
        speech
    }

    fn played(&self) -> Vec<Vec<u8>> {
        let all = fs::read_dir(self.home.path())
            .unwrap()
            .map(|it| it.unwrap().path());
        let mut files: Vec<PathBuf> = all
            .filter(|it| it.to_string_lossy().contains("played-"))
            .collect();
        files.sort();
        files.iter().map(|it| fs::read(it).unwrap()).collect()
    }

    fn told(&self) -> Vec<String> {
        let told = fs::read_to_string(self.path("told")).unwrap_or_default();
        told.lines().map(str::to_owned).collect()
    }

    fn clip(&self, id: &str, words: &str, bytes: &[u8]) {
        self.clip_in("en", id, words, bytes);
    }

    fn clip_in(&self, tag: &str, id: &str, words: &str, bytes: &[u8]) {
        let folder = self.path("clips").join(tag);
        fs::create_dir_all(&folder).unwrap();
        let name = format!("{id}.{}.ogg", shared::protocol::heard_hash(words));
        fs::write(folder.join(name), bytes).unwrap();
    }
}

#[track_caller]
fn soon(what: &str, mut is_so: impl FnMut() -> bool) {
    let begun = Instant::now();
    while !is_so() {
        assert!(begun.elapsed() < PATIENCE, "{what}");
        thread::yield_now();
    }
}

fn touched(speech: &Speech, touch: &Touch, view: &View) {
    speech.touched(touch, view, &FIRST);
}

fn is_silent(speech: &Speech) -> bool {
    speech.speaking().0.is_none()
}

const LISTEN: Touch = Touch::Listen(Heard::All);

/// A second of a tone, recorded by an office.
const TONE: &[u8] = include_bytes!("tone.ogg");

#[test]
fn the_whole_screen_is_said_in_order_and_words_never_stand_in_a_command_line() {
    let stand = Stand::new();
    let speech = stand.start(stand.sounding(&stand.writes()));
    let view = view("still-here", "en");
    touched(&speech, &LISTEN, &view);
    soon("all was said", || {
        stand.played().len() == 4 && is_silent(&speech)
    });
    let expected = [
        "Other people can hear this. With headphones only you hear it.",
        "Are you still there?",
        "If nobody touches the screen, everything is erased.",
        "I am still here",
    ];
    assert_eq!(stand.told(), expected);
    let called = fs::read_to_string(stand.path("called")).unwrap();
    assert!(
        called
            .lines()
            .all(|it| it == "-v en-us -s 145 -b 1 --stdin --stdout"),
        "{called}"
    );
    let sound = &stand.played()[0];
    assert_eq!(
        (sound.len(), &sound[..2]),
        (2 * 22_050, &3_i16.to_le_bytes()[..])
    );
    // Told once: now they know.
    touched(&speech, &LISTEN, &view);
    soon("all was said again", || stand.played().len() == 7);
    assert_eq!(stand.told()[4], "Are you still there?");
}

#[test]
fn the_first_sound_comes_soon_after_the_touch() {
    let stand = Stand::new();
    let speech = stand.start(stand.sounding("cat > /dev/null"));
    touched(&speech, &LISTEN, &view("choice", "en"));
    soon("it speaks", || speech.speaking().1.is_some());
    let began = speech.speaking().1.unwrap();
    eprintln!("the first sound came after {} ms", began.as_millis());
    // 150 ms is what a visitor may wait; a machine that builds at the same time gets more.
    assert!(began < Duration::from_secs(2), "{began:?}");
}

#[test]
fn whoever_never_listened_hears_that_they_are_asked_whether_they_are_there_and_no_more() {
    let stand = Stand::new();
    let speech = stand.start(stand.sounding(&stand.writes()));
    speech.shows(&view("choice", "en"), &FIRST);
    speech.shows(&view("still-here", "en"), &FIRST);
    soon("it was asked", || {
        stand.played().len() == 1 && is_silent(&speech)
    });
    assert_eq!(stand.told(), ["Are you still there?"]);
    // Each second that is left draws the screen again, and says nothing.
    speech.shows(&view("still-here", "en"), &FIRST);
    speech.shows(&view("choice", "en"), &FIRST);
    assert_eq!(stand.told().len(), 1);
}

#[test]
fn a_touch_stops_the_voice_at_once() {
    let stand = Stand::new();
    let folder = stand.home.path().display().to_string();
    let speech = stand.start(stand.sounding(&format!("echo $$ > {folder}/number; exec sleep 600")));
    let view = view("choice", "en");
    touched(&speech, &LISTEN, &view);
    soon("it speaks", || {
        stand.path("number").exists() && !is_silent(&speech)
    });
    let number = || {
        fs::read_to_string(stand.path("number"))
            .unwrap()
            .trim()
            .to_owned()
    };
    soon("the player has begun", || !number().is_empty());
    let begun = Instant::now();
    touched(&speech, &Touch::Anything, &view);
    soon("it is silent", || is_silent(&speech));
    soon("the player has ended", || {
        !Path::new("/proc").join(number()).exists()
    });
    assert!(
        begun.elapsed() < Duration::from_secs(3),
        "{:?}",
        begun.elapsed()
    );
}

#[test]
fn a_recording_is_played_instead_of_the_voice_and_a_broken_one_is_not() {
    let stand = Stand::new();
    stand.clip("kiosk-still-title", "Are you still there?", TONE);
    stand.clip("kiosk-still-here", "I am still here", b"OggS broken");
    let speech = stand.start(stand.sounding(&stand.writes()));
    touched(&speech, &LISTEN, &view("still-here", "en"));
    soon("all was said", || {
        stand.played().len() == 4 && is_silent(&speech)
    });
    let told = stand.told();
    assert_eq!(told.len(), 3, "{told:?}");
    assert!(!told.contains(&"Are you still there?".to_owned()));
    assert!(told.contains(&"I am still here".to_owned()));
    // A second of 16,000 samples, but for what the encoder adds at its ends.
    let recorded = stand.played()[1].len() / 2;
    assert!((15_000..18_000).contains(&recorded), "{recorded}");
}

#[test]
fn a_recording_of_other_words_is_stale_and_is_not_played() {
    let stand = Stand::new();
    stand.clip("kiosk-back", "Go back", TONE);
    stand.clip("kiosk-skip", "Skip", TONE);
    stand.clip("no-such-message", "Gone", TONE);
    let clips = Clips::of(stand.home.path());
    assert!(
        clips.have(Language::english().into(), "Skip")
            && !clips.have(Language::english().into(), "Back")
    );
    assert!(!clips.have(Tongue::find("es").unwrap(), "Skip"));
    let stale = clips.stale();
    let mut names: Vec<_> = stale
        .iter()
        .filter_map(|it| it.file_name()?.to_str()?.split_once('.'))
        .map(|it| it.0)
        .collect();
    names.sort_unstable();
    assert_eq!(names, ["kiosk-back", "no-such-message"]);
}

#[test]
fn one_tile_can_be_heard_alone_in_its_own_language_if_there_is_a_voice() {
    let stand = Stand::new();
    let speech = stand.start(stand.sounding(&stand.writes()));
    let view = view("language", "en");
    let hearing = speech.hearing(&view, &FIRST);
    assert!(hearing.can_listen && hearing.items.contains(&"es".to_owned()));
    assert!(
        !hearing.items.contains(&"ar".to_owned()),
        "there is no voice for Arabic here"
    );
    touched(&speech, &Touch::Listen(Heard::Item("es".to_owned())), &view);
    soon("it was said", || {
        stand.played().len() == 1 && is_silent(&speech)
    });
    let spanish = Text::new(Language::find("es").unwrap()).of("kiosk-language-here");
    assert_eq!(stand.told(), [spanish]);
    touched(&speech, &Touch::Listen(Heard::Item("ar".to_owned())), &view);
    assert!(is_silent(&speech));
}

#[test]
fn who_listens_hears_where_the_keys_have_come_to_and_letters_only_by_headphones() {
    let reached = |item: &str, name: &str| Touch::Reached {
        item: item.to_owned(),
        name: name.to_owned(),
    };
    for port in ["analog-output-speaker", "analog-output-headphones"] {
        let stand = Stand::new();
        let is_private = port.ends_with("headphones");
        let mut sounding = stand.sounding(&stand.writes());
        sounding.programs.jack = Some(stand.jack(&[("built-in", port)]));
        let speech = stand.start(sounding);
        let choice = view("choice", "en");
        let _ = stand.process("teller");
        soon("the plug is known", || {
            speech.hearing(&choice, &FIRST).others_can_hear != is_private
        });
        let says = |touch: Touch, what: &[&str]| {
            let (before, orders) = (stand.played().len(), speech.orders.get());
            touched(&speech, &touch, &choice);
            assert_eq!(
                speech.orders.get() - orders,
                usize::from(!what.is_empty()),
                "{port}"
            );
            soon("it was said", || {
                stand.played().len() == before + what.len() && is_silent(&speech)
            });
            assert_eq!(stand.told()[before..], *what, "{port}");
        };
        if !is_private {
            // Nobody who reads is talked to.
            says(reached("no", "No"), &[]);
            touched(&speech, &Touch::ReadAloud, &choice);
        }
        says(reached("no", "No"), &["No"]);
        says(reached("@skip", "Skip"), &["Skip"]);
        says(reached("@tab", "Day"), &["Day"]);
        // What may come from the visitor.
        for (item, name) in [("@key", "b"), ("", "Country +503")] {
            let what = [name];
            says(reached(item, name), if is_private { &what } else { &[] });
        }
    }
}

#[test]
fn who_has_everything_read_hears_each_new_screen_and_what_is_wrong() {
    let stand = Stand::new();
    let speech = stand.start(stand.sounding(&stand.writes()));
    let phone = view("phone", "en");
    speech.shows(&phone, &FIRST);
    touched(&speech, &Touch::ReadAloud, &phone);
    speech.shows(&phone, &FIRST);
    let heading = |view: &View| match &view.screen {
        Screen::Question(it) => it.heading.clone(),
        _ => String::new(),
    };
    soon("the question was said", || {
        stand.told().contains(&heading(&phone))
    });
    soon("all was said", || {
        is_silent(&speech) && !stand.played().is_empty()
    });
    let wrong = view("error", "en");
    touched(&speech, &Touch::Continue, &wrong);
    let before = stand.told().len();
    speech.shows(&wrong, &FIRST);
    soon("the error was said", || before < stand.told().len());
    let Screen::Question(question) = &wrong.screen else {
        panic!("a question is on the screen");
    };
    assert_eq!(stand.told().get(before), question.error.as_ref());
}

/// The real voice, where the machine has it and `ANTESALA_TEST_VOICE` asks for it.
#[test]
fn the_voice_of_the_machine_speaks_every_language_it_knows() {
    let asked = std::env::var_os("ANTESALA_TEST_VOICE").is_some();
    let installed = Programs::installed();
    let Some(voice) = installed.voice.filter(|_| asked) else {
        return;
    };
    let stand = Stand::new();
    let mut sounding = stand.sounding(&stand.writes());
    sounding.programs.voice = Some(voice);
    let speech = stand.start(sounding);
    let english = view("still-here", "en");
    touched(&speech, &LISTEN, &english);
    soon("all was said", || {
        stand.played().len() == 4 && is_silent(&speech)
    });
    let began = speech.speaking().1.unwrap();
    eprintln!("the voice was heard after {} ms", began.as_millis());
    assert!(stand.played().iter().all(|it| 10_000 < it.len()));
    for language in Language::all() {
        let words = Text::new(*language).of("kiosk-language-here");
        let utterance = Utterance::new(*language, "@heading", &words);
        assert_eq!(
            speech.can_say(&utterance),
            voice_of((*language).into()).is_some(),
            "{language}"
        );
    }
}
