//! Ways through the questions: out of them and back, past them with nothing touched, and in whose words they are asked.

use super::Stand;
use crate::ui::{Screen, Touch};
use translations::{Language, Text};

fn heading(stand: &Stand) -> String {
    match stand.view().screen {
        Screen::Question(it) => it.heading,
        _ => String::new(),
    }
}

fn said(id: &str) -> String {
    Text::new(Language::english()).of(id)
}

#[test]
fn back_from_the_review_leads_to_where_finish_now_was_touched() {
    let mut stand = Stand::new();
    stand.begins().pick("me").skips_to("K09");
    stand.pick("asylum").touch(Touch::FinishNow);
    assert_eq!(stand.screen(), "review");
    stand.touch(Touch::Back);
    assert_eq!(stand.question().as_deref(), Some("K09"));
    // A change that is finished early leads nowhere else than a change.
    stand
        .touch(Touch::Continue)
        .skips_to("K31")
        .touch(Touch::Skip);
    stand
        .touch(Touch::Change("K04".to_owned()))
        .touch(Touch::FinishNow);
    stand.touch(Touch::Back);
    assert_eq!(stand.question().as_deref(), Some("K31"));
    // Whoever went on to the end is led to the last question.
    stand.touch(Touch::Skip);
    assert_eq!(stand.screen(), "review");
    stand.touch(Touch::Back);
    assert_eq!(stand.question().as_deref(), Some("K31"));
}

#[test]
fn where_one_has_left_is_asked_only_while_it_is_asked_at_all() {
    let mut stand = Stand::new();
    stand.begins().skips_to("K10").pick("yes");
    stand.skips_to("K12").touch(Touch::FinishNow);
    stand.touch(Touch::Change("K10".to_owned())).pick("no");
    stand.touch(Touch::Back);
    let question = stand.question();
    assert!(
        question.is_some() && question.as_deref() != Some("K12"),
        "{question:?}"
    );
}

#[test]
fn whoever_needs_none_of_it_goes_on_without_a_touch() {
    let mut stand = Stand::new();
    stand.begins().skips_to("K19").types("K19", "3055550123");
    stand.touch(Touch::Continue).skips_to("K20");
    for (question, next) in [("K20", "K22"), ("K29", "K30")] {
        stand.skips_to(question);
        assert_eq!(stand.view().frame.can_continue, Some(true), "{question}");
        stand.touch(Touch::Continue);
        assert_ne!(stand.question().as_deref(), Some(question), "to {next}");
        assert_eq!(stand.error(), None);
    }
    // Whoever will tell a person, and comes back, still will.
    let mut stand = Stand::new();
    stand.begins().skips_to("K29").touch(Touch::Tell);
    stand.touch(Touch::Back).touch(Touch::Continue);
    stand.touch(Touch::FinishNow).touch(Touch::Finish);
    assert_eq!(stand.answers(), r#"{"K29":{"tell":"person"}}"#);
    let mut stand = Stand::booth();
    stand.opens().starts("contact");
    while stand.question().is_none_or(|it| !it.starts_with("Q17.")) {
        stand.touch(Touch::Skip);
    }
    stand.types("number", "3055550123");
    stand.touch(Touch::Continue).touch(Touch::Tell);
    stand.touch(Touch::Back).touch(Touch::Continue);
    stand.touch(Touch::FinishNow).touch(Touch::Finish);
    let sent = &stand.parts()[0].1;
    assert!(sent.contains(r#""ok":{"tell":"person"}"#), "{sent}");
    // What the visit is about is not "nothing".
    let mut stand = Stand::new();
    stand.begins().skips_to("K09");
    assert_eq!(stand.view().frame.can_continue, Some(false));
    stand.touch(Touch::Continue);
    assert_eq!(stand.question().as_deref(), Some("K09"));
}

#[test]
fn whoever_came_for_themselves_is_asked_about_themselves() {
    let mut stand = Stand::new();
    stand.begins().pick("me");
    assert_eq!(heading(&stand), said("form-adult-self"));
    stand.pick("yes").skips_to("K13");
    assert_eq!(heading(&stand), said("form-held-self"));
    for other in [Some("child"), None] {
        let mut stand = Stand::new();
        stand.begins();
        match other {
            Some(it) => stand.pick(it),
            None => stand.touch(Touch::Skip),
        };
        assert_eq!(heading(&stand), said("form-adult"));
    }
}

#[test]
fn an_answer_about_somebody_else_is_asked_again() {
    let mut stand = Stand::new();
    stand.begins().pick("child").pick("no");
    stand.touch(Touch::FinishNow);
    stand.touch(Touch::Change("K04".to_owned())).pick("me");
    assert_eq!(stand.question().as_deref(), Some("K05"));
    assert_eq!(heading(&stand), said("form-adult-self"));
    stand.pick("yes");
    assert_eq!(stand.screen(), "review");
    stand.touch(Touch::Finish);
    assert_eq!(stand.answers(), r#"{"K04":"me","K05":"yes"}"#);
}
