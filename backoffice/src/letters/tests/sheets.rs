//! What stands on paper: everything that is needed, in the order in which it is read, the same each time.

use super::*;
use crate::letters::refusal::Refusal;
use crate::letters::writing::check;
use typesetting::{lines, typeset};

/// Languages with scripts of every kind.
const TAGS: [&str; 5] = ["es", "ar", "am", "zh-Hans", "ur"];

#[test]
fn every_letter_is_accessible_and_printing_it_twice_gives_the_same_bytes() {
    let letters = Letters::usual();
    for kind in kinds() {
        let template = Template::shipped(kind);
        for tag in TAGS {
            let sheet = letters.of(&template, tag);
            let printed = typeset(&sheet).unwrap();
            let again = typeset(&letters.of(&template, tag)).unwrap();
            assert!(printed == again, "{kind:?} in {tag}");
            assert!(printed.missing.is_empty(), "{kind:?} in {tag}");
            assert!(printed.pages <= 4, "{kind:?} in {tag}: {}", printed.pages);
            let bytes = String::from_utf8_lossy(&printed.pdf);
            assert!(bytes.contains("<pdfuaid:part>1</pdfuaid:part>"));
        }
    }
}

#[test]
fn numbers_and_dates_are_drawn_in_their_order_in_every_script() {
    let letters = Letters::usual();
    for kind in kinds() {
        let template = Template::shipped(kind);
        for tag in TAGS {
            let seen = lines(&letters.of(&template, tag)).unwrap().join("\n");
            let mut values = vec!["2026-09-01"];
            let fields = |field: &str| template.blocks().iter().any(|it| it.field == field);
            for (field, value) in [
                ("others", "(555) 010-7788"),
                ("papers", "I-94"),
                ("need-by", "2026-09-20"),
                ("look-again", "2026-09-28"),
                ("date", "2026-10-17"),
                ("do", "I-765"),
            ] {
                values.extend(fields(field).then_some(value));
            }
            if kind == Letter::AdviceMemo {
                values.extend(["IOE0912345678", "2027-01-05"]);
            }
            for value in values {
                assert!(seen.contains(value), "{kind:?} in {tag}: {value}\n{seen}");
            }
        }
    }
}

#[test]
fn a_letter_in_the_protected_form_names_neither_the_person_nor_the_office() {
    let letters = Letters {
        is_protected: true,
        ..Letters::usual()
    };
    for kind in kinds() {
        let template = Template::shipped(kind);
        for tag in ["es", "ar", "en"] {
            let sheet = letters.of(&template, tag);
            let text = plain(&sheet);
            for word in ["Marisol", "Quispe", "Riverton Legal Aid", "notario"] {
                assert!(!text.contains(word), "{kind:?} in {tag}: {word}");
            }
            assert_eq!(
                sheet.title, "BKD-RMT",
                "what a reader program shows tells nothing"
            );
            assert_eq!(sheet.letterhead.unwrap().name, "R. Mill");
            let listed = &Rules::shipped().protected_words;
            let lower = text.to_lowercase();
            let mut words = lower.split(|it: char| !it.is_alphanumeric());
            assert_eq!(
                words.find(|it| listed.iter().any(|no| no == it)),
                None,
                "{kind:?}"
            );
        }
    }
}

#[test]
fn a_letter_that_may_not_name_the_office_has_no_letterhead_of_the_office() {
    let template = Template::shipped(Letter::NonEngagement);
    let of = |bears| Letters {
        bears,
        ..Letters::usual()
    };
    let head = |letters: Letters| {
        let sheet = letters.of(&template, "es");
        let text = plain(&sheet);
        let head = sheet.letterhead.unwrap();
        (head.name, head.lines, text.contains("Riverton Legal Aid"))
    };
    let plain = (
        "R. Mill".to_owned(),
        vec!["Box 41, Riverton".to_owned()],
        false,
    );
    assert_eq!(head(of(Bears::Plain)), plain);
    assert_eq!(
        head(of(Bears::Initials)),
        ("R. L. A.".to_owned(), vec![], false)
    );
    assert!(head(of(Bears::Office)).2);
    // Without a sender that tells nothing there is none at all.
    let mut letters = of(Bears::Plain);
    letters.office.neutral = String::new();
    assert_eq!(letters.of(&template, "es").letterhead, None);
    // The protected form comes before what a way allows.
    let letters = Letters {
        is_protected: true,
        ..of(Bears::Office)
    };
    assert_eq!(head(letters), plain);
}

#[test]
fn a_12_t1_a_word_that_tells_why_somebody_came_is_refused_in_the_protected_form_only() {
    let template = Template::shipped(Letter::NonEngagement);
    let said = typed().with("matter", "Help after Violence at home");
    let refused = check(&template, &said, &office(), true);
    let expected = Refusal::Revealing {
        field: "matter".to_owned(),
        word: "violence".to_owned(),
    };
    assert_eq!(refused, [expected]);
    assert_eq!(check(&template, &said, &office(), false), []);
}

#[test]
fn everything_that_is_missing_is_said_at_once() {
    let template = Template::shipped(Letter::NonEngagement);
    let nothing = check(&template, &Typed::default(), &OfficeFacts::default(), false);
    let fields: Vec<&str> = nothing
        .iter()
        .filter_map(|it| match it {
            Refusal::Empty { field } => Some(field.as_str()),
            _ => None,
        })
        .collect();
    assert_eq!(
        fields,
        ["consulted-on", "consulted-with", "matter", "others"]
    );
    assert!(nothing.contains(&Refusal::NoComplaints) && nothing.contains(&Refusal::NoYearsKept));
    let uneven = typed().with("steps-reader", "Uno");
    let acceptance = Template::shipped(Letter::Acceptance);
    let refused = check(&acceptance, &uneven, &office(), false);
    assert!(matches!(&refused[..], [Refusal::LinesDiffer { field }] if field == "steps"));
}

#[test]
fn what_was_typed_in_both_languages_stands_in_both() {
    let typed = typed()
        .with("steps", "Bring form I-765\nCome on Monday")
        .with("steps-reader", "Traiga el I-765\nVenga el lunes")
        .with("matter-reader", "Una pregunta");
    let letters = Letters {
        typed,
        ..Letters::usual()
    };
    let sheet = letters.of(&Template::shipped(Letter::Acceptance), "es");
    let text = plain(&sheet);
    for words in [
        "Traiga el I-765 | Bring form I-765",
        "Venga el lunes | Come on Monday",
        "Una pregunta | A question",
    ] {
        assert!(text.contains(words), "{words}\n{text}");
    }
}
