//! From sheet to pages: PDF for printing and for screen readers, pictures for previews.

use crate::clean::{Cleaner, REPLACEMENT};
use crate::sheet::Sheet;
use crate::values::Reader;
use crate::world::Desk;
use std::collections::BTreeSet;
use std::panic::{AssertUnwindSafe, catch_unwind};
use typst::diag::SourceDiagnostic;
use typst::foundations::Smart;
use typst::layout::{Frame, FrameItem};
use typst::text::TextItem;
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards};
use typst_render::RenderOptions;

/// Sheets longer than this are refused: about a hundred pages.
pub const LETTERS_MAX: usize = 200_000;

/// How often a sheet is laid out again because something on it turned out to be undrawable.
const ATTEMPTS: usize = 4;

/// Points of a printer in an inch.
const POINTS: f64 = 72.0;

/// A sheet that became a document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Printed {
    /// The document: PDF 1.7 that keeps the rules of PDF/UA-1 for screen readers.
    pub pdf: Vec<u8>,
    /// How many pages it has.
    pub pages: usize,
    /// What could not be printed and is replaced by a sign that everybody sees.
    pub missing: Vec<char>,
}

/// Why a sheet did not become a document.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Problem {
    /// Without a title screen readers have nothing to say first.
    #[error("the sheet has no title\n  try: give the document's name as its title")]
    NoTitle,
    /// More than anybody reads.
    #[error("the sheet has {letters} letters, more than {LETTERS_MAX}\n  try: print it in parts")]
    TooLong {
        /// How many letters it has.
        letters: usize,
    },
    /// A picture that is broken.
    #[error("a picture cannot be read\n  try: give it as SVG or PNG")]
    Picture,
    /// A defect of this program; the reason names no person.
    #[error("the sheet cannot be typeset: {0}")]
    Defect(String),
}

/// Makes the document of a sheet. The same sheet is the same document, to the last byte.
pub fn typeset(sheet: &Sheet) -> Result<Printed, Problem> {
    forgetting(|| {
        let (document, missing) = lay_out(sheet)?;
        let pdf = typst_pdf::pdf(&document, &options(sheet)?).map_err(|it| defect(&it))?;
        Ok(Printed {
            pdf,
            pages: document.pages().len(),
            missing: missing.into_iter().collect(),
        })
    })
}

/// Each page of a sheet as a PNG picture, with so many dots to an inch.
pub fn pictures(sheet: &Sheet, dots: u16) -> Result<Vec<Vec<u8>>, Problem> {
    let options = RenderOptions {
        pixel_per_pt: (f64::from(dots.clamp(1, 600)) / POINTS).into(),
        render_bleed: false,
    };
    forgetting(|| {
        let (document, _) = lay_out(sheet)?;
        let draw = |page| {
            let picture = typst_render::render(page, &options).encode_png();
            picture.map_err(|it| Problem::Defect(it.to_string()))
        };
        document.pages().iter().map(draw).collect()
    })
}

/// What of a sheet cannot be printed; a sign that everybody sees will stand in its place.
pub fn missing(sheet: &Sheet) -> Vec<char> {
    let mut cleaner = Cleaner::default();
    Reader::read(sheet, &mut cleaner);
    cleaner.missing.into_iter().collect()
}

/// The typesetter remembers what it laid out, to be faster next time. Nothing personal may stay in memory longer
/// than its document is made. And should it stumble over a text, that is one letter less, not one program less.
fn forgetting<T>(work: impl FnOnce() -> Result<T, Problem>) -> Result<T, Problem> {
    let done = catch_unwind(AssertUnwindSafe(work));
    typst::comemo::evict(0);
    done.unwrap_or_else(|_| Err(Problem::Defect("the typesetter gave up".to_owned())))
}

/// The pages of a sheet, and what is replaced on them.
pub(crate) fn lay_out(sheet: &Sheet) -> Result<(PagedDocument, BTreeSet<char>), Problem> {
    if sheet.title.trim().is_empty() {
        return Err(Problem::NoTitle);
    }
    let letters = crate::text(sheet).chars().count();
    if letters > LETTERS_MAX {
        return Err(Problem::TooLong { letters });
    }
    let mut cleaner = Cleaner::default();
    for _ in 0..ATTEMPTS {
        cleaner.missing.clear();
        let desk = Desk::new(Reader::read(sheet, &mut cleaner));
        let document = typst::compile::<PagedDocument>(&desk).output;
        let document = document.map_err(|it| defect(&it))?;
        let found = undrawable(&document);
        if found.is_empty() {
            return Ok((document, cleaner.missing));
        }
        learn(&mut cleaner, found);
    }
    Err(Problem::Defect("letters cannot be drawn".to_owned()))
}

/// Adds what turned out to be undrawable; where that was known already, its letters one by one.
fn learn(cleaner: &mut Cleaner, found: BTreeSet<String>) {
    for piece in found {
        if cleaner.undrawable.contains(&piece) {
            let letters = piece
                .chars()
                .filter(|it| !it.is_ascii() && *it != REPLACEMENT);
            cleaner.undrawable.extend(letters.map(String::from));
        } else {
            cleaner.undrawable.insert(piece);
        }
    }
}

/// Pieces of text that are drawn as an empty box.
fn undrawable(document: &PagedDocument) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for page in document.pages() {
        each_text(&page.frame, &mut |text| {
            let empty = text.glyphs.iter().filter(|it| it.id == 0);
            found.extend(empty.map(|it| text.text[it.range()].to_owned()));
        });
    }
    found
}

/// Visits every text on a page.
pub(crate) fn each_text(frame: &Frame, visit: &mut impl FnMut(&TextItem)) {
    for (_, item) in frame.items() {
        match item {
            FrameItem::Group(group) => each_text(&group.frame, visit),
            FrameItem::Text(text) => visit(text),
            FrameItem::Shape(..)
            | FrameItem::Image(..)
            | FrameItem::Link(..)
            | FrameItem::Tag(_) => {}
        }
    }
}

fn options(sheet: &Sheet) -> Result<PdfOptions, Problem> {
    let standards = PdfStandards::new(&[PdfStandard::V_1_7, PdfStandard::Ua_1]);
    Ok(PdfOptions {
        ident: Smart::Custom(format!("{} {}", sheet.footer.label, sheet.footer.mark)),
        creator: Smart::Custom(Some("Antesala".to_owned())),
        timestamp: None,
        standards: standards.map_err(|it| Problem::Defect(it.message().to_string()))?,
        ..PdfOptions::default()
    })
}

fn defect(errors: &[SourceDiagnostic]) -> Problem {
    let message = errors.first().map(|it| it.message.as_str());
    let message = message.unwrap_or("no reason given");
    if message.contains("image") || message.contains("SVG") {
        return Problem::Picture;
    }
    Problem::Defect(message.to_owned())
}
