//! Whether a form makes sense as a whole: ids, sections, conditions, and what may be asked where.

use super::condition::Condition;
use super::fault::{FormFault, fault};
use super::question::{Ask, Place, Question, Sensitivity};
use super::{Form, Kind};
use std::collections::BTreeSet;

/// The first thing that is wrong with `form`, if anything is.
pub(super) fn check(form: &Form) -> Result<(), FormFault> {
    let sections: BTreeSet<&str> = form.sections.iter().map(|it| it.id.as_str()).collect();
    let mut earlier: Vec<&Question> = Vec::new();
    for question in &form.questions {
        let id = &question.id;
        if earlier.iter().any(|it| it.id == *id) {
            return Err(fault(id, "stands here twice"));
        }
        if question.place == Place::Booth && !sections.contains(question.section.as_str()) {
            return Err(fault(id, "stands in a section the form does not have"));
        }
        if let Some(section) = &question.booth_too
            && (question.place != Place::Public || !sections.contains(section.as_str()))
        {
            return Err(fault(
                id,
                "`booth_too` names no section, or it is not public",
            ));
        }
        may_be_asked_there(question)?;
        ask(question, id)?;
        days_since(question, &[], id)?;
        let names: Vec<&str> = earlier.iter().map(|it| it.id.as_str()).collect();
        said_of(question, &names, id)?;
        if question.asked_as.is_some() && !question.kind.columns().is_empty() {
            return Err(fault(
                id,
                "a list or record has the same words for everybody",
            ));
        }
        if question.required && matches!(question.kind, Kind::Several { none: true, .. }) {
            return Err(fault(id, "cannot be required where none may be touched"));
        }
        let words = question.asked_as.iter().map(|it| &it.when);
        for when in question.when.iter().chain(words) {
            looks_back(when, id, &earlier)?;
        }
        columns(question)?;
        suggested(question, &earlier)?;
        earlier.push(question);
    }
    match form.lanes.last() {
        Some(last) if last.when.is_none() => Ok(()),
        _ => Err(fault("form", "the last lane must take everybody")),
    }
}

/// What is for few eyes is not asked in a waiting room, and what only a representative may hear is not
/// asked by a screen.
fn may_be_asked_there(question: &Question) -> Result<(), FormFault> {
    let allowed = match question.place {
        Place::Public => matches!(
            question.sensitivity,
            Sensitivity::Public | Sensitivity::Contact
        ),
        Place::Booth => question.sensitivity != Sensitivity::Sealed,
        Place::Staff => true,
    };
    if allowed {
        Ok(())
    } else {
        Err(fault(&question.id, "is too sensitive to be asked there"))
    }
}

fn ask(ask: &Ask, id: &str) -> Result<(), FormFault> {
    let mut seen = BTreeSet::new();
    if ask.choices().iter().any(|it| !seen.insert(&it.id)) {
        return Err(fault(id, "has a choice twice"));
    }
    for meant in ask
        .unless_said
        .iter()
        .chain(ask.careful.iter().map(|it| &it.unless))
    {
        if !matches!(ask.kind, Kind::Choice { .. }) || seen.insert(meant) {
            return Err(fault(id, format!("has no choice `{meant}`")));
        }
    }
    match &ask.kind {
        Kind::Choice { choices } | Kind::Several { choices, .. } if choices.is_empty() => {
            Err(fault(id, "has nothing to choose"))
        }
        Kind::Count { from, to } if to < from => Err(fault(id, "counts backwards")),
        Kind::Time { from, to } if to < from || 23 < *to => Err(fault(id, "has no times")),
        Kind::Number { min, max } if max < min => Err(fault(id, "takes no number")),
        _ => Ok(()),
    }
}

/// A condition looks only at what was asked before, and at choices that exist.
fn looks_back(when: &Condition, id: &str, earlier: &[&Question]) -> Result<(), FormFault> {
    for (question, choice) in when.looks_at() {
        let (name, column) = question.split_once('.').unwrap_or((question, ""));
        let found = earlier.iter().find(|it| it.id == name).map(|it| &it.ask);
        let found = match (found, column) {
            (Some(it), "") => Some(it),
            (Some(it), column) => it.kind.columns().iter().find(|it| it.id == column),
            (None, _) => None,
        };
        exists(found, choice, id, question)?;
    }
    for question in when.names() {
        let found = earlier.iter().find(|it| it.id == question);
        is_name(found.map(|it| &it.ask), id, question)?;
    }
    Ok(())
}

/// Only a name, or a line of text, has words that can be looked at.
fn is_name(found: Option<&Ask>, id: &str, question: &str) -> Result<(), FormFault> {
    match found.map(|it| &it.kind) {
        Some(Kind::Name { .. } | Kind::Text { .. }) => Ok(()),
        _ => Err(fault(
            id,
            format!("{question} is no name that is asked before"),
        )),
    }
}

/// A suggestion comes from columns of dates that were asked before.
fn suggested(question: &Question, earlier: &[&Question]) -> Result<(), FormFault> {
    for name in &question.suggested {
        let (other, column) = name.split_once('.').unwrap_or((name, ""));
        let found = earlier.iter().find(|it| it.id == other);
        let found = found.and_then(|it| it.kind.columns().iter().find(|it| it.id == column));
        if !matches!(found.map(|it| &it.kind), Some(Kind::Date { .. })) {
            return Err(fault(
                &question.id,
                format!("{name} is no column of dates that is asked before"),
            ));
        }
    }
    if question.suggested.is_empty() || matches!(question.kind, Kind::Date { .. }) {
        Ok(())
    } else {
        Err(fault(&question.id, "only a date can be suggested"))
    }
}

/// Days are counted from a date of an earlier column of the same row to a date.
fn days_since(ask: &Ask, earlier: &[Ask], id: &str) -> Result<(), FormFault> {
    let Some(other) = &ask.days_since else {
        return Ok(());
    };
    let is_date = |it: &Ask| matches!(it.kind, Kind::Date { .. });
    if is_date(ask) && earlier.iter().any(|it| it.id == *other && is_date(it)) {
        Ok(())
    } else {
        Err(fault(id, "days are counted from an earlier date to a date"))
    }
}

/// An answer speaks of what was asked before it.
fn said_of(ask: &Ask, earlier: &[&str], id: &str) -> Result<(), FormFault> {
    let mut all = ask.said_of.iter();
    match all.find(|it| !earlier.contains(&it.as_str())) {
        Some(it) => Err(fault(
            id,
            format!("speaks of {it}, which is not asked before"),
        )),
        None => Ok(()),
    }
}

fn columns(question: &Question) -> Result<(), FormFault> {
    let columns = question.kind.columns();
    for (at, column) in columns.iter().enumerate() {
        let id = format!("{}.{}", question.id, column.id);
        if columns[..at].iter().any(|it| it.id == column.id) {
            return Err(fault(&id, "stands here twice"));
        }
        ask(column, &id)?;
        days_since(column, &columns[..at], &id)?;
        let names: Vec<&str> = columns[..at].iter().map(|it| it.id.as_str()).collect();
        said_of(column, &names, &id)?;
        for (other, choice) in column.when.iter().flat_map(|it| it.looks_at()) {
            let found = columns[..at].iter().find(|it| it.id == other);
            exists(found, choice, &id, other)?;
        }
        for name in column.when.iter().flat_map(|it| it.names()) {
            let found = columns[..at].iter().find(|it| it.id == name);
            is_name(found, &id, name)?;
        }
    }
    if matches!(question.kind, Kind::Rows { .. }) && columns.is_empty() {
        return Err(fault(&question.id, "has no columns"));
    }
    Ok(())
}

fn exists(
    found: Option<&Ask>,
    choice: Option<&str>,
    id: &str,
    name: &str,
) -> Result<(), FormFault> {
    let Some(found) = found else {
        return Err(fault(
            id,
            format!("looks at {name}, which is not asked before"),
        ));
    };
    match choice {
        Some(choice) if !found.choices().iter().any(|it| it.id == choice) => {
            Err(fault(id, format!("{name} has no choice `{choice}`")))
        }
        _ => Ok(()),
    }
}
