//! Who has signed which version: for the director, for the Department of Justice and for the insurer.

use super::model::{Policy, Standing, Version, standing};
use crate::access::{Permission, Staff, StaffId};
use chrono::{DateTime, NaiveDate, Utc};
use uuid::Uuid;

/// That somebody has read a version and will follow it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Signature {
    pub(super) policy: Uuid,
    pub(super) number: u32,
    pub(super) staff: StaffId,
    /// The language they read it in.
    pub(super) language: String,
    pub(super) at: DateTime<Utc>,
    /// The day it was in the office.
    pub(super) on: NaiveDate,
}

/// One line of the register: one version that was published.
pub(super) struct Line<'a> {
    pub(super) version: &'a Version,
    /// Whether it is the one in force.
    pub(super) is_in_force: bool,
    /// Everyone who works here or has signed, and how they stand.
    pub(super) people: Vec<(&'a Staff, Standing)>,
}

impl Line<'_> {
    /// How many have signed.
    pub(super) fn signed(&self) -> usize {
        let signed = |it: &&(&Staff, Standing)| matches!(it.1, Standing::Signed { .. });
        self.people.iter().filter(signed).count()
    }
}

/// The register. Each version is a line of its own; only the one in force is still asked for. Whoever has left stays in the
/// lines they signed.
pub(super) fn register<'a>(
    policies: &'a [Policy],
    staff: &'a [(Staff, NaiveDate)],
    signatures: &[Signature],
    today: NaiveDate,
) -> Vec<Line<'a>> {
    let mut lines = Vec::new();
    for policy in policies {
        let in_force = policy.in_force().map(|it| it.number);
        for version in &policy.versions {
            let Some(published) = version.published_on() else {
                continue;
            };
            let is_in_force = in_force == Some(version.number);
            let signed_on = |who: StaffId| {
                let is = |it: &&Signature| {
                    it.policy == policy.id && it.number == version.number && it.staff == who
                };
                signatures.iter().find(is).map(|it| it.on)
            };
            let people = staff.iter().filter_map(|(it, joined)| {
                let signed = signed_on(it.id);
                let is_asked = is_in_force && it.is_active && it.role.may(Permission::SignPolicies);
                let standing = standing(published, version.within_days, *joined, signed, today);
                (signed.is_some() || is_asked).then_some((it, standing))
            });
            let people = people.collect();
            lines.push(Line {
                version,
                is_in_force,
                people,
            });
        }
    }
    lines
}
