//! What the screen itself remembers while one question is on it: the open page of tiles, the field
//! that is typed into, shift, the part of a date that is asked. A new question starts afresh.

use super::fonts;
use super::notice_pages::{NoticePages, NoticeRoom};
use super::typist::Typist;
use super::{DateInput, Field, Input, Notice, Part, Question, Screen, Tile, Touch, Typed, View};
use translations::Tongue;

/// Tiles on one page, in the usual and in bigger letters: with pictures, and small ones of many.
const TILES: [usize; 2] = [6, 3];
const SMALL_TILES: [usize; 2] = [12, 6];
/// Languages on one page, in the usual and in bigger letters.
const LANGUAGES: [usize; 2] = [6, 4];
/// Letters of a label that needs three lines on a small tile in bigger letters.
const LONG: usize = 36;
/// Letters of a label that is a sentence, and how many such tiles stand on one page of a small screen in bigger letters.
const SENTENCE: usize = 60;
const SENTENCES: usize = 2;
/// From this many tiles on they are small ones, whether they have pictures or not.
const MANY: usize = 20;
/// Countries found by a search that stand beside each other, in the usual and in bigger letters.
const FOUND: [usize; 2] = [3, 2];
/// How wide the name of a country is that needs more room than that, and one that needs a row of its own.
const LONG_COUNTRY: usize = 20;
const VERY_LONG_COUNTRY: usize = 24;
/// Lines of the notice on a small lying screen.
const NOTICE_LINES: usize = 13;
/// What is dialled before numbers of the United States.
const USUAL_CODE: &str = "+1";

/// The screen's own state.
#[derive(Default)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "each of them is one fact of the screen"
)]
pub(super) struct Own {
    /// Which screen this belongs to.
    key: String,
    pub(super) page: usize,
    /// The screen is narrow: fewer answers on a page.
    pub(super) narrow: bool,
    /// Bigger letters: less on a page.
    pub(super) large: bool,
    /// Everything stands lower down: there is less room.
    pub(super) lower: bool,
    /// The visitor's letters stand in high lines.
    pub(super) tall: bool,
    pub(super) typist: Typist,
    pub(super) part: Option<Part>,
    /// The part of the date that was said to be wrong.
    wrong: Option<Part>,
    /// The letters of the search at the last look.
    searched: Typed,
    /// Digits of a year that is not complete.
    pub(super) year: Typed,
    /// A clock is over the screen; behind it everything stays as it is.
    is_hidden: bool,
    /// None of the likely years was meant.
    pub(super) other_year: bool,
    /// What stands in front of the question meanwhile.
    pub(super) aside: Option<Aside>,
}

/// A screen that belongs to a question and leads back to it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Aside {
    /// Looking for a country by its first letters.
    Search,
    /// Choosing what is dialled before a phone number.
    Codes,
}

impl Own {
    /// Takes over what `view` says; forgets everything when it is another screen. Tells whether
    /// it was another.
    pub(super) fn follow(&mut self, view: &View) -> bool {
        let hides = matches!(&view.screen, Screen::Clock(it) if it.is_over_a_visit);
        let was_hidden = std::mem::replace(&mut self.is_hidden, hides);
        if hides {
            return !was_hidden;
        }
        let key = key(view);
        let another = self.key != key;
        let comfort = (view.comfort.large, view.comfort.lower);
        if (self.large, self.lower) != comfort {
            (self.large, self.lower) = comfort;
            self.page = 0;
        }
        if another {
            *self = Own {
                key,
                narrow: self.narrow,
                large: self.large,
                lower: self.lower,
                typist: self
                    .typist
                    .anew(view, !self.key.is_empty() && self.key != ERASED),
                ..Own::default()
            };
        }
        self.tall = fonts::has_tall_lines(view.language);
        self.typist.follow(view);
        let wrong = date(view).and_then(|it| it.wrong);
        if wrong.is_some() && wrong != self.wrong {
            self.part = wrong;
        }
        self.wrong = wrong;
        if another
            && matches!(&view.screen, Screen::Question(it) if matches!(it.input, Input::Rows(_)))
        {
            // What was added last is what somebody wants to see.
            self.page = self.page_count(view) - 1;
        }
        if another {
            self.page = self.page.max(self.page_of_choice(view));
        }
        // A search begins anew with each letter.
        if let Some(search) = search(view)
            && *search.value != *self.searched
        {
            self.searched.clone_from(&search.value);
            self.page = 0;
        }
        another || was_hidden
    }

    /// The notice in pages as they fit this screen.
    pub(super) fn notice(&self, notice: &Notice) -> NoticePages {
        NoticePages::of(notice, self.notice_room())
    }

    /// How much of the notice stands on one page.
    pub(super) fn notice_room(&self) -> NoticeRoom {
        match (self.large, self.typist.portrait, self.narrow) {
            (false, false, true) => NoticeRoom::Lines(NOTICE_LINES),
            (false, ..) => NoticeRoom::Lines(usize::MAX),
            (true, true, _) => NoticeRoom::Letters(420),
            (true, false, false) => NoticeRoom::Letters(300),
            (true, false, true) => NoticeRoom::Letters(170),
        }
    }

    /// How many countries found by a search stand on one page: on an upright screen in two rows, if there is room.
    pub(super) fn found(&self, found: &[Tile]) -> usize {
        let longest = found.iter().map(|it| width(&it.label)).max().unwrap_or(0);
        let has_room = !self.large && !self.lower && !self.narrow && !self.typist.portrait;
        let columns = match longest {
            VERY_LONG_COUNTRY.. => 1,
            LONG_COUNTRY.. if has_room => 2,
            LONG_COUNTRY.. => 1,
            _ => FOUND[usize::from(self.large)],
        };
        let rows = if self.typist.portrait && !self.lower {
            2
        } else {
            1
        };
        rows * columns
    }

    /// How many tiles stand on one page of this screen.
    pub(super) fn tiles(&self, view: &View) -> usize {
        match (&view.screen, self.aside) {
            (Screen::Spoken(_), _) => self.spoken(),
            (_, Some(Aside::Codes)) => self.small_tiles(),
            (
                Screen::Question(Question {
                    input: Input::Country(it),
                    ..
                }),
                Some(Aside::Search),
            ) => self.found(&it.found),
            (Screen::Question(question), None) => match &question.input {
                Input::Choice(tiles) | Input::Several { tiles, .. } => self.slots(tiles),
                _ => self.big_tiles(),
            },
            (Screen::Language(_), _) => self.languages(),
            _ => self.big_tiles(),
        }
    }

    /// How many tiles with pictures stand on one page.
    pub(super) fn big_tiles(&self) -> usize {
        TILES[usize::from(self.large)]
    }

    /// How many small tiles stand on one page.
    pub(super) fn small_tiles(&self) -> usize {
        let [most, few] = SMALL_TILES;
        match (self.large, self.narrow) {
            (true, _) if self.lower && self.typist.portrait => few - 2,
            (false, false) if self.lower && self.typist.portrait => most - 2,
            (true, _) => few,
            // Three beside each other.
            (false, true) => 9,
            (false, false) => most,
        }
    }

    /// How many languages that are only spoken stand on one page, below words in several languages.
    pub(super) fn spoken(&self) -> usize {
        match (self.typist.portrait, self.large, self.lower) {
            (true, true, _) => 3,
            (false, true, _) => 4,
            // One under the other.
            (true, false, true) => 5,
            (true, false, false) => 7,
            (false, false, _) => 6,
        }
    }

    /// How many of these tiles stand on one page.
    pub(super) fn slots(&self, tiles: &[Tile]) -> usize {
        let longest = tiles.iter().map(|it| it.label.chars().count()).max();
        if self.large && (self.narrow || self.lower) && longest.is_some_and(|it| SENTENCE < it) {
            return SENTENCES;
        }
        let without_pictures = tiles.iter().all(|it| it.icon.is_empty());
        if without_pictures || MANY <= tiles.len() {
            let is_long = longest.is_some_and(|it| LONG < it);
            let is_wide = !self.narrow && !self.typist.portrait;
            if is_long && (self.large || (!is_wide && MANY <= tiles.len())) {
                return self.big_tiles();
            }
            self.small_tiles()
        } else {
            self.big_tiles()
        }
    }

    /// How many rows of a list stand on one page.
    pub(super) fn rows(&self) -> usize {
        match (self.large || self.lower, self.typist.portrait) {
            (true, _) if self.large && self.lower => 1,
            (true, _) => 2,
            (false, true) => 3,
            (false, false) => 4,
        }
    }

    /// How many languages stand on one page.
    pub(super) fn languages(&self) -> usize {
        if self.large && self.lower && self.typist.portrait {
            return 2;
        }
        LANGUAGES[usize::from(self.large)]
    }

    /// How many pages the screen has.
    pub(super) fn page_count(&self, view: &View) -> usize {
        match &view.screen {
            Screen::Language(tiles) => pages(tiles.len(), self.languages()),
            Screen::Spoken(spoken) => pages(spoken.tongues.len(), self.tiles(view)),
            Screen::Notice(notice) => self.notice(notice).count(),
            Screen::Question(question) => self.question_pages(&question.input),
            Screen::Review(review) => pages(review.rows.len(), self.answers(view)),
            _ => 1,
        }
    }

    fn question_pages(&self, input: &Input) -> usize {
        match (input, self.aside) {
            (Input::Choice(tiles) | Input::Several { tiles, .. }, _) => {
                pages(tiles.len(), self.slots(tiles))
            }
            (Input::Country(it), Some(Aside::Search)) => {
                pages(it.found.len(), self.found(&it.found))
            }
            (Input::Country(it), _) => pages(it.first.len(), self.big_tiles()),
            (Input::Phone { codes, .. }, Some(Aside::Codes)) => {
                pages(codes.len(), self.small_tiles())
            }
            (Input::Rows(rows), _) => pages(rows.rows.len(), self.rows()),
            _ => 1,
        }
    }

    /// Goes to a screen in front of the question.
    fn step_aside(&mut self, aside: Aside) {
        self.aside = Some(aside);
        self.page = 0;
        self.typist.choose_field(0);
    }

    /// Goes to what stands in front of this question, if anything does.
    pub(super) fn step_aside_from(&mut self, view: &View) {
        let Screen::Question(question) = &view.screen else {
            return;
        };
        match question.input {
            Input::Country(_) => self.step_aside(Aside::Search),
            Input::Phone { .. } => self.step_aside(Aside::Codes),
            _ => {}
        }
    }

    /// Goes back from there; tells whether it was there.
    pub(super) fn step_back(&mut self) -> bool {
        self.page = if self.aside.is_some() { 0 } else { self.page };
        self.aside.take().is_some()
    }

    /// What touching a tile means.
    pub(super) fn picked(&mut self, view: &View, id: &str) -> Touch {
        match (&view.screen, self.aside) {
            (Screen::Spoken(_), _) => Touch::Speaks(Tongue::find(id)),
            (
                Screen::Question(Question {
                    input: Input::Phone { field, .. },
                    ..
                }),
                Some(Aside::Codes),
            ) => {
                self.step_back();
                let number = match code(view) {
                    // What was begun by hand was to be another one.
                    "+" => "",
                    code => field.value.strip_prefix(code).unwrap_or(&field.value),
                };
                Touch::Typed {
                    field: field.id.clone(),
                    text: Typed::new(format!("{id}{number}")),
                }
            }
            _ => Touch::Pick(Typed::new(id.to_owned())),
        }
    }

    /// The visitor asks whether the answer is right now: what is typed is finished, and what is wrong is
    /// opened, also when it was wrong before and they have looked at something else meanwhile.
    pub(super) fn looks_again(&mut self) {
        self.wrong = None;
        self.typist.settle();
    }
}

/// The fields of the question on the screen.
pub(super) fn fields(view: &View) -> &[Field] {
    match &view.screen {
        Screen::Question(Question { input, .. }) => match input {
            Input::Text(field) | Input::Phone { field, .. } | Input::Number(field) => {
                std::slice::from_ref(field)
            }
            Input::Country(countries) => std::slice::from_ref(&countries.search),
            Input::Name(fields) => fields,
            _ => &[],
        },
        _ => &[],
    }
}

/// The date that is asked on the screen.
pub(super) fn date(view: &View) -> Option<&DateInput> {
    match &view.screen {
        Screen::Question(Question {
            input: Input::PartialDate(date),
            ..
        }) => Some(date),
        _ => None,
    }
}

/// The letters by which a country is looked for.
fn search(view: &View) -> Option<&Field> {
    match &view.screen {
        Screen::Question(Question {
            input: Input::Country(countries),
            ..
        }) => Some(&countries.search),
        _ => None,
    }
}

/// What is dialled before the phone number that is typed; nothing that is offered, for one begun by hand.
pub(super) fn code(view: &View) -> &str {
    let Screen::Question(Question {
        input: Input::Phone { field, codes },
        ..
    }) = &view.screen
    else {
        return "";
    };
    if !field.value.starts_with('+') {
        return USUAL_CODE;
    }
    let code = codes.iter().find(|it| field.value.starts_with(&it.id));
    code.map_or("+", |it| &it.id)
}

/// How wide words are, in narrow letters: those of Ethiopia are wider, of Chinese and Korean twice as wide.
fn width(words: &str) -> usize {
    let halves = |it: char| match it {
        '\u{1200}'..='\u{137f}' => 3,
        '\u{2e80}'.. => 4,
        _ => 2,
    };
    words.chars().map(halves).sum::<usize>() / 2
}

/// How many pages `count` things need.
pub(super) fn pages(count: usize, on_a_page: usize) -> usize {
    count.div_ceil(on_a_page).max(1)
}

/// Nothing of a visit is left behind this screen.
const ERASED: &str = "erased";

fn key(view: &View) -> String {
    match &view.screen {
        Screen::Welcome(_) => "welcome",
        Screen::Language(_) => "language",
        Screen::Late(_) => "late",
        Screen::Spoken(_) => "spoken",
        Screen::Notice(_) => "notice",
        Screen::Question(question) => return format!("question {}", question.id),
        Screen::Review(_) => "review",
        Screen::Booth(card) => return format!("booth {:?} {:?}", card.kind, card.place),
        Screen::Ticket(_) => "ticket",
        Screen::Erased => ERASED,
        Screen::Clock(_) => "clock",
        Screen::Closed(_) => "closed",
        Screen::Full(_) => "full",
        Screen::OutOfOrder(_) => "out of order",
    }
    .to_owned()
}
