//! Finds the number of a paper.

use super::model::{Holder, Paper, Place, before};
use crate::app::App;
use crate::db::ReadTx;
use crate::intake;
use crate::offices;
use crate::problem::Problem;
use crate::queue::model::{Ticket, day};
use crate::queue::outlook::{outlook, rounded};
use crate::queue::stage::Stage;
use crate::queue::{actions, store, windows};

/// What the holder of the paper with this code may know.
pub fn holder(tx: &mut ReadTx, app: &App, token_hash: [u8; 32]) -> Result<Paper, Problem> {
    let Some(own) = store::by_token(tx, token_hash)? else {
        return Ok(Paper::Unheard);
    };
    let (now, office) = (tx.now(), offices::settings(tx)?);
    let comes = match own.stage {
        Stage::Returns { day: on, .. } => day(now, office.time_zone) <= on,
        _ => false,
    };
    if own.here_since() < actions::here_since(tx)? && !comes {
        return Ok(Paper::Past);
    }
    let cards = intake::cards(tx, &app.vault, &[own.visit])?;
    let language = cards.and_then(|it| Some(it.get(&own.visit)?.reads.clone()));
    let lead = match own.lead.filter(|_| own.stage == Stage::With) {
        Some(lead) => store::ticket(tx, lead)?,
        None => None,
    };
    let called = lead.as_ref().unwrap_or(&own);
    Ok(Paper::Known(Holder {
        place: place(tx, app, called)?,
        called_as: called.visit,
        label: own.label,
        language,
    }))
}

/// Where a number stands. Whoever goes along with another stands where that one stands.
pub(in crate::queue) fn place(
    tx: &mut ReadTx,
    app: &App,
    ticket: &Ticket,
) -> Result<Place, Problem> {
    Ok(match &ticket.stage {
        Stage::Waiting => waiting(tx, app, ticket)?,
        Stage::Held { until } if *until <= tx.now() => waiting(tx, app, ticket)?,
        Stage::Held { until } => Place::Held { until: *until },
        Stage::Called { window, .. } => {
            let found = windows::all(tx)?
                .into_iter()
                .find(|it| it.window == *window);
            Place::Called {
                window: found.map_or_else(|| window.0.to_string(), |it| it.label()),
            }
        }
        Stage::Serving { .. } => Place::Served,
        Stage::AtStations { .. } => Place::AtStations,
        Stage::Returns { day, .. } => Place::Returns { day: *day },
        Stage::NoShow { .. } => Place::Missed,
        Stage::Served { .. } | Stage::Left { .. } | Stage::With => Place::Over,
    })
}

fn waiting(tx: &mut ReadTx, app: &App, ticket: &Ticket) -> Result<Place, Problem> {
    let (now, zone) = (tx.now(), offices::settings(tx)?.time_zone);
    let all = actions::waiting_on_day_of(tx, now, zone)?;
    let line = actions::in_line(tx, &app.vault, &all)?;
    let place = before(&line, ticket.visit, now);
    let outlook = outlook(app, tx)?;
    let told = outlook.waits.get(&ticket.visit);
    let wait = told.map(|it| rounded(it.0));
    let own = line.iter().find(|it| it.visit == ticket.visit);
    let stands = own.zip(wait).zip(place);
    let stands = stands.map(|((own, wait), (ahead, _))| own.stands(ahead, wait, outlook.closes_at));
    let may_be_too_late = match (own, stands) {
        // Nobody calls them: only the desk can mend that.
        (None, _) => true,
        (Some(own), _) if own.may_be_called_early() => false,
        (Some(_), Some(stands)) => stands.may_close_before(outlook.at),
        // Of whom it is not known how long they wait, the day as it is planned has no room, where a window is for them.
        (Some(own), None) => {
            outlook.closes_at.is_some() && own.is_for_some_window(&windows::all(tx)?)
        }
    };
    Ok(Place::Waiting {
        ahead: place.map(|it| it.0),
        later_first: place.map_or(0, |it| it.1),
        wait,
        away_until: stands.and_then(|it| it.may_go_until(outlook.at)),
        may_be_too_late,
    })
}
