//! The pages of the workshop of the demonstration office, on its day: reception opens it and calls somebody to a table.

use super::pages::{DESK, PHONE, To, first_link, open, shoot_whole};
use crate::demo;
use anyhow::Result;
use std::path::Path;
use translations::Language;

const WORKSHOP: &str = "main a[href^='/workshops/0']";
const STATION: &str = "main a[href*='/stations/']";
const TABLE: &str = "main a[href*='/tables/']";

/// Every page of a workshop in each of these languages. Afterwards it is open.
pub(super) fn draw(driver: &str, url: &str, languages: &[Language], out: &Path) -> Result<()> {
    let rosa = open(driver, &DESK)?;
    demo::sign_in(&rosa, url, "rosa")?;
    let list = format!("{url}/workshops");
    let board = first_link(&rosa, &list, WORKSHOP)?;
    rosa.go(&board)?;
    rosa.click("form[action$='/open'] button")?;
    let station = first_link(&rosa, &board, STATION)?;
    let table = first_link(&rosa, &station, TABLE)?;
    rosa.go(&table)?;
    rosa.click("form[action$='/call-next'] button")?;
    let pages = [
        ("workshops", &list),
        ("workshop", &board),
        ("workshop-plan", &format!("{board}/edit")),
        ("station", &station),
        ("table", &table),
    ];
    for window in [&DESK, &PHONE] {
        let rosa = open(driver, window)?;
        demo::sign_in(&rosa, url, "rosa")?;
        for &language in languages {
            let to = To {
                out,
                window,
                language,
            };
            demo::read_in_browser(&rosa, language.tag())?;
            for (name, address) in pages {
                shoot_whole(&rosa, address, &to.file(name))?;
            }
        }
    }
    Ok(())
}
