//! The people of the demonstration morning, of the days before, and those who are expected. All are invented; any likeness
//! is chance.

use chrono::{NaiveDate, TimeDelta};
use serde_json::{Value, json};

/// Twelve visitors of one morning, in order of arrival, as lines for `kiosk drive`.
pub(super) fn morning(today: NaiveDate) -> Vec<Value> {
    let mut visits = spanish_speakers(today);
    visits.extend(arabic_speakers(today));
    visits.extend(english_speakers(today));
    // They do not come sorted by language.
    let order = [0, 8, 5, 1, 9, 6, 2, 10, 3, 7, 11, 4];
    order.iter().map(|at| visits[*at].clone()).collect()
}

fn day(today: NaiveDate, days: i64) -> String {
    (today + TimeDelta::days(days)).to_string()
}

fn spanish_speakers(today: NaiveDate) -> Vec<Value> {
    vec![
        json!({"language": "es", "answers": {
            "K04": "me", "K05": "yes", "K06": "first", "K09": ["work-permit"], "K10": "yes",
            "K11": "card", "K12": day(today, 40), "K13": "no", "K14": "no", "K16": "same",
            "K08": "Marisol", "K17": {"given": "Marisol", "family1": "Ajú", "family2": "Chávez"},
            "K19": "+502 5555 0142", "K20": ["text"], "K22": ["evening"], "K25": "Homestead"}}),
        json!({"language": "es", "answers": {
            "K04": "family", "K05": "yes", "K06": "before", "K09": ["court"], "K10": "unsure",
            "K13": "yes", "K14": "no", "K16": "same", "K08": "Doña Eulalia",
            "K17": "Eulalia Tzoc Ixchop", "K29": ["seat"]}}),
        // Wants a private room: types no name and no town outside it.
        json!({"language": "es", "answers": {
            "K04": "me", "K05": "yes", "K06": "first", "K09": ["person"], "K10": "no", "K13": "no",
            "K14": "yes", "K15": "woman", "K16": "other", "K08": "Rosa"}}),
        json!({"language": "es", "answers": {
            "K06": "case", "K09": ["papers", "payment"], "K10": "no", "K14": "no", "K08": "Yoendris"}}),
        json!({"language": "es", "answers": {
            "K04": "child", "K05": "no", "K09": ["green-card", "family"], "K10": "yes", "K11": "uscis",
            "K12": day(today, 21), "K13": "no", "K14": "no", "K08": "Señora Quispe",
            "K17": {"given": "Nayeli", "family1": "Quispe", "family2": "Mamani"}, "K29": ["baby"]}}),
    ]
}

fn arabic_speakers(today: NaiveDate) -> Vec<Value> {
    vec![
        json!({"language": "ar", "answers": {
            "K04": "me", "K05": "yes", "K06": "first", "K09": ["asylum", "letter"], "K10": "yes",
            "K11": "court", "K12": day(today, 5), "K13": "no", "K14": "no", "K16": "same",
            "K08": "أم يوسف", "K17": "سلمى عبد الرحمن الخطيب", "K19": "٣٠٥٥٥٥٠١٧٧", "K20": ["call"],
            "K21": "only-me", "K22": ["morning"]}}),
        // Missed a hearing eleven days ago.
        json!({"language": "ar", "answers": {
            "K04": "me", "K05": "yes", "K09": ["court"], "K10": "yes", "K11": "court",
            "K12": day(today, -11), "K13": "no", "K14": "no", "K08": "إدريس", "K29": ["hearing"]}}),
        json!({"language": "ar", "answers": {
            "K04": "other", "K05": "yes", "K09": ["travel"], "K10": "no", "K13": "no", "K14": "no",
            "K08": "ليلى", "K25": "Dearborn"}}),
    ]
}

fn english_speakers(today: NaiveDate) -> Vec<Value> {
    let year = day(today, 400);
    vec![
        json!({"language": "en", "answers": {
            "K04": "me", "K05": "yes", "K06": "first", "K09": ["citizenship"], "K10": "no", "K13": "no",
            "K14": "no", "K16": "en", "K08": "Mrs. Nguyễn",
            "K17": {"family1": "Nguyễn", "given": "Thị Hoa"}, "K19": "(305) 555-0119", "K20": ["call", "voice"]}}),
        json!({"language": "en", "answers": {
            "K04": "me", "K05": "yes", "K09": ["tps"], "K10": "yes", "K11": "card",
            "K12": year[..4], "K14": "no", "K16": "other", "K08": "ሰላም", "K17": "ሰላም ተስፋዬ ገብረ"}}),
        json!({"language": "en", "answers": {
            "K04": "me", "K05": "yes", "K09": ["letter"], "K10": "yes", "K11": "rfe",
            "K12": day(today, 9), "K13": "no", "K14": "no", "K08": "Zarmina", "K17": "زرمینه احمدزی",
            "K29": ["wheelchair"]}}),
        json!({"language": "en", "answers": {
            "K09": ["records"], "K10": "person", "K14": "no", "K16": "sign", "K08": "Jean-Baptiste",
            "K17": {"given": "Jean-Baptiste", "family1": "Désir"}, "K25": "33127", "K29": ["hearing"]}}),
    ]
}

/// Somebody who came on one of the days before; minutes count from when the office opened.
#[derive(Debug, Clone, Copy)]
pub(super) struct Earlier {
    pub(super) at: i64,
    pub(super) lane: &'static str,
    pub(super) reads: &'static str,
    /// How long the visit takes.
    pub(super) takes: i64,
    /// After how long they leave, if they do.
    pub(super) patience: Option<i64>,
    /// Whether they come when they are called.
    pub(super) comes: bool,
}

/// When people come: many at once in the morning, fewer in the afternoon.
const ARRIVALS: [i64; 22] = [
    0, 1, 3, 8, 16, 24, 37, 52, 66, 85, 103, 128, 154, 190, 226, 245, 268, 301, 322, 356, 391, 418,
];

/// How long a visit to the desk takes, and a consultation.
const DESK_TAKES: [i64; 5] = [8, 12, 10, 17, 9];
const CONSULTATION_TAKES: [i64; 7] = [26, 38, 22, 31, 45, 29, 34];

/// Those who came on the `nth` of the days before.
pub(super) fn earlier(nth: usize) -> Vec<Earlier> {
    let readers = ["es", "es", "en", "ar", "es", "en", "es", "ar"];
    let one = |(n, at): (usize, &i64)| {
        // Another order on each day, and the same one in each demonstration.
        let mixed = n * 5 + nth * 3;
        let is_desk = mixed.is_multiple_of(3);
        Earlier {
            at: at + i64::try_from(mixed % 7).unwrap_or(0),
            lane: if is_desk { "desk" } else { "consultation" },
            reads: readers[mixed % readers.len()],
            takes: if is_desk {
                DESK_TAKES[mixed % DESK_TAKES.len()]
            } else {
                CONSULTATION_TAKES[mixed % CONSULTATION_TAKES.len()]
            },
            patience: (mixed % 17 == 4).then_some(20),
            comes: mixed % 13 != 7,
        }
    };
    let mut all: Vec<Earlier> = ARRIVALS.iter().enumerate().map(one).collect();
    all.sort_by_key(|it| it.at);
    all
}

/// A person as the form for an appointment asks.
type Person = Vec<(&'static str, &'static str)>;

/// Who is expected today, each with the how manieth time of the day.
pub(super) fn expected_today() -> Vec<(usize, Person)> {
    vec![
        (1, vec![("call_name", "Wilmer"), ("language", "es")]),
        (
            3,
            vec![
                ("call_name", "Madame Désir"),
                ("language", "en"),
                ("phone", "305 555 0161"),
                ("may-call", "yes"),
            ],
        ),
        (
            6,
            vec![
                ("call_name", "أبو كريم"),
                ("language", "ar"),
                ("phone", "305 555 0148"),
                ("may-call", "yes"),
            ],
        ),
    ]
}

/// Who is expected tomorrow.
pub(super) fn expected_tomorrow() -> Vec<(usize, Person)> {
    vec![
        (
            0,
            vec![
                ("call_name", "Yesenia"),
                ("language", "es"),
                ("phone", "305 555 0107"),
                ("may-call", "yes"),
            ],
        ),
        (
            2,
            vec![
                ("call_name", "Mr. Haile"),
                ("language", "en"),
                ("address", "12 Palm Street, Miami FL 33127"),
                ("may-letter", "yes"),
            ],
        ),
    ]
}
