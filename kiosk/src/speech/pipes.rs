//! Talking to other programs through pipes, never longer than agreed: a program that hangs, dribbles or floods
//! is ended, and so is one whose answer nobody waits for any more.

use rustix::event::{PollFd, PollFlags, Timespec, poll};
use std::io::{ErrorKind, Read, Write};
use std::os::fd::AsFd;
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};
use std::time::{Duration, Instant};

/// How soon it is noticed that nobody waits any more.
const NOTICE: Timespec = Timespec {
    tv_sec: 0,
    tv_nsec: 10_000_000,
};

/// Bytes a pipe takes without making us wait, once it takes any.
const PIECE: usize = 4096;

/// Longer questions are not asked: they must fit a pipe.
const QUESTION_BYTES_MAX: usize = 16 * 1024;

/// How much a program may answer, and for how long.
#[derive(Debug, Clone, Copy)]
pub(super) struct Bounds {
    pub(super) bytes: usize,
    pub(super) time: Duration,
}

/// A program that is ended when nobody holds it any more.
pub(super) struct Held(Child);

impl Held {
    /// Starts it, if it can be started.
    pub(super) fn start(command: &mut Command) -> Option<Held> {
        Some(Held(command.spawn().ok()?))
    }

    /// What it says; once.
    pub(super) fn stdout(&mut self) -> Option<ChildStdout> {
        self.0.stdout.take()
    }
}

impl Drop for Held {
    fn drop(&mut self) {
        // It may have ended already; either way nothing is left behind.
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// Gives a program `question` and reads its whole answer; `None` when there is none in time, it is too long, or
/// `enough` says that nobody waits for it.
pub(super) fn ask(
    mut command: Command,
    question: &[u8],
    bounds: Bounds,
    enough: &mut dyn FnMut() -> bool,
) -> Option<Vec<u8>> {
    if QUESTION_BYTES_MAX < question.len() {
        return None;
    }
    let until = Instant::now() + bounds.time;
    command
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::null());
    let mut held = Held::start(&mut command)?;
    // Dropped after writing: the question is over.
    held.0.stdin.take()?.write_all(question).ok();
    let mut stdout = held.0.stdout.take()?;
    let (mut answer, mut piece) = (Vec::new(), [0; PIECE]);
    while Instant::now() < until && !enough() {
        if !is_ready(&stdout, PollFlags::IN) {
            continue;
        }
        match stdout.read(&mut piece) {
            Ok(0) => return Some(answer),
            Ok(count) => answer.extend(&piece[..count]),
            Err(error) if error.kind() == ErrorKind::Interrupted => {}
            Err(_) => return None,
        }
        if bounds.bytes < answer.len() {
            return None;
        }
    }
    None
}

/// How a program has taken in what it was given.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Taken {
    /// All of it, and it has ended.
    All,
    /// It was ended, because nobody wants it any more.
    Enough,
    /// It does not work.
    Failed,
}

/// Gives a program `bytes` and waits until it has ended; `begun` is called with the first of them.
pub(super) fn give(
    mut command: Command,
    bytes: &[u8],
    at_most: Duration,
    begun: &mut dyn FnMut(),
    enough: &mut dyn FnMut() -> bool,
) -> Taken {
    let until = Instant::now() + at_most;
    command
        .stdin(Stdio::piped())
        .stdout(Stdio::null())
        .stderr(Stdio::null());
    let Some(mut held) = Held::start(&mut command) else {
        return Taken::Failed;
    };
    let Some(mut stdin) = held.0.stdin.take() else {
        return Taken::Failed;
    };
    let mut pieces = bytes.chunks(PIECE).peekable();
    let mut first = true;
    while pieces.peek().is_some() {
        if enough() {
            return Taken::Enough;
        }
        if until <= Instant::now() || !write(&mut stdin, &mut pieces) {
            return Taken::Failed;
        }
        if std::mem::take(&mut first) {
            begun();
        }
    }
    drop(stdin);
    ended(&mut held, until, enough)
}

/// Writes the next piece, if the program takes one now; tells whether it still listens.
fn write<'a>(
    stdin: &mut ChildStdin,
    pieces: &mut std::iter::Peekable<impl Iterator<Item = &'a [u8]>>,
) -> bool {
    if !is_ready(stdin, PollFlags::OUT) {
        return true;
    }
    pieces.next().is_none_or(|it| stdin.write_all(it).is_ok())
}

fn ended(held: &mut Held, until: Instant, enough: &mut dyn FnMut() -> bool) -> Taken {
    loop {
        match held.0.try_wait() {
            Ok(Some(status)) if status.success() => return Taken::All,
            Ok(None) if enough() => return Taken::Enough,
            Ok(None) if Instant::now() < until => {
                // Nothing tells that it has ended; waiting for nothing lets time pass.
                let _ = poll(&mut [], Some(&NOTICE));
            }
            _ => return Taken::Failed,
        }
    }
}

/// Whether something can be read, or the other end is gone, within this time.
pub(super) fn is_readable(pipe: &impl AsFd, within: Duration) -> bool {
    let mut waiting = [PollFd::new(pipe, PollFlags::IN)];
    let within = Timespec::try_from(within).unwrap_or(NOTICE);
    poll(&mut waiting, Some(&within)).is_ok_and(|it| it != 0)
}

fn is_ready(pipe: &impl AsFd, flags: PollFlags) -> bool {
    let mut waiting = [PollFd::new(pipe, flags)];
    poll(&mut waiting, Some(&NOTICE)).is_ok_and(|it| it != 0)
}

#[cfg(test)]
mod tests {
    use super::*;

    const BOUNDS: Bounds = Bounds {
        bytes: 10_000,
        time: Duration::from_secs(20),
    };

    fn shell(script: &str) -> Command {
        let mut command = Command::new("/bin/sh");
        command.args(["-c", script]);
        command
    }

    fn never() -> impl FnMut() -> bool {
        || false
    }

    #[test]
    fn an_answer_is_read_to_its_end() {
        let answer = ask(shell("cat; echo heard"), b"words\n", BOUNDS, &mut never());
        assert_eq!(answer.as_deref(), Some(&b"words\nheard\n"[..]));
    }

    #[test]
    fn a_program_that_floods_hangs_or_is_not_there_is_given_up() {
        assert_eq!(ask(shell("yes"), b"", BOUNDS, &mut never()), None);
        let short = Bounds {
            time: Duration::from_millis(50),
            ..BOUNDS
        };
        let begun = Instant::now();
        assert_eq!(ask(shell("exec sleep 30"), b"", short, &mut never()), None);
        assert_eq!(
            ask(Command::new("/no/such/program"), b"", BOUNDS, &mut never()),
            None
        );
        assert!(begun.elapsed() < Duration::from_secs(10));
    }

    #[test]
    fn nobody_waits_for_an_answer_nobody_wants() {
        let begun = Instant::now();
        assert_eq!(ask(shell("exec sleep 30"), b"", BOUNDS, &mut || true), None);
        let taken = give(
            shell("exec sleep 30"),
            b"sound",
            BOUNDS.time,
            &mut || (),
            &mut || true,
        );
        assert_eq!(taken, Taken::Enough);
        assert!(begun.elapsed() < Duration::from_secs(10));
    }

    #[test]
    fn what_is_given_arrives_whole_and_its_beginning_is_noted() {
        let home = tempfile::tempdir().unwrap();
        let file = home.path().join("sound");
        let bytes: Vec<u8> = (0..200_000_u32).map(|it| it.to_le_bytes()[0]).collect();
        let mut begun = 0;
        let script = format!("cat > '{}'", file.display());
        let taken = give(
            shell(&script),
            &bytes,
            BOUNDS.time,
            &mut || begun += 1,
            &mut never(),
        );
        assert_eq!((taken, begun), (Taken::All, 1));
        assert_eq!(std::fs::read(file).unwrap(), bytes);
    }

    #[test]
    fn a_player_that_ends_early_has_failed() {
        let taken = give(
            shell("exit 1"),
            b"sound",
            BOUNDS.time,
            &mut || (),
            &mut never(),
        );
        assert_eq!(taken, Taken::Failed);
    }
}
