//! One executable that is kiosk, back office, demonstration or `cargo look` by its first argument, so that the
//! demonstration and the stories start real processes.

use std::ffi::OsString;
use std::process::ExitCode;

fn main() -> ExitCode {
    let mut arguments: Vec<OsString> = std::env::args_os().collect();
    let program = arguments.get(1).map(|it| it.to_string_lossy().into_owned());
    match program.as_deref() {
        Some("kiosk") => {
            arguments.remove(0);
            kiosk::main_with(arguments)
        }
        Some("backoffice") => {
            arguments.remove(0);
            backoffice::main_with(arguments)
        }
        Some("demo") => {
            arguments.remove(0);
            stories::demo::main_with(arguments)
        }
        Some("look") => {
            arguments.remove(0);
            stories::look::main_with(arguments)
        }
        _ => {
            eprintln!("say kiosk, backoffice, demo or look as the first argument");
            ExitCode::from(2)
        }
    }
}
