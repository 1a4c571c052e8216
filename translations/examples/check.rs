//! Checks the messages of one language against the English of the same folder:
//! `cargo run -q -p translations --example check -- [FOLDER] TAG`.

use std::path::{Path, PathBuf};
use std::process::ExitCode;
use translations::Language;
use translations::lint::{self, Exceptions, File};

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let (folder, tag) = match arguments.as_slice() {
        [tag] => (PathBuf::from(env!("CARGO_MANIFEST_DIR")), tag),
        [folder, tag] => (PathBuf::from(folder), tag),
        _ => {
            return fail(
                "usage: check [FOLDER] TAG\n  FOLDER holds en/, es/, …; TAG is such as `ht`",
            );
        }
    };
    let Some(language) = Language::planned().iter().find(|it| it.tag() == tag) else {
        let known: Vec<&str> = Language::planned().iter().map(|it| it.tag()).collect();
        return fail(&format!(
            "no language {tag}; there are {}",
            known.join(", ")
        ));
    };
    match check(&folder, *language) {
        Err(why) => fail(&why),
        Ok(faults) if faults.is_empty() => {
            println!("{tag}: no faults");
            ExitCode::SUCCESS
        }
        Ok(faults) => {
            for fault in &faults {
                println!("{fault}");
            }
            println!("{tag}: {} to mend", faults.len());
            ExitCode::FAILURE
        }
    }
}

fn fail(why: &str) -> ExitCode {
    eprintln!("{why}");
    ExitCode::from(2)
}

fn check(folder: &Path, language: Language) -> Result<Vec<lint::Fault>, String> {
    let exceptions = match std::fs::read_to_string(folder.join("exceptions.toml")) {
        Ok(text) => Exceptions::read(&text)?,
        Err(_) => Exceptions::built_in(),
    };
    let english = lint::parse(&files(&folder.join("en"))?);
    if english.iter().next().is_none() {
        return Err(format!("no English messages in {}", folder.display()));
    }
    let own = lint::parse(&files(&folder.join(language.tag()))?);
    Ok(lint::check(language, &english, &own, &exceptions))
}

fn files(folder: &Path) -> Result<Vec<File>, String> {
    let say = |fault: std::io::Error| format!("{}: {fault}", folder.display());
    let mut found = Vec::new();
    if !folder.exists() {
        return Ok(found); // Nothing is translated yet.
    }
    for entry in std::fs::read_dir(folder).map_err(say)? {
        let path = entry.map_err(say)?.path();
        if path.extension().is_some_and(|it| it == "ftl") {
            let name = path.file_name().unwrap_or_default().to_string_lossy();
            let text = std::fs::read_to_string(&path).map_err(say)?;
            found.push((name.into_owned(), text));
        }
    }
    found.sort();
    Ok(found)
}
