//! An entry as words: what somebody typed, what stands in a row of a file, and what the tables hold. All three are read
//! here, by the same rules.

use super::model::{Authority, Facts, Says, Service, WalkIn};
use crate::referrals::choices::{self, Choice};
use crate::referrals::refusal::Refusal;
use chrono::NaiveDate;
use std::collections::{BTreeMap, BTreeSet};
use translations::Tongue;

/// The fields and columns beside those of [`Says`].
pub(in crate::referrals) const SERVICES: &str = "services";
pub(in crate::referrals) const LANGUAGES: &str = "languages";
pub(in crate::referrals) const WALK_IN: &str = "walk_in";
pub(in crate::referrals) const AUTHORITY: &str = "authority";
pub(in crate::referrals) const AUTHORITY_NUMBER: &str = "authority_number";
pub(in crate::referrals) const AUTHORITY_ON: &str = "authority_on";

/// The words of [`AUTHORITY`].
pub(in crate::referrals) const RECOGNISED: &str = "doj";
pub(in crate::referrals) const ATTORNEY: &str = "attorney";
pub(in crate::referrals) const NO_AUTHORITY: &str = "none";

const NUMBER_LETTERS_MAX: usize = 60;
const LANGUAGE_LETTERS_MAX: usize = 60;
const LANGUAGES_MAX: usize = 80;

/// The words of an entry, by the names of their fields.
pub(in crate::referrals) type Typed = BTreeMap<String, String>;

/// Every field, in the order of files and forms.
pub(in crate::referrals) fn columns() -> impl Iterator<Item = &'static str> {
    let says = Says::ALL.iter().map(|it| it.word());
    says.chain([
        SERVICES,
        LANGUAGES,
        WALK_IN,
        AUTHORITY,
        AUTHORITY_NUMBER,
        AUTHORITY_ON,
    ])
}

/// The message with the name of a field.
pub(in crate::referrals) fn label(column: &str) -> &'static str {
    match column {
        SERVICES => "referrals-services",
        LANGUAGES => "referrals-languages",
        WALK_IN => "referrals-walk-in",
        AUTHORITY => "referrals-authority",
        AUTHORITY_NUMBER => "referrals-authority-number",
        AUTHORITY_ON => "referrals-authority-on",
        other => Says::find(other).map_or("referrals-line", Says::label),
    }
}

/// What is to be corrected, by the field at which it stands.
pub(in crate::referrals) type Faults = Vec<(&'static str, Refusal)>;

impl Facts {
    /// The words of it.
    pub(in crate::referrals) fn typed(&self) -> Typed {
        let says = Says::ALL.iter().map(|it| (it.word(), self.says(*it)));
        let mut typed: Typed = says.map(|(name, it)| pair(name, it)).collect();
        let (kind, number, on) = match &self.authority {
            Authority::None => (NO_AUTHORITY, "", String::new()),
            Authority::Recognised { number, roster } => {
                (RECOGNISED, number.as_str(), roster.to_string())
            }
            Authority::Attorney { bar } => (ATTORNEY, bar.as_str(), String::new()),
        };
        typed.extend([
            pair(SERVICES, &choices::written(&self.services)),
            pair(LANGUAGES, &self.languages.join("; ")),
            pair(WALK_IN, self.walk_in.word()),
            pair(AUTHORITY, kind),
            pair(AUTHORITY_NUMBER, number),
            pair(AUTHORITY_ON, &on),
        ]);
        typed
    }

    /// What was typed, or everything that is to be corrected.
    pub(in crate::referrals) fn read(typed: &Typed, today: NaiveDate) -> Result<Facts, Faults> {
        let mut faults = Faults::new();
        let mut keep = |field, refused| faults.push((field, refused));
        let says = Says::ALL.iter().map(|it| {
            let text = tidy(*it, get(typed, it.word()));
            if let Err(refused) = check(&text, it.letters_max()) {
                keep(it.word(), refused);
            }
            text
        });
        let says: Vec<String> = says.collect();
        let services = choices::read::<Service>(get(typed, SERVICES)).unwrap_or_else(|word| {
            keep(SERVICES, Refusal::UnknownWord { word });
            BTreeSet::from([Service::Other])
        });
        let languages = languages(get(typed, LANGUAGES));
        let long = |it: &&String| check(it, LANGUAGE_LETTERS_MAX).is_err();
        if let Some(it) = languages.iter().find(long) {
            keep(
                LANGUAGES,
                check(it, LANGUAGE_LETTERS_MAX)
                    .err()
                    .unwrap_or(Refusal::Hidden),
            );
        } else if LANGUAGES_MAX < languages.len() {
            keep(LANGUAGES, Refusal::TooLong { max: LANGUAGES_MAX });
        }
        let walk_in = walk_in(get(typed, WALK_IN)).unwrap_or_else(|refused| {
            keep(WALK_IN, refused);
            WalkIn::Unknown
        });
        let authority = authority(typed, today).unwrap_or_else(|(field, refused)| {
            keep(field, refused);
            Authority::Attorney { bar: String::new() }
        });
        let facts = Facts {
            says: says.try_into().unwrap_or_default(),
            services,
            languages,
            walk_in,
            authority,
        };
        faults.extend(facts.missing());
        if faults.is_empty() {
            Ok(facts)
        } else {
            Err(faults)
        }
    }

    /// What was read by the rules once, as the tables hold it.
    pub(super) fn stored(typed: &Typed) -> Facts {
        let says = Says::ALL.iter().map(|it| get(typed, it.word()).to_owned());
        let says: Vec<String> = says.collect();
        Facts {
            says: says.try_into().unwrap_or_default(),
            services: choices::read(get(typed, SERVICES)).unwrap_or_default(),
            languages: languages(get(typed, LANGUAGES)),
            walk_in: walk_in(get(typed, WALK_IN)).unwrap_or(WalkIn::Unknown),
            authority: authority(typed, NaiveDate::MAX).unwrap_or_default(),
        }
    }

    /// What no entry does without.
    fn missing(&self) -> Faults {
        let mut faults = Faults::new();
        if self.says(Says::Organisation).is_empty() {
            faults.push((Says::Organisation.word(), Refusal::NoOrganisation));
        }
        if self.services.is_empty() {
            faults.push((SERVICES, Refusal::NoService));
        }
        if !self.has_authority() {
            faults.push((AUTHORITY, Refusal::NoAuthority));
        }
        faults
    }
}

/// The words of an entry in which these of `before` are kept where nothing is said.
pub(in crate::referrals) fn over(before: &Facts, typed: &Typed) -> Typed {
    let mut all = before.typed();
    all.extend(typed.iter().map(|(name, it)| (name.clone(), it.clone())));
    all
}

fn pair(name: &str, value: &str) -> (String, String) {
    (name.to_owned(), value.to_owned())
}

/// What is said of a field.
pub(in crate::referrals) fn get<'a>(typed: &'a Typed, name: &str) -> &'a str {
    typed.get(name).map_or("", |it| it.trim())
}

/// Line breaks only where there may be several lines, and no space that nobody sees.
fn tidy(what: Says, text: &str) -> String {
    let text = text.replace("\r\n", "\n").replace(['\r', '\t'], " ");
    let lines = text.split('\n').map(str::trim).filter(|it| !it.is_empty());
    let joint = if what.has_lines() { "\n" } else { " " };
    lines.collect::<Vec<_>>().join(joint)
}

fn check(text: &str, max: usize) -> Result<(), Refusal> {
    if text.chars().any(is_hidden) {
        Err(Refusal::Hidden)
    } else if max < text.chars().count() {
        Err(Refusal::TooLong { max })
    } else {
        Ok(())
    }
}

/// Signs that nobody sees and no language needs: controls, what turns the direction of a text round, and spaces of no width.
/// (The marks and joiners that Arabic, Persian and Urdu are written with stay.)
fn is_hidden(letter: char) -> bool {
    (letter.is_control() && letter != '\n')
        || matches!(letter, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
        || matches!(letter, '\u{200b}' | '\u{2060}' | '\u{feff}' | '\u{ad}')
}

/// The tags of languages that are named by tag, in English or as those call them who speak them; other words as they are.
fn languages(text: &str) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    for word in choices::pieces(text) {
        let it = tag(word).map_or_else(|| word.to_owned(), str::to_owned);
        if !found.contains(&it) {
            found.push(it);
        }
    }
    found
}

fn tag(word: &str) -> Option<&'static str> {
    let same = |it: &str| it.to_lowercase() == word.to_lowercase();
    let known = |it: &Tongue| same(it.tag) || same(it.english) || same(it.name);
    let short = |it: &Tongue| it.tag.split('-').next().is_some_and(same);
    let found = Tongue::all().find(known);
    found.or_else(|| Tongue::all().find(short)).map(|it| it.tag)
}

fn walk_in(text: &str) -> Result<WalkIn, Refusal> {
    match text {
        "" => Ok(WalkIn::Unknown),
        it => WalkIn::find(it).ok_or_else(|| Refusal::UnknownWord {
            word: it.to_owned(),
        }),
    }
}

fn authority(typed: &Typed, today: NaiveDate) -> Result<Authority, (&'static str, Refusal)> {
    let number = get(typed, AUTHORITY_NUMBER).to_owned();
    check(&number, NUMBER_LETTERS_MAX).map_err(|it| (AUTHORITY_NUMBER, it))?;
    match get(typed, AUTHORITY) {
        "" | NO_AUTHORITY => Ok(Authority::None),
        ATTORNEY if number.is_empty() => Err((AUTHORITY_NUMBER, Refusal::NoBar)),
        ATTORNEY => Ok(Authority::Attorney { bar: number }),
        RECOGNISED => {
            let on = get(typed, AUTHORITY_ON);
            if on.is_empty() {
                return Err((AUTHORITY_ON, Refusal::NoRosterDay));
            }
            let roster = on.parse().map_err(|_| (AUTHORITY_ON, Refusal::NoDay))?;
            if today < roster {
                return Err((AUTHORITY_ON, Refusal::DayToCome));
            }
            Ok(Authority::Recognised { number, roster })
        }
        other => Err((
            AUTHORITY,
            Refusal::UnknownWord {
                word: other.to_owned(),
            },
        )),
    }
}
