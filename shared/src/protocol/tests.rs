//! Signatures, receipts and pairing as both sides see them.

use super::pairing::*;
use super::signing::{Answer, Request};
use super::*;
use crate::ids::OfficeId;
use crate::random::{self, Random};
use crate::record::SecretKeys;
use ed25519_dalek::SigningKey;
use proptest::prelude::*;
use uuid::Uuid;

fn office() -> OfficeId {
    OfficeId(Uuid::from_u128(1))
}

fn kiosk() -> KioskId {
    KioskId(Uuid::from_u128(2))
}

fn belonging(random: &mut Random) -> Belonging {
    Belonging {
        office_id: office(),
        kiosk_id: kiosk(),
        series: "A".parse().unwrap(),
        authority: vec![1, 2, 3],
        identity: [7; 32],
        keys: SecretKeys::mint(random).public(),
        store_epoch: StoreEpoch(Uuid::from_u128(3)),
        place: KioskPlace::Booth,
    }
}

#[test]
fn both_sides_of_a_pairing_believe_each_other_only_with_the_code() {
    let mut random = random::from_seed(1);
    let code = PairingCode::mint(&mut random);
    let request = PairRequest::new(&code, [9; 32], "front door", &mut random);
    let belonging = belonging(&mut random);
    assert!(request.is_proven(&code.key()));
    let answer = PairAnswer::new(&request, &belonging, &code.key());
    assert_eq!(answer.believed(&request, &code), Ok(belonging.clone()));

    let other = PairingCode::mint(&mut random);
    assert!(!request.is_proven(&other.key()));
    let forged = PairAnswer::new(&request, &belonging, &other.key());
    assert_eq!(forged.believed(&request, &code), Err(NotBelieved::Proof));
    let mut swapped = request.clone();
    swapped.device_key = [8; 32];
    assert!(!swapped.is_proven(&code.key()));
    let altered = PairAnswer {
        belonging: answer.belonging.replace("\"A\"", "\"B\""),
        ..answer
    };
    assert_eq!(altered.believed(&request, &code), Err(NotBelieved::Proof));
}

#[test]
fn a_mistyped_code_is_noticed_before_it_is_sent() {
    let code = PairingCode::mint(&mut random::from_seed(2)).to_string();
    assert_eq!(code.len(), 21);
    assert_eq!(code.parse::<PairingCode>().unwrap().to_string(), code);
    assert_eq!(
        code.to_lowercase()
            .replace('-', " ")
            .parse::<PairingCode>()
            .unwrap()
            .to_string(),
        code
    );
    assert_eq!("ABC".parse::<PairingCode>(), Err(NotACode::Length(3)));
    assert_eq!("U".parse::<PairingCode>(), Err(NotACode::Letter('U')));
}

#[test]
fn a_request_altered_anywhere_is_not_the_kiosks() {
    let device = SigningKey::generate(&mut random::from_seed(3));
    let request = Request {
        office: office(),
        kiosk: kiosk(),
        method: "PUT",
        path: "/k1/records/x",
        body: b"sealed",
        seq: 5,
        nonce: [1; 16],
    };
    let [_, _, _, (_, signature)] = request.headers(&device);
    let is_good = |it: Request<'_>| it.is_signed_by(&device.verifying_key(), &signature);
    assert!(is_good(request));
    assert!(!is_good(Request {
        method: "POST",
        ..request
    }));
    assert!(!is_good(Request {
        path: "/k1/records/y",
        ..request
    }));
    assert!(!is_good(Request {
        body: b"sealeD",
        ..request
    }));
    assert!(!is_good(Request { seq: 6, ..request }));
    assert!(!is_good(Request {
        nonce: [2; 16],
        ..request
    }));
    assert!(!is_good(Request {
        kiosk: KioskId(Uuid::from_u128(9)),
        ..request
    }));
    assert!(!request.is_signed_by(&device.verifying_key(), "no signature"));
}

#[test]
fn an_old_answer_does_not_fit_a_new_question() {
    let identity = SigningKey::generate(&mut random::from_seed(4));
    let answer = Answer {
        office: office(),
        kiosk: kiosk(),
        nonce: [1; 16],
        body: b"{}",
    };
    let header = answer.header(&identity);
    assert!(answer.is_signed_by(&identity.verifying_key(), &header));
    let replayed = Answer {
        nonce: [2; 16],
        ..answer
    };
    assert!(!replayed.is_signed_by(&identity.verifying_key(), &header));
}

#[test]
fn an_office_that_does_not_say_where_a_kiosk_stands_means_the_waiting_room() {
    let told = belonging(&mut random::from_seed(1));
    let mut json = serde_json::to_value(&told).unwrap();
    assert_eq!(json["place"], "booth");
    json.as_object_mut().unwrap().remove("place");
    let heard: Belonging = serde_json::from_value(json).unwrap();
    assert_eq!(heard.place, KioskPlace::Public);
    assert_eq!(KioskPlace::find("booth"), Some(KioskPlace::Booth));
    assert_eq!(KioskPlace::find("staff"), None);
}

#[test]
fn a_receipt_is_the_offices_word_for_these_very_bytes() {
    let identity = SigningKey::generate(&mut random::from_seed(5));
    let receipt = Receipt {
        record_id: RecordId(Uuid::from_u128(4)),
        record_hash: [5; 32],
        kiosk_id: kiosk(),
        ticket_n: 17,
        server_seq: 1,
        store_epoch: StoreEpoch(Uuid::from_u128(6)),
        signature: [0; 64],
    };
    let receipt = receipt.signed(&identity);
    assert!(receipt.is_from(&identity.verifying_key()));
    let json = serde_json::to_string(&receipt).unwrap();
    assert_eq!(serde_json::from_str::<Receipt>(&json).unwrap(), receipt);
    assert!(
        !Receipt {
            ticket_n: 18,
            ..receipt
        }
        .is_from(&identity.verifying_key())
    );
}

proptest! {
    #[test]
    fn any_text_is_read_as_a_code_or_refused(text in any::<String>()) {
        let _ = text.parse::<PairingCode>();
    }
}
