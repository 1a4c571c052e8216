//! Where a proof takes place: a folder of its own, and a kiosk in it that belongs to an office nobody runs.

use super::{CHILD, COMMAND};
use crate::folder::Folder;
use crate::outbox::{Outbox, Pairing};
use anyhow::{Context, bail};
use ed25519_dalek::SigningKey;
use rand::Rng;
use rustix::process::{Pid, Signal, kill_process};
use shared::clock::{Clock, SystemClock};
use shared::ids::{KioskId, OfficeId, StoreEpoch, mint};
use shared::protocol::pairing::{Belonging, KioskPlace};
use shared::random::Random;
use shared::record::SecretKeys;
use std::env;
use std::ffi::OsString;
use std::fs::{self, File};
use std::io::{BufRead, BufReader, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};

/// The authority of an office that nobody runs; its key was thrown away.
const NOBODY: &[u8] = include_bytes!("nobody.der");

/// A folder that goes with everything in it: the data folder of a kiosk, its log, and the folder in which it runs,
/// where a core file would be.
pub(super) struct Home(PathBuf);

impl Home {
    /// The folder at `path`, which goes when this is dropped.
    pub(super) fn at(path: PathBuf) -> Home {
        Home(path)
    }

    pub(super) fn make(place: KioskPlace, random: &mut Random) -> anyhow::Result<Home> {
        let name = format!("antesala-proof-{}", mint(SystemClock.now(), random));
        let home = Home::at(env::temp_dir().join(name));
        let outbox = Outbox::open(Folder::take(&home.data())?)?;
        outbox.keep_pairing(&pairing(place, random))?;
        Ok(home)
    }

    pub(super) fn path(&self) -> &Path {
        &self.0
    }

    pub(super) fn data(&self) -> PathBuf {
        self.0.join("data")
    }
}

impl Drop for Home {
    fn drop(&mut self) {
        // What is left in a folder for temporary files goes some day; there is nothing readable in it.
        let _ = fs::remove_dir_all(&self.0);
    }
}

/// A kiosk of an office that nobody runs and nobody reaches.
fn pairing(place: KioskPlace, random: &mut Random) -> Pairing {
    let now = SystemClock.now();
    let mut key = [0; 32];
    random.fill_bytes(&mut key);
    let identity = SigningKey::from_bytes(&key).verifying_key().to_bytes();
    random.fill_bytes(&mut key);
    let device = SigningKey::from_bytes(&key);
    Pairing {
        belonging: Belonging {
            office_id: OfficeId::mint(now, random),
            kiosk_id: KioskId::mint(now, random),
            place,
            series: "A".parse().expect("A is the letter of a series"),
            authority: NOBODY.to_vec(),
            identity,
            keys: SecretKeys::mint(random).public(),
            store_epoch: StoreEpoch::mint(now, random),
        },
        server: "https://127.0.0.1:9".to_owned(),
        device,
    }
}

/// A running kiosk of a proof.
pub(super) struct Kiosk {
    child: Child,
    input: ChildStdin,
    output: BufReader<ChildStdout>,
    log: PathBuf,
}

impl Kiosk {
    pub(super) fn start(home: &Home, is_readable: bool) -> anyhow::Result<Kiosk> {
        // The same program, reached by the same words on the command line.
        let own: Vec<OsString> = env::args_os().skip(1).collect();
        let before = own.iter().take_while(|it| *it != COMMAND);
        let log = home.path().join("log");
        let mut command = Command::new(env::current_exe()?);
        command.args(before).arg(CHILD);
        if is_readable {
            command.arg("--readable");
        }
        command.arg("--data").arg(home.data());
        let paper = format!("file:{}", home.path().join("paper").display());
        File::create(home.path().join("paper"))?;
        command.args(["--printer", &paper]);
        let mut child = command
            .current_dir(home.path())
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(File::create(&log)?)
            .spawn()?;
        let input = child.stdin.take().context("a piped input")?;
        let output = child.stdout.take().context("a piped output")?;
        Ok(Kiosk {
            child,
            input,
            output: BufReader::new(output),
            log,
        })
    }

    pub(super) fn id(&self) -> u32 {
        self.child.id()
    }

    pub(super) fn hears(&mut self, line: &str) -> anyhow::Result<()> {
        writeln!(self.input, "{line}")?;
        Ok(())
    }

    pub(super) fn says(&mut self, word: &str) -> anyhow::Result<()> {
        let mut line = String::new();
        self.output.read_line(&mut line)?;
        if line.trim_end() == word {
            return Ok(());
        }
        let log = fs::read_to_string(&self.log).unwrap_or_default();
        bail!("the kiosk did not say that it is {word}; its log:\n{log}")
    }

    /// What the system says of the process under this name; nothing when it has ended.
    pub(super) fn kilobytes(&self, name: &str) -> Option<u64> {
        let status = fs::read_to_string(format!("/proc/{}/status", self.id())).ok()?;
        let line = status.lines().find(|it| it.starts_with(name))?;
        line.split_whitespace().nth(1)?.parse().ok()
    }

    /// How large a core file of the process may become.
    pub(super) fn core_limit(&self) -> Option<String> {
        let limits = fs::read_to_string(format!("/proc/{}/limits", self.id())).ok()?;
        let line = limits
            .lines()
            .find_map(|it| it.strip_prefix("Max core file size"))?;
        Some(line.split_whitespace().next()?.to_owned())
    }

    pub(super) fn end(&mut self, signal: Signal) -> anyhow::Result<()> {
        let id = i32::try_from(self.id()).ok().and_then(Pid::from_raw);
        kill_process(id.context("a process has a number")?, signal)?;
        self.child.wait()?;
        Ok(())
    }
}

impl Drop for Kiosk {
    fn drop(&mut self) {
        // It may have ended already; either way nothing is left behind.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
