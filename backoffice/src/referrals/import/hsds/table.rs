//! One table with a line for each service, as 211 services export it: the columns have many names, and what is private stays so.

use super::super::reading::{Fault, FileKind, FileRead, Row};
use super::columns::{
    CONFIDENTIAL, DESCRIPTION, HOW, ID, LOCATION, LOCATION_ID, NAME, Names, ORGANIZATION, PHONES,
    PRIVATE, SAYS, SPOKEN, STATUS, STREET, STREET_TOO, TERMS, TOWN,
};
use super::kinds::{self, Said};
use super::nested::shortened;
use crate::csv;
use crate::referrals::choices::{self, Choice};
use crate::referrals::directory::{LANGUAGES, SERVICES, Says, State, Typed};

/// The services of such a table; nothing when it is none.
pub(in crate::referrals::import) fn table(head: &csv::Row, rows: &[csv::Row]) -> Option<FileRead> {
    let names: Vec<String> = head.cells.iter().map(|it| bare(it)).collect();
    let has = |of: Names| names.iter().any(|it| of.contains(&it.as_str()));
    let is_table = has(&["publicname"]) || (has(ORGANIZATION) && has(NAME));
    if !is_table {
        return None;
    }
    let left_out = head
        .cells
        .iter()
        .filter(|it| !is_read(&bare(it)) && !it.trim().is_empty());
    Some(FileRead {
        kind: FileKind::Table,
        left_out: left_out.map(|it| it.trim().to_owned()).collect(),
        rows: rows.iter().map(|it| read(&names, it)).collect(),
    })
}

/// Letters and digits only: `Organization Name`, `organization_name` and `organization.name` are the same column.
fn bare(name: &str) -> String {
    let letters = name.chars().filter(|it| it.is_alphanumeric());
    letters.flat_map(char::to_lowercase).collect()
}

fn is_read(name: &str) -> bool {
    let lists = [
        ID,
        LOCATION_ID,
        ORGANIZATION,
        NAME,
        LOCATION,
        STATUS,
        TERMS,
        SPOKEN,
        STREET,
        STREET_TOO,
    ];
    let others = [HOW, PRIVATE, CONFIDENTIAL];
    let all = lists.iter().chain(&others).chain(&TOWN).chain(&PHONES);
    all.chain(SAYS.iter().map(|it| &it.1))
        .any(|it| it.contains(&name))
}

/// A row by the names of its columns.
struct Cells<'a> {
    names: &'a [String],
    row: &'a csv::Row,
}

impl Cells<'_> {
    /// What stands in the first of these columns in which anything stands.
    fn get(&self, of: Names) -> &str {
        let cell = |name: &&str| {
            let at = self.names.iter().position(|it| it == name)?;
            let cell = self.row.cells.get(at)?.trim();
            (!cell.is_empty()).then_some(cell)
        };
        of.iter().find_map(cell).unwrap_or_default()
    }

    /// What stands in any of these columns.
    fn all(&self, of: Names) -> Vec<String> {
        let cells = self.names.iter().zip(&self.row.cells);
        let cells = cells.filter(|(name, _)| of.contains(&name.as_str()));
        cells.map(|(_, cell)| cell.trim().to_owned()).collect()
    }

    fn says_yes(&self, of: Names) -> bool {
        let yes = |it: &String| ["yes", "y", "true", "1"].contains(&it.to_lowercase().as_str());
        self.all(of).iter().any(yes)
    }
}

fn read(names: &[String], row: &csv::Row) -> Row {
    let cells = Cells { names, row };
    let (id, location) = (cells.get(ID), cells.get(LOCATION_ID));
    let external = match (id, location) {
        ("", _) => String::new(),
        (id, "") => id.to_owned(),
        (id, location) => format!("{id}@{location}"),
    };
    let closed = ["inactive", "defunct", "closed", "temporarily closed"];
    let is_closed = closed.contains(&cells.get(STATUS).to_lowercase().as_str());
    Row {
        line: row.line.to_string(),
        id: String::new(),
        external: shortened(external),
        state: if is_closed { State::Closed.word() } else { "" }.to_owned(),
        typed: entry(&cells),
        fault: cells.says_yes(CONFIDENTIAL).then_some(Fault::Confidential),
    }
}

fn entry(cells: &Cells) -> Typed {
    let name = cells.get(NAME);
    let organization = Some(cells.get(ORGANIZATION)).filter(|it| !it.is_empty());
    let organization = organization.unwrap_or(name);
    let terms = cells.all(TERMS).join(";");
    let said = Said {
        terms: terms
            .split([';', '|', '\n'])
            .map(|it| it.trim().to_owned())
            .filter(|it| !it.is_empty())
            .collect(),
        name: format!("{organization} {name}"),
        description: cells.all(DESCRIPTION).join(" ") + cells.get(SAYS[5].1),
    };
    let mut site = vec![name, cells.get(LOCATION)];
    site.retain(|it| !it.is_empty() && *it != organization);
    site.dedup();
    let mut typed: Typed = SAYS
        .iter()
        .map(|(says, of)| (says.word().to_owned(), cells.get(of).to_owned()))
        .collect();
    let how = cells.get(HOW);
    if let Some(it) = typed
        .get_mut(Says::Eligibility.word())
        .filter(|_| !how.is_empty())
    {
        *it = format!("{it}\n{how}");
    }
    let phones: Vec<&str> = PHONES
        .iter()
        .map(|it| cells.get(it))
        .filter(|it| !it.is_empty())
        .collect();
    let spoken = cells.get(SPOKEN).replace(['|', '/'], ";");
    let pairs = [
        (Says::Organisation.word(), organization.to_owned()),
        (Says::Site.word(), site.join(" – ")),
        (Says::Phone.word(), phones.join("; ")),
        (Says::Address.word(), address(cells)),
        (Says::Source.word(), "211".to_owned()),
        (SERVICES, choices::written(&kinds::of(&said))),
        (LANGUAGES, spoken),
    ];
    typed.extend(pairs.map(|(name, it)| (name.to_owned(), it)));
    typed
}

fn address(cells: &Cells) -> String {
    if cells.says_yes(PRIVATE) {
        return String::new();
    }
    let joined = |all: &[&str], with: &str| {
        let said = all.iter().copied().filter(|it| !it.is_empty());
        said.collect::<Vec<_>>().join(with)
    };
    let street = joined(&[cells.get(STREET), cells.get(STREET_TOO)], ", ");
    let town = joined(&TOWN.map(|it| cells.get(it)), " ");
    joined(&[&street, &town], "\n")
}
