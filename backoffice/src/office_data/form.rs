//! The intake form as a kind of data. Every version ever approved stays readable: a record is read with the form it names.

use crate::db::ReadTx;
use crate::problem::Problem;
use crate::versions::{self, Checked, DataKind, Fault, Kind, Looked, Span};
use chrono::NaiveDate;
use shared::form::{self, Form, FormFault};
use std::sync::Arc;

pub(super) const FORM: Kind<Form> = Kind {
    word: "intake-form",
    shipped: || form::SHIPPED,
    read,
};

pub(super) const FORM_DATA: DataKind = DataKind {
    word: FORM.word,
    label: "office-data-form",
    shipped: FORM.shipped,
    check,
    span: Span::Kiosks,
};

/// The form of a version of the office carries its number, so that records name it; that of the program its own.
fn read(words: &str, number: u32) -> Result<Form, Vec<Fault>> {
    let read = match number {
        0 => form::read(words),
        number => form::read_office(words, number),
    };
    read.map_err(|it| vec![fault(&it)])
}

fn fault(it: &FormFault) -> Fault {
    Fault::at(it.line, it.to_string())
}

/// A form that makes sense, departs from the one of the program only where it may, and has every question that the triage
/// rules in force look at.
fn check(tx: &mut ReadTx, words: &str) -> Result<Looked, Problem> {
    // Which number it will have is not known yet, and makes no difference here.
    let form = match form::read_office(words, 1) {
        Ok(it) => it,
        Err(it) => return Ok(Err(vec![fault(&it)])),
    };
    let mut faults: Vec<Fault> = form::departures(&form, Form::current(), words)
        .iter()
        .map(fault)
        .collect();
    if let Some(rules) = super::triage::newest(tx)? {
        let unmet = shared::triage::Rules::read(&rules, &form).err();
        faults.extend(
            unmet.into_iter().flatten().map(|it| {
                Fault::whole(format!("the triage rules need this question: {}", it.what))
            }),
        );
    }
    Ok(if faults.is_empty() {
        Ok(Checked::default())
    } else {
        Err(faults)
    })
}

/// The form that is asked on a day.
pub fn form(tx: &mut ReadTx, day: NaiveDate) -> Result<Arc<Form>, Problem> {
    Ok(versions::in_force(tx, &FORM, day)?.value)
}

/// The form that a record names: the office's version of that number, or the one of the program. A version that nobody
/// knows here is read with the form of the program, which shows what it does not know by its id.
pub fn form_of(tx: &mut ReadTx, version: u32) -> Result<Arc<Form>, Problem> {
    let number = form::office_number(version).unwrap_or(0);
    if let Some(found) = versions::at(tx, &FORM, number)? {
        return Ok(found.value);
    }
    let shipped = versions::at(tx, &FORM, 0)?;
    shipped
        .map(|it| it.value)
        .ok_or_else(|| Problem::defect("the form of the program cannot be read"))
}

/// The newest form that counts or will: what rules are written for.
pub(super) fn newest(tx: &mut ReadTx) -> Result<Arc<Form>, Problem> {
    Ok(versions::in_force(tx, &FORM, versions::END_OF_DAYS)?.value)
}
