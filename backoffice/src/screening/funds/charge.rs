//! Whether time may be put on a fund, and whether anybody pays at all.

use super::judge::Judged;
use super::model::{Applicant, Check, Fund, Funds, OnlyFor, Outcome, Recorded, Said};
use crate::screening::Refusal;

/// What kind of matter the time was spent on, as a caseworker has said.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Matter {
    /// Anything else.
    Any,
    /// Help to escape the abuse or crime, or its effects.
    Related,
    /// Rights of employment.
    Employment,
}

/// Whether time may be put on a fund. Only what is known to be right is: what is still to be asked is refused as well.
pub fn may_charge(
    funds: &Funds,
    fund: &Fund,
    applicant: &Applicant,
    judged: &Judged,
    matter: Matter,
) -> Result<(), Refusal> {
    if judged.fund != fund.id {
        return Err(Refusal::FundUnknown);
    }
    let basis = judged.parts.iter().find(|it| it.check == Check::Basis);
    if fund.basis.is_some() && basis.is_none_or(|it| it.outcome != Outcome::Meets) {
        return Err(Refusal::NoFundBasis);
    }
    match judged.outcome {
        Outcome::DoesNot => return Err(Refusal::FundNotMet),
        Outcome::Unknown => return Err(Refusal::FundUnknown),
        Outcome::Meets => {}
    }
    match (only(funds, fund, applicant), matter) {
        (Some(OnlyFor::Related), Matter::Related)
        | (Some(OnlyFor::Employment), Matter::Employment)
        | (None, _) => Ok(()),
        _ => Err(Refusal::FundRelatedOnly),
    }
}

/// What the basis on record is limited to.
fn only(funds: &Funds, fund: &Fund, applicant: &Applicant) -> Option<OnlyFor> {
    let list = fund.basis.as_ref()?;
    let Some(Recorded::Proven { basis, .. }) = applicant.bases.get(list) else {
        return None;
    };
    funds.basis(list, basis)?.only
}

/// Whether somebody pays: a fund, or the person a fee.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Gate {
    /// Yes.
    Clear,
    /// Something has to be asked first.
    Ask,
    /// Nobody does.
    Shut,
}

/// At least one fund pays for the person, or the person pays a fee. `can_pay` is what the person says of the fee.
pub fn any_way_to_pay(judged: &[Judged], can_pay: Said) -> Gate {
    let best = judged.iter().map(|it| it.outcome).min();
    match (best, can_pay) {
        (Some(Outcome::Meets), _) | (_, Said::Yes) => Gate::Clear,
        (Some(Outcome::Unknown), _) | (_, Said::Unknown) => Gate::Ask,
        (Some(Outcome::DoesNot) | None, Said::No) => Gate::Shut,
    }
}
