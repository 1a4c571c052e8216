//! Accounts and sign-ins as the office relies on them.

mod authority;
mod guests;
mod keys;

use super::*;
use crate::db::Actor;
use crate::problem::{Problem, Refuses};
use crate::testing::{PASSWORD, TestOffice};
use crate::vault::{Cost, State, Unlock};
use chrono::TimeDelta;
use tempfile::tempdir;
use translations::Language;
use zeroize::Zeroizing;

fn new(name: &str, role: Role, password: &str) -> NewStaff {
    NewStaff {
        name: NameTyped::new(name),
        display_name: String::new(),
        role,
        language: Language::english(),
        password: Zeroizing::new(password.to_owned()),
        today: crate::testing::nine().date_naive(),
    }
}

/// The rule that refuses to add `new` when `adder` asks, if any.
#[track_caller]
fn check(office: &TestOffice, by: Role, new: &NewStaff, expected: Option<Refusal>) {
    let actor = Actor::staff(StaffId::from_u128(1), by.grants());
    let added = add_staff(&office.app.db, &office.app.vault, &actor, Cost::LIGHT, new);
    match (added, expected) {
        (Ok(_), None) => {}
        (Err(Problem::Refused(found)), Some(expected)) => {
            assert_eq!(found.message, expected.message());
        }
        (found, expected) => panic!("{found:?} is not {expected:?}"),
    }
}

#[test]
fn a_name_is_taken_once_and_a_password_is_long_enough() {
    let folder = tempdir().unwrap();
    let office = TestOffice::open(folder.path());
    check(
        &office,
        Role::Director,
        &new("Lee", Role::Reception, PASSWORD),
        None,
    );
    check(
        &office,
        Role::Director,
        &new(" lee ", Role::Reception, PASSWORD),
        Some(Refusal::NameTaken),
    );
    check(
        &office,
        Role::Director,
        &new("", Role::Reception, PASSWORD),
        Some(Refusal::NameMalformed),
    );
    check(
        &office,
        Role::Director,
        &new("two words", Role::Reception, PASSWORD),
        Some(Refusal::NameMalformed),
    );
    check(
        &office,
        Role::Director,
        &new("zoë", Role::Reception, "fourteen chars"),
        Some(Refusal::PasswordTooShort),
    );
    let endless = "a".repeat(129);
    check(
        &office,
        Role::Director,
        &new("zoë", Role::Reception, &endless),
        Some(Refusal::PasswordTooLong),
    );
    check(
        &office,
        Role::Director,
        &new("zoë", Role::Reception, "pässwörter mit ß"),
        None,
    );
}

#[test]
fn nobody_hands_out_more_than_they_have_but_a_director() {
    let folder = tempdir().unwrap();
    let office = TestOffice::open(folder.path());
    let may = |by: Role| {
        let words = Role::all().filter(|role| {
            let who = Actor::staff(StaffId::from_u128(1), by.grants());
            may_appoint(&who, *role)
        });
        words.map(Role::word).collect::<Vec<_>>()
    };
    let everyone: Vec<_> = Role::all().map(Role::word).collect();
    assert_eq!(may(Role::Director), everyone);
    assert_eq!(
        may(Role::ItAdmin),
        ["cashier", "volunteer", "external_reviewer", "it_admin"]
    );
    for (by, role, expected) in [
        (
            Role::ItAdmin,
            Role::Attorney,
            Some(Refusal::OnlyKeyholdersAddKeyholders),
        ),
        (
            Role::ItAdmin,
            Role::Director,
            Some(Refusal::OnlyKeyholdersAddKeyholders),
        ),
        (
            Role::ItAdmin,
            Role::Reception,
            Some(Refusal::MoreThanOwnRole),
        ),
        (Role::ItAdmin, Role::Auditor, Some(Refusal::MoreThanOwnRole)),
        (Role::ItAdmin, Role::Volunteer, None),
        (Role::Director, Role::Reception, None),
    ] {
        let name = format!("{}.{}", by.word(), role.word());
        check(&office, by, &new(&name, role, PASSWORD), expected);
    }
    let pending = Actor::staff(
        StaffId::from_u128(1),
        Role::Director.grants().without_content(),
    );
    assert!(
        !may_appoint(&pending, Role::Attorney),
        "a director without a key"
    );
    let reception = Actor::staff(StaffId::from_u128(1), Role::Reception.grants());
    let added = add_staff(
        &office.app.db,
        &office.app.vault,
        &reception,
        Cost::LIGHT,
        &new("x", Role::Cashier, PASSWORD),
    );
    assert!(matches!(added, Err(Problem::NotForYourRole)));
}

fn at_the_door(name: &str, password: &str) -> SignIn {
    SignIn {
        name: NameTyped::new(name),
        password: Zeroizing::new(password.to_owned()),
        from: "10.0.0.7".parse().unwrap(),
    }
}

async fn try_sign_in(office: &TestOffice, name: &str, password: &str) -> Result<SignedIn, Problem> {
    sign_in(&office.app, at_the_door(name, password)).await
}

#[tokio::test]
async fn a_keyholder_unlocks_the_office_by_signing_in_and_locks_it_again() {
    let folder = tempdir().unwrap();
    let office = TestOffice::open(folder.path());
    office.add("amina", Role::Director);
    office.add("lee", Role::Reception);
    assert_eq!(
        try_sign_in(&office, "lee", PASSWORD).await.unwrap().unlock,
        Unlock::NotAHolder
    );
    assert_eq!(office.app.vault.state(), State::Locked);
    let amina = try_sign_in(&office, "AMINA ", PASSWORD).await.unwrap();
    assert_eq!(
        (amina.unlock, office.app.vault.state()),
        (Unlock::Opened, State::Open)
    );
    lock_office(&office.app, &amina.staff).unwrap();
    assert_eq!(office.app.vault.state(), State::Locked);
}

#[tokio::test]
async fn an_unknown_name_and_a_wrong_password_get_the_same_answer_until_the_name_has_to_wait() {
    let folder = tempdir().unwrap();
    let office = TestOffice::open(folder.path());
    office.add("lee", Role::Reception);
    for name in ["lee", "nobody"] {
        for _ in 0..5 {
            let refused = try_sign_in(&office, name, "not the password").await;
            assert!(
                is(&refused, "access-refused-wrong-name-or-password"),
                "{name}"
            );
        }
        let refused = try_sign_in(&office, name, PASSWORD).await;
        assert!(is(&refused, "access-refused-too-many-attempts"), "{name}");
    }
    office.add("amina", Role::Director);
    assert!(
        try_sign_in(&office, "amina", PASSWORD).await.is_ok(),
        "others are not kept out"
    );
    office.pass(TimeDelta::minutes(2));
    assert!(try_sign_in(&office, "lee", PASSWORD).await.is_ok());
}

#[tokio::test]
async fn nobody_keeps_a_colleague_out_from_another_computer() {
    let folder = tempdir().unwrap();
    let office = TestOffice::open(folder.path());
    office.add("amina", Role::Director);
    for _ in 0..6 {
        let guess = SignIn {
            from: "10.0.0.99".parse().unwrap(),
            ..at_the_door("amina", "a guess at a password")
        };
        assert!(sign_in(&office.app, guess).await.is_err());
    }
    assert!(try_sign_in(&office, "amina", PASSWORD).await.is_ok());
}

/// Waits until so many more passwords may be checked at once.
async fn turns(office: &TestOffice, free: usize) {
    let wait = async {
        while office.app.sign_ins.available_permits() != free {
            tokio::task::yield_now().await;
        }
    };
    let patience = std::time::Duration::from_secs(20);
    tokio::time::timeout(patience, wait).await.unwrap();
}

#[tokio::test]
async fn a_browser_that_hangs_up_makes_no_room_while_its_password_is_still_checked() {
    let folder = tempdir().unwrap();
    let office = TestOffice::open(folder.path());
    let all = office.app.sign_ins.available_permits();
    // Another writer keeps the failed sign-in waiting at its event.
    let (app, (done, wait)) = (office.app.clone(), std::sync::mpsc::channel::<()>());
    let (started, starts) = std::sync::mpsc::channel();
    let writer = std::thread::spawn(move || {
        app.db.write(&Actor::PROGRAM, |_| {
            started.send(()).unwrap();
            wait.recv().unwrap();
            Ok(())
        })
    });
    starts.recv().unwrap();
    let app = office.app.clone();
    let hasty =
        tokio::spawn(
            async move { sign_in(&app, at_the_door("nobody", "a guess at a password")).await },
        );
    turns(&office, all - 1).await;
    hasty.abort();
    assert!(hasty.await.unwrap_err().is_cancelled());
    assert_eq!(office.app.sign_ins.available_permits(), all - 1);
    done.send(()).unwrap();
    turns(&office, all).await;
    writer.join().unwrap().unwrap();
}

fn is<T>(refused: &Result<T, Problem>, message: &str) -> bool {
    matches!(refused, Err(Problem::Refused(it)) if it.message == message)
}

#[tokio::test]
async fn a_person_whose_access_has_ended_is_out_at_once_and_the_last_key_stays() {
    let folder = tempdir().unwrap();
    let office = TestOffice::open(folder.path());
    let amina = office.add("amina", Role::Director);
    let lee = office.add("lee", Role::Reception);
    let token = try_sign_in(&office, "lee", PASSWORD).await.unwrap().token;
    deactivate(&office.app, &Actor::PROGRAM, lee, &Takers::new()).unwrap();
    assert!(
        office
            .app
            .sessions
            .find(&token, office.app.db.now(), Sign::OfLife)
            .is_none()
    );
    assert!(try_sign_in(&office, "lee", PASSWORD).await.is_err());
    let refused = deactivate(&office.app, &Actor::PROGRAM, amina, &Takers::new());
    assert!(is(&refused, "access-refused-last-keyholder"));
}

#[test]
fn every_refusal_has_its_words_in_every_language() {
    let all = [
        Refusal::WrongNameOrPassword,
        Refusal::TooManyAttempts { minutes: 2 },
        Refusal::NameTaken,
        Refusal::NameMalformed,
        Refusal::DisplayNameMalformed,
        Refusal::PasswordTooShort,
        Refusal::PasswordTooLong,
        Refusal::OnlyKeyholdersAddKeyholders,
        Refusal::MoreThanOwnRole,
        Refusal::LastKeyholder,
        Refusal::OwnAccount,
        Refusal::StillInHand,
        Refusal::TimeIsOver {
            last_day: crate::testing::nine().date_naive(),
        },
    ];
    for language in Language::for_staff() {
        for refusal in all {
            assert!(
                translations::Text::new(language).has(refusal.message()),
                "{refusal:?}"
            );
        }
    }
}
