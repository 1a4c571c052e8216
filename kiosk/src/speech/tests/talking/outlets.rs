//! What the sound comes out of: players that fail, headphones that are plugged in and pulled, kiosks without any.

use super::*;

#[test]
fn a_player_that_fails_gives_way_to_the_next_and_the_last_one_to_silence() {
    let stand = Stand::new();
    let mut sounding = stand.sounding("exit 1");
    let next = stand.player(
        "next",
        &format!(
            "{}; [ ! -e {}/broken ]",
            stand.writes(),
            stand.home.path().display()
        ),
    );
    sounding.programs.players.push(next);
    let speech = stand.start(sounding);
    let still = view("still-here", "en");
    touched(&speech, &LISTEN, &still);
    soon("all was said by the next", || {
        stand.played().len() == 4 && is_silent(&speech)
    });
    fs::write(stand.path("broken"), "").unwrap();
    touched(&speech, &LISTEN, &still);
    // Nobody is offered what cannot be heard.
    soon("the button is gone", || {
        !speech.hearing(&still, &FIRST).can_listen
    });
    assert!(is_silent(&speech) && stand.played().len() == 5);
}

#[test]
fn headphones_that_are_plugged_in_are_noticed_and_everything_is_read() {
    let stand = Stand::new();
    let mut sounding = stand.sounding(&stand.writes());
    sounding.programs.jack = Some(stand.jack(&[("built-in", "analog-output-headphones")]));
    let speech = stand.start(sounding);
    let choice = view("choice", "en");
    soon("they are noticed", || {
        speech.hearing(&choice, &FIRST).reads_aloud
    });
    assert!(!speech.hearing(&choice, &FIRST).others_can_hear);
}

#[test]
fn headphones_elsewhere_or_that_a_player_may_pass_by_do_not_make_it_private() {
    let built_in = ("built-in", "analog-output-speaker");
    for (ports, manner) in [
        ([("usb", "headset-output"), built_in], Manner::PulseAudio),
        (
            [
                ("usb", "hdmi-output"),
                ("built-in", "analog-output-headphones"),
            ],
            Manner::Alsa,
        ),
    ] {
        let stand = Stand::new();
        let mut sounding = stand.sounding(&stand.writes());
        sounding.programs.players[0].manner = manner;
        sounding.programs.jack = Some(stand.jack(&ports));
        let speech = stand.start(sounding);
        let _ = stand.process("teller");
        // The change that is told of last is looked at last.
        stand.tell_of_a_change();
        let review = view("review", "en");
        touched(&speech, &LISTEN, &review);
        soon("all was said", || {
            2 < stand.told().len() && is_silent(&speech)
        });
        let hearing = speech.hearing(&review, &FIRST);
        assert!(hearing.others_can_hear && !hearing.reads_aloud);
        assert!(!stand.told().join("\n").contains("Green card"));
    }
}

#[test]
fn a_plug_that_is_pulled_ends_what_only_the_visitor_may_hear() {
    for speaker in [Speaker::On, Speaker::HeadphonesOnly] {
        let stand = Stand::new();
        let folder = stand.home.path().display().to_string();
        let player = format!("echo $$ > {folder}/speaks; exec sleep 600");
        let mut sounding = stand.sounding(&player);
        sounding.speaker = speaker;
        sounding.programs.jack = Some(stand.jack(&[("built-in", "analog-output-headphones")]));
        let speech = Speech::start(sounding, Arc::new(Clips::of(stand.home.path())));
        let review = view("review", "en");
        soon("they are noticed", || {
            speech.hearing(&review, &FIRST).reads_aloud
        });
        let _ = stand.process("teller");
        // A machine that is busy may not answer in time whether they are in: then nothing is said.
        soon("it speaks", || {
            if is_silent(&speech) {
                touched(&speech, &LISTEN, &review);
            }
            stand.path("speaks").exists() && !is_silent(&speech)
        });
        let speaks = stand.process("speaks");
        stand.plug(&[("built-in", "analog-output-speaker")]);
        stand.tell_of_a_change();
        soon("others can hear, and nothing is said", || {
            let others_can_hear = speech.hearing(&review, &FIRST).others_can_hear;
            others_can_hear && is_silent(&speech) && !speaks.exists()
        });
        let hearing = speech.hearing(&review, &FIRST);
        assert_eq!(hearing.can_listen, speaker == Speaker::On);
        assert!(hearing.others_can_hear);
    }
}

#[test]
fn nothing_the_voice_has_started_outlives_it() {
    let stand = Stand::new();
    let folder = stand.home.path().display().to_string();
    let mut sounding = stand.sounding(&format!("echo $$ > {folder}/speaks; exec sleep 600"));
    sounding.programs.jack = Some(stand.jack(&[("built-in", "analog-output-speaker")]));
    let speech = stand.start(sounding);
    let choice = view("choice", "en");
    touched(&speech, &LISTEN, &choice);
    let (speaks, teller) = (stand.process("speaks"), stand.process("teller"));
    speech.end();
    soon("they are gone", || !speaks.exists() && !teller.exists());
    let told = stand.told().len();
    touched(&speech, &LISTEN, &choice);
    assert!(is_silent(&speech) && stand.told().len() == told);
}

#[test]
fn a_kiosk_with_headphones_only_is_silent_without_them() {
    let stand = Stand::new();
    let unplugged = stand.jack(&[("built-in", "analog-output-speaker")]);
    // A program that knows of plugs and does not answer has not seen any; without one nothing tells of them.
    let dumb = stand.program("dumb", "exit 1");
    for (jack, speaker, sounds) in [
        (Some(unplugged.clone()), Speaker::HeadphonesOnly, false),
        (Some(dumb), Speaker::HeadphonesOnly, false),
        (None, Speaker::HeadphonesOnly, false),
        (Some(unplugged), Speaker::HeadphonesFixed, true),
        (None, Speaker::HeadphonesFixed, true),
    ] {
        let mut sounding = stand.sounding(&stand.writes());
        sounding.programs.jack = jack;
        sounding.speaker = speaker;
        let speech = Speech::start(sounding, Arc::new(Clips::of(stand.home.path())));
        let choice = view("choice", "en");
        soon("the voices are known", || {
            !look(&speech.board).voices.is_empty()
        });
        let hearing = speech.hearing(&choice, &FIRST);
        assert_eq!(
            (hearing.can_listen, hearing.others_can_hear),
            (sounds, !sounds)
        );
    }
}

#[test]
fn a_loudspeaker_in_a_headphone_jack_is_heard_by_everybody() {
    let stand = Stand::new();
    let mut sounding = stand.sounding(&stand.writes());
    sounding.programs.jack = Some(stand.jack(&[("built-in", "analog-output-headphones")]));
    sounding.speaker = Speaker::Loudspeaker;
    let speech = Speech::start(sounding, Arc::new(Clips::of(stand.home.path())));
    soon("the voices are known", || {
        !look(&speech.board).voices.is_empty()
    });
    let hearing = speech.hearing(&view("choice", "en"), &FIRST);
    assert!(hearing.can_listen && hearing.others_can_hear && !hearing.reads_aloud);
}

#[test]
fn without_a_player_or_with_the_speaker_off_nothing_can_be_heard() {
    let stand = Stand::new();
    let clips = || Arc::new(Clips::of(stand.home.path()));
    let mut without = stand.sounding("exit 1");
    without.programs.players.clear();
    let mut off = stand.sounding(&stand.writes());
    off.speaker = Speaker::Off;
    for sounding in [without, off, Sounding::silent()] {
        let speech = Speech::start(sounding, clips());
        let choice = view("choice", "en");
        touched(&speech, &LISTEN, &choice);
        assert!(!speech.hearing(&choice, &FIRST).can_listen);
        assert!(is_silent(&speech));
    }
}
