//! Who has hours for a kind of case. The office enters the hours; nothing is guessed.

use crate::access::StaffId;

/// How many minutes one person has for one case type, and how many of them are taken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Room {
    /// Who.
    pub staff: StaffId,
    /// For which case type.
    pub case_type: String,
    /// So many minutes, of the time the office counts in.
    pub minutes: u32,
    /// So many of them are taken by cases that are open.
    pub taken: u32,
}

/// What one person has left for a case type; nothing where more is taken than there is.
pub fn free_minutes(rooms: &[Room], staff: StaffId, case_type: &str) -> u32 {
    let own = rooms
        .iter()
        .filter(|it| it.staff == staff && it.case_type == case_type);
    own.map(|it| it.minutes.saturating_sub(it.taken))
        .fold(0, u32::saturating_add)
}

/// Who has room for a case of that type that takes `minutes`, those with the most room first.
pub fn who_has_room(rooms: &[Room], case_type: &str, minutes: u32) -> Vec<(StaffId, u32)> {
    let mut staff: Vec<StaffId> = rooms.iter().map(|it| it.staff).collect();
    staff.sort_unstable();
    staff.dedup();
    let free = staff
        .into_iter()
        .map(|it| (it, free_minutes(rooms, it, case_type)));
    let mut found: Vec<_> = free
        .filter(|(_, free)| 0 < *free && minutes <= *free)
        .collect();
    found.sort_by_key(|(staff, free)| (std::cmp::Reverse(*free), *staff));
    found
}
