//! When windows are open, as planned and as it looks.

use super::Minutes;

/// A window is planned to be open from then to then.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Shift {
    /// Which window.
    pub window: u32,
    /// From when.
    pub from: Minutes,
    /// Until when.
    pub to: Minutes,
}

/// The number of a window that is only thought of.
pub const ADDED: u32 = u32::MAX;

/// When a window takes visitors, from a moment on, in order.
pub(super) type Spans = Vec<(Minutes, Minutes)>;

/// A window that should be open and is not, is believed to open so much later.
const LATE: Minutes = 10.0;

/// Where nothing is planned, or everything was planned to be over: so long it goes on at least.
const AT_LEAST: Minutes = 60.0;

/// Where nothing is planned, an open window stays open for so long.
const DAY: Minutes = 720.0;

/// Windows that open so much before their time, or more, have been planned wrongly, where most of those that were opened
/// agree: within so much, and so many of them at least.
const WRONG: Minutes = 20.0;
const AGREE_WITHIN: Minutes = 10.0;
const AGREE: usize = 2;

/// The plan by the hours that the day really keeps: where windows have opened an hour early, lunch comes an hour early as
/// well. When a window closes stays as planned; so does all that is planned where windows open late, which happens without
/// lunch being later, and at windows that have not opened. `opened` are windows, and when they opened first today.
pub(super) fn as_begun(plan: &[Shift], opened: &[(u32, Minutes)]) -> Vec<Shift> {
    let own = |window: u32| plan.iter().filter(move |it| it.window == window);
    let begins = |window: u32| own(window).map(|it| it.from).reduce(Minutes::min);
    let off = opened.iter();
    let off = off.filter_map(|(window, at)| Some(at - begins(*window)?));
    let mut off: Vec<Minutes> = off.collect();
    off.sort_by(Minutes::total_cmp);
    let by = off.get(off.len() / 2).copied().unwrap_or(0.0);
    let agree = off.iter().filter(|it| (*it - by).abs() <= AGREE_WITHIN);
    let agree = agree.count();
    if -WRONG < by || agree < AGREE || agree * 3 < off.len() * 2 {
        return plan.to_vec();
    }
    let moved = plan.iter().map(|it| {
        if opened.iter().all(|(window, _)| *window != it.window) {
            return *it;
        }
        let is_last = own(it.window).all(|other| other.to <= it.to);
        Shift {
            from: it.from + by,
            to: if is_last { it.to } else { it.to + by },
            ..*it
        }
    });
    moved.collect()
}

/// As planned: a window that is open stays so until its planned end, one that is closed opens as planned.
pub(super) fn as_planned(plan: &[Shift], window: u32, is_open: bool, now: Minutes) -> Spans {
    let own = plan.iter().filter(|it| it.window == window && now < it.to);
    let mut spans: Spans = own.map(|it| (it.from, it.to)).collect();
    spans.sort_by(|one, other| one.0.total_cmp(&other.0));
    match spans.first_mut() {
        // Open before its time: it stays open through the planned beginning.
        Some(first) if is_open => first.0 = now,
        Some(first) if first.0 <= now => first.0 = (now + LATE).min(first.1),
        None if is_open => spans.push((now, end_of(plan).max(now + LATE))),
        Some(_) | None => {}
    }
    spans
}

/// As it is now: what is open stays open to the end of the day.
pub(super) fn as_now(plan: &[Shift], is_open: bool, now: Minutes) -> Spans {
    let end = if plan.is_empty() {
        now + DAY
    } else {
        end_of(plan).max(now + AT_LEAST)
    };
    if is_open {
        vec![(now, end)]
    } else {
        Vec::new()
    }
}

/// When the last window closes.
fn end_of(plan: &[Shift]) -> Minutes {
    plan.iter().map(|it| it.to).fold(0.0, Minutes::max)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shift(window: u32, from: Minutes, to: Minutes) -> Shift {
        Shift { window, from, to }
    }

    fn plan() -> Vec<Shift> {
        vec![
            shift(1, 600.0, 780.0),
            shift(1, 840.0, 1080.0),
            shift(2, 600.0, 1080.0),
            shift(3, 630.0, 1080.0),
        ]
    }

    fn begun(opened: &[(u32, Minutes)]) -> Vec<Shift> {
        as_begun(&plan(), opened)
    }

    #[test]
    fn lunch_moves_with_the_morning_and_closing_time_does_not() {
        let early = begun(&[(1, 540.0), (2, 543.0), (3, 568.0)]);
        assert_eq!(early[0], shift(1, 540.0, 720.0), "as the middle one");
        assert_eq!(early[1], shift(1, 780.0, 1080.0));
        assert_eq!(early[2], shift(2, 540.0, 1080.0));
        let half = begun(&[(1, 540.0), (2, 540.0)]);
        assert_eq!(half[3], plan()[3], "it has not opened yet");
    }

    #[test]
    fn a_few_minutes_one_window_alone_or_a_late_morning_move_nothing() {
        let moves_nothing: [&[(u32, Minutes)]; 6] = [
            &[],
            &[(1, 585.0), (2, 590.0), (3, 612.0)],
            &[(1, 700.0)],
            &[(1, 700.0), (2, 600.0), (3, 631.0)],
            &[(7, 540.0), (8, 540.0)],
            // After a meeting of all.
            &[(1, 660.0), (2, 660.0), (3, 660.0)],
        ];
        for opened in moves_nothing {
            assert_eq!(begun(opened), plan(), "{opened:?}");
        }
    }
}
