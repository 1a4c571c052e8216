//! Whether a person may be contacted, how, and if not, what helps. Nothing is allowed that the person has not said is safe,
//! and what they said does not hold for ever.

use super::model::{Contact, Household, SafeTime, Said, Script, SenderName};
use super::verdict::{
    Asked, Channel, Denial, Envelope, How, Instead, Letters, Mention, OnRecord, Purpose, Reason,
    Verdict,
};
use crate::people::Protection;
use chrono::{Datelike, NaiveDate, TimeDelta, Timelike, Weekday};

/// So long holds what a person who is protected has said.
pub const DAYS_PROTECTED: i64 = 90;

/// So long holds what anybody else has said.
pub const DAYS: i64 = 365;

/// So long a contact for one time is good.
pub const ONCE: TimeDelta = TimeDelta::days(1);

/// Nobody is called before or after, whatever was said.
const DAY: std::ops::Range<u32> = 8..21;

/// Whether the rules for survivors hold: also for somebody whom nobody has asked yet.
pub fn is_strict(protection: Protection) -> bool {
    Protection::None < protection
}

/// Whether a person may be contacted, and how. What is theirs alone comes before what others answer.
pub fn may_contact(on_record: OnRecord, asked: Asked) -> Verdict {
    let denied = |why: Vec<Denial>| Verdict::Denied {
        why,
        instead: instead(asked.channel),
    };
    let only = |reason| {
        denied(vec![Denial {
            contact: None,
            reason,
        }])
    };
    if asked.purpose == Purpose::CopyToPetitioner && is_strict(on_record.protection) {
        return only(Reason::NoCopies);
    }
    if asked.channel == Channel::Hand {
        return Verdict::Allowed(in_hand());
    }
    if asked.channel == Channel::Mail && on_record.letters == Letters::PickedUp {
        return only(Reason::PicksUp);
    }
    let mut fitting: Vec<&Contact> = on_record.contacts.iter().collect();
    fitting.retain(|it| asked.channel.fits(it.kind));
    fitting.sort_by_key(|it| it.kind);
    let mut why = Vec::new();
    for it in fitting {
        match of_contact(it, on_record.protection, asked) {
            Ok(how) => return Verdict::Allowed(how),
            Err(reasons) => why.extend(reasons.into_iter().map(|reason| Denial {
                contact: Some(it.id),
                reason,
            })),
        }
    }
    if why.is_empty() {
        return only(Reason::NoContact);
    }
    denied(why)
}

fn instead(channel: Channel) -> Instead {
    match channel {
        Channel::Mail | Channel::Email | Channel::Portal => Instead::HoldForPickUp,
        _ => Instead::WhenTheyCome,
    }
}

/// What is handed over here goes past nobody; it still bears no more than it must.
fn in_hand() -> How {
    How {
        contact: None,
        script: Script::OnlyMe,
        sender: SenderName::Blank,
        envelope: Envelope::Plain,
        mention: Mention::ToThemOnly,
        language: String::new(),
    }
}

/// Whether this one way may be used, and how; otherwise everything that is against it.
pub fn of_contact(it: &Contact, protection: Protection, asked: Asked) -> Result<How, Vec<Reason>> {
    let mut against = Vec::new();
    let is_allowed = asked
        .channel
        .consent()
        .is_some_and(|consent| it.facts.allows.contains(&consent));
    if !asked.channel.fits(it.kind) {
        against.push(Reason::NoContact);
    } else if !is_allowed {
        against.push(Reason::NotAllowed);
    }
    against.extend(outdated(it, protection, asked.today()));
    if it
        .once
        .is_some_and(|it| it.used_at.is_some() || it.added_at + ONCE <= asked.now)
    {
        against.push(Reason::Used);
    }
    if it.household == Household::Adverse {
        against.push(Reason::Adverse);
    }
    if is_seen_by_others(it, protection, asked.channel) {
        against.push(Reason::Shared);
    }
    if asked.channel.is_heard_at_once() {
        against.extend(at_a_wrong_time(it, protection, asked));
    }
    if against.is_empty() {
        Ok(how(it, protection))
    } else {
        Err(against)
    }
}

/// Why what was said of a contact does not hold any more.
pub(super) fn outdated(it: &Contact, protection: Protection, today: NaiveDate) -> Option<Reason> {
    if it.safe_until.is_some_and(|last| last < today) {
        return Some(Reason::NoLongerSafe);
    }
    let days = if is_strict(protection) {
        DAYS_PROTECTED
    } else {
        DAYS
    };
    let age = today.signed_duration_since(it.verified_on).num_days();
    // Nobody can have said it on a day to come.
    (!(0..=days).contains(&age)).then_some(Reason::Expired)
}

/// An e-mail that another person reads, or may read, is locked for everybody. What stays behind on a shared telephone, and
/// letters that somebody else may open, are so for those who are protected.
fn is_seen_by_others(it: &Contact, protection: Protection, channel: Channel) -> bool {
    let shared = it.facts.shared;
    match channel {
        Channel::Email | Channel::Portal => shared != Said::No,
        _ if !channel.stays_behind() => false,
        _ if is_strict(protection) => shared == Said::Yes,
        _ => false,
    }
}

fn at_a_wrong_time(it: &Contact, protection: Protection, asked: Asked) -> Option<Reason> {
    let (local, times) = (asked.now.with_timezone(&asked.zone), &it.facts.times);
    let hour = local.hour();
    if !DAY.contains(&hour) {
        return Some(Reason::NotNow);
    }
    if times.is_empty() {
        return is_strict(protection).then_some(Reason::TimesUnknown);
    }
    let part = match hour {
        ..12 => SafeTime::Morning,
        12..17 => SafeTime::Afternoon,
        _ => SafeTime::Evening,
    };
    let is_weekend = matches!(local.weekday(), Weekday::Sat | Weekday::Sun);
    let meant = if is_weekend { SafeTime::Weekend } else { part };
    let is_safe = times.contains(&SafeTime::Any) || times.contains(&meant);
    (!is_safe).then_some(Reason::NotNow)
}

fn how(it: &Contact, protection: Protection) -> How {
    let mention = mention(it, protection);
    let sender = match mention {
        Mention::Never => SenderName::Blank,
        Mention::ToThemOnly => it.facts.sender.min(SenderName::Initials),
        Mention::Freely => it.facts.sender,
    };
    How {
        contact: Some(it.id),
        script: if mention == Mention::Freely {
            it.facts.script
        } else {
            it.facts.script.min(Script::Friend)
        },
        sender,
        envelope: if sender == SenderName::Full {
            Envelope::Office
        } else {
            Envelope::Plain
        },
        mention,
        language: it.facts.language.clone(),
    }
}

/// Whether the office may be named: freely only where the person said so, and where whoever answers knows of the visit.
pub(super) fn mention(it: &Contact, protection: Protection) -> Mention {
    let knows = it.facts.knows_about_visit;
    if knows == Said::No || (it.kind.is_of_others() && knows != Said::Yes) {
        return Mention::Never;
    }
    match it.facts.script {
        Script::Office => Mention::Freely,
        _ if is_strict(protection) => Mention::Never,
        _ => Mention::ToThemOnly,
    }
}

/// Whether there is at least one way to reach a person that is safe at some time; else they have to come back by themselves.
pub fn has_safe_way(on_record: OnRecord, today: NaiveDate) -> bool {
    let ways = Channel::ALL.iter().filter(|it| **it != Channel::Hand);
    let mut pairs = ways.flat_map(|way| on_record.contacts.iter().map(move |it| (*way, it)));
    pairs.any(|(way, it)| {
        let is_allowed = way.fits(it.kind)
            && way
                .consent()
                .is_some_and(|consent| it.facts.allows.contains(&consent));
        let is_heard = !way.is_heard_at_once()
            || !it.facts.times.is_empty()
            || !is_strict(on_record.protection);
        let is_sent = way != Channel::Mail || on_record.letters == Letters::Sent;
        is_allowed
            && is_heard
            && is_sent
            && it.once.is_none()
            && it.household == Household::Clear
            && outdated(it, on_record.protection, today).is_none()
            && !is_seen_by_others(it, on_record.protection, way)
    })
}
