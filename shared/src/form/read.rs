//! Reads the form from its files and says in words what is wrong with one, so that an office that edits
//! its form is told which question and which line to look at.

use super::code::CodeFormat;
use super::condition::Condition;
use super::fault::{FormFault, fault, line_at, line_of};
use super::own::{CHOICE_MAX, WORDS_MAX, noted};
use super::question::{
    Ask, Careful, Choice, Finest, Kind, OtherWords, Part, Place, Question, Retention, RowsShape,
    Sense, Sensitivity,
};
use super::{Form, Lane, Section};
use chrono::NaiveDate;
use serde::Deserialize;
use std::collections::BTreeMap;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawForm {
    version: u32,
    notice_version: u32,
    notice_date: NaiveDate,
    booth_notice_version: u32,
    booth_notice_date: NaiveDate,
    sections: Vec<Section>,
    countries_first: Vec<String>,
    #[serde(rename = "set")]
    sets: Vec<RawSet>,
    #[serde(rename = "lane")]
    lanes: Vec<Lane>,
    #[serde(rename = "question")]
    questions: Vec<Raw>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawSet {
    id: String,
    choices: Vec<RawChoice>,
}

#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields)]
struct RawChoice {
    id: String,
    text: Option<String>,
    words: Option<BTreeMap<String, String>>,
    icon: String,
}

/// A question or a column as it stands in the file.
#[expect(
    clippy::struct_excessive_bools,
    reason = "each is a word that may stand in the file"
)]
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Raw {
    id: String,
    kind: String,
    text: Option<String>,
    words: Option<BTreeMap<String, String>>,
    #[serde(default)]
    help: BTreeMap<String, String>,
    icon: Option<String>,
    #[serde(default)]
    masked: bool,
    #[serde(default)]
    no_unless_said: bool,
    when: Option<Condition>,
    asked_as: Option<OtherWords>,
    section: Option<String>,
    booth_too: Option<String>,
    place: Option<Place>,
    part: Option<Part>,
    sensitivity: Option<Sensitivity>,
    retention: Option<Retention>,
    #[serde(default)]
    required: bool,
    #[serde(default)]
    express: bool,
    #[serde(default)]
    off: bool,
    choices: Option<Vec<RawChoice>>,
    set: Option<String>,
    max: Option<u32>,
    min: Option<u32>,
    from: Option<u8>,
    to: Option<u8>,
    chars_max: Option<usize>,
    year_min: Option<i32>,
    year_max: Option<i32>,
    #[serde(default)]
    sense: Sense,
    #[serde(default)]
    finest: Finest,
    #[serde(default)]
    age: bool,
    format: Option<CodeFormat>,
    #[serde(default)]
    none: bool,
    #[serde(default)]
    suggested: Vec<String>,
    days_since: Option<String>,
    #[serde(default)]
    said_of: Vec<String>,
    unless_said: Option<String>,
    careful: Option<Careful>,
    size_of: Option<String>,
    rows_max: Option<usize>,
    #[serde(default, rename = "column")]
    columns: Vec<Raw>,
}

type Sets = BTreeMap<String, Vec<RawChoice>>;

/// The form that `source` (TOML) describes.
pub fn read(source: &str) -> Result<Form, FormFault> {
    let raw: RawForm = toml::from_str(source).map_err(|it| FormFault {
        line: it.span().map(|at| line_at(source, at.start)),
        ..fault("form", it.message())
    })?;
    form(raw).map_err(|it| FormFault {
        line: line_of(source, &it.at),
        ..it
    })
}

fn form(raw: RawForm) -> Result<Form, FormFault> {
    let sets = raw.sets.into_iter().map(|it| (it.id, it.choices)).collect();
    let questions = raw.questions.into_iter();
    let form = Form {
        version: raw.version,
        notice_version: raw.notice_version,
        notice_date: raw.notice_date,
        booth_notice_version: raw.booth_notice_version,
        booth_notice_date: raw.booth_notice_date,
        sections: raw.sections,
        countries_first: raw.countries_first,
        lanes: raw.lanes,
        questions: questions
            .map(|it| question(it, &sets))
            .collect::<Result<_, _>>()?,
    };
    super::check::check(&form)?;
    Ok(form)
}

fn question(raw: Raw, sets: &Sets) -> Result<Question, FormFault> {
    let id = raw.id.clone();
    let text = match own_text(&raw)? {
        Some(text) => text,
        None => raw.text.clone().ok_or_else(|| fault(&id, "has no text"))?,
    };
    let section = raw.section.clone();
    Ok(Question {
        section: section.ok_or_else(|| fault(&id, "stands in no section"))?,
        booth_too: raw.booth_too.clone(),
        place: raw.place.ok_or_else(|| fault(&id, "has no place"))?,
        part: raw.part.ok_or_else(|| fault(&id, "has no part"))?,
        sensitivity: raw
            .sensitivity
            .ok_or_else(|| fault(&id, "has no sensitivity"))?,
        required: raw.required,
        express: raw.express,
        off: raw.off,
        retention: raw
            .retention
            .ok_or_else(|| fault(&id, "has no retention class"))?,
        suggested: raw.suggested.clone(),
        ask: ask(raw, text, sets)?,
    })
}

fn ask(raw: Raw, text: String, sets: &Sets) -> Result<Ask, FormFault> {
    let id = raw.id.clone();
    if raw.none && !matches!(raw.kind.as_str(), "several" | "country") {
        return Err(fault(&id, format!("a {} takes no `none`", raw.kind)));
    }
    Ok(Ask {
        when: raw.when.clone(),
        asked_as: raw.asked_as.clone(),
        icon: raw.icon.clone().unwrap_or_else(|| "question".to_owned()),
        masked: raw.masked,
        no_unless_said: raw.no_unless_said,
        days_since: raw.days_since.clone(),
        said_of: raw.said_of.clone(),
        unless_said: raw.unless_said.clone(),
        careful: raw.careful.clone(),
        kind: kind(raw, &text, sets)?,
        id,
        text,
    })
}

fn column(raw: Raw, text: &str, sets: &Sets) -> Result<Ask, FormFault> {
    let text = raw
        .text
        .clone()
        .unwrap_or_else(|| format!("{text}-{}", raw.id));
    if raw.place.is_some() || raw.section.is_some() || !raw.columns.is_empty() {
        return Err(fault(&raw.id, "a column has no place, section or columns"));
    }
    if raw.words.is_some() || !raw.help.is_empty() {
        return Err(fault(&raw.id, "a column has no words of its own"));
    }
    if raw.asked_as.is_some() {
        return Err(fault(&raw.id, "a column has the same words for everybody"));
    }
    ask(raw, text, sets)
}

fn kind(raw: Raw, text: &str, sets: &Sets) -> Result<Kind, FormFault> {
    let id = raw.id.as_str();
    let need = |what: &str| fault(id, format!("a {} needs `{what}`", raw.kind));
    let choices = || choices(&raw, text, sets);
    let most = |it: Option<u32>| {
        let most = it.and_then(|it| usize::try_from(it).ok());
        most.ok_or_else(|| need("max"))
    };
    let chars_max = || raw.chars_max.ok_or_else(|| need("chars_max"));
    Ok(match raw.kind.as_str() {
        "choice" => Kind::Choice {
            choices: choices()?,
        },
        "several" => Kind::Several {
            choices: choices()?,
            max: most(raw.max)?,
            none: raw.none || raw.no_unless_said,
        },
        "text" => Kind::Text {
            chars_max: chars_max()?,
        },
        "name" => Kind::Name {
            chars_max: chars_max()?,
        },
        "date" => Kind::Date {
            year_min: raw.year_min.ok_or_else(|| need("year_min"))?,
            year_max: raw.year_max.ok_or_else(|| need("year_max"))?,
            sense: raw.sense,
            finest: raw.finest,
            age: raw.age,
        },
        "phone" => Kind::Phone,
        "email" => Kind::Email,
        "number" => Kind::Number {
            min: raw.min.ok_or_else(|| need("min"))?,
            max: raw.max.ok_or_else(|| need("max"))?,
        },
        "count" | "time" => return from_to(&raw),
        "code" => Kind::Code {
            format: raw.format.ok_or_else(|| need("format"))?,
        },
        "country" => Kind::Country { none: raw.none },
        "language" => Kind::Language {
            choices: choices()?,
        },
        "languages" => Kind::Languages {
            max: most(raw.max)?,
        },
        "income" => Kind::Income {
            size_of: raw.size_of.clone().ok_or_else(|| need("size_of"))?,
        },
        "record" | "table" => return rows(raw, text, sets),
        other => return Err(fault(id, format!("there is no kind `{other}`"))),
    })
}

/// A count or a time of day: from one to another.
fn from_to(raw: &Raw) -> Result<Kind, FormFault> {
    let need = |what: &str| fault(&raw.id, format!("a {} needs `{what}`", raw.kind));
    let from = raw.from.ok_or_else(|| need("from"))?;
    let to = raw.to.ok_or_else(|| need("to"))?;
    Ok(if raw.kind == "time" {
        Kind::Time { from, to }
    } else {
        Kind::Count { from, to }
    })
}

fn rows(raw: Raw, text: &str, sets: &Sets) -> Result<Kind, FormFault> {
    let (shape, rows_max) = match (raw.kind.as_str(), raw.rows_max) {
        ("record", None) => (RowsShape::Record, 1),
        ("table", Some(most)) => (RowsShape::Table, most),
        _ => return Err(fault(&raw.id, "a table, and only a table, has `rows_max`")),
    };
    let columns = raw.columns.into_iter();
    Ok(Kind::Rows {
        columns: columns
            .map(|it| column(it, text, sets))
            .collect::<Result<_, _>>()?,
        rows_max,
        shape,
    })
}

fn choices(raw: &Raw, text: &str, sets: &Sets) -> Result<Vec<Choice>, FormFault> {
    let given = match (&raw.choices, &raw.set) {
        (Some(choices), None) => choices,
        (None, Some(set)) => sets
            .get(set)
            .ok_or_else(|| fault(&raw.id, format!("there is no set `{set}`")))?,
        _ => return Err(fault(&raw.id, "has either `choices` or a `set`")),
    };
    let choice = |it: &RawChoice| Choice {
        id: it.id.clone(),
        text: it
            .text
            .clone()
            .unwrap_or_else(|| format!("{text}-{}", it.id)),
        icon: it.icon.clone(),
    };
    given
        .iter()
        .map(|it| match &it.words {
            None => Ok(choice(it)),
            Some(_) if it.text.is_some() => {
                Err(fault(&raw.id, "has a choice with `text` and `words`"))
            }
            Some(words) => Ok(Choice {
                text: noted(&raw.id, words, &BTreeMap::new(), CHOICE_MAX)?,
                ..choice(it)
            }),
        })
        .collect()
}

/// The message of a question whose words stand with it.
fn own_text(raw: &Raw) -> Result<Option<String>, FormFault> {
    match (&raw.words, &raw.text) {
        (None, _) if raw.help.is_empty() => Ok(None),
        (Some(words), None) => noted(&raw.id, words, &raw.help, WORDS_MAX).map(Some),
        _ => Err(fault(
            &raw.id,
            "has either a `text`, or `words` of its own and perhaps `help`",
        )),
    }
}
