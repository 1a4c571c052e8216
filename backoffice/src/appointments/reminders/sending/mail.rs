//! Hands a reminder to the office's own mail server, step by step, so that it is known what failed: the server, this one
//! address, or only its answer.

use super::Message;
use crate::appointments::reminders::Why;
use crate::appointments::settings::{Mail, Secrets, Security};
use chrono::{DateTime, Utc};
use lettre::message::Mailbox;
use lettre::message::header::ContentType;
use lettre::transport::smtp::Error;
use lettre::transport::smtp::authentication::{Credentials, Mechanism};
use lettre::transport::smtp::client::{SmtpConnection, TlsParameters};
use lettre::transport::smtp::commands::{Data, Mail as From, Rcpt};
use lettre::transport::smtp::extension::{ClientId, Extension, MailParameter};
use std::time::Duration;

/// A server that does not answer within this time is not there.
const ANSWER: Duration = Duration::from_secs(20);

/// Sends a message; says why not. What the server answered may quote the address and is not kept.
pub(super) fn send(
    mail: &Mail,
    secrets: &Secrets,
    message: &Message,
    now: DateTime<Utc>,
) -> Result<(), Why> {
    let from: Mailbox = mail.from.parse().map_err(|_| Why::NotLetIn)?;
    let to: Mailbox = message.to.parse().map_err(|_| Why::NotTaken)?;
    let letter = lettre::Message::builder()
        .from(from.clone())
        .to(to.clone())
        .subject(message.subject.as_str())
        .date(now.into())
        .message_id(Some(format!("<{}@{}>", message.id, from.email.domain())))
        .header(ContentType::TEXT_PLAIN)
        .body(message.words.clone())
        .map_err(|_| Why::NotTaken)?;
    let mut server = let_in(mail, secrets)?;
    let sent = hand_over(&mut server, from, to, &letter.formatted());
    // It has taken the letter or not; how it hangs up does not matter any more.
    server.quit().map_or_else(|_| server.abort(), drop);
    sent
}

/// A server that knows who we are. What goes wrong up to here would go wrong with every letter.
fn let_in(mail: &Mail, secrets: &Secrets) -> Result<SmtpConnection, Why> {
    let name = ClientId::default();
    let parameters = || TlsParameters::new(mail.host.clone()).map_err(|_| Why::NotLetIn);
    let from_beginning = match mail.security {
        Security::Tls => Some(parameters()?),
        Security::StartTls | Security::None => None,
    };
    let address = (mail.host.as_str(), mail.port);
    let connected =
        SmtpConnection::connect(address, Some(ANSWER), &name, from_beginning.as_ref(), None);
    let mut server = connected.map_err(|it| of_server(&it))?;
    if mail.security == Security::StartTls {
        if !server.can_starttls() {
            return Err(Why::NotLetIn);
        }
        let started = server.starttls(&parameters()?, &name);
        started.map_err(|it| of_server(&it))?;
    }
    if let Some(password) = secrets
        .mail_password
        .as_ref()
        .filter(|_| !mail.user.is_empty())
    {
        let who = Credentials::new(mail.user.clone(), password.to_string());
        let ways = [Mechanism::Plain, Mechanism::Login];
        server.auth(&ways, &who).map_err(|it| of_server(&it))?;
    }
    Ok(server)
}

/// The letter itself. Once all of it was handed over, a server that is silent may have taken it.
fn hand_over(
    server: &mut SmtpConnection,
    from: Mailbox,
    to: Mailbox,
    letter: &[u8],
) -> Result<(), Why> {
    let is_ascii = [&from, &to]
        .iter()
        .all(|it| it.email.to_string().is_ascii());
    let mut options = Vec::new();
    if !is_ascii {
        if !server
            .server_info()
            .supports_feature(Extension::SmtpUtfEight)
        {
            return Err(Why::NotTaken);
        }
        options.push(MailParameter::SmtpUtfEight);
    }
    let of_letter = |it: Error| {
        if is_silent(&it) {
            Why::Unreachable
        } else {
            Why::NotTaken
        }
    };
    let from = From::new(Some(from.email), options);
    server.command(from).map_err(|it| of_server(&it))?;
    let to = Rcpt::new(to.email, Vec::new());
    server.command(to).map_err(of_letter)?;
    server.command(Data).map_err(of_letter)?;
    let answered = server.message(letter);
    answered.map(drop).map_err(|it| {
        if is_silent(&it) {
            Why::Unknown
        } else {
            Why::NotTaken
        }
    })
}

/// A certificate nobody vouches for keeps us out as a wrong password does, or a way to sign in that it does not know.
fn of_server(error: &Error) -> Why {
    if error.is_tls() || error.is_permanent() || error.is_client() {
        Why::NotLetIn
    } else {
        Why::Unreachable
    }
}

/// Whether the server has said nothing, instead of no.
fn is_silent(error: &Error) -> bool {
    !error.is_permanent() && !error.is_transient()
}
