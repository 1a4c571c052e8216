//! What a person confirmed in interviews of how they may be reached, shown beside what is on record: somebody takes it on
//! record or puts it aside. By itself it changes nothing.

use super::actions::{add_as_of, agreed, all_ended, arrange, every};
use super::event::ContactEvent;
use super::proposing::{Proposed, ProposedAgreement, agreement, propose};
use super::refusal::Refusal;
use super::value::folded;
use super::words::words;
use super::{TOPIC, seal, store};
use crate::access::Permission;
use crate::app::App;
use crate::db::{ReadTx, Tx};
use crate::kiosks;
use crate::offices;
use crate::people::parties::{self, PartyRole};
use crate::people::{self, Person, PersonId};
use crate::problem::Problem;
use crate::vault::Vault;
use chrono::NaiveDate;
use sha2::{Digest, Sha256};
use shared::form::{Form, Part};
use shared::ids::VisitId;

words! {
    /// What becomes of something that was proposed.
    pub(super) Settled {
        /// It is taken on record.
        Taken = "taken", "contact-proposed-take";
        /// It is put aside.
        Aside = "aside", "contact-proposed-put-aside";
    }
}

/// What may be taken on record.
#[derive(Clone, PartialEq, Eq)]
pub(super) enum What {
    /// A way to reach the person.
    Way(Proposed),
    /// What holds whichever way they are reached.
    Agreement(ProposedAgreement),
}

impl What {
    /// Which question it comes from.
    pub(super) fn source(&self) -> &'static str {
        match self {
            What::Way(it) => it.source,
            What::Agreement(it) => it.source,
        }
    }

    /// A mark that is the same for the same, and for nothing else: kept sealed, and sent with a press of a button, so that
    /// nobody takes on record what they have not seen.
    fn mark(&self) -> Result<String, Problem> {
        let plain = match self {
            What::Way(it) => serde_json::to_vec(&(it.kind, &it.facts)),
            What::Agreement(it) => serde_json::to_vec(&it.fields),
        };
        let plain = plain.map_err(|_| Problem::defect("it cannot be written"))?;
        let mut hash = Sha256::new();
        hash.update(self.source());
        hash.update(zeroize::Zeroizing::new(plain));
        Ok(data_encoding::HEXLOWER.encode(&hash.finalize()[..16]))
    }
}

/// Something that a visit proposes.
#[derive(Clone, PartialEq, Eq)]
pub(super) struct Proposal {
    pub(super) visit: VisitId,
    /// The day of the visit: since then it is known to be safe.
    pub(super) on: NaiveDate,
    pub(super) what: What,
    pub(super) mark: String,
    /// Whether somebody has put it aside.
    pub(super) is_aside: bool,
}

/// Which parts of a form whoever acts reads.
fn reads(tx: &ReadTx, source: &str) -> bool {
    let part = Form::current().question(source).map(|it| it.part);
    let needed = match part {
        Some(Part::Restricted) | None => Permission::SeeRestricted,
        Some(Part::General | Part::Queue) => Permission::SeeGeneral,
    };
    tx.actor().may(needed)
}

/// What the interviews of a person propose that is not on record yet, for whoever may take it on record and reads the answers
/// it comes from.
pub(super) fn of_person(
    tx: &mut ReadTx,
    app: &App,
    person: &Person,
) -> Result<Vec<Proposal>, Problem> {
    if !tx.actor().may(Permission::EditPeople) {
        return Ok(Vec::new());
    }
    let zone = offices::settings(tx)?.time_zone;
    let settled = settled(tx, &app.vault, person)?;
    let mut all: Vec<Proposal> = Vec::new();
    for matter in parties::matters(tx, person.id)? {
        if matter.role != PartyRole::Client || !parties::sees_visit(tx, matter.visit)? {
            continue;
        }
        // Where several seek help together, nobody knows whose number it is.
        let parties = parties::of_visit(tx, matter.visit)?;
        if 1 < parties
            .iter()
            .filter(|it| it.role == PartyRole::Client)
            .count()
        {
            continue;
        }
        let Some(heading) = kiosks::heading(tx, matter.visit)? else {
            continue;
        };
        let on = heading.sealed_at.with_timezone(&zone).date_naive();
        for what in told(tx, app, person, (matter.visit, on))? {
            let mark = what.mark()?;
            let is_known = all.iter().any(|it| it.mark == mark);
            let found = settled.iter().find(|(it, _)| *it == mark);
            if is_known || found.is_some_and(|it| it.1 == Settled::Taken) {
                continue;
            }
            all.push(Proposal {
                visit: matter.visit,
                on,
                what,
                mark,
                is_aside: found.is_some(),
            });
        }
    }
    Ok(all)
}

/// What one visit proposes and is not on record.
fn told(
    tx: &mut ReadTx,
    app: &App,
    person: &Person,
    (visit, on): (VisitId, NaiveDate),
) -> Result<Vec<What>, Problem> {
    let answers = app.confirmed_answers(tx, visit)?;
    let on_record = every(tx, &app.vault, person)?;
    let own = agreed(tx, &app.vault, person)?.own;
    let ended = all_ended(tx, &app.vault, person)?;
    let mut all = Vec::new();
    for it in propose(&answers) {
        let is_on_record = on_record.iter().any(|known| it.is_as(known));
        // What was ended since is not brought back by what was said before.
        let value = folded(it.kind, &it.facts.value);
        let is_over = ended.iter().any(|one| one.value == value && on <= one.on);
        if reads(tx, it.source) && !is_on_record && !is_over {
            all.push(What::Way(it));
        }
    }
    for it in agreement(&answers) {
        // A word that nobody is shown does not take the place of one that was agreed on.
        let is_over = it.fields.has_word() && own.has_word();
        if reads(tx, it.source) && !it.is_in(&own) && !is_over {
            all.push(What::Agreement(it));
        }
    }
    Ok(all)
}

/// The marks of what was taken or put aside; of each the last word counts.
fn settled(
    tx: &mut ReadTx,
    vault: &Vault,
    person: &Person,
) -> Result<Vec<(String, Settled)>, Problem> {
    let mut all = Vec::new();
    for record in people::records(tx, person.id)? {
        for it in store::settled(tx, record)? {
            all.push((
                seal::open_mark(vault, record, it.id, &it.facts)?,
                it.settled,
            ));
        }
    }
    all.reverse();
    Ok(all)
}

/// Notes that somebody reads what interviews propose.
pub(super) fn note_read(tx: &mut Tx, person: &Person) -> Result<(), Problem> {
    Ok(tx.record(&ContactEvent::of("contact-event-proposals-read", person.id))?)
}

/// Takes something on record, or puts it aside.
pub(super) fn settle(
    tx: &mut Tx,
    app: &App,
    id: PersonId,
    mark: &str,
    to: Settled,
) -> Result<(), Problem> {
    tx.require(Permission::EditPeople)?;
    let person = people::visible(tx, id)?;
    let all = of_person(tx, app, &person)?;
    let found = all.into_iter().find(|it| it.mark == mark);
    let found = found.ok_or(Refusal::ProposalGone)?;
    if to == Settled::Taken {
        take(tx, app, &person, &found)?;
    }
    let row = tx.new_id();
    let facts = seal::seal_mark(&app.vault, person.id, row, mark)?;
    let line = store::SettledLine {
        id: row,
        settled: to,
        facts,
    };
    store::add_settled(tx, person.id, (found.visit, found.what.source()), &line)?;
    tx.announce(TOPIC);
    let event = ContactEvent::of("contact-event-proposal-settled", person.id);
    Ok(tx.record(&event.with("answer", to.word()))?)
}

fn take(tx: &mut Tx, app: &App, person: &Person, it: &Proposal) -> Result<(), Problem> {
    match &it.what {
        What::Way(way) => {
            let given = way.given();
            add_as_of(tx, &app.vault, person.id, given, &way.facts, it.on).map(drop)
        }
        What::Agreement(further) => {
            let before = agreed(tx, &app.vault, person)?;
            let to = further.with(&before.own);
            arrange(tx, &app.vault, person.id, before.version, &to)
        }
    }
}
