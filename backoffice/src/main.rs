//! Starts the back office.

fn main() -> std::process::ExitCode {
    backoffice::main_with(std::env::args_os())
}
