//! Files that come and go: each kind as real exports look, what would change before it does, and that nothing is dropped
//! silently.

mod kept;

use super::{
    added, attorneys, days_ago, facts, look, pantry, prepared, resource, staff, today, typed,
};
use crate::access::Role;
use crate::db::{Db, ReadTx, Tx};
use crate::problem::Problem;
use crate::referrals::choices::Choice;
use crate::referrals::directory::actions as verbs;
use crate::referrals::directory::{
    Facts, How, Resource, Says, Service, Standing, State, Verified, columns,
};
use crate::referrals::ids::ResourceId;
use crate::referrals::import::staged::{Alike, Line, set};
use crate::referrals::import::{Outcome, apply, bring, compare, export, read};
use crate::referrals::refusal::Refusal;
use crate::testing::each_database;
use proptest::prelude::*;
use std::collections::BTreeSet;
use tempfile::tempdir;
use uuid::Uuid;

/// A service with its organization and location, as the specification nests them.
const SERVICE: &str = r#"{
  "id": "s-1", "name": "Food pantry", "status": "active", "url": "https://example.org/food",
  "fees_description": "Free", "eligibility_description": "Everybody", "wait_time": "none",
  "languages": [{"id": "l", "name": "Spanish", "code": "es"}, {"id": "m", "name": "Haitian Creole", "code": "ht"}],
  "service_areas": [{"id": "a", "name": "Kings County"}],
  "required_documents": [{"id": "d", "document": "Proof of address"}],
  "attributes": [{"taxonomy_term": {"code": "BD-1800.2000", "name": "Food Pantries"}}],
  "organization": {"id": "o-1", "name": "St. Brigid", "description": "A parish"},
  "service_at_locations": [{
    "id": "sal", "phones": [{"id": "p", "number": "\"+1 555 010 2030\"", "type": "voice"}, {"number": "555 010 9999", "type": "fax"}],
    "schedules": [{"byday": "MO,TU", "opens_at": "09:00:00", "closes_at": "17:00:00"}],
    "location": {"id": "loc-1", "name": "Parish hall", "addresses": [
      {"address_type": "postal", "address_1": "PO Box 7", "city": "Brooklyn"},
      {"address_type": "physical", "address_1": "1 Main St", "city": "Brooklyn", "state_province": "NY", "postal_code": "11201"}]}
  }]
}"#;

fn json(services: &[&str]) -> String {
    format!("{{\"services\":\n[{}]}}", services.join(",\n"))
}

fn lines<'a>(file: &'a crate::referrals::import::FileRead, here: &[Resource]) -> Vec<Line<'a>> {
    compare(&file.rows, here, today())
}

fn only(file: &str) -> Facts {
    let file = read(file.as_bytes()).unwrap();
    assert_eq!(file.rows.len(), 1, "{:?}", file.rows);
    match lines(&file, &[]).remove(0).outcome {
        Outcome::New { facts, .. } => facts,
        other => panic!("{other:?}"),
    }
}

fn says(facts: &Facts) -> String {
    let all = Says::ALL.iter().filter(|it| !facts.says(**it).is_empty());
    let all = all.map(|it| format!("{}: {}", it.word(), facts.says(*it).replace('\n', " / ")));
    let mut all: Vec<String> = all.collect();
    all.push(format!("languages: {}", facts.languages.join(", ")));
    let services: Vec<&str> = facts.services.iter().map(|it| it.word()).collect();
    all.push(format!("services: {}", services.join(", ")));
    all.join("\n")
}

#[test]
fn a_service_of_hsds_json_becomes_an_entry() {
    let found = only(&json(&[SERVICE]));
    insta::assert_snapshot!(says(&found), @r"
    organisation: St. Brigid
    site: Food pantry – Parish hall
    phone: +1 555 010 2030
    address: 1 Main St / Brooklyn NY 11201
    hours: MO,TU 09:00–17:00
    cost: Free
    area: Kings County
    web: https://example.org/food
    bring: Proof of address
    eligibility: Everybody
    source: HSDS
    languages: es, ht
    services: food
    ");
    let file = read(json(&[SERVICE]).as_bytes()).unwrap();
    let left: Vec<&str> = file.left_out.iter().map(String::as_str).collect();
    assert_eq!(left, ["wait_time"], "what has no place is named");
    assert_eq!(file.rows[0].external, "s-1@loc-1");
}

#[test]
fn organizations_with_their_services_lists_of_an_api_and_lines_are_read_too() {
    let bare = SERVICE.replace("\"organization\": {\"id\": \"o-1\", \"name\": \"St. Brigid\", \"description\": \"A parish\"},", "");
    let nested = format!("[{{\"id\": \"o-1\", \"name\": \"St. Brigid\", \"services\": [{bare}]}}]");
    let expected = only(&json(&[SERVICE]));
    assert_eq!(only(&nested), expected);
    assert_eq!(
        only(&format!(
            "{{\"total_items\": 1, \"contents\": [{SERVICE}]}}"
        )),
        expected
    );
    let both = format!(
        "{{\"organizations\": [{{\"id\": \"o-1\", \"name\": \"St. Brigid\"}}], \"services\": [{}]}}",
        bare.replace("\"status\"", "\"organization_id\": \"o-1\", \"status\"")
    );
    let file = read(both.as_bytes()).unwrap();
    let taken: Vec<_> = lines(&file, &[])
        .into_iter()
        .filter(|it| matches!(it.outcome, Outcome::New { .. }))
        .collect();
    assert_eq!(taken.len(), 1, "{:?}", file.rows);
    let one_line = SERVICE.replace('\n', " ");
    let file =
        read(format!("{one_line}\n{}\n", one_line.replace("s-1", "s-2")).as_bytes()).unwrap();
    let at: Vec<&str> = file.rows.iter().map(|it| it.line.as_str()).collect();
    assert_eq!(at, ["1", "2"]);
}

#[test]
fn a_broken_service_is_no_reason_not_to_read_the_others() {
    let broken = "{\"id\": \"s-9\", \"name\": }";
    let file = read(json(&[SERVICE, broken, &SERVICE.replace("s-1", "s-2")]).as_bytes()).unwrap();
    let found = lines(&file, &[]);
    assert!(matches!(found[0].outcome, Outcome::New { .. }));
    assert_eq!(
        found[1].outcome,
        Outcome::Refused(vec![("services", Refusal::Unreadable)])
    );
    assert!(matches!(found[2].outcome, Outcome::New { .. }));
    let at: usize = found[1].row.line.parse().unwrap();
    let text = json(&[SERVICE, broken]);
    assert!(
        text.lines().nth(at - 1).unwrap().contains("s-9"),
        "its line is said"
    );
}

/// A package of these files, stored as they are.
fn package(files: &[(&str, &str)]) -> Vec<u8> {
    let (mut bytes, mut list) = (Vec::new(), Vec::new());
    let two = |it: usize| u16::try_from(it).unwrap().to_le_bytes();
    let four = |it: usize| u32::try_from(it).unwrap().to_le_bytes();
    for (name, content) in files {
        let at = bytes.len();
        bytes.extend(b"PK\x03\x04\x14\0\0\0\0\0\0\0\0\0\0\0\0\0");
        bytes.extend([four(content.len()), four(content.len())].concat());
        bytes.extend([two(name.len()), two(0)].concat());
        bytes.extend(name.bytes().chain(content.bytes()));
        list.extend(b"PK\x01\x02\x14\0\x14\0\0\0\0\0\0\0\0\0\0\0\0\0");
        list.extend([four(content.len()), four(content.len())].concat());
        list.extend([two(name.len()), two(0), two(0), two(0), two(0)].concat());
        list.extend([four(0), four(at)].concat());
        list.extend(name.bytes());
    }
    let at = bytes.len();
    bytes.extend(&list);
    bytes.extend(b"PK\x05\x06\0\0\0\0");
    bytes.extend([two(files.len()), two(files.len())].concat());
    bytes.extend([four(list.len()), four(at)].concat());
    bytes.extend(two(0));
    bytes
}

const TABLES: [(&str, &str); 10] = [
    ("hsds/datapackage.json", "{}"),
    (
        "hsds/organizations.csv",
        "id,name,website\no-1,St. Brigid,\n",
    ),
    (
        "hsds/services.csv",
        "id,organization_id,name,status,url,fees_description,eligibility_description\ns-1,o-1,Food pantry,active,https://example.org/food,Free,Everybody\n",
    ),
    (
        "hsds/service_at_locations.csv",
        "id,service_id,location_id\nsal,s-1,loc-1\n",
    ),
    (
        "hsds/locations.csv",
        "id,name,organization_id\nloc-1,Parish hall,o-1\n",
    ),
    (
        "hsds/addresses.csv",
        "id,location_id,address_1,city,state_province,postal_code,address_type\na,loc-1,1 Main St,Brooklyn,NY,11201,physical\n",
    ),
    (
        "hsds/phones.csv",
        "id,service_at_location_id,number,type\np,sal,\"\"\"+1 555 010 2030\"\"\",voice\n",
    ),
    (
        "hsds/schedules.csv",
        "id,service_at_location_id,byday,opens_at,closes_at\nx,sal,\"MO,TU\",09:00:00,17:00:00\n",
    ),
    (
        "hsds/languages.csv",
        "id,service_id,name,code\nl,s-1,Spanish,es\nm,s-1,Haitian Creole,ht\n",
    ),
    (
        "hsds/service_areas.csv",
        "id,service_id,name\na,s-1,Kings County\n",
    ),
];

#[test]
fn a_package_of_tables_says_the_same_as_nested_json() {
    let mut tables = TABLES.to_vec();
    tables.push((
        "hsds/required_documents.csv",
        "id,service_id,document\nd,s-1,Proof of address\n",
    ));
    tables.push((
        "hsds/attributes.csv",
        "id,link_id,taxonomy_term_id,link_entity\nx,s-1,t-1,service\n",
    ));
    tables.push((
        "hsds/taxonomy_terms.csv",
        "id,code,name\nt-1,BD-1800.2000,Food Pantries\n",
    ));
    let file = read(&package(&tables)).unwrap();
    let found = lines(&file, &[]);
    let Outcome::New { facts, .. } = &found[0].outcome else {
        panic!("{found:?}");
    };
    assert_eq!(facts, &only(&json(&[SERVICE])));
    assert_eq!(found[0].row.line, "services.csv 2");
}

#[test]
fn a_package_that_is_broken_or_too_large_inside_is_refused() {
    let whole = package(&TABLES);
    for cut in [5, whole.len() / 2, whole.len() - 3] {
        assert_eq!(
            read(&whole[..cut]).unwrap_err(),
            Refusal::BrokenPackage,
            "{cut}"
        );
    }
    let none = package(&[("readme.txt", "hello")]);
    assert_eq!(read(&none).unwrap_err(), Refusal::UnknownFile);
    // What says that it holds four gigabytes holds too much.
    let mut bomb = package(&[("services.csv", "id\n1\n")]);
    let at = bomb.windows(4).position(|it| it == b"PK\x01\x02").unwrap();
    bomb[at + 24..at + 28].copy_from_slice(&u32::MAX.to_le_bytes());
    assert_eq!(read(&bomb).unwrap_err(), Refusal::BrokenPackage);
}

/// As a 211 service exports it.
const EXPORT: &str = "\u{feff}ResourceAgencyNum,PublicName,ParentAgency,AgencyStatus,PhysicalAddress1,PhysicalCity,PhysicalAddressIsPrivate,Phone1Number,HoursOfOperation,LanguagesOffered,CoverageArea,TaxonomyCodes,ExcludeFromWebsite,FEIN\r\n\
101,Night Shelter,Harbor House,Active,9 Secret Rd,Queens,Yes,555 010 4444,24 hours,English; Spanish,Queens,BH-1800.8500,No,12-345\r\n\
102,Hidden Program,Harbor House,Active,,,No,555 010 4445,,,,BD-1800,Yes,\r\n\
103,Old Clinic,,Inactive,,,No,555 010 4446,,,,LN-1500,No,\r\n\
104,Notaria Lopez Immigration Forms,,Active,,,No,555 010 4447,,Spanish,,FT-3600,No,\r\n";

#[test]
fn the_table_of_a_211_service_keeps_what_is_private_private() {
    let file = read(EXPORT.as_bytes()).unwrap();
    let found = lines(&file, &[]);
    let Outcome::New { facts, .. } = &found[0].outcome else {
        panic!("{found:?}");
    };
    assert_eq!(facts.says(Says::Address), "", "a secret address stays one");
    assert_eq!(facts.services, BTreeSet::from([Service::Shelter]));
    assert_eq!(facts.name(), "Harbor House – Night Shelter");
    assert_eq!(facts.languages, ["en", "es"]);
    assert!(!format!("{:?}", file.rows[0]).contains("Secret"));
    assert_eq!(
        found[1].outcome,
        Outcome::Refused(vec![("services", Refusal::Confidential)])
    );
    assert!(found[2].closes());
    assert_eq!(
        found[3].outcome,
        Outcome::Refused(vec![("authority", Refusal::NoAuthority)]),
        "a notario is not let in by a file either"
    );
    assert!(file.left_out.contains("FEIN"));
}

#[test]
fn what_is_no_directory_is_refused_with_what_to_do() {
    for (bytes, expected) in [
        (&b""[..], Refusal::NoFile),
        (b"name,birthday\nMaria,1990-01-01\n", Refusal::UnknownFile),
        (
            b"organisation,services\n\"open",
            Refusal::OpenQuote {
                line: "2".to_owned(),
            },
        ),
        (b"organisation,services\nCaf\xe9,food\n", Refusal::NotUtf8),
        (b"organisation,services\n", Refusal::UnknownFile),
    ] {
        assert_eq!(read(bytes).unwrap_err(), expected);
    }
    let many = "organisation,services\n".to_owned() + &"x,food\n".repeat(5001);
    assert_eq!(
        read(many.as_bytes()).unwrap_err(),
        Refusal::TooMany { max: 5000 }
    );
}

#[test]
fn cells_of_a_megabyte_and_signs_nobody_sees_are_refused_and_nothing_else() {
    let long = "x".repeat(1024 * 1024);
    let file = format!(
        "organisation,services,hours\n{long},food,\nA\u{0}B,food,\nC\u{202e}D,food,\n=1+1,food,<b>9</b>\n"
    );
    let file = read(file.as_bytes()).unwrap();
    let found: Vec<Outcome> = lines(&file, &[]).into_iter().map(|it| it.outcome).collect();
    let refused = |it| Outcome::Refused(vec![("organisation", it)]);
    assert_eq!(found[0], refused(Refusal::TooLong { max: 120 }));
    assert_eq!(found[1], refused(Refusal::Hidden));
    assert_eq!(found[2], refused(Refusal::Hidden));
    let Outcome::New { facts, .. } = &found[3] else {
        panic!("{:?}", found[3]);
    };
    assert_eq!(
        (facts.says(Says::Organisation), facts.says(Says::Hours)),
        ("=1+1", "<b>9</b>")
    );
}
