//! What the screen itself remembers while one question is on it: the open page of tiles, the field
//! that is typed into, shift, the part of a date that is asked. A new question starts afresh.

use super::fonts;
use super::notice_pages::NoticePages;
use super::typist::Typist;
use super::{
    DateInput, DatePart, Field, Input, Notice, Part, Question, Screen, Touch, Typed, View,
};
use crate::keys::{Act, Line, Method, without_last};

/// Languages on one page.
pub(super) const LANGUAGES: usize = 6;
/// Tiles on one page, in the usual and in bigger letters.
const TILES: [usize; 2] = [6, 3];
/// Answers on one page of the review, on a screen with room and on a small one.
const ANSWERS: [usize; 2] = [6, 4];
/// The same in bigger letters.
const LARGE_ANSWERS: [usize; 2] = [2, 2];
/// Digits of a year.
const YEAR_DIGITS: usize = 4;

/// The screen's own state.
#[derive(Default)]
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
    tall: bool,
    pub(super) typist: Typist,
    part: Option<Part>,
    /// The part of the date that was said to be wrong.
    wrong: Option<Part>,
    /// Digits of a year that is not complete.
    pub(super) year: Typed,
}

impl Own {
    /// Takes over what `view` says; forgets everything when it is another screen. Tells whether
    /// it was another.
    pub(super) fn follow(&mut self, view: &View) -> bool {
        let key = key(view);
        let another = self.key != key;
        if self.large != view.comfort.large {
            self.large = view.comfort.large;
            self.page = 0;
        }
        if another {
            *self = Own {
                key,
                narrow: self.narrow,
                large: self.large,
                typist: self.typist.anew(view),
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
        another
    }

    /// How many answers stand on one page of the review.
    pub(super) fn answers(&self) -> usize {
        let answers = if self.large { LARGE_ANSWERS } else { ANSWERS };
        let most = answers[usize::from(self.narrow)];
        match (self.typist.portrait, self.lower) {
            (true, true) => most.min(4),
            (false, true) if self.narrow => most.min(2),
            // Lines of some scripts are high.
            (false, _) if self.tall => most.min(4),
            _ => most,
        }
    }

    /// How many tiles stand on one page.
    pub(super) fn tiles(&self) -> usize {
        TILES[usize::from(self.large)]
    }

    /// The notice in pages as they fit this screen.
    pub(super) fn notice(&self, notice: &Notice) -> NoticePages {
        let letters = match (self.large, self.typist.portrait, self.narrow) {
            (false, ..) => None,
            (true, true, _) => Some(420),
            (true, false, false) => Some(300),
            (true, false, true) => Some(170),
        };
        NoticePages::of(notice, letters)
    }

    /// How many pages the screen has.
    pub(super) fn page_count(&self, view: &View) -> usize {
        match &view.screen {
            Screen::Language(tiles) => pages(tiles.len(), LANGUAGES),
            Screen::Notice(notice) => self.notice(notice).count(),
            Screen::Question(Question {
                input: Input::Choice(tiles) | Input::Several { tiles, .. },
                ..
            }) => pages(tiles.len(), self.tiles()),
            Screen::Question(Question {
                input: Input::Country(countries),
                ..
            }) => pages(countries.first.len() + countries.all.len(), self.tiles()),
            Screen::Review(review) => pages(review.rows.len(), self.answers()),
            _ => 1,
        }
    }

    /// What a key of the pad does to the year. Four digits are a year; with fewer there is none any
    /// more, so that the one that stood there before cannot come back.
    pub(super) fn year_key(&mut self, act: Act<'_>, year: DatePart) -> Option<Touch> {
        self.year = match (act, year) {
            // A digit after a whole year begins another.
            (Act::Insert(digit), _) => {
                let year = Line::of(&self.year).letter(Method::Plain, digit, YEAR_DIGITS);
                year.text()
            }
            (Act::Backspace, DatePart::Known(whole)) if self.year.is_empty() => {
                without_last(&whole.to_string())
            }
            (Act::Backspace, _) => without_last(&self.year),
            (Act::Clear, _) => Typed::default(),
            _ => return None,
        };
        if self.year.len() == YEAR_DIGITS {
            return self.take_year();
        }
        self.part = Some(Part::Year);
        (year != DatePart::Open).then_some(Touch::Date {
            part: Part::Year,
            value: DatePart::Open,
        })
    }

    /// The digits that stand there as a year, however few, so that nothing typed is lost unseen.
    pub(super) fn take_year(&mut self) -> Option<Touch> {
        let year = std::mem::take(&mut self.year).parse().ok()?;
        self.part = None;
        Some(Touch::Date {
            part: Part::Year,
            value: DatePart::Known(year),
        })
    }

    /// The part of a date that is asked: the one touched last, else the first that is open.
    pub(super) fn part(&self, date: &DateInput) -> Part {
        let open = [
            (Part::Year, date.year),
            (Part::Month, date.month),
            (Part::Day, date.day),
        ]
        .into_iter()
        .find(|(_, part)| *part == DatePart::Open)
        .map(|(part, _)| part);
        self.part.or(open).unwrap_or(Part::Day)
    }

    /// Asks for this part. Digits of a year that stand there are told first, so that none is lost.
    pub(super) fn open_part(&mut self, part: Part) -> Option<Touch> {
        let year = match part {
            Part::Year | Part::Age => None,
            Part::Month | Part::Day => self.take_year(),
        };
        self.part = Some(part);
        year
    }

    /// A part was answered: the next open one is asked.
    pub(super) fn part_answered(&mut self) {
        self.part = None;
        self.year = Typed::default();
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
            Input::Text(field) | Input::Phone(field) | Input::Number(field) => {
                std::slice::from_ref(field)
            }
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

/// How many pages `count` things need.
pub(super) fn pages(count: usize, on_a_page: usize) -> usize {
    count.div_ceil(on_a_page).max(1)
}

fn key(view: &View) -> String {
    match &view.screen {
        Screen::Welcome(_) => "welcome",
        Screen::Language(_) => "language",
        Screen::Notice(_) => "notice",
        Screen::Question(question) => return format!("question {}", question.id),
        Screen::Review(_) => "review",
        Screen::Booth(card) => return format!("booth {:?} {:?}", card.kind, card.place),
        Screen::Ticket(_) => "ticket",
        Screen::Erased => "erased",
        Screen::Clock(_) => "clock",
        Screen::Closed(_) => "closed",
        Screen::Full(_) => "full",
        Screen::OutOfOrder(_) => "out of order",
    }
    .to_owned()
}
