//! The pages of referrals, as those see them who may.

use crate::access::Role;
use crate::kiosks::tests::device::Device;
use crate::kiosks::tests::main_of;
use crate::testing::{Browser, Seen, TestOffice};
use chrono::TimeDelta;
use insta::assert_snapshot;
use tempfile::tempdir;
use translations::{Language, Text};

pub(super) const PANTRY: [(&str, &str); 9] = [
    ("organisation", "St. Brigid Pantry"),
    ("site", "Parish hall"),
    ("service-food", "yes"),
    ("language-es", "yes"),
    ("language-ht", "yes"),
    ("phone", "555 010 2030"),
    ("address", "1 Main St\nBrooklyn"),
    ("hours", "Mon–Fri 9–5"),
    ("area", "Brooklyn"),
];

pub(super) const ATTORNEYS: [(&str, &str); 6] = [
    ("organisation", "Harbor Immigration Law"),
    ("service-immigration-legal", "yes"),
    ("language-ar", "yes"),
    ("authority", "attorney"),
    ("authority_number", "NY 123456"),
    ("phone", "555 010 7788"),
];

/// The page without the ids, which are others each time.
fn page(seen: &Seen) -> String {
    let id = |it: &str| it.len() == 36 && it.matches('-').count() == 4;
    let pieces = seen
        .body
        .split_inclusive(|it: char| !it.is_ascii_alphanumeric() && it != '-');
    let plain: String = pieces
        .map(|it| {
            let word = it.trim_end_matches(|it: char| !it.is_ascii_alphanumeric());
            if id(word) {
                it.replace(word, "ID")
            } else {
                it.to_owned()
            }
        })
        .collect();
    main_of(&plain)
}

/// Adds an entry; its address.
pub(super) async fn add(lee: &Browser<'_>, entry: &[(&str, &str)]) -> String {
    let added = lee.post("/referrals/directory/new", entry).await;
    let to = added.location.unwrap_or_else(|| panic!("{}", added.body));
    to.split('?').next().unwrap().to_owned()
}

/// An office in which Lee is an attorney, Rosa at reception, Vera a volunteer, and one visitor is there.
pub(super) async fn office(folder: &std::path::Path) -> (TestOffice, String) {
    let office = TestOffice::open(folder);
    for (name, role) in [
        ("lee", Role::Attorney),
        ("rosa", Role::Reception),
        ("vera", Role::Volunteer),
        ("ruth", Role::Director),
        ("ada", Role::Auditor),
        ("ivo", Role::ItAdmin),
    ] {
        office.add(name, role);
    }
    let kiosk = Device::pair(&office, "door").await;
    let record = kiosk.visit(&office, 1, "es", r#"{"K08":"Marisol"}"#).await;
    let visit = record.frame.visit_id.to_string();
    (office, format!("/intakes/{visit}"))
}

async fn reads(browser: &Browser<'_>, tag: &str) {
    let seen = browser.post("/my/language", &[("language", tag)]).await;
    assert_eq!(seen.status, 303, "{}", seen.body);
}

#[tokio::test]
async fn the_directory_is_filled_searched_and_kept_right() {
    let folder = tempdir().unwrap();
    let (office, _) = office(folder.path()).await;
    let lee = office.desk("lee").await;
    let ruth = office.desk("ruth").await;
    assert_snapshot!("room", page(&ruth.get("/referrals").await));
    assert_snapshot!(
        "directory_empty",
        page(&lee.get("/referrals/directory").await)
    );
    assert_snapshot!("form", page(&lee.get("/referrals/directory/new").await));
    let pantry = add(&lee, &PANTRY).await;
    let law = add(&lee, &[&ATTORNEYS[..], &[("how", "roster")]].concat()).await;
    office.pass(TimeDelta::minutes(2));
    let verified = lee
        .post(
            &format!("{pantry}/verify"),
            &[("seen", "1"), ("how", "phone")],
        )
        .await;
    assert_eq!(verified.status, 303);
    assert_snapshot!("entry", page(&lee.get(&pantry).await));
    assert_snapshot!("directory", page(&lee.get("/referrals/directory").await));
    let found = |path: &'static str| async {
        let body = lee.get(path).await.body;
        [
            body.contains("St. Brigid"),
            body.contains("Harbor Immigration"),
        ]
    };
    assert_eq!(
        found("/referrals/directory?service=food").await,
        [true, false]
    );
    assert_eq!(
        found("/referrals/directory?language=ar").await,
        [false, true]
    );
    assert_eq!(
        found("/referrals/directory?area=brookLYN").await,
        [true, false]
    );
    assert_eq!(found("/referrals/directory?find=7788").await, [false, true]);
    assert_eq!(found("/referrals/directory?show=due").await, [false, false]);
    assert_eq!(
        found("/referrals/directory?find=nobody").await,
        [false, false]
    );
    office.pass(TimeDelta::days(181));
    let lee = office.desk("lee").await;
    let due = lee.get("/referrals/directory?show=due").await;
    assert_snapshot!("due", page(&due));
    reads(&lee, "ar").await;
    assert_snapshot!("entry_in_arabic", page(&lee.get(&law).await));
}

#[tokio::test]
async fn what_was_typed_stays_and_a_notario_is_refused_with_what_to_do() {
    let folder = tempdir().unwrap();
    let (office, _) = office(folder.path()).await;
    let lee = office.desk("lee").await;
    let notario = [
        ("organisation", "Notaría Lopez"),
        ("service-immigration-legal", "yes"),
        ("language-es", "yes"),
        ("hours", "always"),
        ("authority", "none"),
    ];
    let refused = lee.post("/referrals/directory/new", &notario).await;
    assert_eq!(refused.status, 422);
    for stays in [
        "Notaría Lopez",
        ">always<",
        "Only an attorney or an organisation recognised",
    ] {
        assert!(refused.body.contains(stays), "{stays}");
    }
    let ticked = "name=\"language-es\" value=\"yes\" checked";
    assert!(refused.body.contains(ticked), "what was ticked stays");
    let list = lee.get("/referrals/directory?show=all").await.body;
    assert!(!list.contains("Lopez"));
    let pantry = add(&lee, &PANTRY).await;
    let edit = format!("{pantry}/edit");
    let changed = [&PANTRY[..], &[("seen", "1"), ("cost", "Free")]].concat();
    assert_eq!(lee.post(&edit, &changed).await.status, 303);
    let late = lee.post(&edit, &changed).await;
    assert!(late.status == 422 && late.body.contains("Somebody has changed this entry"));
    let back = lee.post(&format!("{pantry}/versions/1/restore"), &[]).await;
    assert_eq!(back.status, 303);
    assert_snapshot!(
        "version",
        page(&lee.get(&format!("{pantry}/versions/2")).await)
    );
    let silent = lee
        .post(&format!("{pantry}/verify"), &[("seen", "3")])
        .await;
    assert!(silent.status == 422 && silent.body.contains("Choose how you made sure"));
    assert_eq!(lee.post(&format!("{pantry}/close"), &[]).await.status, 303);
    assert!(lee.get(&pantry).await.body.contains("nobody is sent there"));
}

#[tokio::test]
async fn a_13_t1_what_nobody_verified_is_printed_with_call_first_and_what_is_closed_not_at_all() {
    let folder = tempdir().unwrap();
    let (office, _) = office(folder.path()).await;
    let lee = office.desk("lee").await;
    let pantry = add(&lee, &PANTRY).await;
    let vera = office.desk("vera").await;
    let slip = format!("{pantry}/slip?language=");
    for language in Language::all() {
        let words = Text::new(*language).of("slip-call-first");
        let before = vera.get(&format!("{slip}{language}")).await.body;
        assert!(before.contains(&words), "{language}");
        assert!(
            before.contains("Please call first."),
            "{language}: beside English"
        );
    }
    assert_snapshot!(
        "slip_in_spanish",
        page(&vera.get(&format!("{slip}es")).await)
    );
    let verify = [("seen", "1"), ("how", "phone")];
    lee.post(&format!("{pantry}/verify"), &verify).await;
    let verified = vera.get(&format!("{slip}es")).await.body;
    assert!(!verified.contains("Please call first."));
    for hidden in ["Food", "food", "Parish hall", "Marisol", "NY 123456"] {
        assert!(!main_of(&verified).contains(hidden), "{hidden}");
    }
    office.pass(TimeDelta::days(181));
    let rosa = office.desk("rosa").await;
    let old = rosa.get(&format!("{slip}ar")).await.body;
    assert!(old.contains("Please call first.") && old.contains("dir=\"rtl\""));
    let lee = office.desk("lee").await;
    lee.post(&format!("{pantry}/close"), &[]).await;
    let closed = rosa.get(&format!("{slip}es")).await;
    assert!(closed.status == 422 && !closed.body.contains("555 010 2030"));
}

#[tokio::test]
async fn somebody_is_sent_elsewhere_and_asked_about_later() {
    let folder = tempdir().unwrap();
    let (office, intake) = office(folder.path()).await;
    let lee = office.desk("lee").await;
    let pantry = add(&lee, &PANTRY).await;
    let id = pantry.rsplit('/').next().unwrap();
    assert!(
        lee.get(&intake)
            .await
            .body
            .contains(&format!("{intake}/referrals"))
    );
    assert_snapshot!(
        "visit_none",
        page(&lee.get(&format!("{intake}/referrals?service=food")).await)
    );
    let to = format!("{intake}/referrals/to/{id}");
    let form = lee.get(&to).await;
    assert_snapshot!("to", page(&form));
    let disabled = "value=\"warm\" disabled";
    assert!(
        form.body.contains(disabled),
        "without a release there is no button"
    );
    assert!(
        form.body.contains("slip?language=es"),
        "the slip is in the visitor's language"
    );
    let referral = form.hidden("referral").to_owned();
    let warm = [
        ("referral", referral.as_str()),
        ("way", "warm"),
        ("reason", "no-room"),
        ("kind-name", "yes"),
        ("note", "is afraid"),
    ];
    let refused = lee.post(&to, &warm).await;
    assert!(refused.status == 422 && refused.body.contains("There is no release in force"));
    assert!(refused.body.contains("is afraid"), "what was typed stays");
    let release = [
        ("release-kind-name", "yes"),
        ("purpose", "no-room"),
        ("signed_on", "2026-09-01"),
        ("explained_in", "es"),
    ];
    assert_eq!(
        lee.post(&format!("{to}/release"), &release).await.status,
        303
    );
    let form = lee.get(&to).await;
    assert!(!form.body.contains(disabled));
    let made = lee.post(&to, &warm).await;
    let one = made.location.unwrap();
    assert_snapshot!("one", page(&lee.get(&one).await));
    assert_snapshot!(
        "visit",
        page(&lee.get(&format!("{intake}/referrals")).await)
    );
    let rosa = office.desk("rosa").await;
    let seen = rosa.get(&one).await.body;
    assert!(
        seen.contains("one note") && !seen.contains("is afraid"),
        "reception reads no notes"
    );
    let bare = rosa.get(&to).await.body;
    assert!(
        !bare.contains("value=\"warm\""),
        "nor tells anybody of a visitor"
    );
    let outcome = [
        ("outcome", "accepted"),
        ("follow_up_on", "2026-09-01"),
        ("note", ""),
    ];
    assert_eq!(
        rosa.post(&format!("{one}/outcome"), &outcome).await.status,
        303
    );
    assert_snapshot!("to_ask", page(&rosa.get("/referrals/due").await));
    assert_eq!(rosa.post(&format!("{one}/close"), &[]).await.status, 303);
    let silent = rosa.post(&format!("{one}/reopen"), &[("note", " ")]).await;
    assert!(silent.status == 422 && silent.body.contains("Write why it is opened again"));
    let again = rosa
        .post(&format!("{one}/reopen"), &[("note", "called back")])
        .await;
    assert_eq!(again.status, 303);
    assert!(lee.get(&one).await.body.contains("called back"));
    let revoke = lee.get(&format!("{intake}/referrals")).await.body;
    let (_, rest) = revoke.split_once(&format!("{intake}/releases/")).unwrap();
    let release = rest.split('/').next().unwrap();
    let back = rosa
        .post(&format!("{intake}/releases/{release}/revoke"), &[])
        .await;
    assert_eq!(back.status, 303);
    assert!(lee.get(&to).await.body.contains(disabled), "taken back");
}

#[tokio::test]
async fn notes_are_sealed_and_whoever_reads_them_is_recorded() {
    let folder = tempdir().unwrap();
    let (office, intake) = office(folder.path()).await;
    let lee = office.desk("lee").await;
    let pantry = add(&lee, &PANTRY).await;
    let to = format!(
        "{intake}/referrals/to/{}",
        pantry.rsplit('/').next().unwrap()
    );
    let cold = [
        ("way", "cold"),
        ("reason", "wish"),
        ("note", "Qwertzuiopolis"),
    ];
    let one = lee.post(&to, &cold).await.location.unwrap();
    assert!(lee.get(&one).await.body.contains("Qwertzuiopolis"));
    let ruth = office.desk("ruth").await;
    let events = ruth.get("/events").await.body;
    assert!(events.contains("Notes of a referral read") && !events.contains("Qwertzuiopolis"));
    for entry in std::fs::read_dir(folder.path()).unwrap() {
        let path = entry.unwrap().path();
        let bytes = if path.is_file() {
            std::fs::read(&path).unwrap()
        } else {
            Vec::new()
        };
        let has = bytes.windows(14).any(|it| it == b"Qwertzuiopolis");
        assert!(!has, "{}", path.display());
    }
    assert_eq!(ruth.post("/lock", &[]).await.status, 303);
    let seen = lee.get(&one).await.body;
    assert!(!seen.contains("Qwertzuiopolis") && seen.contains("one note"));
    let rosa = office.desk("rosa").await;
    let locked = rosa.post(&to, &cold).await;
    assert!(
        locked.status == 422 && locked.body.contains("Qwertzuiopolis"),
        "what was typed stays"
    );
    let plain = [("way", "cold"), ("reason", "wish")];
    assert_eq!(
        rosa.post(&to, &plain).await.status,
        303,
        "works while locked"
    );
}

#[tokio::test]
async fn a_file_is_looked_at_before_it_changes_anything() {
    let folder = tempdir().unwrap();
    let (office, _) = office(folder.path()).await;
    let lee = office.desk("lee").await;
    add(&lee, &PANTRY).await;
    let ivo = office.desk("ivo").await;
    assert_snapshot!("import_form", page(&ivo.get("/referrals/import").await));
    let none = ivo.post_file("/referrals/import", "").await;
    assert!(none.status == 422 && none.body.contains("No file was chosen"));
    let file = "organisation,site,services,phone,languages,secret\n\
        St. Brigid Pantry,Parish hall,food; shelter,555 010 2030,es; ht,x\n\
        New Clinic,,medical,555 010 1111,es,\n\
        Brigid’s,,food,555 010 2030,,\n\
        Notario <b>Lopez</b>,,immigration-legal,555,,\n\
        ,,food,,,\n";
    let brought = ivo.post_file("/referrals/import", file).await;
    let look = brought.location.unwrap();
    let seen = ivo.get(&look).await;
    assert_snapshot!("import_look", page(&seen));
    assert!(!seen.body.contains("<b>Lopez"), "shown as it was written");
    let before = lee.get("/referrals/directory?show=all").await.body;
    assert!(!before.contains("New Clinic"), "nothing has changed yet");
    let refused = ivo.get(&format!("{look}/refused")).await;
    assert!(refused.body.contains("\"5\"") && refused.body.contains("Only an attorney"));
    let set = seen.hidden("set").to_owned();
    let kept = ivo.post(&format!("{look}/keep"), &[("set", &set)]).await;
    assert_eq!(kept.status, 303);
    assert_snapshot!("import_kept", page(&ivo.get(&look).await));
    let other = ivo.post(&format!("{look}/keep"), &[("set", "x")]).await;
    assert!(
        other.status == 422
            && other
                .body
                .contains("Something has changed since you looked")
    );
    reads(&ivo, "es").await;
    assert_eq!(ivo.get(&look).await.status, 200);
    assert_eq!(ivo.post(&format!("{look}/put-away"), &[]).await.status, 303);
    assert_eq!(ivo.get(&look).await.status, 404);
    let taken = ivo.get("/referrals/directory/file").await;
    assert!(taken.body.contains("New Clinic"));
    assert_eq!(taken.headers["content-type"], "text/csv; charset=utf-8");
}

#[tokio::test]
async fn whoever_audits_sees_figures_and_no_visit_and_no_few() {
    let folder = tempdir().unwrap();
    let (office, intake) = office(folder.path()).await;
    let lee = office.desk("lee").await;
    let pantry = add(&lee, &PANTRY).await;
    let to = format!(
        "{intake}/referrals/to/{}",
        pantry.rsplit('/').next().unwrap()
    );
    lee.post(&to, &[("way", "cold"), ("reason", "no-room")])
        .await;
    assert_snapshot!("figures", page(&lee.get("/referrals/figures").await));
    let ada = office.desk("ada").await;
    assert_snapshot!(
        "figures_outside",
        page(&ada.get("/referrals/figures").await)
    );
    let file = lee.get("/referrals/figures/file").await.body;
    assert!(file.contains("\"few\"") && !file.contains("\"1\""));
    assert!(
        ada.get("/statistics")
            .await
            .body
            .contains("/referrals/figures")
    );
    let wrong = ada
        .get("/referrals/figures?first=soon&last=2026-01-01")
        .await;
    assert!(wrong.status == 422 && wrong.body.contains("value=\"soon\""));
    for path in [
        "/referrals",
        "/referrals/due",
        &format!("{intake}/referrals"),
        &to,
    ] {
        assert_eq!(ada.get(path).await.status, 403, "{path}");
    }
    let ivo = office.desk("ivo").await;
    for path in ["/referrals/due", &format!("{intake}/referrals")] {
        assert_eq!(ivo.get(path).await.status, 403, "{path}");
    }
    let vera = office.desk("vera").await;
    assert_eq!(vera.get("/referrals/directory").await.status, 200);
    assert_eq!(vera.get("/referrals/directory/new").await.status, 403);
}
