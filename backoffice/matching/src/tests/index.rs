//! The index: who is found, and who not any more.

use crate::invented::{Chance, Half, Lists, Person};
use crate::{FactKind, Grade, Index, Reason, Record, compare};
use proptest::prelude::*;

fn of(names: &[&str]) -> Index<usize> {
    let mut index = Index::new();
    for (key, name) in names.iter().enumerate() {
        index.put(key, &Record::named(*name));
    }
    index
}

fn keys(index: &Index<usize>, name: &str) -> Vec<usize> {
    index
        .find(&Record::named(name), 20)
        .iter()
        .map(|it| it.key)
        .collect()
}

#[test]
fn the_best_comes_first_with_its_reasons() {
    let index = of(&["Ana Lopez", "Anna López Ruiz", "Omar Khalid", "ana lópez"]);
    assert_eq!(keys(&index, "Ana López")[..2], [0, 3]);
    let hits = index.find(&Record::named("Ana López"), 20);
    assert_eq!(hits.len(), 3, "{hits:?}");
    assert_eq!(
        (hits[0].grade, &hits[0].reasons[..]),
        (Grade::Same, &[Reason::SameName][..])
    );
}

#[test]
fn who_is_removed_or_renamed_is_not_found_under_the_old_name() {
    let mut index = of(&["Guillermo Zapata", "De la Cruz Inés", "Min Jun Kim"]);
    index.put(0, &Record::named("Pedro Quiroga"));
    assert_eq!(keys(&index, "Guillermo Zapata"), [] as [usize; 0]);
    assert_eq!(keys(&index, "Quiroga Pedro"), [0]);
    for key in 0..3 {
        assert!(index.remove(key));
        assert!(!index.remove(key));
    }
    assert!(index.is_empty());
    assert_eq!(keys(&index, "Inés Delacruz"), [] as [usize; 0]);
    index.put(7, &Record::named("Inés Delacruz"));
    assert_eq!(keys(&index, "Ines De la Cruz"), [7]);
}

#[test]
fn each_of_several_names_is_found() {
    let mut index = Index::new();
    let mut record = Record::named("Fatima Haidari");
    record.names.push("فاطمه نوری".into());
    index.put("a", &record);
    assert_eq!(index.find(&Record::named("Fatema Noori"), 5).len(), 1);
    assert_eq!(index.find(&Record::named("Haidari Fatima"), 5).len(), 1);
}

#[test]
fn somebody_is_found_by_a_number_alone() {
    let mut index = Index::new();
    index.put(
        1,
        &Record::named("Rosa Mendoza").fact(FactKind::ANumber, "A123456789"),
    );
    let asked = Record::named("Lin Wei").fact(FactKind::ANumber, "A-123-456-789");
    let hits = index.find(&asked, 5);
    assert_eq!(hits[0].grade, Grade::Same);
    assert!(index.remove(1));
    assert!(index.find(&asked, 5).is_empty());
}

#[test]
fn people_are_found_while_their_name_is_typed() {
    let index = of(&[
        "Guadalupe Hernández",
        "Guillermo Zapata",
        "Мухаммад Рахимов",
        "Ana Hernandez",
    ]);
    let completed = |typed: &str| {
        index
            .complete(typed, 10)
            .iter()
            .map(|it| it.key)
            .collect::<Vec<_>>()
    };
    assert!(completed("gua").contains(&0));
    assert!(completed("guadalupe her").starts_with(&[0]));
    assert!(completed("hern").contains(&0) && completed("hern").contains(&3));
    assert!(completed("rahim").contains(&2), "{:?}", completed("rahim"));
    assert!(completed("").is_empty() && completed("  ").is_empty());
}

#[test]
fn a_name_is_found_among_many_of_the_same_cultures() {
    let lists = Lists::of(Half::Tuning);
    let mut index = crate::invented::figures::haystack(&lists, 3000);
    for name in ["Abdurrahman Qaderi", "Yevhen Pidhirnyi"] {
        index.put(99_999, &Record::named(name));
        let hits = index.find(&Record::named(name), 20);
        assert_eq!(hits[0].key, 99_999);
    }
}

fn name() -> impl Strategy<Value = String> {
    let lists = Lists::of(Half::Tuning);
    any::<u64>().prop_map(move |seed| Person::of(&lists, seed).0.latin(&mut Chance::of(seed)))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    #[test]
    fn everybody_finds_themselves_first(names in prop::collection::vec(name(), 1..12)) {
        let index = of(&names.iter().map(String::as_str).collect::<Vec<_>>());
        for name in &names {
            let hits = index.find(&Record::named(name.as_str()), 12);
            let own = Record::named(names[hits[0].key].as_str());
            let best = compare(&Record::named(name.as_str()), &own);
            prop_assert!(best.score >= 985, "{:?}", best);
        }
    }

    #[test]
    fn whoever_is_found_is_found_in_any_order(name in name(), other in name(), by in 1usize..3) {
        let index = of(&[&name, &other]);
        let mut words: Vec<&str> = name.split(' ').collect();
        let by = by % words.len();
        words.rotate_left(by);
        prop_assert!(keys(&index, &words.join(" ")).contains(&0));
    }

    #[test]
    fn removing_removes(names in prop::collection::vec(name(), 2..8)) {
        let mut index = of(&names.iter().map(String::as_str).collect::<Vec<_>>());
        index.remove(0);
        prop_assert!(!keys(&index, &names[0]).contains(&0));
        for (key, name) in names.iter().enumerate().skip(1) {
            prop_assert!(keys(&index, name).contains(&key));
        }
    }

    #[test]
    fn the_score_is_the_same_both_ways(one in name(), two in name()) {
        let (one, two) = (Record::named(one), Record::named(two));
        prop_assert_eq!(compare(&one, &two).score, compare(&two, &one).score);
    }
}
