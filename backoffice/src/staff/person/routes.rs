//! What is behind `/staff/{id}`.

use super::leave;
use super::pages::{self, Shown};
use crate::access::{
    self, CREDENTIAL_KINDS, CredentialKind, CredentialRefusal, Experience, Known, NewCredential,
    Permission, Profile, StaffId,
};
use crate::problem::Problem;
use crate::web::{Access, Answer, Desk, Filled, Routes, Taken};
use axum::extract::Path;
use chrono::NaiveDate;
use translations::Tongue;
use uuid::Uuid;

/// The fields of what is known of a person.
pub(in crate::staff) const PERSON_FIELDS: [&str; 5] = [
    "supervisor",
    "experience",
    "last_day",
    "background_check_on",
    "pledge_on",
];

/// The fields of a credential.
pub(super) const CREDENTIAL_FIELDS: [&str; 6] = [
    "kind",
    "number",
    "jurisdiction",
    "organisation",
    "granted_on",
    "expires_on",
];

/// The field that says that somebody speaks this language.
pub(super) fn language_field(tongue: Tongue) -> String {
    format!("speaks-{}", tongue.tag)
}

/// Every address of one person.
pub(in crate::staff) fn routes() -> Routes {
    let needed = Access::Needs(Permission::ManageStaff);
    Routes::new()
        .get("/staff/{id}", needed, person)
        .post("/staff/{id}", needed, save)
        .get("/staff/{id}/leave", needed, leaving)
        .post("/staff/{id}/deactivate", needed, deactivate)
        .post("/staff/{id}/password", needed, set_password)
        .post("/staff/{id}/credentials", needed, add_credential)
        .post(
            "/staff/{id}/credentials/{credential}/renewal",
            needed,
            renewal_filed,
        )
        .post(
            "/staff/{id}/credentials/{credential}/end",
            needed,
            end_credential,
        )
}

async fn person(desk: Desk, Taken(Path(id)): Taken<Path<StaffId>>) -> Answer {
    let known = known(&desk, id).await?;
    let filled = filled_with(&known.profile);
    show(&desk, &known, &filled, &new_credential()).await
}

async fn known(desk: &Desk, id: StaffId) -> Result<Known, Problem> {
    desk.read(move |tx| access::known(tx, id)).await
}

async fn show(desk: &Desk, known: &Known, profile: &Filled, credential: &Filled) -> Answer {
    let mut supervisors = desk.read(|tx| Ok(access::everyone(tx)?)).await?;
    supervisors.retain(|it| it.is_active && it.role.may_supervise() && it.id != known.staff.id);
    let shown = Shown {
        known,
        supervisors: &supervisors,
        today: desk.app.today(),
    };
    let page = pages::person(desk, &shown, profile, credential);
    let title = &known.staff.display_name;
    if profile.refusals().is_empty() && credential.refusals().is_empty() {
        desk.page_titled(title, &page)
    } else {
        desk.page_titled_to_correct(title, &page)
    }
}

fn filled_with(it: &Profile) -> Filled {
    let day = |it: Option<NaiveDate>| it.map(|it| it.to_string()).unwrap_or_default();
    let supervisor = it.supervisor.map(|it| it.to_string()).unwrap_or_default();
    let [field_supervisor, experience, last_day, check, pledge] = PERSON_FIELDS;
    let filled = Filled::new()
        .with(field_supervisor, supervisor)
        .with(experience, it.experience.word())
        .with(last_day, day(it.last_day))
        .with(check, day(it.background_check_on))
        .with(pledge, day(it.pledge_on));
    it.languages.iter().fold(filled, |filled, it| {
        filled.with(&language_field(*it), "yes")
    })
}

fn new_credential() -> Filled {
    Filled::new().with(CREDENTIAL_FIELDS[0], CREDENTIAL_KINDS[0].1)
}

async fn save(desk: Desk, Taken(Path(id)): Taken<Path<StaffId>>, mut filled: Filled) -> Answer {
    let (profile, today) = (read_profile(&filled)?, desk.app.today());
    let save = desk.write(move |tx| access::set_profile(tx, id, &profile, today));
    if let Err(problem) = save.await {
        filled.refuse_where_it_is(PERSON_FIELDS[0], problem)?;
        let known = known(&desk, id).await?;
        return show(&desk, &known, &filled, &new_credential()).await;
    }
    desk.go_saved(&format!("/staff/{id}"))
}

fn read_profile(filled: &Filled) -> Result<Profile, Problem> {
    let day = |name: &str| typed_day(filled.value(name));
    let supervisor = filled.value(PERSON_FIELDS[0]);
    Ok(Profile {
        supervisor: match supervisor {
            "" => None,
            id => Some(id.parse().map_err(|_| Problem::Malformed)?),
        },
        experience: Experience::find(filled.value(PERSON_FIELDS[1])).ok_or(Problem::Malformed)?,
        last_day: day(PERSON_FIELDS[2])?,
        background_check_on: day(PERSON_FIELDS[3])?,
        pledge_on: day(PERSON_FIELDS[4])?,
        languages: Tongue::all()
            .filter(|it| filled.value(&language_field(*it)) == "yes")
            .collect(),
    })
}

/// A day as browsers send it; nothing where the field is empty.
pub(in crate::staff) fn typed_day(typed: &str) -> Result<Option<NaiveDate>, Problem> {
    match typed {
        "" => Ok(None),
        day => day.parse().map(Some).map_err(|_| Problem::Malformed),
    }
}

async fn leaving(desk: Desk, Taken(Path(id)): Taken<Path<StaffId>>) -> Answer {
    leave_page(&desk, id, &Filled::new()).await
}

async fn leave_page(desk: &Desk, id: StaffId, filled: &Filled) -> Answer {
    let app = desk.app.clone();
    let read = desk.read(move |tx| {
        let known = access::known(tx, id)?;
        Ok((known.staff, access::in_hand(&app, tx, id)?))
    });
    let (staff, in_hand) = read.await?;
    let name = [("name", staff.display_name.as_str().into())];
    let title = desk.view.text.with("access-deactivate", &name);
    let page = leave::page(&desk.view, &staff, &in_hand, filled);
    if filled.refusals().is_empty() {
        desk.page_titled(&title, &page)
    } else {
        desk.page_titled_to_correct(&title, &page)
    }
}

async fn deactivate(
    desk: Desk,
    Taken(Path(id)): Taken<Path<StaffId>>,
    mut filled: Filled,
) -> Answer {
    let chosen = desk.app.hooks.holdings.iter().filter_map(|it| {
        let to = filled.value(&leave::taker_field(it.word)).parse().ok()?;
        Some((it.word.to_owned(), to))
    });
    let takers: access::Takers = chosen.collect();
    let (app, actor) = (desk.app.clone(), desk.staff.actor());
    let gone = desk
        .app
        .blocking(move || access::deactivate(&app, &actor, id, &takers));
    match gone.await {
        Ok(()) => desk.go("/staff"),
        Err(problem) => {
            filled.refuse_problem("", problem)?;
            leave_page(&desk, id, &filled).await
        }
    }
}

async fn set_password(
    desk: Desk,
    Taken(Path(id)): Taken<Path<StaffId>>,
    mut filled: Filled,
) -> Answer {
    let password = filled.take_secret("password");
    let (app, actor) = (desk.app.clone(), desk.staff.actor());
    desk.app
        .blocking(move || access::set_password_here(&app, &actor, id, &password))
        .await?;
    desk.go_saved(&format!("/staff/{id}"))
}

async fn add_credential(
    desk: Desk,
    Taken(Path(id)): Taken<Path<StaffId>>,
    mut filled: Filled,
) -> Answer {
    let added = match read_credential(&filled) {
        Ok(new) => {
            desk.write(move |tx| access::add_credential(tx, id, &new))
                .await
        }
        Err(problem) => Err(problem),
    };
    if let Err(problem) = added {
        filled.refuse_where_it_is(CREDENTIAL_FIELDS[0], problem)?;
        let known = known(&desk, id).await?;
        return show(&desk, &known, &filled_with(&known.profile), &filled).await;
    }
    desk.go_saved(&format!("/staff/{id}"))
}

fn read_credential(filled: &Filled) -> Result<NewCredential, Problem> {
    let [
        kind,
        number,
        jurisdiction,
        organisation,
        granted_on,
        expires_on,
    ] = CREDENTIAL_FIELDS;
    Ok(NewCredential {
        kind: CredentialKind::find(filled.value(kind)).ok_or(Problem::Malformed)?,
        number: filled.value(number).to_owned(),
        jurisdiction: filled.value(jurisdiction).to_owned(),
        organisation: filled.value(organisation).to_owned(),
        granted_on: typed_day(filled.value(granted_on))?.ok_or(CredentialRefusal::NoStart)?,
        expires_on: typed_day(filled.value(expires_on))?,
    })
}

async fn renewal_filed(
    desk: Desk,
    Taken(Path((id, credential))): Taken<Path<(StaffId, Uuid)>>,
    filled: Filled,
) -> Answer {
    let on = typed_day(filled.value("filed_on"))?.ok_or(Problem::Malformed)?;
    let today = desk.app.today();
    desk.write(move |tx| access::renewal_filed(tx, id, credential, on, today))
        .await?;
    desk.go_saved(&format!("/staff/{id}"))
}

async fn end_credential(
    desk: Desk,
    Taken(Path((id, credential))): Taken<Path<(StaffId, Uuid)>>,
) -> Answer {
    let today = desk.app.today();
    desk.write(move |tx| access::end_credential(tx, id, credential, today))
        .await?;
    desk.go_saved(&format!("/staff/{id}"))
}
