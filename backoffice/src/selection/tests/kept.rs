//! What is kept of an item comes back as it was; and an item follows its conflict check.

use super::{
    attorney, criteria, day, decide, decided, director, full, item, on_agenda, refer, sheet,
};
use crate::conflicts::Standing;
use crate::screening::funds::{Gate, Outcome, Said};
use crate::selection::data::Editions;
use crate::selection::follow::Column;
use crate::selection::gates::{Known, Screened, filled_in};
use crate::selection::items::{Facts, Kept, Record, Second};
use crate::selection::word::Word;
use crate::selection::{
    Choice, Decision, Forum, GateAnswer, How, Item, Kind, OfficeSize, Reach, Seat, Sheet, Stage,
    Warmth,
};
use proptest::prelude::*;
use shared::ids::VisitId;
use shared::triage::Colour;
use uuid::Uuid;

fn colour() -> impl Strategy<Value = Colour> {
    prop::sample::select(Colour::ALL.to_vec())
}

fn forum() -> impl Strategy<Value = Forum> {
    prop::sample::select(vec![Forum::Agencies, Forum::Courts])
}

fn decision() -> impl Strategy<Value = Option<crate::selection::Decided>> {
    let review = day("2026-09-20");
    let limited = Decision::Limited {
        not_done: vec!["<b>The appeal</b>".to_owned()],
    };
    let warm = Decision::Refer {
        warmth: Warmth::Warm,
    };
    prop::sample::select(vec![
        None,
        Some(decided(Decision::Full, "merits")),
        Some(decided(limited, "forms-only")),
        Some(decided(Decision::Brief, "short-question")),
        Some(refer()),
        Some(decided(warm, "no-capacity")),
        Some(decided(
            Decision::Waitlist { review_on: review },
            "no-capacity",
        )),
        Some(decided(Decision::MoreInfo { due: review }, "records")),
    ])
}

fn stages(id: u128, colour: Colour, forum: Forum, points: u8) -> Vec<Item> {
    let begun = item(id, colour, forum);
    let agenda = on_agenda(id, colour, forum, points);
    let conflict = begun.clone().find_conflict(&attorney(), day("2026-09-02"));
    let mut all = vec![begun, conflict.unwrap(), agenda.clone()];
    let at_once = decided(Decision::Full, "emergency");
    all.extend(agenda.decide_at_once(criteria(), at_once, &attorney(), day("2026-09-04")));
    all
}

fn facts(words: &str) -> Facts {
    Facts {
        reads: "es".to_owned(),
        county: "kings".to_owned(),
        matter: words.to_owned(),
        relief: String::new(),
        dates: "2026-12-01".to_owned(),
        minutes: Some(750),
        fund: "general".to_owned(),
        has_safe_channel: false,
        has_date: true,
        second: Some(Second::of(&full(), words)),
    }
}

fn record(item: Item, words: &str) -> Record {
    let sheet = match &item.stage {
        Stage::Agenda { sheet, .. } | Stage::Decided { sheet, .. } => sheet.clone(),
        _ => Sheet::new(item.forum, item.colour),
    };
    Record {
        said: item.forum,
        sheet,
        item,
        visit: VisitId(Uuid::from_u128(9)),
        number: 7,
        version: 3,
        editions: Editions::default(),
        facts: facts(words),
    }
}

/// Without the votes, which stand with the decision.
fn without_votes(mut item: Item) -> Item {
    if let Stage::Decided { how, .. } = &mut item.stage {
        match how {
            How::Meeting { votes } => votes.clear(),
            How::AtOnce { ratified, .. } => ratified.iter_mut().for_each(Vec::clear),
        }
    }
    item
}

#[track_caller]
fn comes_back(item: Item, words: &str) {
    let kept = record(item, words);
    let clear = kept.clear(criteria());
    let bytes = serde_json::to_vec(&Kept::of(&kept)).unwrap();
    let read: Kept = serde_json::from_slice(&bytes).unwrap();
    let back = read.record(&clear).expect("the halves fit");
    assert_eq!(back.item, without_votes(kept.item));
    assert!(back.facts == kept.facts && back.sheet == kept.sheet);
    assert_eq!(back.clear(criteria()), clear);
}

proptest! {
    #[test]
    fn an_item_comes_back_as_it_was_kept(
        colour in colour(), forum in forum(), points in 0..=3_u8, words in ".{0,40}", decision in decision(),
    ) {
        for item in stages(1, colour, forum, points) {
            comes_back(item, &words);
        }
        if let Some(decided) = decision {
            let item = on_agenda(1, colour, forum, points);
            comes_back(decide(item, decided).unwrap(), &words);
        }
    }

    #[test]
    fn an_item_follows_its_check_and_then_stands_still(at in 0..6_usize, checked in 0..5_usize) {
        let (column, _) = Column::ALL[at];
        let standing = [
            Standing::NotMade,
            Standing::Outdated,
            Standing::Open { hits: 2 },
            Standing::Clear { had_hits: true },
            Standing::Conflict,
        ][checked];
        let after = column.following(standing).unwrap_or(column);
        prop_assert_eq!(after.following(standing), None);
        prop_assert_eq!(after == Column::Decided, column == Column::Decided);
        if standing == Standing::Conflict && column != Column::Decided {
            prop_assert_eq!(after, Column::Conflict);
        }
        if standing != Standing::Conflict {
            prop_assert_ne!(after, Column::Conflict);
        }
        // Nobody gets past the check by anything but a check that is clear.
        if column == Column::IntakeDone && !standing.is_clear() {
            prop_assert!(matches!(after, Column::IntakeDone | Column::Conflict));
        }
    }

    #[test]
    fn what_is_not_known_shuts_no_gate_and_opens_none(
        checked in 0..3_usize, area in 0..3_usize, money in 0..3_usize, fund in 0..4_usize, has_authority: bool,
    ) {
        let said = [Said::Yes, Said::No, Said::Unknown][area];
        let gate = [Gate::Clear, Gate::Shut, Gate::Ask][money];
        let fund = [Some(Outcome::Meets), Some(Outcome::DoesNot), Some(Outcome::Unknown), None][fund];
        let conflict = [Standing::Clear { had_hits: false }, Standing::Outdated, Standing::Conflict][checked];
        let known = Known { conflict, has_authority, screened: Some(Screened { area: said, money: gate, fund }) };
        let sheet = filled_in(criteria(), Sheet::new(Forum::Agencies, Colour::Green), &known);
        let is = |id: &str, yes: bool, no: bool| match sheet.gate(id) {
            Some(GateAnswer::Yes) => yes,
            Some(GateAnswer::No) => no,
            Some(GateAnswer::Unknown { .. }) => !yes && !no,
            _ => false,
        };
        prop_assert!(is("G1", conflict.is_clear(), conflict == Standing::Conflict));
        prop_assert!(is("G3", has_authority, !has_authority));
        prop_assert!(is("G4", said == Said::Yes, said == Said::No));
        prop_assert!(is("G5", gate == Gate::Clear, gate == Gate::Shut));
        prop_assert!(is("G6", fund == Some(Outcome::Meets), fund == Some(Outcome::DoesNot)));
        // Computing it again changes nothing.
        prop_assert_eq!(&filled_in(criteria(), sheet.clone(), &known), &sheet);
    }
}

#[test]
fn a_gate_that_a_supervisor_opened_stays_open_while_the_program_says_no() {
    let known = Known {
        conflict: Standing::Clear { had_hits: false },
        has_authority: true,
        screened: None,
    };
    let opened = GateAnswer::Excepted {
        reason: "hardship".to_owned(),
        note: "A fire.".to_owned(),
    };
    let sheet = sheet(Forum::Agencies, Colour::Green, 1);
    let sheet = sheet
        .answer(criteria(), "G5", opened.clone(), Some(&director()))
        .unwrap();
    let sheet = filled_in(criteria(), sheet, &known);
    assert_eq!(sheet.gate("G5"), Some(&opened));
    assert!(matches!(sheet.gate("G4"), Some(GateAnswer::Unknown { .. })));
}

#[test]
fn every_word_is_read_again() {
    fn all<W: Word + std::fmt::Debug>() {
        for (it, word) in W::ALL {
            assert_eq!((W::find(word), it.word()), (Some(*it), *word));
        }
    }
    all::<Kind>();
    all::<Forum>();
    all::<Choice>();
    all::<Seat>();
    all::<OfficeSize>();
    all::<Reach>();
    all::<Column>();
    assert!(Kind::ALL.iter().all(|it| !it.word().is_empty()));
}
