//! Printers as they are: good ones, silent ones, broken ones, on real sockets.

mod pipes;
mod stopping;

use super::work::{LOOK_PATIENCE, is_news};
use super::*;
use crate::paper::Raster;
use crate::paper::draw::WIDE;
use crate::paper::escpos::{self, tests::decode};
use PrintFault as Fault;
use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::{Arc, Mutex};
use translations::{Language, Text};
use uuid::Uuid;

/// How a printer answers status question `number` when `asked` were asked before.
type Manners = fn(number: u8, asked: usize) -> Option<Vec<u8>>;

/// A printer on a socket; what it was sent, without the questions.
struct Fake {
    port: u16,
    got: Arc<Mutex<Vec<u8>>>,
}

fn fake(manners: Manners) -> Fake {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let port = listener.local_addr().unwrap().port();
    let got = Arc::new(Mutex::new(Vec::new()));
    let kept = Arc::clone(&got);
    thread::spawn(move || {
        for stream in listener.incoming().flatten() {
            let _ = serve(stream, manners, &kept);
        }
    });
    Fake { port, got }
}

fn serve(mut stream: TcpStream, manners: Manners, kept: &Mutex<Vec<u8>>) -> std::io::Result<()> {
    let mut asked = 0;
    let mut held = Vec::new();
    let mut byte = [0];
    while stream.read(&mut byte)? == 1 {
        held.push(byte[0]);
        if let [rest @ .., 0x10, 0x04, number @ (1 | 2 | 4)] = held.as_slice() {
            let reply = manners(*number, asked);
            kept.lock().unwrap().extend(rest);
            held.clear();
            asked += 1;
            if let Some(bytes) = reply {
                stream.write_all(&bytes)?;
            }
        }
    }
    kept.lock().unwrap().extend(held);
    Ok(())
}

fn raster() -> Raster {
    Raster {
        width: 576,
        height: 400,
        bits: (0..72 * 400)
            .map(|it| u8::try_from(it % 253).unwrap() | 0x80)
            .collect(),
    }
}

/// Every ticket is drawn as the same picture.
fn draw() -> Draw {
    Box::new(|_| Some(escpos::ticket(&raster())))
}

fn ticket() -> TicketContent {
    TicketContent::new(Text::new(Language::english()), "A-001", "09:05", "code")
}

fn id(number: u128) -> RecordId {
    RecordId(Uuid::from_u128(number))
}

fn print_at(port: u16) -> (Outcome, Duration) {
    let target = Target::Tcp {
        host: "127.0.0.1".to_owned(),
        port,
        dots: WIDE,
    };
    let mut printer = Printer::start(target, draw());
    let started = Instant::now();
    assert!(printer.print(id(1), ticket(), started).is_none());
    let done = printer.wait_for(id(1), started);
    assert_eq!(done.len(), 1);
    assert_eq!(done[0].record_id, id(1));
    (done[0].outcome, started.elapsed())
}

/// What becomes of a ticket on a printer with these manners, and how long that takes at most.
#[track_caller]
fn check(manners: Manners, print: PrintOutcome, paper: Paper, at_most: Duration) -> Fake {
    let fake = fake(manners);
    let (outcome, took) = print_at(fake.port);
    assert_eq!(outcome, Outcome { print, paper });
    assert!(took < at_most, "{took:?}");
    fake
}

const GOOD: u8 = 0x12;

#[test]
fn a_good_printer_prints_the_picture_dot_by_dot() {
    let answers: Manners = |_, _| Some(vec![GOOD]);
    let fake = check(
        answers,
        PrintOutcome::PRINTED,
        Paper::Good,
        Duration::from_secs(2),
    );
    assert!(decode(&fake.got.lock().unwrap()) == [raster()]);
}

#[test]
fn a_silent_printer_gets_the_ticket_and_holds_nobody_up() {
    let fake = check(
        |_, _| None,
        PrintOutcome::unknown(Fault::Silent),
        Paper::Unknown,
        Duration::from_secs(3),
    );
    let arrived = || !fake.got.lock().unwrap().is_empty();
    let until = Instant::now() + Duration::from_secs(5);
    while !arrived() && Instant::now() < until {
        thread::yield_now();
    }
    assert!(arrived());
}

#[test]
fn a_printer_that_falls_silent_leaves_the_paper_unknown() {
    let answers: Manners = |_, asked| (asked < 3).then(|| vec![GOOD]);
    check(
        answers,
        PrintOutcome::unknown(Fault::Silent),
        Paper::Good,
        Duration::from_secs(5),
    );
}

#[test]
fn a_printer_without_paper_is_sent_nothing() {
    let answers: Manners = |number, _| Some(vec![if number == 4 { GOOD | 0x60 } else { GOOD }]);
    let fake = check(
        answers,
        PrintOutcome::failed(Fault::NoPaper),
        Paper::Out,
        Duration::from_secs(2),
    );
    assert!(fake.got.lock().unwrap().is_empty());
}

#[test]
fn an_open_cover_or_an_offline_printer_fails() {
    let cover: Manners = |number, _| Some(vec![if number == 2 { GOOD | 0x04 } else { GOOD }]);
    check(
        cover,
        PrintOutcome::failed(Fault::CoverOpen),
        Paper::Good,
        Duration::from_secs(2),
    );
    let offline: Manners = |number, _| Some(vec![if number == 1 { GOOD | 0x08 } else { GOOD }]);
    check(
        offline,
        PrintOutcome::failed(Fault::Offline),
        Paper::Good,
        Duration::from_secs(2),
    );
}

#[test]
fn a_printer_that_says_no_and_then_nothing_is_sent_nothing() {
    let offline: Manners = |number, _| (number == 1).then(|| vec![GOOD | 0x08]);
    let cover: Manners = |number, _| match number {
        1 => Some(vec![GOOD]),
        2 => Some(vec![GOOD | 0x04]),
        _ => None,
    };
    for (manners, why) in [(offline, Fault::Offline), (cover, Fault::CoverOpen)] {
        let fake = check(
            manners,
            PrintOutcome::failed(why),
            Paper::Unknown,
            Duration::from_secs(2),
        );
        assert!(fake.got.lock().unwrap().is_empty());
    }
}

#[test]
fn a_printer_whose_name_nobody_knows_fails_in_time() {
    let target = "tcp://no-such-printer.invalid:9100".parse().unwrap();
    let mut printer = Printer::start(target, draw());
    let started = Instant::now();
    printer.print(id(1), ticket(), started);
    let done = printer.wait_for(id(1), started);
    let unreachable = PrintOutcome::failed(Fault::Unreachable);
    assert_eq!(done[0].outcome.print, unreachable);
    assert!(started.elapsed() < PATIENCE);
}

#[test]
fn paper_that_runs_out_while_printing_is_noticed_afterwards() {
    let answers: Manners = |number, asked| {
        Some(vec![if 3 <= asked && number == 4 {
            GOOD | 0x60
        } else {
            GOOD
        }])
    };
    check(
        answers,
        PrintOutcome::failed(Fault::NoPaper),
        Paper::Out,
        Duration::from_secs(2),
    );
}

#[test]
fn paper_near_its_end_still_prints_and_is_told() {
    let answers: Manners = |number, _| Some(vec![if number == 4 { GOOD | 0x0C } else { GOOD }]);
    check(
        answers,
        PrintOutcome::PRINTED,
        Paper::NearEnd,
        Duration::from_secs(2),
    );
}

#[test]
fn noise_on_the_line_is_no_answer() {
    let noisy: Manners = |_, _| Some(vec![0xFF, 0x00, GOOD]);
    check(
        noisy,
        PrintOutcome::PRINTED,
        Paper::Good,
        Duration::from_secs(2),
    );
    let only_noise: Manners = |_, _| Some(vec![0xFF; 100]);
    check(
        only_noise,
        PrintOutcome::unknown(Fault::Silent),
        Paper::Unknown,
        Duration::from_secs(4),
    );
}

#[test]
fn a_printer_that_is_switched_off_fails_at_once() {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let port = listener.local_addr().unwrap().port();
    drop(listener);
    let (outcome, took) = print_at(port);
    assert_eq!(outcome.print, PrintOutcome::failed(Fault::Unreachable));
    assert!(took < PATIENCE);
}

#[test]
fn a_printer_that_takes_the_connection_and_nothing_else_is_given_up() {
    // Nobody accepts: the connection stands in the queue and the bytes go nowhere.
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let (outcome, took) = print_at(listener.local_addr().unwrap().port());
    assert!(outcome.print.is_in_doubt());
    assert!(took <= PATIENCE + Duration::from_millis(300), "{took:?}");
}

/// A printer that does `manners` with each connection and then hangs up.
fn rude(manners: fn(&mut TcpStream)) -> u16 {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let port = listener.local_addr().unwrap().port();
    thread::spawn(move || {
        for mut stream in listener.incoming().flatten() {
            manners(&mut stream);
        }
    });
    port
}

/// Answers the questions before a ticket, and reads `count` bytes of the ticket.
fn takes(stream: &mut TcpStream, count: usize) {
    for _ in 0..3 {
        stream.read_exact(&mut [0; 3]).unwrap();
        stream.write_all(&[GOOD]).unwrap();
    }
    stream.read_exact(&mut vec![0; count]).unwrap();
}

#[test]
fn a_printer_that_hangs_up_has_not_printed_the_ticket() {
    let port = rude(|stream| {
        takes(stream, 1000);
        // The rest has arrived, and nobody reads it.
        stream.peek(&mut [0]).unwrap();
    });
    let (outcome, took) = print_at(port);
    assert_eq!(outcome.print, PrintOutcome::failed(Fault::CutOff));
    assert!(took < Duration::from_secs(2), "{took:?}");
    let whole: fn(&mut TcpStream) = |it| takes(it, escpos::ticket(&raster()).len());
    let at_once: fn(&mut TcpStream) = |_| {};
    for manners in [whole, at_once] {
        let (outcome, _) = print_at(rude(manners));
        assert_eq!(outcome.print, PrintOutcome::failed(Fault::CutOff));
    }
}

#[test]
fn a_printer_that_stops_taking_bytes_in_the_middle_is_given_up() {
    let port = rude(|stream| {
        takes(stream, 1000);
        thread::park();
    });
    let target = format!("tcp://127.0.0.1:{port}").parse().unwrap();
    // More than the system keeps for a printer that does not read.
    let mut printer = Printer::start(target, Box::new(|_| Some(vec![0; 32 << 20])));
    let started = Instant::now();
    printer.print(id(1), ticket(), started);
    let done = printer.wait_for(id(1), started);
    let print = done[0].outcome.print;
    assert_eq!(print, PrintOutcome::failed(Fault::CutOff));
    assert!(started.elapsed() < PATIENCE + Duration::from_millis(300));
}

/// Answers each question with `answers` of it, `late` after it was asked.
fn slow(late: Duration, answer: fn(usize) -> u8) -> Fake {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let port = listener.local_addr().unwrap().port();
    let got = Arc::new(Mutex::new(Vec::new()));
    let kept = Arc::clone(&got);
    thread::spawn(move || {
        for stream in listener.incoming().flatten() {
            let (tell, asked) = mpsc::channel::<Instant>();
            let mut answers = stream.try_clone().unwrap();
            thread::spawn(move || {
                for (count, at) in asked.into_iter().enumerate() {
                    let wait = (at + late).saturating_duration_since(Instant::now());
                    thread::park_timeout(wait);
                    let _ = answers.write_all(&[answer(count)]);
                }
            });
            let mut held = Vec::new();
            for byte in std::io::BufReader::new(stream)
                .bytes()
                .map_while(Result::ok)
            {
                held.push(byte);
                if let [rest @ .., 0x10, 0x04, 1 | 2 | 4] = held.as_slice() {
                    kept.lock().unwrap().extend(rest);
                    held.clear();
                    tell.send(Instant::now()).unwrap();
                }
            }
        }
    });
    Fake { port, got }
}

#[test]
fn a_printer_that_answers_late_is_believed_as_long_as_there_is_time() {
    let fake = slow(Duration::from_millis(800), |_| GOOD);
    let (outcome, took) = print_at(fake.port);
    assert_eq!(outcome.print, PrintOutcome::PRINTED);
    assert!(took < PATIENCE, "{took:?}");
    let fake = slow(Duration::from_millis(1300), |_| GOOD);
    let (outcome, took) = print_at(fake.port);
    assert_eq!(outcome.print, PrintOutcome::unknown(Fault::Slow));
    assert!(took < PATIENCE + Duration::from_millis(300), "{took:?}");
}

#[test]
fn a_late_answer_belongs_to_the_question_it_was_asked() {
    // The drawer's pin in the first answer would be an open cover in the second.
    let fake = slow(Duration::from_millis(600), |count| match count {
        0 | 1 => GOOD | 0x04,
        3 => GOOD | 0x0C,
        _ => GOOD,
    });
    let (outcome, _) = print_at(fake.port);
    assert_eq!(
        (outcome.print, outcome.paper),
        (PrintOutcome::PRINTED, Paper::NearEnd)
    );
}

#[test]
fn a_second_paper_of_a_record_is_not_settled_by_the_late_word_of_the_first() {
    let port = rude(|stream| {
        takes(stream, 1000);
        stream.peek(&mut [0]).unwrap();
    });
    let target = format!("tcp://127.0.0.1:{port}").parse().unwrap();
    let mut printer = Printer::start(target, draw());
    let now = Instant::now();
    printer.print(id(1), ticket(), now);
    let late = printer.settled(now + PATIENCE);
    assert_eq!(late[0].outcome.print, PrintOutcome::unknown(Fault::Slow));
    let mut again = Instant::now();
    while printer.print(id(1), ticket(), again).is_some() {
        again = Instant::now();
    }
    let done = printer.wait_for(id(1), again);
    assert_eq!(done.len(), 1, "the first was settled before");
    assert_eq!(done[0].outcome.print, PrintOutcome::failed(Fault::CutOff));
    assert!(printer.settled(Instant::now()).is_empty());
}

#[test]
fn a_printer_that_is_well_again_is_noticed_without_a_ticket() {
    static ANSWER: Mutex<u8> = Mutex::new(GOOD | 0x60);
    let fake = fake(|_, _| Some(vec![*ANSWER.lock().unwrap()]));
    let look = || tcp::look("127.0.0.1", fake.port, Instant::now() + LOOK_PATIENCE);
    let out = Status {
        fault: Some(Fault::NoPaper),
        paper: Paper::Out,
    };
    assert_eq!(look(), out);
    let target = format!("tcp://127.0.0.1:{}", fake.port).parse().unwrap();
    let mut printer = Printer::start(target, draw());
    let until = Instant::now() + Duration::from_secs(5);
    let mut news = None;
    while news.is_none() && Instant::now() < until {
        assert!(printer.settled(Instant::now()).is_empty());
        news = printer.news();
        thread::yield_now();
    }
    assert_eq!(news, Some(out), "looked at by itself");
    assert_eq!(printer.news(), None, "said once");
    *ANSWER.lock().unwrap() = GOOD;
    assert_eq!(
        look(),
        Status {
            fault: None,
            paper: Paper::Good
        }
    );
    assert!(
        fake.got.lock().unwrap().is_empty(),
        "nothing is printed by it"
    );
}

#[test]
fn a_look_clears_only_what_a_look_can_see() {
    let seen = |fault| Status {
        fault,
        paper: Paper::Good,
    };
    for only_tickets_show in [Fault::CutOff, Fault::Slow] {
        let before = Some(only_tickets_show);
        assert!(!is_news(before, seen(None)));
        assert!(!is_news(before, seen(Some(Fault::Silent))));
        assert!(is_news(before, seen(Some(Fault::Unreachable))));
    }
    for before in [None, Some(Fault::NoPaper), Some(Fault::Unreachable)] {
        assert!(is_news(before, seen(None)) && is_news(before, seen(Some(Fault::Silent))));
    }
}
