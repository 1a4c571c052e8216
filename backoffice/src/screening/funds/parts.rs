//! One thing at a time: how income, assets, basis, home, age and the rest stand with a fund. What is not known is never
//! taken for a no, and never for a yes.

use super::judge::{Ground, Part, region};
use super::model::{Applicant, Assets, Check, Fund, Outcome, Recorded, Said};
use crate::screening::{Refusal, Standing};
use chrono::{Months, NaiveDate};

fn part(fund: &Fund, check: Check, outcome: Outcome, message: &'static str) -> Part {
    Part {
        check,
        outcome,
        message,
        citation: fund.citation.clone(),
    }
}

/// Income by the fund's own count of the household, with the reasons to go above its ceiling.
pub(super) fn income(ground: Ground<'_>, fund: &Fund, applicant: &Applicant) -> Option<Part> {
    let ceiling = fund.ceiling_percent?;
    let say = |outcome, message| Some(part(fund, Check::Income, outcome, message));
    let Some(income) = &applicant.income else {
        return say(Outcome::Unknown, "screening-part-ask-income");
    };
    let Some(people) = applicant.people.get(&fund.household).copied() else {
        return say(Outcome::Unknown, "screening-part-ask-household");
    };
    let Some(region) = region(applicant, ground.table) else {
        return say(Outcome::Unknown, "screening-part-ask-region");
    };
    let within = |percent| {
        let standing = ground
            .table
            .standing(income.yearly()?, people, region, percent)?;
        Ok::<bool, Refusal>(standing == Standing::Eligible)
    };
    match within(ceiling) {
        Err(Refusal::ZeroIncomeUnsigned) => {
            return say(Outcome::Unknown, "screening-part-ask-zero-income");
        }
        Err(_) => return say(Outcome::Unknown, "screening-part-ask-household"),
        Ok(true) => return say(Outcome::Meets, "screening-part-income-within"),
        Ok(false) => {}
    }
    let given = |allowed: &[String]| {
        let mut allowed = allowed
            .iter()
            .filter(|it| applicant.exceptions.contains(it));
        allowed.find_map(|it| ground.funds.exception(it))
    };
    let exception = |citation: &str| Part {
        citation: citation.to_owned(),
        ..part(
            fund,
            Check::Income,
            Outcome::Meets,
            "screening-part-income-exception",
        )
    };
    if let Some(reason) = given(&fund.exceptions_unbounded) {
        return Some(exception(&reason.citation));
    }
    let in_reach = fund
        .exception_percent
        .is_some_and(|it| within(it) == Ok(true));
    match given(&fund.exceptions) {
        Some(reason) if in_reach => Some(exception(&reason.citation)),
        _ if in_reach => say(Outcome::Unknown, "screening-part-ask-exception"),
        // Only reasons without an upper limit are left, and one of them may yet be say.
        _ if !fund.exceptions_unbounded.is_empty() => {
            say(Outcome::DoesNot, "screening-part-income-over-but-nursing")
        }
        _ => say(Outcome::DoesNot, "screening-part-income-over"),
    }
}

/// Assets, where the office has a ceiling.
pub(super) fn assets(fund: &Fund, applicant: &Applicant) -> Option<Part> {
    let (outcome, message) = match applicant.assets {
        _ if !fund.asks_assets => return None,
        None => (Outcome::Unknown, "screening-part-ask-assets"),
        Some(Assets::Within) => (Outcome::Meets, "screening-part-assets-within"),
        Some(Assets::Over) => (Outcome::DoesNot, "screening-part-assets-over"),
    };
    Some(part(fund, Check::Assets, outcome, message))
}

/// The basis that the law asks for. Only one of the list with its proof is enough.
pub(super) fn basis(ground: Ground<'_>, fund: &Fund, applicant: &Applicant) -> Option<Part> {
    let list = fund.basis.as_ref()?;
    let (id, is_proven) = match applicant.bases.get(list) {
        None | Some(Recorded::NotAsked) => (None, false),
        Some(Recorded::Nothing) => {
            let message = "screening-part-basis-none";
            return Some(part(fund, Check::Basis, Outcome::DoesNot, message));
        }
        Some(Recorded::Unproven { basis }) => (Some(basis), false),
        Some(Recorded::Proven { basis, on }) => (Some(basis), *on <= ground.today),
    };
    // What stands in no list is a basis of nothing: it has to be asked again.
    let Some(basis) = id.and_then(|it| ground.funds.basis(list, it)) else {
        let message = "screening-part-ask-basis";
        return Some(part(fund, Check::Basis, Outcome::Unknown, message));
    };
    let (outcome, message) = match (is_proven, basis.only) {
        (false, _) => (Outcome::Unknown, "screening-part-ask-basis-proof"),
        (true, None) => (Outcome::Meets, "screening-part-basis-held"),
        (true, Some(_)) => (Outcome::Meets, "screening-part-basis-held-related"),
    };
    Some(Part {
        citation: basis.citation.clone(),
        ..part(fund, Check::Basis, outcome, message)
    })
}

/// Where the person lives: one of the counties or one of the ZIP codes.
pub(super) fn area(fund: &Fund, applicant: &Applicant) -> Option<Part> {
    if fund.counties.is_empty() && fund.zips.is_empty() {
        return None;
    }
    let home = &applicant.home;
    let county = home.county.as_ref().map(|it| it.trim().to_lowercase());
    let zip = home.zip.as_ref().and_then(|it| it.trim().get(..5));
    let is_in = |list: &[String], it: Option<&str>| {
        it.is_some_and(|it| list.iter().any(|other| other.to_lowercase() == it))
    };
    let is_here = is_in(&fund.counties, county.as_deref()) || is_in(&fund.zips, zip);
    let could_be =
        (county.is_none() && !fund.counties.is_empty()) || (zip.is_none() && !fund.zips.is_empty());
    let (outcome, message) = match (is_here, could_be) {
        (true, _) => (Outcome::Meets, "screening-part-area-within"),
        (false, true) => (Outcome::Unknown, "screening-part-ask-area"),
        (false, false) => (Outcome::DoesNot, "screening-part-area-outside"),
    };
    Some(part(fund, Check::Area, outcome, message))
}

/// How old the person is; who knows only the year may be on either side.
pub(super) fn age(ground: Ground<'_>, fund: &Fund, applicant: &Applicant) -> Option<Part> {
    if fund.age_from.is_none() && fund.age_to.is_none() {
        return None;
    }
    let span = applicant
        .born
        .and_then(|it| Some((it.earliest()?, it.latest()?)));
    let (outcome, message) = match span {
        None => (Outcome::Unknown, "screening-part-ask-age"),
        Some((first, last)) => {
            let fits = |born| is_of_age(fund, born, ground.today);
            // Between two birthdays the age is one of a row of numbers, and the fund's ages are a row as well.
            match (fits(first), fits(last)) {
                (true, true) => (Outcome::Meets, "screening-part-age-within"),
                (false, false) if !is_across(fund, first, last, ground.today) => {
                    (Outcome::DoesNot, "screening-part-age-outside")
                }
                _ => (Outcome::Unknown, "screening-part-ask-age"),
            }
        }
    };
    Some(part(fund, Check::Age, outcome, message))
}

/// Whether somebody is old enough and not too old. Who was born on 29 February is older on 28 February of other years.
fn is_of_age(fund: &Fund, born: NaiveDate, today: NaiveDate) -> bool {
    is_old_enough(fund, born, today) && !is_too_old(fund, born, today)
}

fn birthday(born: NaiveDate, years: u32) -> Option<NaiveDate> {
    born.checked_add_months(Months::new(years.checked_mul(12)?))
}

fn is_old_enough(fund: &Fund, born: NaiveDate, today: NaiveDate) -> bool {
    let from = fund.age_from.unwrap_or(0);
    birthday(born, from).is_some_and(|it| it <= today)
}

fn is_too_old(fund: &Fund, born: NaiveDate, today: NaiveDate) -> bool {
    let after = fund.age_to.and_then(|it| it.checked_add(1));
    let leaves = after.and_then(|it| birthday(born, it));
    leaves.is_some_and(|it| it <= today)
}

/// Whether the days on which somebody may be born lie on both sides of the fund's ages.
fn is_across(fund: &Fund, first: NaiveDate, last: NaiveDate, today: NaiveDate) -> bool {
    is_too_old(fund, first, today) && !is_old_enough(fund, last, today)
}

/// What the person says of themselves, where the fund is only for those who say yes.
pub(super) fn said(fund: &Fund, is_asked: bool, check: Check, said: Said) -> Option<Part> {
    if !is_asked {
        return None;
    }
    let (outcome, message) = match (check, said) {
        (Check::Victim, Said::Yes) => (Outcome::Meets, "screening-part-victim-yes"),
        (Check::Victim, Said::No) => (Outcome::DoesNot, "screening-part-victim-no"),
        (Check::Victim, Said::Unknown) => (Outcome::Unknown, "screening-part-ask-victim"),
        (_, Said::Yes) => (Outcome::Meets, "screening-part-veteran-yes"),
        (_, Said::No) => (Outcome::DoesNot, "screening-part-veteran-no"),
        (_, Said::Unknown) => (Outcome::Unknown, "screening-part-ask-veteran"),
    };
    Some(part(fund, check, outcome, message))
}
