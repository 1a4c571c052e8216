//! The gates that nobody answers by hand: what the conflict check, the screening and the credentials of the office say.

use super::{Criteria, GateAnswer, Sheet};
use crate::conflicts::Standing;
use crate::screening::funds::{Gate, Outcome, Said};

/// What is known, from elsewhere in the office.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Known {
    /// How the conflict check stands.
    pub(super) conflict: Standing,
    /// Whether anybody here may act in such a matter.
    pub(super) has_authority: bool,
    /// What the screening says; nothing where there is none.
    pub(super) screened: Option<Screened>,
}

/// What a screening says of the gates.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Screened {
    pub(super) area: Said,
    pub(super) money: Gate,
    /// How the fund that is thought of stands; nothing where none is.
    pub(super) fund: Option<Outcome>,
}

/// The gate of the conflict check.
pub(super) const CONFLICT: &str = "G1";

fn ask(message: &str) -> GateAnswer {
    GateAnswer::Unknown {
        ask: message.to_owned(),
    }
}

fn computed(gate: &str, known: &Known) -> Option<GateAnswer> {
    let answer = match (gate, known.screened) {
        (CONFLICT, _) => match known.conflict {
            Standing::Clear { .. } => GateAnswer::Yes,
            Standing::Conflict => GateAnswer::No,
            _ => ask("selection-ask-conflict"),
        },
        ("G3", _) if known.has_authority => GateAnswer::Yes,
        ("G3", _) => GateAnswer::No,
        ("G4" | "G5" | "G6", None) => ask("selection-ask-screening"),
        ("G4", Some(it)) => match it.area {
            Said::Yes => GateAnswer::Yes,
            Said::No => GateAnswer::No,
            Said::Unknown => ask("selection-ask-area"),
        },
        ("G5", Some(it)) => match it.money {
            Gate::Clear => GateAnswer::Yes,
            Gate::Shut => GateAnswer::No,
            Gate::Ask => ask("selection-ask-money"),
        },
        ("G6", Some(it)) => match it.fund {
            Some(Outcome::Meets) => GateAnswer::Yes,
            Some(Outcome::DoesNot) => GateAnswer::No,
            Some(Outcome::Unknown) | None => ask("selection-ask-fund"),
        },
        _ => return None,
    };
    Some(answer)
}

/// The sheet with what is known today in the gates that are computed. One that a supervisor has opened stays open, unless it
/// is clear by itself.
pub(super) fn filled_in(criteria: &Criteria, sheet: Sheet, known: &Known) -> Sheet {
    let mut sheet = sheet;
    for gate in &criteria.gates {
        let Some(answer) = computed(&gate.id, known) else {
            continue;
        };
        let is_open = matches!(sheet.gate(&gate.id), Some(GateAnswer::Excepted { .. }));
        if !is_open || answer == GateAnswer::Yes {
            sheet = sheet.with_gate(&gate.id, answer);
        }
    }
    sheet
}
