//! What can go wrong between kiosk and office, each as a sentence with a way out. What the visitor
//! said is in none of them.

use rustls::CertificateError;
use std::error::Error;
use std::io;

/// Why a request did not do what it should.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Fault {
    /// No conversation came about.
    #[error("{0}")]
    Unreachable(String),
    /// Somebody answered who is not the office.
    #[error("{0}")]
    NotTheOffice(String),
    /// The certificate is not valid at the time this kiosk takes it to be.
    #[error("{0}")]
    NotValidNow(String),
    /// The office has a problem of the moment.
    #[error("the office answered {status}: {error}")]
    Busy {
        /// HTTP status.
        status: u16,
        /// What it said.
        error: String,
    },
    /// The office refused, and will refuse the same again.
    #[error("the office refused with {status}: {error}")]
    Refused {
        /// HTTP status.
        status: u16,
        /// What it said.
        error: String,
    },
    /// The answer is not signed by the office for this very question.
    #[error(
        "the answer is not signed by the office for this request ({0}); it was not believed\n  try: \
         see whether something between kiosk and office alters or repeats answers"
    )]
    NotBelieved(&'static str),
    /// The office said how things stand, and signed it, in words this version does not know.
    #[error(
        "the office's state cannot be read; what it said before still holds\n  try: update this kiosk \
         to the office's version"
    )]
    NotUnderstood,
    /// This kiosk itself could not do it.
    #[error("{0}")]
    Here(String),
}

impl Fault {
    /// What an HTTP status other than success means.
    pub(super) fn of_status(status: u16, error: String) -> Fault {
        match status {
            408 | 425 | 429 | 500.. => Fault::Busy { status, error },
            _ => Fault::Refused { status, error },
        }
    }

    /// Whether the network or the office as a whole is the problem, rather than one record.
    pub fn is_everywhere(&self) -> bool {
        match self {
            Fault::Unreachable(_)
            | Fault::NotTheOffice(_)
            | Fault::NotValidNow(_)
            | Fault::Here(_) => true,
            Fault::Refused { status, .. } => matches!(status, 401 | 403),
            Fault::Busy { .. } | Fault::NotBelieved(_) | Fault::NotUnderstood => false,
        }
    }
}

/// Says plainly why no conversation came about.
pub(crate) fn explain(error: &reqwest::Error, server: &str) -> Fault {
    if let Some(tls) = find_tls(error) {
        return match tls {
            rustls::Error::InvalidCertificate(why) => certificate(why, server),
            other => Fault::NotTheOffice(format!(
                "no safe connection to {server}: {other}\n  try: check that the address is that of \
                 the back office, and that nothing in between opens its connections"
            )),
        };
    }
    if is_unknown_name(error) {
        return Fault::Unreachable(format!(
            "{server} cannot be reached: nobody here knows that name\n  try: check how it is written; add \
             it to the DNS of this network, or to /etc/hosts on this machine; if no other name is found \
             either, check the network cable or wireless"
        ));
    }
    let why = if error.is_timeout() {
        "it does not answer".to_owned()
    } else {
        innermost(error)
    };
    Fault::Unreachable(format!(
        "{server} cannot be reached: {why}\n  try: check the network cable or wireless, and that \
         the back office is running"
    ))
}

fn certificate(why: &CertificateError, server: &str) -> Fault {
    match why {
        CertificateError::NotValidForName | CertificateError::NotValidForNameContext { .. } => {
            Fault::NotTheOffice(format!(
                "the certificate of {server} was made for another name; nothing was sent\n  try: \
                 use the name that stands on the office's kiosks page"
            ))
        }
        CertificateError::Expired
        | CertificateError::ExpiredContext { .. }
        | CertificateError::NotValidYet
        | CertificateError::NotValidYetContext { .. } => Fault::NotValidNow(format!(
            "the certificate of {server} is not valid at this time; nothing was sent\n  try: check \
             the clock of this machine and of the back office"
        )),
        _ => Fault::NotTheOffice(format!(
            "{server} is not the office this kiosk belongs to (its certificate has another \
             authority); nothing was sent\n  try: check the address; if the back office was set up \
             anew, pair this kiosk again with a code from its kiosks page"
        )),
    }
}

/// Finds what TLS said, wherever it is wrapped.
fn find_tls<'e>(error: &'e (dyn Error + 'static)) -> Option<&'e rustls::Error> {
    let mut next = Some(error);
    while let Some(error) = next {
        if let Some(tls) = error.downcast_ref::<rustls::Error>() {
            return Some(tls);
        }
        let inside = error
            .downcast_ref::<io::Error>()
            .and_then(io::Error::get_ref);
        next = match inside {
            Some(inside) => Some(inside),
            None => error.source(),
        };
    }
    None
}

/// Whether the name of the server could not be turned into an address.
fn is_unknown_name(error: &(dyn Error + 'static)) -> bool {
    let mut next = Some(error);
    while let Some(error) = next {
        if error.to_string() == "dns error" {
            return true;
        }
        next = error.source();
    }
    false
}

/// The last cause, which says most ("connection refused"); addresses of requests are left out.
fn innermost(error: &(dyn Error + 'static)) -> String {
    let mut last = error;
    while let Some(source) = last.source() {
        last = source;
    }
    last.to_string()
}
