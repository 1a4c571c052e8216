//! `add-staff` and `set-password`: a member of staff from the command line.

use super::office::Office;
use super::{CommandError, OfficeArgs};
use crate::access::{self, NameTyped, NewStaff, Refusal, Role, StaffId};
use crate::db::Actor;
use crate::offices;
use crate::problem::{Problem, Refuses};
use crate::vault::{Cost, PASSWORD_CHARACTERS_MAX};
use chrono::NaiveDate;
use clap::Args;
use std::io::{BufRead, BufReader, Read};
use translations::Language;
use zeroize::Zeroizing;

/// What `add-staff` can be told.
#[derive(Args)]
pub(super) struct AddStaffArgs {
    #[command(flatten)]
    office: OfficeArgs,
    /// The name to sign in with
    #[arg(long)]
    name: String,
    /// The name others read; the sign-in name when left out
    #[arg(long, value_name = "TEXT", default_value = "")]
    display_name: String,
    /// The role: director, attorney, full_representative, partial_representative, counsellor, reception, cashier, volunteer, external_reviewer, auditor, it_admin
    #[arg(long, value_parser = role)]
    role: Role,
    /// The language of their pages
    #[arg(long, value_name = "TAG", default_value = "en", value_parser = language)]
    language: Language,
}

/// What `set-password` can be told.
#[derive(Args)]
pub(super) struct SetPasswordArgs {
    #[command(flatten)]
    office: OfficeArgs,
    /// The name the person signs in with
    #[arg(long)]
    name: String,
}

fn role(word: &str) -> Result<Role, String> {
    let known = || Role::all().map(Role::word).collect::<Vec<_>>().join(", ");
    Role::find(word).ok_or_else(|| format!("the roles are: {}", known()))
}

fn language(tag: &str) -> Result<Language, String> {
    let known = || {
        Language::for_staff()
            .map(Language::tag)
            .collect::<Vec<_>>()
            .join(", ")
    };
    Language::find_for_staff(tag).ok_or_else(|| format!("the languages are: {}", known()))
}

/// Adds a member of staff; the password is the first line of standard input.
pub(super) fn add(args: &AddStaffArgs) -> Result<(), CommandError> {
    let mut new = NewStaff {
        name: NameTyped::new(&args.name),
        display_name: args.display_name.clone(),
        role: args.role,
        language: args.language,
        password: read_password(std::io::stdin())?,
        today: NaiveDate::MIN,
    };
    new.check().map_err(Problem::from)?;
    let office = args.office.open_or_found()?;
    new.today = office
        .db
        .read(&Actor::PROGRAM, |tx| Ok(offices::today(tx)?))?;
    let added = access::add_staff(&office.db, &office.vault, &Actor::PROGRAM, Cost::FULL, &new);
    let id = match added {
        Err(Problem::Refused(it)) if it.message == Refusal::NameTaken.message() => {
            return Err(CommandError::NameTaken { name: new.name.0 });
        }
        done => done?,
    };
    println!("added {} ({})", new.name.0, new.role.word());
    leave(&office, id, &new.name)
}

/// Gives a person a new password, and access again when it had ended; the password is the first line of standard input.
pub(super) fn set_password(args: &SetPasswordArgs) -> Result<(), CommandError> {
    let name = NameTyped::new(&args.name);
    let password = read_password(std::io::stdin())?;
    let office = args.office.open()?;
    let found = office
        .db
        .read(&Actor::PROGRAM, |tx| Ok(access::by_name(tx, &name)?))?;
    let staff = found.ok_or_else(|| CommandError::NobodyOfThisName {
        name: name.0.clone(),
    })?;
    access::set_password(
        &office.db,
        &office.vault,
        &Actor::PROGRAM,
        Cost::FULL,
        staff.id,
        &password,
    )?;
    println!("{} has a new password", name.0);
    leave(&office, staff.id, &name)
}

/// Says what a keyholder still waits for, and takes the keys out of memory.
fn leave(office: &Office, id: StaffId, name: &NameTyped) -> Result<(), CommandError> {
    if access::waits_for_key(&office.db, &office.vault, id)? {
        eprintln!(
            "note: {} holds no key yet; the office hands it over when another keyholder signs in",
            name.0
        );
    }
    office.vault.lock();
    Ok(())
}

/// The first line of `input`, without its end; of a longer one, enough to see that it is too long.
fn read_password(input: impl Read) -> Result<Zeroizing<String>, CommandError> {
    let longest = (PASSWORD_CHARACTERS_MAX * 4 + 2) as u64;
    let mut line = Zeroizing::new(String::new());
    BufReader::new(input.take(longest))
        .read_line(&mut line)
        .map_err(CommandError::Password)?;
    Ok(Zeroizing::new(
        line.trim_end_matches(['\r', '\n']).to_owned(),
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_password_is_the_first_line_alone() {
        for input in [
            "a long password",
            "a long password\r\n",
            "a long password\nand more\n",
        ] {
            assert_eq!(*read_password(input.as_bytes()).unwrap(), "a long password");
        }
        assert_eq!(
            read_password("x".repeat(2000).as_bytes()).unwrap().len(),
            514
        );
    }
}
