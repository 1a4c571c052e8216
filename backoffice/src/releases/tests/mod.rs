//! Releases, as people who signed them rely on it.

use super::model::{span, standing};
use super::*;
use crate::access::Role;
use crate::testing::TestOffice;
use axum::http::StatusCode;
use chrono::{NaiveDate, TimeDelta};
use proptest::prelude::*;
use tempfile::tempdir;

fn day(it: &str) -> NaiveDate {
    it.parse().unwrap()
}

proptest! {
    #[test]
    fn a_release_holds_from_the_day_it_was_signed_for_at_most_half_a_year(
        signed in 0i64..400, until in prop::option::of(0i64..800), looked in 0i64..800, revoked: bool,
    ) {
        let first = day("2026-01-01");
        let at = |days| first + TimeDelta::days(days);
        let today = at(400);
        if let Ok(last) = span(at(signed), until.map(at), today) {
            prop_assert!(at(signed) <= last && last <= at(signed + DAYS_MAX));
            let revoked = revoked.then_some(today);
            let holds = standing(at(signed), last, revoked, at(looked)) == Standing::Holds;
            let is_within = at(signed) <= at(looked) && at(looked) <= last;
            prop_assert_eq!(holds, is_within && revoked.is_none());
        }
    }
}

const TYPED: [(&str, &str); 7] = [
    ("to_whom", "Casa Luz Shelter"),
    ("what", "That she needs a bed for two nights"),
    ("purpose", "A safe place"),
    ("explained_by", "Ana"),
    ("language", "es"),
    ("signer", "person"),
    ("signed_on", "2026-09-01"),
];

/// The same with other words in some fields.
fn typed<'a>(other: &[(&'a str, &'a str)]) -> Vec<(&'a str, &'a str)> {
    let mut all: Vec<(&str, &str)> = other.to_vec();
    all.extend(
        TYPED
            .iter()
            .filter(|(name, _)| !other.iter().any(|(it, _)| it == name)),
    );
    all
}

#[tokio::test]
async fn a_41_t1_nothing_is_told_by_a_release_that_ran_out_yesterday_or_was_taken_back() {
    let folder = tempdir().unwrap();
    let office = TestOffice::open(folder.path());
    office.add("lee", Role::Attorney);
    office.add("ana", Role::Counsellor);
    let lee = office.desk("lee").await;
    let added = lee.post("/people", &[("given-0", "Rosa")]).await;
    let person = added.location.unwrap();
    let to = format!("{person}/releases");
    let signed = lee.post(&to, &typed(&[("expires_on", "2026-09-02")])).await;
    assert_eq!(signed.status, StatusCode::SEE_OTHER, "{}", signed.body);
    let page = lee.get(&to).await.body;
    assert!(page.contains("Casa Luz Shelter") && page.contains("/share\""));
    let (_, rest) = page.split_once(&format!("{to}/")).unwrap();
    let own = format!("{to}/{}", rest.split('/').next().unwrap());
    assert_eq!(
        lee.post(&format!("{own}/share"), &[]).await.status,
        StatusCode::SEE_OTHER
    );
    assert!(lee.get(&to).await.body.contains("Told on"));
    office.pass(TimeDelta::days(2));
    let lee = office.desk("lee").await;
    let page = lee.get(&to).await.body;
    assert!(
        page.contains("<button class=\"plain\" disabled>") && !page.contains("/share\""),
        "{page}"
    );
    let told = lee.post(&format!("{own}/share"), &[]).await;
    assert_eq!(told.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(told.body.contains("This release has run out"));
    assert_eq!(
        lee.post(&format!("{own}/revoke"), &[]).await.status,
        StatusCode::SEE_OTHER
    );
    assert!(lee.get(&to).await.body.contains("taken back"));
    // Who is hidden has no releases for others.
    lee.post(&format!("{person}/protection"), &[("protection", "on")])
        .await;
    let ana = office.desk("ana").await;
    for path in [to.clone(), person.clone()] {
        assert_eq!(ana.get(&path).await.status, StatusCode::NOT_FOUND);
    }
    assert_eq!(
        ana.post(&format!("{own}/share"), &[]).await.status,
        StatusCode::NOT_FOUND
    );
}

#[tokio::test]
async fn a_release_that_says_too_little_or_too_much_is_refused_at_its_field() {
    let folder = tempdir().unwrap();
    let office = TestOffice::open(folder.path());
    office.add("lee", Role::Attorney);
    let lee = office.desk("lee").await;
    let person = lee
        .post("/people", &[("given-0", "Rosa")])
        .await
        .location
        .unwrap();
    let to = format!("{person}/releases");
    let long = "x".repeat(2000);
    for (other, sentence) in [
        (("what", ""), "Type something here"),
        (("purpose", long.as_str()), "Too long"),
        (
            ("expires_on", "2027-09-01"),
            "at most \u{2068}180\u{2069} days",
        ),
        (
            ("expires_on", "2026-08-01"),
            "cannot end before it was signed",
        ),
        (("signed_on", "2026-09-09"), "still to come"),
        (("signed_on", "soon"), "This is no day"),
        (("signer", "parent"), "nobody they are afraid of"),
    ] {
        let seen = lee.post(&to, &typed(&[other])).await;
        assert_eq!(seen.status, StatusCode::UNPROCESSABLE_ENTITY, "{other:?}");
        assert!(seen.body.contains(sentence), "{sentence}: {}", seen.body);
        assert!(
            seen.body.contains("Casa Luz Shelter"),
            "what was typed stays"
        );
    }
    let hostile = "<img src=x onerror=1> \u{202E}=cmd()";
    let seen = lee.post(&to, &typed(&[("to_whom", hostile)])).await;
    assert_eq!(seen.status, StatusCode::SEE_OTHER);
    assert!(!lee.get(&to).await.body.contains("<img src=x"));
}
