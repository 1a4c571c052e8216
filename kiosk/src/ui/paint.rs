//! Puts a [`View`] on the screen: fills the facts each screen is drawn from.

use super::own::{self, Own};
use super::paint_booth::{paint_booth, paint_booth_frame};
use super::paint_keys::Keys;
use super::paint_language::{paint_coming, paint_language, paint_spoken};
use super::paint_question::paint_question;
use super::paint_resting::{clock, late, resting};
use super::pictures::picture;
use super::{
    Comfort, Input, Notice, Overlay, Paper, Question, Review, Screen, View, Welcome, fonts,
};
use screens::{
    AnswerFacts, App, CalendarFacts, ChoiceFacts, DateFacts, FieldFacts, Frame as FrameFacts,
    GreetingFacts, LanguageFacts, NoticeFacts, OverlayName, PartFacts, PartState, QuestionFacts,
    RestingFacts, ReviewFacts, RowFacts, RowsFacts, SaidFacts, ScreenName, Theme, TicketFacts,
    TileFacts, TypingFacts, WelcomeFacts,
};
use slint::{Global, Model, SharedString, VecModel};
use std::rc::Rc;
use translations::{Language, Text};

/// Letters of a part of the notice that needs the smaller letters.
const LONG_PART: usize = 160;

/// The lists on the screen. They are changed in place, so that a tile keeps its focus when a tick
/// appears on its neighbour.
pub(super) struct Lists {
    greetings: Rc<VecModel<GreetingFacts>>,
    pub(super) tiles: Rc<VecModel<TileFacts>>,
    pub(super) languages: Rc<VecModel<TileFacts>>,
    parts: Rc<VecModel<PartFacts>>,
    pub(super) fields: Rc<VecModel<FieldFacts>>,
    pub(super) keys: Keys,
    pub(super) rows: Rc<VecModel<RowFacts>>,
    pub(super) years: Rc<VecModel<i32>>,
    pub(super) months: Rc<VecModel<SharedString>>,
    pub(super) calendars: Rc<VecModel<CalendarFacts>>,
    answers: Rc<VecModel<AnswerFacts>>,
    pub(super) said: Rc<VecModel<SaidFacts>>,
    /// Which of the tiles of languages can be heard.
    pub(super) heard: Rc<VecModel<bool>>,
}

impl Lists {
    /// Empty lists, known to the screens.
    pub(super) fn new(ui: &App) -> Self {
        let lists = Lists {
            greetings: Rc::default(),
            tiles: Rc::default(),
            languages: Rc::default(),
            parts: Rc::default(),
            fields: Rc::default(),
            keys: Keys::default(),
            rows: Rc::default(),
            years: Rc::default(),
            months: Rc::default(),
            calendars: Rc::default(),
            answers: Rc::default(),
            said: Rc::default(),
            heard: Rc::default(),
        };
        WelcomeFacts::get(ui).set_greetings(lists.greetings.clone().into());
        ChoiceFacts::get(ui).set_tiles(lists.tiles.clone().into());
        LanguageFacts::get(ui).set_tiles(lists.languages.clone().into());
        NoticeFacts::get(ui).set_parts(lists.parts.clone().into());
        TypingFacts::get(ui).set_fields(lists.fields.clone().into());
        TypingFacts::get(ui).set_keys(lists.keys.model());
        let dates = DateFacts::get(ui);
        dates.set_keys(lists.keys.model());
        dates.set_years(lists.years.clone().into());
        dates.set_months(lists.months.clone().into());
        dates.set_calendars(lists.calendars.clone().into());
        RowsFacts::get(ui).set_rows(lists.rows.clone().into());
        ReviewFacts::get(ui).set_rows(lists.answers.clone().into());
        RestingFacts::get(ui).set_said(lists.said.clone().into());
        LanguageFacts::get(ui).set_heard(lists.heard.clone().into());
        ChoiceFacts::get(ui).set_heard(lists.heard.clone().into());
        lists
    }
}

/// Draws `view`, with what the screen itself remembers.
pub(super) fn paint(ui: &App, lists: &Lists, view: &View, own: &Own) {
    let text = Text::new(view.language);
    paint_frame(ui, view, own);
    paint_booth_frame(ui, view, text);
    let name = match &view.screen {
        Screen::Welcome(welcome) => {
            paint_welcome(ui, lists, welcome);
            ScreenName::Welcome
        }
        Screen::Language(tiles) => {
            paint_language(ui, lists, view, tiles, own);
            ScreenName::Language
        }
        Screen::Late(it) => late(ui, it),
        Screen::Spoken(spoken) => {
            paint_spoken(ui, lists, view, spoken, own);
            ScreenName::Choice
        }
        Screen::Notice(notice) => {
            paint_notice(ui, lists, notice, own, text);
            ScreenName::Notice
        }
        Screen::Question(question) => paint_question(ui, lists, view, question, own),
        Screen::Review(review) => {
            paint_review(ui, lists, view, review, own);
            ScreenName::Review
        }
        Screen::Booth(card) => {
            paint_booth(ui, card, text);
            ScreenName::Booth
        }
        Screen::Ticket(ticket) => {
            let facts = TicketFacts::get(ui);
            facts.set_label((&ticket.label).into());
            facts.set_range(ticket.range.as_deref().unwrap_or("").into());
            facts.set_away(ticket.away.as_deref().unwrap_or("").into());
            facts.set_paper_failed(ticket.paper == Paper::NotPrinted);
            let paper = match ticket.paper {
                Paper::Printing => "kiosk-ticket-printing",
                Paper::Printed => "kiosk-ticket-printed",
                Paper::Unsure => "kiosk-ticket-unsure",
                Paper::NotPrinted => "kiosk-ticket-not-printed",
            };
            facts.set_paper(text.of(paper).into());
            facts.set_can_print_again(ticket.can_print_again);
            facts.set_waits_for_person(ticket.waits_for_person);
            ScreenName::Ticket
        }
        Screen::Erased => ScreenName::Erased,
        Screen::Clock(it) => clock(ui, it),
        Screen::Closed(said) => resting(ui, lists, "closed", said),
        Screen::Full(said) => resting(ui, lists, "people", said),
        Screen::OutOfOrder(said) => resting(ui, lists, "document", said),
    };
    FrameFacts::get(ui).set_screen(name);
    forget(ui, lists, &view.screen);
}

/// Takes away what the screens that are not shown now were drawn from: an answer must not stay in
/// memory until somebody else answers the same kind of question.
fn forget(ui: &App, lists: &Lists, screen: &Screen) {
    let input = match screen {
        Screen::Question(question) => Some(&question.input),
        _ => None,
    };
    let has_tiles = matches!(
        input,
        Some(Input::Choice(_) | Input::Several { .. } | Input::Country(_) | Input::Phone { .. })
    );
    if !has_tiles && !matches!(screen, Screen::Spoken(_)) {
        sync(&lists.tiles, []);
    }
    if !matches!(
        input,
        Some(
            Input::Text(_)
                | Input::Name(_)
                | Input::Phone { .. }
                | Input::Number(_)
                | Input::Country(_)
        )
    ) {
        sync(&lists.fields, []);
        TypingFacts::get(ui).set_code(SharedString::default());
    }
    if matches!(
        input,
        None | Some(Input::Choice(_) | Input::Several { .. } | Input::Rows(_))
    ) {
        lists.keys.forget();
    }
    if !matches!(input, Some(Input::Rows(_))) {
        sync(&lists.rows, []);
    }
    if !matches!(input, Some(Input::PartialDate(_))) {
        let dates = DateFacts::get(ui);
        dates.set_year(PartState::default());
        dates.set_month(PartState::default());
        dates.set_day(PartState::default());
        dates.set_age(PartState::default());
        dates.set_value(-1);
    }
    if input.is_none() && !matches!(screen, Screen::Spoken(_)) {
        let question = QuestionFacts::get(ui);
        question.set_heading(SharedString::default());
        question.set_above(SharedString::default());
        question.set_help(SharedString::default());
        question.set_error(SharedString::default());
    }
    if !matches!(screen, Screen::Review(_)) {
        sync(&lists.answers, []);
    }
    if !matches!(screen, Screen::Ticket(_)) {
        TicketFacts::get(ui).set_label(SharedString::default());
        TicketFacts::get(ui).set_range(SharedString::default());
        TicketFacts::get(ui).set_away(SharedString::default());
    }
}

fn paint_welcome(ui: &App, lists: &Lists, welcome: &Welcome) {
    let greetings = welcome.greetings.iter().map(|it| GreetingFacts {
        welcome: (&it.welcome).into(),
        tag: it.language.tag().into(),
        start: (&it.start).into(),
        fraud: it.fraud.as_deref().unwrap_or("").into(),
        rtl: it.language.is_rtl(),
        font: fonts::family(it.language).into(),
        line_height: fonts::line_height(it.language),
    });
    sync(&lists.greetings, greetings);
    WelcomeFacts::get(ui).set_office(welcome.office.as_deref().unwrap_or("").into());
}

fn paint_notice(ui: &App, lists: &Lists, notice: &Notice, own: &Own, text: Text) {
    let facts = NoticeFacts::get(ui);
    let pages = own.notice(notice);
    let (page, own_pages) = (own.page, pages.own.len());
    let all = pages.own.iter().chain(&pages.english);
    let shown = all.skip(page).map(Vec::as_slice).next().unwrap_or_default();
    let parts = shown.iter().map(|it| PartFacts {
        icon: picture(it.icon).into(),
        words: (&it.text).into(),
        rtl: it.language.is_rtl(),
        font: fonts::family(it.language).into(),
        line_height: fonts::line_height(it.language),
    });
    sync(&lists.parts, parts);
    let short = shown.iter().all(|it| it.text.chars().count() < LONG_PART);
    facts.set_short(notice.unreviewed.is_none() && short);
    let language = shown.first().map_or(text.language(), |it| it.language);
    facts.set_rtl(language.is_rtl());
    facts.set_title(Text::new(language).of(notice.title).into());
    // Whoever has read it in their own language can go on; English is there for who wants it.
    facts.set_last(own_pages <= page + 1);
    facts.set_again(own_pages <= page);
    let is_end = pages.count() <= page + 1;
    facts.set_further(match page + 1 {
        _ if is_end => SharedString::default(),
        next if next == own_pages => Language::english().endonym().into(),
        next if own_pages < next => Text::new(Language::english()).of("kiosk-more").into(),
        _ => SharedString::default(),
    });
    let unreviewed = notice.unreviewed.as_deref().filter(|_| page == 0);
    facts.set_unreviewed(unreviewed.unwrap_or("").into());
}

fn paint_frame(ui: &App, view: &View, own: &Own) {
    Theme::get(ui).set_rtl(view.language.is_rtl());
    Theme::get(ui).set_font(fonts::family(view.language).into());
    Theme::get(ui).set_line_height(fonts::line_height(view.language));
    Theme::get(ui).set_letters(fonts::letters(view.language));
    paint_comfort(ui, view.comfort);
    let facts = FrameFacts::get(ui);
    facts.set_can_back(view.frame.can_back);
    let aside = own.aside.is_some();
    facts.set_can_skip(view.frame.can_skip && !aside);
    facts.set_can_tell(view.frame.can_tell && !aside);
    facts.set_can_finish_now(view.frame.can_finish_now && !aside);
    facts.set_can_hide(view.frame.can_hide);
    facts.set_can_comfort(view.frame.can_comfort);
    facts.set_continue_shown(view.frame.can_continue.is_some() && !aside);
    facts.set_continue_words(continue_words(view).into());
    // Digits of a year that is not complete are looked at, too.
    let has_digits = !own.year.is_empty();
    facts.set_can_continue(view.frame.can_continue == Some(true) || has_digits);
    facts.set_in_many(matches!(
        view.screen,
        Screen::Language(_) | Screen::Spoken(_)
    ));
    facts.set_can_call(view.frame.can_call);
    facts.set_can_erase(view.frame.can_erase);
    facts.set_overlay(match view.overlay {
        None => OverlayName::None,
        Some(Overlay::SomeoneIsComing) => {
            paint_coming(ui, view);
            OverlayName::Coming
        }
        Some(Overlay::Comfort) => OverlayName::Comfort,
        Some(Overlay::AskErase) => OverlayName::AskErase,
        Some(Overlay::StillHere { seconds }) => {
            facts.set_seconds(i32::try_from(seconds).unwrap_or(i32::MAX));
            OverlayName::StillHere
        }
    });
}

fn paint_comfort(ui: &App, comfort: Comfort) {
    let theme = Theme::get(ui);
    theme.set_large(comfort.large);
    theme.set_high_contrast(comfort.contrast);
    theme.set_lower(comfort.lower);
}

/// What stands on Continue where that says more.
fn continue_words(view: &View) -> String {
    let text = Text::new(view.language);
    match &view.screen {
        Screen::Question(Question {
            input: Input::Rows(rows),
            ..
        }) if rows.rows.is_empty() => text.of("kiosk-rows-none"),
        Screen::Question(Question {
            input: Input::Rows(_),
            ..
        }) => text.of("kiosk-rows-done"),
        _ => text.of("kiosk-continue"),
    }
}

fn paint_review(ui: &App, lists: &Lists, view: &View, review: &Review, own: &Own) {
    let (text, answers) = (Text::new(view.language), own.answers(view));
    let facts = ReviewFacts::get(ui);
    let rows = review.rows.iter().map(|it| AnswerFacts {
        id: (&it.question).into(),
        icon: picture(&it.icon).into(),
        label: (&it.label).into(),
        words: it.value.as_str().into(),
    });
    sync(&lists.answers, page(rows, own.page, answers));
    facts.set_full_page(int(answers));
    facts.set_range(review.news.as_deref().unwrap_or("").into());
    facts.set_page(int(own.page));
    facts.set_pages(int(own::pages(review.rows.len(), answers)));
    facts.set_page_words(page_words(text, own.page, review.rows.len(), answers));
}

pub(super) fn page_words(text: Text, page: usize, count: usize, on_a_page: usize) -> SharedString {
    text.with(
        "kiosk-page",
        &[
            ("page", (page + 1).into()),
            ("of", own::pages(count, on_a_page).into()),
        ],
    )
    .into()
}

pub(super) fn page<T>(
    all: impl Iterator<Item = T>,
    page: usize,
    on_a_page: usize,
) -> impl Iterator<Item = T> {
    all.skip(page * on_a_page).take(on_a_page)
}

pub(super) fn int(count: usize) -> i32 {
    i32::try_from(count).unwrap_or(i32::MAX)
}

/// Makes a list equal to `wanted`, touching only what differs.
pub(super) fn sync<T: Clone + PartialEq + 'static>(
    list: &VecModel<T>,
    wanted: impl IntoIterator<Item = T>,
) {
    let mut count = 0;
    for item in wanted {
        if count < list.row_count() {
            if list.row_data(count).as_ref() != Some(&item) {
                list.set_row_data(count, item);
            }
        } else {
            list.push(item);
        }
        count += 1;
    }
    while list.row_count() > count {
        list.remove(list.row_count() - 1);
    }
}
