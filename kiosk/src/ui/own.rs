//! What the screen itself remembers while one question is on it: the open page of tiles, the field
//! that is typed into, shift, the part of a date that is asked. A new question starts afresh.

use super::keyboard::{Act, Letters};
use super::typing;
use super::{DateInput, DatePart, Field, Input, Part, Question, Screen, Touch, Typed, View};

/// Tiles on one page.
pub(super) const TILES: usize = 6;
/// Answers on one page of the review, on a screen with room and on a small one.
const ANSWERS: [usize; 2] = [6, 4];
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
    pub(super) field: usize,
    /// The text of each field, as last typed or shown.
    pub(super) typed: Vec<Typed>,
    /// Fields whose letters the visitor asked to see.
    shown: Vec<bool>,
    /// A key was touched a moment ago, so the letters are still visible.
    pub(super) fresh: bool,
    pub(super) letters: Option<Letters>,
    /// Shift touched by hand; `None` leaves capitals to the beginning of words.
    shift: Option<bool>,
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
        if another {
            *self = Own {
                key,
                narrow: self.narrow,
                ..Own::default()
            };
        }
        let fields = fields(view);
        self.typed = fields.iter().map(|it| it.value.clone()).collect();
        self.shown.resize(fields.len(), false);
        let wrong = date(view).and_then(|it| it.wrong);
        if wrong.is_some() && wrong != self.wrong {
            self.part = wrong;
        }
        self.wrong = wrong;
        another
    }

    /// How many answers stand on one page of the review.
    pub(super) fn answers(&self) -> usize {
        ANSWERS[usize::from(self.narrow)]
    }

    /// How many pages the screen has.
    pub(super) fn page_count(&self, view: &View) -> usize {
        match &view.screen {
            Screen::Language(tiles) => pages(tiles.len(), TILES),
            Screen::Notice(notice) => notice.pages.len() + notice.english.len(),
            Screen::Question(Question {
                input: Input::Choice(tiles) | Input::Several { tiles, .. },
                ..
            }) => pages(tiles.len(), TILES),
            Screen::Question(Question {
                input: Input::Country(countries),
                ..
            }) => pages(countries.first.len() + countries.all.len(), TILES),
            Screen::Review(review) => pages(review.rows.len(), self.answers()),
            _ => 1,
        }
    }

    /// Whether the letters of a field are drawn as dots now.
    pub(super) fn hides(&self, index: usize, field: &Field) -> bool {
        let being_typed = self.fresh && index == self.field;
        field.private && !self.shown[index] && !being_typed
    }

    /// Types into another field from now on.
    pub(super) fn choose_field(&mut self, index: usize) {
        self.field = index.min(self.typed.len().saturating_sub(1));
        self.shift = None;
        self.fresh = false;
    }

    /// Hides what can be seen, also when it is only seen because it was typed a moment ago, and shows
    /// what cannot.
    pub(super) fn show_or_hide(&mut self, index: usize, fields: &[Field]) {
        if let Some(field) = fields.get(index) {
            self.shown[index] = self.hides(index, field);
        }
        self.fresh = false;
    }

    /// Whether the next letter is a capital.
    pub(super) fn capital(&self) -> bool {
        let text = self.typed.get(self.field).map_or("", |it| it.as_str());
        self.shift.unwrap_or_else(|| typing::begins_word(text))
    }

    /// What a key does to the field that is typed into; `None` when it changes no text.
    pub(super) fn key(&mut self, act: Act<'_>, fields: &[Field]) -> Option<Touch> {
        let field = fields.get(self.field)?;
        let before = self.typed.get(self.field)?;
        let text = match act {
            Act::Shift => {
                self.shift = Some(!self.capital());
                return None;
            }
            Act::Letters(letters) => {
                self.letters = Some(letters);
                return None;
            }
            Act::Insert(letter) => typing::with_letter(before, letter, field.max),
            Act::Backspace => typing::without_last(before),
            Act::Clear => Typed::default(),
        };
        self.shift = None;
        self.fresh = true;
        self.typed[self.field].clone_from(&text);
        Some(Touch::Typed {
            field: field.id.clone(),
            text,
        })
    }

    /// What a key of the pad does to the year. Four digits are a year; with fewer there is none any
    /// more, so that the one that stood there before cannot come back.
    pub(super) fn year_key(&mut self, act: Act<'_>, year: DatePart) -> Option<Touch> {
        self.year = match (act, year) {
            // A digit after a whole year begins another.
            (Act::Insert(digit), _) => typing::with_letter(&self.year, digit, YEAR_DIGITS),
            (Act::Backspace, DatePart::Known(whole)) if self.year.is_empty() => {
                typing::without_last(&whole.to_string())
            }
            (Act::Backspace, _) => typing::without_last(&self.year),
            (Act::Clear, _) => Typed::default(),
            (Act::Shift | Act::Letters(_), _) => return None,
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

    /// The visitor asks whether the answer is right now: what is wrong is opened, also when it was
    /// wrong before and they have looked at something else meanwhile.
    pub(super) fn looks_again(&mut self) {
        self.wrong = None;
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
        Screen::Ticket(_) => "ticket",
        Screen::Erased => "erased",
        Screen::Closed(_) => "closed",
        Screen::Full(_) => "full",
        Screen::OutOfOrder(_) => "out of order",
    }
    .to_owned()
}
