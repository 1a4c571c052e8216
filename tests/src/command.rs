//! What the commands of this crate have in common: reading their arguments, and ending with a sentence.

use anyhow::Result;
use clap::Parser;
use std::ffi::OsString;
use std::process::ExitCode;

/// Reads the arguments (the first is the program's name) and does `work` with them; `failed` begins the
/// sentence when it could not be done.
pub(crate) fn run<A: Parser>(
    arguments: impl IntoIterator<Item = OsString>,
    failed: &str,
    work: impl FnOnce(&A) -> Result<()>,
) -> ExitCode {
    let arguments = match A::try_parse_from(arguments) {
        Ok(it) => it,
        Err(said) => {
            // Help is printed to stdout and ends well; a wrong argument does neither.
            let _ = said.print();
            return ExitCode::from(u8::try_from(said.exit_code()).unwrap_or(2));
        }
    };
    match work(&arguments) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{failed}: {error:#}");
            ExitCode::FAILURE
        }
    }
}
