//! Making a code for a screen, what happens when a screen comes with one, and taking a screen out.

use super::guesses::Guesses;
use super::model::{CODE_GOOD_FOR, PairedWall, Refusal, WALLS, WallCode, WallEvent};
use super::store;
use crate::access::{Permission, Token};
use crate::app::App;
use crate::db::{Actor, ReadTx, Tx};
use crate::problem::Problem;
use std::net::IpAddr;
use uuid::Uuid;

/// Makes a code for a screen of this name. It is shown once.
pub fn new_code(tx: &mut Tx, name: &str) -> Result<WallCode, Problem> {
    tx.require(Permission::ManageWindows)?;
    let name = super::model::name(name)?;
    let code = WallCode::mint(tx.random());
    let expires_at = tx.now() + CODE_GOOD_FOR;
    store::add_code(tx, &code, &name, expires_at)?;
    tx.record(&WallEvent::CodeMade)?;
    Ok(code)
}

/// Makes the screen that comes with this code from this computer belong to the office. The secret is for that screen alone.
pub(super) async fn pair_at(app: &App, from: IpAddr, typed: &str) -> Result<Token, Problem> {
    let (guesses, now) = (app.kept::<Guesses>(), app.db.now());
    if !guesses.may_try(from, now) {
        return Err(Refusal::TooMany.into());
    }
    let token = match WallCode::typed(typed) {
        Some(code) if is_good(app, code.clone()).await? => {
            app.write(Actor::PUBLIC, move |tx: &mut Tx| pair(tx, &code))
                .await?
        }
        _ => None,
    };
    if token.is_some() {
        guesses.was_right(from);
    }
    token.ok_or_else(|| Refusal::CodeUnknown.into())
}

/// Looked up before anything is locked: a wrong code keeps nobody from writing.
async fn is_good(app: &App, code: WallCode) -> Result<bool, Problem> {
    let read = move |tx: &mut ReadTx| Ok(store::name_for(tx, &code)?.is_some());
    app.read(Actor::PUBLIC, read).await
}

fn pair(tx: &mut Tx, code: &WallCode) -> Result<Option<Token>, Problem> {
    let Some(name) = store::name_for(tx, code)? else {
        return Ok(None);
    };
    if !store::spend(tx, code)? {
        return Ok(None);
    }
    let token = Token::mint(tx.random());
    let wall = PairedWall {
        id: tx.new_id(),
        name,
        paired_at: tx.now(),
    };
    store::add_wall(tx, &wall, &token)?;
    tx.record(&WallEvent::Paired(wall.id))?;
    Ok(Some(token))
}

/// The screen shows nothing from now on.
pub(super) fn unpair(tx: &mut Tx, id: Uuid) -> Result<(), Problem> {
    tx.require(Permission::ManageWindows)?;
    if !store::unpair(tx, id)? {
        // Somebody else was quicker.
        tx.needs_no_event();
        return if store::is_known(tx, id)? {
            Ok(())
        } else {
            Err(Problem::NotFound)
        };
    }
    tx.record(&WallEvent::Unpaired(id))?;
    tx.announce(WALLS);
    Ok(())
}
