//! The demonstration that everybody sees first: it ends well only when nothing was lost.

use crate::programs;
use std::ffi::OsStr;

/// How the program of the demonstration calls its own command.
const DEMO: &str = "demo";

#[test]
fn the_demonstration_loses_nothing_also_when_its_office_is_opened_again() {
    let folder = tempfile::tempdir().unwrap();
    let kept = folder.path().join("kept");
    // The same address for both: the kiosk looks for its office where it was paired.
    let free = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let listen = free.local_addr().unwrap().to_string();
    drop(free);
    let kept_in = kept.to_str().unwrap();
    let arguments = ["--once", "--data", kept_in, "--listen", &listen].map(OsStr::new);
    for _ in ["new", "kept"] {
        let log = folder.path().join("log");
        let said = programs().run(DEMO, &arguments, "", &log).unwrap();
        assert!(said.contains("Nothing was lost."), "{said}");
        assert!(said.contains("registered at the kiosk    12"), "{said}");
    }
    assert!(kept.join("tickets").read_dir().unwrap().count() > 0);
}
