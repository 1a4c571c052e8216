//! Selection in an office: through its pages, by those who may, from the intake to the minutes.

mod in_force;
mod later;
mod moved;
mod together;

use crate::access::Role;
use crate::kiosks::tests::device::Device;
use crate::testing::{Browser, Seen, TestOffice};
use chrono::TimeDelta;
use tempfile::{TempDir, tempdir};

struct Opened {
    office: TestOffice,
    kiosk: Device,
    _folder: TempDir,
}

const STAFF: [(&str, Role); 7] = [
    ("lee", Role::Attorney),
    ("fay", Role::FullRepresentative),
    ("pat", Role::PartialRepresentative),
    ("cora", Role::Counsellor),
    ("ruth", Role::Director),
    ("rosa", Role::Reception),
    ("vera", Role::Volunteer),
];

async fn opened() -> Opened {
    let folder = tempdir().unwrap();
    let office = TestOffice::open(folder.path());
    for (name, role) in STAFF {
        office.add(name, role);
    }
    office.desk("lee").await;
    let kiosk = Device::pair(&office, "door").await;
    Opened {
        office,
        kiosk,
        _folder: folder,
    }
}

fn shows(seen: &Seen, words: &str) -> bool {
    let plain = seen.body.replace(['\u{2068}', '\u{2069}'], "");
    plain.contains(words)
}

/// Opens every page on which something is done that follows from a decision; the ends of their addresses.
async fn opens_all(desk: &Browser<'_>, page: &Seen) -> Vec<String> {
    let (_, tasks) = page.body.split_once("id=\"tasks\"").unwrap();
    let (tasks, _) = tasks.split_once("</ul>").unwrap();
    let mut ends = Vec::new();
    for piece in tasks.split("href=\"").skip(1) {
        let address = piece.split('"').next().unwrap();
        assert_eq!(desk.get(address).await.status, 200, "{address}");
        let end = address.splitn(4, '/').nth(3).unwrap();
        ends.push(end.to_owned());
    }
    ends
}

/// Fills in a form of an item as its page shows it, with these fields.
async fn fills(desk: &Browser<'_>, item: &str, form: &str, typed: &[(&str, &str)]) -> Seen {
    let seen = mark(&desk.get(item).await, form);
    fills_on(desk, item, form, &seen, typed).await
}

/// The same, on a form that was opened before.
async fn fills_on(
    desk: &Browser<'_>,
    item: &str,
    form: &str,
    seen: &str,
    typed: &[(&str, &str)],
) -> Seen {
    let name = format!("seen-{form}");
    let typed = [typed, &[(name.as_str(), seen)]].concat();
    desk.post(&format!("{item}/{form}"), &typed).await
}

/// The mark of what stands in a form; none where the page does not show it.
fn mark(page: &Seen, form: &str) -> String {
    let field = format!("name=\"seen-{form}\" value=\"");
    let found = page.body.split_once(&field);
    let found = found.and_then(|it| it.1.split('"').next());
    found.unwrap_or_default().to_owned()
}

#[track_caller]
fn went(seen: &Seen) -> String {
    assert_eq!(seen.status, 303, "{}", seen.body);
    let to = seen.location.as_deref().unwrap();
    to.split('?').next().unwrap().to_owned()
}

/// People whose names do not resemble each other.
const NAMES: [&str; 3] = ["Nobody", "Adaeze Okonkwo", "Björn Lindqvist"];

/// Everything that is answered by hand, as an attorney may.
const SHEET: [(&str, &str); 12] = [
    ("gate-G2", "yes"),
    ("gate-G7", "yes"),
    ("gate-G8", "yes"),
    ("score-merit", "2"),
    ("note-merit", "Arguable on the entry."),
    ("score-harm", "2"),
    ("score-vulnerability", "1"),
    ("score-no-other-help", "1"),
    ("score-priority", "1"),
    ("score-capacity", "2"),
    ("score-readiness", "1"),
    ("score-funding", "1"),
];

impl Opened {
    /// A visitor comes to the kiosk; the address of their intake.
    async fn comes(&self, n: u64, answers: &str) -> String {
        let record = self.kiosk.visit(&self.office, n, "es", answers).await;
        format!("/intakes/{}", record.frame.visit_id)
    }

    /// An intake that is taken up, checked and screened, with a fund; the address of its item.
    async fn prepared(&self, n: u64, answers: &str, forum: &str) -> String {
        let lee = self.office.desk("lee").await;
        let intake = self.comes(n, answers).await;
        let item = self.taken_up(&lee, &intake, forum).await;
        let name = NAMES[usize::try_from(n).unwrap()];
        let party = [("role", "client"), ("given-0", name), ("sure", "yes")];
        went(&lee.post(&format!("{intake}/people/new"), &party).await);
        went(&lee.post(&format!("{intake}/conflicts"), &[]).await);
        let screening = [
            ("after", "0"),
            ("forum", "agencies"),
            ("conclusion", "eligible"),
            ("amount-1", "900"),
            ("often-1", "month"),
            ("people-own", "2"),
            ("state", "NY"),
            ("area", "yes"),
        ];
        went(&lee.post(&format!("{intake}/screening"), &screening).await);
        let brief = [
            ("facts", "Came in 2019."),
            ("fund", "general"),
            ("hours", "12.5"),
        ];
        went(&fills(&lee, &item, "brief", &brief).await);
        item
    }

    async fn taken_up(&self, desk: &Browser<'_>, intake: &str, forum: &str) -> String {
        let typed = [("case_type", "N400"), ("forum", forum)];
        let done = desk.post(&format!("{intake}/selection"), &typed).await;
        went(&done)
    }

    /// The same, on the agenda.
    async fn on_agenda(&self, n: u64, answers: &str, forum: &str) -> String {
        let item = self.prepared(n, answers, forum).await;
        let lee = self.office.desk("lee").await;
        let sheet = [&SHEET[..], &[("then", "agenda")]].concat();
        went(&fills(&lee, &item, "sheet", &sheet).await);
        item
    }

    /// A meeting of today with these people.
    async fn meeting(&self, desk: &Browser<'_>, present: &[&str]) -> String {
        let today = self.office.app.today().to_string();
        let called = [("day", today.as_str()), ("size", "several")];
        let meeting = went(&desk.post("/selection/meetings", &called).await);
        let seats: Vec<String> = present
            .iter()
            .map(|it| format!("seat-{}", self.id(it)))
            .collect();
        let seats: Vec<(&str, &str)> = seats.iter().map(|it| (it.as_str(), "here")).collect();
        went(&desk.post(&format!("{meeting}/present"), &seats).await);
        meeting
    }

    fn id(&self, name: &str) -> String {
        let read = |tx: &mut crate::db::ReadTx| Ok(crate::access::everyone(tx)?);
        let all = self
            .office
            .app
            .db
            .read(&crate::db::Actor::PROGRAM, read)
            .unwrap();
        let found = all.iter().find(|it| it.name == name);
        found.expect("they work here").id.to_string()
    }

    async fn votes(
        &self,
        desk: &Browser<'_>,
        (meeting, item): (&str, &str),
        choice: &str,
        votes: &[(&str, &str)],
        more: &[(&str, &str)],
    ) -> Seen {
        let to = format!("{meeting}/items/{}", item.rsplit('/').next().unwrap());
        let names: Vec<String> = votes
            .iter()
            .map(|it| format!("vote-{}", self.id(it.0)))
            .collect();
        let mut fields = vec![("choice", choice)];
        fields.extend(
            names
                .iter()
                .zip(votes)
                .map(|(name, it)| (name.as_str(), it.1)),
        );
        fields.extend(more);
        desk.post(&to, &fields).await
    }
}

const BOTH: [(&str, &str); 2] = [("lee", "for"), ("ruth", "for")];

#[tokio::test]
async fn d2_t1_an_item_without_a_note_on_the_merit_does_not_come_to_the_vote() {
    let it = opened().await;
    let item = it.prepared(1, "{}", "agencies").await;
    let lee = it.office.desk("lee").await;
    let mut sheet = SHEET.to_vec();
    sheet.retain(|it| it.0 != "note-merit");
    sheet.push(("then", "agenda"));
    let refused = fills(&lee, &item, "sheet", &sheet).await;
    assert_eq!(refused.status, 422);
    assert!(shows(&refused, "There is no note on the merit."));
    assert!(
        shows(&refused, "Came in 2019."),
        "the other forms stay as they are"
    );
    let meeting = it.meeting(&lee, &["lee", "ruth"]).await;
    assert!(shows(
        &lee.get(&meeting).await,
        "Nothing is before the meeting."
    ));
    let voted = it
        .votes(&lee, (&meeting, &item), "full/merits", &BOTH, &[])
        .await;
    assert_eq!(voted.status, 422, "nor by the address alone");
}

/// What follows from the decision is on the page of the item, leads to where it is done, and is ticked off.
async fn follows(lee: &Browser<'_>, item: &str) {
    let page = lee.get(item).await;
    for words in [
        "Full representation",
        "Draft the client agreement",
        "Letter: we take your case",
    ] {
        assert!(shows(&page, words), "{words}");
    }
    assert_eq!(
        opens_all(lee, &page).await,
        ["papers", "letters/new/acceptance"]
    );
    went(
        &lee.post(&format!("{item}/tasks/1"), &[("mark", "done")])
            .await,
    );
    assert!(shows(&lee.get(item).await, "Not done after all"));
    went(
        &lee.post(&format!("{item}/tasks/1"), &[("mark", "not-done")])
            .await,
    );
}

#[tokio::test]
async fn an_item_is_decided_by_votes_and_what_follows_is_to_be_done() {
    let it = opened().await;
    let item = it.on_agenda(1, "{}", "agencies").await;
    let lee = it.office.desk("lee").await;
    let board = lee.get("/selection").await;
    assert!(shows(&board, "On the agenda (1)") && shows(&board, "S-0001"));
    let meeting = it.meeting(&lee, &["lee", "ruth", "rosa"]).await;
    let page = lee
        .get(&format!(
            "{meeting}/items/{}",
            item.rsplit('/').next().unwrap()
        ))
        .await;
    assert!(shows(&page, "1 of 1 on the agenda") && shows(&page, "Came in 2019."));
    assert!(!shows(&page, NAMES[1]), "the brief is blind");
    let alone = it
        .votes(&lee, (&meeting, &item), "full/merits", &BOTH[..1], &[])
        .await;
    assert!(shows(&alone, "At least two must vote"));
    let lost = [("lee", "for"), ("ruth", "against")];
    let lost = it
        .votes(&lee, (&meeting, &item), "full/merits", &lost, &[])
        .await;
    assert!(shows(&lost, "Not more are for it than against it"));
    let third = [("lee", "for"), ("ruth", "for"), ("rosa", "for")];
    let third = it
        .votes(&lee, (&meeting, &item), "full/merits", &third, &[])
        .await;
    assert!(shows(&third, "Somebody voted who may not vote on this"));
    let done = it
        .votes(&lee, (&meeting, &item), "full/merits", &BOTH, &[])
        .await;
    assert_eq!(went(&done), meeting, "it was the last one");
    follows(&lee, &item).await;
    // A slip of the hand is taken back while the meeting is open.
    let at = format!("{meeting}/items/{}", item.rsplit('/').next().unwrap());
    assert!(shows(&lee.get(&at).await, "Take it back"));
    went(&lee.post(&format!("{at}/undo"), &[]).await);
    assert!(shows(&lee.get("/selection").await, "On the agenda (1)"));
    let brief = it
        .votes(&lee, (&meeting, &item), "brief/short-question", &BOTH, &[])
        .await;
    went(&brief);
    let page = lee.get(&item).await;
    let ways = ["advice", "letters/new/advice-memo"];
    assert_eq!(opens_all(&lee, &page).await, ways);
    let words = "Talked about <hours>.";
    went(
        &lee.post(
            &format!("{meeting}/minutes"),
            &[("minutes", words), ("seen", "0")],
        )
        .await,
    );
    went(&lee.post(&format!("{meeting}/close"), &[]).await);
    for (to, field) in [("minutes", "minutes"), ("present", "x"), ("close", "x")] {
        let refused = lee
            .post(
                &format!("{meeting}/{to}"),
                &[(field, "changed"), ("seen", "0")],
            )
            .await;
        assert!(shows(&refused, "This meeting is closed"), "{to}");
    }
    let undone = lee.post(&format!("{at}/undo"), &[]).await;
    assert_eq!(undone.status, 422, "nothing of it changes");
    went(
        &lee.post(
            &format!("{meeting}/correct"),
            &[("correction", "It was thirteen hours.")],
        )
        .await,
    );
    let minutes = lee.get(&format!("{meeting}/print")).await;
    for words in [
        "Talked about &lt;hours&gt;.",
        "It was thirteen hours.",
        "Brief advice",
        "taken back",
        "One talk answers it",
    ] {
        assert!(shows(&minutes, words), "{words}");
    }
    assert!(shows(&lee.get(&item).await, "Write the advice note"));
    assert!(!shows(
        &lee.get(&item).await,
        "Draft the client agreement (x)"
    ));
}

#[tokio::test]
async fn d2_t2_a_red_item_decided_at_once_is_before_the_next_meeting_to_be_ratified() {
    let it = opened().await;
    let item = it.prepared(1, r#"{"K13":"yes"}"#, "agencies").await;
    let lee = it.office.desk("lee").await;
    let at_once = [
        ("choice", "limited/emergency"),
        ("not_done", "The hearing itself"),
    ];
    let early = lee.post(&format!("{item}/at-once"), &at_once).await;
    assert_eq!(early.status, 422, "the gates come first");
    let gates = [&SHEET[..3], &[("then", "stays")]].concat();
    went(&fills(&lee, &item, "sheet", &gates).await);
    let no = [("choice", "decline/no-time")];
    assert!(shows(
        &lee.post(&format!("{item}/at-once"), &no).await,
        "takes a meeting"
    ));
    let cora = it.office.desk("cora").await;
    assert_eq!(
        cora.post(&format!("{item}/at-once"), &at_once).await.status,
        403
    );
    went(&lee.post(&format!("{item}/at-once"), &at_once).await);
    let meeting = it.meeting(&lee, &["lee", "ruth"]).await;
    let agenda = lee.get(&meeting).await;
    assert!(shows(&agenda, "Decided at once, to be ratified") && shows(&agenda, "S-0001"));
    let ratify = [("ratify", "yes")];
    let unread = it.votes(&lee, (&meeting, &item), "", &BOTH, &ratify).await;
    assert!(shows(&unread, "There is no note on the merit."));
    went(&fills(&lee, &item, "sheet", &SHEET).await);
    went(&it.votes(&lee, (&meeting, &item), "", &BOTH, &ratify).await);
    assert!(shows(
        &lee.get(&meeting).await,
        "Nothing is before the meeting."
    ));
    assert!(shows(
        &lee.get(&item).await,
        "before the meeting to be ratified"
    ));
}

#[tokio::test]
async fn what_the_meeting_does_not_stand_by_is_on_the_agenda_again() {
    let it = opened().await;
    let item = it.prepared(1, r#"{"K13":"yes"}"#, "agencies").await;
    let lee = it.office.desk("lee").await;
    went(&fills(&lee, &item, "sheet", &SHEET).await);
    went(
        &lee.post(&format!("{item}/at-once"), &[("choice", "full/emergency")])
            .await,
    );
    let meeting = it.meeting(&lee, &["lee", "ruth", "fay"]).await;
    let against = [("lee", "for"), ("ruth", "against"), ("fay", "against")];
    let ratify = [("ratify", "yes")];
    went(
        &it.votes(&lee, (&meeting, &item), "", &against, &ratify)
            .await,
    );
    assert!(shows(&lee.get(&meeting).await, "Back on the agenda"));
    assert!(
        !shows(&lee.get(&item).await, "Draft the client agreement"),
        "and nothing follows from it"
    );
}

#[tokio::test]
async fn d2_t3_who_waits_is_on_the_agenda_again_on_the_day_by_itself() {
    let it = opened().await;
    let item = it.on_agenda(1, "{}", "agencies").await;
    let lee = it.office.desk("lee").await;
    let meeting = it.meeting(&lee, &["lee", "ruth"]).await;
    let choice = "waitlist/no-capacity";
    let late = it
        .votes(
            &lee,
            (&meeting, &item),
            choice,
            &BOTH,
            &[("day", "2026-10-20")],
        )
        .await;
    assert!(shows(&late, "within 30 days"));
    went(
        &it.votes(
            &lee,
            (&meeting, &item),
            choice,
            &BOTH,
            &[("day", "2026-09-21")],
        )
        .await,
    );
    assert!(shows(&lee.get("/selection").await, "On the agenda (0)"));
    it.office.pass(TimeDelta::days(19));
    let lee = it.office.desk("lee").await;
    assert!(shows(&lee.get("/selection").await, "On the agenda (0)"));
    it.office.pass(TimeDelta::days(1));
    let lee = it.office.desk("lee").await;
    assert!(shows(&lee.get("/selection").await, "On the agenda (1)"));
    let meeting = it.meeting(&lee, &["lee", "ruth"]).await;
    let agenda = lee.get(&meeting).await;
    assert!(shows(&agenda, "Back on the agenda") && shows(&agenda, "S-0001"));
    went(
        &it.votes(&lee, (&meeting, &item), "full/merits", &BOTH, &[])
            .await,
    );
}
