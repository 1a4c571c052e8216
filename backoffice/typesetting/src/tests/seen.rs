//! Where letters stand on the paper of sheets that can be laid out.

use crate::Sheet;
use crate::print::lay_out;
pub(super) use crate::seen::Seen;

/// Every letter of a sheet, and how large its pages are.
pub(super) fn letters(sheet: &Sheet) -> (Vec<Seen>, (f64, f64)) {
    let (document, _) = lay_out(sheet).expect("a sheet that can be laid out");
    let size = document.pages()[0].frame.size();
    let seen = crate::seen::letters(sheet).expect("a sheet that can be laid out");
    (seen, (size.x.to_pt(), size.y.to_pt()))
}

/// The lines of a sheet, each read from left to right whatever its language.
pub(super) fn lines(sheet: &Sheet) -> Vec<String> {
    crate::seen::lines(sheet).expect("a sheet that can be laid out")
}
