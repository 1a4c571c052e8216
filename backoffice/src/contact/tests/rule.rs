//! The rule, for every contact that can be written down.

use super::super::refusal::Refusal;
use super::super::rule::outdated;
use super::super::value::{check, folded, masked};
use super::*;
use crate::testing::nine;
use chrono::{DateTime, NaiveDate, NaiveTime, Utc};
use chrono_tz::Tz;
use proptest::collection::btree_set;
use proptest::prelude::*;
use proptest::sample::select;
use translations::{Language, Text};
use uuid::Uuid;

/// The first day of tests, a Tuesday.
fn today() -> NaiveDate {
    nine().date_naive()
}

pub(super) fn any_contact() -> impl Strategy<Value = Contact> {
    let said = (
        btree_set(select(Consent::ALL), 0..4),
        btree_set(select(SafeTime::ALL), 0..3),
        select(Script::ALL),
        select(SenderName::ALL),
        select(Said::ALL),
        select(Said::ALL),
    );
    let state = (
        select(Kind::ALL),
        -400i64..5,
        prop::option::of(-3i64..3),
        prop::option::of(prop::option::of(0i64..2)),
        select(vec![Household::Clear, Household::Adverse]),
    );
    (said, state, any::<u128>()).prop_map(|(said, state, id)| {
        let (allows, times, script, sender, shared, knows) = said;
        let (kind, verified, until, once, household) = state;
        let mut facts = Facts::of("555 123 4567");
        facts.allows = allows;
        facts.times = times;
        facts.script = script;
        facts.sender = sender;
        facts.shared = shared;
        facts.knows_about_visit = knows;
        Contact {
            id: ContactId(Uuid::from_u128(id)),
            kind,
            version: 1,
            verified_on: today() + TimeDelta::days(verified),
            safe_until: until.map(|it| today() + TimeDelta::days(it)),
            set_by: SetBy::Person,
            once: once.map(|used| Once {
                added_at: nine() - TimeDelta::hours(20),
                used_at: used.map(|it| nine() - TimeDelta::hours(it)),
            }),
            household,
            facts,
        }
    })
}

pub(super) fn any_protection() -> impl Strategy<Value = Protection> {
    select(Protection::ALL.map(|(it, _, _)| it).to_vec())
}

pub(super) fn asked(channel: Channel, purpose: Purpose, now: DateTime<Utc>) -> Asked {
    Asked {
        channel,
        purpose,
        now,
        zone: Tz::UTC,
    }
}

fn on_record(contacts: &[Contact], protection: Protection) -> OnRecord<'_> {
    OnRecord {
        contacts,
        protection,
        letters: Letters::Sent,
    }
}

proptest! {
    #[test]
    fn nothing_goes_out_that_the_person_has_not_said_is_safe(
        contacts in prop::collection::vec(any_contact(), 0..5), protection in any_protection(),
        channel in select(Channel::ALL), purpose in select(Purpose::ALL), hours in 0i64..168,
    ) {
        let now = nine() + TimeDelta::hours(hours);
        let asked = asked(channel, purpose, now);
        let verdict = may_contact(on_record(&contacts, protection), asked);
        let Verdict::Allowed(how) = verdict else { return Ok(()); };
        let Some(id) = how.contact else {
            prop_assert_eq!(channel, Channel::Hand);
            return Ok(());
        };
        let it = contacts.iter().find(|it| it.id == id).expect("one of those on record");
        let consent = match channel {
            Channel::Call => Consent::Call,
            Channel::Voicemail => Consent::Voicemail,
            Channel::Text => Consent::Text,
            _ => Consent::Mail,
        };
        prop_assert!(it.facts.allows.contains(&consent), "default deny");
        let age = (now.date_naive() - it.verified_on).num_days();
        let days = if protection == Protection::None { 365 } else { 90 };
        prop_assert!((0..=days).contains(&age), "what was said runs out");
        prop_assert!(it.safe_until.is_none_or(|last| now.date_naive() <= last));
        prop_assert_eq!(it.household, Household::Clear);
        prop_assert!(it.once.is_none_or(|it| it.used_at.is_none() && now < it.added_at + ONCE));
        if it.facts.knows_about_visit == Said::No {
            prop_assert_eq!(how.mention, Mention::Never);
            prop_assert_eq!((how.sender, how.envelope), (SenderName::Blank, Envelope::Plain));
            prop_assert!(how.script < Script::Office);
        }
        if channel == Channel::Email { prop_assert_eq!(it.facts.shared, Said::No); }
        prop_assert!(protection == Protection::None || purpose != Purpose::CopyToPetitioner);
    }

    #[test]
    fn what_is_heard_at_once_comes_only_at_a_safe_time(
        contact in any_contact(), protection in any_protection(), hours in 0i64..168,
    ) {
        let now = nine() + TimeDelta::hours(hours);
        if of_contact(&contact, protection, asked(Channel::Call, Purpose::Question, now)).is_ok() {
            let (hour, day) = (chrono::Timelike::hour(&now), chrono::Datelike::weekday(&now));
            prop_assert!((8..21).contains(&hour), "nobody is called at night");
            let times = &contact.facts.times;
            prop_assert!(protection == Protection::None || !times.is_empty());
            let is_weekend = matches!(day, chrono::Weekday::Sat | chrono::Weekday::Sun);
            if is_weekend && !times.is_empty() {
                prop_assert!(times.contains(&SafeTime::Weekend) || times.contains(&SafeTime::Any));
            }
        }
    }

    #[test]
    fn a_denial_says_why_and_what_is_done_instead(
        contacts in prop::collection::vec(any_contact(), 0..4), protection in any_protection(), channel in select(Channel::ALL),
    ) {
        let verdict = may_contact(on_record(&contacts, protection), asked(channel, Purpose::Document, nine()));
        if let Verdict::Denied { why, instead } = &verdict {
            prop_assert!(!why.is_empty() && !verdict.reasons().is_empty());
            let waits = matches!(channel, Channel::Mail | Channel::Email | Channel::Portal);
            prop_assert_eq!(*instead == Instead::HoldForPickUp, waits);
        }
    }

    #[test]
    fn more_protection_never_allows_more(contact in any_contact(), channel in select(Channel::ALL)) {
        let may = |protection| of_contact(&contact, protection, asked(channel, Purpose::Question, nine())).is_ok();
        prop_assert!(!may(Protection::On) || may(Protection::None));
        prop_assert_eq!(may(Protection::On), may(Protection::Sealed));
    }

    #[test]
    fn a_number_is_the_same_however_it_is_typed(digits in "[2-9][0-9]{9}") {
        let (a, b, c) = (&digits[..3], &digits[3..6], &digits[6..]);
        let plain = folded(Kind::Cell, &digits);
        for typed in [format!("({a}) {b}-{c}"), format!("+1 {a}.{b}.{c}"), format!("1{digits}")] {
            prop_assert_eq!(folded(Kind::Home, &typed), plain.clone());
        }
    }
}

fn said_on(days_ago: i64) -> Contact {
    Contact {
        id: ContactId(Uuid::from_u128(7)),
        kind: Kind::Cell,
        version: 1,
        verified_on: today() - TimeDelta::days(days_ago),
        safe_until: None,
        set_by: SetBy::Person,
        once: None,
        household: Household::Clear,
        facts: open_number("555 123 4567"),
    }
}

#[test]
fn a_3_5_t4_after_ninety_one_days_a_survivor_is_not_called_any_more_until_they_say_so_again() {
    let call = |days, protection| {
        let asked = asked(Channel::Call, Purpose::Question, nine());
        of_contact(&said_on(days), protection, asked).map(drop)
    };
    assert_eq!(call(90, Protection::On), Ok(()));
    assert_eq!(call(91, Protection::On), Err(vec![Reason::Expired]));
    assert_eq!(call(91, Protection::None), Ok(()));
    assert_eq!(call(366, Protection::None), Err(vec![Reason::Expired]));
    assert_eq!(
        outdated(&said_on(-1), Protection::None, today()),
        Some(Reason::Expired)
    );
}

#[test]
fn a_3_5_t3_the_title_in_a_calendar_is_a_time_and_a_code_and_never_a_name() {
    let at = NaiveTime::from_hms_opt(14, 0, 0).unwrap();
    let text = Text::new(Language::english());
    assert_eq!(calendar_title(text, at, "#4821"), "Appt 14:00 #4821");
    assert_eq!(calendar_title(text, at, "4821\r\nX"), "Appt 14:00 #4821X");
}

#[test]
fn a_text_message_names_no_service_in_any_language_of_staff() {
    for language in Language::for_staff() {
        let words = text_wording(Text::new(language), SenderName::Initials, Some('M'));
        assert!(!says_a_service(&words), "{words}");
        assert!(words.ends_with("–M."), "{words}");
    }
    let blank = text_wording(Text::new(Language::english()), SenderName::Blank, Some('M'));
    assert_eq!(blank, "Please call about your appointment.");
    for told in [
        "Your VAWA case",
        "from the Legal office",
        "asylum interview",
        "ICE is",
        "su abogada",
    ] {
        assert!(says_a_service(told), "{told}");
    }
    assert!(!says_a_service("Nice lawn, call me about the paw patrol"));
}

#[test]
fn a_petitioner_gets_no_copy_of_what_concerns_somebody_who_is_protected() {
    let contacts = [said_on(0)];
    for protection in [Protection::Screen, Protection::On, Protection::Sealed] {
        for channel in Channel::ALL {
            let asked = asked(*channel, Purpose::CopyToPetitioner, nine());
            let verdict = may_contact(on_record(&contacts, protection), asked);
            assert_eq!(verdict.reasons(), [Reason::NoCopies]);
        }
    }
}

#[test]
fn whoever_comes_for_their_letters_gets_none_by_mail() {
    let mut home = said_on(0);
    home.kind = Kind::HomeAddress;
    home.facts.allows.insert(Consent::Mail);
    let contacts = [home];
    let ask = |letters| {
        let on_record = OnRecord {
            contacts: &contacts,
            protection: Protection::None,
            letters,
        };
        may_contact(on_record, asked(Channel::Mail, Purpose::Document, nine()))
    };
    assert!(ask(Letters::Sent).how().is_some());
    assert_eq!(ask(Letters::PickedUp).reasons(), [Reason::PicksUp]);
}

#[test]
fn a_person_with_nothing_that_is_safe_has_no_safe_way() {
    let way = |change: fn(&mut Contact)| {
        let mut it = said_on(10);
        change(&mut it);
        has_safe_way(on_record(&[it], Protection::On), today())
    };
    assert!(way(|_| {}));
    assert!(!way(|it| it.facts.allows.clear()));
    assert!(!way(|it| it.facts.times.clear()));
    assert!(!way(|it| it.household = Household::Adverse));
    assert!(!way(|it| it.verified_on = "2026-01-01".parse().unwrap()));
    assert!(!has_safe_way(on_record(&[], Protection::None), today()));
}

#[test]
fn a_number_in_the_digits_of_any_script_is_a_number() {
    let typed = "\u{663}\u{660}\u{665} \u{665}\u{665}\u{665}-\u{660}\u{661}\u{667}\u{667}";
    assert_eq!(check(Kind::Cell, &Facts::of(typed)), Ok(()));
    assert_eq!(masked(Kind::Cell, typed), "•••-0177");
    assert_eq!(
        folded(Kind::Cell, typed),
        folded(Kind::Home, "305 555-0177")
    );
    let letters = Facts::of("\u{663}\u{660}\u{665} five");
    assert_eq!(check(Kind::Cell, &letters), Err(Refusal::NoPhone));
}
