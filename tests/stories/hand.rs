//! A visitor who answers whatever is asked, the way the screen offers it: tiles, keys, dates, countries and rows.
//! What is to be answered is written as the office gets it; everything else is skipped.

use crate::taps::Finger;
use kiosk::ui::{BoothKind, CountryInput, DateInput, Input, Question, Screen, Tile};
use serde_json::Value;
use shared::form::{Calendar, GivenDate, PartialDate, When, month_name};
use std::time::{Duration, Instant};

/// More screens than any form has.
const SCREENS_MAX: usize = 400;

impl Finger {
    fn screen(&self) -> Screen {
        self.front.tick();
        self.front.kiosk().view().screen
    }

    /// Answers until no question is on the screen.
    pub(crate) fn answers(&self, answers: &Value) {
        for _ in 0..SCREENS_MAX {
            let Screen::Question(question) = self.screen() else {
                return;
            };
            self.answer(&question, answers);
        }
        panic!("the questions do not end");
    }

    fn answer(&self, question: &Question, answers: &Value) {
        if let Input::Rows(list) = &question.input {
            let wanted = answers[&question.id].as_array().map_or(0, Vec::len);
            return self.says(match list.rows.len() {
                0 if wanted == 0 => "kiosk-rows-none",
                0 => "kiosk-rows-add",
                there if there < wanted => "kiosk-rows-another",
                _ => "kiosk-rows-done",
            });
        }
        let given = given(answers, &question.id);
        if given.is_null() {
            return self.says("kiosk-skip");
        }
        match &question.input {
            Input::Choice(tiles) => self.pick(tiles, words(given)),
            Input::Several { tiles, .. } => {
                for it in given.as_array().into_iter().flatten() {
                    self.pick(tiles, words(it));
                }
                self.says("kiosk-continue");
            }
            Input::Country(countries) => self.country(countries, words(given)),
            Input::Text(_) | Input::Number(_) | Input::Phone { .. } => {
                self.writes(words(given));
                self.says("kiosk-continue");
            }
            Input::Name(fields) => {
                for field in fields {
                    if let Some(part) = given[&field.id].as_str() {
                        self.tap(field.label.as_deref().unwrap_or_default());
                        self.writes(part);
                    }
                }
                self.says("kiosk-continue");
            }
            Input::PartialDate(date) => self.date(date, words(given)),
            Input::Rows(_) => unreachable!("rows were answered above"),
        }
    }

    fn pick(&self, tiles: &[Tile], id: &str) {
        let tile = tiles.iter().find(|it| it.id == id);
        let tile = tile.unwrap_or_else(|| panic!("no tile {id:?}"));
        self.shows(&tile.label);
        self.tap(&tile.label);
    }

    /// One of the first, or looked for by its first letters.
    fn country(&self, countries: &CountryInput, code: &str) {
        if countries.first.iter().any(|it| it.id == code) {
            return self.pick(&countries.first, code);
        }
        self.says("kiosk-country-other");
        let language = self.text.language();
        let name = translations::country_name(language, code).expect("a country has a name");
        for letter in name.chars() {
            let Screen::Question(Question {
                input: Input::Country(countries),
                ..
            }) = self.screen()
            else {
                panic!("the search is gone");
            };
            if countries.found.iter().any(|it| it.id == code) && countries.found.len() <= 3 {
                return self.pick(&countries.found, code);
            }
            self.writes(&letter.to_lowercase().to_string());
        }
        self.tap(&name);
    }

    /// A date in its own calendar, as far as it is known.
    fn date(&self, asked: &DateInput, given: &str) {
        let given: GivenDate = given.parse().expect("the answer is a date");
        if given.calendar != asked.calendar {
            self.says(&format!("calendar-{}", given.calendar.word()));
        }
        match given.when {
            When::Age { years, .. } => {
                self.says("kiosk-date-age");
                self.writes(&years.to_string());
            }
            When::Date(date) => self.parts(given.calendar, date),
        }
        self.says("kiosk-continue");
    }

    fn parts(&self, calendar: Calendar, date: PartialDate) {
        let (year, month, day) = match date {
            PartialDate::Unknown => return self.says("kiosk-date-unknown"),
            PartialDate::Year(year) => (year, None, None),
            PartialDate::Month(year, month) => (year, Some(month), None),
            PartialDate::Day(year, month, day) => (year, Some(month), Some(day)),
        };
        let other = self.text.of("kiosk-date-other-year");
        let year = year.to_string();
        if self.find(&other).is_none() {
            self.writes(&year);
        } else if self.find(&year).is_some() {
            self.tap(&year);
        } else {
            self.tap(&other);
            self.writes(&year);
        }
        let is_more_asked = |finger: &Finger| {
            let Screen::Question(Question {
                input: Input::PartialDate(now),
                ..
            }) = finger.screen()
            else {
                return false;
            };
            now.finest != shared::form::Finest::Year
        };
        if !is_more_asked(self) {
            return;
        }
        let Some(month) = month else {
            return self.says("kiosk-date-unknown");
        };
        let month = u8::try_from(month).expect("a month");
        self.tap(&month_name(self.text, calendar, month));
        match day {
            Some(day) => self.tap(&day.to_string()),
            None => self.says("kiosk-date-unknown"),
        }
    }

    /// Writes with the keys on the screen, whatever script they have.
    pub(crate) fn writes(&self, words: &str) {
        for letter in words.chars() {
            match letter {
                ' ' => self.says("kiosk-key-space"),
                '+' => self.says("kiosk-key-plus"),
                _ => self.writes_letter(letter),
            }
        }
    }

    fn writes_letter(&self, letter: char) {
        if let Some(sound) = pinyin(letter) {
            self.writes(sound);
        }
        let consonant = fidel(letter);
        if consonant != letter {
            self.tap(&consonant.to_string());
        }
        self.tap(&letter.to_string());
    }

    /// From the review to the number, or to the part that is sent.
    pub(crate) fn finishes(&self) {
        self.says("kiosk-finish");
    }

    /// The private form: its code, its notice, and each part that has answers; the others are skipped.
    pub(crate) fn private_form(&self, code: &str, parts: &[&str], answers: &Value) {
        self.begins();
        self.writes(code);
        self.says("kiosk-continue");
        self.waits_until(|it| !matches!(it, Screen::Question(_)));
        self.agrees();
        for _ in 0..SCREENS_MAX {
            match self.screen() {
                Screen::Booth(card) => match card.kind {
                    BoothKind::Part => {
                        let is_wanted = parts.iter().any(|it| self.text.of(it) == card.name);
                        self.says(if is_wanted {
                            "booth-part-start"
                        } else {
                            "booth-part-skip"
                        });
                    }
                    BoothKind::Sent => self.says("booth-part-next"),
                    BoothKind::Unsent { .. } | BoothKind::Stopping => panic!("a part was left"),
                    BoothKind::Done => return,
                },
                Screen::Question(question) => self.answer(&question, answers),
                Screen::Review(_) => {
                    self.says("booth-part-finish");
                    self.waits_until(|it| !matches!(it, Screen::Review(_)));
                }
                _ => panic!("the form is gone"),
            }
        }
        panic!("the form does not end");
    }

    /// The notice is read to its end, however many pages it has in this language.
    pub(crate) fn agrees(&self) {
        while self.find(&self.text.of("kiosk-notice-accept")).is_none() {
            self.says("kiosk-continue");
        }
        self.says("kiosk-notice-accept");
    }

    fn waits_until(&self, is_there: impl Fn(&Screen) -> bool) {
        let begun = Instant::now();
        while !is_there(&self.screen()) {
            assert!(
                begun.elapsed() < Duration::from_secs(20),
                "it does not come"
            );
            std::thread::yield_now();
        }
    }
}

fn words(given: &Value) -> &str {
    given.as_str().expect("the answer is words")
}

/// The answer to a question or, as in `Q35.0.date`, to a cell of one of its rows.
fn given<'a>(answers: &'a Value, id: &str) -> &'a Value {
    let mut parts = id.split('.');
    let whole = &answers[parts.next().unwrap_or_default()];
    match (parts.next(), parts.next()) {
        (Some(row), Some(column)) => &whole[row.parse::<usize>().expect("a row")][column],
        _ => whole,
    }
}

/// How the characters of these stories sound.
fn pinyin(letter: char) -> Option<&'static str> {
    Some(match letter {
        '小' => "xiao",
        '红' => "hong",
        '李' | '利' => "li",
        '智' => "zhi",
        _ => return None,
    })
}

/// The key of an Ethiopic syllable: its consonant with the first vowel.
fn fidel(letter: char) -> char {
    match u32::from(letter) {
        code @ 0x1200..=0x1357 => char::from_u32(code & !7).unwrap_or(letter),
        _ => letter,
    }
}
