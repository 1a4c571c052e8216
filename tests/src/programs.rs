//! Starts the real programs as processes of their own.

use anyhow::{Context, Result, bail};
use rustix::process::{Pid, Signal, kill_process};
use std::ffi::OsStr;
use std::fs::{File, OpenOptions};
use std::io::{BufRead, BufReader, Read, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdout, Command, Stdio};
use std::sync::mpsc::channel;
use std::time::Duration;

/// The one executable that becomes kiosk or back office by its first argument.
#[derive(Debug, Clone)]
pub struct Programs {
    exe: PathBuf,
}

/// A program that runs until it is stopped; dropping it ends it at once.
#[derive(Debug)]
pub struct Running {
    child: Child,
    stdout: Option<BufReader<ChildStdout>>,
}

impl Programs {
    /// The programs inside the executable `exe`.
    pub fn at(exe: impl Into<PathBuf>) -> Programs {
        Programs { exe: exe.into() }
    }

    /// A command line of one program, ready for more arguments.
    pub fn command(&self, program: &str, arguments: &[&OsStr]) -> Command {
        let mut command = Command::new(&self.exe);
        command.arg(program).args(arguments).stdin(Stdio::null());
        command
    }

    /// Runs a program to its end with `input`; its output, or an error with what it said. What it says
    /// on stderr is also appended to `log`.
    pub fn run(
        &self,
        program: &str,
        arguments: &[&OsStr],
        input: &str,
        log: &Path,
    ) -> Result<String> {
        let mut child = self
            .command(program, arguments)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .with_context(|| format!("starting {}", self.exe.display()))?;
        // Written beside reading: a long input must not block a program that already answers.
        let mut stdin = child.stdin.take().context("a piped input")?;
        let input = input.to_owned();
        let writer = std::thread::spawn(move || stdin.write_all(input.as_bytes()));
        let done = child.wait_with_output()?;
        // A program that ends early closes its input; its exit code says why.
        let _ = writer.join();
        open_log(log)?.write_all(&done.stderr)?;
        if !done.status.success() {
            bail!(
                "{program} ended with {}: {}",
                done.status,
                String::from_utf8_lossy(&done.stderr)
            );
        }
        Ok(String::from_utf8(done.stdout)?)
    }

    /// Starts a program that goes on. What it says on stderr is appended to `log`.
    pub fn start(&self, program: &str, arguments: &[&OsStr], log: &Path) -> Result<Running> {
        let log = open_log(log)?;
        let mut child = self
            .command(program, arguments)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::from(log))
            .spawn()
            .with_context(|| format!("starting {}", self.exe.display()))?;
        let stdout = child.stdout.take().map(BufReader::new);
        Ok(Running { child, stdout })
    }
}

fn open_log(log: &Path) -> Result<File> {
    let file = OpenOptions::new().create(true).append(true).open(log);
    file.with_context(|| format!("the log {}", log.display()))
}

impl Running {
    /// Reads lines until one begins with `start`; what follows it on that line.
    pub fn says(&mut self, start: &str) -> Result<String> {
        let stdout = self
            .stdout
            .as_mut()
            .context("the output was taken already")?;
        let mut line = String::new();
        loop {
            line.clear();
            if stdout.read_line(&mut line)? == 0 {
                bail!("the program ended before it said {start:?}");
            }
            if let Some(rest) = line.trim_end().strip_prefix(start) {
                return Ok(rest.trim().to_owned());
            }
        }
    }

    /// Gives it all its input and closes it.
    pub fn feed(&mut self, input: &str) -> Result<()> {
        let mut stdin = self
            .child
            .stdin
            .take()
            .context("the input was closed already")?;
        // A program that ends early closes its input; its exit code says why.
        let _ = stdin.write_all(input.as_bytes());
        Ok(())
    }

    /// What it says from now on.
    pub fn output(&mut self) -> Result<impl BufRead + Send + 'static> {
        self.stdout.take().context("the output was taken already")
    }

    /// Everything it still says until it ends.
    pub fn rest(&mut self) -> Result<String> {
        let mut rest = String::new();
        if let Some(mut stdout) = self.stdout.take() {
            stdout.read_to_string(&mut rest)?;
        }
        Ok(rest)
    }

    /// Asks it to end (SIGTERM) and waits until it has.
    pub fn stop(mut self) -> Result<()> {
        let id = i32::try_from(self.child.id()).ok().and_then(Pid::from_raw);
        kill_process(id.context("a process has a number")?, Signal::TERM)?;
        self.child.wait()?;
        Ok(())
    }

    /// Ends it in the middle of whatever it does (SIGKILL).
    pub fn kill(mut self) -> Result<()> {
        self.child.kill()?;
        self.child.wait()?;
        Ok(())
    }

    /// Whether it still runs.
    pub fn is_alive(&mut self) -> bool {
        matches!(self.child.try_wait(), Ok(None))
    }

    /// Waits until it ends by itself; whether it ended well.
    pub fn wait(&mut self) -> Result<bool> {
        Ok(self.child.wait()?.success())
    }

    /// Waits until it ends by itself (whether it ended well), or until `enough`: then it still runs.
    pub fn wait_until(&mut self, enough: impl Fn() -> bool) -> Result<bool> {
        let (_open, pause) = channel::<()>();
        loop {
            if let Some(status) = self.child.try_wait()? {
                return Ok(status.success());
            }
            if enough() {
                return Ok(false);
            }
            // Nothing is ever sent: this only lets time pass.
            let _ = pause.recv_timeout(Duration::from_millis(200));
        }
    }

    /// Its process id.
    pub fn id(&self) -> u32 {
        self.child.id()
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        // It may have ended already; either way nothing is left behind.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
