//! The order of the agenda, and the promise of a day.

use super::*;
use crate::selection::{Promise, Section, agenda, promised_on};
use crate::working_days::Holidays;
use proptest::prelude::*;

fn ids(items: &[Item], today: &str, viewer: Member) -> Vec<(u128, Section)> {
    let holidays = Holidays::federal();
    let entries = agenda(criteria(), holidays, items, day(today), &viewer);
    let each = entries
        .into_iter()
        .map(|it| (it.item.as_u128(), it.section));
    each.collect()
}

fn at_once(id: u128, colour: Colour, on: &str) -> Item {
    let item = on_agenda(id, colour, Forum::Agencies, 2);
    let brief = decided(Decision::Brief, "emergency");
    item.decide_at_once(criteria(), brief, &attorney(), day(on))
        .unwrap()
}

fn waiting(id: u128, until: &str) -> Item {
    let review_on = day(until);
    let wait = decided(Decision::Waitlist { review_on }, "no-capacity");
    decide(on_agenda(id, Colour::Green, Forum::Agencies, 1), wait).unwrap()
}

#[test]
fn what_could_not_wait_is_first_then_the_new_by_score_then_who_comes_back_then_the_overdue() {
    use Section::{New, Overdue, Ratify, Returned};
    let mut late = on_agenda(9, Colour::Green, Forum::Agencies, 3);
    late.intake_on = day("2026-08-03");
    late.promised_on = day("2026-08-17");
    let items = [
        late,
        waiting(8, "2026-09-14"),
        waiting(7, "2026-09-15"),
        on_agenda(5, Colour::Green, Forum::Agencies, 1),
        on_agenda(4, Colour::Green, Forum::Agencies, 2),
        on_agenda(3, Colour::Red, Forum::Courts, 2),
        at_once(2, Colour::Orange, "2026-09-03"),
        at_once(1, Colour::Red, "2026-09-04"),
        item(10, Colour::Green, Forum::Agencies),
        decide(on_agenda(11, Colour::Green, Forum::Agencies, 1), refer()).unwrap(),
    ];
    assert_eq!(
        ids(&items, "2026-09-14", attorney()),
        [
            (1, Ratify),
            (2, Ratify),
            (3, New),
            (4, New),
            (5, New),
            (8, Returned),
            (9, Overdue)
        ]
    );
    assert_eq!(
        ids(&items, "2026-09-15", attorney())[5..7],
        [(8, Returned), (7, Returned)]
    );
}

#[test]
fn whoever_is_walled_off_does_not_find_the_item_on_the_agenda() {
    let mut walled = on_agenda(1, Colour::Green, Forum::Agencies, 2);
    walled.walled.insert(full().staff);
    let mut recused = at_once(2, Colour::Red, "2026-09-03");
    recused.recused.insert(full().staff);
    let items = [
        walled,
        recused,
        on_agenda(3, Colour::Green, Forum::Agencies, 1),
    ];
    assert_eq!(ids(&items, "2026-09-07", full()), [(3, Section::New)]);
    assert_eq!(ids(&items, "2026-09-07", attorney()).len(), 3);
}

#[test]
fn a_decision_comes_within_ten_business_days_and_the_person_is_told_the_day() {
    let holidays = Holidays::federal();
    // 7 September 2026 is Labor Day.
    let by = day("2026-09-16");
    assert_eq!(promised_on(criteria(), holidays, day("2026-09-01")), by);
    let stands = |item: &Item, today: &str| {
        crate::selection::standing(
            holidays,
            item.promised_on,
            item.first_decided_on,
            day(today),
        )
    };
    let open = on_agenda(1, Colour::Green, Forum::Agencies, 2);
    assert_eq!(stands(&open, "2026-09-16"), Promise::Open { by });
    let late = |business_days_late| Promise::Broken {
        by,
        business_days_late,
    };
    assert_eq!(stands(&open, "2026-09-17"), late(1));
    assert_eq!(stands(&open, "2026-09-21"), late(3));
    let kept = decide(open.clone(), refer()).unwrap();
    let on = day("2026-09-07");
    assert_eq!(stands(&kept, "2027-01-01"), Promise::Kept { on });
    let both = [director(), attorney()];
    let on = day("2026-09-18");
    let broken = open.decide(criteria(), &meeting(&both), refer(), all_for(&both), on);
    assert_eq!(stands(&broken.unwrap(), "2027-01-01"), late(2));
    // Who is told to wait was told in time, and is not late when they come back.
    let back = waiting(2, "2026-09-30").on_day(day("2026-10-05"));
    assert_eq!(
        stands(&back, "2026-10-05"),
        Promise::Kept {
            on: day("2026-09-07")
        }
    );
}

fn some_items(seeds: &[(u8, u8, u8)]) -> Vec<Item> {
    let each = seeds.iter().enumerate().map(|(at, (kind, points, days))| {
        let id = at as u128 + 1;
        let colour = Colour::ALL[usize::from(*days) % 5];
        let mut item = match kind % 3 {
            0 => on_agenda(id, colour, Forum::Agencies, points % 4),
            1 => waiting(id, &format!("2026-09-{:02}", 8 + days % 20)),
            _ => at_once(id, Colour::ALL[usize::from(*days) % 2], "2026-09-04"),
        };
        item.intake_on -= chrono::TimeDelta::days(i64::from(*days));
        item.promised_on -= chrono::TimeDelta::days(i64::from(*days));
        item
    });
    each.collect()
}

proptest! {
    /// However the items lie, the agenda is the same; everybody on it is there once, and the parts come in their order.
    #[test]
    fn the_order_is_total_and_stable(
        seeds in prop::collection::vec((0..6u8, 0..4u8, 0..30u8), 0..12), turn in 0..12usize,
    ) {
        let items = some_items(&seeds);
        let first = ids(&items, "2026-09-20", attorney());
        let mut turned = items.clone();
        turned.rotate_left(turn.min(items.len()));
        prop_assert_eq!(&ids(&turned, "2026-09-20", attorney()), &first);
        turned.reverse();
        prop_assert_eq!(&ids(&turned, "2026-09-20", attorney()), &first);
        let once: std::collections::BTreeSet<_> = first.iter().map(|it| it.0).collect();
        prop_assert_eq!(once.len(), first.len());
        prop_assert!(first.is_sorted_by_key(|it| it.1));
    }

    /// Among new ones the higher score comes first.
    #[test]
    fn new_ones_come_by_their_score(seeds in prop::collection::vec((Just(0u8), 0..4u8, 0..5u8), 0..12)) {
        let items = some_items(&seeds);
        let entries = agenda(criteria(), Holidays::federal(), &items, day("2026-09-08"), &attorney());
        let new: Vec<u32> = entries.iter().filter(|it| it.section == Section::New).map(|it| it.total).collect();
        prop_assert!(new.is_sorted_by(|a, b| b <= a));
    }
}
