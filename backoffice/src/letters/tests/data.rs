//! The list of letters and their parts: what must be in them cannot be taken out, and an office may word the rest.

use super::*;
use crate::letters::refusal::Refusal;
use crate::letters::template::{Parts, REQUIRED_BY_D5, Wording};
use proptest::prelude::*;
use translations::Text;

#[test]
fn every_letter_has_its_parts_and_nobody_claims_to_have_verified_them() {
    let rules = Rules::shipped();
    assert_eq!(
        (rules.version, rules.legal_status.as_str()),
        (1, "unverified")
    );
    assert_eq!(rules.verified_by, "");
    for kind in kinds() {
        let blocks = blocks(kind);
        assert!(blocks.len() > 10, "{kind:?}");
        assert!(!rules.source(kind).is_empty());
        for (at, block) in blocks.iter().enumerate() {
            assert!(
                !blocks[..at].iter().any(|it| it.id == block.id),
                "{}",
                block.id
            );
            for message in block.messages() {
                for language in Language::all() {
                    let text = Text::new(*language);
                    assert!(text.has(&message), "{message} in {}", language.tag());
                }
            }
        }
        let shipped = Template::shipped(kind);
        let made = Template::new(kind, 0, shipped.parts.clone(), Wording::default());
        assert_eq!(made, Ok(shipped));
    }
}

#[test]
fn d5_contents_are_required_of_letters_that_say_no() {
    for kind in [Letter::NonEngagement, Letter::Neutral] {
        for id in REQUIRED_BY_D5 {
            let block = blocks(kind).iter().find(|it| it.id == id);
            assert!(block.is_some_and(|it| it.required), "{kind:?}: {id}");
        }
    }
    // The neutral letter says nothing that the other does not say, so that nobody tells them apart.
    let ids = |kind| -> Vec<&str> { blocks(kind).iter().map(|it| it.message.as_str()).collect() };
    let declined = ids(Letter::NonEngagement);
    assert!(ids(Letter::Neutral).iter().all(|it| declined.contains(it)));
    assert!(!blocks(Letter::Neutral).iter().any(|it| it.id == "extra"));
}

#[test]
fn a_part_that_is_required_cannot_be_left_out() {
    for kind in kinds() {
        for block in blocks(kind) {
            let mut parts = Template::shipped(kind).parts;
            parts.0.retain(|it| *it != block.id);
            let made = Template::new(kind, 1, parts, Wording::default());
            let refused = matches!(made, Err(Refusal::PartRequired { .. }));
            assert_eq!(refused, block.required, "{kind:?}: {}", block.id);
        }
    }
    let twice = Parts(vec!["title".to_owned(); 2]);
    assert!(Template::new(Letter::Neutral, 1, twice, Wording::default()).is_err());
}

/// What a D5 letter says, in the words of one language.
fn d5_words(tag: &str) -> Vec<String> {
    let text = Text::new(Language::find(tag).unwrap());
    let mut words = [
        "letter-title-non-engagement",
        "letter-consulted-on",
        "letter-consulted-with",
        "letter-matter",
        "letter-not-represented",
        "letter-not-represented-words",
        "letter-reason",
        "letter-time-limits",
        "letter-time-limits-words",
        "letter-date-known",
        "letter-others",
        "letter-no-opinion",
        "letter-papers",
        "letter-copy",
        "letter-delivery",
        "letter-language",
    ]
    .map(|it| text.of(it))
    .to_vec();
    for (id, name, value) in [
        ("letter-keep", "years", "7"),
        ("letter-complaints", "contact", "Ruth Novak, (555) 555-0142"),
    ] {
        words.push(text.with(id, &[(name, value.into())]));
    }
    words
        .iter()
        .map(|it| {
            it.chars()
                .filter(|it| !matches!(it, '\u{2066}'..='\u{2069}'))
                .collect()
        })
        .collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(12))]

    /// Whatever optional parts an office leaves out and however it orders the rest, everything is there in each language.
    #[test]
    fn d5_whatever_is_left_out_a_letter_that_says_no_holds_everything(
        kept in proptest::collection::vec(any::<bool>(), 24),
        seed in any::<u64>(),
        neutral in any::<bool>(),
    ) {
        let kind = if neutral { Letter::Neutral } else { Letter::NonEngagement };
        let mut parts: Vec<String> = blocks(kind)
            .iter()
            .zip(kept.iter().chain(std::iter::repeat(&true)))
            .filter(|(block, kept)| block.required || **kept)
            .map(|(block, _)| block.id.clone())
            .collect();
        let by = usize::try_from(seed % parts.len() as u64).unwrap();
        parts.rotate_left(by);
        let template = Template::new(kind, 3, Parts(parts), Wording::default()).unwrap();
        let letters = Letters::usual();
        for language in Language::all() {
            let tag = language.tag();
            let text = plain(&letters.of(&template, tag));
            for tag in [tag, "en"] {
                for words in d5_words(tag) {
                    prop_assert!(text.contains(&words), "{tag}: {words}\n{text}");
                }
            }
            let day = if tag == "en" { "September 1, 2026" } else { "2026-09-01" };
            let values = [day, "Lee Ortega", "A question about a work card"];
            for value in values.into_iter().chain(["Harbor Law, (555) 010-7788", "I-94"]) {
                prop_assert!(text.contains(value), "{tag}: {value}");
            }
        }
    }
}

#[test]
fn an_office_words_a_part_anew_and_keeps_what_is_put_in_between() {
    let spanish = Language::find("es").unwrap();
    let mut wording = Wording::default();
    wording
        .say(spanish, "letter-keep", "Guardamos todo { $years } años.")
        .unwrap();
    let lost = wording.say(spanish, "letter-keep", "Guardamos todo.");
    assert!(matches!(lost, Err(Refusal::Placeholders { .. })));
    let more = wording.say(spanish, "letter-copy", "Copia { $name }");
    assert!(matches!(more, Err(Refusal::Placeholders { .. })));
    let other = wording.say(spanish, "letter-copy", "{ letter-keep }");
    assert!(matches!(other, Err(Refusal::Placeholders { .. })));
    let open = wording.say(spanish, "letter-copy", "Copia {");
    assert!(matches!(open, Err(Refusal::BadWords { .. })));
    let turned = wording.say(spanish, "letter-copy", "Copia \u{202E}x");
    assert!(matches!(turned, Err(Refusal::HiddenWords { .. })));
    let parts = Template::shipped(Letter::NonEngagement).parts;
    let template = Template::new(Letter::NonEngagement, 1, parts, wording).unwrap();
    let text = plain(&Letters::usual().of(&template, "es"));
    assert!(text.contains("Guardamos todo 7 años."), "{text}");
    assert!(text.contains("Guardamos una copia de esta carta."));
    assert_ne!(
        template.hash(),
        Template::shipped(Letter::NonEngagement).hash()
    );
    // The program's own words again are no words of the office.
    let mut back = template.wording.clone();
    back.say(spanish, "letter-keep", "").unwrap();
    assert_eq!(back, Wording::default());
}
