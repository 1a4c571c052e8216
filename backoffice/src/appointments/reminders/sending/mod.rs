//! Sends what is due by e-mail or text message, once a minute. Nothing is sent unless the office has switched it on and is
//! open, and the person has said yes to it; whatever is tried is recorded before it is tried, and what may have been sent
//! is not sent again.

mod mail;
#[cfg(test)]
mod tests;
mod texts;
#[cfg(test)]
mod trouble;

use super::actions::{DENIED, FAILED, save, today};
use super::model::{Pause, Reminder, Why};
use super::{pauses, store};
use crate::app::App;
use crate::appointments::bookings::{self, Channel, open_person};
use crate::appointments::ids::ReminderId;
use crate::appointments::settings::{self, Mail, Secrets, Texts};
use crate::db::{Actor, ReadTx, Tx};
use crate::problem::Problem;
use crate::vault::{State, Vault};
use chrono::TimeDelta;
use translations::Text;
use zeroize::Zeroizing;

/// So many of each way are looked at in a minute.
const AT_ONCE: u32 = 50;

/// Longer than the slowest server may take. Whatever is on its way for longer was cut off, as by a restart.
const ON_ITS_WAY_MAX: TimeDelta = TimeDelta::minutes(10);

/// Through what a message goes.
enum Way {
    Mail(Mail, Secrets),
    Texts(Texts, Secrets),
}

/// A message that may be sent. It has no `Debug`: it is content.
struct Message {
    /// The reminder: a server that is given the same twice can tell by it.
    id: ReminderId,
    way: Way,
    to: Zeroizing<String>,
    subject: String,
    words: String,
}

/// Sends what is due; tells how many were sent.
pub(in crate::appointments) fn send_due(app: &App) -> Result<u32, Problem> {
    if app.db.read(&Actor::PROGRAM, has_lost)? {
        app.db.write(&Actor::PROGRAM, give_up_lost)?;
    }
    if app.vault.state() == State::Locked {
        return Ok(0);
    }
    let mut sent = 0;
    for it in app.db.read(&Actor::PROGRAM, due)? {
        sent += send_all(app, &it);
    }
    Ok(sent)
}

/// What is due of each way that is on and not paused.
fn due(tx: &mut ReadTx) -> Result<Vec<Vec<Reminder>>, Problem> {
    let (now, settings) = (tx.now(), settings::settings(tx)?);
    let ways = [
        (Channel::Email, settings.mail.is_on()),
        (Channel::Text, settings.texts.is_on()),
    ];
    let mut due = Vec::new();
    for (channel, _) in ways.into_iter().filter(|(_, is_on)| *is_on) {
        if pauses::of(tx, channel)?.is_none_or(|it| it.until <= now) {
            due.push(store::due_by_way(tx, channel, now, AT_ONCE)?);
        }
    }
    Ok(due)
}

/// Sends those of one way, until its server shows that it takes none; tells how many were sent.
fn send_all(app: &App, due: &[Reminder]) -> u32 {
    let mut sent = 0;
    for it in due {
        match send(app, it.id) {
            Ok(Sent::Yes) => sent += 1,
            Ok(Sent::No) => {}
            Ok(Sent::Paused) => break,
            // What is wrong with one must not keep the others from their reminder.
            Err(problem) => {
                tracing::error!(problem = problem.plain(), reminder = %it.id, "a reminder could not be sent");
            }
        }
    }
    sent
}

/// What came of one.
enum Sent {
    Yes,
    No,
    Paused,
}

/// Sends one.
fn send(app: &App, id: ReminderId) -> Result<Sent, Problem> {
    let claimed = app
        .db
        .write(&Actor::PROGRAM, |tx| claim(tx, &app.vault, id));
    let message = match claimed {
        Ok(Some(it)) => it,
        // Locked or taken by another server in the same instant: later.
        Ok(None) | Err(Problem::Locked | Problem::Busy) => return Ok(Sent::No),
        Err(problem) => return Err(problem),
    };
    let outcome = match &message.way {
        Way::Mail(mail, secrets) => mail::send(mail, secrets, &message, app.db.now()),
        Way::Texts(texts, secrets) => texts::send(texts, secrets, &message),
    };
    app.db
        .write(&Actor::PROGRAM, |tx| finish(tx, id, outcome))?;
    Ok(match outcome {
        Ok(()) => Sent::Yes,
        Err(why) if why.is_of_server() => Sent::Paused,
        Err(_) => Sent::No,
    })
}

/// Looks once more whether this may be sent, notes that it is being tried, and hands out the message.
fn claim(tx: &mut Tx, vault: &Vault, id: ReminderId) -> Result<Option<Message>, Problem> {
    let Some(found) = store::find(tx, id)?.filter(|it| it.state.is_due()) else {
        return Ok(None);
    };
    let settings = settings::settings(tx)?;
    let secrets = settings::secrets(tx, vault)?;
    let channel = found.channel;
    let way = match channel {
        Channel::Email => settings.mail.on().map(|it| Way::Mail(it.clone(), secrets)),
        Channel::Text => settings
            .texts
            .on()
            .map(|it| Way::Texts(it.clone(), secrets)),
        Channel::Call | Channel::Voicemail | Channel::Letter => None,
    };
    let Some(way) = way else {
        return Ok(None);
    };
    let appointment = bookings::find(tx, found.appointment)?;
    if !appointment.state.is_open() || appointment.starts_at <= tx.now() {
        return drop_one(tx, &found, Why::Over);
    }
    let person = open_person(tx, vault, appointment.id)?;
    if !person.may(channel, today(tx)?) {
        return drop_one(tx, &found, Why::NotAllowed);
    }
    let state = found.state.clone().sending(tx.now())?;
    save(tx, &found, state, "appointments-event-reminder-tried", None)?;
    let text = Text::new(person.language());
    let signed = [("sign", settings.signature.as_str().into())];
    Ok(Some(Message {
        id,
        way,
        to: Zeroizing::new(person.reached_at(channel).to_owned()),
        subject: plain(&text.of("card-reminder-subject")),
        words: plain(&text.with("card-reminder", &signed)),
    }))
}

/// The words without the invisible marks that keep directions apart on a page: telephones and mail programs show them as
/// boxes, and a text message with one holds half as many letters.
fn plain(words: &str) -> String {
    let is_mark = |it: char| ('\u{2066}'..='\u{2069}').contains(&it);
    words.chars().filter(|it| !is_mark(*it)).collect()
}

fn drop_one(tx: &mut Tx, found: &Reminder, why: Why) -> Result<Option<Message>, Problem> {
    let state = found.state.clone().dropped(why, tx.now())?;
    save(tx, found, state, DENIED, Some(why))?;
    Ok(None)
}

/// Notes what came of it. Of an appointment that was given up meanwhile it is only noted that it was sent.
fn finish(tx: &mut Tx, id: ReminderId, outcome: Result<(), Why>) -> Result<(), Problem> {
    let found = store::find(tx, id)?.ok_or(Problem::NotFound)?;
    let now = tx.now();
    match outcome {
        Ok(()) => {
            pauses::go_on(tx, found.channel)?;
            let state = found.state.clone().sent(now)?;
            save(tx, &found, state, "appointments-event-reminder-done", None)
        }
        Err(why) => {
            if why.is_of_server() {
                let before = pauses::of(tx, found.channel)?;
                pauses::pause(tx, &Pause::longer(before, found.channel, why, now))?;
            }
            if let Ok(state) = found.state.clone().not_sent(why, now) {
                save(tx, &found, state, FAILED, Some(why))
            } else {
                tx.needs_no_event();
                Ok(())
            }
        }
    }
}

fn has_lost(tx: &mut ReadTx) -> Result<bool, Problem> {
    let before = tx.now() - ON_ITS_WAY_MAX;
    Ok(!store::sending_since_before(tx, before)?.is_empty())
}

/// What was on its way when the program ended may have been sent: staff are told, and nobody sends it again.
fn give_up_lost(tx: &mut Tx) -> Result<(), Problem> {
    let now = tx.now();
    for it in store::sending_since_before(tx, now - ON_ITS_WAY_MAX)? {
        let state = it.state.clone().not_sent(Why::Unknown, now)?;
        save(tx, &it, state, FAILED, Some(Why::Unknown))?;
    }
    Ok(())
}
