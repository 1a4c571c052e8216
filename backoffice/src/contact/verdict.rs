//! What is asked of the rule of contact, and what it may answer.

use super::model::{Consent, Contact, ContactId, Kind, Script, SenderName};
use super::words::words;
use crate::people::Protection;
use chrono::{DateTime, NaiveDate, Utc};
use chrono_tz::Tz;

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
    pub(super) fn consent(self) -> Option<Consent> {
        match self {
            Channel::Call => Some(Consent::Call),
            Channel::Voicemail => Some(Consent::Voicemail),
            Channel::Text => Some(Consent::Text),
            Channel::Mail | Channel::Email | Channel::Portal => Some(Consent::Mail),
            Channel::Hand => None,
        }
    }

    pub(super) fn fits(self, kind: Kind) -> bool {
        match self {
            Channel::Call | Channel::Voicemail | Channel::Text => kind.is_phone(),
            Channel::Mail => kind.is_address(),
            Channel::Email => kind == Kind::Email,
            Channel::Portal => kind == Kind::Portal,
            Channel::Hand => false,
        }
    }

    /// Whether it rings at that very moment.
    pub(super) fn is_heard_at_once(self) -> bool {
        matches!(self, Channel::Call | Channel::Voicemail | Channel::Text)
    }

    /// Whether others may see or hear it before the person does.
    pub(super) fn stays_behind(self) -> bool {
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
    pub(super) fn today(&self) -> NaiveDate {
        self.now.with_timezone(&self.zone).date_naive()
    }
}
