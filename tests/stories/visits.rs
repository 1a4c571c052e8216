//! Visits of every kind for the stories: long, empty, in mixed scripts, with every kind of question.
//! The same seed gives the same visits. Nobody in them exists.

use rand::seq::IndexedRandom;
use rand::{Rng, RngExt};
use serde_json::{Map, Value, json};
use shared::form::{Ask, CodeFormat, Finest, Form, Kind, Place};
use shared::random::{self, Random};
use std::collections::BTreeSet;

/// Bits of names in the scripts people write in, with marks, spaces and joiners that break careless code.
const BITS: &[&str] = &[
    "Marisol",
    "José Ángel",
    "Nguyễn Thị",
    "Ñandú",
    "D'Souza",
    "O\u{2019}Brien",
    "Łukasz",
    "İpek",
    "سلمى",
    "عبد الرحمن",
    "زرمینه",
    "ሰላም",
    "ተስፋዬ",
    "किरण",
    "क्षितिज",
    "মৌসুমী",
    "ਹਰਪ੍ਰੀਤ",
    "မြင့်",
    "陳小明",
    "김민지",
    "Ольга",
    "Ґалаґан",
    "Ixb’alam",
    "  two  spaces  ",
    "tab-less",
    "<script>alert(1)</script>",
    "'; drop table ticket; --",
    "=HYPERLINK(\"x\")",
    "{{7*7}}",
    "e\u{301}",
    "👩🏽‍👧",
    "\u{202e}abc",
    "a\u{200d}b",
];

/// `count` visits, no two of them alike.
pub(crate) fn many(count: usize, seed: u64) -> Vec<Value> {
    let mut random = random::from_seed(seed);
    let (mut visits, mut known) = (Vec::new(), BTreeSet::new());
    while visits.len() < count {
        let visit = visit(visits.len(), &mut random);
        if known.insert(visit.to_string()) {
            visits.push(visit);
        }
    }
    visits
}

fn visit(at: usize, random: &mut Random) -> Value {
    let language = ["en", "es", "ar"][at % 3];
    let mut answers = Map::new();
    // The first in each language answer nothing at all, every fourth of the others everything.
    if 3 <= at {
        let asked = Form::current().questions.iter();
        for question in asked.filter(|it| it.place != Place::Staff) {
            if at.is_multiple_of(4) || random.random_bool(0.5) {
                answers.insert(question.id.clone(), answer(&question.ask, at, random));
            }
        }
    }
    // What a private room hides is not asked outside it, and so cannot be answered there.
    json!({"language": language, "answers": answers})
}

fn answer(ask: &Ask, at: usize, random: &mut Random) -> Value {
    if random.random_bool(0.05) {
        return json!({"tell": "person"});
    }
    match &ask.kind {
        Kind::Choice { choices } | Kind::Language { choices } => {
            json!(choices.choose(random).expect("a question has choices").id)
        }
        Kind::Several { choices, max, .. } => {
            let count = random.random_range(1..=(*max).min(choices.len()));
            let chosen: Vec<_> = choices
                .sample(random, count)
                .map(|it| it.id.clone())
                .collect();
            json!(chosen)
        }
        Kind::Text { chars_max } => json!(words(*chars_max, at, random)),
        Kind::Name { chars_max } => match random.random_range(0..3) {
            0 => json!(words(*chars_max, at, random)),
            1 => json!({"given": words(*chars_max, at, random)}),
            _ => {
                json!({"given": words(*chars_max, at, random), "family1": words(*chars_max, at, random), "family2": ""})
            }
        },
        Kind::Date {
            finest: Finest::Year,
            ..
        } => json!(format!("{}", random.random_range(1930..2020))),
        Kind::Date { year_min, .. } => {
            let year = year_min + random.random_range(0..30);
            let (month, day) = (random.random_range(1..=12), random.random_range(1..=28));
            match random.random_range(0..4) {
                0 => json!("unknown"),
                1 => json!(format!("{year}")),
                2 => json!(format!("{year}-{month:02}")),
                _ => json!(format!("{year}-{month:02}-{day:02}")),
            }
        }
        Kind::Email => json!(format!("visitor{at}@example.org")),
        Kind::Number { min, max } => json!(random.random_range(*min..=*max).to_string()),
        Kind::Count { from, to } => json!(random.random_range(*from..=*to).to_string()),
        Kind::Time { from, .. } => json!(format!("{from:02}:30")),
        Kind::Code { format } => json!(match format {
            CodeFormat::ANumber => "A 012-345-678",
            CodeFormat::Receipt | CodeFormat::AccountOrReceipt => "IOE0912345678",
            CodeFormat::Document => "P1234567",
            CodeFormat::I94 => "123456789A1",
            CodeFormat::Appointment => "0417",
        }),
        Kind::Country { .. } => json!("HN"),
        Kind::Languages { .. } => json!(["es", "mam"]),
        Kind::Income { .. } => json!("le200"),
        Kind::Rows {
            columns, rows_max, ..
        } => {
            let rows = random.random_range(1..=(*rows_max).min(3));
            let row = |random: &mut Random| {
                let mut row = Map::new();
                for column in columns {
                    row.insert(column.id.clone(), answer(column, at, random));
                }
                row
            };
            json!((0..rows).map(|_| row(random)).collect::<Vec<_>>())
        }
        Kind::Phone => {
            let number = random.random_range(2_000_000_000_u64..9_999_999_999);
            match random.random_range(0..3) {
                0 => json!(format!(
                    "+1 ({}) {:07}",
                    number / 10_000_000,
                    number % 10_000_000
                )),
                1 => json!(arabic_digits(number)),
                _ => json!(number.to_string()),
            }
        }
    }
}

/// Words that fill the field to its last character every third time.
fn words(chars_max: usize, at: usize, random: &mut Random) -> String {
    let mut words = (*BITS.choose(random).expect("there are bits")).to_owned();
    if at.is_multiple_of(3) {
        while words.chars().count() < chars_max {
            words.push(' ');
            words.push_str(BITS.choose(random).expect("there are bits"));
        }
    }
    let cut: String = words.chars().take(chars_max).collect();
    if cut.trim().is_empty() {
        "–".to_owned()
    } else {
        cut
    }
}

fn arabic_digits(number: u64) -> String {
    number
        .to_string()
        .chars()
        .filter_map(|it| char::from_u32(0x660 + it.to_digit(10)?))
        .collect()
}

/// Randomness for a story's own decisions, such as when to pull a plug.
pub(crate) fn dice(seed: u64) -> impl Rng {
    random::from_seed(seed)
}
