//! Whether headphones are plugged into what sounds by default. It is looked at again the moment the sound system
//! says that something has changed, so that a plug that is pulled ends what only one visitor may hear.

use super::pipes::{self, Bounds, Held};
use super::talker::{Board, look};
use std::io::{ErrorKind, Read};
use std::path::PathBuf;
use std::process::{ChildStdout, Command, Stdio};
use std::sync::mpsc::{self, Receiver, RecvTimeoutError, Sender};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::thread;
use std::time::Duration;

/// What a list of voices or of sound devices may be.
pub(super) const LIST: Bounds = Bounds {
    bytes: 1024 * 1024,
    time: Duration::from_secs(3),
};

/// How long one look may take: meanwhile what was seen last counts.
const LOOK: Bounds = Bounds {
    bytes: 1024 * 1024,
    time: Duration::from_secs(1),
};

/// When it is looked after it was begun to listen, and how often all the same.
const FIRST_LOOK: Duration = Duration::from_secs(1);
const LOOK_ALL_THE_SAME: Duration = Duration::from_secs(5);

/// No line of a program that tells of changes is longer, in bytes.
const REST_MAX: usize = 64 * 1024;

/// How often it is looked where the sound system does not tell of changes.
const LOOK_EVERY: Duration = Duration::from_secs(3);

/// Whether headphones are plugged in.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Headphones {
    /// They are.
    Plugged,
    /// They are not, or the program that knows does not answer.
    Unplugged,
    /// This machine does not tell.
    #[default]
    Unknown,
}

/// The watch over the plug, on a thread of its own.
pub(super) struct Jack {
    /// The program that tells of changes.
    teller: Teller,
    /// Dropped to end the watch.
    watching: Mutex<Option<Sender<()>>>,
    /// Tells when the watch is over, and nothing it has started is left.
    gone: Mutex<Receiver<()>>,
}

type Teller = Arc<Mutex<Option<Held>>>;

impl Jack {
    /// Watches the plug with `pactl` and writes on `board` how it is.
    pub(super) fn watch(pactl: PathBuf, board: Board) -> Jack {
        let teller = Teller::default();
        let (watching, ended) = mpsc::channel();
        let (alive, gone) = mpsc::channel();
        look(&board).headphones = Headphones::Unplugged;
        let watch = Watch {
            pactl,
            board,
            teller: Arc::clone(&teller),
            ended,
            gone: alive,
        };
        thread::spawn(move || watch.run());
        Jack {
            teller,
            watching: Mutex::new(Some(watching)),
            gone: Mutex::new(gone),
        }
    }

    /// Ends the watch, and the programs it has started; waits so long until they are gone.
    pub(super) fn end(&self, at_most: Duration) {
        let mut watching = self.watching.lock().unwrap_or_else(PoisonError::into_inner);
        watching.take();
        hold(&self.teller).take();
        let gone = self.gone.lock().unwrap_or_else(PoisonError::into_inner);
        let _ = gone.recv_timeout(at_most);
    }
}

fn hold(teller: &Teller) -> MutexGuard<'_, Option<Held>> {
    teller.lock().unwrap_or_else(PoisonError::into_inner)
}

struct Watch {
    pactl: PathBuf,
    board: Board,
    teller: Teller,
    ended: Receiver<()>,
    /// Dropped when the watch is over.
    gone: Sender<()>,
}

impl Watch {
    fn run(self) {
        loop {
            self.look();
            if let Some(told) = self.changes() {
                self.follow(told);
                hold(&self.teller).take();
                // Nobody watches now.
                look(&self.board).headphones = Headphones::Unplugged;
            }
            if self.is_over(LOOK_EVERY) {
                break;
            }
        }
        drop(self.gone);
    }

    /// Looks whenever something is told that may be a plug, and now and then all the same: soon after the beginning,
    /// because what changed before it was listened is not told.
    fn follow(&self, mut told: ChildStdout) {
        let (mut wait, mut rest, mut piece) = (FIRST_LOOK, String::new(), [0; 4096]);
        while !self.is_over(Duration::ZERO) {
            if !pipes::is_readable(&told, wait) {
                self.look();
                wait = LOOK_ALL_THE_SAME;
                continue;
            }
            match told.read(&mut piece) {
                Ok(0) => return,
                Ok(count) => rest.push_str(&String::from_utf8_lossy(&piece[..count])),
                Err(error) if error.kind() == ErrorKind::Interrupted => {}
                Err(_) => return,
            }
            // Many changes at once are one look.
            let end = rest.rfind('\n').map_or(0, |it| it + 1);
            let lines: String = rest.drain(..end).collect();
            if lines.lines().any(is_of_the_plug) {
                self.look();
            }
            if REST_MAX < rest.len() {
                return;
            }
        }
    }

    fn is_over(&self, after: Duration) -> bool {
        self.ended.recv_timeout(after) == Err(RecvTimeoutError::Disconnected)
    }

    /// Where the sound system tells of changes.
    fn changes(&self) -> Option<ChildStdout> {
        let mut command = self.ask(&["subscribe"]);
        command
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null());
        let mut teller = hold(&self.teller);
        // Ended meanwhile: nobody would end it any more.
        if self.is_over(Duration::ZERO) {
            return None;
        }
        let mut held = Held::start(&mut command)?;
        let told = held.stdout();
        *teller = Some(held);
        told
    }

    fn look(&self) {
        let said = |words: &[&str]| {
            let said = pipes::ask(self.ask(words), &[], LOOK, &mut || {
                self.is_over(Duration::ZERO)
            })?;
            Some(String::from_utf8_lossy(&said).into_owned())
        };
        let found = said(&["info"]).zip(said(&["list", "sinks"]));
        let (headphones, sink) = found.map_or((Headphones::Unplugged, None), |(info, sinks)| {
            let sink = default_sink(&info);
            (headphones(sink.as_deref(), &sinks), sink)
        });
        let mut board = look(&self.board);
        board.headphones = headphones;
        board.sink = sink;
    }

    fn ask(&self, words: &[&str]) -> Command {
        let mut command = Command::new(&self.pactl);
        // What it says is read by us, not by people.
        command.args(words).env("LC_ALL", "C");
        command
    }
}

/// Whether a change may be one of headphones, or of what sounds by default.
fn is_of_the_plug(line: &str) -> bool {
    [" on sink #", " on server", " on card #"]
        .iter()
        .any(|it| line.contains(it))
}

/// The name of what sounds by default.
fn default_sink(info: &str) -> Option<String> {
    let mut lines = info.lines();
    let name = lines.find_map(|it| it.trim().strip_prefix("Default Sink:"))?;
    let name = name.trim();
    (!name.is_empty()).then(|| name.to_owned())
}

/// What the list of sound devices tells of headphones in the one that sounds by default.
fn headphones(sink: Option<&str>, sinks: &str) -> Headphones {
    let mut lines = sinks.lines().map(str::trim);
    let is_it = |it: &str| it.strip_prefix("Name:").map(str::trim) == sink;
    if sink.is_none() || !lines.by_ref().any(is_it) {
        return Headphones::Unplugged;
    }
    let own: Vec<&str> = lines.take_while(|it| !it.starts_with("Sink #")).collect();
    let port = own.iter().find_map(|it| it.strip_prefix("Active Port:"));
    // A machine with no other port has this one active also while nothing is plugged into it.
    let is_empty = port.is_some_and(|port| {
        let of_port = |it: &&&str| {
            it.strip_prefix(port.trim())
                .is_some_and(|it| it.starts_with(':'))
        };
        let told = own.iter().find(of_port);
        told.is_some_and(|it| it.contains("not available"))
    });
    match port.map(str::to_lowercase) {
        Some(_) if is_empty => Headphones::Unplugged,
        Some(it) if it.contains("headphone") || it.contains("headset") => Headphones::Plugged,
        Some(_) => Headphones::Unplugged,
        None => Headphones::Unknown,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_machine_tells_whether_headphones_are_plugged_into_what_sounds_by_default() {
        let two = "Sink #1\n\tName: hdmi\n\tActive Port: hdmi-output-0\n\nSink #2\n\tName: built-in\n\tPorts:\n\t\t\
            analog-output-speaker: Speaker\n\tActive Port: analog-output-headphones\n";
        for (sink, sinks, expected) in [
            ("", "", Headphones::Unplugged),
            ("hdmi", "", Headphones::Unplugged),
            ("built-in", two, Headphones::Plugged),
            ("hdmi", two, Headphones::Unplugged),
            ("built", two, Headphones::Unplugged),
            ("usb", "Sink #1\n\tName: usb\n", Headphones::Unknown),
            (
                "usb",
                "Sink #1\n\tName: usb\nSink #2\n\tName: b\n\tActive Port: headset-output\n",
                Headphones::Unknown,
            ),
            (
                "jack",
                "Sink #1\n\tName: jack\n\tPorts:\n\t\tanalog-output-headphones: Headphones (type: Headphones, priority: 9900, not available)\n\tActive Port: analog-output-headphones\n",
                Headphones::Unplugged,
            ),
            (
                "jack",
                "Sink #1\n\tName: jack\n\tPorts:\n\t\tanalog-output-lineout: Line Out (type: Line, priority: 9900, not available)\n\t\tanalog-output-headphones: Headphones (type: Headphones, priority: 9900, availability group: Legacy 4, available)\n\tActive Port: analog-output-headphones\n",
                Headphones::Plugged,
            ),
            (
                "usb",
                "Sink #1\n\tName: usb\n\tActive Port: [Out] Headphones\n",
                Headphones::Plugged,
            ),
        ] {
            let info = format!("Server Name: a\nDefault Sink: {sink}\nDefault Source: b\n");
            assert_eq!(
                headphones(default_sink(&info).as_deref(), sinks),
                expected,
                "{sink:?} {sinks:?}"
            );
        }
    }

    #[test]
    fn only_what_may_be_a_plug_is_looked_at() {
        for line in [
            "Event 'change' on sink #1",
            "Event 'change' on server #4294967295",
            "Event 'change' on card #0",
        ] {
            assert!(is_of_the_plug(line), "{line}");
        }
        for line in [
            "Event 'new' on client #7",
            "Event 'change' on sink-input #3",
            "",
        ] {
            assert!(!is_of_the_plug(line), "{line}");
        }
    }
}
