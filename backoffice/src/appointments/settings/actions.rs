//! What can be done with the settings of appointments.

use super::model::Settings;
use super::secrets::{self, Became, Fits, Secrets};
use super::store;
use crate::access::Permission;
use crate::appointments::bookings::Channel;
use crate::appointments::event::AppointmentEvent;
use crate::appointments::refusal::Refusal;
use crate::appointments::{TOPIC, reminders};
use crate::db::Tx;
use crate::problem::Problem;
use crate::vault::Vault;

/// Keeps the settings, and the passwords that were typed with them. The servers to which names, numbers and passwords go are
/// a matter of the office, and so is that appointments are kept for fewer days.
pub(in crate::appointments) fn save(
    tx: &mut Tx,
    vault: &Vault,
    settings: &Settings,
    typed: &Secrets,
) -> Result<(), Problem> {
    tx.require(Permission::ManageAppointments)?;
    let before = store::settings(tx)?;
    let is_typed = typed.are_typed();
    // What is erased comes back to nobody.
    if settings.keep_days < before.keep_days {
        tx.require(Permission::ManageOffice)?;
    }
    let has_other_server = settings.mail != before.mail || settings.texts != before.texts;
    if has_other_server || is_typed {
        tx.require(Permission::ManageOffice)?;
    }
    if !store::save(tx, settings)? {
        return Err(Refusal::Changed.into());
    }
    let event = AppointmentEvent::of("appointments-event-settings", "appointments");
    let event = event
        .with("weeks_ahead", settings.weeks_ahead)
        .with("hold_back_percent", settings.hold_back_percent)
        .with("overbook_percent", settings.overbook_percent)
        .with("keep_days", settings.keep_days);
    tx.record(&event)?;
    if has_other_server || is_typed {
        change_servers(tx, vault, &before, settings, typed)?;
    }
    tx.announce(TOPIC);
    Ok(())
}

/// Another server, or another password of one: the record says to which machines reminders go from now on, and what became
/// of the passwords. Whatever was wrong with the server before is not wrong with this one.
fn change_servers(
    tx: &mut Tx,
    vault: &Vault,
    before: &Settings,
    now: &Settings,
    typed: &Secrets,
) -> Result<(), Problem> {
    let (mail, texts) = (now.mail.facts(), now.texts.facts());
    let fits = Fits {
        mail: mail.is_same_account(before.mail.facts()),
        texts: texts == before.texts.facts(),
    };
    let (password, token): (Became, Became) = secrets::keep(tx, vault, typed, fits)?;
    for channel in [Channel::Email, Channel::Text] {
        reminders::go_on(tx, channel)?;
    }
    let event = AppointmentEvent::of("appointments-event-servers", "appointments");
    let event = event
        .with("mail_is_on", now.mail.is_on())
        .with("mail_host", mail.host.as_str())
        .with("mail_port", mail.port)
        .with("mail_security", mail.security.word())
        .with("mail_password", password.word())
        .with("texts_are_on", now.texts.is_on())
        .with("texts_host", texts.host())
        .with("texts_token", token.word());
    Ok(tx.record(&event)?)
}
