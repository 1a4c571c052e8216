//! Screenings go by the office data that count on the day, and what was kept is read with what it was made with.

use super::*;
use crate::access::REACHES_DATA;
use crate::screening::{FUNDS_DATA, GUIDELINES_DATA, RULES_DATA};
use crate::versions::DataKind;
use crate::versions::tests::{put_in_force, sign_rows};
use chrono::TimeDelta;

const TODAY: &str = "2026-09-01";
const TOMORROW: &str = "2026-09-02";

impl Opened {
    /// A text in which something of the program's stands differently counts from a day on.
    fn changes(&self, kind: DataKind, (from, to): (&str, &str), day: &str) -> u32 {
        let shipped = (kind.shipped)();
        assert!(shipped.contains(from), "{from}");
        self.says(kind, &shipped.replace(from, to), day)
    }

    fn says(&self, kind: DataKind, words: &str, day: &str) -> u32 {
        let good = self
            .office
            .app
            .db
            .read(&Actor::PROGRAM, |tx| (kind.check)(tx, words));
        assert!(good.unwrap().is_ok(), "an office could approve it");
        put_in_force(&self.office, kind.word, words, day)
    }

    async fn tomorrow(&self) -> Browser<'_> {
        self.office.pass(TimeDelta::days(1));
        self.office.desk("lee").await
    }
}

/// What stands beside a name in a list of facts or a row of a table.
#[track_caller]
fn beside<'s>(seen: &'s Seen, name: &str) -> &'s str {
    let (_, rest) = seen.body.split_once(name).expect("the name is there");
    let end = rest.find("</tr>").or(rest.find("</dd>"));
    &rest[..end.unwrap_or(rest.len())]
}

#[tokio::test]
async fn d4_t2_guidelines_count_for_intakes_from_their_day_on() {
    let it = opened("{}").await;
    let lee = it.office.desk("lee").await;
    assert_eq!(it.save(&lee, &FOUR).await.status, 303);
    let table = |day: &str| {
        (GUIDELINES_DATA.shipped)()
            .replace("2026-01-13", day)
            .replace("version = 1", "version = 2")
            .replace("27320, 33000, 38680", "27320, 34000, 38680")
    };
    it.says(GUIDELINES_DATA, &table(TOMORROW), TOMORROW);
    let lee = it.tomorrow().await;
    assert_eq!(it.save(&lee, &FOUR).await.status, 303);
    let page = lee.get(&it.path()).await;
    assert!(
        shows(&page, "125 % of the guideline"),
        "the intake is of the day before"
    );
    // One that counted on the day of the intake already, and was approved later.
    it.says(GUIDELINES_DATA, &table(TODAY), TODAY);
    assert!(shows(&lee.get(&it.path()).await, "122 % of the guideline"));
    assert_eq!(it.save(&lee, &FOUR).await.status, 303);
    for (version, percent, by) in [
        (
            1,
            "125 %",
            "Guidelines 2026/1 (As it comes with the program)",
        ),
        (
            2,
            "125 %",
            "Guidelines 2026/1 (As it comes with the program)",
        ),
        (3, "122 %", "Guidelines 2026/2 (Version 2)"),
    ] {
        let kept = lee.get(&format!("{}/{version}", it.path())).await;
        assert!(shows(&kept, percent) && shows(&kept, by), "{version}");
    }
}

#[tokio::test]
async fn new_funds_count_from_their_day_on_and_what_was_kept_keeps_its_own() {
    let it = opened("{}").await;
    let lee = it.office.desk("lee").await;
    assert_eq!(it.save(&lee, &FOUR).await.status, 303);
    // The board lowers its ceiling, and the fund for survivors ends.
    let shipped = (FUNDS_DATA.shipped)();
    let (before, rest) = shipped.split_once("[[fund]]\nid = \"survivors\"").unwrap();
    let (_, after) = rest.split_once("\n\n").unwrap();
    let words = format!("{before}{after}").replace(
        "ceiling_percent = 200\n\n[[fund]]\nid = \"lsc\"",
        "ceiling_percent = 100\n\n[[fund]]\nid = \"lsc\"",
    );
    assert!(words.contains("ceiling_percent = 100\n"));
    it.says(FUNDS_DATA, &words, TOMORROW);
    let page = lee.get(&it.path()).await;
    assert!(
        beside(&page, "General funds").contains(">pays<"),
        "not before its day"
    );
    assert!(shows(&page, "Legal help for survivors"));
    let lee = it.tomorrow().await;
    let page = lee.get(&it.path()).await;
    assert!(beside(&page, "General funds").contains(">does not pay<"));
    assert!(!shows(&page, "Legal help for survivors"));
    let first = lee.get(&format!("{}/1", it.path())).await;
    assert!(beside(&first, "General funds").contains(">pays<"));
    assert!(shows(&first, "Legal help for survivors"));
    assert!(shows(&first, "funds 1 (As it comes with the program)"));
    assert_eq!(it.save(&lee, &FOUR).await.status, 303);
    let second = lee.get(&format!("{}/2", it.path())).await;
    assert!(beside(&second, "General funds").contains(">does not pay<"));
    assert!(shows(&second, "funds 1 (Version 1)"));
    // Back to what stood there before.
    it.says(FUNDS_DATA, shipped, "2026-09-03");
    let lee = it.tomorrow().await;
    let page = lee.get(&it.path()).await;
    assert!(beside(&page, "General funds").contains(">pays<"));
    let second = lee.get(&format!("{}/2", it.path())).await;
    assert!(beside(&second, "General funds").contains(">does not pay<"));
}

#[tokio::test]
async fn a_form_that_asks_what_no_fund_asks_any_more_is_not_kept_without_a_word() {
    let it = opened("{}").await;
    let lee = it.office.desk("lee").await;
    let gone = ("id = \"i912\"", "id = \"fee-waiver\"");
    it.changes(FUNDS_DATA, gone, TODAY);
    let old = [&FOUR[..], &[("people-i912", "3")]].concat();
    let refused = it.save(&lee, &old).await;
    assert_eq!(refused.status, 422);
    assert!(shows(
        &refused,
        "Other funds count since you opened the page"
    ));
    assert!(refused.body.contains("people-fee-waiver") && shows(&refused, "3,437.50"));
    assert_eq!(it.versions(), 0);
    assert_eq!(it.save(&lee, &FOUR).await.status, 303);
}

#[tokio::test]
async fn new_rules_find_from_their_day_on_and_what_was_found_stays_readable() {
    let it = opened(r#"{"K13":"yes"}"#).await;
    let lee = it.office.desk("lee").await;
    assert_eq!(it.save(&lee, &[]).await.status, 303);
    let says = "Somebody is held. An attorney or representative speaks with them today";
    let instead = "They would rather tell a person whether somebody is held.";
    let held = (
        "message = \"screening-find-held\"",
        "message = \"screening-find-held-ask\"",
    );
    it.changes(RULES_DATA, held, TOMORROW);
    let page = lee.get(&it.path()).await;
    assert!(shows(&page, says) && !shows(&page, instead));
    let lee = it.tomorrow().await;
    let page = lee.get(&it.path()).await;
    assert!(!shows(&page, says) && shows(&page, instead));
    assert_eq!(it.save(&lee, &[]).await.status, 303);
    let first = lee.get(&format!("{}/1", it.path())).await;
    assert!(shows(&first, says) && !shows(&first, instead));
    let second = lee.get(&format!("{}/2", it.path())).await;
    assert!(!shows(&second, says) && shows(&second, instead));
    assert!(shows(&second, "rules 1 (Version 1)"));
}

#[tokio::test]
async fn who_may_say_not_eligible_follows_the_rules_of_authority_of_the_day() {
    let it = opened("{}").await;
    it.has_licence();
    let lee = it.office.desk("lee").await;
    let no = [
        ("conclusion", "not-eligible"),
        ("reason", "Over every ceiling."),
    ];
    let nothing = (
        "\"help_document\", \"appear_state_court\", \"advise_dhs\", \"advise_court\",",
        "\"help_document\",",
    );
    it.changes(REACHES_DATA, nothing, TOMORROW);
    assert_eq!(it.save(&lee, &no).await.status, 303);
    assert!(shows(
        &lee.get(&it.path()).await,
        "Confirmed by an attorney"
    ));
    let lee = it.tomorrow().await;
    assert_eq!(it.save(&lee, &no).await.status, 303);
    assert!(shows(
        &lee.get(&it.path()).await,
        "Waits for a second pair of eyes"
    ));
}

#[tokio::test]
async fn unverified_stands_beside_each_row_until_somebody_has_compared_it() {
    let it = opened(r#"{"K13":"yes"}"#).await;
    let lee = it.office.desk("lee").await;
    assert_eq!(it.save(&lee, &FOUR).await.status, 303);
    let page = lee.get(&it.path()).await;
    let unverified = |page: &Seen| {
        let found = page.body.split("8 CFR 1003.19; 236.1").nth(1).unwrap();
        let found = found.split("</td>").next().unwrap().contains("unverified");
        (
            found,
            beside(page, "General funds").contains("unverified rule"),
        )
    };
    assert_eq!(unverified(&page), (true, true));
    sign_rows(
        &it.office,
        FUNDS_DATA.word,
        (FUNDS_DATA.shipped)(),
        &["general"],
    );
    sign_rows(
        &it.office,
        RULES_DATA.word,
        (RULES_DATA.shipped)(),
        &["held"],
    );
    let page = lee.get(&it.path()).await;
    assert_eq!(unverified(&page), (false, false));
    assert!(beside(&page, "Legal Services Corporation").contains("unverified rule"));
    assert!(
        shows(&page, "compared these rules with their sources yet"),
        "others are not verified"
    );
    // The same row in a new version is the same; with one other letter it is another.
    let other = ("8 CFR 1003.19; 236.1", "8 CFR 1003.19; 236.1 ");
    it.changes(RULES_DATA, other, TODAY);
    let same = ("ceiling_percent = 125", "ceiling_percent = 126");
    it.changes(FUNDS_DATA, same, TODAY);
    assert_eq!(unverified(&lee.get(&it.path()).await), (true, false));
}
