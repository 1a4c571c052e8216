//! The kiosk as a program of its own.

use std::process::ExitCode;

fn main() -> ExitCode {
    kiosk::main_with(std::env::args_os())
}
