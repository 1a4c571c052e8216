//! What leaves the office: who may take it, what stands in it, and that it was taken.

use super::facts::{ZONE, any_visit, day, office};
use crate::access::Role;
use crate::csv;
use crate::statistics::actions::{Sealed, told};
use crate::statistics::figures::Dimension;
use crate::statistics::pages::file_words;
use crate::statistics::tables::{Audience, Cell, Kind, by_group, ledger_by, write};
use crate::testing::TestOffice;
use crate::web::View;
use axum::http::StatusCode;
use insta::assert_snapshot;
use proptest::prelude::*;
use std::sync::LazyLock;
use tempfile::tempdir;
use translations::{Language, Text};

const FILE: &str = "/statistics/file?table=by-hour&span=own&from=2026-08-01&to=2026-08-31";

/// A director reads English.
static VIEW: LazyLock<View> = LazyLock::new(|| {
    let folder = tempdir().unwrap();
    let office = TestOffice::open(folder.path());
    View::of_role(&office.app, Text::new(Language::english()), Role::Director)
});

#[test]
fn a_file_has_empty_cells_for_what_is_left_out_and_says_so() {
    let facts = office(3, day("2026-08-24"), day("2026-08-28"));
    let table = by_group(&facts, Dimension::Language, ZONE, Audience::Outside);
    let file = write(&table, &file_words(&VIEW, &table, None));
    assert!(!file.starts_with('\u{FEFF}') && file.ends_with("\r\n"));
    assert_snapshot!(file);
}

#[test]
fn what_stands_in_a_file_is_never_computed() {
    let mut facts = office(3, day("2026-08-24"), day("2026-08-28"));
    for fact in &mut facts {
        fact.lane = Some("=HYPERLINK(\"x\")".to_owned());
    }
    let table = by_group(&facts, Dimension::Lane, ZONE, Audience::Outside);
    let file = write(&table, &file_words(&VIEW, &table, None));
    assert!(file.contains("\"'=HYPERLINK(\"\"x\"\")\""), "{file}");
}

#[tokio::test]
async fn figures_of_days_whose_appointments_are_erased_say_so_on_the_page_and_in_files() {
    let folder = tempdir().unwrap();
    let office = TestOffice::open(folder.path());
    office.add("ines", Role::Auditor);
    let ines = office.desk("ines").await;
    let erased = "Appointments of before 2025-09-01 are erased.";
    for (path, days) in [("/statistics", ""), ("/statistics/file", "table=by-hour&")] {
        let of = |from: &str, to: &str| format!("{path}?{days}span=own&from={from}&to={to}");
        let kept = ines.get(&of("2025-09-01", "2026-08-31")).await;
        assert_eq!(kept.status, StatusCode::OK);
        assert!(!kept.body.contains(erased), "{path}");
        let plain = |body: &str| body.replace(['\u{2068}', '\u{2069}'], "");
        let older = ines.get(&of("2025-08-31", "2026-08-31")).await;
        assert!(
            plain(&older.body).contains(erased),
            "{path}: {}",
            older.body
        );
    }
}

#[tokio::test]
async fn a_table_is_taken_out_as_a_file_and_the_events_say_so() {
    let folder = tempdir().unwrap();
    let office = TestOffice::open(folder.path());
    office.add("ines", Role::Auditor);
    let ines = office.desk("ines").await;
    let seen = ines.get(FILE).await;
    assert_eq!(seen.status, StatusCode::OK);
    let head = |name: &str| seen.headers[name].to_str().unwrap();
    assert_eq!(head("content-type"), "text/csv; charset=utf-8");
    let name = "attachment; filename=\"statistics-by-hour-2026-08-01--2026-08-31.csv\"";
    assert_eq!(head("content-disposition"), name);
    let rows: Vec<&str> = seen.body.lines().collect();
    assert!(
        rows[0].starts_with("\"Hour\",\"Visits\",\"Half waited up to (minutes)\""),
        "{rows:?}"
    );
    assert!(rows[1].contains("too few visits") && rows.len() == 2);
    let events = ines.get("/events").await.body;
    assert!(
        events.contains("Figures taken out as a file")
            && events.contains("by-hour")
            && events.contains("2026-08-01--2026-08-31")
    );
}

#[tokio::test]
async fn lanes_and_languages_leave_only_while_the_office_is_open_and_with_people_of_the_queue() {
    let folder = tempdir().unwrap();
    let office = TestOffice::open(folder.path());
    for (name, role) in [
        ("rosa", Role::Reception),
        ("ines", Role::Auditor),
        ("ruth", Role::Director),
        ("sam", Role::Volunteer),
    ] {
        office.add(name, role);
    }
    let file = FILE.replace("by-hour", "by-language");
    let rosa = office.desk("rosa").await;
    assert_eq!(rosa.get(&file).await.status, StatusCode::LOCKED);
    let _keyholder = office.desk("ruth").await;
    assert_eq!(rosa.get(&file).await.status, StatusCode::OK);
    assert_eq!(
        office.desk("ines").await.get(&file).await.status,
        StatusCode::FORBIDDEN
    );
    assert_eq!(
        office.desk("sam").await.get(FILE).await.status,
        StatusCode::FORBIDDEN
    );
    assert_eq!(
        office.desk("sam").await.get("/statistics").await.status,
        StatusCode::FORBIDDEN
    );
}

#[tokio::test]
async fn what_was_chosen_stays_and_says_what_to_correct() {
    let folder = tempdir().unwrap();
    let office = TestOffice::open(folder.path());
    office.add("rosa", Role::Reception);
    let rosa = office.desk("rosa").await;
    assert_eq!(rosa.get("/statistics").await.status, StatusCode::OK);
    let seen = rosa
        .get("/statistics?span=own&from=2026-08-09&to=2026-08-01&day=2020-01-01&for=outside")
        .await;
    assert_eq!(seen.status, StatusCode::UNPROCESSABLE_ENTITY);
    for part in [
        "The last day comes before the first",
        "within a year",
        "value=\"2026-08-09\"",
        "value=\"outside\" checked",
    ] {
        assert!(seen.body.contains(part), "{part}");
    }
    assert_eq!(
        rosa.get("/statistics/file?table=nothing").await.status,
        StatusCode::BAD_REQUEST
    );
    assert_eq!(
        rosa.get("/statistics/file").await.status,
        StatusCode::BAD_REQUEST
    );
}

#[test]
fn every_table_has_a_word_of_its_own() {
    for (kind, word) in Kind::ALL {
        assert_eq!((Kind::find(word), kind.word()), (Some(kind), word));
    }
}

#[test]
fn lanes_and_languages_are_dropped_for_whoever_may_not_know_them() {
    let facts = office(3, day("2026-08-24"), day("2026-08-24"));
    assert_eq!(told(facts.clone(), Sealed::Open), facts);
    for sealed in [Sealed::Locked, Sealed::NotForRole] {
        let kept = told(facts.clone(), sealed);
        assert!(
            kept.iter()
                .all(|it| it.lane.is_none() && it.language.is_none())
        );
        assert_eq!(kept.len(), facts.len());
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn every_row_of_a_table_is_a_line_and_says_what_is_left_out(facts in prop::collection::vec(any_visit(), 0..90)) {
        for table in [Dimension::Hour, Dimension::Language]
            .into_iter()
            .flat_map(|by| [by_group(&facts, by, ZONE, Audience::Outside), ledger_by(&facts, by, ZONE, Audience::Outside)])
        {
            let rows = csv::read(&write(&table, &file_words(&VIEW, &table, None))).unwrap();
            let width = rows[0].cells.len();
            prop_assert!(rows.iter().all(|it| it.cells.len() == width));
            prop_assert_eq!(rows.len(), 1 + table.rows.len().max(1));
            for (line, row) in rows[1..].iter().zip(&table.rows) {
                let is_noted = !line.cells[width - 1].is_empty();
                prop_assert_eq!(is_noted, row.cells.contains(&Cell::Hidden));
                prop_assert_eq!(is_noted, line.cells[..width - 1].iter().any(String::is_empty));
            }
        }
    }
}
