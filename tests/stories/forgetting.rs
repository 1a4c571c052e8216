//! The command that proves that the kiosk forgets, on the program as it is.

use crate::programs;
use stories::KioskProgram;

#[test]
fn the_kiosk_proves_that_nothing_typed_outlives_the_visit() {
    let kiosk = KioskProgram::new(&programs()).unwrap();
    let folder = kiosk.folder().parent().unwrap();
    let html = folder.join("proof.html");
    let path = html.to_str().unwrap();
    let page = kiosk
        .run(&["prove-forgetting", "--html", path], "")
        .unwrap();
    assert!(page.contains("NOTHING WAS FOUND"), "{page}");
    let lines = |start: &str| {
        let all = page.lines().map(str::trim_start);
        all.filter(|it| it.starts_with(start)).collect::<Vec<_>>()
    };
    // Five ends of a visit that the program survives, and two that it does not.
    assert_eq!(lines("Visitor ").len(), 7, "{page}");
    let seen = lines("memory, on the screen");
    assert_eq!(seen.len(), 5);
    assert!(
        seen.iter()
            .all(|it| it.contains("found ") && !it.contains("not found")),
        "{page}"
    );
    let after = lines("memory, after the visit");
    assert_eq!(after.len(), 5);
    assert!(after.iter().all(|it| it.contains("not found")), "{page}");
    let replaced = lines("program replaced itself");
    assert!(
        replaced.len() == 5 && replaced.iter().all(|it| it.contains("yes")),
        "{page}"
    );
    let files = lines("files, log, core files");
    assert_eq!(files.len(), 7);
    assert!(
        files
            .iter()
            .all(|it| it.contains("not found") && !it.contains("(0 bytes")),
        "{page}"
    );
    let html = std::fs::read_to_string(html).unwrap();
    assert!(html.contains("NOTHING WAS FOUND") && html.contains("</html>"));
}
