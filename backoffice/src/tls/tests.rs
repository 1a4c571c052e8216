//! The office's certificate: made once, renewed in time, trusted by whoever pins the office's authority.

use super::*;
use crate::testing::nine;
use chrono::{DateTime, TimeDelta, Utc};
use rustls::RootCertStore;
use rustls::client::WebPkiServerVerifier;
use rustls::client::danger::ServerCertVerifier;
use rustls::pki_types::{ServerName, UnixTime};
use shared::ids::OfficeId;
use std::time::Duration;
use tempfile::tempdir;
use uuid::Uuid;

const OFFICE: OfficeId = OfficeId(Uuid::from_u128(7));

fn names() -> Vec<String> {
    ["127.0.0.1", "::1", "localhost", "intake.home.arpa"]
        .map(str::to_owned)
        .to_vec()
}

fn own(folder: &Path, at: DateTime<Utc>) -> Identity {
    own_identity(folder, OFFICE, &names(), at).unwrap()
}

/// Whether someone who pins `ca` believes `identity` to be `name` at that moment.
fn believes(ca: &str, identity: &Identity, name: &str, at: DateTime<Utc>) -> bool {
    let mut roots = RootCertStore::empty();
    roots
        .add(CertificateDer::from_pem_slice(ca.as_bytes()).unwrap())
        .unwrap();
    let verifier = WebPkiServerVerifier::builder_with_provider(
        Arc::new(roots),
        Arc::new(ring::default_provider()),
    )
    .build()
    .unwrap();
    let name = ServerName::try_from(name.to_owned()).unwrap();
    let seconds = u64::try_from(at.timestamp()).unwrap();
    let now = UnixTime::since_unix_epoch(Duration::from_secs(seconds));
    verifier
        .verify_server_cert(&identity.chain[0], &identity.chain[1..], &name, &[], now)
        .is_ok()
}

#[test]
fn a_kiosk_that_pins_the_office_trusts_its_names_and_no_other() {
    let folder = tempdir().unwrap();
    let identity = own(folder.path(), nine());
    for name in ["localhost", "127.0.0.1", "::1", "intake.home.arpa"] {
        assert!(
            believes(&identity.ca_pem, &identity, name, nine()),
            "{name}"
        );
    }
    assert!(!believes(
        &identity.ca_pem,
        &identity,
        "evil.example",
        nine()
    ));
    assert!(!believes(
        &identity.ca_pem,
        &identity,
        "localhost",
        nine() + TimeDelta::days(398)
    ));
    let other = tempdir().unwrap();
    let stranger = own(other.path(), nine());
    assert!(!believes(&identity.ca_pem, &stranger, "localhost", nine()));
    assert!(server_config(identity).is_ok());
}

#[test]
fn a_stolen_authority_vouches_for_nobody_else() {
    let folder = tempdir().unwrap();
    let identity = own(folder.path(), nine());
    let key = std::fs::read_to_string(folder.path().join("tls/ca.key")).unwrap();
    let key = rcgen::KeyPair::from_pem(&key).unwrap();
    let thief = rcgen::Issuer::new(own::ca_params(OFFICE, nine().date_naive()).unwrap(), key);
    for (name, is_believed) in [
        ("intake.home.arpa", true),
        ("192.168.1.9", true),
        ("bank.example", false),
        ("203.0.113.9", false),
    ] {
        let own_key = rcgen::KeyPair::generate().unwrap();
        let mut params = rcgen::CertificateParams::new([name.to_owned()]).unwrap();
        params.not_before = rcgen::date_time_ymd(2026, 8, 1);
        params.not_after = rcgen::date_time_ymd(2026, 10, 1);
        let forged = params.signed_by(&own_key, &thief).unwrap();
        let forged = Identity {
            chain: vec![forged.der().clone()],
            key: PrivateKeyDer::try_from(own_key.serialize_der()).unwrap(),
            ca_pem: identity.ca_pem.clone(),
        };
        assert_eq!(
            believes(&identity.ca_pem, &forged, name, nine()),
            is_believed,
            "{name}"
        );
    }
}

#[test]
fn an_address_the_office_was_reached_by_stays_in_its_certificate() {
    let folder = tempdir().unwrap();
    let with_network = [names(), vec!["192.168.1.9".to_owned()]].concat();
    let first = own_identity(folder.path(), OFFICE, &with_network, nine()).unwrap();
    let after_the_power_cut = own(folder.path(), nine());
    assert_eq!(first.chain, after_the_power_cut.chain);
    let elsewhere = [names(), vec!["bank.example".to_owned()]].concat();
    let same = own_identity(folder.path(), OFFICE, &elsewhere, nine()).unwrap();
    assert!(believes(&first.ca_pem, &same, "192.168.1.9", nine()));
    assert!(!believes(&first.ca_pem, &same, "bank.example", nine()));
}

#[test]
fn the_certificate_is_kept_until_it_is_nearly_over_and_the_authority_stays() {
    let folder = tempdir().unwrap();
    let first = own(folder.path(), nine());
    let same = own(folder.path(), nine() + TimeDelta::days(300));
    assert_eq!(first.chain, same.chain);
    let later = nine() + TimeDelta::days(380);
    let renewed = own(folder.path(), later);
    assert_ne!(first.chain, renewed.chain);
    assert!(believes(
        &first.ca_pem,
        &renewed,
        "localhost",
        later + TimeDelta::days(300)
    ));
}

#[test]
fn a_certificate_from_elsewhere_is_used_as_it_is() {
    let folder = tempdir().unwrap();
    own(folder.path(), nine());
    let tls = folder.path().join("tls");
    let outside = outside_identity(&tls.join("server.pem"), &tls.join("server.key")).unwrap();
    assert!(server_config(outside).is_ok());
    let mixed = outside_identity(&tls.join("server.pem"), &tls.join("ca.key")).unwrap();
    assert!(matches!(server_config(mixed), Err(TlsError::Unusable(_))));
    assert!(matches!(
        outside_identity(&tls.join("server.txt"), &tls.join("server.key")),
        Err(TlsError::Pem { .. })
    ));
    assert!(matches!(
        outside_identity(&tls.join("missing"), &tls.join("server.key")),
        Err(TlsError::File { .. })
    ));
}
