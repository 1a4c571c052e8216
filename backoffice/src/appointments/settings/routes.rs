//! The addresses of the settings of appointments.

use super::model::{Settings, Typed};
use super::secrets::{self, Kept, Secrets};
use super::{actions, pages, store};
use crate::access::Permission;
use crate::appointments::parts;
use crate::appointments::past;
use crate::appointments::refusal::Refusal;
use crate::db::{ReadTx, Tx};
use crate::problem::Problem;
use crate::web::{Access, Answer, Desk, Filled, Routes};

const MANAGE: Access = Access::Needs(Permission::ManageAppointments);

/// The addresses of this folder.
pub(in crate::appointments) fn routes() -> Routes {
    Routes::new()
        .get("/appointments/settings", MANAGE, page)
        .post("/appointments/settings", MANAGE, save)
}

async fn page(desk: Desk) -> Answer {
    let (settings, kept) = desk.read(there).await?;
    let page = pages::settings(&desk.view, &settings, kept, &pages::filled(&settings));
    desk.page("appointments-settings", &page)
}

/// The settings there are, and which passwords are kept with them.
fn there(tx: &mut ReadTx) -> Result<(Settings, Kept), Problem> {
    Ok((store::settings(tx)?, secrets::kept(tx)?))
}

async fn save(desk: Desk, mut filled: Filled) -> Answer {
    let version = filled
        .value("version")
        .parse()
        .map_err(|_| Problem::Malformed)?;
    let (there, kept) = desk.read(there).await?;
    let (mut secrets, mut servers) = (Secrets::default(), None);
    if desk.view.may(Permission::ManageOffice) {
        secrets = typed_secrets(&mut filled);
    } else {
        servers = Some((there.mail.clone(), there.texts.clone()));
    }
    let secret_field = if secrets
        .mail_password
        .as_ref()
        .is_some_and(|it| !it.is_empty())
    {
        "mail_password"
    } else {
        "texts_token"
    };
    match typed(&filled).read(version, servers) {
        Err((field, refusal)) => filled.refuse(field, &refusal),
        Ok(settings) => match before_erasing(&desk, &there, &settings, &filled).await? {
            Some(refusal) => filled.refuse("keep", &refusal),
            None => match keep(&desk, settings, secrets).await {
                Ok(()) => return desk.go_saved("/appointments/settings"),
                // What is sealed needs an open office; everything else that was typed stays.
                Err(Problem::Locked) => filled.refuse(secret_field, &Refusal::Locked),
                Err(problem) => filled.refuse_problem("weeks", problem)?,
            },
        },
    }
    let page = pages::settings(&desk.view, &there, kept, &filled);
    desk.page_to_correct("appointments-settings", &page)
}

/// What is in the way of keeping past appointments for fewer days: that whoever asks may not, or has not said yet that those
/// which go are meant to go.
async fn before_erasing(
    desk: &Desk,
    there: &Settings,
    wanted: &Settings,
    filled: &Filled,
) -> Result<Option<Refusal>, Problem> {
    let days = wanted.keep_days;
    if there.keep_days <= days {
        return Ok(None);
    }
    if !desk.view.may(Permission::ManageOffice) {
        return Ok(Some(Refusal::KeepWhose));
    }
    let would_go = move |tx: &mut ReadTx| past::would_go(tx, days);
    let count = desk.read(would_go).await?;
    // Said of one number it says nothing of another.
    let is_meant = filled.value(pages::ERASE) == days.to_string();
    Ok((0 < count && !is_meant).then_some(Refusal::ErasesPast { count }))
}

async fn keep(desk: &Desk, settings: Settings, secrets: Secrets) -> Result<(), Problem> {
    let app = desk.app.clone();
    let save = move |tx: &mut Tx| actions::save(tx, &app.vault, &settings, &secrets);
    desk.write(save).await
}

/// The passwords that were typed; they are not shown again.
fn typed_secrets(filled: &mut Filled) -> Secrets {
    Secrets {
        mail_password: Some(filled.take_secret("mail_password")),
        texts_token: Some(filled.take_secret("texts_token")),
    }
}

fn typed(filled: &Filled) -> Typed {
    let value = |name| filled.value(name).to_owned();
    Typed {
        weeks_ahead: value("weeks"),
        hold_back: value("hold_back"),
        overbook: value("overbook"),
        reminder_days: parts::chosen_weekdays(filled),
        keep_days: value("keep"),
        signature: value("signature"),
        mail_is_on: filled.value("mail_is_on") == "yes",
        mail_host: value("mail_host"),
        mail_port: value("mail_port"),
        mail_security: value("mail_security"),
        mail_user: value("mail_user"),
        mail_from: value("mail_from"),
        texts_are_on: filled.value("texts_are_on") == "yes",
        texts_url: value("texts_url"),
    }
}
