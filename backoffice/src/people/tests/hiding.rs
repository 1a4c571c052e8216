//! Who is hidden is not there for others.

use super::*;

impl Opened {
    fn hide(&self, id: PersonId) {
        let app = &self.office.app;
        let hidden = app
            .db
            .write(&lee(self), |tx| protect(tx, id, Protection::On));
        hidden.unwrap();
    }
}

#[tokio::test]
async fn a_40_t1_t2_a_colleague_who_searches_the_exact_name_finds_nobody_no_count_and_it_is_noted()
{
    let it = opened().await;
    let id = it.add(lee(&it), &called(&["Marisol Quispe"])).unwrap();
    it.add(lee(&it), &called(&["Marisol Quiroga"])).unwrap();
    assert_eq!(it.finds(ana(&it), "Marisol").len(), 2);
    it.hide(id);
    assert_eq!(it.finds(ana(&it), "Marisol"), ["Marisol Quiroga"]);
    assert!(it.finds(ana(&it), "Marisol Quispe").is_empty());
    assert_eq!(it.events()[0], "people-event-hidden-searched");
    assert_eq!(it.finds(lee(&it), "Marisol Quispe")[0], "Marisol Quispe");
    let app = &it.office.app;
    for actor in [ana(&it), lee(&it)] {
        let seen = app
            .db
            .read(&actor, |tx| listing::newest(tx, &app.vault, None));
        let expected = if actor == lee(&it) { 2 } else { 1 };
        assert_eq!(seen.unwrap().0.len(), expected);
        let read = app.db.write(&actor, |tx| read(tx, &app.vault, id));
        assert_eq!(read.is_ok(), actor == lee(&it));
        let known = app.db.read(&actor, |tx| versions(tx, id));
        assert_eq!(known.is_ok(), actor == lee(&it));
    }
}

#[tokio::test]
async fn nobody_learns_of_a_hidden_person_from_their_family() {
    let it = opened().await;
    let app = &it.office.app;
    let hidden = it.add(lee(&it), &called(&["Rosa Díaz"])).unwrap();
    let spouse = it.add(lee(&it), &called(&["Juan Díaz"])).unwrap();
    app.db
        .write(&lee(&it), |tx| {
            relate(tx, &app.vault, spouse, hidden, Relation::Spouse)
        })
        .unwrap();
    it.hide(hidden);
    let seen = |actor: Actor| {
        let all = app.db.read(&actor, |tx| related(tx, &app.vault, spouse));
        all.unwrap().len()
    };
    assert_eq!((seen(lee(&it)), seen(ana(&it))), (1, 0));
}

#[tokio::test]
async fn the_team_lets_a_colleague_in_and_somebody_always_remains() {
    let it = opened().await;
    let app = &it.office.app;
    let id = it.add(lee(&it), &called(&["Rosa Díaz"])).unwrap();
    it.hide(id);
    let out = app.db.write(&lee(&it), |tx| untie(tx, id, it.lee));
    assert!(out.unwrap_err().is(&Refusal::LastOfTeam));
    let walled = app
        .db
        .write(&lee(&it), |tx| tie(tx, id, it.lee, Tie::Barred));
    assert!(walled.unwrap_err().is(&Refusal::LastOfTeam));
    let rosa = it.office.add("rosa", Role::Reception);
    let refused = app.db.write(&lee(&it), |tx| tie(tx, id, rosa, Tie::Team));
    assert!(refused.unwrap_err().is(&Refusal::NotForTeam));
    app.db
        .write(&lee(&it), |tx| tie(tx, id, it.ana, Tie::Team))
        .unwrap();
    assert_eq!(it.finds(ana(&it), "Rosa"), ["Rosa Díaz"]);
    app.db.write(&ana(&it), |tx| untie(tx, id, it.lee)).unwrap();
    assert!(it.finds(lee(&it), "Rosa").is_empty());
}

#[tokio::test]
async fn a_wall_stands_before_everybody_behind_it_and_only_a_representative_takes_it_away() {
    let it = opened().await;
    let app = &it.office.app;
    let id = it.add(lee(&it), &called(&["Rosa Díaz"])).unwrap();
    app.db
        .write(&lee(&it), |tx| tie(tx, id, it.ana, Tie::Barred))
        .unwrap();
    assert!(it.finds(ana(&it), "Rosa").is_empty());
    let own = app.db.write(&ana(&it), |tx| untie(tx, id, it.ana));
    assert!(matches!(own, Err(Problem::NotFound)));
    app.db.write(&lee(&it), |tx| untie(tx, id, it.ana)).unwrap();
    assert_eq!(it.finds(ana(&it), "Rosa"), ["Rosa Díaz"]);
}

#[tokio::test]
async fn a_counsellor_hides_somebody_and_cannot_take_the_protection_away() {
    let it = opened().await;
    let app = &it.office.app;
    let id = it.add(ana(&it), &called(&["Rosa Díaz"])).unwrap();
    app.db
        .write(&ana(&it), |tx| protect(tx, id, Protection::On))
        .unwrap();
    let lower = app
        .db
        .write(&ana(&it), |tx| protect(tx, id, Protection::None));
    assert!(matches!(lower, Err(Problem::NotForYourRole)));
    let stranger = app
        .db
        .write(&lee(&it), |tx| protect(tx, id, Protection::None));
    assert!(matches!(stranger, Err(Problem::NotFound)));
}

#[tokio::test]
async fn whoever_leaves_hands_on_the_people_whom_nobody_else_sees() {
    let it = opened().await;
    let app = &it.office.app;
    it.office.add("ruth", Role::Director);
    let id = it.add(lee(&it), &called(&["Rosa Díaz"])).unwrap();
    it.hide(id);
    let refused =
        crate::access::deactivate(app, &Actor::PROGRAM, it.lee, &crate::access::Takers::new());
    assert!(refused.is_err());
    let takers = [("teams".to_owned(), it.ana)].into();
    crate::access::deactivate(app, &Actor::PROGRAM, it.lee, &takers).unwrap();
    assert_eq!(it.finds(ana(&it), "Rosa"), ["Rosa Díaz"]);
}

#[test]
fn a_wall_is_never_overruled_and_who_is_hidden_is_seen_by_the_team_alone() {
    for (protection, _, _) in Protection::ALL {
        assert!(!sees(protection, Some(Tie::Barred)));
        assert!(sees(protection, Some(Tie::Team)));
        assert_eq!(sees(protection, None), protection < Protection::On);
    }
}

#[tokio::test]
async fn nobody_opens_a_wall_by_putting_a_colleague_into_the_team() {
    let it = opened().await;
    let app = &it.office.app;
    let id = it.add(lee(&it), &called(&["Rosa Díaz"])).unwrap();
    let omar = it.office.add("omar", Role::Counsellor);
    let put = |actor: Actor, tie_: Tie| app.db.write(&actor, |tx| tie(tx, id, omar, tie_));
    put(lee(&it), Tie::Barred).unwrap();
    let opened = put(ana(&it), Tie::Team);
    assert!(matches!(opened, Err(Problem::NotForYourRole)));
    put(lee(&it), Tie::Team).unwrap();
}

#[tokio::test]
async fn whose_last_day_is_over_is_nobody_who_sees_a_hidden_person() {
    let it = opened().await;
    let app = &it.office.app;
    let id = it.add(lee(&it), &called(&["Rosa Díaz"])).unwrap();
    it.hide(id);
    app.db
        .write(&lee(&it), |tx| tie(tx, id, it.ana, Tie::Team))
        .unwrap();
    let today = it.office.app.today();
    let profile = crate::access::Profile {
        last_day: Some(today),
        ..Default::default()
    };
    let ends = app.db.write(&Actor::PROGRAM, |tx| {
        crate::access::set_profile(tx, it.ana, &profile, today)
    });
    ends.unwrap();
    it.office.pass(chrono::TimeDelta::days(2));
    let out = app.db.write(&lee(&it), |tx| untie(tx, id, it.lee));
    assert!(out.unwrap_err().is(&Refusal::LastOfTeam));
}
