//! A package of tables, one for each kind of thing, tied to each other by ids: it is nested like JSON and read as such.

use super::super::package::Files;
use super::super::reading::{FileKind, FileRead};
use super::nested::{Read, json};
use crate::csv;
use crate::referrals::refusal::Refusal;
use serde_json::{Map, Value};
use std::collections::{BTreeSet, HashMap};

/// Names of tables in the versions of the specification, each with the name that is used here.
const NAMES: [(&str, &str); 33] = [
    ("organization", "organization"),
    ("organizations", "organization"),
    ("service", "service"),
    ("services", "service"),
    ("location", "location"),
    ("locations", "location"),
    ("service_at_location", "place"),
    ("service_at_locations", "place"),
    ("services_at_location", "place"),
    ("services_at_locations", "place"),
    ("address", "address"),
    ("addresses", "address"),
    ("physical_addresses", "address"),
    ("physical_address", "address"),
    ("phone", "phone"),
    ("phones", "phone"),
    ("schedule", "schedule"),
    ("schedules", "schedule"),
    ("regular_schedule", "schedule"),
    ("regular_schedules", "schedule"),
    ("language", "language"),
    ("languages", "language"),
    ("service_area", "area"),
    ("service_areas", "area"),
    ("cost_option", "cost"),
    ("cost_options", "cost"),
    ("required_document", "document"),
    ("required_documents", "document"),
    ("eligibility", "eligibility"),
    ("attribute", "attribute"),
    ("attributes", "attribute"),
    ("service_attributes", "attribute"),
    ("services_taxonomy", "attribute"),
];

/// The tables with the names of terms.
const TERMS: [&str; 3] = ["taxonomy_term", "taxonomy_terms", "taxonomy"];

/// What hangs at a service, a place or a location, and under which name JSON has it.
const PHONES: (&str, &str) = ("phone", "phones");
const SCHEDULES: (&str, &str) = ("schedule", "schedules");
const LANGUAGES: (&str, &str) = ("language", "languages");

/// A row with its place in the file.
struct Line {
    at: String,
    said: Map<String, Value>,
}

/// The rows of every table, and where those are that name something else by its id.
#[derive(Default)]
struct Tables {
    rows: HashMap<&'static str, Vec<Line>>,
    by: HashMap<(&'static str, &'static str, String), Vec<usize>>,
}

/// Columns by which rows hang at others.
const TIES: [&str; 6] = [
    "id",
    "service_id",
    "location_id",
    "organization_id",
    "service_at_location_id",
    "link_id",
];

/// The services of a package.
pub(in crate::referrals::import) fn package(files: &Files) -> Result<FileRead, Refusal> {
    let (mut tables, mut others) = (Tables::default(), BTreeSet::new());
    for (name, bytes) in files {
        let text = std::str::from_utf8(bytes).map_err(|_| Refusal::NotUtf8)?;
        let text = text.strip_prefix(csv::MARK).unwrap_or(text);
        let (stem, ending) = name.rsplit_once('.').unwrap_or((name, ""));
        if ending == "json" {
            if files.len() == 1 {
                return Ok(json(text));
            }
            others.insert(name.clone());
        } else if let Some(table) = table(stem) {
            tables.read(table, name, text)?;
        } else {
            others.insert(name.clone());
        }
    }
    if tables.all("service").is_empty() {
        return Err(Refusal::UnknownFile);
    }
    let mut read = Read::default();
    for line in tables.all("service") {
        let service = tables.service(&line.said);
        let id = id_of(&line.said, "organization_id");
        let organization = tables.with("organization", "id", &id).next();
        let organization = organization.map(|it| tables.organization(&it.said));
        read.service(&line.at, &service, organization.as_ref(), &[]);
    }
    let mut found = read.file(FileKind::Package);
    found.left_out.extend(others);
    Ok(found)
}

fn table(stem: &str) -> Option<&'static str> {
    if TERMS.contains(&stem) {
        return Some("term");
    }
    NAMES.iter().find(|it| it.0 == stem).map(|it| it.1)
}

fn id_of(said: &Map<String, Value>, name: &str) -> String {
    let it = said.get(name).and_then(Value::as_str);
    it.unwrap_or_default().trim().to_owned()
}

fn nested(all: Vec<Map<String, Value>>) -> Value {
    all.into_iter().map(Value::Object).collect()
}

impl Tables {
    fn read(&mut self, table: &'static str, file: &str, text: &str) -> Result<(), Refusal> {
        let rows = csv::read(text).map_err(|line| Refusal::OpenQuote {
            line: format!("{file} {line}"),
        })?;
        let Some((head, rows)) = rows.split_first() else {
            return Ok(());
        };
        let names: Vec<String> = head
            .cells
            .iter()
            .map(|it| it.trim().to_lowercase())
            .collect();
        for row in rows {
            let said = names.iter().cloned().zip(row.cells.iter());
            let said: Map<String, Value> = said
                .filter(|(_, cell)| !cell.trim().is_empty())
                .map(|(name, cell)| (name, Value::String(cell.clone())))
                .collect();
            let all = self.rows.entry(table).or_default();
            for tie in TIES {
                let id = id_of(&said, tie);
                if !id.is_empty() {
                    self.by.entry((table, tie, id)).or_default().push(all.len());
                }
            }
            all.push(Line {
                at: format!("{file} {}", row.line),
                said,
            });
        }
        Ok(())
    }

    fn all(&self, table: &str) -> &[Line] {
        self.rows.get(table).map_or(&[], Vec::as_slice)
    }

    /// The rows of a table that name this id.
    fn with<'a>(
        &'a self,
        table: &'static str,
        tie: &'static str,
        id: &str,
    ) -> impl Iterator<Item = &'a Line> {
        let found = self.by.get(&(table, tie, id.to_owned()));
        let all = self.all(table);
        found.into_iter().flatten().filter_map(|at| all.get(*at))
    }

    fn hang(
        &self,
        it: &mut Map<String, Value>,
        what: (&'static str, &str),
        tie: &'static str,
        id: &str,
    ) {
        let rows = self
            .with(what.0, tie, id)
            .map(|it| it.said.clone())
            .collect();
        it.insert(what.1.to_owned(), nested(rows));
    }

    fn organization(&self, said: &Map<String, Value>) -> Value {
        let mut it = said.clone();
        let id = id_of(said, "id");
        self.hang(&mut it, PHONES, "organization_id", &id);
        Value::Object(it)
    }

    fn service(&self, said: &Map<String, Value>) -> Value {
        let mut it = said.clone();
        let id = id_of(said, "id");
        for what in [
            PHONES,
            SCHEDULES,
            LANGUAGES,
            ("area", "service_areas"),
            ("cost", "cost_options"),
            ("document", "required_documents"),
        ] {
            self.hang(&mut it, what, "service_id", &id);
        }
        if self.with("eligibility", "service_id", &id).next().is_some() {
            self.hang(&mut it, ("eligibility", "eligibility"), "service_id", &id);
        }
        it.insert("attributes".to_owned(), self.attributes(&id));
        it.insert("service_at_locations".to_owned(), self.places(&id));
        Value::Object(it)
    }

    /// The terms of a service: in version 3 anything may have some, before only services.
    fn attributes(&self, service: &str) -> Value {
        let own = self.with("attribute", "service_id", service);
        let linked = self.with("attribute", "link_id", service);
        let terms = own.chain(linked).flat_map(|it| {
            let ids = ["taxonomy_term_id", "taxonomy_id"].map(|name| id_of(&it.said, name));
            let id = ids
                .into_iter()
                .find(|it| !it.is_empty())
                .unwrap_or_default();
            let named: Vec<Map<String, Value>> = self
                .with("term", "id", &id)
                .map(|it| it.said.clone())
                .collect();
            let bare = Map::from_iter([("id".to_owned(), Value::String(id))]);
            if named.is_empty() { vec![bare] } else { named }
        });
        nested(terms.collect())
    }

    /// Where a service is offered.
    fn places(&self, service: &str) -> Value {
        let places = self.with("place", "service_id", service).map(|line| {
            let mut it = line.said.clone();
            let (own, location) = (id_of(&it, "id"), id_of(&it, "location_id"));
            self.hang(&mut it, PHONES, "service_at_location_id", &own);
            self.hang(&mut it, SCHEDULES, "service_at_location_id", &own);
            if let Some(line) = self.with("location", "id", &location).next() {
                it.insert("location".to_owned(), self.location(&line.said, &location));
            }
            it
        });
        nested(places.collect())
    }

    fn location(&self, said: &Map<String, Value>, id: &str) -> Value {
        let mut it = said.clone();
        for what in [PHONES, SCHEDULES, LANGUAGES, ("address", "addresses")] {
            self.hang(&mut it, what, "location_id", id);
        }
        Value::Object(it)
    }
}
