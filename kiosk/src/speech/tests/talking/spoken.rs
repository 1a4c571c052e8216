//! Languages that are only spoken: from recordings, and never by a voice.

use super::*;

/// A recording of the invitation in a language that is only spoken.
fn invitation(stand: &Stand, tag: &str) {
    let said = translations::Aloud::invitation(Tongue::find(tag).unwrap());
    stand.clip_in(tag, &said.id, &said.words, TONE);
}

#[test]
fn a_language_that_is_only_spoken_is_heard_from_its_recording_and_never_by_a_voice() {
    let stand = Stand::new();
    for tag in ["mam", "knj"] {
        invitation(&stand, tag);
    }
    stand.clip_in("kek", "kiosk-language-here", "Other words", TONE);
    // This machine has a voice for K’iche’; it does not speak for people.
    let mut sounding = stand.sounding(&stand.writes());
    let voice = fs::read_to_string(stand.path("voice")).unwrap();
    let more = voice.replace("echo Pty", "echo ' 5  quc --/M x'; echo Pty");
    sounding.programs.voice = Some(stand.program("voice", &more));
    let speech = stand.start(sounding);
    let view = view("spoken", "en");
    let hearing = speech.hearing(&view, &FIRST);
    let mut tiles = hearing.items;
    tiles.retain(|it| !it.starts_with('@'));
    // Sign language is named by the voice of the screen, like a button.
    assert_eq!(tiles, ["sgn", "mam", "knj"]);
    let listen = |tag: &str| Touch::Listen(Heard::Item(tag.to_owned()));
    touched(&speech, &listen("mam"), &view);
    soon("it was played", || {
        stand.played().len() == 1 && is_silent(&speech)
    });
    touched(&speech, &listen("quc"), &view);
    touched(&speech, &listen("kek"), &view);
    assert!(stand.told().is_empty() && is_silent(&speech));
    let stale = Clips::of(stand.home.path()).stale();
    assert_eq!(stale.len(), 1, "{stale:?}");
    assert!(stale[0].parent().unwrap().ends_with("kek"));
}

#[test]
fn who_has_everything_read_hears_the_tiles_of_spoken_languages_one_after_another() {
    let stand = Stand::new();
    for tag in ["mam", "knj"] {
        invitation(&stand, tag);
    }
    let speech = stand.start(stand.sounding("cat > /dev/null; sleep 0.2"));
    let view = view("spoken", "en");
    touched(&speech, &Touch::ReadAloud, &view);
    speech.shows(&view, &FIRST);
    let mut items: Vec<String> = Vec::new();
    soon("all was said", || {
        let speaking = speech.speaking().0;
        items.extend(speaking.filter(|it| items.last() != Some(it)));
        items.last().is_some_and(|it| it == "@hide") && is_silent(&speech)
    });
    let expected = [
        "@headphones",
        HEADING,
        "@help",
        "sgn",
        "mam",
        "knj",
        "@not-here",
        "@more",
        "@back",
        "@comfort",
        "@call",
        "@hide",
    ];
    assert_eq!(items, expected);
}

#[test]
fn a_number_is_heard_sign_by_sign_in_a_language_no_voice_speaks() {
    let stand = Stand::new();
    let view = view("ticket", "ps");
    let pashto = Language::find("ps").unwrap();
    let label = Utterance::new(pashto, "@number", "A 0 1 7");
    let signs: Vec<_> = translations::Aloud::signs().collect();
    for it in signs.iter().filter(|it| it.words != "7") {
        stand.clip_in("ps", &it.id, &it.words, TONE);
    }
    let speech = stand.start(stand.sounding(&stand.writes()));
    // A number of which one sign is missing is another number.
    assert!(!speech.can_say(&label));
    drop(speech);
    stand.clip_in("ps", "spoken-7", "7", TONE);
    let speech = stand.start(stand.sounding(&stand.writes()));
    assert!(speech.can_say(&label));
    assert!(!speech.can_say(&Utterance::new(pashto, "@number", "A 0 1 7 now")));
    let hearing = speech.hearing(&view, &FIRST);
    assert!(hearing.can_listen && hearing.items.contains(&"@number".to_owned()));
    let listen = Touch::Listen(Heard::Item("@number".to_owned()));
    touched(&speech, &listen, &view);
    soon("each sign was played", || {
        stand.played().len() == 4 && is_silent(&speech)
    });
    assert!(stand.told().is_empty() && Clips::of(stand.home.path()).stale().is_empty());
    // One that cannot be played is noticed before any of them is.
    stand.clip_in("ps", "spoken-1", "1", b"OggS broken");
    touched(&speech, &listen, &view);
    assert!(!speech.can_say(&label) && is_silent(&speech));
    assert_eq!(stand.played().len(), 4);
}
