//! Which names go together, script by script, and why.

use crate::{Birth, BirthMatch, FactKind, Grade, Name, Part, Reason, Record, compare};

/// Compares two names both ways; the grade and one of the reasons.
#[track_caller]
fn check(one: &str, two: &str, grade: Grade, reason: Reason) {
    let (first, second) = (Record::named(one), Record::named(two));
    let compared = compare(&first, &second);
    assert_eq!(
        compared,
        compare(&second, &first),
        "{one} and {two}, both ways"
    );
    assert!(
        compared.grade >= Some(grade),
        "{one} and {two}: {compared:?}"
    );
    assert!(
        compared.reasons.contains(&reason),
        "{one} and {two}: {compared:?}"
    );
}

/// The two are not likely one person.
#[track_caller]
fn check_apart(one: &str, two: &str) {
    let compared = compare(&Record::named(one), &Record::named(two));
    assert!(
        compared.score < Grade::LIKELY,
        "{one} and {two}: {compared:?}"
    );
}

#[test]
fn a_name_is_the_same_with_other_capitals_marks_and_hyphens() {
    check(
        "María-José LÓPEZ",
        "maria jose lopez",
        Grade::Same,
        Reason::SameName,
    );
    check(
        "Nguyễn Thị Hồng",
        "nguyen thi hong",
        Grade::Same,
        Reason::SameName,
    );
    check(
        "O’Brien Seán",
        "O'Brien Sean",
        Grade::Same,
        Reason::SameName,
    );
    check("مُحَمَّد علـــي", "محمد على", Grade::Same, Reason::SameName);
    check("ኃይሌ ሥላሴ", "ሀይሌ ስላሴ", Grade::Same, Reason::SameName);
}

#[test]
fn a_name_is_found_in_another_script() {
    let other = Reason::OtherScript;
    check("Мухаммад Рахимов", "Muhammad Rahimov", Grade::Likely, other);
    check("محمد رحيموف", "Мухаммад Рахимов", Grade::Likely, other);
    check(
        "محمد عبدالرحمن",
        "Mohamed Abdurrahman",
        Grade::Likely,
        other,
    );
    check("عبد الله حسن", "Abdullah Hasan", Grade::Likely, other);
    check("فاطمة الزهراء", "Fatima Alzahra", Grade::Likely, other);
    check("حمید کرمی", "Hamid Karami", Grade::Likely, other);
    check("יוסף כהן", "Yosef Cohen", Grade::Likely, other);
    check("דוד לוי", "David Levi", Grade::Likely, other);
    check("김민준", "Kim Min-jun", Grade::Likely, other);
    check("박지훈", "Jihoon Park", Grade::Likely, other);
    check("王小明", "Wang Xiaoming", Grade::Likely, other);
    check("陳志明", "Chan Zhiming", Grade::Likely, other);
    check("አበበ ከበደ", "Abebe Kebede", Grade::Likely, other);
    check("ዮሐንስ ተስፋዬ", "Yohannes Tesfaye", Grade::Likely, other);
    check("राम शर्मा", "Ram Sharma", Grade::Likely, other);
    check("রহিম উদ্দিন", "Rahim Uddin", Grade::Likely, other);
    check("ਗੁਰਪ੍ਰੀਤ ਸਿੰਘ", "Gurpreet Singh", Grade::Likely, other);
    check(
        "Олександр Шевченко",
        "Oleksandr Shevchenko",
        Grade::Likely,
        other,
    );
    check(
        "Γιώργος Παπαδόπουλος",
        "Giorgos Papadopoulos",
        Grade::Likely,
        other,
    );
    check("გიორგი ბერიძე", "Giorgi Beridze", Grade::Likely, other);
}

#[test]
fn spellings_of_one_sound_are_likely_one_name() {
    check(
        "Mohammed Hossain",
        "Muhamad Husain",
        Grade::Likely,
        Reason::SoundsAlike,
    );
    check(
        "Tchernychev Ivan",
        "Chernyshev Ivan",
        Grade::Likely,
        Reason::SoundsAlike,
    );
    check(
        "Jelena Trajanow",
        "Yelena Trayanov",
        Grade::Likely,
        Reason::SoundsAlike,
    );
    check(
        "Hsieh Mei-ling",
        "Xie Meiling",
        Grade::Likely,
        Reason::SoundsAlike,
    );
}

#[test]
fn a_slip_is_counted_in_letters() {
    check(
        "Hernandez Castillo",
        "Hernadez Castillo",
        Grade::Likely,
        Reason::Spelled { letters: 1 },
    );
    check(
        "Kowalczyk Bartosz",
        "Kowalcxyk Bartosx",
        Grade::Likely,
        Reason::Spelled { letters: 2 },
    );
}

#[test]
fn the_order_of_the_parts_does_not_matter() {
    check(
        "Ana Lucía García",
        "García Ana Lucía",
        Grade::Same,
        Reason::OtherOrder,
    );
    check(
        "Trần Văn Minh",
        "Minh Tran Van",
        Grade::Same,
        Reason::OtherOrder,
    );
}

#[test]
fn parts_may_be_missing_and_small_words_come_and_go() {
    check(
        "Juan Pérez",
        "Juan Pérez de la Cruz",
        Grade::Likely,
        Reason::PartOfName,
    );
    check(
        "Karim",
        "Karim Ahmadzai",
        Grade::Possible,
        Reason::SingleName,
    );
    check(
        "Omar bin Khalid",
        "Omar Khalid",
        Grade::Likely,
        Reason::SameName,
    );
    check(
        "José dos Santos",
        "Jose Santos",
        Grade::Likely,
        Reason::SameName,
    );
    check(
        "M. Castillo",
        "Manuel Castillo",
        Grade::Possible,
        Reason::Initial,
    );
}

#[test]
fn what_some_write_together_is_found_apart() {
    check(
        "Abdul Rahman Karimi",
        "Abdulrahman Karimi",
        Grade::Same,
        Reason::SameName,
    );
    check(
        "Xiao Ming Wang",
        "Xiaoming Wang",
        Grade::Likely,
        Reason::WrittenTogether,
    );
    check(
        "Ana Dela Cruz",
        "Ana Delacruz",
        Grade::Likely,
        Reason::WrittenTogether,
    );
    check(
        "Mc Donald Ann",
        "McDonald Ann",
        Grade::Same,
        Reason::SameName,
    );
    check(
        "Abu Bakr Sesay",
        "Abubakr Sesay",
        Grade::Likely,
        Reason::WrittenTogether,
    );
}

#[test]
fn short_forms_are_known() {
    check(
        "Paco Herrera",
        "Francisco Herrera",
        Grade::Likely,
        Reason::ShortForm,
    );
    check(
        "Саша Коваленко",
        "Oleksandr Kovalenko",
        Grade::Likely,
        Reason::ShortForm,
    );
}

#[test]
fn relatives_and_namesakes_are_not_likely_the_same() {
    check_apart("Ahmed Hassan", "Fatima Hassan");
    check_apart("Hassan Ali Omar", "Yusuf Hassan Ali");
    check_apart("María García López", "Juan García López");
    check_apart("김민준", "김서연");
    check_apart("Tran Minh", "Le Hoa");
}

#[test]
fn the_date_of_birth_raises_or_lowers_and_never_hides() {
    let one = |birth: &str| Record::named("Rosa Mendoza").born(birth.parse().unwrap());
    let said = |one_birth: &str, two_birth: &str| compare(&one(one_birth), &one(two_birth));
    let has = |one: &str, two: &str, birth: BirthMatch| {
        assert!(
            said(one, two).reasons.contains(&Reason::Birth(birth)),
            "{one} {two}"
        );
    };
    has("1990-05-17", "1990-05-17", BirthMatch::Same);
    has("1990", "1990-05-17", BirthMatch::SameAsFarAsKnown);
    has("1990-05-07", "1990-07-05", BirthMatch::DayAndMonthSwapped);
    has("about 1990", "1993", BirthMatch::Near);
    has("1990-05-17", "1909-05-17", BirthMatch::Near);
    has("1990-05-17", "1990-05-18", BirthMatch::Near);
    has("1960-01-01", "1985-03-02", BirthMatch::Differs);
    let differs = said("1960", "1985-03-02");
    assert!(differs.score < said("1985", "1985-03-02").score);
    assert!(differs.grade.is_some(), "{differs:?}");
    assert!("1990-13".parse::<Birth>().is_err());
    assert!("about".parse::<Birth>().is_err());
}

#[test]
fn numbers_that_agree_find_people_under_other_names() {
    let one = Record::named("Rosa Mendoza").fact(FactKind::ANumber, "A 123-456-789");
    let two = Record::named("Kim Lee").fact(FactKind::ANumber, "a123456789");
    let compared = compare(&one, &two);
    assert_eq!(compared.grade, Some(Grade::Same));
    assert!(
        compared
            .reasons
            .contains(&Reason::SameFact(FactKind::ANumber))
    );
    let other = Record::named("Rosa Mendoza").fact(FactKind::ANumber, "A987654321");
    let compared = compare(&one, &other);
    assert!(
        compared
            .reasons
            .contains(&Reason::OtherFact(FactKind::ANumber))
            && compared.grade.is_some()
    );
    let phones = compare(
        &Record::named("Rosa").fact(FactKind::Phone, "+1 555 0100"),
        &Record::named("Lin").fact(FactKind::Phone, "+15550100"),
    );
    assert_eq!(phones.grade, Some(Grade::Possible));
}

#[test]
fn a_name_in_parts_is_the_name_in_one_piece() {
    let parts = Name::default()
        .with(Part::Given, "Abebe")
        .with(Part::Father, "Kebede")
        .with(Part::Family, "Tesfaye");
    let compared = compare(
        &Record::named(parts),
        &Record::named("Abebe Kebede Tesfaye"),
    );
    assert_eq!(compared.grade, Some(Grade::Same));
    assert_eq!(format!("{:?}", Name::whole("Abebe")), "Name(…)");
}
