//! The office's own certificate authority (ten years) and the server's certificate (397 days, renewed by itself).
//!
//! In the folder `tls`: `ca.pem` and `ca.key` with `ca.txt`, which says what the authority may vouch for; `server.pem` and
//! `server.key` with `server.txt`, which says until when and for which names.

use super::realm::Realm;
use super::{Identity, TlsError, certificates, private_key, read};
use crate::files::{private_folder, write_private};
use chrono::{DateTime, Datelike, Days, NaiveDate, Utc};
use rcgen::{
    BasicConstraints, CertificateParams, DnType, ExtendedKeyUsagePurpose, IsCa, Issuer, KeyPair,
    KeyUsagePurpose, PKCS_ECDSA_P256_SHA256, date_time_ymd,
};
use shared::ids::OfficeId;
use std::collections::BTreeSet;
use std::path::Path;

const CA_DAYS: u64 = 3652;
const LEAF_DAYS: u64 = 397;
const RENEW_DAYS: u64 = 30;

/// The server's certificate in `folder`/tls, made or renewed when needed. `names` are every name it is reached by.
pub(crate) fn own_identity(
    folder: &Path,
    office: OfficeId,
    names: &[String],
    now: DateTime<Utc>,
) -> Result<Identity, TlsError> {
    let folder = folder.join("tls");
    private_folder(&folder).map_err(|source| TlsError::File {
        file: folder.clone(),
        source,
    })?;
    let today = now.date_naive();
    if !folder.join("ca.pem").exists() {
        make_ca(&folder, office, names, today)?;
    }
    let names = within_realm(&folder, with_earlier(&folder, names));
    if !is_leaf_good(&folder, &names, today) {
        make_leaf(&folder, office, &names, today)?;
    }
    Ok(Identity {
        chain: certificates(&folder.join("server.pem"))?,
        key: private_key(&folder.join("server.key"))?,
        ca_pem: read(&folder.join("ca.pem"))?,
    })
}

/// The names of the last certificate stay: after a power cut the network may come up later than this program, and who
/// reached the office by its address yesterday must reach it by the same address today. To begin anew, delete `server.txt`.
fn with_earlier(folder: &Path, names: &[String]) -> BTreeSet<String> {
    let earlier = read(&folder.join("server.txt")).unwrap_or_default();
    let earlier = earlier.lines().skip(1).map(str::to_owned);
    names.iter().cloned().chain(earlier).collect()
}

/// Leaves out what the authority may not vouch for: one such name would make the whole certificate worthless. An
/// authority without `ca.txt` may vouch for anything.
fn within_realm(folder: &Path, names: BTreeSet<String>) -> Vec<String> {
    let Ok(text) = read(&folder.join("ca.txt")) else {
        return names.into_iter().collect();
    };
    let realm = Realm::read(&text);
    let (ours, others): (Vec<_>, Vec<_>) = names.into_iter().partition(|it| realm.covers(it));
    for name in others {
        tracing::warn!(
            name,
            "the office's authority may not vouch for this name; to reach the office by it, move the folder tls away, \
             start again with --host, pair the kiosks again and install the new certificate on the computers"
        );
    }
    ours
}

fn make_ca(
    folder: &Path,
    office: OfficeId,
    names: &[String],
    today: NaiveDate,
) -> Result<(), TlsError> {
    let key = new_key()?;
    let realm = Realm::of(names);
    let mut params = ca_params(office, today)?;
    params.name_constraints = Some(realm.constraints());
    let certificate = params.self_signed(&key).map_err(failed)?;
    write(&folder.join("ca.key"), &key.serialize_pem())?;
    write(&folder.join("ca.txt"), &realm.text())?;
    // The certificate is written last: it says that the authority is complete.
    write(&folder.join("ca.pem"), &certificate.pem())
}

fn make_leaf(
    folder: &Path,
    office: OfficeId,
    names: &[String],
    today: NaiveDate,
) -> Result<(), TlsError> {
    let ca_key = KeyPair::from_pem(&read(&folder.join("ca.key"))?).map_err(failed)?;
    let issuer = Issuer::new(ca_params(office, today)?, ca_key);
    let key = new_key()?;
    let mut params = CertificateParams::new(names).map_err(failed)?;
    let name = names.first().map_or("localhost", String::as_str);
    params.distinguished_name.push(DnType::CommonName, name);
    params.key_usages = vec![KeyUsagePurpose::DigitalSignature];
    params.extended_key_usages = vec![ExtendedKeyUsagePurpose::ServerAuth];
    params.use_authority_key_identifier_extension = true;
    let until = set_days(&mut params, today, LEAF_DAYS);
    let certificate = params.signed_by(&key, &issuer).map_err(failed)?;
    write(&folder.join("server.key"), &key.serialize_pem())?;
    write(&folder.join("server.pem"), &certificate.pem())?;
    write(&folder.join("server.txt"), &description(until, names))
}

/// The description beside the certificate tells how long it lasts and for which names it is.
fn is_leaf_good(folder: &Path, names: &[String], today: NaiveDate) -> bool {
    let Ok(found) = read(&folder.join("server.txt")) else {
        return false;
    };
    let until: Option<NaiveDate> = found.lines().next().and_then(|it| it.parse().ok());
    let is_fresh = until.is_some_and(|it| today + Days::new(RENEW_DAYS) < it);
    is_fresh && until.is_some_and(|it| found == description(it, names))
}

fn description(until: NaiveDate, names: &[String]) -> String {
    format!("{until}\n{}\n", names.join("\n"))
}

pub(super) fn ca_params(office: OfficeId, today: NaiveDate) -> Result<CertificateParams, TlsError> {
    let mut params = CertificateParams::new(Vec::new()).map_err(failed)?;
    params.is_ca = IsCa::Ca(BasicConstraints::Constrained(0));
    params.key_usages = vec![KeyUsagePurpose::KeyCertSign, KeyUsagePurpose::CrlSign];
    params
        .distinguished_name
        .push(DnType::OrganizationName, "Antesala");
    params
        .distinguished_name
        .push(DnType::CommonName, format!("Antesala office {office}"));
    set_days(&mut params, today, CA_DAYS);
    Ok(params)
}

/// Valid from yesterday, because clocks differ; answers the last day.
fn set_days(params: &mut CertificateParams, today: NaiveDate, days: u64) -> NaiveDate {
    let (from, until) = (today - Days::new(1), today + Days::new(days - 1));
    let day = |it: NaiveDate| {
        let part = |it: u32| u8::try_from(it).expect("months and days are below 32");
        date_time_ymd(it.year(), part(it.month()), part(it.day()))
    };
    (params.not_before, params.not_after) = (day(from), day(until));
    until
}

fn new_key() -> Result<KeyPair, TlsError> {
    KeyPair::generate_for(&PKCS_ECDSA_P256_SHA256).map_err(failed)
}

fn write(file: &Path, text: &str) -> Result<(), TlsError> {
    write_private(file, text).map_err(|source| TlsError::File {
        file: file.to_owned(),
        source,
    })
}

#[expect(clippy::needless_pass_by_value, reason = "the shape map_err asks for")]
fn failed(error: rcgen::Error) -> TlsError {
    TlsError::Make(error.to_string())
}
