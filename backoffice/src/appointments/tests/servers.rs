//! To which servers names and numbers go, and who may say so.

use super::seen::office;
use super::{book_at, opened, rosa, ruth, times};
use crate::access::Role;
use crate::appointments::mark_missed;
use crate::appointments::settings::{
    self, Mail, Secrets, Security, Server, Settings, Texts, secrets,
};
use crate::appointments::slots::Urgency;
use crate::db::{Actor, ReadTx};
use crate::problem::Problem;
use crate::testing::TestOffice;
use axum::http::StatusCode;
use chrono::TimeDelta;
use tempfile::tempdir;
use zeroize::Zeroizing;

fn save(
    office: &TestOffice,
    who: &Actor,
    typed: &Secrets,
    change: impl Fn(&mut Settings),
) -> Result<(), Problem> {
    let app = &office.app;
    app.db.write(who, |tx| {
        let mut changed = settings::settings(tx)?;
        change(&mut changed);
        settings::save(tx, &app.vault, &changed, typed)
    })
}

fn typed() -> Secrets {
    Secrets {
        mail_password: Some(Zeroizing::new("of the mail server".to_owned())),
        texts_token: Some(Zeroizing::new("of the gateway".to_owned())),
    }
}

fn servers(it: &mut Settings) {
    it.mail = Server::On(Mail {
        host: "mail.example.org".to_owned(),
        port: 587,
        security: Security::StartTls,
        user: "office".to_owned(),
        from: "m@example.org".to_owned(),
    });
    it.texts = Server::On(Texts {
        url: "https://texts.example.org/send".to_owned(),
    });
}

/// Whether the password and the token are there.
fn kept(office: &TestOffice) -> (bool, bool) {
    let app = &office.app;
    let read = app.db.read(&ruth(), |tx| secrets(tx, &app.vault)).unwrap();
    (read.mail_password.is_some(), read.texts_token.is_some())
}

#[test]
fn a_password_goes_to_no_server_for_which_it_was_not_typed() {
    let folder = tempdir().unwrap();
    let office = opened(folder.path());
    save(&office, &ruth(), &typed(), servers).unwrap();
    assert_eq!(kept(&office), (true, true));
    let none = Secrets::default();
    let other_sender = |it: &mut Settings| {
        let Server::On(mail) = &mut it.mail else {
            panic!("on");
        };
        mail.from = "n@example.org".to_owned();
    };
    save(&office, &ruth(), &none, other_sender).unwrap();
    save(&office, &ruth(), &none, |it| it.weeks_ahead = 3).unwrap();
    assert_eq!(kept(&office), (true, true));
    let off = |it: &mut Settings| it.mail = Server::Off(it.mail.on().unwrap().clone());
    save(&office, &ruth(), &none, off).unwrap();
    assert_eq!(kept(&office), (true, true), "off is not gone");
    let other_host = |it: &mut Settings| {
        servers(it);
        if let Server::On(mail) = &mut it.mail {
            mail.host = "mail.example.com".to_owned();
        }
    };
    save(&office, &ruth(), &none, other_host).unwrap();
    assert_eq!(kept(&office), (false, true));
    let other_gateway = |it: &mut Settings| {
        it.texts = Server::On(Texts {
            url: "https://texts.example.com/send".to_owned(),
        });
    };
    save(&office, &ruth(), &none, other_gateway).unwrap();
    assert_eq!(kept(&office), (false, false));
}

#[test]
fn whoever_only_looks_after_appointments_changes_no_server() {
    let folder = tempdir().unwrap();
    let office = opened(folder.path());
    let none = Secrets::default();
    save(&office, &rosa(1), &none, |it| it.weeks_ahead = 3).unwrap();
    for (typed, change) in [
        (&none, servers as fn(&mut Settings)),
        (&typed(), |_: &mut Settings| {}),
    ] {
        let refused = save(&office, &rosa(1), typed, change);
        assert!(matches!(refused, Err(Problem::NotForYourRole)));
    }
    assert_eq!(kept(&office), (false, false));
}

const FORM: [(&str, &str); 14] = [
    ("weeks", "6"),
    ("hold_back", "30"),
    ("overbook", "5"),
    ("on-mon", "yes"),
    ("keep", "365"),
    ("signature", "M."),
    ("mail_is_on", "yes"),
    ("mail_host", "mail.example.org"),
    ("mail_port", "465"),
    ("mail_security", "tls"),
    ("mail_user", "office"),
    ("mail_from", "m@example.org"),
    ("texts_are_on", "yes"),
    ("texts_url", "https://texts.example.org/send?from=M"),
];

fn form<'a>(change: &[(&'a str, &'a str)]) -> Vec<(&'a str, &'a str)> {
    let is_changed = |name: &str| change.iter().any(|(it, _)| *it == name);
    let same = FORM.iter().copied().filter(|(name, _)| !is_changed(name));
    same.chain(change.iter().copied()).collect()
}

#[tokio::test]
async fn years_of_appointments_go_only_when_somebody_who_may_has_been_told_how_many_and_said_so() {
    let folder = tempdir().unwrap();
    let office = office(folder.path());
    office.add("ruth", Role::Director);
    let _keyholder = office.desk("lee").await;
    let (db, vault) = (&office.app.db, &office.app.vault);
    let all = times(db, 2);
    for time in &all[..2] {
        book_at(db, vault, time.id, Urgency::Ordinary).unwrap();
    }
    office.pass(TimeDelta::days(120));
    db.write(&Actor::PROGRAM, mark_missed).unwrap();
    let (ruth, rosa) = (office.desk("ruth").await, office.desk("rosa").await);
    let path = "/appointments/settings";
    let keeps = |days| form(&[("version", "0"), ("keep", days)]);
    let refused = rosa.post(path, &keeps("92")).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(refused.body.contains("such as a director"));
    let days = |it: &mut Settings| it.keep_days = 92;
    let hidden = save(&office, &super::rosa(1), &Secrets::default(), days);
    assert!(matches!(hidden, Err(Problem::NotForYourRole)));
    let asked = ruth.post(path, &keeps("92")).await;
    assert_eq!(asked.status, StatusCode::UNPROCESSABLE_ENTITY);
    let plain = asked.body.replace(['\u{2068}', '\u{2069}'], "");
    assert!(plain.contains("with who came to them: 2."), "{plain}");
    assert!(plain.contains("name=\"erase\"") && plain.contains("value=\"92\""));
    let of_another = form(&[("version", "0"), ("keep", "93"), ("erase", "92")]);
    let asked = ruth.post(path, &of_another).await;
    assert_eq!(asked.status, StatusCode::UNPROCESSABLE_ENTITY);
    let meant = form(&[("version", "0"), ("keep", "92"), ("erase", "92")]);
    assert_eq!(ruth.post(path, &meant).await.status, StatusCode::SEE_OTHER);
    let more = form(&[("version", "1"), ("keep", "400")]);
    assert_eq!(ruth.post(path, &more).await.status, StatusCode::SEE_OTHER);
}

#[tokio::test]
async fn a_director_sets_the_servers_and_the_record_names_their_machines() {
    let folder = tempdir().unwrap();
    let office = office(folder.path());
    office.add("ruth", Role::Director);
    let _keyholder = office.desk("lee").await;
    let ruth = office.desk("ruth").await;
    let path = "/appointments/settings";
    let typed = form(&[("version", "0"), ("mail_password", "a password")]);
    assert_eq!(ruth.post(path, &typed).await.status, StatusCode::SEE_OTHER);
    let page = ruth.get(path).await.body;
    assert!(page.contains("One is kept") && page.contains("None is kept"));
    assert!(!page.contains("a password\""));

    // Off: what was typed stays for the day on which it is on again.
    let off = [
        ("version", "1"),
        ("mail_is_on", "no"),
        ("texts_are_on", "no"),
    ];
    assert_eq!(
        ruth.post(path, &form(&off)).await.status,
        StatusCode::SEE_OTHER
    );
    let page = ruth.get(path).await.body;
    for value in [
        "mail.example.org",
        "465",
        "office",
        "texts.example.org/send",
    ] {
        assert!(page.contains(value), "{value}");
    }
    assert!(page.contains("One is kept"));

    let rosa = office.desk("rosa").await;
    let page = rosa.get(path).await.body;
    assert!(!page.contains("name=\"mail_host\"") && page.contains("such as a director"));
    let other = [
        ("version", "2"),
        ("mail_host", "mail.example.com"),
        ("mail_password", "x"),
    ];
    assert_eq!(
        rosa.post(path, &form(&other)).await.status,
        StatusCode::SEE_OTHER
    );
    let page = ruth.get(path).await.body;
    assert!(page.contains("mail.example.org") && !page.contains("mail.example.com"));

    let read = |tx: &mut ReadTx| Ok(crate::events::newest(tx, i64::MAX, 200)?);
    let events = office.app.db.read(&Actor::PROGRAM, read).unwrap();
    let details: String = events.into_iter().map(|it| it.detail).collect();
    for fact in [
        r#""mail_host":"mail.example.org""#,
        r#""mail_password":"new""#,
        r#""texts_host":"texts.example.org""#,
    ] {
        assert!(details.contains(fact), "{fact} in {details}");
    }
    assert!(!details.contains("a password") && !details.contains("from=M"));
}

#[tokio::test]
async fn a_password_that_cannot_be_sealed_loses_nothing_else() {
    let folder = tempdir().unwrap();
    let office = office(folder.path());
    office.add("ruth", Role::Director);
    let ruth = office.desk("ruth").await;
    office.app.vault.lock();
    let typed = form(&[("version", "0"), ("texts_token", "a token")]);
    let refused = ruth.post("/appointments/settings", &typed).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    for value in ["value=\"6\"", "mail.example.org", "texts_token-correction"] {
        assert!(refused.body.contains(value), "{value}");
    }
    assert!(!refused.body.contains("a token\""));
}
