//! An office asks something of its own: a question is added to the form, approved by somebody else, asked by the kiosk after
//! its next contact, read by staff, and taken out again. What was answered before stays readable.

use crate::programs;
use serde_json::{Value, json};
use stories::{Desk, KioskProgram, Office, Synced, Taken};

/// The question that the office adds at the end of its form.
const PARKING: &str = r#"
[[question]]
id = "X01"
section = "visit"
kind = "choice"
place = "public"
sensitivity = "P"
part = "general"
words = { en = "Do you need parking?", es = "¿Necesita aparcar?" }
icon = "door"
retention = "visit"
choices = [
    { id = "yes", text = "form-yes", icon = "yes" },
    { id = "later", words = { en = "Only next time" }, icon = "no" },
]
"#;

const FORM: &str = "/office/data/intake-form";

/// Which text a form on the page is about.
fn seen(page: &str) -> &str {
    let (_, rest) = page
        .split_once("name=\"seen\" value=\"")
        .expect("a form of the page");
    rest.split('"').next().unwrap()
}

/// Ruth approves version `number`, which Lee has proposed.
fn approve(lee: &mut Desk, ruth: &mut Desk, number: u32) {
    let page = lee.get(&format!("{FORM}/{number}")).unwrap().body;
    let seen = ("seen", seen(&page));
    let proposed = lee.post(&format!("{FORM}/{number}/propose"), &[seen]);
    let proposed = proposed.unwrap();
    assert_eq!(proposed.status, 303, "{}", proposed.body);
    let page = ruth.get(&format!("{FORM}/{number}")).unwrap().body;
    let (_, day) = page
        .split_once("id=\"valid_from\"")
        .expect("a field for the day");
    let (_, day) = day.split_once("value=\"").expect("today stands in it");
    let today = day.split('"').next().unwrap().to_owned();
    let approved = ruth.post(
        &format!("{FORM}/{number}/approve"),
        &[seen, ("valid_from", &today)],
    );
    assert_eq!(approved.unwrap().status, 303);
}

fn comes(kiosk: &KioskProgram, answers: &Value) -> Vec<Taken> {
    let visitor = json!({"language": "es", "answers": answers});
    kiosk.drive(&[visitor], Synced::Wait).unwrap()
}

/// Nothing sensitive is asked in the waiting room.
fn a_broken_form_is_refused_with_its_line(lee: &mut Desk) {
    let broken = format!(
        "{}{}",
        shared::form::SHIPPED,
        PARKING.replace("\"P\"", "\"X\"")
    );
    let refused = lee
        .upload(&format!("{FORM}/new"), broken.as_bytes())
        .unwrap();
    assert_eq!(refused.status, 422);
    let line = shared::form::SHIPPED.lines().count() + 3;
    let said = refused.body.replace(['\u{2068}', '\u{2069}'], "");
    assert!(
        said.contains(&format!("Line {line}:")) && said.contains("too sensitive"),
        "{said}"
    );
}

#[test]
fn a_question_of_the_office_is_asked_after_the_next_contact_read_and_taken_out_again() {
    let office = Office::open(&programs()).unwrap();
    office.add_staff("lee", "attorney").unwrap();
    office.add_staff("ruth", "director").unwrap();
    let mut lee = office.desk("lee").unwrap();
    let mut ruth = office.desk("ruth").unwrap();
    let kiosk = office.kiosk("front door").unwrap();
    comes(&kiosk, &json!({"K09": ["asylum"]}));
    let old = stories::demo::intake_paths(&mut lee).unwrap().remove(0);

    a_broken_form_is_refused_with_its_line(&mut lee);
    let form = format!("{}{PARKING}", shared::form::SHIPPED);
    let kept = lee.upload(&format!("{FORM}/new"), form.as_bytes()).unwrap();
    assert_eq!(kept.status, 303, "{}", kept.body);
    approve(&mut lee, &mut ruth, 1);

    // With this visit the kiosk hears of the new form; it is asked by it from the next one on.
    comes(&kiosk, &json!({"K09": ["asylum"]}));
    assert!(kiosk.status().unwrap()["form_version"].is_string());
    comes(&kiosk, &json!({"K09": ["asylum"], "X01": "later"}));
    let asked = stories::demo::intake_paths(&mut lee).unwrap().remove(0);
    let read = |lee: &mut Desk, path: &str| lee.get(path).unwrap().body;
    let page = read(&mut lee, &asked);
    assert!(
        page.contains("Do you need parking?") && page.contains("Only next time"),
        "{page}"
    );
    let earlier = read(&mut lee, &old);
    assert!(earlier.contains("asylum"), "{earlier}");
    assert!(!earlier.contains("parking"), "{earlier}");

    let page = lee.get(&format!("{FORM}/0")).unwrap().body;
    let back = lee.post(&format!("{FORM}/0/take-up"), &[("seen", seen(&page))]);
    let back = back.unwrap();
    assert_eq!(back.status, 303, "{}", back.body);
    approve(&mut lee, &mut ruth, 2);
    comes(&kiosk, &json!({"K09": ["asylum"]}));
    let visitor = json!({"language": "es", "answers": {"X01": "yes"}});
    let said = kiosk.drive(&[visitor], Synced::Wait).unwrap();
    assert!(
        said.iter().all(|it| it.label().is_none()),
        "nobody is asked any more"
    );
    let page = read(&mut lee, &asked);
    assert!(
        page.contains("Do you need parking?") && page.contains("Only next time"),
        "{page}"
    );
}
