//! The office's criteria, as data: gates, scores with their anchors, reasons.

use serde::Deserialize;
use std::sync::LazyLock;

/// What a decision is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// The office represents the person in the whole matter.
    Full,
    /// It does a part of it, and says which.
    Limited,
    /// It advises once.
    Brief,
    /// It sends the person to somebody else.
    Refer,
    /// It does not take the case.
    Decline,
    /// It looks again on a day that is set.
    Waitlist,
    /// It has to know more first.
    MoreInfo,
}

impl Kind {
    /// Every kind.
    pub const ALL: [Kind; 7] = [
        Kind::Full,
        Kind::Limited,
        Kind::Brief,
        Kind::Refer,
        Kind::Decline,
        Kind::Waitlist,
        Kind::MoreInfo,
    ];

    /// Whether the office helps the person itself.
    pub fn accepts(self) -> bool {
        matches!(self, Kind::Full | Kind::Limited | Kind::Brief)
    }

    /// The message with its name.
    pub fn label(self) -> &'static str {
        match self {
            Kind::Full => "selection-decision-full",
            Kind::Limited => "selection-decision-limited",
            Kind::Brief => "selection-decision-brief",
            Kind::Refer => "selection-decision-refer",
            Kind::Decline => "selection-decision-decline",
            Kind::Waitlist => "selection-decision-waitlist",
            Kind::MoreInfo => "selection-decision-more-info",
        }
    }
}

/// Who clears a gate.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Clears {
    /// Whoever clears conflicts.
    Ethics,
    /// An attorney or representative.
    Representative,
    /// Whoever answers for the office's work.
    Supervisor,
    /// Nobody: it is computed.
    System,
}

/// Who may give points.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ScoredBy {
    /// An attorney or representative.
    Representative,
    /// Whoever works on the intake.
    Anyone,
}

/// A gate.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Gate {
    /// Short and stable, such as `G1`.
    pub id: String,
    /// The message with its name; its `.help` says what to do when the answer is no.
    pub message: String,
    /// Who clears it.
    pub clears: Clears,
    /// The decisions that a "no" leaves.
    pub if_no: Vec<Kind>,
    /// The reasons by which a supervisor may open it all the same.
    #[serde(default)]
    pub exceptions: Vec<String>,
}

/// A score.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Score {
    /// Short and stable, such as `merit`.
    pub id: String,
    /// The message with its name.
    pub message: String,
    /// How often its points count.
    pub weight: u32,
    /// Who gives the points.
    pub by: ScoredBy,
    /// Whether a note must say why.
    #[serde(default)]
    pub needs_note: bool,
    /// Whether the points are those of the colour.
    #[serde(default)]
    pub from_colour: bool,
    /// The messages that say what 0, 1, 2 and 3 points mean.
    pub anchors: [String; 4],
}

/// A reason for a decision.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Reason {
    /// Short and stable.
    pub id: String,
    /// The message that says it.
    pub message: String,
    /// The decisions it may be given for.
    pub decisions: Vec<Kind>,
}

/// A reason to open a gate that is shut.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Exception {
    /// Short and stable.
    pub id: String,
    /// The message that says it.
    pub message: String,
}

/// All of it, with its version.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Criteria {
    /// Rises with every change.
    pub version: u32,
    /// What they rest on.
    pub legal_status: String,
    /// Who of the office adopted them; empty until somebody has.
    pub verified_by: String,
    /// What may be decided while a gate is not known.
    pub while_unknown: Vec<Kind>,
    /// The longest wait until somebody on the waiting list is looked at again.
    pub waitlist_days_max: u32,
    /// After so many days brief advice is closed.
    pub brief_days: u32,
    /// So many business days after the intake it is decided.
    pub decide_business_days: u32,
    /// Below this many cases no rate is shown.
    pub fairness_cell_least: u32,
    /// The gates, in their order.
    #[serde(rename = "gate")]
    pub gates: Vec<Gate>,
    /// The scores, in their order.
    #[serde(rename = "score")]
    pub scores: Vec<Score>,
    /// The reasons.
    #[serde(rename = "reason")]
    pub reasons: Vec<Reason>,
    /// The reasons to open a gate.
    #[serde(rename = "exception")]
    pub exceptions: Vec<Exception>,
}

/// The score that needs a note of an attorney or representative.
pub(super) const MERIT: &str = "merit";

/// The most points of a score.
pub(super) const POINTS_MAX: u8 = 3;

static SHIPPED: LazyLock<Criteria> = LazyLock::new(|| {
    toml::from_str(include_str!("../../rules/selection.toml"))
        .expect("the criteria of the program are read by a test")
});

impl Criteria {
    /// The criteria that come with the program.
    pub fn shipped() -> &'static Criteria {
        &SHIPPED
    }

    /// The gate with this id.
    pub fn gate(&self, id: &str) -> Option<&Gate> {
        self.gates.iter().find(|it| it.id == id)
    }

    /// The score with this id.
    pub fn score(&self, id: &str) -> Option<&Score> {
        self.scores.iter().find(|it| it.id == id)
    }

    /// The reason with this id.
    pub fn reason(&self, id: &str) -> Option<&Reason> {
        self.reasons.iter().find(|it| it.id == id)
    }

    /// The most that a sheet can add up to.
    pub fn total_max(&self) -> u32 {
        let weights: u32 = self.scores.iter().map(|it| it.weight).sum();
        weights * u32::from(POINTS_MAX)
    }
}
