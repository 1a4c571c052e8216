//! What an office may make of the form, and what it is told when it makes something else.

use super::*;

const PARKING: &str = r#"

[[question]]
id = "X01"
section = "visit"
kind = "choice"
place = "public"
sensitivity = "P"
part = "general"
words = { en = "Do you need parking?", es = "¿Necesita aparcar?" }
help = { en = "It is free." }
icon = "door"
retention = "visit"
choices = [
    { id = "yes", text = "form-yes", icon = "yes" },
    { id = "later", words = { en = "Not today" }, icon = "no" },
]
"#;

/// What is wrong with the shipped form after a change.
fn faults(from: &str, to: &str) -> Vec<FormFault> {
    assert!(SHIPPED.contains(from), "{from}");
    let text = SHIPPED.replacen(from, to, 1);
    match read_office(&text, 1) {
        Err(fault) => vec![fault],
        Ok(form) => departures(&form, Form::current(), &text),
    }
}

#[track_caller]
fn check(from: &str, to: &str, at: &str, says: &str) {
    let found = faults(from, to);
    let first = found.first().expect("a fault");
    assert_eq!(first.at, at, "{found:?}");
    assert!(first.what.contains(says), "{found:?}");
    if at != "form" {
        let text = SHIPPED.replacen(from, to, 1);
        let line = first.line.expect("a line");
        let shown = text.lines().nth(line - 1).unwrap();
        assert!(shown.contains(&format!("id = \"{at}\"")), "{line}: {shown}");
    }
}

/// The head of a question as it stands in the file.
fn head(id: &str) -> String {
    format!("id = \"{id}\"\n")
}

#[test]
fn an_office_may_switch_off_reorder_and_add_questions() {
    assert_eq!(faults(&head("K06"), "id = \"K06\"\noff = true\n"), []);
    assert_eq!(faults(&head("K06"), "id = \"K06\"\nrequired = true\n"), []);
    let text = format!("{SHIPPED}{PARKING}");
    let form = read_office(&text, 7).unwrap();
    assert_eq!(departures(&form, Form::current(), &text), []);
    assert_eq!(
        (form.version, office_number(form.version)),
        (1_000_007, Some(7))
    );
    assert_eq!(office_number(Form::current().version), None);
    let asked = form.question("X01").unwrap();
    let spanish = Text::new(Language::find("es").unwrap());
    assert_eq!(spanish.of(&asked.text), "¿Necesita aparcar?");
    let choice = spanish.of(&asked.choices()[1].text);
    assert!(choice.contains("(English) Not today"), "{choice}");
    assert_eq!(
        validate(&asked.kind, &Answer::Words("later".into()), today()),
        Ok(())
    );
}

#[test]
fn what_belongs_to_the_program_stays_and_the_line_is_told() {
    check(
        &head("K06"),
        "id = \"K06\"\nmasked = true\n",
        "K06",
        "question of the program",
    );
    check("notice_version = ", "notice_version = 1", "form", "notices");
    let question = SHIPPED
        .split("[[question]]\n")
        .find(|it| it.starts_with(&head("K30")));
    let question = format!("[[question]]\n{}", question.unwrap());
    let found = faults(&question, "");
    assert!(
        found
            .iter()
            .any(|it| it.at == "K30" && it.what.contains("off = true")),
        "{found:?}"
    );
    let broken = format!("{SHIPPED}\n[[question]\n");
    let lines = SHIPPED.lines().count() + 2;
    assert_eq!(read_office(&broken, 1).unwrap_err().line, Some(lines));
}

#[test]
fn nothing_is_asked_in_a_more_public_place_than_its_sensitivity_allows() {
    for question in &Form::current().questions {
        let is_for_few = matches!(question.sensitivity, Sensitivity::Few | Sensitivity::Sealed);
        if !is_for_few || question.place == Place::Public {
            continue;
        }
        let start = SHIPPED.find(&head(&question.id)).unwrap();
        let (before, rest) = SHIPPED.split_at(start);
        let was = if question.place == Place::Booth {
            "booth"
        } else {
            "staff"
        };
        let text = format!(
            "{before}{}",
            rest.replacen(&format!("place = \"{was}\""), "place = \"public\"", 1)
        );
        let fault = read_office(&text, 1).unwrap_err();
        assert!(
            fault.at == question.id && fault.what.contains("sensitive"),
            "{fault:?}"
        );
    }
}

#[test]
fn a_question_of_the_office_keeps_to_the_rules_of_its_own() {
    let end = SHIPPED.lines().last().unwrap();
    let with = |from: &str, to: &str| {
        assert!(PARKING.contains(from), "{from}");
        let text = format!("{SHIPPED}{}", PARKING.replacen(from, to, 1));
        match read_office(&text, 1) {
            Err(fault) => vec![fault],
            Ok(form) => departures(&form, Form::current(), &text),
        }
    };
    assert!(!end.is_empty());
    for (from, to, says) in [
        ("\"X01\"", "\"K99\"", "begins with X"),
        ("\"X01\"", "\"X0123456789\"", "begins with X"),
        ("en = \"Do you need parking?\", ", "", "English"),
        (
            "Do you need parking?",
            "Do you \u{202e}need parking?",
            "cannot be seen",
        ),
        ("es = ", "tlh = ", "no language"),
        ("\"door\"", "\"spaceship\"", "icon"),
        ("part = \"general\"", "part = \"queue\"\nmasked = true", ""),
        (
            "sensitivity = \"P\"",
            "sensitivity = \"X\"",
            "too sensitive",
        ),
        (
            "section = \"visit\"",
            "section = \"money\"",
            "section `visit`",
        ),
        (
            "text = \"form-yes\"",
            "text = \"form-perhaps\"",
            "does not know",
        ),
    ] {
        let found = with(from, to);
        if says.is_empty() {
            assert_eq!(found, [], "{to}");
        } else {
            assert!(
                found.iter().any(|it| it.what.contains(says)),
                "{to}: {found:?}"
            );
        }
    }
    let long = "a".repeat(1000);
    assert!(
        with("Do you need parking?", &long)[0]
            .what
            .contains("at most")
    );
}

proptest! {
    /// Whatever is cut out of the form or put into it: a form, or a fault, and never a panic.
    #[test]
    fn a_damaged_form_is_refused_in_words(at in 0..SHIPPED.len(), cut in 0usize..400, put in "\\PC{0,12}") {
        let bytes = SHIPPED.as_bytes();
        let end = (at + cut).min(bytes.len());
        let text = [&bytes[..at], put.as_bytes(), &bytes[end..]].concat();
        let text = String::from_utf8_lossy(&text).into_owned();
        match read_office(&text, 1) {
            Ok(form) => { departures(&form, Form::current(), &text); }
            Err(fault) => prop_assert!(!fault.what.is_empty()),
        }
    }
}
