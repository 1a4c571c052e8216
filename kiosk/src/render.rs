//! `kiosk render` and `kiosk ticket`: pictures of the screens and of the paper ticket, made without
//! a display, for reviewers, translators and the handbook.

mod sheet;

use crate::headless::{self, Size};
use crate::paper::draw::Drawer;
use crate::paper::{Raster, TicketContent};
use crate::samples::{self, Sample};
use crate::ui::{Comfort, Frame, Hearing, Screen, Shell, View};
use anyhow::{Context, bail};
use shared::random;
use shared::ticket::Token;
use std::fs;
use std::path::{Path, PathBuf};
use translations::{Language, Text};

/// What to draw.
#[derive(Debug, Clone, clap::Args)]
pub struct RenderArgs {
    /// Language tag, or `all`; `en-XA` and `ar-XB` are English made longer and mirrored, for trying screens out.
    #[arg(long)]
    pub language: String,
    /// Name of a screen, or `all`.
    #[arg(long)]
    pub screen: String,
    /// Folder the pictures go to; it is made when it is not there.
    #[arg(long)]
    pub out: PathBuf,
    /// Width and height of the screen in pixels.
    #[arg(long, default_value = "1920x1080")]
    pub size: Size,
    /// How the screen helps the visitor.
    #[arg(long, value_enum, default_value_t = Mode::Normal)]
    pub mode: Mode,
    /// One picture of all screens of a language, small and with their names, in place of a picture of each.
    #[arg(long)]
    pub sheet: bool,
}

/// How the screen helps the visitor: with nothing, one kind of help, or with everything at once.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
pub enum Mode {
    /// As each visit begins.
    Normal,
    /// Bigger letters.
    Large,
    /// Stronger colours.
    Contrast,
    /// Everything lower down.
    Lower,
    /// All of these at once.
    Every,
}

impl Mode {
    /// All of them.
    pub const ALL: [Mode; 5] = [
        Mode::Normal,
        Mode::Large,
        Mode::Contrast,
        Mode::Lower,
        Mode::Every,
    ];

    /// What the visitor has switched on.
    pub fn comfort(self) -> Comfort {
        let helps = |it| self == it || self == Mode::Every;
        Comfort {
            large: helps(Mode::Large),
            contrast: helps(Mode::Contrast),
            lower: helps(Mode::Lower),
        }
    }

    /// What the names of pictures end with.
    fn ending(self) -> &'static str {
        match self {
            Mode::Normal => "",
            Mode::Large => "-large",
            Mode::Contrast => "-contrast",
            Mode::Lower => "-lower",
            Mode::Every => "-every",
        }
    }
}

/// Writes `<screen>-<language>.png` (or `<screen>-<language>-<mode>.png`) for everything asked for, and says where.
pub fn render(args: &RenderArgs) -> anyhow::Result<()> {
    let languages = languages(&args.language)?;
    let screens = match args.screen.as_str() {
        "all" => samples::all().to_vec(),
        name => vec![Sample::find(name).with_context(|| {
            let names: Vec<_> = samples::all().iter().map(|it| it.name).collect();
            format!(
                "there is no screen {name:?}\n  try: all, {}",
                names.join(", ")
            )
        })?],
    };
    make_folder(&args.out)?;
    headless::install();
    let shell = Shell::new(|_| {})?;
    headless::resize(shell.window(), args.size);
    for language in languages {
        let ending = format!("{}{}", language.tag(), args.mode.ending());
        let mut cells = Vec::new();
        for sample in &screens {
            show(&shell, *sample, Text::new(language), args.mode.comfort());
            let picture = headless::snapshot(shell.window())?;
            if args.sheet {
                cells.push((sample.name, sheet::smaller(&picture)));
            } else {
                let file = args.out.join(format!("{}-{ending}.png", sample.name));
                write(&file, &headless::png(&picture)?)?;
            }
        }
        if args.sheet {
            let sheet = sheet::draw(&format!("{} {ending}", language.endonym()), &cells)?;
            write(&args.out.join(format!("sheet-{ending}.png")), &sheet)?;
        }
    }
    Ok(())
}

/// Puts a sample on the screen, as it helps a visitor who wants that, with everything that can be heard.
/// Gives back the help that is shown. Nothing of the sample before is remembered.
pub fn show(shell: &Shell, sample: Sample, text: Text, comfort: Comfort) -> Comfort {
    forget(shell, text.language());
    let comfort = sample.show_helped(shell, text, comfort);
    shell.hear(&Hearing {
        speaking: sample.speaking(),
        ..Hearing::of_everything()
    });
    comfort
}

/// The same with any moment.
#[cfg(any(test, feature = "measure"))]
pub(crate) fn show_view(shell: &Shell, view: &View) {
    forget(shell, view.language);
    shell.show(view);
    shell.hear(&Hearing::of_everything());
}

/// Nothing of what was shown before is remembered.
pub(crate) fn forget(shell: &Shell, language: Language) {
    shell.show(&View {
        language,
        screen: Screen::Erased,
        frame: Frame::default(),
        overlay: None,
        comfort: Comfort::default(),
    });
}

/// A ticket as it would be printed for an invented visitor.
pub fn sample_ticket(text: Text) -> TicketContent {
    let token = Token::mint(&mut random::from_seed(1)).text();
    let mut content = TicketContent::new(text, "A-017", "09:05", &token);
    content.office = Some("Open Door Legal Aid".to_owned());
    content
}

/// Draws the sample ticket in the language `tag` and gives it to `save`, which knows the file's
/// form.
pub fn ticket(
    tag: &str,
    dots: u32,
    save: impl FnOnce(&Raster) -> anyhow::Result<()>,
) -> anyhow::Result<()> {
    let Some(language) = found(tag) else {
        bail!(unknown_language(tag));
    };
    let drawer = Drawer::start()?;
    let raster = drawer.draw(&sample_ticket(Text::new(language)), dots)?;
    save(&raster)
}

/// The languages meant by a tag or `all`.
fn languages(tag: &str) -> anyhow::Result<Vec<Language>> {
    if tag == "all" {
        return Ok(Language::all().to_vec());
    }
    match found(tag) {
        Some(language) => Ok(vec![language]),
        None => bail!(unknown_language(tag)),
    }
}

/// Also the languages that nobody speaks: they are there to be looked at.
fn found(tag: &str) -> Option<Language> {
    Language::find(tag).or_else(|| Language::find_pseudo(tag))
}

fn unknown_language(tag: &str) -> String {
    let tags: Vec<_> = Language::all().iter().map(|it| it.tag()).collect();
    format!(
        "the kiosk does not speak {tag:?}\n  try: {}",
        tags.join(", ")
    )
}

fn make_folder(folder: &Path) -> anyhow::Result<()> {
    fs::create_dir_all(folder).with_context(|| {
        format!(
            "cannot make the folder {}\n  try: name a folder you may write to with --out",
            folder.display()
        )
    })
}

fn write(file: &Path, bytes: &[u8]) -> anyhow::Result<()> {
    fs::write(file, bytes).with_context(|| format!("cannot write {}", file.display()))?;
    crate::cli::say(&file.display().to_string())
}
