//! A receipt printer on a TCP port that catches the paper: understands the ESC/POS commands a
//! ticket is made of, answers status requests, and can misbehave as real printers do.

use anyhow::{Context, Result};
use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// How the printer behaves.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Manners {
    /// Prints, and answers when asked for its status.
    Good,
    /// Prints, and never answers.
    Silent,
    /// Says that it has no paper.
    NoPaper,
}

/// One ticket's paper: black dots, row by row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Paper {
    /// Dots in a row; a multiple of eight.
    pub width: usize,
    /// One bit a dot, most significant first, one is black.
    pub rows: Vec<Vec<u8>>,
}

/// The printer while it is switched on.
pub struct Printer {
    address: String,
    papers: Arc<Mutex<Vec<Paper>>>,
}

impl Printer {
    /// A printer on a free port.
    pub fn start(manners: Manners) -> Result<Printer> {
        let listener = TcpListener::bind("127.0.0.1:0")?;
        let address = listener.local_addr()?.to_string();
        let papers = Arc::new(Mutex::new(Vec::new()));
        let caught = papers.clone();
        std::thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let caught = caught.clone();
                std::thread::spawn(move || {
                    // A connection that breaks loses its paper, as in life.
                    let _ = serve(stream, manners, &caught);
                });
            }
        });
        Ok(Printer { address, papers })
    }

    /// What `--printer` wants.
    pub fn target(&self) -> String {
        format!("tcp://{}", self.address)
    }

    /// The tickets that came out so far.
    pub fn papers(&self) -> Vec<Paper> {
        lock(&self.papers).clone()
    }
}

fn lock(papers: &Mutex<Vec<Paper>>) -> MutexGuard<'_, Vec<Paper>> {
    papers.lock().unwrap_or_else(PoisonError::into_inner)
}

fn serve(mut stream: TcpStream, manners: Manners, papers: &Mutex<Vec<Paper>>) -> Result<()> {
    let mut reader = Reader {
        stream: stream.try_clone()?,
        paper: Paper {
            width: 0,
            rows: Vec::new(),
        },
    };
    while let Some(asked) = reader.next_command(papers)? {
        let reply = match (manners, asked) {
            (Manners::Silent, _) => continue,
            (Manners::NoPaper, 4) => 0x12 | 0x60,
            (Manners::NoPaper, 2) => 0x12 | 0x20,
            (Manners::NoPaper, _) => 0x12 | 0x08,
            (Manners::Good, _) => 0x12,
        };
        stream.write_all(&[reply])?;
    }
    Ok(())
}

/// Decodes ESC/POS; also used on the bytes of a file.
struct Reader<R> {
    stream: R,
    paper: Paper,
}

impl<R: Read> Reader<R> {
    fn byte(&mut self) -> Result<Option<u8>> {
        let mut one = [0];
        Ok((self.stream.read(&mut one)? == 1).then_some(one[0]))
    }

    fn must(&mut self) -> Result<u8> {
        self.byte()?
            .context("the bytes end in the middle of a command")
    }

    /// Goes on until a status is asked for (which one) or the bytes end.
    fn next_command(&mut self, papers: &Mutex<Vec<Paper>>) -> Result<Option<u8>> {
        while let Some(first) = self.byte()? {
            match first {
                0x10 => {
                    self.must()?;
                    return Ok(Some(self.must()?));
                }
                0x1B => self.escape()?,
                0x1D => {
                    let command = self.must()?;
                    self.group(command, papers)?;
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

    fn group(&mut self, command: u8, papers: &Mutex<Vec<Paper>>) -> Result<()> {
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
                lock(papers).push(done);
            }
            other => anyhow::bail!("GS {other:#04x} is no command of a ticket"),
        }
        Ok(())
    }
}

impl Paper {
    /// The tickets in a file of ESC/POS bytes.
    pub fn read(bytes: &[u8]) -> Result<Vec<Paper>> {
        let papers = Mutex::new(Vec::new());
        let mut reader = Reader {
            stream: bytes,
            paper: Paper {
                width: 0,
                rows: Vec::new(),
            },
        };
        while reader.next_command(&papers)?.is_some() {}
        Ok(papers.into_inner().unwrap_or_else(PoisonError::into_inner))
    }

    /// Whether the dot at `x`, `y` is black.
    pub fn is_black(&self, x: usize, y: usize) -> bool {
        self.rows[y][x / 8] & (0x80 >> (x % 8)) != 0
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
