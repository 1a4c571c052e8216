//! Where letters stand on the paper, as an eye sees them: for tests that look whether a number is drawn in its order.

use crate::print::lay_out;
use crate::{Problem, Sheet};
use typst::layout::{Abs, Frame, FrameItem, Point};

/// A letter at its place. Ligatures are one.
#[derive(Debug, Clone)]
pub(crate) struct Seen {
    pub(crate) page: usize,
    pub(crate) x: f64,
    pub(crate) y: f64,
    #[cfg(test)]
    pub(crate) width: f64,
    pub(crate) size: f64,
    pub(crate) text: String,
}

/// Every letter of a sheet.
pub(crate) fn letters(sheet: &Sheet) -> Result<Vec<Seen>, Problem> {
    let (document, _) = lay_out(sheet)?;
    let mut seen = Vec::new();
    for (page, it) in document.pages().iter().enumerate() {
        visit(&it.frame, Point::zero(), page, &mut seen);
    }
    Ok(seen)
}

fn visit(frame: &Frame, origin: Point, page: usize, seen: &mut Vec<Seen>) {
    for (at, item) in frame.items() {
        let at = origin + *at;
        match item {
            FrameItem::Group(group) => {
                let moved = Point::new(group.transform.tx, group.transform.ty);
                visit(&group.frame, at + moved, page, seen);
            }
            FrameItem::Text(text) => {
                let mut x = at.x;
                for glyph in &text.glyphs {
                    let width = glyph.x_advance.at(text.size);
                    seen.push(Seen {
                        page,
                        x: x.to_pt(),
                        y: at.y.to_pt(),
                        #[cfg(test)]
                        width: width.to_pt(),
                        size: Abs::to_pt(text.size),
                        text: text.text[glyph.range()].to_owned(),
                    });
                    x += width;
                }
            }
            _ => {}
        }
    }
}

/// The lines of a sheet, each read from left to right whatever its language.
pub fn lines(sheet: &Sheet) -> Result<Vec<String>, Problem> {
    let mut seen = letters(sheet)?;
    seen.sort_by(|a, b| a.page.cmp(&b.page).then(a.y.total_cmp(&b.y)));
    // Letters of Nastaliq climb above their line, but never as high as they are large.
    let is_same_line = |a: &Seen, b: &Seen| a.page == b.page && (b.y - a.y).abs() < b.size;
    let mut lines: Vec<Vec<Seen>> = Vec::new();
    for it in seen {
        match lines.last_mut() {
            Some(line) if is_same_line(&line[0], &it) => line.push(it),
            _ => lines.push(vec![it]),
        }
    }
    Ok(lines.into_iter().map(read).collect())
}

fn read(mut line: Vec<Seen>) -> String {
    line.sort_by(|a, b| a.x.total_cmp(&b.x));
    let letters = line.iter().flat_map(|it| it.text.chars());
    letters.filter(|it| !is_invisible(*it)).collect()
}

fn is_invisible(letter: char) -> bool {
    matches!(letter, '\u{200B}'..='\u{200F}' | '\u{2060}'..='\u{2069}')
}
