//! What an office may say of its appointments.

use crate::appointments::refusal::Refusal;
use chrono::Weekday;
use lettre::Address;
use std::net::IpAddr;
use std::ops::RangeInclusive;

/// Nobody knows further ahead.
const WEEKS_MAX: u32 = 26;

/// More than half would leave few places for everybody.
const HOLD_BACK_MAX: u32 = 50;

/// More would send people home who came in time.
const OVERBOOK_MAX: u32 = 25;

/// The port of mail servers, unless another is named.
pub(super) const MAIL_PORT: u16 = 587;

/// Fewer would leave out what the figures of a quarter count; nobody needs more than ten years.
const KEEP_DAYS: RangeInclusive<u32> = 92..=3650;

/// A signature is a letter or two, not the office's name.
const SIGNATURE_CHARACTERS_MAX: usize = 12;

/// What the office says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::appointments) struct Settings {
    /// People are booked so many weeks ahead.
    pub(in crate::appointments) weeks_ahead: u32,
    /// So many per cent of the places are kept for urgent matters.
    pub(in crate::appointments) hold_back_percent: u32,
    /// So many per cent more people are booked than there are places.
    pub(in crate::appointments) overbook_percent: u32,
    /// On these days somebody in the office makes reminders.
    pub(in crate::appointments) reminder_days: Vec<Weekday>,
    /// Past appointments are erased after so many days.
    pub(in crate::appointments) keep_days: u32,
    /// What stands under a reminder.
    pub(in crate::appointments) signature: String,
    pub(in crate::appointments) mail: Server<Mail>,
    pub(in crate::appointments) texts: Server<Texts>,
    /// Rises with every change.
    pub(in crate::appointments) version: i64,
}

/// A server that sends reminders. What was typed of one stays while it is off, however little it was.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::appointments) enum Server<T> {
    Off(T),
    On(T),
}

impl<T> Server<T> {
    /// The server, when reminders are sent through it.
    pub(in crate::appointments) fn on(&self) -> Option<&T> {
        match self {
            Server::On(it) => Some(it),
            Server::Off(_) => None,
        }
    }

    /// Whether reminders are sent through it.
    pub(in crate::appointments) fn is_on(&self) -> bool {
        self.on().is_some()
    }

    /// What is known of it, on or off.
    pub(super) fn facts(&self) -> &T {
        match self {
            Server::On(it) | Server::Off(it) => it,
        }
    }
}

/// How e-mail is sent. Its password lies sealed elsewhere.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::appointments) struct Mail {
    pub(in crate::appointments) host: String,
    pub(in crate::appointments) port: u16,
    pub(in crate::appointments) security: Security,
    /// Empty for a server that asks for none.
    pub(in crate::appointments) user: String,
    pub(in crate::appointments) from: String,
}

/// How the conversation with a mail server is kept secret.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::appointments) enum Security {
    /// TLS, asked for at the beginning.
    StartTls,
    /// TLS from the first byte.
    Tls,
    /// None: only to a server on this very machine.
    None,
}

impl Mail {
    /// Whether a password typed for one belongs to the other: it is never handed to another server, account or line.
    pub(super) fn is_same_account(&self, other: &Mail) -> bool {
        let of = |it: &Mail| (it.host.clone(), it.port, it.security, it.user.clone());
        of(self) == of(other)
    }
}

/// How text messages are sent. The gateway's token lies sealed elsewhere.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::appointments) struct Texts {
    pub(in crate::appointments) url: String,
}

impl Texts {
    /// The machine to which messages go; what else stands in its address is nobody's business.
    pub(super) fn host(&self) -> String {
        let url = reqwest::Url::parse(&self.url).ok();
        let host = url.as_ref().and_then(|it| it.host_str());
        host.unwrap_or_default().to_owned()
    }
}

impl Security {
    pub(in crate::appointments) const ALL: [Security; 3] =
        [Security::StartTls, Security::Tls, Security::None];

    /// The word under which it is stored.
    pub(in crate::appointments) fn word(self) -> &'static str {
        match self {
            Security::StartTls => "starttls",
            Security::Tls => "tls",
            Security::None => "none",
        }
    }

    pub(super) fn find(word: &str) -> Option<Security> {
        Security::ALL.into_iter().find(|it| it.word() == word)
    }
}

/// Whether a host is this very machine.
pub(in crate::appointments) fn is_here(host: &str) -> bool {
    let host = host.trim_matches(['[', ']']);
    host == "localhost" || host.parse().is_ok_and(|it: IpAddr| it.is_loopback())
}

/// Whether nobody on the way can read along.
fn is_private(url: &reqwest::Url) -> bool {
    let is_near = url.scheme() == "http" && url.host_str().is_some_and(is_here);
    url.scheme() == "https" || is_near
}

/// What stands in the form.
#[derive(Debug, Clone, Default)]
pub(super) struct Typed {
    pub(super) weeks_ahead: String,
    pub(super) hold_back: String,
    pub(super) overbook: String,
    pub(super) reminder_days: Vec<Weekday>,
    pub(super) keep_days: String,
    pub(super) signature: String,
    pub(super) mail_is_on: bool,
    pub(super) mail_host: String,
    pub(super) mail_port: String,
    pub(super) mail_security: String,
    pub(super) mail_user: String,
    pub(super) mail_from: String,
    pub(super) texts_are_on: bool,
    pub(super) texts_url: String,
}

impl Typed {
    /// The settings, or the field that has to be corrected and why. `servers` are those there are, when whoever types may
    /// not change them.
    pub(super) fn read(
        &self,
        version: i64,
        servers: Option<(Server<Mail>, Server<Texts>)>,
    ) -> Result<Settings, (&'static str, Refusal)> {
        let percent = |field, typed: &str, max| {
            let read = typed.parse().ok().filter(|it| *it <= max);
            read.ok_or((field, Refusal::PercentOutOfRange { max }))
        };
        let weeks = self.weeks_ahead.parse().ok();
        let weeks = weeks.filter(|it| (1..=WEEKS_MAX).contains(it));
        let keep = self.keep_days.parse().ok();
        let (min, max) = (*KEEP_DAYS.start(), *KEEP_DAYS.end());
        let keep = keep.filter(|it| KEEP_DAYS.contains(it));
        if self.signature.is_empty() {
            return Err(("signature", Refusal::NameMissing));
        }
        if SIGNATURE_CHARACTERS_MAX < self.signature.chars().count() {
            let max = SIGNATURE_CHARACTERS_MAX;
            return Err(("signature", Refusal::NameTooLong { max }));
        }
        if self.reminder_days.is_empty() {
            return Err(("reminder_days", Refusal::NoWeekday));
        }
        let (mail, texts) = match servers {
            Some(it) => it,
            None => (self.mail()?, self.texts()?),
        };
        Ok(Settings {
            weeks_ahead: weeks.ok_or(("weeks", Refusal::WeeksOutOfRange { max: WEEKS_MAX }))?,
            hold_back_percent: percent("hold_back", &self.hold_back, HOLD_BACK_MAX)?,
            overbook_percent: percent("overbook", &self.overbook, OVERBOOK_MAX)?,
            reminder_days: self.reminder_days.clone(),
            keep_days: keep.ok_or(("keep", Refusal::KeepOutOfRange { min, max }))?,
            signature: self.signature.clone(),
            mail,
            texts,
            version,
        })
    }

    fn mail(&self) -> Result<Server<Mail>, (&'static str, Refusal)> {
        if !self.mail_is_on {
            return Ok(Server::Off(Mail {
                host: self.mail_host.clone(),
                port: self.mail_port.parse().unwrap_or(MAIL_PORT),
                security: Security::find(&self.mail_security).unwrap_or(Security::StartTls),
                user: self.mail_user.clone(),
                from: self.mail_from.clone(),
            }));
        }
        if self.mail_host.is_empty() {
            return Err(("mail_host", Refusal::MailServer));
        }
        let security = Security::find(&self.mail_security);
        let security = security.ok_or(("mail_security", Refusal::NotOnTheList))?;
        if security == Security::None && !is_here(&self.mail_host) {
            return Err(("mail_security", Refusal::MailPlain));
        }
        if self.mail_from.parse::<Address>().is_err() {
            return Err(("mail_from", Refusal::MailFrom));
        }
        Ok(Server::On(Mail {
            host: self.mail_host.clone(),
            port: self
                .mail_port
                .parse()
                .map_err(|_| ("mail_port", Refusal::MailServer))?,
            security,
            user: self.mail_user.clone(),
            from: self.mail_from.clone(),
        }))
    }

    /// A password in the address of a gateway would lie there unsealed, so it is refused, also while the gateway is off.
    fn texts(&self) -> Result<Server<Texts>, (&'static str, Refusal)> {
        let field = "texts_url";
        let url = reqwest::Url::parse(&self.texts_url);
        let has_password = |it: &reqwest::Url| !it.username().is_empty() || it.password().is_some();
        match url {
            Ok(it) if has_password(&it) => Err((field, Refusal::TextsPassword)),
            _ if !self.texts_are_on => Ok(Server::Off(Texts {
                url: self.texts_url.clone(),
            })),
            Ok(it) if is_private(&it) => Ok(Server::On(Texts { url: it.into() })),
            _ => Err((field, Refusal::TextsAddress)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn typed() -> Typed {
        let word = str::to_owned;
        Typed {
            weeks_ahead: word("8"),
            hold_back: word("20"),
            overbook: word("0"),
            reminder_days: vec![Weekday::Mon],
            keep_days: word("365"),
            signature: word("M."),
            mail_is_on: true,
            mail_host: word("mail.example.org"),
            mail_port: word("587"),
            mail_security: word("starttls"),
            mail_user: word("office"),
            mail_from: word("m@example.org"),
            texts_are_on: true,
            texts_url: word("https://texts.example.org/send"),
        }
    }

    #[track_caller]
    fn check(change: impl FnOnce(&mut Typed), field: &str, why: &Refusal) {
        let mut typed = typed();
        change(&mut typed);
        let (found, refusal) = typed.read(0, None).unwrap_err();
        assert_eq!((found, &refusal), (field, why));
    }

    #[test]
    fn what_makes_sense_is_read_and_what_is_off_is_kept_as_it_was_typed() {
        let read = typed().read(3, None).unwrap();
        assert_eq!(read.mail.on().unwrap().security, Security::StartTls);
        let off = Typed {
            mail_is_on: false,
            mail_from: String::new(),
            texts_are_on: false,
            texts_url: "ftp://".to_owned(),
            ..typed()
        };
        let read = off.read(3, None).unwrap();
        assert!(!read.mail.is_on() && !read.texts.is_on());
        let facts = (&read.mail.facts().host, &read.texts.facts().url);
        assert_eq!(
            (facts.0.as_str(), facts.1.as_str()),
            ("mail.example.org", "ftp://")
        );
    }

    #[test]
    fn whoever_may_not_change_the_servers_changes_none() {
        let there = typed().read(0, None).unwrap();
        let other = Typed {
            mail_host: "mail.example.com".to_owned(),
            texts_are_on: false,
            weeks_ahead: "9".to_owned(),
            ..typed()
        };
        let servers = (there.mail.clone(), there.texts.clone());
        let read = other.read(0, Some(servers)).unwrap();
        assert_eq!((read.mail, read.texts), (there.mail, there.texts));
        assert_eq!(read.weeks_ahead, 9);
    }

    #[test]
    fn a_password_belongs_to_one_account_over_one_kind_of_line() {
        let of = |change: fn(&mut Typed)| {
            let mut typed = typed();
            change(&mut typed);
            typed.mail().unwrap().facts().clone()
        };
        let own = of(|_| {});
        assert!(own.is_same_account(&of(|it| it.mail_from = "n@example.org".to_owned())));
        for change in [
            (|it| it.mail_host = "mail.example.com".to_owned()) as fn(&mut Typed),
            |it| it.mail_port = "25".to_owned(),
            |it| it.mail_user = "other".to_owned(),
            |it| it.mail_security = "tls".to_owned(),
        ] {
            assert!(!own.is_same_account(&of(change)));
        }
    }

    #[test]
    fn no_password_is_kept_in_an_address() {
        for url in [
            "https://lee:word@texts.example.org/",
            "https://lee@texts.example.org/",
        ] {
            check(
                |it| it.texts_url = url.to_owned(),
                "texts_url",
                &Refusal::TextsPassword,
            );
            let off = |it: &mut Typed| {
                it.texts_are_on = false;
                it.texts_url = url.to_owned();
            };
            check(off, "texts_url", &Refusal::TextsPassword);
        }
    }

    #[test]
    fn nothing_is_sent_in_the_clear_to_another_machine() {
        let plain = |it: &mut Typed| it.mail_security = "none".to_owned();
        check(plain, "mail_security", &Refusal::MailPlain);
        check(
            |it| it.texts_url = "http://texts.example.org/send".to_owned(),
            "texts_url",
            &Refusal::TextsAddress,
        );
        for (host, url) in [
            ("127.0.0.1", "http://127.0.0.1:9/"),
            ("::1", "http://[::1]:9/"),
            ("localhost", "http://localhost:9/"),
        ] {
            let here = Typed {
                mail_security: "none".to_owned(),
                mail_host: host.to_owned(),
                texts_url: url.to_owned(),
                ..typed()
            };
            assert!(here.read(0, None).is_ok(), "{host} {url}");
        }
    }

    #[test]
    fn what_makes_no_sense_is_said_at_its_field() {
        check(
            |it| it.keep_days = "91".to_owned(),
            "keep",
            &Refusal::KeepOutOfRange { min: 92, max: 3650 },
        );
        check(
            |it| it.weeks_ahead = "0".to_owned(),
            "weeks",
            &Refusal::WeeksOutOfRange { max: 26 },
        );
        check(
            |it| it.hold_back = "51".to_owned(),
            "hold_back",
            &Refusal::PercentOutOfRange { max: 50 },
        );
        check(
            |it| it.overbook = "26".to_owned(),
            "overbook",
            &Refusal::PercentOutOfRange { max: 25 },
        );
        check(
            |it| it.mail_from = "M.".to_owned(),
            "mail_from",
            &Refusal::MailFrom,
        );
        check(
            |it| it.mail_port = "70000".to_owned(),
            "mail_port",
            &Refusal::MailServer,
        );
        check(
            |it| it.mail_host = String::new(),
            "mail_host",
            &Refusal::MailServer,
        );
        check(
            |it| it.reminder_days = Vec::new(),
            "reminder_days",
            &Refusal::NoWeekday,
        );
        check(
            |it| it.signature = String::new(),
            "signature",
            &Refusal::NameMissing,
        );
        check(
            |it| it.signature = "x".repeat(13),
            "signature",
            &Refusal::NameTooLong { max: 12 },
        );
    }
}
