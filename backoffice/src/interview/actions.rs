//! What can be done with the answers of an interview: read them, write them down, settle them. Everything written is a version.

use super::event::InterviewEvent;
use super::eyes::Eyes;
use super::field::{self, FIELD, Typed};
use super::opening::{self, Opening, enter};
use super::refusal::Refusal;
use super::seal::{self, Place};
use super::sections;
use super::store;
use super::versions::{self, Kind, Placing, Version, Written};
use super::{TOPIC, sittings};
use crate::access::{Permission, StaffId};
use crate::app::{App, Arrival};
use crate::db::{Actor, ReadTx, Tx};
use crate::intake::{self, Told};
use crate::kiosks;
use crate::offices;
use crate::problem::Problem;
use crate::vault::Vault;
use crate::web::Filled;
use chrono::{DateTime, Utc};
use shared::answers::{Answer, Answers};
use shared::form::{Fault, Form, Question};
use shared::ids::VisitId;

/// A record has arrived: the visit has an interview that nobody has picked up yet. Later records of a visit change nothing.
pub fn arrive(tx: &mut Tx, arrival: &Arrival) -> Result<(), Problem> {
    let frame = arrival.frame;
    store::add(tx, frame.visit_id, arrival.seq, arrival.received_at)?;
    tx.announce(TOPIC);
    Ok(())
}

/// Visits that came before the office knew interviews get theirs.
pub fn start(app: &App) -> Result<(), Problem> {
    app.db.write(&Actor::PROGRAM, |tx| {
        tx.needs_no_event();
        let newest = store::newest_seq(tx)?;
        for (visit, seq) in intake::visits_after(tx, newest)? {
            if let Some(heading) = kiosks::heading(tx, visit)? {
                store::add(tx, visit, seq, heading.sealed_at)?;
            }
        }
        Ok(())
    })
}

/// Everything that is known of the answers of a visit, for these eyes.
pub(super) struct Sheet {
    pub(super) opening: Opening,
    pub(super) told: Vec<Told>,
    pub(super) versions: Vec<Version>,
    /// What counts, of what these eyes may see: confirmed, or told.
    pub(super) effective: Answers,
}

impl Sheet {
    pub(super) fn eyes(&self) -> &Eyes {
        &self.opening.eyes
    }

    /// The questions of a part that are there for these eyes: those that are asked, and those of which something was written
    /// down before an answer made them needless.
    pub(super) fn questions(&self, section: &str) -> Vec<&'static Question> {
        let is_written = |it: &Question| {
            let mut all = self.versions.iter();
            all.any(|version| version.written.question == it.id)
        };
        let is_there = |it: &Question| sections::is_asked(it, &self.effective) || is_written(it);
        sections::questions(section)
            .filter(|it| self.eyes().read(it) && is_there(it))
            .collect()
    }

    /// Whether a part has questions for these eyes that are there only when nobody else hears them.
    pub(super) fn is_held_back(&self, section: &str) -> bool {
        sections::questions(section).any(|it| self.eyes().could_read(it) && !self.eyes().read(it))
    }

    /// How many of the questions of a part are confirmed, and how many there are.
    pub(super) fn progress(&self, section: &str) -> (usize, usize) {
        let questions = self.questions(section);
        let is_confirmed = |it: &&&Question| {
            let stands = versions::standing(&self.versions, &it.id);
            stands.confirmed.is_some()
        };
        (
            questions.iter().filter(is_confirmed).count(),
            questions.len(),
        )
    }

    /// What the visitor told of a question last.
    pub(super) fn told(&self, question: &str) -> Option<&Answer> {
        let mut told = self.told.iter().rev();
        told.find_map(|it| it.answers.get(question))
    }
}

/// Reads an interview. That somebody reads it is recorded before anything is opened.
pub(super) fn read(app: &App, actor: &Actor, visit: VisitId) -> Result<Sheet, Problem> {
    let opening = app.db.read(actor, |tx| enter(tx, app, visit))?;
    let told = intake::told(app, actor, visit, opening.parts)?;
    let sealed = app.db.read(actor, |tx| Ok(store::answers(tx, visit)?))?;
    let versions = seal::open_all(&app.vault, visit, sealed)?;
    Ok(sheet(opening, told, versions))
}

fn sheet(opening: Opening, mut told: Vec<Told>, versions: Vec<Version>) -> Sheet {
    let eyes = opening.eyes;
    let sees = |it: &str| Form::current().question(it).is_some_and(|it| eyes.read(it));
    for it in &mut told {
        it.answers = it.answers.only(sees);
    }
    let confirmed = versions::confirmed(&versions).only(sees);
    let effective = versions::effective(&versions::newest(&told), &confirmed);
    Sheet {
        opening,
        told,
        versions,
        effective,
    }
}

/// The question that an address names, where whoever acts writes its answer.
pub(super) fn writable(opening: &Opening, id: &str) -> Result<&'static Question, Problem> {
    let question = Form::current().question(id);
    let question = question.filter(|it| opening.eyes.write(it));
    question.ok_or_else(|| Refusal::NoQuestion.into())
}

/// The question that an address names, where whoever acts reads its answer.
pub(super) fn readable(opening: &Opening, id: &str) -> Result<&'static Question, Problem> {
    let question = Form::current().question(id);
    question
        .filter(|it| opening.eyes.read(it))
        .ok_or(Problem::NotFound)
}

/// What became of a form that was saved.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Saved {
    pub(super) placing: Placing,
    /// Why what was typed is no answer yet.
    pub(super) fault: Option<Fault>,
    /// The last version of the question now.
    pub(super) last: u64,
}

/// Saves what stands in the form of a question: as its answer, or as a draft where it is none yet.
pub(super) fn save(
    tx: &mut Tx,
    app: &App,
    visit: VisitId,
    id: &str,
    (base, filled): (u64, &Filled),
) -> Result<Saved, Problem> {
    let opening = enter(tx, app, visit)?;
    let question = writable(&opening, id)?;
    let today = offices::today(tx)?;
    let (written, fault) = match field::typed(&question.kind, FIELD, filled, today) {
        Typed::Nothing => (Written::of(id, Kind::Cleared, None), None),
        Typed::Answer(it) => (Written::of(id, Kind::Confirmed, Some(it)), None),
        Typed::Faulty(fault) => {
            let mut written = Written::of(id, Kind::Draft, None);
            written.fields = field::kept(&question.kind, FIELD, filled);
            (written, Some(fault))
        }
    };
    let (placing, last) = write(tx, app, visit, base, written)?;
    Ok(Saved {
        placing,
        fault,
        last,
    })
}

/// Writes the next version of a question, or beside it what a colleague did not see.
fn write(
    tx: &mut Tx,
    app: &App,
    visit: VisitId,
    base: u64,
    mut written: Written,
) -> Result<(Placing, u64), Problem> {
    let sealed = store::answers(tx, visit)?;
    let all = seal::open_all(&app.vault, visit, sealed)?;
    let placing = versions::place(&all, base, tx.actor().id(), &written);
    if placing == Placing::Nothing {
        tx.needs_no_event();
        return Ok((placing, versions::standing(&all, &written.question).last));
    }
    if placing == Placing::Beside {
        written.kind = Kind::Beside;
    }
    let n = store::next_n(tx, visit)?.ok_or(Problem::NotFound)?;
    let id = tx.new_id();
    let sealed = seal::seal(&app.vault, visit, Place::Answer(id), &written)?;
    store::add_answer(tx, visit, n, (id, &sealed))?;
    tx.record(&InterviewEvent::of("interview-event-saved", visit))?;
    tx.announce(TOPIC);
    Ok((placing, n))
}

/// Confirms what the visitor told the kiosk, with one touch. `told` is what was read for whoever confirms.
pub(super) fn confirm_told(
    tx: &mut Tx,
    app: &App,
    visit: VisitId,
    told: &[(String, u64, Answer)],
) -> Result<(), Problem> {
    let opening = enter(tx, app, visit)?;
    tx.needs_no_event();
    for (id, base, answer) in told {
        writable(&opening, id)?;
        let written = Written::of(id, Kind::AsTold, Some(answer.clone()));
        write(tx, app, visit, *base, written)?;
    }
    Ok(())
}

/// Settles what two people wrote: the version at this place is the answer.
pub(super) fn settle(
    tx: &mut Tx,
    app: &App,
    visit: VisitId,
    id: &str,
    (base, chosen): (u64, u64),
) -> Result<(), Problem> {
    let opening = enter(tx, app, visit)?;
    writable(&opening, id)?;
    let sealed = store::answers(tx, visit)?;
    let all = seal::open_all(&app.vault, visit, sealed)?;
    let found = all
        .iter()
        .find(|it| it.n == chosen && it.written.question == id);
    let answer = found.and_then(|it| it.written.answer.clone());
    let answer = answer.ok_or(Refusal::NoAnswer)?;
    write(
        tx,
        app,
        visit,
        base,
        Written::of(id, Kind::Settled, Some(answer)),
    )?;
    Ok(())
}

/// Somebody says that nobody else hears what is asked; or that somebody may. It counts once it is on record: the caller
/// remembers it after the transaction.
pub(super) fn say_alone(
    tx: &mut Tx,
    app: &App,
    visit: VisitId,
    said: Said,
) -> Result<Heard, Problem> {
    enter(tx, app, visit)?;
    let heard = Heard {
        staff: opening::me(tx)?,
        visit,
        said,
        at: tx.now(),
    };
    let what = match said {
        Said::Alone => "interview-event-alone",
        Said::NotAlone => "interview-event-not-alone",
    };
    tx.record(&InterviewEvent::of(what, visit))?;
    Ok(heard)
}

/// That somebody has said who else may hear, as it stands on record.
#[derive(Debug, Clone, Copy)]
#[must_use = "what is not remembered does not count"]
pub(super) struct Heard {
    staff: StaffId,
    visit: VisitId,
    said: Said,
    at: DateTime<Utc>,
}

impl Heard {
    /// From now on it counts.
    pub(super) fn remember(self, vault: &Vault) {
        match self.said {
            Said::Alone => sittings::say(vault, self.staff, self.visit, self.at),
            Said::NotAlone => sittings::unsay(vault, self.staff, self.visit),
        }
    }
}

/// What was said of whoever else may hear.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Said {
    /// Nobody hears.
    Alone,
    /// Somebody may.
    NotAlone,
}

/// Confirmed answers of a visit, by question. The caller has asked for the permission to read all of them.
pub fn confirmed(tx: &mut ReadTx, vault: &Vault, visit: VisitId) -> Result<Answers, Problem> {
    let sealed = store::answers(tx, visit)?;
    Ok(versions::confirmed(&seal::open_all(vault, visit, sealed)?))
}

/// The confirmed answers of the visits after `after` in the order of their ids, for records that are taken out.
pub fn confirmed_after(
    tx: &mut ReadTx,
    vault: &Vault,
    after: Option<VisitId>,
    limit: u32,
) -> Result<Vec<(VisitId, Answers)>, Problem> {
    tx.require(Permission::ExportRecords)?;
    let mut all = Vec::new();
    for visit in store::written_after(tx, after, limit)? {
        all.push((visit, confirmed(tx, vault, visit)?));
    }
    Ok(all)
}
