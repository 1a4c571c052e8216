//! A printer on the network: asked for its status, given the ticket, asked again. Every wait has
//! an end, and all of them together end when the ticket's time is over.

use super::Outcome;
use super::status::{self, QUESTIONS, Status};
use shared::protocol::{Paper, Printed};
use std::io::{self, Read, Write};
use std::net::{IpAddr, SocketAddr, TcpStream, ToSocketAddrs};
use std::sync::mpsc;
use std::thread;
use std::time::{Duration, Instant};

/// Longest wait for a connection.
const CONNECT: Duration = Duration::from_millis(1500);

/// Longest wait for one answer to a status question before the ticket.
const ANSWER_BEFORE: Duration = Duration::from_millis(500);

/// Longest wait for the first answer after the ticket: a printer may finish printing first.
const ANSWER_AFTER: Duration = Duration::from_secs(2);

/// Longest wait for the printer to take a part of the ticket.
const TAKE: Duration = Duration::from_secs(2);

/// How many bytes that are no answer are read past before the printer counts as silent.
const NOISE_MAX: usize = 64;

/// Prints `bytes` and says what became of them.
pub(super) fn print(host: &str, port: u16, bytes: &[u8], until: Instant) -> Outcome {
    let failed = |paper| Outcome {
        printed: Printed::Failed,
        paper,
    };
    let mut stream = match connect(host, port, until) {
        Ok(stream) => stream,
        Err(error) => {
            tracing::warn!(%error, "the printer does not take the connection");
            return failed(Paper::Unknown);
        }
    };
    let before = ask(&mut stream, ANSWER_BEFORE, until);
    if let Some(Status {
        is_ready: false,
        paper,
    }) = before
    {
        tracing::warn!(?paper, "the printer is not ready: nothing was sent to it");
        return failed(paper);
    }
    let paper = before.map_or(Paper::Unknown, |it| it.paper);
    if let Err(error) = send(&mut stream, bytes, until) {
        tracing::warn!(%error, "the printer did not take the whole ticket");
        return failed(paper);
    }
    // A printer that was silent before will be silent after; the visitor is not kept waiting.
    let after = before.and_then(|_| ask(&mut stream, ANSWER_AFTER, until));
    match after {
        Some(Status {
            is_ready: true,
            paper,
        }) => Outcome {
            printed: Printed::Printed,
            paper,
        },
        Some(Status {
            is_ready: false,
            paper,
        }) => failed(paper),
        None => Outcome {
            printed: Printed::Unknown,
            paper,
        },
    }
}

fn connect(host: &str, port: u16, until: Instant) -> io::Result<TcpStream> {
    let mut last = io::Error::new(io::ErrorKind::NotFound, "the printer's name is not known");
    for address in addresses(host, port, until)? {
        match TcpStream::connect_timeout(&address, at_most(CONNECT, until)?) {
            Ok(stream) => {
                stream.set_nodelay(true)?;
                return Ok(stream);
            }
            Err(error) => last = error,
        }
    }
    Err(last)
}

/// Where the printer is. A name is looked up on a thread that is left behind when it takes too long:
/// the system's own look-up has no time limit, and a paper that comes after it would be an old one.
fn addresses(host: &str, port: u16, until: Instant) -> io::Result<Vec<SocketAddr>> {
    if let Ok(address) = host.parse::<IpAddr>() {
        return Ok(vec![SocketAddr::new(address, port)]);
    }
    let (tell, found) = mpsc::channel();
    let name = (host.to_owned(), port);
    thread::spawn(move || {
        // Nobody listens any more when it took too long.
        let _ = tell.send(name.to_socket_addrs().map(Iterator::collect));
    });
    found
        .recv_timeout(at_most(CONNECT, until)?)
        .map_err(|_| io::ErrorKind::TimedOut)?
}

/// Asks all questions; `None` when one has no answer. A printer that says no and then falls silent
/// has said no: a ticket that it keeps until its cover is closed would come out for somebody else.
fn ask(stream: &mut TcpStream, patience: Duration, until: Instant) -> Option<Status> {
    let mut known = Status::NOT_ASKED;
    for number in QUESTIONS {
        let asked = send(stream, &status::question(number), until);
        match asked.and_then(|()| read_answer(stream, patience, until)) {
            Ok(answer) => known = known.and(number, answer),
            Err(_) if known.is_ready => return None,
            Err(_) => return Some(known),
        }
    }
    Some(known)
}

fn read_answer(stream: &mut TcpStream, patience: Duration, until: Instant) -> io::Result<u8> {
    let until = until.min(Instant::now() + patience);
    for _ in 0..NOISE_MAX {
        stream.set_read_timeout(Some(at_most(patience, until)?))?;
        let mut byte = [0];
        stream.read_exact(&mut byte)?;
        if status::is_answer(byte[0]) {
            return Ok(byte[0]);
        }
    }
    Err(io::ErrorKind::InvalidData.into())
}

fn send(stream: &mut TcpStream, mut bytes: &[u8], until: Instant) -> io::Result<()> {
    while !bytes.is_empty() {
        stream.set_write_timeout(Some(at_most(TAKE, until)?))?;
        let sent = stream.write(bytes)?;
        if sent == 0 {
            return Err(io::ErrorKind::WriteZero.into());
        }
        bytes = &bytes[sent..];
    }
    stream.flush()
}

/// `wait`, or what is left until `until`; an error when nothing is.
fn at_most(wait: Duration, until: Instant) -> io::Result<Duration> {
    let left = until.saturating_duration_since(Instant::now());
    if left.is_zero() {
        return Err(io::ErrorKind::TimedOut.into());
    }
    Ok(wait.min(left))
}
