//! A volunteer comes for ninety days. The first of them and the night after the last are lived at a clock that is moved; in
//! between the program itself runs, on the ninetieth day, with a kiosk and real desks.

use crate::form::Form;
use crate::programs;
use backoffice::access::{GUEST_DAYS, Role};
use backoffice::offices::moment;
use backoffice::testing::{Browser, TestOffice};
use chrono::{DateTime, Days, NaiveDate, NaiveTime, TimeDelta, Utc};
use serde_json::json;
use shared::clock::{Clock, SystemClock};
use std::path::{Path, PathBuf};
use stories::{Desk, KioskProgram, Office, PASSWORD, Synced};
use tempfile::TempDir;
use tokio::runtime::{Builder, Runtime};

/// An office that hired a volunteer so long ago that today is their last day.
struct Office90 {
    _folder: TempDir,
    home: PathBuf,
    runtime: Runtime,
    vera: String,
    lee: String,
    last_day: NaiveDate,
}

/// The office at a clock that is moved.
fn at_moved_clock(home: &Path, at: DateTime<Utc>) -> TestOffice {
    TestOffice::open_at(home, at)
}

async fn signs_in<'a>(office: &'a TestOffice, name: &str) -> Browser<'a> {
    let mut browser = office.browser();
    let seen = browser.sign_in(name, PASSWORD).await;
    assert!(seen.cookie.is_some(), "{name} signs in: {}", seen.body);
    browser
}

impl Office90 {
    fn of_long_ago() -> Office90 {
        let folder = tempfile::tempdir().unwrap();
        let home = folder.path().join("office");
        std::fs::create_dir_all(&home).unwrap();
        let runtime = Builder::new_current_thread().enable_all().build().unwrap();
        // A few minutes later, so that no story ends on another day than it began.
        let first = SystemClock.now() - TimeDelta::days(89) + TimeDelta::minutes(5);
        let office = at_moved_clock(&home, first);
        let hires = |name: &str, role| office.hire(name, name, role, PASSWORD).to_string();
        hires("ruth", Role::Director);
        let lee = hires("lee", Role::Attorney);
        let vera = hires("vera", Role::Volunteer);
        let last_day = runtime.block_on(async {
            let ruth = signs_in(&office, "ruth").await;
            let page = ruth.get(&format!("/staff/{vera}")).await;
            let form = Form::find(&page.body, &format!("/staff/{vera}")).unwrap();
            let said = form.sent().into_iter().find(|it| it.0 == "last_day");
            said.and_then(|it| it.1.parse().ok()).expect("a last day")
        });
        let days = GUEST_DAYS - 1;
        assert_eq!(
            last_day,
            office.app.today() + Days::new(days),
            "ninety days with the first"
        );
        drop(office);
        Office90 {
            _folder: folder,
            home,
            runtime,
            vera,
            lee,
            last_day,
        }
    }

    /// The program itself, today.
    fn today(&self) -> Office {
        let mut office = Office::in_folder(&programs(), self.home.clone())
            .unwrap()
            .at("127.0.0.1:0");
        office.start().unwrap();
        office
    }

    /// The late evening of the ninetieth day.
    fn evening(&self) -> TestOffice {
        let now = SystemClock.now();
        let office = at_moved_clock(&self.home, now);
        let evening = NaiveTime::from_hms_opt(23, 40, 0).unwrap();
        let evening = moment(self.last_day, evening, office.app.zone());
        office.pass((evening - now).max(TimeDelta::zero()));
        assert_eq!(office.app.today(), self.last_day);
        office
    }
}

/// Two visitors come on the ninetieth day, and the attorney gives both to the volunteer.
fn two_visitors(office: &Office, lee: &mut Desk, vera: &str) -> (KioskProgram, Vec<String>) {
    let kiosk = office.kiosk("front door").unwrap();
    let visitors = ["Marisol", "Amadou"]
        .map(|it| json!({"language": "es", "answers": {"K08": it, "K09": ["asylum"]}}));
    kiosk.drive(&visitors, Synced::Wait).unwrap();
    let mut intakes = stories::demo::intake_paths(lee).unwrap();
    intakes.truncate(visitors.len());
    for intake in &intakes {
        let to = format!("/inbox{}/hand-over", intake.trim_start_matches("/intakes"));
        let given = lee.post(
            &to,
            &[("to", vera), ("note", "Please ask about her family.")],
        );
        let given = given.unwrap();
        assert_eq!(given.status, 303, "{}", given.body);
    }
    (kiosk, intakes)
}

#[test]
fn a_03_t2_a_volunteer_works_on_the_ninetieth_day_and_what_they_had_goes_to_others() {
    let story = Office90::of_long_ago();
    let mut office = story.today();
    let mut lee = office.desk("lee").unwrap();
    let (_kiosk, intakes) = two_visitors(&office, &mut lee, &story.vera);
    let mut vera = office.desk("vera").unwrap();
    let inbox = vera.get("/inbox").unwrap().body;
    assert!(
        inbox.contains("A-001") && inbox.contains("A-002"),
        "{inbox}"
    );
    for intake in &intakes {
        let answer = [("a", "single"), ("base", "0")];
        let written = vera
            .post(&format!("{intake}/answers/Q08"), &answer)
            .unwrap();
        assert_eq!(written.status, 303, "{}", written.body);
    }
    office.stop().unwrap();

    let office = story.evening();
    story.runtime.block_on(async {
        let lee = signs_in(&office, "lee").await;
        let ruth = signs_in(&office, "ruth").await;
        let vera = signs_in(&office, "vera").await;
        let works = vera.get("/inbox").await;
        assert!(works.status == 200 && works.body.contains("A-001"));
        while office.app.today() == story.last_day {
            office.pass(TimeDelta::minutes(5));
            for desk in [&lee, &ruth, &vera] {
                desk.stirs();
            }
        }
        ends(&office, &vera).await;
        // What she had is where everybody sees it, and nobody has to wait for an account to be closed.
        let others = lee.get("/inbox?show=others").await.body;
        assert!(
            others.contains("A-001") && others.contains("vera"),
            "{others}"
        );
        takes_over(&lee, &intakes[0], "A-002").await;
        leaves(&ruth, &lee, &story, &intakes[1]).await;
    });
    drop(office);

    // The program finds everything where it was put.
    let office = story.today();
    assert!(office.desk("vera").is_err(), "her account has ended");
    let mut lee = office.desk("lee").unwrap();
    let mine = lee.get("/inbox?show=mine").unwrap().body;
    assert!(mine.contains("A-001") && mine.contains("A-002"), "{mine}");
    for intake in &intakes {
        let history = lee.get(&format!("{intake}/answers/Q08")).unwrap().body;
        assert!(
            history.contains("vera"),
            "what she wrote keeps her name: {history}"
        );
        let page = lee.get(&format!("{intake}/interview")).unwrap().body;
        assert!(page.contains("Please ask about her family."), "{page}");
    }
}

/// A sign-in that is open ends with the day, and none begins.
async fn ends(office: &TestOffice, vera: &Browser<'_>) {
    let gone = vera.get("/inbox").await;
    assert_eq!(gone.location.as_deref(), Some("/sign-in?next=/inbox"));
    let mut again = office.browser();
    let refused = again.sign_in("vera", PASSWORD).await;
    assert!(refused.cookie.is_none());
    assert!(
        refused.body.contains("Your time here ended on"),
        "{}",
        refused.body
    );
}

/// The attorney goes on with one of them at once.
async fn takes_over(lee: &Browser<'_>, intake: &str, label: &str) {
    let to = format!("/inbox{}/pick-up", intake.trim_start_matches("/intakes"));
    let page = lee.get("/inbox?show=others").await.body;
    assert!(page.contains(&format!("action=\"{to}\"")), "{page}");
    let taken = lee.post(&to, &[]).await;
    assert_eq!(taken.status, 303, "{}", taken.body);
    let mine = lee.get("/inbox?show=mine").await.body;
    assert!(
        mine.contains(label) && mine.contains("vera"),
        "with her name: {mine}"
    );
}

/// The director ends the account: the rest stands on the list of what is handed over, and nothing goes without.
async fn leaves(ruth: &Browser<'_>, lee: &Browser<'_>, story: &Office90, intake: &str) {
    let person = format!("/staff/{}", story.vera);
    let page = ruth.get(&format!("{person}/leave")).await.body;
    assert!(page.contains("One interview"), "{page}");
    let end = format!("{person}/deactivate");
    let refused = ruth.post(&end, &[]).await;
    assert_eq!(refused.status, 422);
    assert!(
        refused.body.contains("still has something in hand"),
        "{}",
        refused.body
    );
    let done = ruth.post(&end, &[("to-interviews", &story.lee)]).await;
    assert_eq!(done.status, 303, "{}", done.body);
    let page = lee.get(&format!("{intake}/interview")).await.body;
    assert!(page.contains("from") && page.contains("vera"), "{page}");
    let left = ruth.get(&format!("{person}/leave")).await.body;
    assert!(!left.contains("One interview"), "{left}");
}
