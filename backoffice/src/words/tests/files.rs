//! Files for translators: out, and in again.

use super::*;
use crate::access::Role;
use crate::kiosks::tests::main_of;
use crate::testing::{Browser, Seen};
use axum::http::StatusCode;
use tempfile::tempdir;

const HEAD: &str = "file,id,attribute,english,translation,status,by,on,made-from\n";

impl Browser<'_> {
    /// Presses the button that keeps what was looked at.
    async fn keep(&self, looked: &Seen, file: &str) -> Seen {
        let fields = [("set", looked.hidden("set"))];
        let path = "/words/es/import/apply";
        self.post_file_with(path, &fields, file).await
    }
}

/// The page without the marks around numbers and names.
fn said(page: &str) -> String {
    main_of(page)
        .replace("\\u{2068}", "")
        .replace("\\u{2069}", "")
}

#[tokio::test]
async fn a_file_that_comes_back_unchanged_changes_nothing() {
    let folder = tempdir().unwrap();
    let office = TestOffice::open(folder.path());
    office.add("lee", Role::Attorney);
    let lee = office.desk("lee").await;
    say(&office, "kiosk-back", "Volver", Then::Approve).unwrap();
    let seen = lee.get("/words/es/file").await;
    assert_eq!(
        seen.headers["content-disposition"],
        "attachment; filename=\"words-es.csv\""
    );
    let file = seen.body;
    assert!(file.starts_with("\u{FEFF}\"file\",\"id\""));
    assert!(file.contains(
        "\"kiosk.ftl\",\"kiosk-back\",\"\",\"Back\",\"Volver\",\"approved\",\"\",\"2026-09-01\",\"w"
    ));
    assert!(file.contains("\"form.ftl\",\"form-adult\",\"help\","));
    let looked = lee.post_file("/words/es/import", &file).await;
    assert_eq!(looked.status, StatusCode::OK);
    assert!(looked.body.contains("The file says what is here already."));
}

#[tokio::test]
async fn a_file_is_looked_at_before_anything_is_kept() {
    let folder = tempdir().unwrap();
    let office = TestOffice::open(folder.path());
    office.add("lee", Role::Attorney);
    let lee = office.desk("lee").await;
    let file = format!(
        "{HEAD}kiosk.ftl,kiosk-back,,Back,Volver,approved,,\nkiosk.ftl,kiosk-skip,,Skip,Omitir,,,\nkiosk.ftl,kiosk-done,,Done,,,,\n"
    );
    let looked = lee.post_file("/words/es/import", &file).await;
    assert_eq!(looked.status, StatusCode::OK);
    let page = said(&looked.body);
    assert!(
        page.contains("Messages that the file changes: 2."),
        "{page}"
    );
    assert_eq!(
        status(&office, "kiosk-back"),
        Status::Machine,
        "only looked at"
    );
    let applied = lee.keep(&looked, &file).await;
    assert_eq!(applied.location.as_deref(), Some("/words/es"));
    assert_eq!(status(&office, "kiosk-back"), Status::Approved);
    assert_eq!(status(&office, "kiosk-skip"), Status::Corrected);
    assert_eq!(
        status(&office, "kiosk-done"),
        Status::Machine,
        "an empty cell says nothing"
    );
}

#[tokio::test]
async fn what_a_file_says_is_approved_is_so_only_for_those_who_may() {
    let folder = tempdir().unwrap();
    let office = TestOffice::open(folder.path());
    office.add("cora", Role::Counsellor);
    let cora = office.desk("cora").await;
    let file = format!("{HEAD}kiosk.ftl,kiosk-back,,Back,Volver,approved,,\n");
    let looked = cora.post_file("/words/es/import", &file).await;
    cora.keep(&looked, &file).await;
    assert_eq!(status(&office, "kiosk-back"), Status::Corrected);
}

#[tokio::test]
async fn one_bad_line_keeps_the_whole_file_out_and_every_fault_is_told_by_its_line() {
    let folder = tempdir().unwrap();
    let office = TestOffice::open(folder.path());
    office.add("lee", Role::Attorney);
    let lee = office.desk("lee").await;
    let file = format!(
        "{HEAD}kiosk.ftl,kiosk-back,,Back,Volver,,,\n\
         kiosk.ftl,kiosk-page,,Page {{ $page }} of {{ $of }},Hoja {{ $page }},,,\n\
         kiosk.ftl,kiosk-skip,,Leap,Omitir,,,\n\
         kiosk.ftl,no-such-message,,x,y,,,\n\
         kiosk.ftl,kiosk-back,,Back,Regresar,,,\n"
    );
    for path in ["/words/es/import", "/words/es/import/apply"] {
        let seen = lee.post_file(path, &file).await;
        assert_eq!(seen.status, StatusCode::UNPROCESSABLE_ENTITY, "{path}");
        let page = said(&seen.body);
        for line in [
            "Lines to correct: 4",
            "Line 3: kiosk-page The variables must be those",
            "Line 4: kiosk-skip The English has changed",
            "Line 5: no-such-message There is no such message",
            "Line 6: kiosk-back This message stands in the file twice",
        ] {
            assert!(page.contains(line), "{line}: {page}");
        }
        assert_eq!(status(&office, "kiosk-back"), Status::Machine);
    }
}

#[tokio::test]
async fn what_is_no_such_file_is_refused() {
    let folder = tempdir().unwrap();
    let office = TestOffice::open(folder.path());
    office.add("lee", Role::Attorney);
    let lee = office.desk("lee").await;
    for (file, said) in [
        ("", "must name the columns"),
        (
            "id,translation\nkiosk-back,Volver\n",
            "must name the columns",
        ),
        ("a,b\n\"x", "a quotation mark is open"),
    ] {
        let seen = lee.post_file("/words/es/import", file).await;
        assert_eq!(seen.status, StatusCode::UNPROCESSABLE_ENTITY, "{file}");
        assert!(seen.body.contains(said), "{}", main_of(&seen.body));
    }
    let nothing = lee.post("/words/es/import", &[]).await;
    assert_eq!(nothing.status, StatusCode::UNPROCESSABLE_ENTITY);
}

#[tokio::test]
async fn a_file_never_takes_back_what_was_corrected_after_it_was_made() {
    let folder = tempdir().unwrap();
    let office = TestOffice::open(folder.path());
    office.add("lee", Role::Attorney);
    let lee = office.desk("lee").await;
    say(&office, "kiosk-back", "Volver", Then::Approve).unwrap();
    let taken = lee.get("/words/es/file").await.body;
    say(&office, "kiosk-back", "Regresar", Then::Approve).unwrap();
    let looked = lee.post_file("/words/es/import", &taken).await;
    let page = said(&looked.body);
    assert!(
        page.contains("Changed here since the file was made: 1."),
        "{page}"
    );
    assert!(page.contains("kiosk-back was changed since"), "{page}");
    assert!(!looked.body.contains("name=\"set\""), "nothing to keep");
    // Other lines of the same file are taken over.
    let skip = corrected(&taken, "kiosk-skip", "Pasar");
    let looked = lee.post_file("/words/es/import", &skip).await;
    let page = said(&looked.body);
    assert!(
        page.contains("Messages that the file changes: 1."),
        "{page}"
    );
    lee.keep(&looked, &skip).await;
    assert_eq!(words(&office, "kiosk-back"), "Regresar");
    assert_eq!(words(&office, "kiosk-skip"), "Pasar");
    // Nor does a line without a mark.
    let file = format!("{HEAD}kiosk.ftl,kiosk-back,,Back,Volver,approved,,\n");
    let looked = lee.post_file("/words/es/import", &file).await;
    assert!(said(&looked.body).contains("since the file was made: 1."));
}

#[tokio::test]
async fn only_what_was_looked_at_is_kept() {
    let folder = tempdir().unwrap();
    let office = TestOffice::open(folder.path());
    office.add("lee", Role::Attorney);
    let lee = office.desk("lee").await;
    let row = |words: &str| format!("kiosk.ftl,kiosk-skip,,Skip,{words},,,\n");
    let file = format!(
        "{HEAD}kiosk.ftl,kiosk-back,,Back,Volver,,,\n{}",
        row("Pasar")
    );
    let looked = lee.post_file("/words/es/import", &file).await;
    say(&office, "kiosk-back", "Regresar", Then::Wait).unwrap();
    let seen = lee.keep(&looked, &file).await;
    assert_eq!(seen.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(seen.body.contains("Nothing was kept"), "{}", seen.body);
    assert_eq!(status(&office, "kiosk-skip"), Status::Machine);
    // Nor another file than the one on the page.
    let other = format!("{HEAD}{}", row("Saltar"));
    let refused = lee.keep(&seen, &other).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(status(&office, "kiosk-skip"), Status::Machine);
    let kept = lee.keep(&seen, &file).await;
    assert_eq!(kept.status, StatusCode::SEE_OTHER, "{}", kept.body);
    assert_eq!(words(&office, "kiosk-skip"), "Pasar");
    assert_eq!(words(&office, "kiosk-back"), "Regresar");
}

#[tokio::test]
async fn a_file_whose_columns_are_parted_by_tabs_is_read() {
    let folder = tempdir().unwrap();
    let office = TestOffice::open(folder.path());
    office.add("lee", Role::Attorney);
    let lee = office.desk("lee").await;
    let file = format!("{HEAD}kiosk.ftl,kiosk-back,,Back,Volver,,,\n").replace(',', "\t");
    let looked = lee.post_file("/words/es/import", &file).await;
    assert_eq!(looked.status, StatusCode::OK, "{}", main_of(&looked.body));
    lee.keep(&looked, &file).await;
    assert_eq!(words(&office, "kiosk-back"), "Volver");
}

/// What a message says here.
fn words(office: &TestOffice, name: &str) -> String {
    let corrections = corrections(office);
    let all = entries(spanish(), &corrections);
    let found = all.iter().find(|it| it.key == key(name)).unwrap();
    found.words().to_owned()
}

/// The file as a translator brings it back who has written other words for one message.
fn corrected(file: &str, name: &str, words: &str) -> String {
    let row = |line: &str| {
        let mut cells: Vec<&str> = line.split("\",\"").collect();
        cells[4] = words;
        cells.join("\",\"")
    };
    let is_it = |line: &str| line.contains(&format!("\"{name}\",\"\""));
    let lines = file
        .lines()
        .map(|it| if is_it(it) { row(it) } else { it.to_owned() });
    lines.map(|it| it + "\r\n").collect()
}
