//! The page with the settings of appointments.

use super::model::{Security, Settings, Texts};
use super::secrets::Kept;
use crate::access::Permission;
use crate::appointments::parts;
use crate::web::widgets::{self, Field, Tone};
use crate::web::{Filled, Lock, View};
use maud::{Markup, html};

/// The field in which it is said, with the number of days, that what goes with it is meant to go.
pub(super) const ERASE: &str = "erase";

/// The settings as the form shows them. Passwords are never shown.
pub(super) fn filled(it: &Settings) -> Filled {
    let yes_or_no = |it: bool| if it { "yes" } else { "no" };
    let (mail, texts) = (it.mail.facts(), it.texts.facts());
    let days = it.reminder_days.iter();
    let days = days.fold(Filled::new(), |filled, day| {
        filled.with(&parts::weekday_field(*day), "yes")
    });
    days.with("version", it.version.to_string())
        .with("weeks", it.weeks_ahead.to_string())
        .with("hold_back", it.hold_back_percent.to_string())
        .with("overbook", it.overbook_percent.to_string())
        .with("keep", it.keep_days.to_string())
        .with("signature", it.signature.as_str())
        .with("mail_is_on", yes_or_no(it.mail.is_on()))
        .with("mail_host", mail.host.as_str())
        .with("mail_port", mail.port.to_string())
        .with("mail_security", mail.security.word())
        .with("mail_user", mail.user.as_str())
        .with("mail_from", mail.from.as_str())
        .with("texts_are_on", yes_or_no(it.texts.is_on()))
        .with("texts_url", texts.url.as_str())
}

/// The whole page. `there` is what is kept already, `kept` which passwords are.
pub(super) fn settings(view: &View, there: &Settings, kept: Kept, filled: &Filled) -> Markup {
    let text = view.text;
    html! {
        @if view.lock == Lock::Locked {
            (widgets::message(Tone::Attention, &text.of("appointments-settings-locked")))
        }
        (widgets::home("/appointments/settings", &widgets::corrections(view, filled)))
        (widgets::post_form(view, "/appointments/settings", &html! {
            input type="hidden" name="version" value=(filled.value("version"));
            (field(view, filled, "weeks", "appointments-settings-weeks", "number"))
            (field(view, filled, "hold_back", "appointments-settings-hold-back", "number"))
            (field(view, filled, "overbook", "appointments-settings-overbook", "number"))
            (parts::weekdays(view, filled, "reminder_days", "appointments-settings-reminder-days"))
            (field(view, filled, "keep", "appointments-settings-keep", "number"))
            @if view.may(Permission::ManageOffice) && filled.refusal("keep").is_some() { (erase(view, filled)) }
            (field(view, filled, "signature", "appointments-settings-signature", "text"))
            @if view.may(Permission::ManageOffice) {
                h2 { (text.of("appointments-settings-mail")) }
                (mail(view, kept, filled))
                h2 { (text.of("appointments-settings-texts")) }
                (texts(view, kept, filled))
            } @else {
                (servers(view, there))
            }
            button.main { (text.of("appointments-save")) }
        }))
        (parts::back(view))
    }
}

/// Asks whether the appointments that go with a smaller number are meant to go.
fn erase(view: &View, filled: &Filled) -> Markup {
    let text = view.text;
    let options = [
        (String::new(), text.of("appointments-settings-erase-no")),
        (
            filled.value("keep").to_owned(),
            text.of("appointments-settings-erase-yes"),
        ),
    ];
    widgets::choice(view, filled, ERASE, "appointments-settings-erase", &options)
}

/// Through which servers reminders go, for those who may not change that.
fn servers(view: &View, there: &Settings) -> Markup {
    let text = view.text;
    let through = |on: Option<String>| on.unwrap_or_else(|| text.of("appointments-settings-off"));
    html! {
        dl.facts {
            dt { (text.of("appointments-settings-mail")) }
            dd { bdi { (through(there.mail.on().map(|it| it.host.clone()))) } }
            dt { (text.of("appointments-settings-texts")) }
            dd { bdi { (through(there.texts.on().map(Texts::host))) } }
        }
        p.help { (text.of("appointments-settings-servers-whose")) }
    }
}

/// Whether a password is kept; which one it is nobody is told.
fn is_kept(view: &View, kept: bool) -> Markup {
    let words = if kept {
        "appointments-settings-secret-kept"
    } else {
        "appointments-settings-secret-none"
    };
    html! { p.help { (view.text.of(words)) } }
}

fn mail(view: &View, kept: Kept, filled: &Filled) -> Markup {
    let text = view.text;
    let securities = Security::ALL.map(|it| {
        let words = match it {
            Security::StartTls => "appointments-settings-mail-starttls",
            Security::Tls => "appointments-settings-mail-tls",
            Security::None => "appointments-settings-mail-plain",
        };
        (it.word().to_owned(), text.of(words))
    });
    html! {
        p { (text.of("appointments-settings-mail-why")) }
        (on_or_off(view, filled, "mail_is_on", "appointments-settings-mail-on"))
        (field(view, filled, "mail_host", "appointments-settings-mail-host", "text"))
        (field(view, filled, "mail_port", "appointments-settings-mail-port", "number"))
        (widgets::choice(view, filled, "mail_security", "appointments-settings-mail-security", &securities))
        (field(view, filled, "mail_user", "appointments-settings-mail-user", "text"))
        (field(view, filled, "mail_password", "appointments-settings-mail-password", "password"))
        (is_kept(view, kept.mail_password))
        (field(view, filled, "mail_from", "appointments-settings-mail-from", "email"))
    }
}

fn texts(view: &View, kept: Kept, filled: &Filled) -> Markup {
    html! {
        p { (view.text.of("appointments-settings-texts-why")) }
        (on_or_off(view, filled, "texts_are_on", "appointments-settings-texts-on"))
        (field(view, filled, "texts_url", "appointments-settings-texts-url", "url"))
        (token(view, filled))
        (is_kept(view, kept.texts_token))
    }
}

/// What was typed is never shown again. It is no password of a person: browsers that see two in one form want to keep the
/// wrong one.
fn token(view: &View, filled: &Filled) -> Markup {
    html! {
        div.field {
            label for="texts_token" { (view.text.of("appointments-settings-texts-token")) }
            input #texts_token name="texts_token" type="text" autocomplete="off" spellcheck="false" autocapitalize="none"
                aria-invalid=[widgets::invalid(filled, "texts_token")] aria-describedby=[filled.refusal("texts_token").map(|_| "texts_token-correction")];
            (parts::correction(view, filled, "texts_token"))
        }
    }
}

fn on_or_off(view: &View, filled: &Filled, name: &str, label: &str) -> Markup {
    let options = [
        ("no", "appointments-settings-off"),
        ("yes", "appointments-settings-on"),
    ];
    let options = options.map(|(value, words)| (value.to_owned(), view.text.of(words)));
    widgets::choice(view, filled, name, label, &options)
}

fn field(view: &View, filled: &Filled, name: &str, label: &str, kind: &str) -> Markup {
    let is_secret = kind == "password";
    let autocomplete = if is_secret { "new-password" } else { "off" };
    widgets::field(
        view,
        filled,
        Field {
            name,
            label,
            kind,
            autocomplete,
        },
    )
}
