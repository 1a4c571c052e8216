//! How a kind of data stands, and what the page of a version shows.

use super::actions::{actor, others_may_approve};
use super::model::approves;
use crate::access::{self, Permission, StaffId};
use crate::db::ReadTx;
use crate::problem::Problem;
use crate::versions::{self, DataKind, Fault, Signed, Version, hash};
use chrono::NaiveDate;
use std::collections::BTreeMap;

/// How a kind of data stands.
pub(super) struct Standing {
    pub(super) kind: DataKind,
    /// The version in force, and since when; 0 for what comes with the program.
    pub(super) number: u32,
    pub(super) since: Option<NaiveDate>,
    /// Who compared what of what is in force with its source.
    pub(super) signed: Signed,
    /// The next version that will count, and from when on.
    pub(super) next: Option<(u32, NaiveDate)>,
    /// Every version, the newest first.
    pub(super) versions: Vec<Version>,
    /// What is wrong with the version in force for this version of the program, if anything is.
    pub(super) faults: Vec<Fault>,
}

/// How a kind of data stands on a day.
pub(super) fn standing(
    tx: &mut ReadTx,
    kind: DataKind,
    today: NaiveDate,
) -> Result<Standing, Problem> {
    tx.require(Permission::LoadOfficeData)?;
    let versions = versions::all(tx, kind.word)?;
    let (number, since) = match versions::in_force_on(tx, kind.word, today)? {
        Some((number, since)) => (number, Some(since)),
        None => (0, None),
    };
    let words = words(kind, &versions, number)?;
    let signed = versions::signed(tx, kind.word, &words, hash(&words))?;
    let faults = match number {
        0 => Vec::new(),
        _ => (kind.check)(tx, &words)?.err().unwrap_or_default(),
    };
    let days = versions.iter().filter_map(|it| {
        let approved = it.state.approved()?;
        (today < approved.valid_from).then_some((it.number, approved.valid_from))
    });
    let next = days.min_by_key(|(number, day)| (*day, std::cmp::Reverse(*number)));
    Ok(Standing {
        kind,
        number,
        since,
        signed,
        next,
        versions,
        faults,
    })
}

/// What a version says; 0 is what comes with the program.
pub(super) fn words(kind: DataKind, versions: &[Version], number: u32) -> Result<String, Problem> {
    if number == 0 {
        return Ok((kind.shipped)().to_owned());
    }
    let found = versions.iter().find(|it| it.number == number);
    found.map(|it| it.words.clone()).ok_or(Problem::NotFound)
}

/// One version as its page shows it.
pub(super) struct Shown {
    pub(super) standing: Standing,
    /// None for what comes with the program.
    pub(super) version: Option<Version>,
    pub(super) number: u32,
    pub(super) words: String,
    /// What is in force says this.
    pub(super) in_force: String,
    pub(super) signed: Signed,
    /// The day from which it counts by its own words.
    pub(super) begins: Option<NaiveDate>,
    pub(super) names: BTreeMap<StaffId, String>,
    /// Whoever looks proposed it, and somebody else could approve it.
    pub(super) is_own: bool,
    /// Whoever looks proposed it, and nobody else could approve it.
    pub(super) is_alone: bool,
}

/// A version and what belongs to its page.
pub(super) fn show(
    tx: &mut ReadTx,
    kind: DataKind,
    number: u32,
    today: NaiveDate,
) -> Result<Shown, Problem> {
    let standing = standing(tx, kind, today)?;
    let words = words(kind, &standing.versions, number)?;
    let in_force = self::words(kind, &standing.versions, standing.number)?;
    let version = standing
        .versions
        .iter()
        .find(|it| it.number == number)
        .cloned();
    let checked = (kind.check)(tx, &words)?;
    let proposed = version.as_ref().and_then(|it| it.state.proposed());
    let by = proposed.and_then(|it| it.by);
    let approves = approves(by, actor(tx), others_may_approve(tx)?);
    Ok(Shown {
        signed: versions::signed(tx, kind.word, &words, hash(&words))?,
        begins: checked.ok().and_then(|it| it.begins),
        names: access::names(tx)?,
        is_own: approves.is_err(),
        is_alone: approves == Ok(true),
        standing,
        version,
        number,
        words,
        in_force,
    })
}
