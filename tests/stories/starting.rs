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
    let is_made = other.folder().join("office.db").exists();
    assert!(!is_made, "nothing is made of an office that cannot listen");
}

#[test]
fn two_servers_do_not_share_one_office() {
    let office = Office::open(&programs()).unwrap();
    let mut other = Office::in_folder(&programs(), office.folder().to_owned()).unwrap();
    let said = format!("{:#}", other.start().unwrap_err());
    assert!(said.contains("another server is running"), "{said}");
    drop(office);
}

#[test]
fn an_office_with_an_unlock_file_opens_by_itself_and_one_without_does_not() {
    let visit = serde_json::json!({"language": "es", "answers": {"K08": "Marisol"}});
    for is_unattended in [true, false] {
        let mut office = Office::closed(&programs()).unwrap();
        if is_unattended {
            office = office.unattended();
        }
        office.start().unwrap();
        office.add_staff("lee", "attorney").unwrap();
        office.add_staff("rosa", "reception").unwrap();
        let kiosk = office.kiosk("front door").unwrap();
        kiosk
            .drive(std::slice::from_ref(&visit), stories::Synced::Wait)
            .unwrap();
        office.stop().unwrap();
        office.start().unwrap();
        let queue = office.desk("rosa").unwrap().get("/queue").unwrap().body;
        assert!(queue.contains("A-001"));
        assert_eq!(queue.contains("Marisol"), is_unattended);
    }
}

#[test]
fn an_office_with_a_certificate_of_its_own_is_trusted_through_it() {
    let folder = tempfile::tempdir().unwrap();
    let (chain, key) = (
        folder.path().join("chain.pem"),
        folder.path().join("key.pem"),
    );
    let authority_key = rcgen::KeyPair::generate().unwrap();
    let mut params = rcgen::CertificateParams::new(Vec::new()).unwrap();
    params.is_ca = rcgen::IsCa::Ca(rcgen::BasicConstraints::Unconstrained);
    let authority = params.self_signed(&authority_key).unwrap();
    let issuer = rcgen::Issuer::from_params(&params, &authority_key);
    let server_key = rcgen::KeyPair::generate().unwrap();
    let names = vec!["127.0.0.1".to_owned(), "localhost".to_owned()];
    let server = rcgen::CertificateParams::new(names)
        .unwrap()
        .signed_by(&server_key, &issuer)
        .unwrap();
    std::fs::write(&chain, server.pem() + &authority.pem()).unwrap();
    std::fs::write(&key, server_key.serialize_pem()).unwrap();

    let mut office = Office::closed(&programs())
        .unwrap()
        .with_certificate(&chain, &key);
    office.start().unwrap();
    office.add_staff("lee", "attorney").unwrap();
    let kiosk = office.kiosk("front door").unwrap();
    let visit = serde_json::json!({"language": "en", "answers": {}});
    kiosk.drive(&[visit], stories::Synced::Wait).unwrap();
    assert_eq!(office.check().unwrap()["received"], 1);
}
