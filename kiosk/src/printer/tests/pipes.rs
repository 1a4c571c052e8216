//! Printers behind a file: a device that takes nothing, stops, or has nobody behind it; and how printers are named.

use super::*;

/// A pipe in `home` that stands for a printer's device.
fn pipe(home: &std::path::Path) -> Target {
    let path = home.join("pipe");
    let made = std::process::Command::new("mkfifo")
        .arg(&path)
        .status()
        .unwrap();
    assert!(made.success());
    Target::File { path, dots: WIDE }
}

/// Somebody at the other end of the pipe, who reads nothing unless asked to.
fn other_end(target: &Target) -> std::fs::File {
    use std::os::unix::fs::OpenOptionsExt;
    let Target::File { path, .. } = target else {
        panic!("a pipe is a file")
    };
    let flags = rustix::fs::OFlags::NONBLOCK.bits();
    std::fs::OpenOptions::new()
        .read(true)
        .custom_flags(i32::try_from(flags).unwrap())
        .open(path)
        .unwrap()
}

#[test]
fn tickets_pile_up_nowhere_while_the_device_takes_nothing() {
    let home = tempfile::tempdir().unwrap();
    let target = pipe(home.path());
    let _reads_nothing = other_end(&target);
    // More than a pipe holds.
    let long: Draw = Box::new(|_| Some(vec![0; 300_000]));
    let mut printer = Printer::start(target, long);
    let now = Instant::now();
    let settled: Vec<_> = (1..=4)
        .filter_map(|it| printer.print(id(it), ticket(), now))
        .collect();
    assert!(
        settled
            .iter()
            .all(|it| it.outcome.print == PrintOutcome::failed(Fault::Slow))
    );
    assert!(2 <= settled.len());
    let late = printer.settled(now + PATIENCE);
    assert_eq!(settled.len() + late.len(), 4);
    let unknown = PrintOutcome::unknown(Fault::Slow);
    assert!(late.iter().all(|it| it.outcome.print == unknown));
}

#[test]
fn a_device_that_stops_in_the_middle_is_given_up_and_gets_no_old_ticket_later() {
    let home = tempfile::tempdir().unwrap();
    let target = pipe(home.path());
    let mut reader = other_end(&target);
    let Target::File { path, .. } = &target else {
        panic!("a pipe is a file")
    };
    let until = Instant::now() + Duration::from_millis(300);
    let outcome = file::print(path, &vec![1; 300_000], until);
    assert_eq!(outcome.print, PrintOutcome::failed(Fault::CutOff));
    assert!(Instant::now() < until + Duration::from_secs(1));
    let mut taken = Vec::new();
    let read = reader.read_to_end(&mut taken);
    assert!(read.is_ok() && taken.len() < 300_000, "nothing came later");
    assert!(!taken.is_empty(), "it had begun");
}

#[test]
fn a_device_with_nobody_behind_it_fails_at_once() {
    let home = tempfile::tempdir().unwrap();
    let mut printer = Printer::start(pipe(home.path()), draw());
    let now = Instant::now();
    printer.print(id(1), ticket(), now);
    let done = printer.wait_for(id(1), now);
    let unreachable = PrintOutcome::failed(Fault::Unreachable);
    assert_eq!(done[0].outcome.print, unreachable);
    assert!(now.elapsed() < Duration::from_secs(1));
}

#[test]
fn each_ticket_is_appended_to_a_file() {
    let home = tempfile::tempdir().unwrap();
    let path = home.path().join("tickets");
    let target = Target::File {
        path: path.clone(),
        dots: WIDE,
    };
    let mut printer = Printer::start(target, draw());
    for number in 1..=2 {
        let now = Instant::now();
        printer.print(id(number), ticket(), now);
        let done = printer.wait_for(id(number), now);
        assert_eq!(done[0].outcome.print, PrintOutcome::PRINTED);
    }
    assert_eq!(decode(&std::fs::read(path).unwrap()).len(), 2);
}

#[test]
fn printers_are_named_as_offices_write_them() {
    let read = |it: &str| it.parse::<Target>().map(|it| it.to_string());
    assert_eq!(
        read("tcp://192.168.1.50:9100").as_deref(),
        Ok("tcp://192.168.1.50:9100")
    );
    assert_eq!(read("tcp://[::1]:9100").as_deref(), Ok("tcp://[::1]:9100"));
    assert_eq!(
        read("file:///dev/usb/lp0").as_deref(),
        Ok("file:/dev/usb/lp0")
    );
    assert_eq!(read("file:out.bin").as_deref(), Ok("file:out.bin"));
    assert_eq!(read("none").as_deref(), Ok("none"));
    for narrow in ["tcp://10.0.0.5:9100?dots=384", "file:/dev/usb/lp0?dots=384"] {
        assert_eq!(read(narrow).as_deref(), Ok(narrow));
        assert_eq!(narrow.parse::<Target>().unwrap().dots(), 384);
    }
    assert_eq!(read("file:a?dots=576").as_deref(), Ok("file:a"));
    for bad in [
        "",
        "tcp://",
        "tcp://host",
        "tcp://host:0",
        "file:",
        "usb",
        "file:a?dots=400",
        "file:?dots=384",
        "tcp://host:1?dots=",
    ] {
        assert_eq!(read(bad), Err(NotAPrinter), "{bad}");
    }
}
