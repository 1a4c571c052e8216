//! What is known of one way to reach a person, and what they said of it. All of it begins at "no".

use super::value::masked;
use super::words::words;
use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
use std::fmt;
use uuid::Uuid;
use zeroize::Zeroize;

/// Names one way to reach somebody.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct ContactId(pub Uuid);

impl fmt::Display for ContactId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

words! {
    /// What kind of way it is.
    pub Kind {
        /// Their own telephone that goes with them.
        Cell = "cell", "contact-kind-cell";
        /// The telephone at home, which others answer too.
        Home = "home", "contact-kind-home";
        /// The telephone at work.
        Work = "work", "contact-kind-work";
        /// The telephone of a relative or friend.
        RelativePhone = "relative-phone", "contact-kind-relative-phone";
        /// Where they get letters, other than at home.
        MailAddress = "mail-address", "contact-kind-mail-address";
        /// Where they live.
        HomeAddress = "home-address", "contact-kind-home-address";
        /// The address of a relative or friend.
        RelativeAddress = "relative-address", "contact-kind-relative-address";
        /// E-mail.
        Email = "email", "contact-kind-email";
        /// Another place on the Internet where they read messages.
        Portal = "portal", "contact-kind-portal";
    }
}

impl Kind {
    /// Whether it is a number.
    pub fn is_phone(self) -> bool {
        matches!(
            self,
            Kind::Cell | Kind::Home | Kind::Work | Kind::RelativePhone
        )
    }

    /// Whether it is an address to which letters go.
    pub fn is_address(self) -> bool {
        matches!(
            self,
            Kind::MailAddress | Kind::HomeAddress | Kind::RelativeAddress
        )
    }

    /// Whether somebody else answers there, as a rule.
    pub fn is_of_others(self) -> bool {
        matches!(
            self,
            Kind::Work | Kind::RelativePhone | Kind::RelativeAddress
        )
    }
}

words! {
    /// What may be done with it.
    pub Consent {
        /// Call.
        Call = "call", "contact-may-call";
        /// Leave a voice message.
        Voicemail = "voicemail", "contact-may-voicemail";
        /// Send a text message.
        Text = "text", "contact-may-text";
        /// Write: a letter, an e-mail.
        Mail = "mail", "contact-may-mail";
    }
}

words! {
    /// What is said when somebody else answers.
    pub Script {
        /// Asks for the person, and says nothing else.
        OnlyMe = "only-me", "contact-script-only-me";
        /// Says that a friend called.
        Friend = "friend", "contact-script-friend";
        /// May say the name of the office.
        Office = "office", "contact-script-office";
    }
}

words! {
    /// How the office is named to whoever sees a call, a letter or an e-mail.
    pub SenderName {
        /// Not at all.
        Blank = "blank", "contact-sender-blank";
        /// By initials.
        Initials = "initials", "contact-sender-initials";
        /// By its name.
        Full = "full", "contact-sender-full";
    }
}

words! {
    /// When it is safe.
    pub SafeTime {
        /// Eight to noon.
        Morning = "morning", "contact-time-morning";
        /// Noon to five.
        Afternoon = "afternoon", "contact-time-afternoon";
        /// Five to nine.
        Evening = "evening", "contact-time-evening";
        /// Saturday and Sunday.
        Weekend = "weekend", "contact-time-weekend";
        /// At any time at which one calls people.
        Any = "any", "contact-time-any";
    }
}

words! {
    /// A question that has three answers.
    pub Said {
        /// Not known, or not asked.
        Unsure = "unsure", "contact-said-unsure";
        /// Yes.
        Yes = "yes", "contact-said-yes";
        /// No.
        No = "no", "contact-said-no";
    }
}

words! {
    /// Who said so.
    pub SetBy {
        /// The person, to somebody of the staff.
        Person = "person", "contact-set-by-person";
        /// The person, in a form of a visit; confirmed face to face.
        Visit = "visit", "contact-set-by-visit";
    }
}

/// What is sealed of a contact.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Facts {
    /// The number or the address.
    pub value: String,
    /// Whose it is, where it is somebody else's.
    pub bearer: String,
    /// What may be done with it.
    pub allows: BTreeSet<Consent>,
    /// How the office is named.
    pub sender: SenderName,
    /// What is said when somebody else answers.
    pub script: Script,
    /// When it is safe.
    pub times: BTreeSet<SafeTime>,
    /// In which language, as a tag.
    pub language: String,
    /// Whether somebody else sees or hears what comes there.
    pub shared: Said,
    /// Who does.
    pub shared_with: String,
    /// Whether whoever answers may know that the person was here.
    pub knows_about_visit: Said,
}

impl Facts {
    /// Nothing is allowed yet.
    pub fn of(value: &str) -> Facts {
        Facts {
            value: value.to_owned(),
            bearer: String::new(),
            allows: BTreeSet::new(),
            sender: SenderName::Blank,
            script: Script::OnlyMe,
            times: BTreeSet::new(),
            language: String::new(),
            shared: Said::Unsure,
            shared_with: String::new(),
            knows_about_visit: Said::Unsure,
        }
    }
}

impl Drop for Facts {
    fn drop(&mut self) {
        self.value.zeroize();
        self.bearer.zeroize();
        self.shared_with.zeroize();
    }
}

impl fmt::Debug for Facts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Facts(…)")
    }
}

/// A contact that is good for one time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Once {
    /// Since when it is on record; after a day it is no good any more.
    pub added_at: DateTime<Utc>,
    /// When it was used.
    pub used_at: Option<DateTime<Utc>>,
}

/// Whether somebody who stands against the person is reached the same way.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Household {
    /// Nobody whom we know of.
    Clear,
    /// Somebody is.
    Adverse,
}

/// One way to reach a person.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Contact {
    /// Which.
    pub id: ContactId,
    /// What kind.
    pub kind: Kind,
    /// How often it was said anew.
    pub version: u64,
    /// The day on which the person said that it is safe.
    pub verified_on: NaiveDate,
    /// Until when, if they said so.
    pub safe_until: Option<NaiveDate>,
    /// Who said so.
    pub set_by: SetBy,
    /// Whether it is good for one time only.
    pub once: Option<Once>,
    /// Who else is reached the same way.
    pub household: Household,
    /// What is sealed.
    pub facts: Facts,
}

impl Contact {
    /// What lists show: enough to tell two apart, and nothing that can be read over a shoulder.
    pub fn masked(&self) -> String {
        masked(self.kind, &self.facts.value)
    }
}
