//! Services nested in JSON: each service at each of its locations is an entry. Tables are nested before they are read here.

use super::super::reading::{Fault, FileKind, FileRead, Row};
use super::kinds::{self, Said};
use super::pieces::{Piece, pieces};
use crate::referrals::choices::{self, Choice};
use crate::referrals::directory::{LANGUAGES, SERVICES, Says, State, Typed};
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
        let row = Row {
            line: line.to_owned(),
            id: String::new(),
            state: state(it).to_owned(),
            typed: entry(it, organization, place, location),
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

fn entry(
    it: &Value,
    organization: Option<&Value>,
    place: Option<&Value>,
    location: Option<&Value>,
) -> Typed {
    let organization_name = organization.map_or("", |it| word(it, "name"));
    let places = [place, location, Some(it), organization];
    let first = |name: &str, read: fn(&Value) -> String| {
        let mut all = places.iter().flatten().map(|it| listed(it, name, read));
        all.find(|it| !it.is_empty()).unwrap_or_default()
    };
    let said = Said {
        terms: terms(it),
        name: format!(
            "{organization_name} {} {}",
            word(it, "name"),
            word(it, "alternate_name")
        ),
        description: format!(
            "{} {}",
            word(it, "description"),
            word(it, "eligibility_description")
        ),
    };
    let services = if it.get("name").is_some() {
        choices::written(&kinds::of(&said))
    } else {
        String::new()
    };
    let mut languages = [Some(it), location]
        .into_iter()
        .flatten()
        .flat_map(|it| list(it, "languages"))
        .map(language)
        .collect::<Vec<_>>();
    languages.dedup();
    let web = [
        word(it, "url"),
        organization.map_or("", |it| word(it, "website")),
        organization.map_or("", |it| word(it, "url")),
    ];
    let fees = [word(it, "fees_description"), word(it, "fees")];
    let pairs = [
        (Says::Organisation.word(), organization_name.to_owned()),
        (Says::Site.word(), site(it, organization_name, location)),
        (Says::Phone.word(), first("phones", phone)),
        (Says::Address.word(), address(location)),
        (
            Says::Hours.word(),
            first("schedules", hours).replace("; ", "\n"),
        ),
        (
            Says::Cost.word(),
            or(&fees, || listed(it, "cost_options", cost)),
        ),
        (Says::Area.word(), listed(it, "service_areas", area)),
        (Says::Web.word(), or(&web, String::new)),
        (
            Says::Bring.word(),
            listed(it, "required_documents", document),
        ),
        (Says::Eligibility.word(), eligibility(it)),
        (Says::Source.word(), "HSDS".to_owned()),
        (SERVICES, services),
        (LANGUAGES, languages.join("; ")),
    ];
    let pairs = pairs.into_iter();
    pairs.map(|(name, it)| (name.to_owned(), it)).collect()
}

/// A text or a number, without the quotes that some exports put around it.
fn text(it: &Value) -> String {
    match it {
        Value::String(it) => it.trim().trim_matches('"').trim().to_owned(),
        Value::Number(it) => it.to_string(),
        _ => String::new(),
    }
}

/// What is said under a name, if it is words.
fn word<'a>(it: &'a Value, name: &str) -> &'a str {
    let said = it.get(name).and_then(Value::as_str).unwrap_or_default();
    said.trim()
}

fn of(it: &Value, name: &str) -> String {
    it.get(name).map(text).unwrap_or_default()
}

fn list<'a>(it: &'a Value, name: &str) -> &'a [Value] {
    let found = it.get(name).and_then(Value::as_array);
    found.map_or(&[], Vec::as_slice)
}

/// What is said of each thing of a list, each once.
fn listed(it: &Value, name: &str, read: impl Fn(&Value) -> String) -> String {
    let mut found: Vec<String> = Vec::new();
    for said in list(it, name).iter().map(read) {
        if !said.is_empty() && !found.contains(&said) {
            found.push(said);
        }
    }
    found.join("; ")
}

/// The first that is said.
fn or(said: &[&str], other: impl FnOnce() -> String) -> String {
    let first = said.iter().find(|it| !it.is_empty());
    first.map_or_else(other, |it| (*it).to_owned())
}

fn site(it: &Value, organization: &str, location: Option<&Value>) -> String {
    let mut names = vec![word(it, "name"), location.map_or("", |it| word(it, "name"))];
    names.retain(|it| !it.is_empty() && *it != organization);
    names.dedup();
    names.join(" – ")
}

fn phone(it: &Value) -> String {
    if ["fax", "tty"].contains(&word(it, "type").to_lowercase().as_str()) {
        return String::new();
    }
    match of(it, "extension").as_str() {
        "" => of(it, "number"),
        extension => format!("{} ext. {extension}", of(it, "number")),
    }
}

/// Where somebody can go; where letters go only when nothing else is said.
fn address(location: Option<&Value>) -> String {
    let all = location.map_or(&[][..], |it| list(it, "addresses"));
    let is_postal = |it: &&Value| word(it, "address_type") == "postal";
    let found = all.iter().find(|it| !is_postal(it)).or(all.first());
    let Some(it) = found else {
        return String::new();
    };
    let joined = |names: &[&str], with: &str| {
        let said = names
            .iter()
            .map(|name| of(it, name))
            .filter(|it| !it.is_empty());
        said.collect::<Vec<_>>().join(with)
    };
    let town = joined(&["city", "state_province", "postal_code"], " ");
    let lines = [joined(&["address_1", "address_2"], ", "), town];
    let lines = lines.into_iter().filter(|it| !it.is_empty());
    lines.collect::<Vec<_>>().join("\n")
}

fn hours(it: &Value) -> String {
    let (opens, closes) = (of(it, "opens_at"), of(it, "closes_at"));
    let description = of(it, "description");
    if !description.is_empty() || opens.is_empty() {
        return description;
    }
    let short = |it: &str| it.get(..5).unwrap_or(it).to_owned();
    let days = [of(it, "byday"), of(it, "weekday")].concat();
    let times = format!("{}–{}", short(&opens), short(&closes));
    format!("{days} {times}").trim().to_owned()
}

fn cost(it: &Value) -> String {
    let parts = ["option", "amount", "currency", "amount_description"];
    let parts = parts.map(|name| of(it, name)).into_iter();
    parts
        .filter(|it| !it.is_empty())
        .collect::<Vec<_>>()
        .join(" ")
}

fn area(it: &Value) -> String {
    or(&[word(it, "name"), word(it, "service_area")], || {
        of(it, "description")
    })
}

fn document(it: &Value) -> String {
    of(it, "document")
}

/// By its tag where there is one: names of languages are written in many ways.
fn language(it: &Value) -> String {
    or(
        &[word(it, "code"), word(it, "name"), word(it, "language")],
        String::new,
    )
}

fn eligibility(it: &Value) -> String {
    let ages = [of(it, "minimum_age"), of(it, "maximum_age")];
    let ages = if ages.iter().any(|it| !it.is_empty()) {
        ages.join("–")
    } else {
        String::new()
    };
    let said = [
        of(it, "eligibility_description"),
        listed(it, "eligibility", |it| of(it, "eligibility")),
        of(it, "eligibility"),
        ages,
        of(it, "application_process"),
    ];
    let said = said.into_iter().filter(|it| !it.is_empty());
    said.collect::<Vec<_>>().join("\n")
}

/// Codes and names of the terms of a service.
fn terms(it: &Value) -> Vec<String> {
    let terms = list(it, "attributes").iter().flat_map(|it| {
        let term = it.get("taxonomy_term").unwrap_or(it);
        [of(term, "code"), of(term, "id"), of(term, "name")]
    });
    terms.filter(|it| !it.is_empty()).collect()
}
