//! What is known of the danger a person is in, and what was agreed.

use crate::contact::Said;
use crate::contact::words::words;
use crate::safety::refusal::{Refusal, check_length};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use zeroize::Zeroize;

words! {
    /// What is written in a plan, in lines.
    pub(super) Line {
        /// Children, and where they are.
        Children = "children", "safety-plan-children";
        /// Weapons, and who has them.
        Weapons = "weapons", "safety-plan-weapons";
        /// The court of a protective order.
        OrderCourt = "order_court", "safety-plan-order-court";
        /// Its number.
        OrderNumber = "order_number", "safety-plan-order-number";
        /// Who must not come in: what they look like.
        KeptOut = "kept_out", "safety-plan-kept-out";
        /// The room with a way out.
        Exit = "exit", "safety-plan-exit";
        /// Anything else.
        Notes = "notes", "safety-plan-notes";
    }
}

/// A plan.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Plan {
    /// Whether the person is in danger today.
    pub(super) danger_today: Said,
    /// Whether they were seen alone first, without whoever came along.
    pub(super) seen_alone: Said,
    /// The last day of a protective order.
    pub(super) order_until: Option<NaiveDate>,
    /// The lines, each by its word.
    pub(super) lines: Vec<(Line, String)>,
}

impl Plan {
    /// Nothing is known.
    pub(super) fn empty() -> Plan {
        Plan {
            danger_today: Said::Unsure,
            seen_alone: Said::Unsure,
            order_until: None,
            lines: Vec::new(),
        }
    }

    /// What stands in a line.
    pub(super) fn line(&self, line: Line) -> &str {
        let found = self.lines.iter().find(|(it, _)| *it == line);
        found.map_or("", |(_, words)| words)
    }

    pub(super) fn check(&self) -> Result<(), Refusal> {
        self.lines
            .iter()
            .try_for_each(|(line, words)| check_length(line.word(), words))
    }
}

impl Drop for Plan {
    fn drop(&mut self) {
        for (_, words) in &mut self.lines {
            words.zeroize();
        }
    }
}
