//! What a fund pays for: the law that is data, and the person for whom it is asked.

use super::{
    Applicant, Assets, BasisKind, Check, Fund, Funds, Gate, Judged, Matter, OnlyFor, Outcome,
    Recorded, Said, any_way_to_pay, judge, may_charge, percentages,
};
use crate::screening::{Income, Line, Often, Pay, Refusal, Tables};
use chrono::NaiveDate;
use proptest::prelude::*;

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn today() -> NaiveDate {
    day("2026-09-01")
}

/// A household of four in Texas with so many dollars a month.
fn applicant(dollars: u64) -> Applicant {
    let line = Line {
        source: "job".to_owned(),
        pay: Pay::Amount {
            cents: dollars * 100,
        },
        often: Often::Month,
    };
    let mut found = Applicant {
        income: Some(Income {
            lines: vec![line],
            zero_signed_on: None,
        }),
        ..Applicant::default()
    };
    for it in ["own", "lsc", "i912"] {
        found.people.insert(it.to_owned(), 4);
    }
    found.home.state = Some("TX".to_owned());
    found
}

fn proven(basis: &str) -> Recorded {
    Recorded::Proven {
        basis: basis.to_owned(),
        on: today(),
    }
}

fn with_basis(mut applicant: Applicant, recorded: Recorded) -> Applicant {
    applicant.bases.insert("lsc".to_owned(), recorded);
    applicant.assets = Some(Assets::Within);
    applicant
}

fn of(fund: &Fund, applicant: &Applicant) -> Judged {
    let table = Tables::shipped().on(today()).unwrap();
    judge(Funds::shipped(), fund, applicant, table, today())
}

fn shipped(id: &str) -> &'static Fund {
    Funds::shipped().on(id, today()).unwrap()
}

/// A fund of a test, from the lines of its row.
fn fund(lines: &str) -> Fund {
    let head =
        "id = 'x'\nmessage = 'm'\nvalid_from = '2026-01-01'\ncitation = 'c'\nhousehold = 'own'\n";
    toml::from_str(&format!("{head}{lines}")).unwrap()
}

#[track_caller]
fn check_part(fund: &Fund, applicant: &Applicant, check: Check, expected: Option<(Outcome, &str)>) {
    let judged = of(fund, applicant);
    let part = judged.parts.iter().find(|it| it.check == check);
    assert_eq!(part.map(|it| (it.outcome, it.message)), expected);
}

fn charge(applicant: &Applicant, matter: Matter) -> Result<(), Refusal> {
    let lsc = shipped("lsc");
    may_charge(
        Funds::shipped(),
        lsc,
        applicant,
        &of(lsc, applicant),
        matter,
    )
}

/// A-92 T1: no basis in 45 CFR 1626, no time on the fund.
#[test]
fn whoever_has_no_basis_that_the_law_lists_is_never_charged_to_that_fund() {
    let refused = Err(Refusal::NoFundBasis);
    for recorded in [
        Recorded::NotAsked,
        Recorded::Nothing,
        Recorded::Unproven {
            basis: "resident".to_owned(),
        },
        // A basis that no list has is none.
        proven("anything"),
        // A proof that is yet to come is none today.
        Recorded::Proven {
            basis: "resident".to_owned(),
            on: day("2026-09-02"),
        },
    ] {
        let found = with_basis(applicant(1000), recorded.clone());
        assert_eq!(charge(&found, Matter::Any), refused, "{recorded:?}");
    }
    let mut never_asked = applicant(1000);
    never_asked.assets = Some(Assets::Within);
    assert_eq!(charge(&never_asked, Matter::Any), refused);
    let resident = with_basis(applicant(1000), proven("resident"));
    assert_eq!(charge(&resident, Matter::Any), Ok(()));
}

#[test]
fn a_basis_against_abuse_pays_for_related_help_only() {
    let related = |basis: &str, matter| charge(&with_basis(applicant(1000), proven(basis)), matter);
    let refused = Err(Refusal::FundRelatedOnly);
    for basis in [
        "battery",
        "sexual-assault",
        "trafficking",
        "u-crime",
        "child-of-victim",
    ] {
        assert_eq!(related(basis, Matter::Any), refused, "{basis}");
        assert_eq!(related(basis, Matter::Employment), refused, "{basis}");
        assert_eq!(related(basis, Matter::Related), Ok(()), "{basis}");
    }
    assert_eq!(related("severe-trafficking", Matter::Any), Ok(()));
    assert_eq!(related("farm-worker", Matter::Any), refused);
    assert_eq!(related("farm-worker", Matter::Employment), Ok(()));
}

#[test]
fn a_right_basis_does_not_help_over_the_ceiling() {
    let rich = with_basis(applicant(6000), proven("resident"));
    assert_eq!(charge(&rich, Matter::Any), Err(Refusal::FundNotMet));
    let mut assets = with_basis(applicant(1000), proven("resident"));
    assets.assets = None;
    assert_eq!(charge(&assets, Matter::Any), Err(Refusal::FundUnknown));
    let other = of(shipped("general"), &assets);
    let wrong = may_charge(
        Funds::shipped(),
        shipped("lsc"),
        &assets,
        &other,
        Matter::Any,
    );
    assert_eq!(wrong, Err(Refusal::FundUnknown));
}

/// 125 % of four people is $3,437.50 a month, 200 % is $5,500.
#[test]
fn between_the_ceiling_and_the_exception_a_reason_is_needed() {
    let lsc = shipped("lsc");
    let part = |dollars, reasons: &[&str]| {
        let mut found = with_basis(applicant(dollars), proven("resident"));
        found.exceptions = reasons.iter().map(|it| (*it).to_owned()).collect();
        let judged = of(lsc, &found);
        let part = judged
            .parts
            .into_iter()
            .find(|it| it.check == Check::Income);
        part.map(|it| (it.outcome, it.message, it.citation))
            .unwrap()
    };
    let sentence = |it: (Outcome, &'static str, String)| (it.0, it.1);
    let within = (Outcome::Meets, "screening-part-income-within");
    let ask = (Outcome::Unknown, "screening-part-ask-exception");
    let over = (Outcome::DoesNot, "screening-part-income-over-but-nursing");
    assert_eq!(sentence(part(3437, &[])), within);
    assert_eq!(sentence(part(3438, &[])), ask);
    assert_eq!(sentence(part(5500, &["not-a-reason"])), ask);
    assert_eq!(part(5500, &["medical"]).2, "45 CFR 1611.5(a)(4)(ii)");
    assert_eq!(part(5500, &["medical"]).0, Outcome::Meets);
    assert_eq!(sentence(part(5501, &["medical"])), over);
    assert_eq!(part(9000, &["nursing"]).2, "45 CFR 1611.5(a)(2)");
    let general = of(shipped("general"), &applicant(5501));
    assert_eq!(general.parts[0].message, "screening-part-income-over");
}

/// D4 T4: the household is counted as each fund counts it.
#[test]
fn two_definitions_of_the_household_give_two_percentages_side_by_side() {
    let mut found = applicant(3000);
    found.people.insert("lsc".to_owned(), 3);
    found.people.insert("i912".to_owned(), 5);
    found.people.remove("own");
    let table = Tables::shipped().on(today()).unwrap();
    let side_by_side: Vec<_> = percentages(Funds::shipped(), &found, table)
        .into_iter()
        .map(|it| (it.household, it.people, it.percent))
        .collect();
    // $36,000 of $27,320 and of $38,680.
    assert_eq!(
        side_by_side,
        [
            ("own".to_owned(), None, Err(Refusal::NoHousehold)),
            ("lsc".to_owned(), Some(3), Ok(132)),
            ("i912".to_owned(), Some(5), Ok(94)),
        ]
    );
    assert_eq!(of(shipped("lsc"), &found).percent, Some(132));
}

#[test]
fn what_is_not_known_is_asked_and_no_no() {
    let general = shipped("general");
    let ask = |message| Some((Outcome::Unknown, message));
    let mut found = applicant(1000);
    found.home.state = Some("PR".to_owned());
    check_part(
        general,
        &found,
        Check::Income,
        ask("screening-part-ask-region"),
    );
    found.people.clear();
    check_part(
        general,
        &found,
        Check::Income,
        ask("screening-part-ask-household"),
    );
    found.income = None;
    check_part(
        general,
        &found,
        Check::Income,
        ask("screening-part-ask-income"),
    );
    let zero = applicant(0);
    check_part(
        general,
        &zero,
        Check::Income,
        ask("screening-part-ask-zero-income"),
    );
    let survivors = shipped("survivors");
    check_part(
        survivors,
        &zero,
        Check::Victim,
        ask("screening-part-ask-victim"),
    );
    check_part(survivors, &zero, Check::Income, None);
}

#[test]
fn a_fund_is_for_its_counties_and_zip_codes() {
    let here = fund("counties = ['Travis', 'hays']\nzips = ['78701']");
    let at = |county: Option<&str>, zip: Option<&str>| {
        let mut found = applicant(1000);
        found.home.county = county.map(str::to_owned);
        found.home.zip = zip.map(str::to_owned);
        found
    };
    let expect = |it: &Applicant, outcome| {
        let judged = of(&here, it);
        assert_eq!(judged.outcome, outcome, "{:?}", it.home);
    };
    expect(&at(Some(" travis "), None), Outcome::Meets);
    expect(&at(Some("Bexar"), Some("78701-1234")), Outcome::Meets);
    expect(&at(Some("Bexar"), Some("78000")), Outcome::DoesNot);
    expect(&at(Some("Bexar"), None), Outcome::Unknown);
    expect(&at(None, Some("78000")), Outcome::Unknown);
    expect(&at(None, None), Outcome::Unknown);
}

#[test]
fn an_age_known_only_by_its_year_may_be_on_either_side() {
    let young = fund("age_to = 20");
    let between = fund("age_from = 18\nage_to = 20");
    let at = |fund: &Fund, born: &str| {
        let mut found = applicant(1000);
        found.born = Some(born.parse().unwrap());
        of(fund, &found).outcome
    };
    assert_eq!(at(&young, "2005-09-02"), Outcome::Meets);
    assert_eq!(at(&young, "2005-09-01"), Outcome::DoesNot);
    assert_eq!(at(&young, "2005"), Outcome::Unknown);
    assert_eq!(at(&young, "2006"), Outcome::Meets);
    assert_eq!(at(&young, "unknown"), Outcome::Unknown);
    assert_eq!(at(&young, "age:20@2026-09-01"), Outcome::Meets);
    assert_eq!(at(&between, "2008-09-01"), Outcome::Meets);
    assert_eq!(at(&between, "2008-09-02"), Outcome::DoesNot);
    assert_eq!(at(&fund("age_from = 60"), "1966-09-01"), Outcome::Meets);
    // The whole span of a fund of one year of age lies within a year of birth.
    assert_eq!(
        at(&fund("age_from = 20\nage_to = 20"), "2005"),
        Outcome::Unknown
    );
}

#[test]
fn veterans_and_victims_are_believed_when_they_say_so() {
    let veterans = fund("veteran = true");
    let said = |veteran| {
        of(
            &veterans,
            &Applicant {
                veteran,
                ..applicant(1)
            },
        )
        .outcome
    };
    assert_eq!(
        [Said::Yes, Said::No, Said::Unknown].map(said),
        [Outcome::Meets, Outcome::DoesNot, Outcome::Unknown]
    );
}

/// D1, gate 5.
#[test]
fn one_fund_or_a_fee_is_enough_and_nothing_is_shut_while_something_is_to_be_asked() {
    use Outcome::{DoesNot, Meets, Unknown};
    let judged = |outcome| Judged {
        fund: String::new(),
        outcome,
        parts: Vec::new(),
        percent: None,
    };
    let gate = |outcomes: &[Outcome], fee| {
        let all: Vec<_> = outcomes.iter().map(|it| judged(*it)).collect();
        any_way_to_pay(&all, fee)
    };
    assert_eq!(gate(&[DoesNot, Meets], Said::No), Gate::Clear);
    assert_eq!(gate(&[DoesNot, DoesNot], Said::Yes), Gate::Clear);
    assert_eq!(gate(&[DoesNot, Unknown], Said::No), Gate::Ask);
    assert_eq!(gate(&[DoesNot], Said::Unknown), Gate::Ask);
    assert_eq!(gate(&[DoesNot], Said::No), Gate::Shut);
    assert_eq!(gate(&[], Said::No), Gate::Shut);
}

#[test]
fn every_row_of_the_funds_has_its_source_and_what_it_names_is_there() {
    let funds = Funds::shipped();
    assert!(funds.verified_by.is_empty() && funds.legal_status == "unverified");
    for it in &funds.funds {
        assert!(!it.citation.is_empty(), "{}", it.id);
        assert!(
            funds
                .households
                .iter()
                .any(|other| other.id == it.household)
        );
        for reason in it.exceptions.iter().chain(&it.exceptions_unbounded) {
            assert!(funds.exception(reason).is_some(), "{reason}");
        }
        if let Some(list) = &it.basis {
            assert!(funds.bases.iter().any(|other| other.list == *list));
        }
        assert!(it.exception_percent >= it.ceiling_percent || it.exception_percent.is_none());
        let same = funds.funds.iter().filter(|other| other.id == it.id);
        assert_eq!(same.count(), 1);
    }
    for it in &funds.bases {
        assert!(!it.citation.is_empty(), "{}", it.id);
        // Only what was done to a person is limited to help against it.
        let is_related = it.only == Some(OnlyFor::Related);
        assert!(!is_related || it.kind == BasisKind::AntiAbuse, "{}", it.id);
        assert!(it.only != Some(OnlyFor::Employment) || it.kind == BasisKind::Status);
    }
    let counting = |on| funds.counting(day(on)).count();
    assert_eq!(counting("2025-12-31"), 0);
    assert_eq!(counting("2026-01-01"), funds.funds.len());
}

proptest! {
    /// Knowing more never turns a yes into a question, and less income never a yes into a no.
    #[test]
    fn less_income_is_never_worse(dollars in 0..9000u64, less in 0..9000u64, people in 1..12u32) {
        for fund in &Funds::shipped().funds {
            let at = |dollars: u64| {
                let mut found = with_basis(applicant(dollars), proven("resident"));
                found.income.as_mut().unwrap().zero_signed_on = Some(today());
                found.people.insert(fund.household.clone(), people);
                of(fund, &found).outcome
            };
            prop_assert!(at(dollars.saturating_sub(less)) <= at(dollars));
        }
    }

    /// Whatever else is known: the fund is charged only with a proven basis.
    #[test]
    fn no_combination_of_facts_replaces_the_basis(dollars in 0..9000u64, at in 0..4usize, victim in prop::bool::ANY) {
        let recorded = [
            Recorded::NotAsked,
            Recorded::Nothing,
            Recorded::Unproven { basis: "battery".to_owned() },
            proven("battery "),
        ];
        let mut found = with_basis(applicant(dollars), recorded[at].clone());
        found.victim = if victim { Said::Yes } else { Said::No };
        for matter in [Matter::Any, Matter::Related, Matter::Employment] {
            prop_assert!(charge(&found, matter).is_err());
        }
    }
}
