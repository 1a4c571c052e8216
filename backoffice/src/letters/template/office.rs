//! What letters say of the office: from whom they come, where to complain, how long the office keeps what it was told.

use crate::letters::refusal::Refusal;
use crate::letters::template::wording::is_unseen;

/// Longer texts are no address, in characters.
const CHARACTERS_MAX: usize = 600;

/// Nobody keeps letters for longer, in years.
const YEARS_MAX: u32 = 99;

/// What the office says of itself in letters.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(in crate::letters) struct OfficeFacts {
    /// How often it was changed.
    pub(in crate::letters) version: u32,
    /// Name, address, telephone: one line each. The first is the name.
    pub(in crate::letters) sender: String,
    /// The same for letters in the protected form: a sender that tells nobody why the person came.
    pub(in crate::letters) neutral: String,
    /// Where somebody complains.
    pub(in crate::letters) complaints: String,
    /// Other lawyers and groups, one a line, where the visit has no referral.
    pub(in crate::letters) others: String,
    /// How long the office keeps what it was told; none while it has not said so.
    pub(in crate::letters) keep_years: Option<u32>,
}

impl OfficeFacts {
    /// What was typed; the field and the rule when something is wrong.
    pub(super) fn read(
        typed: [&str; 4],
        years: &str,
        version: u32,
    ) -> Result<OfficeFacts, (&'static str, Refusal)> {
        const FIELDS: [&str; 4] = ["sender", "neutral", "complaints", "others"];
        for (field, it) in FIELDS.into_iter().zip(typed) {
            if CHARACTERS_MAX < it.chars().count() {
                let max = CHARACTERS_MAX;
                return Err((field, Refusal::TooLong { max, field }));
            }
            if it.chars().any(is_unseen) {
                return Err((field, Refusal::Hidden { field }));
            }
        }
        let keep_years = match years.parse() {
            Ok(it) if (1..=YEARS_MAX).contains(&it) => Some(it),
            Err(_) if years.is_empty() => None,
            _ => return Err(("keep_years", Refusal::NoYears { max: YEARS_MAX })),
        };
        let [sender, neutral, complaints, others] = typed.map(|it| it.trim().replace("\r\n", "\n"));
        Ok(OfficeFacts {
            version,
            sender,
            neutral,
            complaints,
            others,
            keep_years,
        })
    }

    /// The lines of a text that are not empty.
    pub(in crate::letters) fn lines(text: &str) -> Vec<String> {
        let lines = text.lines().map(str::trim).filter(|it| !it.is_empty());
        lines.map(str::to_owned).collect()
    }
}
