//! How the demonstration office is set up: its name and languages, the hours of its windows, its lines, its wall, its
//! workshop, and whom it expects today and tomorrow.

use super::past::At;
use super::visitors;
use anyhow::{Context, Result};
use chrono::{DateTime, Days, NaiveDate, TimeZone, Timelike, Utc};

/// The hours of the windows. Whoever looks at the demonstration in the evening finds an open office too.
pub(super) struct Around {
    from: u32,
    to: u32,
}

impl Around {
    /// From nine to five, and wider where it is earlier or later by clocks in `zone`.
    pub(super) fn of(now: DateTime<Utc>, zone: &impl TimeZone) -> Around {
        let hour = now.with_timezone(zone).hour();
        Around {
            from: hour.saturating_sub(2).min(9),
            to: (hour + 6).clamp(17, 24),
        }
    }

    fn words(&self) -> String {
        match self.to {
            24 => format!("{}:00-23:59", self.from),
            to => format!("{}:00-{to}:00", self.from),
        }
    }
}

/// The office's name, its time, the order of its languages, and the address at which telephones reach it, if they do; the
/// day that it is there at `now`.
pub(super) async fn the_office(
    ruth: &mut At<'_>,
    now: DateTime<Utc>,
    address: Option<&str>,
) -> Result<NaiveDate> {
    let page = ruth.sees("/office").await;
    let (_, version) = page
        .split_once("name=\"facts_version\" value=\"")
        .context("the version of the office's facts")?;
    let version = version.split('"').next().unwrap_or_default();
    let facts = [
        ("facts_version", version),
        ("office_line", "Casa Puente"),
        ("time_zone", "America/New_York"),
        ("public_address", address.unwrap_or_default()),
        ("place-es", "1"),
        ("place-en", "2"),
        ("place-ar", "3"),
    ];
    ruth.presses("/office", &facts).await?;
    let wall = [
        ("notice-es", "Hoy cerramos a las cinco."),
        ("notice-en", "We close at five today."),
        ("notice-ar", "نغلق اليوم في الساعة الخامسة."),
        ("last", "5"),
        ("waits", "yes"),
        ("chimes", "yes"),
        ("speaks", "yes"),
    ];
    ruth.presses("/display/settings", &wall).await?;
    Ok(now.with_timezone(&ruth.zone()).date_naive())
}

/// Whom the windows receive, when they are open, and how long a visit in each line takes.
pub(super) async fn windows(ruth: &mut At<'_>, around: &Around) -> Result<()> {
    let hours = around.words();
    let week: Vec<String> = (1..=7).map(|it| format!("hours-{it}")).collect();
    for (window, more) in [
        ("1", &[][..]),
        ("2", &["language-ar", "language-en"][..]),
        (
            "3",
            &["language-es", "language-en", "lane-consultation"][..],
        ),
    ] {
        let mut typed: Vec<(&str, &str)> = week
            .iter()
            .map(|it| (it.as_str(), hours.as_str()))
            .collect();
        typed.extend(more.iter().map(|it| (*it, "yes")));
        ruth.presses(&format!("/queue/windows/{window}"), &typed)
            .await?;
    }
    let name = [("name-3", "Room B")];
    ruth.presses("/queue/windows/3/rename", &name).await?;
    for (lane, minutes) in [("desk", "12"), ("consultation", "30")] {
        let field = format!("minutes-{lane}");
        let at = format!("/queue/lanes/{lane}/expect");
        ruth.presses(&at, &[(field.as_str(), minutes)]).await?;
    }
    Ok(())
}

/// Appointments of today and tomorrow, in a room of their own. Only the invented code names stand in the clear.
pub(super) async fn appointments(ruth: &mut At<'_>, today: NaiveDate) -> Result<()> {
    let of = [
        ("name", "First talk"),
        ("minutes", "45"),
        ("lane", "consultation"),
        ("language", ""),
        ("setting", "room"),
    ];
    ruth.presses("/appointments/types", &of).await?;
    let types = ruth.sees("/appointments/types").await;
    let of = id_behind(&types, "\"/appointments/types/").context("the type")?;
    ruth.presses("/appointments/rooms", &[("name", "Elm")])
        .await?;
    let rooms = ruth.sees("/appointments/rooms").await;
    let room = id_behind(&rooms, "\"/appointments/rooms/").context("the room")?;
    for (day, expected) in [
        (today, visitors::expected_today()),
        (today + Days::new(1), visitors::expected_tomorrow()),
    ] {
        let times = times_of(ruth, of, day).await?;
        for (nth, person) in expected {
            let slot = times
                .get(nth)
                .with_context(|| format!("no time on {day}"))?;
            let form = ruth.sees(&format!("/appointments/book?slot={slot}")).await;
            let id = id_behind(&form, "name=\"appointment\" value=\"").context("the form")?;
            let mut fields = vec![
                ("slot", slot.as_str()),
                ("appointment", id),
                ("interpreter", "no"),
                ("urgency", "ordinary"),
            ];
            fields.extend(person);
            let booked = ruth.presses("/appointments/book", &fields).await?;
            let place = booked.location.context("the appointment's page")?;
            ruth.presses(&format!("{place}/room"), &[("room", room)])
                .await?;
        }
    }
    Ok(())
}

/// A workshop that is planned for today: whoever looks at the demonstration may open it.
pub(super) async fn workshop(ruth: &mut At<'_>, today: NaiveDate) -> Result<()> {
    let day = today.to_string();
    let facts = [
        ("name", "Naturalization morning"),
        ("place", "Parish hall"),
        ("day", day.as_str()),
        ("capacity", "40"),
    ];
    ruth.presses("/workshops", &facts).await?;
    Ok(())
}

/// Makes the times of a day, from nine to five; each as a form names it.
async fn times_of(ruth: &mut At<'_>, of: &str, day: NaiveDate) -> Result<Vec<String>> {
    let address = format!("/appointments/week?day={day}");
    let before = times(&ruth.sees(&address).await);
    let on = day.to_string();
    let mut typed = vec![
        ("type", of),
        ("from", "09:00"),
        ("to", "17:00"),
        ("every", "60"),
        ("capacity", "2"),
        ("first", &on),
        ("last", &on),
    ];
    let week = [
        "on-mon", "on-tue", "on-wed", "on-thu", "on-fri", "on-sat", "on-sun",
    ];
    typed.extend(week.map(|it| (it, "yes")));
    ruth.presses("/appointments/slots", &typed).await?;
    let mut new = times(&ruth.sees(&address).await);
    new.retain(|it| !before.contains(it));
    Ok(new)
}

/// The times at which somebody can be booked, in the order of the page.
fn times(page: &str) -> Vec<String> {
    let after = page.split("/appointments/book?slot=").skip(1);
    let found = after.filter_map(|it| it.split('"').next());
    found.map(str::to_owned).collect()
}

/// The first id on a page that stands behind `start`.
fn id_behind<'a>(page: &'a str, start: &str) -> Option<&'a str> {
    let ids = page.split(start).skip(1);
    let mut ids = ids.filter_map(|it| it.split(['/', '"']).next());
    // Other addresses begin so too; an id has its four dashes.
    ids.find(|it| it.matches('-').count() == 4)
}

/// Two policies are in force, and a third is being written; tells where those are that everyone signs.
pub(super) async fn policies(ruth: &mut At<'_>) -> Result<Vec<String>> {
    let mut in_force = Vec::new();
    for word in ["intake", "dv-safety", "notes"] {
        let begun = ruth.presses("/policies/begin", &[("word", word)]).await?;
        let draft = begun.location.context("a policy is begun")?;
        let policy = draft.split("/draft").next().unwrap_or_default().to_owned();
        if word != "notes" {
            ruth.presses(&format!("{policy}/publish"), &[("edits", "0")])
                .await?;
            in_force.push(policy);
        }
    }
    Ok(in_force)
}

/// Somebody reads and signs a policy.
pub(super) async fn signs(who: &mut At<'_>, policy: &str) -> Result<()> {
    who.presses(&format!("{policy}/sign"), &[("number", "1")])
        .await?;
    Ok(())
}
