//! Numbers from the desk, and the slips it prints.

use crate::access::Role;
use crate::db::{Actor, Tx};
use crate::offices::{self, OfficeLine, PublicAddress};
use crate::testing::{Browser, Seen, TestOffice};
use crate::web::outline::outline;
use chrono::TimeDelta;
use insta::assert_snapshot;
use tempfile::tempdir;
use translations::{Language, Text};

/// What the desk writes down of an invented visitor.
const MARISOL: [(&str, &str); 6] = [
    ("way", "paper"),
    ("lane", "consultation"),
    ("reads", "es"),
    ("speaks", ""),
    ("name", "Marisol"),
    ("need-baby", "yes"),
];

#[tokio::test]
async fn the_desk_gives_numbers_of_its_own_also_while_the_office_is_locked() {
    let folder = tempdir().unwrap();
    let office = TestOffice::open(folder.path());
    office.add("rosa", Role::Reception);
    let rosa = office.desk("rosa").await;
    assert_snapshot!("issue_form", outline(&rosa.get("/queue/issue").await.body));
    let given = rosa.post("/queue/issue", &MARISOL).await;
    let slip = rosa.get(&given.location.unwrap()).await.body;
    assert!(
        slip.contains("D-001") && slip.contains("Usted llegó a las"),
        "the slip is in Spanish"
    );
    let another = rosa.post("/queue/issue", &MARISOL).await;
    let slip = rosa.get(&another.location.unwrap()).await.body;
    assert!(slip.contains("D-002"));
    let board = rosa.get("/queue").await.body;
    assert!(
        board.contains("D-001") && !board.contains("Marisol"),
        "it is locked"
    );

    office.add("lee", Role::Attorney);
    let _lee = office.desk("lee").await;
    let board = rosa.get("/queue").await.body;
    assert!(
        board.contains("Marisol") && board.contains("Small child"),
        "a keyholder is here"
    );
}

#[tokio::test]
async fn what_the_desk_writes_down_is_kept_whole_or_said_to_be_no_such_thing() {
    let folder = tempdir().unwrap();
    let office = TestOffice::open(folder.path());
    office.add("rosa", Role::Reception);
    office.add("lee", Role::Attorney);
    let (rosa, lee) = (office.desk("rosa").await, office.desk("lee").await);
    let long = "Marisol ".repeat(10);
    for (field, typed, said) in [
        ("name", long.as_str(), "at most"),
        ("phone", "=1+1 <b>", "This is no telephone number."),
        ("phone", "12", "This is no telephone number."),
    ] {
        let mut form = form_for_marisol(&rosa).await;
        form.retain(|it| it.0 != field);
        form.push((field, typed.to_owned()));
        let refused = send(&rosa, &form).await;
        assert_eq!(refused.status, 422, "{field}");
        assert!(refused.body.contains(said), "{field}: {}", refused.body);
        let kept = maud::html! { (typed.trim()) }.into_string();
        assert!(refused.body.contains(&kept), "what was typed stays");
    }
    let mut form = form_for_marisol(&rosa).await;
    form.push(("phone", "(312) 555-0143".to_owned()));
    let slip = send(&rosa, &form).await.location.unwrap();
    let visit = slip.trim_start_matches("/queue/issue/").to_owned();
    assert!(
        !rosa.get(&slip).await.body.contains("0143"),
        "a slip lies about"
    );
    let told = lee.get(&format!("/intakes/{visit}/contacts")).await.body;
    assert!(told.contains("0143"), "it is there to be confirmed: {told}");
}

/// The desk's form as a browser has it, filled in for Marisol.
async fn form_for_marisol(rosa: &Browser<'_>) -> Vec<(&'static str, String)> {
    let visit = rosa.get("/queue/issue").await.hidden("visit").to_owned();
    let typed = MARISOL
        .iter()
        .map(|(name, value)| (*name, (*value).to_owned()));
    std::iter::once(("visit", visit)).chain(typed).collect()
}

async fn send(rosa: &Browser<'_>, form: &[(&'static str, String)]) -> Seen {
    let fields: Vec<(&str, &str)> = form.iter().map(|it| (it.0, it.1.as_str())).collect();
    rosa.post("/queue/issue", &fields).await
}

#[tokio::test]
async fn a_form_of_the_desk_that_is_sent_again_gives_no_second_number() {
    let folder = tempdir().unwrap();
    let office = TestOffice::open(folder.path());
    office.add("rosa", Role::Reception);
    let rosa = office.desk("rosa").await;
    let form = form_for_marisol(&rosa).await;
    let first = send(&rosa, &form).await;
    let again = send(&rosa, &form).await;
    assert_eq!((first.status.as_u16(), again.status.as_u16()), (303, 303));
    assert_eq!(first.location, again.location);
    let slip = first.location.unwrap();
    let shown = rosa.get(&slip).await.body;
    assert!(shown.contains("D-001"));
    let copy = "<p><strong>COPIA</strong></p>";
    let once_more = rosa.get(&slip).await.body;
    assert!(once_more.contains(copy) && !shown.contains(copy));
    assert_eq!(shown, once_more.replace(copy, ""), "but for that the same");
    let board = rosa.get("/queue").await.body;
    assert!(board.contains("D-001") && !board.contains("D-002"));
}

#[tokio::test]
async fn whoever_goes_back_for_the_next_visitor_gives_no_number_twice() {
    let folder = tempdir().unwrap();
    let office = TestOffice::open(folder.path());
    office.add("rosa", Role::Reception);
    let rosa = office.desk("rosa").await;
    let mut form = form_for_marisol(&rosa).await;
    send(&rosa, &form).await;
    form.retain(|it| it.0 != "name");
    form.push(("name", "Idris".to_owned()));
    let asked = send(&rosa, &form).await;
    assert_eq!(asked.status, 422);
    assert!(asked.body.contains("given the number") && asked.body.contains("D-001"));
    assert!(asked.body.contains("Idris"), "what was typed stays");
    form[0].1 = asked.hidden("visit").to_owned();
    let given = send(&rosa, &form).await.location.unwrap();
    assert!(rosa.get(&given).await.body.contains("D-002"));
}

#[tokio::test]
async fn after_an_hour_nobody_sees_the_code_of_a_slip_any_more() {
    let folder = tempdir().unwrap();
    let office = TestOffice::open(folder.path());
    office.add("rosa", Role::Reception);
    let rosa = office.desk("rosa").await;
    let form = form_for_marisol(&rosa).await;
    let slip = send(&rosa, &form).await.location.unwrap();
    office.pass(TimeDelta::minutes(59));
    let rosa = office.desk("rosa").await;
    assert!(rosa.get(&slip).await.body.contains("class=\"slip\""));
    office.pass(TimeDelta::minutes(1));
    let later = rosa.get(&slip).await;
    assert_eq!(later.location, Some(slip.replace("/issue", "")));
}

#[tokio::test]
async fn a_slip_says_and_holds_what_a_paper_of_a_kiosk_would() {
    let folder = tempdir().unwrap();
    let office = TestOffice::open(folder.path());
    office.add("rosa", Role::Reception);
    let set = |line: &str, address: &str| {
        let (line, address) = (line.to_owned(), address.to_owned());
        let save = move |tx: &mut Tx| {
            let mut settings = offices::settings(tx)?;
            settings.office_line = OfficeLine::new(&line).unwrap();
            settings.public_address = PublicAddress::new(&address).unwrap();
            offices::save(tx, &settings)
        };
        office.app.db.write(&Actor::PROGRAM, save).unwrap();
    };
    let rosa = office.desk("rosa").await;
    let warning = Text::new(Language::find("es").unwrap()).of("ticket-fraud");
    let form = form_for_marisol(&rosa).await;
    let slip = send(&rosa, &form).await.location.unwrap();
    set("", "");
    let neutral = rosa.get(&slip).await.body;
    let copy = Text::new(Language::find("es").unwrap()).of("ticket-copy");
    assert!(!neutral.contains(&copy));
    assert!(
        !neutral.contains(&warning),
        "a neutral slip tells nothing of the office"
    );
    set("Lantern Street", "https://numbers.example.org");
    let named = rosa.get(&slip).await.body;
    assert!(named.contains(&warning) && named.contains("Lantern Street"));
    assert!(
        named.contains(&copy),
        "two papers with one number are told apart"
    );
    // A code that holds the address as well is larger.
    let side = |page: &str| -> u32 {
        let (_, rest) = page.split_once("class=\"qr\" viewBox=\"0 0 ").unwrap();
        rest.split(' ').next().unwrap().parse().unwrap()
    };
    assert!(side(&neutral) < side(&named));
}

#[tokio::test]
async fn a_number_for_no_line_is_refused_and_what_was_typed_stays() {
    let folder = tempdir().unwrap();
    let office = TestOffice::open(folder.path());
    office.add("rosa", Role::Reception);
    let rosa = office.desk("rosa").await;
    let refused = rosa
        .post(
            "/queue/issue",
            &[("lane", "moon"), ("reads", "es"), ("name", "Idris")],
        )
        .await;
    assert_eq!(refused.status, 422);
    assert!(refused.body.contains("There is no such lane") && refused.body.contains("Idris"));
    assert!(!rosa.get("/queue").await.body.contains("D-001"));
}
