//! Who may represent and advise, as the office relies on it.

use crate::access::{
    ACTS, Act, Authority, Basis, CREDENTIAL_KINDS, Credential, CredentialKind, Lacking, Reaches,
    Recognition, Standing,
};
use chrono::{Days, NaiveDate};
use proptest::prelude::*;
use uuid::Uuid;

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn credential(kind: CredentialKind, from: &str, to: &str) -> Credential {
    Credential {
        id: Uuid::from_u128(1),
        staff: Uuid::from_u128(2),
        kind,
        number: String::new(),
        jurisdiction: String::new(),
        organisation: "Casa Abierta".to_owned(),
        granted_on: day(from),
        expires_on: (!to.is_empty()).then(|| day(to)),
        renewal_filed_on: None,
        ended_on: None,
    }
}

fn recognition(location: &str, is_here: bool) -> Recognition {
    Recognition {
        id: Uuid::from_u128(3),
        organisation: "Casa Abierta".to_owned(),
        location: location.to_owned(),
        granted_on: day("2024-01-01"),
        expires_on: day("2029-12-31"),
        is_here,
        ended_on: None,
    }
}

/// Whether a credential lets its holder do `act` on 1 September 2026 in a recognised office.
#[track_caller]
fn check(kind: CredentialKind, act: Act, expected: Result<(), Lacking>) {
    let credentials = [credential(kind, "2025-01-01", "2027-12-31")];
    let recognitions = [recognition("Main Street", true)];
    let authority = Authority {
        credentials: &credentials,
        recognitions: &recognitions,
        reaches: Reaches::shipped(),
        on: day("2026-09-01"),
    };
    assert_eq!(
        authority.alone(act).map(|_| ()),
        expected,
        "{kind:?} {act:?}"
    );
}

#[test]
fn a_partial_accreditation_ends_at_the_agencies_and_a_full_one_at_other_courts() {
    use CredentialKind::{Attorney, FullAccreditation, PartialAccreditation};
    for act in ACTS {
        check(Attorney, act, Ok(()));
        let full = match act {
            Act::AppearStateCourt => Err(Lacking::NotCovered(FullAccreditation)),
            _ => Ok(()),
        };
        check(FullAccreditation, act, full);
        let partial = match act {
            Act::AppearDhs | Act::AdviseDhs => Ok(()),
            _ => Err(Lacking::NotCovered(PartialAccreditation)),
        };
        check(PartialAccreditation, act, partial);
    }
}

#[test]
fn e3_t4_a_partial_representative_helps_with_no_document_of_the_court_and_reads_which_rule_says_so()
{
    let lacking = Lacking::NotCovered(CredentialKind::PartialAccreditation);
    check(
        CredentialKind::PartialAccreditation,
        Act::HelpWithDocument,
        Err(lacking),
    );
    let text = translations::Text::new(translations::Language::english());
    assert!(text.of(lacking.message()).contains("8 CFR 1292.1"));
}

#[test]
fn a_03_t1_a_partial_representative_leads_nothing_before_the_court_and_reads_which_rule_says_so() {
    let lacking = Lacking::NotCovered(CredentialKind::PartialAccreditation);
    check(
        CredentialKind::PartialAccreditation,
        Act::AppearCourt,
        Err(lacking),
    );
    let text = translations::Text::new(translations::Language::english());
    assert!(text.of(lacking.message()).contains("8 CFR 1292.1"));
}

#[test]
fn a_03_t3_whoever_has_no_credential_signs_no_notice_of_appearance() {
    let recognitions = [recognition("Main Street", true)];
    let authority = Authority {
        credentials: &[],
        recognitions: &recognitions,
        reaches: Reaches::shipped(),
        on: day("2026-09-01"),
    };
    for act in ACTS {
        assert_eq!(authority.of(act), Err(Lacking::NoCredential), "{act:?}");
    }
}

#[test]
fn a_student_acts_only_under_the_eyes_of_somebody_who_may() {
    let credentials = [credential(CredentialKind::Supervised, "2026-01-01", "")];
    let authority = Authority {
        credentials: &credentials,
        recognitions: &[],
        reaches: Reaches::shipped(),
        on: day("2026-09-01"),
    };
    assert_eq!(authority.of(Act::AppearDhs), Ok(Basis::Supervised));
    assert!(authority.alone(Act::AppearDhs).is_err());
}

#[test]
fn e3_t1_an_accreditation_that_ran_out_yesterday_signs_nothing_and_its_last_day_still_counts() {
    let recognitions = [recognition("Main Street", true)];
    for (last, expected) in [
        ("2026-08-31", Err(Lacking::Expired(day("2026-08-31")))),
        ("2026-09-01", Ok(())),
    ] {
        let credentials = [credential(
            CredentialKind::FullAccreditation,
            "2024-01-01",
            last,
        )];
        let authority = Authority {
            credentials: &credentials,
            recognitions: &recognitions,
            reaches: Reaches::shipped(),
            on: day("2026-09-01"),
        };
        assert_eq!(authority.alone(Act::AppearDhs).map(|_| ()), expected);
    }
}

#[test]
fn e3_t2_the_same_person_is_stopped_at_an_office_that_is_not_recognised() {
    let credentials = [credential(
        CredentialKind::FullAccreditation,
        "2025-01-01",
        "2027-12-31",
    )];
    let may = |recognitions: &[Recognition]| {
        let authority = Authority {
            credentials: &credentials,
            recognitions,
            reaches: Reaches::shipped(),
            on: day("2026-09-01"),
        };
        authority.alone(Act::AppearDhs).map(|_| ())
    };
    assert_eq!(may(&[recognition("Main Street", true)]), Ok(()));
    assert_eq!(
        may(&[recognition("Main Street", false)]),
        Err(Lacking::NotRecognisedHere)
    );
    let withdrawn = Recognition {
        ended_on: Some(day("2026-08-01")),
        ..recognition("Main Street", true)
    };
    assert_eq!(may(&[withdrawn]), Err(Lacking::NotRecognisedHere));
    let other = Recognition {
        organisation: "Another House".to_owned(),
        ..recognition("Main Street", true)
    };
    assert_eq!(may(&[other]), Err(Lacking::NotRecognisedHere));
}

#[test]
fn a_renewal_filed_in_time_keeps_a_credential_alive_and_one_filed_late_does_not() {
    let standing = |filed: &str| {
        let credential = Credential {
            renewal_filed_on: Some(day(filed)),
            ..credential(
                CredentialKind::FullAccreditation,
                "2023-01-01",
                "2026-06-30",
            )
        };
        credential.standing(day("2026-09-01"))
    };
    let filed_on = day("2026-06-30");
    assert_eq!(
        standing("2026-06-30"),
        Standing::RenewalPending { filed_on }
    );
    assert_eq!(
        standing("2026-07-01"),
        Standing::Expired {
            on: day("2026-06-30")
        }
    );
}

#[test]
fn of_several_credentials_the_one_that_is_easiest_to_mend_is_spoken_of() {
    let credentials = [
        credential(
            CredentialKind::PartialAccreditation,
            "2025-01-01",
            "2027-01-01",
        ),
        credential(
            CredentialKind::FullAccreditation,
            "2023-01-01",
            "2026-01-01",
        ),
    ];
    let recognitions = [recognition("Main Street", true)];
    let authority = Authority {
        credentials: &credentials,
        recognitions: &recognitions,
        reaches: Reaches::shipped(),
        on: day("2026-09-01"),
    };
    assert_eq!(
        authority.alone(Act::AppearCourt).map(|_| ()),
        Err(Lacking::Expired(day("2026-01-01")))
    );
    assert!(authority.alone(Act::AppearDhs).is_ok());
}

#[test]
fn the_rules_that_come_with_the_program_speak_of_every_kind_and_say_where_they_are_from() {
    let rules = Reaches::shipped();
    assert_eq!(rules.legal_status, "unverified");
    for (_, word) in CREDENTIAL_KINDS {
        let found = rules.credentials.iter().filter(|it| it.kind() == word);
        assert_eq!(found.count(), 1, "{word}");
    }
    assert!(
        rules
            .credentials
            .iter()
            .all(|it| it.citation.contains("CFR"))
    );
}

proptest! {
    /// Whatever the days are: nobody acts before the first day, after the last one, or after the end.
    #[test]
    fn nobody_acts_outside_the_days_of_a_credential(
        kind in 0..4_usize, start in 0..900_u64, length in 0..900_u64, end in proptest::option::of(0..2000_u64),
        filed in proptest::option::of(0..2000_u64), today in 0..2000_u64, act in 0..7_usize,
    ) {
        let zero = day("2022-01-01");
        let at = |days: u64| zero + Days::new(days);
        let it = Credential {
            granted_on: at(start),
            expires_on: Some(at(start + length)),
            renewal_filed_on: filed.map(at),
            ended_on: end.map(at),
            ..credential(CREDENTIAL_KINDS[kind].0, "2022-01-01", "")
        };
        let credentials = [it];
        let recognitions = [Recognition { granted_on: zero, expires_on: at(3000), ..recognition("Main Street", true) }];
        let authority = Authority { credentials: &credentials, recognitions: &recognitions, reaches: Reaches::shipped(), on: at(today) };
        if authority.of(ACTS[act]).is_ok() {
            prop_assert!(start <= today);
            prop_assert!(end.is_none_or(|it| today < it));
            prop_assert!(today <= start + length || filed.is_some_and(|it| it <= start + length));
        }
    }
}
