//! A receipt printer on a TCP port that catches the paper: understands the ESC/POS commands a
//! ticket is made of, answers status requests, and can misbehave as real printers do.

use anyhow::{Context, Result};
use std::io::{self, Read, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, Weak};
use std::thread;
use std::time::Duration;

/// How the printer behaves.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Manners {
    /// Prints, and answers when asked for its status.
    Good,
    /// Prints, and never answers.
    Silent,
    /// Prints, and answers each question so much later.
    Slow(Duration),
    /// Says that it has no paper.
    NoPaper,
    /// Prints one more ticket, and then has no paper.
    RunsOut,
    /// Prints, and says that its paper ends soon.
    NearEnd,
    /// Says that its cover is open.
    CoverOpen,
    /// Says that its knife is blocked.
    Jammed,
    /// Says that it is offline, and not why.
    Offline,
    /// Hangs up after so many bytes.
    HangsUp(usize),
    /// Takes so many bytes, and from then on nothing.
    StopsTaking(usize),
    /// Takes no connection.
    Refuses,
}

/// How often the printer looks whether somebody knocks, or its manners have changed.
const LOOK_EVERY: Duration = Duration::from_millis(5);

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
    inside: Arc<Inside>,
}

struct Inside {
    address: SocketAddr,
    manners: Mutex<Manners>,
    /// Where it listens, unless it refuses connections.
    listener: Mutex<Option<TcpListener>>,
    papers: Mutex<Vec<Paper>>,
}

impl Printer {
    /// A printer on a free port.
    pub fn start(manners: Manners) -> Result<Printer> {
        let listener = listen("127.0.0.1:0".parse()?)?;
        let inside = Arc::new(Inside {
            address: listener.local_addr()?,
            manners: Mutex::new(Manners::Good),
            listener: Mutex::new(Some(listener)),
            papers: Mutex::default(),
        });
        let door = Arc::downgrade(&inside);
        thread::spawn(move || {
            while let Some(inside) = door.upgrade() {
                let knocked = lock(&inside.listener).as_ref().map(TcpListener::accept);
                drop(inside);
                let Some(Ok((stream, _))) = knocked else {
                    thread::park_timeout(LOOK_EVERY);
                    continue;
                };
                let door = Weak::clone(&door);
                thread::spawn(move || {
                    // A connection that breaks loses its paper, as in life.
                    let _ = serve(stream, &door);
                });
            }
        });
        let printer = Printer { inside };
        printer.behaves(manners)?;
        Ok(printer)
    }

    /// From now on it behaves like that.
    pub fn behaves(&self, manners: Manners) -> Result<()> {
        *lock(&self.inside.manners) = manners;
        let mut listener = lock(&self.inside.listener);
        match manners {
            Manners::Refuses => *listener = None,
            _ if listener.is_none() => *listener = Some(listen(self.inside.address)?),
            _ => {}
        }
        Ok(())
    }

    /// What `--printer` wants.
    pub fn target(&self) -> String {
        format!("tcp://{}", self.inside.address)
    }

    /// The tickets that came out so far.
    pub fn papers(&self) -> Vec<Paper> {
        lock(&self.inside.papers).clone()
    }
}

fn listen(address: SocketAddr) -> io::Result<TcpListener> {
    let listener = TcpListener::bind(address)?;
    listener.set_nonblocking(true)?;
    Ok(listener)
}

fn lock<T>(it: &Mutex<T>) -> MutexGuard<'_, T> {
    it.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Serves one connection as long as the printer is switched on.
fn serve(mut stream: TcpStream, door: &Weak<Inside>) -> Result<()> {
    stream.set_nonblocking(false)?;
    let mut reader = Reader {
        stream: Stingy {
            stream: stream.try_clone()?,
            taken: 0,
            door: Weak::clone(door),
        },
        paper: Paper::nothing(),
        catch: |paper| {
            let Some(inside) = door.upgrade() else {
                return;
            };
            lock(&inside.papers).push(paper);
            let mut manners = lock(&inside.manners);
            if *manners == Manners::RunsOut {
                *manners = Manners::NoPaper;
            }
        },
    };
    while let Some(asked) = reader.next_command()? {
        let Some(manners) = door.upgrade().map(|it| *lock(&it.manners)) else {
            return Ok(());
        };
        if let Manners::Slow(late) = manners {
            thread::park_timeout(late);
        }
        if let Some(answer) = answer(manners, asked) {
            stream.write_all(&[answer])?;
        }
    }
    Ok(())
}

/// What it answers to `DLE EOT` `asked`.
fn answer(manners: Manners, asked: u8) -> Option<u8> {
    let bits = match (manners, asked) {
        (Manners::Silent, _) => return None,
        (Manners::NoPaper | Manners::CoverOpen | Manners::Jammed | Manners::Offline, 1) => 0x08,
        (Manners::NoPaper, 2) => 0x20,
        (Manners::NoPaper, _) => 0x60,
        (Manners::CoverOpen, 2) => 0x04,
        (Manners::Jammed, 2) => 0x40,
        (Manners::NearEnd, 4) => 0x0C,
        _ => 0,
    };
    Some(0x12 | bits)
}

/// A connection from which a printer takes only as much as its manners allow.
struct Stingy {
    stream: TcpStream,
    taken: usize,
    door: Weak<Inside>,
}

impl Read for Stingy {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        loop {
            let Some(inside) = self.door.upgrade() else {
                return Ok(0);
            };
            let manners = *lock(&inside.manners);
            drop(inside);
            let most = match manners {
                Manners::HangsUp(most) | Manners::StopsTaking(most) => {
                    most.saturating_sub(self.taken)
                }
                _ => buffer.len(),
            };
            if most != 0 {
                let most = most.min(buffer.len());
                let read = self.stream.read(&mut buffer[..most])?;
                self.taken += read;
                return Ok(read);
            }
            if let Manners::HangsUp(_) = manners {
                // What has arrived and was never read tells the other end that it was cut off.
                self.stream.peek(&mut [0])?;
                return Err(io::ErrorKind::ConnectionAborted.into());
            }
            thread::park_timeout(LOOK_EVERY);
        }
    }
}

/// Decodes ESC/POS; also used on the bytes of a file.
struct Reader<R, C> {
    stream: R,
    /// What is under the head.
    paper: Paper,
    /// Takes what was cut off.
    catch: C,
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
    fn next_command(&mut self) -> Result<Option<u8>> {
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

    fn nothing() -> Paper {
        Paper {
            width: 0,
            rows: Vec::new(),
        }
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
