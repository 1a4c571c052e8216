//! Puts a new image of this program in place of the one that runs: same process, same arguments, empty memory.

use std::env;
use std::io;
use std::os::unix::process::CommandExt;
use std::path::PathBuf;
use std::process::Command;

/// Replaces the running program by itself. Comes back only when that could not be done, with why not. Files, connections and
/// locks are let go of by the operating system, because none is handed to other programs.
pub(crate) fn replace_program() -> io::Error {
    let mut arguments = env::args_os();
    let name = arguments.next();
    // A program that was updated meanwhile is found under its name; one that was removed, only here.
    let itself = PathBuf::from("/proc/self/exe");
    let found = env::current_exe().ok().filter(|it| it.is_file());
    let mut command = Command::new(found.unwrap_or(itself));
    if let Some(name) = name {
        command.arg0(name);
    }
    command.args(arguments).exec()
}
