//! The agenda of the meeting: what could not wait is ratified first, then new intakes by their score, then who was to come
//! back, then what has waited too long. Each viewer's own: what they may not see is not there.

use super::{Criteria, Item, Member, Promise, Stage, promise};
use crate::working_days::Holidays;
use chrono::NaiveDate;
use shared::triage::Colour;
use std::cmp::Reverse;
use uuid::Uuid;

/// The parts of the agenda, in their order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Section {
    /// Decided at once, to be ratified.
    Ratify,
    /// New.
    New,
    /// Back from the waiting list, or because more was to be known.
    Returned,
    /// Not decided within the days that the person was told.
    Overdue,
}

/// A line of the agenda.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Entry {
    /// The item.
    pub item: Uuid,
    /// Where it stands on the agenda.
    pub section: Section,
    /// The total of its sheet.
    pub total: u32,
    /// The colour of the visit.
    pub colour: Colour,
    /// Whether it is decided in time.
    pub promise: Promise,
}

impl Section {
    /// The message with its name.
    pub fn label(self) -> &'static str {
        match self {
            Section::Ratify => "selection-section-ratify",
            Section::New => "selection-section-new",
            Section::Returned => "selection-section-returned",
            Section::Overdue => "selection-section-overdue",
        }
    }
}

/// What is on the agenda today, for the eyes of `viewer`. The order is total: no two items are in the same place, and it
/// does not depend on the order in which they come.
pub fn agenda(
    criteria: &Criteria,
    holidays: &Holidays,
    items: &[Item],
    today: NaiveDate,
    viewer: &Member,
) -> Vec<Entry> {
    let mut found: Vec<(Key, Entry)> = items
        .iter()
        .filter(|it| viewer.may_see(it))
        .map(|it| it.clone().on_day(today))
        .filter_map(|it| place(criteria, holidays, &it, today))
        .collect();
    found.sort_by_key(|it| it.0);
    found.into_iter().map(|(_, it)| it).collect()
}

/// Section; colour where it decides; the higher total; since when; the intake; and the id, which no two share.
type Key = (
    Section,
    Option<Colour>,
    Reverse<u32>,
    NaiveDate,
    NaiveDate,
    Uuid,
);

fn place(
    criteria: &Criteria,
    holidays: &Holidays,
    item: &Item,
    today: NaiveDate,
) -> Option<(Key, Entry)> {
    let promise = promise::standing(holidays, item.promised_on, item.first_decided_on, today);
    let (section, sheet, since) = match &item.stage {
        Stage::Decided { sheet, on, .. } if item.waits_for_ratification() => {
            (Section::Ratify, sheet, *on)
        }
        Stage::Agenda {
            sheet,
            since,
            back_from,
            ..
        } => {
            let is_overdue = matches!(promise, Promise::Broken { .. });
            let section = match back_from {
                Some(_) => Section::Returned,
                None if is_overdue => Section::Overdue,
                None => Section::New,
            };
            (section, sheet, *since)
        }
        _ => return None,
    };
    let total = sheet.total(criteria);
    let colour = (section == Section::Ratify).then_some(item.colour);
    // Only among new ones does the score come first; the others are taken in the order of their days.
    let ordered_by = Reverse(if section == Section::New { total } else { 0 });
    let key = (section, colour, ordered_by, since, item.intake_on, item.id);
    let entry = Entry {
        item: item.id,
        section,
        total,
        colour: item.colour,
        promise,
    };
    Some((key, entry))
}
