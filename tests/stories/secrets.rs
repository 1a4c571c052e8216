//! What a thief finds: the kiosk's disk after a visit, the server's disk without a keyholder.

use crate::programs;
use data_encoding::BASE64;
use serde_json::json;
use std::fs;
use std::path::Path;
use stories::{Office, Synced};

/// Words that occur nowhere else.
const MARKERS: [&str; 4] = [
    "Zyxwvut Markername",
    "+1 786 555 0199",
    "Qwertzuiopolis",
    "علامة-مميزة",
];

fn visit() -> serde_json::Value {
    json!({"language": "es", "answers": {
        "K09": ["asylum"], "K14": "no", "K08": MARKERS[3], "K17": MARKERS[0], "K19": MARKERS[1], "K25": MARKERS[2]}})
}

/// Every file under `folder` that holds a marker in any of the ways text hides in files.
fn found(folder: &Path) -> Vec<String> {
    let mut hits = Vec::new();
    let needles: Vec<(String, Vec<u8>)> = MARKERS.iter().flat_map(|it| disguises(it)).collect();
    walk(folder, &mut |path| {
        let bytes = fs::read(path).unwrap();
        for (name, needle) in &needles {
            if bytes.windows(needle.len()).any(|it| it == needle) {
                hits.push(format!("{}: {name}", path.display()));
            }
        }
    });
    hits
}

/// Every file under `folder` that holds these bytes.
pub(crate) fn files_with(folder: &Path, needle: &[u8]) -> Vec<String> {
    let mut hits = Vec::new();
    walk(folder, &mut |path| {
        let bytes = fs::read(path).unwrap();
        if bytes.windows(needle.len()).any(|it| it == needle) {
            hits.push(path.display().to_string());
        }
    });
    hits
}

/// UTF-8, UTF-16 both ways, JSON escapes, and base 64 at each of its three alignments. (A marker of
/// ASCII letters reads the same in JSON escapes as in UTF-8.)
fn disguises(marker: &str) -> Vec<(String, Vec<u8>)> {
    let mut all = vec![(format!("{marker} in UTF-8"), marker.as_bytes().to_vec())];
    all.push((
        format!("{marker} in UTF-16LE"),
        marker.encode_utf16().flat_map(u16::to_le_bytes).collect(),
    ));
    all.push((
        format!("{marker} in UTF-16BE"),
        marker.encode_utf16().flat_map(u16::to_be_bytes).collect(),
    ));
    let escaped: String = marker.encode_utf16().map(json_escape).collect();
    all.push((format!("{marker} in JSON escapes"), escaped.into_bytes()));
    for shift in 0..3 {
        let padded = [vec![b'.'; shift], marker.as_bytes().to_vec()].concat();
        let text = BASE64.encode(&padded);
        // The letters at both ends depend on the neighbours: only those in the middle are sure.
        let sure = &text.as_bytes()[4..(padded.len() / 3) * 4];
        all.push((format!("{marker} in base 64 ({shift})"), sure.to_vec()));
    }
    all
}

fn json_escape(unit: u16) -> String {
    match u8::try_from(unit) {
        Ok(it) if it.is_ascii() => char::from(it).to_string(),
        _ => format!("\\u{unit:04x}"),
    }
}

fn walk(folder: &Path, visit: &mut impl FnMut(&Path)) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            walk(&path, visit);
        } else {
            visit(&path);
        }
    }
}

#[test]
fn neither_disk_tells_what_a_visitor_said() {
    let mut office = Office::open(&programs()).unwrap();
    office.add_staff("lee", "attorney").unwrap();
    office.add_staff("rosa", "reception").unwrap();
    let kiosk = office.kiosk("front door").unwrap();
    kiosk.drive(&[visit(), visit()], Synced::Wait).unwrap();
    // The records were opened, read and called before the thief came.
    let mut lee = office.desk("lee").unwrap();
    let intake = stories::demo::intake_paths(&mut lee).unwrap().remove(0);
    assert!(lee.get(&intake).unwrap().body.contains(MARKERS[0]));
    let mut rosa = office.desk("rosa").unwrap();
    rosa.get("/queue").unwrap();
    stories::demo::sit_at_first_window(&mut rosa).unwrap();
    stories::demo::call_next(&mut rosa).unwrap();

    let nothing: Vec<String> = Vec::new();
    assert_eq!(found(kiosk.folder()), nothing, "on the kiosk's disk");
    assert_eq!(
        found(office.folder()),
        nothing,
        "on the server's disk while it is open"
    );
    office.stop().unwrap();
    assert_eq!(
        found(office.folder()),
        nothing,
        "on the server's disk after it was closed"
    );
    assert_eq!(
        found(kiosk.folder().parent().unwrap()),
        nothing,
        "in the kiosk's logs"
    );
    assert_eq!(
        found(office.folder().parent().unwrap()),
        nothing,
        "in the server's logs"
    );
}

#[test]
fn the_search_finds_every_disguise_when_there_is_something_to_find() {
    let folder = tempfile::tempdir().unwrap();
    for marker in MARKERS {
        for (at, (name, bytes)) in disguises(marker).into_iter().enumerate() {
            let path = folder.path().join("one");
            fs::write(&path, [b"before".as_slice(), &bytes, b"after"].concat()).unwrap();
            assert!(
                found(folder.path()).iter().any(|it| it.ends_with(&name)),
                "{at}: {name}"
            );
        }
    }
}

/// The control for the story above: where the kiosk leaves answers readable, the same search of the same
/// disks finds every one of them.
#[cfg(feature = "unsealed-for-tests")]
#[test]
fn the_same_search_finds_answers_on_both_disks_when_sealing_is_off() {
    let mut office = Office::open(&programs()).unwrap();
    office.add_staff("lee", "attorney").unwrap();
    let kiosk = office.kiosk("front door").unwrap();
    let line = format!("{}\n", visit());
    kiosk
        .run(&["drive", "--until-synced", "--unsealed-for-tests"], &line)
        .unwrap();
    office.stop().unwrap();
    for (whose, folder) in [("kiosk", kiosk.folder()), ("office", office.folder())] {
        let hits = found(folder);
        for marker in MARKERS {
            let name = format!("{marker} in UTF-8");
            assert!(
                hits.iter().any(|it| it.ends_with(&name)),
                "on the disk of the {whose}: {name}"
            );
        }
    }
}

/// What is shipped has no way to leave a record unsealed.
#[cfg(not(feature = "unsealed-for-tests"))]
#[test]
fn the_program_that_is_shipped_cannot_leave_a_record_unsealed() {
    let kiosk = stories::KioskProgram::new(&programs()).unwrap();
    let refused = kiosk.run(&["drive", "--unsealed-for-tests"], "");
    let said = refused.unwrap_err().to_string();
    assert!(said.contains("unexpected argument"), "{said}");
}
