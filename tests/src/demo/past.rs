//! The days before the demonstration. An office that has worked for a while has waits to show, knows how long a visit takes,
//! and expects people whom it has given an appointment. The same staff work through the pages of the office, at a clock
//! that is moved; the back office that is started afterwards finds what they did.

use super::setting_up::{self, Around};
use super::visitors::{self, Earlier};
use super::{STAFF, password, people};
use anyhow::{Context, Result, ensure};
use backoffice::access::Role;
use backoffice::offices::moment;
use backoffice::testing::{Browser, Seen, TestOffice};
use chrono::{DateTime, Days, NaiveDate, NaiveTime, TimeDelta, TimeZone, Utc};
use shared::clock::Clock;
use std::path::Path;

/// So many days are played.
const DAYS: u64 = 5;

/// From when to when the office is open on them, by its clocks.
const OPENS: NaiveTime = NaiveTime::from_hms_opt(9, 0, 0).expect("nine o'clock");
const CLOSES: i64 = 8 * 60;

/// A desk shows a sign of life so often, in minutes, or its sign-in would end.
const STIRS: i64 = 10;

/// Who receives on these days, and at which window.
const RECEIVING: [(&str, &str); 2] = [("rosa", "1"), ("amina", "2")];

/// Plays the days before `now` in a new office in `folder`.
pub(super) fn play(folder: &Path, now: DateTime<Utc>, address: Option<&str>) -> Result<()> {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()?;
    let begins = now - TimeDelta::days(i64::try_from(DAYS)? + 1);
    let office = TestOffice::open_at(folder, begins);
    runtime.block_on(async {
        for (name, shown, role, password) in STAFF {
            let role = Role::find(role).with_context(|| format!("there is no role {role}"))?;
            office.hire(name, shown, role, password);
        }
        // Ruth was hired first and holds the key: her first sign-in hands it to the others.
        let mut ruth = At::sign_in(&office, "ruth").await?;
        let today = setting_up::the_office(&mut ruth, now, address).await?;
        setting_up::windows(&mut ruth, &Around::of(now, &office.app.zone())).await?;
        let mut days: Vec<NaiveDate> = (1..=DAYS).map(|it| today - Days::new(it)).collect();
        days.reverse();
        for (at, day) in days.into_iter().enumerate() {
            day_of(&office, day, at).await?;
        }
        let mut ruth = At::sign_in(&office, "ruth").await?;
        setting_up::appointments(&mut ruth, today).await?;
        setting_up::workshop(&mut ruth, today).await?;
        let policies = setting_up::policies(&mut ruth).await?;
        for (name, ..) in STAFF {
            let mut who = At::sign_in(&office, name).await?;
            // Amina has not come to the second one yet.
            let read = if *name == "amina" { 1 } else { policies.len() };
            for policy in policies.iter().take(read) {
                setting_up::signs(&mut who, policy).await?;
            }
        }
        people::on_record(&mut At::sign_in(&office, "lee").await?).await
    })?;
    println!("{DAYS} days were worked before this one.");
    Ok(())
}

/// A member of staff at a page of the office.
pub(super) struct At<'a> {
    browser: Browser<'a>,
}

impl<'a> At<'a> {
    async fn sign_in(office: &'a TestOffice, name: &str) -> Result<At<'a>> {
        let mut browser = office.browser();
        let seen = browser.sign_in(name, password(name)).await;
        ensure!(seen.cookie.is_some(), "{name} could not sign in");
        Ok(At { browser })
    }

    /// Where the office's clocks are.
    pub(super) fn zone(&self) -> impl TimeZone + Copy {
        self.browser.office().app.zone()
    }

    /// Looks at a page.
    pub(super) async fn sees(&self, path: &str) -> String {
        self.browser.get(path).await.body
    }

    /// Presses a button, with what was typed before.
    pub(super) async fn presses(&mut self, path: &str, typed: &[(&str, &str)]) -> Result<Seen> {
        let seen = self.browser.post(path, typed).await;
        let is_done = seen.status.is_success() || seen.status.is_redirection();
        ensure!(is_done, "{path} answers {}", seen.status);
        Ok(seen)
    }
}

/// Somebody in the waiting room.
struct Waits {
    visit: String,
    since: i64,
    who: Earlier,
}

/// A window, and who is there until when.
struct Place<'a> {
    at: At<'a>,
    receives: Option<(i64, String)>,
}

/// One day, minute by minute.
async fn day_of(office: &TestOffice, day: NaiveDate, nth: usize) -> Result<()> {
    let opens = moment(day, OPENS, office.app.zone());
    office.pass(opens - office.clock.now());
    let mut places = Vec::new();
    for (name, window) in RECEIVING {
        let mut at = At::sign_in(office, name).await?;
        at.presses("/queue/window", &[("window", window)]).await?;
        places.push(Place { at, receives: None });
    }
    let mut comes = visitors::earlier(nth).into_iter().peekable();
    let mut waiting: Vec<Waits> = Vec::new();
    for minute in 0..CLOSES {
        while let Some(who) = comes.next_if(|it| it.at <= minute) {
            let visit = takes_a_number(&mut places[0].at, &who).await?;
            waiting.push(Waits {
                visit,
                since: minute,
                who,
            });
        }
        leave(&mut places[0].at, &mut waiting, minute).await?;
        for place in &mut places {
            receive(place, &mut waiting, minute).await?;
            if minute % STIRS == 0 {
                place.at.browser.stirs();
            }
        }
        office.pass(TimeDelta::minutes(1));
    }
    for place in &mut places {
        place.at.presses("/queue/window/leave", &[]).await?;
    }
    Ok(())
}

/// The desk gives a number; the address of the visit's page.
async fn takes_a_number(desk: &mut At<'_>, who: &Earlier) -> Result<String> {
    let typed = [
        ("way", "desk"),
        ("lane", who.lane),
        ("reads", who.reads),
        ("speaks", ""),
        ("name", ""),
    ];
    let slip = desk.presses("/queue/issue", &typed).await?.location;
    let slip = slip.context("the slip")?;
    let visit = slip.strip_prefix("/queue/issue/").context("the number")?;
    Ok(format!("/queue/{visit}"))
}

/// Some cannot wait any longer.
async fn leave(desk: &mut At<'_>, waiting: &mut Vec<Waits>, minute: i64) -> Result<()> {
    let is_gone = |it: &Waits| {
        it.who
            .patience
            .is_some_and(|patience| it.since + patience <= minute)
    };
    while let Some(at) = waiting.iter().position(is_gone) {
        let gone = waiting.remove(at);
        desk.presses(&format!("{}/left", gone.visit), &[]).await?;
    }
    Ok(())
}

/// Whoever is done goes, and the next is called.
async fn receive(place: &mut Place<'_>, waiting: &mut Vec<Waits>, minute: i64) -> Result<()> {
    if let Some((until, visit)) = &place.receives {
        if minute < *until {
            return Ok(());
        }
        place.at.presses(&format!("{visit}/finish"), &[]).await?;
        place.receives = None;
    }
    if waiting.is_empty() {
        return Ok(());
    }
    let Waits { visit, who, .. } = waiting.remove(0);
    place.at.presses(&format!("{visit}/call"), &[]).await?;
    if !who.comes {
        for verb in ["recall", "recall", "no-show"] {
            place.at.presses(&format!("{visit}/{verb}"), &[]).await?;
        }
        return Ok(());
    }
    place.at.presses(&format!("{visit}/begin"), &[]).await?;
    place.receives = Some((minute + who.takes, visit));
    Ok(())
}
