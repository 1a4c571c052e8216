//! Makes this kiosk belong to an office, with the code that staff read out or typed in.
//!
//! The one request that carries the code is sent without knowing whom to trust; the code itself
//! proves the answer. Before anything is kept, the office is asked once more in the way it will be
//! asked from now on: over its own authority, with signatures on both sides.

use crate::link::client::{self, Client};
use crate::link::trust;
use crate::link::{Fault, explain};
use crate::outbox::{Counts, Outbox, OutboxError, Pairing};
use crate::time::OfficeTime;
use ed25519_dalek::SigningKey;
use reqwest::Url;
use shared::clock::Clock;
use shared::protocol::PAIR_PATH;
use shared::protocol::pairing::{
    Belonging, NotACode, NotBelieved, PairAnswer, PairRequest, PairingCode,
};
use shared::random::{self, Random};
use std::sync::Arc;

/// The longest name staff can give a kiosk, in characters.
const NAME_CHARS_MAX: usize = 60;

/// What the operator says.
#[derive(Debug, Clone)]
pub struct Wish {
    /// The address of the back office.
    pub server: String,
    /// The one-time code from its kiosks page.
    pub code: String,
    /// What staff will call this kiosk.
    pub name: String,
}

/// Why the kiosk was not paired. Each message says what to do.
#[derive(Debug, thiserror::Error)]
pub enum PairError {
    /// The address is not one.
    #[error(
        "{0:?} is not the address of a back office\n  try: https://NAME:PORT as it stands on the \
         office's kiosks page, such as https://intake.home.arpa:8443"
    )]
    Address(String),
    /// The code cannot be right.
    #[error("{0}\n  try: type the code again as it stands on the office's kiosks page")]
    Code(#[from] NotACode),
    /// The name is no name.
    #[error("a kiosk's name has 1 to {NAME_CHARS_MAX} letters\n  try: --name \"front door\"")]
    Name,
    /// Records would be left behind.
    #[error(
        "{waiting} records of this kiosk have not reached {server} yet; pairing it anew would leave \
         them behind\n  try: `kiosk drive --until-synced </dev/null` while that office can be \
         reached, or use another folder with --data"
    )]
    RecordsWait {
        /// How many.
        waiting: u64,
        /// Where they should go.
        server: String,
    },
    /// The conversation did not come about, or the office said no.
    #[error("the kiosk was not paired: {0}")]
    Link(#[from] Fault),
    /// The office's first word could not be proven.
    #[error("the kiosk was not paired: {0}")]
    NotBelieved(#[from] NotBelieved),
    /// The outbox could not keep it.
    #[error(transparent)]
    Outbox(#[from] OutboxError),
}

/// Pairs the kiosk. When the answer gets lost, doing the same again gives the same result.
pub fn pair(
    outbox: &Arc<Outbox>,
    wish: &Wish,
    clock: &Arc<dyn Clock>,
    random: &mut Random,
) -> Result<Pairing, PairError> {
    let server = address(&wish.server)?;
    let code: PairingCode = wish.code.parse()?;
    let name = wish.name.trim();
    if name.is_empty() || NAME_CHARS_MAX < name.chars().count() || name.contains(char::is_control) {
        return Err(PairError::Name);
    }
    check_outbox(outbox)?;
    let (request, device) = attempt(outbox, &code, name, random)?;
    let time = OfficeTime::new(Arc::clone(clock), None);
    let belonging = ask(&server, &request, &code, time.clone())?;
    let pairing = Pairing {
        belonging,
        server,
        device,
    };
    let client = Client::new(pairing.clone(), Arc::clone(outbox), time, random::from_os())?;
    let state = client.state()?;
    outbox.keep_pairing(&pairing)?;
    outbox.keep_state(&state, clock.now())?;
    Ok(pairing)
}

/// Scheme, name and port only: requests are signed for their path.
fn address(text: &str) -> Result<String, PairError> {
    let refused = || PairError::Address(text.to_owned());
    let url = Url::parse(text.trim()).map_err(|_| refused())?;
    let is_plain = url.path() == "/" && url.query().is_none() && url.fragment().is_none();
    let is_open = url.username().is_empty() && url.password().is_none();
    if url.scheme() != "https" || !url.has_host() || !is_plain || !is_open {
        return Err(refused());
    }
    Ok(url.as_str().trim_end_matches('/').to_owned())
}

/// A kiosk that is paired already may be paired anew only when nothing is left to deliver. A record
/// that the office has refused, or that is damaged, will not be delivered by waiting; it stays in the
/// outbox, and it must not keep the kiosk away from an office for ever.
fn check_outbox(outbox: &Outbox) -> Result<(), PairError> {
    let Counts {
        waiting, attention, ..
    } = outbox.counts()?;
    let waiting = waiting.saturating_sub(attention);
    match outbox.pairing()? {
        Some(pairing) if waiting != 0 => Err(PairError::RecordsWait {
            waiting,
            server: pairing.server,
        }),
        _ => Ok(()),
    }
}

/// The request that was sent before with this code, or a new one that is kept before it is sent.
fn attempt(
    outbox: &Outbox,
    code: &PairingCode,
    name: &str,
    random: &mut Random,
) -> Result<(PairRequest, SigningKey), OutboxError> {
    if let Some((request, device)) = outbox.pairing_attempt()?
        && request.code_id == code.id()
        && request.name == name
    {
        return Ok((request, device));
    }
    let device = SigningKey::generate(random);
    let request = PairRequest::new(code, device.verifying_key().to_bytes(), name, random);
    outbox.keep_pairing_attempt(&request, &device)?;
    Ok((request, device))
}

fn ask(
    server: &str,
    request: &PairRequest,
    code: &PairingCode,
    time: OfficeTime,
) -> Result<Belonging, PairError> {
    let tls = trust::nobody_yet(time).map_err(|it| Fault::Here(it.to_string()))?;
    let response = client::http(tls)?
        .post(format!("{server}{PAIR_PATH}"))
        .json(request)
        .send()
        .map_err(|error| explain(&error, server))?;
    let body = client::read(response, server)?;
    let answer: PairAnswer = serde_json::from_slice(&body).map_err(|_| NotBelieved::Content)?;
    Ok(answer.believed(request, code)?)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::folder::Folder;
    use crate::link::tests::office::{Manners, TestOffice};
    use shared::clock::SystemClock;
    use tempfile::TempDir;

    #[test]
    fn an_address_is_a_name_and_a_port() {
        let read = |it: &str| address(it).ok();
        assert_eq!(
            read("https://office.test:8443/").as_deref(),
            Some("https://office.test:8443")
        );
        assert_eq!(
            read(" https://10.0.0.2 ").as_deref(),
            Some("https://10.0.0.2")
        );
        for bad in [
            "http://office.test",
            "office.test:8443",
            "https://a/b",
            "https://u:p@a",
            "",
        ] {
            let refused = address(bad).unwrap_err().to_string();
            assert!(refused.contains("try: https://NAME:PORT"), "{bad}");
        }
    }

    fn outbox(home: &TempDir) -> Arc<Outbox> {
        Arc::new(Outbox::open(Folder::take(home.path()).unwrap()).unwrap())
    }

    fn pair_with(outbox: &Arc<Outbox>, server: &str, code: &str) -> Result<Pairing, String> {
        let wish = Wish {
            server: server.to_owned(),
            code: code.to_owned(),
            name: "front door".to_owned(),
        };
        let clock: Arc<dyn Clock> = Arc::new(SystemClock);
        pair(outbox, &wish, &clock, &mut random::from_os()).map_err(|it| it.to_string())
    }

    #[test]
    fn a_kiosk_with_the_right_code_belongs_to_the_office_and_knows_how_things_stand() {
        let (home, office) = (tempfile::tempdir().unwrap(), TestOffice::start("127.0.0.1"));
        let outbox = outbox(&home);
        let pairing = pair_with(&outbox, &office.server(), &office.code()).unwrap();
        assert_eq!(pairing.belonging.series.as_str(), "A");
        assert_eq!(outbox.pairing().unwrap().unwrap().server, office.server());
        assert!(outbox.state().unwrap().is_some());
    }

    #[test]
    fn a_lost_answer_is_asked_for_again_with_the_same_request() {
        let (home, office) = (tempfile::tempdir().unwrap(), TestOffice::start("127.0.0.1"));
        let outbox = outbox(&home);
        office.behaves(Manners::Always(503));
        assert!(pair_with(&outbox, &office.server(), &office.code()).is_err());
        let (first, _) = outbox.pairing_attempt().unwrap().unwrap();
        office.behaves(Manners::Good);
        let pairing = pair_with(&outbox, &office.server(), &office.code()).unwrap();
        assert_eq!(pairing.device.verifying_key().to_bytes(), first.device_key);
    }

    #[test]
    fn what_goes_wrong_is_said_with_a_way_out_and_keeps_nothing() {
        let (home, office) = (tempfile::tempdir().unwrap(), TestOffice::start("127.0.0.1"));
        let outbox = outbox(&home);
        let other_code = PairingCode::mint(&mut random::from_seed(99)).to_string();
        let said = |server: &str, code: &str| pair_with(&outbox, server, code).err().unwrap();
        assert!(said(&office.server(), "ABCD").contains("17 letters"));
        assert!(said(&office.server(), &other_code).contains("the code is wrong or too old"));
        let unreachable = said("https://127.0.0.1:9", &office.code());
        assert!(unreachable.contains("cannot be reached") && unreachable.contains("try:"));
        assert!(outbox.pairing().unwrap().is_none());
    }

    #[test]
    fn an_office_whose_certificate_does_not_fit_its_address_is_not_kept() {
        let (home, office) = (
            tempfile::tempdir().unwrap(),
            TestOffice::start("elsewhere.test"),
        );
        let outbox = outbox(&home);
        let said = pair_with(&outbox, &office.server(), &office.code())
            .err()
            .unwrap();
        assert!(said.contains("made for another name"), "{said}");
        assert!(outbox.pairing().unwrap().is_none());
    }

    #[test]
    fn a_kiosk_with_records_left_is_not_paired_anew() {
        let (home, office) = (tempfile::tempdir().unwrap(), TestOffice::start("127.0.0.1"));
        let outbox = outbox(&home);
        let pairing = pair_with(&outbox, &office.server(), &office.code()).unwrap();
        let kiosk = (pairing.belonging.kiosk_id, &pairing.belonging.series);
        let identity =
            crate::seal::Identity::mint(chrono::DateTime::UNIX_EPOCH, &mut random::from_os());
        let given = crate::seal::Given {
            language: translations::Language::english(),
            accepted: true,
            answers: shared::answers::Answers::default(),
        };
        let (form, rules) = (
            shared::form::Form::current(),
            shared::triage::Rules::current(),
        );
        let making = crate::seal::Making {
            belonging: &pairing.belonging,
            form,
            identity: &identity,
            contents: &crate::seal::contents(form, rules, &given, chrono::NaiveDate::MIN),
            now: chrono::DateTime::UNIX_EPOCH,
            sealing: crate::seal::Sealing::On,
        };
        let paper = crate::outbox::PrintState::Issued;
        outbox
            .take_ticket(identity.record_id, kiosk, paper, |slot| {
                crate::seal::record(&making, slot, &mut random::from_os())
            })
            .unwrap();
        let said = pair_with(&outbox, &office.server(), &office.code())
            .err()
            .unwrap();
        assert!(
            said.contains("1 records of this kiosk have not reached"),
            "{said}"
        );
        outbox
            .needs_attention(identity.record_id, "the office refused with 409")
            .unwrap();
        assert!(pair_with(&outbox, &office.server(), &office.code()).is_ok());
        assert_eq!(outbox.counts().unwrap().sealed, 1, "the record is kept");
    }
}
