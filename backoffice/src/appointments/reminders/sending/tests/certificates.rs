//! A mail server that cannot show who it is gets no letter: neither with TLS from the beginning nor with STARTTLS.

use super::{due, listen, mail, set, state};
use crate::appointments::bookings::Channel;
use crate::appointments::reminders::State;
use crate::appointments::reminders::sending::send_due;
use crate::appointments::settings::{Security, Server};
use crate::appointments::tests::opened;
use rustls::pki_types::{PrivateKeyDer, PrivatePkcs8KeyDer};
use rustls::{ServerConfig, ServerConnection, Stream};
use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::sync::Arc;
use std::sync::mpsc::Receiver;
use tempfile::tempdir;

/// A server whose certificate nobody has vouched for.
fn unknown() -> Arc<ServerConfig> {
    let key = rcgen::KeyPair::generate().unwrap();
    let params = rcgen::CertificateParams::new(vec!["127.0.0.1".to_owned()]).unwrap();
    let certificate = params.self_signed(&key).unwrap();
    let key = PrivateKeyDer::Pkcs8(PrivatePkcs8KeyDer::from(key.serialize_der()));
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let config = ServerConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_no_client_auth();
    let chain = vec![certificate.der().clone()];
    Arc::new(config.with_single_cert(chain, key).unwrap())
}

/// Listens behind that certificate; tells what was said inside the encryption.
fn mail_server(security: Security) -> (u16, Receiver<String>) {
    let config = unknown();
    listen(9, move |mut stream: TcpStream| {
        if security == Security::StartTls {
            let mut lines = BufReader::new(stream.try_clone().unwrap());
            let mut line = String::new();
            stream.write_all(b"220 here\r\n").unwrap();
            lines.read_line(&mut line).unwrap();
            stream.write_all(b"250-here\r\n250 STARTTLS\r\n").unwrap();
            lines.read_line(&mut line).unwrap();
            stream.write_all(b"220 go on\r\n").unwrap();
        }
        let mut connection = ServerConnection::new(config.clone()).unwrap();
        let mut inside = Stream::new(&mut connection, &mut stream);
        let mut told = vec![0; 4096];
        let greeted = inside.write_all(b"220 here\r\n");
        let read = greeted.and_then(|()| inside.read(&mut told));
        told.truncate(read.unwrap_or(0));
        String::from_utf8_lossy(&told).into_owned()
    })
}

#[test]
fn a_mail_server_whose_certificate_nobody_vouches_for_gets_no_letter() {
    for security in [Security::Tls, Security::StartTls] {
        let folder = tempdir().unwrap();
        let office = opened(folder.path());
        let (port, told) = mail_server(security);
        let booked = due(&office, Channel::Email);
        let mut server = mail(port);
        server.security = security;
        set(&office, |it| it.mail = Server::On(server.clone()));
        // Whether that is a problem or counts as an unreachable server: it is not sent.
        let _outcome = send_due(&office.app);
        assert_eq!(told.recv().unwrap(), "", "nothing is said inside");
        assert!(!matches!(state(&office, &booked), State::Done { .. }));
    }
}
