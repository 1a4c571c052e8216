//! Who is what to whom: families, petitioners and beneficiaries, those who stand against somebody. What somebody is to
//! another is sealed; on record in the clear is only that there is something between two numbers.

use super::actions::{Known, look, visible};
use super::merging::merged_into;
use super::model::{PeopleEvent, PersonId, Refusal, TOPIC};
use super::seal::Piece;
use super::store::{self, SealedRelationship};
use crate::access::Permission;
use crate::db::{ReadTx, Tx};
use crate::problem::Problem;
use crate::vault::Vault;
use uuid::Uuid;

/// What one person is to another.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Relation {
    /// Married to, or living as if.
    Spouse,
    /// Was married to.
    FormerSpouse,
    /// Parent of.
    Parent,
    /// Child of.
    Child,
    /// Brother or sister of.
    Sibling,
    /// Another relative of.
    Relative,
    /// Files a petition for.
    Petitioner,
    /// Is petitioned for by.
    Beneficiary,
    /// Helps, and may be spoken to if the person says so.
    Helper,
    /// Is helped by.
    Helped,
    /// Employs.
    Employer,
    /// Works for.
    Employee,
    /// Stands against.
    Adverse,
}

/// Every relation with its word, its message and what it is from the other side.
pub const RELATIONS: [(Relation, &str, &str, Relation); 13] = [
    (
        Relation::Spouse,
        "spouse",
        "people-relation-spouse",
        Relation::Spouse,
    ),
    (
        Relation::FormerSpouse,
        "former-spouse",
        "people-relation-former-spouse",
        Relation::FormerSpouse,
    ),
    (
        Relation::Parent,
        "parent",
        "people-relation-parent",
        Relation::Child,
    ),
    (
        Relation::Child,
        "child",
        "people-relation-child",
        Relation::Parent,
    ),
    (
        Relation::Sibling,
        "sibling",
        "people-relation-sibling",
        Relation::Sibling,
    ),
    (
        Relation::Relative,
        "relative",
        "people-relation-relative",
        Relation::Relative,
    ),
    (
        Relation::Petitioner,
        "petitioner",
        "people-relation-petitioner",
        Relation::Beneficiary,
    ),
    (
        Relation::Beneficiary,
        "beneficiary",
        "people-relation-beneficiary",
        Relation::Petitioner,
    ),
    (
        Relation::Helper,
        "helper",
        "people-relation-helper",
        Relation::Helped,
    ),
    (
        Relation::Helped,
        "helped",
        "people-relation-helped",
        Relation::Helper,
    ),
    (
        Relation::Employer,
        "employer",
        "people-relation-employer",
        Relation::Employee,
    ),
    (
        Relation::Employee,
        "employee",
        "people-relation-employee",
        Relation::Employer,
    ),
    (
        Relation::Adverse,
        "adverse",
        "people-relation-adverse",
        Relation::Adverse,
    ),
];

impl Relation {
    fn row(self) -> (Relation, &'static str, &'static str, Relation) {
        let found = RELATIONS.iter().find(|(it, _, _, _)| *it == self);
        *found.unwrap_or(&RELATIONS[0])
    }

    /// The relation with this word.
    pub fn find(word: &str) -> Option<Relation> {
        RELATIONS
            .iter()
            .find(|(_, it, _, _)| *it == word)
            .map(|(relation, _, _, _)| *relation)
    }

    /// The word in forms.
    pub fn word(self) -> &'static str {
        self.row().1
    }

    /// The message with its name.
    pub fn label(self) -> &'static str {
        self.row().2
    }

    /// What the other is to the first.
    #[must_use]
    pub fn inverse(self) -> Relation {
        self.row().3
    }
}

/// A relationship as it is seen from one of the two.
#[derive(Debug)]
pub struct Related {
    /// Its id.
    pub id: Uuid,
    /// What the other person is to this one.
    pub relation: Relation,
    /// The other person; none where whoever asks does not see them.
    pub other: Known,
}

/// Whether somebody stands against anybody, or anybody against them, whoever may see whom: for the conflict check.
pub fn adverse_to(tx: &mut ReadTx, vault: &Vault, id: PersonId) -> Result<Vec<PersonId>, Problem> {
    let mut own = vec![id];
    own.extend(merged_into(tx, id)?);
    let mut against = Vec::new();
    for of in own {
        for sealed in store::relationships(tx, of)? {
            if open(vault, &sealed)? == Some(Relation::Adverse) {
                against.push(if sealed.person == of {
                    sealed.other
                } else {
                    sealed.person
                });
            }
        }
    }
    Ok(against)
}

/// Whether somebody stands against a person, or they against somebody; whoever acts need not see the other.
pub fn is_adverse(tx: &mut ReadTx, vault: &Vault, id: PersonId) -> Result<bool, Problem> {
    let mut own = vec![id];
    own.extend(merged_into(tx, id)?);
    for of in own {
        for sealed in store::relationships(tx, of)? {
            if open(vault, &sealed)? == Some(Relation::Adverse) {
                return Ok(true);
            }
        }
    }
    Ok(false)
}

/// The relationships of a person to people whom whoever acts may see.
pub fn related(tx: &mut ReadTx, vault: &Vault, id: PersonId) -> Result<Vec<Related>, Problem> {
    let person = visible(tx, id)?;
    let mut found = Vec::new();
    let mut own = vec![person.id];
    own.extend(merged_into(tx, person.id)?);
    for of in own {
        for sealed in store::relationships(tx, of)? {
            let Some(relation) = open(vault, &sealed)? else {
                continue;
            };
            let (other, relation) = if sealed.person == of {
                (sealed.other, relation)
            } else {
                (sealed.person, relation.inverse())
            };
            match look(tx, vault, other) {
                Ok(other) if other.person.id != person.id => found.push(Related {
                    id: sealed.id,
                    relation,
                    other,
                }),
                Ok(_) | Err(Problem::NotFound) => {}
                Err(problem) => return Err(problem),
            }
        }
    }
    Ok(found)
}

fn piece(row: Uuid) -> Piece {
    Piece {
        table: "relationship",
        field: "kind",
        row,
    }
}

fn open(vault: &Vault, it: &SealedRelationship) -> Result<Option<Relation>, Problem> {
    let plain = piece(it.id).open(vault, it.person, &it.kind)?;
    Ok(std::str::from_utf8(&plain).ok().and_then(Relation::find))
}

/// Says what another person is to this one.
pub fn relate(
    tx: &mut Tx,
    vault: &Vault,
    id: PersonId,
    other: PersonId,
    relation: Relation,
) -> Result<Uuid, Problem> {
    tx.require(Permission::EditPeople)?;
    let (one, other) = (visible(tx, id)?.id, visible(tx, other)?.id);
    if one == other {
        return Err(Refusal::SamePerson.into());
    }
    let before = related(tx, vault, one)?;
    if before
        .iter()
        .any(|it| it.other.person.id == other && it.relation == relation)
    {
        return Err(Refusal::RelatedBefore.into());
    }
    let id = tx.new_id();
    let sealed = SealedRelationship {
        id,
        person: one,
        other,
        kind: piece(id).seal(vault, one, relation.word().as_bytes())?,
    };
    store::add_relationship(tx, &sealed)?;
    tx.announce(TOPIC);
    tx.record(&PeopleEvent::of("people-event-related", one))?;
    Ok(id)
}

/// Ends a relationship that was entered by mistake or is no more; it stays in the history.
pub fn unrelate(
    tx: &mut Tx,
    vault: &Vault,
    id: PersonId,
    relationship: Uuid,
) -> Result<(), Problem> {
    tx.require(Permission::EditPeople)?;
    let person = visible(tx, id)?.id;
    let own = related(tx, vault, person)?;
    if !own.iter().any(|it| it.id == relationship) {
        // Ended before, it is as it was meant to be; one of other people is not there.
        let was = store::was_related(tx, person, relationship)?;
        return if was { Ok(()) } else { Err(Problem::NotFound) };
    }
    store::end_relationship(tx, relationship)?;
    tx.announce(TOPIC);
    Ok(tx.record(&PeopleEvent::of("people-event-unrelated", person))?)
}
