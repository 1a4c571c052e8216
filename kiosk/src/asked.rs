//! What visitors are asked by: the form and the triage rules of the program, or those of the office. The office's are kept in
//! the data folder, so that they are there from the first visitor on, also without a network. What this program cannot use
//! is not kept: the one before goes on.

use crate::folder::private_file;
use shared::form::{Form, read_office};
use shared::protocol::FormData;
use shared::triage::Rules;
use std::fs;
use std::io::{self, Write};
use std::path::Path;

const FILE: &str = "form.json";

/// A file being written; it takes the place of the other when it is whole.
const UNFINISHED: &str = "form.json.new";

/// A form and the rules that go with it.
#[derive(Clone, Copy)]
pub struct AskedBy {
    /// The questions.
    pub form: &'static Form,
    /// How urgent a visit is.
    pub rules: &'static Rules,
}

impl AskedBy {
    /// What comes with the program.
    pub fn program() -> AskedBy {
        AskedBy {
            form: Form::current(),
            rules: Rules::current(),
        }
    }

    /// What the office has sent, or why this program cannot use it. A form stays in memory until the program ends, which
    /// it does after each visit.
    pub fn read(data: &FormData) -> Result<AskedBy, String> {
        let mut asked = AskedBy::program();
        if let Some(it) = &data.form {
            let form = read_office(&it.words, it.number).map_err(|fault| match fault.line {
                Some(line) => format!("the form, line {line}: {fault}"),
                None => format!("the form: {fault}"),
            })?;
            asked.form = Box::leak(Box::new(form));
        }
        if let Some(it) = &data.rules {
            let rules = Rules::read(&it.words, asked.form).map_err(|faults| {
                let faults = faults.iter().map(|it| match it.line {
                    Some(line) => format!("line {line}: {it}"),
                    None => it.to_string(),
                });
                format!(
                    "the triage rules, {}",
                    faults.collect::<Vec<_>>().join("; ")
                )
            })?;
            asked.rules = Box::leak(Box::new(rules));
        }
        Ok(asked)
    }
}

/// What was kept last, as far as this program can use it.
pub(crate) fn kept(folder: &Path) -> Option<(FormData, AskedBy)> {
    let bytes = fs::read(folder.join(FILE)).ok()?;
    let read = serde_json::from_slice::<FormData>(&bytes).map_err(|it| it.to_string());
    let read = read.and_then(|data| AskedBy::read(&data).map(|asked| (data, asked)));
    match read {
        Ok(it) => Some(it),
        Err(why) => {
            tracing::warn!(
                why,
                "the office's form that is kept here cannot be used; it is asked for again"
            );
            None
        }
    }
}

/// Keeps what the office has sent.
pub(crate) fn keep(folder: &Path, data: &FormData) -> io::Result<()> {
    let bytes = serde_json::to_vec(data).map_err(io::Error::other)?;
    let unfinished = folder.join(UNFINISHED);
    let mut file = private_file(&unfinished)?;
    file.set_len(0)?;
    file.write_all(&bytes)?;
    file.sync_all()?;
    fs::rename(unfinished, folder.join(FILE))
}

/// The office asks by what comes with the program again.
pub(crate) fn forget(folder: &Path) -> io::Result<()> {
    match fs::remove_file(folder.join(FILE)) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
        _ => Ok(()),
    }
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;
    use shared::form::{OFFICE_VERSIONS, SHIPPED};
    use shared::ids::StoreEpoch;
    use shared::protocol::Numbered;
    use uuid::Uuid;

    /// The form of the program with a question of the office before all others.
    pub(crate) fn sent(version: &str, number: u32) -> FormData {
        let own = r#"[[question]]
id = "X01"
section = "visit"
kind = "choice"
place = "public"
sensitivity = "P"
part = "general"
words = { en = "Do you need parking?", es = "¿Necesita aparcar?" }
icon = "door"
retention = "visit"
choices = [
    { id = "yes", text = "form-yes", icon = "yes" },
    { id = "no", text = "form-no", icon = "no" },
]

"#;
        let at = SHIPPED.find("[[question]]").unwrap();
        FormData {
            version: version.to_owned(),
            of: StoreEpoch(Uuid::nil()),
            form: Some(Numbered {
                number,
                words: format!("{}{own}{}", &SHIPPED[..at], &SHIPPED[at..]),
            }),
            rules: None,
        }
    }

    #[test]
    fn the_form_of_the_office_is_kept_replaced_and_forgotten() {
        let home = tempfile::tempdir().unwrap();
        assert!(kept(home.path()).is_none());
        for number in [2, 3] {
            let data = sent("1", number);
            keep(home.path(), &data).unwrap();
            let (found, asked) = kept(home.path()).unwrap();
            assert_eq!(found, data);
            assert_eq!(asked.form.version, OFFICE_VERSIONS + number);
            assert!(asked.form.question("X01").is_some());
        }
        forget(home.path()).unwrap();
        forget(home.path()).unwrap();
        assert!(kept(home.path()).is_none());
    }

    #[test]
    fn what_cannot_be_used_says_which_line_to_look_at() {
        let mut data = sent("1", 1);
        let form = data.form.as_mut().unwrap();
        form.words = form.words.replace(
            "section = \"visit\"\nkind = \"choice\"",
            "kind = \"riddle\"",
        );
        let why = AskedBy::read(&data).err().unwrap();
        assert!(why.starts_with("the form, line "), "{why}");
        data.form = None;
        data.rules = Some(Numbered {
            number: 1,
            words: shared::triage::SHIPPED.replace("\"K13\", \"yes\"", "\"X09\", \"yes\""),
        });
        let why = AskedBy::read(&data).err().unwrap();
        assert!(
            why.contains("triage rules, line") && why.contains("X09"),
            "{why}"
        );
    }

    #[test]
    fn a_damaged_form_is_as_if_it_were_not_there() {
        let home = tempfile::tempdir().unwrap();
        keep(home.path(), &sent("1", 1)).unwrap();
        let whole = fs::read(home.path().join(FILE)).unwrap();
        for cut in [0, 1, whole.len() / 2, whole.len() - 1] {
            fs::write(home.path().join(FILE), &whole[..cut]).unwrap();
            assert!(kept(home.path()).is_none(), "{cut} bytes");
        }
    }
}
