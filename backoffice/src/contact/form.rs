//! The forms in which it is typed how somebody is reached, and how they are read.

use super::actions::Good;
use super::arrangements::{Agreed, Arrangements, Other};
use super::model::{Consent, Contact, Facts, Kind, SafeTime, Said, Script, SenderName};
use super::refusal::Refusal;
use crate::problem::Problem;
use crate::web::Filled;
use chrono::NaiveDate;

/// A contact as it was typed.
pub(super) struct Typed {
    pub(super) kind: Kind,
    pub(super) safe_until: Option<NaiveDate>,
    pub(super) good: Good,
    pub(super) facts: Facts,
}

pub(super) fn day(filled: &Filled, field: &'static str) -> Result<Option<NaiveDate>, Refusal> {
    match filled.value(field) {
        "" => Ok(None),
        typed => typed
            .parse()
            .map(Some)
            .map_err(|_| Refusal::NoDay { field }),
    }
}

fn is_ticked(filled: &Filled, field: &str) -> bool {
    filled.value(field) == "yes"
}

/// What was typed of a contact.
pub(super) fn read(filled: &Filled) -> Result<Typed, Problem> {
    let kind = Kind::find(filled.value("kind")).ok_or(Problem::Malformed)?;
    let mut facts = Facts::of(filled.value("value"));
    filled.value("bearer").clone_into(&mut facts.bearer);
    let allowed = |it: &&Consent| is_ticked(filled, it.label());
    facts.allows = Consent::ALL.iter().filter(allowed).copied().collect();
    facts.sender = SenderName::find(filled.value("sender")).unwrap_or(SenderName::Blank);
    facts.script = Script::find(filled.value("script")).unwrap_or(Script::OnlyMe);
    let safe = |it: &&SafeTime| is_ticked(filled, it.label());
    facts.times = SafeTime::ALL.iter().filter(safe).copied().collect();
    filled.value("language").clone_into(&mut facts.language);
    facts.shared = Said::find(filled.value("shared")).unwrap_or(Said::Unsure);
    filled
        .value("shared_with")
        .clone_into(&mut facts.shared_with);
    facts.knows_about_visit = Said::find(filled.value("knows")).unwrap_or(Said::Unsure);
    Ok(Typed {
        kind,
        safe_until: day(filled, "safe_until")?,
        good: if is_ticked(filled, "once") {
            Good::Once
        } else {
            Good::Again
        },
        facts,
    })
}

/// An empty form: everything begins at "no".
pub(super) fn empty() -> Filled {
    Filled::new().with("kind", Kind::Cell.word())
}

/// A contact as the form shows it.
pub(super) fn filled_with(it: &Contact) -> Filled {
    let facts = &it.facts;
    let mut filled = Filled::new()
        .with("version", it.version.to_string())
        .with("kind", it.kind.word())
        .with("value", facts.value.as_str())
        .with("bearer", facts.bearer.as_str())
        .with("sender", facts.sender.word())
        .with("script", facts.script.word())
        .with("language", facts.language.as_str())
        .with("shared", facts.shared.word())
        .with("shared_with", facts.shared_with.as_str())
        .with("knows", facts.knows_about_visit.word())
        .with(
            "safe_until",
            it.safe_until.map(|it| it.to_string()).unwrap_or_default(),
        );
    for it in &facts.allows {
        filled = filled.with(it.label(), "yes");
    }
    for it in &facts.times {
        filled = filled.with(it.label(), "yes");
    }
    filled
}

/// What was agreed, as the form shows it: never the word.
pub(super) fn filled_with_arrangements(it: &Arrangements, version: u64) -> Filled {
    let day = |it: Option<NaiveDate>| it.map(|it| it.to_string()).unwrap_or_default();
    Filled::new()
        .with("version", version.to_string())
        .with("had_word", if it.has_word() { "yes" } else { "" })
        .with("government_address", it.government_address.as_str())
        .with("program_address", it.program_address.as_str())
        .with("program_card", it.program_card.as_str())
        .with("program_until", day(it.program_until))
        .with("picks_up", if it.picks_up { "yes" } else { "" })
        .with("comes_back_on", day(it.comes_back_on))
}

/// The field that says that what was agreed under another record holds no more.
pub(super) fn over_field(it: &Other) -> String {
    format!("over-{}", it.record)
}

/// What was typed of what was agreed; an empty word leaves the one there is.
pub(super) fn read_arrangements(filled: &Filled, agreed: &Agreed) -> Result<Arrangements, Refusal> {
    let before = &agreed.own;
    let mut it = Arrangements::default();
    it.over.clone_from(&before.over);
    for other in &agreed.others {
        let is_over = filled.value(&over_field(other)) == other.version.to_string();
        it.over
            .extend(is_over.then_some((other.record.0, other.version)));
    }
    match (filled.value("word"), is_ticked(filled, "no_word")) {
        (_, true) => {}
        ("", false) => it.word.clone_from(&before.word),
        (typed, false) => typed.clone_into(&mut it.word),
    }
    filled
        .value("government_address")
        .clone_into(&mut it.government_address);
    filled
        .value("program_address")
        .clone_into(&mut it.program_address);
    filled
        .value("program_card")
        .clone_into(&mut it.program_card);
    it.program_until = day(filled, "program_until")?;
    it.picks_up = is_ticked(filled, "picks_up");
    it.comes_back_on = day(filled, "comes_back_on")?;
    Ok(it)
}
