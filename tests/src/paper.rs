//! The paper a printer puts out: reads the ESC/POS commands that a ticket is made of, as dots.

use anyhow::{Context, Result};
use std::io::Read;

/// One ticket's paper: black dots, row by row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Paper {
    /// Dots in a row; a multiple of eight.
    pub width: usize,
    /// One bit a dot, most significant first, one is black.
    pub rows: Vec<Vec<u8>>,
}

/// Decodes ESC/POS; also used on the bytes of a file.
pub(crate) struct Reader<R, C> {
    pub(crate) stream: R,
    /// What is under the head.
    pub(crate) paper: Paper,
    /// Takes what was cut off.
    pub(crate) catch: C,
}

impl<R: Read, C: FnMut(Paper)> Reader<R, C> {
    fn byte(&mut self) -> Result<Option<u8>> {
        let mut one = [0];
        Ok((self.stream.read(&mut one)? == 1).then_some(one[0]))
    }

    fn must(&mut self) -> Result<u8> {
        self.byte()?
            .context("the bytes end in the middle of a command")
    }

    /// Goes on until a status is asked for (which one) or the bytes end.
    pub(crate) fn next_command(&mut self) -> Result<Option<u8>> {
        while let Some(first) = self.byte()? {
            match first {
                0x10 => {
                    self.must()?;
                    return Ok(Some(self.must()?));
                }
                0x1B => self.escape()?,
                0x1D => {
                    let command = self.must()?;
                    self.group(command)?;
                }
                b'\n' => {}
                other => anyhow::bail!("byte {other:#04x} is no command of a ticket"),
            }
        }
        Ok(None)
    }

    fn escape(&mut self) -> Result<()> {
        match self.must()? {
            b'@' => self.paper.rows.clear(),
            b'd' | b'J' => {
                self.must()?;
            }
            other => anyhow::bail!("ESC {other:#04x} is no command of a ticket"),
        }
        Ok(())
    }

    fn group(&mut self, command: u8) -> Result<()> {
        match command {
            b'v' => {
                let mut head = [0; 6];
                self.stream.read_exact(&mut head)?;
                let bytes = usize::from(u16::from_le_bytes([head[2], head[3]]));
                let rows = u16::from_le_bytes([head[4], head[5]]);
                anyhow::ensure!(
                    rows <= 128,
                    "a band of {rows} rows: many printers take 128 at most"
                );
                self.paper.width = bytes * 8;
                for _ in 0..rows {
                    let mut row = vec![0; bytes];
                    self.stream.read_exact(&mut row)?;
                    self.paper.rows.push(row);
                }
            }
            b'V' => {
                let mode = self.must()?;
                if 65 <= mode {
                    self.must()?;
                }
                let done = Paper {
                    width: self.paper.width,
                    rows: std::mem::take(&mut self.paper.rows),
                };
                (self.catch)(done);
            }
            other => anyhow::bail!("GS {other:#04x} is no command of a ticket"),
        }
        Ok(())
    }
}

impl Paper {
    /// The tickets in a file of ESC/POS bytes.
    pub fn read(bytes: &[u8]) -> Result<Vec<Paper>> {
        let mut papers = Vec::new();
        let mut reader = Reader {
            stream: bytes,
            paper: Paper::nothing(),
            catch: |it| papers.push(it),
        };
        while reader.next_command()?.is_some() {}
        Ok(papers)
    }

    /// Before the first row.
    pub(crate) fn nothing() -> Paper {
        Paper {
            width: 0,
            rows: Vec::new(),
        }
    }

    /// Whether the dot at `x`, `y` is black.
    pub fn is_black(&self, x: usize, y: usize) -> bool {
        self.rows[y][x / 8] & (0x80 >> (x % 8)) != 0
    }

    /// What a scanner reads from it, where there is one code.
    pub fn scanned(&self) -> Option<String> {
        let (width, height) = (self.width, self.rows.len());
        let mut image = rqrr::PreparedImage::prepare_from_greyscale(width, height, |x, y| {
            if self.is_black(x, y) { 0 } else { 255 }
        });
        match &image.detect_grids()[..] {
            [one] => Some(one.decode().ok()?.1),
            _ => None,
        }
    }

    /// The paper as a PNG in black and white.
    pub fn to_png(&self) -> Result<Vec<u8>> {
        let mut out = Vec::new();
        let (width, height) = (u32::try_from(self.width)?, u32::try_from(self.rows.len())?);
        let mut encoder = png::Encoder::new(&mut out, width, height);
        encoder.set_color(png::ColorType::Grayscale);
        encoder.set_depth(png::BitDepth::One);
        let white_is_one: Vec<u8> = self.rows.iter().flatten().map(|it| !it).collect();
        encoder.write_header()?.write_image_data(&white_is_one)?;
        Ok(out)
    }
}
