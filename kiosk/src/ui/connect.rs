//! Ties everything that can be touched to what the visit hears of it.

use super::own::Own;
use super::shell::Inside;
use super::{ComfortTouch, DatePart, Heard, Part, Screen, Touch, own};
use crate::keys;
use screens::{
    App, ChoiceFacts, ComfortName, DateFacts, DatePartName, Frame, LanguageFacts, NoticeFacts,
    ReviewFacts, RowsFacts, TypingFacts, Walk, WelcomeFacts,
};
use shared::form::Calendar;
use slint::ComponentHandle;
use std::rc::Rc;
use translations::Language;

/// The frame: the buttons around every screen, and the messages that cover it.
pub(super) fn frame(ui: &App, inside: &Rc<Inside>) {
    let frame = ui.global::<Frame>();
    let tells = |touch: Touch| {
        let inside = Rc::clone(inside);
        move || inside.tell(touch.clone())
    };
    let it = Rc::clone(inside);
    frame.on_back(move || it.go_back());
    frame.on_skip(tells(Touch::Skip));
    frame.on_tell(tells(Touch::Tell));
    let it = Rc::clone(inside);
    frame.on_finish_now(move || it.tell_after_year(Touch::FinishNow));
    frame.on_finish(tells(Touch::Finish));
    frame.on_call(tells(Touch::CallPerson));
    frame.on_erase(tells(Touch::Erase));
    frame.on_open_comfort(tells(Touch::Comfort(ComfortTouch::Open)));
    frame.on_hide(tells(Touch::Hide));
    frame.on_accept(tells(Touch::Accept));
    frame.on_leave(tells(Touch::Leave));
    frame.on_erase_for_sure(tells(Touch::EraseForSure));
    frame.on_dismiss(tells(Touch::DismissOverlay));
    frame.on_still_here(tells(Touch::StillHere));
    frame.on_home(tells(Touch::Home));
    frame.on_print_again(tells(Touch::PrintAgain));
    frame.on_anything(tells(Touch::Anything));
    frame.on_listen(tells(Touch::Listen(Heard::All)));
    frame.on_stop_listening(tells(Touch::StopListening));
    frame.on_read_aloud(tells(Touch::ReadAloud));
    frame.on_louder(tells(Touch::Louder));
    frame.on_quieter(tells(Touch::Quieter));
    let it = Rc::clone(inside);
    frame.on_listen_to(move |item| it.tell(Touch::Listen(Heard::Item(item.into()))));
    let it = Rc::clone(inside);
    frame.on_comfort(move |name| it.tell(Touch::Comfort(comfort(name))));
    let it = Rc::clone(inside);
    frame.on_resized(move || it.repaint());
    let it = Rc::clone(inside);
    frame.on_go_on(move || {
        // A year of which only some digits stand there is told first, so that it is looked at.
        let year = it.change(|own, _| {
            own.looks_again();
            own.take_year()
        });
        if let Some(year) = year {
            it.tell(year);
        }
        it.tell(Touch::Continue);
    });
}

/// Welcome, language, notice and review.
pub(super) fn screens(ui: &App, inside: &Rc<Inside>) {
    let it = Rc::clone(inside);
    ui.global::<WelcomeFacts>().on_start(move |tag| {
        let greeted = Language::find(&tag).unwrap_or_else(Language::english);
        it.tell(Touch::Start(greeted));
    });

    let languages = ui.global::<LanguageFacts>();
    let it = Rc::clone(inside);
    languages.on_picked(move |tag| {
        if let Some(language) = Language::find(&tag) {
            it.tell(Touch::Language(language));
        }
    });
    let it = Rc::clone(inside);
    languages.on_turned(move |page| it.turn(page));
    let it = Rc::clone(inside);
    languages.on_not_here(move || it.tell(Touch::LanguageNotHere));

    let notice = ui.global::<NoticeFacts>();
    let it = Rc::clone(inside);
    notice.on_read_on(move || {
        it.change_and_tell(|own, view| {
            own.page = (own.page + 1).min(own.page_count(view).saturating_sub(1));
            None
        });
        it.rest();
    });
    let it = Rc::clone(inside);
    notice.on_read_back(move || it.back());
    let it = Rc::clone(inside);
    notice.on_accept(move || it.tell(Touch::Accept));
    let it = Rc::clone(inside);
    notice.on_talk_to_person(move || it.tell(Touch::TalkToPerson));

    let review = ui.global::<ReviewFacts>();
    let it = Rc::clone(inside);
    review.on_change(move |question| it.tell(Touch::Change(question.into())));
    let it = Rc::clone(inside);
    review.on_turned(move |page| it.turn(page));
}

/// Tiles, and the rows of a list.
pub(super) fn tiles(ui: &App, inside: &Rc<Inside>) {
    let choice = ui.global::<ChoiceFacts>();
    let it = Rc::clone(inside);
    choice.on_picked(move |id| it.change_and_tell(|own, view| Some(own.picked(view, &id))));
    let it = Rc::clone(inside);
    choice.on_other_touched(move || {
        it.change_and_tell(|own, view| {
            if matches!(view.screen, Screen::Spoken(_)) {
                return Some(Touch::Speaks(None));
            }
            own.step_aside_from(view);
            None
        });
    });
    let it = Rc::clone(inside);
    choice.on_turned(move |page| it.turn(page));

    let rows = ui.global::<RowsFacts>();
    let it = Rc::clone(inside);
    rows.on_add_row(move || it.tell(Touch::AddRow));
    let it = Rc::clone(inside);
    rows.on_change(move |row| it.tell(Touch::ChangeRow(usize::try_from(row).unwrap_or(0))));
    let it = Rc::clone(inside);
    rows.on_remove(move |row| it.tell(Touch::RemoveRow(usize::try_from(row).unwrap_or(0))));
    let it = Rc::clone(inside);
    rows.on_turned(move |page| it.turn(page));
}

/// The keyboard and the fields it types into.
pub(super) fn typing(ui: &App, inside: &Rc<Inside>) {
    let typing = ui.global::<TypingFacts>();
    let it = Rc::clone(inside);
    typing.on_key(move |id| {
        let Some(act) = keys::act(&id) else {
            return;
        };
        it.change_and_tell(|own, view| own.typist.key(act, view));
        it.fade_later();
    });
    let it = Rc::clone(inside);
    typing.on_open_codes(move || {
        it.change_and_tell(|own, view| {
            own.step_aside_from(view);
            None
        });
    });
    let it = Rc::clone(inside);
    typing.on_chosen(move |index| {
        it.change_and_tell(|own, _| {
            own.typist.choose_field(usize::try_from(index).unwrap_or(0));
            None
        });
    });
    let it = Rc::clone(inside);
    typing.on_show_or_hide(move |index| {
        it.change_and_tell(|own, view| {
            let index = usize::try_from(index).unwrap_or(0);
            own.typist.show_or_hide(index, own::fields(view));
            None
        });
    });
}

/// The parts of a date.
pub(super) fn dates(ui: &App, inside: &Rc<Inside>) {
    let dates = ui.global::<DateFacts>();
    let it = Rc::clone(inside);
    dates.on_opened(move |name| {
        it.change_and_tell(|own, view| own.open_part(part(name), own::date(view)));
    });
    let it = Rc::clone(inside);
    dates.on_gave(move |name, value| {
        it.change_and_tell(|own, _| {
            own.part_answered();
            Some(Touch::Date {
                part: part(name),
                value: DatePart::Known(value),
            })
        });
    });
    let it = Rc::clone(inside);
    dates.on_unknown(move |name| {
        it.change_and_tell(|own, _| {
            own.part_answered();
            // Whoever does not know the age either knows no date.
            let part = match part(name) {
                Part::Age => Part::Year,
                other => other,
            };
            Some(Touch::Date {
                part,
                value: DatePart::Unknown,
            })
        });
    });
    let it = Rc::clone(inside);
    dates.on_other_year(move || {
        it.change_and_tell(|own, _| {
            own.type_year();
            None
        });
    });
    let it = Rc::clone(inside);
    dates.on_count_by(move |word| {
        it.change_and_tell(|own, _| {
            own.part_answered();
            Calendar::find(&word).map(Touch::Calendar)
        });
    });
    let it = Rc::clone(inside);
    dates.on_key(move |id| {
        let Some(act) = keys::act(&id) else {
            return;
        };
        it.change_and_tell(|own, view| {
            let date = own::date(view)?;
            match own.part(date) {
                Part::Age => Own::age_key(act, date.age),
                _ => own.year_key(act, date.year),
            }
        });
    });
}

/// Keys of a keyboard or a pad that is plugged in.
pub(super) fn real_keys(ui: &App, inside: &Rc<Inside>) {
    let it = Rc::clone(inside);
    ui.global::<Walk>().on_steps(move |steps| it.walk(steps));
    let it = Rc::clone(inside);
    ui.global::<Walk>()
        .on_reached(move |item, name| it.reached(item.into(), name.into()));
    let frame = ui.global::<Frame>();
    let it = Rc::clone(inside);
    frame.on_key(move || it.key());
    let it = Rc::clone(inside);
    frame.on_escape(move || it.escape());
    let it = Rc::clone(inside);
    ui.global::<TypingFacts>().on_typed(move |letters| {
        let id = key_id(&letters);
        let Some(act) = keys::act(&id) else {
            return false;
        };
        it.change_and_tell(|own, view| own.typist.key(act, view));
        it.fade_later();
        it.rest();
        true
    });
    let it = Rc::clone(inside);
    ui.global::<DateFacts>().on_typed(move |letters| {
        let id = key_id(&letters);
        let Some(act) = keys::act(&id) else {
            return false;
        };
        it.change_and_tell(|own, view| {
            let date = own::date(view)?;
            match own.part(date) {
                Part::Age => Own::age_key(act, date.age),
                _ => own.year_key(act, date.year),
            }
        });
        it.rest();
        true
    });
}

/// The key on the screen that does what a real key does.
fn key_id(letters: &str) -> String {
    match letters {
        "\u{8}" => "backspace".to_owned(),
        _ => format!("={letters}"),
    }
}

fn comfort(name: ComfortName) -> ComfortTouch {
    match name {
        ComfortName::Large => ComfortTouch::Large,
        ComfortName::Contrast => ComfortTouch::Contrast,
        ComfortName::Lower => ComfortTouch::Lower,
    }
}

fn part(name: DatePartName) -> Part {
    match name {
        DatePartName::Year => Part::Year,
        DatePartName::Month => Part::Month,
        DatePartName::Day => Part::Day,
        DatePartName::Age => Part::Age,
    }
}
