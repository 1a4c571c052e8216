//! Pages: sizes, breaks, heads that come again, the same bytes twice.

use super::seen::{letters, lines};
use super::{beside, empty, language};
use crate::{
    Block, Fact, Languages, Letterhead, Paper, Problem, Said, Sheet, Size, Table, pictures,
    samples, text, typeset,
};

#[test]
fn the_same_sheet_is_the_same_document_to_the_last_byte() {
    for sheet in [samples::letter("ar"), samples::form("es")] {
        let first = typeset(&sheet).unwrap();
        assert_eq!(first, typeset(&sheet.clone()).unwrap());
        let mut other = sheet;
        other.footer.mark = "1111-1111".to_owned();
        assert_ne!(first.pdf, typeset(&other).unwrap().pdf);
    }
}

#[test]
fn large_print_has_nothing_below_eighteen_points_and_the_usual_nothing_below_nine() {
    let smallest = |size| {
        let sheet = Sheet {
            size,
            ..samples::form("es")
        };
        let (seen, _) = letters(&sheet);
        seen.iter().map(|it| it.size).fold(f64::MAX, f64::min)
    };
    assert!(smallest(Size::LargePrint) >= 18.0);
    assert!(smallest(Size::Usual) >= 9.0);
}

#[test]
fn large_print_puts_two_languages_below_each_other() {
    let mut sheet = empty(beside("es"));
    sheet.size = Size::LargePrint;
    sheet
        .blocks
        .push(Block::Paragraph(Said::both("Ñandú", "Hello")));
    assert_eq!(lines(&sheet)[..2], ["Ñandú", "Hello"]);
}

fn long_table() -> Sheet {
    let row = |at: usize| {
        vec![
            Said::value(format!("2026-{at:04}")),
            Said::both("Sí", "Yes"),
        ]
    };
    let mut sheet = empty(beside("es"));
    sheet.blocks.push(Block::Table(Table {
        head: vec![
            Said::both("Número", "Number"),
            Said::both("Presente", "Present"),
        ],
        rows: (0..230).map(row).collect(),
    }));
    sheet
}

#[test]
fn a_table_of_twelve_pages_says_on_each_of_them_what_its_columns_are() {
    let sheet = long_table();
    let pages = typeset(&sheet).unwrap().pages;
    assert!(pages >= 12, "{pages} pages");
    let seen = lines(&sheet);
    let heads = seen
        .iter()
        .filter(|it| it.contains("Número") && it.contains("Presente"));
    assert_eq!(heads.count(), pages);
    let rows = seen.iter().filter(|it| it.starts_with("2026-"));
    assert_eq!(rows.count(), 230);
}

#[test]
fn two_columns_break_over_pages_without_losing_a_word() {
    let mut sheet = empty(beside("es"));
    let long = |word: &str| {
        (0..900)
            .map(|at| format!("{word}{at}"))
            .collect::<Vec<_>>()
            .join(" ")
    };
    sheet
        .blocks
        .push(Block::Paragraph(Said::both(long("uno"), long("one"))));
    let seen = lines(&sheet).join("\n");
    assert!(typeset(&sheet).unwrap().pages >= 3);
    for at in 0..900 {
        assert!(
            seen.contains(&format!("uno{at}")) && seen.contains(&format!("one{at}")),
            "{at}"
        );
    }
}

#[test]
fn there_is_air_between_paragraphs_in_every_layout() {
    let sheets = [
        (Languages::One(language("es")), Size::Usual),
        (beside("es"), Size::Usual),
        (beside("es"), Size::LargePrint),
    ];
    for (languages, size) in sheets {
        let mut sheet = empty(languages);
        sheet.size = size;
        sheet.blocks = vec![Block::Paragraph(Said::both("Ñ", "Q")); 2];
        let (seen, _) = letters(&sheet);
        let lines: Vec<_> = seen.iter().filter(|it| it.text == "Ñ").collect();
        let lower = lines[1].y - lines[0].y;
        assert!(
            lower > lines[0].size * 2.0,
            "{languages:?} {size:?} {lower}"
        );
    }
}

#[test]
fn a_row_is_not_torn_over_two_pages() {
    let fact = Fact {
        label: Said::both("Ñ", "Q"),
        value: Said::value("x"),
    };
    let mut sheet = empty(beside("es"));
    sheet.blocks.push(Block::Facts(vec![fact; 90]));
    let (seen, _) = letters(&sheet);
    let pages = |letter: &str| -> Vec<usize> {
        let found = seen.iter().filter(|it| it.text == letter);
        found.map(|it| it.page).collect()
    };
    assert_eq!(pages("Ñ").len(), 90);
    assert_eq!(pages("Ñ"), pages("Q"));
    assert!(pages("Ñ").last() > Some(&1));
}

#[test]
fn what_follows_a_new_page_begins_on_one() {
    let mut sheet = empty(beside("es"));
    let paragraph = |word: &str| Block::Paragraph(Said::once(word));
    sheet.blocks = vec![
        paragraph("A"),
        Block::Lines(3),
        Block::Space,
        Block::NewPage,
        paragraph("B"),
    ];
    let (seen, _) = letters(&sheet);
    let page = |word: &str| seen.iter().find(|it| it.text == word).expect("seen").page;
    assert_eq!((page("A"), page("B")), (0, 1));
}

#[test]
fn a_warning_longer_than_a_page_is_broken_rather_than_cut_off() {
    let mut sheet = empty(Languages::One(language("en")));
    sheet.blocks.push(Block::Warning {
        title: Said::once("Time limits may apply"),
        words: Said::once("act now ".repeat(2000) + "to the end"),
    });
    let seen = lines(&sheet).join(" ");
    assert!(seen.contains("end"), "the last word is missing");
}

#[test]
fn an_address_stands_in_the_window_of_the_envelope() {
    for (paper, top, bottom) in [(Paper::Letter, 147.0, 220.0), (Paper::A4, 141.0, 250.0)] {
        for tag in ["es", "ar"] {
            let mut sheet = empty(beside(tag));
            sheet.paper = paper;
            sheet.letterhead = Some(Letterhead {
                name: "Office".to_owned(),
                lines: vec!["24 Mill Lane".to_owned()],
            });
            let address = ["Qadir Quinn", "Quay 1", "Quincy"].map(str::to_owned);
            sheet.blocks.push(Block::AddressWindow(address.to_vec()));
            let (seen, _) = letters(&sheet);
            let name: Vec<_> = seen.iter().filter(|it| it.text == "Q").collect();
            assert_eq!(name.len(), 4);
            for it in name {
                assert!(
                    it.y > top && it.y < bottom && it.x < 200.0,
                    "{paper:?} {tag} {it:?}"
                );
            }
        }
    }
}

#[test]
fn a_sheet_in_one_language_says_nothing_of_the_other() {
    let mut sheet = samples::letter("es");
    sheet.languages = Languages::One(language("es"));
    let seen = lines(&sheet).join("\n");
    assert!(seen.contains("No le representamos") && !seen.contains("We do not"));
    let mut same = samples::letter("es");
    same.languages = Languages::Beside {
        reader: language("es"),
        office: language("es"),
    };
    assert_eq!(typeset(&same), typeset(&sheet));
}

#[test]
fn each_page_has_a_picture_in_the_resolution_asked_for() {
    let sheet = samples::form("es");
    let drawn = pictures(&sheet, 36).unwrap();
    assert_eq!(drawn.len(), typeset(&sheet).unwrap().pages);
    // Width and height stand at fixed places of a PNG.
    let number = |at: usize| u32::from_be_bytes(drawn[0][at..at + 4].try_into().unwrap());
    assert_eq!((number(16), number(20)), (306, 396));
}

#[test]
fn what_cannot_be_a_document_says_why() {
    let mut sheet = empty(Languages::One(language("en")));
    sheet.title = " ".to_owned();
    assert_eq!(typeset(&sheet), Err(Problem::NoTitle));
    sheet.title = "A sheet".to_owned();
    sheet
        .blocks
        .push(Block::Paragraph(Said::once("x".repeat(1_000_000))));
    assert!(matches!(typeset(&sheet), Err(Problem::TooLong { letters }) if letters > 1_000_000));
    let mut sheet = empty(Languages::One(language("en")));
    sheet.blocks.push(Block::Ticks(vec![crate::Tick {
        words: Said::once("Yes"),
        picture: Some(crate::Picture::Svg(b"no picture".to_vec())),
        after: crate::After::Nothing,
    }]));
    assert_eq!(typeset(&sheet), Err(Problem::Picture));
}

#[test]
fn a_sheet_can_be_read_as_text() {
    insta::assert_snapshot!("letter", text(&samples::letter("es")));
    insta::assert_snapshot!("form", text(&samples::form("ar")));
}
