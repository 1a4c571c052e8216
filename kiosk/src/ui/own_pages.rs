//! How many answers stand on one page of the review, and on which page a choice stands that was made before.

use super::own::Own;
use super::{Input, Screen, View};

/// Answers on one page of the review, on a screen with room and on a small one.
const ANSWERS: [usize; 2] = [6, 4];
/// The same in bigger letters.
const LARGE_ANSWERS: [usize; 2] = [2, 2];
/// Letters of a line of an answer, on a wide and on a narrow screen.
const LINE_LETTERS: [usize; 2] = [34, 23];
/// Lines of a question and its answer, where many stand on a page.
const LINES_MAX: usize = 3;
/// The same where everything stands lower down.
const LOWER_LINES_MAX: usize = 2;
/// Letters of a question, and of it with its answer, that fill half of such a screen in bigger letters.
const LONGEST_LABEL: usize = 64;
const LONGEST_ANSWER: usize = 90;

impl Own {
    /// How many answers stand on one page of the review.
    pub(super) fn answers(&self, view: &View) -> usize {
        let answers = if self.large { LARGE_ANSWERS } else { ANSWERS };
        let most = answers[usize::from(self.narrow)];
        // Lines of some scripts are high.
        let needs_room = self.tall || self.has_long_answers(view);
        match (self.typist.portrait, self.lower) {
            (_, true) if self.large && Own::has_longest_answers(view) => 1,
            (true, true) if needs_room => most.min(3),
            (true, true) => most.min(4),
            (false, true) if self.narrow => most.min(2),
            (false, _) if self.narrow && needs_room => most.min(2),
            _ if needs_room => most.min(4),
            _ => most,
        }
    }

    /// Where the tick stands of whoever comes back to what they chose.
    pub(super) fn page_of_choice(&self, view: &View) -> usize {
        let (at, on_a_page) = match &view.screen {
            Screen::Question(question) => match &question.input {
                Input::Choice(tiles) => (tiles.iter().position(|it| it.chosen), self.slots(tiles)),
                _ => (None, 1),
            },
            Screen::Language(tiles) => (tiles.iter().position(|it| it.chosen), self.languages()),
            _ => (None, 1),
        };
        at.unwrap_or(0) / on_a_page.max(1)
    }

    /// Some question with its answer has more lines than fit where many stand on a page.
    fn has_long_answers(&self, view: &View) -> bool {
        let letters = LINE_LETTERS[usize::from(self.narrow)];
        let most = if self.lower {
            LOWER_LINES_MAX
        } else {
            LINES_MAX
        };
        let lines = |words: &str| words.chars().count().div_ceil(letters).max(1);
        // What is answered stands in heavier letters.
        let heavy = |words: &str| (words.chars().count() * 8).div_ceil(letters * 7).max(1);
        match &view.screen {
            Screen::Review(review) => {
                let mut rows = review.rows.iter();
                rows.any(|it| most < lines(&it.label) + heavy(&it.value))
            }
            _ => false,
        }
    }

    /// Some question with its answer leaves no room for another, in bigger letters and lower down.
    fn has_longest_answers(view: &View) -> bool {
        let letters = |words: &str| words.chars().count();
        let is_long =
            |label: usize, value: usize| LONGEST_LABEL < label || LONGEST_ANSWER < label + value;
        match &view.screen {
            Screen::Review(review) => {
                let mut rows = review.rows.iter();
                rows.any(|it| is_long(letters(&it.label), letters(&it.value)))
            }
            _ => false,
        }
    }
}
