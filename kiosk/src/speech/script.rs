//! What is said of a screen, in the order it is read: the question, its help, what is wrong, the choices, the
//! buttons. Pure. Only words of the program itself are said: nothing a visitor typed, and no answer that may
//! not be seen from behind.

use super::cards::{self, Lines};
use super::utterance::{ERROR, HEADING, Hearers, Utterance, spelled};
use crate::ui::{
    Aside, DateInput, Frame, Input, LanguageTile, Notice, NoticePages, Overlay, Paper, Part, Place,
    Question, Review, ReviewRow, RowsInput, Said, Screen, TicketView, Tile, View, search_help,
};
use shared::form::month_name;
use translations::{Language, Text, Tongue};

const ABOVE: &str = "@above";
const HELP: &str = "@help";
const NOTE: &str = "@note";

/// Parts of the notice are called so, with their place on the page.
const PART: &str = "@part-";

/// Everything to say of `view`, of which `place` is shown.
pub fn script(view: &View, place: &Place, hearers: Hearers) -> Vec<Utterance> {
    let mut script = Script::new(view.language);
    if let Some(overlay) = view.overlay {
        script.overlay(view, overlay);
    } else {
        script.screen(view, place, hearers);
        script.buttons(&view.screen, view.frame);
    }
    script.said.retain(|it| !it.text.is_empty());
    script.said
}

struct Script {
    text: Text,
    said: Vec<Utterance>,
}

impl Script {
    fn new(language: Language) -> Script {
        Script {
            text: Text::new(language),
            said: Vec::new(),
        }
    }

    fn say(&mut self, item: &str, words: &str) {
        let language = self.text.language();
        self.say_in(language, item, words);
    }

    fn say_in(&mut self, language: Language, item: &str, words: &str) {
        self.said.push(Utterance::new(language, item, words));
    }

    fn message(&mut self, item: &str, id: &str) {
        let words = self.text.of(id);
        self.say(item, &words);
    }

    fn screen(&mut self, view: &View, place: &Place, hearers: Hearers) {
        match &view.screen {
            Screen::Welcome(welcome) => {
                for it in &welcome.greetings {
                    self.say_in(it.language, HEADING, &it.welcome);
                    self.say_in(it.language, &format!("@start-{}", it.language), &it.start);
                }
            }
            Screen::Language(tiles) => self.languages(tiles, place),
            Screen::Spoken(spoken) => self.spoken(&spoken.tongues, place),
            Screen::Late(late) => {
                self.message(HEADING, "kiosk-late-title");
                self.message(HELP, "kiosk-late-line");
                self.say(NOTE, late.news.as_deref().unwrap_or_default());
                self.message("@accept", "kiosk-late-go-on");
                self.message("@leave", "kiosk-late-leave");
            }
            // Whoever hides a visit wants silence.
            Screen::Clock(_) => {}
            Screen::Notice(notice) => self.notice(notice, place),
            Screen::Question(question) => self.question(question, place, hearers),
            Screen::Review(review) => {
                self.message(HEADING, "kiosk-review-title");
                match &review.news {
                    // It stands where the help usually does.
                    Some(news) => self.say(HELP, news),
                    // Nobody gets a number for a part of a private form.
                    None if view.frame.is_part => {}
                    None => self.message(HELP, "kiosk-review-help"),
                }
                self.review(review, place, hearers);
            }
            Screen::Booth(card) => self.lines(cards::booth(card, self.text)),
            Screen::Ticket(ticket) => self.ticket(ticket),
            Screen::Erased => {
                self.message(HEADING, "kiosk-erased-title");
                self.message(HELP, "kiosk-erased-line");
            }
            Screen::Closed(said) | Screen::Full(said) | Screen::OutOfOrder(said) => {
                for it in said {
                    self.resting(it);
                }
            }
        }
    }

    fn resting(&mut self, said: &Said) {
        self.say_in(said.language, HEADING, &said.title);
        self.say_in(said.language, HELP, &said.line);
    }

    /// Each tile speaks its own language.
    fn languages(&mut self, tiles: &[LanguageTile], place: &Place) {
        self.message(HEADING, "kiosk-language-title");
        for tile in place.shown(tiles) {
            let language = tile.language;
            let words = Text::new(language).of("kiosk-language-here");
            self.say_in(language, language.tag(), &words);
        }
        self.message("@not-here", "kiosk-language-not-here");
        self.pages(place, tiles.len());
    }

    /// Each tile speaks its own language, where somebody has recorded it; sign language has nothing to say in it, and is
    /// named like a button.
    fn spoken(&mut self, tongues: &[Tongue], place: &Place) {
        self.message(HEADING, "kiosk-language-spoken-title");
        self.message(HELP, "kiosk-language-spoken-line");
        for it in place.shown(tongues) {
            if it.is_signed() {
                self.message(it.tag, "form-speak-language-sign");
            } else if let Some(written) = it.written() {
                let words = Text::new(written).of("kiosk-language-here");
                self.say_in(written, it.tag, &words);
            } else {
                self.said.push(Utterance::invitation(*it));
            }
        }
        self.message("@not-here", "kiosk-language-none-of-these");
        self.pages(place, tongues.len());
    }

    fn notice(&mut self, notice: &Notice, place: &Place) {
        let (page, pages) = (place.page, NoticePages::of(notice, place.notice));
        let parts = pages.own.iter().chain(&pages.english).nth(page);
        let Some(parts) = parts else {
            return;
        };
        let first = parts.first().map(|it| it.language);
        let language = first.unwrap_or(self.text.language());
        let title = Text::new(language).of(notice.title);
        self.say_in(language, HEADING, &title);
        for (at, part) in parts.iter().enumerate() {
            for sentence in &part.sentences {
                self.say_in(part.language, &format!("{PART}{at}"), sentence);
            }
        }
        if let Some(unreviewed) = notice.unreviewed.as_ref().filter(|_| page == 0) {
            self.say(NOTE, unreviewed);
        }
        self.message("@back", "kiosk-back");
        self.message("@person", "kiosk-notice-person");
        if pages.own.len() <= page + 1 {
            self.message("@accept", "kiosk-notice-accept");
        } else {
            self.message("@continue", "kiosk-continue");
        }
    }

    /// What stands in front of the question has a heading of its own.
    fn heading(&mut self, question: &Question, place: &Place, hearers: Hearers) {
        match place.aside {
            Some(Aside::Codes) => return self.message(HEADING, "kiosk-country-code"),
            Some(Aside::Search) => {
                self.say(HEADING, &question.heading);
                return self.message(HELP, search_help(&question.input));
            }
            None => {}
        }
        if let Some(above) = &question.above {
            self.say(ABOVE, above);
        }
        self.say(HEADING, &question.heading);
        if let Some(help) = &question.help {
            self.say(HELP, help);
        }
        if let Some(suggested) = question
            .suggested
            .as_ref()
            .filter(|_| hearers == Hearers::OnlyTheVisitor)
        {
            self.say(HELP, suggested);
        }
        if let Some(error) = &question.error {
            self.error(error);
        }
    }

    fn question(&mut self, question: &Question, place: &Place, hearers: Hearers) {
        self.heading(question, place, hearers);
        match &question.input {
            Input::Choice(tiles) | Input::Several { tiles, .. } => {
                self.tiles(place.shown(tiles));
                self.pages(place, tiles.len());
            }
            Input::Country(countries) => {
                let tiles = match place.aside {
                    Some(_) => &countries.found,
                    None => &countries.first,
                };
                self.tiles(place.shown(tiles));
                if place.aside.is_none() {
                    self.tiles(&countries.none);
                    self.message("@other", "kiosk-country-other");
                }
                self.pages(place, tiles.len());
            }
            Input::Name(fields) => {
                for (at, field) in fields.iter().enumerate() {
                    let label = field.label.as_deref().unwrap_or_default();
                    self.say(&format!("@field-{at}"), label);
                }
            }
            Input::PartialDate(date) => self.date(date, place),
            Input::Phone { codes, .. } if place.aside.is_some() => {
                self.tiles(place.shown(codes));
                self.pages(place, codes.len());
            }
            Input::Rows(rows) => self.rows(rows),
            // What stands in a field was typed, and the country of a number comes from there.
            Input::Phone { .. } => self.message("@code", "kiosk-country-code"),
            Input::Text(_) | Input::Number(_) => {}
        }
    }

    /// That a person can help is a sentence of its own, so that each can have its own recording.
    fn error(&mut self, error: &str) {
        let offer = self.text.of("kiosk-fault-offer");
        match error.strip_suffix(&offer) {
            Some(fault) if !offer.is_empty() => {
                self.say(ERROR, fault);
                self.say(ERROR, &offer);
            }
            _ => self.say(ERROR, error),
        }
    }

    fn tiles<'a>(&mut self, tiles: impl IntoIterator<Item = &'a Tile>) {
        for tile in tiles {
            self.say(&tile.id, &tile.label);
        }
    }

    /// What stands in a row was typed: only what can be done with the list is said.
    fn rows(&mut self, rows: &RowsInput) {
        if !rows.has_room {
            return;
        }
        let add = if rows.rows.is_empty() {
            "kiosk-rows-add"
        } else {
            "kiosk-rows-another"
        };
        self.message("@add", add);
    }

    fn pages(&mut self, place: &Place, count: usize) {
        if 0 < place.page {
            self.message("@previous", "kiosk-previous");
        }
        if (place.page + 1) * place.tiles < count {
            self.message("@more", "kiosk-more");
        }
    }

    /// Years and months are said one by one. Days are not: their numbers are known by whoever knows the date.
    fn date(&mut self, date: &DateInput, place: &Place) {
        match place.part {
            Some(Part::Month) => {
                self.message("@part", "kiosk-date-month");
                for month in 1..=date.months {
                    let name = month_name(self.text, date.calendar, month);
                    self.say(&format!("@month-{month}"), &name);
                }
            }
            Some(Part::Day) => self.message("@part", "kiosk-date-day"),
            Some(Part::Age) => self.message("@part", "kiosk-date-age-title"),
            Some(Part::Year) | None => self.years(date, place),
        }
        self.message("@unknown", "kiosk-date-unknown");
    }

    fn years(&mut self, date: &DateInput, place: &Place) {
        self.message("@part", "kiosk-date-year");
        if !place.types_year && !date.years.is_empty() {
            for year in &date.years {
                self.say(&format!("@year-{year}"), &year.to_string());
            }
            self.message("@other-year", "kiosk-date-other-year");
        }
        for calendar in date.calendars.iter().filter(|_| 1 < date.calendars.len()) {
            let word = calendar.word();
            self.message(&format!("@calendar-{word}"), &format!("calendar-{word}"));
        }
        if date.can_age {
            self.message("@age", "kiosk-date-age");
        }
    }

    fn review(&mut self, review: &Review, place: &Place, hearers: Hearers) {
        let rows = review.rows.iter().skip(place.page * place.answers);
        for row in rows.take(place.answers) {
            self.answer(row, hearers);
        }
        let answers = Place {
            tiles: place.answers,
            ..*place
        };
        self.pages(&answers, review.rows.len());
    }

    fn answer(&mut self, row: &ReviewRow, hearers: Hearers) {
        self.say(&row.question, &row.label);
        if hearers == Hearers::Everybody {
            return;
        }
        match &row.aloud {
            _ if row.value.is_empty() => self.message(&row.question, "kiosk-review-skipped"),
            Some(words) => self.say(&row.question, words),
            None => {}
        }
    }

    fn ticket(&mut self, ticket: &TicketView) {
        self.message(HEADING, "kiosk-ticket-title");
        self.say("@number", &spelled(&ticket.label));
        self.message(
            "@paper",
            match ticket.paper {
                Paper::Printing => "kiosk-ticket-printing",
                Paper::Printed => "kiosk-ticket-printed",
                Paper::Unsure => "kiosk-ticket-unsure",
                Paper::NotPrinted => "kiosk-ticket-not-printed",
            },
        );
        if let Some(range) = &ticket.range {
            self.say("@range", range);
        }
        if ticket.waits_for_person {
            self.message("@wait", "kiosk-minor-title");
            self.message("@called", "kiosk-minor-line");
        } else {
            match &ticket.away {
                Some(away) => self.say("@wait", away),
                None => self.message("@wait", "kiosk-ticket-wait"),
            }
            self.message("@called", "kiosk-ticket-listen");
        }
        if ticket.can_print_again {
            self.message("@again", "kiosk-ticket-again");
        }
    }

    /// A message that covers the screen. That somebody comes is said first in the language that was touched.
    fn overlay(&mut self, view: &View, overlay: Overlay) {
        let touched = match &view.screen {
            Screen::Spoken(it) if overlay == Overlay::SomeoneIsComing => it.chosen,
            _ => None,
        };
        if let Some(language) = touched.and_then(Tongue::written) {
            for (item, words) in cards::interpreter(Text::new(language)) {
                self.say_in(language, item, &words);
            }
        }
        self.lines(cards::overlay(overlay, view.frame, self.text));
    }

    fn lines(&mut self, lines: Lines) {
        for (item, words) in lines {
            self.say(item, &words);
        }
    }

    /// The buttons of the frame, in reading order.
    fn buttons(&mut self, screen: &Screen, frame: Frame) {
        if matches!(screen, Screen::Ticket(_) | Screen::Erased) {
            self.message("@done", "kiosk-done");
        }
        // The notice has buttons of its own.
        let has_bar = !matches!(screen, Screen::Notice(_));
        let way_on = match screen {
            Screen::Review(_) if frame.is_part => ("@finish", "booth-part-finish"),
            Screen::Review(_) => ("@finish", "kiosk-finish"),
            Screen::Question(it) => match &it.input {
                Input::Rows(rows) if rows.rows.is_empty() => ("@continue", "kiosk-rows-none"),
                Input::Rows(_) => ("@continue", "kiosk-rows-done"),
                _ => ("@continue", "kiosk-continue"),
            },
            _ => ("@continue", "kiosk-continue"),
        };
        let offered = [
            (has_bar && frame.can_back, "@back", "kiosk-back"),
            (frame.can_finish_now, "@finish-now", "kiosk-finish-now"),
            (has_bar && frame.can_skip, "@skip", "kiosk-skip"),
            (frame.can_tell, "@tell", "kiosk-tell"),
            (frame.can_continue == Some(true), way_on.0, way_on.1),
            (frame.can_stop, "@stop", "booth-stop"),
            (frame.can_comfort, "@comfort", "kiosk-comfort"),
            (frame.can_call, "@call", "kiosk-call"),
            (frame.can_hide, "@hide", "kiosk-hide"),
            (frame.can_erase, "@erase", "kiosk-erase"),
        ];
        for (_, item, id) in offered.iter().filter(|(is_offered, ..)| *is_offered) {
            self.message(item, id);
        }
    }
}
