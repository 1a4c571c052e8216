//! When a code opens the private form, and when a kiosk that was told wrong codes has to wait.

use chrono::{DateTime, TimeDelta, Utc};
use shared::ids::{KioskId, OpeningId, VisitId};
use shared::protocol::booth::{Opened, WAIT_MINUTES, WRONG_MAX};
use shared::ticket::Label;
use uuid::Uuid;

/// Why the private form was not opened. The words are for the kiosk's log.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub(in crate::kiosks) enum NotOpened {
    #[error("this kiosk stands in a waiting room: pair it anew with a code for a private room")]
    Public,
    #[error("there is no such code")]
    Wrong,
    #[error("this code is too old or has been used: the desk makes a new one")]
    Over,
    #[error("too many wrong codes: this kiosk has to wait a minute")]
    TooMany,
}

impl NotOpened {
    /// The word of the reason in the record of events.
    pub(in crate::kiosks) fn word(self) -> &'static str {
        match self {
            NotOpened::Public => "public",
            NotOpened::Wrong => "wrong",
            NotOpened::Over => "over",
            NotOpened::TooMany => "too-many",
        }
    }
}

/// Wrong codes of one kiosk in a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct WrongCodes {
    pub(super) count: u32,
    pub(super) last_at: DateTime<Utc>,
}

impl WrongCodes {
    /// Whether the kiosk has to wait. A last time in the future is of before the clock was set back.
    pub(super) fn wait(self, now: DateTime<Utc>) -> bool {
        let since = now - self.last_at;
        let is_waiting = (TimeDelta::zero()..TimeDelta::minutes(WAIT_MINUTES)).contains(&since);
        WRONG_MAX <= self.count && is_waiting
    }

    /// One more; after a wait they are counted anew.
    pub(super) fn one_more(before: Option<WrongCodes>, now: DateTime<Utc>) -> WrongCodes {
        let count = match before {
            Some(it) if it.count < WRONG_MAX => it.count,
            _ => 0,
        };
        WrongCodes {
            count: count + 1,
            last_at: now,
        }
    }
}

/// A code as it is remembered: what it opens, and what became of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Code {
    pub(super) id: Uuid,
    pub(super) visit: VisitId,
    pub(super) label: Label,
    /// Neither used nor replaced by a newer one.
    pub(super) is_open: bool,
    pub(super) expires_at: DateTime<Utc>,
    /// The kiosk and the opening it was used for.
    pub(super) used: Option<(KioskId, OpeningId)>,
}

/// What a code that a kiosk was told is good for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Verdict {
    /// It opens the form, and is used up with that.
    Opens(Code),
    /// This very opening was answered before, and the answer got lost.
    Again(Opened),
    /// It was good once.
    Over,
    /// There is none like it.
    Wrong,
}

/// Judges the codes that have the hash of what the kiosk was told.
pub(super) fn judge(
    codes: Vec<Code>,
    kiosk: KioskId,
    opening: OpeningId,
    now: DateTime<Utc>,
) -> Verdict {
    let is_fresh = |it: &&Code| now < it.expires_at;
    let same = codes.iter().filter(is_fresh);
    let same = same.clone().find(|it| it.used == Some((kiosk, opening)));
    if let Some(it) = same {
        return Verdict::Again(Opened {
            visit_id: it.visit,
            label: it.label.clone(),
        });
    }
    let is_empty = codes.is_empty();
    let open = codes
        .into_iter()
        .find(|it| it.is_open && now < it.expires_at);
    match open {
        Some(it) => Verdict::Opens(it),
        None if is_empty => Verdict::Wrong,
        None => Verdict::Over,
    }
}

/// How the private form of a visit stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Standing {
    /// A code was made, and nobody has put it in yet.
    Waits {
        /// So long it is good.
        until: DateTime<Utc>,
    },
    /// It was opened.
    Opened {
        /// When.
        at: DateTime<Utc>,
        /// On which kiosk.
        kiosk: KioskId,
    },
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::nine;
    use proptest::prelude::*;

    fn code(is_open: bool, used: Option<u128>) -> Code {
        let used = used.map(|it| (KioskId(Uuid::from_u128(1)), OpeningId(Uuid::from_u128(it))));
        Code {
            id: Uuid::from_u128(9),
            visit: VisitId(Uuid::from_u128(2)),
            label: "A-017".parse().unwrap(),
            is_open,
            expires_at: nine() + TimeDelta::minutes(15),
            used,
        }
    }

    /// What kiosk 1 gets for opening 7 `minutes` after the code was made.
    #[track_caller]
    fn check(codes: Vec<Code>, minutes: i64, expected: &str) {
        let (kiosk, opening) = (KioskId(Uuid::from_u128(1)), OpeningId(Uuid::from_u128(7)));
        let verdict = judge(codes, kiosk, opening, nine() + TimeDelta::minutes(minutes));
        let found = match verdict {
            Verdict::Opens(_) => "opens",
            Verdict::Again(_) => "again",
            Verdict::Over => "over",
            Verdict::Wrong => "wrong",
        };
        assert_eq!(found, expected);
    }

    #[test]
    fn a_code_opens_once_and_only_its_own_opening_is_answered_again() {
        check(vec![code(true, None)], 14, "opens");
        check(vec![code(true, None)], 15, "over");
        check(vec![code(false, Some(7))], 14, "again");
        check(vec![code(false, Some(7))], 15, "over");
        check(vec![code(false, Some(8))], 1, "over");
        check(vec![code(false, None)], 1, "over");
        check(vec![], 1, "wrong");
        check(vec![code(false, Some(8)), code(true, None)], 1, "opens");
    }

    #[test]
    fn an_opening_of_another_kiosk_is_not_answered_again() {
        let other = KioskId(Uuid::from_u128(3));
        let verdict = judge(
            vec![code(false, Some(7))],
            other,
            OpeningId(Uuid::from_u128(7)),
            nine(),
        );
        assert_eq!(verdict, Verdict::Over);
    }

    #[test]
    fn five_wrong_codes_make_a_kiosk_wait_a_minute() {
        let mut wrong = None;
        for _ in 0..5 {
            assert!(!wrong.is_some_and(|it: WrongCodes| it.wait(nine())));
            wrong = Some(WrongCodes::one_more(wrong, nine()));
        }
        let wrong = wrong.unwrap();
        assert!(wrong.wait(nine()) && wrong.wait(nine() + TimeDelta::seconds(59)));
        assert!(!wrong.wait(nine() + TimeDelta::seconds(60)));
        assert!(
            !wrong.wait(nine() - TimeDelta::hours(1)),
            "a clock set back keeps nobody out"
        );
        assert_eq!(WrongCodes::one_more(Some(wrong), nine()).count, 1);
    }

    proptest! {
        /// However a kiosk guesses, it gets no more than five wrong codes into any minute.
        #[test]
        fn no_minute_has_more_than_five_wrong_codes(pauses in prop::collection::vec(0i64..40, 0..80)) {
            let (mut now, mut wrong, mut tried) = (nine(), None::<WrongCodes>, Vec::new());
            for pause in pauses {
                now += TimeDelta::seconds(pause);
                if wrong.is_some_and(|it| it.wait(now)) {
                    continue;
                }
                tried.push(now);
                wrong = Some(WrongCodes::one_more(wrong, now));
            }
            for (at, first) in tried.iter().enumerate() {
                // A sixth comes only after the fifth was a minute ago.
                if let Some(sixth) = tried.get(at + 5).filter(|_| at % 5 == 0) {
                    prop_assert!(*sixth - *first >= TimeDelta::minutes(WAIT_MINUTES));
                }
            }
        }
    }
}
