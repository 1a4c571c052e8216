//! Reminders on their way: a mail server and a gateway listen on this machine and tell what they were given.

mod certificates;

use super::send_due;
use crate::appointments::bookings::{self, Appointment, CancelReason, Channel, Wish};
use crate::appointments::refusal::Refusal;
use crate::appointments::reminders::{Reminder, State, Why, of_appointment};
use crate::appointments::settings::{self, Mail, Secrets, Security, Server, Settings, Texts};
use crate::appointments::slots::Urgency;
use crate::appointments::tests::{
    assert_refused, marisol, new_form, opened, rosa, ruth, times, until,
};
use crate::db::ReadTx;
use crate::testing::TestOffice;
use chrono::TimeDelta;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::mpsc::{Receiver, channel};
use tempfile::tempdir;
use zeroize::Zeroizing;

/// Answers each of so many connections with `talk` and hands out what each was told.
fn listen(
    times: usize,
    talk: impl Fn(TcpStream) -> String + Send + 'static,
) -> (u16, Receiver<String>) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let port = listener.local_addr().unwrap().port();
    let (tell, told) = channel();
    std::thread::spawn(move || {
        for stream in listener.incoming().take(times) {
            if tell.send(talk(stream.unwrap())).is_err() {
                return;
            }
        }
    });
    (port, told)
}

/// A mail server that answers the body of a letter with `verdict`; tells all it was told.
fn mail_server(verdict: &'static str) -> (u16, Receiver<String>) {
    strict_mail_server("235 welcome", verdict)
}

/// A mail server that answers whoever signs in with `entrance`, and the body of a letter with `verdict`; with nothing when
/// that is empty.
pub(super) fn strict_mail_server(
    entrance: &'static str,
    verdict: &'static str,
) -> (u16, Receiver<String>) {
    listen(60, move |mut stream| {
        let mut lines = BufReader::new(stream.try_clone().unwrap());
        let mut told = String::new();
        let mut say = |words: &str| stream.write_all(format!("{words}\r\n").as_bytes()).unwrap();
        say("220 here");
        let mut is_letter = false;
        loop {
            let mut line = String::new();
            if lines.read_line(&mut line).unwrap() == 0 {
                return told;
            }
            told += &line;
            match line.trim_end() {
                "." if is_letter => {
                    if verdict.is_empty() {
                        return told;
                    }
                    is_letter = false;
                    say(verdict);
                }
                _ if is_letter => {}
                "DATA" => {
                    is_letter = true;
                    say("354 go on");
                }
                "QUIT" => {
                    say("221 bye");
                    return told;
                }
                it if it.starts_with("EHLO") => say("250-here\r\n250 AUTH PLAIN"),
                it if it.starts_with("AUTH") => say(entrance),
                _ => say("250 good"),
            }
        }
    })
}

/// A gateway that answers with this status, or with nothing when that is empty; tells the whole request.
pub(super) fn gateway(status: &'static str) -> (u16, Receiver<String>) {
    listen(60, move |mut stream| {
        let mut lines = BufReader::new(stream.try_clone().unwrap());
        let (mut told, mut length) = (String::new(), 0);
        loop {
            let mut line = String::new();
            lines.read_line(&mut line).unwrap();
            told += &line.to_lowercase();
            if let Some(it) = line.to_lowercase().strip_prefix("content-length:") {
                length = it.trim().parse().unwrap();
            }
            if line == "\r\n" {
                break;
            }
        }
        let mut body = vec![0; length];
        lines.read_exact(&mut body).unwrap();
        told += &String::from_utf8(body).unwrap();
        let answer = format!("HTTP/1.1 {status}\r\ncontent-length: 0\r\nconnection: close\r\n\r\n");
        if !status.is_empty() {
            stream.write_all(answer.as_bytes()).unwrap();
        }
        told
    })
}

pub(super) fn set(office: &TestOffice, change: impl Fn(&mut Settings)) {
    let secrets = Secrets {
        mail_password: Some(Zeroizing::new("a password of the mail server".to_owned())),
        texts_token: Some(Zeroizing::new("token-of-the-gateway".to_owned())),
    };
    let app = &office.app;
    app.db
        .write(&ruth(), |tx| {
            let mut changed = settings::settings(tx)?;
            change(&mut changed);
            settings::save(tx, &app.vault, &changed, &secrets)
        })
        .unwrap();
}

pub(super) fn mail(port: u16) -> Mail {
    Mail {
        host: "127.0.0.1".to_owned(),
        port,
        security: Security::None,
        user: "office".to_owned(),
        from: "m@example.org".to_owned(),
    }
}

/// Marisol is booked, and it is time to remind her.
pub(super) fn due(office: &TestOffice, channel: Channel) -> Appointment {
    due_by(office, &[channel])
}

/// The same when she said yes to several ways.
pub(super) fn due_by(office: &TestOffice, ways: &[Channel]) -> Appointment {
    let app = &office.app;
    let slot = times(&app.db, 2)[8];
    let wish = Wish {
        id: new_form(&app.db),
        slot: slot.id,
        urgency: Urgency::Ordinary,
        person: marisol(ways),
    };
    let booked = app
        .db
        .write(&rosa(1), |tx| bookings::book(tx, &app.vault, &wish))
        .unwrap();
    until(&office.clock, booked.starts_at - TimeDelta::days(1));
    booked
}

pub(super) fn state(office: &TestOffice, it: &Appointment) -> State {
    reminder(office, it).state
}

/// The first reminder of an appointment.
pub(super) fn reminder(office: &TestOffice, it: &Appointment) -> Reminder {
    let read = |tx: &mut ReadTx| Ok(of_appointment(tx, it.id)?);
    office.app.db.read(&rosa(1), read).unwrap().remove(0)
}

#[test]
fn a_letter_goes_to_the_mail_server_in_the_language_of_whoever_is_reminded() {
    let folder = tempdir().unwrap();
    let office = opened(folder.path());
    let (port, told) = mail_server("250 taken");
    let booked = due(&office, Channel::Email);
    set(&office, |it| it.mail = Server::On(mail(port)));
    assert_eq!(send_due(&office.app).unwrap(), 1);
    let told = told.recv().unwrap();
    for part in [
        "RCPT TO:<marisol@example.org>",
        "From: m@example.org",
        "AUTH PLAIN",
        "llame por lo de su cita",
        &format!(
            "Message-ID: <{}@example.org>\r\n",
            reminder(&office, &booked).id
        ),
    ] {
        assert!(told.contains(part), "{part} in {told}");
    }
    assert!(told.contains("\r\nSubject: =?utf-8?"), "{told}");
    for part in ["First talk", "Marisol\r", &booked.code_name] {
        assert!(!told.contains(part), "{part} in {told}");
    }
    assert!(matches!(
        state(&office, &booked),
        State::Done { by: None, .. }
    ));
    assert_eq!(send_due(&office.app).unwrap(), 0, "once is enough");
}

#[test]
fn a_text_message_goes_to_the_gateway_with_its_token() {
    let folder = tempdir().unwrap();
    let office = opened(folder.path());
    let (port, told) = gateway("202 Accepted");
    let booked = due(&office, Channel::Text);
    let url = format!("http://127.0.0.1:{port}/send");
    set(&office, |it| {
        it.texts = Server::On(Texts { url: url.clone() });
    });
    assert_eq!(send_due(&office.app).unwrap(), 1);
    let told = told.recv().unwrap();
    for part in [
        "post /send",
        "bearer token-of-the-gateway",
        &format!("idempotency-key: {}\r\n", reminder(&office, &booked).id),
    ] {
        assert!(told.contains(part), "{part} in {told}");
    }
    let (_, body) = told.split_once("\r\n\r\n").unwrap();
    let body: serde_json::Value = serde_json::from_str(body).unwrap();
    let expected = serde_json::json!({
        "to": "+13055550123",
        "text": "Por favor, llame por lo de su cita. –M.",
    });
    assert_eq!(body, expected, "no mark that a telephone shows as a box");
    assert!(matches!(
        state(&office, &booked),
        State::Done { by: None, .. }
    ));
}

#[test]
fn nothing_is_sent_when_it_is_off_too_early_or_the_office_is_locked() {
    let folder = tempdir().unwrap();
    let office = opened(folder.path());
    let (port, told) = mail_server("250 taken");
    let booked = due(&office, Channel::Email);
    assert_eq!(send_due(&office.app).unwrap(), 0, "off");
    set(&office, |it| it.mail = Server::On(mail(port)));
    office.clock.advance(-TimeDelta::minutes(1));
    assert_eq!(send_due(&office.app).unwrap(), 0, "too early");
    office.clock.advance(TimeDelta::minutes(1));
    office.app.vault.lock();
    assert_eq!(send_due(&office.app).unwrap(), 0, "locked");
    assert!(matches!(
        state(&office, &booked),
        State::Due { tries: 0, .. }
    ));
    assert!(told.try_recv().is_err());
}

#[test]
fn calls_that_nobody_has_made_keep_no_message_from_being_sent() {
    let folder = tempdir().unwrap();
    let office = opened(folder.path());
    let (port, told) = mail_server("250 taken");
    set(&office, |it| it.mail = Server::On(mail(port)));
    let app = &office.app;
    let all = times(&app.db, 50);
    let book = |at: usize, channel| {
        let wish = Wish {
            id: new_form(&app.db),
            slot: all[at].id,
            urgency: Urgency::Urgent,
            person: marisol(&[channel]),
        };
        let booked = |tx: &mut crate::db::Tx| bookings::book(tx, &app.vault, &wish);
        app.db.write(&rosa(1), booked).unwrap()
    };
    for n in 0..60 {
        book(n % 2, Channel::Call);
    }
    let booked = book(3, Channel::Email);
    until(&office.clock, booked.starts_at - TimeDelta::days(1));
    assert_eq!(send_due(app).unwrap(), 1);
    assert!(told.recv().is_ok());
}

#[test]
fn a_yes_that_is_too_old_is_no_yes() {
    let folder = tempdir().unwrap();
    let office = opened(folder.path());
    let (port, told) = mail_server("250 taken");
    set(&office, |it| it.mail = Server::On(mail(port)));
    let app = &office.app;
    let slot = times(&app.db, 2)[8];
    let mut person = serde_json::to_value(marisol(&[Channel::Email])).unwrap();
    person["allowed"]["email"] = serde_json::json!("2025-09-05");
    let wish = Wish {
        id: new_form(&app.db),
        slot: slot.id,
        urgency: Urgency::Ordinary,
        person: serde_json::from_value(person).unwrap(),
    };
    let booked = app
        .db
        .write(&rosa(1), |tx| bookings::book(tx, &app.vault, &wish))
        .unwrap();
    until(&office.clock, booked.starts_at - TimeDelta::days(1));
    assert_eq!(send_due(app).unwrap(), 0);
    assert!(matches!(
        state(&office, &booked),
        State::Dropped {
            why: Why::NotAllowed,
            ..
        }
    ));
    assert!(told.try_recv().is_err());
}

#[test]
fn nobody_is_reminded_of_what_was_cancelled() {
    let folder = tempdir().unwrap();
    let office = opened(folder.path());
    let (port, told) = mail_server("250 taken");
    set(&office, |it| it.mail = Server::On(mail(port)));
    let booked = due(&office, Channel::Email);
    let cancel = |tx: &mut crate::db::Tx| bookings::cancel(tx, booked.id, CancelReason::Person);
    office.app.db.write(&rosa(1), cancel).unwrap();
    assert_eq!(send_due(&office.app).unwrap(), 0);
    assert!(told.try_recv().is_err());
    let id = {
        let read = |tx: &mut ReadTx| Ok(of_appointment(tx, booked.id)?);
        office.app.db.read(&rosa(1), read).unwrap()[0].id
    };
    let done = |tx: &mut crate::db::Tx| crate::appointments::reminders::actions::done(tx, id);
    assert_refused(office.app.db.write(&rosa(1), done), Refusal::ReminderOver);
}
