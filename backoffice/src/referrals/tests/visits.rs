//! Referrals of a visit: nothing is told of anybody without a release in force, nothing is lost, and the figures add up.

use super::{added, assert_refused, attorneys, days_ago, pantry, prepared, staff, today, typed};
use crate::access::Role;
use crate::db::{Db, ReadTx, Tx};
use crate::events;
use crate::kiosks::tests::device::contents;
use crate::kiosks::{self};
use crate::problem::Problem;
use crate::referrals::choices::Choice;
use crate::referrals::directory::actions::close;
use crate::referrals::directory::{How, Standing};
use crate::referrals::figures::{Audience, Cell, Table};
use crate::referrals::ids::{ReferralId, ReleaseId, ResourceId};
use crate::referrals::refusal::Refusal;
use crate::referrals::visits::{
    self, Handed, Kind, New, Outcome, Paper, RELEASE_DAYS, Reason, Release, Way, may_hand_over,
    of_visit, record_release, refer, revoke,
};
use crate::testing::{each_database, nine};
use crate::vault::Vault;
use chrono::{NaiveDate, TimeDelta};
use proptest::prelude::*;
use shared::clock::SetClock;
use shared::ids::VisitId;
use shared::random;
use std::collections::BTreeSet;
use std::path::Path;
use std::sync::Arc;
use tempfile::tempdir;
use uuid::Uuid;

fn visit() -> VisitId {
    VisitId(Uuid::from_u128(77))
}

fn locked(folder: &Path) -> Vault {
    Vault::start(folder, Arc::new(SetClock::at(nine())), random::from_seed(3)).unwrap()
}

/// Somebody takes a number at the desk.
fn comes(db: &Db, vault: &Vault) {
    prepared(db);
    let take = |tx: &mut Tx| {
        kiosks::issue_at_desk(tx, vault, &[], visit(), &contents("es", "{}")).map(drop)
    };
    db.write(&staff(Role::Reception), take).unwrap();
}

fn kinds(all: &[Kind]) -> BTreeSet<Kind> {
    all.iter().copied().collect()
}

fn new(to: ResourceId, way: Way, sent: &[Kind]) -> New {
    New {
        id: ReferralId(Uuid::from_u128(90)),
        visit: visit(),
        resource: to,
        reason: Reason::NoRoom,
        way,
        sent: kinds(sent),
        follow_up_on: Some(today() + TimeDelta::days(14)),
        note: String::new(),
    }
}

fn paper(signed_on: NaiveDate, expires_on: NaiveDate) -> Paper {
    Paper {
        kinds: kinds(&[Kind::Name, Kind::Contact]),
        purpose: Reason::NoRoom,
        signed_on,
        expires_on,
        explained_in: "es".to_owned(),
    }
}

fn release(to: ResourceId, signed_on: NaiveDate, expires_on: NaiveDate) -> Release {
    let paper = paper(signed_on, expires_on);
    Release {
        id: ReleaseId(Uuid::from_u128(3)),
        visit: visit(),
        resource: to,
        kinds: paper.kinds,
        purpose: paper.purpose,
        signed_on,
        expires_on,
        explained_in: paper.explained_in,
        revoked_on: None,
    }
}

fn count(db: &Db) -> usize {
    let read = |tx: &mut ReadTx| Ok(of_visit(tx, visit())?.lines.len());
    db.read(&staff(Role::Attorney), read).unwrap()
}

fn events_of(db: &Db) -> i64 {
    db.read(&staff(Role::Director), |tx: &mut ReadTx| {
        Ok(events::count(tx)?)
    })
    .unwrap()
}

#[test]
fn a_13_t2_a_warm_referral_without_a_release_is_refused_and_nothing_is_told() {
    let folder = tempdir().unwrap();
    let vault = locked(folder.path());
    each_database(folder.path(), |db, _| {
        comes(db, &vault);
        let to = added(db, &attorneys(), Some(How::Phone));
        let other = added(db, &pantry(), Some(How::Phone));
        let before = events_of(db);
        let warm = |by: Role, new: New| db.write(&staff(by), |tx: &mut Tx| refer(tx, &vault, &new));
        let told = new(to, Way::Warm, &[Kind::Name]);
        assert_refused(
            warm(Role::Attorney, told.clone()),
            "referrals-refused-no-release",
        );
        for by in [Role::Reception, Role::Director] {
            let refused = warm(by, told.clone());
            assert!(matches!(refused, Err(Problem::NotForYourRole)), "{by:?}");
        }
        assert_eq!((count(db), events_of(db)), (0, before), "nothing happened");
        // One for another organisation, or one that names less, is none for this.
        let last = today() + TimeDelta::days(30);
        let sign = |to| {
            let paper = paper(today(), last);
            db.write(&staff(Role::Counsellor), |tx: &mut Tx| {
                record_release(tx, visit(), to, &paper)
            })
        };
        sign(other).unwrap();
        assert_refused(
            warm(Role::Attorney, told.clone()),
            "referrals-refused-no-release",
        );
        let signed = sign(to).unwrap();
        let more = new(to, Way::Warm, &[Kind::Name, Kind::Papers]);
        assert_refused(warm(Role::Attorney, more), "referrals-refused-not-released");
        let none = new(to, Way::Warm, &[]);
        assert_refused(warm(Role::Attorney, none), "referrals-refused-no-kind");
        warm(Role::Attorney, told.clone()).unwrap();
        warm(Role::Attorney, told.clone()).unwrap();
        assert_eq!(count(db), 1, "a form sent twice refers once");
        let back = |tx: &mut Tx| revoke(tx, visit(), signed);
        db.write(&staff(Role::Reception), back).unwrap();
        let again = New {
            id: ReferralId(Uuid::from_u128(91)),
            ..told
        };
        assert_refused(
            warm(Role::Attorney, again),
            "referrals-refused-release-revoked",
        );
    });
}

#[test]
fn a_41_t1_a_release_that_expired_yesterday_is_none() {
    let to = ResourceId(Uuid::from_u128(1));
    let check = |signed: i64, expires: i64, expected: Result<(), Refusal>| {
        let all = [release(to, days_ago(signed), days_ago(expires))];
        let sent = kinds(&[Kind::Name]);
        let handed = may_hand_over(Standing::Verified, Way::Warm, &sent, &all, today());
        assert_eq!(handed.map(drop), expected);
    };
    check(30, 0, Ok(()));
    check(
        30,
        1,
        Err(Refusal::ReleaseExpired {
            on: days_ago(1).to_string(),
        }),
    );
    check(-1, -30, Err(Refusal::NoRelease));
    check(0, -30, Ok(()));
}

#[test]
fn a_release_expires_in_the_office_at_midnight() {
    let folder = tempdir().unwrap();
    let vault = locked(folder.path());
    each_database(folder.path(), |db, clock| {
        comes(db, &vault);
        let to = added(db, &pantry(), Some(How::Phone));
        let paper = paper(today(), today());
        let sign = |tx: &mut Tx| record_release(tx, visit(), to, &paper);
        db.write(&staff(Role::Attorney), sign).unwrap();
        clock.advance(TimeDelta::days(1));
        let told = new(to, Way::Warm, &[Kind::Name]);
        let refused = db.write(&staff(Role::Attorney), |tx: &mut Tx| {
            refer(tx, &vault, &told)
        });
        assert_refused(refused, "referrals-refused-release-expired");
    });
}

#[test]
fn a_cold_referral_tells_nothing_and_needs_no_release() {
    let folder = tempdir().unwrap();
    let vault = locked(folder.path());
    each_database(folder.path(), |db, _| {
        comes(db, &vault);
        let to = added(db, &pantry(), None);
        let cold = new(to, Way::Cold, &[Kind::Name]);
        let by = staff(Role::Reception);
        db.write(&by, |tx: &mut Tx| refer(tx, &vault, &cold))
            .unwrap();
        let of = db
            .read(&by, |tx: &mut ReadTx| of_visit(tx, visit()))
            .unwrap();
        let referral = &of.lines[0].referral;
        assert_eq!(referral.handed, Handed::Cold, "nothing is told");
        assert!(!referral.was_verified);
        let noted = New {
            id: ReferralId(Uuid::from_u128(92)),
            note: "afraid".to_owned(),
            ..cold.clone()
        };
        let refused = db.write(&by, |tx: &mut Tx| refer(tx, &vault, &noted));
        assert_refused(refused, "referrals-refused-note-locked");
        db.write(&staff(Role::Attorney), |tx: &mut Tx| close(tx, to))
            .unwrap();
        let refused = db.write(&by, |tx: &mut Tx| {
            refer(
                tx,
                &vault,
                &New {
                    id: noted.id,
                    ..cold.clone()
                },
            )
        });
        assert_refused(refused, "referrals-refused-closed");
        assert_eq!(count(db), 1);
    });
}

#[test]
fn a_13_t3_figures_count_referrals_by_reason_and_outcome() {
    let counts = [
        (Reason::NoRoom, Outcome::Accepted, 7),
        (Reason::NoRoom, Outcome::Unknown, 2),
        (Reason::TooFar, Outcome::Accepted, 5),
    ];
    let cell = |audience, reason: Option<Reason>, at: usize| {
        let table = Table::of(&counts, audience);
        let row = table.rows.into_iter().find(|it| it.0 == reason).unwrap();
        row.1[at]
    };
    // Unknown, accepted, refused, no contact, did not go, together.
    let inside = |reason, at| cell(Audience::Inside, reason, at);
    assert_eq!(inside(Some(Reason::NoRoom), 0), Cell::Count(2));
    assert_eq!(inside(Some(Reason::NoRoom), 5), Cell::Count(9));
    assert_eq!(inside(None, 1), Cell::Count(12));
    assert_eq!(inside(None, 5), Cell::Count(14));
    let outside = |reason, at| cell(Audience::Outside, reason, at);
    assert_eq!(outside(Some(Reason::NoRoom), 0), Cell::Few);
    assert_eq!(outside(Some(Reason::NoRoom), 1), Cell::Count(7));
    assert_eq!(outside(Some(Reason::NoRoom), 5), Cell::Untold);
    assert_eq!(outside(Some(Reason::TooFar), 5), Cell::Count(5));
    assert_eq!(outside(None, 1), Cell::Count(12));
    assert_eq!(outside(None, 5), Cell::Untold);
}

#[test]
fn a_13_t3_figures_are_those_of_the_referrals_that_were_made() {
    let folder = tempdir().unwrap();
    let vault = locked(folder.path());
    each_database(folder.path(), |db, clock| {
        comes(db, &vault);
        let to = added(db, &pantry(), None);
        for (n, reason) in [(1, Reason::NoRoom), (2, Reason::NoRoom), (3, Reason::Wish)] {
            let it = New {
                id: ReferralId(Uuid::from_u128(200 + n)),
                reason,
                ..new(to, Way::Cold, &[])
            };
            db.write(&staff(Role::Reception), |tx: &mut Tx| {
                refer(tx, &vault, &it)
            })
            .unwrap();
        }
        clock.advance(TimeDelta::days(400));
        let read = |span| {
            let figures = move |tx: &mut ReadTx| visits::figures(tx, span);
            db.read(&staff(Role::Auditor), figures).unwrap()
        };
        let mut counts = read((today(), today()));
        counts.sort_unstable();
        assert_eq!(
            counts,
            [
                (Reason::NoRoom, Outcome::Unknown, 2),
                (Reason::Wish, Outcome::Unknown, 1)
            ]
        );
        assert_eq!(read((days_ago(9), days_ago(1))), []);
        let volunteer = staff(Role::Volunteer);
        let refused = db.read(&volunteer, |tx: &mut ReadTx| {
            visits::figures(tx, (today(), today()))
        });
        assert!(matches!(refused, Err(Problem::NotForYourRole)));
    });
}

#[test]
fn events_say_neither_where_somebody_was_sent_nor_why() {
    let folder = tempdir().unwrap();
    let vault = locked(folder.path());
    each_database(folder.path(), |db, _| {
        comes(db, &vault);
        let to = added(
            db,
            &typed(&[("organisation", "Haven"), ("services", "safety")]),
            None,
        );
        let it = new(to, Way::Cold, &[]);
        db.write(&staff(Role::Reception), |tx: &mut Tx| {
            refer(tx, &vault, &it)
        })
        .unwrap();
        let read = |tx: &mut ReadTx| Ok(events::newest(tx, i64::MAX, 1)?);
        let last = db.read(&staff(Role::Director), read).unwrap().remove(0);
        assert_eq!(last.kind, "referrals-event-referred");
        let told = format!("{} {}", last.subject, last.detail);
        for hidden in ["Haven", "safety", "no-room", &to.to_string()] {
            assert!(!told.contains(hidden), "{hidden} in {told}");
        }
    });
}

fn a_release() -> impl Strategy<Value = (i64, i64, BTreeSet<Kind>, bool)> {
    let kinds = prop::collection::btree_set(prop::sample::select(Kind::ALL.to_vec()), 1..4);
    (-20_i64..300, 0_i64..=RELEASE_DAYS, kinds, any::<bool>())
}

proptest! {
    #[test]
    fn nothing_is_told_that_no_release_in_force_names(
        releases in prop::collection::vec(a_release(), 0..4),
        sent in prop::collection::btree_set(prop::sample::select(Kind::ALL.to_vec()), 0..4),
    ) {
        let to = ResourceId(Uuid::from_u128(1));
        let all: Vec<Release> = releases
            .into_iter()
            .enumerate()
            .map(|(n, (ago, holds, kinds, is_revoked))| {
                let signed = days_ago(ago);
                Release {
                    id: ReleaseId(Uuid::from_u128(n as u128)),
                    kinds,
                    revoked_on: is_revoked.then(today),
                    ..release(to, signed, signed + TimeDelta::days(holds))
                }
            })
            .collect();
        let handed = may_hand_over(Standing::Verified, Way::Warm, &sent, &all, today());
        if let Ok(Handed::Warm { release, sent: told }) = handed {
            let by = all.iter().find(|it| it.id == release).unwrap();
            prop_assert!(by.revoked_on.is_none());
            prop_assert!((by.signed_on..=by.expires_on).contains(&today()));
            prop_assert!(told.is_subset(&by.kinds) && !told.is_empty());
            prop_assert_eq!(&told, &sent);
        } else {
            let names_all = |it: &&Release| {
                it.revoked_on.is_none()
                    && (it.signed_on..=it.expires_on).contains(&today())
                    && sent.is_subset(&it.kinds)
            };
            prop_assert!(sent.is_empty() || !all.iter().any(|it| names_all(&it)));
        }
        let cold = may_hand_over(Standing::CallFirst, Way::Cold, &sent, &all, today());
        prop_assert_eq!(cold, Ok(Handed::Cold));
    }
}
