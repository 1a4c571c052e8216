//! Whether a person may be contacted, how, and if not, what helps. Nothing is allowed that the person has not said is safe,
//! and what they said does not hold for ever.

use super::model::{Consent, Contact, ContactId, Household, Kind, Said, SafeTime, Script, SenderName};
use super::words::words;
use crate::people::Protection;
use chrono::{DateTime, Datelike, NaiveDate, TimeDelta, Timelike, Utc, Weekday};
use chrono_tz::Tz;

/// So long holds what a person who is protected has said.
pub const DAYS_PROTECTED: i64 = 90;

/// So long holds what anybody else has said.
pub const DAYS: i64 = 365;

/// So long a contact for one time is good.
pub const ONCE: TimeDelta = TimeDelta::days(1);

/// Nobody is called before or after, whatever was said.
const DAY: std::ops::Range<u32> = 8..21;

words! {
    /// By which way.
    pub Channel {
        /// A call.
        Call = "call", "contact-channel-call";
        /// A voice message.
        Voicemail = "voicemail", "contact-channel-voicemail";
        /// A text message.
        Text = "text", "contact-channel-text";
        /// A letter.
        Mail = "mail", "contact-channel-mail";
        /// An e-mail.
        Email = "email", "contact-channel-email";
        /// A message on a page of the Internet.
        Portal = "portal", "contact-channel-portal";
        /// Handed over in the office.
        Hand = "hand", "contact-channel-hand";
    }
}

words! {
    /// What for.
    pub Purpose {
        /// An appointment.
        Appointment = "appointment", "contact-purpose-appointment";
        /// Something we need to know or to have.
        Question = "question", "contact-purpose-question";
        /// A date that cannot be moved.
        Deadline = "deadline", "contact-purpose-deadline";
        /// A letter or document.
        Document = "document", "contact-purpose-document";
        /// The end of our work.
        Closing = "closing", "contact-purpose-closing";
        /// A copy for whoever files a petition for the person.
        CopyToPetitioner = "copy-to-petitioner", "contact-purpose-copy-to-petitioner";
    }
}

impl Channel {
    /// What a person has to have said yes to; nothing for what is handed over here.
    fn consent(self) -> Option<Consent> {
        match self {
            Channel::Call => Some(Consent::Call),
            Channel::Voicemail => Some(Consent::Voicemail),
            Channel::Text => Some(Consent::Text),
            Channel::Mail | Channel::Email | Channel::Portal => Some(Consent::Mail),
            Channel::Hand => None,
        }
    }

    fn fits(self, kind: Kind) -> bool {
        match self {
            Channel::Call | Channel::Voicemail | Channel::Text => kind.is_phone(),
            Channel::Mail => kind.is_address(),
            Channel::Email => kind == Kind::Email,
            Channel::Portal => kind == Kind::Portal,
            Channel::Hand => false,
        }
    }

    /// Whether it rings at that very moment.
    fn is_heard_at_once(self) -> bool {
        matches!(self, Channel::Call | Channel::Voicemail | Channel::Text)
    }

    /// Whether others may see or hear it before the person does.
    fn stays_behind(self) -> bool {
        !matches!(self, Channel::Call | Channel::Hand)
    }
}

words! {
    /// Why not; the message says what helps.
    pub Reason {
        /// There is no such way on record.
        NoContact = "no-contact", "contact-denied-no-contact";
        /// The person has not said yes.
        NotAllowed = "not-allowed", "contact-denied-not-allowed";
        /// It was said too long ago.
        Expired = "expired", "contact-denied-expired";
        /// It was safe until a day that is over.
        NoLongerSafe = "no-longer-safe", "contact-denied-no-longer-safe";
        /// Not at this time of the day or week.
        NotNow = "not-now", "contact-denied-not-now";
        /// When it is safe was not said.
        TimesUnknown = "times-unknown", "contact-denied-times-unknown";
        /// Others see or hear what comes there, or may.
        Shared = "shared", "contact-denied-shared";
        /// Somebody who stands against the person is reached the same way.
        Adverse = "adverse", "contact-denied-adverse";
        /// It was good for one time.
        Used = "used", "contact-denied-used";
        /// The person comes for their letters.
        PicksUp = "picks-up", "contact-denied-picks-up";
        /// A petitioner gets no copies of what concerns somebody who is protected.
        NoCopies = "no-copies", "contact-denied-no-copies";
    }
}

words! {
    /// Whether the office may be named to whoever answers.
    pub Mention {
        /// Never: DO NOT MENTION THIS OFFICE.
        Never = "never", "contact-mention-never";
        /// To the person alone.
        ToThemOnly = "to-them-only", "contact-mention-to-them-only";
        /// To whoever answers.
        Freely = "freely", "contact-mention-freely";
    }
}

words! {
    /// What a letter is put into.
    pub Envelope {
        /// Without a name or a mark.
        Plain = "plain", "contact-envelope-plain";
        /// Of the office.
        Office = "office", "contact-envelope-office";
    }
}

words! {
    /// What is done instead.
    pub Instead {
        /// The letter waits here until the person comes for it.
        HoldForPickUp = "hold-for-pick-up", "contact-instead-hold-for-pick-up";
        /// The person is told when they come.
        WhenTheyCome = "when-they-come", "contact-instead-when-they-come";
    }
}

/// How a person may be contacted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct How {
    /// By which of their numbers or addresses; none for what is handed over.
    pub contact: Option<ContactId>,
    /// What is said when somebody else answers.
    pub script: Script,
    /// How the office is named to whoever sees it.
    pub sender: SenderName,
    /// What a letter is put into.
    pub envelope: Envelope,
    /// Whether the office may be named.
    pub mention: Mention,
    /// The tag of the language; empty where none was said.
    pub language: String,
}

/// Why a person may not be contacted by one of their ways.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Denial {
    /// Which; none where there is none of that kind.
    pub contact: Option<ContactId>,
    /// Why not.
    pub reason: Reason,
}

/// What the rule says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Verdict {
    /// Yes, in this way.
    Allowed(How),
    /// No: every reason, and what is done instead.
    Denied {
        /// Why not.
        why: Vec<Denial>,
        /// What is done instead.
        instead: Instead,
    },
}

impl Verdict {
    /// How, where it is allowed.
    pub fn how(&self) -> Option<&How> {
        match self {
            Verdict::Allowed(how) => Some(how),
            Verdict::Denied { .. } => None,
        }
    }

    /// Every reason against it, once.
    pub fn reasons(&self) -> Vec<Reason> {
        let Verdict::Denied { why, .. } = self else {
            return Vec::new();
        };
        let mut reasons: Vec<Reason> = why.iter().map(|it| it.reason).collect();
        reasons.sort_unstable();
        reasons.dedup();
        reasons
    }
}

/// Whether a person wants their letters kept here.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Letters {
    /// They are sent, where that is safe.
    Sent,
    /// The person comes for them.
    PickedUp,
}

/// What is on record of how a person is reached.
#[derive(Debug, Clone, Copy)]
pub struct OnRecord<'a> {
    /// Every way.
    pub contacts: &'a [Contact],
    /// How far the person is protected.
    pub protection: Protection,
    /// What becomes of letters.
    pub letters: Letters,
}

/// What somebody wants to do.
#[derive(Debug, Clone, Copy)]
pub struct Asked {
    /// By which way.
    pub channel: Channel,
    /// What for.
    pub purpose: Purpose,
    /// When.
    pub now: DateTime<Utc>,
    /// In which time zone the office is.
    pub zone: Tz,
}

impl Asked {
    fn today(&self) -> NaiveDate {
        self.now.with_timezone(&self.zone).date_naive()
    }
}

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
    if it.once.is_some_and(|it| it.used_at.is_some() || it.added_at + ONCE <= asked.now) {
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
    let days = if is_strict(protection) { DAYS_PROTECTED } else { DAYS };
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
