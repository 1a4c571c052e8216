//! Two records of one person that are put together: what is stricter of either holds, both stand there, and each has its own
//! again when they are parted.

use super::rule::{any_contact, any_protection, asked};
use super::*;
use crate::contact::arrangements::Agreed;
use crate::contact::rule::mention;
use crate::contact::twins::{Ended, strictest};
use crate::contact::value::folded;
use proptest::prelude::*;
use proptest::sample::select;

impl Opened {
    fn merge(&self, kept: PersonId, merged: PersonId) {
        let app = &self.office.app;
        let done = app.db.write(&self.lee(), |tx| {
            people::merge(tx, &app.vault, kept, merged)
        });
        done.unwrap();
    }

    fn part(&self, kept: PersonId) {
        let app = &self.office.app;
        let done = app.db.write(&self.lee(), |tx| {
            let newest = people::parts(tx, &app.vault, kept)?.remove(0);
            people::part(tx, &app.vault, kept, newest.id)
        });
        done.unwrap();
    }

    fn agrees(&self, person: PersonId, change: impl Fn(&mut Arrangements)) {
        let app = &self.office.app;
        let done = app.db.write(&self.lee(), |tx| {
            let before = actions::each_agreed(tx, &app.vault, person)?;
            let mut to = before.own.clone();
            change(&mut to);
            arrange(tx, &app.vault, person, before.version, &to)
        });
        done.unwrap();
    }

    fn agreed(&self, person: PersonId) -> Agreed {
        let app = &self.office.app;
        let found = app.db.read(&self.lee(), |tx| {
            actions::each_agreed(tx, &app.vault, person)
        });
        found.unwrap()
    }

    async fn page(&self, person: PersonId, more: &str) -> String {
        let lee = self.office.desk("lee").await;
        lee.get(&format!("/people/{person}/contact{more}"))
            .await
            .body
    }
}

fn gets_letters(value: &str) -> Facts {
    let mut facts = Facts::of(value);
    facts.allows = [Consent::Mail].into();
    facts
}

#[tokio::test]
async fn whoever_comes_for_their_letters_under_one_record_gets_none_by_mail_under_both() {
    let it = opened().await;
    let (kept, merged) = (
        it.person("Rosa", Protection::None),
        it.person("Rosita", Protection::None),
    );
    it.contact(kept, Kind::MailAddress, &gets_letters("1 Main St"));
    it.agrees(kept, |it| "PO Box 7".clone_into(&mut it.government_address));
    it.agrees(merged, |it| {
        it.picks_up = true;
        "jacaranda".clone_into(&mut it.word);
        "9 Elm St".clone_into(&mut it.government_address);
    });
    assert!(it.asks(kept, Channel::Mail).how().is_some());
    it.merge(kept, merged);
    assert_eq!(it.asks(kept, Channel::Mail).reasons(), [Reason::PicksUp]);
    let page = it.page(kept, "").await;
    for words in [
        "PO Box 7",
        "9 Elm St",
        "Agreed under a record that was put together",
    ] {
        assert!(page.contains(words), "{words}");
    }
    assert!(!page.contains("jacaranda"));
    let app = &it.office.app;
    let said = app.db.write(&it.lee(), |tx| {
        compare_word(tx, &app.vault, kept, "Jacaranda")
    });
    assert_eq!(said.unwrap(), Word::Right, "the word of either is known");
    // Agreeing on something else does not lose it.
    it.agrees(kept, |it| "PO Box 8".clone_into(&mut it.government_address));
    assert_eq!(it.asks(kept, Channel::Mail).reasons(), [Reason::PicksUp]);
    it.part(kept);
    assert!(it.asks(kept, Channel::Mail).how().is_some());
    let (own, other) = (it.agreed(kept), it.agreed(merged));
    assert_eq!(own.together().government_address, "PO Box 8");
    assert!(!own.together().picks_up && !own.together().has_word());
    assert!(other.own.picks_up && other.own.government_address == "9 Elm St");
}

#[tokio::test]
async fn what_was_agreed_under_the_other_record_holds_until_the_person_says_that_it_does_not() {
    let it = opened().await;
    let (kept, merged) = (
        it.person("Rosa", Protection::None),
        it.person("Rosita", Protection::None),
    );
    it.contact(kept, Kind::MailAddress, &gets_letters("1 Main St"));
    it.agrees(merged, |it| it.picks_up = true);
    it.merge(kept, merged);
    let lee = it.office.desk("lee").await;
    let to = format!("/people/{kept}/contact/agreed");
    let over = format!("over-{merged}");
    assert!(it.page(kept, "/agreed").await.contains(&over));
    let saved = lee
        .post(&to, &[("version", "0"), ("government_address", "PO Box 7")])
        .await;
    assert_eq!(saved.status, 303, "{}", saved.body);
    assert_eq!(it.asks(kept, Channel::Mail).reasons(), [Reason::PicksUp]);
    let saved = lee
        .post(&to, &[("version", "1"), (over.as_str(), "1")])
        .await;
    assert_eq!(saved.status, 303, "{}", saved.body);
    assert!(it.asks(kept, Channel::Mail).how().is_some());
    it.part(kept);
    assert!(it.agreed(merged).own.picks_up, "it is theirs again");
}

#[tokio::test]
async fn a_number_that_may_not_be_called_under_one_record_is_not_called_under_the_other() {
    let it = opened().await;
    let (kept, merged) = (
        it.person("Rosa", Protection::None),
        it.person("Rosita", Protection::None),
    );
    it.contact(kept, Kind::Cell, &open_number("555 123 4567"));
    it.contact(merged, Kind::Home, &Facts::of("(555) 123-4567"));
    it.merge(kept, merged);
    assert_eq!(it.asks(kept, Channel::Call).reasons(), [Reason::NotAllowed]);
    let page = it.page(kept, "").await;
    assert!(page.contains("The stricter one counts."));
    it.part(kept);
    assert!(it.asks(kept, Channel::Call).how().is_some());
}

#[tokio::test]
async fn a_number_that_was_ended_under_one_record_is_not_used_under_the_other() {
    let it = opened().await;
    let (kept, merged) = (
        it.person("Rosa", Protection::None),
        it.person("Rosita", Protection::None),
    );
    let ended = it.contact(kept, Kind::Cell, &open_number("555 123 4567"));
    let own = it.contact(merged, Kind::Cell, &open_number("555 123 4567"));
    let app = &it.office.app;
    app.db.write(&it.lee(), |tx| end(tx, ended)).unwrap();
    it.merge(kept, merged);
    assert_eq!(it.asks(kept, Channel::Call).reasons(), [Reason::NotAllowed]);
    // The person says anew that it is safe, on a later day.
    it.office.pass(TimeDelta::days(1));
    let confirmed = app
        .db
        .write(&it.lee(), |tx| confirm(tx, &app.vault, own, None));
    confirmed.unwrap();
    assert!(it.asks(kept, Channel::Call).how().is_some());
}

proptest! {
    /// Nothing is allowed by one of two that lead to the same place which the other does not allow.
    #[test]
    fn of_two_that_lead_to_the_same_place_each_is_as_strict_as_both(
        one in any_contact(),
        other in any_contact(),
        protection in any_protection(),
        channel in select(Channel::ALL),
        hour in 0i64..48,
        is_over in any::<bool>(),
    ) {
        let mut pair = [one, other];
        for (it, id) in pair.iter_mut().zip(1..) {
            it.id = ContactId(uuid::Uuid::from_u128(id));
        }
        pair[1].kind = pair[0].kind;
        pair[1].facts.value = pair[0].facts.value.clone();
        let ended = Ended {
            value: folded(pair[0].kind, &pair[0].facts.value),
            contact: ContactId(uuid::Uuid::max()),
            on: pair.iter().map(|it| it.verified_on).max().unwrap(),
        };
        let now = pair[0].verified_on.and_hms_opt(0, 0, 0).unwrap().and_utc() + TimeDelta::hours(hour);
        let asked = asked(channel, Purpose::Question, now);
        let ended: &[Ended] = if is_over { std::slice::from_ref(&ended) } else { &[] };
        for it in strictest(&pair, ended) {
            let Ok(how) = of_contact(&it, protection, asked) else {
                continue;
            };
            prop_assert!(!is_over, "it is not to be used");
            for own in &pair {
                let consent = channel.consent().unwrap();
                prop_assert!(own.facts.allows.contains(&consent));
                prop_assert!(how.sender <= own.facts.sender);
                prop_assert!(how.script <= own.facts.script);
                prop_assert!(mention(&it, protection) <= mention(own, protection));
                if let Err(why) = of_contact(own, protection, asked) {
                    // What is said of one of them alone: when it was said, for how long, and who else is reached there.
                    let of_one = [Reason::Expired, Reason::NoLongerSafe, Reason::Used, Reason::Adverse, Reason::TimesUnknown];
                    prop_assert!(why.iter().all(|it| of_one.contains(it)), "{why:?}");
                }
            }
        }
    }
}
