//! `kiosk render`: what reviewers, translators and handbooks look at, drawn without a display.

use crate::programs;
use std::collections::BTreeSet;
use std::ffi::OsStr;
use std::fs;
use std::path::Path;
use std::process::Output;
use translations::Language;

fn draw(language: &str, screen: &str, folder: &Path) -> Output {
    let arguments = [
        "render",
        "--language",
        language,
        "--screen",
        screen,
        "--size",
        "1024x768",
        "--out",
    ];
    let arguments = arguments.iter().map(OsStr::new);
    let arguments: Vec<&OsStr> = arguments.chain([folder.as_os_str()]).collect();
    let mut command = programs().command("kiosk", &arguments);
    command.env_remove("DISPLAY").env_remove("WAYLAND_DISPLAY");
    command.output().unwrap()
}

/// The pictures in a folder, each with its bytes; whole pictures of the size that was asked for.
fn pictures(folder: &Path) -> Vec<(String, Vec<u8>)> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let entry = entry.unwrap();
        let bytes = fs::read(entry.path()).unwrap();
        let decoder = png::Decoder::new(std::io::Cursor::new(&bytes));
        let mut reader = decoder.read_info().unwrap();
        let mut pixels = vec![0; reader.output_buffer_size().unwrap()];
        let info = reader.next_frame(&mut pixels).unwrap();
        assert_eq!((info.width, info.height), (1024, 768));
        found.push((entry.file_name().into_string().unwrap(), pixels));
    }
    found
}

#[test]
fn a_screen_is_drawn_in_every_language_without_a_display() {
    let folder = tempfile::tempdir().unwrap();
    let done = draw("all", "review", folder.path());
    assert!(done.status.success(), "{done:?}");
    let found = pictures(folder.path());
    let names: BTreeSet<&str> = found.iter().map(|it| it.0.as_str()).collect();
    for language in Language::all() {
        let name = format!("review-{}.png", language.tag());
        assert!(names.contains(name.as_str()), "{name}");
    }
    let looks: BTreeSet<&[u8]> = found.iter().map(|it| it.1.as_slice()).collect();
    assert_eq!(looks.len(), Language::all().len(), "each has its own words");
}

#[test]
fn every_screen_of_a_language_is_drawn_and_a_wrong_name_is_told_the_right_ones() {
    let folder = tempfile::tempdir().unwrap();
    let wrong = draw("my", "no-such-screen", folder.path());
    assert!(!wrong.status.success());
    let words = String::from_utf8(wrong.stderr).unwrap();
    let (_, names) = words.split_once("try: all, ").unwrap();
    let names: Vec<&str> = names.trim().split(", ").collect();
    assert!(80 < names.len(), "{names:?}");
    let done = draw("my", "all", folder.path());
    assert!(done.status.success(), "{done:?}");
    let found: BTreeSet<String> = pictures(folder.path()).into_iter().map(|it| it.0).collect();
    for name in names {
        assert!(found.contains(&format!("{name}-my.png")), "{name}");
    }
}
