//! Whom this kiosk trusts: one certificate authority, that of its own office, and no other. Until
//! it is paired it can trust nobody, so that one conversation is proven by the pairing code instead.

use chrono::{DateTime, Utc};
use rustls::client::danger::{HandshakeSignatureValid, ServerCertVerified, ServerCertVerifier};
use rustls::crypto::{CryptoProvider, WebPkiSupportedAlgorithms, ring};
use rustls::pki_types::{CertificateDer, ServerName, UnixTime};
use rustls::time_provider::TimeProvider;
use rustls::{ClientConfig, DigitallySignedStruct, RootCertStore, SignatureScheme};
use shared::clock::Clock;
use std::fmt;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

/// Before this moment (21 November 2026) this program did not exist: a clock that shows an earlier
/// time is wrong.
const PROGRAM_MADE: u64 = 1_795_219_200;

/// The time certificates are checked against: the latest of this machine's clock, the day this
/// program was made, and the office's own last signed word. A kiosk whose clock fell back to 1970
/// still reaches its office.
#[derive(Clone)]
pub struct OfficeTime {
    clock: Arc<dyn Clock>,
    heard: Arc<AtomicU64>,
}

impl OfficeTime {
    /// The time as `clock` shows it and the office last said.
    pub fn new(clock: Arc<dyn Clock>, heard: Option<DateTime<Utc>>) -> OfficeTime {
        let time = OfficeTime {
            clock,
            heard: Arc::default(),
        };
        if let Some(heard) = heard {
            time.hear(heard);
        }
        time
    }

    /// The office said, signed, that it is `now`.
    pub fn hear(&self, now: DateTime<Utc>) {
        self.heard.fetch_max(seconds(now), Ordering::Relaxed);
    }

    fn latest(&self) -> u64 {
        let heard = self.heard.load(Ordering::Relaxed);
        seconds(self.clock.now()).max(PROGRAM_MADE).max(heard)
    }
}

fn seconds(moment: DateTime<Utc>) -> u64 {
    u64::try_from(moment.timestamp()).unwrap_or(0)
}

impl fmt::Debug for OfficeTime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "OfficeTime({})", self.latest())
    }
}

impl TimeProvider for OfficeTime {
    fn current_time(&self) -> Option<UnixTime> {
        Some(UnixTime::since_unix_epoch(Duration::from_secs(
            self.latest(),
        )))
    }
}

/// Trusts the office's own authority (a certificate in DER) and nobody else.
pub fn only(authority: &[u8], time: OfficeTime) -> Result<ClientConfig, rustls::Error> {
    let mut roots = RootCertStore::empty();
    roots.add(CertificateDer::from(authority.to_vec()))?;
    let config = ClientConfig::builder_with_details(provider(), Arc::new(time))
        .with_safe_default_protocol_versions()?
        .with_root_certificates(roots)
        .with_no_client_auth();
    Ok(config)
}

/// Trusts whoever answers. Only for the one request that is proven by the pairing code.
pub fn nobody_yet(time: OfficeTime) -> Result<ClientConfig, rustls::Error> {
    let provider = provider();
    let algorithms = provider.signature_verification_algorithms;
    let config = ClientConfig::builder_with_details(provider, Arc::new(time))
        .with_safe_default_protocol_versions()?
        .dangerous()
        .with_custom_certificate_verifier(Arc::new(Anyone(algorithms)))
        .with_no_client_auth();
    Ok(config)
}

fn provider() -> Arc<CryptoProvider> {
    Arc::new(ring::default_provider())
}

/// Accepts any certificate, but still wants the server to hold its key.
#[derive(Debug)]
struct Anyone(WebPkiSupportedAlgorithms);

impl ServerCertVerifier for Anyone {
    fn verify_server_cert(
        &self,
        _end_entity: &CertificateDer<'_>,
        _intermediates: &[CertificateDer<'_>],
        _server_name: &ServerName<'_>,
        _ocsp_response: &[u8],
        _now: UnixTime,
    ) -> Result<ServerCertVerified, rustls::Error> {
        Ok(ServerCertVerified::assertion())
    }

    fn verify_tls12_signature(
        &self,
        message: &[u8],
        cert: &CertificateDer<'_>,
        signed: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, rustls::Error> {
        rustls::crypto::verify_tls12_signature(message, cert, signed, &self.0)
    }

    fn verify_tls13_signature(
        &self,
        message: &[u8],
        cert: &CertificateDer<'_>,
        signed: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, rustls::Error> {
        rustls::crypto::verify_tls13_signature(message, cert, signed, &self.0)
    }

    fn supported_verify_schemes(&self) -> Vec<SignatureScheme> {
        self.0.supported_schemes()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use shared::clock::SetClock;

    #[test]
    fn a_clock_that_fell_back_is_not_believed() {
        let clock = SetClock::at(DateTime::UNIX_EPOCH);
        let time = OfficeTime::new(Arc::new(clock.clone()), None);
        assert_eq!(time.latest(), PROGRAM_MADE);
        time.hear("2027-05-01T00:00:00Z".parse().unwrap());
        time.hear("2027-04-01T00:00:00Z".parse().unwrap());
        assert_eq!(format!("{time:?}"), "OfficeTime(1809129600)");
        clock.advance(chrono::TimeDelta::days(365 * 60));
        assert!(1_809_129_600 < time.latest());
    }
}
