//! Services nested in JSON: each service at each of its locations is an entry. Tables are nested before they are read here.

use super::super::reading::{Fault, FileKind, FileRead, Row};
use super::entry::{At, list, text, word};
use super::pieces::{Piece, pieces};
use crate::referrals::choices::Choice;
use crate::referrals::directory::State;
use data_encoding::HEXLOWER;
use serde_json::{Map, Value};
use sha2::{Digest, Sha256};
use std::collections::{BTreeMap, BTreeSet};

/// A longer name of a service is kept as its hash.
const ID_LETTERS_MAX: usize = 100;

/// What is read of a service; everything else is told as left out.
const TAKEN: [&str; 31] = [
    "id",
    "organization_id",
    "program_id",
    "name",
    "url",
    "status",
    "application_process",
    "fees_description",
    "fees",
    "eligibility_description",
    "eligibility",
    "minimum_age",
    "maximum_age",
    "phones",
    "schedules",
    "service_areas",
    "service_at_locations",
    "languages",
    "organization",
    "cost_options",
    "required_documents",
    "attributes",
    "locations",
    "location",
    "service",
    "services",
    "last_modified",
    "metadata",
    "description",
    "assured_date",
    "alternate_name",
];

/// The nested services of a text.
pub(in crate::referrals::import) fn json(text: &str) -> FileRead {
    let mut read = Read::default();
    let read_piece = |it: Piece| (it.line, serde_json::from_str::<Value>(it.text).ok());
    let values: Vec<(usize, Option<Value>)> = pieces(text).into_iter().map(read_piece).collect();
    let organizations: BTreeMap<&str, &Value> = values
        .iter()
        .filter_map(|(_, it)| it.as_ref())
        .filter(|it| !is_service(it))
        .map(|it| (word(it, "id"), it))
        .collect();
    for (line, value) in &values {
        match value {
            Some(it) => read.piece(&line.to_string(), it, &organizations),
            None => read.rows.push(broken(line.to_string())),
        }
    }
    read.file(FileKind::Json)
}

fn broken(line: String) -> Row {
    Row {
        line,
        fault: Some(Fault::Unreadable),
        ..Row::default()
    }
}

/// Only services have one of these.
fn is_service(it: &Value) -> bool {
    [
        "status",
        "organization",
        "organization_id",
        "service_at_locations",
        "service",
    ]
    .iter()
    .any(|name| it.get(name).is_some())
        && it.get("services").is_none()
}

/// What was read so far.
#[derive(Default)]
pub(super) struct Read {
    rows: Vec<Row>,
    left_out: BTreeSet<String>,
    known: BTreeSet<String>,
    shown: BTreeSet<String>,
}

impl Read {
    pub(super) fn file(self, kind: FileKind) -> FileRead {
        FileRead {
            kind,
            rows: self.rows,
            left_out: self.left_out,
        }
    }

    /// A service, a service at a location, or an organization with its services.
    fn piece(&mut self, line: &str, it: &Value, organizations: &BTreeMap<&str, &Value>) {
        if !it.is_object() {
            self.rows.push(broken(line.to_owned()));
        } else if let Some(service) = it.get("service").filter(|it| it.is_object()) {
            self.service(line, service, None, std::slice::from_ref(it));
        } else if is_service(it) {
            let organization = organizations.get(word(it, "organization_id")).copied();
            self.service(line, it, organization, &[]);
        } else {
            let services = list(it, "services");
            for service in services {
                self.service(line, service, Some(it), &[]);
            }
            let id = word(it, "id");
            let mut others = self.shown.iter();
            if services.is_empty() && !others.any(|it| it == id) {
                // An organization of which no service is told is refused with its name.
                self.row(line, &Map::new().into(), Some(it), None);
            }
        }
    }

    /// One service: an entry for each of its locations, or one when it has none.
    pub(super) fn service(
        &mut self,
        line: &str,
        it: &Value,
        organization: Option<&Value>,
        at: &[Value],
    ) {
        let organization = it.get("organization").or(organization);
        if let Some(id) = organization.map(|it| word(it, "id")) {
            self.shown.insert(id.to_owned());
        }
        self.leave_out(it);
        let nested = list(it, "service_at_locations");
        let at = if at.is_empty() { nested } else { at };
        if at.is_empty() {
            self.row(line, it, organization, None);
        }
        for place in at {
            self.row(line, it, organization, Some(place));
        }
    }

    /// Names what is said of a service and has no place with us. Empty things are nothing.
    fn leave_out(&mut self, it: &Value) {
        let Value::Object(said) = it else { return };
        let says = |it: &Value| !text(it).is_empty() || it.is_array() || it.is_object();
        let left = said
            .iter()
            .filter(|(name, it)| !TAKEN.contains(&name.as_str()) && says(it));
        let shown = left.map(|(name, _)| name.chars().take(ID_LETTERS_MAX).collect());
        self.left_out.extend(shown);
    }

    fn row(&mut self, line: &str, it: &Value, organization: Option<&Value>, place: Option<&Value>) {
        let location = place.and_then(|it| it.get("location"));
        let service = word(it, "id");
        let external = match location.map(|it| word(it, "id")) {
            _ if service.is_empty() => String::new(),
            Some(location) if !location.is_empty() => format!("{service}@{location}"),
            _ => service.to_owned(),
        };
        let external = shortened(external);
        let at = At {
            service: it,
            organization,
            place,
            location,
        };
        let row = Row {
            line: line.to_owned(),
            id: String::new(),
            state: state(it).to_owned(),
            typed: at.typed(),
            external,
            fault: None,
        };
        // The same again, as where services stand in a list and in their organization too, is nothing new.
        let mark = format!("{}|{:?}|{}", row.external, row.typed, row.state);
        if row.external.is_empty() || self.known.insert(mark) {
            self.rows.push(row);
        }
    }
}

/// The name of a service where it comes from, never longer than a column should hold.
pub(super) fn shortened(external: String) -> String {
    if ID_LETTERS_MAX < external.chars().count() {
        HEXLOWER.encode(&Sha256::digest(external.as_bytes())[..16])
    } else {
        external
    }
}

fn state(it: &Value) -> &'static str {
    match word(it, "status").to_lowercase().as_str() {
        "inactive" | "defunct" | "temporarily closed" | "temporarily_closed" => {
            State::Closed.word()
        }
        _ => "",
    }
}
