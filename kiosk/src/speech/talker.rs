//! The thread that speaks: one thing after the other, each from its recording or else by the voice, until all
//! is said or the visitor touches the screen. It is told words of the program only.

use super::Speaker;
use super::clips::Clips;
use super::jack::{Headphones, LIST};
use super::pipes::{self, Bounds, Taken};
use super::programs::{Player, Programs, voice_of};
use super::utterance::{Hearers, Utterance};
use super::volume::Volume;
use shared::sound::Sound;
use std::collections::HashSet;
use std::path::Path;
use std::process::Command;
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, TryRecvError};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

/// What the voice may give for one thing to say: two minutes of sound, within a few seconds.
const VOICE: Bounds = Bounds {
    bytes: 8 * 1024 * 1024,
    time: Duration::from_secs(8),
};

/// How much longer than the sound itself a player may take.
const PLAYER_SLACK: Duration = Duration::from_secs(5);

/// After so long a player that did not work is tried again.
const TRY_AGAIN_AFTER: Duration = Duration::from_secs(10);

/// Words in a minute: slower than people speak, for a voice that is not easy to understand.
const PACE: &str = "145";

/// What the thread is told to do.
pub(super) enum Order {
    Say(Say),
    Stop,
    /// The program ends: nothing is started any more.
    End,
}

/// What to say, and to whom.
pub(super) struct Say {
    pub(super) what: Vec<Utterance>,
    pub(super) volume: Volume,
    pub(super) since: Instant,
    /// Who may hear it. When others could hear it as well, nothing more is said.
    pub(super) hearers: Hearers,
}

/// What the threads let the screen know.
#[derive(Default)]
pub(super) struct Told {
    pub(super) speaking: Option<String>,
    pub(super) voices: HashSet<String>,
    /// Whether headphones are plugged into what sounds by default.
    pub(super) headphones: Headphones,
    /// The name of what sounds by default, where it is known.
    pub(super) sink: Option<String>,
    /// What plays sound now is told where to play it.
    pub(super) is_led: bool,
    /// No player works.
    pub(super) is_mute: bool,
    /// How long it took from the touch to the first sound, the last time.
    pub(super) began_after: Option<Duration>,
}

impl Told {
    /// Who hears this kiosk; nobody where nothing can or may sound.
    pub(super) fn hearers(&self, speaker: Speaker) -> Option<Hearers> {
        // Headphones in one place mean nothing where the sound may come out in another.
        let headphones = match self.headphones {
            Headphones::Plugged if !self.is_led => Headphones::Unknown,
            other => other,
        };
        speaker.hearers(headphones).filter(|_| !self.is_mute)
    }

    /// Headphones are in, and all that sounds comes out of them.
    pub(super) fn is_worn(&self) -> bool {
        self.headphones == Headphones::Plugged && self.is_led
    }
}

/// What screen and thread share.
pub(super) type Board = Arc<Mutex<Told>>;

pub(super) fn look(board: &Board) -> MutexGuard<'_, Told> {
    board.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Everything the thread holds.
pub(super) struct Talker {
    pub(super) speaker: Speaker,
    pub(super) programs: Programs,
    pub(super) clips: Arc<Clips>,
    pub(super) orders: Receiver<Order>,
    pub(super) board: Board,
    /// Players that did not work; they are tried again another time.
    pub(super) failed: usize,
    /// Dropped when the thread has ended, and with it every program it has started.
    pub(super) ended: Sender<()>,
}

impl Talker {
    /// Speaks until it is told to end.
    pub(super) fn run(mut self) {
        let voice = self.programs.voice.as_deref();
        let voices = voice.map(voices).unwrap_or_default();
        look(&self.board).voices = voices;
        let mut next = None;
        loop {
            let order = match next.take() {
                Some(order) => order,
                // What did not work may work again: a sound server that was started meanwhile, a plug that is back.
                None if self.failed != 0 => match self.orders.recv_timeout(TRY_AGAIN_AFTER) {
                    Ok(order) => order,
                    Err(RecvTimeoutError::Timeout) => {
                        self.play_by(0);
                        continue;
                    }
                    Err(RecvTimeoutError::Disconnected) => break,
                },
                None => match self.orders.recv() {
                    Ok(order) => order,
                    Err(_) => break,
                },
            };
            match order {
                Order::Say(say) => {
                    next = self.say_all(&say);
                    look(&self.board).speaking = None;
                }
                Order::Stop => {}
                Order::End => break,
            }
        }
        drop(self.ended);
    }

    /// Says one thing after the other; what it was told meanwhile, if it was.
    fn say_all(&mut self, say: &Say) -> Option<Order> {
        look(&self.board).began_after = None;
        let mut told = None;
        for utterance in &say.what {
            let sound = self.sound(utterance, &mut || self.is_enough(say, &mut told));
            if let Some(sound) = sound {
                look(&self.board).speaking = Some(utterance.item.clone());
                if self.play(&sound, say, &mut told) != Taken::All {
                    return told;
                }
            } else if self.is_enough(say, &mut told) {
                return told;
            }
        }
        told
    }

    /// Whether nothing more is to be said: something else was ordered, or others could hear it.
    fn is_enough(&self, say: &Say, told: &mut Option<Order>) -> bool {
        if told.is_none() {
            *told = match self.orders.try_recv() {
                Ok(order) => Some(order),
                Err(TryRecvError::Empty) => None,
                Err(TryRecvError::Disconnected) => Some(Order::End),
            };
        }
        let hearers = look(&self.board).hearers(self.speaker);
        let is_overheard = match hearers {
            Some(Hearers::Everybody) => say.hearers == Hearers::OnlyTheVisitor,
            Some(Hearers::OnlyTheVisitor) => false,
            None => true,
        };
        told.is_some() || is_overheard
    }

    /// From now on the players before this one are passed over.
    fn play_by(&mut self, player: usize) {
        self.failed = player;
        let player = self.programs.players.get(player);
        let mut board = look(&self.board);
        board.is_led = player.is_some_and(Player::is_led);
        board.is_mute = player.is_none();
    }

    /// Plays it, by the next player when one does not work: that one is passed over for a while.
    fn play(&mut self, sound: &Sound, say: &Say, told: &mut Option<Order>) -> Taken {
        while let Some(player) = self.programs.players.get(self.failed) {
            let sink = look(&self.board).sink.clone();
            let begun = || {
                look(&self.board)
                    .began_after
                    .get_or_insert(say.since.elapsed());
            };
            let taken = pipes::give(
                player.command(sound.rate, sink.as_deref()),
                &say.volume.of(sound),
                sound.length() + PLAYER_SLACK,
                &mut { begun },
                &mut || self.is_enough(say, told),
            );
            if taken != Taken::Failed {
                return taken;
            }
            tracing::warn!(player = %player.program.display(), "sound could not be played by this program");
            self.play_by(self.failed + 1);
        }
        Taken::Failed
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

#[cfg(test)]
mod tests {
    use super::*;

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
