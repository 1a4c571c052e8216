//! Whoever cannot see a sheet has it read aloud: in the right voice, in the right order, with its headings and tables.

use super::pdf::{Document, Element, read};
use super::{beside, empty, language};
use crate::{Block, Fact, Languages, Level, Marks, Said, Sheet, Size, Table, samples, typeset};
use std::sync::LazyLock;

fn document(sheet: &Sheet) -> Document {
    read(&typeset(sheet).unwrap().pdf)
}

/// Every sample as it is, in large print and in one language; made once for all tests.
static SAMPLES: LazyLock<Vec<(Sheet, Document)>> = LazyLock::new(|| {
    let both = samples::tags().flat_map(|tag| [samples::letter(tag), samples::form(tag)]);
    let sheets = both.flat_map(|sheet| {
        let large = Sheet {
            size: Size::LargePrint,
            ..sheet.clone()
        };
        let alone = Sheet {
            languages: Languages::One(sheet.languages.reader()),
            ..sheet.clone()
        };
        [sheet, large, alone]
    });
    sheets.map(|it| (it.clone(), document(&it))).collect()
});

#[test]
fn every_document_says_that_it_keeps_the_rules_for_screen_readers() {
    for (sheet, document) in SAMPLES.iter() {
        assert!(document.is_marked && document.shows_title);
        assert!(document.about.contains("<pdfuaid:part>1</pdfuaid:part>"));
        assert!(document.about.contains(&sheet.title));
        assert!(document.about.contains("2026-09-01"));
    }
}

#[test]
fn everything_on_a_page_is_in_the_tree_or_is_decoration() {
    for (_, document) in SAMPLES.iter() {
        assert_eq!(document.unmarked, 0);
        let sorted = |pieces: &[(i32, i32)]| {
            let mut pieces = pieces.to_vec();
            pieces.sort_unstable();
            pieces
        };
        assert!(document.drawn.len() > 10);
        assert_eq!(sorted(&document.named), sorted(&document.drawn));
    }
}

#[test]
fn headings_begin_with_the_first_level_and_leave_none_out() {
    for (_, document) in SAMPLES.iter() {
        check_headings(document);
    }
    let mut sheet = empty(beside("ar"));
    for level in [
        Level::Part,
        Level::Part,
        Level::Title,
        Level::Part,
        Level::Section,
    ] {
        sheet
            .blocks
            .push(Block::Heading(level, Said::both("عنوان", "Heading")));
    }
    sheet
        .blocks
        .push(Block::Heading(Level::Part, Said::once(" ")));
    check_headings(&document(&sheet));
}

#[track_caller]
fn check_headings(document: &Document) {
    let elements = document.root.all();
    let levels = elements
        .iter()
        .filter_map(|it| it.kind.strip_prefix('H')?.parse::<u8>().ok());
    let mut last = 0;
    for level in levels {
        assert!(level <= last + 1, "from {last} to {level}");
        last = level;
    }
    assert!(last > 0);
}

#[test]
fn tables_have_heads_and_rows_as_long_as_the_first() {
    let mut tables = 0;
    for (_, document) in SAMPLES.iter() {
        for table in document
            .root
            .all()
            .into_iter()
            .filter(|it| it.kind == "Table")
        {
            tables += 1;
            let cells: Vec<_> = rows(table).iter().map(|it| it.children.len()).collect();
            assert!(
                !cells.is_empty() && cells.iter().all(|it| *it == cells[0]),
                "{cells:?}"
            );
            let heads = table.all().into_iter().filter(|it| it.kind == "TH");
            let scopes: Vec<_> = heads.map(|it| it.scope.as_deref()).collect();
            assert!(!scopes.is_empty());
            assert!(
                scopes.iter().all(|it| matches!(it, Some("Row" | "Column"))),
                "{scopes:?}"
            );
        }
    }
    assert!(tables > 20);
}

fn rows(table: &Element) -> Vec<&Element> {
    table
        .all()
        .into_iter()
        .filter(|it| it.kind == "TR")
        .collect()
}

#[test]
fn a_table_over_many_pages_is_one_table_with_one_head() {
    let row = |at: usize| vec![Said::value(at.to_string()), Said::value("x")];
    let mut sheet = empty(beside("es"));
    sheet.blocks.push(Block::Table(Table {
        head: vec![
            Said::both("Número", "Number"),
            Said::both("Presente", "Present"),
        ],
        rows: (0..120).map(row).collect(),
    }));
    let document = document(&sheet);
    let elements = document.root.all();
    assert_eq!(elements.iter().filter(|it| it.kind == "Table").count(), 1);
    assert_eq!(elements.iter().filter(|it| it.kind == "TH").count(), 2);
    assert_eq!(elements.iter().filter(|it| it.kind == "TR").count(), 121);
}

#[test]
fn lists_hold_items_with_mark_and_words() {
    let mut lists = 0;
    for (_, document) in SAMPLES.iter() {
        for list in document.root.all().into_iter().filter(|it| it.kind == "L") {
            lists += 1;
            assert!(
                list.kinds().iter().all(|it| *it == "LI"),
                "{:?}",
                list.kinds()
            );
            for item in &list.children {
                assert_eq!(item.kinds(), ["Lbl", "LBody"]);
            }
        }
    }
    assert!(lists > 20);
}

#[test]
fn a_box_to_tick_is_said_and_a_picture_beside_words_is_not() {
    let document = document(&samples::form("ar"));
    let elements = document.root.all();
    let figures = elements.iter().filter(|it| it.kind == "Figure");
    let said: Vec<_> = figures.map(|it| it.alternative.as_deref()).collect();
    assert_eq!(said, [Some("☐"); 6]);
}

#[test]
fn no_part_of_the_tree_is_empty() {
    for (sheet, document) in SAMPLES.iter() {
        for element in document.root.all() {
            let is_cell = matches!(element.kind.as_str(), "TD" | "TH");
            let is_full = !element.pieces.is_empty() || !element.children.is_empty();
            assert!(is_cell || is_full, "{}: {element:?}", sheet.title);
        }
    }
}

#[test]
fn each_language_is_read_in_its_own_voice_the_readers_first() {
    let said = || Said::both("مرحبا", "Hello");
    let fact = Fact {
        label: said(),
        value: Said::value("2026-0042"),
    };
    let table = Table {
        head: vec![said()],
        rows: vec![vec![said()]],
    };
    let warning = Block::Warning {
        title: said(),
        words: said(),
    };
    for (block, voices) in [
        (Block::Paragraph(said()), "ar en"),
        (Block::Heading(Level::Title, said()), "ar en"),
        (Block::List(Marks::Bullets, vec![said()]), "ar en"),
        (Block::Facts(vec![fact]), "ar en"),
        (Block::Table(table), "ar en ar en"),
        (warning, "ar en ar en"),
        (Block::CutHere(said()), "ar en"),
    ] {
        let mut sheet = empty(beside("ar"));
        sheet.blocks.push(block);
        let mut heard = document(&sheet).voices();
        heard.dedup();
        assert_eq!(heard.join(" "), voices, "{:?}", sheet.blocks);
    }
    let mut sheet = empty(beside("zh-Hans"));
    sheet
        .blocks
        .push(Block::Paragraph(Said::both("你好", "Hello")));
    assert_eq!(document(&sheet).voices(), ["zh-CN", "en"]);
    sheet.languages = Languages::One(language("zh-Hans"));
    assert_eq!(document(&sheet).voices(), ["zh-CN"]);
}
