//! A letter is sent on the conditions on which its reader may be reached, asked in the moment it goes, and they stay with it.

use super::pages::{attorney, begin, finishes, office};
use super::*;
use crate::access::Role;
use crate::contact::{
    self, Channel, Consent, ContactId, Given, Good, Kind, Said, Script, SenderName, SetBy,
};
use crate::db::{Actor, Tx};
use crate::letters::delivery::{Bears, conforms};
use crate::letters::refusal::Refusal;
use crate::people::parties::{self, PartyRole};
use crate::people::{self, Facts, PersonId, PersonName, Protection};
use crate::problem::Problem;
use crate::testing::{Browser, Seen, TestOffice};
use proptest::prelude::*;
use shared::ids::VisitId;
use std::collections::BTreeSet;
use tempfile::tempdir;

const ADDRESS: &str = "17 Willow Court, Riverton";

/// Does this as the attorney.
fn does<T: Send + 'static>(
    office: &TestOffice,
    work: impl Fn(&mut Tx) -> Result<T, Problem> + Send + Sync,
) -> T {
    let all = office
        .app
        .db
        .read(&Actor::PROGRAM, |tx| Ok(crate::access::everyone(tx)?));
    let lee = all
        .unwrap()
        .into_iter()
        .find(|it| it.name == "lee")
        .unwrap();
    let actor = Actor::staff(lee.id, Role::Attorney.grants());
    office.app.db.write(&actor, work).unwrap()
}

fn is_client(office: &TestOffice, visit: &str) -> PersonId {
    let id: VisitId = visit.rsplit('/').next().unwrap().parse().unwrap();
    let app = office.app.clone();
    does(office, move |tx| {
        let mut facts = Facts::default();
        let mut name = PersonName::default();
        "Marisol".clone_into(&mut name.given);
        facts.names.push(name);
        let none = Protection::None;
        let person = people::add(tx, &app.vault, &facts, none, day("2026-09-01"))?;
        parties::add(tx, id, person, PartyRole::Client)?;
        Ok(person)
    })
}

/// Letters may go there; the office is named so.
fn gets_mail(office: &TestOffice, person: PersonId, sender: SenderName) -> ContactId {
    let app = office.app.clone();
    does(office, move |tx| {
        let mut facts = contact::Facts::of(ADDRESS);
        facts.allows = [Consent::Mail].into();
        facts.sender = sender;
        if sender == SenderName::Full {
            facts.script = Script::Office;
            facts.knows_about_visit = Said::Yes;
        }
        let given = Given {
            kind: Kind::MailAddress,
            safe_until: None,
            set_by: SetBy::Person,
            good: Good::Again,
        };
        contact::add(tx, &app.vault, person, given, &facts)
    })
}

async fn leaves(who: &Browser<'_>, letter: &str, act: &str, read: &str) -> Seen {
    let typed = [("act", act), ("read", read)];
    who.post(&format!("{letter}/leave"), &typed).await
}

#[tokio::test]
async fn whoever_mails_a_letter_reads_the_conditions_and_they_are_kept_with_it() {
    let folder = tempdir().unwrap();
    let (office, visit) = office(folder.path(), "{}").await;
    let lee = attorney(&office).await;
    let person = is_client(&office, &visit);
    gets_mail(&office, person, SenderName::Blank);
    let letter = begin(&lee, &visit, "non-engagement", &[]).await;
    assert_eq!(finishes(&lee, &letter, &[]).await.status, 303);
    let page = lee.get(&letter).await;
    for words in [
        "Plain, without name or mark",
        "Not at all",
        "Not the office’s name",
        "To the person alone",
    ] {
        assert!(page.body.contains(words), "{words}");
    }
    assert!(
        !page.body.contains(ADDRESS),
        "an address is shown to whoever asks for it"
    );
    let asked = leaves(&lee, &letter, "mail-to", "").await;
    assert!(asked.status == 200 && asked.body.contains(ADDRESS));
    // Whoever has not read them, or has read others, reads them first.
    for read in ["", "other"] {
        let refused = leaves(&lee, &letter, "mail", read).await;
        assert!(
            refused.status == 422 && refused.body.contains("is not what you have read"),
            "{}",
            refused.body
        );
    }
    let sent = leaves(&lee, &letter, "mail", page.hidden("read")).await;
    assert_eq!(sent.status, 303, "{}", sent.body);
    let page = lee.get(&letter).await.body;
    let (_, kept) = page.split_once("To whom it went").expect("it is kept");
    for words in ["17•••", "Plain, without name or mark", "Not at all"] {
        assert!(kept.contains(words), "{words}");
    }
    let lines = does(&office, move |tx| {
        tx.needs_no_event();
        contact::lines(tx, person)
    });
    assert!(
        lines
            .iter()
            .any(|it| it.channel == Channel::Mail && it.contact.is_some())
    );
    // Whoever may not see people learns that it went, and not where.
    let ada = office.desk("ada").await.get(&letter).await;
    assert!(
        ada.status == 403 || !ada.body.contains("17•••"),
        "{}",
        ada.body
    );
}

#[tokio::test]
async fn a_letter_with_a_letterhead_is_not_mailed_where_the_office_may_not_be_named() {
    let folder = tempdir().unwrap();
    let (office, visit) = office(folder.path(), "{}").await;
    let lee = attorney(&office).await;
    let person = is_client(&office, &visit);
    let letter = begin(&lee, &visit, "non-engagement", &[]).await;
    finishes(&lee, &letter, &[]).await;
    assert!(lee.get(&letter).await.body.contains("The office’s name"));
    gets_mail(&office, person, SenderName::Initials);
    let page = lee.get(&letter).await.body;
    assert!(page.contains("Void it and write it again, or hold it for pick-up."));
    assert!(!page.contains("I have mailed it"));
    let refused = leaves(&lee, &letter, "mail", "").await;
    assert!(refused.status == 422 && refused.body.contains("hold it for pick-up"));
    assert!(
        lee.get(&letter)
            .await
            .body
            .contains("the letter says too much of the sender")
    );
    // One that is written now may go, under initials.
    let other = begin(&lee, &visit, "neutral", &[]).await;
    finishes(&lee, &other, &[("dates", "warn")]).await;
    let page = lee.get(&other).await;
    assert!(page.body.contains("The office’s initials"));
    assert_eq!(
        leaves(&lee, &other, "mail", page.hidden("read"))
            .await
            .status,
        303
    );
}

#[tokio::test]
async fn a_letter_that_was_finished_before_protection_came_is_never_mailed_on_the_old_answer() {
    let folder = tempdir().unwrap();
    let (office, visit) = office(folder.path(), "{}").await;
    let lee = attorney(&office).await;
    let person = is_client(&office, &visit);
    gets_mail(&office, person, SenderName::Full);
    let letter = begin(&lee, &visit, "non-engagement", &[]).await;
    finishes(&lee, &letter, &[]).await;
    let before = lee.get(&letter).await;
    assert!(before.body.contains("I have mailed it"));
    for protection in [Protection::Screen, Protection::On] {
        does(&office, move |tx| people::protect(tx, person, protection));
        let refused = leaves(&lee, &letter, "mail", before.hidden("read")).await;
        assert_eq!(refused.status, 422, "{protection:?}");
        assert!(
            refused
                .body
                .contains("Void it and write it again, or hold it for pick-up."),
            "{protection:?}: {}",
            refused.body
        );
    }
    assert_eq!(leaves(&lee, &letter, "hold", "").await.status, 303);
}

#[tokio::test]
async fn letters_are_in_the_protected_form_for_somebody_who_is_asked_the_questions_of_safety_first()
{
    let folder = tempdir().unwrap();
    let (office, visit) = office(folder.path(), "{}").await;
    let lee = attorney(&office).await;
    let person = is_client(&office, &visit);
    does(&office, move |tx| {
        people::protect(tx, person, Protection::Screen)
    });
    let letter = begin(&lee, &visit, "non-engagement", &[]).await;
    assert!(
        lee.get(&letter)
            .await
            .body
            .contains("This person is protected.")
    );
    let told = finishes(&lee, &letter, &[("matter", "Asylum")]).await;
    assert!(told.status == 422 && told.body.contains("Leave out the word"));
    assert_eq!(finishes(&lee, &letter, &[]).await.status, 303);
    assert!(
        lee.get(&letter)
            .await
            .body
            .contains("Not the office’s name")
    );
}

#[tokio::test]
async fn no_two_letters_have_the_same_code_and_none_looks_like_a_number_or_a_hidden_person() {
    let folder = tempdir().unwrap();
    let (office, visit) = office(folder.path(), "{}").await;
    let lee = attorney(&office).await;
    let mut codes = BTreeSet::new();
    for _ in 0..12 {
        let letter = begin(&lee, &visit, "neutral", &[]).await;
        finishes(&lee, &letter, &[("dates", "warn")]).await;
        leaves(&lee, &letter, "hold", "").await;
        let page = lee.get(&letter).await.body;
        let (_, rest) = page
            .split_once("Code on the cover</dt><dd><bdi>")
            .expect("a code");
        let code = rest.split('<').next().unwrap().to_owned();
        assert!(
            code.chars().all(|it| it == '-' || it.is_ascii_uppercase()),
            "{code}"
        );
        assert!(codes.insert(code.clone()), "{code} twice");
    }
}

proptest! {
    /// Nothing goes that says more of the sender than is allowed, and nothing else is refused for it.
    #[test]
    fn a_letter_says_no_more_of_the_sender_than_its_reader_allows(bears in 0..3_usize, most in 0..4_usize) {
        let all = [Bears::Plain, Bears::Initials, Bears::Office];
        let said = conforms(all[bears], all.get(most).copied());
        prop_assert_eq!(said == Err(Refusal::SaysTooMuch), most < bears);
    }
}
