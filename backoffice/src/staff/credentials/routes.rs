//! What is behind `/staff/credentials` and `/staff/recognitions`.

use super::pages::{self, Board};
use crate::access::{self, CredentialRefusal, NewRecognition, Permission};
use crate::problem::Problem;
use crate::staff::person::typed_day;
use crate::web::{Access, Answer, Desk, Filled, Routes, Taken};
use axum::extract::Path;
use uuid::Uuid;

/// The fields of a recognition.
pub(super) const RECOGNITION_FIELDS: [&str; 5] = [
    "organisation",
    "location",
    "granted_on",
    "expires_on",
    "is_here",
];

/// Every address of credentials and recognitions.
pub(in crate::staff) fn routes() -> Routes {
    let office = Access::Needs(Permission::ManageOffice);
    Routes::new()
        .get(
            "/staff/credentials",
            Access::Needs(Permission::ManageStaff),
            credentials,
        )
        .post("/staff/recognitions", office, add)
        .post("/staff/recognitions/{recognition}/end", office, end)
}

async fn credentials(desk: Desk) -> Answer {
    show(&desk, &Filled::new().with("is_here", "yes")).await
}

async fn show(desk: &Desk, filled: &Filled) -> Answer {
    let today = desk.app.today();
    let board = desk.read(move |tx| {
        let mut staff = access::everyone(tx)?;
        staff.retain(|it| it.is_active);
        Ok(Board {
            staff,
            credentials: access::credentials(tx)?,
            recognitions: access::recognitions(tx)?,
            reaches: access::reaches(tx, today)?,
            today,
        })
    });
    let page = pages::board(&desk.view, &board.await?, filled);
    desk.form_page("access-credentials-all", filled, &page)
}

async fn add(desk: Desk, mut filled: Filled) -> Answer {
    let added = match read(&filled) {
        Ok(new) => {
            desk.write(move |tx| access::add_recognition(tx, &new))
                .await
        }
        Err(problem) => Err(problem),
    };
    if let Err(problem) = added {
        filled.refuse_where_it_is(RECOGNITION_FIELDS[0], problem)?;
        return show(&desk, &filled).await;
    }
    desk.go_saved("/staff/credentials")
}

fn read(filled: &Filled) -> Result<NewRecognition, Problem> {
    let [organisation, location, granted_on, expires_on, is_here] = RECOGNITION_FIELDS;
    Ok(NewRecognition {
        organisation: filled.value(organisation).to_owned(),
        location: filled.value(location).to_owned(),
        granted_on: typed_day(filled.value(granted_on))?.ok_or(CredentialRefusal::NoStart)?,
        expires_on: typed_day(filled.value(expires_on))?.ok_or(CredentialRefusal::NoEnd)?,
        is_here: filled.value(is_here) == "yes",
    })
}

async fn end(desk: Desk, Taken(Path(recognition)): Taken<Path<Uuid>>) -> Answer {
    let today = desk.app.today();
    desk.write(move |tx| access::end_recognition(tx, recognition, today))
        .await?;
    desk.go_saved("/staff/credentials")
}
