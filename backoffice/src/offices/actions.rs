//! What can be done with the facts of the office.

use super::model::{OfficeEvent, Settings};
use super::{TOPIC, store};
use crate::access::Permission;
use crate::app::App;
use crate::db::{Actor, Db, Tx};
use crate::problem::Problem;
use shared::ids::OfficeId;
use shared::protocol::Door;

/// Why the office could not be opened. Every message says what to do next.
#[derive(Debug, thiserror::Error)]
pub enum OfficeError {
    /// `keys.db` and the database are of different offices.
    #[error(
        "this database belongs to another office than the keys in the data folder\n  try: name the right folder with --data or the right database with --database"
    )]
    OtherOffice,
    /// The database did not answer.
    #[error("the office cannot be read: {0}")]
    Store(String),
}

/// Makes sure that the office has its facts, and that these keys are its keys. Called at each start.
pub fn prepare(db: &Db, office: OfficeId) -> Result<Settings, OfficeError> {
    let broken = |problem: Problem| OfficeError::Store(problem.plain());
    let found = db
        .read(&Actor::PROGRAM, |tx| Ok(store::find(tx)?))
        .map_err(broken)?;
    let settings = match found {
        Some(it) => it,
        None => db
            .write(&Actor::PROGRAM, |tx| be_born(tx, office))
            .map_err(broken)?,
    };
    if settings.office_id == office {
        Ok(settings)
    } else {
        Err(OfficeError::OtherOffice)
    }
}

/// Makes the office ready when the server starts.
pub fn start(app: &App) -> Result<(), Problem> {
    let settings = prepare(&app.db, app.vault.office()).map_err(Problem::defect)?;
    app.set_zone(settings.time_zone);
    Ok(())
}

/// Two processes may start at once: the first one's facts are kept.
fn be_born(tx: &mut Tx, office: OfficeId) -> Result<Settings, Problem> {
    if let Some(it) = store::find(tx)? {
        return Ok(it);
    }
    let settings = store::born(tx, office)?;
    tx.record(&OfficeEvent::Born)?;
    Ok(settings)
}

/// Keeps the facts of the office (all but the door).
pub fn save(tx: &mut Tx, settings: &Settings) -> Result<(), Problem> {
    tx.require(Permission::ManageOffice)?;
    store::save(tx, settings)?;
    tx.record(&OfficeEvent::Saved {
        time_zone: settings.time_zone,
        languages: settings.languages.clone(),
        offers_unreviewed: settings.offers_unreviewed,
        is_neutral: settings.office_line.is_none(),
        neutral_paper: settings.neutral_paper,
        is_public: settings.public_address.is_some(),
    })?;
    tx.announce(TOPIC);
    Ok(())
}

/// Says whether visitors may still take a number. Whoever runs the windows may say so; kiosks learn it with their next
/// question.
pub fn set_door(tx: &mut Tx, door: Door) -> Result<(), Problem> {
    tx.require(Permission::ManageWindows)?;
    store::set_door(tx, door)?;
    tx.record(&OfficeEvent::DoorSet(door))?;
    tx.announce(TOPIC);
    Ok(())
}
