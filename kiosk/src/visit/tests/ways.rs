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

/// Somebody who has given their own number, and is asked what is allowed with it.
fn with_a_number() -> Stand {
    let mut stand = Stand::new();
    stand.begins().skips_to("K19").types("K19", "3055550123");
    stand.touch(Touch::Continue).pick("mine");
    stand
}

#[test]
fn what_was_allowed_of_one_number_is_asked_again_of_another() {
    let mut stand = with_a_number();
    stand.pick("call").pick("voice").touch(Touch::Continue);
    assert_eq!(stand.question().as_deref(), Some("K21"));
    stand.pick("office").touch(Touch::FinishNow);
    // The same number again takes nothing back.
    stand.touch(Touch::Change("K19".to_owned()));
    stand.touch(Touch::Continue);
    assert_eq!(stand.screen(), "review");
    // Nor the same with what is dialled before it from abroad.
    stand.touch(Touch::Change("K19".to_owned()));
    stand.types("K19", "+13055550123").touch(Touch::Continue);
    assert_eq!(stand.screen(), "review");
    stand.touch(Touch::Change("K19".to_owned()));
    stand.types("K19", "3055550199").touch(Touch::Continue);
    assert_eq!(stand.question().as_deref(), Some("K19K"));
    stand.pick("home").touch(Touch::Skip);
    assert_eq!(stand.screen(), "review");
    stand.touch(Touch::Finish);
    assert_eq!(stand.answers(), r#"{"K19":"3055550199","K19K":"home"}"#);
}

#[test]
fn what_was_allowed_of_one_number_in_a_list_is_not_allowed_of_another() {
    let mut stand = Stand::booth();
    stand.opens().starts("contact");
    while stand.question().is_none_or(|it| !it.starts_with("Q17.")) {
        stand.touch(Touch::Skip);
    }
    stand.types("number", "3055550123").touch(Touch::Continue);
    stand.pick("call").touch(Touch::Continue).touch(Touch::Back);
    stand.touch(Touch::Back);
    assert_eq!(stand.question().as_deref(), Some("Q17.0.number"));
    stand.types("number", "3055550199").touch(Touch::Continue);
    stand.touch(Touch::FinishNow).touch(Touch::Finish);
    let sent = &stand.parts()[0].1;
    assert!(
        sent.contains(r#""number":"3055550199""#) && !sent.contains(r#""ok""#),
        "{sent}"
    );
}

#[test]
fn whoever_undoes_a_change_is_asked_again_what_it_had_taken_away() {
    let mut stand = Stand::new();
    stand.begins().pick("me").pick("yes").skips_to("K13");
    stand.pick("no").touch(Touch::FinishNow);
    stand
        .touch(Touch::Change("K04".to_owned()))
        .pick("family")
        .touch(Touch::Back);
    assert_eq!(stand.screen(), "review");
    stand.touch(Touch::Change("K04".to_owned())).pick("me");
    assert_eq!(stand.question().as_deref(), Some("K05"));
    stand.pick("yes");
    assert_eq!(stand.question().as_deref(), Some("K13"));
    // Left out by "Finish now", it is not forced upon anybody who changes nothing more.
    stand.touch(Touch::FinishNow).touch(Touch::Finish);
    assert_eq!(stand.answers(), r#"{"K04":"me","K05":"yes"}"#);
}

#[test]
fn what_was_allowed_of_one_number_is_asked_at_the_next_change_when_another_was_left_there() {
    let mut stand = with_a_number();
    stand.pick("call").touch(Touch::FinishNow);
    stand.touch(Touch::Change("K19".to_owned()));
    stand.types("K19", "3055550199").touch(Touch::Back);
    assert_eq!(stand.screen(), "review");
    stand.touch(Touch::Change("K06".to_owned())).pick("first");
    assert_eq!(stand.question().as_deref(), Some("K19K"));
    stand.touch(Touch::Skip);
    assert_eq!(stand.question().as_deref(), Some("K20"));
    // What was answered meanwhile is not asked again.
    stand.touch(Touch::Back);
    stand.touch(Touch::Change("K20".to_owned())).pick("text");
    stand.touch(Touch::Continue);
    while stand.screen() != "review" {
        stand.touch(Touch::Skip);
    }
    stand.touch(Touch::Change("K06".to_owned())).pick("before");
    assert_ne!(stand.question().as_deref(), Some("K20"));
}

/// Somebody who has named a friend who knows, and comes back to change that.
fn changes_a_friend() -> Stand {
    let mut stand = Stand::new();
    stand.begins().pick("me").skips_to("K26.0.name");
    stand.types("name", "Idris").touch(Touch::Continue);
    stand.types("phone", "3055550123").touch(Touch::Continue);
    stand.pick("yes").touch(Touch::FinishNow);
    stand.touch(Touch::Change("K26".to_owned()));
    stand
}

#[test]
fn another_name_is_asked_again_in_latin_letters_and_another_friend_whether_they_know() {
    let mut stand = Stand::new();
    stand.begins().skips_to("K17").types("given", "Иван");
    stand.touch(Touch::Continue);
    assert_eq!(stand.question().as_deref(), Some("K17L"));
    stand.types("given", "Ivan").touch(Touch::FinishNow);
    stand.touch(Touch::Change("K17".to_owned()));
    stand.types("given", "Мария").touch(Touch::Continue);
    assert_eq!(stand.question().as_deref(), Some("K17L"));
    stand.touch(Touch::Skip).touch(Touch::FinishNow);
    let mut stand = changes_a_friend();
    stand.types("name", "Maria").touch(Touch::Continue);
    stand.types("phone", "3055550199").touch(Touch::FinishNow);
    stand.touch(Touch::Finish);
    assert!(!stand.answers().contains("knows"), "{}", stand.answers());
}

#[test]
fn whoever_is_taken_away_takes_along_what_was_said_of_them() {
    let mut stand = changes_a_friend();
    stand.touch(Touch::Skip).touch(Touch::FinishNow);
    stand.touch(Touch::Change("K26".to_owned()));
    stand.types("name", "Carlos").touch(Touch::FinishNow);
    stand.touch(Touch::Finish);
    assert!(stand.answers().contains("Carlos"), "{}", stand.answers());
    assert!(!stand.answers().contains("knows"), "{}", stand.answers());
}

#[test]
fn whoever_may_only_leave_a_message_says_what_to_tell_others_too() {
    let mut stand = with_a_number();
    stand.pick("voice").touch(Touch::Continue);
    assert_eq!(stand.question().as_deref(), Some("K21"));
}
