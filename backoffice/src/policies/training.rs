//! The training log: who has been taught what, by whom, for how long. Accreditation is renewed with it.

use super::model::{Refusal, short};
use crate::access::StaffId;
use chrono::NaiveDate;
use uuid::Uuid;

/// The fields of a line.
pub(super) const FIELDS: [&str; 6] = [
    "staff",
    "topic",
    "held_on",
    "hours",
    "held_by",
    "certificate",
];

const MINUTES_MAX: u32 = 200 * 60;

/// A line of the log.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Training {
    pub(super) id: Uuid,
    pub(super) staff: StaffId,
    pub(super) topic: String,
    pub(super) held_on: NaiveDate,
    pub(super) minutes: u32,
    pub(super) held_by: String,
    /// What the certificate says, or where it lies.
    pub(super) certificate: String,
    /// The day on which it was struck, as it was wrong.
    pub(super) struck_on: Option<NaiveDate>,
}

impl Training {
    /// What was typed, by the rules.
    pub(super) fn read<'a>(
        id: Uuid,
        value: impl Fn(&str) -> &'a str,
        today: NaiveDate,
    ) -> Result<Training, Refusal> {
        let [staff, topic, held_on, hours, held_by, certificate] = FIELDS.map(value);
        let topic = short(topic)?;
        if topic.is_empty() {
            return Err(Refusal::NoTopic);
        }
        Ok(Training {
            id,
            staff: staff.parse().map_err(|_| Refusal::Nobody)?,
            topic,
            held_on: held_on
                .parse()
                .ok()
                .filter(|it| *it <= today)
                .ok_or(Refusal::NoDay)?,
            minutes: minutes(hours).ok_or(Refusal::NoHours)?,
            held_by: short(held_by)?,
            certificate: short(certificate)?,
            struck_on: None,
        })
    }
}

/// Hours such as `2`, `1.5` or `1,75`, in minutes; exact to the quarter of an hour.
pub(super) fn minutes(hours: &str) -> Option<u32> {
    let hours = hours.trim().replace(',', ".");
    let (whole, part) = hours.split_once('.').unwrap_or((&hours, ""));
    let whole: u32 = whole.parse().ok()?;
    let part = match part {
        "" | "0" | "00" => 0,
        "25" => 15,
        "5" | "50" => 30,
        "75" => 45,
        _ => return None,
    };
    let minutes = whole.checked_mul(60)?.checked_add(part)?;
    (1..=MINUTES_MAX).contains(&minutes).then_some(minutes)
}

/// The minutes of those lines of somebody that stand.
pub(super) fn total(log: &[Training], staff: StaffId, since: NaiveDate) -> u32 {
    let counts =
        |it: &&Training| it.staff == staff && it.struck_on.is_none() && it.held_on >= since;
    log.iter().filter(counts).map(|it| it.minutes).sum()
}
