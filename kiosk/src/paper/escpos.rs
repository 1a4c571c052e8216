//! A ticket as the bytes a receipt printer understands (ESC/POS): a picture in bands, some paper
//! fed, and a cut. A picture needs no code page, so that every script prints alike.

use super::Raster;

/// Rows in one band. Many printers keep no more in their memory.
pub const BAND_ROWS: u32 = 128;

/// Wakes the printer up, and ends whatever mode it was left in.
const INITIALISE: [u8; 2] = [0x1B, b'@'];

/// Feeds the end of the ticket past the knife: as many lines.
const FEED: [u8; 3] = [0x1B, b'd', 4];

/// Cuts, and leaves a small bridge so that the paper does not fall.
const CUT: [u8; 4] = [0x1D, b'V', 66, 0];

/// The bytes that print `raster` and cut the paper.
pub fn ticket(raster: &Raster) -> Vec<u8> {
    let row_bytes = usize::try_from(raster.width / 8).unwrap_or(0);
    let mut out = Vec::with_capacity(raster.bits.len() + 256);
    out.extend(INITIALISE);
    if row_bytes != 0 {
        let band_bytes = row_bytes * usize::try_from(BAND_ROWS).unwrap_or(usize::MAX);
        for band in raster.bits.chunks(band_bytes) {
            let rows = band.len() / row_bytes;
            out.extend([0x1D, b'v', b'0', 0]);
            out.extend(length(row_bytes));
            out.extend(length(rows));
            out.extend(&band[..rows * row_bytes]);
        }
    }
    out.extend(FEED);
    out.extend(CUT);
    out
}

fn length(count: usize) -> [u8; 2] {
    u16::try_from(count).unwrap_or(u16::MAX).to_le_bytes()
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;
    use proptest::prelude::*;

    /// What a printer would put on paper; panics at any byte a ticket must not contain.
    pub(crate) fn decode(mut bytes: &[u8]) -> Vec<Raster> {
        let mut papers = Vec::new();
        let mut paper = Raster {
            width: 0,
            height: 0,
            bits: Vec::new(),
        };
        while let Some((command, rest)) = bytes.split_first_chunk::<2>() {
            bytes = match command {
                [0x1B, b'@'] => rest,
                [0x1B, b'd'] => &rest[1..],
                [0x1D, b'V'] => {
                    let done = Raster {
                        width: 0,
                        height: 0,
                        bits: Vec::new(),
                    };
                    papers.push(std::mem::replace(&mut paper, done));
                    &rest[2..]
                }
                [0x1D, b'v'] => {
                    assert_eq!(rest[..2], [b'0', 0]);
                    let number = |at| u32::from(u16::from_le_bytes([rest[at], rest[at + 1]]));
                    let (row_bytes, rows) = (number(2), number(4));
                    assert!(0 < rows && rows <= BAND_ROWS);
                    let length = usize::try_from(row_bytes * rows).unwrap();
                    paper.width = row_bytes * 8;
                    paper.height += rows;
                    paper.bits.extend(&rest[6..6 + length]);
                    &rest[6 + length..]
                }
                other => panic!("{other:02x?} is no command of a ticket"),
            };
        }
        assert!(bytes.is_empty());
        papers
    }

    proptest! {
        #[test]
        fn the_paper_shows_the_same_dots_as_the_picture(
            row_bytes in 1u32..80, height in 1u32..700, seed in any::<u8>(),
        ) {
            let count = usize::try_from(row_bytes * height).unwrap();
            // 0x18 would cancel a print job where it is a command; inside a picture it is dots.
            let bits = (0..=250u8).cycle().take(count).map(|it| it ^ seed ^ 0x18).collect();
            let raster = Raster { width: row_bytes * 8, height, bits };
            let papers = decode(&ticket(&raster));
            prop_assert!(papers == [raster]);
        }
    }

    #[test]
    fn an_empty_picture_is_still_a_whole_job() {
        let empty = Raster {
            width: 0,
            height: 0,
            bits: Vec::new(),
        };
        assert!(decode(&ticket(&empty)) == [empty]);
    }
}
