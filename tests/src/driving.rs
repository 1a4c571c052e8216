//! A kiosk in the middle of its work: watched line by line, so that a plug can be pulled at any moment.

use crate::{KioskProgram, Running};
use anyhow::{Result, ensure};
use std::io::BufRead;
use std::sync::mpsc::{Receiver, channel};
use std::time::{Duration, Instant};

/// How long a story waits for something that should happen at once.
const PATIENCE: Duration = Duration::from_mins(1);

/// A running `kiosk drive`.
pub struct Driving {
    running: Running,
    lines: Receiver<String>,
    said: String,
}

impl Driving {
    /// Reads along with what `running` says.
    pub fn watch(mut running: Running) -> Result<Driving> {
        let mut output = running.output()?;
        let (tell, lines) = channel();
        std::thread::spawn(move || {
            let mut line = String::new();
            // A line without its end was cut off by a pulled plug: nobody read it.
            while output.read_line(&mut line).is_ok_and(|it| 0 < it) && line.ends_with('\n') {
                if tell.send(std::mem::take(&mut line)).is_err() {
                    return;
                }
            }
        });
        Ok(Driving {
            running,
            lines,
            said: String::new(),
        })
    }

    /// Lets it work for a while, then kills it; what it had said by then.
    pub fn pull_plug_after(mut self, wait: Duration) -> Result<String> {
        self.listen(wait);
        self.running.kill()?;
        self.said.extend(self.lines.iter());
        Ok(self.said)
    }

    /// Waits for `count` tickets, and then for a moment more.
    pub fn wait_for_tickets(&mut self, count: usize, then: Duration) -> Result<()> {
        let begun = Instant::now();
        while self.said.lines().count() < count {
            ensure!(begun.elapsed() < PATIENCE, "no ticket in {PATIENCE:?}");
            self.listen(Duration::from_millis(5));
        }
        self.listen(then);
        Ok(())
    }

    /// Waits until its log says `words`.
    pub fn wait_for_log(&mut self, kiosk: &KioskProgram, words: &str) -> Result<()> {
        let begun = Instant::now();
        while !kiosk.read_log().contains(words) {
            ensure!(
                begun.elapsed() < PATIENCE,
                "the log never said {words:?}:\n{}",
                kiosk.read_log()
            );
            self.listen(Duration::from_millis(20));
        }
        Ok(())
    }

    /// Waits until it ends by itself; all it said.
    pub fn finish(mut self) -> Result<String> {
        self.said.extend(self.lines.iter());
        ensure!(self.running.wait()?, "the kiosk ended badly");
        Ok(self.said)
    }

    fn listen(&mut self, wait: Duration) {
        let until = Instant::now() + wait;
        let left = || until.saturating_duration_since(Instant::now());
        while let Ok(line) = self.lines.recv_timeout(left()) {
            self.said.push_str(&line);
        }
        // A closed output ends the wait early; the rest of it passes here.
        let (_alive, silence) = channel::<()>();
        let _ = silence.recv_timeout(left());
    }
}
