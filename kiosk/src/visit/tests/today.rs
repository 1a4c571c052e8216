//! What a visitor is told of the day: that it may be over before they are seen, that their lane rests, and until when they
//! may go away.

use super::*;
use crate::office::tests::state;
use shared::protocol::Wait;
use translations::Text;

fn told(change: impl FnOnce(&mut State)) -> Stand {
    let mut state = state();
    change(&mut state);
    Stand::of(Office::new(&state, start()))
}

#[expect(
    clippy::unnecessary_wraps,
    reason = "as the state of the office holds it"
)]
fn hours(after: i64) -> Option<DateTime<Utc>> {
    Some(start() + TimeDelta::hours(after))
}

fn plain(words: Option<String>) -> Option<String> {
    words.map(|it| it.replace(['\u{2068}', '\u{2069}'], ""))
}

/// What stands on the review before a number is taken.
fn news(stand: &mut Stand) -> Option<String> {
    stand.touch(Touch::FinishNow);
    match stand.view().screen {
        Screen::Review(it) => plain(it.news),
        _ => panic!("no review"),
    }
}

/// Until when the ticket on the screen says that its visitor may go.
fn away(stand: &mut Stand) -> Option<String> {
    stand.touch(Touch::FinishNow).touch(Touch::Finish);
    stand.happens(Event::Sealed(label(3)));
    match stand.view().screen {
        Screen::Ticket(it) => plain(it.away),
        _ => panic!("no ticket"),
    }
}

#[test]
fn whoever_comes_after_the_cut_off_is_told_so_once_and_takes_a_number_all_the_same() {
    let late = |after: i64| {
        let mut stand = told(|it| it.seen_until = hours(after));
        stand.touch(Touch::Start(Language::english()));
        stand.touch(Touch::Language(Language::english()));
        stand
    };
    assert_eq!(late(1).screen(), "notice", "there is time");
    let mut stand = late(0);
    let Screen::Late(it) = stand.view().screen else {
        panic!("not told")
    };
    let words = it.news.unwrap();
    assert!(words.contains("appointment") && words.contains("dated paper"));
    assert!(words.contains("you may go before others"), "urgent too");
    assert_eq!(stand.touch(Touch::Accept).screen(), "notice");
    stand.touch(Touch::Back);
    stand.touch(Touch::Language(Language::english()));
    assert_eq!(stand.screen(), "notice", "they have decided already");
}

#[test]
fn news_of_the_cut_off_is_not_told_when_it_is_old() {
    let mut stand = told(|it| it.seen_until = hours(0));
    stand.waits(120);
    stand.touch(Touch::Start(Language::english()));
    stand.touch(Touch::Language(Language::english()));
    assert_eq!(stand.screen(), "notice");
}

#[test]
fn before_the_number_stands_that_the_day_may_end_before_the_wait() {
    let wait = Some(Wait { from: 90, to: 120 });
    let mut long = told(|it| (it.wait, it.closes_at) = (wait, hours(3)));
    let range = "The wait is about 90 to 120 minutes.";
    assert_eq!(news(long.begins()).as_deref(), Some(range));
    let mut short = told(|it| (it.wait, it.closes_at) = (wait, hours(2)));
    let both = "The wait is about 90 to 120 minutes. We may not be able to see you today. You can still take a number.";
    assert_eq!(news(short.begins()).as_deref(), Some(both));
}

#[test]
fn before_the_number_stands_that_the_lane_rests_and_nothing_is_lost() {
    let rests = |it: &mut State| {
        it.lanes = vec!["desk".to_owned()];
        it.resting = [("consultation".to_owned(), start() + TimeDelta::hours(3))].into();
        it.wait = Some(Wait { from: 5, to: 10 });
    };
    let mut stand = told(rests);
    stand.begins().pick("me").skips_to("K09").pick("asylum");
    let words = news(&mut stand).unwrap();
    assert!(words.contains("We go on at about 12:00."), "{words}");
    stand.touch(Touch::Finish);
    assert!(stand.answers().contains("asylum"), "it is no refusal");
    let mut errand = told(rests);
    errand.begins().skips_to("K09").pick("payment");
    let words = news(&mut errand).unwrap();
    assert!(words.starts_with("The wait is"), "of another lane: {words}");
    let mut urgent = told(rests);
    urgent.begins().happens(Event::Answered {
        question: "K10".to_owned(),
        answer: Answer::Words("yes".to_owned()),
    });
    for (question, answer) in [("K11", "court"), ("K12", "2026-09-01")] {
        urgent.happens(Event::Answered {
            question: question.to_owned(),
            answer: Answer::Words(answer.to_owned()),
        });
    }
    assert_eq!(news(&mut urgent), None, "RED is called all the same");
}

/// A visitor who has answered this before *Finish now*.
fn answers(stand: &mut Stand, question: &str, answer: Answer) {
    let question = question.to_owned();
    stand.begins().happens(Event::Answered { question, answer });
}

#[test]
fn whoever_goes_before_others_is_not_told_that_they_may_not_be_seen() {
    let short = || {
        let wait = Some(Wait { from: 90, to: 120 });
        told(|it| (it.wait, it.closes_at) = (wait, hours(2)))
    };
    let late = "We may not be able to see you today.";
    for (question, answer, is_told) in [
        ("K04", Answer::Words("me".to_owned()), true),
        ("K07", Answer::Words("yes".to_owned()), false),
        ("K29", Answer::Several(vec!["baby".to_owned()]), false),
    ] {
        let mut stand = short();
        answers(&mut stand, question, answer);
        let words = news(&mut stand).unwrap();
        assert!(words.starts_with("The wait is"), "{question}: {words}");
        assert_eq!(words.contains(late), is_told, "{question}: {words}");
    }
    let mut urgent = short();
    answers(&mut urgent, "K10", Answer::Words("yes".to_owned()));
    for (question, answer) in [("K11", "court"), ("K12", "2026-09-01")] {
        urgent.happens(Event::Answered {
            question: question.to_owned(),
            answer: Answer::Words(answer.to_owned()),
        });
    }
    assert_eq!(news(&mut urgent), None, "nothing of the lane holds for RED");
}

#[test]
fn the_ticket_of_a_closed_lane_tells_the_wait_of_no_other() {
    let ticket = |lanes: &[&str]| {
        let mut stand = told(|it| {
            it.lanes = lanes.iter().map(|it| (*it).to_owned()).collect();
            it.wait = Some(Wait { from: 90, to: 120 });
            it.closes_at = hours(8);
        });
        stand.begins().pick("me").skips_to("K09").pick("asylum");
        let said = news(&mut stand).unwrap();
        stand.touch(Touch::Finish);
        stand.happens(Event::Sealed(label(3)));
        match stand.view().screen {
            Screen::Ticket(it) => (said, it.range, it.away),
            _ => panic!("no ticket"),
        }
    };
    let (said, range, away) = ticket(&["desk"]);
    assert!(said.starts_with("We call nobody for this kind"), "{said}");
    assert_eq!((range, away), (None, None));
    let (said, range, away) = ticket(&["desk", "consultation"]);
    assert!(said.starts_with("The wait is"), "{said}");
    assert!(range.is_some() && away.is_some());
}

#[test]
fn whoever_may_go_is_told_in_each_language_to_come_back() {
    for (tag, back) in [
        ("en", "be back here by"),
        ("ru", "вернитесь"),
        ("uk", "поверніться"),
        ("es", "Vuelva"),
        ("vi", "trở lại"),
        ("sw", "rudi"),
        ("zh-Hans", "回到"),
        ("tr", "geri gelin"),
        ("ht", "tounen"),
        ("pt-BR", "volte"),
    ] {
        let text = Text::new(Language::find(tag).unwrap());
        let words = away_words(text, "10:40");
        assert!(words.contains(back), "{tag}: {words}");
    }
}

#[test]
fn whoever_waits_long_is_told_until_when_they_may_go_and_whoever_may_be_called_early_is_not() {
    let long = || {
        told(|it| {
            it.wait = Some(Wait { from: 90, to: 120 });
            it.closes_at = hours(8);
        })
    };
    let words = "You may go out. Please be back here by 10:00: then we call your number.";
    assert_eq!(away(long().begins()).as_deref(), Some(words));
    let mut stand = long();
    away(stand.begins());
    stand.waits(119);
    let said = stand.visit.as_ref().and_then(Visit::told_away);
    assert_eq!(said, Some("10:00"), "as on the paper");
    for (question, answer) in [
        ("K07", Answer::Words("yes".to_owned())),
        ("K29", Answer::Several(vec!["baby".to_owned()])),
        ("K04", Answer::Words("me".to_owned())),
    ] {
        let mut stand = long();
        stand.begins().happens(Event::Answered {
            question: question.to_owned(),
            answer,
        });
        let stays = question != "K04";
        assert_eq!(away(&mut stand).is_none(), stays, "{question}");
    }
    let mut asks = long();
    asks.touch(Touch::Start(Language::english()));
    asks.touch(Touch::Language(Language::english()));
    asks.touch(Touch::TalkToPerson);
    asks.happens(Event::Sealed(label(3)));
    let said = asks.visit.as_ref().and_then(Visit::told_away);
    assert_eq!(said, None, "a person comes to them");
}

#[test]
fn whoever_has_no_code_is_asked_for_the_time_of_their_appointment() {
    let mut stand = Stand::new();
    stand.begins().skips_to("K07").pick("yes");
    assert_eq!(stand.question().as_deref(), Some("K07C"));
    stand.touch(Touch::Skip);
    assert_eq!(stand.question().as_deref(), Some("K07T"));
    let Screen::Question(question) = stand.view().screen else {
        panic!("no question")
    };
    let Input::Choice(times) = question.input else {
        panic!("no tiles")
    };
    let times: Vec<&str> = times.iter().map(|it| it.id.as_str()).collect();
    assert_eq!((times[0], times[1], times.len()), ("08:00", "08:30", 21));
    assert_eq!(times.last(), Some(&"18:00"));
    stand.pick("10:30").touch(Touch::FinishNow);
    assert_eq!(stand.rows()["K07T"], "10:30");
    stand.touch(Touch::Finish);
    assert!(stand.answers().contains(r#""K07T":"10:30""#));
    let mut stand = Stand::new();
    stand.begins().skips_to("K07").pick("yes");
    stand.types("K07C", "0417").touch(Touch::Continue);
    assert_ne!(
        stand.question().as_deref(),
        Some("K07T"),
        "the code is enough"
    );
}
