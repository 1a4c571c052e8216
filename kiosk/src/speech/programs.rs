//! The programs of this machine that a kiosk speaks with: espeak-ng makes words into sound, pw-play, paplay or
//! aplay makes sound heard. None of them is needed; without them the buttons to listen are not shown.

use super::pipes::{self, Bounds};
use std::env;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;
use translations::Tongue;

/// The voices of espeak-ng that are near enough to the languages we have text in. There is none for Pashto,
/// Tigrinya and Somali.
const VOICES: &[(&str, &str)] = &[
    ("en", "en-us"),
    ("es", "es-419"),
    ("ht", "ht"),
    ("pt-BR", "pt-br"),
    ("zh-Hans", "cmn"),
    ("pa", "pa"),
    ("ru", "ru"),
    ("ar", "ar"),
    ("fr", "fr-fr"),
    ("tr", "tr"),
    ("uk", "uk"),
    ("fa", "fa"),
    ("fa-AF", "fa"),
    ("am", "am"),
    ("hi", "hi"),
    ("ne", "ne"),
    ("bn", "bn"),
    ("vi", "vi"),
    ("uz", "uz"),
    ("my", "my"),
    ("ur", "ur"),
    ("ko", "ko"),
    ("sw", "sw"),
];

/// What a page of help may be.
const HELP: Bounds = Bounds {
    bytes: 64 * 1024,
    time: Duration::from_secs(1),
};

/// How a program is told to play what it is given: one channel of 16 bits.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Manner {
    /// As pw-play of `PipeWire`, which must be told that samples come without a header.
    PipeWire,
    /// As pw-play of an earlier `PipeWire`, which takes whatever it is given for samples.
    EarlierPipeWire,
    /// As paplay of `PulseAudio`.
    PulseAudio,
    /// As aplay of ALSA.
    Alsa,
}

/// A program that makes sound heard.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Player {
    /// Where it is.
    pub program: PathBuf,
    /// How it is told what to do.
    pub manner: Manner,
}

/// What a kiosk speaks with.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Programs {
    /// espeak-ng.
    pub voice: Option<PathBuf>,
    /// What plays sound: the first that works.
    pub players: Vec<Player>,
    /// pactl, which tells whether headphones are plugged in.
    pub jack: Option<PathBuf>,
}

impl Programs {
    /// The programs that are installed on this machine.
    pub fn installed() -> Programs {
        let players = [
            ("pw-play", Manner::PipeWire),
            ("paplay", Manner::PulseAudio),
            ("aplay", Manner::Alsa),
        ];
        let player = |(name, manner)| {
            let program = find(name)?;
            let manner = match manner {
                Manner::PipeWire if !knows_raw(&program) => Manner::EarlierPipeWire,
                other => other,
            };
            Some(Player { program, manner })
        };
        Programs {
            voice: find("espeak-ng"),
            players: players.into_iter().filter_map(player).collect(),
            jack: find("pactl"),
        }
    }
}

/// A program by its name, where this machine keeps its programs.
fn find(name: &str) -> Option<PathBuf> {
    let folders = env::var_os("PATH")?;
    env::split_paths(&folders)
        .filter(|it| it.is_absolute())
        .map(|it| it.join(name))
        .find(|it| it.is_file())
}

impl Player {
    /// Whether it is told where to play.
    pub(super) fn is_led(&self) -> bool {
        self.manner != Manner::Alsa
    }

    /// The command that plays samples of `rate` a second, which it is given on its standard input, out of `sink`.
    pub(super) fn command(&self, rate: u32, sink: Option<&str>) -> Command {
        let mut command = Command::new(&self.program);
        if let Some(sink) = sink {
            match self.manner {
                Manner::PipeWire | Manner::EarlierPipeWire => {
                    command.arg(format!("--target={sink}"));
                }
                Manner::PulseAudio => {
                    command.arg(format!("--device={sink}"));
                }
                Manner::Alsa => {}
            }
        }
        let rate = format!("--rate={rate}");
        let words: &[&str] = match self.manner {
            Manner::PipeWire => &[&rate, "--channels=1", "--format=s16", "--raw", "-"],
            Manner::EarlierPipeWire => &[&rate, "--channels=1", "--format=s16", "-"],
            Manner::PulseAudio => &["--raw", &rate, "--channels=1", "--format=s16le"],
            Manner::Alsa => &[
                "-q",
                "-t",
                "raw",
                "-f",
                "S16_LE",
                &rate,
                "--channels=1",
                "-",
            ],
        };
        command.args(words);
        command
    }
}

/// Whether this pw-play has a word for samples without a header.
fn knows_raw(program: &Path) -> bool {
    let mut command = Command::new(program);
    command.arg("--help");
    let help = pipes::ask(command, &[], HELP, &mut || false);
    help.is_some_and(|it| String::from_utf8_lossy(&it).contains("--raw"))
}

/// The voice for a language, if espeak-ng has one at all.
pub(super) fn voice_of(tongue: Tongue) -> Option<&'static str> {
    let found = VOICES.iter().find(|(tag, _)| *tag == tongue.tag);
    found.map(|(_, voice)| *voice)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_player_is_told_what_it_is_given() {
        let said = |manner| {
            let player = Player {
                program: PathBuf::from("/nowhere/play"),
                manner,
            };
            let command = player.command(16_000, Some("built-in"));
            let words = command
                .get_args()
                .map(|it| it.to_string_lossy().into_owned());
            words.collect::<Vec<_>>().join(" ")
        };
        assert_eq!(
            said(Manner::PipeWire),
            "--target=built-in --rate=16000 --channels=1 --format=s16 --raw -"
        );
        assert_eq!(
            said(Manner::PulseAudio),
            "--device=built-in --raw --rate=16000 --channels=1 --format=s16le"
        );
        assert_eq!(
            said(Manner::Alsa),
            "-q -t raw -f S16_LE --rate=16000 --channels=1 -"
        );
    }

    #[test]
    fn the_languages_of_the_program_have_voices_where_there_are_any() {
        for tag in ["en", "es", "ar"] {
            assert!(voice_of(Tongue::find(tag).unwrap()).is_some(), "{tag}");
        }
        let tags = VOICES.iter().map(|(tag, _)| *tag);
        assert!(!tags.clone().any(|it| ["ps", "ti", "so"].contains(&it)));
    }
}
