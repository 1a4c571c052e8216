//! Puts records on disk together when they arrive together: one commit (the slow part of a safe disk) serves all of
//! them, and each gets its own answer. A record that cannot be stored fails alone.

use super::super::model::Aside;
use super::actions::{Kept, Letter, receive};
use crate::app::App;
use crate::db::Actor;
use crate::offices;
use crate::problem::Problem;
use shared::ids::StoreEpoch;
use shared::protocol::Receipt;
use std::sync::{Mutex, PoisonError};
use tokio::sync::oneshot;

/// More records than this do not share a commit, so that nobody waits long.
const TOGETHER_MAX: usize = 128;

type Answer = Result<(Kept, StoreEpoch), Problem>;

struct Waiting {
    letter: Letter,
    answer: oneshot::Sender<Answer>,
}

/// The records that have arrived and are not on disk yet.
#[derive(Default)]
pub(super) struct Inbox(Mutex<Pile>);

#[derive(Default)]
struct Pile {
    waiting: Vec<Waiting>,
    is_being_written: bool,
}

/// What became of a record; the kiosk may believe it.
#[derive(Debug)]
pub(in crate::kiosks) enum Delivered {
    /// Received for the first time.
    New(Receipt),
    /// It was here already: the same receipt again.
    Again(Receipt),
    /// Set aside.
    Aside(Aside),
}

/// Takes a record in; the answer comes when it is on disk.
pub(in crate::kiosks) async fn put(app: &App, letter: Letter) -> Result<Delivered, Problem> {
    let receipt = letter.receipt();
    let (answer, answered) = oneshot::channel();
    let inbox = app.kept::<Inbox>();
    if inbox.add(Waiting { letter, answer }) {
        let app = app.clone();
        // Not awaited: a kiosk that hangs up must not stop the records of others.
        tokio::task::spawn_blocking(move || inbox.write_all(&app));
    }
    let (kept, store_epoch) = answered.await.unwrap_or(Err(Problem::Busy))?;
    let signed = |server_seq| {
        let receipt = Receipt {
            server_seq,
            store_epoch,
            ..receipt
        };
        receipt.signed(app.vault.identity())
    };
    Ok(match kept {
        Kept::New { seq } => Delivered::New(signed(seq)),
        Kept::Again { seq } => Delivered::Again(signed(seq)),
        Kept::Aside(why) => Delivered::Aside(why),
    })
}

impl Inbox {
    /// Adds a record; tells whether someone has to begin writing.
    fn add(&self, it: Waiting) -> bool {
        let mut pile = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        pile.waiting.push(it);
        !std::mem::replace(&mut pile.is_being_written, true)
    }

    /// Takes the next records that will share a commit; nothing ends the writing.
    fn take(&self) -> Vec<Waiting> {
        let mut pile = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let count = pile.waiting.len().min(TOGETHER_MAX);
        pile.is_being_written = count != 0;
        pile.waiting.drain(..count).collect()
    }

    fn write_all(&self, app: &App) {
        let _turn = Turn(self);
        loop {
            let together = self.take();
            if together.is_empty() {
                break;
            }
            let (letters, answers): (Vec<Letter>, Vec<_>) = together
                .into_iter()
                .map(|it| (it.letter, it.answer))
                .unzip();
            for (answer, to) in write(app, &letters).into_iter().zip(answers) {
                // Whoever hung up asks again, and gets the same answer then.
                let _nobody_listens = to.send(answer);
            }
            app.after_arrivals();
        }
    }
}

/// The turn to write; given back even when a defect ends the thread, so that the next record is written again.
struct Turn<'a>(&'a Inbox);

impl Drop for Turn<'_> {
    fn drop(&mut self) {
        if std::thread::panicking() {
            self.0
                .0
                .lock()
                .unwrap_or_else(PoisonError::into_inner)
                .is_being_written = false;
        }
    }
}

/// One commit for all; when that fails, one for each.
fn write(app: &App, letters: &[Letter]) -> Vec<Answer> {
    match write_together(app, letters) {
        Ok(kept) => kept.into_iter().map(Ok).collect(),
        Err(problem) if letters.len() == 1 => vec![Err(problem)],
        Err(_) => letters
            .iter()
            .map(|it| write_together(app, std::slice::from_ref(it)).map(|kept| kept[0]))
            .collect(),
    }
}

fn write_together(app: &App, letters: &[Letter]) -> Result<Vec<(Kept, StoreEpoch)>, Problem> {
    let (keys, hooks) = (app.vault.public_keys(), app.hooks.arrivals);
    app.db.write(&Actor::PROGRAM, |tx| {
        let epoch = offices::settings(tx)?.store_epoch;
        let take = |it: &Letter| {
            let kept = tx.in_the_name_of(it.actor(), |tx| receive(tx, it, keys, hooks))?;
            Ok((kept, epoch))
        };
        letters.iter().map(take).collect()
    })
}
