//! The program as it is started on a kiosk: in a real window that takes the whole screen, on an X server without one.

use crate::screen::resident;
use crate::{Row, pair, timed};
use anyhow::{Context, Result, ensure};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};
use stories::{Display, KioskProgram, Office, Programs, pass};

const SIZE: (u16, u16) = (1920, 1080);
const STARTS: usize = 10;
const PATIENCE: Duration = Duration::from_secs(20);
const IDLE: Duration = Duration::from_secs(10);

/// Clock ticks of Linux in a second, as `/proc` counts them.
const TICKS: f64 = 100.0;

struct Running(Child);

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// Starts, memory, idle time and size of the program; nothing where there is no Xvfb.
pub(crate) fn measure(programs: &Programs, exe: &Path, rows: &mut Vec<Row>) -> Result<()> {
    let Some(xvfb) = on_path("Xvfb") else {
        eprintln!("no Xvfb: start and memory of the window are not measured");
        return Ok(());
    };
    let display = Display::open(&xvfb.display().to_string(), SIZE)?;
    let own = exe.with_file_name("kiosk");
    let office = Office::open(programs)?;
    let kiosk = office.kiosk("door")?;
    let start = || start(&own, exe, &kiosk, &display);
    let starts = timed(STARTS, || {
        let begun = Instant::now();
        let running = start()?;
        until(|| is_drawn(&display))?;
        let took = begun.elapsed();
        drop(running);
        until(|| Ok(display.windows()?.is_empty()))?;
        Ok(took)
    })?;
    rows.push(Row {
        what: "Kiosk: started again after a kill → welcome on the screen, 1920 × 1080".to_owned(),
        figure: pair(starts),
    });
    let running = start()?;
    until(|| is_drawn(&display))?;
    let (figure, idle) = at_rest(&running)?;
    rows.push(Row {
        what: "— memory at the welcome screen".to_owned(),
        figure,
    });
    rows.push(Row {
        what: "— processor at rest".to_owned(),
        figure: idle,
    });
    drop(running);
    if let Ok(facts) = own.metadata() {
        rows.push(Row {
            what: "— the program on the disk, with fonts and all languages".to_owned(),
            figure: format!("{} MB", facts.len() / 1_000_000),
        });
    }
    Ok(())
}

fn start(own: &Path, exe: &Path, kiosk: &KioskProgram, display: &Display) -> Result<Running> {
    let mut command = if own.is_file() {
        Command::new(own)
    } else {
        let mut command = Command::new(exe);
        command.arg("kiosk");
        command
    };
    command
        .args(["run", "--printer", "none", "--data"])
        .arg(kiosk.folder())
        .env("DISPLAY", &display.name)
        .env_remove("WAYLAND_DISPLAY")
        .stderr(Stdio::null());
    Ok(Running(command.spawn()?))
}

/// Memory and processor time of a program that nobody touches.
fn at_rest(running: &Running) -> Result<(String, String)> {
    let process = running.0.id().to_string();
    pass(Duration::from_secs(2));
    let memory = resident(&process)?;
    let (begun, before) = (Instant::now(), ticks(&process)?);
    pass(IDLE);
    let used = (ticks(&process)? - before) / TICKS / begun.elapsed().as_secs_f64();
    Ok((
        format!("{} MB", memory / 1024),
        format!("{:.1} % of a core", used * 100.0),
    ))
}

/// Processor time of a process, in ticks.
fn ticks(process: &str) -> Result<f64> {
    let stat = std::fs::read_to_string(format!("/proc/{process}/stat"))?;
    let rest = stat.rsplit_once(')').context("no stat")?.1;
    let mut fields = rest.split_whitespace().skip(11);
    let mut next = || -> Result<f64> { Ok(fields.next().context("no time")?.parse()?) };
    Ok(next()? + next()?)
}

fn is_drawn(display: &Display) -> Result<bool> {
    Ok(!display.windows()?.is_empty() && display.corner()? != [0, 0, 0])
}

fn until(is_so: impl Fn() -> Result<bool>) -> Result<()> {
    let begun = Instant::now();
    while !is_so()? {
        ensure!(begun.elapsed() < PATIENCE, "nothing is drawn");
        pass(Duration::from_millis(2));
    }
    Ok(())
}

fn on_path(program: &str) -> Option<PathBuf> {
    let path = std::env::var_os("PATH")?;
    std::env::split_paths(&path)
        .map(|it| it.join(program))
        .find(|it| it.is_file())
}
