//! The rules of versions: nothing written is lost, and nothing told takes the place of what is confirmed.

use super::*;
use proptest::prelude::*;
use uuid::Uuid;

fn words(it: u8) -> Answer {
    Answer::Words(format!("answer {it}"))
}

/// Somebody writes `answer` for a question, with a form made when `base` was the newest.
fn write(all: &mut Vec<Version>, by: u8, question: u8, base: u64, mut written: Written) -> Placing {
    written.question = format!("Q{question}");
    let by = Some(Uuid::from_u128(by.into()));
    let placing = place(all, base, by, &written);
    if placing == Placing::Beside {
        written.kind = Kind::Beside;
    }
    if placing != Placing::Nothing {
        all.push(Version {
            n: all.len() as u64 + 1,
            at: DateTime::UNIX_EPOCH,
            by,
            written,
        });
    }
    placing
}

fn confirm(answer: u8) -> Written {
    Written::of("", Kind::Confirmed, Some(words(answer)))
}

#[test]
fn two_people_in_one_question_are_told_and_both_values_are_kept() {
    let mut all = Vec::new();
    assert_eq!(write(&mut all, 1, 1, 0, confirm(1)), Placing::Follows);
    assert_eq!(write(&mut all, 2, 1, 0, confirm(2)), Placing::Beside);
    let stands = standing(&all, "Q1");
    assert!(stands.answer() == Some(&words(1)) && stands.beside.len() == 1);
    assert!(stands.beside[0].written.answer == Some(words(2)));
    // Writing on does not hide what a colleague wrote; settling it does.
    let base = stands.last;
    assert_eq!(write(&mut all, 1, 1, base, confirm(3)), Placing::Follows);
    assert_eq!(standing(&all, "Q1").beside.len(), 1);
    let base = standing(&all, "Q1").last;
    let settled = Written::of("", Kind::Settled, Some(words(2)));
    assert_eq!(write(&mut all, 1, 1, base, settled), Placing::Follows);
    let stands = standing(&all, "Q1");
    assert!(stands.answer() == Some(&words(2)) && stands.beside.is_empty());
    assert_eq!(all.len(), 4, "all of it is in the history");
}

#[test]
fn whoever_saves_twice_from_the_same_form_is_not_in_their_own_way() {
    let mut all = Vec::new();
    for answer in 1..4 {
        assert_eq!(write(&mut all, 1, 1, 0, confirm(answer)), Placing::Follows);
    }
    assert_eq!(write(&mut all, 1, 1, 0, confirm(3)), Placing::Nothing);
}

#[test]
fn what_is_no_answer_yet_is_kept_beside_the_confirmed_one() {
    let mut all = Vec::new();
    write(&mut all, 1, 1, 0, confirm(1));
    let mut draft = Written::of("", Kind::Draft, None);
    draft.fields = vec![("a".to_owned(), "31 of May".to_owned())];
    assert_eq!(write(&mut all, 1, 1, 1, draft.clone()), Placing::Follows);
    assert_eq!(write(&mut all, 1, 1, 2, draft), Placing::Nothing);
    let stands = standing(&all, "Q1");
    assert!(stands.answer() == Some(&words(1)) && stands.draft.is_some());
    assert_eq!(write(&mut all, 1, 1, 2, confirm(1)), Placing::Follows);
    assert!(standing(&all, "Q1").draft.is_none());
}

#[test]
fn what_was_told_differently_before_is_shown_and_repeated_answers_are_not() {
    let told = |at: i64, answer: u8| Told {
        at: DateTime::from_timestamp(at, 0).unwrap(),
        section: String::new(),
        answers: [("Q1".to_owned(), words(answer))].into_iter().collect(),
    };
    let all = [told(1, 1), told(2, 2), told(3, 1), told(4, 3)];
    let also = also_told(&all, "Q1");
    let also: Vec<_> = also.iter().map(|(at, _)| at.timestamp()).collect();
    assert_eq!(also, [3, 2]);
    assert!(newest(&all).get("Q1") == Some(&words(3)));
    assert!(also_told(&all, "Q2").is_empty());
}

fn steps() -> impl Strategy<Value = Vec<(u8, u8, u8, bool, u8)>> {
    proptest::collection::vec((0u8..3, 0u8..3, 0u8..4, any::<bool>(), 0u8..5), 0..40)
}

fn kind(it: u8) -> Kind {
    [
        Kind::Confirmed,
        Kind::AsTold,
        Kind::Draft,
        Kind::Cleared,
        Kind::Settled,
    ][usize::from(it)]
}

proptest! {
    #[test]
    fn everything_anybody_wrote_is_in_the_history_and_confirmed_answers_are_told_nowhere_else(steps in steps()) {
        let mut all = Vec::new();
        for (by, question, answer, is_fresh, what) in steps {
            let name = format!("Q{question}");
            let base = if is_fresh { standing(&all, &name).last } else { 0 };
            let kind = kind(what);
            let given = !matches!(kind, Kind::Draft | Kind::Cleared);
            let mut written = Written::of("", kind, given.then(|| words(answer)));
            if kind == Kind::Draft {
                written.fields = vec![("a".to_owned(), format!("draft {answer}"))];
            }
            let before = all.len();
            let confirmed_before = confirmed(&all);
            let placing = write(&mut all, by, question, base, written.clone());
            prop_assert_eq!(all.len(), before + usize::from(placing != Placing::Nothing));
            if placing != Placing::Follows {
                prop_assert!(confirmed(&all) == confirmed_before, "nobody is overwritten unseen");
            }
            if given && placing == Placing::Nothing {
                let stands = standing(&all, &name);
                let is_kept = stands.answer() == written.answer.as_ref()
                    || stands.beside.iter().any(|it| it.written.answer == written.answer);
                prop_assert!(is_kept);
            }
        }
        let answers = confirmed(&all);
        for question in 0u8..3 {
            let name = format!("Q{question}");
            prop_assert!(standing(&all, &name).answer() == answers.get(&name));
        }
    }

    #[test]
    fn what_was_told_never_takes_the_place_of_what_is_confirmed(
        told in proptest::collection::btree_map("Q[1-6]", 0u8..4, 0..6),
        confirmed in proptest::collection::btree_map("Q[1-6]", 4u8..8, 0..6),
    ) {
        let told: Answers = told.into_iter().map(|(q, a)| (q, words(a))).collect();
        let confirmed: Answers = confirmed.into_iter().map(|(q, a)| (q, words(a))).collect();
        let all = effective(&told, &confirmed);
        for (question, answer) in confirmed.iter() {
            prop_assert!(all.get(question) == Some(answer));
        }
        for (question, answer) in told.iter() {
            let expected = confirmed.get(question).unwrap_or(answer);
            prop_assert!(all.get(question) == Some(expected));
        }
        prop_assert_eq!(
            all.len(),
            told.iter().chain(confirmed.iter()).map(|it| it.0).collect::<std::collections::BTreeSet<_>>().len()
        );
    }
}
