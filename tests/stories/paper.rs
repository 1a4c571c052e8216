//! The paper in the visitor's hand: the same dots as on the screen, and a code that finds the record.

use crate::programs;
use serde_json::json;
use sha2::{Digest, Sha256};
use shared::record::Record;
use stories::{KioskProgram, Manners, Office, Paper, Printer, Synced};

/// What a scanner reads from the paper.
#[track_caller]
pub(crate) fn scanned(paper: &Paper) -> String {
    paper.scanned().expect("one code on the paper")
}

/// The dots of a black and white picture, as the printer would have them.
fn dots(png: &[u8]) -> Paper {
    let decoder = png::Decoder::new(std::io::Cursor::new(png));
    let mut reader = decoder.read_info().unwrap();
    let mut pixels = vec![0; reader.output_buffer_size().unwrap()];
    let info = reader.next_frame(&mut pixels).unwrap();
    let (width, line) = (info.width as usize, info.line_size);
    let white = |row: &[u8], x: usize| match info.bit_depth {
        png::BitDepth::One => row[x / 8] & (0x80 >> (x % 8)) != 0,
        _ => 127 < row[x * line / width],
    };
    let rows = pixels[..line * info.height as usize]
        .chunks(line)
        .map(|row| {
            let mut bits = vec![0_u8; width.div_ceil(8)];
            for x in (0..width).filter(|x| !white(row, *x)) {
                bits[x / 8] |= 0x80 >> (x % 8);
            }
            bits
        });
    Paper {
        width: width.div_ceil(8) * 8,
        rows: rows.collect(),
    }
}

/// Every record in the kiosk's outbox, as it lies there.
pub(crate) fn records(kiosk: &KioskProgram) -> Vec<Record> {
    let outbox = rusqlite::Connection::open_with_flags(
        kiosk.folder().join("outbox.db"),
        rusqlite::OpenFlags::SQLITE_OPEN_READ_ONLY,
    )
    .unwrap();
    let mut query = outbox
        .prepare("SELECT record FROM record ORDER BY ticket_n")
        .unwrap();
    let rows = query.query_map((), |row| row.get::<_, Vec<u8>>(0)).unwrap();
    rows.map(|it| Record::from_bytes(&it.unwrap()).unwrap())
        .collect()
}

#[test]
fn the_code_on_the_paper_finds_the_record_and_is_written_nowhere() {
    let office = Office::open(&programs()).unwrap();
    office.add_staff("lee", "attorney").unwrap();
    let printer = Printer::start(Manners::Good).unwrap();
    let kiosk = office
        .kiosk("front door")
        .unwrap()
        .printing_to(printer.target());
    let visits: Vec<_> = ["en", "es", "ar"]
        .map(|it| json!({"language": it, "answers": {"K09": ["asylum"], "K08": "Salma"}}))
        .into();
    kiosk.drive(&visits, Synced::Wait).unwrap();

    let (papers, records) = (printer.papers(), records(&kiosk));
    assert_eq!((papers.len(), records.len()), (3, 3));
    for (paper, record) in papers.iter().zip(&records) {
        let token = scanned(paper);
        let hash: [u8; 32] = Sha256::digest(&token).into();
        assert_eq!(hash, record.frame.token_hash, "{}", record.frame.label);
        for folder in [kiosk.folder(), office.folder()] {
            assert_eq!(
                crate::secrets::files_with(folder, token.as_bytes()),
                [""; 0]
            );
        }
    }
    let status = kiosk.status().unwrap();
    assert_eq!(
        (&status["sealed"], &status["printed"]),
        (&json!(3), &json!(3))
    );
}

#[test]
fn the_bytes_for_the_printer_are_the_dots_of_the_preview() {
    let folder = tempfile::tempdir().unwrap();
    let kiosk = KioskProgram::new(&programs()).unwrap();
    for tag in ["en", "es", "ar"] {
        let file = |ending: &str| folder.path().join(format!("{tag}.{ending}"));
        for ending in ["png", "escpos"] {
            let out = file(ending);
            let arguments = ["ticket", "--language", tag, "--out", out.to_str().unwrap()];
            kiosk.run(&arguments, "").unwrap();
        }
        let printed = Paper::read(&std::fs::read(file("escpos")).unwrap()).unwrap();
        assert_eq!(printed.len(), 1);
        let preview = dots(&std::fs::read(file("png")).unwrap());
        assert!(printed[0] == preview, "{tag}: paper and preview differ");
        assert!(
            preview.rows.iter().flatten().any(|it| *it != 0),
            "{tag}: there is something on it"
        );
        scanned(&preview);
    }
}

#[test]
fn a_printer_that_is_silent_or_empty_is_said_to_be_and_nobody_loses_a_number() {
    let office = Office::open(&programs()).unwrap();
    office.add_staff("lee", "attorney").unwrap();
    let kiosk = office.kiosk("front door").unwrap();
    let visit = json!({"language": "es", "answers": {}});
    let mut kiosk = kiosk;
    for (manners, printed) in [(Manners::Silent, "unknown"), (Manners::NoPaper, "failed")] {
        let printer = Printer::start(manners).unwrap();
        kiosk = kiosk.printing_to(printer.target());
        let taken = kiosk
            .drive(std::slice::from_ref(&visit), Synced::Wait)
            .unwrap();
        let said = format!("{taken:?}");
        assert!(said.contains(&format!("printed: {printed:?}")), "{said}");
        let papers = printer.papers().len();
        assert_eq!(
            papers,
            usize::from(manners == Manners::Silent),
            "{manners:?}"
        );
    }
    assert_eq!(office.check().unwrap()["received"], 2);
}
