//! What is said of one service at one of its locations, as the words of an entry.

use super::kinds::{self, Said};
use crate::referrals::choices::{self, Choice};
use crate::referrals::directory::{LANGUAGES, SERVICES, Says, Typed};
use serde_json::Value;

/// What is said of one service at one of its locations.
pub(super) struct At<'a> {
    pub(super) service: &'a Value,
    pub(super) organization: Option<&'a Value>,
    /// The service at the location, and the location itself.
    pub(super) place: Option<&'a Value>,
    pub(super) location: Option<&'a Value>,
}

impl At<'_> {
    /// The words of an entry.
    pub(super) fn typed(&self) -> Typed {
        let it = self.service;
        let name = self.organization_name();
        let fees = [word(it, "fees_description"), word(it, "fees")];
        let pairs = [
            (Says::Organisation.word(), name.to_owned()),
            (Says::Site.word(), site(it, name, self.location)),
            (Says::Phone.word(), self.first("phones", phone)),
            (Says::Address.word(), address(self.location)),
            (
                Says::Hours.word(),
                self.first("schedules", hours).replace("; ", "\n"),
            ),
            (
                Says::Cost.word(),
                or(&fees, || listed(it, "cost_options", cost)),
            ),
            (Says::Area.word(), listed(it, "service_areas", area)),
            (Says::Web.word(), self.web()),
            (
                Says::Bring.word(),
                listed(it, "required_documents", document),
            ),
            (Says::Eligibility.word(), eligibility(it)),
            (Says::Source.word(), "HSDS".to_owned()),
            (SERVICES, self.services()),
            (LANGUAGES, self.languages()),
        ];
        let pairs = pairs.into_iter();
        pairs.map(|(name, it)| (name.to_owned(), it)).collect()
    }

    fn organization_name(&self) -> &str {
        self.organization.map_or("", |it| word(it, "name"))
    }

    /// What is said nearest to the place.
    fn first(&self, name: &str, read: fn(&Value) -> String) -> String {
        let places = [
            self.place,
            self.location,
            Some(self.service),
            self.organization,
        ];
        let mut all = places.iter().flatten().map(|it| listed(it, name, read));
        all.find(|it| !it.is_empty()).unwrap_or_default()
    }

    fn web(&self) -> String {
        let of = |name| self.organization.map_or("", |it| word(it, name));
        let said = [word(self.service, "url"), of("website"), of("url")];
        or(&said, String::new)
    }

    fn languages(&self) -> String {
        let places = [Some(self.service), self.location].into_iter().flatten();
        let said = places.flat_map(|it| list(it, "languages")).map(language);
        said.collect::<Vec<_>>().join("; ")
    }

    /// An organization of which no service is told offers nothing.
    fn services(&self) -> String {
        let it = self.service;
        if it.get("name").is_none() {
            return String::new();
        }
        let names = [
            self.organization_name(),
            word(it, "name"),
            word(it, "alternate_name"),
        ];
        let described = [word(it, "description"), word(it, "eligibility_description")];
        let said = Said {
            terms: terms(it),
            name: names.join(" "),
            description: described.join(" "),
        };
        choices::written(&kinds::of(&said))
    }
}

/// A text or a number, without the quotes that some exports put around it.
pub(super) fn text(it: &Value) -> String {
    match it {
        Value::String(it) => it.trim().trim_matches('"').trim().to_owned(),
        Value::Number(it) => it.to_string(),
        _ => String::new(),
    }
}

/// What is said under a name, if it is words.
pub(super) fn word<'a>(it: &'a Value, name: &str) -> &'a str {
    let said = it.get(name).and_then(Value::as_str).unwrap_or_default();
    said.trim()
}

fn of(it: &Value, name: &str) -> String {
    it.get(name).map(text).unwrap_or_default()
}

pub(super) fn list<'a>(it: &'a Value, name: &str) -> &'a [Value] {
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
