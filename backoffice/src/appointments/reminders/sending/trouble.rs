//! Reminders that do not arrive: what staff are told, what they can do, and that nobody gets the same twice.

use super::tests::{due, due_by, gateway, mail, reminder, set, state, strict_mail_server};
use super::{claim, send_due};
use crate::appointments::bookings::{self, Channel, Wish};
use crate::appointments::refusal::Refusal;
use crate::appointments::reminders::{State, Why, actions, of_appointment, pauses};
use crate::appointments::settings::{Server, Texts};
use crate::appointments::slots::Urgency;
use crate::appointments::tests::{assert_refused, marisol, new_form, opened, rosa, times, until};
use crate::db::{Actor, ReadTx, Tx};
use crate::testing::TestOffice;
use chrono::TimeDelta;
use std::net::TcpListener;
use tempfile::tempdir;

fn texts(office: &TestOffice, port: u16) {
    let url = format!("http://127.0.0.1:{port}/");
    set(office, |it| {
        it.texts = Server::On(Texts { url: url.clone() });
    });
}

fn pauses_of(office: &TestOffice) -> Vec<(Channel, Why)> {
    let read = |tx: &mut ReadTx| Ok(pauses::all(tx)?);
    let all = office.app.db.read(&rosa(1), read).unwrap();
    all.into_iter().map(|it| (it.channel, it.why)).collect()
}

#[track_caller]
fn assert_unknown(state: &State) {
    let is_unknown = matches!(
        state,
        State::Failed {
            why: Why::Unknown,
            ..
        }
    );
    assert!(is_unknown, "{state:?}");
}

#[test]
fn a_message_that_is_not_taken_is_tried_again_and_at_last_that_is_said() {
    let folder = tempdir().unwrap();
    let office = opened(folder.path());
    let (port, told) = gateway("500 Internal Server Error");
    let booked = due(&office, Channel::Text);
    texts(&office, port);
    for tries in 1..5 {
        assert_eq!(send_due(&office.app).unwrap(), 0);
        assert!(told.recv().is_ok());
        let State::Due {
            tries: found,
            not_before,
        } = state(&office, &booked)
        else {
            panic!("it is tried again");
        };
        assert_eq!(found, tries);
        assert_eq!(send_due(&office.app).unwrap(), 0);
        assert!(told.try_recv().is_err(), "not before it is time again");
        until(&office.clock, not_before);
    }
    assert_eq!(send_due(&office.app).unwrap(), 0);
    let failed = state(&office, &booked);
    assert!(matches!(
        failed,
        State::Failed {
            why: Why::NotTaken,
            ..
        }
    ));
}

#[test]
fn a_gateway_that_takes_a_message_and_says_nothing_is_not_handed_it_again() {
    let folder = tempdir().unwrap();
    let office = opened(folder.path());
    let (port, told) = gateway("");
    let booked = due(&office, Channel::Text);
    texts(&office, port);
    assert_eq!(send_due(&office.app).unwrap(), 0);
    assert!(told.recv().is_ok());
    assert_unknown(&state(&office, &booked));
    office.clock.advance(TimeDelta::hours(3));
    assert_eq!(send_due(&office.app).unwrap(), 0);
    assert!(told.try_recv().is_err(), "once is enough");
}

#[test]
fn a_mail_server_that_takes_a_letter_and_says_nothing_is_not_handed_it_again() {
    let folder = tempdir().unwrap();
    let office = opened(folder.path());
    let (port, told) = strict_mail_server("235 welcome", "");
    let booked = due(&office, Channel::Email);
    set(&office, |it| it.mail = Server::On(mail(port)));
    assert_eq!(send_due(&office.app).unwrap(), 0);
    assert!(told.recv().unwrap().contains("llame por lo de su cita"));
    assert_unknown(&state(&office, &booked));
    assert!(
        pauses_of(&office).is_empty(),
        "it is no fault of the server"
    );
}

#[test]
fn what_was_on_its_way_when_the_program_ended_is_said_and_not_sent_again() {
    let folder = tempdir().unwrap();
    let office = opened(folder.path());
    let (port, told) = gateway("202 Accepted");
    let booked = due(&office, Channel::Text);
    texts(&office, port);
    let id = reminder(&office, &booked).id;
    let app = &office.app;
    let claimed = app
        .db
        .write(&Actor::PROGRAM, |tx| claim(tx, &app.vault, id));
    assert!(claimed.unwrap().is_some());
    office.clock.advance(TimeDelta::minutes(10));
    assert_eq!(send_due(app).unwrap(), 0);
    assert!(matches!(state(&office, &booked), State::Sending { .. }));
    office.clock.advance(TimeDelta::seconds(1));
    assert_eq!(send_due(app).unwrap(), 0);
    assert_unknown(&state(&office, &booked));
    assert!(told.try_recv().is_err());
}

#[test]
fn a_wrong_password_pauses_the_server_and_burns_no_reminder() {
    let folder = tempdir().unwrap();
    let office = opened(folder.path());
    let (port, told) = strict_mail_server("535 wrong", "250 taken");
    let booked = due(&office, Channel::Email);
    set(&office, |it| it.mail = Server::On(mail(port)));
    for _ in 0..20 {
        assert_eq!(send_due(&office.app).unwrap(), 0);
        office.clock.advance(TimeDelta::minutes(1));
    }
    assert!(matches!(
        state(&office, &booked),
        State::Due { tries: 0, .. }
    ));
    assert_eq!(pauses_of(&office), [(Channel::Email, Why::NotLetIn)]);
    assert!(told.try_iter().count() <= 4, "it is not asked every minute");
    // Another server: nothing that was wrong with the one before counts.
    let (port, told) = strict_mail_server("235 welcome", "250 taken");
    set(&office, |it| it.mail = Server::On(mail(port)));
    assert_eq!(send_due(&office.app).unwrap(), 1);
    assert!(told.recv().is_ok());
    assert!(pauses_of(&office).is_empty());
}

#[test]
fn a_server_that_is_gone_is_asked_later_and_its_reminders_wait() {
    let folder = tempdir().unwrap();
    let office = opened(folder.path());
    let booked = due(&office, Channel::Text);
    let nobody = TcpListener::bind("127.0.0.1:0").unwrap();
    let port = nobody.local_addr().unwrap().port();
    drop(nobody);
    texts(&office, port);
    for _ in 0..8 {
        assert_eq!(send_due(&office.app).unwrap(), 0);
        office.clock.advance(TimeDelta::hours(1));
    }
    assert!(matches!(
        state(&office, &booked),
        State::Due { tries: 0, .. }
    ));
    assert_eq!(pauses_of(&office), [(Channel::Text, Why::Unreachable)]);
}

#[test]
fn staff_note_that_they_gave_it_themselves_or_take_another_way() {
    let folder = tempdir().unwrap();
    let office = opened(folder.path());
    let (port, _told) = gateway("");
    let booked = due_by(&office, &[Channel::Text, Channel::Letter]);
    texts(&office, port);
    assert_eq!(send_due(&office.app).unwrap(), 0);
    let app = &office.app;
    let id = reminder(&office, &booked).id;
    let another = |id| {
        app.db.write(&rosa(1), |tx: &mut Tx| {
            actions::another_way(tx, &app.vault, id)
        })
    };
    another(id).unwrap();
    let read = |tx: &mut ReadTx| Ok(of_appointment(tx, booked.id)?);
    let all = app.db.read(&rosa(1), read).unwrap();
    let letter = all.iter().find(|it| it.channel == Channel::Letter).unwrap();
    assert!(letter.state.is_due());
    assert!(matches!(
        reminder(&office, &booked).state,
        State::Dropped {
            why: Why::OtherWay,
            ..
        }
    ));
    assert_refused(another(letter.id), Refusal::NoOtherWay);
    for _ in 0..3 {
        let could_not = |tx: &mut Tx| actions::could_not(tx, letter.id);
        app.db.write(&rosa(1), could_not).unwrap();
    }
    let done = |tx: &mut Tx| actions::done(tx, letter.id);
    app.db.write(&rosa(1), done).unwrap();
    let all = app.db.read(&rosa(1), read).unwrap();
    let letter = all.iter().find(|it| it.channel == Channel::Letter).unwrap();
    assert!(matches!(letter.state, State::Done { by: Some(_), .. }));
}

#[test]
fn letters_that_nobody_sends_keep_no_text_from_being_sent() {
    let folder = tempdir().unwrap();
    let office = opened(folder.path());
    let (port, told) = gateway("202 Accepted");
    let app = &office.app;
    let all = times(&app.db, 50);
    let book = |at: usize, channel| {
        let wish = Wish {
            id: new_form(&app.db),
            slot: all[at].id,
            urgency: Urgency::Urgent,
            person: marisol(&[channel]),
        };
        let booked = |tx: &mut Tx| bookings::book(tx, &app.vault, &wish);
        app.db.write(&rosa(1), booked).unwrap()
    };
    for n in 0..60 {
        book(n % 2, Channel::Email);
    }
    let booked = book(3, Channel::Text);
    texts(&office, port);
    until(&office.clock, booked.starts_at - TimeDelta::days(1));
    assert_eq!(send_due(app).unwrap(), 1, "e-mail is off");
    assert!(told.recv().is_ok());
}
