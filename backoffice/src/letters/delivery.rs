//! By which ways a letter may reach a person. Handing it over is always one; anything else needs a way that the person has
//! called safe.

use super::choices::choices;
use super::refusal::Refusal;
use crate::access::Permission;
use crate::contact::{self, Channel, Purpose};
use crate::db::{ReadTx, Tx};
use crate::people::PersonId;
use crate::people::parties::{self, PartyRole};
use crate::problem::Problem;
use crate::selection::Delivery;
use crate::vault::{State, Vault};
use shared::ids::VisitId;

choices! {
    /// How a letter leaves.
    Way {
        Hand = "hand", "letters-way-hand";
        Mail = "mail", "letters-way-mail";
        Email = "email", "letters-way-email";
    }
}

/// Which ways are open for a person at the moment.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Ways {
    /// Whether a letter may be mailed.
    pub(super) mail: Delivery,
    /// Whether it may be e-mailed, by the staff's own means.
    pub(super) email: Delivery,
}

impl Ways {
    /// Nothing but the hand.
    pub(super) const HAND_ONLY: Ways = Ways {
        mail: Delivery::HandOnly,
        email: Delivery::HandOnly,
    };

    /// Whether a letter may go this way.
    pub(super) fn may(self, way: Way) -> Result<(), Refusal> {
        let found = match way {
            Way::Hand => return Ok(()),
            Way::Mail => self.mail,
            Way::Email => self.email,
        };
        match found {
            Delivery::SafeChannel => Ok(()),
            Delivery::HandOnly => Err(Refusal::NoSafeWay),
        }
    }
}

/// Which ways are open for the people of this visit, as a page shows them. Denied by default: where nobody is confirmed yet, or
/// whoever looks may not see how people are reached, a letter is handed over.
pub(super) fn ways(tx: &mut ReadTx, vault: &Vault, visit: VisitId) -> Result<Ways, Problem> {
    let mut open = |channel| {
        let clients = clients(tx, vault, visit)?;
        let mut is_open = !clients.is_empty();
        for person in clients {
            is_open &= contact::would_allow(tx, vault, person, channel, Purpose::Document)?;
        }
        Ok::<_, Problem>(delivery(is_open))
    };
    Ok(Ways {
        mail: open(Channel::Mail)?,
        email: open(Channel::Email)?,
    })
}

/// Asks whether a letter may go this way now; question and answer are written down for everyone it concerns.
pub(super) fn ask(tx: &mut Tx, vault: &Vault, visit: VisitId, way: Way) -> Result<Ways, Problem> {
    let channel = match way {
        Way::Hand => return Ok(Ways::HAND_ONLY),
        Way::Mail => Channel::Mail,
        Way::Email => Channel::Email,
    };
    let clients = clients(tx, vault, visit)?;
    let mut is_open = !clients.is_empty();
    for person in clients {
        let verdict = contact::ask_may_contact(tx, vault, person, channel, Purpose::Document)?;
        is_open &= verdict.how().is_some();
    }
    let mut ways = Ways::HAND_ONLY;
    match way {
        Way::Mail => ways.mail = delivery(is_open),
        _ => ways.email = delivery(is_open),
    }
    Ok(ways)
}

fn delivery(is_open: bool) -> Delivery {
    if is_open {
        Delivery::SafeChannel
    } else {
        Delivery::HandOnly
    }
}

/// Those who seek help in the matter of a visit, for whoever may see them while the office is open.
fn clients(tx: &mut ReadTx, vault: &Vault, visit: VisitId) -> Result<Vec<PersonId>, Problem> {
    crate::kiosks::heading(tx, visit)?.ok_or(Problem::NotFound)?;
    let may_ask = tx.actor().may(Permission::SeePeople) && vault.state() == State::Open;
    if !may_ask {
        return Ok(Vec::new());
    }
    let parties = parties::of_visit(tx, visit)?.into_iter();
    Ok(parties
        .filter(|it| it.role == PartyRole::Client)
        .map(|it| it.person)
        .collect())
}
