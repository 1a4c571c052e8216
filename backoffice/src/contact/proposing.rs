//! What a visitor answered of how they may be reached (K19 to K26, and Q17 to Q25 of the private form), as contacts that
//! somebody of the staff may take on record once the person has confirmed them. Nothing on record is changed by it.

use super::actions::{Given, Good};
use super::arrangements::Arrangements;
use super::model::{
    Consent, Contact, ContactId, Facts, Household, Kind, SafeTime, Said, Script, SetBy,
};
use super::value::folded;
use chrono::NaiveDate;
use shared::answers::Answers;
use uuid::Uuid;

/// A contact that was told.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Proposed {
    /// Which question it comes from: names it in forms.
    pub source: &'static str,
    /// What kind it is.
    pub kind: Kind,
    /// What was told of it.
    pub facts: Facts,
}

impl Proposed {
    /// Whether it is this one on record, however it was typed.
    pub fn is_as(&self, known: &Contact) -> bool {
        self.kind == known.kind
            && folded(self.kind, &self.facts.value) == folded(known.kind, &known.facts.value)
    }

    /// As it would stand on record, said today: to ask the rule of it before anybody takes it on record.
    pub(super) fn as_contact(&self, n: u128, today: NaiveDate) -> Contact {
        Contact {
            id: ContactId(Uuid::from_u128(n)),
            kind: self.kind,
            version: 0,
            verified_on: today,
            safe_until: None,
            set_by: SetBy::Visit,
            once: None,
            household: Household::Clear,
            facts: self.facts.clone(),
        }
    }

    /// How it is taken on record.
    pub fn given(&self) -> Given {
        Given {
            kind: self.kind,
            safe_until: None,
            set_by: SetBy::Visit,
            good: Good::Again,
        }
    }
}

/// Everything that was told of how the person may be reached. A town alone (K25) reaches nobody.
pub fn propose(answers: &Answers) -> Vec<Proposed> {
    let mut all = Vec::new();
    all.extend(of_kiosk_phone(answers));
    all.extend(of_kiosk_email(answers));
    all.extend(of_kiosk_friend(answers));
    for (source, kind) in [
        ("Q17", Kind::Home),
        ("Q18", Kind::Cell),
        ("Q19", Kind::Work),
        ("Q20", Kind::RelativePhone),
    ] {
        all.extend(
            answers
                .rows(source)
                .iter()
                .filter_map(|row| phone(source, kind, row)),
        );
    }
    for (source, kind) in [("Q21", Kind::HomeAddress), ("Q23", Kind::RelativeAddress)] {
        all.extend(
            answers
                .rows(source)
                .iter()
                .filter_map(|row| address(source, kind, row)),
        );
    }
    all.extend(answers.rows("Q22").iter().filter_map(email));
    all
}

/// What was told that holds whichever way the person is reached: where letters of the government go and the address of a
/// program (Q24), and the word that shows that it is they (Q25).
#[derive(Clone, PartialEq, Eq)]
pub(super) struct ProposedAgreement {
    /// Which question it comes from.
    pub(super) source: &'static str,
    /// What was told.
    pub(super) fields: Arrangements,
}

impl ProposedAgreement {
    /// Whether it is agreed on already.
    pub(super) fn is_in(&self, known: &Arrangements) -> bool {
        self.with(known) == *known
    }

    /// What is agreed with it: what was told in place of what was there.
    pub(super) fn with(&self, known: &Arrangements) -> Arrangements {
        let mut all = known.clone();
        let told = &self.fields;
        if told.has_word() && !known.is_word(&told.word) {
            all.word.clone_from(&told.word);
        }
        if !told.government_address.is_empty() {
            all.government_address.clone_from(&told.government_address);
        }
        if !told.program_address.is_empty() {
            all.program_address.clone_from(&told.program_address);
            all.program_card.clone_from(&told.program_card);
            all.program_until = told.program_until;
        }
        all
    }
}

/// What was told that holds whichever way the person is reached.
pub(super) fn agreement(answers: &Answers) -> Vec<ProposedAgreement> {
    let mut all = Vec::new();
    if let Some(row) = answers.rows("Q24").first()
        && let Some(address) = whole_address(row)
    {
        let mut fields = Arrangements::default();
        if row.words("program") == Some("yes") {
            fields.program_address = address;
            row.words("card")
                .unwrap_or_default()
                .clone_into(&mut fields.program_card);
            fields.program_until = row.words("expires").and_then(|it| it.parse().ok());
        } else {
            fields.government_address = address;
        }
        all.push(ProposedAgreement {
            source: "Q24",
            fields,
        });
    }
    if let Some(word) = answers.words("Q25").filter(|it| !it.trim().is_empty()) {
        let mut fields = Arrangements::default();
        word.trim().clone_into(&mut fields.word);
        all.push(ProposedAgreement {
            source: "Q25",
            fields,
        });
    }
    all
}

/// Street and town in one line. A town without a street is no place to which a letter goes.
fn whole_address(row: &Answers) -> Option<String> {
    let parts = ["street", "unit", "city", "state", "zip"];
    let told: Vec<&str> = parts.iter().filter_map(|it| row.words(it)).collect();
    row.words("street")?;
    Some(told.join(", "))
}

fn made(
    source: &'static str,
    kind: Kind,
    value: &str,
    fill: impl FnOnce(&mut Facts),
) -> Option<Proposed> {
    let value = value.trim();
    if value.is_empty() {
        return None;
    }
    let mut facts = Facts::of(value);
    fill(&mut facts);
    Some(Proposed {
        source,
        kind,
        facts,
    })
}

fn of_kiosk_phone(answers: &Answers) -> Option<Proposed> {
    let kind = match answers.words("K19K") {
        Some("home") => Kind::Home,
        Some("work") => Kind::Work,
        Some("other") => Kind::RelativePhone,
        _ => Kind::Cell,
    };
    made("K19", kind, answers.words("K19")?, |it| {
        consents(answers.several("K20"), it);
        it.script = script(answers.words("K21"));
        times(answers.several("K22"), it);
    })
}

fn of_kiosk_email(answers: &Answers) -> Option<Proposed> {
    made("K23", Kind::Email, answers.words("K23")?, |it| {
        it.shared = said(answers.words("K23S"));
        // Whoever gives an e-mail address that is theirs alone may be written to; others are asked.
        if it.shared == Said::No {
            it.allows.insert(Consent::Mail);
        }
    })
}

fn of_kiosk_friend(answers: &Answers) -> Option<Proposed> {
    let row = answers.rows("K26").first()?;
    made("K26", Kind::RelativePhone, row.words("phone")?, |it| {
        row.words("name")
            .unwrap_or_default()
            .clone_into(&mut it.bearer);
        it.knows_about_visit = knows(row.words("knows"));
        it.allows.insert(Consent::Call);
    })
}

fn phone(source: &'static str, kind: Kind, row: &Answers) -> Option<Proposed> {
    made(source, kind, row.words("number")?, |it| {
        row.words("name")
            .unwrap_or_default()
            .clone_into(&mut it.bearer);
        consents(row.several("ok"), it);
        it.script = script(row.words("script"));
        times(row.several("times"), it);
        it.shared = said(row.words("shared"));
        it.knows_about_visit = match kind {
            Kind::Work => knows(row.words("employer")),
            Kind::RelativePhone => knows(row.words("knows")),
            _ => Said::Unsure,
        };
    })
}

fn address(source: &'static str, kind: Kind, row: &Answers) -> Option<Proposed> {
    made(source, kind, &whole_address(row)?, |it| {
        row.words("name")
            .unwrap_or_default()
            .clone_into(&mut it.bearer);
        if row.words("mail") == Some("yes") {
            it.allows.insert(Consent::Mail);
        }
        if kind == Kind::RelativeAddress {
            it.knows_about_visit = knows(row.words("knows"));
        }
    })
}

fn email(row: &Answers) -> Option<Proposed> {
    made("Q22", Kind::Email, row.words("address")?, |it| {
        // A machine that others look into is as good as a letter that they open.
        it.shared = match (said(row.words("shared")), said(row.words("device"))) {
            (Said::No, Said::Yes) => Said::No,
            (Said::Yes, _) | (_, Said::No) => Said::Yes,
            _ => Said::Unsure,
        };
        if it.shared == Said::No {
            it.allows.insert(Consent::Mail);
        }
    })
}

fn consents(said: &[String], facts: &mut Facts) {
    for (word, consent) in [
        ("call", Consent::Call),
        ("voice", Consent::Voicemail),
        ("text", Consent::Text),
    ] {
        if said.iter().any(|it| it == word) {
            facts.allows.insert(consent);
        }
    }
}

fn times(said: &[String], facts: &mut Facts) {
    facts
        .times
        .extend(said.iter().filter_map(|it| SafeTime::find(it)));
}

fn script(said: Option<&str>) -> Script {
    match said {
        Some("friend") => Script::Friend,
        Some("office") => Script::Office,
        _ => Script::OnlyMe,
    }
}

fn said(word: Option<&str>) -> Said {
    word.and_then(Said::find).unwrap_or(Said::Unsure)
}

/// Whoever did not say yes does not want it known.
fn knows(word: Option<&str>) -> Said {
    if word == Some("yes") {
        Said::Yes
    } else {
        Said::No
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The kinds, switches and masks of what is proposed.
    #[track_caller]
    fn check(answers: &str, expected: &[(&str, Kind, &[Consent], Script, Said)]) {
        let answers: Answers = serde_json::from_str(answers).unwrap();
        let found = propose(&answers);
        assert_eq!(found.len(), expected.len());
        for (found, (value, kind, allows, script, knows)) in found.iter().zip(expected) {
            assert_eq!(found.facts.value, *value);
            assert_eq!(found.kind, *kind);
            let said: Vec<Consent> = found.facts.allows.iter().copied().collect();
            assert_eq!((said.as_slice(), found.facts.script), (*allows, *script));
            assert_eq!(found.facts.knows_about_visit, *knows);
        }
    }

    #[test]
    fn what_a_kiosk_was_told_is_proposed_with_every_switch_that_was_not_touched_at_no() {
        check("{}", &[]);
        check(r#"{"K25":"Springfield"}"#, &[]);
        check(
            r#"{"K19":"555 123 4567"}"#,
            &[(
                "555 123 4567",
                Kind::Cell,
                &[],
                Script::OnlyMe,
                Said::Unsure,
            )],
        );
        check(
            r#"{"K19":"555 123 4567","K19K":"home","K20":["call","text"],"K21":"friend","K22":["morning"],
                "K23":"ana@example.org","K23S":"unsure","K26":[{"name":"Luz","phone":"555 765 4321"}]}"#,
            &[
                (
                    "555 123 4567",
                    Kind::Home,
                    &[Consent::Call, Consent::Text],
                    Script::Friend,
                    Said::Unsure,
                ),
                (
                    "ana@example.org",
                    Kind::Email,
                    &[],
                    Script::OnlyMe,
                    Said::Unsure,
                ),
                (
                    "555 765 4321",
                    Kind::RelativePhone,
                    &[Consent::Call],
                    Script::OnlyMe,
                    Said::No,
                ),
            ],
        );
    }

    #[test]
    fn what_was_told_in_private_is_proposed_too() {
        check(
            r#"{"Q19":[{"number":"5551112222","ok":["call"],"employer":"no"}],
                "Q21":[{"street":"1 Main St","city":"Troy","mail":"no"}],
                "Q22":[{"address":"b@example.org","shared":"no","device":"yes"}],
                "Q23":[{"name":"Bo","city":"Troy"}]}"#,
            &[
                (
                    "5551112222",
                    Kind::Work,
                    &[Consent::Call],
                    Script::OnlyMe,
                    Said::No,
                ),
                (
                    "1 Main St, Troy",
                    Kind::HomeAddress,
                    &[],
                    Script::OnlyMe,
                    Said::Unsure,
                ),
                (
                    "b@example.org",
                    Kind::Email,
                    &[Consent::Mail],
                    Script::OnlyMe,
                    Said::Unsure,
                ),
            ],
        );
    }

    #[test]
    fn every_question_that_is_looked_at_is_one_of_the_form() {
        let form = shared::form::Form::current();
        for id in [
            "K19", "K19K", "K20", "K21", "K22", "K23", "K23S", "K26", "Q17", "Q18", "Q19", "Q20",
            "Q21", "Q22", "Q23", "Q24", "Q25",
        ] {
            assert!(form.question(id).is_some(), "{id}");
        }
    }
}
