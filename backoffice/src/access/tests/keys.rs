//! Who can read content: keys, as accounts come and go, two people act at once, or the program breaks off.

use super::*;

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
            .unlock_as(amina, &wrap_of(&office, "amina"), |_| Ok(()))
            .unwrap();
        let omar = office.add("omar", Role::Director);
        let end = |by: StaffId, whom: StaffId| {
            let actor = Actor::staff(by, Role::Director.grants());
            deactivate(&office.app, &actor, whom, &Takers::new())
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
        for id in here.into_keys() {
            assert!(office.app.vault.has_key(id).unwrap(), "who stays has a key");
        }
    }
}

#[test]
fn a_passphrase_file_that_was_added_stands_in_the_events() {
    let folder = tempdir().unwrap();
    let office = TestOffice::open(folder.path());
    let file = folder.path().join("passphrase");
    for _ in 0..2 {
        let unlock = office
            .app
            .vault
            .unlock_with_file(&file, Cost::LIGHT)
            .unwrap();
        record_file_unlock(&office.app.db, unlock).unwrap();
    }
    let newest = office.app.db.read(&Actor::PROGRAM, |tx| {
        Ok(crate::events::newest(tx, i64::MAX, 3)?)
    });
    let kinds: Vec<_> = newest
        .unwrap()
        .into_iter()
        .rev()
        .map(|it| it.kind)
        .collect();
    assert_eq!(
        kinds,
        [
            "access-event-file-added",
            "access-event-unlocked-by-file",
            "access-event-unlocked-by-file"
        ]
    );
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
        .unlock_as(amina, &wrap_of(&office, "amina"), |_| Ok(()))
        .unwrap();
    let omar = office.add("omar", Role::Attorney);
    let ended = office.app.db.write(&Actor::PROGRAM, |tx| {
        store::deactivate(tx, omar)?;
        tx.needs_no_event();
        Ok(())
    });
    ended.unwrap();
    let refused = deactivate(&office.app, &Actor::PROGRAM, amina, &Takers::new());
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
    deactivate(&office.app, &amina, omar, &Takers::new()).unwrap();
    let new = "omar starts all over again";
    let it_admin = Actor::staff(StaffId::from_u128(1), Role::ItAdmin.grants());
    let refused = set_password_here(&office.app, &it_admin, omar, new);
    assert!(is(&refused, "access-refused-only-keyholders"));
    let refused = set_password_here(&office.app, &amina, omar, "too short");
    assert!(is(&refused, "access-refused-password-too-short"));
    set_password_here(&office.app, &amina, omar, new).unwrap();
    assert!(try_sign_in(&office, "omar", PASSWORD).await.is_err());
    let back = try_sign_in(&office, "omar", new).await.unwrap();
    assert_eq!(back.unlock, Unlock::WasOpen);
    set_password_here(&office.app, &amina, omar, PASSWORD).unwrap();
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

#[tokio::test]
async fn a_forged_role_gains_no_key_when_the_person_is_given_a_new_password() {
    let folder = tempdir().unwrap();
    let office = TestOffice::open(folder.path());
    office.add("amina", Role::Director);
    let lee = office.add("lee", Role::Reception);
    let amina = try_sign_in(&office, "amina", PASSWORD).await.unwrap();
    let director = amina.staff.actor();
    let new = "lee chose this one herself";
    let is_shut_out = async |story: &str| {
        set_password_here(&office.app, &director, lee, new).unwrap();
        let forged = try_sign_in(&office, "lee", new).await.unwrap();
        assert_eq!(forged.unlock, Unlock::NotAHolder, "{story}");
        assert!(!forged.staff.may(Permission::SeeGeneral), "{story}");
    };
    forge(&office, "lee", Role::Attorney, "chosen by a stranger");
    is_shut_out("a new password").await;
    let leave = |is_active: bool| {
        let sql = "update staff set is_active = :is_active where id = :id";
        let left = office.app.db.write(&Actor::PROGRAM, |tx| {
            let values = [("is_active", is_active.into()), ("id", lee.into())];
            tx.execute(sql, &values)?;
            tx.needs_no_event();
            Ok(())
        });
        left.unwrap();
        settle(&office.app.db, &office.app.vault).unwrap();
    };
    leave(false);
    is_shut_out("marked as gone, and let in again").await;
    leave(false);
    leave(true);
    is_shut_out("her keys were swept away in between").await;
}

#[tokio::test]
async fn an_opening_that_cannot_be_recorded_does_not_happen() {
    let folder = tempdir().unwrap();
    let office = TestOffice::open(folder.path());
    office.add("amina", Role::Director);
    let broken = office.app.db.write(&Actor::PROGRAM, |tx| {
        tx.execute("alter table chain_head rename to lost", &[])?;
        tx.needs_no_event();
        Ok(())
    });
    broken.unwrap();
    assert!(try_sign_in(&office, "amina", PASSWORD).await.is_err());
    assert_eq!(office.app.vault.state(), State::Locked);
}
