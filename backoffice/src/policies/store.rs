//! Every SQL statement on the manual, its signatures and the training log.

use super::model::{Draft, Policy, State, Version, Wording};
use super::register::Signature;
use super::training::Training;
use crate::access::StaffId;
use crate::db::{DbResult, Migration, ReadTx, Row, Tx};
use chrono::{DateTime, NaiveDate, Utc};
use std::collections::BTreeMap;
use uuid::Uuid;

/// The steps that make the tables of this folder.
pub const MIGRATIONS: &[Migration] = &[Migration {
    name: "policies_0001",
    sql: include_str!("0001_policies.sql"),
}];

const VERSION: &str = "policy_id, number, within_days, what_changed, made_at, made_by, edits, published_on, published_by";

/// Every policy with its versions.
pub(super) fn all(tx: &mut ReadTx) -> DbResult<Vec<Policy>> {
    let heads = tx.all(
        "select policy_id, word, retired_on from policy order by policy_id",
        &[],
        head,
    )?;
    let sql = format!("select {VERSION} from policy_version order by policy_id, number desc");
    let mut versions: BTreeMap<Uuid, Vec<Version>> = BTreeMap::new();
    for (id, version) in tx.all(&sql, &[], version)? {
        versions.entry(id).or_default().push(version);
    }
    let texts = tx.all(
        "select policy_id, number, language, title, body from policy_text",
        &[],
        wording,
    )?;
    for (id, number, language, wording) in texts {
        let of = versions
            .get_mut(&id)
            .and_then(|all| all.iter_mut().find(|it| it.number == number));
        if let Some(version) = of {
            version.wordings.insert(language, wording);
        }
    }
    let whole = heads.into_iter().map(|it| Policy {
        versions: versions.remove(&it.id).unwrap_or_default(),
        ..it
    });
    Ok(whole.collect())
}

/// One policy with its versions.
pub(super) fn find(tx: &mut ReadTx, id: Uuid) -> DbResult<Option<Policy>> {
    let of = [("id", id.into())];
    let sql = "select policy_id, word, retired_on from policy where policy_id = :id";
    let Some(policy) = tx.first(sql, &of, head)? else {
        return Ok(None);
    };
    let sql =
        format!("select {VERSION} from policy_version where policy_id = :id order by number desc");
    let mut versions: Vec<Version> = tx
        .all(&sql, &of, version)?
        .into_iter()
        .map(|it| it.1)
        .collect();
    let sql =
        "select policy_id, number, language, title, body from policy_text where policy_id = :id";
    for (_, number, language, wording) in tx.all(sql, &of, wording)? {
        if let Some(version) = versions.iter_mut().find(|it| it.number == number) {
            version.wordings.insert(language, wording);
        }
    }
    Ok(Some(Policy { versions, ..policy }))
}

fn head(row: &Row) -> DbResult<Policy> {
    Ok(Policy {
        id: row.get("policy_id")?,
        word: row.get("word")?,
        retired_on: row.get("retired_on")?,
        versions: Vec::new(),
    })
}

fn version(row: &Row) -> DbResult<(Uuid, Version)> {
    let published_on: Option<NaiveDate> = row.get("published_on")?;
    let state = match published_on {
        Some(on) => State::Published {
            on,
            by: row.get("published_by")?,
        },
        None => State::Draft {
            edits: row.get("edits")?,
        },
    };
    let version = Version {
        number: row.get("number")?,
        state,
        within_days: row.get("within_days")?,
        what_changed: row.get("what_changed")?,
        made_at: row.get("made_at")?,
        made_by: row.get("made_by")?,
        wordings: BTreeMap::new(),
    };
    Ok((row.get("policy_id")?, version))
}

fn wording(row: &Row) -> DbResult<(Uuid, u32, String, Wording)> {
    let wording = Wording {
        title: row.get("title")?,
        body: row.get("body")?,
    };
    Ok((
        row.get("policy_id")?,
        row.get("number")?,
        row.get("language")?,
        wording,
    ))
}

/// Adds a policy without versions.
pub(super) fn add(tx: &mut Tx, id: Uuid, word: &str) -> DbResult<()> {
    tx.execute(
        "insert into policy (policy_id, word, retired_on) values (:id, :word, null)",
        &[("id", id.into()), ("word", word.into())],
    )?;
    Ok(())
}

/// Adds the draft of a version.
pub(super) fn add_draft(
    tx: &mut Tx,
    id: Uuid,
    number: u32,
    it: &Draft,
    by: Option<StaffId>,
) -> DbResult<()> {
    let now = tx.now();
    tx.execute(
        "insert into policy_version (policy_id, number, within_days, what_changed, made_at, made_by, edits, published_on, published_by)
         values (:id, :number, :days, :changed, :now, :by, 0, null, null)",
        &[
            ("id", id.into()),
            ("number", number.into()),
            ("days", it.within_days.into()),
            ("changed", it.what_changed.as_str().into()),
            ("now", now.into()),
            ("by", by.into()),
        ],
    )?;
    add_texts(tx, id, number, it)
}

/// Saves a draft that was saved `edits` times before; tells whether nobody else has done so meanwhile.
pub(super) fn save_draft(
    tx: &mut Tx,
    id: Uuid,
    number: u32,
    edits: u32,
    it: &Draft,
) -> DbResult<bool> {
    let place = [("id", id.into()), ("number", number.into())];
    let changed = tx.execute(
        "update policy_version set within_days = :days, what_changed = :changed, edits = :edits + 1
         where policy_id = :id and number = :number and edits = :edits and published_on is null",
        &[
            ("days", it.within_days.into()),
            ("changed", it.what_changed.as_str().into()),
            ("edits", edits.into()),
            ("id", id.into()),
            ("number", number.into()),
        ],
    )?;
    if changed == 1 {
        tx.execute(
            "delete from policy_text where policy_id = :id and number = :number",
            &place,
        )?;
        add_texts(tx, id, number, it)?;
    }
    Ok(changed == 1)
}

fn add_texts(tx: &mut Tx, id: Uuid, number: u32, it: &Draft) -> DbResult<()> {
    for (language, wording) in &it.wordings {
        tx.execute(
            "insert into policy_text (policy_id, number, language, title, body) values (:id, :number, :language, :title, :body)",
            &[
                ("id", id.into()),
                ("number", number.into()),
                ("language", language.as_str().into()),
                ("title", wording.title.as_str().into()),
                ("body", wording.body.as_str().into()),
            ],
        )?;
    }
    Ok(())
}

/// Puts a draft into the manual; tells whether it still was the draft that was seen.
pub(super) fn publish(
    tx: &mut Tx,
    id: Uuid,
    (number, edits): (u32, u32),
    on: NaiveDate,
    by: Option<StaffId>,
) -> DbResult<bool> {
    let done = tx.execute(
        "update policy_version set published_on = :on, published_by = :by
         where policy_id = :id and number = :number and edits = :edits and published_on is null",
        &[
            ("on", on.into()),
            ("by", by.into()),
            ("id", id.into()),
            ("number", number.into()),
            ("edits", edits.into()),
        ],
    )?;
    Ok(done == 1)
}

/// Drops a draft.
pub(super) fn drop_draft(tx: &mut Tx, id: Uuid, number: u32) -> DbResult<()> {
    let place = [("id", id.into()), ("number", number.into())];
    tx.execute(
        "delete from policy_text where policy_id = :id and number = :number",
        &place,
    )?;
    tx.execute("delete from policy_version where policy_id = :id and number = :number and published_on is null", &place)?;
    Ok(())
}

/// Takes a policy out of the manual, or puts it back.
pub(super) fn set_retired(tx: &mut Tx, id: Uuid, on: Option<NaiveDate>) -> DbResult<()> {
    tx.execute(
        "update policy set retired_on = :on where policy_id = :id",
        &[("on", on.into()), ("id", id.into())],
    )?;
    Ok(())
}

/// Every signature.
pub(super) fn signatures(tx: &mut ReadTx) -> DbResult<Vec<Signature>> {
    tx.all("select policy_id, number, staff_id, language, signed_at, signed_on from policy_signature order by signed_at", &[], signature)
}

/// What somebody has signed.
pub(super) fn signed_by(tx: &mut ReadTx, staff: StaffId) -> DbResult<Vec<Signature>> {
    tx.all(
        "select policy_id, number, staff_id, language, signed_at, signed_on from policy_signature where staff_id = :staff order by signed_at",
        &[("staff", staff.into())],
        signature,
    )
}

fn signature(row: &Row) -> DbResult<Signature> {
    Ok(Signature {
        policy: row.get("policy_id")?,
        number: row.get("number")?,
        staff: row.get("staff_id")?,
        language: row.get("language")?,
        at: row.get("signed_at")?,
        on: row.get("signed_on")?,
    })
}

/// Notes that somebody has signed; tells whether they had not before.
pub(super) fn sign(tx: &mut Tx, it: &Signature) -> DbResult<bool> {
    let done = tx.execute(
        "insert into policy_signature (policy_id, number, staff_id, language, signed_at, signed_on)
         values (:policy, :number, :staff, :language, :at, :on) on conflict (policy_id, number, staff_id) do nothing",
        &[
            ("policy", it.policy.into()),
            ("number", it.number.into()),
            ("staff", it.staff.into()),
            ("language", it.language.as_str().into()),
            ("at", it.at.into()),
            ("on", it.on.into()),
        ],
    )?;
    Ok(done == 1)
}

/// What is in force and not signed by somebody, as (published on, days to sign). It is asked at every page.
pub(super) fn unsigned(tx: &mut ReadTx, staff: StaffId) -> DbResult<Vec<(NaiveDate, u32)>> {
    tx.all(
        "select v.published_on, v.within_days from policy_version v join policy p on p.policy_id = v.policy_id
         where p.retired_on is null and v.published_on is not null
             and not exists (select 1 from policy_version later
                 where later.policy_id = v.policy_id and later.number > v.number and later.published_on is not null)
             and not exists (select 1 from policy_signature s
                 where s.policy_id = v.policy_id and s.number = v.number and s.staff_id = :staff)",
        &[("staff", staff.into())],
        |row| Ok((row.get("published_on")?, row.get("within_days")?)),
    )
}

/// What was said of a policy.
pub(super) struct Comment {
    pub(super) number: u32,
    pub(super) by: Option<StaffId>,
    pub(super) at: DateTime<Utc>,
    pub(super) words: String,
}

/// What was said of a policy, in order.
pub(super) fn comments(tx: &mut ReadTx, id: Uuid) -> DbResult<Vec<Comment>> {
    tx.all(
        "select number, staff_id, said_at, words from policy_comment where policy_id = :id order by said_at, comment_id",
        &[("id", id.into())],
        |row| {
            Ok(Comment {
                number: row.get("number")?,
                by: row.get("staff_id")?,
                at: row.get("said_at")?,
                words: row.get("words")?,
            })
        },
    )
}

/// Adds what somebody says of a version.
pub(super) fn comment(tx: &mut Tx, id: Uuid, it: &Comment) -> DbResult<()> {
    let comment = tx.new_id();
    tx.execute(
        "insert into policy_comment (comment_id, policy_id, number, staff_id, said_at, words)
         values (:comment, :id, :number, :by, :at, :words)",
        &[
            ("comment", comment.into()),
            ("id", id.into()),
            ("number", it.number.into()),
            ("by", it.by.into()),
            ("at", it.at.into()),
            ("words", it.words.as_str().into()),
        ],
    )?;
    Ok(())
}

/// The training log, the newest first.
pub(super) fn trainings(tx: &mut ReadTx) -> DbResult<Vec<Training>> {
    tx.all(
        "select training_id, staff_id, topic, held_on, minutes, held_by, certificate, struck_on from training
         order by held_on desc, training_id",
        &[],
        |row| {
            Ok(Training {
                id: row.get("training_id")?,
                staff: row.get("staff_id")?,
                topic: row.get("topic")?,
                held_on: row.get("held_on")?,
                minutes: row.get("minutes")?,
                held_by: row.get("held_by")?,
                certificate: row.get("certificate")?,
                struck_on: row.get("struck_on")?,
            })
        },
    )
}

/// Adds a line to the training log.
pub(super) fn add_training(tx: &mut Tx, it: &Training, by: Option<StaffId>) -> DbResult<()> {
    let now = tx.now();
    tx.execute(
        "insert into training (training_id, staff_id, topic, held_on, minutes, held_by, certificate, added_by, added_at, struck_on)
         values (:id, :staff, :topic, :held_on, :minutes, :held_by, :certificate, :by, :now, null)",
        &[
            ("id", it.id.into()),
            ("staff", it.staff.into()),
            ("topic", it.topic.as_str().into()),
            ("held_on", it.held_on.into()),
            ("minutes", it.minutes.into()),
            ("held_by", it.held_by.as_str().into()),
            ("certificate", it.certificate.as_str().into()),
            ("by", by.into()),
            ("now", now.into()),
        ],
    )?;
    Ok(())
}

/// Strikes a line that was wrong; it stays to be read.
pub(super) fn strike_training(tx: &mut Tx, id: Uuid, on: NaiveDate) -> DbResult<bool> {
    let done = tx.execute(
        "update training set struck_on = :on where training_id = :id and struck_on is null",
        &[("on", on.into()), ("id", id.into())],
    )?;
    Ok(done == 1)
}
