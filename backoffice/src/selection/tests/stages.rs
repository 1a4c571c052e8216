//! The way of an intake through selection, step by step.

use super::*;
use crate::selection::{How, Kind, SecondReader};

fn brief() -> Decided {
    decided(Decision::Brief, "short-question")
}

fn full_decision() -> Decided {
    decided(Decision::Full, "merits")
}

fn decline(second: Option<(Member, &str)>) -> Decided {
    let second_reader = second.map(|(by, note)| SecondReader {
        by,
        note: note.to_owned(),
    });
    decided(Decision::Decline { second_reader }, "merit")
}

fn green() -> Item {
    on_agenda(1, Colour::Green, Forum::Agencies, 2)
}

#[test]
fn nothing_comes_before_the_conflict_check() {
    let new = || item(1, Colour::Red, Forum::Agencies);
    let sheet = sheet(Forum::Agencies, Colour::Red, 2);
    let unchecked = Err(Refusal::ConflictUnchecked);
    assert_eq!(new().screen(criteria(), sheet, &attorney()), unchecked);
    let at_once = new().decide_at_once(criteria(), full_decision(), &attorney(), day("2026-09-01"));
    assert_eq!(at_once, unchecked);
    let own = Err(Refusal::NotYourGate);
    assert_eq!(new().clear_conflict(cleared(), &counsellor()), own);
    assert_eq!(new().find_conflict(&counsellor(), day("2026-09-01")), own);
    let found = new().find_conflict(&director(), day("2026-09-02")).unwrap();
    assert!(matches!(found.stage, Stage::Conflict { .. }));
    assert_eq!(found.first_decided_on, Some(day("2026-09-02")));
    assert_eq!(decide(found, refer()), Err(Refusal::OutOfTurn));
}

#[test]
fn every_gate_has_an_answer_before_it_is_screened() {
    let clear = || {
        let item = item(1, Colour::Green, Forum::Agencies);
        item.clear_conflict(cleared(), &attorney()).unwrap()
    };
    let empty = Sheet::new(Forum::Agencies, Colour::Green);
    let open = Err(Refusal::GateOpen {
        gate: "G2".to_owned(),
    });
    assert_eq!(clear().screen(criteria(), empty, &counsellor()), open);
    let other = sheet(Forum::Courts, Colour::Green, 1);
    let of_another = Err(Refusal::SheetOfAnother);
    assert_eq!(clear().screen(criteria(), other, &counsellor()), of_another);
    let mut walled = clear();
    walled.walled.insert(counsellor().staff);
    let found = walled.screen(
        criteria(),
        sheet(Forum::Agencies, Colour::Green, 1),
        &counsellor(),
    );
    assert_eq!(found, Err(Refusal::NotToBeSeen));
}

/// D2 T1.
#[test]
fn without_a_note_on_the_merit_nothing_is_voted_on() {
    let screened = |sheet| {
        let item = item(1, Colour::Red, Forum::Agencies);
        let item = item.clear_conflict(cleared(), &attorney()).unwrap();
        item.screen(criteria(), sheet, &attorney()).unwrap()
    };
    let no_note = gates(Forum::Agencies, Colour::Red, &[]);
    let missing = Err(Refusal::MeritWithoutNote);
    let on = day("2026-09-03");
    assert_eq!(
        screened(no_note.clone()).put_on_agenda(criteria(), on),
        missing
    );
    // Nor is what was decided at once ratified without it.
    let at_once = screened(no_note).decide_at_once(criteria(), full_decision(), &attorney(), on);
    let both = [director(), attorney()];
    let ratified = at_once
        .clone()
        .unwrap()
        .ratify(criteria(), &meeting(&both), all_for(&both), on);
    assert_eq!(ratified, missing);
    let complete = sheet(Forum::Agencies, Colour::Red, 2);
    let complete = at_once
        .unwrap()
        .complete_sheet(criteria(), &complete)
        .unwrap();
    assert!(
        complete
            .ratify(criteria(), &meeting(&both), all_for(&both), on)
            .is_ok()
    );
    let part = gates(Forum::Agencies, Colour::Red, &[]);
    let part = part
        .give(criteria(), "merit", 2, "Arguable.", &attorney())
        .unwrap();
    let harm = Err(Refusal::ScoreMissing {
        score: "harm".to_owned(),
    });
    assert_eq!(screened(part).put_on_agenda(criteria(), on), harm);
}

#[test]
fn nobody_is_declined_for_the_merit_on_the_word_of_one() {
    let low = || on_agenda(1, Colour::Green, Forum::Agencies, 0);
    let missing = || Err(Refusal::SecondReaderMissing);
    assert_eq!(decide(low(), decline(None)), missing());
    // The attorney gave the points.
    assert_eq!(
        decide(low(), decline(Some((attorney(), "Read.")))),
        missing()
    );
    assert_eq!(decide(low(), decline(Some((full(), "  ")))), missing());
    assert_eq!(
        decide(low(), decline(Some((counsellor(), "Read.")))),
        missing()
    );
    assert!(decide(low(), decline(Some((full(), "No way that I see.")))).is_ok());
    // Nor where the points are higher than that.
    assert_eq!(decide(green(), decline(None)), missing());
    // Before the court a partial accreditation reads nothing.
    let court = on_agenda(1, Colour::Green, Forum::Courts, 0);
    assert_eq!(
        decide(court, decline(Some((partial(), "Read.")))),
        missing()
    );
    // For other reasons one reading is enough.
    let other = Decision::Decline {
        second_reader: None,
    };
    assert!(decide(green(), decided(other, "withdrawn")).is_ok());
}

#[test]
fn a_decision_has_its_reasons_and_what_it_needs() {
    let no_reason = Decided {
        decision: Decision::Brief,
        reasons: Vec::new(),
    };
    assert_eq!(decide(green(), no_reason), Err(Refusal::NoReason));
    let other = decided(Decision::Full, "withdrawn");
    assert_eq!(decide(green(), other), Err(Refusal::ReasonDoesNotFit));
    let unknown = decided(Decision::Full, "because");
    assert_eq!(decide(green(), unknown), Err(Refusal::ReasonDoesNotFit));
    let limited = |not_done: &[&str]| {
        let not_done = not_done.iter().map(|it| (*it).to_owned()).collect();
        decide(
            green(),
            decided(Decision::Limited { not_done }, "forms-only"),
        )
    };
    assert_eq!(limited(&[]), Err(Refusal::LimitsMissing));
    assert_eq!(limited(&[" "]), Err(Refusal::LimitsMissing));
    assert!(limited(&["The interview."]).is_ok());
    let wait = |review_on| {
        let review_on = day(review_on);
        decide(
            green(),
            decided(Decision::Waitlist { review_on }, "no-capacity"),
        )
    };
    let late = Err(Refusal::ReviewTooLate { days: 30 });
    assert_eq!(wait("2026-09-07"), late);
    assert!(wait("2026-09-08").is_ok());
    assert!(wait("2026-10-07").is_ok());
    assert_eq!(wait("2026-10-08"), late);
    let more = |due| {
        decide(
            green(),
            decided(Decision::MoreInfo { due: day(due) }, "records"),
        )
    };
    assert_eq!(more("2026-09-07"), Err(Refusal::DueInThePast));
    assert!(more("2026-09-08").is_ok());
}

#[test]
fn a_shut_gate_stands_in_the_way_of_the_meeting_too() {
    let shut = |gate: &str, answer| {
        let item = item(1, Colour::Green, Forum::Agencies);
        let item = item.clear_conflict(cleared(), &attorney()).unwrap();
        let mut sheet = gates(Forum::Agencies, Colour::Green, &[(gate, answer)]);
        for score in criteria().scores.iter().filter(|it| !it.from_colour) {
            sheet = sheet
                .give(criteria(), &score.id, 2, "x", &attorney())
                .unwrap();
        }
        let item = item.screen(criteria(), sheet, &counsellor()).unwrap();
        item.put_on_agenda(criteria(), day("2026-09-03")).unwrap()
    };
    let refused = Err(Refusal::GateShut {
        gate: "G5".to_owned(),
    });
    assert_eq!(decide(shut("G5", GateAnswer::No), full_decision()), refused);
    assert!(decide(shut("G5", GateAnswer::No), refer()).is_ok());
    let excepted = GateAnswer::Excepted {
        reason: "hardship".to_owned(),
        note: "Medical bills.".to_owned(),
    };
    assert!(decide(shut("G5", excepted), full_decision()).is_ok());
}

/// D2 T2.
#[test]
fn what_was_decided_at_once_comes_to_the_meeting() {
    let red = on_agenda(1, Colour::Red, Forum::Agencies, 2);
    let on = day("2026-09-04");
    let at_once = red
        .decide_at_once(criteria(), full_decision(), &partial(), on)
        .unwrap();
    assert!(at_once.waits_for_ratification());
    let both = [director(), attorney()];
    let meet = meeting(&both);
    let alone = at_once
        .clone()
        .ratify(criteria(), &meet, all_for(&both[..1]), on);
    assert_eq!(alone, Err(Refusal::NoQuorum));
    let ratified = at_once
        .clone()
        .ratify(criteria(), &meet, all_for(&both), on)
        .unwrap();
    assert!(!ratified.waits_for_ratification());
    let Stage::Decided { how, .. } = &ratified.stage else {
        panic!("it stays decided");
    };
    let ratified_by =
        |it: &How| matches!(it, How::AtOnce { ratified: Some(votes), .. } if votes.len() == 2);
    assert!(ratified_by(how));
    let again = ratified.ratify(criteria(), &meet, all_for(&both), on);
    assert_eq!(again, Err(Refusal::OutOfTurn));
    let against = both.map(|it| Vote {
        staff: it.staff,
        choice: Choice::Against,
    });
    let back = at_once
        .ratify(criteria(), &meet, against.to_vec(), on)
        .unwrap();
    let Stage::Agenda { back_from, .. } = back.stage else {
        panic!("it is on the agenda");
    };
    assert_eq!(back_from, Some(Kind::Full));
}

#[test]
fn only_who_cannot_wait_is_decided_at_once_and_never_with_a_no() {
    let on = day("2026-09-04");
    let at_once = |item: Item, what, by: Member| item.decide_at_once(criteria(), what, &by, on);
    assert_eq!(
        at_once(green(), brief(), attorney()),
        Err(Refusal::NotUrgent)
    );
    let red = |forum| on_agenda(1, Colour::Red, forum, 2);
    let agencies = || red(Forum::Agencies);
    let needs = || Err(Refusal::NeedsMeeting);
    assert_eq!(
        at_once(agencies(), decline(Some((full(), "x"))), attorney()),
        needs()
    );
    let wait = Decision::Waitlist {
        review_on: day("2026-09-10"),
    };
    assert_eq!(
        at_once(agencies(), decided(wait, "no-capacity"), attorney()),
        needs()
    );
    let no = || Err(Refusal::MayNotVote);
    assert_eq!(at_once(agencies(), brief(), counsellor()), no());
    assert_eq!(at_once(agencies(), brief(), director()), no());
    assert_eq!(at_once(red(Forum::Courts), brief(), partial()), no());
    assert!(at_once(red(Forum::Courts), refer(), attorney()).is_ok());
    assert!(
        at_once(
            on_agenda(1, Colour::Orange, Forum::Agencies, 2),
            brief(),
            full()
        )
        .is_ok()
    );
    let mut walled = agencies();
    walled.walled.insert(attorney().staff);
    assert_eq!(
        at_once(walled, brief(), attorney()),
        Err(Refusal::NotToBeSeen)
    );
}

/// D2 T3.
#[test]
fn who_waits_comes_back_by_the_day() {
    let review_on = day("2026-09-28");
    let waits = decide(
        green(),
        decided(Decision::Waitlist { review_on }, "no-capacity"),
    )
    .unwrap();
    let before = waits.clone().on_day(day("2026-09-27"));
    assert_eq!(before, waits);
    let back = waits.clone().on_day(day("2026-09-28"));
    let Stage::Agenda {
        since, back_from, ..
    } = &back.stage
    else {
        panic!("it is on the agenda");
    };
    assert_eq!((*since, *back_from), (review_on, Some(Kind::Waitlist)));
    assert_eq!(waits.clone().on_day(day("2026-12-01")), back);
    assert!(decide(back.clone(), full_decision()).is_ok());
    assert_eq!(back.first_decided_on, Some(day("2026-09-07")));
    let due = day("2026-09-20");
    let more = decide(green(), decided(Decision::MoreInfo { due }, "records")).unwrap();
    let early = more.bring_back(day("2026-09-10")).unwrap();
    let Stage::Agenda { since, .. } = early.stage else {
        panic!("it is on the agenda");
    };
    assert_eq!(since, day("2026-09-10"));
    let done = decide(green(), brief()).unwrap();
    assert_eq!(done.clone().bring_back(due), Err(Refusal::OutOfTurn));
    assert_eq!(done.clone().on_day(day("2030-01-01")), done);
}

#[test]
fn a_sheet_changes_until_it_is_decided() {
    let new = sheet(Forum::Agencies, Colour::Green, 3);
    let changed = green().with_sheet(criteria(), new.clone()).unwrap();
    let Stage::Agenda { sheet, .. } = &changed.stage else {
        panic!("it is on the agenda");
    };
    assert_eq!(sheet.total(criteria()), 66);
    let done = decide(changed, brief()).unwrap();
    assert_eq!(done.with_sheet(criteria(), new), Err(Refusal::OutOfTurn));
}
