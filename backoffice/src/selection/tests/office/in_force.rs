//! Selection goes by the office data that count on the day, and what was decided is read with what it was decided by.

use super::*;
use crate::db::Actor;
use crate::screening::{FUNDS_DATA, RULES_DATA};
use crate::selection::CRITERIA_DATA;
use crate::versions::DataKind;
use crate::versions::tests::{put_in_force, sign_rows};
use crate::working_days::HOLIDAYS_DATA;

const TOMORROW: &str = "2026-09-02";

impl Opened {
    /// A text in which something of the program's stands differently counts from a day on.
    fn changes(&self, kind: DataKind, pairs: &[(&str, &str)], day: &str) {
        let mut words = (kind.shipped)().to_owned();
        for (from, to) in pairs {
            assert!(words.contains(from), "{from}");
            words = words.replace(from, to);
        }
        let check = |tx: &mut crate::db::ReadTx| (kind.check)(tx, &words);
        let good = self.office.app.db.read(&Actor::PROGRAM, check).unwrap();
        assert!(good.is_ok(), "an office could approve it: {good:?}");
        put_in_force(&self.office, kind.word, &words, day);
    }

    async fn tomorrow(&self) -> Browser<'_> {
        self.office.pass(TimeDelta::days(1));
        self.office.desk("lee").await
    }
}

/// What the page of an item says of a gate.
#[track_caller]
fn gate<'s>(page: &'s Seen, id: &str) -> &'s str {
    let begin = format!("<legend>{id} · ");
    let (_, rest) = page.body.split_once(&begin).expect("the gate is there");
    let (_, answer) = rest.split_once("<p>").expect("it has an answer");
    answer.split("</p>").next().unwrap()
}

#[tokio::test]
async fn new_criteria_decide_from_their_day_on_and_what_was_decided_keeps_its_own() {
    let it = opened().await;
    let first = it.on_agenda(1, "{}", "agencies").await;
    let second = it.on_agenda(2, "{}", "agencies").await;
    let merit = "message = \"selection-score-merit\"\nweight = 5";
    let changes = [
        (merit, "message = \"selection-score-merit\"\nweight = 9"),
        (
            "message = \"selection-reason-merits\"\ndecisions = [\"full\", \"limited\"]",
            "message = \"selection-reason-no-fund\"\ndecisions = [\"limited\"]",
        ),
    ];
    it.changes(CRITERIA_DATA, &changes, TOMORROW);
    let lee = it.office.desk("lee").await;
    let before = "34 of";
    assert!(
        shows(&lee.get(&first).await, before),
        "{}",
        lee.get(&first).await.body
    );
    let meeting = it.meeting(&lee, &["lee", "ruth"]).await;
    went(
        &it.votes(&lee, (&meeting, &first), "full/merits", &BOTH, &[])
            .await,
    );
    assert!(shows(&lee.get(&first).await, "It is a good case"));
    let lee = it.tomorrow().await;
    let page = lee.get(&first).await;
    assert!(shows(&page, "It is a good case") && !shows(&page, "No fund pays for it"));
    assert!(shows(&page, "Decided by") && shows(&page, "As it comes with the program"));
    let brief = lee.get(&format!("{first}/brief")).await;
    assert!(shows(&brief, "Points: 34 /"), "by the weights of then");
    let minutes = lee.get(&meeting).await;
    assert!(shows(&minutes, "It is a good case"));
    assert!(
        shows(&lee.get(&second).await, "42 of"),
        "the weight counts from its day on"
    );
    // The total of what is decided stays; the other one has its new total on the board without having been saved again.
    let board = lee.get("/selection").await;
    let total = |code: &str| {
        let row = board
            .body
            .split_once(code)
            .unwrap()
            .1
            .split("</tr>")
            .next()
            .unwrap();
        (row.contains(">34<"), row.contains(">42<"))
    };
    assert_eq!(total("S-0001"), (true, false));
    assert_eq!(total("S-0002"), (false, true));
    let meeting = it.meeting(&lee, &["lee", "ruth"]).await;
    let refused = it
        .votes(&lee, (&meeting, &second), "full/merits", &BOTH, &[])
        .await;
    assert_eq!(
        refused.status, 422,
        "that reason is for another decision now"
    );
    let part = [("not_done", "The appeal.")];
    went(
        &it.votes(&lee, (&meeting, &second), "limited/merits", &BOTH, &part)
            .await,
    );
    let page = lee.get(&second).await;
    assert!(shows(&page, "No fund pays for it") && shows(&page, "Version 1"));
    // Back to what stood there before: each decision still says what it said.
    it.changes(CRITERIA_DATA, &[], "2026-09-03");
    let lee = it.tomorrow().await;
    assert!(shows(&lee.get(&second).await, "No fund pays for it"));
    assert!(shows(&lee.get(&first).await, "It is a good case"));
}

#[tokio::test]
async fn a_gate_that_is_new_is_asked_before_anything_more_is_decided_and_no_answer_is_lost() {
    let it = opened().await;
    let item = it.on_agenda(1, "{}", "agencies").await;
    let new = "[[gate]]\nid = \"G9\"\nmessage = \"selection-gate-time\"\nclears = \"representative\"\nif_no = [\"refer\"]\n\n[[gate]]\nid = \"G8\"";
    it.changes(CRITERIA_DATA, &[("[[gate]]\nid = \"G8\"", new)], TOMORROW);
    let lee = it.tomorrow().await;
    let meeting = it.meeting(&lee, &["lee", "ruth"]).await;
    let vote = |meeting: String| {
        let (it, lee, item) = (&it, &lee, &item);
        async move {
            it.votes(lee, (&meeting, item), "full/merits", &BOTH, &[])
                .await
        }
    };
    assert_eq!(vote(meeting.clone()).await.status, 422);
    went(&fills(&lee, &item, "sheet", &[("gate-G9", "yes")]).await);
    // The criteria of before: what was answered for the others waits in the sheet.
    it.changes(CRITERIA_DATA, &[], TOMORROW);
    went(&fills(&lee, &item, "sheet", &[("gate-G7", "yes")]).await);
    let gone = fills(&lee, &item, "sheet", &[("gate-G9", "no")]).await;
    assert_eq!(gone.status, 422);
    assert!(shows(
        &gone,
        "The criteria do not have this gate or score any more"
    ));
    it.changes(CRITERIA_DATA, &[("[[gate]]\nid = \"G8\"", new)], TOMORROW);
    assert!(gate(&lee.get(&item).await, "G9").contains("Yes"));
    went(&vote(meeting).await);
}

#[tokio::test]
async fn new_funds_shut_a_gate_from_their_day_on_without_another_screening() {
    let it = opened().await;
    let item = it.prepared(1, "{}", "agencies").await;
    let lee = it.office.desk("lee").await;
    let low = "citation = \"office practice: the board's policy\"\nhousehold = \"own\"\nceiling_percent = ";
    let was = format!("{low}200");
    it.changes(FUNDS_DATA, &[(&was, &format!("{low}10"))], TOMORROW);
    assert!(gate(&lee.get(&item).await, "G6").contains(">Yes<"));
    let lee = it.tomorrow().await;
    assert!(gate(&lee.get(&item).await, "G6").contains(">No<"));
    it.changes(FUNDS_DATA, &[], "2026-09-03");
    let lee = it.tomorrow().await;
    assert!(
        gate(&lee.get(&item).await, "G6").contains(">Yes<"),
        "it was put back"
    );
    // A fund that is no more is named as it was written down, and is chosen for nobody else.
    it.changes(
        FUNDS_DATA,
        &[("id = \"general\"", "id = \"board\"")],
        "2026-09-03",
    );
    let page = lee.get(&item).await;
    assert!(shows(&page, "general · not among the funds that count now"));
    let brief = [("facts", "Came in 2019."), ("fund", "general")];
    went(&fills(&lee, &item, "brief", &brief).await);
    let intake = it.comes(2, "{}").await;
    let other = it.taken_up(&lee, &intake, "agencies").await;
    let refused = fills(&lee, &other, "brief", &brief).await;
    assert_eq!(refused.status, 422);
    assert!(shows(&refused, "Choose one from the list."));
}

#[tokio::test]
async fn holidays_move_the_promise_of_intakes_from_their_day_on_and_none_that_was_made() {
    let it = opened().await;
    let holiday = |day: &str| {
        let new = "[[holiday]]\nid = \"state-day\"\nvalid_from = \"2026-01-01\"\nday = { month = 9, day = 10 }\n\n[[holiday]]\nid = \"new-year\"";
        it.changes(
            HOLIDAYS_DATA,
            &[("[[holiday]]\nid = \"new-year\"", new)],
            day,
        );
    };
    holiday(TOMORROW);
    let lee = it.tomorrow().await;
    let promised = |n| {
        let (it, lee) = (&it, &lee);
        async move {
            let intake = it.comes(n, "{}").await;
            it.taken_up(lee, &intake, "agencies").await
        }
    };
    let first = promised(1).await;
    let page = lee.get(&first).await;
    assert!(
        shows(&page, "2026-09-16"),
        "the intake is of the day before"
    );
    assert!(shows(&page, "unverified rule"));
    holiday("2026-09-01");
    let second = promised(2).await;
    assert!(shows(&lee.get(&second).await, "2026-09-17"));
    assert!(
        shows(&lee.get(&first).await, "2026-09-16"),
        "what was promised stays"
    );
}

#[tokio::test]
async fn case_types_are_those_of_the_rules_that_count() {
    let it = opened().await;
    let lee = it.office.desk("lee").await;
    let intake = it.comes(1, "{}").await;
    let path = format!("{intake}/selection");
    let types = ("\"N400\", \"N600\"", "\"N400\", \"N650\", \"N600\"");
    it.changes(RULES_DATA, &[types], TOMORROW);
    let new = [("case_type", "N650"), ("forum", "agencies")];
    assert_eq!(lee.post(&path, &new).await.status, 422);
    let hours = [
        ("staff", it.id("lee")),
        ("case_type", "N650".to_owned()),
        ("hours", "3".to_owned()),
    ];
    let hours: Vec<(&str, &str)> = hours.iter().map(|it| (it.0, it.1.as_str())).collect();
    let refused = lee.post("/selection/capacity", &hours).await;
    assert_eq!(refused.status, 422);
    assert!(shows(&refused, "Choose one from the list."));
    let lee = it.tomorrow().await;
    assert!(lee.get(&path).await.body.contains("value=\"N650\""));
    went(&lee.post(&path, &new).await);
    went(&lee.post("/selection/capacity", &hours).await);
}

#[tokio::test]
async fn unverified_stands_at_the_sheet_and_beside_each_row_of_it() {
    let it = opened().await;
    let item = it.prepared(1, "{}", "agencies").await;
    let lee = it.office.desk("lee").await;
    let legend = |page: &Seen, id: &str| {
        let (_, rest) = page.body.split_once(&format!("<legend>{id} · ")).unwrap();
        rest.split("</legend>")
            .next()
            .unwrap()
            .contains("unverified rule")
    };
    let page = lee.get(&item).await;
    assert!(shows(&page, "Unverified: nobody in this office"));
    assert!(legend(&page, "G2") && legend(&page, "G7"));
    sign_rows(
        &it.office,
        CRITERIA_DATA.word,
        (CRITERIA_DATA.shipped)(),
        &["G2"],
    );
    let page = lee.get(&item).await;
    assert!(shows(&page, "Unverified: nobody in this office"));
    assert!(!legend(&page, "G2") && legend(&page, "G7"));
    for path in ["/brief", ""] {
        assert!(
            shows(&lee.get(&format!("{item}{path}")).await, "unverified rule"),
            "{path}"
        );
    }
    for path in ["/selection/capacity", "/selection/figures"] {
        assert!(shows(&lee.get(path).await, "Unverified: nobody"), "{path}");
    }
}
