//! Selection as the office relies on it: by story, by vote, and by walking at random.

mod agenda;
mod data;
mod figures;
mod kept;
mod office;
mod sheet;
mod stages;
mod votes;
mod walk;

use super::{
    Cleared, Criteria, Decided, Decision, Forum, GateAnswer, Item, Meeting, Member, OfficeSize,
    Reach, Refusal, Seat, Sheet, Stage, Vote, Warmth,
};
use crate::access::Role;
use crate::selection::Choice;
use chrono::NaiveDate;
use shared::triage::Colour;
use std::collections::BTreeSet;
use uuid::Uuid;

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn criteria() -> &'static Criteria {
    Criteria::shipped()
}

fn member(staff: u128, role: Role) -> Member {
    let reach = match role {
        Role::Attorney | Role::FullRepresentative => Reach::Courts,
        Role::PartialRepresentative => Reach::Agencies,
        _ => Reach::None,
    };
    Member {
        staff: Uuid::from_u128(staff),
        role,
        seat: Seat::Here,
        reach,
    }
}

fn director() -> Member {
    member(1, Role::Director)
}

fn attorney() -> Member {
    member(2, Role::Attorney)
}

fn full() -> Member {
    member(3, Role::FullRepresentative)
}

fn partial() -> Member {
    member(4, Role::PartialRepresentative)
}

fn counsellor() -> Member {
    member(5, Role::Counsellor)
}

fn reception() -> Member {
    member(6, Role::Reception)
}

fn item(id: u128, colour: Colour, forum: Forum) -> Item {
    Item {
        id: Uuid::from_u128(id),
        intake_on: day("2026-09-01"),
        promised_on: day("2026-09-16"),
        case_type: "N400".to_owned(),
        forum,
        colour,
        walled: BTreeSet::new(),
        recused: BTreeSet::new(),
        first_decided_on: None,
        stage: Stage::IntakeDone,
    }
}

fn cleared() -> Cleared {
    Cleared {
        by: attorney().staff,
        on: day("2026-09-01"),
        is_waived: false,
    }
}

/// A sheet whose gates are all clear, with a note on its merit and `points` for every score.
fn sheet(forum: Forum, colour: Colour, points: u8) -> Sheet {
    let mut found = gates(forum, colour, &[]);
    for score in criteria().scores.iter().filter(|it| !it.from_colour) {
        let note = "Two years of papers, no arrest.";
        found = found
            .give(criteria(), &score.id, points, note, &attorney())
            .unwrap();
    }
    found
}

/// A sheet with answers for every gate: yes, but for those that are named.
fn gates(forum: Forum, colour: Colour, others: &[(&str, GateAnswer)]) -> Sheet {
    let mut found = Sheet::new(forum, colour);
    for gate in &criteria().gates {
        let other = others.iter().find(|it| it.0 == gate.id);
        let answer = other.map_or(GateAnswer::Yes, |it| it.1.clone());
        let is_computed =
            gate.clears == super::Clears::System && !matches!(answer, GateAnswer::Excepted { .. });
        let by = attorney();
        found = found
            .answer(criteria(), &gate.id, answer, (!is_computed).then_some(&by))
            .unwrap();
    }
    found
}

/// On the agenda since 3 September.
fn on_agenda(id: u128, colour: Colour, forum: Forum, points: u8) -> Item {
    let item = item(id, colour, forum)
        .clear_conflict(cleared(), &attorney())
        .unwrap();
    let item = item
        .screen(criteria(), sheet(forum, colour, points), &counsellor())
        .unwrap();
    item.put_on_agenda(criteria(), day("2026-09-03")).unwrap()
}

fn meeting(present: &[Member]) -> Meeting {
    Meeting {
        size: OfficeSize::Several,
        present: present.to_vec(),
    }
}

fn all_for(members: &[Member]) -> Vec<Vote> {
    let votes = members.iter().map(|it| Vote {
        staff: it.staff,
        choice: Choice::For,
    });
    votes.collect()
}

fn decided(decision: Decision, reason: &str) -> Decided {
    Decided {
        decision,
        reasons: vec![reason.to_owned()],
    }
}

fn refer() -> Decided {
    let warmth = Warmth::Cold;
    decided(Decision::Refer { warmth }, "other-office-fits")
}

/// The director and the attorney are for it.
fn decide(item: Item, decided: Decided) -> Result<Item, Refusal> {
    let both = [director(), attorney()];
    item.decide(
        criteria(),
        &meeting(&both),
        decided,
        all_for(&both),
        day("2026-09-07"),
    )
}
