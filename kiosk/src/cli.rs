//! The command line of the kiosk. Its words and options are stable: tests and offices rely on them.

use crate::drive;
use crate::folder::Folder;
use crate::kiosk::Kiosk;
use crate::link::Pace;
use crate::outbox::Outbox;
use crate::pairing::{self, Wish};
use crate::paper::escpos;
use crate::printer::Target;
use crate::prove::{self, ChildArgs, ProveArgs};
use crate::render::{self, RenderArgs};
use crate::run;
use crate::settings::Settings;
use crate::speech::{Programs, Sounding, Speaker};
use crate::status;
use crate::traces::{Memory, leave_no_traces};
use clap::{Args, Parser, Subcommand};
use shared::clock::{Clock, SystemClock};
use shared::protocol::pairing::KioskPlace;
use shared::random;
use std::ffi::OsString;
use std::fs;
use std::io::{self, BufReader, IsTerminal, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::Arc;
use std::time::Duration;
use tracing_subscriber::EnvFilter;
use tracing_subscriber::filter::LevelFilter;

/// The touchscreen program of the waiting room.
#[derive(Debug, Parser)]
#[command(name = "kiosk", version, about, max_term_width = 100)]
struct Cli {
    #[command(subcommand)]
    command: Command,
    #[command(flatten)]
    common: Common,
}

#[derive(Debug, Args)]
struct Common {
    /// The folder this kiosk keeps everything in.
    #[arg(
        long,
        global = true,
        value_name = "DIR",
        default_value = "./antesala-kiosk"
    )]
    data: PathBuf,
    /// Where tickets are printed: tcp://HOST:PORT, file:PATH or none; for paper of 58 mm add ?dots=384,
    /// as in tcp://HOST:PORT?dots=384.
    #[arg(long, global = true, value_name = "PRINTER", default_value = "none")]
    printer: Target,
    /// Whether and how this kiosk can be heard: on, off; headphones-only, silent until they are plugged in;
    /// headphones-fixed, for some that cannot be unplugged; or loudspeaker, for one in a headphone jack.
    #[arg(long, global = true, value_name = "HOW", default_value = "on")]
    speaker: Speaker,
    /// First pause of the link before it tries again, in milliseconds (for tests).
    #[arg(long, global = true, hide = true, value_name = "MS")]
    retry_base: Option<u64>,
    /// Longest pause of the link, in milliseconds (for tests).
    #[arg(long, global = true, hide = true, value_name = "MS")]
    retry_cap: Option<u64>,
    /// Keep answers readable in the outbox (for the test that searches the disk for them).
    #[cfg(feature = "unsealed-for-tests")]
    #[arg(long, global = true, hide = true)]
    unsealed_for_tests: bool,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Show the screens to visitors.
    Run {
        /// In a window instead of on the full screen.
        #[arg(long)]
        windowed: bool,
    },
    /// Make this kiosk belong to an office.
    Pair(Wish),
    /// Take visits from lines of JSON on standard input.
    Drive {
        /// Wait until the office has signed for every record.
        #[arg(long)]
        until_synced: bool,
    },
    /// Draw screens to PNG files; needs no display.
    Render(RenderArgs),
    /// Draw a sample ticket to a file; needs no display.
    Ticket {
        /// Language tag.
        #[arg(long)]
        language: String,
        /// A file that ends in .png (a picture) or .escpos (the printer's bytes).
        #[arg(long, value_name = "FILE")]
        out: PathBuf,
    },
    /// Show that nothing a visitor types outlives the visit: a page for the policy binder.
    #[command(name = prove::COMMAND)]
    ProveForgetting(ProveArgs),
    /// The kiosk of that proof.
    #[command(name = prove::CHILD, hide = true)]
    ProveChild(ChildArgs),
    /// Say how this kiosk is doing.
    Status {
        /// As JSON.
        #[arg(long)]
        json: bool,
    },
}

/// Runs the kiosk with the arguments of a command line (the first is the program's name).
pub fn main_with(args: impl IntoIterator<Item = OsString>) -> ExitCode {
    let cli = match Cli::try_parse_from(args) {
        Ok(cli) => cli,
        Err(error) => {
            // When even the terminal is gone nobody is left to tell.
            let _ = error.print();
            return ExitCode::from(u8::try_from(error.exit_code()).unwrap_or(2));
        }
    };
    log_to_stderr();
    match act(cli) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {}", sentence(&error));
            ExitCode::FAILURE
        }
    }
}

/// The error with its causes, each said once: many messages already name theirs.
fn sentence(error: &anyhow::Error) -> String {
    let mut said = error.to_string();
    for cause in error.chain().skip(1).map(ToString::to_string) {
        if !said.contains(&cause) {
            said = format!("{said}: {cause}");
        }
    }
    said
}

/// Writes a line for a person or a program; one that has stopped reading wants no more.
pub(crate) fn say(line: &str) -> anyhow::Result<()> {
    match writeln!(io::stdout(), "{line}") {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => Err(error.into()),
        _ => Ok(()),
    }
}

fn act(cli: Cli) -> anyhow::Result<()> {
    let Cli { command, common } = cli;
    match command {
        Command::Run { windowed } => {
            leave_no_traces(Memory::Closed);
            let size = if windowed {
                run::Size::Window
            } else {
                run::Size::FullScreen
            };
            let sounding = Sounding {
                speaker: common.speaker,
                programs: Programs::installed(),
            };
            let settings = Settings {
                sounding,
                ..common.settings()
            };
            run::run(settings, size)
        }
        Command::Pair(wish) => pair(&common, &wish),
        Command::Drive { until_synced } => {
            leave_no_traces(Memory::Closed);
            let mut kiosk = Kiosk::start(common.settings())?;
            let input = BufReader::new(io::stdin().lock());
            drive::drive(&mut kiosk, input, io::stdout().lock())?;
            if until_synced {
                drive::wait_until_synced(&mut kiosk, io::stderr())?;
            } else {
                drive::tell_what_waits(&kiosk, io::stderr())?;
            }
            Ok(())
        }
        Command::Render(args) => render::render(&args),
        Command::ProveForgetting(args) => prove::prove(&args),
        Command::ProveChild(ChildArgs { readable }) => {
            leave_no_traces(if readable {
                Memory::Readable
            } else {
                Memory::Closed
            });
            prove::child(common.settings())
        }
        Command::Ticket { language, out } => ticket(&language, common.printer.dots(), &out),
        Command::Status { json } => {
            let status = status::status(&common.data, &common.printer.to_string(), &SystemClock)?;
            if json {
                say(&serde_json::to_string_pretty(&status)?)
            } else {
                say(status::describe(&status).trim_end())
            }
        }
    }
}

fn pair(common: &Common, wish: &Wish) -> anyhow::Result<()> {
    // Before the folder is made: a mistyped command leaves nothing behind.
    pairing::check(wish)?;
    let outbox = Arc::new(Outbox::open(Folder::take(&common.data)?)?);
    let clock: Arc<dyn Clock> = Arc::new(SystemClock);
    let pairing = pairing::pair(&outbox, wish, &clock, &mut random::from_os())?;
    let (server, series) = (&pairing.server, &pairing.belonging.series);
    let what = match pairing.belonging.place {
        KioskPlace::Public => format!("its numbers begin with {series}"),
        KioskPlace::Booth => {
            "it stands in a private room and opens with a code from the desk".to_owned()
        }
    };
    say(&format!(
        "paired with {server}: this kiosk is {:?}, {what}",
        wish.name
    ))
}

/// Draws the sample ticket in the form that the file's name asks for.
fn ticket(language: &str, dots: u32, out: &Path) -> anyhow::Result<()> {
    let form = out
        .extension()
        .and_then(|it| it.to_str())
        .unwrap_or_default();
    anyhow::ensure!(
        matches!(form, "png" | "escpos"),
        "a ticket is drawn to a file that ends in .png or .escpos\n  try: --out ticket.png"
    );
    render::ticket(language, dots, |raster| {
        let bytes = match form {
            "png" => raster.to_png()?,
            _ => escpos::ticket(raster),
        };
        fs::write(out, bytes).map_err(|error| {
            anyhow::anyhow!(
                "cannot write {}: {error}\n  try: --out with a file in a folder that is there and that \
                 this account may write to",
                out.display()
            )
        })?;
        say(&out.display().to_string())
    })
}

impl Common {
    fn settings(self) -> Settings {
        let usual = Pace::default();
        let millis = |it: Option<u64>, usual| it.map_or(usual, Duration::from_millis);
        #[cfg_attr(
            not(feature = "unsealed-for-tests"),
            expect(unused_mut, reason = "changed only in a test build")
        )]
        let mut settings = Settings {
            printer: self.printer,
            pace: Pace {
                base: millis(self.retry_base, usual.base),
                cap: millis(self.retry_cap, usual.cap),
            },
            ..Settings::new(self.data)
        };
        #[cfg(feature = "unsealed-for-tests")]
        if self.unsealed_for_tests {
            tracing::error!("records are NOT sealed: this is a test build");
            settings.sealing = crate::seal::Sealing::OffForTests;
        }
        settings
    }
}

/// The log goes to standard error. It says what the kiosk does and never what a visitor said.
fn log_to_stderr() {
    let filter = EnvFilter::builder()
        .with_default_directive(LevelFilter::INFO.into())
        .from_env_lossy();
    // A second call (several commands in one test) keeps the first log.
    let _ = tracing_subscriber::fmt()
        .with_env_filter(filter)
        .with_writer(io::stderr)
        .with_ansi(io::stderr().is_terminal())
        .with_target(false)
        .try_init();
}

#[cfg(test)]
mod tests {
    use super::*;
    use clap::CommandFactory;

    #[test]
    fn the_command_line_is_well_formed() {
        Cli::command().debug_assert();
    }

    #[test]
    fn the_documented_command_lines_are_understood() {
        for line in [
            "kiosk run",
            "kiosk run --windowed --data here",
            "kiosk pair --server https://a:1 --code X --name door --data here --printer none",
            "kiosk pair --server https://a:1 --code X --leave-records",
            "kiosk drive --until-synced --printer tcp://10.0.0.5:9100",
            "kiosk render --language all --screen all --out pictures",
            "kiosk ticket --language ar --out ticket.escpos",
            "kiosk status --json --data here",
            "kiosk prove-forgetting",
            "kiosk prove-forgetting --html page.html",
            "kiosk drive --retry-base 10 --retry-cap 50",
            "kiosk run --speaker headphones-only",
        ] {
            assert!(Cli::try_parse_from(line.split(' ')).is_ok(), "{line}");
        }
        assert!(Cli::try_parse_from(["kiosk", "drive", "--printer", "usb"]).is_err());
    }

    #[test]
    fn a_mistyped_command_leaves_no_folder_behind() {
        let home = tempfile::tempdir().unwrap();
        let path = home.path().join("mistyped");
        let data = path.to_str().unwrap();
        let line = "kiosk pair --server http://office --code 1 --data";
        let words = line.split(' ').chain([data]).map(OsString::from);
        assert_eq!(main_with(words), ExitCode::FAILURE);
        assert!(Kiosk::start(Settings::new(path.clone())).is_err());
        assert!(!path.exists());
    }

    #[cfg(not(feature = "unsealed-for-tests"))]
    #[test]
    fn a_normal_build_cannot_leave_records_unsealed() {
        assert!(Cli::try_parse_from(["kiosk", "drive", "--unsealed-for-tests"]).is_err());
    }
}
