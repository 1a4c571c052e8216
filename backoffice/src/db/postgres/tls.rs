//! The way to the server: encrypted and checked, unless the server is on this very machine.

use crate::db::{DbError, DbResult};
use postgres::config::{Host, SslMode};
use postgres::{Client, Config, NoTls};
use rustls::crypto::ring;
use rustls::pki_types::CertificateDer;
use rustls::pki_types::pem::PemObject;
use rustls::{ClientConfig, RootCertStore};
use std::path::Path;
use std::sync::Arc;
use tokio_postgres_rustls::MakeRustlsConnect;

pub(super) enum Secure {
    /// The server is on this machine.
    NotNeeded,
    Tls(MakeRustlsConnect),
}

impl Secure {
    /// Looks where the server is. To any other machine the connection must be encrypted and the server must prove who it
    /// is: the records' clear part (who came when, who did what) is nobody else's business either.
    pub(super) fn prepare(config: &mut Config, ca: Option<&Path>) -> DbResult<Secure> {
        let is_here = is_on_this_machine(config);
        match config.get_ssl_mode() {
            SslMode::Disable | SslMode::Prefer if is_here && ca.is_none() => {
                config.ssl_mode(SslMode::Disable);
                return Ok(Secure::NotNeeded);
            }
            SslMode::Disable => {
                return Err(DbError::Address {
                    reason: "sslmode=disable would send the records over the network in the clear, which is allowed on this machine only; leave it out".to_owned(),
                });
            }
            _ => {}
        }
        config.ssl_mode(SslMode::Require);
        let unusable = |error: rustls::Error| DbError::Address {
            reason: format!("TLS cannot be used: {error}"),
        };
        let tls = ClientConfig::builder_with_provider(Arc::new(ring::default_provider()))
            .with_safe_default_protocol_versions()
            .map_err(unusable)?
            .with_root_certificates(roots(ca)?)
            .with_no_client_auth();
        Ok(Secure::Tls(MakeRustlsConnect::new(tls)))
    }

    pub(super) fn connect(&self, config: &Config) -> Result<Client, postgres::Error> {
        match self {
            Secure::NotNeeded => config.connect(NoTls),
            Secure::Tls(it) => config.connect(it.clone()),
        }
    }
}

/// Whether every address that may be tried is a socket or a loopback address.
fn is_on_this_machine(config: &Config) -> bool {
    let addresses = config.get_hostaddrs();
    if !addresses.is_empty() {
        return addresses.iter().all(std::net::IpAddr::is_loopback);
    }
    config.get_hosts().iter().all(|host| match host {
        Host::Unix(_) => true,
        Host::Tcp(name) => {
            let address: Result<std::net::IpAddr, _> = name.parse();
            name == "localhost" || address.is_ok_and(|it| it.is_loopback())
        }
    })
}

/// The authority of `--database-ca`, or those that the system trusts.
fn roots(ca: Option<&Path>) -> DbResult<RootCertStore> {
    let mut roots = RootCertStore::empty();
    let reason = |reason: String| DbError::Address { reason };
    let Some(file) = ca else {
        let found = rustls_native_certs::load_native_certs();
        let (trusted, _) = roots.add_parsable_certificates(found.certs);
        if trusted == 0 {
            return Err(reason("this machine trusts no certificate authority; install ca-certificates, or name the server's authority with --database-ca".to_owned()));
        }
        return Ok(roots);
    };
    let all: Result<Vec<_>, _> = CertificateDer::pem_file_iter(file).and_then(Iterator::collect);
    let all = all.map_err(|it| reason(format!("cannot use {}: {it}", file.display())))?;
    for certificate in all {
        roots
            .add(certificate)
            .map_err(|it| reason(format!("cannot use {}: {it}", file.display())))?;
    }
    if roots.is_empty() {
        return Err(reason(format!("{} holds no certificate", file.display())));
    }
    Ok(roots)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// How the way to `address` would be: `clear`, `tls`, or what was wrong.
    fn way(address: &str) -> String {
        let mut config: Config = address.parse().unwrap();
        match Secure::prepare(&mut config, None) {
            Ok(Secure::NotNeeded) => "clear".to_owned(),
            Ok(Secure::Tls(_)) => {
                assert_eq!(config.get_ssl_mode(), SslMode::Require);
                "tls".to_owned()
            }
            Err(error) => error.to_string(),
        }
    }

    #[test]
    fn records_leave_this_machine_encrypted_or_not_at_all() {
        for here in [
            "postgres://lee@localhost/office",
            "postgres://lee@127.0.0.1:5433/office",
            "postgres://lee@[::1]/office",
            "postgres://lee@%2Fvar%2Frun%2Fpostgresql/office",
            "postgres://lee@127.0.0.1/office?sslmode=disable",
        ] {
            assert_eq!(way(here), "clear", "{here}");
        }
        for there in [
            "postgres://lee@db.example/office?sslmode=disable",
            "postgres://lee@localhost,db.example/office?sslmode=disable",
            "postgres://lee@localhost/office?hostaddr=10.0.0.7&sslmode=disable",
        ] {
            assert!(way(there).contains("in the clear"), "{there}");
        }
        let authority = tempfile::tempdir().unwrap();
        let file = authority.path().join("ca.pem");
        std::fs::write(&file, "no certificate").unwrap();
        let mut config: Config = "postgres://lee@db.example/office".parse().unwrap();
        let refused = Secure::prepare(&mut config, Some(&file)).err().unwrap();
        assert!(refused.to_string().contains("holds no certificate"));
    }
}
