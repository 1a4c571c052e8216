//! The rules that may be in the way of the directory and of referrals; each says what to do instead.

use crate::problem::Refuses;

/// The rule that was in the way; each has a message with a remedy.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub(super) enum Refusal {
    /// An entry without the name of an organisation.
    #[error("the organisation has no name")]
    NoOrganisation,
    /// Nothing is said of what it offers.
    #[error("no service is named")]
    NoService,
    /// A word that is none of the list.
    #[error("{word} is not on the list")]
    UnknownWord {
        /// The word.
        word: String,
    },
    /// More letters than a field holds.
    #[error("longer than {max} letters")]
    TooLong {
        /// So many are taken.
        max: usize,
    },
    /// Signs that nobody sees, and that may turn what is read round.
    #[error("signs that cannot be seen")]
    Hidden,
    /// What is typed is no day.
    #[error("no day")]
    NoDay,
    /// A day that has not come yet.
    #[error("a day to come")]
    DayToCome,
    /// Legal help with immigration by somebody who is neither an attorney nor recognised.
    #[error("legal help with immigration without an authority")]
    NoAuthority,
    /// Recognised by the Department of Justice, without the day of the roster.
    #[error("no day of the roster")]
    NoRosterDay,
    /// An attorney without a bar.
    #[error("no bar")]
    NoBar,
    /// How it was verified was not chosen.
    #[error("not said how it was verified")]
    NoHow,
    /// Somebody else has changed it in the meantime.
    #[error("somebody has changed this entry in the meantime")]
    Changed,
    /// The entry is closed.
    #[error("the entry is closed")]
    Closed,
    /// The same entry stood in the file before.
    #[error("twice in the file")]
    Twice,
    /// A reason was not chosen.
    #[error("no reason")]
    NoReason,
    /// A warm referral without a release that is in force.
    #[error("no release in force")]
    NoRelease,
    /// The release is over.
    #[error("the release expired on {on}")]
    ReleaseExpired {
        /// Its last day.
        on: String,
    },
    /// The release was taken back.
    #[error("the release was revoked on {on}")]
    ReleaseRevoked {
        /// When.
        on: String,
    },
    /// A kind of fact that the release does not name.
    #[error("the release does not name {kind}")]
    NotReleased {
        /// The message with its name.
        kind: String,
    },
    /// Nothing is chosen that may be told.
    #[error("no kind of fact")]
    NoKind,
    /// A release that would hold longer than it may.
    #[error("longer than {days} days")]
    ReleaseTooLong {
        /// So long it may hold.
        days: i64,
    },
    /// A release that ends before it begins.
    #[error("ends before it begins")]
    ReleaseBackwards,
    /// It is not said in which language it was explained.
    #[error("no language")]
    NoLanguage,
    /// A note cannot be sealed while the office is locked.
    #[error("the office is locked")]
    NoteLocked,
    /// Nothing is noted where a note is needed.
    #[error("no note")]
    NoNote,
    /// It is closed already.
    #[error("closed already")]
    IsClosed,
    /// It is open.
    #[error("open already")]
    IsOpen,
    /// What became of it was not chosen.
    #[error("no outcome")]
    NoOutcome,
    /// No file was chosen.
    #[error("no file")]
    NoFile,
    /// The file is no text, no JSON and no package.
    #[error("not a file of a directory")]
    UnknownFile,
    /// Not UTF-8.
    #[error("not UTF-8")]
    NotUtf8,
    /// A quote is open to the end of the file.
    #[error("line {line}: a quote is not closed")]
    OpenQuote {
        /// Where it begins.
        line: String,
    },
    /// The package is broken, or larger inside than anything that is taken.
    #[error("the package cannot be opened")]
    BrokenPackage,
    /// More entries than are taken at once.
    #[error("more than {max} entries")]
    TooMany {
        /// So many are taken.
        max: usize,
    },
    /// This part of the file cannot be read.
    #[error("cannot be read")]
    Unreadable,
    /// Where the file comes from, this entry is not for handing out.
    #[error("not to be handed out")]
    Confidential,
    /// The file would change something else now than what was looked at.
    #[error("other changes than were looked at")]
    OtherChanges,
}

impl Refuses for Refusal {
    fn message(&self) -> &'static str {
        match self {
            Refusal::NoOrganisation => "referrals-refused-no-organisation",
            Refusal::NoService => "referrals-refused-no-service",
            Refusal::UnknownWord { .. } => "referrals-refused-unknown-word",
            Refusal::TooLong { .. } => "referrals-refused-too-long",
            Refusal::Hidden => "referrals-refused-hidden",
            Refusal::NoDay => "referrals-refused-no-day",
            Refusal::DayToCome => "referrals-refused-day-to-come",
            Refusal::NoAuthority => "referrals-refused-no-authority",
            Refusal::NoRosterDay => "referrals-refused-no-roster-day",
            Refusal::NoBar => "referrals-refused-no-bar",
            Refusal::NoHow => "referrals-refused-no-how",
            Refusal::Changed => "referrals-refused-changed",
            Refusal::Closed => "referrals-refused-closed",
            Refusal::Twice => "referrals-refused-twice",
            Refusal::NoReason => "referrals-refused-no-reason",
            Refusal::NoRelease => "referrals-refused-no-release",
            Refusal::ReleaseExpired { .. } => "referrals-refused-release-expired",
            Refusal::ReleaseRevoked { .. } => "referrals-refused-release-revoked",
            Refusal::NotReleased { .. } => "referrals-refused-not-released",
            Refusal::NoKind => "referrals-refused-no-kind",
            Refusal::ReleaseTooLong { .. } => "referrals-refused-release-too-long",
            Refusal::ReleaseBackwards => "referrals-refused-release-backwards",
            Refusal::NoLanguage => "referrals-refused-no-language",
            Refusal::NoteLocked => "referrals-refused-note-locked",
            Refusal::NoNote => "referrals-refused-no-note",
            Refusal::IsClosed => "referrals-refused-is-closed",
            Refusal::IsOpen => "referrals-refused-is-open",
            Refusal::NoOutcome => "referrals-refused-no-outcome",
            Refusal::NoFile => "referrals-refused-no-file",
            Refusal::UnknownFile => "referrals-refused-unknown-file",
            Refusal::NotUtf8 => "referrals-refused-not-utf8",
            Refusal::OpenQuote { .. } => "referrals-refused-open-quote",
            Refusal::BrokenPackage => "referrals-refused-broken-package",
            Refusal::TooMany { .. } => "referrals-refused-too-many",
            Refusal::Unreadable => "referrals-refused-unreadable",
            Refusal::Confidential => "referrals-refused-confidential",
            Refusal::OtherChanges => "referrals-refused-other-changes",
        }
    }

    fn values(&self) -> Vec<(&'static str, String)> {
        match self {
            Refusal::UnknownWord { word } => vec![("word", shortened(word))],
            Refusal::TooLong { max } | Refusal::TooMany { max } => vec![("max", max.to_string())],
            Refusal::ReleaseTooLong { days } => vec![("days", days.to_string())],
            Refusal::ReleaseExpired { on } | Refusal::ReleaseRevoked { on } => {
                vec![("on", on.clone())]
            }
            Refusal::OpenQuote { line } => vec![("line", line.clone())],
            // The kind is named on the page, in the words of its reader.
            _ => Vec::new(),
        }
    }
}

/// So many letters of what was typed are said again.
const SAID_AGAIN: usize = 40;

fn shortened(word: &str) -> String {
    let seen = |it: &char| !it.is_control();
    word.chars().filter(seen).take(SAID_AGAIN).collect()
}
