//! The arithmetic of the guidelines: compared by hand, and for every income at once.

use super::{Income, Line, Often, Pay, Region, Standing, Table, Tables, Yearly};
use crate::screening::Refusal;
use chrono::NaiveDate;
use proptest::prelude::*;
use shared::income::Guidelines;

const REGIONS: [Region; 3] = [Region::Contiguous, Region::Alaska, Region::Hawaii];

/// Every usual frequency.
const USUAL: [Often; 5] = [
    Often::Week,
    Often::TwoWeeks,
    Often::HalfMonth,
    Often::Month,
    Often::Year,
];

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn table() -> &'static Table {
    Tables::shipped().on(day("2026-09-01")).unwrap()
}

fn line(pay: Pay, often: Often) -> Line {
    let source = "job".to_owned();
    Line { source, pay, often }
}

fn amount(cents: u64, often: Often) -> Income {
    let lines = vec![line(Pay::Amount { cents }, often)];
    Income {
        lines,
        zero_signed_on: None,
    }
}

/// Whether so many cents a year are within `percent` for so many people in the contiguous states.
#[track_caller]
fn check(cents: u64, people: u32, percent: u32, expected: Standing) {
    let found = table().standing(Yearly::of_cents(cents), people, Region::Contiguous, percent);
    assert_eq!(found, Ok(expected), "{cents} {people} {percent}");
}

/// D4 T1: four people, $3,437.50 a month, are exactly at 125 %.
#[test]
fn exactly_at_the_ceiling_is_eligible_and_a_cent_more_is_not() {
    let income = amount(343_750, Often::Month).yearly().unwrap();
    assert_eq!(income, Yearly::of_cents(4_125_000));
    check(4_125_000, 4, 125, Standing::Eligible);
    check(4_125_001, 4, 125, Standing::Over);
    assert_eq!(table().percent(income, 4, Region::Contiguous), Ok(125));
    let more = Yearly::of_cents(4_125_001);
    assert_eq!(table().percent(more, 4, Region::Contiguous), Ok(126));
}

/// 125 % of Alaska's $19,950 is $24,937.50, which tables print as $24,938: half a dollar that nobody has.
#[test]
fn a_printed_table_rounds_and_the_program_does_not() {
    let of = |cents| table().standing(Yearly::of_cents(cents), 1, Region::Alaska, 125);
    assert_eq!(of(2_493_750), Ok(Standing::Eligible));
    assert_eq!(of(2_493_751), Ok(Standing::Over));
    assert_eq!(of(2_493_800), Ok(Standing::Over));
}

/// Every figure that is printed, at the percentages that are printed; each further person as well.
#[test]
fn the_figures_are_those_of_the_notice() {
    let first = |region| table().dollars(1, region).unwrap();
    assert_eq!(REGIONS.map(first), [15_960, 19_950, 18_360]);
    let eighth = |region| table().dollars(8, region).unwrap();
    assert_eq!(REGIONS.map(eighth), [55_720, 69_650, 64_070]);
    let tenth = |region| table().dollars(10, region).unwrap();
    assert_eq!(REGIONS.map(tenth), [67_080, 83_850, 77_130]);
    for people in 2..=30 {
        for region in REGIONS {
            let step = table().dollars(people, region).unwrap()
                - table().dollars(people - 1, region).unwrap();
            assert!((5_680..=7_100).contains(&step), "{people} {region:?}");
        }
    }
    check(6_384_000, 1, 400, Standing::Eligible);
    check(8_064_000, 4, 244, Standing::Over);
}

#[test]
fn kiosks_and_the_office_count_by_the_same_figures() {
    let kiosks = Guidelines::current();
    assert_eq!(kiosks.effective, table().effective.to_string());
    for people in 1..=15 {
        let year = table().dollars(people, Region::Contiguous).unwrap();
        let ends = [125, 200, 300].map(|percent| (year * percent).div_ceil(1200));
        assert_eq!(kiosks.monthly_ends(people).map(u128::from), ends);
    }
}

/// D4 T2: a later table leaves earlier intakes alone.
#[test]
fn a_later_table_counts_from_its_own_day_on() {
    let mut later = table().clone();
    later.year = 2027;
    later.effective = day("2027-01-12");
    let tables = Tables::new(vec![later, table().clone()]);
    let year = |on| tables.on(day(on)).map(|it| it.year);
    assert_eq!(year("2026-01-13"), Ok(2026));
    assert_eq!(year("2027-01-11"), Ok(2026));
    assert_eq!(year("2027-01-12"), Ok(2027));
    let before = day("2026-01-12");
    assert_eq!(
        year("2026-01-12"),
        Err(Refusal::NoGuidelines { day: before })
    );
}

/// D4 T3: no income is a statement that somebody signs.
#[test]
fn no_income_needs_a_signed_statement() {
    let nothing = Income::default();
    assert_eq!(nothing.yearly(), Err(Refusal::ZeroIncomeUnsigned));
    assert_eq!(
        amount(0, Often::Week).yearly(),
        Err(Refusal::ZeroIncomeUnsigned)
    );
    let signed = Income {
        zero_signed_on: Some(day("2026-09-01")),
        ..nothing
    };
    let sum = signed.yearly().unwrap();
    assert!(sum.is_zero());
    assert_eq!(table().percent(sum, 3, Region::Hawaii), Ok(0));
    check(0, 1, 125, Standing::Eligible);
}

#[test]
fn a_household_of_nobody_has_no_guideline() {
    let found = table().standing(Yearly::of_cents(1), 0, Region::Alaska, 125);
    assert_eq!(found, Err(Refusal::NoHousehold));
}

#[test]
fn hours_are_counted_by_the_minute_and_never_rounded() {
    // 37 hours and 20 minutes a week at $16.53: $617.12 a week, and $32,090.24 a year.
    let pay = Pay::Hours {
        minutes: 2240,
        cents_an_hour: 1653,
    };
    let year = line(pay, Often::Week).yearly();
    assert_eq!(year, Yearly::of_cents(3_209_024));
    // 10 minutes at $0.01 are a sixth of a cent, and six of them are a cent.
    let sixth = Pay::Hours {
        minutes: 10,
        cents_an_hour: 1,
    };
    let lines = vec![line(sixth, Often::Year); 6];
    assert_eq!(lines[0].yearly().cents_shown(), 1);
    let all = Income {
        lines,
        zero_signed_on: None,
    };
    assert_eq!(all.yearly(), Ok(Yearly::of_cents(1)));
}

#[test]
fn states_have_a_region_and_territories_are_for_a_person_to_decide() {
    let region = |it| table().region(it);
    assert_eq!(region("tx"), Some(Region::Contiguous));
    assert_eq!(region(" DC "), Some(Region::Contiguous));
    assert_eq!(
        [region("AK"), region("HI")],
        [Some(Region::Alaska), Some(Region::Hawaii)]
    );
    assert_eq!([region("PR"), region("GU"), region("")], [None; 3]);
    let letters = || (b'A'..=b'Z').map(char::from);
    let pairs = letters().flat_map(|a| letters().map(move |b| format!("{a}{b}")));
    assert_eq!(pairs.filter(|it| table().region(it).is_some()).count(), 51);
}

#[test]
fn a_row_without_a_sum_is_asked_again_and_not_left_out() {
    let told = |json: &str| Income::told(&serde_json::from_str(json).unwrap());
    let income = told(
        r#"{"Q65":[{"source":"job","amount":"600","often":"week"},{"source":"family","amount":"100","often":"month"}]}"#,
    );
    assert_eq!(
        income.unwrap().yearly(),
        Ok(Yearly::of_cents(60_000 * 52 + 10_000 * 12))
    );
    for json in [
        r"{}",
        r#"{"Q65":{"tell":"person"}}"#,
        r#"{"Q65":[{"source":"job","amount":"600","often":"week"},{"source":"own"}]}"#,
        r#"{"Q65":[{"source":"job","amount":"600"}]}"#,
    ] {
        assert_eq!(told(json), Err(Refusal::IncomeIncomplete), "{json}");
    }
    let none = told(r#"{"Q65":[]}"#).unwrap();
    assert_eq!(none.yearly(), Err(Refusal::ZeroIncomeUnsigned));
}

fn standing(cents: u64, people: u32, percent: u32) -> bool {
    let found = table().standing(Yearly::of_cents(cents), people, Region::Contiguous, percent);
    found == Ok(Standing::Eligible)
}

proptest! {
    #[test]
    fn less_income_more_people_or_a_higher_ceiling_never_make_somebody_ineligible(
        cents in 0..40_000_000u64, less in 0..1_000_000u64, people in 1..40u32, more in 0..10u32, percent in 1..500u32,
    ) {
        if standing(cents, people, percent) {
            prop_assert!(standing(cents.saturating_sub(less), people, percent));
            prop_assert!(standing(cents, people + more, percent));
            prop_assert!(standing(cents, people, percent + more));
        }
    }

    #[test]
    fn the_percentage_shown_agrees_with_the_comparison(
        cents in 0..40_000_000u64, people in 1..20u32, percent in 1..500u32, region in prop::sample::select(&REGIONS[..]),
    ) {
        let income = Yearly::of_cents(cents);
        let shown = table().percent(income, people, region).unwrap();
        let found = table().standing(income, people, region, percent).unwrap();
        prop_assert_eq!(shown <= u128::from(percent), found == Standing::Eligible);
    }

    #[test]
    fn the_comparison_is_that_of_whole_numbers(cents in 0..u64::MAX, people in 1..u32::MAX, percent in 0..u32::MAX) {
        let dollars = table().dollars(people, Region::Alaska).unwrap();
        let by_hand = u128::from(cents) * 100 <= dollars * 100 * u128::from(percent);
        let found = table().standing(Yearly::of_cents(cents), people, Region::Alaska, percent);
        prop_assert_eq!(found == Ok(Standing::Eligible), by_hand);
    }

    #[test]
    fn frequencies_agree(cents in 0..100_000_000u64, at in 0..5usize) {
        let year = |cents, often| line(Pay::Amount { cents }, often).yearly();
        prop_assert_eq!(year(cents, Often::Week), year(2 * cents, Often::TwoWeeks));
        prop_assert_eq!(year(cents, Often::HalfMonth), year(2 * cents, Often::Month));
        prop_assert_eq!(year(cents, Often::Month), year(12 * cents, Often::Year));
        prop_assert_eq!(year(cents, Often::WeeksOf(52)), year(cents, Often::Week));
        prop_assert_eq!(year(cents, Often::WeeksOf(200)), year(cents, Often::Week));
        let often = USUAL[at];
        let times = u64::from(often.times_a_year());
        prop_assert_eq!(year(cents, often), Yearly::of_cents(cents * times));
    }

    #[test]
    fn an_hour_at_a_rate_is_that_rate(cents in 0..1_000_000u64, hours in 0..200u32, at in 0..5usize) {
        let pay = Pay::Hours { minutes: hours * 60, cents_an_hour: cents };
        let same = Pay::Amount { cents: cents * u64::from(hours) };
        prop_assert_eq!(line(pay, USUAL[at]).yearly(), line(same, USUAL[at]).yearly());
    }
}
