//! A yes is taken back: nothing of it is kept, and nobody is reminded that way any more.

use super::seen::{booked, office, with_times};
use super::{assert_refused, book_at, marisol, opened, rosa};
use super::{new_form, with_times as slots_of};
use crate::appointments::bookings::{
    self, Appointment, Channel, Person, Wish, change_reach, open_person,
};
use crate::appointments::refusal::Refusal;
use crate::appointments::reminders::{self, State, Why};
use crate::appointments::slots::Urgency;
use crate::db::{Db, ReadTx, Tx};
use crate::testing::{each_database, nine};
use crate::vault::Vault;
use axum::http::StatusCode;
use chrono::TimeDelta;
use tempfile::tempdir;

fn book(
    db: &Db,
    vault: &Vault,
    slot: crate::appointments::ids::SlotId,
    ways: &[Channel],
) -> Appointment {
    let wish = Wish {
        id: new_form(db),
        slot,
        urgency: Urgency::Ordinary,
        person: marisol(ways),
    };
    db.write(&rosa(1), |tx| bookings::book(tx, vault, &wish))
        .unwrap()
}

fn say(db: &Db, vault: &Vault, it: &Appointment, ways: &[Channel]) {
    let said = marisol(ways);
    db.write(&rosa(1), |tx| change_reach(tx, vault, it.id, &said))
        .unwrap();
}

fn person(db: &Db, vault: &Vault, it: &Appointment) -> Person {
    db.read(&rosa(1), |tx| open_person(tx, vault, it.id))
        .unwrap()
}

/// Each reminder by its way, and whether it is to be given.
fn reminders_of(db: &Db, it: &Appointment) -> Vec<(Channel, bool)> {
    let read = |tx: &mut ReadTx| Ok(reminders::of_appointment(tx, it.id)?);
    let all = db.read(&rosa(1), read).unwrap();
    let mut all: Vec<_> = all
        .iter()
        .map(|it| (it.channel, it.state.is_due()))
        .collect();
    all.sort_unstable();
    all
}

#[test]
fn what_is_no_longer_allowed_is_neither_kept_nor_used() {
    let folder = tempdir().unwrap();
    let office = opened(folder.path());
    let vault = &office.app.vault;
    each_database(folder.path(), |db, _| {
        use Channel::{Email, Text};
        let slot = slots_of(db, 2)[0].id;
        let booked = book(db, vault, slot, &[Text, Email]);
        assert_eq!(reminders_of(db, &booked), [(Text, true)]);
        say(db, vault, &booked, &[Email]);
        let now = person(db, vault, &booked);
        assert_eq!(now.reached_at(Text), "");
        assert_eq!(now.call_name, "Marisol");
        assert_eq!(
            reminders_of(db, &booked),
            [(Text, false), (Email, true)],
            "the other way is taken"
        );
        say(db, vault, &booked, &[]);
        assert_eq!(reminders_of(db, &booked), [(Text, false), (Email, false)]);
        assert_eq!(person(db, vault, &booked).reached_at(Email), "");
    });
}

#[test]
fn a_yes_is_taken_back_for_every_time_to_which_the_appointment_was_moved() {
    let folder = tempdir().unwrap();
    let office = opened(folder.path());
    let vault = &office.app.vault;
    each_database(folder.path(), |db, _| {
        let all = slots_of(db, 2);
        let old = book(db, vault, all[0].id, &[Channel::Text]);
        let to = all[4].id;
        let move_it = |tx: &mut Tx| bookings::reschedule(tx, vault, old.id, to, Urgency::Ordinary);
        let new = db.write(&rosa(1), move_it).unwrap();
        say(db, vault, &new, &[]);
        for it in [&old, &new] {
            assert_eq!(person(db, vault, it).reached_at(Channel::Text), "");
        }
        // Moving is undone all the same, and the reminder of before comes back without a number.
        db.write(&rosa(1), bookings::undo).unwrap();
        assert_eq!(person(db, vault, &old).reached_at(Channel::Text), "");
    });
}

#[test]
fn a_yes_that_stands_keeps_its_day_and_one_to_another_number_is_new() {
    let folder = tempdir().unwrap();
    let office = opened(folder.path());
    let vault = &office.app.vault;
    each_database(folder.path(), |db, clock| {
        use Channel::{Call, Letter};
        let slot = slots_of(db, 2)[0].id;
        let booked = book(db, vault, slot, &[Call]);
        clock.advance(TimeDelta::days(2));
        let today = nine().date_naive() + TimeDelta::days(2);
        let said = marisol_on(&[Call, Letter], today, "305 555 0123");
        db.write(&rosa(1), |tx| change_reach(tx, vault, booked.id, &said))
            .unwrap();
        let now = person(db, vault, &booked);
        assert_eq!(now.said_yes(Call), Some(nine().date_naive()));
        assert_eq!(now.said_yes(Letter), Some(today));
        let said = marisol_on(&[Call], today, "305 555 0199");
        db.write(&rosa(1), |tx| change_reach(tx, vault, booked.id, &said))
            .unwrap();
        let now = person(db, vault, &booked);
        assert_eq!(now.said_yes(Call), Some(today));
        assert_eq!(now.reached_at(Call), "+13055550199");
    });
}

fn marisol_on(ways: &[Channel], today: chrono::NaiveDate, phone: &str) -> Person {
    let typed = bookings::PersonTyped {
        call_name: "–",
        language: "en",
        needs_interpreter: "no",
        phone,
        email: "",
        address: "12 Elm Street",
        allowed: ways.to_vec(),
    };
    typed.read(today).ok().unwrap()
}

#[test]
fn a_reminder_that_is_not_wanted_is_dropped_by_itself() {
    let folder = tempdir().unwrap();
    let office = opened(folder.path());
    let vault = &office.app.vault;
    each_database(folder.path(), |db, _| {
        let slot = slots_of(db, 2)[0].id;
        let booked = book_at(db, vault, slot, Urgency::Ordinary).unwrap();
        let read = |tx: &mut ReadTx| Ok(reminders::of_appointment(tx, booked.id)?);
        let id = db.read(&rosa(1), read).unwrap()[0].id;
        let drop = |tx: &mut Tx| reminders::drop_unwanted(tx, id);
        db.write(&rosa(1), drop).unwrap();
        let state = db.read(&rosa(1), read).unwrap().remove(0).state;
        assert!(matches!(
            state,
            State::Dropped {
                why: Why::Unwanted,
                ..
            }
        ));
        assert_refused(db.write(&rosa(1), drop), Refusal::ReminderOver);
        assert!(
            person(db, vault, &booked).may(Channel::Call, nine().date_naive()),
            "the yes stands"
        );
    });
}

#[tokio::test]
async fn staff_say_anew_how_a_visitor_is_reached() {
    let folder = tempdir().unwrap();
    let office = office(folder.path());
    let _keyholder = office.desk("lee").await;
    let rosa = office.desk("rosa").await;
    with_times(&rosa).await;
    let path = booked(&rosa).await;
    let reach = format!("{path}/reach");
    assert!(rosa.get(&path).await.body.contains(&reach));
    let form = rosa.get(&reach).await.body;
    assert!(form.contains("value=\"+13055550123\""), "{form}");
    let refused = rosa
        .post(&reach, &[("may-text", "yes"), ("phone", "12")])
        .await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(refused.body.contains("value=\"12\""));
    office.app.vault.lock();
    let locked = rosa.post(&reach, &[("phone", "")]).await;
    assert_eq!(locked.status, StatusCode::UNPROCESSABLE_ENTITY);
    let _keyholder = office.desk("lee").await;
    let done = rosa.post(&reach, &[("phone", "305 555 0123")]).await;
    assert_eq!(done.location.as_deref(), Some(path.as_str()));
    let page = rosa.get(&path).await.body;
    assert!(!page.contains("5550123") && page.contains("has not said yes to any way"));
}
