//! The form of a screening, read: every line that cannot be read says so at its field, and nothing is guessed.

use super::fields::lists;
use super::model::{CONCLUSIONS, said};
use super::money::hundredths;
use super::states;
use crate::screening::funds::{Applicant, Assets, Funds, Home, Recorded};
use crate::screening::{Income, Line, Often, Pay, Refusal};
use chrono::NaiveDate;
use shared::answers::{Answer, Answers};
use shared::form::GivenDate;
use std::collections::BTreeMap;

/// So many sources of income have a row.
pub(super) const ROWS: usize = 6;

/// The sources, as in the intake form.
pub(super) const SOURCES: [(&str, &str); 5] = [
    ("job", "screening-source-job"),
    ("own", "screening-source-own"),
    ("benefits", "screening-source-benefits"),
    ("family", "screening-source-family"),
    ("other", "screening-source-other"),
];

/// How often something is received, with its word and its message.
pub(super) const OFTEN: [(&str, Often, &str); 5] = [
    ("week", Often::Week, "screening-often-week"),
    ("two-weeks", Often::TwoWeeks, "screening-often-two-weeks"),
    ("half-month", Often::HalfMonth, "screening-often-half-month"),
    ("month", Often::Month, "screening-often-month"),
    ("year", Often::Year, "screening-often-year"),
];

/// The word of income in every week of a season.
pub(super) const SEASON: &str = "season";

/// More letters belong in a note of the case.
pub(super) const LETTERS_MAX: usize = 2000;

/// More people live in no household.
const PEOPLE_MAX: u32 = 99;

/// What stands in a field.
pub(super) type Fields = Vec<(String, String)>;

/// What is to be corrected, by field.
pub(super) type Wrong = Vec<(String, Refusal)>;

fn value<'a>(fields: &'a Fields, name: &str) -> &'a str {
    let found = fields.iter().find(|it| it.0 == name);
    found.map_or("", |it| it.1.trim())
}

/// The person as they were entered; or what has to be corrected.
pub(super) fn applicant(fields: &Fields, funds: &Funds) -> Result<Applicant, Wrong> {
    let mut wrong = Wrong::new();
    let some = |name: &str| Some(value(fields, name).to_owned()).filter(|it| !it.is_empty());
    let given = |id: &str| value(fields, &format!("exception-{id}")) == "yes";
    let exceptions = funds.exceptions.iter().filter(|it| given(&it.id));
    let applicant = Applicant {
        income: income(fields, &mut wrong),
        people: people(fields, funds, &mut wrong),
        home: Home {
            county: some("county"),
            zip: some("zip"),
            state: states::code(value(fields, "state")).map(str::to_owned),
        },
        born: born(fields, &mut wrong),
        victim: said(value(fields, "victim")),
        veteran: said(value(fields, "veteran")),
        assets: match value(fields, "assets") {
            "within" => Some(Assets::Within),
            "over" => Some(Assets::Over),
            _ => None,
        },
        exceptions: exceptions.map(|it| it.id.clone()).collect(),
        bases: bases(fields, funds, &mut wrong),
    };
    for name in ["reason", "note", "county", "state", "zip"] {
        if LETTERS_MAX < value(fields, name).chars().count() {
            wrong.push((name.to_owned(), Refusal::TooLong { max: LETTERS_MAX }));
        }
    }
    let state = value(fields, "state").trim();
    if !state.is_empty() && states::code(state).is_none() {
        wrong.push(("state".to_owned(), Refusal::NoState));
    }
    let conclusion = value(fields, "conclusion");
    if !CONCLUSIONS.iter().any(|it| it.0 == conclusion) {
        wrong.push(("conclusion".to_owned(), Refusal::NoConclusion));
    }
    if wrong.is_empty() {
        Ok(applicant)
    } else {
        Err(wrong)
    }
}

/// How many people, by each definition of the household that was answered.
fn people(fields: &Fields, funds: &Funds, wrong: &mut Wrong) -> BTreeMap<String, u32> {
    let mut people = BTreeMap::new();
    for it in &funds.households {
        let name = format!("people-{}", it.id);
        match value(fields, &name) {
            "" => {}
            typed => match typed.parse::<u32>() {
                Ok(count) if (1..=PEOPLE_MAX).contains(&count) => {
                    people.insert(it.id.clone(), count);
                }
                _ => wrong.push((name, Refusal::NoHousehold)),
            },
        }
    }
    people
}

/// The basis on record, of each list.
fn bases(fields: &Fields, funds: &Funds, wrong: &mut Wrong) -> BTreeMap<String, Recorded> {
    let mut bases = BTreeMap::new();
    for list in lists(funds) {
        let on = day(fields, &format!("proven-{list}"), wrong);
        let claimed = value(fields, &format!("basis-{list}")).to_owned();
        let recorded = match (claimed.as_str(), on) {
            ("", _) => Recorded::NotAsked,
            ("none", _) => Recorded::Nothing,
            (_, Some(on)) => Recorded::Proven { basis: claimed, on },
            (_, None) => Recorded::Unproven { basis: claimed },
        };
        bases.insert(list.to_owned(), recorded);
    }
    bases
}

fn born(fields: &Fields, wrong: &mut Wrong) -> Option<GivenDate> {
    match value(fields, "born") {
        "" => None,
        typed => typed.parse::<GivenDate>().ok().or_else(|| {
            wrong.push(("born".to_owned(), Refusal::NoDay));
            None
        }),
    }
}

fn day(fields: &Fields, name: &str, wrong: &mut Wrong) -> Option<NaiveDate> {
    let typed = value(fields, name);
    let day = typed.parse().ok();
    if day.is_none() && !typed.is_empty() {
        wrong.push((name.to_owned(), Refusal::NoDay));
    }
    day
}

/// The income that was entered. None, where nobody has entered a row nor a statement.
fn income(fields: &Fields, wrong: &mut Wrong) -> Option<Income> {
    let zero_signed_on = day(fields, "zero_signed_on", wrong);
    let mut lines = Vec::new();
    for row in 1..=ROWS {
        let of = |it: &str| value(fields, &format!("{it}-{row}"));
        let sum = format!("amount-{row}");
        let (amount, hours, often) = (of("amount"), of("hours"), of("often"));
        if amount.is_empty() && hours.is_empty() {
            continue;
        }
        let Some(cents) = hundredths(amount) else {
            wrong.push((sum, Refusal::NoSum));
            continue;
        };
        let often = match often {
            SEASON => of("weeks").parse().ok().map(Often::WeeksOf),
            word => OFTEN.iter().find(|it| it.0 == word).map(|it| it.1),
        };
        let Some(often) = often else {
            wrong.push((format!("often-{row}"), Refusal::IncomeIncomplete));
            continue;
        };
        let pay = match (hours, hundredths(hours)) {
            ("", _) => Pay::Amount { cents },
            // A minute is the least that is counted.
            (_, Some(hours)) if hours <= 16_800 => Pay::Hours {
                minutes: u32::try_from(hours * 60 / 100).unwrap_or(0),
                cents_an_hour: cents,
            },
            _ => {
                wrong.push((format!("hours-{row}"), Refusal::NoSum));
                continue;
            }
        };
        lines.push(Line {
            source: of("source").to_owned(),
            pay,
            often,
        });
    }
    let is_asked =
        !lines.is_empty() || zero_signed_on.is_some() || value(fields, "income-asked") == "yes";
    is_asked.then_some(Income {
        lines,
        zero_signed_on,
    })
}

/// The form as it begins, from what the visitor told.
pub(super) fn beginning(answers: &Answers) -> Fields {
    let mut fields = Fields::new();
    let mut put = |name: String, it: &str| fields.push((name, it.to_owned()));
    for (row, told) in (1..=ROWS).zip(answers.rows("Q65")) {
        for name in ["source", "amount", "often"] {
            put(
                format!("{name}-{row}"),
                told.words(name).unwrap_or_default(),
            );
        }
    }
    put("people-own".to_owned(), words(answers, "Q64"));
    put("born".to_owned(), words(answers, "K18"));
    if let Some(home) = answers.rows("Q21").first() {
        for name in ["state", "zip"] {
            put(name.to_owned(), home.words(name).unwrap_or_default());
        }
    }
    let can_pay = match words(answers, "Q67") {
        "full" | "plan" => "yes",
        "waiver" => "no",
        _ => "",
    };
    put("can_pay".to_owned(), can_pay);
    fields
}

fn words<'a>(answers: &'a Answers, question: &str) -> &'a str {
    match answers.get(question) {
        Some(Answer::Words(it)) => it,
        _ => "",
    }
}
