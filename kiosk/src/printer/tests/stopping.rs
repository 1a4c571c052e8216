//! Printers that stop in the middle of a ticket and go on later: nothing old comes out of them.

use super::*;
use rustix::net::sockopt;
use std::sync::mpsc::{self, Receiver, Sender};

/// A printer with so little room for what it has not read yet.
const ROOM: usize = 4096;

/// A printer that stops reading after so many bytes of a ticket, until it is told to go on; then it tells how many more
/// came.
fn stopping(answers: bool, after: usize) -> (u16, Sender<()>, Receiver<usize>) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    sockopt::set_socket_recv_buffer_size(&listener, ROOM).unwrap();
    let port = listener.local_addr().unwrap().port();
    let (go_on, told) = mpsc::channel();
    let (tell, came) = mpsc::channel();
    thread::spawn(move || {
        let (mut stream, _) = listener.accept().unwrap();
        if answers {
            takes(&mut stream, after);
        } else {
            stream.read_exact(&mut vec![0; after]).unwrap();
        }
        told.recv().unwrap();
        let mut more = Vec::new();
        // How the line ends is for the kiosk to say.
        let _ = stream.read_to_end(&mut more);
        tell.send(more.len()).unwrap();
    });
    (port, go_on, came)
}

/// What a printer can take when it goes on: what lay in its own room, and no end of a ticket.
#[track_caller]
fn is_no_ticket(came: &Receiver<usize>, read: usize) {
    let whole = escpos::ticket(&raster()).len();
    let more = came.recv_timeout(Duration::from_secs(20)).unwrap();
    assert!(read + more < whole, "{read} and {more} of {whole}");
}

#[test]
fn what_a_printer_has_not_taken_does_not_come_out_when_it_goes_on() {
    let (port, go_on, came) = stopping(true, 1000);
    let (outcome, took) = print_at(port);
    assert_ne!(outcome.print, PrintOutcome::PRINTED);
    assert!(took <= PATIENCE + Duration::from_millis(300), "{took:?}");
    go_on.send(()).unwrap();
    is_no_ticket(&came, 1000);
}

#[test]
fn a_printer_that_never_says_anything_gets_no_old_number_either() {
    let (port, go_on, came) = stopping(false, 1000);
    let (outcome, _) = print_at(port);
    assert!(outcome.print.is_in_doubt());
    // So long a printer that only prints slowly has to take the rest.
    let still = tcp::TAKE_AT_ALL + Duration::from_secs(2);
    assert!(came.recv_timeout(still).is_err(), "it stands still");
    go_on.send(()).unwrap();
    is_no_ticket(&came, 1000);
}
