//! A form that an office has made of the shipped one: what it may change, and how its versions are counted.
//!
//! Programs look for questions by their ids, so the questions of the program stay; an office may ask them in another
//! order, in another place, of fewer people or not at all, and may add questions with words of its own.

use super::fault::{FormFault, fault, line_of};
use super::read::read;
use super::{Ask, Form, Kind, Part, Place, Question, Sensitivity};
use std::collections::BTreeSet;
use translations::{Language, Text, is_own};

/// Versions of offices are counted from here on; those of the program lie below.
pub const OFFICE_VERSIONS: u32 = 1_000_000;

/// So many bytes of a form are read.
pub const FORM_BYTES_MAX: usize = 512 * 1024;

/// With this the ids of an office's own questions begin, so that no question of a later program has the same.
const OWN_ID: char = 'X';
const OWN_ID_CHARS_MAX: usize = 8;

/// The office's version of this number, as records and kiosks name it.
pub fn office_version(number: u32) -> u32 {
    OFFICE_VERSIONS.saturating_add(number)
}

/// The number of the office's version that a record names; none for a version of the program.
pub fn office_number(version: u32) -> Option<u32> {
    version
        .checked_sub(OFFICE_VERSIONS)
        .filter(|number| *number != 0)
}

/// The office's form of this number. It must make sense, and this program must have words for all of it.
pub fn read_office(source: &str, number: u32) -> Result<Form, FormFault> {
    if FORM_BYTES_MAX < source.len() {
        return Err(fault(
            "form",
            format!("is longer than {FORM_BYTES_MAX} bytes"),
        ));
    }
    let mut form = read(source)?;
    form.version = office_version(number);
    let english = Text::new(Language::english());
    let asks = form.questions.iter().flat_map(|it| {
        let columns = it.kind.columns().iter();
        columns.chain([&it.ask]).map(move |ask| (&it.id, ask))
    });
    for (id, ask) in asks {
        let choices = ask.choices().iter().map(|it| it.text.as_str());
        if let Some(unknown) = ask.texts().chain(choices).find(|it| !english.has(it)) {
            return Err(FormFault {
                line: line_of(source, id),
                ..fault(
                    id,
                    format!("has a text `{unknown}` this program does not know"),
                )
            });
        }
    }
    Ok(form)
}

/// Everything in which an office's form departs from the shipped one where it must not; `source` is its text.
pub fn departures(form: &Form, shipped: &Form, source: &str) -> Vec<FormFault> {
    let mut faults = whole(form, shipped);
    for question in &shipped.questions {
        faults.extend(of_program(form.question(&question.id), question));
    }
    let icons = icons(shipped);
    for question in &form.questions {
        if question.place == Place::Public && question.section != shipped.visit_section() {
            faults.push(fault(
                &question.id,
                format!(
                    "is asked in public and stands in section `{}` then",
                    shipped.visit_section()
                ),
            ));
        }
        if shipped.question(&question.id).is_none() {
            faults.extend(own(question, shipped, &icons).err());
        }
    }
    for it in &mut faults {
        it.line = line_of(source, &it.at);
    }
    faults.sort_by_key(|it| it.line);
    faults
}

/// What belongs to the program: notices, parts and lanes.
fn whole(form: &Form, shipped: &Form) -> Vec<FormFault> {
    let notice = |it: &Form| {
        let booth = (it.booth_notice_version, it.booth_notice_date);
        (it.notice_version, it.notice_date, booth)
    };
    let lanes = |it: &Form| -> Vec<(String, String)> {
        let lanes = it.lanes.iter();
        lanes.map(|it| (it.id.clone(), it.text.clone())).collect()
    };
    let checks = [
        (
            notice(form) == notice(shipped),
            "has notices that are those of the program: leave their versions and days as they are",
        ),
        (
            form.sections == shipped.sections,
            "has parts (`sections`) that are those of the program: leave them as they are",
        ),
        (
            lanes(form) == lanes(shipped),
            "has lanes that are those of the program: only their `when` may change",
        ),
    ];
    let broken = checks.into_iter().filter(|(is_good, _)| !is_good);
    broken.map(|(_, what)| fault("form", what)).collect()
}

/// A question of the program in the office's form.
fn of_program(found: Option<&Question>, shipped: &Question) -> Option<FormFault> {
    let Some(found) = found else {
        return Some(fault(
            &shipped.id,
            "is missing: write `off = true` under it, rather than taking it out",
        ));
    };
    let mut same = found.clone();
    if found.place != shipped.place {
        same.section.clone_from(&shipped.section);
        same.booth_too.clone_from(&shipped.booth_too);
    }
    same.place = shipped.place;
    same.required = shipped.required;
    same.express = shipped.express;
    same.off = shipped.off;
    same.ask.when.clone_from(&shipped.ask.when);
    let what = "is a question of the program: only its place in the order, `place`, `when`, `required`, `express` \
                and `off` may change";
    (same != *shipped).then(|| fault(&shipped.id, what))
}

/// A question that the office has added.
fn own(question: &Question, shipped: &Form, icons: &BTreeSet<&str>) -> Result<(), FormFault> {
    let id = question.id.as_str();
    let no = |what: &str| Err(fault(id, what));
    let is_id = id.strip_prefix(OWN_ID).is_some_and(|rest| {
        let is_sign = |it: char| it.is_ascii_uppercase() || it.is_ascii_digit();
        !rest.is_empty() && id.len() <= OWN_ID_CHARS_MAX && rest.chars().all(is_sign)
    });
    if !is_id {
        return no(
            "is a question of your own: its id begins with X and has at most 8 capital letters and digits, such as X01",
        );
    }
    let is_simple = matches!(
        question.kind,
        Kind::Choice { .. } | Kind::Several { .. } | Kind::Text { .. } | Kind::Date { .. }
    );
    if !is_simple {
        return no("is a question of your own: its kind is choice, several, text or date");
    }
    if !is_own(&question.text) {
        return no("is a question of your own: say what it asks with `words = { en = \"…\" }`");
    }
    if !is_plain(question) {
        return no(
            "is a question of your own: asked_as, said_of, unless_said, careful, suggested and booth_too are for questions of the program",
        );
    }
    let all = std::iter::once(&question.icon).chain(question.choices().iter().map(|it| &it.icon));
    if let Some(icon) = all.into_iter().find(|it| !icons.contains(it.as_str())) {
        return Err(fault(
            id,
            format!("has an icon `{icon}` that no question of the program has"),
        ));
    }
    match (question.part, question.sensitivity) {
        (Part::Queue, it) if it != Sensitivity::Public => {
            return no(
                "is for the eyes of reception (`part = \"queue\"`): only what is not sensitive (P) may be",
            );
        }
        (Part::Queue | Part::General, Sensitivity::Few | Sensitivity::Sealed) => {
            return no("is this sensitive (X, X+): it belongs to `part = \"restricted\"`");
        }
        _ => {}
    }
    // That a part of the form was filled in is told to those who may read what is asked in it.
    let restricted = |it: &Question| it.section == question.section && it.part == Part::Restricted;
    if question.place == Place::Booth
        && question.part == Part::Restricted
        && !shipped.questions.iter().any(restricted)
    {
        return no(
            "is restricted: it belongs to a part of the form in which restricted questions stand already",
        );
    }
    Ok(())
}

fn is_plain(question: &Question) -> bool {
    let Ask {
        asked_as,
        said_of,
        unless_said,
        careful,
        days_since,
        ..
    } = &question.ask;
    asked_as.is_none()
        && said_of.is_empty()
        && unless_said.is_none()
        && careful.is_none()
        && days_since.is_none()
        && question.suggested.is_empty()
        && question.booth_too.is_none()
}

/// The pictograms that the form of the program shows.
fn icons(shipped: &Form) -> BTreeSet<&str> {
    let asks = shipped.questions.iter().flat_map(|it| {
        let columns = it.kind.columns().iter();
        columns.chain([&it.ask])
    });
    asks.flat_map(|it| {
        let choices = it.choices().iter().map(|it| it.icon.as_str());
        choices.chain([it.icon.as_str()])
    })
    .collect()
}
