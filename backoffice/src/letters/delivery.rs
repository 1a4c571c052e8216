//! By which ways a letter may reach a person, and on which conditions. Handing it over is always one; anything else needs a way
//! that the person has called safe.

use super::choices::choices;
use super::refusal::Refusal;
use crate::access::Permission;
use crate::contact::{
    self, Channel, ContactId, Envelope, How, Instead, Kind, Mention, Purpose, Reason, SenderName,
    Verdict,
};
use crate::db::{ReadTx, Tx};
use crate::people::PersonId;
use crate::people::parties::{self, Party, PartyRole};
use crate::problem::Problem;
use crate::selection::Delivery;
use crate::vault::{State, Vault};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use shared::ids::VisitId;

choices! {
    /// How a letter leaves.
    Way {
        Hand = "hand", "letters-way-hand";
        Mail = "mail", "letters-way-mail";
        Email = "email", "letters-way-email";
    }
}

choices! {
    /// What a finished letter says of who sends it, the least first.
    Bears {
        Plain = "plain", "letters-bears-plain";
        Initials = "initials", "letters-bears-initials";
        Office = "office", "letters-bears-office";
    }
}

impl Bears {
    /// What a letter may say where the office is named so.
    pub(super) fn of(sender: SenderName) -> Bears {
        match sender {
            SenderName::Blank => Bears::Plain,
            SenderName::Initials => Bears::Initials,
            SenderName::Full => Bears::Office,
        }
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

/// On which conditions a letter goes to one person. Content: it says how somebody is reached.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Conditions {
    /// What kind of address.
    pub(super) kind: Kind,
    /// Enough of it to tell it from another.
    pub(super) masked: String,
    pub(super) sender: SenderName,
    pub(super) envelope: Envelope,
    pub(super) mention: Mention,
    /// The tag of the language; empty where none was said.
    pub(super) language: String,
}

/// One person to whom a letter goes.
#[derive(Clone, PartialEq, Eq)]
pub(super) struct Receiver {
    pub(super) person: PersonId,
    pub(super) contact: ContactId,
    /// How often the address was said anew.
    version: u64,
    pub(super) conditions: Conditions,
}

/// What the rule of contact says of one way, for everybody whom a letter concerns.
#[derive(Clone, PartialEq, Eq)]
pub(super) enum Answer {
    /// It may go: to these, on these conditions.
    Open(Vec<Receiver>),
    /// It may not, and this is done instead.
    Closed {
        reasons: Vec<Reason>,
        instead: Instead,
    },
}

impl Answer {
    /// Nobody knows whether it may go: so it may not.
    const UNKNOWN: Answer = Answer::Closed {
        reasons: Vec::new(),
        instead: Instead::HoldForPickUp,
    };

    /// Whether it may go.
    pub(super) fn delivery(&self) -> Delivery {
        match self {
            Answer::Open(_) => Delivery::SafeChannel,
            Answer::Closed { .. } => Delivery::HandOnly,
        }
    }

    /// Those to whom it may go.
    pub(super) fn receivers(&self) -> &[Receiver] {
        match self {
            Answer::Open(all) => all,
            Answer::Closed { .. } => &[],
        }
    }

    /// The most that a letter may say of who sends it; nothing where it may not go.
    pub(super) fn most(&self) -> Option<Bears> {
        let all = self.receivers().iter();
        all.map(|it| Bears::of(it.conditions.sender)).min()
    }

    /// A mark of everything it says: whoever sends a letter has seen this, or is asked to look again.
    pub(super) fn mark(&self) -> String {
        let one = |it: &Receiver| {
            let of = &it.conditions;
            let (sender, mention) = (of.sender.word(), of.mention.word());
            format!("{} {} {sender} {mention};", it.contact, it.version)
        };
        let words: Vec<String> = self.receivers().iter().map(one).collect();
        data_encoding::HEXLOWER.encode(&Sha256::digest(words.concat()))
    }
}

/// What the rule says of every way but the hand.
pub(super) struct Answers {
    pub(super) mail: Answer,
    pub(super) email: Answer,
}

impl Answers {
    /// What it says of this way; nothing of the hand, which is always open.
    pub(super) fn of(&self, way: Way) -> Option<&Answer> {
        match way {
            Way::Hand => None,
            Way::Mail => Some(&self.mail),
            Way::Email => Some(&self.email),
        }
    }

    /// What a letter says of who sends it, so that it may go every way that is open.
    pub(super) fn bears(&self) -> Bears {
        let most = [self.mail.most(), self.email.most()].into_iter().flatten();
        most.min().unwrap_or(Bears::Office)
    }
}

/// Whether a finished letter may go to people who are reached on these conditions. Nobody mails a letter on an old answer: what
/// it says of the sender was decided when it was finished, and they may have come to be protected since.
pub(super) fn conforms(bears: Bears, most: Option<Bears>) -> Result<(), Refusal> {
    match most {
        Some(most) if most < bears => Err(Refusal::SaysTooMuch),
        _ => Ok(()),
    }
}

fn channel(way: Way) -> Option<Channel> {
    match way {
        Way::Hand => None,
        Way::Mail => Some(Channel::Mail),
        Way::Email => Some(Channel::Email),
    }
}

/// What the rule would say for the people of this visit, as a page shows it. Denied by default: where nobody is confirmed yet,
/// or whoever looks may not see how people are reached, a letter is handed over.
pub(super) fn answers(tx: &mut ReadTx, vault: &Vault, visit: VisitId) -> Result<Answers, Problem> {
    let clients = clients(tx, vault, visit)?;
    let mut would = |channel| {
        let mut said = Vec::new();
        for person in &clients {
            let verdict = contact::would_say(tx, vault, *person, channel, Purpose::Document)?;
            said.push((*person, verdict));
        }
        answer(tx, vault, said)
    };
    Ok(Answers {
        mail: would(Channel::Mail)?,
        email: would(Channel::Email)?,
    })
}

/// Asks whether a letter may go this way now; question and answer are written down for everyone it concerns.
pub(super) fn ask(tx: &mut Tx, vault: &Vault, visit: VisitId, way: Way) -> Result<Answer, Problem> {
    let Some(channel) = channel(way) else {
        return Ok(Answer::UNKNOWN);
    };
    let mut said = Vec::new();
    for person in clients(tx, vault, visit)? {
        let verdict = contact::ask_may_contact(tx, vault, person, channel, Purpose::Document)?;
        said.push((person, verdict));
    }
    answer(tx, vault, said)
}

/// Everybody may be written to, or nobody is.
fn answer(
    tx: &mut ReadTx,
    vault: &Vault,
    said: Vec<(PersonId, Verdict)>,
) -> Result<Answer, Problem> {
    let (asked, mut receivers) = (said.len(), Vec::new());
    let (mut reasons, mut denied) = (Vec::new(), None);
    for (person, verdict) in said {
        reasons.extend(verdict.reasons());
        match verdict {
            Verdict::Allowed(how) => receivers.extend(receiver(tx, vault, person, how)?),
            Verdict::Denied { instead, .. } => denied = Some(instead),
        }
    }
    reasons.sort_unstable();
    reasons.dedup();
    Ok(match denied {
        Some(instead) => Answer::Closed { reasons, instead },
        None if asked == 0 || receivers.len() < asked => Answer::UNKNOWN,
        None => Answer::Open(receivers),
    })
}

fn receiver(
    tx: &mut ReadTx,
    vault: &Vault,
    person: PersonId,
    how: How,
) -> Result<Option<Receiver>, Problem> {
    let all = contact::of_person(tx, vault, person)?;
    let own = all.iter().find(|it| Some(it.id) == how.contact);
    Ok(own.map(|it| Receiver {
        person,
        contact: it.id,
        version: it.version,
        conditions: Conditions {
            kind: it.kind,
            masked: it.masked(),
            sender: how.sender,
            envelope: how.envelope,
            mention: how.mention,
            language: how.language,
        },
    }))
}

/// Those who seek help in the matter of a visit, for whoever may see them while the office is open.
fn clients(tx: &mut ReadTx, vault: &Vault, visit: VisitId) -> Result<Vec<PersonId>, Problem> {
    crate::kiosks::heading(tx, visit)?.ok_or(Problem::NotFound)?;
    let may_ask = tx.actor().may(Permission::SeePeople) && vault.state() == State::Open;
    if !may_ask {
        return Ok(Vec::new());
    }
    let seen = parties::of_visit(tx, visit)?;
    let all = parties::everybody(tx, visit)?;
    let is_client = |it: &Party| it.role == PartyRole::Client;
    let clients: Vec<PersonId> = seen
        .iter()
        .filter(|it| is_client(it))
        .map(|it| it.person)
        .collect();
    // Nobody answers for somebody whom whoever asks does not see.
    if clients.len() < all.iter().filter(|(it, _)| is_client(it)).count() {
        return Ok(Vec::new());
    }
    Ok(clients)
}
