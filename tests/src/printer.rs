//! A receipt printer on a TCP port that catches the paper: understands the ESC/POS commands a
//! ticket is made of, answers status requests, and can misbehave as real printers do.

use crate::paper::{Paper, Reader};
use anyhow::Result;
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
