//! The manual: when a signature is late, what a draft must hold, and the pages as staff see them.

mod hostile;
mod pages;

use super::model::{Draft, Refusal, Standing, body_field, standing, title_field};
use super::starters;
use super::training::minutes;
use chrono::{Days, NaiveDate};
use proptest::prelude::*;
use std::collections::BTreeMap;

fn day(number: u64) -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 1, 1).unwrap() + Days::new(number)
}

fn draft(fields: &[(&str, &str)]) -> Result<Draft, Vec<(String, Refusal)>> {
    let fields: BTreeMap<&str, &str> = fields.iter().copied().collect();
    Draft::read(|name| fields.get(name).copied().unwrap_or_default())
}

#[test]
fn a_draft_needs_english_and_both_halves_of_every_other_language() {
    let whole = [
        ("within_days", "14"),
        ("title-en", "Notes"),
        ("body-en", "Write them."),
    ];
    assert_eq!(draft(&whole).unwrap().wordings.len(), 1);
    let half = [&whole[..], &[("title-es", "Notas")]].concat();
    assert_eq!(
        draft(&half).unwrap_err(),
        [(body_field("es"), Refusal::NoText)]
    );
    let without = draft(&whole[..1]).unwrap_err();
    assert_eq!(
        without,
        [
            (title_field("en"), Refusal::NoTitle),
            (body_field("en"), Refusal::NoText)
        ]
    );
    let never = [&whole[1..], &[("within_days", "0")]].concat();
    assert_eq!(
        draft(&never).unwrap_err(),
        [("within_days".to_owned(), Refusal::NoDays { max: 90 })]
    );
}

#[test]
fn every_draft_to_begin_with_can_be_published_as_it_is_read() {
    for word in starters::WORDS {
        let starter = starters::draft(word).unwrap();
        let mut fields = vec![("within_days".to_owned(), starter.within_days.to_string())];
        for (tag, it) in &starter.wordings {
            fields.push((title_field(tag), it.title.clone()));
            fields.push((body_field(tag), it.body.clone()));
            assert!(it.body.contains("\n\n"), "{word} in {tag} is one paragraph");
        }
        let fields: Vec<(&str, &str)> = fields
            .iter()
            .map(|(name, it)| (name.as_str(), it.as_str()))
            .collect();
        assert_eq!(draft(&fields).as_ref(), Ok(&starter), "{word}");
    }
    assert_eq!(starters::draft("unheard-of"), None);
}

#[test]
fn hours_are_counted_in_quarters() {
    let good = [
        ("2", 120),
        ("1.5", 90),
        ("1,75", 105),
        (" 0.25 ", 15),
        ("200", 12_000),
    ];
    for (typed, found) in good {
        assert_eq!(minutes(typed), Some(found), "{typed}");
    }
    for typed in ["", "0", "-1", "1.3", "201", "two", "1e3", "4294967296"] {
        assert_eq!(minutes(typed), None, "{typed}");
    }
}

proptest! {
    #[test]
    fn nobody_is_late_before_all_their_days_are_over(published in 0_u64..400, joined in 0_u64..400, within in 1_u32..90, today in 0_u64..600) {
        let found = standing(day(published), within, day(joined), None, day(today));
        let until = day(published.max(joined)) + Days::new(within.into());
        let expected = if day(today) > until { Standing::Late { since: until } } else { Standing::Due { until } };
        prop_assert_eq!(found, expected);
    }

    #[test]
    fn whoever_has_signed_is_never_late(published in 0_u64..400, joined in 0_u64..400, today in 0_u64..600) {
        let found = standing(day(published), 14, day(joined), Some(day(3)), day(today));
        prop_assert_eq!(found, Standing::Signed { on: day(3) });
    }
}
