//! Who may read which answer of an interview, and who may write it down. What somebody may not read is not there for them:
//! neither the question nor that it was answered.

use crate::access::Permission;
use crate::db::Actor;
use shared::form::{Part, Question, Sensitivity};

/// What the desk may write down: how to reach somebody, and the dates on their papers.
const AT_DESK: [&str; 2] = ["contact", "dates"];

/// Whose interview it is for whoever looks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Whose {
    /// Theirs.
    Own,
    /// A colleague's, or nobody's yet.
    Other,
}

/// Whether they have said that nobody else hears what is asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Room {
    /// They have, in this sitting.
    Alone,
    /// They have not.
    NotSaid,
}

/// How the visitor is spoken to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Line {
    /// In the office.
    Here,
    /// On the telephone, where somebody may stand beside them.
    Telephone,
}

/// From this question on nothing is said on the telephone before somebody is known to be alone.
const ALONE_FROM: u32 = 53;

/// Who looks, and how things stand.
#[derive(Debug, Clone, Copy)]
pub(super) struct Eyes {
    actor: Actor,
    whose: Whose,
    room: Room,
    line: Line,
}

impl Eyes {
    pub(super) fn of(actor: Actor, whose: Whose, room: Room, line: Line) -> Eyes {
        Eyes {
            actor,
            whose,
            room,
            line,
        }
    }

    /// Whether they have said that nobody else hears what is asked.
    pub(super) fn room(&self) -> Room {
        self.room
    }

    /// How the visitor is spoken to.
    pub(super) fn line(&self) -> Line {
        self.line
    }

    fn may(&self, permission: Permission) -> bool {
        self.actor.may(permission)
    }

    /// Whether their role lets them read this answer, once they have said that they are alone.
    pub(super) fn could_read(&self, question: &Question) -> bool {
        let is_own = self.whose == Whose::Own;
        let is_at_desk =
            self.may(Permission::AnswerAtDesk) && AT_DESK.contains(&question.section.as_str());
        match question.sensitivity {
            Sensitivity::Sealed => self.may(Permission::SeeSealedNotes),
            // Whoever represents nobody asks such things in an interview of their own alone.
            Sensitivity::Few => {
                self.may(Permission::SeeRestricted)
                    && (is_own || self.may(Permission::SeeSealedNotes))
            }
            Sensitivity::Contact => self.may(Permission::SeeRestricted) || is_at_desk,
            Sensitivity::Public | Sensitivity::Room => {
                let is_assigned = is_own && self.may(Permission::AnswerAssigned);
                let needs = match question.part {
                    Part::Queue | Part::General => Permission::SeeGeneral,
                    Part::Restricted => Permission::SeeRestricted,
                };
                self.may(needs) || is_at_desk || (is_assigned && question.part != Part::Restricted)
            }
        }
    }

    /// Whether nobody else may hear this question.
    pub(super) fn needs_to_be_alone(&self, question: &Question) -> bool {
        let is_delicate = matches!(question.sensitivity, Sensitivity::Few | Sensitivity::Sealed);
        is_delicate || (self.line == Line::Telephone && is_late(question))
    }

    /// Whether they read this answer now.
    pub(super) fn read(&self, question: &Question) -> bool {
        let is_alone = self.room == Room::Alone || !self.needs_to_be_alone(question);
        self.could_read(question) && is_alone
    }

    /// Whether they write it down now.
    pub(super) fn write(&self, question: &Question) -> bool {
        let writes = [
            Permission::TakeInterviews,
            Permission::AnswerAtDesk,
            Permission::AnswerAssigned,
        ];
        self.read(question) && writes.iter().any(|it| self.may(*it))
    }
}

/// Whether the question comes after those that may be asked of whoever is not alone on the telephone.
fn is_late(question: &Question) -> bool {
    let number = question.id.strip_prefix('Q');
    let number: Option<u32> = number.and_then(|it| it.parse().ok());
    number.is_some_and(|it| ALONE_FROM <= it)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::access::Role;
    use shared::form::{Form, Place};
    use uuid::Uuid;

    fn eyes(role: Role, whose: Whose, room: Room) -> Eyes {
        let actor = Actor::staff(Uuid::from_u128(1), role.grants());
        Eyes::of(actor, whose, room, Line::Here)
    }

    fn reads(role: Role, whose: Whose, question: &str) -> bool {
        let question = Form::current().question(question).unwrap();
        eyes(role, whose, Room::Alone).read(question)
    }

    #[test]
    fn the_matrix_of_roles_holds() {
        use Role::{
            Attorney, Auditor, Cashier, Counsellor, Director, ItAdmin, Reception, Volunteer,
        };
        use Whose::{Other, Own};
        for (role, whose, question, expected) in [
            (Attorney, Other, "Q49", true),
            (Attorney, Other, "Q56", true),
            (Director, Other, "Q56", true),
            (Counsellor, Own, "Q49", true),
            (Counsellor, Other, "Q49", false),
            (Counsellor, Own, "Q56", false),
            (Counsellor, Own, "Q47", false),
            (Counsellor, Other, "Q05", true),
            (Counsellor, Other, "Q21", true),
            (Reception, Other, "Q21", true),
            (Reception, Other, "Q31", true),
            (Reception, Other, "Q32", false),
            (Reception, Other, "Q05", false),
            (Reception, Own, "Q49", false),
            (Volunteer, Own, "Q05", true),
            (Volunteer, Other, "Q05", false),
            (Volunteer, Own, "Q21", false),
            (Volunteer, Own, "Q49", false),
            (Volunteer, Own, "Q47", false),
            (Cashier, Own, "Q05", false),
            (Auditor, Own, "Q05", false),
            (ItAdmin, Own, "Q05", false),
        ] {
            assert_eq!(
                reads(role, whose, question),
                expected,
                "{role:?} {whose:?} {question}"
            );
        }
    }

    #[test]
    fn sealed_notes_are_for_representatives_and_the_director_only_reads() {
        let note = Form::current().question("Q47").unwrap();
        for role in Role::all() {
            let eyes = eyes(role, Whose::Own, Room::Alone);
            let represents = [
                Role::Attorney,
                Role::FullRepresentative,
                Role::PartialRepresentative,
            ];
            assert_eq!(eyes.write(note), represents.contains(&role), "{role:?}");
            assert_eq!(
                eyes.read(note),
                represents.contains(&role) || role == Role::Director
            );
        }
    }

    #[test]
    fn nothing_delicate_is_there_before_somebody_says_that_they_are_alone() {
        for role in Role::all() {
            let eyes = eyes(role, Whose::Own, Room::NotSaid);
            for question in &Form::current().questions {
                let is_delicate =
                    matches!(question.sensitivity, Sensitivity::Few | Sensitivity::Sealed);
                assert!(
                    !(is_delicate && eyes.read(question)),
                    "{role:?} {}",
                    question.id
                );
            }
        }
    }

    #[test]
    fn a_11_t2_on_the_telephone_nothing_from_q53_on_is_there_before_alone_is_said() {
        let actor = Actor::staff(Uuid::from_u128(1), Role::Attorney.grants());
        let not_said = Eyes::of(actor, Whose::Own, Room::NotSaid, Line::Telephone);
        let alone = Eyes::of(actor, Whose::Own, Room::Alone, Line::Telephone);
        let form = Form::current();
        let late = form.questions.iter().filter(|it| is_late(it));
        let mut count = 0;
        for question in late {
            assert!(!not_said.read(question), "{}", question.id);
            assert!(alone.read(question), "{}", question.id);
            count += 1;
        }
        assert_eq!(count, 20, "Q53 to Q72");
        let early = form.question("Q21").unwrap();
        assert!(not_said.read(early));
    }

    #[test]
    fn whoever_writes_an_answer_reads_it() {
        for role in Role::all() {
            for whose in [Whose::Own, Whose::Other] {
                let eyes = eyes(role, whose, Room::Alone);
                let bank = Form::current().questions.iter();
                for question in bank.filter(|it| it.place != Place::Public) {
                    assert!(!eyes.write(question) || eyes.read(question));
                }
            }
        }
    }
}
