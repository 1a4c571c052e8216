//! Accounts and sign-ins as the office relies on them.

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
    assert_eq!(may(Role::ItAdmin), ["cashier", "volunteer", "it_admin"]);
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

/// Somebody at the (hosted) database gives an account another password, and a role.
fn forge(office: &TestOffice, name: &str, role: Role, password: &str) {
    let secret = store::Secret {
        salt: [9; 16],
        cost: Cost::LIGHT,
        verifier: crate::vault::derive(password, &[9; 16], Cost::LIGHT).verifier,
    };
    office
        .app
        .db
        .write(&Actor::PROGRAM, |tx| {
            let id = store::credential(tx, name)?.unwrap().staff.id;
            store::set_password(tx, id, &secret)?;
            let sql = "update staff set role = :role where id = :id";
            tx.execute(sql, &[("role", role.word().into()), ("id", id.into())])?;
            tx.needs_no_event();
            Ok(())
        })
        .unwrap();
}

#[tokio::test]
async fn what_the_database_says_of_a_person_is_not_enough_to_read_content() {
    let folder = tempdir().unwrap();
    let office = TestOffice::open(folder.path());
    office.add("amina", Role::Director);
    office.add("omar", Role::Attorney);
    office.add("lee", Role::Reception);
    let amina = try_sign_in(&office, "amina", PASSWORD).await.unwrap();
    assert!(amina.staff.may(Permission::SeeRestricted));
    let omar = try_sign_in(&office, "omar", PASSWORD).await.unwrap();
    assert_eq!(omar.unlock, Unlock::WasOpen);
    assert!(omar.staff.may(Permission::SeeRestricted));
    forge(&office, "omar", Role::Attorney, "chosen by a stranger");
    forge(&office, "lee", Role::Director, "chosen by a stranger");
    for (name, unlock) in [("omar", Unlock::OtherPassword), ("lee", Unlock::NotAHolder)] {
        let forged = try_sign_in(&office, name, "chosen by a stranger")
            .await
            .unwrap();
        assert_eq!(
            (forged.unlock, office.app.vault.state()),
            (unlock, State::Open)
        );
        for content in [
            Permission::SeeGeneral,
            Permission::SeeRestricted,
            Permission::HoldKeys,
        ] {
            assert!(!forged.staff.may(content), "{name} {content:?}");
        }
        let session = office
            .app
            .sessions
            .find(&forged.token, office.app.db.now(), Sign::None);
        assert_eq!(session.unwrap().reach, Reach::Queue, "{name}");
    }
}

#[tokio::test]
async fn a_keyholder_without_a_key_yet_works_with_the_queue_but_not_with_content() {
    let folder = tempdir().unwrap();
    let office = TestOffice::open(folder.path());
    office.add("amina", Role::Director);
    office.add("omar", Role::Attorney);
    let omar = try_sign_in(&office, "omar", PASSWORD).await.unwrap();
    assert_eq!(omar.unlock, Unlock::Pending);
    assert!(omar.staff.may(Permission::CallTickets) && !omar.staff.may(Permission::SeeGeneral));
    try_sign_in(&office, "amina", PASSWORD).await.unwrap();
    let omar = try_sign_in(&office, "omar", PASSWORD).await.unwrap();
    assert!(omar.staff.may(Permission::SeeGeneral));
}

#[test]
fn two_who_end_each_others_access_at_once_leave_one_keyholder() {
    for _ in 0..4 {
        let folder = tempdir().unwrap();
        let office = TestOffice::open(folder.path());
        let amina = office.add("amina", Role::Director);
        office
            .app
            .vault
            .unlock_as(amina, &wrap_of(&office, "amina"))
            .unwrap();
        let omar = office.add("omar", Role::Director);
        let end = |by: StaffId, whom: StaffId| {
            let actor = Actor::staff(by, Role::Director.grants());
            deactivate(&office.app, &actor, whom)
        };
        let both = std::thread::scope(|scope| {
            let first = scope.spawn(|| end(amina, omar));
            let second = scope.spawn(|| end(omar, amina));
            [first.join().unwrap(), second.join().unwrap()]
        });
        assert_eq!(both.iter().filter(|it| it.is_ok()).count(), 1, "{both:?}");
        assert!(
            both.iter()
                .any(|it| is(it, "access-refused-last-keyholder"))
        );
        let here = office
            .app
            .db
            .read(&Actor::PROGRAM, |tx| Ok(store::by_standing(tx)?.here));
        let here = here.unwrap();
        assert_eq!(here.len(), 1);
        for id in here {
            assert!(office.app.vault.has_key(id).unwrap(), "who stays has a key");
        }
    }
}

/// What opens a person's wrap.
fn wrap_of(office: &TestOffice, name: &str) -> crate::vault::Key {
    let found = office
        .app
        .db
        .read(&Actor::PROGRAM, |tx| Ok(store::credential(tx, name)?));
    let secret = found.unwrap().unwrap().secret;
    crate::vault::derive(PASSWORD, &secret.salt, secret.cost).wrap
}

#[test]
fn the_key_of_a_person_whose_end_was_only_half_saved_neither_counts_nor_stays() {
    let folder = tempdir().unwrap();
    let office = TestOffice::open(folder.path());
    let amina = office.add("amina", Role::Director);
    office
        .app
        .vault
        .unlock_as(amina, &wrap_of(&office, "amina"))
        .unwrap();
    let omar = office.add("omar", Role::Attorney);
    let ended = office.app.db.write(&Actor::PROGRAM, |tx| {
        store::deactivate(tx, omar)?;
        tx.needs_no_event();
        Ok(())
    });
    ended.unwrap();
    let refused = deactivate(&office.app, &Actor::PROGRAM, amina);
    assert!(is(&refused, "access-refused-last-keyholder"));
    settle(&office.app.db, &office.app.vault).unwrap();
    assert!(!office.app.vault.has_key(omar).unwrap());
    assert!(office.app.vault.has_key(amina).unwrap());
}

#[tokio::test]
async fn a_person_who_left_works_here_again_with_a_new_password() {
    let folder = tempdir().unwrap();
    let office = TestOffice::open(folder.path());
    office.add("amina", Role::Director);
    let omar = office.add("omar", Role::Attorney);
    let amina = try_sign_in(&office, "amina", PASSWORD)
        .await
        .unwrap()
        .staff
        .actor();
    deactivate(&office.app, &amina, omar).unwrap();
    let new = "omar starts all over again";
    let it_admin = Actor::staff(StaffId::from_u128(1), Role::ItAdmin.grants());
    let refused = set_password(&office.app, &it_admin, omar, new);
    assert!(is(&refused, "access-refused-only-keyholders"));
    let refused = set_password(&office.app, &amina, omar, "too short");
    assert!(is(&refused, "access-refused-password-too-short"));
    set_password(&office.app, &amina, omar, new).unwrap();
    assert!(try_sign_in(&office, "omar", PASSWORD).await.is_err());
    let back = try_sign_in(&office, "omar", new).await.unwrap();
    assert_eq!(back.unlock, Unlock::WasOpen);
    set_password(&office.app, &amina, omar, PASSWORD).unwrap();
    let now = office.app.db.now();
    assert!(
        office
            .app
            .sessions
            .find(&back.token, now, Sign::OfLife)
            .is_none()
    );
    assert!(try_sign_in(&office, "omar", PASSWORD).await.is_ok());
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
    deactivate(&office.app, &Actor::PROGRAM, lee).unwrap();
    assert!(
        office
            .app
            .sessions
            .find(&token, office.app.db.now(), Sign::OfLife)
            .is_none()
    );
    assert!(try_sign_in(&office, "lee", PASSWORD).await.is_err());
    let refused = deactivate(&office.app, &Actor::PROGRAM, amina);
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
    ];
    for language in Language::all() {
        for refusal in all {
            assert!(
                translations::Text::new(*language).has(refusal.message()),
                "{refusal:?}"
            );
        }
    }
}
