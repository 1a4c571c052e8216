//! The thread that speaks: one thing after the other, each from its recording or else by the voice, until all
//! is said or the visitor touches the screen. It is told words of the program only.

use super::clips::Clips;
use super::pipes::{self, Bounds, Taken};
use super::programs::{Player, Programs, voice_of};
use super::utterance::Utterance;
use super::volume::Volume;
use shared::sound::Sound;
use std::collections::HashSet;
use std::path::Path;
use std::process::Command;
use std::sync::mpsc::{Receiver, RecvTimeoutError};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

/// What the voice may give for one thing to say: two minutes of sound, within a few seconds.
const VOICE: Bounds = Bounds {
    bytes: 8 * 1024 * 1024,
    time: Duration::from_secs(8),
};

/// What a list of voices or of sound devices may be.
const LIST: Bounds = Bounds {
    bytes: 1024 * 1024,
    time: Duration::from_secs(3),
};

/// How often it is looked whether headphones are plugged in.
const LOOK_EVERY: Duration = Duration::from_secs(3);

/// How much longer than the sound itself a player may take.
const PLAYER_SLACK: Duration = Duration::from_secs(5);

/// Words in a minute: slower than people speak, for a voice that is not easy to understand.
const PACE: &str = "145";

/// What the thread is told to do.
pub(super) enum Order {
    Say {
        what: Vec<Utterance>,
        volume: Volume,
        since: Instant,
    },
    Stop,
}

/// Whether headphones are plugged in.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Headphones {
    /// They are.
    Plugged,
    /// They are not.
    Unplugged,
    /// This machine does not tell.
    #[default]
    Unknown,
}

/// What the thread lets the screen know.
#[derive(Default)]
pub(super) struct Told {
    pub(super) speaking: Option<String>,
    pub(super) voices: HashSet<String>,
    pub(super) headphones: Headphones,
    /// How long it took from the touch to the first sound, the last time.
    pub(super) began_after: Option<Duration>,
}

/// What screen and thread share.
pub(super) type Board = Arc<Mutex<Told>>;

pub(super) fn look(board: &Board) -> MutexGuard<'_, Told> {
    board.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Everything the thread holds.
pub(super) struct Talker {
    pub(super) programs: Programs,
    pub(super) player: Player,
    pub(super) clips: Arc<Clips>,
    pub(super) orders: Receiver<Order>,
    pub(super) board: Board,
}

impl Talker {
    /// Speaks until nobody gives orders any more.
    pub(super) fn run(self) {
        let voices = self
            .programs
            .voice
            .as_deref()
            .map(voices)
            .unwrap_or_default();
        look(&self.board).voices = voices;
        self.look_at_the_jack();
        let mut next = None;
        loop {
            let order = match next.take() {
                Some(order) => order,
                None => match self.orders.recv_timeout(LOOK_EVERY) {
                    Ok(order) => order,
                    Err(RecvTimeoutError::Timeout) => {
                        self.look_at_the_jack();
                        continue;
                    }
                    Err(RecvTimeoutError::Disconnected) => return,
                },
            };
            if let Order::Say {
                what,
                volume,
                since,
            } = order
            {
                next = self.say_all(&what, volume, since);
                look(&self.board).speaking = None;
            }
        }
    }

    /// Says one thing after the other; what it was told meanwhile, if it was.
    fn say_all(&self, what: &[Utterance], volume: Volume, since: Instant) -> Option<Order> {
        let mut told = None;
        let begun = |board: &Board| {
            look(board).began_after.get_or_insert(since.elapsed());
        };
        look(&self.board).began_after = None;
        for utterance in what {
            let mut enough = || {
                told = told.take().or_else(|| match self.orders.try_recv() {
                    Ok(order) => Some(order),
                    Err(std::sync::mpsc::TryRecvError::Empty) => None,
                    Err(std::sync::mpsc::TryRecvError::Disconnected) => Some(Order::Stop),
                });
                told.is_some()
            };
            let Some(sound) = self.sound(utterance, &mut enough) else {
                if told.is_some() {
                    return told;
                }
                continue;
            };
            look(&self.board).speaking = Some(utterance.item.clone());
            let taken = pipes::give(
                self.player.command(sound.rate),
                &volume.of(&sound),
                sound.length() + PLAYER_SLACK,
                &mut || begun(&self.board),
                &mut enough,
            );
            match taken {
                Taken::All => {}
                Taken::Enough => return told,
                Taken::Failed => {
                    tracing::warn!("sound could not be played");
                    return told;
                }
            }
        }
        told
    }

    /// The recording, or what the voice makes of the words.
    fn sound(&self, utterance: &Utterance, enough: &mut dyn FnMut() -> bool) -> Option<Sound> {
        if enough() {
            return None;
        }
        let recorded = self.clips.sound(utterance.tongue, &utterance.text);
        recorded.or_else(|| {
            let voice = voice_of(utterance.tongue)?;
            let command = speak(self.programs.voice.as_deref()?, voice);
            let wav = pipes::ask(command, utterance.text.as_bytes(), VOICE, enough)?;
            Sound::from_wav(&wav).ok()
        })
    }

    fn look_at_the_jack(&self) {
        let Some(pactl) = &self.programs.jack else {
            return;
        };
        let mut command = Command::new(pactl);
        // What it says is read by us, not by people.
        command.args(["list", "sinks"]).env("LC_ALL", "C");
        let said = pipes::ask(command, &[], LIST, &mut || false);
        let said = said.map(|it| String::from_utf8_lossy(&it).into_owned());
        look(&self.board).headphones = said.map_or(Headphones::Unknown, |it| headphones(&it));
    }
}

/// The command that makes sound of the words it is given on its standard input. Words never stand in a command
/// line, where every program of the machine could read them.
fn speak(program: &Path, voice: &str) -> Command {
    let mut command = Command::new(program);
    command.args(["-v", voice, "-s", PACE, "-b", "1", "--stdin", "--stdout"]);
    command
}

/// The voices that are installed.
fn voices(program: &Path) -> HashSet<String> {
    let mut command = Command::new(program);
    command.arg("--voices");
    let said = pipes::ask(command, &[], LIST, &mut || false).unwrap_or_default();
    let said = String::from_utf8_lossy(&said);
    let lines = said.lines().skip(1);
    lines
        .filter_map(|it| it.split_whitespace().nth(1))
        .map(str::to_owned)
        .collect()
}

/// What the list of sound devices tells of headphones.
fn headphones(sinks: &str) -> Headphones {
    let ports = sinks
        .lines()
        .filter_map(|it| it.trim().strip_prefix("Active Port:"));
    let mut ports = ports.peekable();
    if ports.peek().is_none() {
        return Headphones::Unknown;
    }
    let is_worn = |it: &str| it.contains("headphone") || it.contains("headset");
    if ports.any(is_worn) {
        Headphones::Plugged
    } else {
        Headphones::Unplugged
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_machine_tells_whether_headphones_are_plugged_in() {
        for (said, expected) in [
            ("", Headphones::Unknown),
            (
                "Sink #1\n\tPorts:\n\t\tanalog-output-headphones: Headphones",
                Headphones::Unknown,
            ),
            (
                "Sink #1\n\tActive Port: analog-output-speaker\n",
                Headphones::Unplugged,
            ),
            (
                "Sink #1\n\tActive Port: analog-output-headphones\n",
                Headphones::Plugged,
            ),
            (
                "\tActive Port: hdmi-output-0\n\tActive Port: headset-output\n",
                Headphones::Plugged,
            ),
        ] {
            assert_eq!(headphones(said), expected, "{said:?}");
        }
    }

    #[test]
    fn no_word_stands_in_the_command_line_of_the_voice() {
        let command = speak(Path::new("/usr/bin/espeak-ng"), "es-419");
        let words: Vec<_> = command.get_args().map(|it| it.to_string_lossy()).collect();
        assert_eq!(
            words,
            [
                "-v", "es-419", "-s", "145", "-b", "1", "--stdin", "--stdout"
            ]
        );
    }
}
