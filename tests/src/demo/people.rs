//! Whom the demonstration office has on record, and what Lee does with the first intake of the morning: confirms who came,
//! and makes the conflict check. Nobody of them exists.

use super::desk_work::{self, post};
use super::past::At;
use crate::Desk;
use anyhow::{Context, Result, ensure};

/// Somebody on record: given names, family names, what else they are called, and since when they live.
struct Person {
    given: &'static str,
    family: [&'static str; 2],
    also: &'static str,
    born: [&'static str; 3],
    country: &'static str,
}

const fn person(
    given: &'static str,
    family: [&'static str; 2],
    also: &'static str,
    born: [&'static str; 3],
    country: &'static str,
) -> Person {
    Person {
        given,
        family,
        also,
        born,
        country,
    }
}

const PEOPLE: &[Person] = &[
    person("Marisol", ["Quispe", "Mamani"], "", ["1990", "5", ""], "BO"),
    person(
        "محمد",
        ["الحسيني", ""],
        "Mohammed Alhusseini",
        ["1985", "", ""],
        "SY",
    ),
    person(
        "Nguyễn Thị",
        ["Lan", ""],
        "Lan Nguyen",
        ["1979", "11", "2"],
        "VN",
    ),
    person("ሰላም", ["ተስፋዬ", ""], "Selam Tesfaye", ["1996", "", ""], "ET"),
    person("Juan", ["Díaz", "Mora"], "", ["1983", "2", "14"], "SV"),
    person("Rosa", ["Pereira", ""], "Rosa Díaz", ["1986", "", ""], "SV"),
    person(
        "Ольга",
        ["Коваленко", ""],
        "Olha Kovalenko",
        ["1971", "8", "30"],
        "UA",
    ),
    person("Zarmina", ["", ""], "", ["2001", "", ""], "AF"),
];

/// Lee puts them on record, says who is family, and hides one of them.
pub(super) async fn on_record(lee: &mut At<'_>) -> Result<()> {
    let mut ids = Vec::new();
    for it in PEOPLE {
        let [year, month, day] = it.born;
        let typed = [
            ("sure", "yes"),
            ("given-0", it.given),
            ("family1-0", it.family[0]),
            ("family2-0", it.family[1]),
            ("kind-0", "legal"),
            ("given-1", it.also),
            ("kind-1", "on-paper"),
            ("born", year),
            ("born_month", month),
            ("born_day", day),
            ("country", it.country),
        ];
        let added = lee.presses("/people", &typed).await?;
        let to = added.location.context("somebody is on record")?;
        ids.push(to.trim_start_matches("/people/").to_owned());
    }
    let spouse = [("relation", "former-spouse"), ("other", ids[4].as_str())];
    lee.presses(&format!("/people/{}/relations", ids[5]), &spouse)
        .await?;
    lee.presses(
        &format!("/people/{}/protection", ids[5]),
        &[("protection", "on")],
    )
    .await?;
    Ok(())
}

/// Lee confirms who came with the newest intake and makes the conflict check.
pub(super) fn confirm_first(lee: &mut Desk) -> Result<()> {
    let intake = desk_work::intake_paths(lee)?.remove(0);
    let people = format!("{intake}/people");
    lee.get(&people)?;
    for (role, name) in [
        ("client", "Mariana Cruz Lobo"),
        ("adverse", "Diaz Mora, Juan"),
    ] {
        post(
            lee,
            &format!("{people}/new"),
            &[("role", role), ("given-0", name)],
        )?;
    }
    let check = format!("{intake}/conflicts");
    lee.get(&format!("{intake}/papers"))?;
    post(lee, &check, &[])?;
    let page = lee.get(&check)?.body;
    ensure!(page.contains("Mora"), "the conflict check found nobody");
    post(lee, &format!("{intake}/papers"), &[("case_type", "I130")])?;
    println!(
        "Lee confirms who came, makes the conflict check, and it finds somebody of the same name."
    );
    Ok(())
}
