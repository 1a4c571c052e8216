//! Every SQL statement on the settings of appointments.

use super::model::{Mail, Security, Server, Settings, Texts};
use crate::db::{DbError, DbResult, ReadTx, Row, Tx};
use chrono::Weekday;

/// The sealed passwords of the servers that send reminders.
#[derive(Default)]
pub(super) struct Sealed {
    pub(super) mail_password: Option<Vec<u8>>,
    pub(super) texts_token: Option<Vec<u8>>,
}

/// What the office says of its appointments.
pub(in crate::appointments) fn settings(tx: &mut ReadTx) -> DbResult<Settings> {
    let found = tx.first(
        "select weeks_ahead, hold_back_percent, overbook_percent, reminder_days, keep_days, signature, mail_is_on, mail_host, mail_port, mail_security,
             mail_user, mail_from, texts_are_on, texts_url, version from appointment_settings where one = 1",
        &[],
        read,
    )?;
    found.ok_or_else(|| DbError::Engine("the settings of appointments are gone".to_owned()))
}

/// Saves the settings unless someone else has changed them since they were read; tells whether they were saved.
pub(super) fn save(tx: &mut Tx, it: &Settings) -> DbResult<bool> {
    let (mail, texts) = (it.mail.facts(), it.texts.facts());
    let saved = tx.execute(
        "update appointment_settings set weeks_ahead = :weeks, hold_back_percent = :hold_back, overbook_percent = :overbook,
             reminder_days = :reminder_days, keep_days = :keep, signature = :signature, mail_is_on = :mail_is_on, mail_host = :mail_host, mail_port = :mail_port,
             mail_security = :mail_security, mail_user = :mail_user, mail_from = :mail_from, texts_are_on = :texts_are_on,
             texts_url = :texts_url, version = version + 1
         where one = 1 and version = :version",
        &[
            ("weeks", it.weeks_ahead.into()),
            ("hold_back", it.hold_back_percent.into()),
            ("overbook", it.overbook_percent.into()),
            ("reminder_days", days_text(&it.reminder_days).into()),
            ("keep", it.keep_days.into()),
            ("signature", it.signature.as_str().into()),
            ("mail_is_on", it.mail.is_on().into()),
            ("mail_host", mail.host.as_str().into()),
            ("mail_port", i64::from(mail.port).into()),
            ("mail_security", mail.security.word().into()),
            ("mail_user", mail.user.as_str().into()),
            ("mail_from", mail.from.as_str().into()),
            ("texts_are_on", it.texts.is_on().into()),
            ("texts_url", texts.url.as_str().into()),
            ("version", it.version.into()),
        ],
    )?;
    Ok(saved == 1)
}

/// The passwords as they lie there.
pub(super) fn sealed(tx: &mut ReadTx) -> DbResult<Sealed> {
    let found = tx.first(
        "select mail_password, texts_token from appointment_settings where one = 1",
        &[],
        |row| {
            Ok(Sealed {
                mail_password: row.get("mail_password")?,
                texts_token: row.get("texts_token")?,
            })
        },
    )?;
    Ok(found.unwrap_or_default())
}

/// Keeps these passwords and no others.
pub(super) fn save_sealed(tx: &mut Tx, it: &Sealed) -> DbResult<()> {
    tx.execute(
        "update appointment_settings set mail_password = :mail, texts_token = :texts where one = 1",
        &[
            ("mail", it.mail_password.clone().into()),
            ("texts", it.texts_token.clone().into()),
        ],
    )?;
    Ok(())
}

/// Days of the week as they lie in their column.
fn days_text(days: &[Weekday]) -> String {
    let words: Vec<String> = days
        .iter()
        .map(|it| it.to_string().to_lowercase())
        .collect();
    words.join(" ")
}

fn read(row: &Row) -> DbResult<Settings> {
    let unreadable = |column: &str| DbError::Column {
        column: column.to_owned(),
        expected: "a known word or number",
        found: "another",
    };
    let (security, port): (String, i64) = (row.get("mail_security")?, row.get("mail_port")?);
    let mail = Mail {
        host: row.get("mail_host")?,
        port: port.try_into().map_err(|_| unreadable("mail_port"))?,
        security: Security::find(&security).ok_or_else(|| unreadable("mail_security"))?,
        user: row.get("mail_user")?,
        from: row.get("mail_from")?,
    };
    let texts = Texts {
        url: row.get("texts_url")?,
    };
    let days: String = row.get("reminder_days")?;
    let days: Result<Vec<Weekday>, _> = days.split_whitespace().map(str::parse).collect();
    Ok(Settings {
        weeks_ahead: row.get("weeks_ahead")?,
        hold_back_percent: row.get("hold_back_percent")?,
        overbook_percent: row.get("overbook_percent")?,
        reminder_days: days.map_err(|_| unreadable("reminder_days"))?,
        keep_days: row.get("keep_days")?,
        signature: row.get("signature")?,
        mail: if row.get("mail_is_on")? {
            Server::On(mail)
        } else {
            Server::Off(mail)
        },
        texts: if row.get("texts_are_on")? {
            Server::On(texts)
        } else {
            Server::Off(texts)
        },
        version: row.get("version")?,
    })
}
