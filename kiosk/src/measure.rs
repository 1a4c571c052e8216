//! Measures what is on a screen: whether everything can be hit with a finger, nothing lies over anything else or
//! leaves the screen, no word is cut off, and everything can be told from what is behind it. For tests, and for
//! `cargo look`; not part of a normal build.

pub(crate) mod colours;
mod keyboard;
mod place;

use crate::headless::{self, Size};
use crate::render;
use crate::samples::{self, Sample};
use crate::ui::{Comfort, Input, Screen, Shell, View};
use i_slint_backend_testing::{AccessibleRole, ElementHandle, ElementRoot};
pub use keyboard::keys;
use place::Place;
use std::ops::ControlFlow;
use translations::Text;

/// 20 mm, in dots: pixels of a screen of 15.6 inches and 1920 × 1080, of which 5.56 make a millimetre.
const TARGET: f32 = 112.0;
/// 15 mm, for keys of the keyboard and days of a month.
const KEY: f32 = 84.0;
/// 4 mm, between things that are touched.
const GAP: f32 = 22.0;
/// Between keys and anything else.
const GAP_BESIDE_KEYS: f32 = 16.0;
/// Between keys.
const GAP_OF_KEYS: f32 = 8.0;
/// Contrast of letters in the usual colours.
const CONTRAST: f32 = 4.5;
/// The smallest letters.
const LETTERS: f32 = 38.0;
/// How much bigger "bigger letters" are at least.
const LARGER: f32 = 1.35;
/// The same on a small lying screen.
const LARGER_ON_A_SMALL_ONE: f32 = 1.2;
/// Letters of a word for which a tile may be too narrow, and the size it may have then.
const LONG_WORD: usize = 9;
const LONG_WORDS: f32 = 0.8;
/// How much of the size of its letters a line is higher, above and below, than what is drawn of them.
const LEADING: f32 = 0.15;

/// What was found on one screen.
#[derive(Debug, Default)]
pub struct Found {
    /// What is wrong, in words.
    pub faults: Vec<String>,
    /// How many things that are touched were measured.
    pub targets: usize,
    /// How many texts.
    pub texts: usize,
}

/// Something that is touched.
#[expect(
    clippy::struct_excessive_bools,
    reason = "each of them is a rule that holds for it or not"
)]
struct Target {
    place: Place,
    is_key: bool,
    is_small: bool,
    is_field: bool,
    is_tile: bool,
}

/// Words, and how much room they need.
struct Words {
    /// The room they have.
    place: Place,
    /// The room they need.
    width: f32,
    height: f32,
    size: f32,
}

impl Words {
    /// Long words in a field show their end; what goes beyond the field is not drawn.
    fn end_at(&mut self, field: &Place) {
        let middle = f32::midpoint(self.place.top, self.place.bottom);
        let is_on_its_line = field.top < middle && middle < field.bottom;
        if is_on_its_line && self.place.overlaps(field) {
            self.place.left = self.place.left.max(field.left);
            self.place.right = self.place.right.min(field.right);
            self.width = self.width.min(self.place.width());
        }
    }

    /// Where something is drawn: the middle of the room, as high as the lines without their leading.
    fn ink(&self) -> Place {
        let middle = f32::midpoint(self.place.top, self.place.bottom);
        let half = (self.height / 2.0 - LEADING * self.size).max(1.0);
        Place {
            top: middle - half,
            bottom: middle + half,
            ..self.place.clone()
        }
    }
}

/// A window to be measured.
pub fn shell() -> Result<Shell, slint::PlatformError> {
    headless::install();
    let shell = Shell::new(|_| {})?;
    shell.be_measured(true);
    Ok(shell)
}

/// Every sample in the language of `text` at one size of the screen, on each of its pages.
pub fn samples(shell: &Shell, text: Text, size: Size, comfort: Comfort) -> Found {
    let mut found = Found::default();
    headless::resize(shell.window(), size);
    // Those that open another page show what a sample before them has on its first.
    for sample in samples::all().iter().filter(|it| it.page == 0) {
        let shown = show(shell, *sample, text, comfort);
        let what = named(sample.name, text, size, shown);
        every_page(shell, &sample.view(text), &what, size, shown, &mut found);
    }
    found
}

/// Every question anybody can be asked, on each of its pages.
pub fn asks(shell: &Shell, text: Text, size: Size, comfort: Comfort) -> Found {
    let mut found = Found::default();
    headless::resize(shell.window(), size);
    for (name, view) in samples::asks(text) {
        render::show_view(
            shell,
            &View {
                comfort,
                ..view.clone()
            },
        );
        let what = named(&name, text, size, comfort);
        every_page(shell, &view, &what, size, comfort, &mut found);
    }
    found
}

/// Each page of what is shown, of which bigger letters and small screens make more.
fn every_page(
    shell: &Shell,
    view: &View,
    what: &str,
    size: Size,
    comfort: Comfort,
    found: &mut Found,
) {
    for page in 0..shell.pages() {
        if 0 < page {
            shell.open_page(page);
        }
        slint::platform::update_timers_and_animations();
        let (targets, words) = gather(shell);
        let here = judge(shell, &targets, &words, size, comfort);
        let faults = here.faults.into_iter().chain(unsaid(shell, view, &words));
        found
            .faults
            .extend(faults.map(|it| format!("{what}, page {page}: {it}")));
        found.targets += here.targets;
        found.texts += here.texts;
    }
}

/// What the visitor has to read of a question, and the screen leaves out. Help may be left to the voice where there is
/// no room for it; what is wrong, and where an answer comes from, may not.
fn unsaid(shell: &Shell, view: &View, words: &[Words]) -> Vec<String> {
    let Screen::Question(question) = &view.screen else {
        return Vec::new();
    };
    if view.overlay.is_some() || shell.place().aside.is_some() {
        return Vec::new();
    }
    let is_there = |it: &str| words.iter().any(|word| word.place.name == it);
    let suggested = question
        .help
        .as_ref()
        .filter(|_| question.suggested.is_some());
    // Whoever reads what is wrong has read the question a moment ago, and parts of a name say what they are.
    let is_labelled = matches!(question.input, Input::Name(_));
    let heading = Some(&question.heading).filter(|_| question.error.is_none() && !is_labelled);
    let needed = [heading, question.error.as_ref(), suggested];
    let missing = needed.into_iter().flatten().filter(|it| !is_there(it));
    missing.map(|it| format!("{it:?} is left out")).collect()
}

/// The words of every sample whose contrast is less than `least`.
pub fn faint(
    shell: &Shell,
    text: Text,
    size: Size,
    comfort: Comfort,
    least: f32,
) -> Result<Vec<String>, slint::PlatformError> {
    let mut faults = Vec::new();
    headless::resize(shell.window(), size);
    for sample in samples::all() {
        // Where nobody is, colours are the usual ones.
        let is_strong = show(shell, *sample, text, comfort).contrast;
        let least = if is_strong {
            least
        } else {
            least.min(CONTRAST)
        };
        let what = named(sample.name, text, size, comfort);
        let faint = colours::too_faint(shell, least)?.into_iter();
        faults.extend(faint.map(|it| format!("{what}: {it}")));
    }
    Ok(faults)
}

/// Puts a sample on the screen, and lets everything find its place.
fn show(shell: &Shell, sample: Sample, text: Text, comfort: Comfort) -> Comfort {
    let shown = render::show(shell, sample, text, comfort);
    slint::platform::update_timers_and_animations();
    shown
}

/// The name of a sample as faults tell it.
fn named(sample: &str, text: Text, size: Size, comfort: Comfort) -> String {
    let modes = [
        (comfort.large, " large"),
        (comfort.contrast, " contrast"),
        (comfort.lower, " lower"),
    ];
    let modes: String = modes.iter().filter(|it| it.0).map(|it| it.1).collect();
    let (width, height) = (size.width, size.height);
    format!("{sample} {}{modes} at {width}×{height}", text.language())
}

/// What is on the screen now.
pub fn screen(shell: &Shell, size: Size, comfort: Comfort) -> Found {
    let (targets, words) = gather(shell);
    judge(shell, &targets, &words, size, comfort)
}

/// What is wrong with what was found.
fn judge(
    shell: &Shell,
    targets: &[Target],
    words: &[Words],
    size: Size,
    comfort: Comfort,
) -> Found {
    let dot = dot(size);
    let mut faults = Vec::new();
    let whole = Place::of_screen(size);
    for target in targets {
        measure(target, &whole, dot, comfort, &mut faults);
    }
    for (index, one) in targets.iter().enumerate() {
        for other in &targets[index + 1..] {
            apart(one, other, dot, &mut faults);
        }
    }
    for (index, one) in words.iter().enumerate() {
        read(one, &whole, &mut faults);
        if one.size < shell.letters() * least(one, targets, size, comfort) - 0.1 {
            faults.push(format!("{} has letters of {}", one.place, one.size));
        }
        beside(one, targets, &mut faults);
        let ink = one.ink();
        let others = words[..index].iter().map(Words::ink);
        for other in others.filter(|it| it.overlaps(&ink)) {
            faults.push(format!("{ink} runs into {other}"));
        }
    }
    Found {
        faults,
        targets: targets.len(),
        texts: words.len(),
    }
}

/// The dot of the screens (`Theme.dot`), in pixels.
fn dot(size: Size) -> f32 {
    let whole = Place::of_screen(size);
    let (width, height) = (whole.right, whole.bottom);
    if height > width {
        (width / 1080.0).min(height / 1440.0)
    } else {
        (width / 1400.0).min(height / 1080.0)
    }
}

fn gather(shell: &Shell) -> (Vec<Target>, Vec<Words>) {
    let (mut targets, mut words) = (Vec::new(), Vec::new());
    let root = shell.component().root_element();
    root.visit_descendants(|it| -> ControlFlow<()> {
        match it.accessible_role() {
            Some(
                AccessibleRole::Button
                | AccessibleRole::Checkbox
                | AccessibleRole::Switch
                | AccessibleRole::TextInput,
            ) => targets.push(Target {
                place: Place::of(&it),
                // Months, years and days stand as close as keys of a pad; only the days are as small.
                is_key: matches!(it.type_name().as_deref(), Some("KeyCap" | "Cell")),
                is_small: match it.type_name().as_deref() {
                    Some("KeyCap") => true,
                    Some("Cell") => it.accessible_label().is_some_and(|it| it.len() < 3),
                    _ => false,
                },
                is_field: it.accessible_role() == Some(AccessibleRole::TextInput),
                is_tile: matches!(it.type_name().as_deref(), Some("Tile" | "TickTile")),
            }),
            Some(AccessibleRole::Complementary) => words.extend(words_of(&it)),
            _ => {}
        }
        ControlFlow::Continue(())
    });
    for field in targets.iter().filter(|it| it.is_field) {
        for it in &mut words {
            it.end_at(&field.place);
        }
    }
    (targets, words)
}

/// Every text tells while it is measured how wide and high it must be, and how large its letters are.
fn words_of(it: &ElementHandle) -> Option<Words> {
    let told = it.accessible_description()?;
    let mut numbers = told.split(' ').filter_map(|it| it.parse().ok());
    let place = Place::of(it);
    let words = Words {
        width: numbers.next()?,
        height: numbers.next()?,
        size: numbers.next()?,
        place,
    };
    (!words.place.name.trim().is_empty()).then_some(words)
}

fn measure(it: &Target, whole: &Place, dot: f32, comfort: Comfort, faults: &mut Vec<String>) {
    let place = &it.place;
    let least = if it.is_small { KEY } else { TARGET } * dot;
    let (width, height) = (place.width(), place.height());
    if width < least - 1.0 || height < least - 1.0 {
        faults.push(format!("{place} is {width} × {height}, not {least}"));
    }
    if !whole.contains(place) {
        faults.push(format!("{place} lies outside"));
    }
    let is_whole = place.contains(whole);
    if comfort.lower && !is_whole && place.top < whole.bottom / 3.0 - 6.0 * dot {
        faults.push(format!("{place} is not in the lower two thirds"));
    }
}

fn apart(one: &Target, other: &Target, dot: f32, faults: &mut Vec<String>) {
    let (here, there) = (&one.place, &other.place);
    if here.contains(there) || there.contains(here) {
        return;
    }
    let least = match (one.is_key, other.is_key) {
        (true, true) => GAP_OF_KEYS,
        (false, false) => GAP,
        _ => GAP_BESIDE_KEYS,
    };
    if here.overlaps(there) {
        faults.push(format!("{here} lies over {there}"));
    } else if here.gap(there) < least * dot - 1.1 {
        let gap = here.gap(there);
        faults.push(format!("{here} is only {gap} beside {there}"));
    }
}

/// The size its letters have at least; what is on a key grows only as far as the key, and a word that cannot be broken
/// is drawn as small as its tile needs.
fn least(it: &Words, targets: &[Target], size: Size, comfort: Comfort) -> f32 {
    let is_on_key = |key: &&Target| key.is_key && key.place.has_middle(&it.place);
    let is_small = size.width > size.height && Place::of_screen(size).right / dot(size) < 1700.0;
    let larger = match (comfort.large, is_small) {
        (false, _) => 1.0,
        (true, false) => LARGER,
        (true, true) => LARGER_ON_A_SMALL_ONE,
    };
    let is_key = targets.iter().any(|it| is_on_key(&it));
    let is_in_tile = |tile: &Target| tile.is_tile && tile.place.has_middle(&it.place);
    let is_long = it
        .place
        .name
        .split_whitespace()
        .any(|it| LONG_WORD <= it.chars().count());
    let factor = match (is_key, is_long && targets.iter().any(is_in_tile)) {
        (true, _) => 0.72,
        (false, true) => LONG_WORDS,
        (false, false) => larger,
    };
    LETTERS * dot(size) * factor
}

fn read(it: &Words, whole: &Place, faults: &mut Vec<String>) {
    let place = &it.place;
    if place.width() + 1.1 < it.width {
        let (has, needs) = (place.width(), it.width);
        faults.push(format!("{place} is cut: {has} wide, not {needs}"));
    }
    if place.height() + 1.1 < it.height {
        let (has, needs) = (place.height(), it.height);
        faults.push(format!("{place} is cut: {has} high, not {needs}"));
    }
    if !whole.contains(&it.ink()) {
        faults.push(format!("{place} leaves the screen"));
    }
}

/// Words lie within what they are the name of, and beside everything else.
fn beside(it: &Words, targets: &[Target], faults: &mut Vec<String>) {
    let ink = it.ink();
    // What is typed is clipped by its field.
    let around = targets
        .iter()
        .filter(|target| target.place.has_middle(&ink));
    let own = around.min_by(|a, b| a.place.area().total_cmp(&b.place.area()));
    if let Some(own) = own
        && !own.is_field
        && !own.place.contains(&ink)
    {
        faults.push(format!("{ink} leaves {}", own.place));
    }
    if own.is_some_and(|own| own.is_field) {
        return;
    }
    for target in targets.iter().filter(|target| target.place.overlaps(&ink)) {
        let is_around = own.is_some_and(|own| target.place.contains(&own.place));
        if !is_around && !target.is_field {
            faults.push(format!("{ink} is under {}", target.place));
        }
    }
}
