//! Walking at random: whatever people try, in whatever order, nothing is decided that should not be.

use super::*;
use crate::selection::{Consequence, DateInHand, Delivery, Facts, consequences};
use crate::selection::{How, Kind, Outcome, SecondReader, carried};
use proptest::prelude::*;

/// What somebody tries; the numbers choose who, what and when.
#[derive(Debug, Clone)]
struct Try {
    step: u8,
    who: u8,
    what: u8,
    answer: u8,
    days: u8,
}

fn tries() -> impl Strategy<Value = Vec<Try>> {
    let one = (0..10u8, any::<u8>(), any::<u8>(), any::<u8>(), 0..40u8);
    let one = one.prop_map(|(step, who, what, answer, days)| Try {
        step,
        who,
        what,
        answer,
        days,
    });
    prop::collection::vec(one, 1..40)
}

fn people() -> [Member; 6] {
    [
        director(),
        attorney(),
        full(),
        partial(),
        counsellor(),
        reception(),
    ]
}

fn person(number: u8) -> Member {
    people()[usize::from(number) % 6]
}

fn some_decision(it: &Try, on: NaiveDate) -> Decided {
    let later = on + chrono::TimeDelta::days(i64::from(it.days) - 2);
    let decision = match it.what % 7 {
        0 => Decision::Full,
        1 => Decision::Limited {
            not_done: vec!["x".repeat(usize::from(it.answer % 2))],
        },
        2 => Decision::Brief,
        3 => Decision::Refer {
            warmth: Warmth::Warm,
        },
        4 => Decision::Decline {
            second_reader: it.answer.is_multiple_of(2).then(|| SecondReader {
                by: person(it.who.wrapping_add(1)),
                note: "Read.".to_owned(),
            }),
        },
        5 => Decision::Waitlist { review_on: later },
        _ => Decision::MoreInfo { due: later },
    };
    let reasons = &criteria().reasons;
    let fitting: Vec<_> = reasons
        .iter()
        .filter(|reason| {
            reason.decisions.contains(&decision.kind()) || it.answer.is_multiple_of(16)
        })
        .collect();
    let reason = fitting[usize::from(it.answer) % fitting.len()];
    decided(decision, &reason.id)
}

fn some_sheet(it: &Try, item: &Item) -> Sheet {
    let mut found = Sheet::new(item.forum, item.colour);
    for (at, gate) in (0_u8..).zip(&criteria().gates) {
        // Most gates are clear, some are not, some are left out.
        let answer = match it.answer.wrapping_mul(31).wrapping_add(at * 7) % 48 {
            0 => GateAnswer::No,
            1 => GateAnswer::Unknown { ask: String::new() },
            2 if it.what.is_multiple_of(4) => continue,
            _ => GateAnswer::Yes,
        };
        let by = (gate.clears != crate::selection::Clears::System).then(attorney);
        found = found
            .answer(criteria(), &gate.id, answer, by.as_ref())
            .unwrap();
    }
    for score in criteria().scores.iter().filter(|it| !it.from_colour) {
        let given = found.clone().give(
            criteria(),
            &score.id,
            it.what % 4,
            if it.days.is_multiple_of(5) {
                ""
            } else {
                "Note."
            },
            &person(if it.days < 30 { 1 } else { it.who }),
        );
        found = given.unwrap_or(found);
    }
    found
}

fn some_votes(it: &Try) -> (Meeting, Vec<Vote>) {
    let all = people();
    let present: Vec<Member> = all
        .into_iter()
        .enumerate()
        .filter(|(at, _)| it.who >> at & 1 == 1)
        .map(|(_, it)| it)
        .collect();
    let votes = present.iter().enumerate().map(|(at, member)| Vote {
        staff: member.staff,
        choice: match it.answer >> at & 3 {
            0 => Choice::Against,
            1 => Choice::Abstains,
            _ => Choice::For,
        },
    });
    let votes = votes
        .filter(|vote| !it.what.is_multiple_of(3) || vote.choice == Choice::For)
        .collect();
    (meeting(&present), votes)
}

fn attempt(item: Item, it: &Try, on: NaiveDate) -> Result<Item, Refusal> {
    let who = person(it.who);
    // Most of what is tried is what comes next, or hardly anything would ever be decided.
    let next = match &item.stage {
        Stage::IntakeDone => 0,
        Stage::ConflictClear { .. } => 2,
        Stage::Screened { .. } => 3,
        Stage::Agenda { .. } => 9,
        Stage::Decided { .. } => 5,
        Stage::Conflict { .. } => 6,
    };
    match if it.days < 24 { next } else { it.step } {
        0 => item.clear_conflict(
            Cleared {
                by: who.staff,
                ..cleared()
            },
            &who,
        ),
        1 if it.answer.is_multiple_of(16) => item.find_conflict(&who, on),
        1 | 2 => {
            let sheet = some_sheet(it, &item);
            item.screen(criteria(), sheet, &who)
        }
        3 => item.put_on_agenda(criteria(), on),
        4 => item.decide_at_once(criteria(), some_decision(it, on), &who, on),
        5 => {
            let (meeting, votes) = some_votes(it);
            item.ratify(criteria(), &meeting, votes, on)
        }
        6 => Ok(item.on_day(on)),
        7 => item.bring_back(on),
        _ => {
            let (meeting, votes) = some_votes(it);
            item.decide(criteria(), &meeting, some_decision(it, on), votes, on)
        }
    }
}

/// What must be true of every decision, wherever it came from.
fn assert_sound(item: &Item) -> Result<(), TestCaseError> {
    let Stage::Decided {
        cleared,
        sheet,
        decided,
        on,
        how,
    } = &item.stage
    else {
        return Ok(());
    };
    let kind = decided.decision.kind();
    let clearing = people().into_iter().find(|it| it.staff == cleared.by);
    prop_assert!(clearing.unwrap().clears_conflicts());
    for gate in &criteria().gates {
        let answer = sheet.gate(&gate.id);
        prop_assert!(answer.is_some(), "{}", gate.id);
        let is_clear = matches!(answer, Some(GateAnswer::Yes | GateAnswer::Excepted { .. }));
        let is_left = answer == Some(&GateAnswer::No) && gate.if_no.contains(&kind);
        prop_assert!(
            !kind.accepts() || is_clear || is_left,
            "{} {:?}",
            gate.id,
            kind
        );
    }
    prop_assert!(!decided.reasons.is_empty());
    prop_assert!(item.first_decided_on.is_some());
    if let Some(day) = decided.decision.returns_on() {
        prop_assert!(*on < day);
    }
    match how {
        How::Meeting { votes }
        | How::AtOnce {
            ratified: Some(votes),
            ..
        } => {
            prop_assert!(!sheet.score("merit").unwrap().note.is_empty());
            let for_it = votes.iter().filter(|it| it.choice == Choice::For).count();
            let against = votes
                .iter()
                .filter(|it| it.choice == Choice::Against)
                .count();
            prop_assert!(2 <= for_it + against && against < for_it);
            let lawyers = [attorney().staff, full().staff];
            let cast = votes.iter().filter(|it| it.choice != Choice::Abstains);
            prop_assert!(cast.clone().any(|it| lawyers.contains(&it.staff)));
            for vote in votes {
                let voter = people()
                    .into_iter()
                    .find(|it| it.staff == vote.staff)
                    .unwrap();
                prop_assert!(!item.walled.contains(&voter.staff));
                prop_assert!(voter.role != Role::Reception);
                prop_assert!(voter.role != Role::Counsellor || kind == Kind::Brief);
                let is_court = item.forum == Forum::Courts;
                prop_assert!(voter.role != Role::PartialRepresentative || !is_court);
            }
        }
        How::AtOnce { by, ratified: None } => {
            prop_assert!(item.waits_for_ratification());
            prop_assert!(matches!(item.colour, Colour::Red | Colour::Orange));
            prop_assert!(kind.accepts() || kind == Kind::Refer);
            let by = people().into_iter().find(|it| it.staff == *by).unwrap();
            prop_assert!(by.represents(item.forum));
        }
    }
    Ok(())
}

fn papers(item: &Item) -> Option<usize> {
    let Stage::Decided { decided, on, .. } = &item.stage else {
        return None;
    };
    let facts = Facts {
        case_type: &item.case_type,
        on: *on,
        delivery: Delivery::HandOnly,
        date: DateInHand::Known,
    };
    let all = consequences(criteria(), Outcome::Decided(decided), facts);
    Some(
        all.iter()
            .filter(|it| matches!(it, Consequence::Paper { .. }))
            .count(),
    )
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2000))]
    #[test]
    fn nothing_is_decided_without_gates_and_votes(
        tries in tries(), colour in 0..5usize, is_court in any::<bool>(), walled in 0..6u8,
    ) {
        let forum = if is_court { Forum::Courts } else { Forum::Agencies };
        let mut at = item(1, Colour::ALL[colour], forum);
        at.walled.insert(person(walled).staff);
        let mut on = day("2026-09-01");
        for it in &tries {
            on += chrono::TimeDelta::days(i64::from(it.days / 8));
            at = attempt(at.clone(), it, on).unwrap_or(at);
            assert_sound(&at)?;
            // Exactly one paper goes with every decision.
            prop_assert!(papers(&at).is_none_or(|it| it == 1));
        }
    }

    /// The votes that carry a decision are never fewer than two people.
    #[test]
    fn one_person_carries_nothing(staff in 0..6u8, seven in 0..7usize) {
        let alone = person(staff);
        let item = on_agenda(1, Colour::Red, Forum::Agencies, 2);
        let found = carried(&meeting(&[alone]), &item, Kind::ALL[seven], &all_for(&[alone]));
        prop_assert!(found.is_err());
    }
}

/// The walks above do reach decisions of every kind, or they would prove nothing.
#[test]
fn every_kind_of_decision_can_be_reached() {
    for what in 0..7 {
        let it = Try {
            step: 9,
            who: 1,
            what,
            answer: 2,
            days: 10,
        };
        let on = day("2026-09-07");
        let made = some_decision(&it, on);
        let item = on_agenda(1, Colour::Green, Forum::Agencies, 2);
        let made = match made.decision {
            Decision::Limited { .. } => decided(
                Decision::Limited {
                    not_done: vec!["The interview.".to_owned()],
                },
                "forms-only",
            ),
            Decision::Decline { .. } => decided(
                Decision::Decline {
                    second_reader: None,
                },
                "withdrawn",
            ),
            _ => made,
        };
        assert!(decide(item, made).is_ok(), "{what}");
    }
}
