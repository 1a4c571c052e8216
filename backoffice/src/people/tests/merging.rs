//! Two records that turn out to be one person, and that turn out not to be.

use super::*;

impl Opened {
    fn merge(&self, kept: PersonId, merged: PersonId) -> Result<(), Problem> {
        let app = &self.office.app;
        app.db
            .write(&lee(self), |tx| merge(tx, &app.vault, kept, merged))
    }

    fn part(&self, kept: PersonId) {
        let app = &self.office.app;
        let parted = app.db.write(&lee(self), |tx| {
            let newest = parts(tx, &app.vault, kept)?.remove(0);
            part(tx, &app.vault, kept, newest.id)
        });
        parted.unwrap();
    }
}

fn names(facts: &Facts) -> Vec<String> {
    facts.names.iter().map(PersonName::whole).collect()
}

#[tokio::test]
async fn records_put_together_are_one_person_under_all_names_and_part_again() {
    let it = opened().await;
    let kept = it.add(lee(&it), &called(&["Ana Flores"])).unwrap();
    let further = made(called(&["Anita Flórez", "Ana Flores"]), |it| {
        it.country = "GT".to_owned();
        it.a_numbers = vec!["123456789".to_owned()];
    });
    let merged = it.add(lee(&it), &further).unwrap();
    it.merge(kept, merged).unwrap();
    assert_eq!(names(&it.facts(kept)), ["Ana Flores", "Anita Flórez"]);
    assert_eq!(
        it.facts(merged),
        it.facts(kept),
        "the merged number leads to the kept record"
    );
    assert_eq!(it.finds(lee(&it), "Anita Florez"), ["Ana Flores"]);
    assert!(it.merge(kept, merged).unwrap_err().is(&Refusal::SamePerson));
    it.part(kept);
    assert_eq!(names(&it.facts(kept)), ["Ana Flores"]);
    assert!(it.facts(kept).a_numbers.is_empty() && it.facts(kept).country.is_empty());
    assert_eq!(it.facts(merged), further);
    assert_eq!(it.finds(lee(&it), "Anita Florez")[0], "Anita Flórez");
}

#[tokio::test]
async fn what_was_corrected_since_stays_when_records_part() {
    let it = opened().await;
    let (app, today) = (&it.office.app, it.office.app.today());
    let kept = it.add(lee(&it), &called(&["Ana Flores"])).unwrap();
    let merged = it.add(lee(&it), &called(&["Anita Flórez"])).unwrap();
    it.merge(kept, merged).unwrap();
    let corrected = called(&["Ana María Flores", "Anita Flórez"]);
    app.db
        .write(&lee(&it), |tx| {
            change(tx, &app.vault, kept, 2, &corrected, today)
        })
        .unwrap();
    it.part(kept);
    assert_eq!(names(&it.facts(kept)), ["Ana María Flores"]);
}

#[tokio::test]
async fn whoever_was_hidden_under_one_record_is_hidden_under_both() {
    let it = opened().await;
    let app = &it.office.app;
    let open = it.add(lee(&it), &called(&["Ana Flores"])).unwrap();
    let hidden = it.add(lee(&it), &called(&["Anita Flórez"])).unwrap();
    app.db
        .write(&lee(&it), |tx| protect(tx, hidden, Protection::On))
        .unwrap();
    it.merge(open, hidden).unwrap();
    assert!(it.finds(ana(&it), "Ana Flores").is_empty());
    assert_eq!(it.finds(lee(&it), "Ana Flores"), ["Ana Flores"]);
}

#[tokio::test]
async fn a_counsellor_puts_no_records_together() {
    let it = opened().await;
    let app = &it.office.app;
    let [one, two] = ["Ana", "Anna"].map(|it_| it.add(lee(&it), &called(&[it_])).unwrap());
    let merged = app
        .db
        .write(&ana(&it), |tx| merge(tx, &app.vault, one, two));
    assert!(matches!(merged, Err(Problem::NotForYourRole)));
}

#[tokio::test]
async fn chains_of_records_lead_to_the_one_that_counts() {
    let it = opened().await;
    let ids: Vec<PersonId> = ["Ana A", "Ana B", "Ana C"]
        .map(|name| it.add(lee(&it), &called(&[name])).unwrap())
        .to_vec();
    it.merge(ids[1], ids[2]).unwrap();
    it.merge(ids[0], ids[1]).unwrap();
    for id in &ids {
        assert_eq!(names(&it.facts(*id)), ["Ana A", "Ana B", "Ana C"]);
    }
    it.part(ids[0]);
    assert_eq!(names(&it.facts(ids[0])), ["Ana A"]);
    assert_eq!(names(&it.facts(ids[2])), ["Ana B", "Ana C"]);
}

#[tokio::test]
async fn whoever_becomes_hidden_by_a_merge_is_hidden_with_all_that_was_part_of_them() {
    let it = opened().await;
    let app = &it.office.app;
    let [a, b, d] =
        ["Ana A", "Ana B", "Ana D"].map(|name| it.add(lee(&it), &called(&[name])).unwrap());
    let visit = shared::ids::VisitId(uuid::Uuid::from_u128(7));
    app.db
        .write(&lee(&it), |tx| {
            parties::add(tx, visit, d, parties::PartyRole::Client)
        })
        .unwrap();
    it.merge(a, d).unwrap();
    app.db
        .write(&lee(&it), |tx| protect(tx, b, Protection::On))
        .unwrap();
    it.merge(a, b).unwrap();
    let unseen = app.db.read(&ana(&it), parties::unseen).unwrap();
    assert!(unseen.contains(&visit));
    assert!(app.db.read(&lee(&it), parties::unseen).unwrap().is_empty());
}

#[tokio::test]
async fn a_correction_of_a_record_that_became_part_of_another_is_made_there() {
    let it = opened().await;
    let (app, today) = (&it.office.app, it.office.app.today());
    let [a, b] = ["Ana A", "Ana B"].map(|name| it.add(lee(&it), &called(&[name])).unwrap());
    let facts = called(&["Ana B", "Anita"]);
    app.db
        .write(&lee(&it), |tx| change(tx, &app.vault, b, 1, &facts, today))
        .unwrap();
    it.merge(a, b).unwrap();
    let late = called(&["Ana B", "Anita", "Nita"]);
    let refused = app
        .db
        .write(&lee(&it), |tx| change(tx, &app.vault, b, 2, &late, today));
    assert!(refused.unwrap_err().is(&Refusal::ChangedMeanwhile));
    app.db
        .write(&lee(&it), |tx| roll_back(tx, &app.vault, a, 1))
        .unwrap();
    assert_eq!(
        names(&it.facts(a)),
        ["Ana A", "Ana B", "Anita"],
        "a part keeps its names"
    );
}
