//! A printer on the network: asked for its status, given the ticket, asked again. Every wait has
//! an end, and all of them together end when the ticket's time is over.

use super::Outcome;
use super::status::{self, QUESTIONS, Status};
use rustix::net::sockopt;
use shared::protocol::{Paper, PrintFault, PrintOutcome};
use std::collections::VecDeque;
use std::io::{self, Read, Write};
use std::net::{IpAddr, SocketAddr, TcpStream, ToSocketAddrs};
use std::sync::mpsc;
use std::thread;
use std::time::{Duration, Instant};

/// Longest wait for a connection.
const CONNECT: Duration = Duration::from_millis(1500);

/// Longest wait for one answer to a status question before the ticket.
const ANSWER_BEFORE: Duration = Duration::from_millis(500);

/// Longest wait for one answer after the ticket: a printer may finish printing first.
const ANSWER_AFTER: Duration = Duration::from_secs(2);

/// Longest wait, after the ticket, for a printer that has not answered before it.
const ANSWER_LATE: Duration = Duration::from_millis(1500);

/// Longest wait for the printer to take a part of the ticket.
const TAKE: Duration = Duration::from_secs(2);

/// What a printer has not taken so long after it stood still is not sent any more, also when nobody waits for it here: it
/// would come out for somebody else. No printer that is only slow needs so long for a ticket.
pub(super) const TAKE_AT_ALL: Duration = Duration::from_secs(10);

/// How many bytes that are no answer are read past before the printer counts as silent.
const NOISE_MAX: usize = 64;

/// Prints `bytes` and says what became of them.
pub(super) fn print(host: &str, port: u16, bytes: &[u8], until: Instant) -> Outcome {
    let failed = |why, paper| {
        tracing::warn!(
            why = PrintFault::word(why),
            "the printer did not print the ticket"
        );
        Outcome::of(PrintOutcome::failed(why), paper)
    };
    let Some(mut line) = Line::to(host, port, until) else {
        return failed(PrintFault::Unreachable, Paper::Unknown);
    };
    let before = line.ask(ANSWER_BEFORE);
    let paper = line.known.paper;
    if let Some(why) = line.refuses(before) {
        return failed(why, paper);
    }
    if let Err(error) = line.send(bytes) {
        tracing::warn!(%error, "the printer did not take the whole ticket");
        line.drop_the_rest();
        return failed(PrintFault::CutOff, paper);
    }
    let after = match before {
        Ok(()) => line
            .ask(ANSWER_AFTER)
            .map_err(|it| (it, PrintFault::Silent)),
        // A printer that was silent before is probably silent after; the visitor is not kept waiting.
        Err(_) => match line.hear(ANSWER_LATE) {
            Ok(()) => line.ask(ANSWER_AFTER).map_err(|it| (it, PrintFault::Slow)),
            Err(quiet) => Err((quiet, PrintFault::Silent)),
        },
    };
    let paper = line.known.paper;
    match (line.known.fault, after) {
        (Some(why), _) => failed(why, paper),
        (None, Ok(())) => Outcome::of(PrintOutcome::PRINTED, paper),
        (None, Err((Quiet::Silent, why))) => Outcome::of(PrintOutcome::unknown(why), paper),
        // It had the ticket's time to say that it has printed, and hung up instead.
        (None, Err((Quiet::Gone, _))) => failed(PrintFault::CutOff, paper),
    }
}

/// How the printer is, asked without a ticket.
pub(super) fn look(host: &str, port: u16, until: Instant) -> Status {
    let Some(mut line) = Line::to(host, port, until) else {
        return Status {
            fault: Some(PrintFault::Unreachable),
            ..Status::NOT_ASKED
        };
    };
    let told = line.ask(ANSWER_BEFORE);
    let fault = match (line.known.fault, told) {
        (None, Err(Quiet::Silent)) => Some(PrintFault::Silent),
        (None, Err(Quiet::Gone)) => Some(PrintFault::CutOff),
        (fault, _) => fault,
    };
    Status {
        fault,
        ..line.known
    }
}

/// Why there was no answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Quiet {
    /// None came in time.
    Silent,
    /// The connection is no more.
    Gone,
}

impl From<io::Error> for Quiet {
    fn from(error: io::Error) -> Quiet {
        match error.kind() {
            io::ErrorKind::WouldBlock | io::ErrorKind::TimedOut => Quiet::Silent,
            _ => Quiet::Gone,
        }
    }
}

/// A connection to a printer and what the printer has said on it.
struct Line {
    stream: TcpStream,
    /// When the ticket's time is over.
    until: Instant,
    /// Questions without an answer yet. Answers name no question; they come in the questions' order.
    asked: VecDeque<u8>,
    known: Status,
}

impl Line {
    /// `None` when the printer does not take the connection.
    fn to(host: &str, port: u16, until: Instant) -> Option<Line> {
        match connect(host, port, until) {
            Ok(stream) => Some(Line {
                stream,
                until,
                asked: VecDeque::new(),
                known: Status::NOT_ASKED,
            }),
            Err(error) => {
                tracing::debug!(%error, "the printer does not take the connection");
                None
            }
        }
    }

    /// Why nothing may be sent to a printer that was asked before. One that says no and then falls silent
    /// has said no: a ticket that it keeps until its cover is closed would come out for somebody else.
    fn refuses(&self, told: Result<(), Quiet>) -> Option<PrintFault> {
        let is_gone = told == Err(Quiet::Gone);
        self.known.fault.or(is_gone.then_some(PrintFault::CutOff))
    }

    /// Asks all questions, each after the answer to the one before.
    fn ask(&mut self, patience: Duration) -> Result<(), Quiet> {
        for number in QUESTIONS {
            self.send(&status::question(number))?;
            self.asked.push_back(number);
            while !self.asked.is_empty() {
                self.hear(patience)?;
            }
        }
        Ok(())
    }

    /// Takes in the next answer.
    fn hear(&mut self, patience: Duration) -> Result<(), Quiet> {
        let until = self.until.min(Instant::now() + patience);
        for _ in 0..NOISE_MAX {
            let left = at_most(patience, until)?;
            self.stream.set_read_timeout(Some(left))?;
            let mut byte = [0];
            self.stream.read_exact(&mut byte)?;
            if status::is_answer(byte[0]) {
                if let Some(number) = self.asked.pop_front() {
                    self.known = self.known.and(number, byte[0]);
                }
                return Ok(());
            }
        }
        Err(Quiet::Silent)
    }

    /// Whatever the printer has not taken yet is not sent to it when the line ends.
    fn drop_the_rest(&self) {
        if let Err(error) = sockopt::set_socket_linger(&self.stream, Some(Duration::ZERO)) {
            tracing::debug!(%error, "the rest of a ticket cannot be taken back");
        }
    }

    fn send(&mut self, mut bytes: &[u8]) -> io::Result<()> {
        while !bytes.is_empty() {
            let left = at_most(TAKE, self.until)?;
            self.stream.set_write_timeout(Some(left))?;
            let sent = self.stream.write(bytes)?;
            if sent == 0 {
                return Err(io::ErrorKind::WriteZero.into());
            }
            bytes = &bytes[sent..];
        }
        self.stream.flush()
    }
}

fn connect(host: &str, port: u16, until: Instant) -> io::Result<TcpStream> {
    let mut last = io::Error::new(io::ErrorKind::NotFound, "the printer's name is not known");
    for address in addresses(host, port, until)? {
        match TcpStream::connect_timeout(&address, at_most(CONNECT, until)?) {
            Ok(stream) => {
                stream.set_nodelay(true)?;
                let most = u32::try_from(TAKE_AT_ALL.as_millis()).unwrap_or(u32::MAX);
                sockopt::set_tcp_user_timeout(&stream, most)?;
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

/// `wait`, or what is left until `until`; an error when nothing is.
fn at_most(wait: Duration, until: Instant) -> io::Result<Duration> {
    let left = until.saturating_duration_since(Instant::now());
    if left.is_zero() {
        return Err(io::ErrorKind::TimedOut.into());
    }
    Ok(wait.min(left))
}
