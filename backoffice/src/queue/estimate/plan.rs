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
