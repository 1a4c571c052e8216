//! Puts a [`View`] on the screen: fills the facts each screen is drawn from.

use super::generated::{
    AnswerFacts, App, ChoiceFacts, DateFacts, DatePartName, FieldFacts, Frame as FrameFacts,
    GreetingFacts, KeyFacts, KeyRow, LanguageFacts, NoticeFacts, OverlayName, PartFacts, PartState,
    QuestionFacts, RestingFacts, ReviewFacts, SaidFacts, ScreenName, Theme, TicketFacts, TileFacts,
    TypingFacts, WelcomeFacts,
};
use super::keyboard::{self, Layout, Letters};
use super::own::{self, Own};
use super::pictures::picture;
use super::{
    DateInput, DatePart, Field, Frame, Input, Keyboard, Overlay, Paper, Part, Question, Review,
    Said, Screen, Tile, View, fonts, typing,
};
use slint::{Global, Model, ModelRc, SharedString, VecModel};
use std::rc::Rc;
use translations::Text;

/// Letters of a label that still fits a tile in large letters, on a wide and on a narrow screen.
const LONG_LABEL: [usize; 2] = [24, 14];

/// Letters of a part of the notice that needs the smaller letters.
const LONG_PART: usize = 160;

/// The lists on the screen. They are changed in place, so that a tile keeps its focus when a tick
/// appears on its neighbour.
pub(super) struct Lists {
    greetings: Rc<VecModel<GreetingFacts>>,
    tiles: Rc<VecModel<TileFacts>>,
    languages: Rc<VecModel<TileFacts>>,
    parts: Rc<VecModel<PartFacts>>,
    fields: Rc<VecModel<FieldFacts>>,
    keys: Rc<VecModel<KeyRow>>,
    layout: std::cell::Cell<Option<Layout>>,
    years: Rc<VecModel<i32>>,
    answers: Rc<VecModel<AnswerFacts>>,
    said: Rc<VecModel<SaidFacts>>,
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
            keys: Rc::default(),
            layout: std::cell::Cell::new(None),
            years: Rc::default(),
            answers: Rc::default(),
            said: Rc::default(),
        };
        WelcomeFacts::get(ui).set_greetings(lists.greetings.clone().into());
        ChoiceFacts::get(ui).set_tiles(lists.tiles.clone().into());
        LanguageFacts::get(ui).set_tiles(lists.languages.clone().into());
        NoticeFacts::get(ui).set_parts(lists.parts.clone().into());
        TypingFacts::get(ui).set_fields(lists.fields.clone().into());
        TypingFacts::get(ui).set_keys(lists.keys.clone().into());
        DateFacts::get(ui).set_keys(lists.keys.clone().into());
        DateFacts::get(ui).set_years(lists.years.clone().into());
        ReviewFacts::get(ui).set_rows(lists.answers.clone().into());
        RestingFacts::get(ui).set_said(lists.said.clone().into());
        lists
    }
}

/// Draws `view`, with what the screen itself remembers.
pub(super) fn paint(ui: &App, lists: &Lists, view: &View, own: &Own) {
    let text = Text::new(view.language);
    paint_frame(ui, view, text);
    let name = match &view.screen {
        Screen::Welcome(welcome) => {
            let greetings = welcome.greetings.iter().map(|it| GreetingFacts {
                welcome: (&it.welcome).into(),
                start: (&it.start).into(),
                fraud: (&it.fraud).into(),
                rtl: it.language.is_rtl(),
                font: fonts::family(it.language).into(),
                line_height: fonts::line_height(it.language),
            });
            sync(&lists.greetings, greetings);
            WelcomeFacts::get(ui).set_office(welcome.office.as_deref().unwrap_or("").into());
            ScreenName::Welcome
        }
        Screen::Language(tiles) => {
            let facts = LanguageFacts::get(ui);
            let shown = tiles.iter().map(|it| TileFacts {
                id: it.language.tag().into(),
                label: it.language.endonym().into(),
                icon: SharedString::default(),
                chosen: it.chosen,
            });
            sync(&lists.languages, page(shown, own.page, own::TILES));
            facts.set_page(int(own.page));
            facts.set_pages(int(own::pages(tiles.len(), own::TILES)));
            facts.set_page_words(page_words(text, own.page, tiles.len(), own::TILES));
            ScreenName::Language
        }
        Screen::Notice(notice) => {
            let facts = NoticeFacts::get(ui);
            let parts = notice.parts.iter().map(|it| PartFacts {
                icon: picture(it.icon).into(),
                words: (&it.text).into(),
            });
            let last = own.page + 1 >= own::pages(notice.parts.len(), own::NOTICE_PARTS);
            let first = own.page == 0;
            let shown: Vec<_> = page(parts, own.page, own::NOTICE_PARTS).collect();
            let short = notice.unreviewed.is_none()
                && shown.iter().all(|it| it.words.chars().count() < LONG_PART);
            facts.set_short(short);
            sync(&lists.parts, shown);
            facts.set_last(last);
            let unreviewed = notice.unreviewed.as_deref().filter(|_| first);
            facts.set_unreviewed(unreviewed.unwrap_or("").into());
            ScreenName::Notice
        }
        Screen::Question(question) => paint_question(ui, lists, view, question, own),
        Screen::Review(review) => {
            paint_review(ui, lists, review, own, text);
            ScreenName::Review
        }
        Screen::Ticket(ticket) => {
            let facts = TicketFacts::get(ui);
            facts.set_label((&ticket.label).into());
            facts.set_range(ticket.range.as_deref().unwrap_or("").into());
            facts.set_paper_failed(ticket.paper == Paper::NotPrinted);
            let paper = match ticket.paper {
                Paper::Printing => "kiosk-ticket-printing",
                Paper::Printed => "kiosk-ticket-printed",
                Paper::NotPrinted => "kiosk-ticket-not-printed",
            };
            facts.set_paper(text.of(paper).into());
            ScreenName::Ticket
        }
        Screen::Erased => ScreenName::Erased,
        Screen::Closed(said) => resting(ui, lists, "closed", said),
        Screen::Full(said) => resting(ui, lists, "people", said),
        Screen::OutOfOrder(said) => resting(ui, lists, "document", said),
    };
    FrameFacts::get(ui).set_screen(name);
}

fn paint_frame(ui: &App, view: &View, text: Text) {
    Theme::get(ui).set_rtl(view.language.is_rtl());
    Theme::get(ui).set_font(fonts::family(view.language).into());
    Theme::get(ui).set_line_height(fonts::line_height(view.language));
    let facts = FrameFacts::get(ui);
    let Frame { progress, .. } = view.frame;
    facts.set_can_back(view.frame.can_back);
    facts.set_can_skip(view.frame.can_skip);
    facts.set_continue_shown(view.frame.can_continue.is_some());
    facts.set_can_continue(view.frame.can_continue == Some(true));
    facts.set_can_call(view.frame.can_call);
    facts.set_can_erase(view.frame.can_erase);
    facts.set_step(progress.map_or(0, |it| it.step.into()));
    facts.set_of(progress.map_or(0, |it| it.of.into()));
    let words = progress.map(|it| {
        text.with(
            "kiosk-progress",
            &[("step", it.step.into()), ("of", it.of.into())],
        )
    });
    facts.set_progress_words(words.unwrap_or_default().into());
    facts.set_overlay(match view.overlay {
        None => OverlayName::None,
        Some(Overlay::SomeoneIsComing) => OverlayName::Coming,
        Some(Overlay::AskErase) => OverlayName::AskErase,
        Some(Overlay::StillHere { seconds }) => {
            facts.set_seconds(i32::try_from(seconds).unwrap_or(i32::MAX));
            OverlayName::StillHere
        }
    });
}

fn paint_question(
    ui: &App,
    lists: &Lists,
    view: &View,
    question: &Question,
    own: &Own,
) -> ScreenName {
    let text = Text::new(view.language);
    let facts = QuestionFacts::get(ui);
    facts.set_heading((&question.heading).into());
    facts.set_help(question.help.as_deref().unwrap_or("").into());
    facts.set_error(question.error.as_deref().unwrap_or("").into());
    match &question.input {
        Input::Choice(tiles) | Input::Several { tiles, .. } => {
            let facts = ChoiceFacts::get(ui);
            facts.set_several(matches!(question.input, Input::Several { .. }));
            sync(
                &lists.tiles,
                page(tiles.iter().map(tile), own.page, own::TILES),
            );
            let longest = tiles.iter().map(|it| it.label.chars().count()).max();
            facts.set_long_words(longest.unwrap_or(0) > LONG_LABEL[usize::from(own.narrow)]);
            facts.set_page(int(own.page));
            facts.set_pages(int(own::pages(tiles.len(), own::TILES)));
            facts.set_page_words(page_words(text, own.page, tiles.len(), own::TILES));
            ScreenName::Choice
        }
        Input::Text(_) | Input::Name(_) | Input::Phone(_) => {
            let phone = matches!(question.input, Input::Phone(_));
            paint_typing(ui, lists, view, own, phone);
            ScreenName::Typing
        }
        Input::PartialDate(date) => {
            paint_date(ui, lists, view, date, own);
            ScreenName::Date
        }
    }
}

fn paint_typing(ui: &App, lists: &Lists, view: &View, own: &Own, phone: bool) {
    let fields = own::fields(view);
    let facts = TypingFacts::get(ui);
    let shown = fields.iter().enumerate().map(|(index, it)| {
        let hides = own.hides(index, it);
        let words = field_words(it, hides, phone);
        FieldFacts {
            id: (&it.id).into(),
            label: it.label.as_deref().unwrap_or("").into(),
            words_rtl: typing::runs_rtl(&it.value, view.language.is_rtl()),
            words: words.into(),
            active: index == own.field,
            hides: it.private,
            hidden: hides,
        }
    });
    sync(&lists.fields, shown);
    facts.set_labelled(fields.iter().any(|it| it.label.is_some()));
    facts.set_fresh(own.fresh && fields.iter().any(|it| it.private));
    let keyboard = fields
        .get(own.field)
        .map_or(Keyboard::Letters, |it| it.keyboard);
    let keyboard = if phone { Keyboard::Digits } else { keyboard };
    facts.set_pad(keyboard == Keyboard::Digits);
    let layout = Layout {
        keyboard,
        phone,
        letters: own.letters.unwrap_or(Letters::Own),
        capital: own.capital(),
        portrait: Theme::get(ui).get_portrait(),
        language: view.language,
    };
    paint_keys(lists, layout);
}

fn field_words(field: &Field, hides: bool, phone: bool) -> String {
    if hides {
        typing::hidden(&field.value)
    } else if phone {
        typing::grouped_phone(&field.value)
    } else {
        field.value.as_str().to_owned()
    }
}

fn paint_keys(lists: &Lists, layout: Layout) {
    if lists.layout.replace(Some(layout)) == Some(layout) {
        return;
    }
    let rows = keyboard::rows(layout, Text::new(layout.language));
    let rows = rows.into_iter().map(|row| {
        let weight = row.iter().map(|it| it.weight).sum();
        let keys = row.into_iter().map(|it| KeyFacts {
            icon: picture(it.picture).into(),
            id: it.id.into(),
            cap: it.cap.into(),
            name: it.name.into(),
            weight: it.weight,
            on: it.on,
        });
        KeyRow {
            keys: ModelRc::new(keys.collect::<VecModel<_>>()),
            weight,
        }
    });
    sync(&lists.keys, rows);
}

fn paint_date(ui: &App, lists: &Lists, view: &View, date: &DateInput, own: &Own) {
    let facts = DateFacts::get(ui);
    let text = Text::new(view.language);
    let number = |part| match part {
        DatePart::Known(it) => PartState {
            words: it.to_string().into(),
            unknown: false,
        },
        DatePart::Unknown => PartState {
            words: SharedString::default(),
            unknown: true,
        },
        DatePart::Open => PartState::default(),
    };
    let mut year = number(date.year);
    if !own.year.is_empty() {
        year.words = own.year.as_str().into();
        year.unknown = false;
    }
    let mut month = number(date.month);
    if let DatePart::Known(it) = date.month {
        month.words = text.of(&format!("kiosk-month-{it}")).into();
    }
    facts.set_year(year);
    facts.set_month(month);
    facts.set_day(number(date.day));
    facts.set_year_only(date.year_only);
    let (part, state) = match own.part(date) {
        Part::Year => (DatePartName::Year, date.year),
        Part::Month => (DatePartName::Month, date.month),
        Part::Day => (DatePartName::Day, date.day),
    };
    facts.set_part(part);
    facts.set_value(match state {
        DatePart::Known(it) => it,
        DatePart::Open | DatePart::Unknown => -1,
    });
    sync(&lists.years, date.years.iter().copied());
    facts.set_days(days_in(date));
    let layout = Layout {
        keyboard: Keyboard::Digits,
        phone: false,
        letters: Letters::Own,
        capital: false,
        portrait: Theme::get(ui).get_portrait(),
        language: view.language,
    };
    paint_keys(lists, layout);
}

/// Days to offer: those of the month, as far as month and year are known.
fn days_in(date: &DateInput) -> i32 {
    match (date.month, date.year) {
        (DatePart::Known(2), DatePart::Known(year)) if !is_leap(year) => 28,
        (DatePart::Known(2), _) => 29,
        (DatePart::Known(4 | 6 | 9 | 11), _) => 30,
        _ => 31,
    }
}

fn is_leap(year: i32) -> bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
}

fn paint_review(ui: &App, lists: &Lists, review: &Review, own: &Own, text: Text) {
    let facts = ReviewFacts::get(ui);
    let rows = review.rows.iter().map(|it| AnswerFacts {
        id: (&it.question).into(),
        icon: picture(&it.icon).into(),
        label: (&it.label).into(),
        words: it.value.as_str().into(),
    });
    sync(&lists.answers, page(rows, own.page, own.answers()));
    facts.set_page(int(own.page));
    facts.set_pages(int(own::pages(review.rows.len(), own.answers())));
    facts.set_page_words(page_words(text, own.page, review.rows.len(), own.answers()));
}

fn resting(ui: &App, lists: &Lists, icon: &str, said: &[Said]) -> ScreenName {
    RestingFacts::get(ui).set_icon(picture(icon).into());
    let said = said.iter().map(|it| SaidFacts {
        title: (&it.title).into(),
        line: (&it.line).into(),
        font: fonts::family(it.language).into(),
        line_height: fonts::line_height(it.language),
    });
    sync(&lists.said, said);
    ScreenName::Unavailable
}

fn tile(tile: &Tile) -> TileFacts {
    TileFacts {
        id: (&tile.id).into(),
        label: (&tile.label).into(),
        icon: picture(&tile.icon).into(),
        chosen: tile.chosen,
    }
}

fn page_words(text: Text, page: usize, count: usize, on_a_page: usize) -> SharedString {
    text.with(
        "kiosk-page",
        &[
            ("page", (page + 1).into()),
            ("of", own::pages(count, on_a_page).into()),
        ],
    )
    .into()
}

fn page<T>(all: impl Iterator<Item = T>, page: usize, on_a_page: usize) -> impl Iterator<Item = T> {
    all.skip(page * on_a_page).take(on_a_page)
}

fn int(count: usize) -> i32 {
    i32::try_from(count).unwrap_or(i32::MAX)
}

/// Makes a list equal to `wanted`, touching only what differs.
fn sync<T: Clone + PartialEq + 'static>(list: &VecModel<T>, wanted: impl IntoIterator<Item = T>) {
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
