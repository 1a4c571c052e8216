//! The ticket as it leaves the printer.

use super::{DrawError, Drawer, NARROW, WIDE};
use crate::paper::{Raster, TicketContent};
use shared::protocol::Wait;
use translations::{Language, Text};

fn content(tag: &str) -> TicketContent {
    let text = Text::new(Language::find(tag).expect("the language is offered"));
    crate::render::sample_ticket(text)
}

fn drawn(content: &TicketContent, width: u32) -> Raster {
    let drawer = Drawer::start().expect("tickets can be drawn without a display");
    drawer.draw(content, width).expect("the sample fits")
}

/// What a scanner reads from the paper.
fn scanned(raster: &Raster) -> String {
    let (width, height) = (raster.width as usize, raster.height as usize);
    let mut image = rqrr::PreparedImage::prepare_from_greyscale(width, height, |x, y| {
        let at = |it: usize| u32::try_from(it).expect("a ticket is small");
        if raster.is_black(at(x), at(y)) {
            0
        } else {
            255
        }
    });
    let grids = image.detect_grids();
    assert_eq!(grids.len(), 1, "one code on the paper");
    grids[0].decode().expect("the code can be read").1
}

/// The picture in small: one sign for a square of 16 dots, by how much of it is black.
fn in_small(raster: &Raster) -> String {
    let mut lines = String::new();
    for top in (0..raster.height).step_by(16) {
        for left in (0..raster.width).step_by(8) {
            let square = (top..(top + 16).min(raster.height))
                .flat_map(|y| (left..left + 8).map(move |x| (x, y)));
            let black = square.filter(|(x, y)| raster.is_black(*x, *y)).count();
            lines.push(match black {
                0..=3 => ' ',
                4..=40 => '.',
                41..=80 => 'o',
                _ => '#',
            });
        }
        let end = lines.trim_end_matches(' ').len();
        lines.truncate(end);
        lines.push('\n');
    }
    lines
}

#[test]
fn an_english_ticket_looks_like_this() {
    insta::assert_snapshot!(in_small(&drawn(&content("en"), WIDE)));
}

#[test]
fn an_arabic_ticket_is_mirrored() {
    insta::assert_snapshot!(in_small(&drawn(&content("ar"), WIDE)));
}

#[test]
fn the_code_reads_back_as_the_token_in_every_language_and_width() {
    for language in Language::all() {
        for width in [WIDE, NARROW] {
            let content = content(language.tag());
            assert_eq!(content.code.len(), 26, "as long as a real one");
            let raster = drawn(&content, width);
            assert_eq!(scanned(&raster), content.code, "{language} {width}");
            assert_eq!(
                u32::try_from(raster.bits.len()),
                Ok(raster.height * width / 8)
            );
        }
    }
}

/// Whether the word on the black bar of a copy ends before the bar does: it is white, and cannot be seen beyond it.
fn copy_fits(raster: &Raster) -> bool {
    let is_black = |mut across: std::ops::Range<u32>, y| across.all(|x| raster.is_black(x, y));
    let (left, right) = (12, raster.width - 12);
    let top = (0..raster.height).find(|y| is_black(left..right, *y));
    let top = top.expect("a copy has its bar");
    let bar = top..top + 44 * raster.width / WIDE;
    bar.into_iter()
        .all(|y| is_black(left..left + 4, y) && is_black(right - 4..right, y))
}

#[test]
fn no_word_is_cut_at_the_edge_of_the_paper_in_any_language() {
    let is_cut = |raster: &Raster| {
        let edges = (0..3).chain(raster.width - 3..raster.width);
        let mut dots = edges.flat_map(|x| (0..raster.height).map(move |y| (x, y)));
        dots.any(|(x, y)| raster.is_black(x, y))
    };
    let wait = Wait { from: 120, to: 180 };
    for language in Language::all() {
        let text = Text::new(*language);
        for width in [WIDE, NARROW] {
            let longest = content(language.tag()).with_wait(text, Some(wait));
            let raster = drawn(&longest.copy(text), width);
            assert!(!is_cut(&raster), "{language} {width}");
            assert!(copy_fits(&raster), "{language} {width}");
        }
    }
    let mut long = content("en");
    long.copy = Some("Copy ".repeat(20));
    assert!(!copy_fits(&drawn(&long, NARROW)), "it can be seen");
}

#[test]
fn a_public_address_fits_the_code_too() {
    let mut content = content("en");
    content.code = format!(
        "https://turnos.opendoor-legal.example.org/t/{}",
        content.code
    );
    for width in [WIDE, NARROW] {
        assert_eq!(scanned(&drawn(&content, width)), content.code);
    }
}

#[test]
fn a_neutral_ticket_is_shorter_and_a_copy_longer() {
    let drawer = Drawer::start().expect("tickets can be drawn without a display");
    let height = |content: &TicketContent| drawer.draw(content, WIDE).expect("it fits").height;
    let usual = content("es");
    let neutral = TicketContent {
        office: None,
        ..usual.clone()
    };
    let copy = usual.clone().copy(Text::new(usual.language));
    assert!(height(&neutral) < height(&usual));
    assert!(height(&copy) > height(&usual));
}

#[test]
fn a_long_ticket_is_drawn_to_its_end_and_an_endless_one_is_refused() {
    let drawer = Drawer::start().expect("tickets can be drawn without a display");
    let usual = drawer.draw(&content("en"), NARROW).expect("it fits");
    let mut long = content("en");
    long.have_ready = vec!["Please have all your papers ready.".to_owned(); 24];
    let drawn = drawer.draw(&long, NARROW).expect("it fits");
    assert!(1280 < drawn.height, "{}", drawn.height);
    // The line for staff is at the end of both, but for a few dots at the edges of its letters.
    let black_at_the_end = |raster: &Raster| {
        let end = &raster.bits[raster.bits.len() - 60 * 48..];
        end.iter().map(|it| it.count_ones()).sum::<u32>()
    };
    let (long_end, usual_end) = (black_at_the_end(&drawn), black_at_the_end(&usual));
    assert!(500 < usual_end && long_end.abs_diff(usual_end) < usual_end / 5);
    long.have_ready = vec!["Please have all your papers ready.".to_owned(); 200];
    assert!(matches!(
        drawer.draw(&long, NARROW),
        Err(DrawError::TooTall(_))
    ));
}

#[test]
fn drawing_twice_gives_the_same_dots() {
    let drawer = Drawer::start().expect("tickets can be drawn without a display");
    let once = drawer.draw(&content("ar"), WIDE).expect("it fits");
    drawer.draw(&content("en"), NARROW).expect("it fits");
    let again = drawer.draw(&content("ar"), WIDE).expect("it fits");
    assert!(once == again);
}

#[test]
fn other_widths_and_endless_codes_are_refused() {
    let drawer = Drawer::start().expect("tickets can be drawn without a display");
    assert!(matches!(
        drawer.draw(&content("en"), 500),
        Err(DrawError::Width(500))
    ));
    let mut long = content("en");
    long.code = "x".repeat(3000);
    assert!(matches!(
        drawer.draw(&long, WIDE),
        Err(DrawError::CodeTooLong(3000))
    ));
}

#[test]
fn a_png_file_of_the_ticket_can_be_read() {
    let raster = drawn(&content("es"), NARROW);
    let bytes = raster.to_png().expect("it is encoded");
    let reader = png::Decoder::new(std::io::Cursor::new(bytes))
        .read_info()
        .expect("it is a PNG");
    assert_eq!(reader.info().size(), (NARROW, raster.height));
}
