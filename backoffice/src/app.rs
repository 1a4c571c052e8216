//! The running office: everything a page or a device request needs, in one place that is handed around.

use crate::access::{Sessions, Staff, StaffId, Throttle};
use crate::db::{Actor, Db, ReadTx, Tx};
use crate::problem::Problem;
use crate::shelf::Shelf;
use crate::vault::{Cost, Vault};
use crate::versions::DataKind;
use crate::web::{Alerts, PanicButton, Room, VisitLink};
use chrono::{DateTime, NaiveDate, Utc};
use chrono_tz::Tz;
use shared::answers::Answers;
use shared::ids::VisitId;
use shared::protocol::Wait;
use shared::record::Frame;
use std::collections::BTreeMap;
use std::ops::Deref;
use std::sync::{Arc, PoisonError, RwLock};
use tokio::sync::Semaphore;
use uuid::Uuid;

/// So many passwords are checked at once; each takes 64 MiB of memory.
const SIGN_INS_AT_ONCE: usize = 2;

/// Called inside the transaction that receives a record, before it commits. A folder to the right (the queue) hangs
/// itself in here, so that the folder that receives (kiosks) need not know it.
pub type ArrivalHook = fn(&mut Tx, &Arrival) -> Result<(), Problem>;

/// Called with the whole office, at its start or when its vault was opened.
pub type AppHook = fn(&App) -> Result<(), Problem>;

/// A record that has just been received; what is sealed is still sealed.
#[derive(Debug)]
pub struct Arrival<'a> {
    /// Its place in the order of arrival.
    pub seq: u64,
    /// What stands in the clear.
    pub frame: &'a Frame,
    /// When it came; one that was set aside first and taken in later came when it was set aside.
    pub received_at: DateTime<Utc>,
}

/// Tells how long visitors wait now: whom the folder that speaks to kiosks (kiosks) asks.
pub type WaitHook = fn(&App, &mut ReadTx) -> Result<Waits, Problem>;

/// What was confirmed in the interview of a visit; whoever asks has asked for the permission to read it.
pub type AnswersHook = fn(&mut ReadTx, &Vault, VisitId) -> Result<Answers, Problem>;

/// Called inside a transaction that changes something about a visit.
pub type VisitHook = fn(&mut Tx, VisitId) -> Result<(), Problem>;

/// A paper from which follows that a matter is before a court.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CourtPaper {
    /// It is here.
    Came,
    /// It is not here after all.
    Gone,
}

/// Called inside the transaction in which somebody says that such a paper of a visit is here, or not after all.
pub type PaperHook = fn(&mut Tx, VisitId, CourtPaper) -> Result<(), Problem>;

/// Tells whether what is on record of a person must be kept, whatever else says that it may go.
pub type HeldHook = fn(&mut ReadTx, Uuid) -> Result<bool, Problem>;

/// Tells at which window somebody of the staff is, as it is called in the office.
pub type PlaceHook = fn(&mut ReadTx, StaffId) -> Result<Option<String>, Problem>;

/// Tells how something stands at the moment.
pub type StateHook = fn(&mut ReadTx) -> Result<bool, Problem>;

/// How long visitors wait, as far as that can be said.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Waits {
    /// Somebody of whom nothing is known.
    pub any: Option<Wait>,
    /// Somebody of this lane.
    pub lanes: BTreeMap<String, Wait>,
    /// When the last window closes today, as far as that is planned.
    pub closes_at: Option<DateTime<Utc>>,
    /// Whoever comes later will probably not be seen today.
    pub seen_until: Option<DateTime<Utc>>,
    /// Lanes from which nobody is called, and until when, where that was said.
    pub resting: BTreeMap<String, Option<DateTime<Utc>>>,
}

/// Something that somebody has in hand, and that another person must take over before they leave.
#[derive(Debug, Clone, Copy)]
pub struct Holding {
    /// Its name in forms and events.
    pub word: &'static str,
    /// The message that says what it is, and how many.
    pub label: &'static str,
    /// Whether somebody may take it over.
    pub fits: fn(&Staff) -> bool,
    /// How much of it somebody has in hand.
    pub count: fn(&mut ReadTx, StaffId) -> Result<u64, Problem>,
    /// Puts it into other hands: from whom, to whom.
    pub hand_over: fn(&mut Tx, StaffId, StaffId) -> Result<(), Problem>,
}

/// What somebody should see at the top of every page until they have done it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Notice {
    /// The message, which may speak of the `count`.
    pub message: &'static str,
    /// How many things it is about.
    pub count: usize,
    /// Where they can do it.
    pub to: &'static str,
}

/// Tells what somebody should see at the top of every page. It is asked for each page, so it must be quick.
pub type NoticeHook = fn(&mut ReadTx, &Staff, NaiveDate) -> Result<Option<Notice>, Problem>;

/// What the folders on the right want to be called for; filled in `features.rs`.
#[derive(Clone, Copy, Default)]
pub struct Hooks {
    /// When a record arrives.
    pub arrivals: &'static [ArrivalHook],
    /// When records that arrived are on disk; must not take long.
    pub arrived: &'static [AppHook],
    /// When the server starts, before it answers.
    pub started: &'static [AppHook],
    /// When the vault was opened, on a thread that may wait.
    pub unlocked: &'static [AppHook],
    /// What people have in hand.
    pub holdings: &'static [Holding],
    /// Who knows how long visitors wait.
    pub waits: Option<WaitHook>,
    /// Whether visitors are received elsewhere than at windows at the moment, so that nothing is known of their wait.
    pub received_elsewhere: Option<StateHook>,
    /// What people should see until they have done it.
    pub notices: &'static [NoticeHook],
    /// When a conflict check was made, or somebody it found was ruled on.
    pub checked: &'static [VisitHook],
    /// When a paper shows that a matter is before a court.
    pub court_papers: &'static [PaperHook],
    /// Kinds of data that an office may edit.
    pub data: &'static [DataKind],
    /// Where an intake leads on to.
    pub at_intake: &'static [VisitLink],
    /// Where the page of a person leads on to.
    pub at_person: &'static [VisitLink],
    /// Who knows whether what is on record of a person must be kept.
    pub held: Option<HeldHook>,
    /// Who knows what was confirmed in the interview of a visit.
    pub confirmed: Option<AnswersHook>,
    /// Who knows where somebody of the staff is in the office.
    pub place: Option<PlaceHook>,
}

/// What a running office is made of.
pub struct Parts {
    /// The records.
    pub db: Db,
    /// The keys.
    pub vault: Vault,
    /// What password checks cost for names that do not exist, and new accounts.
    pub cost: Cost,
    /// What the folders on the right want to be called for.
    pub hooks: Hooks,
    /// The rooms listed at the side of every page.
    pub rooms: &'static [Room],
    /// What stands at the top of every page when somebody must not be overlooked.
    pub alerts: &'static [Alerts],
    /// How somebody of the staff calls for help from every page.
    pub panic: Option<PanicButton>,
    /// The certificate kiosks pin and browsers install, in PEM; none when an outside certificate is used.
    pub ca_pem: Option<String>,
    /// The address the office is reached at from its own machine, as printed at the start.
    pub address: String,
}

/// What a running office is made of, and who is in it at the moment.
pub struct Inner {
    parts: Parts,
    /// Who is signed in.
    pub sessions: Sessions,
    /// Who has mistyped too often.
    pub throttle: Throttle,
    /// The turn to have a password checked.
    pub sign_ins: Arc<Semaphore>,
    shelf: Shelf,
    zone: RwLock<Tz>,
}

impl Deref for Inner {
    type Target = Parts;
    fn deref(&self) -> &Parts {
        &self.parts
    }
}

/// The running office.
#[derive(Clone)]
pub struct App(Arc<Inner>);

impl Deref for App {
    type Target = Inner;
    fn deref(&self) -> &Inner {
        &self.0
    }
}

impl App {
    /// Opens the office.
    pub fn new(parts: Parts) -> App {
        App(Arc::new(Inner {
            parts,
            sessions: Sessions::default(),
            throttle: Throttle::default(),
            sign_ins: Arc::new(Semaphore::new(SIGN_INS_AT_ONCE)),
            shelf: Shelf::default(),
            zone: RwLock::new(Tz::UTC),
        }))
    }

    /// What a folder keeps in memory, one thing of each kind; empty when first asked for.
    pub fn kept<T: Default + Send + Sync + 'static>(&self) -> Arc<T> {
        self.shelf.of()
    }

    /// Whether visitors are received elsewhere than at windows at the moment.
    pub fn receives_elsewhere(&self, tx: &mut ReadTx) -> Result<bool, Problem> {
        let hook = self.hooks.received_elsewhere;
        hook.map_or(Ok(false), |it| it(tx))
    }

    /// Whether what is on record of a person must be kept: nothing of it may be erased.
    pub fn is_held(&self, tx: &mut ReadTx, person: Uuid) -> Result<bool, Problem> {
        self.hooks.held.map_or(Ok(false), |it| it(tx, person))
    }

    /// What was confirmed in the interview of a visit. Whoever asks has asked for the permission to read it.
    pub fn confirmed_answers(&self, tx: &mut ReadTx, visit: VisitId) -> Result<Answers, Problem> {
        let hook = self.hooks.confirmed;
        hook.map_or_else(|| Ok(Answers::default()), |it| it(tx, &self.vault, visit))
    }

    /// Where somebody of the staff is in the office, as far as that is known.
    pub fn place_of(&self, tx: &mut ReadTx, staff: StaffId) -> Result<Option<String>, Problem> {
        self.hooks.place.map_or(Ok(None), |it| it(tx, staff))
    }

    /// The time zone of the office, in which pages show times.
    pub fn zone(&self) -> Tz {
        *self.zone.read().unwrap_or_else(PoisonError::into_inner)
    }

    /// The day it is in the office.
    pub fn today(&self) -> NaiveDate {
        self.db.now().with_timezone(&self.zone()).date_naive()
    }

    /// Sets the time zone; the office's own folder does so at the start and when it changes.
    pub fn set_zone(&self, zone: Tz) {
        *self.zone.write().unwrap_or_else(PoisonError::into_inner) = zone;
    }

    /// Runs a write transaction without holding up other requests.
    pub async fn write<T: Send + 'static>(
        &self,
        actor: Actor,
        work: impl FnMut(&mut Tx) -> Result<T, Problem> + Send + 'static,
    ) -> Result<T, Problem> {
        let app = self.clone();
        self.blocking(move || app.db.write(&actor, work)).await
    }

    /// Runs a transaction that only looks, without holding up other requests.
    pub async fn read<T: Send + 'static>(
        &self,
        actor: Actor,
        work: impl FnOnce(&mut ReadTx) -> Result<T, Problem> + Send + 'static,
    ) -> Result<T, Problem> {
        let app = self.clone();
        self.blocking(move || app.db.read(&actor, work)).await
    }

    /// Runs anything that may wait (disk, passwords) on a thread of its own.
    pub async fn blocking<T: Send + 'static>(
        &self,
        work: impl FnOnce() -> Result<T, Problem> + Send + 'static,
    ) -> Result<T, Problem> {
        match tokio::task::spawn_blocking(work).await {
            Ok(done) => done,
            // What a panic says may quote content; its place stands in the log already.
            Err(_panic) => Err(Problem::defect(
                "a task broke off; its place stands in the log above",
            )),
        }
    }

    /// How long visitors wait now.
    pub fn waits(&self, tx: &mut ReadTx) -> Result<Waits, Problem> {
        match self.hooks.waits {
            Some(hook) => hook(self, tx),
            None => Ok(Waits::default()),
        }
    }

    /// Tells the folders on the right that a conflict check stands differently now.
    pub fn after_check(&self, tx: &mut Tx, visit: VisitId) -> Result<(), Problem> {
        let mut hooks = self.hooks.checked.iter();
        hooks.try_for_each(|it| it(tx, visit))
    }

    /// Tells the folders on the right that a paper shows a matter to be before a court, or does not after all.
    pub fn after_court_paper(
        &self,
        tx: &mut Tx,
        visit: VisitId,
        paper: CourtPaper,
    ) -> Result<(), Problem> {
        let mut hooks = self.hooks.court_papers.iter();
        hooks.try_for_each(|it| it(tx, visit, paper))
    }

    /// Tells the folders on the right that records have arrived and are on disk.
    pub fn after_arrivals(&self) {
        for hook in self.hooks.arrived {
            if let Err(problem) = hook(self) {
                tracing::error!(problem = problem.plain(), "after records arrived");
            }
        }
    }

    /// Tells the folders on the right that the vault is open. A defect there does not undo the sign-in.
    pub fn after_unlock(&self) {
        for hook in self.hooks.unlocked {
            if let Err(problem) = hook(self) {
                tracing::error!(problem = problem.plain(), "after unlocking");
            }
        }
    }
}
