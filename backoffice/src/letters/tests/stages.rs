//! How far a letter may go: pure rules.

use super::*;
use crate::conflicts::Standing;
use crate::letters::delivery::{Way, Ways};
use crate::letters::refusal::Refusal;
use crate::letters::writing::is_let_go;
use crate::letters::writing::{Act, Finish, OmitReason, Stage, VoidReason, dates};
use crate::selection::{DateInHand, Delivery};
use crate::testing::nine;
use proptest::prelude::*;

fn finish() -> Finish {
    Finish {
        at: nine(),
        by: None,
        pdf_sha256: "ab".to_owned(),
        pages: 2,
        template_sha256: "cd".to_owned(),
        dates: "warn".to_owned(),
        bears: Bears::Office,
    }
}

const SAFE: Ways = Ways {
    mail: Delivery::SafeChannel,
    email: Delivery::SafeChannel,
};

#[test]
fn d5_t2_without_a_safe_way_a_letter_is_handed_over_and_never_sent() {
    for way in [Way::Mail, Way::Email] {
        let sent = Stage::Finished(finish()).after(Act::Leave(way), Ways::HAND_ONLY, nine());
        assert_eq!(sent, Err(Refusal::NoSafeWay));
        let safe = Stage::Finished(finish()).after(Act::Leave(way), SAFE, nine());
        assert!(matches!(safe, Ok(Stage::Left { way: it, .. }) if it == way));
        // What waits to be fetched is not sent after all.
        let held = Stage::Held(finish()).after(Act::Leave(way), SAFE, nine());
        assert_eq!(held, Err(Refusal::NoSafeWay));
    }
    let by_hand = Stage::Held(finish()).after(Act::Leave(Way::Hand), Ways::HAND_ONLY, nine());
    assert!(matches!(by_hand, Ok(Stage::Left { way: Way::Hand, .. })));
}

#[test]
fn d5_t1_a_date_that_is_known_is_said_or_left_out_with_a_reason() {
    let decide = |letter, known, typed: &Typed| dates(letter, known, typed);
    let nothing = Typed::default();
    for letter in [Letter::NonEngagement, Letter::Neutral] {
        assert_eq!(
            decide(letter, DateInHand::Known, &nothing),
            Err(Refusal::DateKnown)
        );
        assert_eq!(
            decide(letter, DateInHand::Unknown, &nothing),
            Ok(Dates::Warn)
        );
    }
    let letter = Letter::NonEngagement;
    let say = Typed::default()
        .with("dates", "say")
        .with("date-day", "2026-10-17");
    assert_eq!(
        decide(letter, DateInHand::Known, &say),
        Err(Refusal::DateNotChecked)
    );
    let checked = say.clone().with("date-checked", "yes");
    let said = Dates::Say(day("2026-10-17"));
    assert_eq!(decide(letter, DateInHand::Known, &checked), Ok(said));
    let bad = checked.with("date-day", "soon");
    assert!(matches!(
        decide(letter, DateInHand::Known, &bad),
        Err(Refusal::NoDay { .. })
    ));
    let omit = Typed::default().with("dates", "omit");
    assert_eq!(
        decide(letter, DateInHand::Known, &omit),
        Err(Refusal::NoOmitReason)
    );
    let why = omit.with("date-omit", "safety");
    assert_eq!(
        decide(letter, DateInHand::Known, &why),
        Ok(Dates::Omit(OmitReason::Safety))
    );
}

fn acts() -> impl Strategy<Value = Act> {
    prop_oneof![
        Just(Act::Leave(Way::Hand)),
        Just(Act::Leave(Way::Mail)),
        Just(Act::Leave(Way::Email)),
        Just(Act::Hold),
        Just(Act::Void(VoidReason::Mistake)),
    ]
}

proptest! {
    /// Whatever happens to it, a letter never goes back, and nothing of what was finished is lost.
    #[test]
    fn a_letter_only_goes_forward(
        drafted in any::<bool>(),
        safe in any::<bool>(),
        all in proptest::collection::vec(acts(), 1..8),
    ) {
        let mut stage = if drafted { Stage::Draft } else { Stage::Finished(finish()) };
        let ways = if safe { SAFE } else { Ways::HAND_ONLY };
        for act in all {
            let before = stage.clone();
            match stage.clone().after(act, ways, nine()) {
                Err(_) => {}
                Ok(after) => {
                    let is_over = matches!(before, Stage::Left { .. } | Stage::Void { .. });
                    prop_assert!(!is_over, "what has left stays so");
                    prop_assert_eq!(before.finish(), after.finish());
                    if let Stage::Left { way: Way::Mail | Way::Email, .. } = after {
                        prop_assert!(safe, "nothing is sent without a safe way");
                    }
                    prop_assert!(after != Stage::Draft || before == Stage::Draft);
                    stage = after;
                }
            }
        }
    }
}

#[test]
fn nobody_is_taken_on_or_advised_before_the_conflict_check_is_clear() {
    let takes_on = [Letter::Acceptance, Letter::LimitedScope, Letter::AdviceMemo];
    let unclear = [
        Standing::NotMade,
        Standing::Outdated,
        Standing::Open { hits: 1 },
    ];
    for letter in kinds() {
        for standing in unclear {
            assert_eq!(
                is_let_go(letter, standing).is_err(),
                takes_on.contains(&letter)
            );
        }
        let clear = Standing::Clear { had_hits: true };
        assert_eq!(is_let_go(letter, clear), Ok(()));
        let in_conflict = is_let_go(letter, Standing::Conflict);
        assert_eq!(in_conflict.is_ok(), letter == Letter::Neutral, "{letter:?}");
    }
}
