//! Starting the programs where something is missing: a sentence that says what to do, never a panic.

use crate::programs;
use std::ffi::OsStr;
use std::process::Output;
use stories::{KioskProgram, Office};

/// Runs `kiosk run` on the data folder of `kiosk` with this environment for a display.
fn run_on(kiosk: &KioskProgram, display: Option<&str>) -> Output {
    let arguments = [
        OsStr::new("run"),
        OsStr::new("--data"),
        kiosk.folder().as_os_str(),
    ];
    let mut command = programs().command("kiosk", &arguments);
    command.env_remove("WAYLAND_DISPLAY").env_remove("DISPLAY");
    if let Some(display) = display {
        command.env("DISPLAY", display);
    }
    command.output().unwrap()
}

#[test]
fn a_kiosk_without_a_display_says_what_to_do() {
    let office = Office::open(&programs()).unwrap();
    office.add_staff("lee", "attorney").unwrap();
    let kiosk = office.kiosk("front door").unwrap();
    // None at all, and one that is named but does not answer.
    for display in [None, Some(":4095")] {
        let ended = run_on(&kiosk, display);
        let said = String::from_utf8(ended.stderr).unwrap();
        assert_eq!(ended.status.code(), Some(1), "{said}");
        assert!(said.contains("cannot open a window"), "{said}");
        assert!(said.contains("try:"), "{said}");
        assert!(!said.contains("panicked"), "{said}");
    }
}

#[test]
fn a_kiosk_that_belongs_to_nobody_says_how_to_pair_it() {
    let kiosk = KioskProgram::new(&programs()).unwrap();
    let said = kiosk.run(&["drive"], "").unwrap_err().to_string();
    assert!(said.contains("kiosk pair --server"), "{said}");
}

#[test]
fn two_offices_cannot_listen_at_one_address() {
    let office = Office::open(&programs()).unwrap();
    let mut other = Office::closed(&programs()).unwrap().at(office.address());
    let said = format!("{:#}", other.start().unwrap_err());
    assert!(said.contains("try:"), "{said}");
    assert!(!said.contains("panicked"), "{said}");
}
