//! What the rules find in the answers of an intake, for the eyes of one role.

use super::model::{FindingKind, Law, Rule, Rules};
use super::when::applies;
use crate::access::Role;
use chrono::NaiveDate;
use shared::answers::Answers;
use shared::triage::Colour;

/// What a rule found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding<'r> {
    /// The rule.
    pub id: &'r str,
    /// What it is.
    pub kind: FindingKind,
    /// The message that says it.
    pub message: &'r str,
    /// The case types it points to, without those that a gate blocks.
    pub case_types: Vec<&'r str>,
    /// The deadline rules it starts.
    pub deadlines: &'r [String],
    /// Where it is written.
    pub citation: &'r str,
    /// How it stands in law.
    pub law: Law,
    /// The place of the rule among all rules.
    pub place: usize,
    /// The colour staff are asked to raise the visit to.
    pub raises: Option<Colour>,
    /// The day it speaks of: the earliest and the latest it can be.
    pub days: Option<(NaiveDate, NaiveDate)>,
}

impl Finding<'_> {
    /// Days from today to the earliest day it can be; negative when that is past.
    pub fn days_left(&self, today: NaiveDate) -> Option<i64> {
        Some((self.days?.0 - today).num_days())
    }

    /// Whether the day is known only in part.
    pub fn is_day_open(&self) -> bool {
        self.days.is_some_and(|(first, last)| first != last)
    }
}

/// What the rules find today, in their order, for the eyes of `role`. What others may not see still counts: a gate that a
/// counsellor does not see blocks the same relief for them.
pub fn find<'r>(
    rules: &'r Rules,
    answers: &Answers,
    today: NaiveDate,
    role: Role,
) -> Vec<Finding<'r>> {
    let all = rules.rules.iter().enumerate();
    let counting = all.filter(|(_, it)| it.counts_on(today));
    let applying: Vec<(&Rule, (usize, _))> = counting
        .filter_map(|(place, it)| Some((it, (place, applies(it, answers, today)?))))
        .collect();
    let has = |id: &String| applying.iter().any(|(it, _)| it.id == *id);
    let standing = |it: &&Rule| !it.lifted_by.iter().any(has);
    let blocked: Vec<&String> = applying
        .iter()
        .map(|(it, _)| *it)
        .filter(standing)
        .flat_map(|it| &it.blocks)
        .collect();
    let found = applying.iter().filter_map(|(rule, (place, applies))| {
        let is_relief = rule.kind == FindingKind::Relief;
        let case_types: Vec<&str> = rule
            .case_types
            .iter()
            .filter(|it| !is_relief || !blocked.contains(it))
            .map(String::as_str)
            .collect();
        let is_all_blocked = is_relief && case_types.is_empty() && !rule.case_types.is_empty();
        let is_lifted = !rule.blocks.is_empty() && !standing(rule);
        (!is_all_blocked && !is_lifted && rule.seen_by.are_of(role)).then(|| Finding {
            id: &rule.id,
            kind: rule.kind,
            message: &rule.message,
            case_types,
            deadlines: &rule.deadlines,
            citation: &rule.citation,
            law: rule.law,
            place: *place,
            raises: rule.raises,
            days: applies.days,
        })
    });
    found.collect()
}
