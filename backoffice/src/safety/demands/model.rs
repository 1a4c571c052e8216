//! What a demand is, and how far it has come.

use crate::access::StaffId;
use crate::contact::Said;
use crate::contact::words::words;
use crate::people::PersonId;
use crate::safety::refusal::{Refusal, check_length};
use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};
use uuid::Uuid;
use zeroize::Zeroize;

words! {
    /// Who demands.
    pub(super) Issuing {
        /// A court.
        Court = "court", "safety-issuing-court";
        /// Immigration officers, by a paper of their own agency.
        Immigration = "immigration", "safety-issuing-immigration";
        /// A grand jury.
        GrandJury = "grand-jury", "safety-issuing-grand-jury";
        /// Police.
        Police = "police", "safety-issuing-police";
        /// The counsel of the other side.
        OpposingCounsel = "opposing-counsel", "safety-issuing-opposing-counsel";
        /// Somebody else.
        Other = "other", "safety-issuing-other";
    }
}

words! {
    /// What was answered.
    pub(super) Response {
        /// Nothing yet.
        None = "none", "safety-response-none";
        /// We objected.
        Objection = "objection", "safety-response-objection";
        /// We asked a court to set it aside.
        MotionToQuash = "motion-to-quash", "safety-response-motion-to-quash";
        /// A judge alone looked at it.
        InCamera = "in-camera", "safety-response-in-camera";
        /// Papers were handed over.
        Produced = "produced", "safety-response-produced";
        /// It was taken back.
        Withdrawn = "withdrawn", "safety-response-withdrawn";
    }
}

words! {
    /// What is written of a demand, in lines.
    pub(super) Line {
        /// By whom and how it came.
        Came = "came", "safety-demand-line-came";
        /// On whom it was served.
        Served = "served", "safety-demand-line-served";
        /// What is asked for.
        Asked = "asked", "safety-demand-line-asked";
        /// Who among us looks after ethics and confidentiality in it.
        Ethics = "ethics", "safety-demand-line-ethics";
        /// Our counsel.
        Counsel = "counsel", "safety-demand-line-counsel";
        /// What is privileged.
        Privilege = "privilege", "safety-demand-line-privilege";
        /// When the client was told, or why not.
        Told = "told", "safety-demand-line-told";
        /// What was handed over.
        Produced = "produced_list", "safety-demand-line-produced";
    }
}

impl Line {
    /// What whoever takes it at the door can say.
    pub(super) const AT_THE_DOOR: [Line; 3] = [Line::Came, Line::Served, Line::Asked];
}

/// What is sealed of a demand.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Facts {
    /// Whether a judge has signed.
    pub(super) judge_signed: Said,
    /// The lines.
    pub(super) lines: Vec<(Line, String)>,
}

impl Facts {
    pub(super) fn empty() -> Facts {
        Facts {
            judge_signed: Said::Unsure,
            lines: Vec::new(),
        }
    }

    /// What stands in a line.
    pub(super) fn line(&self, line: Line) -> &str {
        let found = self.lines.iter().find(|(it, _)| *it == line);
        found.map_or("", |(_, words)| words)
    }

    /// Whether nothing was said.
    pub(super) fn is_empty(&self) -> bool {
        self.judge_signed == Said::Unsure && self.lines.iter().all(|(_, it)| it.is_empty())
    }

    pub(super) fn check(&self) -> Result<(), Refusal> {
        self.lines
            .iter()
            .try_for_each(|(line, words)| check_length(line.word(), words))
    }
}

impl Drop for Facts {
    fn drop(&mut self) {
        for (_, words) in &mut self.lines {
            words.zeroize();
        }
    }
}

/// A demand, but for what is sealed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Demand {
    pub(super) id: Uuid,
    /// Its number: `D-12`.
    pub(super) number: u64,
    pub(super) version: u64,
    pub(super) issuing: Issuing,
    /// Until when an answer is asked for.
    pub(super) due: Option<NaiveDate>,
    pub(super) received_at: DateTime<Utc>,
    /// Who took it.
    pub(super) staff: Option<StaffId>,
    /// Whether somebody who works on demands has looked at it.
    pub(super) seen_at: Option<DateTime<Utc>>,
    pub(super) response: Response,
    pub(super) closed_at: Option<DateTime<Utc>>,
}

impl Demand {
    /// A demand is closed with an answer.
    pub(super) fn close(response: Response) -> Result<(), Refusal> {
        if response == Response::None {
            Err(Refusal::NoAnswer)
        } else {
            Ok(())
        }
    }
}

/// What is on record of somebody must be kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Hold {
    pub(super) id: Uuid,
    pub(super) person: PersonId,
    pub(super) since: DateTime<Utc>,
}
