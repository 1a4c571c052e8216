//! The office's certificate. The first start makes a small certificate authority of the office's own, which kiosks pin
//! and staff computers install once, and a certificate for the server that renews itself; or an outside one is used.

mod own;
mod realm;
#[cfg(test)]
mod tests;

pub(crate) use own::own_identity;

use rustls::ServerConfig;
use rustls::crypto::ring;
use rustls::pki_types::pem::PemObject;
use rustls::pki_types::{CertificateDer, PrivateKeyDer};
use sha2::{Digest, Sha256};
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// Why there is no certificate to serve with. Every message says what to do next.
#[derive(Debug, thiserror::Error)]
pub(crate) enum TlsError {
    /// A file cannot be read or written.
    #[error("cannot use {file}: {source}\n  try: check the path and who may read it")]
    File {
        /// The file.
        file: PathBuf,
        /// What the system said.
        source: std::io::Error,
    },
    /// A file holds no certificate or key.
    #[error(
        "{file} does not hold a {what} in PEM form\n  try: name the files that your certificate authority gave you"
    )]
    Pem {
        /// The file.
        file: PathBuf,
        /// What was looked for.
        what: &'static str,
    },
    /// Certificate and key do not belong together, or are of a kind that is not supported.
    #[error(
        "the certificate cannot be used: {0}\n  try: check that certificate and key belong together"
    )]
    Unusable(String),
    /// A certificate could not be made.
    #[error("cannot make a certificate: {0}\n  try: check the names given with --host")]
    Make(String),
}

/// What the server proves itself with.
pub(crate) struct Identity {
    /// The certificate, and those above it.
    pub(crate) chain: Vec<CertificateDer<'static>>,
    /// Its key.
    pub(crate) key: PrivateKeyDer<'static>,
    /// The certificate that kiosks pin.
    pub(crate) ca_pem: String,
}

/// A certificate from elsewhere. Kiosks pin the last certificate of its file.
pub(crate) fn outside_identity(cert: &Path, key: &Path) -> Result<Identity, TlsError> {
    let chain = certificates(cert)?;
    let last = chain.last().ok_or_else(|| TlsError::Pem {
        file: cert.to_owned(),
        what: "certificate",
    })?;
    let ca_pem = pem(last);
    Ok(Identity {
        chain,
        key: private_key(key)?,
        ca_pem,
    })
}

/// TLS 1.2 and 1.3, HTTP/2 and HTTP/1.1.
pub(crate) fn server_config(identity: Identity) -> Result<Arc<ServerConfig>, TlsError> {
    let unusable = |error: rustls::Error| TlsError::Unusable(error.to_string());
    let mut config = ServerConfig::builder_with_provider(Arc::new(ring::default_provider()))
        .with_safe_default_protocol_versions()
        .map_err(unusable)?
        .with_no_client_auth()
        .with_single_cert(identity.chain, identity.key)
        .map_err(unusable)?;
    config.alpn_protocols = vec![b"h2".to_vec(), b"http/1.1".to_vec()];
    Ok(Arc::new(config))
}

fn certificates(file: &Path) -> Result<Vec<CertificateDer<'static>>, TlsError> {
    let none = || TlsError::Pem {
        file: file.to_owned(),
        what: "certificate",
    };
    let text = read(file)?;
    let all: Result<Vec<_>, _> = CertificateDer::pem_slice_iter(text.as_bytes()).collect();
    all.ok().filter(|it| !it.is_empty()).ok_or_else(none)
}

fn private_key(file: &Path) -> Result<PrivateKeyDer<'static>, TlsError> {
    let text = zeroize::Zeroizing::new(read(file)?);
    PrivateKeyDer::from_pem_slice(text.as_bytes()).map_err(|_| TlsError::Pem {
        file: file.to_owned(),
        what: "private key",
    })
}

fn read(file: &Path) -> Result<String, TlsError> {
    std::fs::read_to_string(file).map_err(|source| TlsError::File {
        file: file.to_owned(),
        source,
    })
}

fn pem(certificate: &CertificateDer) -> String {
    let text = data_encoding::BASE64.encode(certificate);
    let lines: Vec<&str> = (0..text.len())
        .step_by(64)
        .map(|at| &text[at..text.len().min(at + 64)])
        .collect();
    format!(
        "-----BEGIN CERTIFICATE-----\n{}\n-----END CERTIFICATE-----\n",
        lines.join("\n")
    )
}

/// SHA-256 of the certificate, in groups of four digits as browsers show it.
pub(crate) fn fingerprint(pem: &str) -> Option<String> {
    let inner: String = pem.lines().filter(|it| !it.starts_with("-----")).collect();
    let bytes = data_encoding::BASE64.decode(inner.as_bytes()).ok()?;
    let groups = Sha256::digest(&bytes)
        .chunks(2)
        .map(|it| format!("{:02X}{:02X}", it[0], it[1]))
        .collect::<Vec<_>>();
    Some(groups.join(" "))
}
