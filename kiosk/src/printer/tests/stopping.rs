//! Printers that stop in the middle of a ticket and go on later: they get no more of it. Those that are only slow
//! print the whole.

use super::*;
use rustix::net::sockopt;
use std::sync::mpsc::{self, Receiver, Sender};

/// A printer with so little room for what it has not read yet.
const ROOM: usize = 4096;

/// What a printer reads before it is asked for the first time how it is.
const BEGINS_WITH: usize = 1000;

/// A printer that does `manners` with the first connection, and tells how many bytes came in all.
fn printer(
    manners: impl FnOnce(&mut TcpStream) -> usize + Send + 'static,
) -> (u16, Receiver<usize>) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    sockopt::set_socket_recv_buffer_size(&listener, ROOM).unwrap();
    let port = listener.local_addr().unwrap().port();
    let (tell, came) = mpsc::channel();
    thread::spawn(move || {
        let (mut stream, _) = listener.accept().unwrap();
        let read = manners(&mut stream);
        tell.send(read).unwrap();
    });
    (port, came)
}

/// A printer that stops reading in the middle of a ticket, until it is told to go on.
fn stopping(answers: bool) -> (u16, Sender<()>, Receiver<usize>) {
    let (go_on, told) = mpsc::channel();
    let (port, came) = printer(move |stream| {
        if answers {
            takes(stream, BEGINS_WITH);
        } else {
            stream.read_exact(&mut [0; BEGINS_WITH]).unwrap();
        }
        told.recv().unwrap();
        let mut more = Vec::new();
        // How the line ends is for the kiosk to say.
        let _ = stream.read_to_end(&mut more);
        BEGINS_WITH + more.len()
    });
    (port, go_on, came)
}

#[test]
fn what_a_printer_has_not_taken_does_not_come_out_when_it_goes_on() {
    let whole = escpos::ticket(&raster()).len();
    // Both stand still at the same time.
    let [told, silent] = [true, false].map(|answers| {
        thread::spawn(move || {
            let (port, go_on, came) = stopping(answers);
            let (outcome, took) = print_at(port);
            assert!(outcome.print.is_in_doubt());
            assert!(took <= PATIENCE + Duration::from_millis(300), "{took:?}");
            let still = tcp::TAKE_AT_ALL + Duration::from_secs(2);
            assert!(came.recv_timeout(still).is_err(), "it stands still");
            go_on.send(()).unwrap();
            came.recv_timeout(still).unwrap()
        })
    });
    for came in [told, silent] {
        let came = came.join().unwrap();
        assert!(came < whole, "{came} of {whole}");
    }
}

#[test]
fn a_printer_that_is_only_slow_gets_the_whole_ticket() {
    let (_hold, steps) = mpsc::channel::<()>();
    let (port, came) = printer(move |stream| {
        takes(stream, BEGINS_WITH);
        let (mut read, mut part) = (BEGINS_WITH, [0; ROOM]);
        loop {
            // So long it prints what it has taken.
            let _ = steps.recv_timeout(Duration::from_millis(800));
            match stream.read(&mut part) {
                Ok(0) | Err(_) => return read,
                Ok(count) => read += count,
            }
        }
    });
    let (outcome, _) = print_at(port);
    assert!(outcome.print.is_in_doubt(), "it had no time to say so");
    let whole = escpos::ticket(&raster()).len();
    let came = came.recv_timeout(Duration::from_secs(30)).unwrap();
    assert!(whole <= came, "{came} of {whole}");
}
